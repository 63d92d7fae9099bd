//! What rests: orders in time order on price levels, and the index that finds them.

use super::index::OrderIndex;
use super::levels::{Ladder, Levels, Tick};
use super::market::Book;
use super::order::{Order, RestingOrder};
use super::side::{Asks, Bids, Direction};
use super::slab::{Slab, Slot};
use super::types::{Capacity, Price, Qty, SessionId, Side, UserRef};

/// The resting orders of all books.
pub(super) struct Books {
    pub(super) orders: Slab<Order>,
    pub(super) levels: Levels,
    pub(super) index: OrderIndex,
}

/// What was left of a maker after a trade.
pub(super) struct Fill {
    /// The maker as it was, with its sizes after the trade.
    pub(super) maker: Order,
    /// Its price.
    pub(super) price: Price,
    /// Shares traded.
    pub(super) qty: Qty,
}

impl Books {
    pub(super) fn new(capacity: &Capacity, seed: u64) -> Self {
        Self {
            orders: Slab::new(capacity.orders, Order::BLANK),
            levels: Levels::new(capacity.levels, capacity.instruments),
            index: OrderIndex::new(capacity.orders, seed),
        }
    }

    /// A live order by its owner's number.
    #[inline]
    pub(super) fn find(&self, session: SessionId, user_ref: UserRef) -> Option<Slot<Order>> {
        self.index.find(session, user_ref, |slot| {
            let order = &self.orders[slot];
            order.user_ref == user_ref && order.session == session
        })
    }

    /// A live order as readers outside the core see it.
    pub(super) fn resting(&self, slot: Slot<Order>) -> RestingOrder {
        let order = &self.orders[slot];
        order.seen(self.levels[order.level].price)
    }

    /// Puts an order at the end of its level. Room was checked before.
    #[inline]
    pub(super) fn rest<D: Direction>(
        &mut self,
        ladder: &mut Ladder<D>,
        tick: Tick,
        price: Price,
        order: &Order,
    ) {
        let level_slot = self.levels.find_or_insert(ladder, tick, price);
        let level = &mut self.levels[level_slot];
        let last = level.tail;
        let slot = self.orders.insert(Order { prev: last, level: level_slot, ..*order });
        level.tail = slot;
        level.qty += u64::from(order.open.0);
        level.count += 1;
        if last.is_none() {
            level.head = slot;
        } else {
            self.orders[last].next = slot;
        }
        self.index.insert(order.session, order.user_ref, slot);
    }

    /// Takes an order out of its book.
    #[inline]
    pub(super) fn remove(&mut self, book: &mut Book, slot: Slot<Order>) {
        match self.orders[slot].side {
            Side::Buy => self.remove_from::<Bids>(&mut book.bids, slot),
            Side::Sell => self.remove_from::<Asks>(&mut book.asks, slot),
        }
    }

    fn remove_from<D: Direction>(&mut self, ladder: &mut Ladder<D>, slot: Slot<Order>) {
        let Order { next, prev, level: level_slot, open, user_ref, session, .. } =
            self.orders[slot];
        let level = &mut self.levels[level_slot];
        level.qty -= u64::from(open.0);
        level.count -= 1;
        if next.is_none() {
            level.tail = prev;
        } else {
            self.orders[next].prev = prev;
        }
        if prev.is_none() {
            level.head = next;
        } else {
            self.orders[prev].next = next;
        }
        if level.count == 0 {
            self.levels.remove(ladder, level_slot);
        }
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
    }

    /// Trades up to `qty` shares with the first order of the side's best level.
    #[inline]
    pub(super) fn fill_first<D: Direction>(&mut self, ladder: &mut Ladder<D>, qty: Qty) -> Fill {
        let level_slot = ladder.best();
        let level = &mut self.levels[level_slot];
        let slot = level.head;
        let maker = &mut self.orders[slot];
        let qty = qty.min(maker.open);
        maker.open.0 -= qty.0;
        maker.executed.0 += qty.0;
        level.qty -= u64::from(qty.0);
        let fill = Fill { maker: *maker, price: level.price, qty };
        if fill.maker.open.0 == 0 {
            let next = fill.maker.next;
            level.head = next;
            level.count -= 1;
            if next.is_none() {
                level.tail = next;
                self.levels.remove(ladder, level_slot);
            } else {
                self.orders[next].prev = Slot::NONE;
            }
            self.index.remove(fill.maker.session, fill.maker.user_ref, slot);
            self.orders.release(slot);
        }
        fill
    }
}
