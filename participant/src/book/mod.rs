//! Books rebuilt from ITCH 5.0, with every contradiction in the feed counted by cause.
//!
//! A contradiction is never ignored and never stops the rebuilding: [`FeedBook::apply`] returns it,
//! counts it and keeps the first ones with the number of their message.

mod ladder;
mod report;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};

use wire::itch50::{Message, OrderReplace};

pub use ladder::{Order, Side};
pub use report::{BookFault, FaultCounts, FeedCounts};

use ladder::{Index, Ladder, Slab};

/// Faults kept with the number of their message.
const FAULTS_KEPT: usize = 32;

/// Best prices of an instrument and the shares at them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touch {
    /// Best bid: price in ten-thousandths, shares.
    pub bid: Option<(u32, u64)>,
    /// Best offer: price in ten-thousandths, shares.
    pub ask: Option<(u32, u64)>,
}

/// All books of a feed.
#[derive(Debug)]
pub struct FeedBook {
    slab: Slab,
    by_reference: HashMap<u64, Index, ReferenceHashing>,
    /// By stock locate.
    instruments: Vec<Option<Instrument>>,
    orders_max: usize,
    has_directory: bool,
    counts: FeedCounts,
    faults: FaultCounts,
    first_faults: Vec<(u64, BookFault)>,
}

#[derive(Debug)]
struct Instrument {
    symbol: [u8; 8],
    /// Whether the two sides may not meet: true unless a trading action said otherwise.
    continuous: bool,
    bids: Ladder,
    asks: Ladder,
}

impl Instrument {
    const fn new(symbol: [u8; 8]) -> Self {
        Self {
            symbol,
            continuous: true,
            bids: Ladder::new(Side::Buy),
            asks: Ladder::new(Side::Sell),
        }
    }

    const fn ladder(&mut self, side: Side) -> &mut Ladder {
        match side {
            Side::Buy => &mut self.bids,
            Side::Sell => &mut self.asks,
        }
    }
}

/// Shares taken off an order and by which message.
struct Take {
    kind: u8,
    locate: u16,
    reference: u64,
    shares: u32,
}

impl Default for FeedBook {
    fn default() -> Self {
        Self::new(Self::ORDERS_MAX_DEFAULT)
    }
}

impl FeedBook {
    /// Room for a busy day of all listed instruments.
    pub const ORDERS_MAX_DEFAULT: usize = 1 << 25;

    /// Empty books that take up to `orders_max` live orders. Memory grows with what is live.
    #[must_use]
    pub fn new(orders_max: usize) -> Self {
        Self {
            slab: Slab::default(),
            by_reference: HashMap::with_hasher(ReferenceHashing::new()),
            instruments: Vec::new(),
            orders_max: orders_max.min(Index::MAX as usize - 1),
            has_directory: false,
            counts: FeedCounts::default(),
            faults: FaultCounts::default(),
            first_faults: Vec::new(),
        }
    }

    /// Applies one ITCH 5.0 message.
    ///
    /// # Errors
    /// The contradiction found; its documentation says what effect the message had. Also counted.
    pub fn apply(&mut self, message: &[u8]) -> Result<(), BookFault> {
        self.counts.messages += 1;
        let result = Message::parse(message)
            .map_err(BookFault::from)
            .and_then(|message| self.apply_message(&message));
        if let Err(fault) = &result {
            self.faults.count(fault);
            if self.first_faults.len() < FAULTS_KEPT {
                self.first_faults.push((self.counts.messages, *fault));
            }
        }
        result
    }

    /// What the feed said.
    #[must_use]
    pub const fn counts(&self) -> &FeedCounts {
        &self.counts
    }

    /// Contradictions by cause.
    #[must_use]
    pub const fn faults(&self) -> &FaultCounts {
        &self.faults
    }

    /// The first contradictions, each with the number of its message (the first message is 1).
    #[must_use]
    pub fn first_faults(&self) -> &[(u64, BookFault)] {
        &self.first_faults
    }

