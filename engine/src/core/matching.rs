//! Orders meet here: what each command of a participant does, in price-time priority.
//!
//! Private events come before the public ones they cause. Nothing changes before every check has
//! passed, so a refused command leaves no trace but its numbers.

use super::Core;
use super::books::Fill;
use super::command::{CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty};
use super::event::{
    Accepted, Added, Canceled, Event, EventSink, Part, Party, Rejected, Replaced, Stamp, Traded,
};
use super::holdings::Sale;
use super::judge::Judged;
use super::levels::Level;
use super::market::Instrument;
use super::order::{Detail, Order, SidedRef};
use super::risk::Leg;
use super::side::{Key, Tick};
use super::slab::{Item, Slot};
use super::switches::Gate;
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
    #[inline(always)]
    pub(super) fn emit(&mut self, event: &Event) {
        self.sink.event(self.at, event);
    }
}

/// An order on its way through the opposite side of the book.
struct Incoming {
    session: SessionId,
    user_ref: UserRef,
    order_ref: OrderRef,
    instrument: InstrumentId,
    side: Side,
    price: Price,
    tick: Tick,
    time_in_force: TimeInForce,
    /// Shares left.
    open: Qty,
    /// Where it rests, when there is such a level by now.
    level: Slot<Level>,
    detail: Detail,
}

impl Core {
    /// Enter Order: accepted, then traded, then resting or cancelled; or rejected; or, under an
    /// old number, ignored.
    #[inline(always)]
    pub(super) fn enter<S: EventSink>(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        let known = self.sessions.of(session);
        let prevents = known.self_trade.is_some();
        if !known.take_user_ref(enter.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        let gate = known.gate;
        if gate.has(Gate::WATCHED) {
            self.enter_watched(session, (gate, prevents), enter, out);
        } else {
            self.enter_numbered::<S, false>(session, (gate, prevents), enter, out);
        }
    }

    /// As [`Core::enter`], of a session whose account or firm is watched.
    #[inline(never)]
    fn enter_watched<S: EventSink>(
        &mut self,
        session: SessionId,
        known: (Gate, bool),
        enter: &EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        self.enter_numbered::<S, true>(session, known, enter, out);
    }

    /// A new order whose number was taken.
    #[inline(always)]
    fn enter_numbered<S: EventSink, const WATCHED: bool>(
        &mut self,
        session: SessionId,
        (gate, prevents): (Gate, bool),
        enter: &EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        let admitted = self.admit::<WATCHED>(session, gate, enter);
        let (instrument, tick, level, special) = match admitted {
            Ok(admitted) => admitted,
            Err(RejectReason::Halted) => return self.enter_shut(session, enter, out),
            Err(reason) => {
                return self.reject(session, enter.user_ref, reason, enter.tags.cl_ord_id, out);
            }
        };
        if (special != 0) | prevents {
            return self.enter_gated(session, enter, (instrument, tick), out);
        }
        if WATCHED {
            self.risk.reserve(&Judged::plain(session, instrument, enter).leg);
        }
        let EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags } = *enter;
        let order_ref = self.next_order_ref();
        out.emit(&Event::Accepted(Accepted {
            session,
            user_ref,
            order: order_ref,
            instrument,
            symbol,
            qty,
            price,
            time_in_force,
            tags,
        }));
        let detail = Detail { size: qty, tags };
        self.work::<S, WATCHED>(
            Incoming {
                session,
                user_ref,
                order_ref,
                instrument,
                side,
                price,
                tick,
                time_in_force,
                open: qty,
                level,
                detail,
            },
            out,
        );
    }

