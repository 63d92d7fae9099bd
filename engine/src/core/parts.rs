//! Orders in parts: places in the queues of displayed and hidden interest, joined and left apart
//! from the index that finds orders.

use super::Core;
use super::books::Books;
use super::extra::{Extra, Manner};
use super::levels::Ladder;
use super::order::{Flags, Order, RestingOrder};
use super::side::Key;
use super::slab::Slot;
use super::types::{Price, Qty};

impl Books {
    /// Puts a part that has a place at the end of the queue at `key`.
    pub(super) fn link(&mut self, ladder: &mut Ladder, key: Key, price: Price, slot: Slot<Order>) {
        let level_slot = self.levels.find_or_insert(ladder, key, price);
        let level = &mut self.levels[level_slot];
        let last = level.tail;
        level.tail = slot;
        level.qty += u64::from(self.orders[slot].open.0);
        if last.is_none() {
            level.head = slot;
        } else {
            self.orders[last].next = slot;
        }
        let order = &mut self.orders[slot];
        (order.next, order.prev, order.level) = (Slot::NONE, last, level_slot);
    }

    /// Visits every part of a ladder, best price first, first in queue first.
    pub(super) fn each_in(&self, ladder: &Ladder, visit: impl FnMut(Slot<Order>, &Order)) {
        self.each_until(ladder, Key::NONE, visit);
    }

    /// Visits them in the same order for as long as the visit gives `true`.
    pub(super) fn while_in(
        &self,
        ladder: &Ladder,
        mut visit: impl FnMut(Slot<Order>, &Order) -> bool,
    ) {
        let mut level_slot = ladder.best();
        while !level_slot.is_none() {
            let level = &self.levels[level_slot];
            let mut slot = level.head;
            while !slot.is_none() {
                let order = &self.orders[slot];
                if !visit(slot, order) {
                    return;
                }
                slot = order.next;
            }
            level_slot = self.levels.worse_than(ladder, level.key);
        }
    }

    /// Visits those up to a price.
    pub(super) fn each_until(
        &self,
        ladder: &Ladder,
        last: Key,
        mut visit: impl FnMut(Slot<Order>, &Order),
    ) {
        let mut level_slot = ladder.best();
        while !level_slot.is_none() && self.levels[level_slot].key <= last {
            let level = &self.levels[level_slot];
            let mut slot = level.head;
            while !slot.is_none() {
                let order = &self.orders[slot];
                visit(slot, order);
                slot = order.next;
            }
            level_slot = self.levels.worse_than(ladder, level.key);
        }
    }

    /// Takes a part out of its queue; its place stays taken.
    pub(super) fn unlink(&mut self, ladder: &mut Ladder, slot: Slot<Order>) {
        let Order { next, prev, level: level_slot, open, .. } = self.orders[slot];
        let level = &mut self.levels[level_slot];
        level.qty -= u64::from(open.0);
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
        if level.head.is_none() {
            self.levels.remove(ladder, level_slot);
        }
    }
}

impl Core {
    /// What an order carries besides, if anything.
    pub(super) fn extra(&self, order: &Order) -> Option<&Extra> {
        (!order.extra.is_none()).then(|| &self.extras[order.extra.wide()])
    }

    /// The part that is found under its owner's number: of a reserve the displayed one.
    pub(super) fn front(&self, slot: Slot<Order>) -> Slot<Order> {
        let order = &self.books.orders[slot];
        if order.flags.has(Flags::RESERVE) { self.extras[order.extra.wide()].front } else { slot }
    }

    /// The part behind the display of an order, given by its front; none without one.
    pub(super) fn reserve_of(&self, front: Slot<Order>) -> Slot<Order> {
        self.extra(&self.books.orders[front]).map_or(Slot::NONE, |extra| extra.reserve)
    }

    /// Open shares of an order, all its parts together, given by its front.
    pub(super) fn open_of(&self, front: Slot<Order>) -> Qty {
        let reserve = self.reserve_of(front);
        let behind = if reserve.is_none() { 0 } else { self.books.orders[reserve].open.0 };
        Qty(self.books.orders[front].open.0 + behind)
    }

