//! Books as everybody may see them, out of events: price levels and trades of each instrument, for
//! snapshots, and the changes of them one by one.

use std::collections::{BTreeMap, HashMap};

use crate::core::event::{Added, CrossFilled, Part, Traded};
use crate::core::{
    CrossType, Event, InstrumentId, MatchNumber, OrderRef, Phase, Price, Qty, Side, Symbol,
};

/// One change of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A price level is so large now; of 0 orders it is gone.
    Level {
        /// Whose.
        instrument: InstrumentId,
        /// Bids or offers.
        side: Side,
        /// At which price.
        price: Price,
        /// What it is now.
        level: Level,
    },
    /// A trade, of displayed orders or not.
    Trade(Traded),
    /// An auction came to this.
    Cross {
        /// Whose.
        instrument: InstrumentId,
        /// Shares that each side traded; 0 when there was no price.
        shares: u64,
        /// Price; 0 when there was none.
        price: Price,
        /// Venue's number of all its trades.
        match_number: MatchNumber,
        /// Which auction.
        cross: CrossType,
    },
    /// An instrument moved to another phase.
    Phase {
        /// Whose.
        instrument: InstrumentId,
        /// Where it is now.
        phase: Phase,
    },
    /// A new instrument.
    Listed {
        /// Its number.
        instrument: InstrumentId,
        /// Its ticker.
        symbol: Symbol,
    },
}

/// What is displayed at one price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Shares.
    pub qty: u64,
    /// Orders.
    pub orders: u32,
}

/// One instrument's book.
#[derive(Clone, Debug)]
pub struct Book {
    /// Ticker.
    pub symbol: Symbol,
    /// The last trade.
    pub last: Option<Traded>,
    bids: BTreeMap<Price, Level>,
    offers: BTreeMap<Price, Level>,
}

impl Book {
    /// Levels of a side, best first.
    pub fn levels(&self, side: Side) -> impl Iterator<Item = (Price, Level)> {
        let (bids, offers) = match side {
            Side::Buy => (Some(self.bids.iter().rev()), None),
            Side::Sell => (None, Some(self.offers.iter())),
        };
        let pair = |(price, level): (&Price, &Level)| (*price, *level);
        bids.into_iter().flatten().chain(offers.into_iter().flatten()).map(pair)
    }

    fn side(&mut self, side: Side) -> &mut BTreeMap<Price, Level> {
        match side {
            Side::Buy => &mut self.bids,
            Side::Sell => &mut self.offers,
        }
    }
}

/// An event contradicts those before it: one was left out, or they are of different files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookFault {
    /// No such order is displayed.
    #[error("order {0} is not displayed: begin with the first event of the file")]
    UnknownOrder(OrderRef),
    /// No such instrument is listed.
    #[error("instrument {0} is not listed: begin with the first event of the file")]
    UnknownInstrument(InstrumentId),
    /// More goes than there is.
    #[error("order {0} has fewer shares than are taken off it")]
    TooMany(OrderRef),
}

#[derive(Clone, Copy, Debug)]
struct Shown {
    instrument: InstrumentId,
    side: Side,
    price: Price,
    qty: u32,
}

/// The books of a venue. Memory grows with what is displayed, which the engine's capacities bound.
#[derive(Clone, Debug, Default)]
pub struct Books {
    books: BTreeMap<InstrumentId, Book>,
    orders: HashMap<OrderRef, Shown>,
}

impl Books {
    /// The book of an instrument.
    #[must_use]
    pub fn get(&self, instrument: InstrumentId) -> Option<&Book> {
        self.books.get(&instrument)
    }

    /// All books, by instrument.
    pub fn iter(&self) -> impl Iterator<Item = (InstrumentId, &Book)> {
        self.books.iter().map(|(id, book)| (*id, book))
    }

