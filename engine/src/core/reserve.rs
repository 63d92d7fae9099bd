//! Coming to rest in parts, and filling displays again (rules R3.9 and R3.12 to R3.14).

use super::Core;
use super::event::{Added, Event, EventSink};
use super::extra::{Extra, Manner};
use super::matching::Out;
use super::order::{Detail, Flags, Order, SidedRef};
use super::random;
use super::side::Key;
use super::slab::{Item, Slot};
use super::special::{Arrival, Display};
use super::terms::Terms;
use super::types::{OrderRef, Qty};
use super::walk::Walked;

impl Order {
    /// Whether the code for plain orders cannot trade with it.
    pub(super) fn is_gated(&self) -> bool {
        self.flags.0 & (Flags::HIDDEN.0 | Flags::KEPT.0) != 0 && !self.flags.has(Flags::CROSS)
    }
}

impl Arrival {
    /// As an order of this reference and size, all but its open shares and what it carries.
    pub(super) fn as_order(&self, order_ref: OrderRef, size: Qty) -> Order {
        Order {
            user_ref: self.user_ref,
            session: self.session,
            instrument: self.instrument,
            sided: SidedRef::new(order_ref, self.side),
            detail: Detail { size, tags: self.tags },
            ..Order::BLANK
        }
    }
}

impl Core {
    /// What is left of an arrival rests. The public hears of a new order, or of the one it replaces
    /// in another place.
    pub(super) fn settle<S: EventSink>(
        &mut self,
        arrival: &Arrival,
        order_ref: OrderRef,
        walked: &Walked,
        moved: Option<OrderRef>,
        out: &mut Out<'_, S>,
    ) {
        let Arrival { instrument, side, price, tick: Some(tick), .. } = *arrival else {
            unreachable!("an order without a price does not rest");
        };
        let left = walked.left;
        let reserve = self.behind_display(arrival, order_ref, left);
        let hidden = arrival.display == Display::Hidden;
        let needs_extra = arrival.needs_extra(reserve.0 > 0);
        let mut flags = match arrival.display {
            Display::Shown => Flags::PLAIN,
            Display::Attributed => Flags::ATTRIBUTED,
            Display::Hidden => Flags::HIDDEN,
        };
        flags = flags.with(arrival.lasting());
        if needs_extra {
            flags = flags.with(Flags::KEPT);
        }
        let front = self.books.orders.take();
        let extra = if needs_extra { self.extras.take() } else { Slot::NONE };
        let order = Order {
            open: Qty(left.0 - reserve.0),
            extra: extra.into(),
            flags,
            ..arrival.as_order(order_ref, Qty(arrival.executed.0 + walked.traded.0 + left.0))
        };
        self.books.write(front, order);
        let key = Key::of(side, tick);
        self.books.link(self.market.ladder_mut(instrument, side, hidden), key, price, front);
        if order.is_gated() {
            self.market.of(instrument).gate += 1;
        }
        if needs_extra {
            self.keep(arrival, order_ref, front, reserve);
        }
        self.asides.mark(instrument);
        let qty = order.open;
        match moved {
            _ if hidden => {}
            Some(old) => {
                out.emit(&Event::Requoted { instrument, old, new: order_ref, qty, price });
            }
            None => self.tell_added(front, out),
        }
    }

    /// Shares of what rests that are not displayed though the order is.
    fn behind_display(&self, arrival: &Arrival, own: OrderRef, left: Qty) -> Qty {
        let (floor, random) = (arrival.terms.max_floor, arrival.terms.random_reserve);
        if floor.0 == 0 || floor >= arrival.open {
            return Qty(0);
        }
        let lot = self.market.get(arrival.instrument).map_or(1, |listed| listed.round_lot.0.max(1));
        Qty(left.0 - self.display_size((floor, random), lot, (own, 0)).min(left.0))
    }

    /// Shares to be displayed, if there are as many (rule R3.14).
    fn display_size(&self, (floor, random): (Qty, Qty), lot: u32, draw: (OrderRef, u32)) -> u32 {
        if random.0 == 0 {
            return floor.0;
        }
        let sizes = 2 * (random.0 / lot) + 1;
        let seed = self.seed.unwrap_or(0);
        floor.0 - random.0 + lot * random::below(sizes.into(), seed, draw.0.0, draw.1.into()) as u32
    }

