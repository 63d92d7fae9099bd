//! What is said over the socket, and what it means in commands.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::correction::Correction;
use super::settings::{self, Keys};
use crate::config::{Config, firm_code};
use crate::core::operator::{
    OperatorCancel, OperatorReason, OrderFilter, Scope, SwitchEntry, SwitchTo,
};
use crate::core::phase::{Phase, Reason, SetPhase};
use crate::core::{AccountId, CommandBody, GroupId, InstrumentId, Nanos, OrderSide, SessionId};

/// One request of the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// What to do.
    pub action: Action,
    /// In this session.
    #[serde(default)]
    pub session: Option<u16>,
    /// In this account.
    #[serde(default)]
    pub account: Option<u32>,
    /// In this firm.
    #[serde(default)]
    pub firm: Option<String>,
    /// In this instrument.
    #[serde(default)]
    pub symbol: Option<String>,
    /// On this side: `B`, `S` (any sale), `T` or `E`.
    #[serde(default)]
    pub side: Option<char>,
    /// Of this group of a participant's.
    #[serde(default)]
    pub group: Option<u16>,
    /// Everywhere; must be said where nothing narrower is.
    #[serde(default)]
    pub all: bool,
    /// A regulator asked for it; the owners are told so.
    #[serde(default)]
    pub regulatory: bool,
    /// Leave the orders that rest where order entry is killed.
    #[serde(default)]
    pub keep_orders: bool,
    /// Where an instrument is to be moved, by the name of the phase.
    #[serde(default)]
    pub phase: Option<String>,
    /// Why, as market data tells it: up to four characters.
    #[serde(default)]
    pub reason: Option<String>,
    /// A trade that should not have been.
    #[serde(default)]
    pub trade: Option<Correction>,
    /// Rules or limits that are not as the configuration says.
    #[serde(default)]
    pub keys: Keys,
    /// A level of the market-wide breaker: 1, 2 or 3.
    #[serde(default)]
    pub level: Option<u8>,
    /// The short-sale price test: `off`, `triggered` or `remains`.
    #[serde(default)]
    pub test: Option<String>,
}

/// What the operator may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Cancel orders.
    Cancel,
    /// Switch order entry off, and cancel.
    Kill,
    /// Switch order entry on again.
    Revive,
    /// End the trading day.
    EndOfDay,
    /// Move an instrument to another phase.
    Phase,
    /// Bust a trade, or correct it.
    Bust,
    /// Give an instrument its rules.
    Rules,
    /// Say how the calls of an instrument go.
    Calls,
    /// Give an instrument its tick table.
    Ticks,
    /// Give an instrument its bands.
    Bands,
    /// Say that a level of the market-wide breaker was breached.
    Breach,
    /// Give an account or a firm its limits.
    Limits,
    /// Say whether the short-sale price test is in force.
    ShortTest,
}

/// What became of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Whether it was done, and is durable.
    pub ok: bool,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Orders cancelled by it.
    pub orders_cancelled: u64,
    /// Orders that rest after it.
    pub orders_live: u64,
    /// The last command of the log then.
    pub last_command: u64,
}

impl Request {
    /// A request that names nothing yet.
    #[must_use]
    pub const fn new(action: Action) -> Self {
        Self {
            action,
            session: None,
            account: None,
            firm: None,
            symbol: None,
            side: None,
            group: None,
            all: false,
            regulatory: false,
            keep_orders: false,
            phase: None,
            reason: None,
            trade: None,
            keys: Keys::new(),
            level: None,
            test: None,
        }
    }

    /// The command it asks for, by the names of a configuration; `None` for the end of the day,
    /// which is several.
    ///
    /// # Errors
    /// What is wrong with it, to be told to the operator.
    pub fn command(&self, config: &Config) -> Result<Option<CommandBody>, String> {
        let filter = self.filter(config)?;
        if self.keep_orders && self.action != Action::Kill {
            return Err("only a kill may keep orders".into());
        }
        if self.action != Action::Phase && (self.phase.is_some() || self.reason.is_some()) {
            return Err("a phase and its reason belong to the action phase".into());
        }
        if (self.action == Action::Bust) != self.trade.is_some() {
            return Err("a trade belongs to the action bust, and it to a trade".into());
        }
        use Action::{Bands, Calls, Limits, Rules, Ticks};
        let has_keys = matches!(self.action, Rules | Calls | Limits | Ticks | Bands);
        if !has_keys && !self.keys.is_empty() {
            return Err("keys belong to the actions rules, ticks, calls, bands and limits".into());
        }
        if (self.action == Action::Breach) != self.level.is_some() {
            return Err("a level belongs to the action breach, and it to a level".into());
        }
        if (self.action == Action::ShortTest) != self.test.is_some() {
            return Err("a test belongs to the action short-test, and it to a test".into());
        }
        self.command_of(&filter, config)
    }

