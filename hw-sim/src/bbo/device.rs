//! A unit under test: inputs, one rising edge, what is there then.

use fpga::bbo::record::{Quote, QuoteRecord};
use fpga::feed::message::FeedMessage;

/// What is applied in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BboInput {
    /// Locate of slot 0.
    pub locate: u16,
    /// A session begins.
    pub begin: bool,
    /// Messages were lost.
    pub gap: bool,
    /// A message with its number.
    pub message: Option<(u64, FeedMessage)>,
    /// A symbol to ask for.
    pub asks: u16,
}

/// What the unit says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BboOutput {
    /// A message would be taken, ahead of the edge.
    pub ready: bool,
    /// A record, behind it.
    pub record: Option<QuoteRecord>,
    /// The quote of the symbol that was asked for a cycle before, behind it.
    pub quote: Quote,
}

/// A simulator of the unit.
pub trait BboDevice {
    /// What to call it.
    fn name(&self) -> &'static str;

    /// Applies the inputs and one rising edge of the clock.
    fn cycle(&mut self, input: &BboInput) -> BboOutput;
}
