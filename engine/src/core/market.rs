//! The instruments of the venue, each with its book.

use super::command::AddInstrument;
use super::index::IdTable;
use super::levels::Ladder;
use super::side::{KEY_BITS, Tick};
use super::types::{InstrumentId, Price, Qty, Side, Symbol};
use crate::memory::prefetch_place;

/// The two sides of an instrument.
#[derive(Clone, Copy)]
pub(super) struct Book([Ladder; 2]);

impl Book {
    /// Without orders.
    pub(super) const EMPTY: Self = Self([Ladder::EMPTY; 2]);

    /// The orders that rest on this side.
    #[inline]
    pub(super) fn side(&self, side: Side) -> &Ladder {
        &self.0[usize::from(side == Side::Sell)]
    }

    /// The orders that rest on this side, to be changed.
    #[inline]
    pub(super) fn side_mut(&mut self, side: Side) -> &mut Ladder {
        &mut self.0[usize::from(side == Side::Sell)]
    }
}

/// Division by a number that stays the same, as a multiplication and a shift: a processor's own
/// division takes as long as a dozen of those, and every order needs one (Granlund and Montgomery,
/// "Division by Invariant Integers using Multiplication", 1994).
#[derive(Clone, Copy)]
struct Divisor {
    /// 2 to the power of `shift`, divided by the divisor and rounded up.
    factor: u32,
    shift: u8,
}

impl Divisor {
    /// Of any number but 0.
    const fn new(divisor: u32) -> Self {
        let shift = KEY_BITS + u32::BITS - (divisor - 1).leading_zeros();
        // Rounded up, it is too large by less than one part in 2^31, which shows in no quotient.
        Self { factor: (1_u64 << shift).div_ceil(divisor as u64) as u32, shift: shift as u8 }
    }

    /// The quotient of a number below 2^31.
    #[inline(always)]
    const fn divide(self, number: u32) -> u32 {
        ((number as u64 * self.factor as u64) >> (self.shift & 63)) as u32
    }
}

/// An instrument and its book: one cache line.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(super) struct Instrument {
    pub(super) symbol: Symbol,
    pub(super) tick: Price,
    /// What prices are divided by: the tick.
    divisor: Divisor,
    pub(super) round_lot: Qty,
    pub(super) book: Book,
    /// Resting orders that the code for plain ones cannot trade with: hidden ones, and those with
    /// an [`Extra`](super::extra::Extra). The highest bit says that plain orders are not taken the
    /// plain way at all now.
    pub(super) gate: u32,
    /// Price of the last sale; 0 before the first.
    pub(super) last: Price,
}

/// The highest bit of a gate.
const SHUT: u32 = 1 << 31;

const _: () = assert!(size_of::<Instrument>() == 64);

impl Instrument {
    /// Whether plain orders are not taken the plain way now.
    #[inline(always)]
    pub(super) fn is_shut(&self) -> bool {
        self.gate & SHUT != 0
    }

    pub(super) fn set_shut(&mut self, shut: bool) {
        self.gate = if shut { self.gate | SHUT } else { self.gate & !SHUT };
    }

    /// Resting orders that the code for plain ones cannot trade with.
    pub(super) fn gated(&self) -> u32 {
        self.gate & !SHUT
    }

    /// A price as a number of ticks; `None` when it is no multiple.
    #[inline]
    pub(super) fn tick_of(&self, price: Price) -> Option<Tick> {
        let (tick, rest) = self.ticks(price);
        (rest == 0 && price.0 >> KEY_BITS == 0).then_some(tick)
    }

    /// A price below 2^31 as a number of ticks, and what is left over.
    #[inline(always)]
    pub(super) fn ticks(&self, price: Price) -> (Tick, u32) {
        let ticks = self.divisor.divide(price.0);
        (Tick(ticks), price.0.wrapping_sub(ticks.wrapping_mul(self.tick.0)))
    }
}

/// All instruments.
pub(super) struct Market {
    list: Vec<Instrument>,
    /// By instrument: what rests undisplayed.
    hidden: Vec<Book>,
    capacity: u16,
    by_symbol: IdTable,
}

impl Market {
    pub(super) fn new(capacity: u16, seed: u64) -> Self {
        let list = Vec::with_capacity(usize::from(capacity));
        let hidden = Vec::with_capacity(usize::from(capacity));
        Self { list, hidden, capacity, by_symbol: IdTable::new(capacity, seed) }
    }