    fn command_of(
        &self,
        filter: &OrderFilter,
        config: &Config,
    ) -> Result<Option<CommandBody>, String> {
        let reason =
            if self.regulatory { OperatorReason::Regulatory } else { OperatorReason::Supervisory };
        let to = match self.action {
            Action::EndOfDay if *filter == OrderFilter::default() && !self.all => return Ok(None),
            Action::EndOfDay => return Err("the day ends for all: name nothing".into()),
            Action::Cancel => {
                self.check_named(*filter != OrderFilter::default())?;
                let cancel = OperatorCancel { filter: *filter, reason };
                return Ok(Some(CommandBody::OperatorCancel(cancel)));
            }
            Action::Phase => return self.set_phase(filter).map(Some),
            Action::Bust => return self.bust(filter).map(Some),
            Action::Rules => {
                let instrument = self.only_symbol(filter)?;
                return settings::rules(config, instrument, &self.keys).map(Some);
            }
            Action::Breach if *filter != OrderFilter::default() || self.all => {
                return Err("a breach is of the whole market: name nothing".into());
            }
            Action::Breach => return settings::breach(self.level.unwrap_or(0)).map(Some),
            Action::Calls => {
                let instrument = self.only_symbol(filter)?;
                return settings::calls(config, instrument, &self.keys).map(Some);
            }
            Action::Ticks => {
                let instrument = self.only_symbol(filter)?;
                return settings::ticks(config, instrument, &self.keys).map(Some);
            }
            Action::Bands => {
                let instrument = self.only_symbol(filter)?;
                let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                let now = Nanos(u64::try_from(now.as_nanos()).unwrap_or(u64::MAX));
                return settings::bands(config, instrument, &self.keys, now).map(Some);
            }
            Action::Limits => {
                let scope = self.scope(filter)?;
                return settings::limits(config, scope, &self.keys).map(Some);
            }
            Action::ShortTest => {
                let instrument = self.only_symbol(filter)?;
                let test = self.test.as_deref().unwrap_or("");
                return settings::short_test(instrument, test).map(Some);
            }
            Action::Kill => SwitchTo::Off { cancel: (!self.keep_orders).then_some(reason) },
            Action::Revive => SwitchTo::On,
        };
        let scope = self.scope(filter)?;
        Ok(Some(CommandBody::SwitchEntry(SwitchEntry { scope, to })))
    }

    fn bust(&self, filter: &OrderFilter) -> Result<CommandBody, String> {
        let instrument = self.only_symbol(filter)?;
        let trade = self.trade.as_ref().ok_or("name the trade")?;
        trade.command(instrument)
    }

    /// The instrument, when nothing else is named.
    fn only_symbol(&self, filter: &OrderFilter) -> Result<InstrumentId, String> {
        let Some(instrument) = filter.instrument else {
            return Err("name the symbol".into());
        };
        if *filter != (OrderFilter { instrument: Some(instrument), ..OrderFilter::default() })
            || self.all
            || self.regulatory
        {
            return Err("name the symbol alone".into());
        }
        Ok(instrument)
    }

    fn set_phase(&self, filter: &OrderFilter) -> Result<CommandBody, String> {
        let instrument = self.only_symbol(filter)?;
        let name = self.phase.as_deref().unwrap_or("");
        let phase = Phase::named(name).ok_or_else(|| {
            let names: Vec<&str> = Phase::NAMES.iter().map(|&(_, name)| name).collect();
            format!("\"{name}\" is no phase: {}", names.join(", "))
        })?;
        let text = self.reason.as_deref().unwrap_or("");
        let reason = Reason::new(text)
            .ok_or_else(|| format!("\"{text}\" is no reason: four characters at most"))?;
        Ok(CommandBody::SetPhase(SetPhase { instrument, phase, reason }))
    }

