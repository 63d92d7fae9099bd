//! Commands: all that can happen to the market, in the one form that is sequenced, journaled,
//! replicated and executed. Every edge (OUCH, FIX, REST, the operator) ends here.

use super::bust::{Bust, Correct};
use super::limits::{MoveCash, MovePosition, SetHolding, SetLimits};
use super::operator::{OperatorCancel, SetSession, SwitchEntry};
use super::oversight::Oversight;
use super::phase::{SetCalendar, SetPhase, SetReference};
use super::protection::{SetRules, SetShortTest};
use super::terms::{PostOnly, SelfTrade, Terms};
use super::types::{
    AccountId, GroupId, InstrumentId, Nanos, OrderSide, OrderTags, Price, Qty, RejectReason, SeqNo,
    SessionId, Side, Symbol, TimeInForce, UserRef,
};

/// One sequenced command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Command {
    /// Place in the shard's log; gapless from 1.
    pub seq: SeqNo,
    /// When the sequencer took it; never decreases along the log.
    pub time: Nanos,
    /// Session it came in on; session 0 is the operator.
    pub session: SessionId,
    /// What to do.
    pub body: CommandBody,
}

/// What a command asks for. A command from a session consumes one inbound sequence number of that
/// session, whatever its outcome, so the session's position is part of the replicated state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandBody {
    /// New order.
    Enter(EnterOrder),
    /// New terms for a live order under a new number; always loses priority (ITCH `U`).
    Replace(ReplaceOrder),
    /// New order with more than a plain limit.
    EnterSpecial(EnterSpecial),
    /// New terms for a live order, of which they or those of the original are more than plain.
    ReplaceSpecial(ReplaceSpecial),
    /// Cancel, wholly or down to a size.
    Cancel(CancelOrder),
    /// Shrink the order or change its short-sale code; keeps priority.
    Modify(ModifyOrder),
    /// Ask for the next acceptable `UserRefNum`.
    AccountQuery,
    /// A message the edge understood but the venue does not offer, or whose fields are out of
    /// range: consumes `user_ref` and is answered with a reject.
    Refuse(RefusedMessage),
    /// A message in sequence that is not OUCH at all. Consumes its sequence number, nothing else.
    Unusable,
    /// Cancel every order of the session that the filters name.
    MassCancel(MassCancel),
    /// The participant's own switch of its session: may orders be entered?
    EntrySwitch(EntrySwitch),
    /// Operator: lists an instrument; ids are dense and ascending.
    AddInstrument(AddInstrument),
    /// Operator: opens an order-entry session; ids are dense and ascending.
    AddSession(AddSession),
    /// Operator: the day moves on.
    SystemEvent(SystemEventCode),
    /// Operator: what all draws of the day depend on; once, before the day begins.
    SetSeed(u64),
    /// Operator: what orders of a session mean that leave it to the session.
    SetDefaults(SetDefaults),
    /// Operator: does what is due. Nothing else may be done before.
    Tick,
    /// Operator: orders may no longer be entered somewhere, or may be again.
    SwitchEntry(SwitchEntry),
    /// Operator: cancels orders of others.
    OperatorCancel(OperatorCancel),
    /// Operator: the client of this session is gone.
    SessionLost(SessionId),
    /// Operator: how a session is watched over.
    SetSession(SetSession),
    /// Operator: opens a session of the control plane; ids as for `AddSession`.
    OpenBridge(OpenBridge),
    /// An operator's command that came through the bridge and cannot be executed. Consumes its
    /// number; the code says why (see `CommandError::code`).
    RefuseRequest(u16),
    /// Operator: lists an instrument that follows a calendar and the operator instead of the system
    /// events.
    AddScheduled(AddInstrument),
    /// Operator: moves an instrument to another phase.
    SetPhase(SetPhase),
    /// Operator: one more entry of an instrument's calendar.
    SetCalendar(SetCalendar),
    /// Operator: what an instrument cost when it last closed.
    SetReference(SetReference),
    /// Operator: limits of an account or a firm.
    SetLimits(SetLimits),
    /// Operator: money comes to an account, or goes.
    MoveCash(MoveCash),
    /// Operator: shares come to an account, or go.
    MovePosition(MovePosition),
    /// Operator: what an account may do in one instrument.
    SetHolding(SetHolding),
    /// Operator: all that is known of an account is told.
    AskAccount(AccountId),
    /// Operator: whether every account must have limits.
    RequireLimits(bool),
    /// Operator: what orders in an instrument must be like.
    SetRules(SetRules),
    /// Operator: a trade is as if it had not been.
    Bust(Bust),
    /// Operator: a trade has other terms.
    Correct(Correct),
    /// Operator: whether the short-sale price test is in force.
    SetShortTest(SetShortTest),
    /// Operator: how trading stops and begins again.
    Oversee(Oversight),
    /// Operator: an order that has outlived the day before rests again.
    Restore(Restore),
    /// Operator: which log this one goes on from; once, before the day begins.
    Continue(DayBefore),
}

