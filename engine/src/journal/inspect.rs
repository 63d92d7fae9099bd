//! Looking at a journal from outside: no lock, no change, beside a running venue if need be.

use std::ops::ControlFlow;
use std::path::Path;

use super::error::JournalError;
use super::segment;
use super::walk::{Position, TornTail, Visitor, walk};
use crate::core::bust::Bust;
use crate::core::command::{EnterOrder, ReplaceOrder};
use crate::core::limits::{Limits, Owner, SetLimits};
use crate::core::operator::{OrderFilter, Scope, SetSession, SwitchEntry, SwitchTo};
use crate::core::oversight::{Oversight, SetBands, SetBreaker, SetCalls};
use crate::core::protection::{SetRules, SetTicks};
use crate::core::{Command, CommandBody, OrderSide, SelfTrade, SeqNo, Terms};

/// What [`verify`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The shard the journal belongs to; `None` when there is no frame.
    pub shard: Option<u16>,
    /// Segment files, those made ahead included.
    pub segments: u64,
    /// Whole frames.
    pub frames: u64,
    /// Commands in them.
    pub commands: u64,
    /// The last command; the first is always 1. 0 when there is none.
    pub last: SeqNo,
    /// Bytes of frames, padding included.
    pub bytes: u64,
    /// Epoch of the last frame.
    pub epoch: u64,
    /// BLAKE3 of the last frame: equal chains have equal hashes.
    pub chain_hash: [u8; 32],
    /// A write that had not finished, when there is one. Not damage.
    pub torn: Option<TornTail>,
}

/// How far a reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Segment being read.
    pub segment: u64,
    /// Bytes of it read.
    pub offset: u64,
}

struct Watch<C, P> {
    command: C,
    progress: P,
}

impl<C, P> Visitor for Watch<C, P>
where
    C: FnMut(&Command) -> ControlFlow<()>,
    P: FnMut(Progress),
{
    fn command(&mut self, command: &Command) -> ControlFlow<()> {
        (self.command)(command)
    }

    fn progress(&mut self, position: Position) {
        (self.progress)(Progress { segment: position.segment, offset: position.offset });
    }
}

/// Reads a whole journal and checks all there is to check.
///
/// # Errors
/// [`JournalError`] when there is no journal, when it is broken, or when it cannot be read.
pub fn verify(
    dir: impl AsRef<Path>,
    progress: impl FnMut(Progress),
) -> Result<Report, JournalError> {
    read(dir.as_ref(), |_| ControlFlow::Continue(()), progress)
}

/// Hands over every command in order until `each` breaks or the journal ends.
///
/// # Errors
/// As [`verify`]; commands before the broken place have been handed over.
pub fn dump(
    dir: impl AsRef<Path>,
    each: impl FnMut(&Command) -> ControlFlow<()>,
) -> Result<Report, JournalError> {
    read(dir.as_ref(), each, |_| ())
}

fn read(
    dir: &Path,
    command: impl FnMut(&Command) -> ControlFlow<()>,
    progress: impl FnMut(Progress),
) -> Result<Report, JournalError> {
    if !dir.exists() {
        return Err(JournalError::Absent(dir.to_path_buf()));
    }
    if !dir.is_dir() {
        return Err(JournalError::NotADirectory(dir.to_path_buf()));
    }
    let found = walk(dir, None, true, &mut Watch { command, progress })?;
    if found.segments == 0 {
        return Err(JournalError::Absent(dir.to_path_buf()));
    }
    Ok(Report {
        shard: found.shard,
        segments: found.segments,
        frames: found.frames,
        commands: found.commands,
        last: SeqNo(found.chain.next.0 - 1),
        bytes: found.bytes,
        epoch: found.chain.epoch,
        chain_hash: found.chain.hash,
        torn: found.torn,
    })
}

