//! `bench match`: a workload through the core in process, beside its floor.
//!
//! First an untimed pass tallies trades, volume and hash. Then engine and floor run in turns, each
//! from empty books through the untimed prefill; the medians are compared. Every timed run of the
//! engine must leave the same state as the tallied one. Last, one pass with the time-stamp counter
//! read around every message gives the latencies; the counter's own cost is measured and shown, not
//! taken off.

use std::hint::black_box;
use std::io;
use std::time::Instant;

use engine::core::event::NullSink;
use engine::core::{Capacity, Core, LOOK_AHEAD_MAX};
use quanta::Clock;
use replay::workload::{DriveReport, Header, Op, Record, Tally, Translator, Workload, capacity};
use serde::Serialize;

use crate::floor::Floor;
use crate::flow::{Flow, Request, hint, requests};
use crate::huge::{HugeSlice, huge_bytes};
use crate::machine::Machine;
use crate::report_ring::ReportRing;
use crate::stats::{Percentiles, Repeated, histogram};

/// Fewer runs have no meaningful median.
pub const RUNS_MIN: u32 = 5;

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum MatchError {
    /// Not enough memory.
    #[error("memory for the measurement: {0}")]
    Memory(#[from] io::Error),
    /// Nothing to measure.
    #[error("the workload has no messages behind its prefill")]
    Empty,
    /// The core did not do what the workload asks, so its speed says nothing.
    #[error("the core refused {0} messages that the workload's rules allow")]
    Refused(u64),
    /// A timed run ended in another state than the tallied one.
    #[error("run {run} ended in another state than the tallied run")]
    Diverged {
        /// Which run, from 1.
        run: u32,
    },
    /// The measuring thread could not be started.
    #[error("the measuring thread died")]
    Thread,
}

/// The result.
#[derive(Clone, Debug, Serialize)]
pub struct MatchReport {
    /// Name of the workload, from its tag.
    pub workload: String,
    /// Messages timed.
    pub messages: u64,
    /// Messages before them that built the books.
    pub prefill: u64,
    /// Trades, volume and hash, prefill included.
    #[serde(flatten)]
    pub tally: Tally,
    /// Cancels, replaces and reductions of orders that did not rest.
    pub rejects: u64,
    /// Orders resting at the end.
    pub resting: u64,
    /// Median rate of the engine.
    pub messages_per_s: f64,
    /// Median rate of the floor.
    pub floor_messages_per_s: f64,
    /// How many times the floor's time the engine takes.
    pub floor_ratio: f64,
    /// Highest minus lowest rate of the engine, as a part of the median.
    pub spread: f64,
    /// The same of the floor.
    pub floor_spread: f64,
    /// Runs of each.
    pub runs: u32,
    /// Memory laid out for orders, levels and index, by order resting at the peak.
    pub bytes_per_order: f64,
    /// Latency of a message in the engine, reading the counter included.
    pub latency_ns: Percentiles,
    /// The same by what the message asks for.
    pub latency_ns_by_operation: ByOperation<Percentiles>,
    /// Latency of nothing: what reading the counter adds.
    pub clock_ns: Percentiles,
    /// Memory of the process that is on huge pages.
    pub huge_bytes: u64,
    /// Where and how it ran.
    #[serde(flatten)]
    pub machine: Machine,
}

/// One value for each kind of message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ByOperation<T> {
    /// A new order that may rest.
    pub add: T,
    /// A cancel or a reduction.
    pub cancel: T,
    /// New terms for an order.
    pub replace: T,
    /// A new order that must trade at once or go.
    pub aggress: T,
}

impl<T> ByOperation<T> {
    fn of(&mut self, record: &Record) -> &mut T {
        match record.op() {
            Some(Op::New) if record.immediate() => &mut self.aggress,
            Some(Op::New) => &mut self.add,
            Some(Op::Replace) => &mut self.replace,
            _ => &mut self.cancel,
        }
    }
}

