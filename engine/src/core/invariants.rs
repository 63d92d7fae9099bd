//! What must hold between any two commands, checked the slow way.

use super::Core;
use super::crosses::CROSSES;
use super::extra::{Manner, Role};
use super::levels::{Ladder, Level, Levels};
use super::market::Instrument;
use super::order::{Flags, Order};
use super::phase::Phase;
use super::side::Key;
use super::slab::Slot;
use super::terms::{PRICE_MARKET, PriceType};
use super::types::{InstrumentId, OrderRef, Price, Side};

/// What a walk over the books found, to be compared with what the slabs and tables count.
#[derive(Default)]
struct Found {
    /// Orders under a number, whatever their parts.
    orders: usize,
    reserves: usize,
    extras: usize,
    expiries: usize,
    levels: usize,
    nodes: usize,
    promised: usize,
    /// Levels of nothing but pegs.
    of_pegs: usize,
}

impl Core {
    /// Walks the whole state and checks every relation in it.
    ///
    /// # Panics
    /// When one does not hold.
    #[doc(hidden)]
    pub fn check_invariants(&self) {
        if self.courses.moving.is_some() {
            // In the middle of a move displays may be empty and books crossed.
            return;
        }
        let mut found = Found::default();
        for listing in self.market.listings() {
            let id = listing.instrument;
            let instrument = self.market.get(id).expect("listed");
            let mut gated = 0;
            for side in [Side::Buy, Side::Sell] {
                for hidden in [false, true] {
                    gated += self.check_side(id, (side, hidden), instrument, &mut found);
                }
            }
            gated += self.check_stops(id, instrument, &mut found);
            self.check_crosses(id, instrument, &mut found);
            gated += self.check_pegs(id, &mut found);
            assert_eq!(gated, instrument.gated(), "orders that need the general walk");
            let touch = self.touch(id);
            let open = self.phase(id) == Some(Phase::Continuous) || !self.is_scheduled(id);
            if let (Some((bid, _)), Some((ask, _)), true) = (touch.bid, touch.ask, open) {
                assert!(bid < ask, "instrument {id} is crossed: {bid} bid, {ask} offered");
            }
            self.check_unlocked(id);
        }
        let parts = found.orders + found.reserves;
        assert_eq!(parts, self.books.orders.len(), "every part is in a queue");
        assert_eq!(found.reserves, self.reserves, "reserve parts are counted");
        assert_eq!(found.extras, self.extras.len(), "every extra is of an order");
        assert_eq!(found.expiries, self.expiries.len(), "every expiry is of an order");
        self.check_expiries();
        self.check_risk();
        assert_eq!(
            found.orders,
            self.books.index.count(self.books.orders.all()),
            "every order is in the index"
        );
        let orders = &self.books.orders;
        let places = (1..=orders.len() + orders.room()).map(|place| Slot::from_raw(place as u32));
        let open = places.filter(|&slot| orders[slot].open.0 > 0).count();
        assert_eq!(parts, open, "a place without an order has nothing open");
        assert_eq!(found.promised, self.books.levels.promised, "levels promised to stops and pegs");
        let room = self.books.levels.can_keep_promises(found.of_pegs);
        assert!(room, "what is promised can be given");
        assert_eq!(found.levels, self.books.levels.len(), "every level is in a tree");
        assert_eq!(found.nodes, self.books.levels.nodes_in_use(), "every node is in a tree");
    }

    /// Rule R3.10: where trading goes on, nobody rests who could trade with somebody else; only who
    /// has a minimum may rest at a price that another one would take.
    fn check_unlocked(&self, id: InstrumentId) {
        if !self.is_trading(id) || self.asides.is_marked() || self.sweeper.pending.is_some() {
            return;
        }
        let best = |side| {
            let mut best: Option<Price> = None;
            for hidden in [false, true] {
                self.books.while_in(self.market.ladder(id, side, hidden), |_, order| {
                    let has_minimum = self.extra(order).is_some_and(|extra| extra.min_qty.0 > 0);
                    let price = self.books.levels[order.level].price;
                    if !has_minimum {
                        let worse = |other: Price| (side == Side::Buy) == (other < price);
                        best = Some(best.filter(|&other| !worse(other)).unwrap_or(price));
                    }
                    has_minimum
                });
            }
            best
        };
        if let (Some(bid), Some(offer)) = (best(Side::Buy), best(Side::Sell)) {
            assert!(bid < offer, "instrument {id} is locked: {bid} bid, {offer} offered");
        }
    }

