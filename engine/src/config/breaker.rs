//! The market-wide breaker, as a configuration says it.

use serde::{Deserialize, Serialize};

use super::{Config, ConfigError, ensure};
use crate::config::schedule::{midnight_of, time_of_day};
use crate::core::Nanos;
use crate::core::oversight::SetBreaker;

/// The market-wide breaker: 7, 13 and 20 % below the last close of an index. The operator says when
/// one of them is breached; every instrument needs a schedule, as it could not be halted without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakerSection {
    /// What the index last closed at, in ten-thousandths.
    pub index_close: u64,
    /// The time of day, as `15:25`, from which the first two levels halt nothing; always they do
    /// without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// What its clock is ahead of UTC, in minutes.
    #[serde(default)]
    pub utc_offset_minutes: i32,
    /// How long the first two levels halt, in ms; 0 until the operator ends it.
    #[serde(default = "quarter")]
    pub halt_ms: u32,
}

const fn quarter() -> u32 {
    15 * 60_000
}

/// Above this, the levels would not fit ITCH.
const INDEX_MAX: u64 = u64::MAX / 10_000;

impl BreakerSection {
    /// The command that sets it for the day that `now` is in.
    #[must_use]
    pub fn command(&self, now: Nanos) -> SetBreaker {
        let last = self.last.as_deref().and_then(time_of_day).map_or(Nanos(u64::MAX), |at_ns| {
            Nanos(midnight_of(now, self.utc_offset_minutes).0.saturating_add(at_ns))
        });
        // From four decimals to eight, and hundredths.
        let levels = [93, 87, 80].map(|left| self.index_close.saturating_mul(100 * left));
        SetBreaker { levels, last, halt_ms: self.halt_ms }
    }
}

impl Config {
    pub(super) fn check_breaker(&self) -> Result<(), ConfigError> {
        let Some(breaker) = &self.breaker else { return Ok(()) };
        ensure((1..=INDEX_MAX).contains(&breaker.index_close), "breaker", || {
            "index_close must be above 0, and no more than ITCH can say".into()
        })?;
        let is_time = breaker.last.as_deref().is_none_or(|text| time_of_day(text).is_some());
        ensure(is_time, "breaker", || "last must be a time as 15:25".into())?;
        ensure(breaker.utc_offset_minutes.abs() < 24 * 60, "breaker", || {
            "utc_offset_minutes must be within a day".into()
        })?;
        ensure(breaker.halt_ms <= 86_400_000, "breaker", || "halt_ms is a day at most".into())?;
        let bare = self.instruments.iter().find(|listed| self.schedule_of(listed).is_none());
        ensure(bare.is_none(), "breaker", || {
            let symbol = bare.map_or("", |listed| listed.symbol.as_str());
            format!("cannot halt \"{symbol}\", which has no schedule")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Instrument;

    fn section() -> BreakerSection {
        let (index_close, last) = (50_000_000, Some("15:25".into()));
        BreakerSection { index_close, last, utc_offset_minutes: -300, halt_ms: quarter() }
    }

    #[test]
    fn levels_are_below_the_close_in_eight_decimals() {
        let hour = 3_600_000_000_000;
        let now = Nanos(20_000 * Nanos::DAY + 15 * hour);
        let set = section().command(now);
        assert_eq!(set.levels, [465_000_000_000, 435_000_000_000, 400_000_000_000]);
        assert_eq!(set.last, Nanos(20_000 * Nanos::DAY + 20 * hour + 25 * 60_000_000_000));
        let always = BreakerSection { last: None, ..section() };
        assert_eq!(always.command(now).last, Nanos(u64::MAX));
    }

    #[test]
    fn what_cannot_be_is_found() {
        let of = |breaker| Config { breaker: Some(breaker), ..Config::default() }.check_breaker();
        assert!(of(section()).is_ok(), "there is no instrument that it could not halt");
        for wrong in [
            BreakerSection { index_close: 0, ..section() },
            BreakerSection { index_close: u64::MAX, ..section() },
            BreakerSection { last: Some("late".into()), ..section() },
            BreakerSection { utc_offset_minutes: 1_440, ..section() },
            BreakerSection { halt_ms: u32::MAX, ..section() },
        ] {
            assert!(of(wrong.clone()).is_err(), "{wrong:?}");
        }
        let listed = Instrument { symbol: "OUTC".into(), tick: 100, round_lot: 100 };
        let breaker = Some(section());
        let bare = Config { instruments: vec![listed], breaker, ..Config::default() };
        assert!(bare.check_breaker().is_err(), "one without a schedule");
    }
}
