//! One participant: its session, its ledger, its datagram headers.

use wire::datagram::{DatagramTemplate, Endpoint};
use wire::ouch50::Outbound;

use super::config::{LoadConfig, SessionParams};
use super::report::Durations;
use crate::Sequence;
use crate::flow::{Action, Flow};
use crate::orders::{Ledger, Sent, Update};
use crate::requests::{REQUEST_BYTES_MAX, write_cancel, write_enter, write_query, write_replace};
use crate::session::{Destination, Session, SessionConfig};

/// Orders a ledger holds from the oldest unsettled one on.
const LEDGER_ORDERS_MAX: usize = 1 << 20;

/// Counters since start that snapshots and the report take differences of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) requests: u64,
    pub(super) orders: u64,
    pub(super) rejects: u64,
    pub(super) executions: u64,
}

/// What all participants measure together.
#[derive(Debug)]
pub(super) struct Measures {
    pub(super) tally: Tally,
    pub(super) ack: Durations,
    pub(super) ack_interval: Durations,
    pub(super) slip: Durations,
    pub(super) slip_interval: Durations,
}

impl Measures {
    pub(super) fn new() -> Self {
        Self {
            tally: Tally::default(),
            ack: Durations::new(),
            ack_interval: Durations::new(),
            slip: Durations::new(),
            slip_interval: Durations::new(),
        }
    }

    fn answered(&mut self, ns: u64) {
        self.ack.record(ns);
        self.ack_interval.record(ns);
    }

    pub(super) fn slipped(&mut self, ns: u64) {
        self.slip.record(ns);
        self.slip_interval.record(ns);
    }
}

/// How far a participant is with leaving the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaving {
    /// Still trading.
    No,
    /// Orders below this number have their cancel.
    Cancelling { below: u32 },
    /// All cancels are sent, and an account query behind them with this number.
    Fenced { query: Sequence },
    /// The query is answered, so every cancel was executed.
    Left,
}

#[derive(Debug)]
pub(super) struct Client {
    pub(super) session: Session,
    /// `None` until the venue has said which order number is next.
    ledger: Option<Ledger>,
    order_entry: DatagramTemplate,
    rerequest: DatagramTemplate,
    pub(super) local_port: u16,
    index: usize,
    /// An account query is under way.
    querying: bool,
    /// The last request for an order, while it has no answer.
    awaiting: Option<Sequence>,
    /// Orders below this number were told to go because the ledger fills.
    overdue_below: u32,
    leaving: Leaving,
}

impl Client {
    pub(super) fn new(config: &LoadConfig, index: usize, params: &SessionParams) -> Self {
        let (local, venue) = (config.local, config.venue);
        let source = Endpoint { mac: local.mac, ip: local.ip, port: params.local_port };
        let to = |port| {
            let destination = Endpoint { mac: venue.address.mac, ip: venue.address.ip, port };
            DatagramTemplate::new(source, destination)
        };
        Self {
            session: Session::new(SessionConfig::new(params.key, params.start)),
            ledger: None,
            order_entry: to(venue.order_entry_port),
            rerequest: to(venue.rerequest_port),
            local_port: params.local_port,
            index,
            querying: false,
            awaiting: None,
            overdue_below: 0,
            leaving: Leaving::No,
        }
    }