    /// Checks the stops of an instrument, as a book in which buyers stand as sellers do elsewhere;
    /// gives how many there are.
    fn check_stops(&self, id: InstrumentId, instrument: &Instrument, found: &mut Found) -> u32 {
        let aside = self.asides.get(id);
        let mut count = 0;
        for side in [Side::Buy, Side::Sell] {
            let ladder = aside.stops.side(side);
            count +=
                self.check_ladder(id, (side, true), (ladder, side.opposite()), instrument, found);
            self.books.each_in(ladder, |slot, order| {
                assert!(order.flags.has(Flags::STOP), "order {slot:?} is a stop");
                let limit = self.resting_part(slot).price;
                found.promised += usize::from(limit != PRICE_MARKET);
            });
        }
        assert_eq!(count, aside.stop_count, "stops are counted");
        let bands = u32::from(self.bands.get(id).is_on());
        let watchers = aside.stop_count + aside.pegs.count + bands;
        assert_eq!(watchers, aside.watchers, "who looks at quotes is counted");
        assert!(count > 0 || aside.sales.is_none(), "without stops no sale is remembered");
        count
    }

    /// Checks the orders of an instrument that wait for a cross.
    fn check_crosses(&self, id: InstrumentId, instrument: &Instrument, found: &mut Found) {
        let before = found.orders;
        for (kind, book) in self.asides.get(id).all_for(&CROSSES) {
            for side in [Side::Buy, Side::Sell] {
                let ladder = book.side(side);
                let gated = self.check_ladder(id, (side, true), (ladder, side), instrument, found);
                assert_eq!(gated, 0, "orders for a cross are in nobody's way");
                self.books.each_in(ladder, |slot, _| {
                    let (own, role) = self.cross_of_order(slot).expect("it is for a cross");
                    assert_eq!(own, kind, "cross of order {slot:?}");
                    found.promised += usize::from(role == Role::ToLimit);
                });
            }
        }
        let count = found.orders - before;
        assert_eq!(count, self.asides.get(id).cross_count as usize, "they are counted");
    }

    /// Checks the list of pegs, and those of them that are at no level; gives how many these are.
    fn check_pegs(&self, id: InstrumentId, found: &mut Found) -> u32 {
        let pegs = &self.asides.get(id).pegs;
        let (mut at, mut count, mut gated, mut last) = (pegs.first, 0, 0, OrderRef(0));
        let mut mids: [Vec<Slot<Order>>; 2] = Default::default();
        while !at.is_none() {
            let extra = &self.extras[at];
            let order = &self.books.orders[extra.front];
            assert!(
                order.flags.has(Flags::PEG) && order.extra.wide() == at,
                "order {at:?} is a peg"
            );
            assert!(last < extra.own, "pegs are in order of age");
            (last, count) = (extra.own, count + 1);
            let Manner::Peg { kind, offset, .. } = extra.manner else {
                panic!("peg {at:?} is no peg");
            };
            let is_mid = kind == PriceType::Midpoint;
            found.promised += usize::from(!is_mid);
            if order.level.is_none() {
                gated += self.check_part(extra.front, found);
            }
            if is_mid && offset > 0 {
                mids[usize::from(order.sided.side() == Side::Sell)].push(extra.front);
            }
            at = extra.free;
        }
        assert_eq!(count, pegs.count, "pegs are counted");
        for (side, wanted) in [Side::Buy, Side::Sell].into_iter().zip(mids) {
            let (mut at, mut queue, mut last) = (pegs.mids(side), Vec::new(), Slot::NONE);
            while !at.is_none() {
                queue.push(at);
                assert_eq!(self.books.orders[at].prev, last, "links of midpoint peg {at:?}");
                (last, at) = (at, self.books.orders[at].next);
            }
            assert_eq!(queue, wanted, "awake midpoint pegs by age");
        }
        assert!(count > 0 || pegs.quote.is_none(), "without pegs no quote is remembered");
        gated
    }

