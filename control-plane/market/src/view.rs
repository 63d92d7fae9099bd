//! The public market as of one record of the event file.

use std::collections::{BTreeMap, VecDeque};

use engine::bridge::{Entry, Fact, Position, VenueId};
use engine::core::command::DayBefore;
use engine::core::event::{Added, Part, Traded};
use engine::core::{CommandBody, Event, InstrumentId, OrderRef, Price, Qty, Side, Symbol};

use crate::candles::Candles;

/// Trades that can still be asked for; what is older is in the statements and in history.
pub const TRADES_KEPT: usize = 10_000;
/// Price levels of a side that anybody is shown.
pub const LEVELS_MAX: usize = 100;

/// Numbers that a day has for its trades: those of the day after are above all of them, and all of
/// them are exact in JSON for the first 8,192 days.
const NUMBERS_A_DAY: u64 = 1 << 40;

/// A listed instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its number in the engine.
    pub id: InstrumentId,
    /// Its ticker.
    pub symbol: Symbol,
    /// Shares of a round lot.
    pub round_lot: Qty,
}

/// All displayed orders at one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// In ten-thousandths of the currency.
    pub price: Price,
    /// Shares displayed.
    pub shares: u64,
    /// Orders.
    pub orders: u32,
}

/// A trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trade {
    /// Grows with every trade of the venue; the place to resume from. It counts the trades of a
    /// day, from 1 on the first, and begins with a higher number on each day that goes on from
    /// another.
    pub number: u64,
    /// The engine's number, which both parties hear.
    pub match_number: u64,
    /// Nanoseconds since 1970.
    pub time_ns: u64,
    /// Which instrument.
    pub symbol: Symbol,
    /// In ten-thousandths of the currency.
    pub price: Price,
    /// Shares.
    pub shares: u64,
    /// Who came to trade; nobody in an auction.
    pub aggressor: Option<Side>,
}

/// The displayed orders of one instrument, by price.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    bids: BTreeMap<Price, (u64, u32)>,
    offers: BTreeMap<Price, (u64, u32)>,
    /// Grows with every change.
    pub version: u64,
}

impl Book {
    /// The best `depth` levels of a side, best first.
    pub fn levels(&self, side: Side, depth: usize) -> impl Iterator<Item = Level> + '_ {
        let level =
            |(&price, &(shares, orders)): (&Price, &(u64, u32))| Level { price, shares, orders };
        let (bids, offers) = match side {
            Side::Buy => (Some(self.bids.iter().rev()), None),
            Side::Sell => (None, Some(self.offers.iter())),
        };
        let both = bids.into_iter().flatten().chain(offers.into_iter().flatten());
        both.map(level).take(depth.min(LEVELS_MAX))
    }

    fn side(&mut self, side: Side) -> &mut BTreeMap<Price, (u64, u32)> {
        match side {
            Side::Buy => &mut self.bids,
            Side::Sell => &mut self.offers,
        }
    }

    fn add(&mut self, side: Side, price: Price, shares: u64) {
        let level = self.side(side).entry(price).or_default();
        *level = (level.0 + shares, level.1 + 1);
        self.version += 1;
    }

    fn take(&mut self, side: Side, price: Price, shares: u64, is_gone: bool) {
        let levels = self.side(side);
        if let Some(level) = levels.get_mut(&price) {
            *level = (level.0.saturating_sub(shares), level.1.saturating_sub(u32::from(is_gone)));
            if level.1 == 0 {
                levels.remove(&price);
            }
        }
        self.version += 1;
    }
}

#[derive(Clone, Copy, Debug)]
struct Order {
    instrument: InstrumentId,
    side: Side,
    price: Price,
    shares: u64,
}

/// The public market: a function of the records it has applied.
#[derive(Clone, Debug, Default)]
pub struct View {
    position: Position,
    instruments: BTreeMap<Symbol, Instrument>,
    books: BTreeMap<InstrumentId, Book>,
    orders: BTreeMap<OrderRef, Order>,
    trades: VecDeque<Trade>,
    trades_total: u64,
    /// The last number of the days before.
    trades_before: u64,
    candles: BTreeMap<Symbol, Candles>,
    /// The day before, until it is known whether this one goes on from it.
    before: Option<Box<(VenueId, View)>>,
}

impl View {
    /// A market after that of another journal. If it goes on from that, trades and candles stay.
    #[must_use]
    pub fn after(venue: VenueId, before: Self) -> Self {
        let before = Self { before: None, ..before };
        Self { before: Some(Box::new((venue, before))), ..Self::default() }
    }

    /// The last record applied.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Every instrument, by ticker.
    pub fn instruments(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.values()
    }

    /// One instrument.
    #[must_use]
    pub fn instrument(&self, symbol: Symbol) -> Option<&Instrument> {
        self.instruments.get(&symbol)
    }

    /// The book of an instrument.
    #[must_use]
    pub fn book(&self, symbol: Symbol) -> Option<&Book> {
        self.books.get(&self.instruments.get(&symbol)?.id)
    }

    /// The trades after number `after`, oldest first; `None` when some of them are forgotten.
    #[must_use]
    pub fn trades_after(&self, after: u64) -> Option<impl Iterator<Item = &Trade>> {
        if after < self.trades_forgotten() {
            return None;
        }
        let skip = self.trades.partition_point(|trade| trade.number <= after);
        Some(self.trades.iter().skip(skip))
    }

