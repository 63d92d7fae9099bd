//! Bringing a shard to the state its configuration asks for: instruments listed, sessions open,
//! the day begun. Each step is a command in the log like any other, taken once; a restart finds
//! them done and only adds what is new.

use super::Shard;
use super::commit_log::CommitLog;
use crate::config::Config;
use crate::core::command::{
    AddInstrument, AddSession, DayBefore, OpenBridge, Restore, SetDefaults, SystemEventCode,
};
use crate::core::limits::{
    Barred, Limits, MoveCash, MovePosition, Owner as LimitsOwner, SetHolding, SetLimits,
};
use crate::core::operator::SetSession;
use crate::core::oversight::{Oversight, SetBands, SetBreaker, SetCalls};
use crate::core::phase::{SetCalendar, SetReference};
use crate::core::protection::{SetRules, SetTicks};
use crate::core::{
    Access, AccountId, Command, CommandBody, CommandError, Core, InstrumentId, Keeping, Nanos,
    SeqNo, Session, SessionId,
};
use crate::opening::{Door, Opening, OpeningError, Owner};

/// Why a configuration does not fit the journal.
#[derive(Debug, thiserror::Error)]
pub enum BootstrapError {
    /// An instrument or a session changed its terms.
    #[error(
        "{what} {id} differs between the configuration and the journal: restore the \
         configuration, or begin a new day with an empty journal folder"
    )]
    Changed {
        /// Instrument or session.
        what: &'static str,
        /// Its number.
        id: u16,
    },
    /// An instrument or a session is gone from the configuration.
    #[error(
        "the journal has {journal} {what}s, the configuration only {config}: put them back, or \
         begin a new day with an empty journal folder"
    )]
    Missing {
        /// Instrument or session.
        what: &'static str,
        /// How many the journal has.
        journal: usize,
        /// How many the configuration has.
        config: usize,
    },
    /// The recorded day has ended.
    #[error(
        "the trading day in this journal has ended: keep the folder as the record of that day \
         and begin a new one with an empty folder"
    )]
    DayEnded,
    /// The core refuses a command.
    #[error("the configuration cannot be applied: {0}")]
    Refused(#[from] CommandError),
    /// What outlived the day before cannot be restored.
    #[error("the opening cannot be used: {0}")]
    Opening(#[from] OpeningError),
    /// The log does not take the commands.
    #[error("the journal took no commands for {0} s")]
    LogFull(u64),
}

/// How long a full log is waited for.
const LOG_TIMEOUT_S: u64 = 10;

/// Lists, opens and begins what `config` asks for and the log does not have yet. Returns the
/// number of commands it took.
///
/// # Errors
/// [`BootstrapError`] when the configuration contradicts the journal.
///
/// # Panics
/// When `config` was not checked ([`Config::check`]).
pub fn bootstrap<L: CommitLog>(
    shard: &mut Shard<L>,
    config: &Config,
    now: Nanos,
) -> Result<u64, BootstrapError> {
    let before = shard.last_command();
    check_against_journal(shard, config)?;
    finish_pending(shard, now)?;
    let opening = read_opening(shard.core(), config)?;
    let mut step = |body| operator(shard, now, body);
    use SystemEventCode as Code;
    if let Some(seed) = config.random_seed {
        step(Step::Seed(seed))?;
    }
    if let Some(opening) = &opening {
        step(Step::Continue(opening.before))?;
    }
    step(Step::Day(Code::StartOfMessages))?;
    for (index, instrument) in config.instruments.iter().enumerate() {
        let id = InstrumentId(index as u16 + 1);
        let new = AddInstrument {
            instrument: id,
            symbol: instrument.wire_symbol(),
            tick: instrument.tick(),
            round_lot: instrument.round_lot(),
        };
        let Some(schedule) = config.schedule_of(instrument) else {
            step(Step::Instrument(CommandBody::AddInstrument(new), id))?;
            continue;
        };
        step(Step::Instrument(CommandBody::AddScheduled(new), id))?;
        step(Step::Reference(schedule.reference(id)))?;
        step(Step::Calls(schedule.calls.command(id)))?;
        step(Step::Bands(schedule.set_bands(id, now)))?;
        for (at, set) in schedule.calendar(id, now).enumerate() {
            step(Step::Calendar(at, set))?;
        }
    }
    if let Some(breaker) = &config.breaker {
        step(Step::Breaker(breaker.command(now)))?;
    }
    for set in config.set_rules() {
        step(Step::Rules(set))?;
    }
    for set in config.set_ticks() {
        step(Step::Ticks(set))?;
    }
    open_sessions(shard, config, now)?;
    if let Some(opening) = &opening {
        give_back(shard, config, opening, now)?;
        restore_orders(shard, opening, now)?;
    }
    let mut step = |body| operator(shard, now, body);
    step(Step::Day(Code::StartOfSystemHours))?;
    step(Step::Day(Code::StartOfMarketHours))?;
    for (index, session) in config.sessions.iter().enumerate() {
        shard.pin_session(place_of(shard.core(), is_wire, index), session.source_ip);
    }
    Ok(shard.last_command().0 - before.0)
}

/// Opens the sessions of the configuration, and sets what is set for them.
fn open_sessions<L: CommitLog>(
    shard: &mut Shard<L>,
    config: &Config,
    now: Nanos,
) -> Result<(), BootstrapError> {
    for (index, wanted) in config.sessions.iter().enumerate() {
        let session = place_of(shard.core(), is_wire, index);
        let new = AddSession {
            session,
            account: AccountId(wanted.account),
            firm: wanted.firm_bytes().expect("checked by Config::check"),
            key: wanted.key_bytes().expect("checked by Config::check"),
        };
        operator(shard, now, Step::Session(new))?;
        let defaults = SetDefaults {
            session,
            post_only: wanted.post_only_kind().expect("checked by Config::check"),
            self_trade: wanted.self_trade_rule().expect("checked by Config::check"),
        };
        operator(shard, now, Step::Defaults(defaults))?;
    }
    for (index, wanted) in config.bridge_sessions.iter().enumerate() {
        let new = OpenBridge {
            session: place_of(shard.core(), is_bridge, index),
            account: AccountId(wanted.account),
            firm: wanted.firm_bytes().expect("checked by Config::check"),
            operator: wanted.operator,
        };
        operator(shard, now, Step::Bridge(new))?;
    }
    for (index, wanted) in config.sessions.iter().enumerate() {
        let session = place_of(shard.core(), is_wire, index);
        let settings = wanted.limits.settings();
        operator(shard, now, Step::Settings(SetSession { session, settings }))?;
    }
    for set in config.set_limits() {
        operator(shard, now, Step::Limits(set))?;
    }
    if config.limits_required {
        operator(shard, now, Step::LimitsRequired)?;
    }
    Ok(())
}

/// What has outlived the day before, if the day has not begun.
fn read_opening(core: &Core, config: &Config) -> Result<Option<Opening>, BootstrapError> {
    let begins = SystemEventCode::StartOfSystemHours.hour();
    let has_begun = core.day().is_some_and(|day| day.hour() >= begins);
    if config.opening.as_os_str().is_empty() || has_begun {
        return Ok(None);
    }
    Ok(Some(Opening::read(&config.opening)?))
}

/// Gives accounts of the control plane back what they had, before their orders are judged by it.
/// Nothing trades yet, so each step is the difference to what is there, and done when there is
/// none. Limits that the configuration has for an account are the newer ones.
fn give_back<L: CommitLog>(
    shard: &mut Shard<L>,
    config: &Config,
    opening: &Opening,
    now: Nanos,
) -> Result<(), BootstrapError> {
    let configured: Vec<LimitsOwner> = config.set_limits().map(|set| set.owner).collect();
    for (at, (owner, kept)) in opening.accounts.iter().enumerate() {
        if owner.session(shard.core()).is_none() {
            open_owner(shard, owner, at + 2, now)?;
        }
        let mine = LimitsOwner::Account(kept.account);
        let is_configured = configured.contains(&mine);
        // Watched first and limited last: who owes money may be given back what he owes.
        if !is_configured && shard.core().limits(mine).is_none() {
            let limits = SetLimits { owner: mine, limits: Limits::default() };
            operator(shard, now, Step::Limits(limits))?;
        }
        let (account, told) = (kept.account, shard.core().account(mine));
        let missing = kept.cash - told.map_or(0, |told| told.cash.get());
        let amount = i64::try_from(missing).map_err(|_| OpeningError::Cash(account))?;
        let moved = CommandBody::MoveCash(MoveCash { account, amount });
        operator(shard, now, Step::Unless(amount == 0, moved))?;
        give_shares(shard, kept, now)?;
        if !is_configured {
            let limits = SetLimits { owner: mine, limits: kept.limits };
            operator(shard, now, Step::Limits(limits))?;
        }
    }
    Ok(())
}

/// Shares of what is listed; what is not cannot be sold.
fn give_shares<L: CommitLog>(
    shard: &mut Shard<L>,
    kept: &Keeping,
    now: Nanos,
) -> Result<(), BootstrapError> {
    let account = kept.account;
    for one in &kept.shares {
        let listed = {
            let mut all = shard.core().instruments();
            all.find(|listed| listed.symbol == one.symbol).map(|listed| listed.instrument)
        };
        let Some(instrument) = listed else { continue };
        let there = shard.core().holding(account, instrument);
        let position = there.map_or(0, |there| there.position());
        let shares = one.shares.saturating_sub(position);
        let moved = CommandBody::MovePosition(MovePosition { account, instrument, shares });
        operator(shard, now, Step::Unless(shares == 0, moved))?;
        let (position, barred) = (one.position_max, one.barred);
        // Until something else is said, everything may be entered, to any position.
        let is_so = position == 0 && barred == Barred::None;
        let set = SetHolding { account, instrument, position, located: 0, barred };
        operator(shard, now, Step::Unless(is_so, CommandBody::SetHolding(set)))?;
    }
    Ok(())
}

/// Restores the orders. Until the day begins, nothing but this gives an order a reference, so the
/// last one given out says how far a start came that was interrupted.
fn restore_orders<L: CommitLog>(
    shard: &mut Shard<L>,
    opening: &Opening,
    now: Nanos,
) -> Result<(), BootstrapError> {
    let done = shard.core().counters().orders as usize;
    let before = opening.accounts.len() + 2;
    for (at, (owner, restore)) in opening.orders.iter().enumerate().skip(done) {
        let owner = match owner.session(shard.core()) {
            Some(session) => session,
            None => open_owner(shard, owner, at + before, now)?,
        };
        let restore = CommandBody::Restore(Restore { owner, ..*restore });
        operator(shard, now, Step::Unless(false, restore))?;
    }
    Ok(())
}

/// Opens the session of an order that is not there yet. On the wire that is for the configuration
/// to do; the control plane's are opened while the venue runs.
fn open_owner<L: CommitLog>(
    shard: &mut Shard<L>,
    owner: &Owner,
    line: usize,
    now: Nanos,
) -> Result<SessionId, BootstrapError> {
    let Owner { door, account, firm, nth } = *owner;
    loop {
        if let Some(session) = owner.session(shard.core()) {
            return Ok(session);
        }
        if door == Door::Wire {
            let firm = String::from_utf8_lossy(&firm).trim_end().to_owned();
            return Err(OpeningError::NoOwner { line, account, firm, nth: nth + 1 }.into());
        }
        let session = SessionId(shard.core().sessions().len() as u16 + 1);
        let operates = door == Door::Operator;
        let new = OpenBridge { session, account, firm, operator: operates };
        operator(shard, now, Step::Bridge(new))?;
    }
}

fn is_wire(session: &Session) -> bool {
    session.access == Access::Wire
}

fn is_bridge(session: &Session) -> bool {
    session.access.is_bridge()
}

/// The n-th session of its kind, or the place where it will be opened: sessions that are opened
/// while the venue runs lie between those of one configuration and the next.
fn place_of(core: &Core, kind: fn(&Session) -> bool, index: usize) -> SessionId {
    let there = core.sessions().iter().filter(|session| kind(session)).nth(index);
    there.map_or(SessionId(core.sessions().len() as u16 + 1), |session| session.id)
}

/// One thing the configuration asks for.
enum Step {
    Day(SystemEventCode),
    Instrument(CommandBody, InstrumentId),
    /// Of a day, like its calendar: once.
    Reference(SetReference),
    Calendar(usize, SetCalendar),
    /// Likewise.
    Bands(SetBands),
    /// Of a day: once.
    Breaker(SetBreaker),
    /// May change from one start to the next.
    Calls(SetCalls),
    Session(AddSession),
    Bridge(OpenBridge),
    /// May change from one start to the next: it holds for orders to come.
    Defaults(SetDefaults),
    Seed(u64),
    Continue(DayBefore),
    /// Where it was seen before whether the log has it.
    Unless(bool, CommandBody),
    Settings(SetSession),
    Rules(SetRules),
    Ticks(SetTicks),
    Limits(SetLimits),
    LimitsRequired,
}

/// Takes a step unless the log has it already.
fn operator<L: CommitLog>(
    shard: &mut Shard<L>,
    now: Nanos,
    step: Step,
) -> Result<(), BootstrapError> {
    let core = shard.core();
    let (done, body) = match step {
        Step::Day(code) => {
            let done = core.day().is_some_and(|day| day.hour() >= code.hour());
            (done, CommandBody::SystemEvent(code))
        }
        Step::Instrument(body, id) => (usize::from(id.0) <= core.instruments().len(), body),
        Step::Reference(set) => {
            let done = core.previous_close(set.instrument) == set.previous_close
                || !core.calendar(set.instrument).is_empty();
            (done, CommandBody::SetReference(set))
        }
        Step::Calls(set) => (
            core.calls(set.instrument) == Some(set.calls),
            CommandBody::Oversee(Oversight::Calls(set)),
        ),
        Step::Bands(set) => (
            core.bands_of(set.instrument) == Some(set.bands),
            CommandBody::Oversee(Oversight::Bands(set)),
        ),
        Step::Breaker(set) => {
            (core.breaker().is_some(), CommandBody::Oversee(Oversight::Breaker(set)))
        }
        Step::Calendar(at, set) => {
            (at < core.calendar(set.instrument).len(), CommandBody::SetCalendar(set))
        }
        Step::Defaults(set) => {
            let is_so = |session: &Session| {
                session.post_only == set.post_only && session.self_trade == set.self_trade
            };
            (core.session(set.session).is_some_and(is_so), CommandBody::SetDefaults(set))
        }
        // Of a day that has begun the seed is settled, be it given or not.
        Step::Seed(seed) => {
            (core.seed().is_some() || core.day().is_some(), CommandBody::SetSeed(seed))
        }
        Step::Session(new) => (core.session(new.session).is_some(), CommandBody::AddSession(new)),
        Step::Bridge(new) => (core.session(new.session).is_some(), CommandBody::OpenBridge(new)),
        Step::Settings(new) => {
            let done = core.session_settings(new.session) == Some(new.settings);
            (done, CommandBody::SetSession(new))
        }
        Step::Rules(set) => {
            (core.rules(set.instrument) == Some(set.rules), CommandBody::SetRules(set))
        }
        Step::Ticks(set) => (
            core.tick_table(set.instrument) == Some(set.table),
            CommandBody::Oversee(Oversight::Ticks(set)),
        ),
        Step::Limits(set) => {
            (core.limits(set.owner) == Some(set.limits), CommandBody::SetLimits(set))
        }
        Step::Continue(before) => {
            (core.day_before() == Some(before), CommandBody::Continue(before))
        }
        Step::Unless(done, body) => (done, body),
        Step::LimitsRequired => (core.requires_limits(), CommandBody::RequireLimits(true)),
    };
    if done {
        return Ok(());
    }
    let seq = SeqNo(core.applied().0 + 1);
    core.check(&Command { seq, time: now.max(core.time()), session: SessionId(0), body })?;
    execute_when_room(shard, now, body)
}

/// Does what the last command before the end of the journal left to do, and what came due since.
/// Nobody listens yet, so what is said is not sent but kept for those who ask for it, like all that
/// was recovered.
fn finish_pending<L: CommitLog>(shard: &mut Shard<L>, now: Nanos) -> Result<(), BootstrapError> {
    while shard.core.due() <= now.max(shard.core.time()) {
        execute_when_room(shard, now, CommandBody::Tick)?;
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(LOG_TIMEOUT_S);
        while shard.sequencer.log_mut().committed() < shard.last_command() {
            if std::time::Instant::now() > deadline {
                return Err(BootstrapError::LogFull(LOG_TIMEOUT_S));
            }
            std::thread::yield_now();
        }
        shard.outbox.skip_all(shard.sequencer.last());
    }
    Ok(())
}

fn execute_when_room<L: CommitLog>(
    shard: &mut Shard<L>,
    now: Nanos,
    body: CommandBody,
) -> Result<(), BootstrapError> {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(LOG_TIMEOUT_S);
    while shard.execute(now, SessionId(0), body).is_err() {
        if std::time::Instant::now() > deadline {
            return Err(BootstrapError::LogFull(LOG_TIMEOUT_S));
        }
        std::thread::yield_now();
    }
    Ok(())
}

fn check_against_journal<L: CommitLog>(
    shard: &Shard<L>,
    config: &Config,
) -> Result<(), BootstrapError> {
    let core = shard.core();
    if core.day().is_some_and(|day| day.hour() >= SystemEventCode::EndOfMarketHours.hour()) {
        return Err(BootstrapError::DayEnded);
    }
    let missing = |what, journal: usize, config: usize| {
        if journal > config {
            return Err(BootstrapError::Missing { what, journal, config });
        }
        Ok(())
    };
    // What the control plane opened while the venue ran is in the journal alone.
    if !config.bridge.has_ring() {
        missing("instrument", core.instruments().len(), config.instruments.len())?;
        let wired = core.sessions().iter().filter(|session| is_wire(session)).count();
        missing("session", wired, config.sessions.len())?;
    }
    let wired = || core.sessions().iter().filter(|session| is_wire(session));
    let bridged = || core.sessions().iter().filter(|session| is_bridge(session));
    for (listed, wanted) in core.instruments().zip(&config.instruments) {
        let same = listed.symbol == wanted.wire_symbol()
            && listed.tick == wanted.tick()
            && listed.round_lot == wanted.round_lot()
            && core.is_scheduled(listed.instrument) == config.schedule_of(wanted).is_some();
        if !same {
            return Err(BootstrapError::Changed { what: "instrument", id: listed.instrument.0 });
        }
    }
    for (open, wanted) in wired().zip(&config.sessions) {
        let same = Some(open.key) == wanted.key_bytes()
            && Some(open.firm) == wanted.firm_bytes()
            && open.account.0 == wanted.account;
        if !same {
            return Err(BootstrapError::Changed { what: "session", id: open.id.0 });
        }
    }
    for (open, wanted) in bridged().zip(&config.bridge_sessions) {
        let same = Some(open.firm) == wanted.firm_bytes()
            && open.account.0 == wanted.account
            && (open.access == Access::Operator) == wanted.operator;
        if !same {
            return Err(BootstrapError::Changed { what: "session", id: open.id.0 });
        }
    }
    Ok(())
}
