//! A line of the feed in a run: the beats it will get, and the records it still owes.

use std::collections::VecDeque;

use fpga::feed::message::{LineFrame, LineMessage};

use crate::device::Beat;
use crate::envelope::Stimulus;
use crate::feed::device::LineOutput;
use crate::feed::golden::{LineGolden, Message};

/// Cycles from the last byte of a message to its record.
pub const MESSAGE_CYCLES: u64 = 3;
/// Cycles from the last beat of a frame to its record.
pub const FRAME_CYCLES: u64 = 5;

/// What goes into a line in a cycle, and what ends with it.
#[derive(Clone, Debug, Default)]
struct Slot {
    beat: Option<Beat>,
    message: Option<LineMessage>,
    frame: Option<LineFrame>,
}

/// A line with what is still to be sent and what is still to be said.
#[derive(Clone, Debug, Default)]
pub struct Line {
    golden: LineGolden,
    slots: VecDeque<Slot>,
    messages: VecDeque<(u64, LineMessage)>,
    frames: VecDeque<(u64, LineFrame)>,
}

impl Line {
    /// A line that has nothing to send.
    #[must_use]
    pub fn new(golden: LineGolden) -> Self {
        Self { golden, ..Self::default() }
    }

    /// Appends a frame, and what the golden model says of it.
    ///
    /// # Panics
    /// When the golden model lets two messages end in one beat.
    pub fn queue(&mut self, stimulus: &Stimulus) -> (Vec<Message>, LineFrame) {
        let Stimulus { frame, damaged, gaps, filler } = stimulus;
        let (messages, record) = self.golden.frame(frame, *damaged);
        let mut due = messages.iter().peekable();
        let beats = frame.len().div_ceil(8);
        for index in 0..beats {
            let gap = gaps.get(index).copied().unwrap_or_default();
            self.slots.extend((0..gap).map(|_| Slot::default()));
            let last = index + 1 == beats;
            let end = (index + 1) * 8;
            let bytes = &frame[index * 8..end.min(frame.len())];
            // What lies behind the end of a frame means nothing, so it is never 0 by chance.
            let mut lanes = filler.to_be_bytes();
            lanes[..bytes.len()].copy_from_slice(bytes);
            let empty = if last { (8 - bytes.len()) as u8 } else { *filler as u8 & 7 };
            let error = if last { *damaged } else { filler & 8 != 0 };
            let message = due.next_if(|message| message.end <= end).map(|message| message.record);
            let beat = Beat { data: u64::from_be_bytes(lanes), last, empty, error };
            let frame = last.then_some(record);
            self.slots.push_back(Slot { beat: Some(beat), message, frame });
        }
        assert!(due.next().is_none(), "at most one message ends in a beat");
        (messages, record)
    }

    /// Whether there is nothing left to send.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.slots.is_empty()
    }

    /// Whether everything was said.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.messages.is_empty() && self.frames.is_empty()
    }

    /// What goes into the line in the cycle that ends with the edge `cycle`.
    pub fn step(&mut self, cycle: u64) -> Option<Beat> {
        let slot = self.slots.pop_front()?;
        self.messages.extend(slot.message.map(|record| (cycle + MESSAGE_CYCLES - 1, record)));
        self.frames.extend(slot.frame.map(|record| (cycle + FRAME_CYCLES - 1, record)));
        slot.beat
    }

    /// Every record must be due behind the edge `cycle`, and every record due must be there.
    ///
    /// # Errors
    /// The first difference.
    pub fn check(&mut self, cycle: u64, said: &LineOutput) -> Result<(), String> {
        compare(cycle, &mut self.messages, said.message)?;
        compare(cycle, &mut self.frames, said.frame)
    }
}

/// Compares what is said with what is due.
fn compare<T: Copy + PartialEq + std::fmt::Debug>(
    cycle: u64,
    due: &mut VecDeque<(u64, T)>,
    said: Option<T>,
) -> Result<(), String> {
    let now = due.pop_front_if(|(when, _)| *when <= cycle).map(|(_, record)| record);
    if now == said {
        return Ok(());
    }
    Err(format!("says {said:x?}\ninstead of {now:x?} in cycle {cycle}"))
}
