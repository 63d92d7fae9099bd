//! Medians and spreads of repeated runs.

use hdrhistogram::Histogram;
use serde::Serialize;

/// Percentiles of a distribution of latencies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Percentiles {
    /// Half of all are at or below this.
    pub p50: u64,
    /// All but one in a hundred are.
    pub p99: u64,
    /// All but one in a thousand are.
    pub p999: u64,
}

impl Percentiles {
    /// Of a recorded distribution.
    #[must_use]
    pub fn of(histogram: &Histogram<u64>) -> Self {
        Self {
            p50: histogram.value_at_quantile(0.5),
            p99: histogram.value_at_quantile(0.99),
            p999: histogram.value_at_quantile(0.999),
        }
    }

    /// The median of each percentile over repeated measurements, and the spread of p50.
    ///
    /// # Panics
    /// When there is no measurement.
    #[must_use]
    pub fn medians(runs: impl Iterator<Item = Self> + Clone) -> (Self, f64) {
        let over = |percentile: fn(Self) -> u64| {
            Repeated::of(runs.clone().map(|run| percentile(run) as f64).collect())
        };
        let p50 = over(|run| run.p50);
        let rest = [over(|run| run.p99), over(|run| run.p999)];
        let [p99, p999] = rest.map(|repeated| repeated.median.round() as u64);
        (Self { p50: p50.median.round() as u64, p99, p999 }, p50.spread)
    }
}

/// The middle of repeated measurements and how far they lie apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Repeated {
    /// The median.
    pub median: f64,
    /// Highest minus lowest, as a part of the median.
    pub spread: f64,
}

impl Repeated {
    /// Of one measurement or more.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let (first, last) = (values.first(), values.last());
        let (first, last) = first.zip(last).expect("one measurement or more");
        let middle = values.len() / 2;
        let median = match values.len() % 2 {
            0 => f64::midpoint(values[middle - 1], values[middle]),
            _ => values[middle],
        };
        Self { median, spread: (last - first) / median }
    }
}

/// A distribution of nanoseconds up to a second, within 0.1 %.
///
/// # Panics
/// Never: the bounds are constants that the histogram takes.
#[must_use]
pub fn histogram() -> Histogram<u64> {
    Histogram::new_with_max(1_000_000_000, 3).expect("bounds that the histogram takes")
}

/// The median over the rounds of a measurement's value over its floor's in the same round, which
/// what disturbs a round disturbs alike.
///
/// # Panics
/// When there is no round.
#[must_use]
pub fn ratio(values: impl Iterator<Item = f64>, floors: impl Iterator<Item = f64>) -> f64 {
    Repeated::of(values.zip(floors).map(|(value, floor)| value / floor).collect()).median
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        let repeated = Repeated::of(vec![9.0, 1.0, 4.0]);
        assert_eq!(repeated, Repeated { median: 4.0, spread: 2.0 });
        let repeated = Repeated::of(vec![4.0, 2.0]);
        assert_eq!(repeated, Repeated { median: 3.0, spread: 2.0 / 3.0 });
    }

    #[test]
    fn ratios_are_taken_round_by_round() {
        let (values, floors) = ([30.0, 2.0, 50.0], [10.0, 1.0, 10.0]);
        assert_eq!(ratio(values.into_iter(), floors.into_iter()), 3.0);
    }

    #[test]
    fn each_percentile_has_a_median_of_its_own() {
        let run = |p50, p99, p999| Percentiles { p50, p99, p999 };
        let runs = [run(10, 90, 91), run(20, 30, 99), run(40, 60, 95)];
        assert_eq!(Percentiles::medians(runs.into_iter()), (run(20, 60, 95), 1.5));
    }
}
