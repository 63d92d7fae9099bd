//! The reference model: price-time priority in the most obvious form that is still fast enough to
//! generate ten million orders. One ordered map of prices a side, one linked queue a price.

use std::collections::BTreeMap;

use engine::core::Side;

use super::tally::Tally;

/// "No order" in links and positions; ids are 1-based and far below it.
const NONE: u32 = u32::MAX;

/// An order by its dense id. It keeps its last terms when it is gone, because a late cancel quotes
/// them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    pub(super) price: i64,
    pub(super) qty: u32,
    pub(super) symbol: u32,
    pub(super) side: Side,
    /// Neighbours in the queue of its price.
    older: u32,
    younger: u32,
    /// Where it stands in the list of resting orders; [`NONE`] when it does not rest.
    position: u32,
}

impl Order {
    const UNUSED: Self = Self {
        price: 0,
        qty: 0,
        symbol: 0,
        side: Side::Buy,
        older: NONE,
        younger: NONE,
        position: NONE,
    };

    pub(super) fn rests(&self) -> bool {
        self.position != NONE
    }
}

/// The queue of one price, oldest first.
#[derive(Clone, Copy, Debug)]
struct Queue {
    oldest: u32,
    youngest: u32,
}

#[derive(Debug, Default)]
struct Book {
    bids: BTreeMap<i64, Queue>,
    asks: BTreeMap<i64, Queue>,
}

impl Book {
    fn side(&self, side: Side) -> &BTreeMap<i64, Queue> {
        match side {
            Side::Buy => &self.bids,
            Side::Sell => &self.asks,
        }
    }

    fn side_mut(&mut self, side: Side) -> &mut BTreeMap<i64, Queue> {
        match side {
            Side::Buy => &mut self.bids,
            Side::Sell => &mut self.asks,
        }
    }

    /// The best price of a side and its oldest order.
    fn best(&self, side: Side) -> Option<(i64, u32)> {
        let best = match side {
            Side::Buy => self.bids.last_key_value(),
            Side::Sell => self.asks.first_key_value(),
        };
        best.map(|(&price, queue)| (price, queue.oldest))
    }
}

/// Books of many instruments, driven by workload messages.
#[derive(Debug)]
pub struct ReferenceMarket {
    books: Vec<Book>,
    orders: Vec<Order>,
    resting: Vec<u32>,
    tally: Tally,
    rejects: u64,
}

impl ReferenceMarket {
    /// Empty books of `symbols` instruments.
    #[must_use]
    pub fn new(symbols: u32) -> Self {
        Self {
            books: (0..symbols).map(|_| Book::default()).collect(),
            orders: vec![Order::UNUSED],
            resting: Vec::new(),
            tally: Tally::default(),
            rejects: 0,
        }
    }

    /// Trades so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// Cancels, replaces and reductions of orders that did not rest.
    #[must_use]
    pub fn rejects(&self) -> u64 {
        self.rejects
    }

    /// Orders resting now.
    #[must_use]
    pub fn resting(&self) -> usize {
        self.resting.len()
    }

    /// The best price of a side.
    #[must_use]
    pub fn best(&self, symbol: u32, side: Side) -> Option<i64> {
        self.books[symbol as usize].best(side).map(|(price, _)| price)
    }

    /// The `index`-th resting order, in an arbitrary but reproducible order.
    pub(super) fn resting_at(&self, index: usize) -> u32 {
        self.resting[index]
    }

    pub(super) fn order(&self, id: u32) -> &Order {
        &self.orders[id as usize]
    }

    /// A new order; what does not trade rests, or is cancelled when `immediate`.
    pub fn enter(
        &mut self,
        id: u32,
        symbol: u32,
        side: Side,
        price: i64,
        qty: u32,
        immediate: bool,
    ) {
        if self.orders.len() <= id as usize {
            self.orders.resize(id as usize + 1, Order::UNUSED);
        }
        let open = self.take(id, symbol, side, price, qty);
        self.orders[id as usize] = Order { price, qty: 0, symbol, side, ..Order::UNUSED };
        if open > 0 && !immediate {
            self.rest(id, price, open);
        }
    }

