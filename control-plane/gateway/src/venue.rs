//! The engine as its operators see it: instruments and their phases, sessions, switches, the day.

use std::collections::BTreeMap;

use engine::bridge::{Entry, Fact};
use engine::core::command::SystemEventCode;
use engine::core::limits::{Limits, Owner, SetLimits};
use engine::core::operator::{Scope, SessionSettings, SetSession, SwitchTo};
use engine::core::phase::{CalendarEntry, Reason, SetCalendar};
use engine::core::{
    Access, AccountId, CommandBody, Event, InstrumentId, Nanos, Phase, SessionId, Symbol,
};

/// A listed instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its ticker.
    pub symbol: Symbol,
    /// Where it is, and why; nothing when it follows the day.
    pub phase: Option<(Phase, Reason)>,
}

/// When an instrument changes its phase by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The day's midnight.
    pub midnight: Nanos,
    /// In the order they were set.
    pub entries: Vec<CalendarEntry>,
}

/// A session of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// Owner of its orders.
    pub account: AccountId,
    /// Firm.
    pub firm: [u8; 4],
    /// How its requests come in.
    pub access: Access,
    /// The number of its last request.
    pub last_request: u64,
    /// When that came, ns since 1970; 0 before the first.
    pub last_ns: u64,
}

/// The state of the venue: a function of the engine's events.
#[derive(Clone, Debug, Default)]
pub struct Venue {
    instruments: BTreeMap<InstrumentId, Listed>,
    calendars: BTreeMap<InstrumentId, Calendar>,
    ports: BTreeMap<SessionId, Port>,
    day: Option<SystemEventCode>,
    off: Vec<Scope>,
    /// By account, then by firm.
    limits: BTreeMap<(bool, u32), (Owner, Limits)>,
    settings: BTreeMap<SessionId, SessionSettings>,
}

impl Venue {
    /// Instruments in the order of their numbers, which have no gaps.
    pub fn instruments(&self) -> impl Iterator<Item = (InstrumentId, &Listed)> {
        self.instruments.iter().map(|(id, listed)| (*id, listed))
    }

    /// The calendar of an instrument that has one.
    #[must_use]
    pub fn calendar(&self, instrument: InstrumentId) -> Option<&Calendar> {
        self.calendars.get(&instrument)
    }

    /// Sessions by their numbers.
    pub fn ports(&self) -> impl Iterator<Item = (SessionId, &Port)> {
        self.ports.iter().map(|(id, port)| (*id, port))
    }

    /// The last event of the day.
    #[must_use]
    pub fn day(&self) -> Option<SystemEventCode> {
        self.day
    }

    /// Where order entry is switched off.
    #[must_use]
    pub fn switched_off(&self) -> &[Scope] {
        &self.off
    }

    /// Limits that were set: those of accounts, then those of firms.
    pub fn limits(&self) -> impl Iterator<Item = (Owner, &Limits)> {
        self.limits.values().map(|(owner, limits)| (*owner, limits))
    }

    /// What was set of a session, or the defaults.
    #[must_use]
    pub fn settings(&self, session: SessionId) -> SessionSettings {
        self.settings.get(&session).copied().unwrap_or_default()
    }

    /// Applies the next record.
    pub fn apply(&mut self, entry: &Entry) {
        if let Some(port) = self.ports.get_mut(&entry.session) {
            port.last_request = entry.request;
            port.last_ns = entry.at.time.0;
        }
        match entry.fact {
            Fact::Command(CommandBody::AddSession(new)) => {
                self.add(new.session, new.account, new.firm, Access::Wire);
            }
            Fact::Command(CommandBody::OpenBridge(new)) => {
                let access = if new.operator { Access::Operator } else { Access::Bridge };
                self.add(new.session, new.account, new.firm, access);
            }
            Fact::Command(CommandBody::SwitchEntry(switch)) => {
                self.off.retain(|scope| *scope != switch.scope);
                if matches!(switch.to, SwitchTo::Off { .. }) {
                    self.off.push(switch.scope);
                }
            }
            Fact::Command(CommandBody::SetLimits(SetLimits { owner, limits })) => {
                let key = match owner {
                    Owner::Account(account) => (false, account.0),
                    Owner::Firm(firm) => (true, u32::from_be_bytes(firm)),
                };
                self.limits.insert(key, (owner, limits));
            }
            Fact::Command(CommandBody::SetCalendar(set)) => self.plan(set),
            Fact::Command(CommandBody::SetSession(SetSession { session, settings })) => {
                self.settings.insert(session, settings);
            }
            Fact::Event(Event::Listed { instrument, symbol, .. }) => {
                self.instruments.insert(instrument, Listed { symbol, phase: None });
            }
            Fact::Event(Event::PhaseChanged { instrument, phase, reason, .. }) => {
                if let Some(listed) = self.instruments.get_mut(&instrument) {
                    listed.phase = Some((phase, reason));
                }
            }
            Fact::Event(Event::SystemEvent(code)) => self.day = Some(code),
            _ => {}
        }
    }

    fn plan(&mut self, set: SetCalendar) {
        let SetCalendar { instrument, is_first, midnight, entry } = set;
        let calendar = self.calendars.entry(instrument).or_default();
        if is_first {
            *calendar = Calendar { midnight, entries: Vec::new() };
        }
        calendar.entries.push(entry);
    }

    fn add(&mut self, session: SessionId, account: AccountId, firm: [u8; 4], access: Access) {
        let port = Port { account, firm, access, last_request: 0, last_ns: 0 };
        self.ports.insert(session, port);
    }
}