impl CommandBody {
    /// Whether the venue's operator gives it, as opposed to a participant.
    #[must_use]
    pub const fn is_operators(&self) -> bool {
        match self {
            Self::Enter(_)
            | Self::Replace(_)
            | Self::EnterSpecial(_)
            | Self::ReplaceSpecial(_)
            | Self::Cancel(_)
            | Self::Modify(_)
            | Self::AccountQuery
            | Self::Refuse(_)
            | Self::Unusable
            | Self::MassCancel(_)
            | Self::EntrySwitch(_)
            | Self::RefuseRequest(_) => false,
            Self::AddInstrument(_)
            | Self::AddSession(_)
            | Self::SystemEvent(_)
            | Self::SetSeed(_)
            | Self::SetDefaults(_)
            | Self::Tick
            | Self::SwitchEntry(_)
            | Self::OperatorCancel(_)
            | Self::SessionLost(_)
            | Self::SetSession(_)
            | Self::OpenBridge(_)
            | Self::AddScheduled(_)
            | Self::SetPhase(_)
            | Self::SetCalendar(_)
            | Self::SetReference(_)
            | Self::SetLimits(_)
            | Self::MoveCash(_)
            | Self::MovePosition(_)
            | Self::SetHolding(_)
            | Self::AskAccount(_)
            | Self::RequireLimits(_)
            | Self::SetRules(_)
            | Self::Bust(_)
            | Self::Correct(_)
            | Self::SetShortTest(_)
            | Self::Oversee(_)
            | Self::Restore(_)
            | Self::Continue(_) => true,
        }
    }
}

/// The log of the day before, and what number this day has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayBefore {
    /// Which log: what its events call their venue.
    pub log: [u8; 16],
    /// Its last command.
    pub last: SeqNo,
    /// Counts the days that go on from each other, the first being 1: this one is 2 at least.
    pub day: u32,
}

/// New order with more than a plain limit. Terms that are all plain give the same events as the
/// order alone, if it is to be displayed without the firm's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnterSpecial {
    /// What every order has.
    pub order: EnterOrder,
    /// What this one has besides.
    pub terms: Terms,
}

/// New terms for a live order. What is not said again is plain, but for the group, which carries
/// over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplaceSpecial {
    /// What every replace has.
    pub order: ReplaceOrder,
    /// New code of a sale, `S`, `T` or `E`; 0 leaves it.
    pub side_code: u8,
    /// The terms from now on; its group is without effect.
    pub terms: Terms,
}

/// An order that has outlived the day before (rulebook R2.13). What has done its work is not said
/// again: whether it was post-only, who located its shares, its own word on trades with its own
/// hand unless it is a stop or a peg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restore {
    /// Session that entered it.
    pub owner: SessionId,
    /// The order, with its open shares as its size.
    pub order: EnterOrder,
    /// Shares traded so far.
    pub executed: Qty,
    /// The terms, which say how long it lives.
    pub terms: Terms,
}

/// What orders of a session mean that leave it to the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetDefaults {
    /// The session.
    pub session: SessionId,
    /// What it does with post-only orders that would take: [`PostOnly::Reject`] or
    /// [`PostOnly::Slide`].
    pub post_only: PostOnly,
    /// How trades with orders of the same hand are prevented, if they are.
    pub self_trade: Option<SelfTrade>,
}

/// New limit order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnterOrder {
    /// Client's number for the order.
    pub user_ref: UserRef,
    /// Buy or sell.
    pub side: Side,
    /// Day or IOC.
    pub time_in_force: TimeInForce,
    /// Ticker as sent; resolved by the core.
    pub symbol: Symbol,
    /// Shares.
    pub qty: Qty,
    /// Limit price.
    pub price: Price,
    /// Reporting attributes.
    pub tags: OrderTags,
}

/// New terms for a live order (OUCH 5.0 Replace). Side, instrument, capacity and firm carry over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplaceOrder {
    /// The live order.
    pub orig_user_ref: UserRef,
    /// Its new number.
    pub user_ref: UserRef,
    /// Shares, counted as `qty_kind` says.
    pub qty: Qty,
    /// What `qty` counts.
    pub qty_kind: ReplaceQty,
    /// New limit price.
    pub price: Price,
    /// Day or IOC.
    pub time_in_force: TimeInForce,
    /// Display code.
    pub display: u8,
    /// `Y` or `N`.
    pub intermarket_sweep: u8,
    /// Client's free text.
    pub cl_ord_id: [u8; 14],
}

