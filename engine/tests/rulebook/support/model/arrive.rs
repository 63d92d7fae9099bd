//! Orders that come in, new or in the place of others: chapters R2, R9 and R4.9 to R4.13.

use outcry_engine::core::command::{EnterOrder, ReplaceOrder, ReplaceQty};
use outcry_engine::core::event::{Accepted, Canceled, Replaced};
use outcry_engine::core::{
    CORE_QTY_MAX, CancelReason, Event, InstrumentId, OrderRef, OrderTags, PRICE_MARKET, PRICE_MAX,
    PostOnly, Price, PriceType, Qty, RejectReason, SessionId, Side, Terms, TimeInForce, UserRef,
};

use outcry_engine::core::Phase;
use outcry_engine::core::phase::{Reason, SetPhase};

use super::combine::cross_of;
use super::walk::{End, Taker};
use super::{Display, Model, Resting};

/// An order that was judged.
#[derive(Clone, Copy)]
pub(super) struct Arrival {
    pub(super) taker: Taker,
    pub(super) time_in_force: TimeInForce,
    /// Cancelled at once, for this reason.
    pub(super) cancel: Option<CancelReason>,
    /// It rests without a look at anybody.
    pub(super) gathers: bool,
}

impl Model {
    fn price_fits(&self, id: InstrumentId, price: Price, price_type: PriceType) -> bool {
        match price_type {
            PriceType::Market | PriceType::MarketToLimit => price == PRICE_MARKET,
            _ => {
                let valid = self.down(id, price.0.into()) == i64::from(price.0);
                price.0 > 0 && price <= PRICE_MAX && valid
            }
        }
    }

    /// Limit and stop price.
    pub(super) fn prices_fit(&self, id: InstrumentId, price: Price, terms: &Terms) -> bool {
        let stop = terms.stop_price;
        let stop_fits = stop.0 == 0 || self.price_fits(id, stop, PriceType::Limit);
        let offset_fits = terms.peg_offset % self.tick_at(id, price) as i32 == 0;
        self.price_fits(id, price, terms.price_type) && stop_fits && offset_fits
    }

    /// Terms are none for a plain record, which says less than one with plain terms: the display
    /// code of it means nothing.
    pub(super) fn enter(&mut self, session: SessionId, enter: &EnterOrder, special: Option<Terms>) {
        if !self.use_number(session, enter.user_ref) {
            return;
        }
        if let Err(reason) = self.try_enter(session, enter, special) {
            self.reject(session, enter.user_ref, reason, enter.tags.cl_ord_id);
        }
    }

    fn try_enter(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
        special: Option<Terms>,
    ) -> Result<(), RejectReason> {
        let instrument = self.admit(session, enter)?;
        let terms = special.unwrap_or(Terms::PLAIN);
        let cross = cross_of(enter.tags.cross_type).filter(|_| special.is_some());
        let immediate = cross.is_none() && is_immediate(enter.time_in_force, &terms);
        let gathers = self.phase_takes(instrument, immediate)?;
        if enter.qty > CORE_QTY_MAX {
            return Err(RejectReason::InvalidQuantity);
        }
        if !self.prices_fit(instrument, enter.price, &terms) {
            if self.has_table(instrument) && enter.price.0.is_multiple_of(100) {
                self.reached.insert("between two ticks");
            }
            return Err(RejectReason::InvalidPrice);
        }
        self.check_size(instrument, enter.qty.0)?;
        let cross = cross.or_else(|| self.cross_of_call(instrument, &terms));
        let order = Resting {
            session,
            user_ref: enter.user_ref,
            own: OrderRef(0),
            display_ref: OrderRef(0),
            instrument,
            side: enter.side,
            price: enter.price,
            executed: 0,
            shown: 0,
            shown_place: 0,
            hidden: 0,
            hidden_place: 0,
            apart: 0,
            peg: 0,
            mid: None,
            limit: enter.price,
            cross,
            leaving: false,
            reserved_at: enter.price.0,
            tags: enter.tags,
            terms,
            display: display(enter.tags.display, special),
            is_reserve: false,
            displays: 0,
            expires: self.second_of(&terms),
        };
        let order = self.limited_by_quote(order);
        let order = self.within_bands(order, gathers);
        if special.is_some() {
            self.check_combination(&order, enter.qty.0, enter.time_in_force)?;
            self.check_cross(&order)?;
        }
        self.check_order(&taker_of(order, enter.qty.0), None)?;
        if !self.is_new_enough(session, instrument, (enter, terms.price_type)) {
            return Err(RejectReason::DuplicateRate);
        }
        let kind = (special.is_some(), gathers);
        let judged = self.judge(order, enter.qty.0, enter.time_in_force, kind)?;
        self.check_exposure(&judged.taker, None)?;
        if !self.fits(&judged, None) {
            return Err(RejectReason::ProcessingError);
        }
        self.arrive(judged, None);
        Ok(())
    }

