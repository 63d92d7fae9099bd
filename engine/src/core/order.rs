//! A resting order.

use super::levels::Level;
use super::slab::Slot;
use super::types::{InstrumentId, OrderRef, OrderTags, Price, Qty, SessionId, Side, UserRef};

/// A resting order: one cache line, because adding writes all of it and every other operation
/// touches the front half only. Its price is its level's.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(super) struct Order {
    /// Next in time at the same price.
    pub(super) next: Slot<Order>,
    /// Previous in time at the same price.
    pub(super) prev: Slot<Order>,
    /// Its price level.
    pub(super) level: Slot<Level>,
    /// Shares that can still trade.
    pub(super) open: Qty,
    /// Shares traded so far, under this number and those it replaced.
    pub(super) executed: Qty,
    /// Owner's number.
    pub(super) user_ref: UserRef,
    /// Venue's number.
    pub(super) order_ref: OrderRef,
    /// Owner.
    pub(super) session: SessionId,
    /// Instrument.
    pub(super) instrument: InstrumentId,
    /// Side of the book.
    pub(super) side: Side,
    /// Reporting attributes.
    pub(super) tags: OrderTags,
}

// 24 bytes of links and sizes, 8 of order reference, 5 of owner, instrument and side, 19 of tags.
const _: () = assert!(size_of::<Order>() == 64);

impl Order {
    /// What unused places hold.
    pub(super) const BLANK: Self = Self {
        next: Slot::NONE,
        prev: Slot::NONE,
        level: Slot::NONE,
        open: Qty(0),
        executed: Qty(0),
        user_ref: UserRef(0),
        order_ref: OrderRef(0),
        session: SessionId(0),
        instrument: InstrumentId(0),
        side: Side::Buy,
        tags: OrderTags {
            side_code: b'B',
            display: b'Y',
            capacity: b'O',
            intermarket_sweep: b'N',
            cross_type: b'N',
            cl_ord_id: [b' '; 14],
        },
    };

    /// The order as readers outside the core see it.
    pub(super) fn seen(&self, price: Price) -> RestingOrder {
        RestingOrder {
            order: self.order_ref,
            session: self.session,
            user_ref: self.user_ref,
            side: self.side,
            price,
            open: self.open,
            executed: self.executed,
            tags: self.tags,
        }
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
    /// Limit price.
    pub price: Price,
    /// Shares that can still trade.
    pub open: Qty,
    /// Shares traded so far.
    pub executed: Qty,
    /// Reporting attributes.
    pub tags: OrderTags,
}
