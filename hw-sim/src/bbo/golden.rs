//! The golden model of the best bid and offer: what may be said of a book of which only some orders
//! and some levels are kept. The definition of right; [`truth`](crate::bbo::truth) holds that
//! nothing it says is wrong.
//!
//! Of a side, `levels` has every order at the prices it lists. Every other order that is open is at
//! a price that is not better than a mark: those in the order table not better than `edge`, those
//! that found no room in it not better than `lost`. So the best level of the list is the best of
//! the book, and a price better than both marks can be listed, whatever is not known.

use std::collections::HashMap;

use fpga::bbo::record::{Best, LEVELS, Quote, QuoteRecord, SETS, SYMBOLS, WAYS};
use fpga::feed::message::FeedMessage;

/// What there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Symbols.
    pub symbols: usize,
    /// Sets of the order table, a power of two.
    pub sets: usize,
    /// Orders of a set.
    pub ways: usize,
    /// Levels of a side.
    pub levels: usize,
}

/// That of the hardware.
pub const HARDWARE: Room = Room { symbols: SYMBOLS, sets: SETS, ways: WAYS, levels: LEVELS };

/// An order of the table.
#[derive(Clone, Copy, Debug)]
struct Order {
    slot: usize,
    reference: u64,
    is_offer: bool,
    price: u32,
    shares: u32,
}

/// A price level. Keys are prices by which the better one is larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Level {
    key: u32,
    shares: u64,
    orders: u32,
}

/// A side of a book.
#[derive(Clone, Debug, Default)]
struct Side {
    /// The best first.
    levels: Vec<Level>,
    /// Orders of the table at no level that is listed.
    unlisted: u32,
    /// None of them is better.
    edge: u32,
    /// Orders are open, or may be, that are not in the table; none is better.
    lost: Option<u32>,
}

/// What the unit knows.
#[derive(Clone, Debug)]
pub struct BboGolden {
    room: Room,
    /// Locate of slot 0.
    locate: u16,
    sets: HashMap<usize, Vec<Order>>,
    /// Bids and offers of each symbol.
    books: Vec<[Side; 2]>,
}

/// A price as a key: for offers the lowest is best.
const fn key(is_offer: bool, price: u32) -> u32 {
    if is_offer { !price } else { price }
}

/// Where in the table an order lies.
#[must_use]
pub const fn set_of(reference: u64, sets: usize) -> usize {
    (reference ^ reference >> 10 ^ reference >> 20 ^ reference >> 30) as usize & (sets - 1)
}

impl BboGolden {
    /// One that knows nothing, as out of configuration.
    #[must_use]
    pub fn new(room: Room, locate: u16) -> Self {
        let books = vec![<[Side; 2]>::default(); room.symbols];
        let mut golden = Self { room, locate, sets: HashMap::new(), books };
        golden.forget();
        golden
    }

    /// Every book is empty: what a session begins with.
    pub fn begin(&mut self) {
        self.sets.clear();
        self.books.fill_with(Default::default);
    }

    /// Messages were lost, of whatever symbol: nothing holds until the next beginning.
    pub fn forget(&mut self) {
        let nothing = Side { lost: Some(u32::MAX), ..Side::default() };
        self.sets.clear();
        self.books.fill(std::array::from_fn(|_| nothing.clone()));
    }

    /// The quote of a slot.
    #[must_use]
    pub fn quote(&self, slot: usize) -> Quote {
        let [bids, offers] = &self.books[slot];
        Quote { bid: bids.best(false), offer: offers.best(true) }
    }

    /// Whether an order of the slot found no room, and no message was lost.
    #[must_use]
    pub fn has_overflowed(&self, slot: usize) -> bool {
        self.books[slot].iter().any(|side| side.lost.is_some_and(|mark| mark != u32::MAX))
    }

    /// Whether it is a Replace of an order that is known, which is worked on twice.
    #[must_use]
    pub fn goes_twice(&self, message: &FeedMessage) -> bool {
        let slot = usize::from(message.locate.wrapping_sub(self.locate));
        let is_known = || self.find(slot, message.order_ref).is_some();
        message.kind == b'U' && message.shares != 0 && is_known()
    }

    /// A message: the record of it, unless it is of none of the symbols or changes no book.
    pub fn message(&mut self, sequence: u64, message: &FeedMessage) -> Option<QuoteRecord> {
        let slot = usize::from(message.locate.wrapping_sub(self.locate));
        if slot >= self.room.symbols || !b"AFECXDU".contains(&message.kind) {
            return None;
        }
        let is_sound = match message.kind {
            b'A' | b'F' => self.enter(slot, message),
            b'U' => self.replace(slot, message),
            _ => self.reduce(slot, message),
        };
        if !is_sound {
            // No book says such a thing, so what is known of this one is not it.
            self.books[slot].iter_mut().for_each(|side| side.lose(u32::MAX));
        }
        Some(QuoteRecord { sequence, slot: slot as u16, quote: self.quote(slot) })
    }

