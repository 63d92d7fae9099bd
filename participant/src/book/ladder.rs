//! Price levels of one side of an instrument and the queues of orders at them.
//!
//! Orders live in one slab for all books, linked into the queue of their level, so that any order
//! leaves its queue in constant time. Levels are in a B-tree: whatever prices a feed invents, no
//! step costs more than the logarithm of their number.

use std::collections::BTreeMap;

/// Place of an order in the slab.
pub(super) type Index = u32;

/// No order.
const NONE: Index = Index::MAX;

/// Side of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Bids.
    Buy,
    /// Offers.
    Sell,
}

/// An order of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Venue's number.
    pub reference: u64,
    /// Price in ten-thousandths.
    pub price: u32,
    /// Open shares.
    pub open: u32,
    /// Stock locate of its instrument.
    pub locate: u16,
    /// Bid or offer.
    pub side: Side,
    before: Index,
    behind: Index,
}

impl Order {
    pub(super) const fn new(
        reference: u64,
        locate: u16,
        side: Side,
        price: u32,
        open: u32,
    ) -> Self {
        Self { reference, price, open, locate, side, before: NONE, behind: NONE }
    }
}

/// All orders of all books.
#[derive(Debug, Default)]
pub(super) struct Slab {
    orders: Vec<Order>,
    free: Vec<Index>,
}

impl Slab {
    pub(super) fn live(&self) -> usize {
        self.orders.len() - self.free.len()
    }

    pub(super) fn get(&self, index: Index) -> &Order {
        &self.orders[index as usize]
    }

    fn get_mut(&mut self, index: Index) -> &mut Order {
        &mut self.orders[index as usize]
    }

    fn insert(&mut self, order: Order) -> Index {
        if let Some(index) = self.free.pop() {
            self.orders[index as usize] = order;
            return index;
        }
        let index = Index::try_from(self.orders.len()).expect("bounded by the book's capacity");
        assert_ne!(index, NONE, "the last index means no order");
        self.orders.push(order);
        index
    }
}

/// Orders at one price, first come first.
#[derive(Clone, Copy, Debug)]
struct Level {
    head: Index,
    tail: Index,
    open: u64,
}

/// One side of an instrument.
#[derive(Debug)]
pub(super) struct Ladder {
    side: Side,
    levels: BTreeMap<u32, Level>,
}

impl Ladder {
    pub(super) const fn new(side: Side) -> Self {
        Self { side, levels: BTreeMap::new() }
    }

    /// Best price and the shares at it.
    pub(super) fn best(&self) -> Option<(u32, u64)> {
        let level = match self.side {
            Side::Buy => self.levels.last_key_value(),
            Side::Sell => self.levels.first_key_value(),
        };
        level.map(|(&price, level)| (price, level.open))
    }

    /// Puts an order behind all others of its price.
    pub(super) fn join(&mut self, slab: &mut Slab, order: Order) -> Index {
        let open = u64::from(order.open);
        let price = order.price;
        let index = slab.insert(order);
        let level = self.levels.entry(price).or_insert(Level { head: NONE, tail: NONE, open: 0 });
        slab.get_mut(index).before = level.tail;
        if level.tail == NONE {
            level.head = index;
        } else {
            slab.get_mut(level.tail).behind = index;
        }
        level.tail = index;
        level.open += open;
        index
    }

    /// Takes shares off an order that has more than these; it keeps its place.
    pub(super) fn shrink(&mut self, slab: &mut Slab, index: Index, shares: u32) {
        let order = slab.get_mut(index);
        assert!(shares < order.open, "an order that shrinks keeps shares");
        order.open -= shares;
        let level = self.levels.get_mut(&order.price).expect("a live order has its level");
        level.open -= u64::from(shares);
    }

    /// Takes an order out.
    pub(super) fn leave(&mut self, slab: &mut Slab, index: Index) {
        let order = *slab.get(index);
        let level = self.levels.get_mut(&order.price).expect("a live order has its level");
        level.open -= u64::from(order.open);
        match order.before {
            NONE => level.head = order.behind,
            before => slab.get_mut(before).behind = order.behind,
        }
        match order.behind {
            NONE => level.tail = order.before,
            behind => slab.get_mut(behind).before = order.before,
        }
        if level.head == NONE {
            self.levels.remove(&order.price);
        }
        slab.free.push(index);
    }

    /// Orders from the best price to the worst, in time order within a price.
    pub(super) fn orders<'a>(&'a self, slab: &'a Slab) -> impl Iterator<Item = &'a Order> {
        let mut ascending = self.levels.values();
        let side = self.side;
        let levels = std::iter::from_fn(move || match side {
            Side::Buy => ascending.next_back(),
            Side::Sell => ascending.next(),
        });
        levels.flat_map(move |level| {
            let mut at = level.head;
            std::iter::from_fn(move || {
                if at == NONE {
                    return None;
                }
                let order = slab.get(at);
                at = order.behind;
                Some(order)
            })
        })
    }
}
