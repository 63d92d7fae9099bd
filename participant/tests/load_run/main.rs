//! The load generator against a naive venue: a good wire, a bad wire, and a venue that lies.
#![allow(clippy::unwrap_used)]

mod venue;

use std::sync::atomic::{AtomicBool, Ordering};

use nic::memory::{self, MemoryConfig};
use nic::{Batch, Frame, Nic, NicInfo, NicStats};
use outcry_participant::flow::FlowSymbol;
use outcry_participant::load::{
    self, Address, FeedParams, LoadConfig, LoadError, Pace, Report, SessionParams,
};
use outcry_participant::random::Random;
use outcry_participant::session::Start;
use venue::{Lie, Venue};
use wire::datagram::Checksums;

const KEYS: [[u8; 10]; 4] = [*b"KEY0000001", *b"KEY0000002", *b"KEY0000003", *b"KEY0000004"];
const MILLISECOND: u64 = 1_000_000;

/// An interface that loses frames in both directions.
struct Leaky<N> {
    inner: N,
    random: Random,
    loss_per_10_000: u32,
    lost: u64,
}

impl<N: Nic> Nic for Leaky<N> {
    fn receive(&mut self, batch: &mut Batch) {
        let mut all = Batch::new();
        self.inner.receive(&mut all);
        for frame in all {
            if self.random.chance(self.loss_per_10_000) {
                self.lost += 1;
                self.inner.release(frame);
            } else {
                batch.push(frame);
            }
        }
    }

    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8] {
        self.inner.bytes(frame)
    }

    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8] {
        self.inner.room(frame)
    }

    fn release(&mut self, frame: Frame) {
        self.inner.release(frame);
    }

    fn allocate(&mut self) -> Option<Frame> {
        self.inner.allocate()
    }

    fn transmit(&mut self, frame: Frame) -> Result<(), Frame> {
        if self.random.chance(self.loss_per_10_000) {
            self.lost += 1;
            self.inner.release(frame);
            return Ok(());
        }
        self.inner.transmit(frame)
    }

    fn flush(&mut self) {
        self.inner.flush();
    }

    fn stats(&self) -> NicStats {
        self.inner.stats()
    }

    fn info(&self) -> &NicInfo {
        self.inner.info()
    }
}

fn config(nic: &impl Nic, seed: u64, pace: Pace) -> LoadConfig {
    let session = |(key, local_port)| SessionParams { key, local_port, start: Start::Discover };
    let symbol = |symbol| FlowSymbol { symbol, tick: 100, price: 1_000_000 };
    LoadConfig {
        local: Address { mac: nic.info().mac, ip: [10, 0, 0, 1] },
        venue: load::Venue {
            address: Address { mac: [2, 0, 0, 0, 0, 2], ip: venue::IP },
            order_entry_port: venue::ORDER_ENTRY,
            rerequest_port: venue::REREQUEST,
        },
        sessions: KEYS.into_iter().zip(27_000..).map(session).collect(),
        symbols: venue::SYMBOLS.map(symbol).to_vec(),
        feed: Some(FeedParams {
            session: Some(venue::FEED),
            line_a: venue::LINE_A,
            line_b: venue::LINE_B,
            local_port: 27_100,
            next: Some(1),
        }),
        pace,
        duration_ns: 1_500 * MILLISECOND,
        deadline_ns: 20_000 * MILLISECOND,
        seed,
        live_target: 300,
        sole_participants: true,
        checksums: Checksums::Verify,
        yield_when_idle: true,
        snapshot_ns: 100 * MILLISECOND,
        snapshot_symbols: 2,
    }
}

struct Outcome {
    report: Report,
    snapshots: usize,
    tops: usize,
    lost: u64,
}

fn run(seed: u64, pace: Pace, loss_per_10_000: u32, lie: Lie, deadline_ms: u64) -> Outcome {
    println!("OUTCRY_SEED={seed}");
    let sizes = MemoryConfig { frames: 4096, depth: 2048, ..MemoryConfig::default() };
    let (ours, mut theirs) = memory::pair(sizes).unwrap();
    let mut ours = Leaky { inner: ours, random: Random::new(seed), loss_per_10_000, lost: 0 };
    let mut config = config(&ours, seed, pace);
    config.deadline_ns = deadline_ms * MILLISECOND;
    let stop = AtomicBool::new(false);
    let (mut snapshots, mut tops) = (0, 0);
    let report = std::thread::scope(|scope| {
        let venue = Venue::new(&KEYS, lie);
        scope.spawn(|| venue::serve(venue, &mut theirs, &stop));
        let mut progress = |snapshot: &load::Snapshot| {
            snapshots += 1;
            let two_sided = |top: &&load::TopOfBook| top.bid.is_some() && top.ask.is_some();
            tops = snapshot.tops.iter().filter(two_sided).count();
        };
        let report = load::run(&mut ours, &config, &mut progress, &AtomicBool::new(false));
        stop.store(true, Ordering::Relaxed);
        report.unwrap()
    });
    Outcome { report, snapshots, tops, lost: ours.lost }
}

