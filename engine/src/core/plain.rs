//! The straight way of a plain order, which nearly all are: entered, rested and cancelled without a
//! question that only others raise.
//!
//! What makes a command more than plain is asked together, in few branches. Whatever is not plain
//! goes the general way (`matching`, `special`), which asks in the order of the rules and has an
//! answer to everything. Both ways say the same where both can go.
//!
//! What leaves the straight way is handed on by value: a command whose address is known elsewhere
//! must lie in memory, and one that does not can stay in registers.

use super::books::{Books, Fill};
use super::command::{CancelOrder, CancelQty, EnterOrder};
use super::event::{Accepted, Added, Canceled, Event, EventSink, Part, Party, Stamp, Traded};
use super::holdings::Sale;
use super::levels::Level;
use super::market::Instrument;
use super::matching::Out;
use super::order::{Detail, Order, SidedRef};
use super::risk::{Leg, Risk};
use super::run_ahead::Runners;
use super::side::{Key, Tick};
use super::slab::{Item, Slot};
use super::switches::Gate;
use super::types::{
    CORE_QTY_MAX, CancelReason, FILLS_PER_COMMAND_MAX, InstrumentId, OrderRef, PRICE_MAX, Price,
    Qty, SessionId, Side, TimeInForce, UserRef,
};
use super::{Core, Counters};

/// An order that may trade and rest, behind all checks.
pub(super) struct Incoming {
    pub(super) session: SessionId,
    pub(super) user_ref: UserRef,
    pub(super) order_ref: OrderRef,
    pub(super) instrument: InstrumentId,
    pub(super) side: Side,
    pub(super) price: Price,
    pub(super) tick: Tick,
    pub(super) time_in_force: TimeInForce,
    /// Shares left.
    pub(super) open: Qty,
    /// Where it rests, when there is such a level by now.
    pub(super) level: Slot<Level>,
    pub(super) detail: Detail,
}

impl Incoming {
    /// So many of its shares.
    fn leg(&self, qty: Qty) -> Leg {
        let Self { session, instrument, side, price, detail, .. } = self;
        let sale = Sale::of(*side, detail.tags.side_code);
        Leg { session: *session, instrument: *instrument, sale, qty, reserved: *price }
    }
}

impl Core {
    /// Enter Order, its number taken: accepted, then traded, then resting or cancelled; or
    /// rejected.
    #[inline(always)]
    pub(super) fn enter<S: EventSink>(
        &mut self,
        session: SessionId,
        (gate, prevents): (Gate, bool),
        enter: &EnterOrder,
        (at, sink): (Stamp, &mut S),
    ) {
        let Self { market, books, counters, risk, .. } = self;
        let EnterOrder { user_ref, side, time_in_force, symbol, qty, price, .. } = *enter;
        let Some((instrument, listed)) = market.find(symbol) else {
            return self.enter_otherwise(session, *enter, &mut Out { at, sink });
        };
        let (tick, rest) = listed.ticks(price);
        // The highest number has no successor, so it could be used twice.
        let is_plain = (gate == Gate::default())
            & !prevents
            & (listed.gate == 0)
            & (user_ref != UserRef(u32::MAX))
            & (qty.0.wrapping_sub(1) < CORE_QTY_MAX.0)
            & (price.0.wrapping_sub(1) < PRICE_MAX.0)
            & (rest == 0);
        if !is_plain {
            return self.enter_otherwise(session, *enter, &mut Out { at, sink });
        }
        let mut level = Slot::NONE;
        if time_in_force == TimeInForce::Day {
            level = books.look_up(listed.book.side(side), Key::of(side, tick));
            // For a day order the worst case is that all of it rests.
            let has_room = !level.is_none() || books.levels.has_room(1);
            if !has_room | (books.orders.room() == 0) {
                return self.enter_otherwise(session, *enter, &mut Out { at, sink });
            }
        }
        let place = Place { session, instrument, tick, level };
        accept(listed, books, (counters, risk), enter, place, (at, sink));
    }

    /// As [`accept`], for an order that was admitted the general way.
    pub(super) fn accept_admitted<S: EventSink>(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
        (instrument, tick): (InstrumentId, Tick),
        out: &mut Out<'_, S>,
    ) {
        let Self { market, books, counters, risk, .. } = self;
        let listed = market.of(instrument);
        let level = books.look_up(listed.book.side(enter.side), Key::of(enter.side, tick));
        let place = Place { session, instrument, tick, level };
        accept(listed, books, (counters, risk), enter, place, (out.at, out.sink));
    }

    /// Cancel Order. A dead order, or a size not below the present one, is ignored.
    #[inline(always)]
    pub(super) fn cancel<S: EventSink>(
        &mut self,
        session: SessionId,
        gate: Gate,
        cancel: &CancelOrder,
        (at, sink): (Stamp, &mut S),
    ) {
        let Self { market, books, .. } = self;
        let is_watched = gate.has(Gate::WATCHED);
        let CancelOrder { user_ref, qty, qty_kind } = *cancel;
        let slot = books.index.find(session, user_ref, books.orders.all());
        let order = &books.orders[slot];
        let is_found = !slot.is_none();
        let is_whole = (qty.0 == 0) & (qty_kind == CancelQty::Total);
        if !(is_found & is_whole & !is_watched & !order.is_special()) {
            return self.cancel_otherwise(session, *cancel, &mut Out { at, sink });
        }
        let Order { instrument, sided, open, .. } = *order;
        let listed = market.of(instrument);
        if listed.gate != 0 {
            return self.cancel_otherwise(session, *cancel, &mut Out { at, sink });
        }
        books.index.remove((session, user_ref), slot, books.orders.parts().0);
        books.unlink_plain(listed.book.side_mut(sided.side()), slot);
        let reason = CancelReason::User;
        sink.event(at, &Event::Canceled(Canceled { session, user_ref, qty: open, reason }));
        sink.event(at, &Event::Deleted { instrument, order: sided.order() });
    }
}

