//! The whole path of a datagram: whatever frames arrive, the shard neither panics nor lets an
//! invariant go, and what it sends is sound.
//!
//! The input is a script: each step is one byte that says how to make a frame, one that gives its
//! length, and the bytes themselves. Steps that wrap the bytes in sound headers reach the session
//! and the book; raw ones try the parsers.

#![no_main]

use engine::config::{Config, Instrument, Limits, Session};
use engine::core::{Command, Nanos, SeqNo};
use engine::shard::{CommitLog, LogFull, Net, Parts, Shard, bootstrap};
use engine::telemetry::Page;
use engine::venue::Market;
use libfuzzer_sys::fuzz_target;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic};
use wire::datagram::{Checksums, Datagram, DatagramTemplate, Endpoint, payload_mut};
use wire::moldudp64::{self, Packet, PacketBuilder, Session as Name};
use wire::ouch50::{EnterOrder, Outbound, TagValue};

const KEYS: [&[u8; 10]; 2] = [b"SESSION001", b"SESSION002"];
const START: Nanos = Nanos(1_750_000_000_000_000_000);

/// Commits at once and keeps nothing.
#[derive(Default)]
struct InstantLog(SeqNo);

impl CommitLog for InstantLog {
    fn append(&mut self, command: &Command) -> Result<(), LogFull> {
        self.0 = command.seq;
        Ok(())
    }

    fn room(&mut self) -> usize {
        usize::MAX
    }

    fn committed(&mut self) -> SeqNo {
        self.0
    }

    fn failed(&self) -> bool {
        false
    }
}

fn config() -> Config {
    let mut config = Config::default();
    config.network.ip = [10, 77, 0, 2].into();
    config.feed.packing_ns = 0;
    config.capacity.orders = 64;
    config.capacity.levels = 32;
    config.capacity.sessions = 2;
    config.capacity.instruments = 2;
    config.capacity.session_window_messages = 1 << 14;
    config.capacity.feed_window_messages = 1 << 14;
    let symbol = |symbol: &str| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 };
    config.instruments = vec![symbol("AAPL"), symbol("MSFT")];
    let session = |key: &[u8; 10]| Session {
        key: String::from_utf8_lossy(key).into_owned(),
        account: 1,
        firm: "LIME".into(),
        source_ip: None,
        post_only: "reject".into(),
        self_trade: String::new(),
        limits: Limits::default(),
    };
    config.sessions = KEYS.map(session).to_vec();
    config
}

struct Venue {
    shard: Shard<InstantLog>,
    near: MemoryNic,
    far: MemoryNic,
    now: Nanos,
    sent: [u64; 2],
}

impl Venue {
    fn new() -> Self {
        let config = config();
        let (near, far) =
            memory::pair(MemoryConfig { frames: 128, depth: 128, ..MemoryConfig::default() })
                .expect("the sizes are in range");
        let Market { core, outbox, .. } = Market::new(&config);
        let mut shard = Shard::new(Parts {
            core,
            outbox,
            log: InstantLog::default(),
            time: Nanos(0),
            net: Net::new(&config, near.info().mac),
            page: Page::private().expect("memory for a page"),
        });
        bootstrap(&mut shard, &config, START).expect("the configuration is sound");
        let mut venue = Self { shard, near, far, now: START, sent: [1; 2] };
        venue.turn();
        venue
    }

    fn step(&mut self, how: u8, bytes: &[u8]) {
        let who = usize::from(how >> 7);
        match how & 7 {
            0 => self.frame(bytes),
            1 => self.datagram(26_400, bytes),
            2 => self.datagram(26_401, bytes),
            3 => self.message(who, bytes),
            4 => self.order(who, bytes),
            5 => self.request(who, bytes),
            6 => self.now.0 += u64::from(how) * 100_000_000,
            _ => self.sent[who] = self.sent[who].wrapping_add(u64::from(how)) % 1_000,
        }
        self.turn();
    }

    fn message(&mut self, who: usize, message: &[u8]) {
        let mut packet = [0; 1472];
        let mut builder = PacketBuilder::new(&mut packet, Name(*KEYS[who]), self.sent[who]);
        if builder.push(message).is_ok() {
            self.sent[who] += 1;
            let len = builder.finish();
            self.datagram(26_400, &packet[..len]);
        }
    }

