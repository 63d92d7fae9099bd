//! What must hold between any two commands, checked the slow way.

use super::Core;
use super::levels::{Level, Levels};
use super::market::Instrument;
use super::order::Order;
use super::side::Key;
use super::slab::Slot;
use super::types::{InstrumentId, Side};

/// What a walk over the books found, to be compared with what the slabs and tables count.
#[derive(Default)]
struct Found {
    orders: usize,
    levels: usize,
    nodes: usize,
}

impl Core {
    /// Walks the whole state and checks every relation in it.
    ///
    /// # Panics
    /// When one does not hold.
    #[doc(hidden)]
    pub fn check_invariants(&self) {
        let mut found = Found::default();
        for listing in self.market.listings() {
            let id = listing.instrument;
            let instrument = self.market.get(id).expect("listed");
            self.check_side(id, instrument, Side::Buy, &mut found);
            self.check_side(id, instrument, Side::Sell, &mut found);
            let touch = self.touch(id);
            if let (Some((bid, _)), Some((ask, _))) = (touch.bid, touch.ask) {
                assert!(bid < ask, "instrument {id} is crossed: {bid} bid, {ask} offered");
            }
        }
        assert_eq!(found.orders, self.books.orders.len(), "every order is in a book");
        assert_eq!(found.orders, self.books.index.count(), "every order is in the index");
        assert_eq!(found.levels, self.books.levels.len(), "every level is in a tree");
        assert_eq!(found.nodes, self.books.levels.nodes_in_use(), "every node is in a tree");
    }

    fn check_side(&self, id: InstrumentId, instrument: &Instrument, side: Side, found: &mut Found) {
        let levels: &Levels = &self.books.levels;
        let ladder = instrument.book.side(side);
        let (in_tree, nodes) = levels.check_tree(ladder);
        found.nodes += nodes;
        found.levels += in_tree;
        let mut walked = 0;
        let mut slot = ladder.best();
        while !slot.is_none() {
            walked += 1;
            let level = &levels[slot];
            let key = instrument.tick_of(level.price).map(|tick| Key::of(side, tick));
            assert_eq!(key, Some(level.key), "price and key agree");
            assert_eq!(levels.find(ladder, level.key), slot, "the tree finds the level");
            found.orders += self.check_level(id, side, slot, level);
            let next = levels.worse_than(ladder, level.key);
            if !next.is_none() {
                assert!(level.key < levels[next].key, "levels go from best to worst");
            }
            slot = next;
        }
        assert_eq!(walked, in_tree, "the walk from the best level meets every level");
    }

    fn check_level(&self, id: InstrumentId, side: Side, slot: Slot<Level>, level: &Level) -> usize {
        let (mut count, mut qty, mut last) = (0, 0, Slot::<Order>::NONE);
        let mut at = level.head;
        while !at.is_none() {
            let order = &self.books.orders[at];
            assert_eq!((order.prev, order.level), (last, slot), "links of order {at:?}");
            assert_eq!((order.instrument, order.sided.side()), (id, side), "book of order {at:?}");
            assert!(order.open.0 > 0, "order {at:?} has nothing open");
            assert!(order.open <= order.detail.size, "order {at:?} is larger than it is");
            let by_number = self.books.find(order.session, order.user_ref);
            assert_eq!(by_number, Some(at), "the index finds order {at:?}");
            // References grow with time, so they grow along a level.
            if !last.is_none() {
                assert!(self.books.orders[last].sided.order() < order.sided.order(), "time order");
            }
            count += 1;
            qty += u64::from(order.open.0);
            last = at;
            at = order.next;
        }
        assert!(count > 0, "an empty level is in the tree");
        assert_eq!((level.tail, level.qty), (last, qty), "totals");
        count
    }
}