    /// Everything must be asked for by name, and by no other name beside.
    fn check_named(&self, named: bool) -> Result<(), String> {
        match (named, self.all) {
            (true, true) => Err("all is all: name nothing beside it".into()),
            (false, false) => Err("name a session, account, firm or symbol, or say all".into()),
            _ => Ok(()),
        }
    }

    fn filter(&self, config: &Config) -> Result<OrderFilter, String> {
        let firm = self.firm.as_ref().map(|code| {
            firm_code(code).ok_or_else(|| format!("\"{code}\" is no firm: 1 to 4 capital letters"))
        });
        let instrument = self.symbol.as_ref().map(|symbol| {
            let at = config.instruments.iter().position(|listed| listed.symbol == *symbol);
            at.map(|at| InstrumentId(at as u16 + 1))
                .ok_or_else(|| format!("{symbol} is not listed"))
        });
        let side = self.side.map(|code| match code {
            'B' => Ok(OrderSide::Buy),
            'S' => Ok(OrderSide::Sell),
            'T' => Ok(OrderSide::Short),
            'E' => Ok(OrderSide::ShortExempt),
            _ => Err(format!("\"{code}\" is no side: B, S, T or E")),
        });
        Ok(OrderFilter {
            session: self.session.map(SessionId),
            account: self.account.map(AccountId),
            firm: firm.transpose()?,
            instrument: instrument.transpose()?,
            side: side.transpose()?,
            group: self.group.map(GroupId),
        })
    }

