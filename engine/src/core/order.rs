//! A resting order: one cache line, what matching needs in its first half.

use super::extra::Extra;
use super::levels::Level;
use super::slab::{Item, Narrow, Slot};
use super::types::{
    InstrumentId, OrderRef, OrderTags, Price, Qty, SPECIAL_ORDERS_MAX, SessionId, Side, UserRef,
};

/// A resting order. A cancel frees the line that the next order is written to, so an order costs
/// one line from memory in its life; kept apart, the second half would be another. Its price is its
/// level's.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(super) struct Order {
    /// Next in time at the same price.
    pub(super) next: Slot<Self>,
    /// Previous in time at the same price.
    pub(super) prev: Slot<Self>,
    /// Its price level.
    pub(super) level: Slot<Level>,
    /// Shares that can still trade.
    pub(super) open: Qty,
    /// Owner's number.
    pub(super) user_ref: UserRef,
    /// Owner.
    pub(super) session: SessionId,
    /// Instrument.
    pub(super) instrument: InstrumentId,
    /// Venue's number and side of the book.
    pub(super) sided: SidedRef,
    /// The second half.
    pub(super) detail: Detail,
    /// The order that was at its place in the index before it (see `index`).
    pub(super) older: Slot<Self>,
    /// What only some orders carry.
    pub(super) extra: Narrow<Extra>,
    /// What it is besides a plain displayed order.
    pub(super) flags: Flags,
}

// 32 bytes for matching, 24 of detail, 4 for the index and 4 of what makes it special.
const _: () = assert!(size_of::<Order>() == 64);
const _: () = assert!(SPECIAL_ORDERS_MAX < Narrow::<Extra>::PLACES_MAX);

/// What is read only where it is reported or changed.
#[derive(Clone, Copy)]
pub(super) struct Detail {
    /// Shares open and traded, under this number and those it replaced. A fill does not change it,
    /// so that a fill need not read it.
    pub(super) size: Qty,
    /// Reporting attributes.
    pub(super) tags: OrderTags,
}

const _: () = assert!(size_of::<Detail>() == 24);

/// What a resting order, or a part of one, is besides a plain displayed order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Flags(pub(super) u8);

impl Flags {
    /// Nothing besides.
    pub(super) const PLAIN: Self = Self(0);
    /// Not displayed: a hidden order, or the reserve part of one that is displayed.
    pub(super) const HIDDEN: Self = Self(1);
    /// Displayed with the firm's code.
    pub(super) const ATTRIBUTED: Self = Self(2);
    /// The part behind the display of a reserve order.
    pub(super) const RESERVE: Self = Self(4);
    /// Has an [`Extra`].
    pub(super) const KEPT: Self = Self(8);
    /// A stop: it stands apart, by its stop price, and is hidden.
    pub(super) const STOP: Self = Self(16);
    /// For a cross: it stands apart, and is hidden.
    pub(super) const CROSS: Self = Self(32);
    /// A peg; it is hidden. While it is at no level it is asleep, or in the queue of midpoint pegs.
    pub(super) const PEG: Self = Self(64);
    /// It outlives the day.
    pub(super) const LASTING: Self = Self(128);

    /// Whether all of `flags` are set.
    #[inline]
    pub(super) fn has(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// These and those.
    #[inline]
    pub(super) fn with(self, flags: Self) -> Self {
        Self(self.0 | flags.0)
    }
}

/// An order reference and a side in eight bytes: references count orders, and no day has 2^63.
#[derive(Clone, Copy)]
pub(super) struct SidedRef(u64);

impl SidedRef {
    /// Both in one.
    #[inline]
    pub(super) fn new(order: OrderRef, side: Side) -> Self {
        Self(order.0 << 1 | u64::from(side == Side::Sell))
    }

    /// Venue's number.
    #[inline]
    pub(super) fn order(self) -> OrderRef {
        OrderRef(self.0 >> 1)
    }

    /// Side of the book.
    #[inline]
    pub(super) fn side(self) -> Side {
        if self.0 & 1 == 0 { Side::Buy } else { Side::Sell }
    }
}

impl Item for Order {
    const BLANK: Self = Self {
        next: Slot::NONE,
        prev: Slot::NONE,
        level: Slot::NONE,
        open: Qty(0),
        user_ref: UserRef(0),
        session: SessionId(0),
        instrument: InstrumentId(0),
        sided: SidedRef(0),
        detail: Detail::BLANK,
        older: Slot::NONE,
        extra: Narrow::NONE,
        flags: Flags::PLAIN,
    };

    #[inline(always)]
    fn link(&self) -> Slot<Self> {
        self.next
    }

    #[inline(always)]
    fn set_link(&mut self, link: Slot<Self>) {
        self.next = link;
    }
}

impl Detail {
    /// What unused places hold.
    const BLANK: Self = Self {
        size: Qty(0),
        tags: OrderTags {
            side_code: b'B',
            display: b'Y',
            capacity: b'O',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: [b' '; 14],
        },
    };
}

impl Order {
    /// Whether this is the order of a session under this number.
    #[inline(always)]
    pub(super) fn is(&self, session: SessionId, user_ref: UserRef) -> bool {
        (self.user_ref == user_ref) & (self.session == session)
    }

    /// Whether it needs more than the code for plain orders does.
    #[inline(always)]
    pub(super) fn is_special(&self) -> bool {
        self.flags.0 != 0
    }

    /// Shares traded so far.
    #[inline]
    pub(super) fn executed(&self) -> Qty {
        Qty(self.detail.size.0 - self.open.0)
    }
}

/// A resting order as readers outside the core see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RestingOrder {
    /// Venue's number.
    pub order: OrderRef,
    /// Owner.
    pub session: SessionId,
    /// Owner's number.
    pub user_ref: UserRef,
    /// Side of the book.
    pub side: Side,
    /// Limit price; of a peg in a queue of a price that price.
    pub price: Price,
    /// Shares that can still trade.
    pub open: Qty,
    /// Shares traded so far.
    pub executed: Qty,
    /// Reporting attributes.
    pub tags: OrderTags,
}
