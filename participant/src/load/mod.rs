//! The load generator: a population that trades over a NIC, measured and audited.
//!
//! [`run`] connects the sessions, sends requests on schedule, then cancels everything and waits
//! until every order has its final state. One thread polls, sends and checks; nothing blocks.

mod client;
mod config;
mod desk;
mod report;

use std::sync::atomic::{AtomicBool, Ordering};

use nic::{Batch, Frame, Nic};
use quanta::Clock;

pub use config::{Address, FeedParams, LoadConfig, LoadError, Pace, SessionParams, Venue};
pub use report::{FeedReport, Percentiles, Report, Snapshot, TopOfBook};

use desk::{Desk, Outgoing};

/// Silence of the feed after which it is taken to have said everything.
const FEED_SETTLE_NS: u64 = 50_000_000;
/// Attempts to hand a frame to a full interface before the datagram is left to recovery.
const TRANSMIT_ATTEMPTS: u32 = 1_000;

/// Runs a load: `progress` is called about every `snapshot_ns`; setting `stop` ends the sending
/// phase early, the rest runs as always.
///
/// # Errors
/// [`LoadError`] when the configuration makes no sense or the venue does not answer. All else is
/// in [`Report::problems`].
pub fn run(
    nic: &mut impl Nic,
    config: &LoadConfig,
    progress: &mut dyn FnMut(&Snapshot),
    stop: &AtomicBool,
) -> Result<Report, LoadError> {
    config.check(nic.info().frame_bytes)?;
    let mut runner = Runner {
        nic,
        desk: Desk::new(config),
        clock: Clock::new(),
        config,
        batch: Batch::new(),
        transmit_dropped: 0,
    };
    runner.connect()?;
    let (started_ns, ended_ns) = runner.trade(progress, stop);
    runner.leave();
    runner.desk.log_out();
    runner.turn();
    let Runner { nic, desk, transmit_dropped, .. } = runner;
    Ok(desk.report(nic.info().mode.name(), ended_ns - started_ns, transmit_dropped))
}

struct Runner<'a, N: Nic> {
    nic: &'a mut N,
    desk: Desk<'a>,
    clock: Clock,
    config: &'a LoadConfig,
    batch: Batch,
    transmit_dropped: u64,
}

impl<N: Nic> Runner<'_, N> {
    /// Waits until every session knows where it stands and the feed's history is known.
    fn connect(&mut self) -> Result<(), LoadError> {
        let give_up_ns = self.now_ns() + self.config.deadline_ns;
        let waited_ms = self.config.deadline_ns / 1_000_000;
        loop {
            let now_ns = self.turn();
            self.desk.connect();
            let (silent, port) = self.desk.silent();
            match port {
                None if self.desk.feed_is_ready() => return Ok(()),
                _ if now_ns <= give_up_ns => {}
                None => return Err(LoadError::NoFeed { waited_ms }),
                Some(port) => {
                    let sessions = self.config.sessions.len();
                    return Err(LoadError::NoAnswer { silent, sessions, port, waited_ms });
                }
            }
        }
    }

    /// Sends requests until the time is up; returns when it began and ended.
    fn trade(&mut self, progress: &mut dyn FnMut(&Snapshot), stop: &AtomicBool) -> (u64, u64) {
        let started_ns = self.now_ns();
        let end_ns = started_ns.saturating_add(self.config.duration_ns);
        let mut snapshot_ns = started_ns;
        self.desk.open(started_ns);
        loop {
            let now_ns = self.turn();
            if now_ns >= end_ns || stop.load(Ordering::Relaxed) {
                return (started_ns, now_ns);
            }
            self.desk.issue(now_ns);
            if now_ns >= snapshot_ns + self.config.snapshot_ns {
                let interval_ns = now_ns - snapshot_ns;
                progress(&self.desk.snapshot(now_ns - started_ns, interval_ns));
                snapshot_ns = now_ns;
            }
        }
    }

    /// Cancels everything and waits until the venue has said so, on both sides.
    fn leave(&mut self) {
        let give_up_ns = self.now_ns() + self.config.deadline_ns;
        while !self.desk.leave() {
            if self.turn() > give_up_ns {
                return;
            }
        }
        while !self.desk.feed_is_settled(self.now_ns(), FEED_SETTLE_NS) {
            if self.turn() > give_up_ns {
                return;
            }
        }
    }

    /// Takes what came, sends what is due; returns the time.
    fn turn(&mut self) -> u64 {
        self.nic.receive(&mut self.batch);
        let received = !self.batch.is_empty();
        let now_ns = self.now_ns();
        for frame in self.batch.drain(..) {
            self.desk.on_frame(now_ns, self.nic.bytes(&frame));
            self.nic.release(frame);
        }
        self.desk.check_timers(now_ns);
        let mut sent = false;
        while self.desk.has_outgoing() {
            let Some(mut frame) = self.nic.allocate() else {
                // All frames are in flight: what is due stays due.
                break;
            };
            match self.desk.next_outgoing(now_ns, self.nic.room(&mut frame)) {
                Outgoing::Frame(bytes) => {
                    frame.set_len(u32::try_from(bytes).expect("a frame is short"));
                    self.transmit(frame);
                    sent = true;
                }
                Outgoing::Nothing => self.nic.release(frame),
            }
        }
        if sent {
            self.nic.flush();
        } else if self.config.yield_when_idle && !received {
            std::thread::yield_now();
        }
        now_ns
    }

    fn transmit(&mut self, mut frame: Frame) {
        for _ in 0..TRANSMIT_ATTEMPTS {
            match self.nic.transmit(frame) {
                Ok(()) => return,
                Err(refused) => {
                    frame = refused;
                    self.nic.flush();
                }
            }
        }
        // The session finds out from the venue and sends it again.
        self.transmit_dropped += 1;
        self.nic.release(frame);
    }

    fn now_ns(&self) -> u64 {
        // Counts from an arbitrary point; never 0 in practice, and only differences matter.
        self.clock.delta_as_nanos(0, self.clock.raw())
    }
}