/// Bytes of all segment files and their number, for showing progress.
///
/// # Errors
/// When the folder cannot be listed.
pub fn size(dir: impl AsRef<Path>) -> Result<(u64, u64), JournalError> {
    let dir = dir.as_ref();
    let indexes = segment::list(dir)?;
    let mut bytes = 0;
    for &index in &indexes {
        let path = segment::path(dir, index);
        let metadata =
            std::fs::metadata(&path).map_err(|e| JournalError::io("examine", &path, e))?;
        bytes += metadata.len();
    }
    Ok((bytes, indexes.len() as u64))
}

/// The value of a command's field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A count, price in ten-thousandths, number or time in ns.
    Number(u64),
    /// An amount that may be negative.
    Signed(i64),
    /// A code letter.
    Code(u8),
    /// Text as sent, padding included; not necessarily printable.
    Text(&'a [u8]),
    /// Something to keep to oneself: there, but not shown.
    Secret,
}

/// A command's fields in order: one description for every output format.
pub fn describe<'a>(command: &'a Command, mut field: impl FnMut(&'static str, Field<'a>)) {
    use Field::{Code, Number, Secret, Text};
    field("seq", Number(command.seq.0));
    field("time_ns", Number(command.time.0));
    field("session", Number(command.session.0.into()));
    let mut number = |name, value: u32| field(name, Number(value.into()));
    match &command.body {
        CommandBody::Enter(order) => describe_enter(order, &mut field),
        CommandBody::Replace(order) => describe_replace(order, &mut field),
        CommandBody::EnterSpecial(special) => {
            describe_enter(&special.order, &mut field);
            describe_terms(&special.terms, &mut field);
        }
        CommandBody::Restore(restore) => {
            number("owner", restore.owner.0.into());
            number("executed", restore.executed.0);
            describe_enter(&restore.order, &mut field);
            describe_terms(&restore.terms, &mut field);
        }
        CommandBody::ReplaceSpecial(special) => {
            describe_replace(&special.order, &mut field);
            if special.side_code != 0 {
                field("side_code", Code(special.side_code));
            }
            describe_terms(&special.terms, &mut field);
        }
        CommandBody::Cancel(order) => {
            number("user_ref", order.user_ref.0);
            number("qty", order.qty.0);
            field("qty_kind", Code(order.qty_kind as u8));
        }
        CommandBody::Modify(order) => {
            number("user_ref", order.user_ref.0);
            number("qty", order.qty.0);
            field("side_code", Code(order.side_code));
        }
        CommandBody::AccountQuery | CommandBody::Unusable => {}
        CommandBody::Refuse(refused) => {
            number("user_ref", refused.user_ref.0);
            if let Some(original) = refused.orig_user_ref {
                number("orig_user_ref", original.0);
            }
            number("reason", refused.reason as u32);
            field("cl_ord_id", Text(&refused.cl_ord_id));
        }
        CommandBody::AddInstrument(add) | CommandBody::AddScheduled(add) => {
            number("instrument", add.instrument.0.into());
            number("tick", add.tick.0);
            number("round_lot", add.round_lot.0);
            field("symbol", Text(&add.symbol.0));
        }
        CommandBody::AddSession(add) => {
            number("session_added", add.session.0.into());
            number("account", add.account.0);
            field("firm", Text(&add.firm));
            field("key", Secret);
        }
        CommandBody::SystemEvent(code) => field("event", Code(*code as u8)),
        CommandBody::SetSeed(_) => field("seed", Secret),
        CommandBody::SetDefaults(set) => {
            number("session_set", set.session.0.into());
            field("post_only", Code(set.post_only as u8));
            describe_self_trade(set.self_trade, &mut field);
        }
        other => describe_control(other, &mut field),
    }
}

fn describe_enter<'a>(order: &'a EnterOrder, field: &mut impl FnMut(&'static str, Field<'a>)) {
    use Field::{Code, Number, Text};
    field("user_ref", Number(order.user_ref.0.into()));
    field("qty", Number(order.qty.0.into()));
    field("price", Number(order.price.0.into()));
    field("side", Code(order.side as u8));
    field("time_in_force", Code(order.time_in_force as u8));
    field("symbol", Text(&order.symbol.0));
    field("side_code", Code(order.tags.side_code));
    field("display", Code(order.tags.display));
    field("capacity", Code(order.tags.capacity));
    field("intermarket_sweep", Code(order.tags.intermarket_sweep));
    field("cross_type", Code(order.tags.cross_type));
    if order.tags.customer_type != 0 {
        field("customer_type", Code(order.tags.customer_type));
    }
    field("cl_ord_id", Text(&order.tags.cl_ord_id));
}

