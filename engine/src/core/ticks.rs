//! Which prices are valid: multiples of the listing's tick, or where an instrument has a table of
//! its own, of the tick of each range of prices (rule R8.1).
//!
//! Levels are kept by the listing's tick, of which every other one is a multiple. So a table
//! changes what is taken from now on, and nothing about what rests.

use super::Core;
use super::check::CommandError;
use super::protection::{SetTicks, TickRange, TickTable};
use super::types::{InstrumentId, PRICE_MAX, Price};

/// The valid prices of an instrument. Prices are signed here, as what is reckoned from them may be
/// none.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a> {
    tick: u32,
    ranges: &'a [TickRange],
}

impl Grid<'_> {
    /// First price and tick of the range of a price.
    fn range_of(&self, price: i64) -> (i64, i64) {
        let range = self.ranges.iter().rfind(|range| i64::from(range.from.0) <= price);
        match range.or(self.ranges.first()) {
            Some(range) => (range.from.0.into(), range.tick.0.into()),
            None => (0, self.tick.into()),
        }
    }

    /// How far prices are apart where this one is.
    pub(super) fn tick_at(&self, price: Price) -> u32 {
        self.range_of(price.0.into()).1 as u32
    }

    pub(super) fn is_valid(&self, price: Price) -> bool {
        self.down(price.0.into()) == i64::from(price.0)
    }

    /// The highest valid price up to this one.
    pub(super) fn down(&self, price: i64) -> i64 {
        let (from, tick) = self.range_of(price);
        price - (price - from).rem_euclid(tick)
    }

    /// The lowest valid price from this one on.
    pub(super) fn up(&self, price: i64) -> i64 {
        let (from, tick) = self.range_of(price);
        price + (from - price).rem_euclid(tick)
    }

    /// The highest valid price under this one.
    pub(super) fn below(&self, price: i64) -> i64 {
        self.down(price - 1)
    }

    /// The lowest valid price over this one.
    pub(super) fn above(&self, price: i64) -> i64 {
        self.up(price + 1)
    }

    /// Whether orders may have this price, if it is valid.
    pub(super) fn is_price(&self, price: i64) -> bool {
        (1..=i64::from(PRICE_MAX.0)).contains(&price)
    }
}

impl Core {
    /// The valid prices of a listed instrument.
    pub(super) fn grid(&self, id: InstrumentId) -> Grid<'_> {
        let tick = self.market.get(id).map_or(1, |listed| listed.tick.0);
        Grid { tick, ranges: self.ticks[usize::from(id.0) - 1].ranges() }
    }

    /// The tick table of an instrument; empty for one tick everywhere, none for one that is not
    /// listed.
    #[must_use]
    pub fn tick_table(&self, id: InstrumentId) -> Option<TickTable> {
        self.ticks.get(usize::from(id.0).checked_sub(1)?).copied()
    }

    pub(super) fn check_ticks(&self, set: &SetTicks) -> Result<(), CommandError> {
        let SetTicks { instrument, table } = set;
        let Some(listed) = self.market.get(*instrument) else {
            return Err(CommandError::UnknownInstrument(*instrument));
        };
        let ranges = table.ranges();
        let meets = |pair: &[TickRange]| {
            let [one, next] = pair else { return true };
            let width = next.from.0.saturating_sub(one.from.0);
            width > 0 && next.from <= PRICE_MAX && width.is_multiple_of(one.tick.0)
        };
        let problem = if ranges.iter().any(|range| {
            range.tick.0 == 0 || range.tick > PRICE_MAX || range.tick.0 % listed.tick.0 != 0
        }) {
            "each tick is a multiple of that of the listing"
        } else if ranges.first().is_some_and(|range| range.from.0 != 0) {
            "the first range begins at 0"
        } else if !ranges.windows(2).all(meets) {
            "each range begins above the one before, at a price that is valid there"
        } else {
            return Ok(());
        };
        Err(CommandError::Rules { instrument: *instrument, problem })
    }

    pub(super) fn set_ticks(&mut self, set: &SetTicks) {
        self.ticks[usize::from(set.instrument.0) - 1] = set.table;
        self.refresh_shut(set.instrument);
    }

    /// All tables, for the state's hash.
    pub(super) fn put_ticks(&self, put: &mut impl FnMut(&[u8])) {
        for (id, table) in (1_u16..).zip(&self.ticks) {
            for range in table.ranges() {
                put(&[0; 8]);
                put(b"t");
                put(&id.to_le_bytes());
                put(&range.from.0.to_le_bytes());
                put(&range.tick.0.to_le_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against a search for the nearest valid price, one by one.
    #[test]
    fn neighbours_are_those_of_a_search() {
        let range = |from, tick| TickRange { from: Price(from), tick: Price(tick) };
        let ranges = [range(0, 2), range(10, 6), range(40, 4), range(48, 10)];
        for ranges in [&ranges[..], &[]] {
            let grid = Grid { tick: 2, ranges };
            let is_valid = |price: i64| match (ranges.is_empty(), price) {
                (true, _) | (_, ..10) => price % 2 == 0,
                (_, 10..40) => (price - 10) % 6 == 0,
                (_, 40..48) => (price - 40) % 4 == 0,
                _ => (price - 48) % 10 == 0,
            };
            for price in -9..200_i64 {
                let search = |mut at: i64, step: i64| {
                    while !is_valid(at) {
                        at += step;
                    }
                    at
                };
                assert_eq!(grid.down(price), search(price, -1), "down from {price}");
                assert_eq!(grid.up(price), search(price, 1), "up from {price}");
                assert_eq!(grid.below(price), search(price - 1, -1), "below {price}");
                assert_eq!(grid.above(price), search(price + 1, 1), "above {price}");
                let known = u32::try_from(price).map(|price| grid.is_valid(Price(price)));
                assert!(known.is_err() || known == Ok(is_valid(price)), "{price}");
            }
        }
    }
}
