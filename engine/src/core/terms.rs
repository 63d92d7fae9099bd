//! What an order may ask for beyond a plain limit.

use super::types::{GroupId, Price, Qty};

/// The price field of a market order (OUCH 5.0, Price).
pub const PRICE_MARKET: Price = Price(0x7FFF_FFFF);

/// Terms of a special order; a plain one has those of [`Terms::PLAIN`]. How it is displayed is told
/// by the display code of its tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What the price is.
    pub price_type: PriceType,
    /// Whether the order may only add.
    pub post_only: PostOnly,
    /// Least shares to trade, 0 for none: on arrival all together, at rest with each trade.
    pub min_qty: Qty,
    /// Shares displayed of a reserve order; 0 displays all.
    pub max_floor: Qty,
    /// Half the range in which the displayed shares of a reserve order vary; 0 for none.
    pub random_reserve: Qty,
    /// What happens instead of a trade with an order of the same hand; none leaves it to the
    /// session's setting.
    pub self_trade: Option<SelfTrade>,
    /// Orders of one account and one such group are of one hand; zeros for none.
    pub self_trade_group: [u8; 2],
    /// Group for mass cancels; a replace does not change it.
    pub group: GroupId,
    /// Whether shares to be sold short were located, `Y` or `N`; 0 when not given. Reported only.
    pub shares_located: u8,
    /// Who located them; zeros when not given. Reported only.
    pub locate_broker: [u8; 4],
    /// Seconds after which what is left of a day order expires, up to [`EXPIRE_S_MAX`]; 0 for none.
    /// Such an order is good till time (GTT).
    pub expire_s: u32,
    /// How long an order lives that outlives the day: up to this second since the epoch (GTD), or
    /// until it is cancelled (GTC, [`GOOD_TILL_CANCELED`]); 0 for an order of the day.
    pub good_till: u32,
    /// The last sale that a stop waits for, at this price or beyond; 0 for an order that does not
    /// wait.
    pub stop_price: Price,
    /// How far a primary or market peg works from what it follows; more is more aggressive.
    pub peg_offset: i32,
    /// Whether it trades only with what its cross would leave on the other side.
    pub imbalance_only: bool,
}

/// The longest life of an order that is good till time, in seconds (OUCH 5.0, ExpireTime).
pub const EXPIRE_S_MAX: u32 = 86_399;

/// An order that lives until it is cancelled.
pub const GOOD_TILL_CANCELED: u32 = u32::MAX;

/// What the price of an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum PriceType {
    /// Its limit.
    Limit = b'L',
    /// None: it trades at what there is, inside the protection of rule R8.10.
    Market = b'X',
    /// The best displayed price of its own side; its price field is its limit.
    Primary = b'R',
    /// The best displayed price of the other side, likewise.
    MarketPeg = b'P',
    /// Midway between the best displayed prices, likewise.
    Midpoint = b'M',
    /// None when it is sent: the best displayed price of the other side becomes its limit, and in a
    /// call the price of the cross.
    MarketToLimit = b'K',
}

impl PriceType {
    /// Whether it follows the quote.
    #[must_use]
    pub const fn is_peg(self) -> bool {
        matches!(self, Self::Primary | Self::MarketPeg | Self::Midpoint)
    }
}

/// Whether an order may only add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum PostOnly {
    /// It may take.
    No = b'N',
    /// If it would take, what the session is set to.
    BySession = b'P',
    /// If it would take, it is cancelled.
    Reject = b'R',
    /// If it would take, its price becomes the next less aggressive one at which it does not.
    Slide = b'S',
}

/// How trades with orders of the same hand are prevented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SelfTrade {
    /// Which orders are of one hand, unless a group says so.
    pub scope: SelfTradeScope,
    /// What happens instead of the trade.
    pub strategy: SelfTradeStrategy,
}

/// Which orders are of one hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum SelfTradeScope {
    /// Those of one firm.
    Firm = b'F',
    /// Those of one account.
    Account = b'A',
}

/// What happens instead of a trade of one hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum SelfTradeStrategy {
    /// The aggressor is cancelled.
    Newest = b'W',
    /// The resting order is cancelled.
    Oldest = b'O',
    /// Both are cancelled.
    Both = b'B',
    /// Both lose the shares that would have traded.
    Decrement = b'D',
    /// The same, told as a plain cancellation.
    DecrementQuietly = b'Y',
}

impl Terms {
    /// Those of a plain limit order.
    pub const PLAIN: Self = Self {
        price_type: PriceType::Limit,
        post_only: PostOnly::No,
        min_qty: Qty(0),
        max_floor: Qty(0),
        random_reserve: Qty(0),
        self_trade: None,
        self_trade_group: [0; 2],
        group: GroupId(0),
        shares_located: 0,
        locate_broker: [0; 4],
        expire_s: 0,
        good_till: 0,
        stop_price: Price(0),
        peg_offset: 0,
        imbalance_only: false,
    };
}
