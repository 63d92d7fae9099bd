//! What a ledger concludes: final states, conservation of shares, faults.

use serde::Serialize;

/// A reply that contradicts what was sent or said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not an OUCH 5.0 message.
    #[error("reply is not OUCH 5.0: {0}")]
    Malformed(wire::ouch50::OuchError),
    /// A reply names an order that was never sent.
    #[error("{reply} names order {user_ref}, which was never sent")]
    NeverSent {
        /// Name of the reply.
        reply: &'static str,
        /// The order.
        user_ref: u32,
    },
    /// A reply that needs a live order names one that is not, or an answer comes twice.
    #[error("{reply} names order {user_ref}, which is {found}")]
    WrongState {
        /// Name of the reply.
        reply: &'static str,
        /// The order.
        user_ref: u32,
        /// State of the order.
        found: &'static str,
    },
    /// An answer echoes other terms than those sent.
    #[error("{reply} of order {user_ref} has {field} {found}, expected {expected}")]
    TermsDiffer {
        /// Name of the reply.
        reply: &'static str,
        /// The order.
        user_ref: u32,
        /// The field that differs.
        field: &'static str,
        /// What the reply says.
        found: u64,
        /// What it should say.
        expected: u64,
    },
    /// More shares executed or cancelled than were open.
    #[error("{reply} takes {taken} shares off order {user_ref}, which has {open}")]
    BeyondOpen {
        /// Name of the reply.
        reply: &'static str,
        /// The order.
        user_ref: u32,
        /// Open shares.
        open: u32,
        /// Shares to be taken.
        taken: u32,
    },
    /// An execution or cancel of no shares.
    #[error("{reply} of order {user_ref} has 0 shares")]
    NoShares {
        /// Name of the reply.
        reply: &'static str,
        /// The order.
        user_ref: u32,
    },
    /// The same trade reported again, or an older one: match numbers of an order ascend.
    #[error("order {user_ref} is executed by match {match_number} after match {last}")]
    RepeatedMatch {
        /// The order.
        user_ref: u32,
        /// The match.
        match_number: u64,
        /// The last one of this order.
        last: u64,
    },
    /// An execution at a price worse than the order's limit.
    #[error("order {user_ref} with limit {limit} is executed at {price}")]
    WorseThanLimit {
        /// The order.
        user_ref: u32,
        /// Its limit.
        limit: u64,
        /// The price.
        price: u64,
    },
    /// A cancel by the user that the user did not ask for.
    #[error("order {user_ref} is cancelled for the user, who did not ask")]
    NotAsked {
        /// The order.
        user_ref: u32,
    },
    /// A later request was answered, and the order that was cancelled before is still open.
    #[error("order {user_ref} is still open after the cancel of it")]
    CancelIgnored {
        /// The order.
        user_ref: u32,
    },
    /// A later request was answered, so this one never will be.
    #[error("order {user_ref} was never answered, a later request was")]
    Lost {
        /// The order.
        user_ref: u32,
    },
    /// The venue's idea of the next number is not ours.
    #[error("account query says the next number is {found}, expected {expected}")]
    NextUserRef {
        /// What the venue says.
        found: u32,
        /// What was next when the query was sent.
        expected: u32,
    },
    /// An account query answered that was not sent.
    #[error("answer to an account query that was not sent")]
    QueryNotSent,
}

/// What became of everything a session sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Audit {
    /// Requests for an order: enters and replaces.
    pub requests: u64,
    /// Enters that were accepted.
    pub accepted: u64,
    /// Final: executed in full.
    pub filled: u64,
    /// Final: cancelled without execution.
    pub cancelled: u64,
    /// Final: executed in part, the rest cancelled.
    pub partially_filled: u64,
    /// Final: refused.
    pub rejected: u64,
    /// Final: lives on under the number of its replacement.
    pub replaced: u64,
    /// Final: a replace that came too late, which a venue ignores.
    pub ignored: u64,
    /// Final by default: never answered although a later request was. A fault.
    pub lost: u64,
    /// Not final: not answered yet.
    pub pending: u64,
    /// Not final: on the book.
    pub open: u64,
    /// Executions.
    pub executions: u64,
    /// Shares of accepted enters and replaces.
    pub shares_accepted: u64,
    /// Shares executed.
    pub shares_executed: u64,
    /// Of those, shares bought.
    pub shares_bought: u64,
    /// Shares cancelled.
    pub shares_cancelled: u64,
    /// Open shares that went over to a replacement.
    pub shares_replaced: u64,
    /// Shares on the book.
    pub shares_open: u64,
    /// Replies for orders of an earlier run of this session.
    pub foreign: u64,
    /// Contradictions.
    pub faults: u64,
    /// The first contradictions, in words.
    pub first_faults: Vec<String>,
}

impl Audit {
    /// Orders in a final state.
    #[must_use]
    pub const fn finals(&self) -> u64 {
        self.filled
            + self.cancelled
            + self.partially_filled
            + self.rejected
            + self.replaced
            + self.ignored
            + self.lost
    }

    /// Whether every order is in exactly one state and no share was made or lost.
    #[must_use]
    pub const fn is_balanced(&self) -> bool {
        let out =
            self.shares_executed + self.shares_cancelled + self.shares_replaced + self.shares_open;
        self.finals() + self.pending + self.open == self.requests && self.shares_accepted == out
    }

    /// Whether every order got its final state and nothing contradicted anything.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.is_balanced()
            && self.faults == 0
            && self.lost == 0
            && self.pending == 0
            && self.open == 0
    }

    /// Adds another session's audit, keeping at most `faults_max` faults in words.
    pub fn add(&mut self, other: &Self, faults_max: usize) {
        self.requests += other.requests;
        self.accepted += other.accepted;
        self.filled += other.filled;
        self.cancelled += other.cancelled;
        self.partially_filled += other.partially_filled;
        self.rejected += other.rejected;
        self.replaced += other.replaced;
        self.ignored += other.ignored;
        self.lost += other.lost;
        self.pending += other.pending;
        self.open += other.open;
        self.executions += other.executions;
        self.shares_accepted += other.shares_accepted;
        self.shares_executed += other.shares_executed;
        self.shares_bought += other.shares_bought;
        self.shares_cancelled += other.shares_cancelled;
        self.shares_replaced += other.shares_replaced;
        self.shares_open += other.shares_open;
        self.foreign += other.foreign;
        self.faults += other.faults;
        let room = faults_max.saturating_sub(self.first_faults.len());
        self.first_faults.extend(other.first_faults.iter().take(room).cloned());
    }
}
