//! Time as the control plane keeps it: nanoseconds since 1970 (UTC), told by a clock one can set.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::format_description::well_known::Rfc3339;
use time::{Month, OffsetDateTime};
use uuid::Uuid;

use crate::{Column, Value};

const NS_PER_SECOND: i64 = 1_000_000_000;
const NS_PER_DAY: i64 = 86_400 * NS_PER_SECOND;
/// Of a moment as text, at most: `2262-04-11T23:47:16.854775807Z`.
const RFC3339_BYTES: usize = 30;

/// What is wrong with a date or a time.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum TimeError {
    /// Not RFC 3339, or outside 1678 to 2262.
    #[error("{0:?} is no time: write RFC 3339 such as 2026-01-31T14:30:00Z")]
    Time(String),
    /// Not a day of the calendar.
    #[error("{0:?} is no date: write YYYY-MM-DD")]
    Date(String),
}

/// A moment: nanoseconds since 1970-01-01T00:00:00Z, in JSON as RFC 3339.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(0);
    /// The last moment there is, in 2262.
    pub const MAX: Self = Self(i64::MAX);

    /// So many nanoseconds after the epoch.
    #[must_use]
    pub const fn from_ns(ns: i64) -> Self {
        Self(ns)
    }

    /// So many seconds after the epoch.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(NS_PER_SECOND))
    }

    /// Nanoseconds after the epoch.
    #[must_use]
    pub const fn ns(self) -> i64 {
        self.0
    }

    /// The moment so many nanoseconds later; the first or last there is beyond the ends.
    #[must_use]
    pub const fn plus_ns(self, ns: i64) -> Self {
        Self(self.0.saturating_add(ns))
    }

    /// The day (UTC) this moment is in.
    #[must_use]
    pub fn date(self) -> Date {
        Date(i32::try_from(self.0.div_euclid(NS_PER_DAY)).unwrap_or(i32::MAX))
    }

    /// A fresh UUIDv7 of this moment.
    #[doc(hidden)]
    #[must_use]
    pub fn fresh_uuid(self) -> Uuid {
        let seconds = u64::try_from(self.0.div_euclid(NS_PER_SECOND)).unwrap_or(0);
        let ns = u32::try_from(self.0.rem_euclid(NS_PER_SECOND)).unwrap_or(0);
        Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, ns))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0));
        let mut text = [0; RFC3339_BYTES];
        let mut rest = &mut text[..];
        let written = moment.ok().and_then(|moment| moment.format_into(&mut rest, &Rfc3339).ok());
        // The number in it leaves out the digits behind the point.
        written.ok_or(fmt::Error)?;
        let length = RFC3339_BYTES - rest.len();
        let text = std::str::from_utf8(&text[..length]);
        f.write_str(text.map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Timestamp {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let moment = OffsetDateTime::parse(text, &Rfc3339).ok();
        moment
            .and_then(|moment| i64::try_from(moment.unix_timestamp_nanos()).ok())
            .map(Self)
            .ok_or_else(|| TimeError::Time(text.chars().take(40).collect()))
    }
}

impl TryFrom<String> for Timestamp {
    type Error = TimeError;

    fn try_from(text: String) -> Result<Self, TimeError> {
        text.parse()
    }
}

impl From<Timestamp> for String {
    fn from(moment: Timestamp) -> Self {
        moment.to_string()
    }
}

/// A day of the calendar (Gregorian), in JSON as `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(i32);

impl Date {
    /// The day of that year, month (1 to 12) and day of the month, if there is one.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = time::Date::from_calendar_date(year, month, day).ok()?;
        Some(Self(date.to_julian_day() - JULIAN_DAY_OF_EPOCH))
    }

    /// Days after 1970-01-01.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// So many days later.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Year, month and day of the month.
    #[must_use]
    pub fn calendar(self) -> (i32, u8, u8) {
        let date = time::Date::from_julian_day(self.0.saturating_add(JULIAN_DAY_OF_EPOCH));
        let (year, month, day) = date.unwrap_or(time::Date::MAX).to_calendar_date();
        (year, month.into(), day)
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        // The epoch was a Thursday.
        matches!((self.0 + 4).rem_euclid(7), 0 | 6)
    }

    /// Its first moment (UTC).
    #[must_use]
    pub fn start(self) -> Timestamp {
        Timestamp(i64::from(self.0).saturating_mul(NS_PER_DAY))
    }
}