/// Where an order stands that was admitted.
struct Place {
    session: SessionId,
    instrument: InstrumentId,
    tick: Tick,
    /// Its level, when there is one by now.
    level: Slot<Level>,
}

/// Takes a plain order that was admitted: it trades as far as it may, and rests or goes.
#[inline(always)]
fn accept<S: EventSink>(
    listed: &mut Instrument,
    books: &mut Books,
    (counters, risk): (&mut Counters, &mut Risk),
    enter: &EnterOrder,
    place: Place,
    (at, sink): (Stamp, &mut S),
) {
    let EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags } = *enter;
    let Place { session, instrument, tick, level } = place;
    let order_ref = counters.next_order_ref();
    sink.event(
        at,
        &Event::Accepted(Accepted {
            session,
            user_ref,
            order: order_ref,
            instrument,
            symbol,
            qty,
            price,
            time_in_force,
            tags,
        }),
    );
    let opposite = listed.book.side(side.opposite());
    let trades = opposite.trades_at(Key::of(side.opposite(), tick));
    if trades | (time_in_force != TimeInForce::Day) {
        let detail = Detail { size: qty, tags };
        let open = qty;
        let incoming = Incoming {
            session,
            user_ref,
            order_ref,
            instrument,
            side,
            price,
            tick,
            time_in_force,
            open,
            level,
            detail,
        };
        return work(listed, books, (counters, risk), incoming, (at, sink));
    }
    let order = Order {
        open: qty,
        user_ref,
        session,
        instrument,
        sided: SidedRef::new(order_ref, side),
        detail: Detail { size: qty, tags },
        ..Order::BLANK
    };
    books.rest(listed.book.side_mut(side), (Key::of(side, tick), price), level, &order);
    let attribution = None;
    let added = Added { instrument, symbol, order: order_ref, side, qty, price, attribution };
    sink.event(at, &Event::Added(added));
}

/// Trades as far as the price allows. What is left rests, or is cancelled when it must not.
#[inline(never)]
pub(super) fn work<S: EventSink>(
    listed: &mut Instrument,
    books: &mut Books,
    (counters, risk): (&mut Counters, &mut Risk),
    incoming: Incoming,
    (at, sink): (Stamp, &mut S),
) {
    let Incoming { session, user_ref, order_ref, instrument, side, price, tick, .. } = incoming;
    let limit = Key::of(side.opposite(), tick);
    let taker = Party { session, user_ref, order: order_ref, leaves: incoming.open };
    let left = take(listed, books, (counters, &mut *risk), &incoming, (limit, taker), (at, sink));
    if left.0 == 0 {
        return;
    }
    let reason = if listed.book.side(side.opposite()).trades_at(limit) {
        // It could still trade and has done so often enough.
        CancelReason::System
    } else {
        CancelReason::Ioc
    };
    if incoming.time_in_force == TimeInForce::Day && reason == CancelReason::Ioc {
        rest(listed, books, &incoming, left);
        let (symbol, attribution) = (listed.symbol, None);
        let order = order_ref;
        let added = Added { instrument, symbol, order, side, qty: left, price, attribution };
        return sink.event(at, &Event::Added(added));
    }
    if risk.is_on() {
        risk.free(&incoming.leg(left));
    }
    sink.event(at, &Event::Canceled(Canceled { session, user_ref, qty: left, reason }));
}

/// Trades with the opposite side for as long as the price allows, and with
/// [`FILLS_PER_COMMAND_MAX`] orders at most, so that what one command can say is bounded. Gives the
/// shares left.
#[inline(always)]
fn take<S: EventSink>(
    listed: &mut Instrument,
    books: &mut Books,
    (counters, risk): (&mut Counters, &mut Risk),
    incoming: &Incoming,
    (limit, mut taker): (Key, Party),
    (at, sink): (Stamp, &mut S),
) -> Qty {
    let Incoming { instrument, side: aggressor, .. } = *incoming;
    let symbol = listed.symbol;
    let ladder = listed.book.side_mut(aggressor.opposite());
    let mut runners = None;
    for fills in 0..FILLS_PER_COMMAND_MAX {
        if !ladder.trades_at(limit) {
            break;
        }
        Runners::run(&mut runners, fills, books, ladder);
        let Fill { slot, maker, price, qty } = books.fill_first(ladder, taker.leaves);
        taker.leaves.0 -= qty.0;
        if risk.is_on() {
            // What the place held is still there, though the order may be gone.
            risk.trade_with(&books.orders[slot], &incoming.leg(qty), price);
        }
        listed.last = price;
        let match_number = counters.count_trade(qty);
        let part = Part::Displayed;
        sink.event(
            at,
            &Event::Traded(Traded {
                instrument,
                symbol,
                price,
                qty,
                match_number,
                aggressor,
                part,
                maker,
                taker,
            }),
        );
        if taker.leaves.0 == 0 {
            break;
        }
    }
    taker.leaves
}

/// Puts what is left of an order into the book.
#[inline(always)]
pub(super) fn rest(listed: &mut Instrument, books: &mut Books, incoming: &Incoming, left: Qty) {
    let Incoming { session, user_ref, order_ref, instrument, side, price, tick, .. } = *incoming;
    let order = Order {
        open: left,
        user_ref,
        session,
        instrument,
        sided: SidedRef::new(order_ref, side),
        detail: incoming.detail,
        ..Order::BLANK
    };
    books.rest(listed.book.side_mut(side), (Key::of(side, tick), price), incoming.level, &order);
}
