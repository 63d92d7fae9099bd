//! A unit under test: inputs, one rising edge, what is there then.

use fpga::bbo::record::QuoteRecord;

use crate::device::{Beat, Collar};

/// What is applied in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarketInput {
    /// Beats of line A and line B, or gaps.
    pub beats: [Option<Beat>; 2],
    /// A register to write, or to read.
    pub address: u16,
    /// What to write to it.
    pub write: Option<u32>,
    /// Limits of a collar are taken.
    pub ready: bool,
}

/// What is there behind the edge, but for `collar`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarketOutput {
    /// A quote behind a message.
    pub record: Option<QuoteRecord>,
    /// Numbers that both lines lost, and the first one behind them.
    pub gap: Option<(u64, u64)>,
    /// Limits of a collar, ahead of the edge: with `ready` they are taken.
    pub collar: Option<Collar>,
    /// What the register says whose address was there three cycles ago.
    pub value: u32,
}

/// A simulator of the unit.
pub trait MarketDevice {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &MarketInput) -> MarketOutput;
}