/// Julian day number of 1970-01-01.
const JULIAN_DAY_OF_EPOCH: i32 = 2_440_588;

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Date {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let parts = || {
            let is_shape = text.len() == 10
                && text.bytes().enumerate().all(|(index, byte)| match index {
                    4 | 7 => byte == b'-',
                    _ => byte.is_ascii_digit(),
                });
            let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<u16>().ok();
            let month = u8::try_from(number(5..7)?).ok()?;
            let day = u8::try_from(number(8..10)?).ok()?;
            is_shape.then_some((i32::from(number(0..4)?), month, day))
        };
        parts()
            .and_then(|(year, month, day)| Self::new(year, month, day))
            .ok_or_else(|| TimeError::Date(text.chars().take(20).collect()))
    }
}

impl TryFrom<String> for Date {
    type Error = TimeError;

    fn try_from(text: String) -> Result<Self, TimeError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Int(Some(moment.0))
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(moment: Option<Timestamp>) -> Self {
        Self::Int(moment.map(|moment| moment.0))
    }
}

impl Column for Timestamp {
    type Raw = i64;

    fn from_raw(raw: i64) -> Result<Self, String> {
        Ok(Self(raw))
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Int(Some(i64::from(date.0)))
    }
}

impl Column for Date {
    type Raw = i64;

    fn from_raw(raw: i64) -> Result<Self, String> {
        i32::try_from(raw).map(Self).map_err(|_| format!("{raw} is no day"))
    }
}

/// What tells the time. Nothing in the control plane asks the system for it directly.
pub trait Clock: Send + Sync + fmt::Debug {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The system's clock. It may step: order comes from sequence numbers, never from time.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let ns = since.map_or(0, |since| i64::try_from(since.as_nanos()).unwrap_or(i64::MAX));
        Timestamp(ns)
    }
}

/// A clock that stands still until it is set.
#[derive(Debug, Default)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// Shows this moment.
    #[must_use]
    pub const fn at(moment: Timestamp) -> Self {
        Self(AtomicI64::new(moment.0))
    }

    /// Sets it, also back.
    pub fn set(&self, moment: Timestamp) {
        self.0.store(moment.0, Ordering::SeqCst);
    }

    /// Moves it on; negative moves it back.
    pub fn advance_ns(&self, ns: i64) {
        self.0.fetch_add(ns, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_moment_reads_back(ns in any::<i64>()) {
            let moment = Timestamp::from_ns(ns);
            prop_assert_eq!(moment.to_string().parse::<Timestamp>().unwrap(), moment);
        }

        #[test]
        fn every_day_reads_back(days in -700_000..2_900_000_i32) {
            let date = Date(days);
            prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
            prop_assert_eq!(date.is_weekend(), {
                let weekday = time::Date::from_julian_day(days + JULIAN_DAY_OF_EPOCH);
                let from_monday = weekday.unwrap().weekday().number_days_from_monday();
                from_monday > 4
            });
        }

        #[test]
        fn nothing_read_panics(text in ".{0,40}") {
            drop(text.parse::<Date>());
            drop(text.parse::<Timestamp>());
        }
    }

    #[test]
    fn dates_and_moments_agree() {
        let moment: Timestamp = "2026-11-22T23:59:59.999999999Z".parse().unwrap();
        assert_eq!(moment.date(), Date::new(2026, 11, 22).unwrap());
        assert_eq!(moment.plus_ns(1), moment.date().plus_days(1).start());
        assert_eq!(Timestamp::from_ns(-1).date().to_string(), "1969-12-31");
        assert!("2026-02-29".parse::<Date>().is_err() && "2026-2-9".parse::<Date>().is_err());
    }
}
