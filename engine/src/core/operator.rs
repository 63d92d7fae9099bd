//! What only the operator asks for, besides opening the venue: cancelling for others, switching
//! order entry off and on, watching over sessions. Rulebook, chapters 4 and 9.

use super::types::{AccountId, GroupId, InstrumentId, OrderSide, SessionId};

/// Which orders: each filter that is given must match; none given is all orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Entered by this session.
    pub session: Option<SessionId>,
    /// Of this account.
    pub account: Option<AccountId>,
    /// Of this firm.
    pub firm: Option<[u8; 4]>,
    /// In this instrument.
    pub instrument: Option<InstrumentId>,
    /// On this side.
    pub side: Option<OrderSide>,
    /// Of this group; a group is a participant's own, so mostly with one of the first three.
    pub group: Option<GroupId>,
}

impl OrderFilter {
    /// Every order.
    pub const ALL: Self = Self {
        session: None,
        account: None,
        firm: None,
        instrument: None,
        side: None,
        group: None,
    };
}

/// Cancels the orders of others (rulebook R4.17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperatorCancel {
    /// Which.
    pub filter: OrderFilter,
    /// What their owners are told.
    pub reason: OperatorReason,
}

/// What the operator says when it cancels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum OperatorReason {
    /// The venue decided.
    Supervisory = b'S',
    /// A regulator asked.
    Regulatory = b'D',
}

/// Switches order entry off or on (rulebook R9.13, R9.14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SwitchEntry {
    /// Where.
    pub scope: Scope,
    /// Which way.
    pub to: SwitchTo,
}

/// Whose order entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everybody's.
    Venue,
    /// Of all sessions of a firm.
    Firm([u8; 4]),
    /// Of all sessions of an account.
    Account(AccountId),
    /// Of one session.
    Session(SessionId),
    /// Everybody's, in one instrument.
    Instrument(InstrumentId),
}

impl Scope {
    /// The orders within it.
    #[must_use]
    pub fn filter(self) -> OrderFilter {
        let all = OrderFilter::default();
        match self {
            Self::Venue => all,
            Self::Firm(firm) => OrderFilter { firm: Some(firm), ..all },
            Self::Account(account) => OrderFilter { account: Some(account), ..all },
            Self::Session(session) => OrderFilter { session: Some(session), ..all },
            Self::Instrument(id) => OrderFilter { instrument: Some(id), ..all },
        }
    }
}

/// Which way a switch goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchTo {
    /// New orders and replaces are taken again, unless another switch is off.
    On,
    /// New orders and replaces are refused.
    Off {
        /// Cancel what is live, too, and say why.
        cancel: Option<OperatorReason>,
    },
}

/// How a session is watched over from now on. Its message rate and its list of recent orders begin
/// anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetSession {
    /// Which.
    pub session: SessionId,
    /// How.
    pub settings: SessionSettings,
}

/// What the venue does for, and demands of, a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionSettings {
    /// What becomes of the orders when the client is gone (rulebook R9.16).
    pub on_disconnect: OnDisconnect,
    /// How many messages it may send (rulebook R9.6).
    pub rate: Option<MessageRate>,
    /// How often it may repeat an order (rulebook R9.7).
    pub duplicates: Option<DuplicateLimit>,
}

/// What becomes of a session's orders when its client is gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum OnDisconnect {
    /// They stay.
    #[default]
    Keep = b'N',
    /// Orders that end with the day are cancelled.
    CancelDay = b'D',
    /// All are cancelled.
    CancelAll = b'A',
}

/// A rate of messages, as a token bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageRate {
    /// Messages a second in the long run; 1 to [`RATE_PER_SECOND_MAX`].
    pub per_second: u32,
    /// Messages at once after a pause; 1 to [`RATE_BURST_MAX`].
    pub burst: u32,
}

/// The highest message rate: one a nanosecond.
pub const RATE_PER_SECOND_MAX: u32 = 1_000_000_000;
/// The largest burst.
pub const RATE_BURST_MAX: u32 = 1_000_000;

/// How often an order may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuplicateLimit {
    /// As many equal orders among the recent ones, and the next is refused; 1 to [`RECENT_ORDERS`].
    pub most: u8,
    /// Orders as old as this, in ns, are forgotten; at least 1.
    pub window_ns: u64,
}

/// Orders of a session that are compared with a new one.
pub const RECENT_ORDERS: usize = 16;