    /// Orders live in all books.
    #[must_use]
    pub fn live_orders(&self) -> usize {
        self.slab.live()
    }

    /// A live order.
    #[must_use]
    pub fn order(&self, reference: u64) -> Option<&Order> {
        self.by_reference.get(&reference).map(|&index| self.slab.get(index))
    }

    /// Symbol of a stock locate, padded with spaces.
    #[must_use]
    pub fn symbol(&self, locate: u16) -> Option<&[u8; 8]> {
        self.instrument(locate).map(|instrument| &instrument.symbol)
    }

    /// Stock locates known, ascending.
    pub fn locates(&self) -> impl Iterator<Item = u16> {
        (0..=u16::MAX).zip(&self.instruments).filter_map(|(locate, i)| i.as_ref().map(|_| locate))
    }

    /// Best prices of an instrument; `None` when it is not known.
    #[must_use]
    pub fn touch(&self, locate: u16) -> Option<Touch> {
        let instrument = self.instrument(locate)?;
        Some(Touch { bid: instrument.bids.best(), ask: instrument.asks.best() })
    }

    /// Writes all books in the canonical form: by stock locate `INSTRUMENT locate symbol`, then
    /// bids from best to worst as `B price order shares`, then offers as `S ...`, each price in
    /// time order.
    ///
    /// # Errors
    /// What `out` fails with.
    pub fn write_books(&self, out: &mut impl Write) -> io::Result<()> {
        for (locate, instrument) in self.instruments.iter().enumerate() {
            let Some(instrument) = instrument else {
                continue;
            };
            let symbol = instrument.symbol.trim_ascii_end().escape_ascii();
            writeln!(out, "INSTRUMENT {locate} {symbol}")?;
            for (letter, ladder) in [('B', &instrument.bids), ('S', &instrument.asks)] {
                for order in ladder.orders(&self.slab) {
                    writeln!(out, "{letter} {} {} {}", order.price, order.reference, order.open)?;
                }
            }
        }
        Ok(())
    }

    fn apply_message(&mut self, message: &Message<'_>) -> Result<(), BookFault> {
        match message {
            Message::AddOrder(m) => {
                let terms = (m.order_reference.get(), m.shares.get(), m.price.get());
                self.add(b'A', m.stock_locate.get(), m.stock, m.side, terms)
            }
            Message::AddOrderWithMpid(m) => {
                let terms = (m.order_reference.get(), m.shares.get(), m.price.get());
                self.add(b'F', m.stock_locate.get(), m.stock, m.side, terms)
            }
            Message::OrderExecuted(m) => self.execute(&Take {
                kind: b'E',
                locate: m.stock_locate.get(),
                reference: m.order_reference.get(),
                shares: m.executed_shares.get(),
            }),
            Message::OrderExecutedWithPrice(m) => self.execute(&Take {
                kind: b'C',
                locate: m.stock_locate.get(),
                reference: m.order_reference.get(),
                shares: m.executed_shares.get(),
            }),
            Message::OrderCancel(m) => {
                self.counts.cancels += 1;
                self.take(&Take {
                    kind: b'X',
                    locate: m.stock_locate.get(),
                    reference: m.order_reference.get(),
                    shares: m.canceled_shares.get(),
                })
            }
            Message::OrderDelete(m) => {
                self.counts.deletes += 1;
                self.delete(m.stock_locate.get(), m.order_reference.get())
            }
            Message::OrderReplace(m) => self.replace(m),
            _ => self.apply_other(message),
        }
    }