    /// The number behind which all trades are kept.
    #[must_use]
    pub fn trades_forgotten(&self) -> u64 {
        self.trades.front().map_or(self.trades_total, |oldest| oldest.number - 1)
    }

    /// The candles of an instrument; nothing before its first trade.
    #[must_use]
    pub fn candles(&self, symbol: Symbol) -> Option<&Candles> {
        self.candles.get(&symbol)
    }

    /// The number of the newest trade, or the last one of the days before; 0 before the first.
    #[must_use]
    pub fn trades_total(&self) -> u64 {
        self.trades_total
    }

    /// Trades of today.
    #[must_use]
    pub fn trades_today(&self) -> u64 {
        self.trades_total - self.trades_before
    }

    /// Displayed orders resting, in all books.
    #[must_use]
    pub fn orders(&self) -> usize {
        self.orders.len()
    }

    /// Applies the next record.
    pub fn apply(&mut self, entry: &Entry) {
        self.position = entry.position();
        let event = match &entry.fact {
            Fact::Event(event) => event,
            Fact::Command(CommandBody::Continue(before)) => return self.go_on(before),
            Fact::Command(_) => return,
        };
        match *event {
            // It would have been said by now.
            Event::SystemEvent(_) => self.before = None,
            Event::Listed { instrument, symbol, round_lot, .. } => {
                let listed = Instrument { id: instrument, symbol, round_lot };
                self.instruments.insert(symbol, listed);
                let version = self.trades_before;
                self.books.entry(instrument).or_insert(Book { version, ..Book::default() });
            }
            Event::Added(added) => self.add(&added),
            Event::Reduced { order, qty, .. } => self.reduce(order, u64::from(qty.0)),
            Event::Deleted { order, .. } => self.reduce(order, u64::MAX),
            Event::Requoted { old, new, qty, price, .. } => {
                if let Some(order) = self.orders.get(&old).copied() {
                    self.reduce(old, u64::MAX);
                    self.insert(new, Order { price, shares: u64::from(qty.0), ..order });
                }
            }
            Event::Traded(traded) => self.traded(entry, &traded),
            Event::CrossFilled(filled) if filled.is_displayed => {
                self.reduce(filled.order, u64::from(filled.qty.0));
            }
            Event::CrossPrinted { symbol, shares, price, match_number, .. } if shares > 0 => {
                let number = match_number.0;
                self.print(entry, Print { number, symbol, price, shares, aggressor: None });
            }
            // Private, or nothing that books and trades show.
            _ => {}
        }
    }

    /// This day goes on from another one. Numbers are above all that were given out before, of
    /// trades and of the versions of books.
    fn go_on(&mut self, from: &DayBefore) {
        self.trades_before = u64::from(from.day.saturating_sub(1)) * NUMBERS_A_DAY;
        self.trades_total = self.trades_before;
        for book in self.books.values_mut() {
            book.version = self.trades_before;
        }
        let before = self.before.take().filter(|before| before.0.0 == from.log);
        if let Some(before) = before {
            let (_, before) = *before;
            (self.trades, self.candles) = (before.trades, before.candles);
        }
    }

    fn add(&mut self, added: &Added) {
        let Added { instrument, order, side, qty, price, .. } = *added;
        self.insert(order, Order { instrument, side, price, shares: u64::from(qty.0) });
    }

    fn insert(&mut self, reference: OrderRef, order: Order) {
        self.orders.insert(reference, order);
        let book = self.books.entry(order.instrument).or_default();
        book.add(order.side, order.price, order.shares);
    }

    /// Takes shares off an order; it leaves with its last one.
    fn reduce(&mut self, reference: OrderRef, shares: u64) {
        let Some(order) = self.orders.get_mut(&reference) else {
            return;
        };
        let taken = shares.min(order.shares);
        order.shares -= taken;
        let order = *order;
        if order.shares == 0 {
            self.orders.remove(&reference);
        }
        let book = self.books.entry(order.instrument).or_default();
        book.take(order.side, order.price, taken, order.shares == 0);
    }

    fn traded(&mut self, entry: &Entry, traded: &Traded) {
        let Traded { symbol, price, qty, match_number, aggressor, part, maker, .. } = *traded;
        let shares = u64::from(qty.0);
        if part == Part::Displayed {
            self.reduce(maker.order, shares);
        }
        let (number, aggressor) = (match_number.0, Some(aggressor));
        self.print(entry, Print { number, symbol, price, shares, aggressor });
    }

    fn print(&mut self, entry: &Entry, print: Print) {
        let Print { number, symbol, price, shares, aggressor } = print;
        self.trades_total += 1;
        self.candles.entry(symbol).or_default().trade(entry.at.time.0, price, shares);
        if self.trades.len() == TRADES_KEPT {
            self.trades.pop_front();
        }
        self.trades.push_back(Trade {
            number: self.trades_total,
            match_number: number,
            time_ns: entry.at.time.0,
            symbol,
            price,
            shares,
            aggressor,
        });
    }
}

/// A trade before it has a place among the others.
struct Print {
    number: u64,
    symbol: Symbol,
    price: Price,
    shares: u64,
    aggressor: Option<Side>,
}