    /// A plausible order out of a few bytes, so that books fill and trade; a longer run of bytes
    /// gives it special terms.
    fn order(&mut self, who: usize, bytes: &[u8]) {
        let byte = |at: usize| u32::from(bytes.get(at).copied().unwrap_or(0));
        let order = EnterOrder {
            user_ref_num: (self.sent[who] as u32).into(),
            side: if byte(0) & 1 == 0 { b'B' } else { b'S' },
            quantity: (byte(1) * 10).into(),
            symbol: *b"AAPL    ",
            price: (1_000_000 + u64::from(byte(2) % 16) * 100).into(),
            time_in_force: if byte(0) & 2 == 0 { b'0' } else { b'3' },
            display: b"YYYAN"[byte(3) as usize % 5],
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b"NNNOCH"[byte(9) as usize % 6],
            cl_ord_id: [b' '; 14],
            ..EnterOrder::default()
        };
        let [min_qty, floor, random] = [4, 5, 6].map(|at| byte(at) % 8 * 100);
        let candidates = [
            (min_qty > 0, TagValue::MinQty(min_qty)),
            (floor > 0, TagValue::MaxFloor(floor)),
            (byte(7) & 1 == 1, TagValue::PostOnly(b'P')),
            (random > 0, TagValue::RandomReserves(random)),
            (byte(7) & 2 == 2, TagValue::GroupId(7)),
            (byte(8) > 0, TagValue::AiqStrategy(b"WODYwody"[byte(8) as usize % 8])),
            (byte(8) > 128, TagValue::AiqGroupId(*b"G1")),
        ];
        let elements: Vec<_> =
            candidates.into_iter().filter(|(said, _)| *said).map(|(_, tag)| tag).collect();
        let mut message = [0; 200];
        let len = order.write(&elements, &mut message).expect("200 bytes are enough");
        self.message(who, &message[..len]);
    }

    fn request(&mut self, who: usize, bytes: &[u8]) {
        let byte = |at: usize| u64::from(bytes.get(at).copied().unwrap_or(0));
        let name = if byte(0) & 1 == 0 { Name(*KEYS[who]) } else { Name(*b"OUTCRY0001") };
        let mut packet = [0; 20];
        moldudp64::write_request(&mut packet, name, byte(1), byte(2) as u16);
        self.datagram(26_401, &packet);
    }

    fn datagram(&mut self, port: u16, payload: &[u8]) {
        let payload = &payload[..payload.len().min(1472)];
        let from = Endpoint { mac: [2; 6], ip: [10, 77, 0, 1], port: 5000 };
        let to = Endpoint { mac: self.near.info().mac, ip: [10, 77, 0, 2], port };
        let mut frame = [0; 2048];
        payload_mut(&mut frame)[..payload.len()].copy_from_slice(payload);
        let len = DatagramTemplate::new(from, to).seal(&mut frame, payload.len(), true);
        self.frame(&frame[..len]);
    }

    fn frame(&mut self, bytes: &[u8]) {
        let Some(mut frame) = self.far.allocate() else { return };
        let bytes = &bytes[..bytes.len().min(1792)];
        self.far.room(&mut frame)[..bytes.len()].copy_from_slice(bytes);
        frame.set_len(bytes.len() as u32);
        if let Err(frame) = self.far.transmit(frame) {
            self.far.release(frame);
        }
        self.far.flush();
    }

    fn turn(&mut self) {
        let mut batch = Batch::new();
        self.near.receive(&mut batch);
        for frame in batch.drain(..) {
            self.shard.look_ahead(std::iter::once(self.near.bytes(&frame)));
            let answer = self.shard.on_frame(self.near.bytes(&frame), self.now);
            self.near.release(frame);
            if let Some(answer) = answer {
                self.shard.answer(&mut self.near, answer);
            }
        }
        self.shard.publish(&mut self.near, self.now);
        self.shard.on_timer(&mut self.near, self.now);
        self.near.flush();
        self.far.receive(&mut batch);
        for frame in batch.drain(..) {
            check_sound(self.far.bytes(&frame));
            self.far.release(frame);
        }
    }
}

/// What leaves the venue parses, down to the last message.
fn check_sound(frame: &[u8]) {
    let datagram = Datagram::parse(frame, Checksums::Verify).expect("a sound datagram");
    if datagram.payload.len() == 20 {
        return; // A heartbeat or a gap request: any 20 bytes are one.
    }
    let packet = moldudp64::parse_downstream(datagram.payload).expect("a sound packet");
    let Packet::Data(data) = packet else { panic!("neither data nor 20 bytes") };
    let private = KEYS.iter().any(|key| **key == data.session.0);
    for message in data.messages() {
        if private {
            Outbound::parse(message).expect("sound OUCH");
        } else {
            wire::itch50::Message::parse(message).expect("sound ITCH");
        }
    }
}

fuzz_target!(|script: &[u8]| {
    let mut venue = Venue::new();
    let mut rest = script;
    while let [how, len, tail @ ..] = rest {
        let (bytes, next) = tail.split_at(usize::from(*len).min(tail.len()));
        venue.step(*how, bytes);
        rest = next;
    }
    venue.shard.core().check_invariants();
    assert!(venue.shard.is_drained(), "everything was committed, so everything was sent");
});
