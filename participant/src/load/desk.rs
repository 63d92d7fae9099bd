//! All participants and the feed, between frames in and frames out.

use std::collections::{HashMap, VecDeque};

use wire::datagram::{Datagram, DatagramTemplate, Endpoint, payload_mut};

use super::client::{Client, Measures, Tally};
use super::config::{LoadConfig, Pace};
use super::report::{FeedReport, Report, Snapshot, TopOfBook};
use crate::book::{FeedBook, FeedCounts};
use crate::feed::{FeedReceiver, Line};
use crate::flow::{Action, Flow, FlowConfig, Intent};
use crate::orders::{Audit, FAULTS_KEPT, Ledger};
use crate::session::SessionStats;
use crate::stream::{StreamConfig, StreamStats};

/// Requests issued in one turn at most, so that replies are read in between.
const ISSUE_MAX: u32 = 64;
/// Time between two looks at the timers of all sessions.
const TIMER_LOOK_NS: u64 = 100_000;
/// In closed loop, silence after which an account query asks for an answer.
const NUDGE_NS: u64 = 20_000_000;

/// What is to be sent.
pub(super) enum Outgoing {
    /// A frame of this many bytes was written.
    Frame(usize),
    /// Nothing after all.
    Nothing,
}

struct FeedSide {
    receiver: FeedReceiver,
    book: FeedBook,
    template: DatagramTemplate,
    lines: [([u8; 4], u16); 2],
    local_port: u16,
    last_message_ns: u64,
    /// What had been said when trading began.
    at_open: FeedCounts,
    seen: FeedCounts,
}

pub(super) struct Desk<'a> {
    config: &'a LoadConfig,
    clients: Vec<Client>,
    by_port: HashMap<u16, usize>,
    feed: Option<FeedSide>,
    flow: Flow,
    measures: Measures,
    seen: Tally,
    /// Clients with something to send, and whether each is in the queue.
    due: VecDeque<usize>,
    is_due: Vec<bool>,
    feed_due: bool,
    timers_ns: u64,
    opened_ns: u64,
    next_intended_ns: u64,
    /// A request that could not be made yet.
    held_back: Option<Intent>,
    last_issue_ns: u64,
    blocked: u64,
    refused: u64,
}

impl<'a> Desk<'a> {
    pub(super) fn new(config: &'a LoadConfig) -> Self {
        let clients: Vec<_> = config
            .sessions
            .iter()
            .enumerate()
            .map(|(index, params)| Client::new(config, index, params))
            .collect();
        let flow =
            FlowConfig::new(config.seed, config.symbols.clone(), clients.len(), config.live_target);
        Self {
            by_port: (0..).zip(&clients).map(|(i, client)| (client.local_port, i)).collect(),
            is_due: vec![false; clients.len()],
            due: VecDeque::with_capacity(clients.len()),
            clients,
            feed: FeedSide::new(config),
            flow: Flow::new(flow),
            measures: Measures::new(),
            seen: Tally::default(),
            feed_due: false,
            timers_ns: 0,
            opened_ns: 0,
            next_intended_ns: 0,
            held_back: None,
            last_issue_ns: 0,
            blocked: 0,
            refused: 0,
            config,
        }
    }

    pub(super) fn on_frame(&mut self, now_ns: u64, frame: &[u8]) {
        let Ok(datagram) = Datagram::parse(frame, self.config.checksums) else {
            self.refused += 1;
            return;
        };
        let from_venue = datagram.source.ip == self.config.venue.address.ip;
        let to = datagram.destination;
        if let Some(feed) = &mut self.feed
            && from_venue
            && let Some(line) = feed.line(to.ip, to.port)
        {
            self.refused += u64::from(!feed.on_datagram(now_ns, line, datagram.payload));
            self.feed_due = true;
            return;
        }
        let Some(&index) = self.by_port.get(&to.port).filter(|_| from_venue) else {
            self.refused += 1;
            return;
        };
        let Self { clients, flow, measures, .. } = self;
        let taken = clients[index].on_datagram(now_ns, datagram.payload, flow, measures);
        self.refused += u64::from(!taken);
        self.mark(index);
    }

