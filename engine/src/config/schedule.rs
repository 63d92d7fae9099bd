//! The day of an instrument with auctions, as a configuration says it.

use serde::{Deserialize, Serialize};

use super::{BandSection, Config, ConfigError, Instrument, ensure};
use crate::core::oversight::{Calls, SetCalls};
use crate::core::phase::{
    CALENDAR_ENTRIES_MAX, CalendarEntry, RANDOM_END_NS_MAX, SetCalendar, SetReference,
};
use crate::core::{InstrumentId, Nanos, Phase, Price};

/// The day of an instrument that has phases and auctions. One that no schedule names trades from
/// the start of market hours to their end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// Ticker.
    pub symbol: String,
    /// What it cost when it last closed, in ten-thousandths; 0 for not known.
    #[serde(default)]
    pub previous_close: u32,
    /// What its clock is ahead of UTC, in minutes.
    #[serde(default)]
    pub utc_offset_minutes: i32,
    /// Its calendar, in order of time; without entries it is moved by `outcry control phase` alone.
    #[serde(default)]
    pub calendar: Vec<Entry>,
    /// How its calls go.
    #[serde(default)]
    pub calls: CallTimes,
    /// Its bands.
    #[serde(default)]
    pub bands: BandSection,
}

/// How the calls of an instrument go. A change takes effect at the next start, or by
/// `outcry control calls`, which holds until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CallTimes {
    /// How long a halt call or a pause lasts, in ms; 0 until somebody ends it.
    pub duration_ms: u32,
    /// Between two messages about the imbalance in a call, in ms; 0 for none.
    pub imbalance_ms: u32,
    /// How long before the closing they begin in continuous trading, in ms; 0 for not at all.
    pub closing_ms: u32,
    /// How far the price of an auction may be from the last one, or from the previous close, before
    /// the call is extended, in ten-thousandths; 0 for any. Each extension allows as much again.
    pub auction_bp: u16,
    /// How often a call is extended at most.
    pub extensions: u8,
    /// By how much each time, in ms.
    pub extension_ms: u32,
    /// How long before its cross no more orders for it are taken, in ms.
    pub freeze_ms: u32,
}

impl Default for CallTimes {
    fn default() -> Self {
        Self {
            duration_ms: 0,
            imbalance_ms: 1_000,
            closing_ms: 0,
            auction_bp: 0,
            extensions: 0,
            extension_ms: 0,
            freeze_ms: 0,
        }
    }
}

impl CallTimes {
    /// The command that sets them.
    #[must_use]
    pub const fn command(&self, instrument: InstrumentId) -> SetCalls {
        let calls = Calls {
            duration_ms: self.duration_ms,
            imbalance_ms: self.imbalance_ms,
            closing_ms: self.closing_ms,
            auction_bp: self.auction_bp,
            extensions: self.extensions,
            extension_ms: self.extension_ms,
            freeze_ms: self.freeze_ms,
        };
        SetCalls { instrument, calls }
    }

    fn check(&self, key: &str) -> Result<(), ConfigError> {
        let is_extended = self.auction_bp > 0 && self.extension_ms > 0;
        ensure(self.extensions == 0 || is_extended, key, || {
            "calls.extensions needs auction_bp and extension_ms".into()
        })?;
        let ends = [self.duration_ms, self.extension_ms, self.freeze_ms];
        let mut times = ends.into_iter().chain([self.imbalance_ms, self.closing_ms]);
        ensure(times.all(|ms| ms <= DAY_MS), key, || "calls has a time of more than a day".into())
    }
}

/// A change of phase at a time of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Time of day, as `09:30` or `09:30:00`.
    pub at: String,
    /// Where to: `closed`, `pre-open`, `opening-call`, `continuous`, `closing-call` or `halt-call`.
    pub phase: String,
    /// By how much later at most it takes effect, drawn each day, in ms.
    #[serde(default)]
    pub random_end_ms: u32,
}

/// Checks all schedules of a configuration.
pub(super) fn check_all(
    schedules: &[Schedule],
    instruments: &[Instrument],
) -> Result<(), ConfigError> {
    for (index, schedule) in schedules.iter().enumerate() {
        let (key, symbol) = (format!("schedules[{index}]"), &schedule.symbol);
        schedule.check(&key, instruments.iter().any(|listed| listed.symbol == *symbol))?;
        let twice = schedules[..index].iter().any(|other| other.symbol == *symbol);
        ensure(!twice, &key, || format!("symbol \"{symbol}\" has two schedules"))?;
    }
    Ok(())
}

impl Config {
    /// The day of an instrument, if it has one of its own.
    #[must_use]
    pub fn schedule_of(&self, instrument: &Instrument) -> Option<&Schedule> {
        self.schedules.iter().find(|schedule| schedule.symbol == instrument.symbol)
    }
}

const DAY_MS: u32 = 86_400_000;
const MINUTE_NS: i128 = 60_000_000_000;

/// A time of day, as `09:30` or `09:30:00`, in ns since midnight.
pub(super) fn time_of_day(text: &str) -> Option<u64> {
    let mut parts = text.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    let is_time = hour < 48 && minute < 60 && second < 60 && parts.next().is_none();
    is_time.then_some((hour * 3_600 + minute * 60 + second) * 1_000_000_000)
}

