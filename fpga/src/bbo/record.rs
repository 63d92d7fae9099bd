//! What the best-bid-and-offer unit says, as Rust values.

/// Instruments it follows: 1,024 locates from `cfg_locate` on.
pub const SYMBOLS: usize = 1_024;
/// Sets of the order table.
pub const SETS: usize = 1_024;
/// Orders of a set.
pub const WAYS: usize = 4;
/// Price levels that are kept of a side.
pub const LEVELS: usize = 4;
/// Cycles from the edge that takes a message to its record.
pub const CYCLES: u64 = 15;
/// The same of a Replace of an order that is known.
pub const REPLACE_CYCLES: u64 = 28;
/// The last of these, in which the next message may be taken already.
pub const AFTER_CYCLES: u64 = 1;
/// Cycles from a record to the last question that is answered without it.
pub const BOARD_CYCLES: u64 = 2;
/// Cycles in which no message is taken behind one that is passed over.
pub const SKIP_CYCLES: u64 = 2;
/// Cycles that it takes to forget everything.
pub const CLEAR_CYCLES: u64 = 1_024;

/// The best of a side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Best {
    /// The next two are those of the book. Otherwise the side is stale, and they are 0.
    pub known: bool,
    /// Best price with 4 decimals; 0 when the side is empty.
    pub price: u32,
    /// Open shares at it; 0 when the side is empty.
    pub shares: u64,
}

impl Best {
    /// The best of a port: known in bit 76, price in 75 to 44, shares in 43 to 0.
    #[must_use]
    pub const fn from_bits(bits: u128) -> Self {
        let shares = bits as u64 & ((1 << 44) - 1);
        Self { known: bits >> 76 & 1 == 1, price: (bits >> 44) as u32, shares }
    }
}

/// Best bid and offer of a symbol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The highest price somebody pays.
    pub bid: Best,
    /// The lowest price somebody asks.
    pub offer: Best,
}

/// The quote of a symbol behind a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuoteRecord {
    /// Number of the message in the session.
    pub sequence: u64,
    /// Locate less `cfg_locate`.
    pub slot: u16,
    /// The quote.
    pub quote: Quote,
}
