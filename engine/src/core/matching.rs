//! Orders meet here: what each command of a participant does, in price-time priority.
//!
//! Private events come before the public ones they cause. Nothing changes before every check has
//! passed, so a refused command leaves no trace but its numbers.

use super::Core;
use super::command::{
    CancelOrder, CancelQty, EnterOrder, ModifyOrder, RefusedMessage, ReplaceOrder, ReplaceQty,
    SystemEventCode,
};
use super::event::{
    Accepted, Added, Canceled, Event, EventSink, Modified, Party, Rejected, Replaced, Stamp, Traded,
};
use super::levels::Tick;
use super::market::Instrument;
use super::order::Order;
use super::side::{Asks, Bids, Direction};
use super::slab::Slot;
use super::types::{
    CORE_QTY_MAX, CancelReason, FILLS_PER_COMMAND_MAX, InstrumentId, OrderRef, OrderTags,
    PRICE_MAX, Price, Qty, RejectReason, SessionId, Side, TimeInForce, UserRef,
};

/// Where the events of one command go.
pub(super) struct Out<'a, S> {
    pub(super) at: Stamp,
    pub(super) sink: &'a mut S,
}

impl<S: EventSink> Out<'_, S> {
    #[inline]
    pub(super) fn emit(&mut self, event: &Event) {
        self.sink.event(self.at, event);
    }
}

/// An order on its way through the opposite side of the book.
struct Incoming {
    order: Order,
    tick: Tick,
    price: Price,
    time_in_force: TimeInForce,
}