    /// Gives how many orders of the queue need the general walk.
    fn check_side(
        &self,
        id: InstrumentId,
        queue: (Side, bool),
        instrument: &Instrument,
        found: &mut Found,
    ) -> u32 {
        let ladder = self.market.ladder(id, queue.0, queue.1);
        self.check_ladder(id, queue, (ladder, queue.0), instrument, found)
    }

    /// Checks a ladder whose keys are those of the side given with it.
    fn check_ladder(
        &self,
        id: InstrumentId,
        queue: (Side, bool),
        (ladder, key_side): (&Ladder, Side),
        instrument: &Instrument,
        found: &mut Found,
    ) -> u32 {
        let levels: &Levels = &self.books.levels;
        let mut gated = 0;
        let (in_tree, nodes) = levels.check_tree(ladder);
        found.nodes += nodes;
        found.levels += in_tree;
        let mut walked = 0;
        let mut slot = ladder.best();
        while !slot.is_none() {
            walked += 1;
            let level = &levels[slot];
            let tick = instrument.tick_of(level.price);
            let key = match level.price {
                PRICE_MARKET => Some(Key::FIRST),
                _ => tick.map(|tick| Key::of(key_side, tick)),
            };
            assert_eq!(key, Some(level.key), "price and key agree");
            assert_eq!(levels.find(ladder, level.key), slot, "the tree finds the level");
            gated += self.check_level(id, queue, slot, found);
            let next = levels.worse_than(ladder, level.key);
            if !next.is_none() {
                assert!(level.key < levels[next].key, "levels go from best to worst");
            }
            slot = next;
        }
        assert_eq!(walked, in_tree, "the walk from the best level meets every level");
        gated
    }

    fn check_level(
        &self,
        id: InstrumentId,
        (side, hidden): (Side, bool),
        slot: Slot<Level>,
        found: &mut Found,
    ) -> u32 {
        let level = &self.books.levels[slot];
        let (mut gated, mut qty, mut last) = (0, 0, Slot::<Order>::NONE);
        let (mut only_pegs, mut last_number) = (true, OrderRef(0));
        let mut at = level.head;
        while !at.is_none() {
            let order = &self.books.orders[at];
            assert_eq!((order.prev, order.level), (last, slot), "links of order {at:?}");
            assert_eq!((order.instrument, order.sided.side()), (id, side), "book of order {at:?}");
            assert_eq!(order.flags.has(Flags::HIDDEN), hidden, "queue of order {at:?}");
            assert!(order.open.0 > 0, "order {at:?} has nothing open");
            gated += self.check_part(at, found);
            // References grow with time, so they grow along a level, but for pegs.
            if !order.flags.has(Flags::PEG) {
                assert!(last_number < order.sided.order(), "time order");
                last_number = order.sided.order();
                only_pegs = false;
            }
            qty += u64::from(order.open.0);
            last = at;
            at = order.next;
        }
        assert!(!last.is_none(), "an empty level is in the tree");
        found.of_pegs += usize::from(only_pegs);
        assert_eq!((level.tail, level.qty), (last, qty), "totals");
        gated
    }

    /// Checks what a part says of its order; gives 1 for the front of one that needs the general
    /// walk.
    fn check_part(&self, at: Slot<Order>, found: &mut Found) -> u32 {
        let order = &self.books.orders[at];
        let front = self.front(at);
        let by_number = self.books.find(order.session, order.user_ref);
        assert_eq!(by_number, Some(front), "the index finds order {front:?}");
        assert_eq!(order.flags.has(Flags::KEPT), !order.extra.is_none(), "extra of {at:?}");
        let size = self.books.orders[front].detail.size;
        assert!(self.open_of(front) <= size, "order {at:?} is larger than it is");
        if at != front {
            found.reserves += 1;
            assert_eq!(self.reserve_of(front), at, "a display knows what is behind it");
            let (shown, behind) = (&self.books.orders[front], order);
            let price = |order: &Order| self.books.levels[order.level].price;
            assert_eq!(price(shown), price(behind), "both parts of a reserve at one price");
            return 0;
        }
        found.orders += 1;
        found.extras += usize::from(!order.extra.is_none());
        found.expiries += usize::from(self.extra(order).is_some_and(|extra| extra.expiry > 0));
        u32::from(order.is_gated())
    }
}