/// What the quantity of a replace counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ReplaceQty {
    /// Total intended shares, executed ones included (OUCH 5.0 §5.5).
    Total = b'T',
    /// Open shares from now on, as recorded order flow states it.
    Open = b'O',
}

/// Cancel, wholly or in part. What stays open keeps its priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CancelOrder {
    /// The live order.
    pub user_ref: UserRef,
    /// Shares, counted as `qty_kind` says.
    pub qty: Qty,
    /// What `qty` counts.
    pub qty_kind: CancelQty,
}

/// What the quantity of a cancel counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum CancelQty {
    /// New intended total, executed shares included; 0 cancels all (OUCH 5.0 §5.5). A total at or
    /// above the present one does nothing.
    Total = b'T',
    /// Shares to take off what is open, as recorded order flow states it; 0 does nothing, the open
    /// size or more cancels all.
    Decrement = b'D',
}

/// OUCH 5.0 Modify: shrink, or move among the sell codes `S`, `T`, `E`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModifyOrder {
    /// The live order.
    pub user_ref: UserRef,
    /// New side code.
    pub side_code: u8,
    /// New intended total size, executed shares included.
    pub qty: Qty,
}

/// OUCH 5.0 Mass Cancel: the session's orders that match every filter given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MassCancel {
    /// Client's number for the request.
    pub user_ref: UserRef,
    /// The session's own firm, or [`BLANK_FIRM`].
    pub firm: [u8; 4],
    /// Ticker as sent; [`Symbol::BLANK`] is all.
    pub symbol: Symbol,
    /// Only orders of this side.
    pub side: Option<OrderSide>,
    /// Only orders of this group.
    pub group: Option<GroupId>,
}

/// OUCH 5.0 Disable and Enable Order Entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntrySwitch {
    /// Client's number for the request.
    pub user_ref: UserRef,
    /// The session's own firm, or [`BLANK_FIRM`].
    pub firm: [u8; 4],
    /// Whether orders may be entered from now on.
    pub enabled: bool,
}

/// No firm is named.
pub const BLANK_FIRM: [u8; 4] = [b' '; 4];

/// A well-formed request the venue refuses at the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedMessage {
    /// Client's number; consumed.
    pub user_ref: UserRef,
    /// For a refused replace, the live order it named: cancelled with it (OUCH 5.0 §5.5 c).
    pub orig_user_ref: Option<UserRef>,
    /// Why.
    pub reason: RejectReason,
    /// Client's free text, echoed.
    pub cl_ord_id: [u8; 14],
}

/// A new instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddInstrument {
    /// Stock locate; must be the next one.
    pub instrument: InstrumentId,
    /// Ticker.
    pub symbol: Symbol,
    /// Smallest price step.
    pub tick: Price,
    /// Round lot, reported in the directory message.
    pub round_lot: Qty,
}

/// A new order-entry session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddSession {
    /// Session; must be the next one.
    pub session: SessionId,
    /// Owner of its orders.
    pub account: AccountId,
    /// Firm (MPID).
    pub firm: [u8; 4],
    /// The unguessable MoldUDP64 session key.
    pub key: [u8; 10],
}

/// A session whose requests come through the bridge from the control plane. It has no key and no
/// stream: nobody reaches it over the network, and its answers are in the file of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenBridge {
    /// Session; must be the next one.
    pub session: SessionId,
    /// Owner of its orders.
    pub account: AccountId,
    /// Firm (MPID).
    pub firm: [u8; 4],
    /// Whether it may give the operator's commands. They consume its numbers like any request.
    pub operator: bool,
}

/// ITCH 5.0 system event codes (§3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum SystemEventCode {
    /// First message of the day.
    StartOfMessages = b'O',
    /// Order entry opens.
    StartOfSystemHours = b'S',
    /// Continuous trading opens.
    StartOfMarketHours = b'Q',
    /// Continuous trading ends.
    EndOfMarketHours = b'M',
    /// Order entry closes; day orders are cancelled, [`FILLS_PER_COMMAND_MAX`] at a time: the
    /// command is repeated until none is left, the event is told once.
    ///
    /// [`FILLS_PER_COMMAND_MAX`]: super::types::FILLS_PER_COMMAND_MAX
    EndOfSystemHours = b'E',
    /// Last message of the day.
    EndOfMessages = b'C',
}

impl SystemEventCode {
    /// Place of the event in the day; the day only moves forward.
    #[must_use]
    pub const fn hour(self) -> u8 {
        match self {
            Self::StartOfMessages => 0,
            Self::StartOfSystemHours => 1,
            Self::StartOfMarketHours => 2,
            Self::EndOfMarketHours => 3,
            Self::EndOfSystemHours => 4,
            Self::EndOfMessages => 5,
        }
    }
}
