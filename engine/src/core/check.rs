//! What makes a command impossible, as opposed to refused.
//!
//! A participant's command always has an outcome: executed, rejected or ignored. The operator's
//! commands, and the order of the log itself, are the venue's own doing; [`Core::check`] finds what
//! is wrong with them before they are sequenced or replayed, and [`Core::apply`] asserts it.

use thiserror::Error;

use super::Core;
use super::command::{
    AddInstrument, AddSession, Command, CommandBody, DayBefore, SetDefaults, SystemEventCode,
};
use super::operator::{OrderFilter, RECENT_ORDERS, SessionSettings};
use super::oversight::Oversight;
use super::phase::{Phase, Reason};
use super::session::Access;
use super::terms::PostOnly;
use super::types::{
    AccountId, InstrumentId, MatchNumber, Nanos, SeqNo, SessionId, Symbol, UserRef,
};

/// Why a command cannot be part of the log at this point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CommandError {
    /// The log has a gap or a repetition.
    #[error("command {found} where command {expected} belongs")]
    Sequence {
        /// The next command of the log.
        expected: SeqNo,
        /// The command given.
        found: SeqNo,
    },
    /// Time went backwards.
    #[error("time {found} ns is before the previous command's {last} ns")]
    Time {
        /// The previous command's time.
        last: Nanos,
        /// The command's time.
        found: Nanos,
    },
    /// Something is due, and only a Tick may come before it is done.
    #[error("something is due since {due} ns: a tick comes first")]
    TickDue {
        /// When it was due; 0 is what an earlier command left.
        due: Nanos,
    },
    /// Nothing is due.
    #[error("a tick where nothing is due")]
    NothingDue,
    /// No such instrument.
    #[error("instrument {0} is not listed")]
    UnknownInstrument(InstrumentId),
    /// No such account.
    #[error("no session is of account {0}")]
    UnknownAccount(AccountId),
    /// No such firm.
    #[error("no session is of firm {}", String::from_utf8_lossy(.0).trim_end())]
    UnknownFirm([u8; 4]),
    /// Settings of a session that cannot be.
    #[error("settings of session {session}: {problem}")]
    Settings {
        /// The session.
        session: SessionId,
        /// What is wrong.
        problem: &'static str,
    },
    /// No such session.
    #[error("session {0} does not exist")]
    UnknownSession(SessionId),
    /// An instrument that follows the system events.
    #[error("instrument {0} follows the day: only one listed with a calendar can be moved")]
    NotScheduled(InstrumentId),
    /// No way leads there.
    #[error("instrument {instrument} cannot go from {} to {}", .from.name(), .to.name())]
    Transition {
        /// The instrument.
        instrument: InstrumentId,
        /// Where it is.
        from: Phase,
        /// Where it should go.
        to: Phase,
    },
    /// Orders restored before the day can trade with each other.
    #[error("instrument {0} is crossed: it opens through a call")]
    Crossed(InstrumentId),
    /// An order that cannot be restored.
    #[error("order {user_ref} of session {owner} cannot be restored: {problem}")]
    Restore {
        /// Its session.
        owner: SessionId,
        /// Its number.
        user_ref: UserRef,
        /// What is wrong.
        problem: &'static str,
    },
    /// A reason that ITCH does not know.
    #[error("\"{}\" is no reason that market data can tell", .0.text())]
    UnknownReason(Reason),
    /// An entry that a calendar cannot have.
    #[error("calendar of instrument {instrument}: {problem}")]
    Calendar {
        /// The instrument.
        instrument: InstrumentId,
        /// What is wrong.
        problem: &'static str,
    },
    /// A participant's command without a session.
    #[error("only a session enters, changes or queries orders")]
    SessionRequired,
    /// An operator's command from a session.
    #[error("session {0} gave an operator's command")]
    OperatorOnly(SessionId),
    /// Instrument ids are dense and ascending.
    #[error("instrument {found} listed where {expected} is next")]
    InstrumentOrder {
        /// The next id.
        expected: u32,
        /// The id given.
        found: InstrumentId,
    },
    /// The capacity for instruments is used up.
    #[error("all {0} instruments of the configured capacity are listed")]
    InstrumentsFull(u16),
    /// The ticker is listed already.
    #[error("{symbol} is listed already, as instrument {instrument}")]
    DuplicateSymbol {
        /// The ticker.
        symbol: Symbol,
        /// Its instrument.
        instrument: InstrumentId,
    },
    /// A price step of nothing.
    #[error("{0} has a tick of zero")]
    ZeroTick(Symbol),
    /// Session ids are dense and ascending.
    #[error("session {found} opened where {expected} is next")]
    SessionOrder {
        /// The next id.
        expected: u32,
        /// The id given.
        found: SessionId,
    },
    /// The capacity for sessions is used up.
    #[error("all {0} sessions of the configured capacity are open")]
    SessionsFull(u16),
    /// Two sessions cannot share a key.
    #[error("the key of session {0} is given again")]
    DuplicateKey(SessionId),
    /// The last message of the day comes when nothing rests any more.
    #[error("the day ends with {0} of its orders resting: close them first (end of system hours)")]
    OrdersLeft(usize),
    /// A session of the wire needs a stream, and streams are laid out at start.
    #[error("no stream is laid out for another session: see capacity.spare_sessions")]
    NoStream,
    /// Whoever knows a session's key is the session.
    #[error("a session's key is 10 letters and digits")]
    SessionKey,
    /// Draws of a day depend on one seed.
    #[error("the seed is given once, before the day begins")]
    SeedLate,
    /// Of what has gone before there is one account.
    #[error(
        "the day before is named once, before the day begins, and this one is the second or later"
    )]
    DayBefore,
    /// A session's orders either slide or are rejected.
    #[error("session {0} cannot leave its post-only orders to itself, or to no rule")]
    PostOnlyKind(SessionId),
    /// An account without limits.
    #[error("account {0} has no limits yet: give it some first")]
    NotWatched(AccountId),
    /// Limits, or amounts, that cannot be.
    #[error("{0}")]
    Limits(&'static str),
    /// More than an account has, less what its open orders need.
    #[error("account {account} has not enough {what}, open orders counted")]
    NotEnough {
        /// The account.
        account: AccountId,
        /// Cash or shares.
        what: &'static str,
    },
    /// Rules that cannot be.
    #[error("rules of instrument {instrument}: {problem}")]
    Rules {
        /// The instrument.
        instrument: InstrumentId,
        /// What is wrong.
        problem: &'static str,
    },
    /// What the market-wide breaker cannot do.
    #[error("the market-wide breaker: {0}")]
    Breaker(&'static str),
    /// A trade that cannot be busted, or not be corrected like this.
    #[error("trade {match_number}: {problem}")]
    Bust {
        /// The trade.
        match_number: MatchNumber,
        /// What is wrong.
        problem: &'static str,
    },
    /// The capacity for pairs of account and instrument is used up.
    #[error("all {0} pairs of account and instrument that fit are in use")]
    HoldingsFull(usize),
    /// The day only moves forward.
    #[error("system event {found:?} after {last:?}")]
    DayOrder {
        /// The last system event.
        last: SystemEventCode,
        /// The one given.
        found: SystemEventCode,
    },
}

impl CommandError {
    /// The number it has in [`CommandBody::RefuseRequest`]; each is given out once.
    #[must_use]
    pub const fn code(&self) -> u16 {
        match self {
            Self::Sequence { .. } => 1,
            Self::Time { .. } => 2,
            Self::TickDue { .. } => 3,
            Self::NothingDue => 4,
            Self::UnknownInstrument(_) => 5,
            Self::UnknownAccount(_) => 6,
            Self::UnknownFirm(_) => 7,
            Self::Settings { .. } => 8,
            Self::UnknownSession(_) => 9,
            Self::SessionRequired => 10,
            Self::OperatorOnly(_) => 11,
            Self::InstrumentOrder { .. } => 12,
            Self::InstrumentsFull(_) => 13,
            Self::DuplicateSymbol { .. } => 14,
            Self::ZeroTick(_) => 15,
            Self::SessionOrder { .. } => 16,
            Self::SessionsFull(_) => 17,
            Self::DuplicateKey(_) => 18,
            Self::OrdersLeft(_) => 19,
            Self::SeedLate => 20,
            Self::PostOnlyKind(_) => 21,
            Self::DayOrder { .. } => 22,
            Self::NoStream => 23,
            Self::SessionKey => 24,
            Self::Restore { .. } => 25,
            Self::DayBefore => 26,
            Self::NotScheduled(_) => 40,
            Self::Transition { .. } => 41,
            Self::UnknownReason(_) => 42,
            Self::Calendar { .. } => 43,
            Self::Crossed(_) => 44,
            Self::NotWatched(_) => 50,
            Self::Limits(_) => 51,
            Self::NotEnough { .. } => 52,
            Self::HoldingsFull(_) => 53,
            Self::Rules { .. } => 54,
            Self::Breaker(_) => 55,
            Self::Bust { .. } => 60,
        }
    }
}

impl Core {
    /// Whether `command` can be the next of the log.
    ///
    /// # Errors
    /// [`CommandError`] says why not; the core is unchanged in any case.
    #[inline]
    pub fn check(&self, command: &Command) -> Result<(), CommandError> {
        let expected = SeqNo(self.applied.0 + 1);
        if command.seq != expected {
            return Err(CommandError::Sequence { expected, found: command.seq });
        }
        if command.time < self.time {
            return Err(CommandError::Time { last: self.time, found: command.time });
        }
        if command.time >= self.due() && !matches!(command.body, CommandBody::Tick) {
            return Err(CommandError::TickDue { due: self.due() });
        }
        match &command.body {
            CommandBody::AddInstrument(_)
            | CommandBody::AddSession(_)
            | CommandBody::SystemEvent(_)
            | CommandBody::SetSeed(_)
            | CommandBody::SetDefaults(_)
            | CommandBody::Tick
            | CommandBody::SwitchEntry(_)
            | CommandBody::OperatorCancel(_)
            | CommandBody::SessionLost(_)
            | CommandBody::SetSession(_)
            | CommandBody::OpenBridge(_)
            | CommandBody::AddScheduled(_)
            | CommandBody::SetPhase(_)
            | CommandBody::SetCalendar(_)
            | CommandBody::SetReference(_)
            | CommandBody::SetLimits(_)
            | CommandBody::MoveCash(_)
            | CommandBody::MovePosition(_)
            | CommandBody::SetHolding(_)
            | CommandBody::AskAccount(_)
            | CommandBody::RequireLimits(_)
            | CommandBody::SetRules(_)
            | CommandBody::Bust(_)
            | CommandBody::Correct(_)
            | CommandBody::SetShortTest(_)
            | CommandBody::Oversee(_)
            | CommandBody::Restore(_)
            | CommandBody::Continue(_) => self.check_operator(command),
            CommandBody::Enter(_)
            | CommandBody::Replace(_)
            | CommandBody::EnterSpecial(_)
            | CommandBody::ReplaceSpecial(_)
            | CommandBody::Cancel(_)
            | CommandBody::Modify(_)
            | CommandBody::AccountQuery
            | CommandBody::Refuse(_)
            | CommandBody::Unusable
            | CommandBody::MassCancel(_)
            | CommandBody::EntrySwitch(_)
            | CommandBody::RefuseRequest(_) => match command.session {
                SessionId(0) => Err(CommandError::SessionRequired),
                id => self.check_known(id),
            },
        }
    }

    pub(super) fn check_operator(&self, command: &Command) -> Result<(), CommandError> {
        if !self.may_operate(command) {
            return Err(CommandError::OperatorOnly(command.session));
        }
        match &command.body {
            CommandBody::OpenBridge(new) => self.check_next_session(new.session),
            CommandBody::AddInstrument(new) | CommandBody::AddScheduled(new) => {
                self.check_instrument(new)
            }
            CommandBody::AddSession(new) => self.check_session(new),
            CommandBody::SystemEvent(code) => self.check_day(*code),
            CommandBody::SetSeed(_) if self.is_late_for_seed() => Err(CommandError::SeedLate),
            CommandBody::Continue(before) => self.check_continue(before),
            CommandBody::SetPhase(set) => self.check_set_phase(set),
            CommandBody::SetCalendar(set) => self.check_set_calendar(set),
            CommandBody::SetReference(set) => self.check_set_reference(set),
            CommandBody::SetLimits(set) => self.check_set_limits(set),
            CommandBody::MoveCash(moved) => self.check_move_cash(moved),
            CommandBody::MovePosition(moved) => self.check_move_position(moved),
            CommandBody::SetHolding(set) => self.check_set_holding(set),
            CommandBody::AskAccount(account) => self.check_ask(*account),
            CommandBody::SetRules(set) => self.check_set_rules(set),
            CommandBody::Bust(bust) => self.check_bust(bust),
            CommandBody::Correct(correct) => self.check_correct(correct),
            CommandBody::SetShortTest(set) => self.check_set_short_test(set),
            CommandBody::Oversee(Oversight::Calls(set)) => self.check_calls(set),
            CommandBody::Oversee(Oversight::Bands(set)) => self.check_bands(set),
            CommandBody::Oversee(Oversight::Breaker(set)) => self.check_breaker(set),
            CommandBody::Oversee(Oversight::Breach(level)) => self.check_breach(*level),
            CommandBody::Oversee(Oversight::Ticks(set)) => self.check_ticks(set),
            CommandBody::Restore(restore) => self.check_restore(restore),
            CommandBody::SetDefaults(set) => self.check_kinds(set),
            CommandBody::Tick if command.time < self.due() => Err(CommandError::NothingDue),
            CommandBody::SwitchEntry(switch) => self.check_filter(&switch.scope.filter()),
            CommandBody::OperatorCancel(cancel) => self.check_filter(&cancel.filter),
            CommandBody::SessionLost(session) => self.check_known(*session),
            CommandBody::SetSession(set) => {
                self.check_known(set.session)?;
                let session = set.session;
                check_settings(&set.settings)
                    .map_err(|problem| CommandError::Settings { session, problem })
            }
            _ => Ok(()),
        }
    }

    /// Whether the command may come from where it does: the venue itself, or the control plane for
    /// all but what only the venue knows.
    fn may_operate(&self, command: &Command) -> bool {
        let is_venues = matches!(
            command.body,
            CommandBody::Tick
                | CommandBody::SetSeed(_)
                | CommandBody::SessionLost(_)
                | CommandBody::Restore(_)
                | CommandBody::Continue(_)
        );
        let access = self.sessions.get(command.session).map(|session| session.access);
        command.session.0 == 0 || access == Some(Access::Operator) && !is_venues
    }

    fn is_late_for_seed(&self) -> bool {
        self.seed.is_some() || self.day.is_some() || self.courses.have_calendars()
    }

    fn check_continue(&self, before: &DayBefore) -> Result<(), CommandError> {
        let is_late = self.before.is_some() || self.day.is_some();
        if is_late || before.day < 2 || before.last.0 == 0 {
            return Err(CommandError::DayBefore);
        }
        Ok(())
    }

    fn check_known(&self, id: SessionId) -> Result<(), CommandError> {
        if self.sessions.get(id).is_some() {
            return Ok(());
        }
        Err(CommandError::UnknownSession(id))
    }

    /// Whether what a filter names exists.
    fn check_filter(&self, filter: &OrderFilter) -> Result<(), CommandError> {
        let sessions = self.sessions.all();
        match *filter {
            OrderFilter { session: Some(id), .. } if self.sessions.get(id).is_none() => {
                Err(CommandError::UnknownSession(id))
            }
            OrderFilter { account: Some(id), .. } if sessions.iter().all(|s| s.account != id) => {
                Err(CommandError::UnknownAccount(id))
            }
            OrderFilter { firm: Some(firm), .. } if sessions.iter().all(|s| s.firm != firm) => {
                Err(CommandError::UnknownFirm(firm))
            }
            OrderFilter { instrument: Some(id), .. } if self.market.get(id).is_none() => {
                Err(CommandError::UnknownInstrument(id))
            }
            _ => Ok(()),
        }
    }

    fn check_kinds(&self, set: &SetDefaults) -> Result<(), CommandError> {
        if self.sessions.get(set.session).is_none() {
            return Err(CommandError::UnknownSession(set.session));
        }
        match set.post_only {
            PostOnly::Reject | PostOnly::Slide => Ok(()),
            PostOnly::No | PostOnly::BySession => Err(CommandError::PostOnlyKind(set.session)),
        }
    }

    fn check_day(&self, code: SystemEventCode) -> Result<(), CommandError> {
        match self.day {
            // One command closes a bounded number of orders, so it is repeated for the rest.
            Some(last) if code == last && code == SystemEventCode::EndOfSystemHours => {
                if self.has_day_orders() {
                    Ok(())
                } else {
                    Err(CommandError::DayOrder { last, found: code })
                }
            }
            Some(last) if code.hour() <= last.hour() => {
                Err(CommandError::DayOrder { last, found: code })
            }
            _ if code == SystemEventCode::EndOfMessages && self.has_day_orders() => {
                Err(CommandError::OrdersLeft(self.day_orders()))
            }
            _ => Ok(()),
        }
    }

    fn check_instrument(&self, new: &AddInstrument) -> Result<(), CommandError> {
        let expected = u32::from(self.market.len()) + 1;
        if u32::from(new.instrument.0) != expected {
            return Err(CommandError::InstrumentOrder { expected, found: new.instrument });
        }
        if self.market.len() == self.market.capacity() {
            return Err(CommandError::InstrumentsFull(self.market.capacity()));
        }
        if new.tick.0 == 0 {
            return Err(CommandError::ZeroTick(new.symbol));
        }
        match self.market.by_symbol(new.symbol) {
            None => Ok(()),
            Some(instrument) => {
                Err(CommandError::DuplicateSymbol { symbol: new.symbol, instrument })
            }
        }
    }

    fn check_session(&self, new: &AddSession) -> Result<(), CommandError> {
        self.check_next_session(new.session)?;
        match self.sessions.by_key(&new.key) {
            None => Ok(()),
            Some(session) => Err(CommandError::DuplicateKey(session)),
        }
    }

    fn check_next_session(&self, id: SessionId) -> Result<(), CommandError> {
        let expected = self.sessions.all().len() as u32 + 1;
        if u32::from(id.0) != expected {
            return Err(CommandError::SessionOrder { expected, found: id });
        }
        if expected > u32::from(self.sessions.capacity()) {
            return Err(CommandError::SessionsFull(self.sessions.capacity()));
        }
        Ok(())
    }
}

/// Whether a session can be watched over like this.
fn check_settings(settings: &SessionSettings) -> Result<(), &'static str> {
    if let Some(rate) = settings.rate {
        rate.check()?;
    }
    match settings.duplicates {
        Some(limit) if !(1..=RECENT_ORDERS).contains(&usize::from(limit.most)) => {
            Err("1 to 16 equal orders may be allowed")
        }
        Some(limit) if limit.window_ns == 0 => Err("equal orders are counted over 1 ns at least"),
        _ => Ok(()),
    }
}

const _: () = assert!(RECENT_ORDERS == 16, "the messages above say so");
