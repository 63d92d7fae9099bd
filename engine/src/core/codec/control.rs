//! Records of commands that cancel for others, switch order entry and watch over sessions.

use super::super::command::{CommandBody, EntrySwitch, MassCancel};
use super::super::operator::{
    DuplicateLimit, MessageRate, OperatorCancel, OrderFilter, Scope, SessionSettings, SetSession,
    SwitchEntry, SwitchTo,
};
use super::super::types::{AccountId, GroupId, InstrumentId, SessionId, Symbol, UserRef};
use super::{
    CodecError, LINE_BYTES, Record, Written, flag, on_disconnect, operator_reason, order_side, put,
};

pub(super) const MASS_CANCEL: (u8, usize) = (13, 48);
pub(super) const ENTRY_SWITCH: (u8, usize) = (14, 32);
pub(super) const TICK: (u8, usize) = (15, 24);
pub(super) const SWITCH_ENTRY: (u8, usize) = (26, 40);
pub(super) const OPERATOR_CANCEL: (u8, usize) = (27, 48);
pub(super) const SESSION_LOST: (u8, usize) = (28, 32);
pub(super) const SET_SESSION: (u8, usize) = (29, 48);

// Bodies end where the table says: last field's offset + its size + reserved bytes.
const _: () = assert!(MASS_CANCEL.1 == 40 + 8);
const _: () = assert!(ENTRY_SWITCH.1 == 28 + 4);
const _: () = assert!(SWITCH_ENTRY.1 == 28 + 1 + 11);
const _: () = assert!(OPERATOR_CANCEL.1 == 36 + 2 + 10);
const _: () = assert!(SET_SESSION.1 == 40 + 8);

/// Which filters of an operator's cancel are given.
const SESSION: u8 = 1;
const ACCOUNT: u8 = 2;
const FIRM: u8 = 4;
const INSTRUMENT: u8 = 8;
const GROUP: u8 = 16;

type Out = [u8; LINE_BYTES];

pub(super) fn put_mass_cancel(request: &MassCancel, out: &mut Out) -> Written {
    put(out, 24, request.user_ref.0.to_le_bytes());
    put(out, 28, request.firm);
    put(out, 32, request.symbol.0);
    put(out, 40, request.group.unwrap_or_default().0.to_le_bytes());
    put(out, 42, [u8::from(request.group.is_some()), 0, 0, 0, 0, 0]);
    (MASS_CANCEL, [request.side.map_or(0, |side| side as u8), 0])
}

pub(super) fn put_entry_switch(request: &EntrySwitch, out: &mut Out) -> Written {
    put(out, 24, request.user_ref.0.to_le_bytes());
    put(out, 28, request.firm);
    (ENTRY_SWITCH, [u8::from(request.enabled), 0])
}

pub(super) fn put_switch(switch: &SwitchEntry, out: &mut Out) -> Written {
    let (level, id) = match switch.scope {
        Scope::Venue => (b'V', [0; 4]),
        Scope::Firm(firm) => (b'F', firm),
        Scope::Account(account) => (b'A', account.0.to_le_bytes()),
        Scope::Session(session) => (b'S', u32::from(session.0).to_le_bytes()),
        Scope::Instrument(instrument) => (b'I', u32::from(instrument.0).to_le_bytes()),
    };
    let (on, cancel) = match switch.to {
        SwitchTo::On => (1, 0),
        SwitchTo::Off { cancel } => (0, cancel.map_or(0, |reason| reason as u8)),
    };
    put(out, 24, id);
    put(out, 28, [cancel, 0, 0, 0]);
    put(out, 32, [0; 8]);
    (SWITCH_ENTRY, [level, on])
}

pub(super) fn put_operator_cancel(cancel: &OperatorCancel, out: &mut Out) -> Written {
    let OrderFilter { session, account, firm, instrument, side, group } = cancel.filter;
    let given = [
        (session.is_some(), SESSION),
        (account.is_some(), ACCOUNT),
        (firm.is_some(), FIRM),
        (instrument.is_some(), INSTRUMENT),
        (group.is_some(), GROUP),
    ];
    let given = given.iter().filter(|(given, _)| *given).fold(0, |bits, (_, bit)| bits | bit);
    put(out, 24, [given, 0]);
    put(out, 26, session.unwrap_or_default().0.to_le_bytes());
    put(out, 28, account.unwrap_or_default().0.to_le_bytes());
    put(out, 32, firm.unwrap_or_default());
    put(out, 36, instrument.unwrap_or_default().0.to_le_bytes());
    put(out, 38, group.unwrap_or_default().0.to_le_bytes());
    put(out, 40, [0; 8]);
    (OPERATOR_CANCEL, [side.map_or(0, |side| side as u8), cancel.reason as u8])
}

pub(super) fn put_session_lost(session: SessionId, out: &mut Out) -> Written {
    put(out, 24, [0; 8]);
    (SESSION_LOST, session.0.to_le_bytes())
}

