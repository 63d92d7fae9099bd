//! `bench durable`: what it costs that nothing is answered before it is on the disk.
//!
//! The venue and its client run on one thread over a wire in memory, the journal on its own thread
//! on another core. First the latency: one order at a time, from the frame on the wire to its
//! answer, beside one bare synchronous write of 4 KiB to a file written before, on the same disk,
//! from a thread that runs like the journal's. Then the rate: the same orders with a bounded number
//! unanswered, beside the same flow in `memory` mode, which is the venue without a journal.
//!
//! Floor and venue take turns in each round. Every answer is checked; orders come in pairs, a buy
//! that rests and an immediate-or-cancel sell that fills it, so books stay empty.

mod disk;
mod venue;

use std::io;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use engine::config::Config;
use engine::journal::{JournalError, ThreadSetup};
use engine::venue::StartError;
use hdrhistogram::Histogram;
use nic::{NicError, thread};
use serde::Serialize;

use crate::machine::{Machine, PRIORITY};
use crate::stats::{Percentiles, Repeated, ratio};
use crate::trader::{ReplyError, venue_config};
use disk::{Floor, mounted_on};
use venue::InProcess;

/// Fewer rounds have no meaningful median.
pub const ROUNDS_MIN: u32 = 5;
/// More in a round would take a burst near the second after which the kernel stops real-time
/// threads.
pub const ORDERS_MAX: u32 = 500_000;
/// All threads sleep this long between bursts, which gives their cores back.
const PAUSE: Duration = Duration::from_millis(60);
/// Where the venue of the measurement is; no packet leaves the process.
const VENUE_IP: std::net::Ipv4Addr = std::net::Ipv4Addr::new(10, 77, 0, 2);

