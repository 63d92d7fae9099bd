//! Orders and executions as they are kept.

use engine::core::{CancelReason, Symbol};
use store::{Column, Timestamp};

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Shares are open.
    Open,
    /// All of it traded.
    Filled,
    /// What had not traded was cancelled.
    Canceled,
    /// The engine began the next day without it.
    Lost,
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Filled => "filled",
            Self::Canceled => "canceled",
            Self::Lost => "lost",
        }
    }
}

impl Column for State {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        let known = [Self::Open, Self::Filled, Self::Canceled, Self::Lost];
        let found = known.into_iter().find(|state| state.name() == raw);
        found.ok_or_else(|| format!("{raw:?} is no state of an order"))
    }
}

/// An order, through all its replacements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Counts the orders of the venue from 1.
    pub id: u64,
    /// Counts the engine's journals from 1.
    pub journal: u32,
    /// The engine's session it came in on.
    pub session: u16,
    /// Its number in that session now.
    pub user_ref: u32,
    /// The number it was entered under.
    pub first_ref: u32,
    /// Whose, by the engine's number.
    pub account: u32,
    /// Of what.
    pub symbol: Symbol,
    /// `B`uy, `S`ell, sell short (`T`) or short exempt (`E`).
    pub side: u8,
    /// `0` day, `3` immediate or cancel.
    pub time_in_force: u8,
    /// Limit, in ten-thousandths.
    pub price: u32,
    /// Shares wanted in all.
    pub qty: u64,
    /// Shares open.
    pub open: u32,
    /// Shares traded.
    pub filled: u64,
    /// Shares whose trades were busted; they count in nothing else here.
    pub busted: u64,
    /// What those traded cost or brought, in minor units.
    pub value: i64,
    /// What they cost in fees.
    pub fees: i64,
    /// Cash held for what is open.
    pub held: i64,
    /// Where it stands.
    pub state: State,
    /// Why it was cancelled: the engine's code, or 0.
    pub reason: u8,
    /// What its client wrote on it.
    pub client_text: String,
    /// When it was entered.
    pub entered: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    pub(crate) is_dirty: bool,
}

impl Order {
    /// Whether it buys.
    #[must_use]
    pub const fn is_buy(&self) -> bool {
        self.side == b'B'
    }

    /// Shares that traded, whatever became of it.
    pub(crate) fn traded(&self) -> u64 {
        self.filled + self.busted
    }

    /// The average price of what traded, in ten-thousandths, if anything did.
    #[must_use]
    pub fn average_price(&self, minor_per_major: i64) -> Option<u64> {
        let filled = i128::from(self.filled);
        let value = i128::from(self.value) * (10_000 / i128::from(minor_per_major));
        (filled > 0).then(|| u64::try_from((value + filled / 2) / filled).unwrap_or(0))
    }
}

/// One side of a trade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    /// Counts the executions of the venue from 1.
    pub number: u64,
    /// Of which order.
    pub order: u64,
    /// Whose, by the engine's number.
    pub account: u32,
    /// Of what.
    pub symbol: Symbol,
    /// Whether it bought.
    pub is_buy: bool,
    /// `maker`, `taker` or `auction`.
    pub role: String,
    /// Shares.
    pub qty: u32,
    /// In ten-thousandths.
    pub price: u32,
    /// What they cost, in minor units.
    pub value: i64,
    /// What the venue took; below zero is a rebate.
    pub fee: i64,
    /// The engine's number of the trade.
    pub match_number: u64,
    /// The ledger's transaction.
    pub booking: ledger::TransactionId,
    /// Counts the engine's journals from 1.
    pub journal: u32,
    /// The engine's session of the order.
    pub session: u16,
    /// The order's number in that session when it traded.
    pub user_ref: u32,
    /// When.
    pub time: Timestamp,
    /// The action that busted it, or [`crate::corrections::BY_ENGINE`].
    pub busted_by: Option<u64>,
    /// The busted execution that it stands for.
    pub corrects: Option<u64>,
}

impl Execution {
    /// As a holding sees it.
    pub(crate) fn trade(&self) -> crate::lots::Trade {
        let (qty, cash) = match self.is_buy {
            true => (i64::from(self.qty), self.value + self.fee),
            false => (-i64::from(self.qty), self.fee - self.value),
        };
        crate::lots::Trade { execution: self.number, qty, cash, time: self.time }
    }
}

/// Why shares were cancelled, for people.
#[must_use]
pub fn cancel_text(reason: CancelReason) -> &'static str {
    match reason {
        CancelReason::User => "you cancelled it",
        CancelReason::Ioc => "nothing more to trade with at once",
        CancelReason::Closed => "the day ended",
        CancelReason::System => "the venue cancelled it",
        CancelReason::Supervisory => "the venue's operator cancelled it",
        CancelReason::SelfMatch => "it would have traded with your own order",
        CancelReason::PostOnly => "it would have traded at once",
        CancelReason::Regulatory => "a regulator asked",
        CancelReason::Timeout => "its time had come",
        CancelReason::Collar => "it would have traded too far from the last price",
        CancelReason::Cross => "its auction left it, or there is none",
    }
}

pub(crate) fn side_text(side: u8) -> &'static str {
    match side {
        b'B' => "B",
        b'T' => "T",
        b'E' => "E",
        _ => "S",
    }
}

pub(crate) fn symbol_of(text: &str) -> Result<Symbol, String> {
    Symbol::new(text).ok_or_else(|| format!("{text:?} is no symbol"))
}
