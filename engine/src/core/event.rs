//! Events: what a command did. Private ones become OUCH replies to a session, public ones become
//! ITCH on the feed; publishing decides bytes, the core decides facts and their order.

use super::bust::BustReason;
use super::command::SystemEventCode;
use super::limits::{AccountState, HoldingState};
use super::oversight::Notice;
use super::phase::{CrossType, Phase, Reason};
use super::protection::ShortTest;
use super::terms::{SelfTrade, Terms};
use super::types::{
    CancelReason, InstrumentId, MatchNumber, Nanos, OrderRef, OrderTags, Price, Qty, RejectReason,
    SeqNo, SessionId, Side, Symbol, TimeInForce, UserRef,
};

/// Receives the events of a command, in order, while it executes.
pub trait EventSink {
    /// One event of the command stamped `at`.
    fn event(&mut self, at: Stamp, event: &Event);
}

/// The command an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The command's place in the log.
    pub seq: SeqNo,
    /// The command's time.
    pub time: Nanos,
}

/// Discards events; for replaying to a state.
#[derive(Clone, Copy, Debug, Default)]
pub struct NullSink;

impl EventSink for NullSink {
    fn event(&mut self, _: Stamp, _: &Event) {}
}

/// Collects events; for tests and tools.
impl EventSink for Vec<(Stamp, Event)> {
    fn event(&mut self, at: Stamp, event: &Event) {
        self.push((at, *event));
    }
}

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Private: an order was taken (OUCH `A`).
    Accepted(Accepted),
    /// Private: an order was refused (OUCH `J`).
    Rejected(Rejected),
    /// Private: an order has new terms and a new number (OUCH `U`).
    Replaced(Replaced),
    /// Private: a special order was taken (OUCH `A`).
    AcceptedSpecial(Accepted, Terms),
    /// Private: an order has new terms, special ones, and a new number (OUCH `U`).
    ReplacedSpecial(Replaced, Terms),
    /// Private, for the file of events alone: an order of the day before has a new reference, with
    /// so many shares traded so far.
    Restored(Accepted, Terms, Qty),
    /// Private: shares of an order were cancelled (OUCH `C`).
    Canceled(Canceled),
    /// Private: an order was modified (OUCH `M`).
    Modified(Modified),
    /// Private: answer to an account query (OUCH `Q`).
    QueryAnswered {
        /// Asking session.
        session: SessionId,
        /// Lowest acceptable `UserRefNum`.
        next_user_ref: UserRef,
    },
    /// Private: shares of an order were kept from trading with its own hand (OUCH `D`).
    Prevented(Prevented),
    /// Private: the display of a reserve order was filled again (OUCH `R`).
    Restated {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
        /// Venue's number of the new display.
        display: OrderRef,
        /// Shares displayed.
        qty: Qty,
    },
    /// Private: what its call has left of a market-to-limit order is a limit order (OUCH `R`).
    BecameLimit {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
        /// Venue's number from now on.
        order: OrderRef,
        /// Its limit.
        price: Price,
        /// Shares open.
        qty: Qty,
    },
    /// Private: an order that its frozen cross holds is cancelled after it (OUCH `P`).
    CancelPending {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
    },
    /// Private: an order that its frozen cross holds is not made smaller (OUCH `I`).
    CancelRejected {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
    },
    /// Private: the session's orders that match are about to be cancelled (OUCH `X`).
    MassCanceled {
        /// Asking session.
        session: SessionId,
        /// Client's number of the request.
        user_ref: UserRef,
        /// Firm as sent.
        firm: [u8; 4],
        /// Ticker as sent.
        symbol: Symbol,
    },
    /// Private: the session's own switch is where the client wants it (OUCH `G`, `K`).
    EntrySwitched {
        /// Asking session.
        session: SessionId,
        /// Client's number of the request.
        user_ref: UserRef,
        /// Firm as sent.
        firm: [u8; 4],
        /// Whether orders may be entered now, as far as the client decides.
        enabled: bool,
    },
    /// Both: a trade. OUCH `E` to the taker, then to the maker; ITCH `E` on the maker's order, or
    /// `P` when its part was not displayed.
    Traded(Traded),
    /// Public: an order joined the book (ITCH `A`).
    Added(Added),
    /// Public: a resting order shrank and kept its place (ITCH `X`).
    Reduced {
        /// Instrument.
        instrument: InstrumentId,
        /// The order.
        order: OrderRef,
        /// Shares taken off.
        qty: Qty,
    },
    /// Public: an order left the book without trading (ITCH `D`).
    Deleted {
        /// Instrument.
        instrument: InstrumentId,
        /// The order.
        order: OrderRef,
    },
    /// Public: a resting order was replaced without trading and lost its place (ITCH `U`).
    Requoted {
        /// Instrument.
        instrument: InstrumentId,
        /// The old reference.
        old: OrderRef,
        /// The new reference.
        new: OrderRef,
        /// Open shares.
        qty: Qty,
        /// New price.
        price: Price,
    },
    /// Public: the day moved on (ITCH `S`); also sent to every session (OUCH `S`) for start of
    /// system hours and end of system hours.
    SystemEvent(SystemEventCode),
    /// Public: an instrument was listed (ITCH `R`, followed by `H` trading unless it is scheduled).
    Listed {
        /// Instrument.
        instrument: InstrumentId,
        /// Ticker.
        symbol: Symbol,
        /// Round lot.
        round_lot: Qty,
        /// Whether it follows a calendar and the operator.
        is_scheduled: bool,
    },
    /// Both: a part of an order traded in a cross (OUCH `E`, and ITCH `C` if it was displayed).
    CrossFilled(CrossFilled),
    /// Public: what a cross came to (ITCH `Q`).
    CrossPrinted {
        /// Instrument.
        instrument: InstrumentId,
        /// Ticker.
        symbol: Symbol,
        /// Shares that each side traded; 0 when there was no price.
        shares: u64,
        /// Price; 0 when there was none.
        price: Price,
        /// Venue's number of all its trades; 0 when there were none.
        match_number: MatchNumber,
        /// Which auction.
        cross: CrossType,
    },
    /// Public: an instrument moved to another phase (ITCH `H` when its trading state is another
    /// now).
    PhaseChanged {
        /// Instrument.
        instrument: InstrumentId,
        /// Ticker.
        symbol: Symbol,
        /// Where it is now.
        phase: Phase,
        /// Its trading state as ITCH codes it, when that is to be told.
        state: Option<u8>,
        /// Why.
        reason: Reason,
    },
    /// For the control plane alone: what is known of a watched account or firm.
    AccountTold(AccountState),
    /// For the control plane alone: what is known of a watched account in one instrument.
    HoldingTold(HoldingState),
    /// Private: a trade of the order is as if it had not been (OUCH `B`).
    Broken {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
        /// Number of the trade.
        match_number: MatchNumber,
        /// Why.
        reason: BustReason,
    },
    /// Public: a trade is as if it had not been (ITCH `B`).
    Withdrawn {
        /// Instrument.
        instrument: InstrumentId,
        /// Number of the trade.
        match_number: MatchNumber,
    },
    /// Private: a broken trade has other terms (OUCH `E`).
    Corrected {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
        /// New number of the trade.
        match_number: MatchNumber,
        /// New price.
        price: Price,
        /// New shares.
        qty: Qty,
        /// Of the resting order, which part it was; none for the aggressor.
        part: Option<Part>,
    },
    /// Public: about calls (ITCH `I`, `J`) and the breaker (`V`, `W`).
    Noticed(Notice),
    /// Public: whether the short-sale price test is in force (ITCH `Y`).
    ShortTested {
        /// Instrument.
        instrument: InstrumentId,
        /// Ticker.
        symbol: Symbol,
        /// From now on.
        test: ShortTest,
    },
    /// Public: the new terms of a trade that was withdrawn (ITCH `P`).
    Reprinted {
        /// Instrument.
        instrument: InstrumentId,
        /// Ticker.
        symbol: Symbol,
        /// New number of the trade.
        match_number: MatchNumber,
        /// New price.
        price: Price,
        /// New shares.
        qty: Qty,
    },
    /// Private: the last sale has reached a stop, which arrives now.
    Triggered {
        /// Owner.
        session: SessionId,
        /// Client's number.
        user_ref: UserRef,
        /// Venue's number from now on.
        order: OrderRef,
    },
}