    fn enter(&mut self, slot: usize, message: &FeedMessage) -> bool {
        let FeedMessage { order_ref, price, shares, side, .. } = *message;
        let is_offer = side == b'S';
        let order = Order { slot, reference: order_ref, is_offer, price, shares };
        matches!(side, b'B' | b'S') && shares != 0 && self.add(order)
    }

    /// Adds an order of some shares; false if it is there already.
    fn add(&mut self, order: Order) -> bool {
        let Order { slot, reference, is_offer, price, shares } = order;
        if self.find(slot, reference).is_some() {
            return false;
        }
        let set = self.sets.entry(set_of(reference, self.room.sets)).or_default();
        let side = &mut self.books[slot][usize::from(is_offer)];
        if set.len() == self.room.ways {
            side.lose(key(is_offer, price));
        } else {
            set.push(order);
            side.add(key(is_offer, price), shares, self.room.levels);
        }
        true
    }

    /// Execution, cancel, delete.
    fn reduce(&mut self, slot: usize, message: &FeedMessage) -> bool {
        let Some(order) = self.find(slot, message.order_ref).copied() else {
            return self.has_lost(slot);
        };
        let shares = if message.kind == b'D' { order.shares } else { message.shares };
        shares <= order.shares && {
            self.take(order, shares);
            true
        }
    }

    fn replace(&mut self, slot: usize, message: &FeedMessage) -> bool {
        let FeedMessage { price, shares, other_ref, .. } = *message;
        if shares == 0 {
            return false;
        }
        let Some(old) = self.find(slot, message.order_ref).copied() else {
            // Which side it was is not known either.
            for (side, is_offer) in self.books[slot].iter_mut().zip([false, true]) {
                if side.lost.is_some() {
                    side.lose(key(is_offer, price));
                }
            }
            return self.has_lost(slot);
        };
        self.take(old, old.shares);
        self.add(Order { reference: other_ref, price, shares, ..old })
    }

    fn find(&self, slot: usize, reference: u64) -> Option<&Order> {
        let set = self.sets.get(&set_of(reference, self.room.sets))?;
        set.iter().find(|order| (order.slot, order.reference) == (slot, reference))
    }

    fn has_lost(&self, slot: usize) -> bool {
        self.books[slot].iter().any(|side| side.lost.is_some())
    }

    /// Takes shares off an order of the table.
    fn take(&mut self, order: Order, shares: u32) {
        let Order { slot, reference, is_offer, price, .. } = order;
        let set = self.sets.entry(set_of(reference, self.room.sets)).or_default();
        let is_gone = shares == order.shares;
        if is_gone {
            set.retain(|other| (other.slot, other.reference) != (slot, reference));
        } else {
            let ours = |other: &&mut Order| (other.slot, other.reference) == (slot, reference);
            set.iter_mut().filter(ours).for_each(|order| order.shares -= shares);
        }
        self.books[slot][usize::from(is_offer)].take(key(is_offer, price), shares, is_gone);
    }
}

impl Side {
    fn best(&self, is_offer: bool) -> Best {
        match self.levels.first() {
            Some(best) => Best { known: true, price: key(is_offer, best.key), shares: best.shares },
            None => Best { known: self.knows_all(), ..Best::default() },
        }
    }

    const fn knows_all(&self) -> bool {
        self.unlisted == 0 && self.lost.is_none()
    }

    /// Whether every order at a price is at a level that is listed.
    fn knows(&self, key: u32) -> bool {
        (self.unlisted == 0 || key > self.edge) && self.lost.is_none_or(|lost| key > lost)
    }

    /// Orders of the table come behind the list; their best price.
    fn unlist(&mut self, orders: u32, key: u32) {
        self.edge = if self.unlisted == 0 { key } else { self.edge.max(key) };
        self.unlisted += orders;
    }

    fn add(&mut self, key: u32, shares: u32, room: usize) {
        if !self.knows(key) {
            self.unlist(1, key);
            return;
        }
        let better = self.levels.iter().filter(|level| level.key > key).count();
        match self.levels.get_mut(better).filter(|level| level.key == key) {
            Some(level) => {
                level.shares += u64::from(shares);
                level.orders += 1;
            }
            None => self.levels.insert(better, Level { key, shares: shares.into(), orders: 1 }),
        }
        if self.levels.len() > room {
            let worst = self.levels[room];
            self.levels.truncate(room);
            self.unlist(worst.orders, worst.key);
        }
    }

    fn take(&mut self, key: u32, shares: u32, is_gone: bool) {
        match self.levels.iter_mut().find(|level| level.key == key) {
            Some(level) => {
                level.shares -= u64::from(shares);
                level.orders -= u32::from(is_gone);
            }
            None => self.unlisted -= u32::from(is_gone),
        }
        self.levels.retain(|level| level.orders != 0);
    }

    /// An order is open, or may be, that nobody follows.
    fn lose(&mut self, key: u32) {
        let mark = self.lost.unwrap_or(key).max(key);
        self.lost = Some(mark);
        let kept = self.levels.iter().filter(|level| level.key > mark).count();
        for level in self.levels.split_off(kept) {
            self.unlist(level.orders, level.key);
        }
    }
}
