//! Flow of the operator, and of participants who cancel at large and switch themselves off.

use outcry_engine::core::command::{BLANK_FIRM, EntrySwitch, MassCancel};
use outcry_engine::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, OperatorCancel, OperatorReason, OrderFilter, Scope,
    SessionSettings, SetSession, SwitchEntry, SwitchTo,
};
use outcry_engine::core::{
    AccountId, CommandBody, Event, GroupId, InstrumentId, OrderSide, RejectReason, SessionId,
    Symbol,
};

use super::flow::{INSTRUMENTS, SESSIONS, Step, World};
use super::model::Model;

/// Account and firm of the sessions of [`World::opening`].
const FIRM: [u8; 4] = *b"FIRM";

fn account(session: u16, model: &Model) -> AccountId {
    AccountId(model.session(SessionId(session)).account)
}

/// What a step of this kind asks for, and who asks.
pub fn body(step: &Step, model: &Model) -> (SessionId, CommandBody) {
    let session = SessionId(u16::from(step.session) % SESSIONS + 1);
    let operator = SessionId(0);
    match step.qty % 16 {
        0..=1 => (session, CommandBody::MassCancel(mass_cancel(step, session, model))),
        2..=4 => (session, CommandBody::EntrySwitch(entry_switch(step, session, model))),
        5 => {
            let (filter, reason) = (filter(step, session, model), reason(step));
            (operator, CommandBody::OperatorCancel(OperatorCancel { filter, reason }))
        }
        6..=11 => (operator, CommandBody::SwitchEntry(switch(step, session, model))),
        12 => (operator, CommandBody::SessionLost(session)),
        _ => {
            let settings = settings(step);
            (operator, CommandBody::SetSession(SetSession { session, settings }))
        }
    }
}

fn firm(step: &Step) -> [u8; 4] {
    [BLANK_FIRM, FIRM, FIRM, *b"EVIL"][usize::from(step.odd % 4)]
}

fn instrument(step: &Step) -> InstrumentId {
    InstrumentId(u16::from(step.instrument) % INSTRUMENTS + 1)
}

fn side(step: &Step) -> Option<OrderSide> {
    let sides = [OrderSide::Buy, OrderSide::Sell, OrderSide::Short, OrderSide::ShortExempt];
    sides.get(usize::from(step.odd % 8)).copied()
}

fn reason(step: &Step) -> OperatorReason {
    if step.side { OperatorReason::Supervisory } else { OperatorReason::Regulatory }
}

fn mass_cancel(step: &Step, session: SessionId, model: &Model) -> MassCancel {
    let symbol = match step.target % 4 {
        0 => Symbol::BLANK,
        1 => Symbol(*b"NOWHERE "),
        _ => World::symbol(instrument(step).0),
    };
    let user_ref = World::number(step, session, model);
    MassCancel { user_ref, firm: firm(step), symbol, side: side(step), group: group(step) }
}

/// On more often than off, so that some orders get in.
fn entry_switch(step: &Step, session: SessionId, model: &Model) -> EntrySwitch {
    let user_ref = World::number(step, session, model);
    EntrySwitch { user_ref, firm: firm(step), enabled: !step.target.is_multiple_of(8) }
}

fn filter(step: &Step, session: SessionId, model: &Model) -> OrderFilter {
    let given = |bit: u16| step.target & 1 << bit != 0;
    OrderFilter {
        session: given(0).then_some(session),
        account: given(1).then_some(account(u16::from(step.odd) % SESSIONS + 1, model)),
        firm: given(2).then_some(FIRM),
        instrument: given(3).then_some(instrument(step)),
        side: side(step),
        group: group(step),
    }
}

/// Now and then the group that orders are of, if they are of any.
fn group(step: &Step) -> Option<GroupId> {
    step.price.is_multiple_of(5).then(|| GroupId(1 + step.target / 256 % 2))
}

fn switch(step: &Step, session: SessionId, model: &Model) -> SwitchEntry {
    let scope = match step.odd % 5 {
        0 => Scope::Venue,
        1 => Scope::Firm(FIRM),
        2 => Scope::Account(account(session.0, model)),
        3 => Scope::Session(session),
        _ => Scope::Instrument(instrument(step)),
    };
    let to = match step.target % 16 {
        0 => SwitchTo::Off { cancel: None },
        1 => SwitchTo::Off { cancel: Some(reason(step)) },
        _ => SwitchTo::On,
    };
    SwitchEntry { scope, to }
}

/// A command comes every third of a nanosecond here, so rates and windows are about as small.
fn settings(step: &Step) -> SessionSettings {
    let policies = [OnDisconnect::Keep, OnDisconnect::CancelDay, OnDisconnect::CancelAll];
    let per_second = [1_000_000_000, 30_000_000][usize::from(step.odd % 2)];
    let rate = MessageRate { per_second, burst: 1 + step.price % 20 };
    let window_ns = 1 + u64::from(step.price % 2_000);
    let most = [1, 1, 2, 16][usize::from(step.odd % 4)];
    let duplicates = DuplicateLimit { most, window_ns };
    SessionSettings {
        on_disconnect: policies[usize::from(step.odd % 3)],
        rate: step.target.is_multiple_of(4).then_some(rate),
        duplicates: (step.target % 8 > 2).then_some(duplicates),
    }
}

/// How often a flow came to what this file is for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reached {
    pub mass_cancels: u32,
    pub switched: u32,
    pub swept: u32,
    pub entry_off: u32,
    pub too_fast: u32,
    pub repeated: u32,
}

impl Reached {
    pub fn count(&mut self, events: &[Event]) {
        use outcry_engine::core::CancelReason as Canceled;
        for event in events {
            let counter = match event {
                Event::MassCanceled { .. } => &mut self.mass_cancels,
                Event::EntrySwitched { .. } => &mut self.switched,
                Event::Canceled(c)
                    if matches!(c.reason, Canceled::Supervisory | Canceled::Regulatory) =>
                {
                    &mut self.swept
                }
                Event::Rejected(rejected) => match rejected.reason {
                    RejectReason::FirmNotAuthorized => &mut self.entry_off,
                    RejectReason::PortRate => &mut self.too_fast,
                    RejectReason::DuplicateRate => &mut self.repeated,
                    _ => continue,
                },
                _ => continue,
            };
            *counter += 1;
        }
    }

    /// Whether all of it was reached.
    pub fn everything(&self) -> bool {
        let Self { mass_cancels, switched, swept, entry_off, too_fast, repeated } = *self;
        [mass_cancels, switched, swept, entry_off, too_fast, repeated].iter().all(|&n| n > 0)
    }
}