/// A part of an order traded in a cross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrossFilled {
    /// Instrument.
    pub instrument: InstrumentId,
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Venue's number; of a reserve order that of its display.
    pub order: OrderRef,
    /// Shares.
    pub qty: Qty,
    /// Price of the cross.
    pub price: Price,
    /// Venue's number of all trades of the cross.
    pub match_number: MatchNumber,
    /// Which auction.
    pub cross: CrossType,
    /// Open shares of the whole order after it.
    pub leaves: Qty,
    /// Whether the part was displayed.
    pub is_displayed: bool,
}

/// An order was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Venue's number.
    pub order: OrderRef,
    /// Instrument.
    pub instrument: InstrumentId,
    /// Ticker.
    pub symbol: Symbol,
    /// Shares accepted.
    pub qty: Qty,
    /// Limit price.
    pub price: Price,
    /// Day or IOC.
    pub time_in_force: TimeInForce,
    /// Attributes as entered.
    pub tags: OrderTags,
}

/// An order was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Owner.
    pub session: SessionId,
    /// Client's number, consumed.
    pub user_ref: UserRef,
    /// Why.
    pub reason: RejectReason,
    /// Client's free text.
    pub cl_ord_id: [u8; 14],
}

/// An order has new terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The number it had.
    pub orig_user_ref: UserRef,
    /// The order as it stands now; `qty` is the open quantity.
    pub now: Accepted,
}

