//! Who trades with whom: chapters R3 and R5.

use std::collections::BTreeSet;

use outcry_engine::core::event::{Added, Canceled, Part, Party, Prevented, Traded};
use outcry_engine::core::protection::Rules;
use outcry_engine::core::{
    CancelReason, Event, FILLS_PER_COMMAND_MAX, InstrumentId, MatchNumber, OrderRef, PRICE_MAX,
    Price, Qty, SelfTrade, SelfTradeScope, SelfTradeStrategy, Side,
};

use super::{Display, Model, Resting, rank};

/// The queues of a side, the first at a price first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Queue {
    Shown,
    Hidden,
    Mid,
}

/// An order about to trade.
#[derive(Clone, Copy)]
pub(super) struct Taker {
    pub(super) order: Resting,
    pub(super) open: u32,
    pub(super) traded: u32,
    /// A limit, or for a market order none.
    pub(super) limit: Option<Price>,
    /// Whose trades it prevents.
    pub(super) rule: Option<SelfTrade>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Done,
    Exhausted,
    Enough,
    /// The next trade would be outside the corridor.
    Collared,
}

impl Model {
    /// The worst price of the taker: its limit, or what protects a market order.
    pub(super) fn working_limit(&self, taker: &Taker) -> Option<Price> {
        if taker.limit.is_some() || taker.order.is_peg() {
            return taker.limit;
        }
        let Resting { instrument, side, .. } = taker.order;
        let best = |hidden: bool| {
            let there = |o: &&Resting| {
                let open = if hidden { o.hidden } else { o.shown };
                o.instrument == instrument && o.side != side && open > 0
            };
            let other = self.resting.iter().filter(there);
            other.min_by_key(|o| rank(o.side, o.price)).map(|o| u64::from(o.price.0))
        };
        let best = best(false).or_else(|| best(true))?;
        let away = best * u64::from(self.rules(instrument).market_bp) / 10_000;
        let price = match side {
            Side::Buy => self.down(instrument, (best + away).min(u64::from(PRICE_MAX.0)) as i64),
            Side::Sell => self.up(instrument, ((best - away) as i64).max(1)),
        };
        Some(self.banded(instrument, side, Price(price as u32)))
    }

    /// The walk of rule R3.5. Gives how it ended; displays used up are filled again after it.
    pub(super) fn walk(&mut self, taker: &mut Taker) -> End {
        let Some(limit) = self.working_limit(taker) else { return End::Exhausted };
        let mid = self.mid(taker.order.instrument);
        let walls = self.corridor(taker.order.instrument);
        let mut passed = BTreeSet::new();
        let mut used_up = Vec::new();
        let mut units = 0;
        let most = FILLS_PER_COMMAND_MAX.saturating_sub(self.asides.units);
        let end = loop {
            if taker.open == 0 {
                break End::Done;
            }
            let next = self.next_part(taker, (limit, mid), &passed);
            let Some((at, queue)) = next else {
                break End::Exhausted;
            };
            if units == most {
                break End::Enough;
            }
            units += 1;
            let maker = self.resting[at];
            let open = maker.open_in(queue);
            let unseen = queue != Queue::Shown && !maker.is_reserve;
            let least = if unseen { maker.terms.min_qty.0 } else { 0 };
            if taker.open.min(open) < least.min(open) {
                self.reached.insert("passed over for its minimum");
                passed.insert((at, queue));
                continue;
            }
            if is_outside(&walls, maker.price_in(queue, mid)) {
                self.reached.insert("collared");
                break End::Collared;
            }
            if self.one_hand(taker, &maker) {
                self.prevent(taker, at, (queue, mid));
            } else {
                self.trade(taker, at, (queue, mid));
            }
            let maker = self.resting[at];
            if queue == Queue::Shown && maker.shown == 0 && maker.hidden > 0 {
                used_up.push(at);
            }
        };
        self.asides.units += units;
        for at in used_up {
            self.refill(at);
        }
        self.resting.retain(|order| order.open() > 0);
        self.forget_passes();
        end
    }

    /// The best part inside the limit that was not passed over, and whether it is a hidden one.
    fn next_part(
        &self,
        taker: &Taker,
        (limit, mid): (Price, Option<Price>),
        passed: &BTreeSet<(usize, Queue)>,
    ) -> Option<(usize, Queue)> {
        let Resting { instrument, side, .. } = taker.order;
        let opposite = side.opposite();
        let mut parts = Vec::new();
        for (at, o) in self.resting.iter().enumerate() {
            if o.instrument != instrument || o.side != opposite {
                continue;
            }
            let queues = [
                (Queue::Shown, Some(o.price), o.shown_place),
                (Queue::Hidden, Some(o.price), o.hidden_place),
                (Queue::Mid, mid.filter(|&mid| o.allows(mid)), o.own.0),
            ];
            for (queue, price, place) in queues {
                let Some(price) = price.map(|price| rank(opposite, price)) else { continue };
                let inside = price <= rank(opposite, limit);
                if inside && o.open_in(queue) > 0 && !passed.contains(&(at, queue)) {
                    parts.push((price, queue, place, at));
                }
            }
        }
        parts.iter().min().map(|&(_, queue, _, at)| (at, queue))
    }