    fn scope(&self, filter: &OrderFilter) -> Result<Scope, String> {
        let OrderFilter { session, account, firm, instrument, side, group } = *filter;
        let scopes = [
            session.map(Scope::Session),
            account.map(Scope::Account),
            firm.map(Scope::Firm),
            instrument.map(Scope::Instrument),
            self.all.then_some(Scope::Venue),
        ];
        let mut named = scopes.into_iter().flatten();
        let finer = side.is_some() || group.is_some();
        match (named.next(), named.next(), finer) {
            (Some(scope), None, false) => Ok(scope),
            (None, ..) => Err("name a session, account, firm or symbol, or say all".into()),
            (_, Some(_), _) => Err("order entry is switched in one place at a time".into()),
            (.., true) => Err("order entry has no side and no group".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::Instrument;

    fn config() -> Config {
        let symbol = |symbol: &str| Instrument { symbol: symbol.into(), tick: 1, round_lot: 1 };
        Config { instruments: vec![symbol("OUTC"), symbol("BELL")], ..Config::default() }
    }

    #[test]
    fn an_instrument_is_moved_by_its_symbol_alone() {
        let moved = Request {
            symbol: Some("BELL".into()),
            phase: Some("halted".into()),
            reason: Some("T1".into()),
            ..Request::new(Action::Phase)
        };
        let (instrument, phase, reason) = (InstrumentId(2), Phase::Halted, Reason(*b"T1  "));
        let expected = CommandBody::SetPhase(SetPhase { instrument, phase, reason });
        assert_eq!(moved.command(&config()).unwrap(), Some(expected));
        let wrong = [
            Request { symbol: None, ..moved.clone() },
            Request { session: Some(1), ..moved.clone() },
            Request { all: true, ..moved.clone() },
            Request { phase: None, ..moved.clone() },
            Request { phase: Some("open".into()), ..moved.clone() },
            Request { reason: Some("T1234".into()), ..moved.clone() },
            Request { action: Action::Kill, ..moved.clone() },
        ];
        for request in wrong {
            assert!(request.command(&config()).is_err(), "{request:?}");
        }
    }

    #[test]
    fn rules_limits_and_tests_have_their_own_words() {
        let symbol = Some("BELL".into());
        let keys = Keys::from([("static_bp".into(), "5".into())]);
        let rules = Request { symbol: symbol.clone(), keys, ..Request::new(Action::Rules) };
        assert!(matches!(rules.command(&config()), Ok(Some(CommandBody::SetRules(_)))));
        let calls = Request { action: Action::Calls, ..rules.clone() };
        assert!(calls.command(&config()).is_err(), "static_bp is no key of calls");
        let calls = Request { keys: Keys::new(), ..calls };
        assert!(matches!(calls.command(&config()), Ok(Some(CommandBody::Oversee(_)))));
        let breach = Request { level: Some(2), ..Request::new(Action::Breach) };
        assert!(matches!(breach.command(&config()), Ok(Some(CommandBody::Oversee(_)))));
        let limits = Request { firm: Some("LIME".into()), ..Request::new(Action::Limits) };
        assert!(matches!(limits.command(&config()), Ok(Some(CommandBody::SetLimits(_)))));
        let test = Request { symbol, test: Some("off".into()), ..Request::new(Action::ShortTest) };
        assert!(matches!(test.command(&config()), Ok(Some(CommandBody::SetShortTest(_)))));
        let wrong = [
            Request { action: Action::Kill, ..rules.clone() },
            Request { symbol: None, ..rules },
            Request { symbol: Some("BELL".into()), ..limits.clone() },
            Request { all: true, firm: None, ..limits },
            Request { level: Some(4), ..breach.clone() },
            Request { level: None, ..breach.clone() },
            Request { all: true, ..breach.clone() },
            Request { action: Action::Kill, ..breach },
            Request { test: None, ..test.clone() },
            Request { action: Action::Rules, ..test },
        ];
        for request in wrong {
            assert!(request.command(&config()).is_err(), "{request:?}");
        }
    }

    #[test]
    fn what_is_named_is_what_is_done() {
        let of = |request: Request| request.command(&config()).unwrap().unwrap();
        let cancel = Request {
            firm: Some("LIME".into()),
            symbol: Some("BELL".into()),
            side: Some('S'),
            group: Some(9),
            regulatory: true,
            ..Request::new(Action::Cancel)
        };
        let filter = OrderFilter {
            firm: Some(*b"LIME"),
            instrument: Some(InstrumentId(2)),
            side: Some(OrderSide::Sell),
            group: Some(GroupId(9)),
            ..OrderFilter::default()
        };
        let reason = OperatorReason::Regulatory;
        let expected = CommandBody::OperatorCancel(OperatorCancel { filter, reason });
        assert_eq!(of(cancel), expected);
        let kill = Request { account: Some(7), ..Request::new(Action::Kill) };
        let scope = Scope::Account(AccountId(7));
        let switch = |to| CommandBody::SwitchEntry(SwitchEntry { scope, to });
        let cancel = Some(OperatorReason::Supervisory);
        assert_eq!(of(kill.clone()), switch(SwitchTo::Off { cancel }));
        let kept = Request { keep_orders: true, ..kill.clone() };
        assert_eq!(of(kept), switch(SwitchTo::Off { cancel: None }));
        assert_eq!(of(Request { action: Action::Revive, ..kill }), switch(SwitchTo::On));
        assert_eq!(Request::new(Action::EndOfDay).command(&config()), Ok(None));
    }

    #[test]
    fn what_is_unclear_is_not_done() {
        let session = Some(1);
        let cases = [
            (Request::new(Action::Cancel), "say all"),
            (Request::new(Action::Kill), "say all"),
            (Request { all: true, session, ..Request::new(Action::Cancel) }, "name nothing"),
            (Request { all: true, session, ..Request::new(Action::Kill) }, "one place"),
            (Request { account: Some(1), session, ..Request::new(Action::Revive) }, "one place"),
            (Request { side: Some('B'), session, ..Request::new(Action::Kill) }, "no side"),
            (Request { group: Some(1), session, ..Request::new(Action::Kill) }, "no group"),
            (Request { side: Some('X'), session, ..Request::new(Action::Cancel) }, "is no side"),
            (Request { symbol: Some("NO".into()), ..Request::new(Action::Cancel) }, "not listed"),
            (Request { firm: Some("toolong".into()), ..Request::new(Action::Kill) }, "no firm"),
            (Request { session, ..Request::new(Action::EndOfDay) }, "for all"),
            (Request { keep_orders: true, session, ..Request::new(Action::Cancel) }, "only a kill"),
        ];
        for (request, expected) in cases {
            let error = request.command(&config()).unwrap_err();
            assert!(error.contains(expected), "{error:?} should say {expected:?}");
        }
    }
}
