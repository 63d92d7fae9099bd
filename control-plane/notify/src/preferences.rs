//! What somebody wants to be told, how and when; and what their screens remember.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use store::{StoreError, Timestamp, Tx, UserId, values};

use crate::NotifyError;
use crate::topic::{Channel, Topic};

const MINUTE_NS: i64 = 60 * 1_000_000_000;
const DAY_MINUTES: i64 = 24 * 60;
const INTERFACE_BYTES_MAX: usize = 16 * 1024;

/// Hours in which no mail comes, from minute to minute of the local day. They may span midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuietHours {
    /// First minute of the day that is quiet, 0 to 1439.
    pub from_minute: u16,
    /// First one that is not.
    pub to_minute: u16,
    /// How far the local clock is ahead of UTC. It does not follow summer time by itself.
    pub utc_offset_minutes: i16,
}

/// How mail is bundled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Digest {
    /// Each thing by itself, at once.
    #[default]
    Off,
    /// At most one mail an hour.
    Hourly,
    /// At most one mail a day.
    Daily,
}

impl Digest {
    fn period_ns(self) -> Option<i64> {
        match self {
            Self::Off => None,
            Self::Hourly => Some(60 * MINUTE_NS),
            Self::Daily => Some(DAY_MINUTES * MINUTE_NS),
        }
    }
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// By which ways to tell of what; topics that are missing go the usual way.
    #[serde(default)]
    pub channels: BTreeMap<Topic, BTreeSet<Channel>>,
    /// When no mail comes.
    #[serde(default)]
    pub quiet: Option<QuietHours>,
    /// How mail is bundled.
    #[serde(default)]
    pub digest: Digest,
    /// What the user's screens remember; none of our business.
    #[serde(default)]
    pub interface: serde_json::Value,
}

impl QuietHours {
    fn check(&self) -> Result<(), NotifyError> {
        let day = i32::try_from(DAY_MINUTES).unwrap_or(i32::MAX);
        let in_day = |minute: u16| i32::from(minute) < day;
        let good = in_day(self.from_minute)
            && in_day(self.to_minute)
            && self.from_minute != self.to_minute
            && i32::from(self.utc_offset_minutes).abs() <= 14 * 60;
        let what = "quiet hours go from one minute of the day (0 to 1439) to another";
        if good { Ok(()) } else { Err(NotifyError::Refused(what)) }
    }

    /// The first moment from `now` on that is not quiet.
    #[must_use]
    pub fn over(&self, now: Timestamp) -> Timestamp {
        let local_ns = now.ns() + i64::from(self.utc_offset_minutes) * MINUTE_NS;
        let day_ns = local_ns.rem_euclid(DAY_MINUTES * MINUTE_NS);
        let (from, to) = (i64::from(self.from_minute), i64::from(self.to_minute));
        // Both counted from the beginning of the quiet hours.
        let length_ns = (to - from).rem_euclid(DAY_MINUTES) * MINUTE_NS;
        let since_ns = (day_ns - from * MINUTE_NS).rem_euclid(DAY_MINUTES * MINUTE_NS);
        if since_ns < length_ns { now.plus_ns(length_ns - since_ns) } else { now }
    }
}

impl Preferences {
    /// Whether `topic` goes by `channel`.
    #[must_use]
    pub fn wants(&self, topic: Topic, channel: Channel) -> bool {
        if topic.is_urgent() && channel != Channel::Webhook {
            return true;
        }
        match self.channels.get(&topic) {
            Some(channels) => channels.contains(&channel),
            None => channel != Channel::Mail || topic.is_mailed_at_first(),
        }
    }

    /// When mail about `topic` that comes up now is sent; `None` when it waits for the digest.
    #[must_use]
    pub fn mail_at(&self, topic: Topic, now: Timestamp) -> Option<Timestamp> {
        if topic.is_urgent() {
            return Some(now);
        }
        if self.digest != Digest::Off {
            return None;
        }
        Some(self.quiet.map_or(now, |quiet| quiet.over(now)))
    }

