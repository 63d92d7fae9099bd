//! What stands apart from the books, and what the end of a command owes to it: instruments whose
//! last sale, quote or phase may have woken something are marked, and settled one by one (rule
//! R3.18).

use super::Core;
use super::event::EventSink;
use super::levels::Ladder;
use super::market::Book;
use super::matching::Out;
use super::pegs::Pegs;
use super::types::{FILLS_PER_COMMAND_MAX, InstrumentId, Price, Side};

/// Units of work after which a command wakes nobody any more: the rest is pending.
pub const CASCADE_UNITS_MAX: u32 = 4_096;

/// What an instrument has beside its book.
#[derive(Clone, Copy)]
pub(super) struct Aside {
    /// Stops by their stop prices: of buyers the lowest is the best, of sellers the highest.
    pub(super) stops: Book,
    /// Orders for the opening, the closing and the next halt cross, by their prices; then those
    /// that trade only with what the first two leave.
    pub(super) crosses: [Book; 5],
    /// How many of these there are.
    pub(super) cross_count: u32,
    /// What looks at every sale and quote: stops, pegs, and bands, which are one.
    pub(super) watchers: u32,
    /// How many stops there are.
    pub(super) stop_count: u32,
    /// Orders that follow the quote.
    pub(super) pegs: Pegs,
    /// The highest and the lowest sale since stops were settled last, where there are stops.
    pub(super) sales: Option<(Price, Price)>,
}

impl Aside {
    const EMPTY: Self = Self {
        stops: Book::EMPTY,
        crosses: [Book::EMPTY; 5],
        cross_count: 0,
        watchers: 0,
        stop_count: 0,
        pegs: Pegs::NONE,
        sales: None,
    };

    /// Everything of one side that stands apart.
    pub(super) fn ladders(&self, side: Side) -> impl Iterator<Item = &Ladder> {
        std::iter::once(&self.stops).chain(&self.crosses).map(move |book| book.side(side))
    }
}

/// What all instruments have beside their books.
pub(super) struct Asides {
    list: Vec<Aside>,
    /// Which instruments are to be settled: a bit for each, from the lowest number on.
    marks: Vec<u64>,
    marked: u32,
    /// Units of work that the command has done so far; 0 between commands.
    pub(super) units: u32,
}

impl Asides {
    pub(super) fn new(instruments: u16) -> Self {
        let count = usize::from(instruments) + 1;
        let marks = vec![0; count.div_ceil(64)];
        Self { list: Vec::with_capacity(count), marks, marked: 0, units: 0 }
    }

    /// One more instrument, beside which nothing stands.
    pub(super) fn add(&mut self) {
        self.list.push(Aside::EMPTY);
    }

    pub(super) fn get(&self, id: InstrumentId) -> &Aside {
        &self.list[usize::from(id.0) - 1]
    }

    pub(super) fn of(&mut self, id: InstrumentId) -> &mut Aside {
        &mut self.list[usize::from(id.0) - 1]
    }

    /// Whether anything is to be settled: at the end of a command, that it is pending.
    #[inline(always)]
    pub(super) fn is_marked(&self) -> bool {
        self.marked > 0
    }

    /// The instrument is to be settled at the end of the command, if there is anything beside it.
    pub(super) fn mark(&mut self, id: InstrumentId) {
        let bit = 1 << (id.0 % 64);
        let word = &mut self.marks[usize::from(id.0 / 64)];
        let aside = &self.list[usize::from(id.0) - 1];
        if *word & bit == 0 && aside.watchers > 0 {
            *word |= bit;
            self.marked += 1;
        }
    }

    fn unmark(&mut self, id: InstrumentId) {
        self.marks[usize::from(id.0 / 64)] &= !(1 << (id.0 % 64));
        self.marked -= 1;
    }

    /// The marked instrument with the lowest number.
    fn first_marked(&self) -> Option<InstrumentId> {
        let at = self.marks.iter().position(|&word| word != 0)?;
        Some(InstrumentId(at as u16 * 64 + self.marks[at].trailing_zeros() as u16))
    }

    /// Everything marked, by number.
    pub(super) fn marked(&self) -> impl Iterator<Item = InstrumentId> {
        let all = (1..=self.list.len()).map(|id| InstrumentId(id as u16));
        all.filter(|id| self.marks[usize::from(id.0 / 64)] >> (id.0 % 64) & 1 == 1)
    }

    /// Units of work that the command may still do.
    pub(super) fn units_left(&self) -> u32 {
        FILLS_PER_COMMAND_MAX.saturating_sub(self.units)
    }

    /// Whether the command may begin to wake another one.
    pub(super) fn may_wake(&self) -> bool {
        self.units < CASCADE_UNITS_MAX
    }
}

impl Core {
    /// Settles what the command has marked, by the number of the instrument, as much as one command
    /// may; the rest stays marked, which is pending.
    #[cold]
    #[inline(never)]
    pub(super) fn settle_marked<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        while let Some(id) = self.asides.first_marked() {
            // What is outside new bands goes before anything is woken.
            if self.bands.is_sweeping() || !self.settle_instrument(id, out) {
                break;
            }
            self.asides.unmark(id);
        }
        self.reschedule();
    }

    /// The end of a command: what it has marked is settled.
    #[cold]
    #[inline(never)]
    pub(super) fn end_command<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        self.settle_marked(out);
        self.asides.units = 0;
    }

    /// Does all that is to be done for one instrument; `false` when the command may not do it all.
    /// Outside continuous trading nothing is woken, and what could have been waits.
    fn settle_instrument<S: EventSink>(&mut self, id: InstrumentId, out: &mut Out<'_, S>) -> bool {
        while self.is_trading(id) {
            if self.has_pass(id) {
                if !self.asides.may_wake() {
                    return false;
                }
                self.asides.units += 1;
                self.take_next_peg(id, out);
                continue;
            }
            let Some(stop) = self.first_elected(id) else {
                self.asides.of(id).sales = None;
                break;
            };
            if !self.asides.may_wake() {
                return false;
            }
            self.asides.units += 1;
            self.activate(stop, out);
        }
        if self.is_trading(id) {
            self.judge_bands(id);
        }
        true
    }
}
