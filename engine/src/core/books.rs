//! What rests: orders in time order on price levels, and the index that finds them.

use std::hint::select_unpredictable;

use super::event::Party;
use super::index::OrderIndex;
use super::levels::{Ladder, Level, Levels};
use super::order::Order;
use super::side::Key;
use super::slab::{Slab, Slot};
use super::types::{Capacity, Price, Qty, SessionId, UserRef};

/// The resting orders of all books.
pub(super) struct Books {
    pub(super) orders: Slab<Order>,
    pub(super) levels: Levels,
    pub(super) index: OrderIndex,
}

/// One trade of a resting order.
pub(super) struct Fill {
    /// The maker's place; free when nothing is left of it.
    pub(super) slot: Slot<Order>,
    /// The maker, with what is left of it.
    pub(super) maker: Party,
    /// Its price.
    pub(super) price: Price,
    /// Shares traded.
    pub(super) qty: Qty,
}

impl Books {
    pub(super) fn new(capacity: &Capacity, seed: u64) -> Self {
        Self {
            orders: Slab::new(capacity.orders),
            levels: Levels::new(capacity.levels, capacity.instruments),
            index: OrderIndex::new(capacity.orders, seed),
        }
    }

    /// Bytes of memory of all of it.
    pub(super) fn bytes(&self) -> usize {
        self.orders.bytes() + self.levels.bytes() + self.index.bytes()
    }

    /// A live order by its owner's number.
    #[inline(always)]
    pub(super) fn find(&self, session: SessionId, user_ref: UserRef) -> Option<Slot<Order>> {
        let slot = self.index.find(session, user_ref, self.orders.all());
        (!slot.is_none()).then_some(slot)
    }

    /// The level at which an order may rest, when it exists. Its last order, which will be the one
    /// in front, is asked for: it is seldom in cache, and until it is needed there are events to be
    /// encoded.
    #[inline(always)]
    pub(super) fn look_up(&self, ladder: &Ladder, key: Key) -> Slot<Level> {
        let level = self.levels.find(ladder, key);
        self.orders.prefetch(self.levels[level].tail);
        level
    }

    /// Puts an order at the end of the level that [`Books::look_up`] found, or of a new one. Room
    /// was checked before; the links of `order` are made here.
    #[inline(always)]
    pub(super) fn rest(
        &mut self,
        ladder: &mut Ladder,
        (key, price): (Key, Price),
        level: Slot<Level>,
        order: &Order,
    ) {
        let level_slot =
            if level.is_none() { self.levels.find_or_insert(ladder, key, price) } else { level };
        debug_assert!(self.levels[level_slot].key == key, "the level that was looked up");
        let (orders, free) = self.orders.parts();
        let slot = free.take(orders);
        let level = &mut self.levels[level_slot];
        let last = level.tail;
        level.tail = slot;
        level.qty += u64::from(order.open.0);
        level.head = select_unpredictable(last.is_none(), slot, level.head);
        let older = self.index.add(order.session, order.user_ref, slot);
        orders[slot.at()] =
            Order { next: Slot::NONE, prev: last, level: level_slot, older, ..*order };
        // Without a last order this writes to the place of none.
        orders[last.at()].next = slot;
    }

    /// Writes an order to a place that was taken for it, where its owner's number finds it.
    pub(super) fn write(&mut self, slot: Slot<Order>, order: Order) {
        let older = self.index.add(order.session, order.user_ref, slot);
        self.orders[slot] = Order { older, ..order };
    }

    /// Takes an order out of its side of its book.
    #[inline(always)]
    pub(super) fn remove(&mut self, ladder: &mut Ladder, slot: Slot<Order>) {
        let (orders, _) = self.orders.parts();
        let Order { session, user_ref, .. } = orders[slot.at()];
        self.index.remove((session, user_ref), slot, orders);
        self.unlink_plain(ladder, slot);
    }

    /// Takes an order that is in no index any more out of its queue, and gives its place back.
    #[inline(always)]
    pub(super) fn unlink_plain(&mut self, ladder: &mut Ladder, slot: Slot<Order>) {
        let (orders, free) = self.orders.parts();
        let Order { next, prev, level: level_slot, open, .. } = orders[slot.at()];
        let level = &mut self.levels[level_slot];
        level.qty -= u64::from(open.0);
        level.tail = select_unpredictable(next.is_none(), prev, level.tail);
        level.head = select_unpredictable(prev.is_none(), next, level.head);
        let is_empty = level.head.is_none();
        // Without a neighbour these write to the place of none: cheaper than to ask.
        orders[next.at()].prev = prev;
        orders[prev.at()].next = next;
        // A place without an order has nothing open, as after a fill: sweeps rely on it.
        orders[slot.at()].open = Qty(0);
        free.release(orders, slot);
        if is_empty {
            self.levels.remove(ladder, level_slot);
        }
    }

    /// Takes shares, fewer than are open, off an order that keeps its place.
    #[inline]
    pub(super) fn reduce(&mut self, slot: Slot<Order>, qty: Qty) {
        let order = &mut self.orders[slot];
        debug_assert!(qty < order.open, "an order without open shares does not rest");
        order.open.0 -= qty.0;
        order.detail.size.0 -= qty.0;
        self.levels[order.level].qty -= u64::from(qty.0);
    }

    /// Trades up to `qty` shares with the first order of the side's best level.
    #[inline(always)]
    pub(super) fn fill_first(&mut self, ladder: &mut Ladder, qty: Qty) -> Fill {
        let level_slot = ladder.best();
        let level: &mut Level = &mut self.levels[level_slot];
        let slot = level.head;
        let (orders, free) = self.orders.parts();
        let maker = &mut orders[slot.at()];
        let qty = qty.min(maker.open);
        maker.open.0 -= qty.0;
        level.qty -= u64::from(qty.0);
        let Order { next, session, user_ref, open, .. } = *maker;
        let maker = Party { session, user_ref, order: maker.sided.order(), leaves: open };
        let fill = Fill { slot, maker, price: level.price, qty };
        if open.0 == 0 {
            level.head = next;
            orders[next.at()].prev = Slot::NONE;
            self.index.remove((session, user_ref), slot, orders);
            free.release(orders, slot);
            if next.is_none() {
                self.levels.remove(ladder, level_slot);
            }
        }
        fill
    }
}
