//! Who may enter orders: the operator's switches by venue, firm, account, session and instrument,
//! and the participant's own (rulebook R9.13 to R9.15).
//!
//! A session's [`Gate`] gathers all that stands in the way of its orders in one word, so that a
//! session without any of it pays for one test.

use super::Core;
use super::command::{AddSession, EntrySwitch, OpenBridge};
use super::event::{Event, EventSink};
use super::limits::Owner;
use super::matching::Out;
use super::operator::{Scope, SwitchEntry, SwitchTo};
use super::sweep::Sweep;
use super::types::{AccountId, InstrumentId, RejectReason, SessionId};
use crate::memory::filled;

/// What a session's new orders and replaces have to pass, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gate(u16);

impl Gate {
    /// Order entry of the venue is off.
    pub const VENUE: Self = Self(1);
    /// That of the session's firm is.
    pub const FIRM: Self = Self(2);
    /// That of its account is.
    pub const ACCOUNT: Self = Self(4);
    /// That of the session is, by the operator.
    pub const SESSION: Self = Self(8);
    /// That of the session is, by the participant.
    pub const OWN: Self = Self(16);
    /// That of some instrument is.
    pub const INSTRUMENTS: Self = Self(32);
    /// Messages are counted.
    pub const RATE: Self = Self(64);
    /// Orders are compared with recent ones.
    pub const DUPLICATES: Self = Self(128);
    /// Messages of the account are counted in each instrument.
    pub const ACCOUNT_RATE: Self = Self(256);
    /// The account or the firm is watched, or must be.
    pub const WATCHED: Self = Self(512);

    const BARRED: u16 = 1 | 2 | 4 | 8 | 16;
    /// What nothing else of the state says.
    const REMEMBERED: u16 = 2 | 4 | 8 | 16;

    /// Whether nothing stands in the way but, perhaps, what the owner is watched for.
    #[must_use]
    #[inline(always)]
    pub const fn is_clear(self) -> bool {
        self.0 & !Self::WATCHED.0 == 0
    }

    /// Whether all of `bits` are set.
    #[must_use]
    #[inline]
    pub const fn has(self, bits: Self) -> bool {
        self.0 & bits.0 == bits.0
    }

    /// Whether no order may be entered at all.
    const fn is_barred(self) -> bool {
        self.0 & Self::BARRED != 0
    }

    /// The switches that are to be found here only.
    pub(super) const fn remembered(self) -> u8 {
        (self.0 & Self::REMEMBERED) as u8
    }

    pub(super) fn set(&mut self, bits: Self, on: bool) {
        self.0 = if on { self.0 | bits.0 } else { self.0 & !bits.0 };
    }
}

/// Switches that are no session's.
pub(super) struct Switches {
    pub(super) venue_off: bool,
    /// By instrument.
    off: Box<[bool]>,
    off_count: u16,
}

impl Switches {
    pub(super) fn new(instruments: u16) -> Self {
        let off = filled(usize::from(instruments) + 1, false);
        Self { venue_off: false, off, off_count: 0 }
    }

    pub(super) fn is_off(&self, instrument: InstrumentId) -> bool {
        self.off[usize::from(instrument.0)]
    }

    fn switch(&mut self, instrument: InstrumentId, off: bool) {
        let was = std::mem::replace(&mut self.off[usize::from(instrument.0)], off);
        match (was, off) {
            (false, true) => self.off_count += 1,
            (true, false) => self.off_count -= 1,
            _ => {}
        }
    }
}

impl Core {
    /// Whether new orders and replaces in an instrument are refused by its own switch. `false` for
    /// one that is not listed.
    #[must_use]
    pub fn is_switched_off(&self, instrument: InstrumentId) -> bool {
        self.market.get(instrument).is_some() && self.switches.is_off(instrument)
    }

    /// Whether the operator has switched all order entry off.
    #[must_use]
    pub fn is_venue_switched_off(&self) -> bool {
        self.switches.venue_off
    }

    /// A new session. What is switched off for its firm, its account or everybody is so for it.
    pub(super) fn open_session(&mut self, new: &AddSession) {
        let gate = self.gate_of(new.account, new.firm);
        self.sessions.add(new, gate);
        self.watch_over(new.account, new.firm);
    }

