//! What waits beside the books, and what wakes it: rules R2.5, R2.6 and R3.17 to R3.20.

use std::collections::{BTreeMap, BTreeSet};

use outcry_engine::core::{
    CASCADE_UNITS_MAX, CrossType, Event, InstrumentId, OrderRef, PRICE_MARKET, Phase, Price,
    PriceType, Side, TimeInForce,
};

use super::{Model, Resting};

/// What stands apart: stops, the orders for each cross, and those for what it leaves.
const APART: [(Option<CrossType>, bool); 6] = [
    (None, false),
    (Some(CrossType::Opening), false),
    (Some(CrossType::Closing), false),
    (Some(CrossType::Halt), false),
    (Some(CrossType::Opening), true),
    (Some(CrossType::Closing), true),
];

/// What the model remembers of it.
#[derive(Clone, Default)]
pub(super) struct Asides {
    /// Units of work of this command.
    pub(super) units: u32,
    /// Sales that stops have still to look at, by instrument.
    sales: BTreeMap<InstrumentId, Vec<Price>>,
    /// Whether something is left for the next command.
    pub(super) pending: bool,
}

fn kind_apart(o: &Resting) -> (Option<CrossType>, bool) {
    (o.cross, o.cross.is_some() && o.terms.imbalance_only)
}

impl Resting {
    pub(super) fn is_to_limit(&self) -> bool {
        self.terms.price_type == PriceType::MarketToLimit
    }

    pub(super) fn is_stop(&self) -> bool {
        self.apart > 0 && self.cross.is_none()
    }
}

impl Model {
    /// Levels that are kept free: one for every stop with a limit, and for every peg at a price.
    pub(super) fn promised(&self) -> usize {
        let stops = self.resting.iter().filter(|o| {
            o.is_stop() && o.price != PRICE_MARKET || o.cross.is_some() && o.is_to_limit()
        });
        let pegs = self.resting.iter().filter(|o| o.is_peg() && !o.is_midpoint());
        stops.count() + pegs.count()
    }

    /// The tick at which an order stands apart: without a limit it stands before all others.
    pub(super) fn tick_apart(&self, o: &Resting) -> u64 {
        let tick = self.listing(o.instrument).tick.0;
        let price = if o.cross.is_none() { o.terms.stop_price } else { o.price };
        match (price, o.side) {
            (PRICE_MARKET, Side::Buy) => (1 << 31) - 1,
            (PRICE_MARKET, Side::Sell) => 0,
            _ => u64::from(price.0 / tick),
        }
    }

    /// Ticks of each ladder of what stands apart: stops, then orders for each cross; each time
    /// those of buyers and of sellers.
    pub(super) fn ticks_apart(&self, id: InstrumentId) -> Vec<BTreeSet<u64>> {
        let mut ladders = Vec::new();
        for kind in APART {
            for side in [Side::Buy, Side::Sell] {
                let there = |o: &&Resting| {
                    o.apart > 0 && kind_apart(o) == kind && o.instrument == id && o.side == side
                };
                ladders
                    .push(self.resting.iter().filter(there).map(|o| self.tick_apart(o)).collect());
            }
        }
        ladders
    }

    /// How many levels an order that stands apart needs anew.
    pub(super) fn levels_apart(&self, order: &Resting) -> usize {
        let kind = APART.iter().position(|&kind| kind == kind_apart(order)).unwrap();
        let at = 2 * kind + usize::from(order.side == Side::Sell);
        let is_new = !self.ticks_apart(order.instrument)[at].contains(&self.tick_apart(order));
        let is_limited_stop = order.cross.is_none() && order.price != PRICE_MARKET;
        usize::from(is_new) + usize::from(is_limited_stop || order.is_to_limit())
    }

    /// Rule R7.4, the rows of orders for a cross.
    pub(super) fn cross_is_taken(&self, id: InstrumentId, kind: CrossType) -> bool {
        let letter = match self.phase(id) {
            Phase::PreOpen | Phase::OpeningCall => "OC",
            Phase::Continuous | Phase::ClosingCall => "C",
            Phase::HaltCall | Phase::Paused if self.is_opened(id) => "CH",
            Phase::HaltCall | Phase::Paused => "OCH",
            Phase::Closed | Phase::Halted => "",
        };
        self.is_scheduled(id) && letter.contains(char::from(kind as u8))
    }

    /// An order waits for its cross.
    pub(super) fn wait_for_cross(&mut self, mut order: Resting, open: u32) {
        order.apart = open;
        self.resting.push(order);
        self.reached.insert("waits for a cross");
    }

    /// Orders that wait for a cross, in the order in which they are cancelled: those that become
    /// limits, or the others, or both.
    pub(super) fn waiting(
        &self,
        id: InstrumentId,
        kinds: &[CrossType],
        which: impl Fn(&Resting) -> bool,
    ) -> Vec<OrderRef> {
        let wanted = |o: &&Resting| {
            let is_for_it = o.cross.is_some_and(|kind| kinds.contains(&kind));
            o.instrument == id && is_for_it && which(o)
        };
        let mut found: Vec<OrderRef> = self.resting.iter().filter(wanted).map(|o| o.own).collect();
        found.sort();
        found
    }