fn describe_replace<'a>(order: &'a ReplaceOrder, field: &mut impl FnMut(&'static str, Field<'a>)) {
    use Field::{Code, Number, Text};
    field("orig_user_ref", Number(order.orig_user_ref.0.into()));
    field("user_ref", Number(order.user_ref.0.into()));
    field("qty", Number(order.qty.0.into()));
    field("price", Number(order.price.0.into()));
    field("qty_kind", Code(order.qty_kind as u8));
    field("time_in_force", Code(order.time_in_force as u8));
    field("display", Code(order.display));
    field("intermarket_sweep", Code(order.intermarket_sweep));
    field("cl_ord_id", Text(&order.cl_ord_id));
}

/// Of terms, those that are not plain.
fn describe_terms<'a>(terms: &'a Terms, field: &mut impl FnMut(&'static str, Field<'a>)) {
    use Field::{Code, Number, Text};
    let plain = Terms::PLAIN;
    if terms.price_type != plain.price_type {
        field("price_type", Code(terms.price_type as u8));
    }
    if terms.post_only != plain.post_only {
        field("post_only", Code(terms.post_only as u8));
    }
    let numbers = [
        ("min_qty", terms.min_qty.0),
        ("max_floor", terms.max_floor.0),
        ("random_reserve", terms.random_reserve.0),
        ("expire_s", terms.expire_s),
        ("good_till", terms.good_till),
        ("stop_price", terms.stop_price.0),
        ("group", terms.group.0.into()),
        ("imbalance_only", terms.imbalance_only.into()),
    ];
    for (name, value) in numbers.into_iter().filter(|&(_, value)| value != 0) {
        field(name, Number(value.into()));
    }
    if terms.peg_offset != 0 {
        field("peg_offset", Field::Signed(terms.peg_offset.into()));
    }
    describe_self_trade(terms.self_trade, field);
    if terms.self_trade_group != plain.self_trade_group {
        field("self_trade_group", Text(&terms.self_trade_group));
    }
    if terms.shares_located != 0 {
        field("shares_located", Code(terms.shares_located));
    }
    if terms.locate_broker != plain.locate_broker {
        field("locate_broker", Text(&terms.locate_broker));
    }
}

fn describe_self_trade<'a>(
    self_trade: Option<SelfTrade>,
    field: &mut impl FnMut(&'static str, Field<'a>),
) {
    if let Some(SelfTrade { scope, strategy }) = self_trade {
        field("self_trade_scope", Field::Code(scope as u8));
        field("self_trade_strategy", Field::Code(strategy as u8));
    }
}

/// As [`describe`], for commands about phases.
fn describe_phase<'a>(body: &'a CommandBody, field: &mut impl FnMut(&'static str, Field<'a>)) {
    use Field::{Code, Number, Text};
    match body {
        CommandBody::SetPhase(set) => {
            field("instrument", Number(set.instrument.0.into()));
            field("phase", Code(set.phase as u8));
            field("reason", Text(&set.reason.0));
        }
        CommandBody::SetCalendar(set) => {
            field("instrument", Number(set.instrument.0.into()));
            field("is_first", Number(set.is_first.into()));
            field("midnight", Number(set.midnight.0));
            field("at_ns", Number(set.entry.at_ns));
            field("phase", Code(set.entry.phase as u8));
            field("random_end_ns", Number(set.entry.random_end_ns));
        }
        CommandBody::SetReference(set) => {
            field("instrument", Number(set.instrument.0.into()));
            field("previous_close", Number(set.previous_close.0.into()));
        }
        other => describe_account(other, field),
    }
}

