//! Which prices are valid: rule R8.1, range by range.

use outcry_engine::core::protection::{SetTicks, TickRange};

use super::*;

impl Model {
    pub(super) fn set_ticks(&mut self, set: SetTicks) {
        self.ticks.insert(set.instrument, set.table.ranges().to_vec());
    }

    /// First and last price of each range, and its tick.
    fn ranges(&self, id: InstrumentId) -> Vec<(i64, i64, i64)> {
        let whole = [TickRange { from: Price(0), tick: self.listing(id).tick }];
        let table = self.ticks.get(&id).filter(|table| !table.is_empty());
        let table = table.map_or(&whole[..], Vec::as_slice);
        let ends = table[1..].iter().map(|next| i64::from(next.from.0) - 1).chain([i64::MAX]);
        let range =
            |(range, end): (&TickRange, i64)| (range.from.0.into(), end, range.tick.0.into());
        table.iter().zip(ends).map(range).collect()
    }

    pub(super) fn has_table(&self, id: InstrumentId) -> bool {
        self.ticks.get(&id).is_some_and(|table| !table.is_empty())
    }

    pub(super) fn tick_at(&self, id: InstrumentId, price: Price) -> u32 {
        let all = self.ranges(id);
        let (_, _, tick) = *all.iter().rfind(|(from, ..)| *from <= i64::from(price.0)).unwrap();
        tick as u32
    }

    /// The highest valid price up to this one.
    pub(super) fn down(&self, id: InstrumentId, price: i64) -> i64 {
        let highest = |(from, end, tick): (i64, i64, i64)| {
            let most = price.min(end);
            // Below the first price of all, the first range goes on.
            (most >= from || from == 0).then(|| from + (most - from).div_euclid(tick) * tick)
        };
        self.ranges(id).into_iter().filter_map(highest).max().unwrap()
    }

    /// The lowest valid price from this one on.
    pub(super) fn up(&self, id: InstrumentId, price: i64) -> i64 {
        let lowest = |(from, end, tick): (i64, i64, i64)| {
            let least = if from == 0 { price } else { price.max(from) };
            let up = from - (from - least).div_euclid(tick) * tick;
            (up <= end).then_some(up)
        };
        self.ranges(id).into_iter().filter_map(lowest).min().unwrap()
    }
}