    /// References with the widths around them: rule R8.5.
    fn corridor(&self, id: InstrumentId) -> Vec<(u32, u16)> {
        let rules = self.rules(id);
        let course = &self.courses[usize::from(id.0) - 1];
        let known = |prices: &[u32]| prices.iter().copied().find(|&price| price > 0);
        let fixed = known(&[course.crossed, course.previous_close]);
        let moving = known(&[course.last, course.crossed, course.previous_close]);
        let walls = [(fixed, rules.static_bp), (moving, rules.dynamic_bp)];
        let set = walls.into_iter().filter(|&(_, width)| width > 0);
        set.filter_map(|(reference, width)| Some((reference?, width))).collect()
    }

    /// No corridor any more: whoever never trades would meet what is outside as well.
    pub(super) fn open_corridor(&mut self, id: InstrumentId) {
        self.set_rules(id, Rules { static_bp: 0, dynamic_bp: 0, ..self.rules(id) });
    }

    fn trade(&mut self, taker: &mut Taker, at: usize, (queue, mid): (Queue, Option<Price>)) {
        let symbol = self.listing(taker.order.instrument).symbol;
        let maker = &mut self.resting[at];
        let qty = taker.open.min(maker.open_in(queue));
        maker.take_off(queue, qty);
        maker.executed += qty;
        taker.open -= qty;
        taker.traded += qty;
        taker.order.executed += qty;
        self.trades += 1;
        let mut maker = *maker;
        if queue == Queue::Mid {
            maker.price = mid.unwrap();
        }
        self.count_for_risk(&maker, qty.into(), maker.price.0);
        self.count_for_risk(&taker.order, qty.into(), maker.price.0);
        self.watch_fall(maker.instrument, maker.price.0);
        self.note_sale(maker.instrument, maker.price);
        self.note_in_bands(maker.instrument, maker.price);
        let part = part_of(&maker, queue);
        self.remember_trade(&taker.order, &maker, qty, part);
        self.reached.insert(match part {
            Part::Displayed => "displayed traded",
            Part::Hidden => "hidden traded",
            Part::Reserve => "reserve traded",
            Part::Midpoint => "midpoint traded",
        });
        let party = |order: &Resting, number: OrderRef, open: u32| Party {
            session: order.session,
            user_ref: order.user_ref,
            order: number,
            leaves: Qty(open),
        };
        self.events.push(Event::Traded(Traded {
            instrument: maker.instrument,
            symbol,
            price: maker.price,
            qty: Qty(qty),
            match_number: MatchNumber(self.trades),
            aggressor: taker.order.side,
            part,
            maker: party(&maker, maker.display_ref, maker.open()),
            taker: party(&taker.order, taker.order.own, taker.open),
        }));
    }

    /// Rule R5.2.
    fn one_hand(&self, taker: &Taker, maker: &Resting) -> bool {
        let Some(rule) = taker.rule else { return false };
        let (mine, other) = (self.session(taker.order.session), self.session(maker.session));
        let group = taker.order.terms.self_trade_group;
        if group != [0; 2] {
            return mine.account == other.account && maker.terms.self_trade_group == group;
        }
        match rule.scope {
            SelfTradeScope::Firm => mine.firm == other.firm,
            SelfTradeScope::Account => mine.account == other.account,
        }
    }

