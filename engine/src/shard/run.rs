//! The loop of a shard thread: poll, execute, publish, kick once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use nic::{Batch, Nic};

use super::Shard;
use super::commit_log::CommitLog;
use crate::core::Nanos;
use crate::hardware::Difference;
use crate::telemetry::{Counter, counter_in_order};

/// Idle polls between two looks at timers and the stop flag.
const POLLS_PER_TIMER: u32 = 64;
/// How long a stopping shard waits for its last commits.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);
/// Gauges, those of the kernel among them (one system call), are brought up to date this often.
const REPORT_NS: u64 = 100_000_000;

/// Why the loop ended before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The log failed; nothing that was not committed has left.
    #[error("the journal failed: output was stopped at command {committed}; see the log above")]
    LogFailed {
        /// The last command that is durable.
        committed: u64,
    },
    /// Hardware and engine do not agree; what was executed until then is committed and sent.
    #[error(
        "the line is stopped: hardware and engine differ: {0}; find out which is wrong before \
         trading on (hardware.offload = \"none\" trades without)"
    )]
    Offload(Difference),
    /// The last commands were not committed in time.
    #[error("commands behind {committed} were not committed within {DRAIN_TIMEOUT:?}")]
    NotDrained {
        /// The last command that is durable.
        committed: u64,
    },
}

/// What to do when there is nothing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Poll on: lowest latency, for a core of its own.
    Spin,
    /// Offer the core to others between polls: for machines where cores are shared.
    Yield,
}

/// Runs a shard until `stop` is set; what was executed by then is committed and sent.
///
/// # Errors
/// [`RunError`] when the log failed or did not commit in time.
pub fn run<L: CommitLog, N: Nic>(
    shard: &mut Shard<L>,
    nic: &mut N,
    stop: &AtomicBool,
    idle: Idle,
) -> Result<(), RunError> {
    let mut batch = Batch::new();
    let mut polls_to_timer = POLLS_PER_TIMER;
    let mut next_report = Nanos(0);
    let mut time = TimeOfDay::start();
    while !stop.load(Ordering::Relaxed) {
        let busy = poll(shard, nic, &mut batch, &mut time);
        polls_to_timer -= 1;
        if polls_to_timer > 0 {
            continue;
        }
        polls_to_timer = POLLS_PER_TIMER;
        if shard.log_failed() {
            return Err(RunError::LogFailed { committed: committed(shard) });
        }
        if let Some(difference) = shard.difference().cloned() {
            drain(shard, nic)?;
            return Err(RunError::Offload(difference));
        }
        let now = time.look();
        if shard.on_timer(nic, now) {
            nic.flush();
        }
        if now >= next_report {
            next_report = Nanos(now.0 + REPORT_NS);
            report(shard, nic);
        }
        if !busy && idle == Idle::Yield {
            std::thread::yield_now();
        }
    }
    drain(shard, nic)
}

/// One turn: takes a burst, executes it, publishes what is committed. Returns whether anything
/// came in or went out.
#[inline]
pub fn poll<L: CommitLog, N: Nic>(
    shard: &mut Shard<L>,
    nic: &mut N,
    batch: &mut Batch,
    time: &mut TimeOfDay,
) -> bool {
    nic.receive(batch);
    let busy = !batch.is_empty();
    let mut answered = false;
    if busy {
        shard.mark_arrival(time.carry_on());
        if shard.looks_ahead() {
            shard.look_ahead(batch.iter().map(|frame| nic.bytes(frame)));
        }
        for frame in batch.iter() {
            let answer = shard.on_frame(nic.bytes(frame), time.now());
            if let Some(answer) = answer {
                shard.answer(nic, answer);
                answered = true;
            }
        }
    }
    if shard.is_asked() {
        shard.serve_requests(time.now());
    }
    let published = shard.publish(nic, time.now());
    if published || answered {
        nic.flush();
    }
    // The replies are on their way: now there is time to give the frames back.
    for frame in batch.drain(..) {
        nic.release(frame);
    }
    if busy {
        shard.warm();
    }
    busy || published
}

/// Waits for the commits of what was executed, and sends it.
fn drain<L: CommitLog, N: Nic>(shard: &mut Shard<L>, nic: &mut N) -> Result<(), RunError> {
    let deadline = Instant::now() + DRAIN_TIMEOUT;
    while !shard.is_drained() {
        if shard.log_failed() {
            return Err(RunError::LogFailed { committed: committed(shard) });
        }
        if Instant::now() > deadline {
            return Err(RunError::NotDrained { committed: committed(shard) });
        }
        if shard.publish(nic, clock()) {
            nic.flush();
        } else {
            std::thread::yield_now();
        }
    }
    report(shard, nic);
    Ok(())
}

fn committed<L: CommitLog>(shard: &mut Shard<L>) -> u64 {
    shard.sequencer.log_mut().committed().0
}

fn report<L: CommitLog>(shard: &mut Shard<L>, nic: &mut impl Nic) {
    shard.report();
    nic.refresh_stats();
    let stats = nic.stats();
    let page = shard.page_mut();
    page.set(Counter::FramesOut, stats.tx_frames);
    page.set(Counter::NicRxDropped, stats.rx_dropped);
    page.set(Counter::NicRxRingFull, stats.rx_ring_full);
    page.set(Counter::NicFillRingEmpty, stats.rx_fill_ring_empty);
    page.set(Counter::NicRxOversized, stats.rx_oversized);
    page.set(Counter::NicInvalidDescs, stats.invalid_descs);
    page.set(Counter::NicTxRingEmpty, stats.tx_ring_empty);
    page.set(Counter::NicTxFull, stats.tx_full);
    page.set(Counter::NicTxErrors, stats.tx_errors);
    page.set(Counter::NicKicks, stats.kicks);
    page.set(Counter::NicRxWakeups, stats.rx_wakeups);
}

/// Time of day as the loop uses it: looked up now and then, carried on by the time-stamp counter in
/// between, which is read for the latencies anyway.
#[derive(Debug)]
pub struct TimeOfDay {
    counter: quanta::Clock,
    /// Counter and time at the last look.
    looked: (u64, Nanos),
    now: Nanos,
}

impl TimeOfDay {
    /// Looks for the first time.
    #[must_use]
    pub fn start() -> Self {
        let mut time = Self { counter: quanta::Clock::new(), looked: (0, Nanos(0)), now: Nanos(0) };
        time.look();
        time
    }

    /// Looks at the system's clock.
    pub fn look(&mut self) -> Nanos {
        self.now = clock();
        self.looked = (self.counter.raw(), self.now);
        self.now
    }

    /// Carries the time on; returns the counter.
    #[inline]
    fn carry_on(&mut self) -> u64 {
        let counter = counter_in_order(&self.counter);
        let (looked, then) = self.looked;
        self.now = Nanos(then.0 + self.counter.delta_as_nanos(looked, counter));
        counter
    }

    /// The time as of the last look or frame.
    #[must_use]
    #[inline]
    pub const fn now(&self) -> Nanos {
        self.now
    }
}

/// Time of day. Read through the vDSO: no system call.
#[must_use]
pub fn clock() -> Nanos {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH);
    Nanos(since_epoch.map_or(0, |age| u64::try_from(age.as_nanos()).unwrap_or(u64::MAX)))
}
