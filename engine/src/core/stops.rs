//! Stops: orders that wait for the last sale to reach their stop price (rules R2.5, R2.6, R3.17 to
//! R3.20).

use super::Core;
use super::event::{Event, EventSink};
use super::extra::{Extra, Manner};
use super::matching::Out;
use super::order::{Flags, Order};
use super::side::{Key, Tick};
use super::slab::{Item, Slot};
use super::special::{Arrival, Display, Fate};
use super::terms::{PRICE_MARKET, PriceType, Terms};
use super::types::{InstrumentId, OrderRef, PRICE_MAX, Price, Qty, Side, TimeInForce};

/// The key of a stop price: of buyers the lowest comes first, of sellers the highest.
fn key_of(side: Side, tick: Tick) -> Key {
    Key::of(side.opposite(), tick)
}

impl Core {
    /// A sale: the last one, and one that stops look at.
    pub(super) fn note_sale(&mut self, id: InstrumentId, price: Price) {
        self.market.of(id).last = price;
        self.elect_by(id, price);
        self.note_in_bands(id, price);
    }

    /// Stops look at a sale, if there are any.
    fn elect_by(&mut self, id: InstrumentId, price: Price) {
        let aside = self.asides.of(id);
        if aside.stop_count == 0 {
            return;
        }
        let (high, low) = aside.sales.unwrap_or((price, price));
        aside.sales = Some((high.max(price), low.min(price)));
        self.asides.mark(id);
    }

    /// The tick of a stop price, which was checked; none for an order that does not wait.
    pub(super) fn stop_tick(&self, arrival: &Arrival) -> Option<Tick> {
        let price = Some(arrival.terms.stop_price).filter(|price| price.0 != 0)?;
        self.market.get(arrival.instrument)?.tick_of(price)
    }

    /// What a stop without a limit is reserved at: its stop price, and as much beyond it as a
    /// market order may trade.
    pub(super) fn stop_beyond(&self, arrival: &Arrival) -> Price {
        let stop = u64::from(arrival.terms.stop_price.0);
        let away = stop * u64::from(self.rules_of(arrival.instrument).market_bp) / 10_000;
        Price(match arrival.side {
            Side::Buy => (stop + away).min(u64::from(PRICE_MAX.0)) as u32,
            Side::Sell => (stop - away) as u32,
        })
    }

    /// How many levels a stop needs: that of its stop price, if it is new, and one that is promised
    /// to a stop with a limit for when it rests.
    pub(super) fn levels_for_stop(&self, arrival: &Arrival, tick: Tick) -> usize {
        let ladder = self.asides.get(arrival.instrument).stops.side(arrival.side);
        let is_new = self.books.levels.find(ladder, key_of(arrival.side, tick)).is_none();
        usize::from(is_new) + usize::from(arrival.tick.is_some())
    }

    /// A stop that was accepted stands apart from now on. The last sale may have reached it.
    pub(super) fn wait_for_sale(&mut self, arrival: &Arrival, own: OrderRef, tick: Tick) {
        let Arrival { instrument, side, terms, price, .. } = *arrival;
        let flags = Flags::HIDDEN.with(Flags::KEPT).with(Flags::STOP).with(arrival.lasting());
        let (front, extra) = (self.books.orders.take(), self.extras.take());
        let size = Qty(arrival.executed.0 + arrival.open.0);
        let (open, order) = (arrival.open, arrival.as_order(own, size));
        self.books.write(front, Order { open, extra: extra.into(), flags, ..order });
        let ladder = self.asides.of(instrument).stops.side_mut(side);
        self.books.link(ladder, key_of(side, tick), terms.stop_price, front);
        self.market.of(instrument).gate += 1;
        self.extras[extra] = Extra {
            own,
            front,
            group: terms.group,
            self_trade_group: terms.self_trade_group,
            manner: Manner::Stop {
                limit: price,
                reserved: self.reserved_price(arrival),
                self_trade: terms.self_trade,
            },
            ..Extra::BLANK
        };
        if self.risk.is_on() {
            let leg = self.leg_of(front);
            self.risk.reserve(&leg);
        }
        if let Some(second) = arrival.expires {
            self.expire_at(extra, second);
        }
        let aside = self.asides.of(instrument);
        aside.stop_count += 1;
        aside.watchers += 1;
        self.books.levels.promised += usize::from(price != PRICE_MARKET);
        let last = self.market.of(instrument).last;
        if last.0 != 0 {
            self.elect_by(instrument, last);
        }
    }

