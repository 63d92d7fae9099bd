//! What is different between two documents, field by field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::rows::Row;
use crate::{Document, SettingsError};

/// A part of a document that somebody in particular may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What may be moved without asking anybody.
    Payments,
    /// How often somebody may ask.
    Requests,
    /// Limits of accounts and firms.
    Limits,
    /// Settings of sessions.
    Sessions,
    /// What trading costs.
    Fees,
}

/// When a setting counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// With the next request.
    AtOnce,
    /// When the control plane starts next.
    AtNextStart,
    /// When the engine has done it.
    AtEngine,
    /// From the moment that it says.
    FromItsMoment,
    /// Not at all: the document says no more of it, and the engine keeps what it has.
    Never,
}

/// A setting that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its name, `payments.daily` or `limits.firm.LIME.gross`.
    pub setting: String,
    /// Before; null where nothing was said of it.
    pub from: Value,
    /// After; null where nothing is said of it any more.
    pub to: Value,
    /// When it counts.
    pub effect: Effect,
}

impl Section {
    /// Which one a setting is in.
    #[must_use]
    pub fn of(setting: &str) -> Option<Self> {
        Some(match setting.split('.').next()? {
            "payments" => Self::Payments,
            "requests" => Self::Requests,
            "limits" => Self::Limits,
            "sessions" => Self::Sessions,
            "fees" => Self::Fees,
            _ => return None,
        })
    }

    const fn effect(self) -> Effect {
        match self {
            Self::Payments => Effect::AtOnce,
            Self::Requests => Effect::AtNextStart,
            Self::Limits | Self::Sessions => Effect::AtEngine,
            Self::Fees => Effect::FromItsMoment,
        }
    }
}

impl Change {
    /// For people, on one line.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut line = format!("{}: {} → {}", self.setting, said(&self.from), said(&self.to));
        let when = match self.effect {
            Effect::AtOnce => "at once",
            Effect::AtNextStart => "when the control plane starts next",
            Effect::AtEngine => "when the engine has done it",
            Effect::FromItsMoment => "from its moment on",
            Effect::Never => "the engine keeps what it has",
        };
        let _ = write!(line, " ({when})");
        line
    }
}

