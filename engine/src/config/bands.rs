//! Limit-up limit-down bands of an instrument, as its schedule says them.

use serde::{Deserialize, Serialize};

use super::{ConfigError, Schedule, ensure};
use crate::config::schedule::{midnight_of, time_of_day};
use crate::core::oversight::{Bands, SetBands};
use crate::core::{InstrumentId, Nanos, Price};

/// Bands of a tier, as wide as the previous close of the schedule asks for; it must be given. A
/// change takes effect at the next start, or by `outcry control bands`, which holds until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BandSection {
    /// 1 or 2; 0 for no bands.
    pub tier: u8,
    /// The time of day, as `15:35`, from which bands are twice as wide: those of tier 1, and of
    /// tier 2 up to a close of 3.00. Never without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubled_from: Option<String>,
    /// How far the mean of the last trades must be from the reference to take its place, in
    /// ten-thousandths of it.
    pub change_bp: u16,
    /// How often that is looked at, in ms: a tenth of the time whose trades count.
    pub update_ms: u32,
    /// How long the quote may stay at a band before trading pauses, in ms; 0 for ever.
    pub limit_ms: u32,
}

impl Default for BandSection {
    fn default() -> Self {
        let Bands { change_bp, update_ms, limit_ms, .. } = Bands::default();
        Self { tier: 0, doubled_from: None, change_bp, update_ms, limit_ms }
    }
}

/// Prices at which the width changes.
const THREE: u32 = 30_000;
const THREE_QUARTERS: u32 = 7_500;

impl BandSection {
    /// Width in ten-thousandths, the most it is, and whether it doubles (rule R8.13).
    const fn width(&self, close: u32) -> (u16, u32, bool) {
        match (self.tier, close) {
            (0, _) => (0, 0, false),
            (_, ..THREE_QUARTERS) => (7_500, 1_500, true),
            (_, ..=THREE) => (2_000, 0, true),
            (1, _) => (500, 0, true),
            _ => (1_000, 0, false),
        }
    }

    pub(super) fn check(&self, key: &str, previous_close: u32) -> Result<(), ConfigError> {
        ensure(self.tier <= 2, key, || "bands.tier is 0, 1 or 2".into())?;
        ensure(self.tier == 0 || previous_close > 0, key, || {
            "bands are as wide as previous_close asks for: give it".into()
        })?;
        let is_time = self.doubled_from.as_deref().is_none_or(|text| time_of_day(text).is_some());
        ensure(is_time, key, || "bands.doubled_from must be a time as 15:35".into())?;
        let times = self.update_ms.max(self.limit_ms);
        ensure(self.update_ms > 0 && times <= 86_400_000, key, || {
            "bands.update_ms is above 0, and all times are within a day".into()
        })
    }
}

impl Schedule {
    /// Whether its bands can be.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check_bands(&self, key: &str) -> Result<(), ConfigError> {
        self.bands.check(key, self.previous_close)
    }

    /// The command that gives an instrument its bands for the day that `now` is in.
    #[must_use]
    pub fn set_bands(&self, instrument: InstrumentId, now: Nanos) -> SetBands {
        let said = &self.bands;
        let (width_bp, most, doubles) = said.width(self.previous_close);
        let doubled = said.doubled_from.as_deref().and_then(time_of_day).filter(|_| doubles);
        let midnight = midnight_of(now, self.utc_offset_minutes);
        let bands = Bands {
            width_bp,
            most: Price(most),
            doubled_from: Nanos(doubled.map_or(u64::MAX, |ns| midnight.0.saturating_add(ns))),
            change_bp: said.change_bp,
            update_ms: said.update_ms,
            limit_ms: said.limit_ms,
        };
        SetBands { instrument, bands }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_as_wide_as_the_tier_and_the_close_say() {
        let width = |tier, close| BandSection { tier, ..BandSection::default() }.width(close);
        assert_eq!(width(0, 100_000), (0, 0, false));
        assert_eq!(width(1, 30_001), (500, 0, true));
        assert_eq!(width(2, 30_001), (1_000, 0, false));
        for tier in [1, 2] {
            assert_eq!(width(tier, 30_000), (2_000, 0, true));
            assert_eq!(width(tier, 7_500), (2_000, 0, true));
            assert_eq!(width(tier, 7_499), (7_500, 1_500, true));
        }
    }

    #[test]
    fn bands_that_cannot_be_are_found() {
        let said = BandSection { tier: 1, ..BandSection::default() };
        assert!(said.check("s", 1).is_ok());
        assert!(said.check("s", 0).is_err(), "no close");
        for wrong in [
            BandSection { tier: 3, ..said.clone() },
            BandSection { doubled_from: Some("25".into()), ..said.clone() },
            BandSection { update_ms: 0, ..said.clone() },
            BandSection { limit_ms: u32::MAX, ..said },
        ] {
            assert!(wrong.check("s", 1).is_err(), "{wrong:?}");
        }
    }
}
