//! What the operator says about accounts and firms: limits, money, shares; and what is told of
//! them (rulebook, chapter 9).
//!
//! Money is in the unit of prices: ten-thousandths of the currency unit.

use std::fmt;

use super::operator::MessageRate;
use super::types::{AccountId, InstrumentId, Qty};

/// Whose limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// An account's.
    Account(AccountId),
    /// Those of all accounts of a firm together.
    Firm([u8; 4]),
}

/// What an account, or a firm, may do; zeros and nothing denied is all. What is said to be an
/// account's alone has to be left at its default for a firm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Largest order in shares; 0 for none.
    pub order_qty: Qty,
    /// Largest order in money; 0 for none.
    pub order_notional: u64,
    /// Gross exposure (rule R9.8); 0 for none.
    pub gross: u64,
    /// Net exposure (rule R9.8); 0 for none.
    pub net: u64,
    /// How far a limit may be beyond the reference, in ten-thousandths of it (rule R8.8); 0 for
    /// any. An account's alone.
    pub fat_finger_bp: u32,
    /// What is not permitted. An account's alone.
    pub denied: Denied,
    /// Whether purchases must be covered by cash. An account's alone.
    pub is_cash: bool,
    /// Whether the position is kept, so that a long sale must be covered by it. An account's alone.
    pub keeps_positions: bool,
    /// How many messages it may send in each instrument. An account's alone.
    pub rate: Option<MessageRate>,
}

/// Kinds of orders that an account may not enter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Denied(u8);

impl Denied {
    /// Market orders.
    pub const MARKET: Self = Self(1);
    /// Intermarket sweeps.
    pub const SWEEPS: Self = Self(2);
    /// Short sales.
    pub const SHORT: Self = Self(4);
    /// Short sales exempt from the price test.
    pub const EXEMPT: Self = Self(8);
    const ALL: u8 = 15;

    /// From the bits of [`Denied::bits`].
    #[must_use]
    pub const fn of(bits: u8) -> Option<Self> {
        if bits <= Self::ALL { Some(Self(bits)) } else { None }
    }

    /// As a byte.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether any of `kinds` is among them.
    #[must_use]
    pub const fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }

    /// These and those.
    #[must_use]
    pub const fn with(self, kinds: Self) -> Self {
        Self(self.0 | kinds.0)
    }
}

/// Gives an account or a firm its limits (rule R9.17). From its first limits on it is watched; they
/// can be given while it has no live orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetLimits {
    /// Whose.
    pub owner: Owner,
    /// From now on.
    pub limits: Limits,
}

/// Money comes to a watched account, or goes. From a cash account none goes that its open purchases
/// need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveCash {
    /// Which.
    pub account: AccountId,
    /// How much comes; negative goes.
    pub amount: i64,
}

/// Shares come to a watched account, or go. Where positions are kept, none go that its open long
/// sales need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovePosition {
    /// Which account.
    pub account: AccountId,
    /// Of which instrument.
    pub instrument: InstrumentId,
    /// How many come; negative go.
    pub shares: i64,
}

/// What a watched account may do in one instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetHolding {
    /// Which account.
    pub account: AccountId,
    /// In which instrument.
    pub instrument: InstrumentId,
    /// Largest position (rule R9.9), in shares; 0 for any.
    pub position: u64,
    /// Shares located, to be sold short (rule R9.12).
    pub located: u64,
    /// Orders that it may not enter (rule R9.11).
    pub barred: Barred,
}

/// Orders that may not be entered in an instrument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Barred {
    /// None.
    #[default]
    None = b'N',
    /// Purchases.
    Buy = b'B',
    /// Sales.
    Sell = b'S',
    /// All.
    Both = b'A',
}

/// An amount of money that no number of trades makes wrap.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Money([u64; 2]);

impl Money {
    /// So much.
    #[must_use]
    pub const fn new(amount: i128) -> Self {
        Self([amount as u64, (amount >> 64) as u64])
    }

    /// How much.
    #[must_use]
    pub const fn get(self) -> i128 {
        (self.0[1] as i64 as i128) << 64 | self.0[0] as i128
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// What is known of a watched account or firm (rule R9.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountState {
    /// Whose.
    pub owner: Owner,
    /// Cash: what came, less what was bought for, plus what was sold for. None comes to a firm.
    pub cash: Money,
    /// Open purchases at their reserved prices. What is left of `cash` is buying power.
    pub open_buys: Money,
    /// Open sales at their reserved prices.
    pub open_sells: Money,
    /// Bought for, since it is watched.
    pub bought: Money,
    /// Sold for, since it is watched.
    pub sold: Money,
}

/// What is known of a watched account in one instrument (rule R9.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldingState {
    /// Which account.
    pub account: AccountId,
    /// In which instrument.
    pub instrument: InstrumentId,
    /// Shares that came, less those that went, by the operator's commands.
    pub moved: i64,
    /// Shares bought, since the account is watched.
    pub bought: u64,
    /// Shares sold, since the account is watched; the position is `moved + bought - sold`.
    pub sold: u64,
    /// Of those, shares sold short.
    pub sold_short: u64,
    /// Shares of open purchases.
    pub open_buys: u64,
    /// Shares of open long sales.
    pub open_long: u64,
    /// Shares of open short sales.
    pub open_short: u64,
    /// Shares located, to be sold short.
    pub located: u64,
}

impl HoldingState {
    /// Shares held; negative when short.
    #[must_use]
    pub const fn position(&self) -> i64 {
        self.moved + self.bought as i64 - self.sold as i64
    }
}
