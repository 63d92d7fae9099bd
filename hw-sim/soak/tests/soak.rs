//! A million orders through simulated hardware and a shard that verifies its marks.
#![allow(clippy::unwrap_used)]

mod flow;
mod venue;

use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use card::record::Check;
use engine::core::CommandBody;
use engine::hardware::card::Card;
use engine::telemetry::Counter;
use flow::Flow;
use hw_sim::device::fast;
use hw_sim::inline::{Door, Line};
use venue::{BURST, INTERVAL_CYCLES, METERED, ORDER_ENTRY, Venue};
use wire::IntoBytes as _;
use wire::trailer::{self, FLAG_CHECKED, RECORD_BYTES, Record};

/// Frames on their way at once.
const FRAMES: usize = 8;

/// The device, on a thread of its own: frames in, frames with trailers out, registers by a socket.
struct Device {
    frames: SyncSender<Vec<Vec<u8>>>,
    marked: Receiver<Vec<Vec<u8>>>,
    thread: JoinHandle<u64>,
}

impl Device {
    fn start(path: &std::path::Path, seed: i32) -> Self {
        let mut door = Door::open(path).unwrap();
        let (frames, taken) = sync_channel::<Vec<Vec<u8>>>(2);
        let (give, marked) = sync_channel(2);
        let thread = std::thread::spawn(move || {
            let mut line = Line::new(fast(seed).unwrap());
            loop {
                while door.serve(&mut line).unwrap() > 0 {}
                match taken.recv_timeout(Duration::from_micros(100)) {
                    Ok(frames) => {
                        let mut out = Vec::with_capacity(frames.len());
                        for frame in frames {
                            let mut give = |frame: &[u8]| out.push(frame.to_vec());
                            line.frame(&frame, &mut give);
                        }
                        line.settle(&mut |frame: &[u8]| out.push(frame.to_vec())).unwrap();
                        give.send(out).unwrap();
                    }
                    Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
                    Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return line.cycles(),
                }
            }
        });
        Self { frames, marked, thread }
    }
}

fn skip(why: &str) {
    let line = format!("SKIPPED: hardware_and_engine_agree: {why}\n");
    print!("{line}");
    if let Some(path) = std::env::var_os("OUTCRY_SKIP_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        // At once: other test programs write into it too.
        log.write_all(line.as_bytes()).unwrap();
    }
}

fn seed() -> u64 {
    let given = std::env::var("OUTCRY_SEED").map(|text| text.parse().unwrap());
    let seed = given.unwrap_or_else(|_| RandomState::new().hash_one(std::process::id()));
    println!("soak: OUTCRY_SEED={seed}");
    seed
}

/// How fast the metered sessions may be, by the cycles that the card says: a token bucket, kept as
/// the cycle from which on there is a token.
#[derive(Default)]
struct Meter {
    earliest: [u64; METERED],
    refused: u64,
    passed: u64,
}

impl Meter {
    fn take(&mut self, record: &Record) {
        let says = record.fails.get() & u32::from(Check::Rate.bit()) != 0;
        let earliest = self.earliest.get_mut(usize::from(record.slot.get()));
        let Some(earliest) = earliest.filter(|_| record.flags & FLAG_CHECKED != 0) else {
            assert!(!says, "it has no rate: {record:x?}");
            return;
        };
        let cycle = record.cycle.get();
        assert_eq!(says, cycle < *earliest, "earliest {earliest}: {record:x?}");
        if says {
            self.refused += 1;
        } else {
            let slack = INTERVAL_CYCLES * u64::from(BURST - 1);
            *earliest = cycle.saturating_sub(slack).max(*earliest) + INTERVAL_CYCLES;
            self.passed += 1;
        }
    }
}

