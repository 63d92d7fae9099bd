//! Rules and limits that the operator gives while the engine runs: what the configuration says,
//! with some of its keys said anew.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::config::{Config, Schedule};
use crate::core::limits::{Owner, SetLimits};
use crate::core::operator::Scope;
use crate::core::oversight::{BreakerLevel, Oversight};
use crate::core::protection::{SetRules, SetShortTest, ShortTest};
use crate::core::{CommandBody, InstrumentId, Nanos};

/// Keys of the configuration with their values, as text.
pub type Keys = BTreeMap<String, String>;

pub(super) fn rules(
    config: &Config,
    instrument: InstrumentId,
    keys: &Keys,
) -> Result<CommandBody, String> {
    let listed = config.instruments.get(usize::from(instrument.0) - 1);
    let symbol = listed.map_or("", |listed| listed.symbol.as_str());
    if keys.contains_key("ticks") {
        return Err("the tick table has an action of its own: ticks".into());
    }
    let rules = said_anew(&config.rules_of(symbol), keys, "symbol")?;
    let SetRules { rules, .. } = rules.command(instrument);
    Ok(CommandBody::SetRules(SetRules { instrument, rules }))
}

/// The tick table, which is a key of the rules and nothing else of them.
pub(super) fn ticks(
    config: &Config,
    instrument: InstrumentId,
    keys: &Keys,
) -> Result<CommandBody, String> {
    if keys.keys().any(|key| key != "ticks") {
        return Err("a tick table has the key ticks alone".into());
    }
    let listed = config.instruments.get(usize::from(instrument.0) - 1);
    let symbol = listed.map_or("", |listed| listed.symbol.as_str());
    let set = said_anew(&config.rules_of(symbol), keys, "symbol")?.set_ticks(instrument)?;
    Ok(CommandBody::Oversee(Oversight::Ticks(set)))
}

/// Bands, for the day that `now` is in.
pub(super) fn bands(
    config: &Config,
    instrument: InstrumentId,
    keys: &Keys,
    now: Nanos,
) -> Result<CommandBody, String> {
    let listed = config.instruments.get(usize::from(instrument.0) - 1);
    let Some(schedule) = listed.and_then(|listed| config.schedule_of(listed)) else {
        return Err("only an instrument with a schedule in the configuration has bands".into());
    };
    let schedule = Schedule { bands: said_anew(&schedule.bands, keys, "")?, ..schedule.clone() };
    schedule.check_bands("bands").map_err(|error| error.to_string())?;
    Ok(CommandBody::Oversee(Oversight::Bands(schedule.set_bands(instrument, now))))
}

pub(super) fn calls(
    config: &Config,
    instrument: InstrumentId,
    keys: &Keys,
) -> Result<CommandBody, String> {
    let listed = config.instruments.get(usize::from(instrument.0) - 1);
    let schedule = listed.and_then(|listed| config.schedule_of(listed));
    let times = schedule.map(|schedule| schedule.calls.clone()).unwrap_or_default();
    let set = said_anew(&times, keys, "")?.command(instrument);
    Ok(CommandBody::Oversee(Oversight::Calls(set)))
}

pub(super) fn breach(level: u8) -> Result<CommandBody, String> {
    let of = BreakerLevel::of(level);
    let level = of.ok_or_else(|| format!("{level} is no level of the breaker: 1, 2 or 3"))?;
    Ok(CommandBody::Oversee(Oversight::Breach(level)))
}

pub(super) fn limits(config: &Config, scope: Scope, keys: &Keys) -> Result<CommandBody, String> {
    let owner = match scope {
        Scope::Account(account) => Owner::Account(account),
        Scope::Firm(firm) => Owner::Firm(firm),
        _ => return Err("name an account or a firm: limits are theirs".into()),
    };
    let limits = said_anew(&config.limits_of(owner), keys, "account")?;
    let SetLimits { limits, .. } = limits.command(owner);
    Ok(CommandBody::SetLimits(SetLimits { owner, limits }))
}

pub(super) fn short_test(instrument: InstrumentId, test: &str) -> Result<CommandBody, String> {
    let test = match test {
        "off" => ShortTest::Off,
        "triggered" => ShortTest::Triggered,
        "remains" => ShortTest::Remains,
        _ => return Err(format!("\"{test}\" is no state of the test: off, triggered or remains")),
    };
    Ok(CommandBody::SetShortTest(SetShortTest { instrument, test }))
}

