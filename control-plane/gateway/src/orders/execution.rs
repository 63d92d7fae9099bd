//! What a trade was to an account.

use engine::core::{Price, Side, Symbol};

/// One execution of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Execution {
    /// Counts the executions of the account, from 1.
    pub number: u64,
    /// The order.
    pub order: u32,
    /// Which instrument.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// The venue's number of the trade, which both parties hear.
    pub match_number: u64,
    /// Price.
    pub price: Price,
    /// Shares.
    pub qty: u32,
    /// Whether it came to trade, as opposed to resting; nothing in an auction.
    pub is_taker: Option<bool>,
    /// When, ns since 1970.
    pub time_ns: u64,
    /// The number its order went by when it traded.
    pub user_ref: u32,
    /// The engine's command that busted it.
    pub busted_seq: Option<u64>,
    /// The busted execution that it stands for.
    pub corrects: Option<u64>,
}

impl Execution {
    /// Price times shares, in ten-thousandths.
    #[must_use]
    pub fn value(&self) -> u64 {
        u64::from(self.qty) * u64::from(self.price.0)
    }
}