/// As [`describe`], for commands about accounts.
fn describe_account<'a>(body: &'a CommandBody, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let mut number = |name, value: u64| field(name, Field::Number(value));
    match body {
        CommandBody::SetLimits(set) => describe_limits(set, field),
        CommandBody::MoveCash(moved) => {
            number("account", moved.account.0.into());
            field("amount", Field::Signed(moved.amount));
        }
        CommandBody::MovePosition(moved) => {
            number("account", moved.account.0.into());
            number("instrument", moved.instrument.0.into());
            field("shares", Field::Signed(moved.shares));
        }
        CommandBody::SetHolding(set) => {
            number("account", set.account.0.into());
            number("instrument", set.instrument.0.into());
            number("position", set.position);
            number("located", set.located);
            field("barred", Field::Code(set.barred as u8));
        }
        CommandBody::AskAccount(account) => number("account", account.0.into()),
        CommandBody::SetRules(set) => describe_rules(set, field),
        CommandBody::Bust(bust) => describe_bust(bust, field),
        CommandBody::SetShortTest(set) => {
            number("instrument", set.instrument.0.into());
            field("test", Field::Code(set.test as u8));
        }
        CommandBody::Oversee(oversight) => describe_oversight(oversight, field),
        CommandBody::Correct(correct) => {
            describe_bust(&correct.bust, field);
            field("new_price", Field::Number(correct.price.0.into()));
            field("new_qty", Field::Number(correct.qty.0.into()));
        }
        CommandBody::RequireLimits(is_required) => number("required", (*is_required).into()),
        _ => {}
    }
}

fn describe_oversight<'a>(oversight: &Oversight, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let mut number = |name, value: u64| field(name, Field::Number(value));
    match oversight {
        Oversight::Calls(SetCalls { instrument, calls }) => {
            number("instrument", instrument.0.into());
            number("duration_ms", calls.duration_ms.into());
            number("imbalance_ms", calls.imbalance_ms.into());
            number("closing_ms", calls.closing_ms.into());
            number("auction_bp", calls.auction_bp.into());
            number("extensions", calls.extensions.into());
            number("extension_ms", calls.extension_ms.into());
            number("freeze_ms", calls.freeze_ms.into());
        }
        Oversight::Bands(SetBands { instrument, bands }) => {
            number("instrument", instrument.0.into());
            number("width_bp", bands.width_bp.into());
            number("most", bands.most.0.into());
            number("doubled_from", bands.doubled_from.0);
            number("change_bp", bands.change_bp.into());
            number("update_ms", bands.update_ms.into());
            number("limit_ms", bands.limit_ms.into());
        }
        Oversight::Breaker(SetBreaker { levels, last, halt_ms }) => {
            for (name, level) in ["level_1", "level_2", "level_3"].into_iter().zip(levels) {
                number(name, *level);
            }
            number("last", last.0);
            number("halt_ms", (*halt_ms).into());
        }
        Oversight::Breach(level) => field("level", Field::Code(*level as u8)),
        Oversight::Ticks(SetTicks { instrument, table }) => {
            number("instrument", instrument.0.into());
            for range in table.ranges() {
                number("from", range.from.0.into());
                number("tick", range.tick.0.into());
            }
        }
    }
}

fn describe_bust<'a>(bust: &'a Bust, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let names = [
        ("taker_session", "taker_user_ref", "taker_side_code"),
        ("maker_session", "maker_user_ref", "maker_side_code"),
    ];
    field("match_number", Field::Number(bust.match_number.0));
    field("instrument", Field::Number(bust.instrument.0.into()));
    field("price", Field::Number(bust.price.0.into()));
    field("qty", Field::Number(bust.qty.0.into()));
    for (party, (session, user_ref, side_code)) in bust.parties().zip(names) {
        field(session, Field::Number(party.session.0.into()));
        field(user_ref, Field::Number(party.user_ref.0.into()));
        field(side_code, Field::Code(party.side_code));
    }
    bust.orders_left().iter().for_each(|&left| field("orders_left", Field::Number(left.into())));
    field("reason", Field::Code(bust.reason as u8));
}