    /// Checks a new order against everything that can refuse it. Gives its instrument, its price,
    /// its level, and how many rest there that the code for plain orders cannot trade with. Outside
    /// continuous trading it is halted for this code.
    #[inline(always)]
    fn admit<const WATCHED: bool>(
        &mut self,
        session: SessionId,
        gate: Gate,
        enter: &EnterOrder,
    ) -> Result<(InstrumentId, Tick, Slot<Level>, u32), RejectReason> {
        if enter.user_ref == UserRef(u32::MAX) {
            // The number has no successor, so it could be used twice.
            return Err(RejectReason::Other);
        }
        let Some(id) = self.market.by_symbol(enter.symbol) else {
            return Err(RejectReason::InvalidSymbol);
        };
        if !gate.is_clear() {
            self.pass_gate(session, id)?;
        }
        let instrument = self.market.of(id);
        if instrument.is_shut() {
            return Err(RejectReason::Halted);
        }
        let tick = terms(instrument, enter.price, enter.qty)?;
        if enter.qty.0 == 0 {
            return Err(RejectReason::InvalidQuantity);
        }
        // An IOC order never rests; for a day order the worst case is that all of it does.
        let special = instrument.gate;
        let (level, room) = if enter.time_in_force == TimeInForce::Ioc {
            (Slot::NONE, true)
        } else {
            let ladder = instrument.book.side(enter.side);
            let level = self.books.look_up(ladder, Key::of(enter.side, tick));
            let level_room = !level.is_none() || self.books.levels.has_room(1);
            (level, level_room && self.books.orders.room() > 0)
        };
        if WATCHED {
            self.judge_guarded_order(&Judged::plain(session, id, enter))?;
        }
        if !gate.is_clear() {
            self.pass_duplicates(session, id, enter)?;
        }
        if WATCHED {
            self.judge_exposure(gate, &Judged::plain(session, id, enter))?;
        }
        if room { Ok((id, tick, level, special)) } else { Err(RejectReason::ProcessingError) }
    }