    fn apply_other(&mut self, message: &Message<'_>) -> Result<(), BookFault> {
        match message {
            Message::StockDirectory(m) => {
                self.counts.other += 1;
                self.has_directory = true;
                self.list(b'R', m.stock_locate.get(), m.stock)
            }
            Message::StockTradingAction(m) => {
                self.counts.other += 1;
                let locate = m.stock_locate.get();
                let known = self.check_listed(b'H', locate, m.stock);
                if let Some(instrument) = self.instrument_mut(locate) {
                    instrument.continuous = m.trading_state == b'T';
                }
                known
            }
            Message::Trade(m) => {
                self.counts.hidden_trades += 1;
                self.check_listed(b'P', m.stock_locate.get(), m.stock)
            }
            Message::CrossTrade(m) => {
                self.counts.cross_trades += 1;
                self.check_listed(b'Q', m.stock_locate.get(), m.stock)
            }
            Message::BrokenTrade(_) => {
                self.counts.broken_trades += 1;
                Ok(())
            }
            _ => {
                self.counts.other += 1;
                Ok(())
            }
        }
    }

    /// Adds an order of the given reference, shares and price.
    fn add(
        &mut self,
        kind: u8,
        locate: u16,
        stock: [u8; 8],
        side: u8,
        (reference, shares, price): (u64, u32, u32),
    ) -> Result<(), BookFault> {
        self.counts.adds += 1;
        let side = match side {
            b'B' => Side::Buy,
            b'S' => Side::Sell,
            _ => return Err(BookFault::InvalidSide { reference, side }),
        };
        if shares == 0 {
            return Err(BookFault::ZeroSize { kind, reference });
        }
        let listed = self.check_listed(kind, locate, stock);
        self.join(kind, Order::new(reference, locate, side, price, shares))?;
        listed?;
        self.check_crossed(reference, locate, side)
    }

    fn execute(&mut self, take: &Take) -> Result<(), BookFault> {
        self.counts.executions += 1;
        self.counts.executed_shares += u64::from(take.shares);
        self.take(take)
    }

    fn take(&mut self, take: &Take) -> Result<(), BookFault> {
        let &Take { kind, locate, reference, shares } = take;
        let Some(&index) = self.by_reference.get(&reference) else {
            return Err(BookFault::UnknownReference { kind, reference });
        };
        if shares == 0 {
            return Err(BookFault::ZeroSize { kind, reference });
        }
        let order = *self.slab.get(index);
        if shares < order.open {
            let instrument = instrument_of(&mut self.instruments, &order);
            instrument.ladder(order.side).shrink(&mut self.slab, index, shares);
        } else {
            self.leave(index);
        }
        if shares > order.open {
            let (open, taken) = (order.open, shares);
            return Err(BookFault::NegativeSize { kind, reference, open, taken });
        }
        check_locate(kind, locate, &order)
    }

    fn delete(&mut self, locate: u16, reference: u64) -> Result<(), BookFault> {
        let kind = b'D';
        let Some(&index) = self.by_reference.get(&reference) else {
            return Err(BookFault::UnknownReference { kind, reference });
        };
        let order = *self.slab.get(index);
        self.leave(index);
        check_locate(kind, locate, &order)
    }

    fn replace(&mut self, m: &OrderReplace) -> Result<(), BookFault> {
        self.counts.replaces += 1;
        let kind = b'U';
        let (old, new) = (m.original_order_reference.get(), m.new_order_reference.get());
        let (shares, price) = (m.shares.get(), m.price.get());
        let Some(&index) = self.by_reference.get(&old) else {
            return Err(BookFault::UnknownReference { kind, reference: old });
        };
        if shares == 0 {
            return Err(BookFault::ZeroSize { kind, reference: new });
        }
        if new != old && self.by_reference.contains_key(&new) {
            return Err(BookFault::DuplicateReference { kind, reference: new });
        }
        let order = *self.slab.get(index);
        self.leave(index);
        self.join(kind, Order::new(new, order.locate, order.side, price, shares))?;
        check_locate(kind, m.stock_locate.get(), &order)?;
        self.check_crossed(new, order.locate, order.side)
    }

    fn join(&mut self, kind: u8, order: Order) -> Result<(), BookFault> {
        let (reference, capacity) = (order.reference, self.orders_max);
        let Entry::Vacant(place) = self.by_reference.entry(reference) else {
            return Err(BookFault::DuplicateReference { kind, reference });
        };
        if self.slab.live() >= capacity {
            return Err(BookFault::Full { reference, capacity });
        }
        let instrument = instrument_of(&mut self.instruments, &order);
        place.insert(instrument.ladder(order.side).join(&mut self.slab, order));
        Ok(())
    }