fn describe_rules<'a>(set: &'a SetRules, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let mut number = |name, value: u32| field(name, Field::Number(value.into()));
    number("instrument", set.instrument.0.into());
    number("fat_finger_bp", set.rules.fat_finger_bp);
    number("market_bp", set.rules.market_bp);
    number("round_lots_only", set.rules.is_round_lots_only.into());
    number("hard_to_borrow", set.rules.is_hard_to_borrow.into());
    number("static_bp", set.rules.static_bp.into());
    number("dynamic_bp", set.rules.dynamic_bp.into());
    number("pauses", set.rules.pauses.into());
    number("short_tested", set.rules.is_short_tested.into());
    field("barred", Field::Code(set.rules.barred as u8));
}

fn describe_limits<'a>(set: &'a SetLimits, field: &mut impl FnMut(&'static str, Field<'a>)) {
    match &set.owner {
        Owner::Account(account) => field("account", Field::Number(account.0.into())),
        Owner::Firm(firm) => field("firm", Field::Text(firm)),
    }
    let Limits { order_qty, order_notional, gross, net, fat_finger_bp, denied, rate, .. } =
        set.limits;
    let numbers = [
        ("order_qty", order_qty.0.into()),
        ("order_notional", order_notional),
        ("gross", gross),
        ("net", net),
        ("fat_finger_bp", fat_finger_bp.into()),
        ("denied", denied.bits().into()),
        ("cash", set.limits.is_cash.into()),
        ("keeps_positions", set.limits.keeps_positions.into()),
        ("rate_per_second", rate.map_or(0, |rate| rate.per_second.into())),
        ("rate_burst", rate.map_or(0, |rate| rate.burst.into())),
    ];
    for (name, value) in numbers.into_iter().filter(|&(_, value)| value != 0) {
        field(name, Field::Number(value));
    }
}

/// As [`describe`], for commands that cancel for others, switch and set.
fn describe_control<'a>(body: &'a CommandBody, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let number = |value: u32| Field::Number(value.into());
    match body {
        CommandBody::Continue(before) => {
            field("last_command", Field::Number(before.last.0));
            field("day", number(before.day));
        }
        CommandBody::MassCancel(request) => {
            field("user_ref", number(request.user_ref.0));
            field("firm", Field::Text(&request.firm));
            field("symbol", Field::Text(&request.symbol.0));
            optional_side(request.side, field);
        }
        CommandBody::EntrySwitch(request) => {
            field("user_ref", number(request.user_ref.0));
            field("enabled", number(request.enabled.into()));
            field("firm", Field::Text(&request.firm));
        }
        CommandBody::SwitchEntry(switch) => describe_switch(switch, field),
        CommandBody::OperatorCancel(cancel) => {
            field("reason", Field::Code(cancel.reason as u8));
            describe_filter(&cancel.filter, field);
        }
        CommandBody::SessionLost(session) => field("session_lost", number(session.0.into())),
        CommandBody::SetSession(set) => describe_settings(set, field),
        CommandBody::OpenBridge(new) => {
            field("session_opened", number(new.session.0.into()));
            field("account", number(new.account.0));
            field("firm", Field::Text(&new.firm));
            field("operator", number(new.operator.into()));
        }
        CommandBody::RefuseRequest(code) => field("code", number((*code).into())),
        other => describe_phase(other, field),
    }
}

fn describe_switch<'a>(switch: &'a SwitchEntry, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let number = |value: u32| Field::Number(value.into());
    match &switch.scope {
        Scope::Venue => field("scope", Field::Text(b"venue")),
        Scope::Firm(firm) => field("firm", Field::Text(firm)),
        Scope::Account(account) => field("account", number(account.0)),
        Scope::Session(session) => field("session_switched", number(session.0.into())),
        Scope::Instrument(instrument) => field("instrument", number(instrument.0.into())),
    }
    match switch.to {
        SwitchTo::On => field("on", number(1)),
        SwitchTo::Off { cancel } => {
            field("on", number(0));
            if let Some(reason) = cancel {
                field("cancel", Field::Code(reason as u8));
            }
        }
    }
}