    /// Keeps what only some orders carry, and puts the reserve part, if any, into its queue.
    fn keep(&mut self, arrival: &Arrival, own: OrderRef, front: Slot<Order>, behind: Qty) {
        let Arrival { instrument, side, price, terms, .. } = *arrival;
        let order = self.books.orders[front];
        let mut reserve = Slot::NONE;
        if behind.0 > 0 {
            reserve = self.books.orders.take();
            self.reserves += 1;
            let flags = Flags::HIDDEN.with(Flags::RESERVE).with(Flags::KEPT);
            self.books.orders[reserve] = Order { open: behind, flags, ..order };
            let key = self.books.levels[order.level].key;
            let ladder = self.market.ladder_mut(instrument, side, true);
            self.books.link(ladder, key, price, reserve);
        }
        let hidden = arrival.display == Display::Hidden;
        self.extras[order.extra.wide()] = Extra {
            own,
            front,
            reserve,
            min_qty: if hidden { terms.min_qty } else { Qty(0) },
            manner: if behind.0 > 0 {
                let Terms { max_floor, random_reserve, .. } = terms;
                Manner::Reserve { max_floor, random_reserve, displays: 0 }
            } else {
                Manner::Rests
            },
            group: terms.group,
            self_trade_group: terms.self_trade_group,
            expiry: 0,
            free: Slot::NONE,
        };
        if let Some(second) = arrival.expires {
            self.expire_at(order.extra.wide(), second);
        }
    }

    /// Fills the displays that a walk used up, in the order in which it did; an order without
    /// anything behind its display is gone.
    pub(super) fn replenish<S: EventSink>(&mut self, first: Slot<Order>, out: &mut Out<'_, S>) {
        let mut at = first;
        while !at.is_none() {
            let next = self.books.orders[at].next;
            if self.reserve_of(at).is_none() {
                self.drop_front(at);
            } else {
                self.refill(at, out);
            }
            at = next;
        }
    }

    pub(super) fn refill<S: EventSink>(&mut self, front: Slot<Order>, out: &mut Out<'_, S>) {
        let Order { session, user_ref, instrument, sided, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        let Extra { own, reserve, manner, .. } = self.extras[extra];
        let Manner::Reserve { max_floor, random_reserve, displays } = manner else {
            unreachable!("only a reserve is filled again");
        };
        let listed = self.market.of(instrument);
        let lot = listed.round_lot.0.max(1);
        let draw = (own, displays + 1);
        let size = self.display_size((max_floor, random_reserve), lot, draw);
        let displays = draw.1;
        self.extras[extra].manner = Manner::Reserve { max_floor, random_reserve, displays };
        let behind = self.books.orders[reserve];
        let level = &mut self.books.levels[behind.level];
        let (key, price) = (level.key, level.price);
        let qty = Qty(size.min(behind.open.0));
        level.qty -= u64::from(qty.0);
        self.books.orders[reserve].open.0 -= qty.0;
        if qty == behind.open {
            self.leave_queue(reserve);
            self.drop_reserve(reserve);
        }
        let display = self.next_order_ref();
        let order = &mut self.books.orders[front];
        order.open = qty;
        order.sided = SidedRef::new(display, sided.side());
        let ladder = self.market.ladder_mut(instrument, sided.side(), false);
        self.books.link(ladder, key, price, front);
        out.emit(&Event::Restated { session, user_ref, display, qty });
        self.tell_added(front, out);
    }

    /// An order joined what is displayed.
    fn tell_added<S: EventSink>(&mut self, front: Slot<Order>, out: &mut Out<'_, S>) {
        let order = self.books.orders[front];
        let attributed = order.flags.has(Flags::ATTRIBUTED);
        let firm = self.sessions.of(order.session).firm;
        out.emit(&Event::Added(Added {
            instrument: order.instrument,
            symbol: self.market.of(order.instrument).symbol,
            order: order.sided.order(),
            side: order.sided.side(),
            qty: order.open,
            price: self.books.levels[order.level].price,
            attribution: attributed.then_some(firm),
        }));
    }
}