    fn leave(&mut self, index: Index) {
        let order = *self.slab.get(index);
        let instrument = instrument_of(&mut self.instruments, &order);
        instrument.ladder(order.side).leave(&mut self.slab, index);
        self.by_reference.remove(&order.reference);
    }

    /// Only an order that joins can cross the book, so only then it is looked at.
    fn check_crossed(&self, reference: u64, locate: u16, side: Side) -> Result<(), BookFault> {
        let Some(instrument) = self.instrument(locate) else {
            return Ok(());
        };
        match (instrument.bids.best(), instrument.asks.best()) {
            (Some((bid, _)), Some((ask, _))) if instrument.continuous && bid >= ask => {
                Err(BookFault::Crossed { reference, side, locate, bid, ask })
            }
            _ => Ok(()),
        }
    }

    fn list(&mut self, kind: u8, locate: u16, symbol: [u8; 8]) -> Result<(), BookFault> {
        let place = usize::from(locate);
        if self.instruments.len() <= place {
            self.instruments.resize_with(place + 1, || None);
        }
        match &mut self.instruments[place] {
            Some(known) if known.symbol == symbol => Ok(()),
            Some(known) => {
                let listed = known.symbol;
                Err(BookFault::SymbolDiffers { kind, locate, found: symbol, listed })
            }
            empty => {
                *empty = Some(Instrument::new(symbol));
                Ok(())
            }
        }
    }

    /// Sees to it that the locate is listed, and says whether the directory should have done so.
    fn check_listed(&mut self, kind: u8, locate: u16, symbol: [u8; 8]) -> Result<(), BookFault> {
        let known = self.instrument(locate).is_some();
        self.list(kind, locate, symbol)?;
        if known {
            return Ok(());
        }
        if self.has_directory {
            return Err(BookFault::UnknownLocate { kind, locate });
        }
        self.counts.learnt_instruments += 1;
        Ok(())
    }

    fn instrument(&self, locate: u16) -> Option<&Instrument> {
        self.instruments.get(usize::from(locate))?.as_ref()
    }

    fn instrument_mut(&mut self, locate: u16) -> Option<&mut Instrument> {
        self.instruments.get_mut(usize::from(locate))?.as_mut()
    }
}

fn check_locate(kind: u8, locate: u16, order: &Order) -> Result<(), BookFault> {
    let (reference, expected) = (order.reference, order.locate);
    if locate == expected {
        return Ok(());
    }
    Err(BookFault::WrongLocate { kind, reference, locate, expected })
}

fn instrument_of<'a>(
    instruments: &'a mut [Option<Instrument>],
    order: &Order,
) -> &'a mut Instrument {
    instruments[usize::from(order.locate)].as_mut().expect("orders join listed instruments only")
}

/// Hashes order references. They come from outside, so the multiplier is drawn at start: nobody can
/// choose references that collide.
#[derive(Clone, Debug)]
struct ReferenceHashing {
    multiplier: u64,
}

impl ReferenceHashing {
    fn new() -> Self {
        // Odd, so that distinct references stay distinct.
        Self { multiplier: RandomState::new().hash_one(0_u8) | 1 }
    }
}

impl BuildHasher for ReferenceHashing {
    type Hasher = ReferenceHasher;

    fn build_hasher(&self) -> ReferenceHasher {
        ReferenceHasher { multiplier: self.multiplier, hash: 0 }
    }
}

struct ReferenceHasher {
    multiplier: u64,
    hash: u64,
}

impl Hasher for ReferenceHasher {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(self.hash ^ u64::from(byte));
        }
    }

    fn write_u64(&mut self, reference: u64) {
        let product = u128::from(reference ^ self.multiplier) * u128::from(self.multiplier);
        self.hash = (product as u64) ^ ((product >> 64) as u64);
    }

    fn finish(&self) -> u64 {
        self.hash
    }
}
