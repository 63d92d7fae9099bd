//! What can be set, and what is different between two documents.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::SettingsError;

/// The largest limit on money, in minor units.
const MONEY_MAX: i64 = 1_000_000_000_000_000;
/// The most requests a second that anybody may be allowed.
const REQUESTS_MAX: u32 = 1_000_000;

/// Every setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What may be moved without asking anybody; at once.
    pub payments: Payments,
    /// How often somebody may ask; at the next start of the control plane.
    pub requests: Requests,
}

/// What may be moved without asking anybody, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    /// At most so much at once.
    pub single: i64,
    /// At most so much of an account in 24 hours, each way.
    pub daily: i64,
    /// Withdrawals from this amount on wait for two members of staff.
    pub four_eyes: i64,
}

/// Requests a second; twice as many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requests {
    /// Of one user, over all their sessions and keys.
    pub by_user: u32,
    /// Of one API key; versions of before there was such a limit have the usual one.
    #[serde(default = "usual_by_key")]
    pub by_key: u32,
    /// From one address.
    pub by_address: u32,
}

const fn usual_by_key() -> u32 {
    50
}

/// When a setting counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// With the next request.
    AtOnce,
    /// When the control plane starts next.
    AtNextStart,
}

/// A setting that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its name, `payments.daily`.
    pub setting: String,
    /// Before.
    pub from: i64,
    /// After.
    pub to: i64,
    /// When it counts.
    pub effect: Effect,
}

impl Document {
    /// Whether the venue can be run so.
    ///
    /// # Errors
    /// [`SettingsError::Refused`].
    pub fn check(&self) -> Result<(), SettingsError> {
        let Payments { single, daily, four_eyes } = self.payments;
        let is_money = |minor: i64| (1..=MONEY_MAX).contains(&minor);
        if ![single, daily, four_eyes].into_iter().all(is_money) {
            return Err(SettingsError::Refused("payments: amounts are 1 to 1000000000000000"));
        }
        if single > daily {
            return Err(SettingsError::Refused("payments.single is at most payments.daily"));
        }
        let Requests { by_user, by_key, by_address } = self.requests;
        if ![by_user, by_key, by_address].iter().all(|rate| (1..=REQUESTS_MAX).contains(rate)) {
            return Err(SettingsError::Refused("requests: rates are 1 to 1000000"));
        }
        Ok(())
    }
}

/// What is different, by name.
#[must_use]
pub fn changes(from: &Document, to: &Document) -> Vec<Change> {
    let (before, after) = (leaves(from), leaves(to));
    let pairs = before.into_iter().zip(after).filter(|(before, after)| before.1 != after.1);
    let change = |((setting, from), (_, to)): ((String, i64), (String, i64))| {
        let is_late = setting.starts_with("requests.");
        let effect = if is_late { Effect::AtNextStart } else { Effect::AtOnce };
        Change { setting, from, to, effect }
    };
    pairs.map(change).collect()
}

/// Every setting with its name, in the same order for every document.
fn leaves(document: &Document) -> Vec<(String, i64)> {
    let tables = serde_json::to_value(document).unwrap_or_default();
    let mut found = Vec::new();
    for (table, settings) in tables.as_object().into_iter().flatten() {
        for (name, value) in settings.as_object().into_iter().flatten() {
            found.push((format!("{table}.{name}"), value.as_i64().unwrap_or_default()));
        }
    }
    debug_assert!(tables.as_object().is_some_and(|all| all.values().all(Value::is_object)));
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const USUAL: Document = Document {
        payments: Payments { single: 100, daily: 200, four_eyes: 50 },
        requests: Requests { by_user: 10, by_key: 5, by_address: 20 },
    };

    #[test]
    fn differences_are_named_and_say_when_they_count() {
        assert_eq!(changes(&USUAL, &USUAL), []);
        let mut other = USUAL;
        other.payments.daily = 300;
        other.requests.by_user = 1;
        let change = |setting: &str, from, to, effect| Change {
            setting: setting.to_owned(),
            from,
            to,
            effect,
        };
        let expected = [
            change("payments.daily", 200, 300, Effect::AtOnce),
            change("requests.by_user", 10, 1, Effect::AtNextStart),
        ];
        assert_eq!(changes(&USUAL, &other), expected);
        assert_eq!(leaves(&USUAL).len(), 6, "every setting is compared");
    }

    #[test]
    fn a_version_of_before_there_were_limits_of_keys_reads_still() {
        let mut text = serde_json::to_value(USUAL).unwrap();
        text["requests"].as_object_mut().unwrap().remove("by_key");
        let read: Document = serde_json::from_value(text).unwrap();
        assert_eq!(read.requests, Requests { by_key: 50, ..USUAL.requests });
    }

    #[test]
    fn what_no_venue_can_be_run_with_is_refused() {
        USUAL.check().unwrap();
        let with = |change: fn(&mut Document)| {
            let mut document = USUAL;
            change(&mut document);
            document.check()
        };
        assert!(with(|d| d.payments.single = 201).is_err(), "more at once than a day");
        assert!(with(|d| d.payments.four_eyes = 0).is_err());
        assert!(with(|d| d.payments.daily = MONEY_MAX + 1).is_err());
        assert!(with(|d| d.requests.by_address = 0).is_err());
        assert!(with(|d| d.requests.by_key = 0).is_err());
        assert!(with(|d| d.requests.by_user = REQUESTS_MAX + 1).is_err());
    }
}
