//! Orders meet here: what each command of a participant does, in price-time priority.
//!
//! Private events come before the public ones they cause. Nothing changes before every check has
//! passed, so a refused command leaves no trace but its numbers.

use super::command::{CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty};
use super::event::{Accepted, Canceled, Event, EventSink, Rejected, Replaced, Stamp};
use super::judge::Judged;
use super::market::Instrument;
use super::order::{Detail, Flags, Order};
use super::plain::Incoming;
use super::side::{Key, Tick};
use super::slab::Slot;
use super::switches::Gate;
use super::terms::PriceType;
use super::types::{
    CORE_QTY_MAX, CancelReason, InstrumentId, OrderRef, OrderTags, PRICE_MAX, Price, Qty,
    RejectReason, SessionId, TimeInForce, UserRef,
};
use super::{Core, plain};

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

impl Core {
    /// Enter Order, its number taken, that is not plain or cannot be taken: accepted after all, or
    /// told why not.
    #[cold]
    #[inline(never)]
    pub(super) fn enter_otherwise<S: EventSink>(
        &mut self,
        session: SessionId,
        enter: EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        let enter = &enter;
        let known = self.sessions.of(session);
        let (gate, prevents) = (known.gate, known.self_trade.is_some());
        match self.admit(session, gate, enter) {
            Ok((instrument, tick, special)) if (special != 0) | prevents => {
                self.enter_gated(session, enter, (instrument, tick), out);
            }
            Ok((instrument, tick, _)) => {
                if self.risk.is_on() {
                    self.risk.reserve(&Judged::plain(session, instrument, enter).leg);
                }
                self.accept_admitted(session, enter, (instrument, tick), out);
            }
            Err(RejectReason::Halted) => self.enter_shut(session, enter, out),
            Err(reason) => {
                self.reject(session, enter.user_ref, reason, enter.tags.cl_ord_id, out);
            }
        }
    }

    /// Checks a new order against everything that can refuse it. Gives its instrument, its price,
    /// and how many rest there that the code for plain orders cannot trade with. Outside continuous
    /// trading it is halted for this code.
    fn admit(
        &mut self,
        session: SessionId,
        gate: Gate,
        enter: &EnterOrder,
    ) -> Result<(InstrumentId, Tick, u32), RejectReason> {
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
        let judged = Judged::plain(session, id, enter);
        self.judge_order(gate, &judged)?;
        let instrument = self.market.of(id);
        let ladder = instrument.book.side(enter.side);
        let room = enter.time_in_force == TimeInForce::Ioc
            || self.books.orders.room() > 0
                && self.books.levels.room_at(ladder, Key::of(enter.side, tick));
        if !gate.is_clear() {
            self.pass_duplicates(session, id, (enter, PriceType::Limit))?;
        }
        self.judge_exposure(gate, &judged)?;
        if room { Ok((id, tick, special)) } else { Err(RejectReason::ProcessingError) }
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
        let Self { market, books, counters, risk, .. } = self;
        let listed = market.of(instrument);
        if !trades && time_in_force == TimeInForce::Day {
            plain::rest(listed, books, &incoming, open);
            let new = incoming.order_ref;
            out.emit(&Event::Requoted { instrument, old, new, qty: open, price });
        } else {
            out.emit(&Event::Deleted { instrument, order: old });
            plain::work(listed, books, (counters, risk), incoming, (out.at, out.sink));
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

    /// Cancel Order, of an order that is not plain, or not to be found at once, or not wholly.
    #[inline(never)]
    pub(super) fn cancel_otherwise<S: EventSink>(
        &mut self,
        session: SessionId,
        cancel: CancelOrder,
        out: &mut Out<'_, S>,
    ) {
        let Some(slot) = self.books.find(session, cancel.user_ref) else {
            self.counters.ignored += 1;
            return;
        };
        if self.books.orders[slot].flags.has(Flags::CROSS) && self.is_held(slot) {
            self.cancel_held(slot, &cancel, out);
        } else if (cancel.qty_kind, cancel.qty) == (CancelQty::Total, Qty(0)) {
            self.cancel_whole(slot, CancelReason::User, out);
        } else {
            self.cancel_part(slot, &cancel, out);
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
    #[inline(never)]
    pub(super) fn cancel_whole<S: EventSink>(
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

    /// As [`Core::cancel_whole`], where its owner may be watched.
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
        self.asides.mark(instrument);
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty: open, reason }));
        out.emit(&Event::Deleted { instrument, order: sided.order() });
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
        self.counters.next_order_ref()
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