    /// Marks all whose timers have run out.
    pub(super) fn check_timers(&mut self, now_ns: u64) {
        if now_ns < self.timers_ns {
            return;
        }
        self.timers_ns = now_ns + TIMER_LOOK_NS;
        self.feed_due = self.feed.is_some();
        for index in 0..self.clients.len() {
            if self.clients[index].session.deadline_ns() <= now_ns {
                self.mark(index);
            }
        }
    }

    pub(super) fn has_outgoing(&self) -> bool {
        self.feed_due || !self.due.is_empty()
    }

    /// Writes the next frame that is due into `room`.
    pub(super) fn next_outgoing(&mut self, now_ns: u64, room: &mut [u8]) -> Outgoing {
        if self.feed_due {
            self.feed_due = false;
            let Some(feed) = &mut self.feed else { return Outgoing::Nothing };
            return match feed.poll(now_ns, payload_mut(room)) {
                Some(bytes) => Outgoing::Frame(feed.template.seal(room, bytes, true)),
                None => Outgoing::Nothing,
            };
        }
        let Some(&index) = self.due.front() else { return Outgoing::Nothing };
        let client = &mut self.clients[index];
        match client.session.poll(now_ns, payload_mut(room)) {
            Some(transmit) => {
                let template = client.template(transmit.to);
                Outgoing::Frame(template.seal(room, transmit.bytes, true))
            }
            None => {
                self.due.pop_front();
                self.is_due[index] = false;
                Outgoing::Nothing
            }
        }
    }

    pub(super) fn connect(&mut self) {
        for index in 0..self.clients.len() {
            if !self.clients[index].is_ready() {
                self.clients[index].connect();
                self.mark(index);
            }
        }
    }

    /// Sessions without an answer, and the port of the first.
    pub(super) fn silent(&self) -> (usize, Option<u16>) {
        let mut silent = self.clients.iter().filter(|client| !client.is_ready());
        let port = silent.next().map(|client| client.local_port);
        (silent.count() + usize::from(port.is_some()), port)
    }

    /// Whether the feed, when there is one, has been heard and its history is known.
    pub(super) fn feed_is_ready(&self) -> bool {
        self.feed.as_ref().is_none_or(|feed| {
            let stats = feed.receiver.stats();
            stats.line_a.packets + stats.line_b.packets > 0 && !feed.receiver.is_behind()
        })
    }

    /// The sending phase begins.
    pub(super) const fn open(&mut self, now_ns: u64) {
        if let Some(feed) = &mut self.feed {
            feed.at_open = *feed.book.counts();
            feed.seen = feed.at_open;
        }
        self.opened_ns = now_ns;
        self.next_intended_ns = now_ns;
        self.last_issue_ns = now_ns;
    }

    /// Makes the requests that are due.
    pub(super) fn issue(&mut self, now_ns: u64) {
        for _ in 0..ISSUE_MAX {
            let intended_ns = match self.config.pace {
                Pace::OpenLoop { .. } if self.next_intended_ns > now_ns => return,
                Pace::OpenLoop { .. } => self.next_intended_ns,
                Pace::PingPong => now_ns,
            };
            let flow = &mut self.flow;
            let mut intent = self.held_back.take().unwrap_or_else(|| flow.next_intent());
            let client = &mut self.clients[intent.session];
            if self.config.pace == Pace::PingPong && client.is_awaiting() {
                if now_ns >= self.last_issue_ns + NUDGE_NS {
                    self.last_issue_ns = now_ns;
                    client.nudge();
                    self.mark(intent.session);
                }
                self.held_back = Some(intent);
                return;
            }
            if let Some(user_ref) = client.overdue() {
                self.flow.closed(intent.session, user_ref);
                intent.action = Action::Cancel { user_ref };
            }
            if !client.request(&intent.action, intended_ns) {
                self.blocked += 1;
                self.held_back = Some(intent);
                return;
            }
            self.mark(intent.session);
            self.last_issue_ns = now_ns;
            self.measures.tally.requests += 1;
            self.measures.slipped(now_ns - intended_ns);
            if let Pace::OpenLoop { per_s } = self.config.pace {
                self.schedule_next(per_s);
            }
        }
    }

