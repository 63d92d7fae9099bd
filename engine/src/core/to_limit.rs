//! Market-to-limit orders: what their limit is, at once or by the price of their call's cross
//! (rules R2.4 and R6.18).

use super::Core;
use super::event::{Event, EventSink};
use super::extra::Role;
use super::matching::Out;
use super::order::Order;
use super::phase::CrossType;
use super::slab::Slot;
use super::special::{Arrival, Display, Fate};
use super::terms::{PRICE_MARKET, PriceType, Terms};
use super::types::{InstrumentId, Price, RejectReason, TimeInForce};
use super::walk::Walked;

impl Core {
    /// The cross that a market-to-limit order is for which comes now: that of the call, if there is
    /// one (rule R2.4).
    pub(super) fn cross_of_call(&self, id: InstrumentId, terms: &Terms) -> Option<CrossType> {
        let course = self.courses.get(id)?;
        let is_for_it = terms.price_type == PriceType::MarketToLimit && course.phase.gathers();
        is_for_it.then(|| course.phase.cross_to_come(course.opened))
    }

    /// The limit of a market-to-limit order that arrives: the best displayed price of the other
    /// side, if anybody is there.
    pub(super) fn limit_by_quote(&self, arrival: &mut Arrival) {
        if arrival.terms.price_type != PriceType::MarketToLimit || arrival.cross.is_some() {
            return;
        }
        let Arrival { instrument: id, side, .. } = *arrival;
        let best = self.market.ladder(id, side.opposite(), false).best();
        if !best.is_none() {
            arrival.price = self.books.levels[best].price;
            arrival.tick = self.market.get(id).and_then(|listed| listed.tick_of(arrival.price));
        }
    }

    /// What a cross has left of market-to-limit orders becomes limits at its price, by age (rule
    /// R6.18); `false` when there was no room for all.
    pub(super) fn turn_to_limits<S: EventSink>(
        &mut self,
        id: InstrumentId,
        (kind, price): (CrossType, Price),
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        if price.0 == 0 || self.asides.get(id).cross_count == 0 {
            return true;
        }
        self.find_crosses(id, &[kind], |role, _| role == Role::ToLimit);
        let found = self.sweeper.found.len();
        let count = found.min(*room);
        for at in 0..count {
            let (_, slot) = self.sweeper.found[at];
            self.turn_to_limit(slot, price, out);
        }
        *room -= count;
        count == found && !self.sweeper.more
    }

    fn turn_to_limit<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        price: Price,
        out: &mut Out<'_, S>,
    ) {
        let order = self.books.orders[slot];
        let Order { session, user_ref, instrument, sided, open, detail, .. } = order;
        let extra = self.extras[order.extra.wide()];
        // What is paid with what there is pays no more than it was reserved at (rule R9.19).
        let price = match self.books.levels[order.level].price {
            PRICE_MARKET => price,
            most => price.min(most),
        };
        let arrival = Arrival {
            session,
            user_ref,
            instrument,
            side: sided.side(),
            price,
            tick: self.market.of(instrument).tick_of(price),
            time_in_force: TimeInForce::Day,
            open,
            executed: order.executed(),
            tags: detail.tags,
            display: Display::of(detail.tags.display),
            terms: Terms {
                self_trade_group: extra.self_trade_group,
                group: extra.group,
                good_till: self.good_till(&order),
                ..Terms::PLAIN
            },
            fate: Fate::Gather,
            expires: self.expiries.second_of(&extra),
            cross: None,
        };
        self.drop_whole(slot);
        let order = self.next_order_ref();
        out.emit(&Event::BecameLimit { session, user_ref, order, price, qty: open });
        if self.risk.is_on() {
            self.risk.reserve(&self.judged(&arrival).leg);
        }
        self.settle(&arrival, order, &Walked::nothing(open), None, out);
    }
}

impl Arrival {
    /// Check 21: whether it has a limit, if it is one to get it from the quote.
    ///
    /// # Errors
    /// When nobody was there.
    pub(super) fn check_limit(&self) -> Result<(), RejectReason> {
        let is_to_limit = self.terms.price_type == PriceType::MarketToLimit;
        if is_to_limit && self.cross.is_none() && self.tick.is_none() {
            return Err(RejectReason::QuoteUnavailable);
        }
        Ok(())
    }
}
