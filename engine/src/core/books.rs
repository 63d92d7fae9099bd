//! What rests: orders in time order on price levels, and the index that finds them.

use super::index::OrderIndex;
use super::levels::{Ladder, Level, Levels};
use super::order::{Detail, Order, RestingOrder};
use super::side::Key;
use super::slab::{Slab, Slot};
use super::types::{Capacity, Price, Qty, SessionId, UserRef};
use crate::memory::filled;

/// The resting orders of all books.
pub(super) struct Books {
    pub(super) orders: Slab<Order>,
    /// By slot of the order.
    details: Box<[Detail]>,
    pub(super) levels: Levels,
    pub(super) index: OrderIndex,
}

/// What was left of a maker after a trade.
pub(super) struct Fill {
    /// The maker as it was, with its size after the trade.
    pub(super) maker: Order,
    /// Its price.
    pub(super) price: Price,
    /// Shares traded.
    pub(super) qty: Qty,
}

impl Books {
    pub(super) fn new(capacity: &Capacity, seed: u64) -> Self {
        Self {
            orders: Slab::new(capacity.orders),
            details: filled(capacity.orders as usize + 1, Detail::BLANK),
            levels: Levels::new(capacity.levels, capacity.instruments),
            index: OrderIndex::new(capacity.orders, seed),
        }
    }

    /// Bytes of memory of all of it.
    pub(super) fn bytes(&self) -> usize {
        let details = size_of_val(&*self.details);
        self.orders.bytes() + details + self.levels.bytes() + self.index.bytes()
    }

    /// A live order by its owner's number.
    #[inline(always)]
    pub(super) fn find(&self, session: SessionId, user_ref: UserRef) -> Option<Slot<Order>> {
        self.index.find(session, user_ref, |slot| {
            let order = &self.orders[slot];
            order.user_ref == user_ref && order.session == session
        })
    }

    /// What is not needed for matching.
    #[inline]
    pub(super) fn detail(&self, slot: Slot<Order>) -> &Detail {
        &self.details[slot.raw() as usize]
    }

    /// As [`Books::detail`], to be changed.
    #[inline]
    pub(super) fn detail_mut(&mut self, slot: Slot<Order>) -> &mut Detail {
        &mut self.details[slot.raw() as usize]
    }

    /// A live order as readers outside the core see it.
    pub(super) fn resting(&self, slot: Slot<Order>) -> RestingOrder {
        let order = &self.orders[slot];
        let detail = self.detail(slot);
        RestingOrder {
            order: order.sided.order(),
            session: order.session,
            user_ref: order.user_ref,
            side: order.sided.side(),
            price: self.levels[order.level].price,
            open: order.open,
            executed: detail.executed(order.open),
            tags: detail.tags,
        }
    }

    /// Puts an order at the end of its level. Room was checked before; the links of `order` are
    /// made here.
    #[inline(always)]
    pub(super) fn rest(
        &mut self,
        ladder: &mut Ladder,
        key: Key,
        price: Price,
        order: Order,
        detail: Detail,
    ) {
        let level_slot = self.levels.find_or_insert(ladder, key, price);
        let slot = self.orders.take();
        let level = &mut self.levels[level_slot];
        let last = level.tail;
        level.tail = slot;
        level.qty += u64::from(order.open.0);
        level.head = if last.is_none() { slot } else { level.head };
        self.orders[slot] = Order { next: Slot::NONE, prev: last, level: level_slot, ..order };
        // Without a last order this writes to the place of none.
        self.orders[last].next = slot;
        *self.detail_mut(slot) = detail;
        self.index.insert(order.session, order.user_ref, slot);
    }

    /// Takes an order out of its side of its book.
    #[inline(always)]
    pub(super) fn remove(&mut self, ladder: &mut Ladder, slot: Slot<Order>) {
        let Order { next, prev, level: level_slot, open, user_ref, session, .. } =
            self.orders[slot];
        let level = &mut self.levels[level_slot];
        level.qty -= u64::from(open.0);
        level.tail = if next.is_none() { prev } else { level.tail };
        level.head = if prev.is_none() { next } else { level.head };
        let is_empty = level.head.is_none();
        // Without a neighbour these write to the place of none: cheaper than to ask.
        self.orders[next].prev = prev;
        self.orders[prev].next = next;
        self.drop_order(slot, session, user_ref);
        if is_empty {
            self.levels.remove(ladder, level_slot);
        }
    }

    #[inline(always)]
    fn drop_order(&mut self, slot: Slot<Order>, session: SessionId, user_ref: UserRef) {
        self.index.remove(session, user_ref, slot);
        self.orders.release(slot);
    }

    /// Takes shares, fewer than are open, off an order that keeps its place.
    #[inline]
    pub(super) fn reduce(&mut self, slot: Slot<Order>, qty: Qty) {
        let order = &mut self.orders[slot];
        debug_assert!(qty < order.open, "an order without open shares does not rest");
        order.open.0 -= qty.0;
        self.levels[order.level].qty -= u64::from(qty.0);
        self.detail_mut(slot).size.0 -= qty.0;
    }

    /// Trades up to `qty` shares with the first order of the side's best level.
    #[inline(always)]
    pub(super) fn fill_first(&mut self, ladder: &mut Ladder, qty: Qty) -> Fill {
        let level_slot = ladder.best();
        let level: &mut Level = &mut self.levels[level_slot];
        let slot = level.head;
        let maker = &mut self.orders[slot];
        let qty = qty.min(maker.open);
        maker.open.0 -= qty.0;
        level.qty -= u64::from(qty.0);
        let fill = Fill { maker: *maker, price: level.price, qty };
        if fill.maker.open.0 == 0 {
            let next = fill.maker.next;
            level.head = next;
            self.orders[next].prev = Slot::NONE;
            self.drop_order(slot, fill.maker.session, fill.maker.user_ref);
            if next.is_none() {
                self.levels.remove(ladder, level_slot);
            }
        }
        fill
    }
}
