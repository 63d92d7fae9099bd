//! The ledger of a session's orders: every order sent ends in exactly one final state.
//!
//! Replies of one session are totally ordered, so the ledger can be exact: when a later request has
//! been answered, an earlier one without an answer was lost (or, for a replace, was ignored because
//! its order had gone). An account query is the fence that proves it for the last requests.

mod audit;
mod replies;

use std::collections::VecDeque;

use wire::ouch50::Outbound;

pub use audit::{Audit, Fault};

use crate::Sequence;

/// Faults kept in words.
pub const FAULTS_KEPT: usize = 16;

/// Terms of an order as sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// OUCH side code: `B`, `S`, `T`, `E`.
    pub side: u8,
    /// Instrument, padded with spaces.
    pub symbol: [u8; 8],
    /// Shares.
    pub quantity: u32,
    /// Limit price in ten-thousandths.
    pub price: u64,
    /// OUCH time in force.
    pub time_in_force: u8,
}

/// When and as what a request was sent; comes back with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its number in the session's outbound stream.
    pub sequence: Sequence,
    /// The caller's time stamp.
    pub stamp_ns: u64,
}

/// What a reply changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// An order was taken.
    Accepted {
        /// The order.
        user_ref: u32,
        /// Its request.
        sent: Sent,
        /// Whether it is open.
        live: bool,
    },
    /// An order lives on under a new number.
    Replaced {
        /// The old number.
        orig_user_ref: u32,
        /// The new number.
        user_ref: u32,
        /// The request.
        sent: Sent,
        /// Whether it is open.
        live: bool,
    },
    /// A request was refused.
    Rejected {
        /// The order.
        user_ref: u32,
        /// Its request.
        sent: Sent,
    },
    /// Shares were executed.
    Executed {
        /// The order.
        user_ref: u32,
        /// How many.
        shares: u32,
        /// Whether it is still open.
        live: bool,
    },
    /// Shares were cancelled.
    Canceled {
        /// The order.
        user_ref: u32,
        /// How many.
        shares: u32,
        /// Whether it is still open.
        live: bool,
    },
    /// An account query was answered: all requests before it are settled.
    QueryAnswered {
        /// Lowest number the venue will take.
        next_user_ref: u32,
        /// The query's number in the outbound stream.
        sequence: Sequence,
    },
    /// Nothing about orders.
    Other,
}

/// The ledger holds as many unsettled orders as it may: wait for replies, or cancel the oldest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("ledger is full: {orders} orders, the oldest not final")]
pub struct LedgerFull {
    /// Orders held.
    pub orders: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Pending,
    Open,
    Final,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::Pending => "not answered yet",
            Self::Open => "open",
            Self::Final => "final",
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    terms: Terms,
    sent: Sent,
    state: State,
    /// For a replace, the order it replaces.
    replaces: Option<u32>,
    open: u32,
    executed: u32,
    cancelled: u32,
    /// Shares executed under earlier numbers.
    executed_before: u32,
    last_match: u64,
    cancel_asked: bool,
}

/// All orders of a session.
#[derive(Debug)]
pub struct Ledger {
    /// Number of the first order of this run.
    first: u32,
    /// Number of the first order held; those before it are final.
    base: u32,
    entries: VecDeque<Entry>,
    entries_max: usize,
    /// All before this number are answered or lost.
    settled_below: u32,
    /// Cancels of everything that may not be executed yet: number in the stream, order. No more
    /// than the session keeps unanswered.
    cancels: VecDeque<(Sequence, u32)>,
    /// Account queries sent: number in the stream, next order number then.
    queries: VecDeque<(Sequence, u32)>,
    totals: Audit,
}

impl Ledger {
    /// A ledger whose first order will have number `first_user_ref`, holding up to `orders_max`
    /// orders from the oldest unsettled one on.
    ///
    /// # Panics
    /// When it may hold no order.
    #[must_use]
    pub fn new(first_user_ref: u32, orders_max: usize) -> Self {
        assert!(orders_max > 0, "a ledger holds at least one order");
        Self {
            first: first_user_ref,
            base: first_user_ref,
            entries: VecDeque::new(),
            entries_max: orders_max,
            settled_below: first_user_ref,
            cancels: VecDeque::new(),
            queries: VecDeque::new(),
            totals: Audit::default(),
        }
    }

