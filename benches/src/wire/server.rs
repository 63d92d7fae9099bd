//! The server's thread: an echo or a venue, on the same interface, in bursts.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender};

use engine::config::Config;
use engine::journal::JournalHandle;
use engine::shard::Shard;
use engine::shard::run::{Idle, run};
use engine::telemetry::{Latency, counter_in_order};
use engine::venue;
use nic::{AnyNic, Batch, Nic, echo};
use quanta::Clock;

use super::WireError;
use crate::machine::Machine;
use crate::stats::{Percentiles, histogram};

/// What the server is in a burst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The floor.
    Echo,
    /// The real thing.
    Venue,
}

/// What the server tells the client.
pub(super) enum Said {
    /// How the thread runs.
    Settled(Machine),
    /// The burst may begin.
    Ready,
    /// How it was.
    Done(Result<Served, WireError>),
}

/// What the server saw of a burst.
#[derive(Clone, Copy, Debug)]
pub(super) struct Served {
    /// From a frame in hand to its answer queued.
    pub(super) residency: Percentiles,
    /// Calls to transmit.
    pub(super) kicks: u64,
    /// Frames queued.
    pub(super) frames: u64,
}

/// One interface and the venue behind it.
pub(super) struct Stand {
    nic: AnyNic,
    shard: Shard<JournalHandle>,
}

impl Stand {
    pub(super) fn new(nic: AnyNic, config: &Config) -> Result<Self, WireError> {
        let (shard, _) = venue::start(config, &nic, None)?;
        Ok(Self { nic, shard })
    }

    fn serve(&mut self, role: Role, stop: &AtomicBool) -> Result<Served, WireError> {
        let before = self.nic.stats();
        let residency = match role {
            Role::Echo => self.echo(stop),
            Role::Venue => self.venue(stop)?,
        };
        let after = self.nic.stats();
        let kicks = after.kicks - before.kicks;
        Ok(Served { residency, kicks, frames: after.tx_frames - before.tx_frames })
    }

    fn echo(&mut self, stop: &AtomicBool) -> Percentiles {
        let clock = Clock::new();
        let mut batch = Batch::new();
        let mut residency = histogram();
        while !stop.load(Ordering::Relaxed) {
            if let Some(burst) = echo::serve(&mut self.nic, &mut batch, || counter_in_order(&clock))
            {
                residency.saturating_record(clock.delta_as_nanos(burst.received, burst.queued));
            }
        }
        Percentiles::of(&residency)
    }

    fn venue(&mut self, stop: &AtomicBool) -> Result<Percentiles, WireError> {
        let before = self.shard.page_mut().snapshot();
        run(&mut self.shard, &mut self.nic, stop, Idle::Spin)?;
        let after = self.shard.page_mut().snapshot();
        let residency = after.latency(Latency::Residency, Some(&before));
        let at = |share| residency.quantile_ns(share);
        Ok(Percentiles { p50: at(0.5), p99: at(0.99), p999: at(0.999) })
    }
}

/// Serves bursts until nobody asks for more. Between them the thread sleeps.
pub(super) fn serve(
    mut stands: Vec<Stand>,
    bursts: &Receiver<(usize, Role)>,
    said: &SyncSender<Said>,
    stop: &AtomicBool,
) {
    // A client that has gone away needs no answer.
    let _ = said.send(Said::Settled(Machine::prepare()));
    while let Ok((path, role)) = bursts.recv() {
        let _ = said.send(Said::Ready);
        let served = stands[path].serve(role, stop);
        stop.store(false, Ordering::Relaxed);
        let _ = said.send(Said::Done(served));
    }
}
