//! Orders with more than a plain limit, and plain ones that meet them: what arrives, is judged,
//! trades by the general walk and rests.

use super::Core;
use super::combine::{Asked, combine};
use super::command::{EnterOrder, EnterSpecial};
use super::crosses::cross_of;
use super::event::{Accepted, Canceled, Event, EventSink, Party, Replaced};
use super::expiry::SECOND_NS;
use super::matching::{Out, terms};
use super::order::Flags;
use super::pegs::{Stand, reach_of_arrival};
use super::phase::CrossType;
use super::room::Freed;
use super::side::Tick;
use super::switches::Gate;
use super::terms::{PRICE_MARKET, PriceType, Terms};
use super::types::{
    CORE_QTY_MAX, CancelReason, InstrumentId, OrderRef, OrderTags, PRICE_MAX, Price, Qty,
    RejectReason, SessionId, Side, TimeInForce, UserRef,
};
use super::walk::{Aggressor, End, Walked};

/// How an order rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    Shown,
    /// With the firm's code.
    Attributed,
    Hidden,
}

impl Display {
    /// By the display code of a special order, which was checked.
    pub(super) fn of(code: u8) -> Self {
        match code {
            b'N' => Self::Hidden,
            b'A' => Self::Attributed,
            _ => Self::Shown,
        }
    }
}

/// An order that was taken, on its way into the book.
#[derive(Clone, Copy)]
pub(super) struct Arrival {
    pub(super) session: SessionId,
    pub(super) user_ref: UserRef,
    pub(super) instrument: InstrumentId,
    pub(super) side: Side,
    pub(super) price: Price,
    /// Of a limit; a market order has none.
    pub(super) tick: Option<Tick>,
    pub(super) time_in_force: TimeInForce,
    pub(super) open: Qty,
    /// Traded under the numbers it replaces.
    pub(super) executed: Qty,
    pub(super) tags: OrderTags,
    pub(super) display: Display,
    pub(super) terms: Terms,
    /// What becomes of it on arrival.
    pub(super) fate: Fate,
    /// The second since the epoch at which what rests of it expires.
    pub(super) expires: Option<u64>,
    /// The auction it waits for.
    pub(super) cross: Option<CrossType>,
}

/// What becomes of an order on arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It trades and rests, as far as it may.
    Work,
    /// It rests without trading: orders gather.
    Gather,
    /// It is taken and cancelled at once.
    Cancel(CancelReason),
}

/// What an order replaces.
#[derive(Clone, Copy)]
pub(super) struct Old {
    pub(super) user_ref: UserRef,
    /// The reference the public knows it by, and whether with the firm's code; none for a hidden
    /// one.
    pub(super) shown: Option<(OrderRef, bool)>,
}