    /// Goes on with leaving the market; returns whether all have left.
    pub(super) fn leave(&mut self) -> bool {
        let mut left = true;
        for index in 0..self.clients.len() {
            if !self.clients[index].has_left() {
                left = false;
                self.clients[index].leave();
                self.mark(index);
            }
        }
        left
    }

    /// Tells the venue that nobody listens any more.
    pub(super) fn log_out(&mut self) {
        for index in 0..self.clients.len() {
            self.clients[index].session.log_out();
            self.mark(index);
        }
    }

    /// Whether the feed has said all it will say about these orders.
    pub(super) fn feed_is_settled(&self, now_ns: u64, settle_ns: u64) -> bool {
        let Some(feed) = &self.feed else { return true };
        let quiet = now_ns >= feed.last_message_ns + settle_ns && !feed.receiver.is_behind();
        quiet && (!self.config.sole_participants || feed.book.live_orders() == 0)
    }

    pub(super) fn snapshot(&mut self, elapsed_ns: u64, interval_ns: u64) -> Snapshot {
        let tally = self.measures.tally;
        let mut snapshot = Snapshot {
            elapsed_ns,
            interval_ns,
            requests: tally.requests - self.seen.requests,
            orders: tally.orders - self.seen.orders,
            rejects: tally.rejects - self.seen.rejects,
            executions: tally.executions - self.seen.executions,
            ack_ns: self.measures.ack_interval.percentiles(),
            slip_ns: self.measures.slip_interval.percentiles(),
            live_orders: self.flow.live(),
            faults: self.clients.iter().filter_map(Client::ledger).map(Ledger::faults).sum(),
            ..Snapshot::default()
        };
        self.seen = tally;
        self.measures.ack_interval.clear();
        self.measures.slip_interval.clear();
        if let Some(feed) = &mut self.feed {
            feed.fill_snapshot(&mut snapshot, self.config.snapshot_symbols);
        }
        snapshot
    }

    pub(super) fn report(self, nic: &'static str, elapsed_ns: u64, dropped: u64) -> Report {
        let mut audit = Audit::default();
        let mut outbound = SessionStats::default();
        let mut inbound = StreamStats::default();
        for client in &self.clients {
            if let Some(ledger) = client.ledger() {
                audit.add(&ledger.audit(), FAULTS_KEPT);
            }
            outbound.add(client.session.stats());
            inbound.add(client.session.inbound_stats());
        }
        let requests = self.measures.tally.requests;
        let per_s = u128::from(requests) * 1_000_000_000 / u128::from(elapsed_ns.max(1));
        let left = self.clients.iter().filter(|client| client.has_left()).count();
        let mut report = Report {
            nic,
            seed: self.config.seed,
            sessions: self.clients.len(),
            rate_per_s: match self.config.pace {
                Pace::OpenLoop { per_s } => Some(per_s),
                Pace::PingPong => None,
            },
            elapsed_ns,
            requests,
            achieved_per_s: u64::try_from(per_s).unwrap_or(u64::MAX),
            accepted: audit.accepted,
            rejected: audit.rejected,
            executions: audit.executions,
            cancelled: audit.cancelled + audit.partially_filled,
            ack_ns: self.measures.ack.percentiles(),
            slip_ns: self.measures.slip.percentiles(),
            blocked: self.blocked,
            transmit_dropped: dropped,
            receive_refused: self.refused,
            audit,
            outbound,
            inbound,
            feed: self.feed.map(|feed| feed.report()),
            problems: Vec::new(),
            clean: false,
        };
        report.judge(left, self.config.sole_participants);
        report
    }

