//! A shard at one end of a memory wire and a test at the other, which writes and reads packets by
//! hand. The log is the test's too: it says what is committed, and when.
#![allow(dead_code, clippy::unwrap_used, missing_docs, unreachable_pub)]

use std::cell::RefCell;
use std::rc::Rc;

use engine::config::{Config, Instrument, Limits, Session};
use engine::core::{Command, Nanos, SeqNo};
use engine::shard::{CommitLog, LogFull, Net, Parts, Shard, bootstrap};
use engine::telemetry::{Counter, Page};
use engine::venue::Market;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic};
use wire::datagram::{Checksums, Datagram, DatagramTemplate, Endpoint, payload_mut};
use wire::ethernet::multicast_mac;
use wire::moldudp64::{self, Packet, PacketBuilder, Session as Name};
use wire::ouch50::{EnterOrder, Outbound};

/// A log in the hands of the test.
#[derive(Clone, Default)]
pub struct TestLog(pub Rc<RefCell<LogState>>);

#[derive(Default)]
pub struct LogState {
    pub commands: Vec<Command>,
    /// `None` commits at once.
    pub committed: Option<SeqNo>,
    pub room: Option<usize>,
    pub failed: bool,
}

impl CommitLog for TestLog {
    fn append(&mut self, command: &Command) -> Result<(), LogFull> {
        let mut state = self.0.borrow_mut();
        if state.room == Some(0) {
            return Err(LogFull);
        }
        if let Some(room) = &mut state.room {
            *room -= 1;
        }
        state.commands.push(*command);
        Ok(())
    }

    fn room(&mut self) -> usize {
        self.0.borrow().room.unwrap_or(usize::MAX)
    }

    fn committed(&mut self) -> SeqNo {
        let state = self.0.borrow();
        state.committed.unwrap_or(SeqNo(state.commands.len() as u64))
    }

    fn failed(&self) -> bool {
        self.0.borrow().failed
    }
}

pub const KEYS: [&[u8; 10]; 3] = [b"SESSION001", b"SESSION002", b"SESSION003"];
pub const ORDER_ENTRY: u16 = 26_400;
pub const REREQUEST: u16 = 26_401;
pub const CLIENT_IP: [u8; 4] = [10, 77, 0, 1];

/// Venue and client of a test.
pub struct Bench {
    pub shard: Shard<TestLog>,
    pub log: TestLog,
    pub venue: MemoryNic,
    pub client: MemoryNic,
    pub now: Nanos,
    pub config: Config,
    /// What the venue sent when it started.
    pub dawn: Vec<Sent>,
}

/// What came out of the venue in one datagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub from_port: u16,
    pub to: Endpoint,
    pub payload: Vec<u8>,
}

pub fn config() -> Config {
    let mut config = Config::default();
    config.network.ip = [10, 77, 0, 2].into();
    // Market data with the replies, so that one turn shows all a command causes.
    config.feed.packing_ns = 0;
    config.capacity.orders = 4096;
    config.capacity.levels = 4096;
    config.capacity.sessions = 8;
    config.capacity.instruments = 8;
    config.capacity.session_window_messages = 1 << 15;
    config.capacity.feed_window_messages = 1 << 15;
    config.instruments = ["AAPL", "MSFT"]
        .map(|symbol| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 })
        .to_vec();
    config.sessions = (0..KEYS.len())
        .map(|index| Session {
            key: String::from_utf8(KEYS[index].to_vec()).unwrap(),
            account: index as u32 + 1,
            firm: "LIME".into(),
            source_ip: (index == 2).then_some([10, 77, 0, 9].into()),
            post_only: "reject".into(),
            self_trade: String::new(),
            limits: Limits::default(),
        })
        .collect();
    config.check().unwrap();
    config
}

impl Bench {
    pub fn new() -> Self {
        Self::with(&config(), Market::new(&config()), TestLog::default())
    }

    pub fn with(config: &Config, market: Market, log: TestLog) -> Self {
        let (venue, client) = memory::pair(MemoryConfig::default()).unwrap();
        let Market { core, outbox, .. } = market;
        let parts = Parts {
            time: core.time(),
            core,
            outbox,
            log: log.clone(),
            net: Net::new(config, venue.info().mac),
            page: Page::private().unwrap(),
        };
        let mut shard = Shard::new(parts);
        let now = Nanos(1_750_000_000_000_000_000);
        bootstrap(&mut shard, config, now).unwrap();
        let dawn = Vec::new();
        let mut bench = Self { shard, log, venue, client, now, config: config.clone(), dawn };
        bench.turn();
        bench.dawn = bench.received();
        bench
    }

    pub fn client_endpoint(&self, port: u16) -> Endpoint {
        Endpoint { mac: self.client.info().mac, ip: CLIENT_IP, port }
    }

    pub fn venue_endpoint(&self, port: u16) -> Endpoint {
        Endpoint { mac: self.venue.info().mac, ip: [10, 77, 0, 2], port }
    }

    /// Sends a raw frame to the venue and lets it take one turn.
    pub fn frame(&mut self, bytes: &[u8]) {
        let mut frame = self.client.allocate().unwrap();
        self.client.room(&mut frame)[..bytes.len()].copy_from_slice(bytes);
        frame.set_len(bytes.len() as u32);
        self.client.transmit(frame).unwrap();
        self.client.flush();
        self.turn();
    }