    /// Every stop, as a line of text.
    pub fn dump_apart(&self) -> String {
        let mut lines = BTreeSet::new();
        for o in self.resting.iter().filter(|o| o.is_stop()) {
            let (own, price) = (o.own, o.terms.stop_price);
            lines.insert(format!("{} {:?} {price} {own} {}", o.instrument, o.side, o.apart));
        }
        for o in self.resting.iter().filter(|o| o.cross.is_some()) {
            let (kind, own) = (o.cross.unwrap(), o.own);
            let Resting { instrument, side, price, apart, .. } = o;
            lines.insert(format!("{instrument} {side:?} {kind:?} {price} {own} {apart}"));
        }
        for o in self.resting.iter().filter(|o| o.peg > 0) {
            let (id, own, limit) = (o.instrument, o.own, o.limit);
            lines.insert(format!("{id} {:?} peg {limit} {own} {}", o.side, o.peg));
        }
        Vec::from_iter(lines).join("\n")
    }

    pub(super) fn has_stops(&self, id: InstrumentId) -> bool {
        self.resting.iter().any(|o| o.is_stop() && o.instrument == id)
    }

    /// A sale that stops look at, if there are any.
    pub(super) fn note_sale(&mut self, id: InstrumentId, price: Price) {
        self.course(id).last = price.0;
        if self.has_stops(id) {
            self.asides.sales.entry(id).or_default().push(price);
        }
    }

    /// Without stops nobody remembers sales.
    pub(super) fn forget_sales(&mut self) {
        let with: BTreeSet<InstrumentId> =
            self.resting.iter().filter(|o| o.is_stop()).map(|o| o.instrument).collect();
        self.asides.sales.retain(|id, _| with.contains(id));
    }

    /// Rule R2.6: a stop looks at the last sale when it comes.
    pub(super) fn wait(&mut self, mut order: Resting, open: u32) {
        order.apart = open;
        self.resting.push(order);
        self.reached.insert("stop waits");
        let last = self.course(order.instrument).last;
        if last > 0 {
            self.note_sale(order.instrument, Price(last));
        }
    }

    /// Rule R3.19: the stop that is activated next.
    fn first_elected(&self, id: InstrumentId) -> Option<usize> {
        let sales = self.asides.sales.get(&id)?;
        let (high, low) = (sales.iter().max()?, sales.iter().min()?);
        let stops = self.resting.iter().enumerate();
        let elected = stops.filter(|(_, o)| {
            let price = o.terms.stop_price;
            let reached = if o.side == Side::Buy { price <= *high } else { price >= *low };
            o.is_stop() && o.instrument == id && reached
        });
        let first = elected.min_by_key(|(_, o)| match o.side {
            Side::Buy => (0, o.terms.stop_price.0, o.own),
            Side::Sell => (1, u32::MAX - o.terms.stop_price.0, o.own),
        });
        first.map(|(at, _)| at)
    }

    /// The tail of a command: rule R3.18.
    pub(super) fn settle(&mut self) {
        self.asides.pending = false;
        if self.moving.is_some() || self.is_sweeping() {
            return;
        }
        let all: Vec<InstrumentId> = self.listings.iter().map(|l| l.instrument).collect();
        for id in all {
            while self.phase_takes(id, false) == Ok(false) {
                if self.has_pass(id) {
                    if self.asides.units >= CASCADE_UNITS_MAX {
                        self.asides.pending = true;
                        self.reached.insert("cascade cut");
                        return;
                    }
                    self.asides.units += 1;
                    self.take_next_peg(id);
                    continue;
                }
                let Some(at) = self.first_elected(id) else {
                    self.asides.sales.remove(&id);
                    break;
                };
                if self.asides.units >= CASCADE_UNITS_MAX {
                    self.asides.pending = true;
                    self.reached.insert("cascade cut");
                    return;
                }
                self.asides.units += 1;
                self.activate(at);
            }
            if self.phase_takes(id, false) == Ok(false) {
                self.judge_bands(id);
                if self.is_sweeping() {
                    return;
                }
            }
        }
    }

    fn activate(&mut self, at: usize) {
        let mut order = self.resting.remove(at);
        self.forget_sales();
        let open = std::mem::take(&mut order.apart);
        self.reached.insert("stop activated");
        if self.asides.units > 1 {
            self.reached.insert("stops cascade");
        }
        self.orders += 1;
        order.own = OrderRef(self.orders);
        order.display_ref = order.own;
        let Resting { session, user_ref, .. } = order;
        self.events.push(Event::Triggered { session, user_ref, order: order.own });
        let market = order.price == PRICE_MARKET;
        let time_in_force = if market { TimeInForce::Ioc } else { TimeInForce::Day };
        order.terms.stop_price = Price(0);
        if let Some(cap) = self.capped(&order, order.reserved_at) {
            let taker = super::arrive::taker_of(order, open);
            let protected = self.working_limit(&taker);
            if protected.is_some_and(|price| price > cap) {
                self.reached.insert("stop capped by cash");
            }
            order.price = protected.map_or(cap, |price| price.min(cap));
            order.limit = order.price;
            order.terms.price_type = PriceType::Limit;
        }
        self.arrive_woken(order, open, time_in_force);
    }
}