    /// When a digest that is begun now is sent.
    #[must_use]
    pub fn digest_at(&self, now: Timestamp) -> Timestamp {
        let due = now.plus_ns(self.digest.period_ns().unwrap_or(0));
        self.quiet.map_or(due, |quiet| quiet.over(due))
    }

    fn check(&self) -> Result<(), NotifyError> {
        self.quiet.as_ref().map_or(Ok(()), QuietHours::check)?;
        if self.interface.to_string().len() > INTERFACE_BYTES_MAX {
            return Err(NotifyError::Refused("interface is larger than 16 KiB"));
        }
        Ok(())
    }
}

/// The preferences of somebody and their version, 0 before the first.
///
/// # Errors
/// What the database refuses.
pub async fn read(tx: &mut Tx, user: UserId) -> Result<(Preferences, u32), StoreError> {
    let sql = "select body, version from notify_preferences where user_id = $1";
    let Some(row) = tx.optional(sql, values![user]).await? else {
        return Ok((Preferences::default(), 0));
    };
    let text: String = row.get(0)?;
    let read = serde_json::from_str(&text);
    let preferences = read.map_err(|e| StoreError::Decode { column: 0, what: e.to_string() })?;
    Ok((preferences, row.get(1)?))
}

/// Changes preferences that have not been changed since `version`; the new version.
///
/// # Errors
/// [`NotifyError::Version`], [`NotifyError::Refused`].
pub async fn change(
    tx: &mut Tx,
    user: UserId,
    version: u32,
    new: &Preferences,
) -> Result<u32, NotifyError> {
    new.check()?;
    let body = serde_json::to_string(new).map_err(|_| NotifyError::Refused("not JSON"))?;
    let sql = if version == 0 {
        "insert into notify_preferences (user_id, body, version) values ($1, $2, $3 + 1)
         on conflict (user_id) do nothing"
    } else {
        "update notify_preferences set body = $2, version = version + 1
         where user_id = $1 and version = $3"
    };
    if tx.execute(sql, values![user, body, version]).await? == 0 {
        return Err(NotifyError::Version);
    }
    Ok(version + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_NS: i64 = 60 * MINUTE_NS;

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_ns(20_000 * 24 * HOUR_NS + hour * HOUR_NS)
    }

    #[test]
    fn quiet_hours_end_when_they_say_also_over_midnight_and_elsewhere() {
        let quiet = |from: u16, to: u16, offset: i16| QuietHours {
            from_minute: from * 60,
            to_minute: to * 60,
            utc_offset_minutes: offset,
        };
        let night = quiet(22, 7, 0);
        assert_eq!(night.over(at(21)), at(21));
        assert_eq!(night.over(at(22)), at(31));
        assert_eq!(night.over(at(3)), at(7));
        assert_eq!(night.over(at(7)), at(7));
        assert_eq!(quiet(12, 13, 0).over(at(12)), at(13));
        assert_eq!(quiet(22, 7, 60).over(at(21)), at(30), "it is 22:00 there");
        assert_eq!(quiet(0, 6, -300).over(at(4)), at(4), "it is 23:00 there");
        assert!(quiet(5, 5, 0).check().is_err() && quiet(24, 5, 0).check().is_err());
    }

    #[test]
    fn what_is_urgent_is_told_whatever_was_wished() {
        let quiet = QuietHours { from_minute: 0, to_minute: 1439, utc_offset_minutes: 0 };
        let deaf = Preferences {
            channels: Topic::ALL.iter().map(|topic| (*topic, BTreeSet::new())).collect(),
            quiet: Some(quiet),
            digest: Digest::Daily,
            ..Preferences::default()
        };
        assert!(deaf.wants(Topic::Security, Channel::Mail));
        assert_eq!(deaf.mail_at(Topic::Security, at(3)), Some(at(3)));
        assert!(!deaf.wants(Topic::Deposit, Channel::Inbox));
        let usual = Preferences::default();
        assert!(usual.wants(Topic::Deposit, Channel::Mail));
        assert!(
            !usual.wants(Topic::Fill, Channel::Mail) && usual.wants(Topic::Fill, Channel::Inbox)
        );
    }
}