impl Core {
    /// Enter Order: accepted, then traded, then resting or cancelled; or rejected; or, under an
    /// old number, ignored.
    pub(super) fn enter<S: EventSink>(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        if !self.sessions.of(session).take_user_ref(enter.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        match self.admit(enter) {
            Ok((instrument, tick)) => match enter.side {
                Side::Buy => self.accept::<Bids, S>(session, enter, instrument, tick, out),
                Side::Sell => self.accept::<Asks, S>(session, enter, instrument, tick, out),
            },
            Err(reason) => {
                self.reject(session, enter.user_ref, reason, enter.tags.cl_ord_id, out);
            }
        }
    }

    /// Checks a new order against everything that can refuse it.
    #[inline]
    fn admit(&mut self, enter: &EnterOrder) -> Result<(InstrumentId, Tick), RejectReason> {
        if enter.user_ref == UserRef(u32::MAX) {
            // The number has no successor, so it could be used twice.
            return Err(RejectReason::Other);
        }
        let Some(id) = self.market.by_symbol(enter.symbol) else {
            return Err(RejectReason::InvalidSymbol);
        };
        if !self.is_open() {
            return Err(RejectReason::Halted);
        }
        let instrument = self.market.of(id);
        let tick = terms(instrument, enter.price, enter.qty)?;
        if enter.qty.0 == 0 {
            return Err(RejectReason::InvalidQuantity);
        }
        let book = &mut instrument.book;
        // An IOC order never rests; for a day order the worst case is that all of it does.
        let room = enter.time_in_force == TimeInForce::Ioc
            || self.books.orders.room() > 0
                && match enter.side {
                    Side::Buy => self.books.levels.room_at(&mut book.bids, tick),
                    Side::Sell => self.books.levels.room_at(&mut book.asks, tick),
                };
        if room { Ok((id, tick)) } else { Err(RejectReason::ProcessingError) }
    }

    fn accept<D: Direction, S: EventSink>(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
        instrument: InstrumentId,
        tick: Tick,
        out: &mut Out<'_, S>,
    ) {
        let order_ref = self.next_order_ref();
        out.emit(&Event::Accepted(Accepted {
            session,
            user_ref: enter.user_ref,
            order: order_ref,
            instrument,
            symbol: enter.symbol,
            qty: enter.qty,
            price: enter.price,
            time_in_force: enter.time_in_force,
            tags: enter.tags,
        }));
        let mut incoming = Incoming {
            order: Order {
                open: enter.qty,
                user_ref: enter.user_ref,
                order_ref,
                session,
                instrument,
                side: D::SIDE,
                tags: enter.tags,
                ..Order::BLANK
            },
            tick,
            price: enter.price,
            time_in_force: enter.time_in_force,
        };
        self.take::<D, S>(&mut incoming, out);
        self.settle::<D, S>(&incoming, out);
    }

    /// Trades with the opposite side for as long as the price allows, and with
    /// [`FILLS_PER_COMMAND_MAX`] orders at most, so that what one command can say is bounded.
    #[inline]
    fn take<D: Direction, S: EventSink>(&mut self, incoming: &mut Incoming, out: &mut Out<'_, S>) {
        let taker = &mut incoming.order;
        let book = &mut self.market.of(taker.instrument).book;
        let ladder = D::Opposite::of(book);
        for _ in 0..FILLS_PER_COMMAND_MAX {
            if taker.open.0 == 0 || !ladder.trades_at(incoming.tick) {
                return;
            }
            let fill = self.books.fill_first(ladder, taker.open);
            taker.open.0 -= fill.qty.0;
            taker.executed.0 += fill.qty.0;
            let match_number = self.counters.count_trade(fill.qty);
            out.emit(&Event::Traded(Traded {
                instrument: taker.instrument,
                price: fill.price,
                qty: fill.qty,
                match_number,
                aggressor: D::SIDE,
                maker: party(&fill.maker),
                taker: party(taker),
            }));
        }
    }

    /// What did not trade rests, or is cancelled when it must not: because it is IOC, or because
    /// it could still trade and has done so often enough.
    #[inline]
    fn settle<D: Direction, S: EventSink>(&mut self, incoming: &Incoming, out: &mut Out<'_, S>) {
        let order = &incoming.order;
        if order.open.0 == 0 {
            return;
        }
        let book = &mut self.market.of(order.instrument).book;
        let cancel = if D::Opposite::of(book).trades_at(incoming.tick) {
            Some(CancelReason::System)
        } else {
            (incoming.time_in_force == TimeInForce::Ioc).then_some(CancelReason::Ioc)
        };
        if let Some(reason) = cancel {
            out.emit(&Event::Canceled(Canceled {
                session: order.session,
                user_ref: order.user_ref,
                qty: order.open,
                reason,
            }));
            return;
        }
        self.rest::<D>(incoming);
        out.emit(&Event::Added(Added {
            instrument: order.instrument,
            symbol: self.market.of(order.instrument).symbol,
            order: order.order_ref,
            side: D::SIDE,
            qty: order.open,
            price: incoming.price,
        }));
    }

    #[inline]
    fn rest<D: Direction>(&mut self, incoming: &Incoming) {
        let Incoming { order, tick, price, .. } = incoming;
        let book = &mut self.market.of(order.instrument).book;
        self.books.rest(D::of(book), *tick, *price, order);
    }

    /// Replace Order (OUCH 5.0 §5.5). The new order always goes to the end of its level.
    pub(super) fn replace<S: EventSink>(
        &mut self,
        session: SessionId,
        replace: &ReplaceOrder,
        out: &mut Out<'_, S>,
    ) {
        if !self.sessions.of(session).take_user_ref(replace.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        let Some(slot) = self.books.find(session, replace.orig_user_ref) else {
            self.counters.ignored += 1;
            return;
        };
        let ReplaceOrder { user_ref, cl_ord_id, .. } = *replace;
        if !self.is_open() {
            return self.reject(session, user_ref, RejectReason::Halted, cl_ord_id, out);
        }
        let (tick, open) = match self.new_terms(slot, replace) {
            Ok(terms) => terms,
            Err(reason) => {
                self.cancel_whole(slot, CancelReason::System, out);
                return self.reject(session, user_ref, reason, cl_ord_id, out);
            }
        };
        if open.0 == 0 {
            return self.cancel_whole(slot, CancelReason::User, out);
        }
        let Order { side, instrument, .. } = self.books.orders[slot];
        let book = &mut self.market.of(instrument).book;
        let room = match side {
            Side::Buy => self.books.levels.room_at(&mut book.bids, tick),
            Side::Sell => self.books.levels.room_at(&mut book.asks, tick),
        };
        if replace.time_in_force == TimeInForce::Day && !room {
            // The place of the order itself will be free, its level perhaps not. Not the fault of
            // the terms, so the original stays.
            let reason = RejectReason::ProcessingError;
            return self.reject(session, user_ref, reason, cl_ord_id, out);
        }
        match side {
            Side::Buy => self.requote::<Bids, S>(slot, replace, tick, open, out),
            Side::Sell => self.requote::<Asks, S>(slot, replace, tick, open, out),
        }
    }

    /// The terms of a replace: the tick of its price, and the shares left open.
    fn new_terms(
        &mut self,
        slot: Slot<Order>,
        replace: &ReplaceOrder,
    ) -> Result<(Tick, Qty), RejectReason> {
        if replace.user_ref == UserRef(u32::MAX) {
            return Err(RejectReason::Other);
        }
        let Order { instrument, executed, .. } = self.books.orders[slot];
        let tick = terms(self.market.of(instrument), replace.price, replace.qty)?;
        let open = match replace.qty_kind {
            ReplaceQty::Total => replace.qty.0.saturating_sub(executed.0),
            ReplaceQty::Open => replace.qty.0,
        };
        // Neither is above the limit alone, so the sum fits.
        if executed.0 + open > CORE_QTY_MAX.0 {
            return Err(RejectReason::InvalidQuantity);
        }
        Ok((tick, Qty(open)))
    }

    fn requote<D: Direction, S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        replace: &ReplaceOrder,
        tick: Tick,
        open: Qty,
        out: &mut Out<'_, S>,
    ) {
        let old = self.books.orders[slot];
        let instrument = old.instrument;
        self.books.remove(&mut self.market.of(instrument).book, slot);
        let order_ref = self.next_order_ref();
        let order = Order {
            open,
            user_ref: replace.user_ref,
            order_ref,
            tags: OrderTags {
                display: replace.display,
                intermarket_sweep: replace.intermarket_sweep,
                cl_ord_id: replace.cl_ord_id,
                ..old.tags
            },
            next: Slot::NONE,
            prev: Slot::NONE,
            ..old
        };
        let ReplaceOrder { price, time_in_force, .. } = *replace;
        let mut incoming = Incoming { order, tick, price, time_in_force };
        self.emit_replaced(replace.orig_user_ref, &incoming, out);

        let book = &mut self.market.of(instrument).book;
        let trades = D::Opposite::of(book).trades_at(tick);
        if !trades && time_in_force == TimeInForce::Day {
            self.rest::<D>(&incoming);
            let (old, new) = (old.order_ref, order_ref);
            out.emit(&Event::Requoted { instrument, old, new, qty: open, price });
            return;
        }
        out.emit(&Event::Deleted { instrument, order: old.order_ref });
        self.take::<D, S>(&mut incoming, out);
        self.settle::<D, S>(&incoming, out);
    }

    fn emit_replaced<S: EventSink>(
        &mut self,
        orig_user_ref: UserRef,
        incoming: &Incoming,
        out: &mut Out<'_, S>,
    ) {
        let order = &incoming.order;
        let now = Accepted {
            session: order.session,
            user_ref: order.user_ref,
            order: order.order_ref,
            instrument: order.instrument,
            symbol: self.market.of(order.instrument).symbol,
            qty: order.open,
            price: incoming.price,
            time_in_force: incoming.time_in_force,
            tags: order.tags,
        };
        out.emit(&Event::Replaced(Replaced { orig_user_ref, now }));
    }

    /// Cancel Order. A dead order, or a size not below the present one, is ignored.
    pub(super) fn cancel<S: EventSink>(
        &mut self,
        session: SessionId,
        cancel: &CancelOrder,
        out: &mut Out<'_, S>,
    ) {
        let Some(slot) = self.books.find(session, cancel.user_ref) else {
            self.counters.ignored += 1;
            return;
        };
        let Order { open, executed, instrument, order_ref, .. } = self.books.orders[slot];
        let take_off = match cancel.qty_kind {
            CancelQty::Total => open.0.saturating_sub(cancel.qty.0.saturating_sub(executed.0)),
            CancelQty::Decrement => cancel.qty.0.min(open.0),
        };
        if take_off == 0 {
            self.counters.ignored += 1;
        } else if take_off == open.0 {
            self.cancel_whole(slot, CancelReason::User, out);
        } else {
            let (qty, reason) = (Qty(take_off), CancelReason::User);
            self.books.reduce(slot, qty);
            let user_ref = cancel.user_ref;
            out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
            out.emit(&Event::Reduced { instrument, order: order_ref, qty });
        }
    }

    /// Takes a live order out of its book and says so.
    fn cancel_whole<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        let Order { session, user_ref, open, instrument, order_ref, .. } = self.books.orders[slot];
        self.books.remove(&mut self.market.of(instrument).book, slot);
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty: open, reason }));
        out.emit(&Event::Deleted { instrument, order: order_ref });
    }

    /// Modify Order: smaller, or another kind of sale; keeps its place. A size of what has traded,
    /// or less, cancels; anything else than a smaller or equal size of the same side is ignored.
    pub(super) fn modify<S: EventSink>(
        &mut self,
        session: SessionId,
        modify: &ModifyOrder,
        out: &mut Out<'_, S>,
    ) {
        let found = self.books.find(session, modify.user_ref).filter(|&slot| {
            let Order { side, open, executed, .. } = self.books.orders[slot];
            let same_side = match side {
                Side::Buy => modify.side_code == b'B',
                Side::Sell => matches!(modify.side_code, b'S' | b'T' | b'E'),
            };
            same_side && modify.qty.0 <= open.0 + executed.0
        });
        let Some(slot) = found else {
            self.counters.ignored += 1;
            return;
        };
        let Order { open, executed, instrument, order_ref, .. } = self.books.orders[slot];
        let left = Qty(modify.qty.0.saturating_sub(executed.0));
        if left.0 == 0 {
            return self.cancel_whole(slot, CancelReason::User, out);
        }
        self.books.orders[slot].tags.side_code = modify.side_code;
        let ModifyOrder { user_ref, side_code, .. } = *modify;
        out.emit(&Event::Modified(Modified { session, user_ref, side_code, qty: left }));
        if left < open {
            let qty = Qty(open.0 - left.0);
            self.books.reduce(slot, qty);
            out.emit(&Event::Reduced { instrument, order: order_ref, qty });
        }
    }

    /// A message the edge refused. A refused replace takes its original along, and is ignored when
    /// that is not live, as if it had got as far as its terms (OUCH 5.0 §5.5).
    pub(super) fn refuse<S: EventSink>(
        &mut self,
        session: SessionId,
        refused: &RefusedMessage,
        out: &mut Out<'_, S>,
    ) {
        if !self.sessions.of(session).take_user_ref(refused.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        if let Some(orig_user_ref) = refused.orig_user_ref {
            let Some(slot) = self.books.find(session, orig_user_ref) else {
                self.counters.ignored += 1;
                return;
            };
            self.cancel_whole(slot, CancelReason::System, out);
        }
        self.reject(session, refused.user_ref, refused.reason, refused.cl_ord_id, out);
    }

    fn reject<S: EventSink>(
        &mut self,
        session: SessionId,
        user_ref: UserRef,
        reason: RejectReason,
        cl_ord_id: [u8; 14],
        out: &mut Out<'_, S>,
    ) {
        self.counters.rejected += 1;
        out.emit(&Event::Rejected(Rejected { session, user_ref, reason, cl_ord_id }));
    }

    /// Cancels every resting order: by instrument, bids then offers, best first, oldest first.
    /// Cancels what rests, in order of instrument, side and priority, up to the bound of one
    /// command. The operator repeats the event until nothing is left.
    pub(super) fn close_day<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        let mut left = FILLS_PER_COMMAND_MAX;
        for id in (1..=self.market.len()).map(InstrumentId) {
            self.close_side::<Bids, S>(id, &mut left, out);
            self.close_side::<Asks, S>(id, &mut left, out);
        }
    }

    fn close_side<D: Direction, S: EventSink>(
        &mut self,
        id: InstrumentId,
        left: &mut u32,
        out: &mut Out<'_, S>,
    ) {
        while *left > 0 {
            let best = D::of(&mut self.market.of(id).book).best();
            if best.is_none() {
                return;
            }
            self.cancel_whole(self.books.levels[best].head, CancelReason::Closed, out);
            *left -= 1;
        }
    }

    /// Whether orders are taken now: between the start and the end of market hours. Before it there
    /// would have to be an opening auction, after it a closing one.
    fn is_open(&self) -> bool {
        self.day == Some(SystemEventCode::StartOfMarketHours)
    }

    #[inline]
    fn next_order_ref(&mut self) -> OrderRef {
        self.counters.orders += 1;
        OrderRef(self.counters.orders)
    }
}

/// Checks a price, and a quantity from above, and gives the price as ticks.
#[inline]
fn terms(instrument: &Instrument, price: Price, qty: Qty) -> Result<Tick, RejectReason> {
    if qty > CORE_QTY_MAX {
        return Err(RejectReason::InvalidQuantity);
    }
    if price.0 == 0 || price > PRICE_MAX {
        return Err(RejectReason::InvalidPrice);
    }
    instrument.tick_of(price).ok_or(RejectReason::InvalidPrice)
}

#[inline]
fn party(order: &Order) -> Party {
    Party {
        session: order.session,
        user_ref: order.user_ref,
        order: order.order_ref,
        leaves: order.open,
    }
}
