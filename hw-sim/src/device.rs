//! A device under test: inputs, one rising edge, what is there then.

use fpga::record::{FrameRecord, MessageRecord};

/// One beat of a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beat {
    /// Its bytes, the first in bits 63 to 56.
    pub data: u64,
    /// It is the last.
    pub last: bool,
    /// With the last: unused bytes at its end, 0 to 7.
    pub empty: u8,
    /// With the last: the frame is damaged.
    pub error: bool,
}

/// What is applied in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// A beat, or a gap.
    pub beat: Option<Beat>,
    /// A register to write, or to read.
    pub address: u16,
    /// What to write to it.
    pub write: Option<u32>,
    /// The line out takes a beat.
    pub ready: bool,
    /// Limits of a collar.
    pub collar: Option<Collar>,
}

/// Limits of the collar of a symbol, from hardware beside the pipeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collar {
    /// Row of the symbol.
    pub row: u16,
    /// Lowest price.
    pub low: u32,
    /// Highest price.
    pub high: u32,
}

impl Collar {
    /// The limits as the port wants them.
    #[must_use]
    pub const fn bits(self) -> u64 {
        (self.high as u64) << 31 | self.low as u64
    }

    /// What a port says of a row.
    #[must_use]
    pub const fn from_bits(row: u16, bits: u64) -> Self {
        Self { row, low: bits as u32 & 0x7fff_ffff, high: (bits >> 31) as u32 & 0x7fff_ffff }
    }
}

/// What is there behind the edge, but for `out`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// A message.
    pub message: Option<MessageRecord>,
    /// A verdict on it: the checks that failed, and the reject reason.
    pub verdict: Option<(u16, u8)>,
    /// A frame.
    pub frame: Option<FrameRecord>,
    /// The beat that the line takes with this edge.
    pub out: Option<Beat>,
    /// What the register says whose address was there three cycles ago.
    pub value: u32,
    /// Limits of a collar are taken with this edge, if there are some.
    pub takes_collar: bool,
}

impl Device for Box<dyn Device> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn cycle(&mut self, input: &Input) -> Output {
        (**self).cycle(input)
    }
}

/// The one simulator that is fast enough for a line, where it was there when this was built. What
/// the Verilog leaves undefined follows from `seed`.
#[must_use]
pub fn fast(seed: i32) -> Option<Box<dyn Device>> {
    #[cfg(verilated)]
    return Some(Box::new(crate::verilated::Verilated::new(seed)));
    #[cfg(not(verilated))]
    {
        let _ = seed;
        None
    }
}

/// A simulator of the pipeline, or one day a board.
pub trait Device {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &Input) -> Output;
}