#[test]
fn hardware_and_engine_agree_on_every_order() {
    if fast(1).is_none() {
        return skip("no verilator or no c++ on the path");
    }
    let orders = if std::env::var_os("OUTCRY_LONG").is_some() { 10_000_000 } else { 1_000_000 };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("card.sock");
    let seed = seed();
    let device = Device::start(&path, (seed as i32).max(1));
    let mut venue = Venue::new(Card::claim(&path, ORDER_ENTRY).unwrap());
    let (mut flow, mut seen) = (Flow::new(seed), [0_u64; Check::ALL.len()]);
    let (mut meter, mut phases, mut exposures) = (Meter::default(), 0_u64, 0);
    for body in Flow::first_limits() {
        assert!(venue.operate(body));
    }
    let (start, mut waiting) = (Instant::now(), 0);
    while flow.orders < orders {
        if let Some(body) = flow.operators(venue.phase()) {
            let is_move = matches!(body, CommandBody::SetPhase(_));
            phases += u64::from(venue.operate(body) && is_move);
        }
        let frames: Vec<_> = (0..FRAMES).map(|_| flow.frame(&venue.template)).collect();
        device.frames.send(frames).unwrap();
        waiting += 1;
        if waiting == 2 {
            take(&mut venue, &device.marked.recv().unwrap(), &mut seen, &mut meter);
            waiting -= 1;
        }
    }
    take(&mut venue, &device.marked.recv().unwrap(), &mut seen, &mut meter);
    let seconds = start.elapsed().as_secs_f64();
    exposures += venue.compare_exposures();
    let releases = venue.shard.hardware().unwrap().releases();
    let [marked, stale, refused] =
        [Counter::OffloadRecords, Counter::OffloadStale, Counter::OffloadRefusals]
            .map(|counter| venue.counter(counter));
    println!(
        "{} orders, {marked} messages compared, {refused} refused, {stale} marked while \
        limits changed; {phases} changes of phase, {releases} releases of exposure, {exposures} \
        accounts with a limit of it at the end, {} of {} too fast; {:.0} orders/s",
        flow.orders,
        meter.refused,
        meter.refused + meter.passed,
        flow.orders as f64 / seconds
    );
    assert_eq!(marked + stale, venue.counter(Counter::MessagesIn), "every message is marked");
    assert_eq!(venue.counter(Counter::DropBehindGap), 0);
    // Lending changes limits as well; the busier the machine, the more comes during a change.
    assert!(marked > (marked + stale) / 10, "many are compared");
    assert!(phases > 20 && releases > 100 && exposures > 0, "what is counted came up");
    assert!(meter.refused > 1_000 && meter.passed > 1_000, "some are too fast, some are not");
    assert_came_up(&seen);
    // A record that lies is found.
    loop {
        venue.settle();
        device.frames.send(vec![flow.frame(&venue.template)]).unwrap();
        let marked = device.marked.recv().unwrap();
        if let Some(lie) = lie(&marked[0]) {
            venue.frame(&lie);
            break;
        }
        take(&mut venue, &marked, &mut seen, &mut meter);
    }
    let difference = venue.shard.difference().expect("the lie is found").to_string();
    println!("stopped, as it must: {difference}");
    drop(venue);
    let Device { frames, thread, .. } = device;
    drop(frames);
    println!("{} cycles", thread.join().unwrap());
}

/// Every check that the engine leaves to the card refused something, and no other.
fn assert_came_up(seen: &[u64]) {
    for check in Check::ALL {
        let is_offloaded =
            !matches!(check, Check::NoAccount | Check::Restricted | Check::ShortSale);
        assert_eq!(seen[check as usize] > 0, is_offloaded, "{check:?}: {seen:?}");
    }
}

/// The frame with a lie in the record of its first message, if that was checked. What stands behind
/// it in the frame may follow a switch the card has not heard of yet.
fn lie(frame: &[u8]) -> Option<Vec<u8>> {
    let records = records(frame);
    let (at, record) = (frame.len() - records.len() * RECORD_BYTES, records[0]);
    if record.flags & FLAG_CHECKED == 0 {
        return None;
    }
    let fails = record.fails.get() ^ u32::from(Check::Halted.bit());
    let record = Record { fails: fails.into(), ..record }.sealed();
    let mut frame = frame.to_vec();
    frame[at..at + RECORD_BYTES].copy_from_slice(record.as_bytes());
    Some(frame)
}

fn records(frame: &[u8]) -> &[Record] {
    let end = 14 + usize::from(u16::from_be_bytes([frame[16], frame[17]]));
    trailer::find(frame, end).unwrap().expect("every frame has its trailer")
}

/// Gives frames to the venue, and counts what the hardware says.
fn take(venue: &mut Venue, frames: &[Vec<u8>], seen: &mut [u64], meter: &mut Meter) {
    for frame in frames {
        for record in records(frame) {
            meter.take(record);
            for check in Check::ALL {
                let failed = record.fails.get() & u32::from(check.bit()) != 0;
                seen[check as usize] += u64::from(failed);
            }
        }
        venue.frame(frame);
        let difference = venue.shard.difference();
        assert!(difference.is_none(), "{}", difference.unwrap());
    }
    venue.timer();
}