    /// Check 12.
    fn check_cross(&mut self, order: &Resting) -> Result<(), RejectReason> {
        match order.cross {
            Some(kind) if !self.takes_for(kind, order.instrument, &order.terms) => {
                Err(RejectReason::InvalidCross)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn check_size(&mut self, id: InstrumentId, qty: u32) -> Result<(), RejectReason> {
        if qty == 0 {
            return Err(RejectReason::InvalidQuantity);
        }
        if self.rules(id).is_round_lots_only && !qty.is_multiple_of(self.lot(id)) {
            return Err(self.met("odd lot", RejectReason::InvalidQuantity));
        }
        Ok(())
    }

    /// Rule R2.19.
    fn judge(
        &mut self,
        order: Resting,
        open: u32,
        time_in_force: TimeInForce,
        (is_special, gathers): (bool, bool),
    ) -> Result<Arrival, RejectReason> {
        let terms = order.terms;
        let rule = terms.self_trade.or(self.session(order.session).self_trade);
        let mut taker = Taker { rule, ..taker_of(order, open) };
        let arrival = Arrival { taker, time_in_force, cancel: None, gathers };
        if !is_special || gathers {
            return Ok(arrival);
        }
        if order.is_to_limit() && order.price == PRICE_MARKET {
            return Err(self.met("no quote for a limit", RejectReason::QuoteUnavailable));
        }
        let slides = match terms.post_only {
            PostOnly::No => return Ok(arrival),
            PostOnly::BySession => self.session(order.session).slides,
            PostOnly::Reject => false,
            PostOnly::Slide => true,
        };
        let mut copy = self.clone();
        copy.events.clear();
        copy.open_corridor(order.instrument);
        let end = copy.walk(&mut Taker { rule: None, ..taker });
        let would_trade_at = copy.events.iter().find_map(|event| match event {
            Event::Traded(trade) => Some(trade.price.0),
            _ => None,
        });
        let cancel = match would_trade_at {
            Some(_) if !slides => Some(CancelReason::PostOnly),
            None if end == End::Enough => Some(CancelReason::System),
            _ => None,
        };
        if let Some(price) = would_trade_at.filter(|_| slides) {
            let (id, price) = (order.instrument, i64::from(price));
            let is_buy = order.side == Side::Buy;
            let price = if is_buy { self.down(id, price - 1) } else { self.up(id, price + 1) };
            if price < 1 || price > i64::from(PRICE_MAX.0) {
                return Err(RejectReason::InvalidPrice);
            }
            taker.order.price = Price(price as u32);
            taker.limit = Some(taker.order.price);
            self.reached.insert("post-only slid");
        }
        if cancel == Some(CancelReason::PostOnly) {
            self.reached.insert("post-only rejected");
        }
        Ok(Arrival { taker, cancel, ..arrival })
    }

    /// Chapter R11: whether all of it could rest, once `old` has gone, but for old's levels.
    pub(super) fn fits(&mut self, arrival: &Arrival, old: Option<&Resting>) -> bool {
        let Taker { order, open, .. } = arrival.taker;
        let order = self.placed(order);
        if arrival.time_in_force == TimeInForce::Ioc {
            return true;
        }
        let stop = order.terms.stop_price;
        let floor = order.terms.max_floor.0;
        let rests = Resting { is_reserve: floor > 0 && floor < open, ..order };
        let places = |o: &Resting| {
            let apart = o.apart + o.peg > 0;
            usize::from(o.shown > 0) + usize::from(o.hidden > 0) + usize::from(apart)
        };
        let taken: usize = self.resting.iter().map(places).sum();
        let needed = 1 + usize::from(rests.is_reserve);
        let specials = self.resting.iter().filter(|o| o.is_special()).count();
        let queues: &[bool] = match (rests.display, rests.is_reserve) {
            (Display::Hidden, _) => &[true],
            (_, true) => &[false, true],
            (_, false) => &[false],
        };
        let special_max = self.capacity.orders.div_ceil(4) as usize;
        let old_special = usize::from(old.is_some_and(Resting::is_special));
        let is_apart = stop.0 > 0 || order.cross.is_some();
        let new_special = usize::from(rests.is_special() || is_apart);
        let levels_fit = if order.is_peg() {
            self.peg_fits(&order, old)
        } else if is_apart {
            let new = self.levels_apart(&order);
            self.levels_fit(order.instrument, order.side, (stop, &[]), new)
        } else {
            self.levels_fit(rests.instrument, rests.side, (rests.price, queues), 0)
        };
        let places = self.capacity.orders as usize + old.map_or(0, places);
        if rests.is_reserve && taken + 1 == places && levels_fit {
            self.reached.insert("no place for a reserve part");
        }
        taken + needed <= places
            && (new_special == 0 || specials - old_special < special_max)
            && levels_fit
    }

    /// Rules R3.8, R3.15 and R4.13.
    fn arrive(&mut self, mut arrival: Arrival, old: Option<&Resting>) {
        let taker = &mut arrival.taker;
        self.orders += 1;
        taker.order.own = OrderRef(self.orders);
        taker.order.display_ref = taker.order.own;
        let Taker { order, open, .. } = *taker;
        self.tell_taken(&arrival, order.own, old.map(|old| old.user_ref));
        if arrival.cancel.is_none() {
            self.make_pair(&order);
        }
        if order.cross.is_none() && order.terms.stop_price.0 == 0 {
            return self.work(arrival, old);
        }
        if let Some(old) = old.filter(|old| old.is_public()) {
            let (instrument, order) = (old.instrument, old.display_ref);
            self.events.push(Event::Deleted { instrument, order });
        }
        let reserved_at = self.reserved(&taker_of(order, open));
        let order = self.placed(Resting { reserved_at, ..order });
        if order.cross.is_some() {
            self.wait_for_cross(order, open)
        } else {
            self.wait(order, open)
        }
    }

    /// An order as it stands among those for its cross.
    fn placed(&self, order: Resting) -> Resting {
        match self.capped(&order, 0).filter(|_| order.cross.is_some()) {
            Some(price) => Resting { price, ..order },
            None => order,
        }
    }

    /// A stop that was activated.
    pub(super) fn arrive_woken(&mut self, order: Resting, open: u32, time_in_force: TimeInForce) {
        let order = self.within_bands(order, false);
        let rule = order.terms.self_trade.or(self.session(order.session).self_trade);
        let taker = Taker { rule, ..taker_of(order, open) };
        self.work(Arrival { taker, time_in_force, cancel: None, gathers: false }, None);
    }

    pub(super) fn work(&mut self, mut arrival: Arrival, old: Option<&Resting>) {
        let time_in_force = arrival.time_in_force;
        self.work_as_peg(&mut arrival.taker, time_in_force, arrival.gathers);
        let Arrival { mut taker, cancel, gathers, .. } = arrival;
        let shown = old.filter(|old| old.is_public());
        let (mut trial, mut end) = (taker, End::Exhausted);
        if gathers {
            self.reached.insert("gathered");
        } else if shown.is_some() || taker.order.terms.min_qty.0 > 0 {
            end = self.clone().walk(&mut trial);
        }
        let stands_by = trial.traded < taker.order.terms.min_qty.0;
        let moves = shown.is_some_and(|old| {
            let rests = time_in_force == TimeInForce::Day && cancel.is_none();
            let same = old.display == taker.order.display;
            rests && same && end == End::Exhausted && trial.traded == 0 && trial.open > 0
        });
        if let Some(old) = shown.filter(|_| !moves) {
            let (instrument, order) = (old.instrument, old.display_ref);
            self.events.push(Event::Deleted { instrument, order });
        }
        let end = match cancel {
            None if !stands_by && !gathers => self.walk(&mut taker),
            _ => End::Exhausted,
        };
        if stands_by {
            self.reached.insert("minimum not met");
        }
        let pauses = self.rules(taker.order.instrument).pauses;
        let reason = match (cancel, end) {
            (Some(reason), _) => Some(reason),
            (None, End::Enough) => Some(CancelReason::System),
            (None, End::Collared) if !pauses || time_in_force == TimeInForce::Ioc => {
                Some(CancelReason::Collar)
            }
            _ if time_in_force == TimeInForce::Ioc => Some(CancelReason::Ioc),
            _ => None,
        };
        match reason {
            _ if taker.open == 0 => {}
            Some(reason) => {
                let Resting { session, user_ref, .. } = taker.order;
                let qty = Qty(taker.open);
                self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
            }
            None => self.rest(&taker, arrival.taker.open, shown.filter(|_| moves)),
        }
        self.end_fall();
        if end == End::Collared {
            self.pause_outside(taker.order.instrument);
        }
    }

    /// A trade would have been outside the corridor.
    pub(super) fn pause_outside(&mut self, instrument: InstrumentId) {
        if !self.rules(instrument).pauses {
            return;
        }
        self.reached.insert("paused by a corridor");
        let (phase, reason) = (Phase::Paused, Reason::NONE);
        self.set_phase(SetPhase { instrument, phase, reason });
        self.go_on_moving(0);
    }

    /// Rules R3.9 and R3.12.
    fn rest(&mut self, taker: &Taker, entered: u32, moved: Option<&Resting>) {
        if taker.order.is_peg() {
            return self.rest_peg(taker);
        }
        let mut order = taker.order;
        order.reserved_at = order.price.0;
        order.shown_place = self.next_place();
        order.hidden_place = order.shown_place;
        let floor = order.terms.max_floor.0;
        if order.display == Display::Hidden {
            order.hidden = taker.open;
            self.reached.insert("hidden rests");
        } else if floor > 0 && floor < entered {
            order.shown = self.display_size(&order, 0).min(taker.open);
            order.hidden = taker.open - order.shown;
            order.is_reserve = order.hidden > 0;
        } else {
            order.shown = taker.open;
        }
        if order.display == Display::Attributed {
            self.reached.insert("attributed rests");
        }
        self.resting.push(order);
        match moved {
            _ if order.display == Display::Hidden => {}
            None => self.tell_added(&order),
            Some(old) => self.events.push(Event::Requoted {
                instrument: order.instrument,
                old: old.display_ref,
                new: order.own,
                qty: Qty(order.shown),
                price: order.price,
            }),
        }
    }

    fn tell_taken(&mut self, arrival: &Arrival, number: OrderRef, orig: Option<UserRef>) {
        let Arrival { taker: Taker { order, open, .. }, time_in_force, .. } = *arrival;
        let now = Accepted {
            session: order.session,
            user_ref: order.user_ref,
            order: number,
            instrument: order.instrument,
            symbol: self.listing(order.instrument).symbol,
            qty: Qty(open),
            price: order.price,
            time_in_force,
            tags: order.tags,
        };
        let replaced = orig.map(|orig_user_ref| Replaced { orig_user_ref, now });
        self.events.push(match (replaced, order.terms == Terms::PLAIN) {
            (None, true) => Event::Accepted(now),
            (None, false) => Event::AcceptedSpecial(now, order.terms),
            (Some(replaced), true) => Event::Replaced(replaced),
            (Some(replaced), false) => Event::ReplacedSpecial(replaced, order.terms),
        });
    }

    pub(super) fn replace(
        &mut self,
        session: SessionId,
        replace: &ReplaceOrder,
        side_code: u8,
        special: Option<Terms>,
    ) {
        if !self.use_number(session, replace.user_ref) {
            return;
        }
        let Some(at) = self.find(session, replace.orig_user_ref) else { return };
        let (user_ref, id) = (replace.user_ref, replace.cl_ord_id);
        let old = self.resting[at];
        if self.is_entry_off(session, old.instrument) {
            return self.reject(session, user_ref, RejectReason::FirmNotAuthorized, id);
        }
        if !self.passes_rate(session) {
            return self.reject(session, user_ref, RejectReason::PortRate, id);
        }
        if let Err(reason) = self.check_account_rate(session, old.instrument) {
            return self.reject(session, user_ref, reason, id);
        }
        let terms = special.unwrap_or(Terms::PLAIN);
        let kept = old.cross.filter(|_| !old.is_to_limit());
        let immediate = kept.is_none() && is_immediate(replace.time_in_force, &terms);
        let Ok(gathers) = self.phase_takes(old.instrument, immediate) else {
            return self.reject(session, user_ref, RejectReason::Halted, id);
        };
        let cross = kept.or_else(|| self.cross_of_call(old.instrument, &terms));
        let takes = |kind| self.clone().takes_for(kind, old.instrument, &terms);
        if self.stays_frozen(&old) || cross.is_some_and(|kind| !takes(kind)) {
            return self.reject(session, user_ref, RejectReason::ReplaceNotAllowed, id);
        }
        match self.new_terms(&Resting { cross, ..old }, replace, (side_code, gathers), special) {
            Err(reason) => {
                self.kill(at, CancelReason::System);
                self.reject(session, user_ref, reason, id);
            }
            Ok(None) => self.kill(at, CancelReason::User),
            Ok(Some(arrival)) if !self.fits(&arrival, Some(&old)) => {
                self.reject(session, user_ref, RejectReason::ProcessingError, id);
            }
            Ok(Some(arrival)) => {
                self.resting.remove(at);
                self.forget_sales();
                self.forget_passes();
                self.arrive(arrival, Some(&old));
            }
        }
    }

    fn new_terms(
        &mut self,
        old: &Resting,
        replace: &ReplaceOrder,
        (side_code, gathers): (u8, bool),
        special: Option<Terms>,
    ) -> Result<Option<Arrival>, RejectReason> {
        let terms = special.unwrap_or(Terms::PLAIN);
        let open = match replace.qty_kind {
            ReplaceQty::Open => i64::from(replace.qty.0),
            ReplaceQty::Total => i64::from(replace.qty.0) - i64::from(old.executed),
        };
        if replace.user_ref.0 == u32::MAX {
            return Err(RejectReason::Other);
        }
        if replace.qty > CORE_QTY_MAX {
            return Err(RejectReason::InvalidQuantity);
        }
        if !self.prices_fit(old.instrument, replace.price, &terms) {
            return Err(RejectReason::InvalidPrice);
        }
        if open + i64::from(old.executed) > i64::from(CORE_QTY_MAX.0) {
            if old.is_special() || special.is_some() {
                self.reached.insert("too large with what has traded");
            }
            return Err(RejectReason::InvalidQuantity);
        }
        if open <= 0 {
            return Ok(None);
        }
        self.check_size(old.instrument, open as u32)?;
        let codes: &[u8] = if old.side == Side::Buy { b"\0B" } else { b"\0STE" };
        if !codes.contains(&side_code) {
            return Err(RejectReason::InvalidSide);
        }
        let order = self.replaced(old, replace, side_code, special);
        let order = self.limited_by_quote(order);
        let order = self.within_bands(order, gathers);
        if special.is_some() || order.cross.is_some() {
            self.check_combination(&order, open as u32, replace.time_in_force)?;
        }
        self.check_order(&taker_of(order, open as u32), Some(old))?;
        let kind = (special.is_some(), gathers);
        let arrival = self.judge(order, open as u32, replace.time_in_force, kind)?;
        self.check_exposure(&arrival.taker, Some(old))?;
        Ok(Some(arrival))
    }
}

impl Model {
    /// The order that a replace makes of another.
    fn replaced(
        &self,
        old: &Resting,
        replace: &ReplaceOrder,
        side_code: u8,
        special: Option<Terms>,
    ) -> Resting {
        let terms = special.unwrap_or(Terms::PLAIN);
        let tags = OrderTags {
            side_code: if side_code == 0 { old.tags.side_code } else { side_code },
            display: replace.display,
            intermarket_sweep: replace.intermarket_sweep,
            cl_ord_id: replace.cl_ord_id,
            ..old.tags
        };
        Resting {
            user_ref: replace.user_ref,
            price: replace.price,
            shown: 0,
            hidden: 0,
            apart: 0,
            peg: 0,
            mid: None,
            limit: replace.price,
            reserved_at: replace.price.0,
            tags,
            terms: Terms { group: old.terms.group, ..terms },
            display: display(replace.display, special),
            is_reserve: false,
            displays: 0,
            leaving: false,
            expires: self.second_of(&terms),
            ..*old
        }
    }
}

pub(super) fn taker_of(order: Resting, open: u32) -> Taker {
    let is_market = order.terms.price_type == PriceType::Market;
    let limit = (!is_market).then_some(order.price);
    Taker { order, open, traded: 0, limit, rule: None }
}

fn is_immediate(time_in_force: TimeInForce, terms: &Terms) -> bool {
    let stop = terms.stop_price.0 > 0;
    time_in_force == TimeInForce::Ioc || terms.price_type == PriceType::Market && !stop
}

pub(super) fn display(code: u8, special: Option<Terms>) -> Display {
    match (special, code) {
        (None, _) => Display::Shown,
        (_, b'N') => Display::Hidden,
        (_, b'A') => Display::Attributed,
        _ => Display::Shown,
    }
}