    /// Number the next order must have.
    #[must_use]
    pub fn next_user_ref(&self) -> u32 {
        let held = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.base.saturating_add(held)
    }

    /// Orders held, and how many may be.
    #[must_use]
    pub fn fill(&self) -> (usize, usize) {
        (self.entries.len(), self.entries_max)
    }

    /// Whether another order can be recorded.
    #[must_use]
    pub fn has_room(&self) -> bool {
        // The last number is never used, so that there always is a next one.
        self.entries.len() < self.entries_max && self.next_user_ref() < u32::MAX
    }

    /// Orders from number `from` on that are not final, oldest first.
    pub fn unsettled_from(&self, from: u32) -> impl Iterator<Item = u32> {
        let skipped = from.saturating_sub(self.base) as usize;
        (self.base..)
            .zip(&self.entries)
            .skip(skipped)
            .filter_map(|(user_ref, entry)| (entry.state != State::Final).then_some(user_ref))
    }

    /// Records an order that is being sent; returns its number.
    ///
    /// # Errors
    /// [`LedgerFull`].
    pub fn enter(&mut self, terms: Terms, sent: Sent) -> Result<u32, LedgerFull> {
        self.record(terms, sent, None)
    }

    /// Records a replace that is being sent; returns the new number. Side and instrument are those
    /// of the order replaced; `quantity` is the total, executed shares included.
    ///
    /// # Errors
    /// [`LedgerFull`].
    pub fn replace(
        &mut self,
        orig_user_ref: u32,
        quantity: u32,
        price: u64,
        sent: Sent,
    ) -> Result<u32, LedgerFull> {
        let mut terms = match self.entry(orig_user_ref) {
            Some(orig) => orig.terms,
            None => {
                Terms { side: b'B', symbol: *b"        ", quantity, price, time_in_force: b'0' }
            }
        };
        terms.quantity = quantity;
        terms.price = price;
        let user_ref = self.record(terms, sent, Some(orig_user_ref))?;
        // A total that has been executed meanwhile makes the replace a cancel.
        if let Some(index) = self.index(orig_user_ref) {
            self.entries[index].cancel_asked = true;
        }
        Ok(user_ref)
    }

    /// Records that a cancel down to `quantity` shares in all (0: of everything) is being sent.
    pub fn cancel(&mut self, user_ref: u32, quantity: u32, sequence: Sequence) {
        if let Some(index) = self.index(user_ref) {
            self.entries[index].cancel_asked = true;
            if quantity == 0 {
                self.cancels.push_back((sequence, user_ref));
            }
        }
    }

    /// Records that an account query is being sent.
    pub fn query(&mut self, sequence: Sequence) {
        self.queries.push_back((sequence, self.next_user_ref()));
    }

    /// Terms and open shares of an order that is still held.
    #[must_use]
    pub fn order(&self, user_ref: u32) -> Option<(Terms, u32)> {
        self.entry(user_ref).map(|entry| (entry.terms, entry.open))
    }

    /// Shares of an order executed so far, under this and earlier numbers.
    #[must_use]
    pub fn executed(&self, user_ref: u32) -> Option<u32> {
        self.entry(user_ref).map(|entry| entry.executed_before + entry.executed)
    }

    /// Takes a reply.
    ///
    /// # Errors
    /// The contradiction, which is counted too; the reply has no effect then.
    pub fn on_message(&mut self, message: &[u8]) -> Result<Update, Fault> {
        let result = match Outbound::parse(message) {
            Ok(reply) => self.on_reply(&reply),
            Err(error) => Err(Fault::Malformed(error)),
        };
        match &result {
            Err(fault) => self.note(fault),
            Ok(update) => self.check_cancels(update),
        }
        self.retire();
        result
    }

    /// Contradictions so far.
    #[must_use]
    pub const fn faults(&self) -> u64 {
        self.totals.faults
    }

