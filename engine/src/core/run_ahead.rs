//! Running ahead of a sweep: the orders it will meet are asked for before it comes to them.
//!
//! Each order of a level tells where the next one is, so a sweep through orders that are in no
//! cache waits for memory at each. Levels do not depend on each other: runners go through the next
//! ones, one each, taking turns, so that the waits of as many levels overlap. As in
//! [`look_ahead`](super::look_ahead), nothing here changes the market.

use super::books::Books;
use super::levels::Ladder;
use super::order::Order;
use super::side::Key;
use super::slab::Slot;

/// Fills before a sweep is taken for a long one. Most end with the first or second, and the first
/// hundred have been looked at ahead of the command.
const FILLS_MIN: u32 = 128;
/// Levels that are gone through at once.
const RUNNERS: usize = 16;
/// Orders that are gone past for each fill, until there are enough ahead.
const STEPS_PER_FILL: u32 = 4;
/// Orders ahead of the sweep that are enough: two lines each, of which the caches hold many more.
const LEAD_MAX: u32 = 128;

const _: () = assert!(RUNNERS.is_power_of_two());

/// Those who run ahead of one sweep.
pub(super) struct Runners {
    /// Where each is; none at the end of its level.
    at: [Slot<Order>; RUNNERS],
    /// The last level that was given to one; none when there are no more.
    last: Option<Key>,
    /// Whose turn it is.
    turn: usize,
    /// Orders gone past.
    passed: u32,
}

impl Runners {
    /// All of them waiting for a level, the next one being the one behind the best.
    const START: Self =
        Self { at: [Slot::NONE; RUNNERS], last: Some(Key::FIRST), turn: 0, passed: 0 };

    /// After a number of fills: some of them go one order further, or to a level of their own.
    /// There are none before a sweep is long.
    #[inline(always)]
    pub(super) fn run(runners: &mut Option<Self>, fills: u32, books: &Books, ladder: &Ladder) {
        if fills >= FILLS_MIN {
            runners.get_or_insert(Self::START).run_on(fills, books, ladder);
        }
    }

    #[inline(never)]
    fn run_on(&mut self, fills: u32, books: &Books, ladder: &Ladder) {
        for _ in 0..STEPS_PER_FILL {
            if self.passed.saturating_sub(fills) >= LEAD_MAX {
                return;
            }
            self.step(books, ladder);
        }
    }

    #[inline(always)]
    fn step(&mut self, books: &Books, ladder: &Ladder) {
        let at = &mut self.at[self.turn % RUNNERS];
        self.turn = self.turn.wrapping_add(1);
        let order = &books.orders[*at];
        // Nothing is open at the place of none, nor where the sweep has come past.
        if order.open.0 > 0 {
            books.index.expect(order.session, order.user_ref);
            *at = order.next;
            self.passed += 1;
        } else if let Some(last) = self.last {
            let level = books.levels.worse_than(ladder, last.max(ladder.best_key()));
            self.last = (!level.is_none()).then(|| books.levels[level].key);
            *at = books.levels[level].head;
        }
        books.orders.prefetch(*at);
    }
}