pub(super) fn put_set_session(set: &SetSession, out: &mut Out) -> Written {
    let SessionSettings { on_disconnect, rate, duplicates } = set.settings;
    put(out, 24, [on_disconnect as u8, duplicates.map_or(0, |limit| limit.most), 0, 0]);
    put(out, 28, rate.map_or(0, |rate| rate.per_second).to_le_bytes());
    put(out, 32, rate.map_or(0, |rate| rate.burst).to_le_bytes());
    put(out, 36, [0; 4]);
    put(out, 40, duplicates.map_or(0, |limit| limit.window_ns).to_le_bytes());
    (SET_SESSION, set.session.0.to_le_bytes())
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn control(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        Ok(Some(match kind {
            MASS_CANCEL => {
                self.reserved(7, 1)?;
                self.reserved(43, 5)?;
                let has_group = self.code("group given", 42, flag)?;
                if !has_group {
                    self.reserved(40, 2)?;
                }
                CommandBody::MassCancel(MassCancel {
                    group: has_group.then(|| GroupId(self.u16(40))),
                    user_ref: UserRef(self.u32(24)),
                    firm: self.array(28),
                    symbol: Symbol(self.array(32)),
                    side: self.optional("side", 6, order_side)?,
                })
            }
            ENTRY_SWITCH => {
                self.reserved(7, 1)?;
                CommandBody::EntrySwitch(EntrySwitch {
                    user_ref: UserRef(self.u32(24)),
                    firm: self.array(28),
                    enabled: self.code("enabled", 6, flag)?,
                })
            }
            TICK => {
                self.reserved(6, 2)?;
                CommandBody::Tick
            }
            SWITCH_ENTRY => CommandBody::SwitchEntry(self.switch()?),
            OPERATOR_CANCEL => {
                self.reserved(25, 1)?;
                self.reserved(40, 8)?;
                let (filter, reason) = (self.filter()?, self.code("reason", 7, operator_reason)?);
                CommandBody::OperatorCancel(OperatorCancel { filter, reason })
            }
            SESSION_LOST => {
                self.reserved(24, 8)?;
                CommandBody::SessionLost(SessionId(self.u16(6)))
            }
            SET_SESSION => {
                self.reserved(26, 2)?;
                self.reserved(36, 4)?;
                let session = SessionId(self.u16(6));
                CommandBody::SetSession(SetSession { session, settings: self.settings()? })
            }
            _ => return Ok(None),
        }))
    }

    fn optional<T>(
        &self,
        field: &'static str,
        at: usize,
        from_code: fn(u8) -> Option<T>,
    ) -> Result<Option<T>, CodecError> {
        if self.0[at] == 0 { Ok(None) } else { self.code(field, at, from_code).map(Some) }
    }

    fn switch(&self) -> Result<SwitchEntry, CodecError> {
        self.reserved(29, 11)?;
        let small = || -> Result<u16, CodecError> {
            self.reserved(26, 2)?;
            Ok(self.u16(24))
        };
        let scope = match self.0[6] {
            b'V' => {
                self.reserved(24, 4)?;
                Scope::Venue
            }
            b'F' => Scope::Firm(self.array(24)),
            b'A' => Scope::Account(AccountId(self.u32(24))),
            b'S' => Scope::Session(SessionId(small()?)),
            b'I' => Scope::Instrument(InstrumentId(small()?)),
            other => return self.bad("scope", 6, other.into()),
        };
        let to = if self.code("on", 7, flag)? {
            self.reserved(28, 1)?;
            SwitchTo::On
        } else {
            SwitchTo::Off { cancel: self.optional("reason", 28, operator_reason)? }
        };
        Ok(SwitchEntry { scope, to })
    }

    fn filter(&self) -> Result<OrderFilter, CodecError> {
        let given = self.0[24];
        if given > SESSION | ACCOUNT | FIRM | INSTRUMENT | GROUP {
            return self.bad("filters given", 24, given.into());
        }
        let has = |bit: u8, at: usize, size: usize| {
            if given & bit == 0 {
                self.reserved(at, size)?;
            }
            Ok(given & bit != 0)
        };
        Ok(OrderFilter {
            session: has(SESSION, 26, 2)?.then(|| SessionId(self.u16(26))),
            account: has(ACCOUNT, 28, 4)?.then(|| AccountId(self.u32(28))),
            firm: has(FIRM, 32, 4)?.then(|| self.array(32)),
            instrument: has(INSTRUMENT, 36, 2)?.then(|| InstrumentId(self.u16(36))),
            side: self.optional("side", 6, order_side)?,
            group: has(GROUP, 38, 2)?.then(|| GroupId(self.u16(38))),
        })
    }

    fn settings(&self) -> Result<SessionSettings, CodecError> {
        let (per_second, burst, most) = (self.u32(28), self.u32(32), self.0[25]);
        if per_second == 0 {
            self.reserved(32, 4)?;
        }
        if most == 0 {
            self.reserved(40, 8)?;
        }
        let window_ns = self.u64(40);
        Ok(SessionSettings {
            on_disconnect: self.code("on disconnect", 24, on_disconnect)?,
            rate: (per_second > 0).then_some(MessageRate { per_second, burst }),
            duplicates: (most > 0).then_some(DuplicateLimit { most, window_ns }),
        })
    }
}