    pub(super) const fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }

    pub(super) const fn is_ready(&self) -> bool {
        self.ledger.is_some()
    }

    /// Whether the last request for an order has no answer yet.
    pub(super) const fn is_awaiting(&self) -> bool {
        self.awaiting.is_some()
    }

    pub(super) fn has_left(&self) -> bool {
        self.leaving == Leaving::Left
    }

    pub(super) const fn template(&self, to: Destination) -> &DatagramTemplate {
        match to {
            Destination::OrderEntry => &self.order_entry,
            Destination::ReRequest => &self.rerequest,
        }
    }

    /// Asks which order number is next, once the session can send.
    pub(super) fn connect(&mut self) {
        if self.session.is_ready() && self.ledger.is_none() {
            self.query();
        }
    }

    /// A datagram came; returns whether it was taken.
    pub(super) fn on_datagram(
        &mut self,
        now_ns: u64,
        payload: &[u8],
        flow: &mut Flow,
        measures: &mut Measures,
    ) -> bool {
        let Self { session, ledger, querying, leaving, index, .. } = self;
        let mut answered = None;
        let mut deliver = |_, message: &[u8]| {
            let Some(ledger) = ledger.as_mut() else {
                if let Ok(Outbound::AccountQueryResponse(m, _)) = Outbound::parse(message) {
                    *ledger = Some(Ledger::new(m.next_user_ref_num.get(), LEDGER_ORDERS_MAX));
                    *querying = false;
                }
                return;
            };
            // A contradiction is counted by the ledger and reported at the end.
            let Ok(update) = ledger.on_message(message) else { return };
            let answer = match update {
                Update::Accepted { sent, .. }
                | Update::Replaced { sent, .. }
                | Update::Rejected { sent, .. } => {
                    measures.answered(now_ns.saturating_sub(sent.stamp_ns));
                    Some(sent.sequence)
                }
                Update::QueryAnswered { sequence, .. } => {
                    *querying = false;
                    if *leaving == (Leaving::Fenced { query: sequence }) {
                        *leaving = Leaving::Left;
                    }
                    Some(sequence)
                }
                _ => None,
            };
            answered = answered.max(answer);
            follow(ledger, flow, *index, &update, &mut measures.tally);
        };
        let taken = session.on_datagram(payload, &mut deliver).is_ok();
        if let Some(sequence) = answered {
            session.acknowledge(sequence);
            self.awaiting = self.awaiting.filter(|&request| request > sequence);
        }
        self.keep_room();
        taken
    }

    /// Makes a request; returns whether it could be made now.
    pub(super) fn request(&mut self, action: &Action, stamp_ns: u64) -> bool {
        let Some(ledger) = &mut self.ledger else { return false };
        let Some(sequence) = self.session.next_out() else { return false };
        let sent = Sent { sequence, stamp_ns };
        let mut out = [0; REQUEST_BYTES_MAX];
        if !self.session.has_room() || !ledger.has_room() {
            return false;
        }
        let total = |ledger: &Ledger, user_ref, open: u32| {
            ledger.executed(user_ref).unwrap_or(0).saturating_add(open)
        };
        let length = match *action {
            Action::Enter(terms) => {
                let user_ref = ledger.enter(terms, sent).expect("there is room");
                self.awaiting = Some(sequence);
                write_enter(user_ref, &terms, &mut out)
            }
            Action::Cancel { user_ref } => {
                ledger.cancel(user_ref, 0, sequence);
                write_cancel(user_ref, 0, &mut out)
            }
            Action::Reduce { user_ref, open } => {
                let quantity = total(ledger, user_ref, open);
                ledger.cancel(user_ref, quantity, sequence);
                write_cancel(user_ref, quantity, &mut out)
            }
            Action::Replace { user_ref: orig, open, price } => {
                let quantity = total(ledger, orig, open);
                let user_ref = ledger.replace(orig, quantity, price, sent).expect("there is room");
                self.awaiting = Some(sequence);
                write_replace(orig, user_ref, quantity, price, &mut out)
            }
        };
        self.session.send(&out[..length]).expect("there is room");
        self.keep_room();
        true
    }

    /// The oldest order not yet told to go, when the ledger fills behind it.
    pub(super) fn overdue(&mut self) -> Option<u32> {
        let ledger = self.ledger.as_ref()?;
        let (held, max) = ledger.fill();
        if held < max / 4 * 3 {
            return None;
        }
        let user_ref = ledger.unsettled_from(self.overdue_below).next()?;
        self.overdue_below = user_ref + 1;
        Some(user_ref)
    }

    /// Cancels all orders, as far as there is room to send; call until
    /// [`has_left`](Self::has_left).
    pub(super) fn leave(&mut self) {
        if self.leaving == Leaving::No {
            self.leaving = Leaving::Cancelling { below: 0 };
        }
        let Leaving::Cancelling { below } = self.leaving else { return };
        let Some(ledger) = &mut self.ledger else { return };
        let mut done_below = below;
        let mut out = [0; REQUEST_BYTES_MAX];
        let orders: Vec<u32> = ledger.unsettled_from(below).take(LEAVE_BATCH).collect();
        let last_batch = orders.len() < LEAVE_BATCH;
        let mut full = false;
        for user_ref in orders {
            let length = write_cancel(user_ref, 0, &mut out);
            let Ok(sequence) = self.session.send(&out[..length]) else {
                full = true;
                break;
            };
            ledger.cancel(user_ref, 0, sequence);
            done_below = user_ref + 1;
        }
        self.leaving = Leaving::Cancelling { below: done_below };
        self.keep_room();
        if last_batch && !full && !self.querying {
            let query = self.session.next_out();
            if let (Some(query), true) = (query, self.query()) {
                self.leaving = Leaving::Fenced { query };
            }
        }
    }

    /// Cancels have no certain answer, so a buffer that fills asks for one.
    fn keep_room(&mut self) {
        if self.session.unacknowledged() >= KEEP_ROOM_AT && !self.querying && self.ledger.is_some()
        {
            self.query();
        }
    }

    /// In closed loop, a replace that came too late gets no answer: asks for one.
    pub(super) fn nudge(&mut self) {
        if !self.querying {
            self.query();
        }
    }

    fn query(&mut self) -> bool {
        if self.querying {
            return false;
        }
        let Some(sequence) = self.session.next_out() else { return false };
        let mut out = [0; REQUEST_BYTES_MAX];
        let length = write_query(&mut out);
        if self.session.send(&out[..length]).is_err() {
            return false;
        }
        self.querying = true;
        if let Some(ledger) = &mut self.ledger {
            ledger.query(sequence);
        }
        true
    }
}

/// Unanswered messages at which an account query asks for an answer.
const KEEP_ROOM_AT: usize = 1 << 12;
/// Cancels sent in one go when leaving.
const LEAVE_BATCH: usize = 256;

/// Tells the population what became of its orders.
fn follow(ledger: &Ledger, flow: &mut Flow, client: usize, update: &Update, tally: &mut Tally) {
    match *update {
        Update::Accepted { user_ref, live, .. } | Update::Replaced { user_ref, live, .. } => {
            tally.orders += 1;
            if let (true, Some((terms, open))) = (live, ledger.order(user_ref)) {
                flow.opened(client, user_ref, &terms, open);
            }
        }
        Update::Executed { user_ref, .. } | Update::Canceled { user_ref, .. } => {
            tally.executions += u64::from(matches!(update, Update::Executed { .. }));
            let open = ledger.order(user_ref).map_or(0, |(_, open)| open);
            flow.shrunk(client, user_ref, open);
        }
        Update::Rejected { .. } => tally.rejects += 1,
        Update::QueryAnswered { .. } | Update::Other => {}
    }
}
