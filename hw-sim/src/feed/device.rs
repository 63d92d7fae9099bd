//! A feed decoder under test: inputs, one rising edge, what is there then.

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};

use crate::device::Beat;

/// What is applied in one cycle to a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineInput {
    /// A beat, or a gap.
    pub beat: Option<Beat>,
    /// UDP port of the line.
    pub port: u16,
    /// Session of the day.
    pub session: [u8; 10],
}

/// What a line says behind the edge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineOutput {
    /// A message.
    pub message: Option<LineMessage>,
    /// A frame.
    pub frame: Option<LineFrame>,
}

/// A simulator of a line.
pub trait LineDevice {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &LineInput) -> LineOutput;
}

/// What is applied in one cycle to two lines and their stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FeedInput {
    /// Line A, line B. The session is that of line A.
    pub lines: [LineInput; 2],
    /// Cycles to wait for one line when the other one has lost something.
    pub wait_cycles: u32,
    /// Start over at this number.
    pub restart_at: Option<u64>,
    /// The message of the stream is taken.
    pub ready: bool,
}

/// What two lines and their stream say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FeedOutput {
    /// Line A, line B.
    pub lines: [LineOutput; 2],
    /// A packet of the line found no room.
    pub overflow: [bool; 2],
    /// The message that was taken, with its number.
    pub message: Option<(u64, FeedMessage)>,
    /// Numbers that both lines lost, and the first one behind them.
    pub gap: Option<(u64, u64)>,
}

/// A simulator of the feed.
pub trait FeedDevice {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &FeedInput) -> FeedOutput;
}