    /// A stop that has left its queue is forgotten as such.
    pub(super) fn forget_stop(&mut self, slot: Slot<Order>) {
        let Order { instrument, extra, .. } = self.books.orders[slot];
        let extra = extra.wide();
        if let Manner::Stop { limit, .. } = self.extras[extra].manner {
            self.books.levels.promised -= usize::from(limit != PRICE_MARKET);
        }
        let aside = self.asides.of(instrument);
        aside.stop_count -= 1;
        aside.watchers -= 1;
        if aside.stop_count == 0 {
            aside.sales = None;
        }
    }

    /// The stop that is activated next (rule R3.19), if one is elected.
    pub(super) fn first_elected(&self, id: InstrumentId) -> Option<Slot<Order>> {
        let aside = self.asides.get(id);
        let (high, low) = aside.sales?;
        [Side::Buy, Side::Sell].into_iter().find_map(|side| {
            let best = aside.stops.side(side).best();
            let level = &self.books.levels[best];
            let reached = match side {
                Side::Buy => level.price <= high,
                Side::Sell => level.price >= low,
            };
            (!best.is_none() && reached).then_some(level.head)
        })
    }

    /// What a stop without a limit pays at most that is paid with what there is (rule R9.19): no
    /// more than it is reserved at.
    fn most_for(&self, id: InstrumentId, reserved: Price) -> Price {
        let cap = self.grid(id).down(reserved.0.into()) as u32;
        let listed = self.market.get(id);
        let protected = self.protected(id, Side::Buy).zip(listed);
        Price(protected.map_or(cap, |(tick, listed)| cap.min(tick.0 * listed.tick.0)))
    }

    /// A stop arrives under a new reference: as a market order, or as what its limit makes it.
    pub(super) fn activate<S: EventSink>(&mut self, slot: Slot<Order>, out: &mut Out<'_, S>) {
        let order = self.books.orders[slot];
        let extra = self.extras[order.extra.wide()];
        let Manner::Stop { limit, reserved, self_trade } = extra.manner else {
            unreachable!("only stops are elected");
        };
        let time_in_force = if limit == PRICE_MARKET { TimeInForce::Ioc } else { TimeInForce::Day };
        let Order { session, user_ref, instrument, sided, open, detail, .. } = order;
        let limit = match limit {
            PRICE_MARKET if self.pays_cash(session, sided.side()) => {
                self.most_for(instrument, reserved)
            }
            limit => limit,
        };
        let price_type = if limit == PRICE_MARKET { PriceType::Market } else { PriceType::Limit };
        let mut arrival = Arrival {
            session,
            user_ref,
            instrument,
            side: sided.side(),
            price: limit,
            tick: self.market.of(instrument).tick_of(limit).filter(|_| limit != PRICE_MARKET),
            time_in_force,
            open,
            executed: order.executed(),
            tags: detail.tags,
            display: Display::of(detail.tags.display),
            terms: Terms {
                price_type,
                self_trade,
                self_trade_group: extra.self_trade_group,
                group: extra.group,
                good_till: self.good_till(&order),
                ..Terms::PLAIN
            },
            fate: Fate::Work,
            expires: self.expiries.second_of(&extra),
            cross: None,
        };
        self.clamp(&mut arrival);
        self.drop_whole(slot);
        let order = self.next_order_ref();
        out.emit(&Event::Triggered { session, user_ref, order });
        self.work_arrival(&arrival, order, None, out);
    }
}
