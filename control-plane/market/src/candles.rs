//! Candles: what an instrument's trades did, minute by minute.

use std::collections::VecDeque;

use engine::core::Price;

/// Minutes of an instrument that are kept: a day and a bit.
pub const MINUTES_KEPT: usize = 1_500;
/// Nanoseconds of a minute.
pub const MINUTE_NS: u64 = 60_000_000_000;

/// The trades of one stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candle {
    /// When it begins, ns since 1970.
    pub start_ns: u64,
    /// The first price.
    pub open: Price,
    /// The highest.
    pub high: Price,
    /// The lowest.
    pub low: Price,
    /// The last.
    pub close: Price,
    /// Shares.
    pub shares: u64,
    /// Trades.
    pub trades: u64,
}

impl Candle {
    fn new(start_ns: u64, price: Price, shares: u64) -> Self {
        let (open, high, low, close) = (price, price, price, price);
        Self { start_ns, open, high, low, close, shares, trades: 1 }
    }

    fn add(&mut self, later: &Self) {
        self.high = self.high.max(later.high);
        self.low = self.low.min(later.low);
        self.close = later.close;
        self.shares += later.shares;
        self.trades += later.trades;
    }
}

/// The candles of one instrument.
#[derive(Clone, Debug, Default)]
pub struct Candles {
    minutes: VecDeque<Candle>,
}

impl Candles {
    pub(crate) fn trade(&mut self, time_ns: u64, price: Price, shares: u64) {
        let new = Candle::new(time_ns / MINUTE_NS * MINUTE_NS, price, shares);
        match self.minutes.back_mut() {
            // Time in the log never steps back.
            Some(last) if last.start_ns >= new.start_ns => last.add(&new),
            _ => {
                if self.minutes.len() == MINUTES_KEPT {
                    self.minutes.pop_front();
                }
                self.minutes.push_back(new);
            }
        }
    }

    /// The newest minute with trades.
    #[must_use]
    pub fn last(&self) -> Option<&Candle> {
        self.minutes.back()
    }

    /// The newest `most` candles of so many minutes each, oldest first. Minutes without trades make
    /// none.
    #[must_use]
    pub fn of_minutes(&self, minutes: u64, most: usize) -> Vec<Candle> {
        let length_ns = minutes.max(1) * MINUTE_NS;
        let mut candles: Vec<Candle> = Vec::new();
        for minute in &self.minutes {
            let start_ns = minute.start_ns / length_ns * length_ns;
            match candles.last_mut() {
                Some(last) if last.start_ns == start_ns => last.add(minute),
                _ => candles.push(Candle { start_ns, ..*minute }),
            }
        }
        candles.drain(..candles.len().saturating_sub(most));
        candles
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_become_hours_without_losing_a_trade() {
        let mut candles = Candles::default();
        for trade in 0..120 {
            candles.trade(trade * MINUTE_NS / 2 + 1, Price(1_000 + trade as u32 % 7), 10);
        }
        let minutes = candles.of_minutes(1, 100);
        assert_eq!(minutes.len(), 60);
        assert!(minutes.iter().all(|one| one.trades == 2 && one.shares == 20));
        let hours = candles.of_minutes(60, 100);
        let one = Candle {
            start_ns: 0,
            open: Price(1_000),
            high: Price(1_006),
            low: Price(1_000),
            close: Price(1_000),
            shares: 1_200,
            trades: 120,
        };
        assert_eq!(hours, [one]);
        assert_eq!(candles.of_minutes(1, 3), minutes[57..]);
    }

    #[test]
    fn old_minutes_are_forgotten() {
        let mut candles = Candles::default();
        for minute in 0..MINUTES_KEPT as u64 + 5 {
            candles.trade(minute * MINUTE_NS, Price(1), 1);
        }
        let kept = candles.of_minutes(1, usize::MAX);
        assert_eq!((kept.len(), kept[0].start_ns), (MINUTES_KEPT, 5 * MINUTE_NS));
    }
}
