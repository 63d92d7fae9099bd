//! What only some orders carry: a minimum, a group, a reserve, a stop, a peg.

use super::order::Order;
use super::phase::CrossType;
use super::slab::{Item, Slot};
use super::terms::{PriceType, SelfTrade};
use super::types::{GroupId, OrderRef, Price, Qty};

/// The uncommon half of a resting order. A reserve order is two parts in two places, and both name
/// the same of these.
#[derive(Clone, Copy)]
#[repr(C)]
pub(super) struct Extra {
    /// Venue's number of the order: of its acceptance or last replacement, whatever its display is
    /// called by now.
    pub(super) own: OrderRef,
    /// The part found under the owner's number: the displayed one of a reserve.
    pub(super) front: Slot<Order>,
    /// The part behind the display; none when there is nothing in it.
    pub(super) reserve: Slot<Order>,
    /// Least shares of each trade; 0 for none.
    pub(super) min_qty: Qty,
    /// What it does besides resting.
    pub(super) manner: Manner,
    /// For mass cancels.
    pub(super) group: GroupId,
    /// Of one hand with the same group of the account; zeros for none.
    pub(super) self_trade_group: [u8; 2],
    /// Where its expiry stands among the others, from 1; 0 for an order that does not expire.
    pub(super) expiry: u32,
    /// Of a peg the next one of its instrument; of a place without an order the next such.
    pub(super) free: Slot<Self>,
}

const _: () = assert!(size_of::<Extra>() == 48);

/// What an order does besides resting.
#[derive(Clone, Copy)]
pub(super) enum Manner {
    /// Nothing.
    Rests,
    /// It fills its display again.
    Reserve {
        /// Shares to be displayed.
        max_floor: Qty,
        /// Half the range in which they vary.
        random_reserve: Qty,
        /// Displays so far, the first not counted.
        displays: u32,
    },
    /// It waits for the last sale to reach its level's price.
    Stop {
        /// What it is limited to then; [`PRICE_MARKET`](super::terms::PRICE_MARKET) for a market
        /// order.
        limit: Price,
        /// What it is reserved at.
        reserved: Price,
        /// Its own word on trades with its own hand.
        self_trade: Option<SelfTrade>,
    },
    /// It waits for a cross.
    Cross {
        /// Which.
        kind: CrossType,
        /// What it is reserved at.
        reserved: Price,
        /// What it does in it.
        role: Role,
        /// Whether what the cross leaves of it has been cancelled.
        leaving: bool,
    },
    /// It follows the quote.
    Peg {
        /// What of it.
        kind: PriceType,
        /// Its own word on trades with its own hand.
        self_trade: Option<SelfTrade>,
        /// What it never goes beyond.
        limit: Price,
        /// How far from what it follows; of a midpoint peg instead the price it works at, 0 while
        /// it is asleep.
        offset: i32,
        /// The peg of its instrument before it; none for the first.
        prev: Slot<Extra>,
    },
}

/// What an order does in its cross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Role {
    /// It trades at its limit, or without one at any price.
    Ordinary,
    /// Likewise without a limit; what is left becomes one at the price of the cross.
    ToLimit,
    /// It trades with what others leave.
    Imbalance,
}

impl Item for Extra {
    const BLANK: Self = Self {
        own: OrderRef(0),
        front: Slot::NONE,
        reserve: Slot::NONE,
        min_qty: Qty(0),
        manner: Manner::Rests,
        group: GroupId(0),
        self_trade_group: [0; 2],
        expiry: 0,
        free: Slot::NONE,
    };

    #[inline(always)]
    fn link(&self) -> Slot<Self> {
        self.free
    }

    #[inline(always)]
    fn set_link(&mut self, link: Slot<Self>) {
        self.free = link;
    }
}