fn describe_filter<'a>(filter: &'a OrderFilter, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let mut number = |name, value: Option<u32>| {
        if let Some(value) = value {
            field(name, Field::Number(value.into()));
        }
    };
    number("of_session", filter.session.map(|session| session.0.into()));
    number("of_account", filter.account.map(|account| account.0));
    number("in_instrument", filter.instrument.map(|instrument| instrument.0.into()));
    if let Some(firm) = &filter.firm {
        field("of_firm", Field::Text(firm));
    }
    optional_side(filter.side, field);
}

fn optional_side<'a>(side: Option<OrderSide>, field: &mut impl FnMut(&'static str, Field<'a>)) {
    if let Some(side) = side {
        field("side", Field::Code(side as u8));
    }
}

fn describe_settings<'a>(set: &'a SetSession, field: &mut impl FnMut(&'static str, Field<'a>)) {
    let mut number = |name, value: u64| field(name, Field::Number(value));
    number("session_set", set.session.0.into());
    if let Some(rate) = set.settings.rate {
        number("rate_per_second", rate.per_second.into());
        number("rate_burst", rate.burst.into());
    }
    if let Some(limit) = set.settings.duplicates {
        number("duplicates_most", limit.most.into());
        number("duplicates_window_ns", limit.window_ns);
    }
    field("on_disconnect", Field::Code(set.settings.on_disconnect as u8));
}

/// The name of a command's kind.
#[must_use]
pub fn kind(command: &Command) -> &'static str {
    match command.body {
        CommandBody::Enter(_) => "enter",
        CommandBody::Replace(_) => "replace",
        CommandBody::Cancel(_) => "cancel",
        CommandBody::Modify(_) => "modify",
        CommandBody::AccountQuery => "account_query",
        CommandBody::Refuse(_) => "refuse",
        CommandBody::Unusable => "unusable",
        CommandBody::AddInstrument(_) => "add_instrument",
        CommandBody::AddSession(_) => "add_session",
        CommandBody::SystemEvent(_) => "system_event",
        CommandBody::EnterSpecial(_) => "enter_special",
        CommandBody::ReplaceSpecial(_) => "replace_special",
        CommandBody::SetSeed(_) => "set_seed",
        CommandBody::SetDefaults(_) => "set_defaults",
        CommandBody::MassCancel(_) => "mass_cancel",
        CommandBody::EntrySwitch(_) => "entry_switch",
        CommandBody::Tick => "tick",
        CommandBody::SwitchEntry(_) => "switch_entry",
        CommandBody::OperatorCancel(_) => "operator_cancel",
        CommandBody::SessionLost(_) => "session_lost",
        CommandBody::SetSession(_) => "set_session",
        CommandBody::OpenBridge(_) => "open_bridge",
        CommandBody::RefuseRequest(_) => "refuse_request",
        CommandBody::AddScheduled(_) => "add_scheduled",
        CommandBody::SetPhase(_) => "set_phase",
        CommandBody::SetCalendar(_) => "set_calendar",
        CommandBody::SetReference(_) => "set_reference",
        CommandBody::SetLimits(_) => "set_limits",
        CommandBody::MoveCash(_) => "move_cash",
        CommandBody::MovePosition(_) => "move_position",
        CommandBody::SetHolding(_) => "set_holding",
        CommandBody::AskAccount(_) => "ask_account",
        CommandBody::RequireLimits(_) => "require_limits",
        CommandBody::SetRules(_) => "set_rules",
        CommandBody::Bust(_) => "bust",
        CommandBody::Correct(_) => "correct",
        CommandBody::SetShortTest(_) => "set_short_test",
        CommandBody::Restore(_) => "restore",
        CommandBody::Continue(_) => "continue",
        CommandBody::Oversee(Oversight::Calls(_)) => "set_calls",
        CommandBody::Oversee(Oversight::Bands(_)) => "set_bands",
        CommandBody::Oversee(Oversight::Breaker(_)) => "set_breaker",
        CommandBody::Oversee(Oversight::Breach(_)) => "breach",
        CommandBody::Oversee(Oversight::Ticks(_)) => "set_ticks",
    }
}