    /// Takes an event, and tells what it changes. Events must come from the first on, in order.
    ///
    /// # Errors
    /// [`BookFault`]; the books are as they were.
    pub fn hear(&mut self, event: &Event, mut tell: impl FnMut(Change)) -> Result<(), BookFault> {
        match *event {
            Event::Listed { instrument, symbol, .. } => {
                let (bids, offers) = (BTreeMap::new(), BTreeMap::new());
                self.books.insert(instrument, Book { symbol, last: None, bids, offers });
                tell(Change::Listed { instrument, symbol });
                Ok(())
            }
            Event::Added(Added { instrument, order, side, qty: Qty(qty), price, .. }) => {
                self.show(order, Shown { instrument, side, price, qty }, &mut tell)
            }
            Event::Traded(trade) => self.trade(&trade, &mut tell),
            Event::CrossFilled(CrossFilled { order, qty, is_displayed: true, .. }) => {
                self.take_off(order, Some(qty), &mut tell)
            }
            Event::CrossPrinted { instrument, shares, price, match_number, cross, .. } => {
                tell(Change::Cross { instrument, shares, price, match_number, cross });
                Ok(())
            }
            Event::PhaseChanged { instrument, phase, .. } => {
                tell(Change::Phase { instrument, phase });
                Ok(())
            }
            Event::Reduced { order, qty, .. } => self.take_off(order, Some(qty), &mut tell),
            Event::Deleted { order, .. } => self.take_off(order, None, &mut tell),
            Event::Requoted { old, new, qty: Qty(qty), price, .. } => {
                let shown = *self.orders.get(&old).ok_or(BookFault::UnknownOrder(old))?;
                self.take_off(old, None, &mut tell)?;
                self.show(new, Shown { price, qty, ..shown }, &mut tell)
            }
            Event::Accepted(_)
            | Event::Rejected(_)
            | Event::Replaced(_)
            | Event::AcceptedSpecial(..)
            | Event::ReplacedSpecial(..)
            | Event::Canceled(_)
            | Event::Modified(_)
            | Event::QueryAnswered { .. }
            | Event::Prevented(_)
            | Event::Restated { .. }
            | Event::BecameLimit { .. }
            | Event::CancelPending { .. }
            | Event::CancelRejected { .. }
            | Event::MassCanceled { .. }
            | Event::EntrySwitched { .. }
            | Event::CrossFilled(_)
            | Event::Restored(..)
            | Event::Triggered { .. }
            | Event::SystemEvent(_)
            | Event::AccountTold(_)
            | Event::HoldingTold(_)
            | Event::Broken { .. }
            | Event::Withdrawn { .. }
            | Event::Corrected { .. }
            | Event::Reprinted { .. }
            | Event::Noticed(_)
            | Event::ShortTested { .. } => Ok(()),
        }
    }

    fn trade(&mut self, trade: &Traded, tell: &mut impl FnMut(Change)) -> Result<(), BookFault> {
        if !self.books.contains_key(&trade.instrument) {
            return Err(BookFault::UnknownInstrument(trade.instrument));
        }
        if trade.part == Part::Displayed {
            self.take_off(trade.maker.order, Some(trade.qty), tell)?;
        }
        if let Some(book) = self.books.get_mut(&trade.instrument) {
            book.last = Some(*trade);
        }
        tell(Change::Trade(*trade));
        Ok(())
    }

    fn show(
        &mut self,
        order: OrderRef,
        shown: Shown,
        tell: &mut impl FnMut(Change),
    ) -> Result<(), BookFault> {
        let level = self.level(shown, |level| {
            level.qty += u64::from(shown.qty);
            level.orders += 1;
        })?;
        self.orders.insert(order, shown);
        tell(level);
        Ok(())
    }

    /// Takes shares off an order, or all of it.
    fn take_off(
        &mut self,
        order: OrderRef,
        qty: Option<Qty>,
        tell: &mut impl FnMut(Change),
    ) -> Result<(), BookFault> {
        let shown = *self.orders.get(&order).ok_or(BookFault::UnknownOrder(order))?;
        let gone = qty.map_or(shown.qty, |qty| qty.0);
        let left = shown.qty.checked_sub(gone).ok_or(BookFault::TooMany(order))?;
        let level = self.level(shown, |level| {
            level.qty -= u64::from(gone);
            level.orders -= u32::from(left == 0);
        })?;
        if left == 0 {
            self.orders.remove(&order);
        } else {
            self.orders.insert(order, Shown { qty: left, ..shown });
        }
        tell(level);
        Ok(())
    }

    fn level(
        &mut self,
        Shown { instrument, side, price, .. }: Shown,
        change: impl FnOnce(&mut Level),
    ) -> Result<Change, BookFault> {
        let book = self.books.get_mut(&instrument);
        let levels = book.ok_or(BookFault::UnknownInstrument(instrument))?.side(side);
        let level = levels.entry(price).or_default();
        change(level);
        let level = *level;
        if level.orders == 0 {
            levels.remove(&price);
        }
        Ok(Change::Level { instrument, side, price, level })
    }
}