impl Core {
    /// Enter Order with special terms.
    #[cold]
    #[inline(never)]
    pub(super) fn enter_special<S: EventSink>(
        &mut self,
        session: SessionId,
        special: &EnterSpecial,
        out: &mut Out<'_, S>,
    ) {
        let EnterSpecial { order, terms } = special;
        if !self.sessions.of(session).take_user_ref(order.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        match self.admit_special(session, order, terms) {
            Ok(arrival) => self.arrive(&arrival, None, out),
            Err(reason) => {
                self.reject(session, order.user_ref, reason, order.tags.cl_ord_id, out);
            }
        }
    }

    /// A plain order that was admitted, where the code for plain ones does not suffice.
    #[cold]
    #[inline(never)]
    pub(super) fn enter_gated<S: EventSink>(
        &mut self,
        session: SessionId,
        order: &EnterOrder,
        (instrument, tick): (InstrumentId, Tick),
        out: &mut Out<'_, S>,
    ) {
        let mut arrival = arrival_of(session, order, instrument, &Terms::PLAIN);
        arrival.tick = Some(tick);
        arrival.display = Display::Shown;
        self.arrive(&arrival, None, out);
    }

    fn admit_special(
        &mut self,
        session: SessionId,
        order: &EnterOrder,
        special: &Terms,
    ) -> Result<Arrival, RejectReason> {
        if order.user_ref == UserRef(u32::MAX) {
            return Err(RejectReason::Other);
        }
        let Some(id) = self.market.by_symbol(order.symbol) else {
            return Err(RejectReason::InvalidSymbol);
        };
        let gate = self.sessions.of(session).gate;
        if !gate.is_clear() {
            self.pass_gate(session, id)?;
        }
        let cross = cross_of(order.tags.cross_type);
        let immediate = cross.is_none() && is_immediate(order.time_in_force, special);
        let gathers = self.check_phase(id, immediate)?;
        let mut arrival = arrival_of(session, order, id, special);
        arrival.cross = cross.or_else(|| self.cross_of_call(id, special));
        arrival.expires = self.expiry_of(special);
        arrival.tick = self.limit_of(id, order.price, order.qty, special)?;
        if !gathers {
            self.limit_by_quote(&mut arrival);
            self.clamp(&mut arrival);
        }
        self.check_size(id, order.qty)?;
        self.check_terms(&arrival)?;
        if let Some(kind) = arrival.cross {
            self.check_cross(id, kind, special.imbalance_only)?;
        }
        self.judge_order(gate, &self.judged(&arrival))?;
        if gate.has(Gate::DUPLICATES) {
            self.pass_duplicates(session, id, (order, special.price_type))?;
        }
        if gathers {
            arrival.fate = Fate::Gather;
        } else {
            arrival.check_limit()?;
            self.judge_post_only(&mut arrival)?;
        }
        self.judge_exposure(gate, &self.judged(&arrival))?;
        if self.has_room_for(&arrival, Freed::default()) {
            Ok(arrival)
        } else {
            Err(RejectReason::ProcessingError)
        }
    }

    /// A plain order outside continuous trading, or where rules may break on it, its number taken
    /// and its checks up to the phase passed.
    #[cold]
    #[inline(never)]
    pub(super) fn enter_shut<S: EventSink>(
        &mut self,
        session: SessionId,
        order: &EnterOrder,
        out: &mut Out<'_, S>,
    ) {
        match self.admit_shut(session, order) {
            Ok(arrival) => self.arrive(&arrival, None, out),
            Err(reason) => {
                self.reject(session, order.user_ref, reason, order.tags.cl_ord_id, out);
            }
        }
    }

    fn admit_shut(
        &mut self,
        session: SessionId,
        order: &EnterOrder,
    ) -> Result<Arrival, RejectReason> {
        let id = self.market.by_symbol(order.symbol).ok_or(RejectReason::InvalidSymbol)?;
        let gathers = self.check_phase(id, order.time_in_force == TimeInForce::Ioc)?;
        let mut arrival = arrival_of(session, order, id, &Terms::PLAIN);
        arrival.tick = self.limit_of(id, order.price, order.qty, &Terms::PLAIN)?;
        arrival.display = Display::Shown;
        arrival.fate = if gathers { Fate::Gather } else { Fate::Work };
        self.clamp(&mut arrival);
        self.check_size(id, order.qty)?;
        let gate = self.sessions.of(session).gate;
        let judged = self.judged(&arrival);
        self.judge_order(gate, &judged)?;
        if gate.has(Gate::DUPLICATES) {
            self.pass_duplicates(session, id, (order, PriceType::Limit))?;
        }
        self.judge_exposure(gate, &judged)?;
        if self.has_room_for(&arrival, Freed::default()) {
            Ok(arrival)
        } else {
            Err(RejectReason::ProcessingError)
        }
    }

    /// Checks 9 and 10: a size of nothing, or none of whole round lots where it must be.
    pub(super) fn check_size(&mut self, id: InstrumentId, qty: Qty) -> Result<(), RejectReason> {
        let lot = self.market.of(id).round_lot.0.max(1);
        let is_odd = self.rules_of(id).is_round_lots_only && !qty.0.is_multiple_of(lot);
        if qty.0 == 0 || is_odd { Err(RejectReason::InvalidQuantity) } else { Ok(()) }
    }

    /// Which terms go together (rule R2.24).
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn check_terms(&mut self, arrival: &Arrival) -> Result<(), RejectReason> {
        combine(&Asked {
            time_in_force: arrival.time_in_force,
            display: arrival.tags.display,
            cross_type: arrival.tags.cross_type,
            intermarket_sweep: arrival.tags.intermarket_sweep,
            qty: arrival.open,
            round_lot: self.market.of(arrival.instrument).round_lot,
            second: self.time.0 / SECOND_NS,
            terms: &arrival.terms,
        })
    }

    /// An arrival as the walk sees it.
    pub(super) fn aggressor(&self, arrival: &Arrival, order: OrderRef) -> Aggressor {
        let Arrival { session, user_ref, instrument, side, open, .. } = *arrival;
        let is_peg = arrival.terms.price_type.is_peg();
        let stand = if is_peg { self.stand_of_arrival(arrival) } else { Stand::Asleep };
        let worst =
            if is_peg { reach_of_arrival(arrival, stand) } else { self.working_price(arrival) };
        let limit = worst.map(|price| self.key_within(instrument, side, price));
        let worst = worst.unwrap_or_default();
        let reserved = self.reserved_price(arrival);
        let hand = self.hand_of(session, &arrival.terms);
        let side_code = arrival.tags.side_code;
        let corridor = self.corridor(instrument);
        let party = Party { session, user_ref, order, leaves: open };
        Aggressor {
            instrument,
            side,
            side_code,
            limit,
            worst,
            stand,
            reserved,
            party,
            hand,
            corridor,
        }
    }

    /// The worst price an arrival trades at; none when nobody is there for a market order.
    fn working_price(&self, arrival: &Arrival) -> Option<Price> {
        let tick = arrival.tick.or_else(|| self.protected(arrival.instrument, arrival.side))?;
        Some(Price(tick.0 * self.market.get(arrival.instrument)?.tick.0))
    }

    /// The price an arrival is reserved at (chapter R9); 0 when it will not trade.
    pub(super) fn reserved_price(&self, arrival: &Arrival) -> Price {
        if arrival.tick.is_some() {
            return arrival.price;
        }
        if arrival.terms.stop_price.0 != 0 {
            return self.stop_beyond(arrival);
        }
        if let Some(kind) = arrival.cross {
            return self.reserved_for_cross(arrival.instrument, arrival.side, kind);
        }
        if arrival.terms.price_type == PriceType::MarketToLimit {
            // Without a limit it is refused.
            return Price(0);
        }
        let tick = self.protected(arrival.instrument, arrival.side);
        let listed = self.market.get(arrival.instrument);
        Price(tick.zip(listed).map_or(0, |(tick, listed)| tick.0 * listed.tick.0))
    }

    /// The worst price of a market order (rule R8.10); none when nobody is there.
    pub(super) fn protected(&self, id: InstrumentId, side: Side) -> Option<Tick> {
        let best = |hidden| {
            let level = self.market.ladder(id, side.opposite(), hidden).best();
            (!level.is_none()).then(|| u64::from(self.books.levels[level].price.0))
        };
        let best = best(false).or_else(|| best(true))?;
        let grid = self.grid(id);
        let away = best * u64::from(self.rules_of(id).market_bp) / 10_000;
        let price = match side {
            Side::Buy => grid.down((best + away).min(u64::from(PRICE_MAX.0)) as i64),
            Side::Sell => grid.up((best - away) as i64).max(grid.above(0)),
        };
        // Bands are at ticks.
        let price = self.within_bands(id, side, Price(price as u32));
        self.market.get(id)?.tick_of(price)
    }

    /// An order that was admitted takes its number, trades and rests.
    pub(super) fn arrive<S: EventSink>(
        &mut self,
        arrival: &Arrival,
        old: Option<&Old>,
        out: &mut Out<'_, S>,
    ) {
        let order_ref = self.next_order_ref();
        self.tell_taken(arrival, order_ref, old, out);
        match (arrival.cross, self.stop_tick(arrival)) {
            (Some(kind), _) => {
                self.tell_deleted(arrival, old.and_then(|old| old.shown), out);
                self.wait_for_cross(arrival, order_ref, kind);
            }
            (None, None) => self.work_arrival(arrival, order_ref, old, out),
            (None, Some(tick)) => {
                self.tell_deleted(arrival, old.and_then(|old| old.shown), out);
                self.wait_for_sale(arrival, order_ref, tick);
            }
        }
        if !self.asides.is_marked() {
            self.asides.units = 0;
        }
    }

    /// An order that has its number trades and rests.
    pub(super) fn work_arrival<S: EventSink>(
        &mut self,
        arrival: &Arrival,
        order_ref: OrderRef,
        old: Option<&Old>,
        out: &mut Out<'_, S>,
    ) {
        let aggressor = self.aggressor(arrival, order_ref);
        let shown = old.and_then(|old| old.shown);
        if let Fate::Cancel(reason) = arrival.fate {
            self.tell_deleted(arrival, shown, out);
            return self.tell_canceled(arrival, arrival.open, reason, out);
        }
        if self.risk.is_on() {
            self.risk.reserve(&aggressor.leg(arrival.open));
        }
        let gathers = arrival.fate == Fate::Gather;
        let needs_trial = gathers || shown.is_some() || arrival.terms.min_qty.0 > 0;
        let mut stands_by = gathers;
        let trial = needs_trial.then(|| {
            let mut trial =
                if gathers { Walked::nothing(arrival.open) } else { self.trial(&aggressor) };
            stands_by |= trial.traded < arrival.terms.min_qty;
            if stands_by {
                trial = Walked::nothing(arrival.open);
            }
            trial
        });
        // The public is told of a replacement only where the order changes its place and no more.
        let moved = shown.filter(|&(_, attributed)| {
            let stays = trial.is_some_and(|trial| {
                trial.traded.0 == 0 && trial.left.0 > 0 && trial.end == End::Exhausted
            });
            let same = match arrival.display {
                Display::Shown => !attributed,
                Display::Attributed => attributed,
                Display::Hidden => false,
            };
            stays && same && arrival.time_in_force == TimeInForce::Day
        });
        if moved.is_none() {
            self.tell_deleted(arrival, shown, out);
        }
        let walked = match trial {
            Some(trial) if stands_by => trial,
            _ => self.walk(&aggressor, out),
        };
        self.replenish(walked.used_up.0, out);
        let moved = moved.map(|(old, _)| old);
        match self.why_canceled(arrival, walked.end) {
            _ if walked.left.0 == 0 => {}
            None if arrival.terms.price_type.is_peg() => {
                self.rest_peg(arrival, order_ref, &walked, aggressor.stand);
            }
            None => self.settle(arrival, order_ref, &walked, moved, out),
            Some(reason) => {
                self.free_rest(&aggressor, walked.left);
                self.tell_canceled(arrival, walked.left, reason, out);
            }
        }
        self.end_fall(out);
        if walked.end == End::Collared {
            self.pause_outside(arrival.instrument, out);
        }
    }

    /// Why what a walk left of an arrival is cancelled; none when it may rest.
    fn why_canceled(&self, arrival: &Arrival, end: End) -> Option<CancelReason> {
        let pauses = self.rules_of(arrival.instrument).pauses;
        match (end, arrival.time_in_force) {
            (End::Enough, _) => Some(CancelReason::System),
            (End::Collared, TimeInForce::Day) if pauses => None,
            (End::Collared, _) => Some(CancelReason::Collar),
            (_, TimeInForce::Ioc) => Some(CancelReason::Ioc),
            (_, TimeInForce::Day) => None,
        }
    }

    /// Shares of an order that did not come to rest are open no more.
    pub(super) fn free_rest(&mut self, aggressor: &Aggressor, qty: Qty) {
        if self.risk.is_on() {
            self.risk.free(&aggressor.leg(qty));
        }
    }

    fn tell_taken<S: EventSink>(
        &mut self,
        arrival: &Arrival,
        order: OrderRef,
        old: Option<&Old>,
        out: &mut Out<'_, S>,
    ) {
        let now = Accepted {
            session: arrival.session,
            user_ref: arrival.user_ref,
            order,
            instrument: arrival.instrument,
            symbol: self.market.of(arrival.instrument).symbol,
            qty: arrival.open,
            price: arrival.price,
            time_in_force: arrival.time_in_force,
            tags: arrival.tags,
        };
        let is_plain = arrival.terms == Terms::PLAIN;
        out.emit(&match old {
            None if is_plain => Event::Accepted(now),
            None => Event::AcceptedSpecial(now, arrival.terms),
            Some(&Old { user_ref: orig_user_ref, .. }) => {
                let replaced = Replaced { orig_user_ref, now };
                if is_plain {
                    Event::Replaced(replaced)
                } else {
                    Event::ReplacedSpecial(replaced, arrival.terms)
                }
            }
        });
    }

    fn tell_deleted<S: EventSink>(
        &self,
        arrival: &Arrival,
        shown: Option<(OrderRef, bool)>,
        out: &mut Out<'_, S>,
    ) {
        if let Some((order, _)) = shown {
            out.emit(&Event::Deleted { instrument: arrival.instrument, order });
        }
    }

    pub(super) fn tell_canceled<S: EventSink>(
        &self,
        arrival: &Arrival,
        qty: Qty,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        let Arrival { session, user_ref, .. } = *arrival;
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
    }
}

impl Arrival {
    /// Whether it would have a reserve part if all of it rested.
    pub(super) fn has_reserve(&self) -> bool {
        let Terms { max_floor, .. } = self.terms;
        max_floor.0 != 0 && max_floor < self.open
    }