    /// Sends a datagram to a port of the venue.
    pub fn datagram(&mut self, port: u16, payload: &[u8]) {
        let to = self.venue_endpoint(port);
        self.datagram_from(self.client_endpoint(5000), to, payload);
    }

    pub fn datagram_from(&mut self, from: Endpoint, to: Endpoint, payload: &[u8]) {
        let mut frame = [0; 2048];
        payload_mut(&mut frame)[..payload.len()].copy_from_slice(payload);
        let len = DatagramTemplate::new(from, to).seal(&mut frame, payload.len(), true);
        self.frame(&frame[..len]);
    }

    /// Sends OUCH messages of a session, the first numbered `first`.
    pub fn ouch(&mut self, session: usize, first: u64, messages: &[&[u8]]) {
        let packet = packet(KEYS[session], first, messages);
        self.datagram(ORDER_ENTRY, &packet);
    }

    /// One turn of the loop, at the test's time.
    pub fn turn(&mut self) {
        let mut batch = Batch::new();
        self.venue.receive(&mut batch);
        self.shard.look_ahead(batch.iter().map(|frame| self.venue.bytes(frame)));
        for frame in batch.drain(..) {
            let answer = self.shard.on_frame(self.venue.bytes(&frame), self.now);
            self.venue.release(frame);
            if let Some(answer) = answer {
                self.shard.answer(&mut self.venue, answer);
            }
        }
        self.shard.publish(&mut self.venue, self.now);
        self.venue.flush();
    }

    /// Lets time pass and every timer have its turn.
    pub fn wait(&mut self, ns: u64) {
        self.now = Nanos(self.now.0 + ns);
        for _ in 0..=self.config.sessions.len() {
            self.shard.on_timer(&mut self.venue, self.now);
        }
        self.venue.flush();
    }

    /// All that came out of the venue since the last call.
    pub fn received(&mut self) -> Vec<Sent> {
        let mut sent = Vec::new();
        loop {
            let mut batch = Batch::new();
            self.client.receive(&mut batch);
            if batch.is_empty() {
                return sent;
            }
            for frame in batch.drain(..) {
                let datagram = Datagram::parse(self.client.bytes(&frame), Checksums::Verify);
                let datagram = datagram.expect("the venue sends sound datagrams");
                sent.push(Sent {
                    from_port: datagram.source.port,
                    to: datagram.destination,
                    payload: datagram.payload.to_vec(),
                });
                self.client.release(frame);
            }
        }
    }

    /// OUCH replies among what came out, with their numbers.
    pub fn replies(&mut self) -> Vec<(u64, Vec<u8>)> {
        let sent = self.received();
        messages(sent.iter().filter(|sent| sent.from_port == ORDER_ENTRY))
    }

    pub fn counter(&mut self, counter: Counter) -> u64 {
        self.shard.report();
        self.shard.page_mut().snapshot().get(counter)
    }

    pub fn is_feed(&self, sent: &Sent) -> Option<usize> {
        [self.config.feed.line_a, self.config.feed.line_b].iter().position(|line| {
            let ip = line.ip().octets();
            sent.to == Endpoint { mac: multicast_mac(ip), ip, port: line.port() }
        })
    }
}

/// Numbered messages of data packets.
pub fn messages<'a>(sent: impl Iterator<Item = &'a Sent>) -> Vec<(u64, Vec<u8>)> {
    let mut all = Vec::new();
    for sent in sent {
        if let Ok(Packet::Data(data)) = moldudp64::parse_downstream(&sent.payload) {
            all.extend((data.first_seq..).zip(data.messages().map(<[u8]>::to_vec)));
        }
    }
    all
}

pub fn packet(key: &[u8; 10], first: u64, messages: &[&[u8]]) -> Vec<u8> {
    let mut bytes = vec![0; 1472];
    let mut builder = PacketBuilder::new(&mut bytes, Name(*key), first);
    for message in messages {
        builder.push(message).unwrap();
    }
    let len = builder.finish();
    bytes.truncate(len);
    bytes
}

pub fn request(key: &[u8; 10], first: u64, count: u16) -> Vec<u8> {
    let mut bytes = vec![0; 20];
    moldudp64::write_request(&mut bytes, Name(*key), first, count);
    bytes
}

pub fn heartbeat(key: &[u8; 10], next: u64) -> Vec<u8> {
    let mut bytes = vec![0; 20];
    moldudp64::write_heartbeat(&mut bytes, Name(*key), next);
    bytes
}

pub fn enter(user_ref: u32, side: u8, qty: u32, price: u64) -> Vec<u8> {
    EnterOrder {
        user_ref_num: user_ref.into(),
        side,
        quantity: qty.into(),
        symbol: *b"AAPL    ",
        price: price.into(),
        time_in_force: b'0',
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"test          ",
        ..EnterOrder::default()
    }
    .to_bytes()
    .to_vec()
}

/// Letters of OUCH replies.
pub fn letters(replies: &[(u64, Vec<u8>)]) -> String {
    replies.iter().map(|(_, bytes)| char::from(bytes[0])).collect()
}

pub fn parsed(reply: &[u8]) -> Outbound<'_> {
    Outbound::parse(reply).expect("the venue sends sound OUCH")
}
