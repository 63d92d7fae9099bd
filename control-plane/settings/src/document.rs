//! What can be set.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::SettingsError;
use crate::rows::{Fees, Limits, ROWS_MAX, Row, Session};

/// The largest limit on money, in minor units.
const MONEY_MAX: i64 = 1_000_000_000_000_000;
/// The most requests a second that anybody may be allowed.
const REQUESTS_MAX: u32 = 1_000_000;

/// Every setting. Versions of before there was a section say nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What may be moved without asking anybody; at once.
    pub payments: Payments,
    /// How often somebody may ask; at the next start of the control plane.
    pub requests: Requests,
    /// What accounts and firms may do; when the engine has been told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limits>,
    /// What is done for sessions, and demanded of them; when the engine has been told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// What trading costs; from its moment on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<Fees>,
}

/// What may be moved without asking anybody, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    /// At most so much at once.
    pub single: i64,
    /// At most so much of a person in 24 hours, each way.
    pub daily: i64,
    /// A withdrawal waits for two members of staff when it and those of the 24 hours before it, of
    /// one person, come to this amount.
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
        self.limits.iter().try_for_each(Limits::check)?;
        self.sessions.iter().try_for_each(Session::check)?;
        let names: BTreeSet<String> = self.rows().map(|row| row.to_string()).collect();
        let count = self.limits.len() + self.sessions.len();
        if names.len() < count {
            return Err(SettingsError::Refused("limits, sessions: each is said once"));
        }
        if count > ROWS_MAX {
            return Err(SettingsError::Refused("limits, sessions: at most 500 together"));
        }
        Ok(())
    }

    /// What the engine is to hold, limits before sessions.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        let limits = self.limits.iter().cloned().map(Row::Limits);
        limits.chain(self.sessions.iter().cloned().map(Row::Session))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rows::OnDisconnect;

    fn usual() -> Document {
        Document {
            payments: Payments { single: 100, daily: 200, four_eyes: 50 },
            requests: Requests { by_user: 10, by_key: 5, by_address: 20 },
            limits: vec![Limits { account: Some(7), order_shares: 100, ..Limits::default() }],
            sessions: vec![session()],
            fees: None,
        }
    }

    fn session() -> Session {
        Session {
            session: 1,
            account: 7,
            firm: "LIME".to_owned(),
            on_disconnect: OnDisconnect::Keep,
            messages_per_second: 100,
            messages_burst: 10,
            duplicates_most: 0,
            duplicates_window_ms: 0,
        }
    }

    #[test]
    fn a_version_of_before_there_were_limits_of_keys_or_of_the_engine_reads_still() {
        let mut text = serde_json::to_value(usual()).unwrap();
        text["requests"].as_object_mut().unwrap().remove("by_key");
        for section in ["limits", "sessions"] {
            text.as_object_mut().unwrap().remove(section).unwrap();
        }
        let read: Document = serde_json::from_value(text).unwrap();
        assert_eq!(read.requests, Requests { by_key: 50, ..usual().requests });
        assert_eq!((read.limits, read.sessions, read.fees), (vec![], vec![], None));
        let text = serde_json::to_string(&usual()).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&text).unwrap(), usual());
    }

    #[test]
    fn what_no_venue_can_be_run_with_is_refused() {
        usual().check().unwrap();
        let with = |change: fn(&mut Document)| {
            let mut document = usual();
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

    #[test]
    fn what_no_engine_can_hold_is_refused() {
        let with = |change: fn(&mut Document)| {
            let mut document = usual();
            change(&mut document);
            document.check()
        };
        let firm = |d: &mut Document, code: &str| {
            d.limits[0] = Limits { firm: Some(code.to_owned()), gross: 1, ..Limits::default() };
        };
        with(|d| d.limits[0].messages_burst = 0).unwrap();
        let mut document = usual();
        firm(&mut document, "LIME");
        document.check().unwrap();
        document.limits[0].cash = true;
        assert!(document.check().is_err(), "of a firm");
        for code in ["", "lime", "LIMES"] {
            firm(&mut document, code);
            assert!(document.check().is_err(), "{code}");
        }
        assert!(with(|d| d.limits[0].account = None).is_err(), "nobody's");
        assert!(with(|d| d.limits[0].firm = Some("LIME".into())).is_err(), "two owners");
        assert!(with(|d| d.limits[0].messages_burst = 1).is_err(), "a burst of nothing");
        assert!(with(|d| d.limits[0].messages_per_second = 1).is_err(), "no burst");
        assert!(with(|d| d.limits.push(d.limits[0].clone())).is_err(), "twice");
        assert!(with(|d| d.sessions.push(session())).is_err(), "twice");
        assert!(with(|d| d.sessions[0].firm.clear()).is_err());
        assert!(with(|d| d.sessions[0].messages_burst = 1_000_001).is_err());
        assert!(with(|d| d.sessions[0].duplicates_most = 3).is_err(), "without a window");
        assert!(with(|d| d.sessions[0].duplicates_window_ms = 3).is_err(), "a window of nothing");
        let many = |d: &mut Document| {
            d.limits = (1..=500)
                .map(|account| Limits { account: Some(account), ..Limits::default() })
                .collect();
        };
        let mut document = usual();
        many(&mut document);
        assert!(document.check().is_err(), "five hundred, and a session");
        document.sessions.clear();
        document.check().unwrap();
    }
}