    /// Trades as far as the price allows. What is left rests, or is cancelled when it must not.
    #[inline(always)]
    fn work<S: EventSink, const WATCHED: bool>(
        &mut self,
        incoming: Incoming,
        out: &mut Out<'_, S>,
    ) {
        let Incoming { instrument, side, tick, .. } = incoming;
        let opposite = self.market.of(instrument).book.side(side.opposite());
        let left = if opposite.trades_at(Key::of(side.opposite(), tick)) {
            let Incoming { session, user_ref, order_ref, open, .. } = incoming;
            let taker = Party { session, user_ref, order: order_ref, leaves: open };
            if self.risk.is_on() {
                self.take::<S, true>(&incoming, taker, out)
            } else {
                self.take::<S, false>(&incoming, taker, out)
            }
        } else {
            incoming.open
        };
        if left.0 == 0 {
            return;
        }
        let opposite = self.market.of(instrument).book.side(side.opposite());
        let reason = if opposite.trades_at(Key::of(side.opposite(), tick)) {
            // It could still trade and has done so often enough.
            CancelReason::System
        } else if incoming.time_in_force == TimeInForce::Ioc {
            CancelReason::Ioc
        } else {
            return self.rest_new(&incoming, left, out);
        };
        if WATCHED {
            self.risk.free(&incoming.leg(left));
        }
        let Incoming { session, user_ref, .. } = incoming;
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty: left, reason }));
    }

    /// Trades with the opposite side for as long as the price allows, and with
    /// [`FILLS_PER_COMMAND_MAX`] orders at most, so that what one command can say is bounded.
    /// Gives the shares left.
    #[inline(never)]
    fn take<S: EventSink, const RISK: bool>(
        &mut self,
        incoming: &Incoming,
        mut taker: Party,
        out: &mut Out<'_, S>,
    ) -> Qty {
        let Self { market, books, counters, risk, .. } = self;
        let Incoming { instrument, side: aggressor, tick: limit, .. } = *incoming;
        let listed = market.of(instrument);
        let symbol = listed.symbol;
        let ladder = listed.book.side_mut(aggressor.opposite());
        let limit = Key::of(aggressor.opposite(), limit);
        for _ in 0..FILLS_PER_COMMAND_MAX {
            if taker.leaves.0 == 0 || !ladder.trades_at(limit) {
                break;
            }
            let Fill { slot, maker, price, qty } = books.fill_first(ladder, taker.leaves);
            taker.leaves.0 -= qty.0;
            if RISK {
                // What the place held is still there, though the order may be gone.
                risk.trade_with(&books.orders[slot], &incoming.leg(qty), price);
            }
            listed.last = price;
            let match_number = counters.count_trade(qty);
            out.emit(&Event::Traded(Traded {
                instrument,
                symbol,
                price,
                qty,
                match_number,
                aggressor,
                part: Part::Displayed,
                maker,
                taker,
            }));
        }
        taker.leaves
    }

    #[inline(always)]
    fn rest_new<S: EventSink>(&mut self, incoming: &Incoming, left: Qty, out: &mut Out<'_, S>) {
        self.rest(incoming, left);
        let Incoming { instrument, side, order_ref, price, .. } = *incoming;
        out.emit(&Event::Added(Added {
            instrument,
            symbol: self.market.of(instrument).symbol,
            order: order_ref,
            side,
            qty: left,
            price,
            attribution: None,
        }));
    }

    #[inline(always)]
    fn rest(&mut self, incoming: &Incoming, left: Qty) {
        let Incoming { session, user_ref, order_ref, instrument, side, price, tick, .. } =
            *incoming;
        let order = Order {
            open: left,
            user_ref,
            session,
            instrument,
            sided: SidedRef::new(order_ref, side),
            detail: incoming.detail,
            ..Order::BLANK
        };
        let ladder = self.market.of(instrument).book.side_mut(side);
        self.books.rest(ladder, (Key::of(side, tick), price), incoming.level, &order);
    }

    /// Replace Order (OUCH 5.0 §5.5). The new order always goes to the end of its level.
    #[inline(never)]
    pub(super) fn replace<S: EventSink>(
        &mut self,
        session: SessionId,
        replace: &ReplaceOrder,
        out: &mut Out<'_, S>,
    ) {
        let known = self.sessions.of(session);
        let prevents = known.self_trade.is_some();
        let watched = known.gate.has(Gate::WATCHED);
        if !known.take_user_ref(replace.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        let Some(slot) = self.books.find(session, replace.orig_user_ref) else {
            self.counters.ignored += 1;
            return;
        };
        let order = &self.books.orders[slot];
        let (special, instrument) = (order.is_special(), order.instrument);
        if special | prevents | watched | (self.market.of(instrument).gate != 0) {
            return self.replace_gated(slot, replace, out);
        }
        let ReplaceOrder { user_ref, cl_ord_id, .. } = *replace;
        if let Err(reason) = self.may_replace(session, slot) {
            return self.reject(session, user_ref, reason, cl_ord_id, out);
        }
        debug_assert!(!self.market.of(instrument).is_shut(), "its gate would not be 0");
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
        let Order { instrument, sided, .. } = self.books.orders[slot];
        let ladder = self.market.of(instrument).book.side(sided.side());
        let room = self.books.levels.room_at(ladder, Key::of(sided.side(), tick));
        if replace.time_in_force == TimeInForce::Day && !room {
            // The place of the order itself will be free, its level perhaps not. Not the fault of
            // the terms, so the original stays.
            let reason = RejectReason::ProcessingError;
            return self.reject(session, user_ref, reason, cl_ord_id, out);
        }
        self.requote(slot, replace, tick, open, out);
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
        let Order { instrument, .. } = self.books.orders[slot];
        let executed = self.books.orders[slot].executed();
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

    fn requote<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        replace: &ReplaceOrder,
        tick: Tick,
        open: Qty,
        out: &mut Out<'_, S>,
    ) {
        let old = self.books.orders[slot];
        let (instrument, side) = (old.instrument, old.sided.side());
        let book = &mut self.market.of(instrument).book;
        self.books.remove(book.side_mut(side), slot);
        let trades = book.side(side.opposite()).trades_at(Key::of(side.opposite(), tick));
        let level = self.books.look_up(book.side(side), Key::of(side, tick));
        let ReplaceOrder { user_ref, price, time_in_force, .. } = *replace;
        let incoming = Incoming {
            session: old.session,
            user_ref,
            order_ref: self.next_order_ref(),
            instrument,
            side,
            price,
            tick,
            time_in_force,
            open,
            level,
            detail: Detail {
                size: Qty(old.executed().0 + open.0),
                tags: OrderTags {
                    display: replace.display,
                    intermarket_sweep: replace.intermarket_sweep,
                    cl_ord_id: replace.cl_ord_id,
                    ..old.detail.tags
                },
            },
        };
        self.emit_replaced(replace.orig_user_ref, &incoming, out);
        let old = old.sided.order();
        if !trades && time_in_force == TimeInForce::Day {
            self.rest(&incoming, open);
            let new = incoming.order_ref;
            out.emit(&Event::Requoted { instrument, old, new, qty: open, price });
        } else {
            out.emit(&Event::Deleted { instrument, order: old });
            // Replacements of who is watched go another way.
            self.work::<S, false>(incoming, out);
        }
    }

    #[inline]
    fn emit_replaced<S: EventSink>(
        &mut self,
        orig_user_ref: UserRef,
        incoming: &Incoming,
        out: &mut Out<'_, S>,
    ) {
        let now = Accepted {
            session: incoming.session,
            user_ref: incoming.user_ref,
            order: incoming.order_ref,
            instrument: incoming.instrument,
            symbol: self.market.of(incoming.instrument).symbol,
            qty: incoming.open,
            price: incoming.price,
            time_in_force: incoming.time_in_force,
            tags: incoming.detail.tags,
        };
        out.emit(&Event::Replaced(Replaced { orig_user_ref, now }));
    }

    /// Cancel Order. A dead order, or a size not below the present one, is ignored.
    #[inline(always)]
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
        if (cancel.qty_kind, cancel.qty) == (CancelQty::Total, Qty(0)) {
            self.take_out(slot, CancelReason::User, out);
        } else {
            self.cancel_part(slot, cancel, out);
        }
    }

    #[inline(never)]
    fn cancel_part<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        cancel: &CancelOrder,
        out: &mut Out<'_, S>,
    ) {
        if self.books.orders[slot].is_special() {
            return self.cancel_part_special(slot, cancel, out);
        }
        let Order { session, user_ref, open, instrument, sided, .. } = self.books.orders[slot];
        let take_off = match cancel.qty_kind {
            CancelQty::Total => {
                let executed = self.books.orders[slot].executed();
                open.0.saturating_sub(cancel.qty.0.saturating_sub(executed.0))
            }
            CancelQty::Decrement => cancel.qty.0.min(open.0),
        };
        if take_off == 0 {
            self.counters.ignored += 1;
        } else if take_off == open.0 {
            self.cancel_whole(slot, CancelReason::User, out);
        } else {
            let (qty, reason) = (Qty(take_off), CancelReason::User);
            self.free_shares(slot, qty);
            self.books.reduce(slot, qty);
            out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
            out.emit(&Event::Reduced { instrument, order: sided.order(), qty });
        }
    }

    /// Takes a live order out of its book and says so.
    #[inline(always)]
    fn take_out<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        if self.books.orders[slot].is_special() {
            return self.take_out_special(slot, reason, out);
        }
        if self.risk.is_on() {
            return self.take_out_watched(slot, reason, out);
        }
        self.take_out_plain(slot, reason, out);
    }

    /// As [`Core::take_out`], where its owner may be watched.
    #[inline(never)]
    fn take_out_watched<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        self.free_order(slot);
        self.take_out_plain(slot, reason, out);
    }

    #[inline(always)]
    fn take_out_plain<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        let Order { session, user_ref, open, instrument, sided, .. } = self.books.orders[slot];
        let book = &mut self.market.of(instrument).book;
        self.books.remove(book.side_mut(sided.side()), slot);
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty: open, reason }));
        out.emit(&Event::Deleted { instrument, order: sided.order() });
    }

    /// As [`Core::take_out`], in one place for all who seldom need it.
    #[inline(never)]
    pub(super) fn cancel_whole<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        self.take_out(slot, reason, out);
    }

    #[cold]
    #[inline(never)]
    pub(super) fn reject<S: EventSink>(
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

    #[inline(always)]
    pub(super) fn next_order_ref(&mut self) -> OrderRef {
        self.counters.orders += 1;
        OrderRef(self.counters.orders)
    }
}

impl Incoming {
    /// So many of its shares.
    fn leg(&self, qty: Qty) -> Leg {
        let Self { session, instrument, side, price, detail, .. } = self;
        let sale = Sale::of(*side, detail.tags.side_code);
        Leg { session: *session, instrument: *instrument, sale, qty, reserved: *price }
    }
}

/// Checks a price, and a quantity from above, and gives the price as ticks.
#[inline(always)]
pub(super) fn terms(instrument: &Instrument, price: Price, qty: Qty) -> Result<Tick, RejectReason> {
    if qty > CORE_QTY_MAX {
        return Err(RejectReason::InvalidQuantity);
    }
    if price.0 == 0 || price > PRICE_MAX {
        return Err(RejectReason::InvalidPrice);
    }
    instrument.tick_of(price).ok_or(RejectReason::InvalidPrice)
}
