//! A device fed with frames instead of beats.

use std::collections::VecDeque;

use wire::trailer::{RECORD_BYTES, RECORDS_MAX};

use crate::control;
use crate::device::{Beat, Device, Input, Output};
use crate::golden::Golden;

/// A frame is out by then, whatever waits before it.
const SETTLE_CYCLES: u64 = 100_000;
/// Cycles behind a frame, or a write, after which software may go on: commands are done then.
const PAUSE_CYCLES: usize = 8;
/// Beats that may wait in the queue of the design, trailers included, with which every frame still
/// gets its own: it leaves them out from 464 on, at a count some cycles old.
const ROOM_BEATS: usize = 440;
/// Bytes before the first message of a datagram, and of the shortest block there is a record of.
const HEADERS_BYTES: usize = 62;
const BLOCK_BYTES: usize = 11;
/// A register says its value so many cycles behind its address.
const READ_CYCLES: usize = 3;

/// The pipeline owes frames and gives none: a fault of the design.
#[derive(Debug, thiserror::Error)]
#[error("the pipeline keeps {owed} frames after {SETTLE_CYCLES} cycles: this is a fault of it")]
pub struct Stuck {
    /// How many.
    pub owed: u64,
}

/// A device, between frames. It waits before a frame until there is room for its trailer: frames
/// grow by theirs, so without gaps between them the queue would fill, and trailers be left out.
pub struct Line<D> {
    device: D,
    cycles: u64,
    owed: u64,
    /// Beats that each frame in the queue may take, and all of them.
    waiting: VecDeque<usize>,
    waiting_beats: usize,
    out: Vec<u8>,
}

impl<D: Device> Line<D> {
    /// A device just out of configuration.
    pub const fn new(device: D) -> Self {
        let waiting = VecDeque::new();
        Self { device, cycles: 0, owed: 0, waiting, waiting_beats: 0, out: Vec::new() }
    }

    /// Fills the tables, which are empty.
    ///
    /// # Panics
    /// When they do not fit; [`Setup::golden`](crate::setup::Setup::golden) sees to that.
    pub fn load(&mut self, golden: &Golden) {
        control::load(&mut self.device, golden);
    }

    /// Cycles since configuration, but for those of `load`.
    #[must_use]
    pub const fn cycles(&self) -> u64 {
        self.cycles
    }

    /// Takes a frame of one byte or more; `give` gets what comes out meanwhile.
    pub fn frame(&mut self, frame: &[u8], give: &mut impl FnMut(&[u8])) {
        let records = frame.len().saturating_sub(HEADERS_BYTES) / BLOCK_BYTES;
        let beats = frame.len().div_ceil(8) + records.min(RECORDS_MAX) * RECORD_BYTES / 8;
        let start = self.cycles;
        while self.owed > 0 && self.waiting_beats + beats > ROOM_BEATS {
            if self.cycles - start > SETTLE_CYCLES {
                // What is stuck is told when it should have settled.
                break;
            }
            self.cycle(Input::default(), give);
        }
        self.waiting.push_back(beats);
        self.waiting_beats += beats;
        self.owed += 1;
        let (chunks, mut left) = (frame.chunks(8), frame.len());
        for chunk in chunks {
            let mut lanes = [0; 8];
            lanes[..chunk.len()].copy_from_slice(chunk);
            left -= chunk.len();
            let beat = Beat {
                data: u64::from_be_bytes(lanes),
                last: left == 0,
                empty: (8 - chunk.len()) as u8,
                error: false,
            };
            self.cycle(Input { beat: Some(beat), ..Input::default() }, give);
        }
    }

    /// Lets everything come out.
    ///
    /// # Errors
    /// [`Stuck`] when it does not.
    pub fn settle(&mut self, give: &mut impl FnMut(&[u8])) -> Result<(), Stuck> {
        if self.owed == 0 {
            return Ok(());
        }
        let start = self.cycles;
        while self.owed > 0 {
            if self.cycles - start > SETTLE_CYCLES {
                return Err(Stuck { owed: self.owed });
            }
            self.cycle(Input::default(), give);
        }
        self.pause();
        Ok(())
    }

    /// Reads a register; everything has come out.
    pub fn read(&mut self, address: u16) -> u32 {
        let mut value = 0;
        for _ in 0..READ_CYCLES {
            value = self.quiet(Input { address, ..Input::default() }).value;
        }
        value
    }

    /// Writes a register; everything has come out.
    pub fn write(&mut self, address: u16, value: u32) {
        self.quiet(Input { address, write: Some(value), ..Input::default() });
        self.pause();
    }

    fn pause(&mut self) {
        for _ in 0..PAUSE_CYCLES {
            self.quiet(Input::default());
        }
    }

    fn quiet(&mut self, input: Input) -> Output {
        self.cycles += 1;
        self.device.cycle(&Input { ready: true, ..input })
    }

    fn cycle(&mut self, input: Input, give: &mut impl FnMut(&[u8])) {
        let Some(beat) = self.quiet(input).out else { return };
        let bytes = if beat.last { 8 - usize::from(beat.empty) } else { 8 };
        self.out.extend(&beat.data.to_be_bytes()[..bytes]);
        if beat.last {
            give(&self.out);
            self.out.clear();
            self.owed = self.owed.saturating_sub(1);
            self.waiting_beats -= self.waiting.pop_front().unwrap_or_default();
        }
    }
}
