//! What outlives the day: rules R2.12, R2.13, R4.21 and R7.7.

use outcry_engine::core::command::{EnterOrder, Restore};
use outcry_engine::core::event::Accepted;
use outcry_engine::core::{GOOD_TILL_CANCELED, PriceType, TimeInForce};

use super::arrive::{Arrival, display, taker_of};
use super::walk::Taker;
use super::*;

impl Resting {
    pub(super) fn ends_with_day(&self) -> bool {
        self.terms.good_till == 0 || self.cross.is_some()
    }
}

impl Model {
    pub(super) fn second_of(&self, terms: &Terms) -> Option<u64> {
        match terms.good_till {
            0 => self.expiry(terms.expire_s),
            GOOD_TILL_CANCELED => None,
            second => Some(second.into()),
        }
    }

    /// What the next day restores, oldest first.
    pub fn lasting_orders(&self) -> Vec<Restore> {
        let mut lasting: Vec<&Resting> =
            self.resting.iter().filter(|o| !o.ends_with_day()).collect();
        lasting.sort_by_key(|o| o.own);
        lasting.into_iter().map(|o| self.as_restore(o)).collect()
    }

    fn as_restore(&self, o: &Resting) -> Restore {
        let waits = o.apart > 0 || o.is_peg();
        let (min_qty, floor) = (o.terms.min_qty, o.terms.max_floor);
        let terms = Terms {
            price_type: if o.is_to_limit() { PriceType::Limit } else { o.terms.price_type },
            min_qty: if o.display == Display::Hidden { min_qty.min(Qty(o.open())) } else { Qty(0) },
            max_floor: if o.is_reserve { floor } else { Qty(0) },
            random_reserve: if o.is_reserve { o.terms.random_reserve } else { Qty(0) },
            self_trade: o.terms.self_trade.filter(|_| waits),
            self_trade_group: o.terms.self_trade_group,
            group: o.terms.group,
            good_till: o.terms.good_till,
            stop_price: o.terms.stop_price,
            peg_offset: o.terms.peg_offset,
            ..Terms::PLAIN
        };
        let order = EnterOrder {
            user_ref: o.user_ref,
            side: o.side,
            time_in_force: TimeInForce::Day,
            symbol: self.listing(o.instrument).symbol,
            qty: Qty(o.open()),
            price: if o.is_peg() { o.limit } else { o.price },
            tags: o.tags,
        };
        Restore { owner: o.session, order, executed: Qty(o.executed), terms }
    }

    pub(super) fn restore(&mut self, restore: &Restore) {
        let Restore { owner, ref order, executed, terms } = *restore;
        let listed = self.listings.iter().find(|listing| listing.symbol == order.symbol);
        let instrument = listed.unwrap().instrument;
        let session = self.session_mut(owner);
        session.next_user_ref = session.next_user_ref.max(order.user_ref.0 + 1);
        self.orders += 1;
        let own = OrderRef(self.orders);
        let open = order.qty.0;
        let resting = Resting {
            session: owner,
            user_ref: order.user_ref,
            own,
            display_ref: own,
            instrument,
            side: order.side,
            price: order.price,
            executed: executed.0,
            shown: 0,
            shown_place: 0,
            hidden: 0,
            hidden_place: 0,
            apart: 0,
            peg: 0,
            mid: None,
            limit: order.price,
            cross: None,
            leaving: false,
            reserved_at: order.price.0,
            tags: order.tags,
            terms,
            display: display(order.tags.display, Some(terms)),
            is_reserve: false,
            displays: 0,
            expires: self.second_of(&terms),
        };
        let told = Accepted {
            session: owner,
            user_ref: order.user_ref,
            order: own,
            instrument,
            symbol: order.symbol,
            qty: order.qty,
            price: order.price,
            time_in_force: order.time_in_force,
            tags: order.tags,
        };
        self.events.push(Event::Restored(told, terms, executed));
        if let Err((name, reason)) = self.rest_again(resting, open) {
            self.reached.insert(name);
            let (session, user_ref, qty) = (owner, order.user_ref, order.qty);
            self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
        } else {
            self.reached.insert("restored");
        }
    }

    fn rest_again(
        &mut self,
        order: Resting,
        open: u32,
    ) -> Result<(), (&'static str, CancelReason)> {
        if order.expires.is_some_and(|second| second <= self.control.now.0 / 1_000_000_000) {
            return Err(("date over in the night", CancelReason::Timeout));
        }
        let taker = taker_of(order, open);
        let time_in_force = TimeInForce::Day;
        let arrival = Arrival { taker, time_in_force, cancel: None, gathers: true };
        if !self.is_fit_to_rest(&arrival) {
            return Err(("restored in vain", CancelReason::System));
        }
        self.make_pair(&order);
        if order.terms.stop_price.0 > 0 {
            let reserved_at = self.reserved(&taker);
            self.wait(Resting { reserved_at, ..order }, open);
        } else {
            self.work(arrival, None);
        }
        Ok(())
    }

    fn is_fit_to_rest(&mut self, arrival: &Arrival) -> bool {
        let Taker { order, open, .. } = arrival.taker;
        let (terms, id) = (order.terms, order.instrument);
        let is_in_book = terms.stop_price.0 == 0 && !order.is_peg();
        self.prices_fit(id, order.price, &terms)
            && self.check_size(id, open).is_ok()
            && self.check_combination(&order, open, TimeInForce::Day).is_ok()
            && self.check_order(&arrival.taker, None).is_ok()
            && (!is_in_book || self.is_scheduled(id) || !self.would_meet(&arrival.taker))
            && self.check_exposure(&arrival.taker, None).is_ok()
            && self.fits(arrival, None)
    }

    fn would_meet(&self, taker: &Taker) -> bool {
        let mut copy = self.clone();
        copy.open_corridor(taker.order.instrument);
        let mut walking = Taker { rule: None, ..*taker };
        copy.walk(&mut walking);
        walking.traded > 0
    }

    /// Whether a bid and an offer in the book are at prices that meet.
    pub fn is_crossed(&self, id: InstrumentId) -> bool {
        let in_book = |side| {
            let there =
                move |o: &&Resting| o.instrument == id && o.side == side && o.shown + o.hidden > 0;
            self.resting.iter().filter(there).map(|o| o.price)
        };
        let (bid, offer) = (in_book(Side::Buy).max(), in_book(Side::Sell).min());
        bid.zip(offer).is_some_and(|(bid, offer)| bid >= offer)
    }
}