/// A section with some of its keys said anew; `name` is not one of them.
fn said_anew<T: Serialize + DeserializeOwned>(
    section: &T,
    keys: &Keys,
    name: &str,
) -> Result<T, String> {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(section) else {
        return Err("the configuration cannot be read".into());
    };
    for (key, text) in keys {
        let Some(field) = fields.get_mut(key).filter(|_| key != name && key != "firm") else {
            let known: Vec<&str> = fields
                .keys()
                .map(String::as_str)
                .filter(|key| ![name, "firm"].contains(key))
                .collect();
            return Err(format!("\"{key}\" is none of {}", known.join(", ")));
        };
        *field = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone()));
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::{BarredSide, Instrument, InstrumentRules, OrderKind, OwnerLimits};
    use crate::core::limits::{Barred, Denied, Limits};
    use crate::core::protection::{Rules, SetTicks, TickRange, TickTable};
    use crate::core::{AccountId, Price, Qty, SessionId};

    fn config() -> Config {
        let symbol = |symbol: &str| Instrument { symbol: symbol.into(), tick: 1, round_lot: 1 };
        let said = InstrumentRules {
            symbol: "BELL".into(),
            static_bp: 700,
            barred: BarredSide::Buy,
            ..InstrumentRules::default()
        };
        let limits = OwnerLimits { account: Some(7), order_shares: 5, ..OwnerLimits::default() };
        Config {
            instruments: vec![symbol("OUTC"), symbol("BELL")],
            rules: vec![said],
            limits: vec![limits],
            ..Config::default()
        }
    }

    fn keys(said: &[(&str, &str)]) -> Keys {
        said.iter().map(|&(key, value)| (key.into(), value.into())).collect()
    }

    #[test]
    fn ticks_and_bands_are_said_alone() {
        let instrument = InstrumentId(2);
        let said = keys(&[("ticks", "[[0, 1], [100, 5]]")]);
        let range = |from, tick| TickRange { from: Price(from), tick: Price(tick) };
        let table = TickTable::new(&[range(0, 1), range(100, 5)]).unwrap();
        let expected = Oversight::Ticks(SetTicks { instrument, table });
        assert_eq!(ticks(&config(), instrument, &said), Ok(CommandBody::Oversee(expected)));
        assert!(rules(&config(), instrument, &said).is_err(), "not among the rules");
        assert!(ticks(&config(), instrument, &keys(&[("static_bp", "1")])).is_err());
        let nine = keys(&[("ticks", "[[0,1],[1,1],[2,1],[3,1],[4,1],[5,1],[6,1],[7,1],[8,1]]")]);
        assert!(ticks(&config(), instrument, &nine).unwrap_err().contains("8 ranges"));
        let tier = keys(&[("tier", "1")]);
        let now = Nanos(1_000);
        assert!(bands(&config(), instrument, &tier, now).is_err(), "without a schedule");
        let schedule: Schedule = serde_json::from_str(r#"{"symbol": "BELL"}"#).unwrap();
        let closed = Config { schedules: vec![schedule.clone()], ..config() };
        assert!(bands(&closed, instrument, &tier, now).is_err(), "without a close");
        let schedule = Schedule { previous_close: 100_000, ..schedule };
        let known = Config { schedules: vec![schedule], ..config() };
        let Ok(CommandBody::Oversee(Oversight::Bands(set))) = bands(&known, instrument, &tier, now)
        else {
            panic!("there are bands")
        };
        assert_eq!((set.instrument, set.bands.width_bp), (instrument, 500));
    }

    #[test]
    fn what_is_not_said_is_as_the_configuration_says() {
        let instrument = InstrumentId(2);
        let said = keys(&[("static_bp", "200"), ("round_lots_only", "true")]);
        let expected = Rules {
            static_bp: 200,
            is_round_lots_only: true,
            barred: Barred::Buy,
            ..Rules::default()
        };
        let expected = CommandBody::SetRules(SetRules { instrument, rules: expected });
        assert_eq!(rules(&config(), instrument, &said), Ok(expected));
        let owner = Owner::Account(AccountId(7));
        let said = keys(&[("denied", "[\"short\"]"), ("gross", "12")]);
        let expected =
            Limits { order_qty: Qty(5), gross: 12, denied: Denied::SHORT, ..Limits::default() };
        let expected = CommandBody::SetLimits(SetLimits { owner, limits: expected });
        assert_eq!(limits(&config(), Scope::Account(AccountId(7)), &said), Ok(expected));
        let none = CommandBody::SetLimits(SetLimits {
            owner: Owner::Firm(*b"ELSE"),
            limits: Limits::default(),
        });
        assert_eq!(limits(&config(), Scope::Firm(*b"ELSE"), &keys(&[])), Ok(none));
    }

    #[test]
    fn what_cannot_be_said_is_told() {
        let of = |said| rules(&config(), InstrumentId(1), &keys(said)).unwrap_err();
        assert!(of(&[("static", "1")]).contains("\"static\" is none of"));
        assert!(of(&[("symbol", "BELL")]).contains("is none of"));
        assert!(of(&[("static_bp", "wide")]).contains("invalid type"));
        assert!(of(&[("barred", "all")]).contains("unknown variant"));
        let wrong = limits(&config(), Scope::Account(AccountId(7)), &keys(&[("firm", "LIME")]));
        assert!(wrong.unwrap_err().contains("is none of"));
        limits(&config(), Scope::Session(SessionId(1)), &keys(&[])).unwrap_err();
        short_test(InstrumentId(1), "on").unwrap_err();
        let denied = OwnerLimits { denied: vec![OrderKind::Market], ..OwnerLimits::default() };
        assert_eq!(said_anew(&denied, &keys(&[]), "account"), Ok(denied));
    }
}
