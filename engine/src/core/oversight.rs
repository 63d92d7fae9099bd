//! What the operator says about how trading stops and begins again, and what market data tells of
//! it (rulebook, chapters 6 to 8).

use super::phase::CrossType;
use super::types::{InstrumentId, Price, Symbol};

/// A command of this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oversight {
    /// How the calls of an instrument go.
    Calls(SetCalls),
}

/// Says how the calls of an instrument go, at once for what is due from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetCalls {
    /// Which: one with a calendar.
    pub instrument: InstrumentId,
    /// From now on.
    pub calls: Calls,
}

/// How the calls of an instrument go. Without a word, as the operator and the calendar say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    /// How long a halt call or a pause lasts, in ms (rule R7.15); 0 until somebody ends it.
    pub duration_ms: u32,
    /// Between two messages about the imbalance, in ms (rule R6.8); 0 for none.
    pub imbalance_ms: u32,
    /// How long before the closing they begin in continuous trading, in ms; 0 for not at all.
    pub closing_ms: u32,
    /// How far the price of an auction may be from the static reference, in ten-thousandths of it
    /// (rule R8.7); 0 for any.
    pub auction_bp: u16,
    /// How often a call is extended for its price at most (rule R6.17).
    pub extensions: u8,
    /// By how much each time, in ms.
    pub extension_ms: u32,
}

/// What is told to the public alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What an auction would give now (ITCH `I`).
    Imbalance(Imbalance),
    /// Where the price of an auction may be (ITCH `J`).
    Collar(Collar),
}

/// What an auction would give now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imbalance {
    /// In which instrument.
    pub instrument: InstrumentId,
    /// Its ticker.
    pub symbol: Symbol,
    /// Which auction.
    pub cross: CrossType,
    /// Shares that would trade.
    pub paired: u64,
    /// Shares that would be left on one side.
    pub left: u64,
    /// On which.
    pub direction: Direction,
    /// The price; 0 for none.
    pub near: Price,
    /// The price of the orders for the cross alone; 0 for none.
    pub far: Price,
    /// The price that the imbalance is told for.
    pub current: Price,
}

/// On which side more shares are, as ITCH `I` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Direction {
    /// More are bid for.
    Buy = b'B',
    /// More are offered.
    Sell = b'S',
    /// As many.
    None = b'N',
    /// Nobody would trade.
    Insufficient = b'O',
}

/// Where the price of an auction may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collar {
    /// In which instrument.
    pub instrument: InstrumentId,
    /// Its ticker.
    pub symbol: Symbol,
    /// The static reference.
    pub reference: Price,
    /// The highest price.
    pub upper: Price,
    /// The lowest.
    pub lower: Price,
    /// How often the call was extended so far.
    pub extensions: u8,
}