    /// What became of everything so far.
    #[must_use]
    pub fn audit(&self) -> Audit {
        let mut audit = self.totals.clone();
        for entry in &self.entries {
            match entry.state {
                State::Pending => audit.pending += 1,
                State::Open => audit.open += 1,
                State::Final => {}
            }
            audit.shares_open += u64::from(entry.open);
        }
        audit
    }

    fn record(
        &mut self,
        terms: Terms,
        sent: Sent,
        replaces: Option<u32>,
    ) -> Result<u32, LedgerFull> {
        if !self.has_room() {
            return Err(LedgerFull { orders: self.entries.len() });
        }
        let user_ref = self.next_user_ref();
        self.entries.push_back(Entry {
            terms,
            sent,
            state: State::Pending,
            replaces,
            open: 0,
            executed: 0,
            cancelled: 0,
            executed_before: 0,
            last_match: 0,
            cancel_asked: false,
        });
        self.totals.requests += 1;
        Ok(user_ref)
    }

    /// A request with number `user_ref` or a query sent then was answered: what was sent before
    /// and has no answer will not get one.
    fn settle_before(&mut self, user_ref: u32) {
        let from = self.settled_below.max(self.base);
        self.settled_below = self.settled_below.max(user_ref);
        for earlier in from..user_ref {
            let Some(index) = self.index(earlier) else {
                continue;
            };
            let entry = self.entries[index];
            if entry.state != State::Pending {
                continue;
            }
            self.entries[index].state = State::Final;
            let orig = entry.replaces.and_then(|orig| self.entry(orig));
            let was_late =
                entry.replaces.is_some() && orig.is_none_or(|orig| orig.state == State::Final);
            if was_late {
                self.totals.ignored += 1;
            } else {
                self.totals.lost += 1;
                self.note(&Fault::Lost { user_ref: earlier });
            }
        }
    }

    /// A request was answered: cancels sent before it have been executed, so their orders are gone.
    fn check_cancels(&mut self, update: &Update) {
        let answered = match update {
            Update::Accepted { sent, .. }
            | Update::Replaced { sent, .. }
            | Update::Rejected { sent, .. } => sent.sequence,
            Update::QueryAnswered { sequence, .. } => *sequence,
            _ => return,
        };
        while let Some(&(sequence, user_ref)) = self.cancels.front()
            && sequence < answered
        {
            self.cancels.pop_front();
            if self.entry(user_ref).is_some_and(|entry| entry.state == State::Open) {
                self.note(&Fault::CancelIgnored { user_ref });
            }
        }
    }

    /// The entry a reply is about, in the state it must have; `None` for an order of an earlier
    /// run.
    fn find(
        &mut self,
        reply: &'static str,
        user_ref: u32,
        needed: State,
    ) -> Result<Option<usize>, Fault> {
        if user_ref < self.first {
            self.totals.foreign += 1;
            return Ok(None);
        }
        if user_ref < self.base {
            return Err(Fault::WrongState { reply, user_ref, found: State::Final.name() });
        }
        let index = self.index(user_ref).ok_or(Fault::NeverSent { reply, user_ref })?;
        let found = self.entries[index].state;
        if found != needed {
            return Err(Fault::WrongState { reply, user_ref, found: found.name() });
        }
        Ok(Some(index))
    }

    fn index(&self, user_ref: u32) -> Option<usize> {
        let index = user_ref.checked_sub(self.base)? as usize;
        (index < self.entries.len()).then_some(index)
    }

    fn entry(&self, user_ref: u32) -> Option<&Entry> {
        self.index(user_ref).map(|index| &self.entries[index])
    }

    fn note(&mut self, fault: &Fault) {
        self.totals.faults += 1;
        if self.totals.first_faults.len() < FAULTS_KEPT {
            self.totals.first_faults.push(fault.to_string());
        }
    }

    /// Forgets final orders at the front.
    fn retire(&mut self) {
        while self.entries.front().is_some_and(|entry| entry.state == State::Final) {
            self.entries.pop_front();
            self.base += 1;
        }
    }
}