    /// The n-th request is due n / rate seconds after the start: no drift by rounding.
    fn schedule_next(&mut self, per_s: u64) {
        let n = u128::from(self.measures.tally.requests);
        let offset_ns = n * 1_000_000_000 / u128::from(per_s);
        let offset_ns = u64::try_from(offset_ns).unwrap_or(u64::MAX);
        self.next_intended_ns = self.opened_ns.saturating_add(offset_ns);
    }

    fn mark(&mut self, index: usize) {
        if !self.is_due[index] {
            self.is_due[index] = true;
            self.due.push_back(index);
        }
    }
}

impl FeedSide {
    fn new(config: &LoadConfig) -> Option<Self> {
        let feed = config.feed?;
        let (local, venue) = (config.local, config.venue);
        let source = Endpoint { mac: local.mac, ip: local.ip, port: feed.local_port };
        let destination =
            Endpoint { mac: venue.address.mac, ip: venue.address.ip, port: venue.rerequest_port };
        Some(Self {
            receiver: FeedReceiver::new(StreamConfig::FEED, feed.session, feed.next),
            book: FeedBook::default(),
            template: DatagramTemplate::new(source, destination),
            lines: [feed.line_a, feed.line_b],
            local_port: feed.local_port,
            last_message_ns: 0,
            at_open: FeedCounts::default(),
            seen: FeedCounts::default(),
        })
    }

    fn line(&self, ip: [u8; 4], port: u16) -> Option<Line> {
        if port == self.local_port {
            return Some(Line::Recovery);
        }
        let [a, b] = self.lines;
        match (ip, port) {
            to if to == a => Some(Line::A),
            to if to == b => Some(Line::B),
            _ => None,
        }
    }

    /// Returns whether the datagram was taken.
    fn on_datagram(&mut self, now_ns: u64, line: Line, payload: &[u8]) -> bool {
        let Self { receiver, book, last_message_ns, .. } = self;
        let mut deliver = |_, message: &[u8]| {
            *last_message_ns = now_ns;
            // A contradiction is counted by the book and reported at the end.
            let _ = book.apply(message);
        };
        receiver.on_datagram(line, payload, &mut deliver).is_ok()
    }

    fn poll(&mut self, now_ns: u64, out: &mut [u8]) -> Option<usize> {
        let Self { receiver, book, .. } = self;
        let mut deliver = |_, message: &[u8]| {
            let _ = book.apply(message);
        };
        receiver.poll(now_ns, out, &mut deliver)
    }

    fn fill_snapshot(&mut self, snapshot: &mut Snapshot, symbols: usize) {
        let counts = *self.book.counts();
        snapshot.trades = counts.executions - self.seen.executions;
        snapshot.traded_shares = counts.executed_shares - self.seen.executed_shares;
        snapshot.feed_live_orders = Some(self.book.live_orders());
        let stats = self.receiver.stats().stream;
        snapshot.feed_recovered_lost = Some((stats.recovered, stats.lost));
        snapshot.faults += self.book.faults().total();
        self.seen = counts;
        for locate in self.book.locates().take(symbols) {
            let (Some(symbol), Some(touch)) = (self.book.symbol(locate), self.book.touch(locate))
            else {
                continue;
            };
            let symbol = symbol.trim_ascii_end().escape_ascii().to_string();
            snapshot.tops.push(TopOfBook { symbol, bid: touch.bid, ask: touch.ask });
        }
    }

    fn report(&self) -> FeedReport {
        let first_faults = self.book.first_faults().iter();
        FeedReport {
            stats: self.receiver.stats(),
            counts: *self.book.counts(),
            faults: *self.book.faults(),
            first_faults: first_faults.map(|(n, fault)| (*n, fault.to_string())).collect(),
            live_orders: self.book.live_orders(),
            traded_shares: self.book.counts().executed_shares - self.at_open.executed_shares,
        }
    }
}
