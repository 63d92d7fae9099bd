//! A shard that verifies, with a log that commits at once and clients that listen.

use std::sync::Arc;
use std::time::{Duration, Instant};

use engine::config::{Config, Instrument, Limits, Schedule, Session};
use engine::core::{Command, CommandBody, InstrumentId, Nanos, Phase, SeqNo, SessionId};
use engine::hardware::card::{Card, Writer};
use engine::hardware::image::Image;
use engine::hardware::{Hardware, Offload};
use engine::shard::{CommitLog, LogFull, Net, Parts, Shard, bootstrap};
use engine::telemetry::{Counter, Page};
use engine::venue::Market;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic as _};
use wire::datagram::{DatagramTemplate, Endpoint};

pub(crate) const SESSIONS: usize = 8;
pub(crate) const ORDER_ENTRY: u16 = 26_400;
/// Sessions with a rate, the first ones.
pub(crate) const METERED: usize = 2;
/// Their rate: cycles between two orders, and orders at once.
pub(crate) const INTERVAL_CYCLES: u64 = 100;
pub(crate) const BURST: u32 = 8;
/// Cycles of the device in a second: with it a frame takes a microsecond or so, which is what
/// passes for the engine.
const CLOCK_HZ: u64 = 100_000_000;
const VENUE_IP: [u8; 4] = [10, 77, 0, 2];

/// A log that keeps nothing.
#[derive(Default)]
pub(crate) struct Log(SeqNo);

impl CommitLog for Log {
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

pub(crate) struct Venue {
    pub(crate) shard: Shard<Log>,
    pub(crate) template: DatagramTemplate,
    nic: MemoryNic,
    client: MemoryNic,
    now: Nanos,
}

/// The instrument with phases.
pub(crate) const MOVED: InstrumentId = InstrumentId(2);

pub(crate) fn key(session: usize) -> [u8; 10] {
    format!("SESSION{session:03}").as_bytes().try_into().unwrap()
}

fn config() -> Config {
    let mut config = Config::default();
    config.network.ip = VENUE_IP.into();
    config.capacity.orders = 1 << 17;
    config.capacity.levels = 1 << 14;
    config.capacity.sessions = SESSIONS as u16;
    config.capacity.instruments = 8;
    config.instruments = ["AAPL", "MSFT"]
        .map(|symbol| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 })
        .to_vec();
    // One trades all the time, the operator moves the other through its phases.
    config.schedules = vec![Schedule {
        symbol: "MSFT".into(),
        previous_close: 1_000_000,
        utc_offset_minutes: 0,
        calendar: Vec::new(),
        calls: Default::default(),
        bands: Default::default(),
    }];
    config.sessions = (0..SESSIONS)
        .map(|session| Session {
            key: String::from_utf8(key(session).to_vec()).unwrap(),
            account: session as u32 + 1,
            firm: if session < 6 { "LIME" } else { "ACME" }.into(),
            source_ip: None,
            post_only: "reject".into(),
            self_trade: String::new(),
            limits: Limits {
                messages_per_second: if session < METERED {
                    (CLOCK_HZ / INTERVAL_CYCLES) as u32
                } else {
                    0
                },
                messages_burst: BURST,
                ..Limits::default()
            },
        })
        .collect();
    config.check().unwrap();
    config
}

impl Venue {
    /// A venue behind a line card.
    pub(crate) fn new(mut card: Card) -> Self {
        let config = config();
        let (nic, client) = memory::pair(MemoryConfig::default()).unwrap();
        let Market { core, outbox, .. } = Market::new(&config);
        let mut shard = Shard::new(Parts {
            time: core.time(),
            core,
            outbox,
            log: Log::default(),
            net: Net::new(&config, nic.info().mac),
            page: Page::private().unwrap(),
        });
        let now = Nanos(1_750_000_000_000_000_000);
        bootstrap(&mut shard, &config, now).unwrap();
        let image = Arc::new(Image::of(shard.core(), CLOCK_HZ).unwrap());
        let settled = card.load(&image, 0).unwrap();
        let writer = Writer::start(card, Arc::clone(&image)).unwrap();
        let hardware = Hardware::new(Offload::Verify, image, writer, settled);
        shard.attach(hardware.with_clock(CLOCK_HZ));
        let client_end = Endpoint { mac: client.info().mac, ip: [10, 77, 0, 1], port: 5_000 };
        let venue_end = Endpoint { mac: nic.info().mac, ip: VENUE_IP, port: ORDER_ENTRY };
        let template = DatagramTemplate::new(client_end, venue_end);
        Self { shard, template, nic, client, now }
    }

    /// Takes a frame, and sends what it causes.
    pub(crate) fn frame(&mut self, frame: &[u8]) {
        self.now.0 += 1_000;
        assert_eq!(self.shard.on_frame(frame, self.now), None, "no message is missing");
        self.send();
    }

    fn send(&mut self) {
        let mut batch = Batch::new();
        loop {
            let published = self.shard.publish(&mut self.nic, self.now);
            self.nic.flush();
            self.client.receive(&mut batch);
            if batch.is_empty() && !published {
                return;
            }
            batch.drain(..).for_each(|frame| self.client.release(frame));
        }
    }

    /// Executes a command of the operator, where the market takes it; says whether it does.
    pub(crate) fn operate(&mut self, body: CommandBody) -> bool {
        let seq = SeqNo(self.shard.last_command().0 + 1);
        let command = Command { seq, time: self.now, session: SessionId(0), body };
        let is_taken = self.shard.core().check(&command).is_ok();
        if is_taken {
            self.shard.execute(self.now, SessionId(0), body).unwrap();
            self.send();
        }
        is_taken
    }

    /// The phase of the instrument that has some.
    pub(crate) fn phase(&self) -> Phase {
        self.shard.core().phase(MOVED).unwrap()
    }

    /// Holds what accounts have open on the card against the core, once all is settled: says how
    /// many had a limit.
    pub(crate) fn compare_exposures(&mut self) -> usize {
        self.settle();
        let hardware = self.shard.hardware().unwrap();
        assert!(hardware.is_settled());
        let mut compared = 0;
        for (account, gross, _) in self.shard.core().gross_exposures() {
            let open = hardware.open_exposure(account).unwrap();
            let on_card = open.counted + u128::from(open.lent);
            assert_eq!(on_card, gross as u128, "{account:?}: {open:?}");
            compared += 1;
        }
        compared
    }

    /// What is due now and then; the card is told of changes there.
    pub(crate) fn timer(&mut self) {
        self.shard.on_timer(&mut self.nic, self.now);
        self.send();
    }

    /// Waits until the card obeys all there was.
    pub(crate) fn settle(&mut self) {
        let deadline = Instant::now() + Duration::from_secs(1);
        while Instant::now() < deadline {
            self.timer();
        }
    }

    pub(crate) fn counter(&mut self, counter: Counter) -> u64 {
        self.shard.report();
        self.shard.page_mut().snapshot().get(counter)
    }
}