    /// Rules R5.5 and R5.6.
    fn prevent(&mut self, taker: &mut Taker, at: usize, (queue, mid): (Queue, Option<Price>)) {
        use SelfTradeStrategy as S;
        let rule = taker.rule.unwrap();
        let maker = self.resting[at];
        let would = taker.open.min(maker.open_in(queue));
        let (whole_maker, whole_taker) = (maker.open(), taker.open);
        let (name, maker_loses, taker_loses) = match rule.strategy {
            S::Newest => ("newest prevented", 0, whole_taker),
            S::Oldest => ("oldest prevented", whole_maker, 0),
            S::Both => ("both prevented", whole_maker, whole_taker),
            S::Decrement => ("decremented", would, would),
            S::DecrementQuietly => ("decremented quietly", would, would),
        };
        self.reached.insert(name);
        let part = part_of(&maker, queue);
        let parties = [(&maker, maker_loses, Some(part)), (&taker.order, taker_loses, None)];
        for (order, loses, part) in parties.into_iter().filter(|(_, loses, _)| *loses > 0) {
            let (session, user_ref, qty) = (order.session, order.user_ref, Qty(loses));
            self.events.push(if rule.strategy == S::DecrementQuietly {
                let reason = CancelReason::SelfMatch;
                Event::Canceled(Canceled { session, user_ref, qty, reason })
            } else {
                let strategy = match (rule.strategy, part) {
                    (S::Both, Some(_)) => S::Oldest,
                    (S::Both, None) => S::Newest,
                    (strategy, _) => strategy,
                };
                Event::Prevented(Prevented {
                    session,
                    user_ref,
                    canceled: qty,
                    prevented: Qty(would),
                    price: if queue == Queue::Mid { mid.unwrap() } else { maker.price },
                    part,
                    rule: SelfTrade { strategy, ..rule },
                })
            });
        }
        taker.open -= taker_loses;
        let order = &mut self.resting[at];
        if maker_loses == whole_maker
            && rule.strategy != S::Decrement
            && rule.strategy != S::DecrementQuietly
        {
            (order.shown, order.hidden, order.peg) = (0, 0, 0);
        } else {
            order.take_off(queue, maker_loses);
        }
        let (instrument, lost) = (maker.instrument, maker.shown - order.shown);
        let (left, order) = (order.shown, maker.display_ref);
        if lost > 0 && maker.display != Display::Hidden {
            self.events.push(if left > 0 {
                Event::Reduced { instrument, order, qty: Qty(lost) }
            } else {
                Event::Deleted { instrument, order }
            });
        }
    }

    /// Rule R3.13.
    pub(super) fn refill(&mut self, at: usize) {
        if self.resting[at].hidden == 0 {
            return;
        }
        self.reached.insert("display filled again");
        if self.resting[at].terms.random_reserve.0 > 0 {
            self.reached.insert("display drawn");
        }
        self.orders += 1;
        let (number, place) = (OrderRef(self.orders), self.next_place());
        let order = &mut self.resting[at];
        order.displays += 1;
        order.display_ref = number;
        order.shown_place = place;
        let order = *order;
        let size = self.display_size(&order, order.displays).min(order.hidden);
        let order = &mut self.resting[at];
        order.shown = size;
        order.hidden -= size;
        let Resting { session, user_ref, .. } = *order;
        let order = *order;
        let (display, qty) = (number, Qty(size));
        self.events.push(Event::Restated { session, user_ref, display, qty });
        self.tell_added(&order);
    }

    pub(super) fn tell_added(&mut self, order: &Resting) {
        let firm = self.session(order.session).firm;
        self.events.push(Event::Added(Added {
            instrument: order.instrument,
            symbol: self.listing(order.instrument).symbol,
            order: order.display_ref,
            side: order.side,
            qty: Qty(order.shown),
            price: order.price,
            attribution: (order.display == Display::Attributed).then_some(firm),
        }));
    }

    /// Rule R3.14.
    pub(super) fn display_size(&self, order: &Resting, number: u64) -> u32 {
        let (floor, random) = (order.terms.max_floor.0, order.terms.random_reserve.0);
        let lot = self.lot(order.instrument);
        if random == 0 {
            return floor;
        }
        let sizes = u64::from(2 * (random / lot) + 1);
        let drawn = draw(self.seed, order.own.0, number);
        let below = (u128::from(drawn) * u128::from(sizes)) >> 64;
        floor - random + lot * below as u32
    }
}

fn part_of(maker: &Resting, queue: Queue) -> Part {
    match (queue, maker.is_reserve) {
        (Queue::Shown, _) => Part::Displayed,
        (Queue::Hidden, false) => Part::Hidden,
        (Queue::Hidden, true) => Part::Reserve,
        (Queue::Mid, _) => Part::Midpoint,
    }
}

fn is_outside(walls: &[(u32, u16)], price: Price) -> bool {
    walls.iter().any(|&(reference, bp)| {
        (i64::from(price.0) - i64::from(reference)).abs() * 10_000
            > i64::from(reference) * i64::from(bp)
    })
}

/// Rule R1.19, letter by letter.
pub(super) fn draw(seed: u64, a: u64, b: u64) -> u64 {
    const G: u64 = 0x9E37_79B9_7F4A_7C15;
    let fin = |z: u64| {
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let inner = fin(seed.wrapping_add(G.wrapping_mul(a + 1)));
    fin(inner.wrapping_add(G.wrapping_mul(b + 1)))
}
