//! A device under test: inputs, one rising edge, what is there then.

use fpga::record::{FrameRecord, MessageRecord, Verdict};
use fpga::tables::Row;

/// One beat of a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beat {
    /// Its bytes, the first in bits 63 to 56.
    pub data: u64,
    /// It is the last.
    pub last: bool,
    /// With the last: unused bytes at its end, 0 to 7.
    pub empty: u8,
    /// With the last: the MAC found the frame damaged.
    pub error: bool,
}

/// What is applied in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// A beat, or a gap.
    pub beat: Option<Beat>,
    /// UDP port of order entry.
    pub port: u16,
    /// The kill switch for everybody.
    pub kill: bool,
    /// A row of the session table to write.
    pub session: Option<Row>,
    /// A row of the symbol table to write.
    pub symbol: Option<Row>,
    /// A row of the account table to write.
    pub account: Option<Row>,
}

/// What is there behind the edge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// A message.
    pub message: Option<MessageRecord>,
    /// A verdict.
    pub verdict: Option<Verdict>,
    /// A frame.
    pub frame: Option<FrameRecord>,
}

/// A simulator of the pipeline, or one day a board.
pub trait Device {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &Input) -> Output;
}