/// What to measure.
#[derive(Clone, Debug)]
pub struct DurableOptions {
    /// Folder on the disk to measure; everything made there is removed.
    pub dir: PathBuf,
    /// Rounds; the median counts.
    pub rounds: u32,
    /// Writes, and orders one at a time, of each round.
    pub writes: u32,
    /// Orders of each round at full rate; an even number, at most [`ORDERS_MAX`].
    pub orders: u32,
    /// Orders unanswered at most.
    pub window: u32,
    /// How the journal's thread waits; `None` keeps the venue's default.
    pub wait: Option<String>,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum DurableError {
    /// The folder or the floor's file.
    #[error("{dir}: {source}: choose a folder on a disk that takes O_DIRECT, with --dir")]
    Disk {
        /// The folder.
        dir: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The wire in memory.
    #[error(transparent)]
    Nic(#[from] NicError),
    /// The venue does not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The journal failed while the venue ran.
    #[error("the journal stopped; the log above says why")]
    JournalStopped,
    /// The venue does not answer as it should, so its speed says nothing.
    #[error(transparent)]
    Reply(#[from] ReplyError),
    /// The journal lost something.
    #[error("{executed} commands were executed but only {committed} are in the journal")]
    Lost {
        /// Last command executed.
        executed: u64,
        /// Last command committed.
        committed: u64,
    },
    /// The threads cannot be kept apart.
    #[error("venue and journal need a core each; this process may use {0}")]
    Cores(usize),
    /// The floor's thread ended early.
    #[error("the writing thread died")]
    Writer,
}

/// The result. Times in nanoseconds; each percentile is the median over the rounds.
#[derive(Clone, Debug, Serialize)]
pub struct DurableReport {
    /// Order on the wire to its answer, one order at a time.
    pub ack_ns: Percentiles,
    /// One bare synchronous 4 KiB write.
    pub floor_write_ns: Percentiles,
    /// p50 over p50, round by round; the median.
    pub ack_ratio: f64,
    /// Highest minus lowest p50 of the rounds, as a part of the median.
    pub ack_spread: f64,
    /// The same of the floor.
    pub floor_spread: f64,
    /// Order to answer in `memory` mode: what of `ack_ns` is not the journal.
    pub memory_ack_ns: Percentiles,
    /// Orders a second, answered when they are on the disk.
    pub orders_per_s: f64,
    /// Orders a second without a journal.
    pub memory_orders_per_s: f64,
    /// The first over the second, round by round; the median.
    pub rate_ratio: f64,
    /// Highest minus lowest rate of the rounds, as a part of the median.
    pub rate_spread: f64,
    /// The same in `memory` mode.
    pub memory_rate_spread: f64,
    /// Rounds.
    pub rounds: u32,
    /// Writes, and orders one at a time, of each round.
    pub writes: u32,
    /// Orders of each round at full rate.
    pub orders: u32,
    /// Orders unanswered at most.
    pub window: u32,
    /// How the journal's thread waited.
    pub journal_wait: String,
    /// Core of the journal's thread.
    pub journal_core: usize,
    /// Whether all memory was resident, as the engine has it; else page faults are measured too.
    pub memory_locked: bool,
    /// File system of the journal.
    pub file_system: String,
    /// Device of the journal.
    pub disk: String,
    /// Where and how the venue's thread ran.
    #[serde(flatten)]
    pub machine: Machine,
}

/// Where and how the threads ran.
struct Place {
    journal_core: usize,
    memory_locked: bool,
    machine: Machine,
}

/// What each round gave.
#[derive(Default)]
struct Samples {
    write: Vec<Percentiles>,
    ack: Vec<Percentiles>,
    memory_ack: Vec<Percentiles>,
    rate: Vec<f64>,
    memory_rate: Vec<f64>,
}

/// Measures. `progress` is told what is being done.
///
/// # Errors
/// [`DurableError`] says why there is no result.
pub fn measure(
    options: &DurableOptions,
    progress: &dyn Fn(&str),
) -> Result<DurableReport, DurableError> {
    let cores = thread::cores();
    if cores.len() < 2 {
        return Err(DurableError::Cores(cores.len()));
    }
    let journal_core = cores[0];
    let failed = |source| DurableError::Disk { dir: options.dir.clone(), source };
    let dir = tempfile::Builder::new()
        .prefix("outcry-bench-")
        .tempdir_in(&options.dir)
        .map_err(failed)?;
    let floor = Floor::create(&dir.path().join("floor")).map_err(failed)?;
    let mut config = venue_config(VENUE_IP, "local");
    config.journal.dir = dir.path().join("journal");
    if let Some(wait) = &options.wait {
        config.journal.wait.clone_from(wait);
    }
    // All other threads are started before this one is pinned and urgent: they would inherit it.
    let writer = Writer::start(floor, journal_core);
    let mut local = InProcess::start(&config, Some(settle(journal_core)))?;
    let mut memory = InProcess::start(&venue_config(VENUE_IP, "memory"), None)?;
    let memory_locked = thread::lock_memory().is_ok();
    let machine = Machine::prepare();
    let mut samples = Samples::default();
    // The round before the first warms caches and memory, and is not counted.
    for round in 0..=options.rounds {
        progress(&format!("round {round} of {}", options.rounds));
        let write = writer.write(options.writes)?.map_err(failed)?;
        let mut counted = Samples::default();
        counted.round(options, write, &mut local, &mut memory)?;
        if round > 0 {
            samples.append(counted);
        }
    }
    let executed = local.commands();
    let committed = local.close()?.0;
    if executed != committed {
        return Err(DurableError::Lost { executed, committed });
    }
    let place = Place { journal_core, memory_locked, machine };
    Ok(samples.report(options, &config, place))
}

impl Samples {
    fn round(
        &mut self,
        options: &DurableOptions,
        write: Histogram<u64>,
        local: &mut InProcess,
        memory: &mut InProcess,
    ) -> Result<(), DurableError> {
        let DurableOptions { writes, orders, window, .. } = *options;
        self.write.push(Percentiles::of(&write));
        std::thread::sleep(PAUSE);
        self.ack.push(Percentiles::of(&local.one_at_a_time(writes)?));
        std::thread::sleep(PAUSE);
        self.memory_ack.push(Percentiles::of(&memory.one_at_a_time(writes)?));
        let per_s = |ns: u64| f64::from(orders) * 1e9 / ns as f64;
        self.memory_rate.push(per_s(memory.windowed(orders, window)?));
        std::thread::sleep(PAUSE);
        self.rate.push(per_s(local.windowed(orders, window)?));
        std::thread::sleep(PAUSE);
        Ok(())
    }

    fn append(&mut self, mut round: Self) {
        self.write.append(&mut round.write);
        self.ack.append(&mut round.ack);
        self.memory_ack.append(&mut round.memory_ack);
        self.rate.append(&mut round.rate);
        self.memory_rate.append(&mut round.memory_rate);
    }

    fn report(self, options: &DurableOptions, config: &Config, place: Place) -> DurableReport {
        let p50s =
            |runs: &[Percentiles]| -> Vec<f64> { runs.iter().map(|r| r.p50 as f64).collect() };
        let (acks, writes) = (p50s(&self.ack), p50s(&self.write));
        let ack_ratio = ratio(acks.into_iter(), writes.into_iter());
        let rate_ratio = ratio(self.rate.iter().copied(), self.memory_rate.iter().copied());
        let (ack_ns, ack_spread) = Percentiles::medians(self.ack.into_iter());
        let (floor_write_ns, floor_spread) = Percentiles::medians(self.write.into_iter());
        let (rate, memory_rate) = (Repeated::of(self.rate), Repeated::of(self.memory_rate));
        let (file_system, disk) = mounted_on(&options.dir);
        DurableReport {
            ack_ns,
            floor_write_ns,
            ack_ratio,
            ack_spread,
            floor_spread,
            memory_ack_ns: Percentiles::medians(self.memory_ack.into_iter()).0,
            orders_per_s: rate.median,
            memory_orders_per_s: memory_rate.median,
            rate_ratio,
            rate_spread: rate.spread,
            memory_rate_spread: memory_rate.spread,
            rounds: options.rounds,
            writes: options.writes,
            orders: options.orders,
            window: options.window,
            journal_wait: config.journal.wait.clone(),
            journal_core: place.journal_core,
            memory_locked: place.memory_locked,
            file_system,
            disk,
            machine: place.machine,
        }
    }
}

/// Settles a thread as the journal's.
fn settle(core: usize) -> ThreadSetup {
    Box::new(move || {
        if let Err(error) = thread::pin(core) {
            // What the report says of the machine does not cover this thread; its times do.
            eprintln!("warning: {error}");
        }
        // Granted to one thread of a process it is granted to all: the report shows it.
        let _ = thread::realtime(PRIORITY);
    })
}

/// The floor's thread.
struct Writer {
    orders: mpsc::SyncSender<u32>,
    done: mpsc::Receiver<io::Result<Histogram<u64>>>,
}

impl Writer {
    fn start(mut floor: Floor, core: usize) -> Self {
        let (orders, order) = mpsc::sync_channel(1);
        let (does, done) = mpsc::sync_channel(1);
        std::thread::spawn(move || {
            settle(core)();
            while let Ok(count) = order.recv() {
                // A venue that has gone away needs no answer.
                let _ = does.send(floor.write(count));
            }
        });
        Self { orders, done }
    }

    fn write(&self, count: u32) -> Result<io::Result<Histogram<u64>>, DurableError> {
        self.orders.send(count).map_err(|_| DurableError::Writer)?;
        self.done.recv().map_err(|_| DurableError::Writer)
    }
}
