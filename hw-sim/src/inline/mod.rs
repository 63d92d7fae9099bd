//! The device in line: a simulated pipeline between two interfaces.
//!
//! What comes from the participants' side goes through the pipeline, beat by beat, and on to the
//! venue with its trailers; what comes from the venue's side is passed on, as the other direction
//! of the wire has no logic in the design. The clock of the design ticks only while there is
//! something to do: its cycles count work, not time.

mod door;
mod line;

pub use door::{Door, DoorError};
pub use line::{Line, Stuck};

use std::io;
use std::os::fd::AsFd as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fpga::registers::{self, COUNTERS, COUNTERS_COUNT};
use nic::raw::{Arrival, FRAME_BYTES_MAX, RawPort, wait};
use serde::Serialize;

use crate::device::Device;

/// Frames taken from an interface before the other one has its turn.
const BURST: usize = 32;
/// How long to wait for something to do before looking whether to stop.
const PATIENCE: Duration = Duration::from_millis(100);

/// Why the device stopped before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum InlineError {
    /// An interface failed.
    #[error("interface {name}")]
    Interface {
        /// Which.
        name: String,
        /// How.
        source: io::Error,
    },
    /// Waiting failed.
    #[error("waiting for frames")]
    Wait(#[source] io::Error),
    /// The socket of the registers failed.
    #[error(transparent)]
    Door(#[from] DoorError),
    /// The pipeline keeps a frame.
    #[error(transparent)]
    Stuck(#[from] Stuck),
}

/// Frames and bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Frames.
    pub frames: u64,
    /// Their bytes.
    pub bytes: u64,
}

impl Count {
    fn add(&mut self, bytes: usize) {
        self.frames += 1;
        self.bytes += bytes as u64;
    }
}

/// What the device did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Came from the participants.
    pub taken: Count,
    /// Went on to the venue, with trailers.
    pub given: Count,
    /// Went from venue to participants.
    pub back: Count,
    /// Frames lost that no wire carries: turn off TSO at the sender (`ethtool -K IF tso off`).
    pub too_long: u64,
    /// Frames lost that an interface did not take: its MTU is too small, or its queue was full.
    pub not_taken: u64,
    /// Registers read and written by software.
    pub register_accesses: u64,
    /// Cycles of the design.
    pub cycles: u64,
    /// Time spent in simulating them, in ns.
    pub simulated_ns: u64,
}

/// A device between two interfaces.
pub struct Inline<D> {
    line: Line<D>,
    participants: RawPort,
    venue: RawPort,
    door: Option<Door>,
    counts: Counts,
}

impl<D: Device> Inline<D> {
    /// Puts it there. Tables are those of `line`, or come in by the door.
    pub fn new(line: Line<D>, participants: RawPort, venue: RawPort, door: Option<Door>) -> Self {
        Self { line, participants, venue, door, counts: Counts::default() }
    }

    /// Runs until `stop` is set; what had come in by then has gone out.
    ///
    /// # Errors
    /// [`InlineError`] when an interface or the pipeline fails.
    pub fn run(&mut self, stop: &AtomicBool) -> Result<(), InlineError> {
        while !stop.load(Ordering::Relaxed) {
            let accesses = match &mut self.door {
                Some(door) => door.serve(&mut self.line)?,
                None => 0,
            };
            self.counts.register_accesses += accesses;
            let busy = self.forward()? | self.pass_back()? | (accesses > 0);
            if !busy {
                let mut all = vec![self.participants.as_fd(), self.venue.as_fd()];
                all.extend(self.door.iter().flat_map(Door::descriptors));
                wait(&all, PATIENCE).map_err(InlineError::Wait)?;
            }
        }
        Ok(())
    }

    /// Orders, and whatever else comes from the participants.
    fn forward(&mut self) -> Result<bool, InlineError> {
        let Self { line, participants, venue, counts, .. } = self;
        let mut refused = None;
        let mut give = |frame: &[u8]| match venue.send(frame) {
            Ok(true) => counts.given.add(frame.len()),
            Ok(false) => counts.not_taken += 1,
            Err(error) => refused = Some(error),
        };
        let mut frame = [0; FRAME_BYTES_MAX];
        let mut taken = false;
        for _ in 0..BURST {
            match participants.receive(&mut frame).map_err(|error| failed(participants, error))? {
                Arrival::Nothing => break,
                Arrival::TooLong => counts.too_long += 1,
                Arrival::Frame(bytes) => {
                    counts.taken.add(bytes);
                    let start = Instant::now();
                    line.frame(&frame[..bytes], &mut give);
                    counts.simulated_ns += start.elapsed().as_nanos() as u64;
                }
            }
            taken = true;
        }
        let start = Instant::now();
        line.settle(&mut give)?;
        counts.simulated_ns += start.elapsed().as_nanos() as u64;
        counts.cycles = line.cycles();
        refused.map_or(Ok(taken), |error| Err(failed(venue, error)))
    }

    /// Replies, market data, and whatever else comes from the venue.
    fn pass_back(&mut self) -> Result<bool, InlineError> {
        let Self { participants, venue, counts, .. } = self;
        let mut frame = [0; FRAME_BYTES_MAX];
        for turn in 0..BURST {
            match venue.receive(&mut frame).map_err(|error| failed(venue, error))? {
                Arrival::Nothing => return Ok(turn > 0),
                Arrival::TooLong => counts.too_long += 1,
                Arrival::Frame(bytes) => {
                    let sent = participants.send(&frame[..bytes]);
                    if sent.map_err(|error| failed(participants, error))? {
                        counts.back.add(bytes);
                    } else {
                        counts.not_taken += 1;
                    }
                }
            }
        }
        Ok(true)
    }

    /// What it did.
    #[must_use]
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The counters of the design, each with what it counts.
    pub fn counters(&mut self) -> Vec<(String, u64)> {
        self.line.write(registers::SNAPSHOT, 1);
        let mut value = |number: usize| {
            let address = COUNTERS + 8 * number as u16;
            let low = self.line.read(address);
            u64::from(self.line.read(address + 4)) << 32 | u64::from(low)
        };
        registers::counters().map(|(number, what)| (what, value(number))).collect()
    }
}

const _: () = assert!(COUNTERS_COUNT < 64);

fn failed(port: &RawPort, source: io::Error) -> InlineError {
    InlineError::Interface { name: port.name().to_owned(), source }
}