    pub(super) fn capacity(&self) -> u16 {
        self.capacity
    }

    pub(super) fn len(&self) -> u16 {
        self.list.len() as u16
    }

    /// Every instrument as it was listed, by id.
    pub(super) fn listings(&self) -> impl ExactSizeIterator<Item = AddInstrument> {
        self.list.iter().enumerate().map(|(at, instrument)| AddInstrument {
            instrument: InstrumentId(at as u16 + 1),
            symbol: instrument.symbol,
            tick: instrument.tick,
            round_lot: instrument.round_lot,
        })
    }

    #[inline]
    pub(super) fn get(&self, id: InstrumentId) -> Option<&Instrument> {
        self.list.get(usize::from(id.0).checked_sub(1)?)
    }

    /// An instrument known to be listed.
    #[inline]
    pub(super) fn of(&mut self, id: InstrumentId) -> &mut Instrument {
        &mut self.list[usize::from(id.0) - 1]
    }

    /// One side of an instrument: what is displayed, or what is hidden.
    pub(super) fn ladder(&self, id: InstrumentId, side: Side, hidden: bool) -> &Ladder {
        let at = usize::from(id.0) - 1;
        let book = if hidden { &self.hidden[at] } else { &self.list[at].book };
        book.side(side)
    }

    /// As [`Market::ladder`], to be changed.
    pub(super) fn ladder_mut(&mut self, id: InstrumentId, side: Side, hidden: bool) -> &mut Ladder {
        let at = usize::from(id.0) - 1;
        let book = if hidden { &mut self.hidden[at] } else { &mut self.list[at].book };
        book.side_mut(side)
    }

    /// Asks for an instrument's line.
    #[inline(always)]
    pub(super) fn prefetch(&self, id: InstrumentId) {
        prefetch_place(&self.list, usize::from(id.0).wrapping_sub(1));
    }

    /// The instrument that most likely has this ticker, without a look at it.
    #[inline(always)]
    pub(super) fn guess(&self, symbol: Symbol) -> InstrumentId {
        InstrumentId(self.by_symbol.guess(u64::from_le_bytes(symbol.0)))
    }

    /// The instrument with this ticker, to be changed.
    #[inline(always)]
    pub(super) fn find(&mut self, symbol: Symbol) -> Option<(InstrumentId, &mut Instrument)> {
        let id = self.by_symbol(symbol)?;
        Some((id, &mut self.list[usize::from(id.0) - 1]))
    }

    #[inline]
    pub(super) fn by_symbol(&self, symbol: Symbol) -> Option<InstrumentId> {
        let is = |id: u16| self.list[usize::from(id) - 1].symbol == symbol;
        self.by_symbol.find(u64::from_le_bytes(symbol.0), is).map(InstrumentId)
    }

    pub(super) fn add(&mut self, new: &AddInstrument) {
        assert!(self.list.len() < usize::from(self.capacity), "listings are checked before");
        let AddInstrument { instrument, symbol, tick, round_lot } = *new;
        let (book, gate, last) = (Book::EMPTY, 0, Price(0));
        let divisor = Divisor::new(tick.0);
        self.list.push(Instrument { symbol, tick, divisor, round_lot, book, gate, last });
        self.hidden.push(Book::EMPTY);
        self.by_symbol.insert(u64::from_le_bytes(symbol.0), instrument.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At the ends of the range, around multiples and powers of two, and for numbers drawn.
    #[test]
    fn a_divisor_divides() {
        let powers = (0..32).flat_map(|bit| [1_u32 << bit, (1 << bit) - 1, (1 << bit) + 1]);
        let divisors = powers.chain([100, 10_000, 12_345_679, u32::MAX]).filter(|&d| d > 0);
        let mut drawn = 1_u64;
        for by in divisors {
            let divisor = Divisor::new(by);
            let mut check = |number: u32| {
                let number = number & ((1 << KEY_BITS) - 1);
                assert_eq!(divisor.divide(number), number / by, "{number} by {by}");
            };
            [0, 1, by, u32::MAX].into_iter().for_each(&mut check);
            for _ in 0..10_000 {
                drawn = drawn.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
                let number = (drawn >> 32) as u32;
                let multiple = (number / by).wrapping_mul(by);
                for near in [number, multiple, multiple.wrapping_sub(1), multiple.wrapping_add(1)] {
                    check(near);
                }
            }
        }
    }
}