    /// The flag of an order that outlives the day, if it is one.
    pub(super) fn lasting(&self) -> Flags {
        if self.terms.good_till == 0 { Flags::PLAIN } else { Flags::LASTING }
    }

    /// Whether it carries, at rest, what only some orders do.
    pub(super) fn needs_extra(&self, has_reserve: bool) -> bool {
        let minimum = self.terms.min_qty.0 != 0 && self.display == Display::Hidden;
        let grouped = self.terms.group.0 != 0 || self.terms.self_trade_group != [0; 2];
        has_reserve || minimum || grouped || self.expires.is_some()
    }
}

/// Whether an order lives in its own command only.
pub(super) fn is_immediate(time_in_force: TimeInForce, terms: &Terms) -> bool {
    let stops = terms.stop_price.0 != 0;
    time_in_force == TimeInForce::Ioc || terms.price_type == PriceType::Market && !stops
}

pub(super) fn arrival_of(
    session: SessionId,
    order: &EnterOrder,
    instrument: InstrumentId,
    terms: &Terms,
) -> Arrival {
    Arrival {
        session,
        user_ref: order.user_ref,
        instrument,
        side: order.side,
        price: order.price,
        tick: None,
        time_in_force: order.time_in_force,
        open: order.qty,
        executed: Qty(0),
        tags: order.tags,
        display: Display::of(order.tags.display),
        terms: *terms,
        fate: Fate::Work,
        expires: None,
        cross: None,
    }
}

impl Core {
    /// Checks prices, and quantity from above: the tick of a limit, none for a market order.
    ///
    /// # Errors
    /// What is wrong with them.
    pub(super) fn limit_of(
        &self,
        id: InstrumentId,
        price: Price,
        qty: Qty,
        special: &Terms,
    ) -> Result<Option<Tick>, RejectReason> {
        let instrument = self.market.get(id).ok_or(RejectReason::InvalidSymbol)?;
        let grid = self.grid(id);
        let checked = |price: Price| match terms(instrument, price, qty) {
            Ok(_) if !grid.is_valid(price) => Err(RejectReason::InvalidPrice),
            tick => tick,
        };
        let tick = match special.price_type {
            PriceType::Limit | PriceType::Primary | PriceType::MarketPeg | PriceType::Midpoint => {
                Some(checked(price)?)
            }
            _ if qty > CORE_QTY_MAX => return Err(RejectReason::InvalidQuantity),
            PriceType::Market | PriceType::MarketToLimit if price != PRICE_MARKET => {
                return Err(RejectReason::InvalidPrice);
            }
            PriceType::Market | PriceType::MarketToLimit => None,
        };
        if special.stop_price.0 != 0 {
            checked(special.stop_price)?;
        }
        if !special.peg_offset.unsigned_abs().is_multiple_of(grid.tick_at(price)) {
            return Err(RejectReason::InvalidPrice);
        }
        Ok(tick)
    }
}