    /// Takes an order off the book.
    pub fn cancel(&mut self, id: u32) {
        if self.rests(id) {
            self.remove(id);
        } else {
            self.rejects += 1;
        }
    }

    /// New terms under the same id; loses priority and may trade.
    pub fn replace(&mut self, id: u32, price: i64, qty: u32, immediate: bool) {
        if !self.rests(id) {
            self.rejects += 1;
            return;
        }
        let Order { symbol, side, .. } = self.orders[id as usize];
        self.remove(id);
        let open = self.take(id, symbol, side, price, qty);
        if open > 0 && !immediate {
            self.rest(id, price, open);
        }
    }

    /// Takes shares off a resting order, which keeps its place; all of them is a cancel.
    pub fn reduce(&mut self, id: u32, qty: u32) {
        if !self.rests(id) {
            self.rejects += 1;
        } else if self.orders[id as usize].qty <= qty {
            self.remove(id);
        } else {
            self.orders[id as usize].qty -= qty;
        }
    }

    fn rests(&self, id: u32) -> bool {
        self.orders.get(id as usize).is_some_and(Order::rests)
    }

    /// Trades an aggressor against the other side, best price and oldest order first; returns what
    /// is left of it.
    fn take(&mut self, taker: u32, symbol: u32, side: Side, limit: i64, qty: u32) -> u32 {
        let mut open = qty;
        while open > 0 {
            let best = self.books[symbol as usize].best(side.opposite());
            let Some((price, maker)) = best else { break };
            let marketable = match side {
                Side::Buy => price <= limit,
                Side::Sell => price >= limit,
            };
            if !marketable {
                break;
            }
            let resting = &mut self.orders[maker as usize];
            let filled = resting.qty.min(open);
            resting.qty -= filled;
            open -= filled;
            let spent = resting.qty == 0;
            self.tally.trade(u64::from(maker), u64::from(taker), price.cast_unsigned(), filled);
            if spent {
                self.remove(maker);
            }
        }
        open
    }

    /// Joins the youngest end of the queue at `price`.
    fn rest(&mut self, id: u32, price: i64, qty: u32) {
        let position = self.resting.len() as u32;
        self.resting.push(id);
        let Order { symbol, side, .. } = self.orders[id as usize];
        let levels = self.books[symbol as usize].side_mut(side);
        let queue = levels.entry(price).or_insert(Queue { oldest: id, youngest: id });
        let older = if queue.youngest == id { NONE } else { queue.youngest };
        queue.youngest = id;
        if older != NONE {
            self.orders[older as usize].younger = id;
        }
        self.orders[id as usize] =
            Order { price, qty, symbol, side, older, younger: NONE, position };
    }

    /// Leaves queue and list, wherever it stands in them.
    fn remove(&mut self, id: u32) {
        let Order { price, symbol, side, older, younger, position, .. } = self.orders[id as usize];
        if older != NONE {
            self.orders[older as usize].younger = younger;
        }
        if younger != NONE {
            self.orders[younger as usize].older = older;
        }
        let levels = self.books[symbol as usize].side_mut(side);
        if older == NONE && younger == NONE {
            levels.remove(&price);
        } else {
            let queue = levels.get_mut(&price).expect("the price of a resting order has a queue");
            if older == NONE {
                queue.oldest = younger;
            }
            if younger == NONE {
                queue.youngest = older;
            }
        }
        self.resting.swap_remove(position as usize);
        if let Some(&moved) = self.resting.get(position as usize) {
            self.orders[moved as usize].position = position;
        }
        self.orders[id as usize].position = NONE;
    }

    /// Price levels with at least one order, over all books and both sides.
    #[must_use]
    pub fn levels(&self) -> usize {
        let of = |side| self.books.iter().map(move |book| book.side(side).len()).sum::<usize>();
        of(Side::Buy) + of(Side::Sell)
    }
}
