//! Over night: what outlives the day stays when it ends, can be read out of the state, and rests
//! again by the log of the next day (rules R2.13, R4.21 and R7.7).

use super::Core;
use super::check::CommandError;
use super::command::{EnterOrder, Restore, SystemEventCode};
use super::event::{Accepted, Event, EventSink};
use super::expiry::SECOND_NS;
use super::extra::Manner;
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::Phase;
use super::room::Freed;
use super::slab::Slot;
use super::special::{Arrival, Fate, arrival_of};
use super::terms::{GOOD_TILL_CANCELED, PRICE_MARKET, PriceType, Terms};
use super::types::{
    CORE_QTY_MAX, CancelReason, InstrumentId, OrderRef, Price, RejectReason, Side, TimeInForce,
    UserRef,
};
use super::walk::Met;

impl Order {
    /// Whether it goes when the day ends: its time in force says so, or it is for a cross.
    pub(super) fn ends_with_day(&self) -> bool {
        !self.flags.has(Flags::LASTING) || self.flags.has(Flags::CROSS)
    }
}

impl Core {
    /// How long an order lives beyond the day, as its terms say it.
    pub(super) fn good_till(&self, order: &Order) -> u32 {
        if !order.flags.has(Flags::LASTING) {
            return 0;
        }
        let second = self.extra(order).and_then(|extra| self.expiries.second_of(extra));
        second.map_or(GOOD_TILL_CANCELED, |second| second as u32)
    }

    /// The fronts of all orders that do, or do not, end with the day, in no order that means
    /// anything.
    fn fronts(&self, ends: bool) -> impl Iterator<Item = Slot<Order>> {
        let orders = &self.books.orders;
        let places = (orders.len() + orders.room()) as u32;
        (1..=places).map(Slot::from_raw).filter(move |&slot| {
            let order = &orders[slot];
            let is_front = order.open.0 > 0 && !order.flags.has(Flags::RESERVE);
            is_front && order.ends_with_day() == ends
        })
    }

    /// How many orders end with the day.
    #[must_use]
    pub fn day_orders(&self) -> usize {
        if self.live_orders() == 0 { 0 } else { self.fronts(true).count() }
    }

    /// Whether any order ends with the day.
    #[must_use]
    pub fn has_day_orders(&self) -> bool {
        self.live_orders() > 0 && self.fronts(true).next().is_some()
    }

    /// The orders that outlive the day, in the order in which the next day restores them: that of
    /// their acceptance or last replacement (rule R4.19). When the day has ended, all there are.
    #[must_use]
    pub fn lasting_orders(&self) -> Vec<Restore> {
        let mut found: Vec<(OrderRef, Slot<Order>)> =
            self.fronts(false).map(|slot| (self.own_of(slot), slot)).collect();
        found.sort_unstable_by_key(|&(own, _)| own);
        found.into_iter().map(|(_, slot)| self.as_restore(slot)).collect()
    }

    /// The reference of the acceptance or last replacement of an order, given by its front.
    fn own_of(&self, front: Slot<Order>) -> OrderRef {
        let order = &self.books.orders[front];
        self.extra(order).map_or(order.sided.order(), |extra| extra.own)
    }

    fn as_restore(&self, front: Slot<Order>) -> Restore {
        let order = &self.books.orders[front];
        let open = self.open_of(front);
        let mut terms = Terms { good_till: self.good_till(order), ..Terms::PLAIN };
        let mut price = self.resting_part(front).price;
        if let Some(extra) = self.extra(order) {
            // When less than the minimum is open, all of it is the minimum (rule R3.16).
            terms.min_qty = extra.min_qty.min(open);
            terms.group = extra.group;
            terms.self_trade_group = extra.self_trade_group;
            match extra.manner {
                Manner::Rests | Manner::Cross { .. } => {}
                Manner::Reserve { max_floor, random_reserve, .. } => {
                    (terms.max_floor, terms.random_reserve) = (max_floor, random_reserve);
                }
                Manner::Stop { limit, self_trade, .. } => {
                    let is_market = limit == PRICE_MARKET;
                    terms.price_type = if is_market { PriceType::Market } else { PriceType::Limit };
                    terms.stop_price = self.books.levels[order.level].price;
                    terms.self_trade = self_trade;
                }
                Manner::Peg { kind, self_trade, limit, offset, .. } => {
                    let is_mid = kind == PriceType::Midpoint;
                    (terms.price_type, terms.self_trade, price) = (kind, self_trade, limit);
                    terms.peg_offset = if is_mid { 0 } else { offset };
                }
            }
        }
        let listed = self.market.get(order.instrument).expect("orders are in listed instruments");
        Restore {
            owner: order.session,
            order: EnterOrder {
                user_ref: order.user_ref,
                side: order.sided.side(),
                time_in_force: TimeInForce::Day,
                symbol: listed.symbol,
                qty: open,
                price,
                tags: order.detail.tags,
            },
            executed: self.executed_of(front),
            terms,
        }
    }