/// The midnight of the day that `now` is in, by a clock so far ahead of UTC.
pub(super) fn midnight_of(now: Nanos, utc_offset_minutes: i32) -> Nanos {
    let ahead = i128::from(utc_offset_minutes) * MINUTE_NS;
    let day = i128::from(Nanos::DAY);
    let midnight = (i128::from(now.0) + ahead).div_euclid(day) * day - ahead;
    Nanos(u64::try_from(midnight).unwrap_or(0))
}

impl Entry {
    fn entry(&self) -> Option<CalendarEntry> {
        let at_ns = time_of_day(&self.at)?;
        let phase = Phase::named(&self.phase)?;
        let calls = !matches!(phase, Phase::Halted | Phase::Paused);
        calls.then(|| CalendarEntry {
            at_ns,
            phase,
            random_end_ns: u64::from(self.random_end_ms) * 1_000_000,
        })
    }
}

impl Schedule {
    /// The commands that give an instrument its calendar for the day that `now` is in.
    pub fn calendar(
        &self,
        instrument: InstrumentId,
        now: Nanos,
    ) -> impl Iterator<Item = SetCalendar> + '_ {
        let midnight = midnight_of(now, self.utc_offset_minutes);
        let entries = self.calendar.iter().filter_map(Entry::entry).enumerate();
        entries.map(move |(at, entry)| SetCalendar {
            instrument,
            is_first: at == 0,
            midnight,
            entry,
        })
    }

    /// The command that gives an instrument its previous close.
    #[must_use]
    pub const fn reference(&self, instrument: InstrumentId) -> SetReference {
        SetReference { instrument, previous_close: Price(self.previous_close) }
    }

    pub(super) fn check(&self, key: &str, is_listed: bool) -> Result<(), ConfigError> {
        ensure(is_listed, key, || {
            format!("symbol \"{}\" is no instrument: list it under [[instruments]]", self.symbol)
        })?;
        ensure(self.utc_offset_minutes.abs() < 24 * 60, key, || {
            "utc_offset_minutes must be within a day".into()
        })?;
        ensure(self.calendar.len() <= CALENDAR_ENTRIES_MAX, key, || {
            format!("calendar has {CALENDAR_ENTRIES_MAX} entries at most")
        })?;
        self.calls.check(key)?;
        self.check_bands(key)?;
        let mut last = None;
        for (index, said) in self.calendar.iter().enumerate() {
            let key = format!("{key}.calendar[{index}]");
            let Some(entry) = said.entry() else {
                ensure(false, &key, || {
                    "needs a time as 09:30 and a phase: closed, pre-open, opening-call, \
                     continuous, closing-call or halt-call"
                        .into()
                })?;
                continue;
            };
            ensure(last.is_none_or(|last| last < entry.at_ns), &key, || {
                "comes before the entry it follows: sort them by time".into()
            })?;
            ensure(entry.random_end_ns <= RANDOM_END_NS_MAX, &key, || {
                "random_end_ms is an hour at most".into()
            })?;
            last = Some(entry.at_ns);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn schedule(calendar: &[(&str, &str)]) -> Schedule {
        let entry = |&(at, phase): &(&str, &str)| Entry {
            at: at.into(),
            phase: phase.into(),
            random_end_ms: 5,
        };
        Schedule {
            symbol: "OUTC".into(),
            previous_close: 10,
            utc_offset_minutes: -300,
            calendar: calendar.iter().map(entry).collect(),
            calls: CallTimes::default(),
            bands: BandSection::default(),
        }
    }

    #[test]
    fn the_day_is_that_of_the_schedules_clock() {
        let hour = 3_600_000_000_000;
        let day = schedule(&[("09:30", "continuous"), ("16:00:01", "closed")]);
        day.check("s", true).unwrap();
        // Three in the morning in London is the evening before in New York.
        let now = Nanos(20_000 * Nanos::DAY + 3 * hour);
        let entries: Vec<SetCalendar> = day.calendar(InstrumentId(1), now).collect();
        let midnight = Nanos(19_999 * Nanos::DAY + 5 * hour);
        assert!(entries.iter().all(|set| set.midnight == midnight));
        assert!(entries[0].is_first && !entries[1].is_first);
        assert_eq!(entries[0].entry.at_ns, 9 * hour + hour / 2);
        assert_eq!(entries[1].entry.at_ns, 16 * hour + 1_000_000_000);
        assert_eq!(entries[1].entry.random_end_ns, 5_000_000);
    }

    #[test]
    fn what_a_calendar_cannot_have_is_found() {
        for wrong in [
            &[("9", "continuous")][..],
            &[("09:60", "continuous")],
            &[("09:30:00:00", "continuous")],
            &[("09:30", "halted")],
            &[("09:30", "nowhere")],
            &[("09:30", "continuous"), ("09:30", "closed")],
            &[("01:00", "closed"); 9],
        ] {
            assert!(schedule(wrong).check("s", true).is_err(), "{wrong:?}");
        }
        assert!(schedule(&[]).check("s", false).is_err(), "not listed");
        assert!(schedule(&[]).check("s", true).is_ok());
        let extended = CallTimes { extensions: 1, ..CallTimes::default() };
        assert!(Schedule { calls: extended, ..schedule(&[]) }.check("s", true).is_err());
        let long = CallTimes { duration_ms: DAY_MS + 1, ..CallTimes::default() };
        assert!(Schedule { calls: long, ..schedule(&[]) }.check("s", true).is_err());
    }
}