/// Measures a workload in a thread of its own, which is pinned and asks for real-time priority.
/// `progress` is told what has been done.
///
/// # Errors
/// [`MatchError`] says why there is no result.
pub fn measure(
    workload: &Workload,
    runs: u32,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<MatchReport, MatchError> {
    std::thread::scope(|scope| {
        let measuring = scope.spawn(|| measure_here(workload, runs, progress));
        measuring.join().unwrap_or(Err(MatchError::Thread))
    })
}

fn measure_here(
    workload: &Workload,
    runs: u32,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<MatchReport, MatchError> {
    let header = workload.header();
    let messages = header.records - header.prefill;
    if messages == 0 {
        return Err(MatchError::Empty);
    }
    let driver = workload.drive();
    let tallied = driver.report();
    let capacity = peak(header, &tallied);
    let expected = State::of(driver.core());
    drop(driver);
    progress("tallied");

    let machine = Machine::prepare();
    let records = HugeSlice::copied(workload.records())?;
    let (prefill, measured) = records.split_at(header.prefill as usize);
    let requests = requests(header, workload.records())?;
    let (building, timed) = requests.split_at(header.prefill as usize);
    let mut floor = Floor::new(header)?;
    let (mut engine_rates, mut floor_rates) = (Vec::new(), Vec::new());
    let (mut huge, mut book_bytes) = (0, 0);
    for run in 1..=runs {
        let mut engine = EngineRun::new(header, capacity);
        book_bytes = engine.core.book_bytes();
        engine.run(building);
        engine_rates.push(rate(measured, || engine.run(timed)));
        if State::of(&engine.core) != expected {
            return Err(MatchError::Diverged { run });
        }
        black_box(engine.ring.slots());
        huge = huge_bytes();
        drop(engine);

        floor.clear();
        floor.run(prefill);
        floor_rates.push(rate(measured, || floor.run(measured)));
        black_box(floor.ring().slots());
        progress(&format!("run {run} of {runs}"));
    }
    let engine = EngineRun::new(header, capacity);
    let latencies = Latencies::measure(engine, building, timed, measured);
    let (engine, floor) = (Repeated::of(engine_rates), Repeated::of(floor_rates));
    Ok(MatchReport {
        workload: header.name(),
        messages,
        prefill: header.prefill,
        tally: tallied.tally,
        rejects: tallied.rejects,
        resting: tallied.resting,
        messages_per_s: engine.median.round(),
        floor_messages_per_s: floor.median.round(),
        floor_ratio: floor.median / engine.median,
        spread: engine.spread,
        floor_spread: floor.spread,
        runs,
        bytes_per_order: book_bytes as f64 / tallied.orders_peak.max(1) as f64,
        latency_ns: latencies.all,
        latency_ns_by_operation: latencies.by_operation,
        clock_ns: latencies.clock,
        huge_bytes: huge,
        machine,
    })
}

/// A venue laid out for its peak. A new order asks for room before it trades, hence one more.
fn peak(header: &Header, tallied: &DriveReport) -> Capacity {
    Capacity {
        orders: tallied.orders_peak as u32 + 1,
        levels: tallied.levels_peak as u32 + 1,
        ..capacity(header)
    }
}

/// Messages a second of one pass over them.
fn rate(messages: &[Record], pass: impl FnOnce()) -> f64 {
    let start = Instant::now();
    pass();
    messages.len() as f64 / start.elapsed().as_secs_f64()
}

/// The core and its sink on their way through a workload.
pub struct EngineRun {
    core: Core,
    flow: Flow,
    ring: ReportRing,
}

impl EngineRun {
    /// A core laid out for `capacity`, with the instruments listed and the market open.
    #[must_use]
    pub fn new(header: &Header, capacity: Capacity) -> Self {
        let mut core = Core::new(capacity);
        for command in Translator::new(header).opening(header) {
            core.apply(&command, &mut NullSink);
        }
        let flow = Flow::behind(&core);
        Self { core, flow, ring: ReportRing::default() }
    }

    /// The core as it stands.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// Executes requests one after the other, while the books are small; else in bursts, which the
    /// core looks at before.
    #[inline(never)]
    pub fn run(&mut self, requests: &[Request]) {
        for burst in requests.chunks(LOOK_AHEAD_MAX) {
            if self.core.looks_ahead() {
                self.core.look_ahead(burst.iter().map(hint));
            }
            for request in burst {
                self.flow.step(&mut self.core, &mut self.ring, request);
            }
        }
    }

    /// As [`EngineRun::run`] for one burst, with what each message took in nanoseconds. Looking
    /// ahead is done for all of a burst at once, so each bears its share.
    fn run_timed(&mut self, burst: &[Request], taken: &mut [u32], clock: &Clock) {
        let start = clock.raw();
        if self.core.looks_ahead() {
            self.core.look_ahead(burst.iter().map(hint));
        }
        let share = clock.delta_as_nanos(start, clock.raw()) / burst.len() as u64;
        for (request, taken) in burst.iter().zip(taken) {
            let start = clock.raw();
            self.flow.step(&mut self.core, &mut self.ring, request);
            *taken = (share + clock.delta_as_nanos(start, clock.raw())) as u32;
        }
    }
}

/// What two runs of the same commands must agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    hash: [u8; 32],
    live_orders: usize,
}

impl State {
    fn of(core: &Core) -> Self {
        Self { hash: core.state_hash(), live_orders: core.live_orders() }
    }
}

/// What a pass with the counter read around every message found.
struct Latencies {
    all: Percentiles,
    by_operation: ByOperation<Percentiles>,
    /// Of reading the counter around nothing.
    clock: Percentiles,
}

impl Latencies {
    fn measure(
        mut engine: EngineRun,
        building: &[Request],
        timed: &[Request],
        measured: &[Record],
    ) -> Self {
        let clock = Clock::new();
        engine.run(building);
        // Written first and put into histograms later, which would push the books out of cache.
        let mut taken = vec![0_u32; measured.len()];
        let bursts = timed.chunks(LOOK_AHEAD_MAX).zip(taken.chunks_mut(LOOK_AHEAD_MAX));
        for (burst, taken) in bursts {
            engine.run_timed(burst, taken, &clock);
        }
        black_box(engine.ring.slots());
        let (mut all, mut empty) = (histogram(), histogram());
        let mut by_operation = ByOperation {
            add: histogram(),
            cancel: histogram(),
            replace: histogram(),
            aggress: histogram(),
        };
        for (record, &nanos) in measured.iter().zip(&taken) {
            all.saturating_record(nanos.into());
            by_operation.of(record).saturating_record(nanos.into());
        }
        for _ in measured {
            let start = clock.raw();
            let end = clock.raw();
            empty.saturating_record(clock.delta_as_nanos(start, end));
        }
        Self {
            all: Percentiles::of(&all),
            by_operation: ByOperation {
                add: Percentiles::of(&by_operation.add),
                cancel: Percentiles::of(&by_operation.cancel),
                replace: Percentiles::of(&by_operation.replace),
                aggress: Percentiles::of(&by_operation.aggress),
            },
            clock: Percentiles::of(&empty),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use replay::workload::{Preset, generate};

    #[test]
    fn a_measurement_reports_what_the_reference_book_did() {
        let generated = generate(Preset::W1, 20_000, 7);
        let report = measure(&generated.workload, 2, &|_| {}).unwrap();
        assert_eq!(report.tally, generated.tally);
        assert_eq!((report.rejects, report.resting), (generated.rejects, generated.resting));
        assert_eq!((report.messages, report.prefill, report.runs), (20_000, 5_000, 2));
        assert!(report.messages_per_s > 0.0 && report.floor_messages_per_s > 0.0);
        assert!(report.latency_ns.p50 <= report.latency_ns.p999);
    }

    #[test]
    fn there_is_no_rate_of_nothing() {
        let nothing = generate(Preset::W1, 0, 7).workload;
        assert!(matches!(measure(&nothing, 1, &|_| {}), Err(MatchError::Empty)));
    }
}