/// Shares of an order were cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canceled {
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Shares cancelled by this event.
    pub qty: Qty,
    /// Why.
    pub reason: CancelReason,
}

/// An order was modified in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modified {
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Side code as it stands now.
    pub side_code: u8,
    /// Shares outstanding now.
    pub qty: Qty,
}

/// A trade, at the maker's price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traded {
    /// Instrument.
    pub instrument: InstrumentId,
    /// Ticker.
    pub symbol: Symbol,
    /// Price of the resting order.
    pub price: Price,
    /// Shares.
    pub qty: Qty,
    /// Venue's number of the trade.
    pub match_number: MatchNumber,
    /// Side of the aggressor.
    pub aggressor: Side,
    /// Which part of the resting order.
    pub part: Part,
    /// Resting order; of a reserve order the venue's number is that of its display.
    pub maker: Party,
    /// Aggressor.
    pub taker: Party,
}

/// What part of a resting order traded, or would have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What was displayed.
    Displayed,
    /// A hidden order.
    Hidden,
    /// What was behind the display of a reserve order.
    Reserve,
    /// A midpoint peg.
    Midpoint,
}

/// Shares were kept from trading with an order of the same hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prevented {
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Shares cancelled by this event.
    pub canceled: Qty,
    /// Shares that would have traded.
    pub prevented: Qty,
    /// The price at which they would have.
    pub price: Price,
    /// For the resting order, which part of it; none for the aggressor.
    pub part: Option<Part>,
    /// The aggressor's instruction; of two orders cancelled, what became of this one.
    pub rule: SelfTrade,
}

/// One side of a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// Owner.
    pub session: SessionId,
    /// Client's number.
    pub user_ref: UserRef,
    /// Venue's number.
    pub order: OrderRef,
    /// Open shares after the trade.
    pub leaves: Qty,
}

/// An order joined the book at the end of its price level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// Instrument.
    pub instrument: InstrumentId,
    /// Ticker.
    pub symbol: Symbol,
    /// Venue's number.
    pub order: OrderRef,
    /// Buy or sell.
    pub side: Side,
    /// Shares displayed.
    pub qty: Qty,
    /// Price.
    pub price: Price,
    /// Firm, when it is told (ITCH `F`).
    pub attribution: Option<[u8; 4]>,
}