    /// Shares traded of an order, given by its front.
    pub(super) fn executed_of(&self, front: Slot<Order>) -> Qty {
        Qty(self.books.orders[front].detail.size.0 - self.open_of(front).0)
    }

    /// A part as readers outside the core see it; `executed` is of the whole order.
    pub(super) fn resting_part(&self, slot: Slot<Order>) -> RestingOrder {
        let front = self.front(slot);
        let order = &self.books.orders[slot];
        RestingOrder {
            order: order.sided.order(),
            session: order.session,
            user_ref: order.user_ref,
            side: order.sided.side(),
            price: self.limit_price(order),
            open: order.open,
            executed: self.executed_of(front),
            tags: self.books.orders[front].detail.tags,
        }
    }

    /// The limit of an order: of one that rests its level's price.
    fn limit_price(&self, order: &Order) -> Price {
        match self.extra(order).map(|extra| extra.manner) {
            Some(Manner::Stop { limit, .. }) => limit,
            Some(Manner::Peg { limit, .. }) if order.level.is_none() => limit,
            _ => self.books.levels[order.level].price,
        }
    }

    /// Takes a part out of its queue; its place stays taken.
    pub(super) fn leave_queue(&mut self, slot: Slot<Order>) {
        let Order { instrument, sided, flags, .. } = self.books.orders[slot];
        if flags.has(Flags::PEG) {
            return self.lift_peg(slot);
        }
        let ladder = if flags.has(Flags::CROSS) {
            let Self { books, extras, asides, .. } = self;
            let Manner::Cross { kind, role, .. } = extras[books.orders[slot].extra.wide()].manner
            else {
                unreachable!("the order is for a cross");
            };
            asides.of(instrument).cross_mut(kind, role, sided.side())
        } else if flags.has(Flags::STOP) {
            self.asides.of(instrument).stops.side_mut(sided.side())
        } else {
            self.market.ladder_mut(instrument, sided.side(), flags.has(Flags::HIDDEN))
        };
        self.books.unlink(ladder, slot);
    }

    /// Gives back the place of a reserve part that is in no queue any more.
    pub(super) fn drop_reserve(&mut self, slot: Slot<Order>) {
        let extra = self.books.orders[slot].extra.wide();
        self.extras[extra].reserve = Slot::NONE;
        // A place without an order has nothing open.
        self.books.orders[slot].open = Qty(0);
        self.books.orders.release(slot);
        self.reserves -= 1;
    }

    /// Forgets an order whose only part, the front, is in no queue any more.
    pub(super) fn drop_front(&mut self, slot: Slot<Order>) {
        let Order { instrument, extra, .. } = self.books.orders[slot];
        if self.books.orders[slot].is_gated() {
            self.market.of(instrument).gate -= 1;
        }
        if self.books.orders[slot].flags.has(Flags::STOP) {
            self.forget_stop(slot);
        }
        if self.books.orders[slot].flags.has(Flags::CROSS) {
            self.forget_cross(slot);
        }
        if self.books.orders[slot].flags.has(Flags::PEG) {
            self.forget_peg(slot);
        }
        if !extra.is_none() {
            self.expire_no_more(extra.wide());
            self.extras.release(extra.wide());
        }
        let Books { orders, index, .. } = &mut self.books;
        let (orders, free) = orders.parts();
        let Order { session, user_ref, .. } = orders[slot.at()];
        index.remove((session, user_ref), slot, orders);
        orders[slot.at()].open = Qty(0);
        free.release(orders, slot);
    }

    /// Takes an order with all its parts out of the book and forgets it, given by its front.
    /// Whether its front part was in a queue is told by its open shares.
    pub(super) fn drop_whole(&mut self, front: Slot<Order>) {
        self.free_order(front);
        self.asides.mark(self.books.orders[front].instrument);
        let reserve = self.reserve_of(front);
        if !reserve.is_none() {
            self.leave_queue(reserve);
            self.drop_reserve(reserve);
        }
        if self.books.orders[front].open.0 > 0 {
            self.leave_queue(front);
        }
        self.drop_front(front);
    }
}