fn said(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What is different, by name.
///
/// # Errors
/// [`SettingsError::Refused`] for a document that cannot be written down.
pub fn changes(from: &Document, to: &Document) -> Result<Vec<Change>, SettingsError> {
    Ok(differences(&leaves(from)?, &leaves(to)?))
}

/// Which sections differ.
pub fn sections(changes: &[Change]) -> BTreeSet<Section> {
    changes.iter().filter_map(|change| Section::of(&change.setting)).collect()
}

/// What the engine is told when a document follows another one: the rows that are new or different.
#[must_use]
pub fn commands(from: &Document, to: &Document) -> Vec<Row> {
    let known: BTreeMap<String, Row> = from.rows().map(named).collect();
    to.rows().filter(|row| known.get(&row.to_string()) != Some(row)).collect()
}

/// How the engine differs from what a row says: `from` the document, `to` what it holds.
///
/// # Errors
/// [`SettingsError::Refused`] for rows that cannot be written down.
pub fn drift(said: &Row, held: Option<&Row>) -> Result<Vec<Change>, SettingsError> {
    let mut all = [BTreeMap::new(), BTreeMap::new()];
    flatten(&mut all[0], said)?;
    if let Some(held) = held {
        flatten(&mut all[1], held)?;
    }
    let [document, engine] = all;
    Ok(differences(&document, &engine))
}

fn named(row: Row) -> (String, Row) {
    (row.to_string(), row)
}

fn differences(from: &BTreeMap<String, Value>, to: &BTreeMap<String, Value>) -> Vec<Change> {
    let names: BTreeSet<&String> = from.keys().chain(to.keys()).collect();
    let of = |all: &BTreeMap<String, Value>, name: &str| all.get(name).cloned().unwrap_or_default();
    let change = |name: &String| {
        let (from, to) = (of(from, name), of(to, name));
        let section = Section::of(name)?;
        let is_left = to.is_null() && section.effect() == Effect::AtEngine;
        let effect = if is_left { Effect::Never } else { section.effect() };
        (from != to).then(|| Change { setting: name.clone(), from, to, effect })
    };
    names.into_iter().filter_map(change).collect()
}

/// Every setting with its name.
fn leaves(document: &Document) -> Result<BTreeMap<String, Value>, SettingsError> {
    let mut found = BTreeMap::new();
    put(&mut found, "payments", object(&document.payments)?);
    put(&mut found, "requests", object(&document.requests)?);
    for row in document.rows() {
        flatten(&mut found, &row)?;
    }
    if let Some(fees) = document.fees {
        let mut fields = object(&fees)?;
        for side in ["maker", "taker", "auction"] {
            if let Some(Value::Object(rate)) = fields.remove(side) {
                put(&mut found, &format!("fees.{side}"), rate);
            }
        }
        put(&mut found, "fees", fields);
    }
    Ok(found)
}

fn flatten(found: &mut BTreeMap<String, Value>, row: &Row) -> Result<(), SettingsError> {
    let fields = match row {
        Row::Limits(limits) => {
            let mut fields = object(limits)?;
            // They are in the name.
            fields.retain(|key, _| key != "account" && key != "firm");
            fields
        }
        Row::Session(session) => {
            let mut fields = object(session)?;
            fields.remove("session");
            fields
        }
    };
    put(found, &row.to_string(), fields);
    Ok(())
}

fn put(found: &mut BTreeMap<String, Value>, table: &str, fields: Map<String, Value>) {
    found.extend(fields.into_iter().map(|(name, value)| (format!("{table}.{name}"), value)));
}

fn object(table: &impl Serialize) -> Result<Map<String, Value>, SettingsError> {
    match serde_json::to_value(table) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(SettingsError::Refused("these settings cannot be written down")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;
    use store::Timestamp;

    use super::*;
    use crate::rows::{Denied, Fees, Limits, OnDisconnect, Rate, Session};
    use crate::{Payments, Requests};

    fn usual() -> Document {
        Document {
            payments: Payments { single: 100, daily: 200, four_eyes: 50 },
            requests: Requests { by_user: 10, by_key: 5, by_address: 20 },
            limits: vec![account(7)],
            sessions: Vec::new(),
            fees: None,
        }
    }

    fn account(number: u32) -> Limits {
        Limits { account: Some(number), order_shares: 100, cash: true, ..Limits::default() }
    }

    fn firm(code: &str) -> Limits {
        Limits { firm: Some(code.to_owned()), gross: 5, ..Limits::default() }
    }

    fn session(number: u16) -> Session {
        Session {
            session: number,
            account: 70,
            firm: "LIME".to_owned(),
            on_disconnect: OnDisconnect::CancelDay,
            messages_per_second: 0,
            messages_burst: 0,
            duplicates_most: 3,
            duplicates_window_ms: 1_000,
        }
    }

    fn lines(from: &Document, to: &Document) -> Vec<(String, Value, Value, Effect)> {
        let all = changes(from, to).unwrap().into_iter();
        all.map(|one| (one.setting, one.from, one.to, one.effect)).collect()
    }

    fn line(
        setting: &str,
        from: Value,
        to: Value,
        effect: Effect,
    ) -> (String, Value, Value, Effect) {
        (setting.to_owned(), from, to, effect)
    }

    #[test]
    fn differences_are_named_and_say_when_they_count() {
        assert_eq!(lines(&usual(), &usual()), []);
        let mut other = usual();
        other.payments.daily = 300;
        other.requests.by_user = 1;
        other.limits[0].order_shares = 99;
        other.limits[0].denied = [Denied::Short, Denied::Exempt].into();
        let expected = [
            line(
                "limits.account.7.denied",
                json!([]),
                json!(["short", "exempt"]),
                Effect::AtEngine,
            ),
            line("limits.account.7.order_shares", json!(100), json!(99), Effect::AtEngine),
            line("payments.daily", json!(200), json!(300), Effect::AtOnce),
            line("requests.by_user", json!(10), json!(1), Effect::AtNextStart),
        ];
        assert_eq!(lines(&usual(), &other), expected);
        let told = changes(&usual(), &other).unwrap();
        assert_eq!(
            told[1].plain(),
            "limits.account.7.order_shares: 100 → 99 (when the engine has done it)"
        );
        let all = [Section::Payments, Section::Requests, Section::Limits];
        assert_eq!(sections(&told), all.into());
        assert_eq!(leaves(&usual()).unwrap().len(), 6 + 10, "every setting is compared");
    }

    #[test]
    fn rows_come_and_go_field_by_field() {
        let mut other = usual();
        other.limits = vec![firm("LIME")];
        other.sessions = vec![session(3)];
        let told = lines(&usual(), &other);
        let left = told.iter().filter(|one| one.0.starts_with("limits.account.7."));
        assert!(left.clone().all(|one| one.2.is_null() && one.3 == Effect::Never), "{told:?}");
        assert_eq!(left.count(), 10);
        assert!(told.contains(&line(
            "limits.firm.LIME.gross",
            Value::Null,
            json!(5),
            Effect::AtEngine
        )));
        assert!(told.contains(&line(
            "sessions.3.on_disconnect",
            Value::Null,
            json!("cancel_day"),
            Effect::AtEngine
        )));
        let rows = [Row::Limits(firm("LIME")), Row::Session(session(3))];
        assert_eq!(commands(&usual(), &other), rows, "what is left out is not told");
        assert_eq!(commands(&other, &other), []);
    }

    #[test]
    fn fees_differ_by_rate_and_moment() {
        let mut other = usual();
        let rate = Rate { per_share: 30, ..Rate::default() };
        let free = Rate::default();
        let effective = Timestamp::from_ns(0);
        other.fees = Some(Fees { effective, maker: free, taker: rate, auction: free });
        let told = lines(&usual(), &other);
        assert_eq!(told.len(), 10, "{told:?}");
        let moment = json!("1970-01-01T00:00:00Z");
        assert!(told.contains(&line("fees.effective", Value::Null, moment, Effect::FromItsMoment)));
        let mut later = other.clone();
        later.fees.as_mut().unwrap().taker.per_share = 31;
        let expected = [line("fees.taker.per_share", json!(30), json!(31), Effect::FromItsMoment)];
        assert_eq!(lines(&other, &later), expected);
        assert_eq!(commands(&other, &later), [], "the engine knows no fees");
    }

    #[test]
    fn what_the_engine_holds_is_compared_with_what_is_said() {
        let said = Row::Session(session(3));
        assert_eq!(drift(&said, Some(&said)).unwrap(), []);
        let other = Row::Session(Session { account: 71, duplicates_most: 4, ..session(3) });
        let told = drift(&said, Some(&other)).unwrap();
        let told: Vec<_> = told.into_iter().map(|one| (one.setting, one.from, one.to)).collect();
        let expected = [
            ("sessions.3.account".to_owned(), json!(70), json!(71)),
            ("sessions.3.duplicates_most".to_owned(), json!(3), json!(4)),
        ];
        assert_eq!(told, expected);
        assert_eq!(drift(&said, None).unwrap().len(), 7, "all of it is missing");
    }
}