fn seed() -> u64 {
    std::env::var("OUTCRY_SEED").map_or(1, |seed| seed.parse().expect("a number"))
}

const OPEN_LOOP: Pace = Pace::OpenLoop { per_s: 4_000 };

#[test]
fn a_good_venue_on_a_good_wire_is_clean() {
    let Outcome { report, snapshots, tops, .. } = run(seed(), OPEN_LOOP, 0, Lie::None, 20_000);
    assert!(report.clean, "{:?} {:?}", report.problems, report.audit);
    assert!(report.requests >= 5_000, "{} requests", report.requests);
    assert!(report.accepted > 1_000 && report.rejected > 10 && report.executions > 100);
    assert_eq!(report.audit.finals(), report.audit.requests);
    assert_eq!(report.audit.foreign, 0);
    let feed = report.feed.unwrap();
    assert_eq!(feed.live_orders, 0);
    assert_eq!(feed.traded_shares, report.audit.shares_bought);
    assert!(report.ack_ns.count > 1_000 && report.ack_ns.p50 > 0);
    assert!(report.ack_ns.p50 <= report.ack_ns.p99 && report.ack_ns.p99 <= report.ack_ns.max);
    assert!(snapshots >= 10 && tops == 2, "{snapshots} snapshots, {tops} two-sided books");
}

#[test]
fn a_bad_wire_changes_nothing_but_the_time() {
    let Outcome { report, lost, .. } = run(seed(), OPEN_LOOP, 300, Lie::None, 60_000);
    assert!(report.clean, "{:?} {:?}", report.problems, report.audit);
    assert!(lost > 100, "the wire lost only {lost}");
    assert!(report.outbound.resent > 0, "{:?}", report.outbound);
    assert!(report.inbound.recovered > 0, "{:?}", report.inbound);
    assert!(report.feed.unwrap().stats.line_a.gaps > 0);
}

#[test]
fn ping_pong_waits_for_each_answer() {
    let Outcome { report, .. } = run(seed(), Pace::PingPong, 0, Lie::None, 20_000);
    assert!(report.clean, "{:?} {:?}", report.problems, report.audit);
    assert!(report.requests > 1_000, "{} requests", report.requests);
    assert_eq!(report.rate_per_s, None);
}

#[test]
fn each_lie_is_found() {
    let cases = [
        (Lie::DoubleFill, "contradict"),
        (Lie::NoAnswer, "never answered"),
        (Lie::MissingDelete, "on the feed's books"),
        (Lie::DeafCancel, "contradict"),
    ];
    for (lie, expected) in cases {
        let Outcome { report, .. } = run(seed(), OPEN_LOOP, 0, lie, 2_000);
        assert!(!report.clean, "{lie:?} was not found: {:?}", report.audit);
        let told = report.problems.iter().any(|problem| problem.contains(expected));
        assert!(told, "{expected}: {:?}", report.problems);
    }
}

#[test]
fn a_venue_that_is_not_there_is_named() {
    let (mut ours, _theirs) = memory::pair(MemoryConfig::default()).unwrap();
    let mut config = config(&ours, 1, OPEN_LOOP);
    config.deadline_ns = 200 * MILLISECOND;
    let result = load::run(&mut ours, &config, &mut |_| {}, &AtomicBool::new(false));
    let expected = LoadError::NoAnswer { silent: 4, sessions: 4, port: 27_000, waited_ms: 200 };
    assert_eq!(result, Err(expected));
}

#[test]
fn a_senseless_configuration_is_refused() {
    let (mut ours, _theirs) = memory::pair(MemoryConfig::default()).unwrap();
    let sound = config(&ours, 1, OPEN_LOOP);
    let mut same_port = sound.clone();
    same_port.sessions[1].local_port = 27_000;
    let cases = [
        LoadConfig { sessions: Vec::new(), ..sound.clone() },
        LoadConfig { symbols: Vec::new(), ..sound.clone() },
        LoadConfig { pace: Pace::OpenLoop { per_s: 0 }, ..sound },
        same_port,
    ];
    for config in cases {
        let result = load::run(&mut ours, &config, &mut |_| {}, &AtomicBool::new(false));
        assert!(matches!(result, Err(LoadError::Config(_))), "{result:?}");
    }
}
