//! What the operator says about how trading stops and begins again, and what market data tells of
//! it (rulebook, chapters 6 to 8).

use super::phase::CrossType;
use super::protection::SetTicks;
use super::types::{InstrumentId, Nanos, Price, Symbol};

/// A command of this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oversight {
    /// How the calls of an instrument go.
    Calls(SetCalls),
    /// The bands of an instrument.
    Bands(SetBands),
    /// The levels of the market-wide breaker.
    Breaker(SetBreaker),
    /// One of them was breached.
    Breach(BreakerLevel),
    /// The tick table of an instrument.
    Ticks(SetTicks),
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
    /// How long before its cross no more orders for it are taken (rule R6.9), in ms; 0 for not at
    /// all.
    pub freeze_ms: u32,
}

/// Gives an instrument its bands, at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetBands {
    /// Which: one with a calendar.
    pub instrument: InstrumentId,
    /// From now on.
    pub bands: Bands,
}

/// How far the price may move before trading pauses (rules R8.11 to R8.17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bands {
    /// How far the bands are from their reference, in ten-thousandths of it; 0 for no bands.
    pub width_bp: u16,
    /// How far they are at most; 0 for as far as that.
    pub most: Price,
    /// From this time on they are twice as far; `u64::MAX` for never.
    pub doubled_from: Nanos,
    /// How far the mean of the trades must be from the reference to take its place, in
    /// ten-thousandths of it.
    pub change_bp: u16,
    /// How often it is looked at, in ms: a tenth of the time whose trades count.
    pub update_ms: u32,
    /// How long the quote may stay at a band, in ms; 0 for ever.
    pub limit_ms: u32,
}

impl Default for Bands {
    fn default() -> Self {
        Self {
            width_bp: 0,
            most: Price(0),
            doubled_from: Nanos(u64::MAX),
            change_bp: 100,
            update_ms: 30_000,
            limit_ms: 15_000,
        }
    }
}

/// Gives the market-wide breaker its levels for the day (rule R8.18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetBreaker {
    /// What the index falls to, with 8 decimals: the first level, the second, the third.
    pub levels: [u64; 3],
    /// From then on, the first two halt nothing; `u64::MAX` for never.
    pub last: Nanos,
    /// How long they halt, in ms; 0 until somebody ends it.
    pub halt_ms: u32,
}

/// A level of the market-wide breaker, as ITCH `W` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum BreakerLevel {
    /// A fall of 7 %.
    One = b'1',
    /// A fall of 13 %.
    Two = b'2',
    /// A fall of 20 %: trading ends for the day.
    Three = b'3',
}

impl BreakerLevel {
    /// The level of this number.
    #[must_use]
    pub const fn of(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            3 => Some(Self::Three),
            _ => None,
        }
    }
}

/// What is told to the public alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What an auction would give now (ITCH `I`).
    Imbalance(Imbalance),
    /// Where the price of an auction may be (ITCH `J`).
    Collar(Collar),
    /// The levels of the market-wide breaker (ITCH `V`).
    BreakerLevels([u64; 3]),
    /// One of them was breached (ITCH `W`).
    Breached(BreakerLevel),
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
