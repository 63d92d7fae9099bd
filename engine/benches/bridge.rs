//! What the file of events costs, and whom: `cargo bench -p outcry-engine --bench bridge`. The
//! folder is `OUTCRY_JOURNAL_BENCH_DIR` or the present one.
#![allow(clippy::unwrap_used)]

extern crate outcry_engine as engine;

use std::path::Path;
use std::time::{Duration, Instant};

use engine::bridge::{EventFile, Follower, Position, Reader, Scribe, Settings};
use engine::core::command::{AddInstrument, AddSession, EnterOrder, SystemEventCode};
use engine::core::event::NullSink;
use engine::core::{
    AccountId, Capacity, Command, CommandBody, Core, InstrumentId, Nanos, OrderTags, Price, Qty,
    SeqNo, SessionId, Side, Symbol, TimeInForce, UserRef,
};
use engine::journal::{Journal, JournalConfig, recover};
use tempfile::TempDir;

const CAPACITY: Capacity =
    Capacity { instruments: 4, sessions: 4, orders: 1 << 16, levels: 1 << 12 };
const COMMANDS: u32 = 400_000;

fn main() {
    writing_and_reading_ns();
    a_follower_beside_commits();
}

fn disk() -> TempDir {
    let dir = std::env::var("OUTCRY_JOURNAL_BENCH_DIR").unwrap_or_else(|_| ".".into());
    TempDir::new_in(dir).unwrap()
}

/// Orders that rest, every second one met by the next.
fn log() -> Vec<Command> {
    let symbol = Symbol::new("ABC").unwrap();
    let mut bodies = vec![
        (0, CommandBody::SystemEvent(SystemEventCode::StartOfMessages)),
        (
            0,
            CommandBody::AddInstrument(AddInstrument {
                instrument: InstrumentId(1),
                symbol,
                tick: Price(100),
                round_lot: Qty(100),
            }),
        ),
    ];
    for id in 1..=2 {
        let session = SessionId(id);
        let (account, firm, key) = (AccountId(id.into()), *b"FIRM", [id as u8; 10]);
        bodies.push((0, CommandBody::AddSession(AddSession { session, account, firm, key })));
    }
    bodies.push((0, CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours)));
    for number in 1..=COMMANDS {
        let (session, side) = if number % 2 == 0 { (1, Side::Buy) } else { (2, Side::Sell) };
        let tags = OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'A',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: *b"a client's num",
        };
        let enter = EnterOrder {
            user_ref: UserRef(number),
            side,
            time_in_force: TimeInForce::Day,
            symbol,
            qty: Qty(100),
            price: Price(1_000_000 + number % 64 / 2 * 100),
            tags,
        };
        bodies.push((session, CommandBody::Enter(enter)));
    }
    let number = |(seq, (session, body)): (u64, (u16, CommandBody))| Command {
        seq: SeqNo(seq),
        time: Nanos(1_000 + seq),
        session: SessionId(session),
        body,
    };
    (1..).zip(bodies).map(number).collect()
}

fn scribe(dir: &Path) -> Scribe {
    let settings =
        Settings { shard: 0, segment_bytes: 64 << 20, capacity: CAPACITY, is_kept: true };
    Scribe::new(Core::new(CAPACITY), EventFile::open(dir, settings).unwrap())
}

fn per(start: Instant, count: usize) -> f64 {
    start.elapsed().as_nanos() as f64 / count as f64
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn writing_and_reading_ns() {
    let log = log();
    let (mut bare, mut first, mut again, mut read) = (vec![], vec![], vec![], vec![]);
    let mut records = 0;
    for _ in 0..5 {
        let dir = disk();
        let mut core = Core::new(CAPACITY);
        let start = Instant::now();
        log.iter().for_each(|command| core.apply(command, &mut NullSink));
        bare.push(per(start, log.len()));
        for samples in [&mut first, &mut again] {
            let mut scribe = scribe(dir.path());
            let start = Instant::now();
            log.iter().for_each(|command| scribe.hear(command).unwrap());
            scribe.flush().unwrap();
            samples.push(per(start, log.len()));
        }
        let mut reader = Reader::open(dir.path(), Position::START, None).unwrap();
        let start = Instant::now();
        records = 0;
        while reader.next().unwrap().is_some() {
            records += 1;
        }
        read.push(per(start, records));
    }
    println!(
        "{} commands, {records} records; a command: executed {:.0} ns, executed and written \
         {:.0} ns, executed and compared {:.0} ns; a record read {:.0} ns",
        log.len(),
        median(bare),
        median(first),
        median(again),
        median(read)
    );
}

/// One command at a time to its commit, with and without a follower, in turns; and how long after
/// the commit a reader can see what it did.
fn a_follower_beside_commits() {
    let log = log();
    let (mut alone, mut followed, mut behind) = (vec![], vec![], vec![]);
    for round in 0..6 {
        let dir = disk();
        let follows = round % 2 == 1;
        let recovered = recover(dir.path().join("journal"), 0, |_| {}).unwrap();
        let config = JournalConfig {
            feed_commands: if follows { 1 << 15 } else { 0 },
            ..JournalConfig::new(dir.path().join("journal"), 0)
        };
        let mut journal = Journal::start(config, recovered).unwrap();
        let follower = journal
            .take_feed()
            .map(|feed| Follower::start(feed, scribe(&dir.path().join("events"))).unwrap());
        let samples = if follows { &mut followed } else { &mut alone };
        let end = Instant::now() + Duration::from_secs(2);
        for command in log.iter().take_while(|_| Instant::now() < end) {
            let start = Instant::now();
            journal.append(command).unwrap();
            while journal.committed() < command.seq {
                std::hint::spin_loop();
            }
            samples.push(start.elapsed().as_nanos() as f64 / 1000.0);
            if let Some(follower) = follower.as_ref().filter(|_| command.seq.0 % 16 == 0) {
                let start = Instant::now();
                while follower.written() < command.seq {
                    std::thread::yield_now();
                }
                behind.push(start.elapsed().as_nanos() as f64 / 1000.0);
            }
        }
        journal.close().unwrap();
        follower.map(|follower| follower.close().unwrap());
    }
    println!(
        "append to committed, p50: {:.0} us alone, {:.0} us with a follower ({} and {} samples); \
         commit to readable, p50: {:.0} us",
        median(alone.clone()),
        median(followed.clone()),
        alone.len(),
        followed.len(),
        median(behind)
    );
}
