//! A feed decoder under test: inputs, one rising edge, what is there then.

use fpga::feed::message::{LineFrame, LineMessage};

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