    /// As [`Core::open_session`], of one of the control plane's.
    pub(super) fn open_bridge(&mut self, new: &OpenBridge) {
        let gate = self.gate_of(new.account, new.firm);
        self.sessions.open_bridge(new, gate);
        self.watch_over(new.account, new.firm);
    }

    fn watch_over(&mut self, account: AccountId, firm: [u8; 4]) {
        self.guards.add();
        self.risk.add_session(account, firm);
    }

    fn gate_of(&self, account: AccountId, firm: [u8; 4]) -> Gate {
        let mut gate = Gate::default();
        gate.set(Gate::VENUE, self.switches.venue_off);
        gate.set(Gate::INSTRUMENTS, self.switches.off_count > 0);
        for other in self.sessions.all() {
            if other.firm == firm && other.gate.has(Gate::FIRM) {
                gate.set(Gate::FIRM, true);
            }
            if other.account == account && other.gate.has(Gate::ACCOUNT) {
                gate.set(Gate::ACCOUNT, true);
            }
        }
        let owners = [Owner::Account(account), Owner::Firm(firm)];
        let is_watched = owners.iter().any(|&owner| self.risk.find(owner).is_some());
        gate.set(Gate::WATCHED, is_watched || self.risk.is_required);
        let has_rate = self.limits(owners[0]).is_some_and(|limits| limits.rate.is_some());
        gate.set(Gate::ACCOUNT_RATE, has_rate);
        gate
    }

    /// The operator's switch. It goes first; cancelling comes after.
    pub(super) fn switch_entry<S: EventSink>(
        &mut self,
        switch: &SwitchEntry,
        out: &mut Out<'_, S>,
    ) {
        let off = switch.to != SwitchTo::On;
        let (sessions, switches) = (&mut self.sessions, &mut self.switches);
        match switch.scope {
            Scope::Venue => {
                switches.venue_off = off;
                sessions.set_gate(Gate::VENUE, off, |_| true);
            }
            Scope::Firm(firm) => sessions.set_gate(Gate::FIRM, off, |s| s.firm == firm),
            Scope::Account(account) => {
                sessions.set_gate(Gate::ACCOUNT, off, |s| s.account == account);
            }
            Scope::Session(session) => {
                sessions.set_gate(Gate::SESSION, off, |s| s.id == session);
            }
            Scope::Instrument(instrument) => {
                switches.switch(instrument, off);
                let any = switches.off_count > 0;
                sessions.set_gate(Gate::INSTRUMENTS, any, |_| true);
            }
        }
        if let SwitchTo::Off { cancel: Some(reason) } = switch.to {
            let filter = switch.scope.filter();
            self.sweep(Sweep { filter, reason: reason.into(), of_day: false }, out);
        }
    }

    /// Disable and Enable Order Entry of a participant.
    #[cold]
    #[inline(never)]
    pub(super) fn entry_switch<S: EventSink>(
        &mut self,
        session: SessionId,
        request: &EntrySwitch,
        out: &mut Out<'_, S>,
    ) {
        let EntrySwitch { user_ref, firm, enabled } = *request;
        let known = self.sessions.of(session);
        if !known.take_user_ref(user_ref) {
            self.counters.ignored += 1;
            return;
        }
        if !known.may_say(firm) {
            let reason = RejectReason::FirmNotAuthorized;
            return self.reject(session, user_ref, reason, [b' '; 14], out);
        }
        known.gate.set(Gate::OWN, !enabled);
        out.emit(&Event::EntrySwitched { session, user_ref, firm, enabled });
    }

    /// Checks 3 to 5 of a new order or a replace (rulebook R9.3): switches, then the message
    /// rates.
    #[cold]
    #[inline(never)]
    pub(super) fn pass_gate(
        &mut self,
        session: SessionId,
        instrument: InstrumentId,
    ) -> Result<(), RejectReason> {
        let gate = self.sessions.of(session).gate;
        if gate.is_barred() || gate.has(Gate::INSTRUMENTS) && self.switches.is_off(instrument) {
            return Err(RejectReason::FirmNotAuthorized);
        }
        if gate.has(Gate::RATE) && !self.guards.of(session).take_token(self.time) {
            return Err(RejectReason::PortRate);
        }
        if gate.has(Gate::ACCOUNT_RATE) {
            self.pass_account_rate(session, instrument)
        } else {
            Ok(())
        }
    }
}