    /// Whether an order may be restored now.
    ///
    /// # Errors
    /// When the day has begun, or when no order could have been left like this.
    pub(super) fn check_restore(&self, restore: &Restore) -> Result<(), CommandError> {
        let Restore { owner, order, executed, terms } = restore;
        let id = self.market.by_symbol(order.symbol);
        let has_begun =
            self.day.is_some_and(|day| day.hour() >= SystemEventCode::StartOfSystemHours.hour());
        let codes: &[u8] = if order.side == Side::Buy { b"B" } else { b"STE" };
        let is_stop = terms.stop_price.0 != 0;
        let size = u64::from(order.qty.0) + u64::from(executed.0);
        let problem = if has_begun {
            "orders are restored before the start of system hours"
        } else if self.sessions.get(*owner).is_none() {
            return Err(CommandError::UnknownSession(*owner));
        } else if id.is_none() {
            "its instrument is not listed"
        } else if id.and_then(|id| self.phase(id)) == Some(Phase::Continuous) {
            "its instrument trades already"
        } else if order.user_ref == UserRef(0) || order.user_ref == UserRef(u32::MAX) {
            "no order lives under this number"
        } else if self.books.find(*owner, order.user_ref).is_some() {
            "an order lives under its number"
        } else if terms.good_till == 0 || order.time_in_force != TimeInForce::Day {
            "it would not have outlived its day"
        } else if order.tags.cross_type != b'N' || terms.imbalance_only {
            "what is for a cross ends with its day"
        } else if terms.price_type == PriceType::MarketToLimit
            || terms.price_type == PriceType::Market && !is_stop
        {
            "without a price it would not have rested"
        } else if order.qty.0 == 0 || size > u64::from(CORE_QTY_MAX.0) {
            "no order has this size"
        } else if !codes.contains(&order.tags.side_code) {
            "its side code is of the other side"
        } else {
            return Ok(());
        };
        let (owner, user_ref) = (*owner, order.user_ref);
        Err(CommandError::Restore { owner, user_ref, problem })
    }

    /// An order of the day before rests again, at the end of its queue, or is cancelled if the day
    /// before would not know it any more: it is judged like an order that gathers.
    pub(super) fn restore<S: EventSink>(&mut self, restore: &Restore, out: &mut Out<'_, S>) {
        let Restore { owner, ref order, executed, terms } = *restore;
        let id = self.market.by_symbol(order.symbol).expect("checked before");
        // Its number is used up; an older one of the session may be restored after it.
        self.sessions.of(owner).take_user_ref(order.user_ref);
        let mut arrival = arrival_of(owner, order, id, &terms);
        arrival.executed = executed;
        arrival.expires = self.expiry_of(&terms);
        arrival.fate = Fate::Gather;
        let own = self.next_order_ref();
        let told = Accepted {
            session: owner,
            user_ref: order.user_ref,
            order: own,
            instrument: id,
            symbol: order.symbol,
            qty: order.qty,
            price: order.price,
            time_in_force: order.time_in_force,
            tags: order.tags,
        };
        out.emit(&Event::Restored(told, terms, executed));
        if let Err(reason) = self.judge_restored(&mut arrival) {
            return self.tell_canceled(&arrival, arrival.open, reason, out);
        }
        match self.stop_tick(&arrival) {
            Some(tick) => self.wait_for_sale(&arrival, own, tick),
            None => self.work_arrival(&arrival, own, None, out),
        }
    }

    /// Whether a restored order may rest.
    ///
    /// # Errors
    /// Why it is cancelled.
    fn judge_restored(&mut self, arrival: &mut Arrival) -> Result<(), CancelReason> {
        let now = self.time.0 / SECOND_NS;
        if arrival.expires.is_some_and(|second| second <= now) {
            return Err(CancelReason::Timeout);
        }
        self.admit_restored(arrival).map_err(|_| CancelReason::System)
    }

    fn admit_restored(&mut self, arrival: &mut Arrival) -> Result<(), RejectReason> {
        let Arrival { instrument: id, price, open, terms, .. } = *arrival;
        arrival.tick = self.limit_of(id, price, open, &terms)?;
        self.check_size(id, open)?;
        self.check_terms(arrival)?;
        let gate = self.sessions.of(arrival.session).gate;
        let judged = self.judged(arrival);
        self.judge_order(gate, &judged)?;
        // Without a call nothing would part those that can trade with each other.
        let is_in_book = terms.stop_price.0 == 0 && !terms.price_type.is_peg();
        if is_in_book && !self.is_scheduled(id) {
            let met = self.first_met(&self.aggressor(arrival, OrderRef(0)));
            if !matches!(met, Met::Nobody) {
                return Err(RejectReason::InvalidPrice);
            }
        }
        self.judge_exposure(gate, &judged)?;
        if self.has_room_for(arrival, Freed::default()) {
            Ok(())
        } else {
            Err(RejectReason::ProcessingError)
        }
    }

    /// Whether a bid and an offer in the book, displayed or not, are at prices that meet.
    pub(super) fn is_crossed(&self, id: InstrumentId) -> bool {
        let best = |side| {
            let levels = [false, true].map(|hidden| self.market.ladder(id, side, hidden).best());
            let there = levels.into_iter().filter(|level| !level.is_none());
            there.map(|level| self.books.levels[level].price)
        };
        let (bid, offer): (Option<Price>, _) = (best(Side::Buy).max(), best(Side::Sell).min());
        bid.zip(offer).is_some_and(|(bid, offer)| bid >= offer)
    }

    /// Finds the orders in the book on one side that end with the day, best price first, displayed
    /// before hidden, first in queue first: no more than there is room for, and one besides.
    pub(super) fn find_to_close(&mut self, id: InstrumentId, side: Side, room: usize) {
        let Self { market, books, sweeper, .. } = self;
        sweeper.begin();
        for hidden in [false, true] {
            let mut place = 0;
            books.while_in(market.ladder(id, side, hidden), |slot, order| {
                if order.ends_with_day() && !order.flags.has(Flags::RESERVE) {
                    let key = u64::from(books.levels[order.level].key.0);
                    sweeper.add(OrderRef(key << 32 | u64::from(hidden) << 31 | place), slot);
                    place += 1;
                }
                place <= room as u64
            });
        }
        sweeper.arrange();
    }
}

// Places are told apart below the bit for hidden ones.
const _: () = assert!(super::sweep::ORDERS_PER_COMMAND_MAX < (1 << 31) - 1);
