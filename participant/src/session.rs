//! The order-entry session of a client: MoldUDP64 both ways (architecture §4.4), sans I/O.
//!
//! The caller brings datagrams and the time and takes datagrams away; the session numbers, keeps
//! and resends what is sent, puts what comes in order, delivers it exactly once and asks for what
//! is missing. It never gives up a message in either direction.

use wire::moldudp64::{self, MoldError, Packet, PacketBuilder};

use crate::Sequence;
use crate::send_buffer::{SendBuffer, SendError};
use crate::stream::{Need, Stream, StreamConfig, StreamStats};

/// The unguessable name of a session.
pub type SessionKey = [u8; 10];

/// Where a session's numbering stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Known: the next message to send and the next one to receive.
    At {
        /// Number of the next message to the venue.
        next_out: Sequence,
        /// Number of the next message from the venue.
        next_in: Sequence,
    },
    /// Unknown: asks the venue. A heartbeat far ahead makes it request the first message it
    /// misses, which is where the outbound side goes on; the inbound side starts with the first
    /// packet that comes, without the history.
    Discover,
}

/// How a session is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionConfig {
    /// Session key, given out at login.
    pub key: SessionKey,
    /// Where the numbering stands.
    pub start: Start,
    /// Sent messages kept for resending; when all are unanswered, sending waits.
    pub buffer_messages_max: usize,
    /// Longest message sent.
    pub message_bytes_max: usize,
    /// Largest datagram payload sent.
    pub datagram_bytes_max: usize,
    /// Silence after which a heartbeat is sent.
    pub heartbeat_ns: u64,
    /// How the inbound stream waits and asks; must never give up.
    pub inbound: StreamConfig,
}

impl SessionConfig {
    /// The usual settings for a key and a starting point.
    #[must_use]
    pub const fn new(key: SessionKey, start: Start) -> Self {
        Self {
            key,
            start,
            buffer_messages_max: 1 << 13,
            message_bytes_max: 128,
            datagram_bytes_max: wire::datagram::PAYLOAD_MAX_BYTES,
            heartbeat_ns: 1_000_000_000,
            inbound: StreamConfig::ORDER_ENTRY,
        }
    }
}

/// Where a datagram goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// The venue's order-entry port.
    OrderEntry,
    /// The venue's re-request port.
    ReRequest,
}

/// A datagram to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transmit {
    /// Where to.
    pub to: Destination,
    /// Payload bytes written.
    pub bytes: usize,
}

/// Why a datagram was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiveError {
    /// Not a MoldUDP64 packet.
    #[error(transparent)]
    Malformed(#[from] MoldError),
    /// Another session's.
    #[error("packet of session {0:?}, which is not this one")]
    WrongSession(moldudp64::Session),
    /// The venue asks for messages it had answered, or that were never sent.
    #[error("venue asks for message {first}; {oldest} to {newest} are held")]
    NotHeld {
        /// First message asked for.
        first: Sequence,
        /// Oldest message held.
        oldest: Sequence,
        /// One past the newest message held.
        newest: Sequence,
    },
}

/// What a session did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct SessionStats {
    /// Messages sent for the first time.
    pub sent: u64,
    /// Messages sent again on request.
    pub resent: u64,
    /// Requests of the venue to send again.
    pub requests_served: u64,
    /// Requests for messages not held.
    pub requests_not_held: u64,
    /// Heartbeats sent.
    pub heartbeats_sent: u64,
    /// Heartbeats received.
    pub heartbeats_received: u64,
    /// Datagrams that were no MoldUDP64 packet.
    pub malformed: u64,
    /// Datagrams of another session.
    pub wrong_session: u64,
}

impl SessionStats {
    /// Adds another session's counters.
    pub const fn add(&mut self, other: &Self) {
        self.sent += other.sent;
        self.resent += other.resent;
        self.requests_served += other.requests_served;
        self.requests_not_held += other.requests_not_held;
        self.heartbeats_sent += other.heartbeats_sent;
        self.heartbeats_received += other.heartbeats_received;
        self.malformed += other.malformed;
        self.wrong_session += other.wrong_session;
    }
}

/// The client's end of an order-entry session.
#[derive(Debug)]
pub struct Session {
    config: SessionConfig,
    /// `None` until discovered.
    outbound: Option<Outbound>,
    inbound: Stream,
    /// Whether the inbound numbering is known.
    inbound_started: bool,
    last_transmit_ns: Option<u64>,
    ended: bool,
    logging_out: bool,
    stats: SessionStats,
}

#[derive(Debug)]
struct Outbound {
    buffer: SendBuffer,
    /// Next message to be sent for the first time.
    unsent: Sequence,
    /// Messages to be sent again.
    resend: std::ops::Range<Sequence>,
}

impl Outbound {
    fn new(config: &SessionConfig, next: Sequence) -> Self {
        let buffer = SendBuffer::new(next, config.buffer_messages_max, config.message_bytes_max);
        Self { buffer, unsent: next, resend: next..next }
    }
}

/// How far ahead the discovery heartbeat claims to be: beyond any day's messages.
const DISCOVERY_SEQUENCE: Sequence = 1 << 62;
/// Wait between discovery heartbeats.
const DISCOVERY_RETRY_NS: u64 = 50_000_000;

impl Session {
    /// A session that has sent and received nothing yet.
    ///
    /// # Panics
    /// When the longest message does not fit a datagram, or the inbound stream may give up.
    #[must_use]
    pub fn new(config: SessionConfig) -> Self {
        let overhead = moldudp64::HEADER_BYTES + moldudp64::BLOCK_HEADER_BYTES;
        assert!(config.message_bytes_max + overhead <= config.datagram_bytes_max);
        assert_eq!(config.inbound.attempts_max, 0, "an order-entry stream never gives up");
        let (outbound, next_in) = match config.start {
            Start::At { next_out, next_in } => (Some(Outbound::new(&config, next_out)), next_in),
            Start::Discover => (None, 1),
        };
        Self {
            config,
            inbound_started: outbound.is_some(),
            outbound,
            inbound: Stream::new(config.inbound, next_in),
            last_transmit_ns: None,
            ended: false,
            logging_out: false,
            stats: SessionStats::default(),
        }
    }

    /// The session's key.
    #[must_use]
    pub const fn key(&self) -> &SessionKey {
        &self.config.key
    }

    /// Number of the next message to the venue; `None` until discovered.
    #[must_use]
    pub fn next_out(&self) -> Option<Sequence> {
        self.outbound.as_ref().map(|outbound| outbound.buffer.next())
    }

    /// Number of the next message from the venue.
    #[must_use]
    pub const fn next_in(&self) -> Sequence {
        self.inbound.next()
    }

    /// Whether messages can be sent.
    #[must_use]
    pub const fn is_ready(&self) -> bool {
        self.outbound.is_some()
    }

    /// Whether the venue said that the session has ended.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether another message can be sent now.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.is_ready() && self.unacknowledged() < self.config.buffer_messages_max
    }

    /// Messages kept because the venue has not answered them.
    #[must_use]
    pub fn unacknowledged(&self) -> usize {
        self.outbound.as_ref().map_or(0, |outbound| outbound.buffer.len())
    }

    /// Counters of the session.
    #[must_use]
    pub const fn stats(&self) -> &SessionStats {
        &self.stats
    }

    /// Counters of the stream from the venue.
    #[must_use]
    pub const fn inbound_stats(&self) -> &StreamStats {
        self.inbound.stats()
    }

    /// Takes a message to be sent with the next [`Session::poll`]; returns its number.
    ///
    /// # Errors
    /// [`SendError::Full`] until replies are [acknowledged](Session::acknowledge);
    /// [`SendError::TooLong`] for a message no datagram takes.
    ///
    /// # Panics
    /// When the session is not [ready](Session::is_ready).
    pub fn send(&mut self, message: &[u8]) -> Result<Sequence, SendError> {
        let limit = self.config.message_bytes_max;
        if message.len() > limit {
            return Err(SendError::TooLong { bytes: message.len(), limit });
        }
        let outbound = self.outbound.as_mut().expect("send after is_ready");
        outbound.buffer.push(message)
    }

    /// Tells the venue with the next [`Session::poll`] that this side stops listening. Orders stay;
    /// whatever is sent later opens the session again.
    pub const fn log_out(&mut self) {
        self.logging_out = self.outbound.is_some();
    }

    /// The venue has answered message `sequence`: it and all before it will not be asked for
    /// again, because a venue answers only what is committed.
    pub fn acknowledge(&mut self, sequence: Sequence) {
        if let Some(outbound) = &mut self.outbound {
            let below = sequence.saturating_add(1).min(outbound.unsent);
            outbound.buffer.release_below(below);
        }
    }

    /// A datagram came from the venue. Messages that are due are handed to `deliver`.
    ///
    /// # Errors
    /// [`ReceiveError`]; the datagram is counted and has no effect.
    pub fn on_datagram(
        &mut self,
        payload: &[u8],
        deliver: &mut impl FnMut(Sequence, &[u8]),
    ) -> Result<(), ReceiveError> {
        if let Some(request) = as_request(payload) {
            self.check_session(request.session)?;
            return self.on_request(request.sequence.get(), request.count.get());
        }
        let packet = moldudp64::parse_downstream(payload).inspect_err(|_| {
            self.stats.malformed += 1;
        })?;
        match packet {
            Packet::Data(data) => {
                self.check_session(data.session)?;
                self.start_inbound(data.first_seq);
                for (sequence, message) in (data.first_seq..).zip(data.messages()) {
                    self.inbound.message(sequence, message, deliver);
                }
            }
            Packet::Heartbeat { session, next_seq } => {
                self.check_session(session)?;
                self.stats.heartbeats_received += 1;
                self.start_inbound(next_seq);
                self.inbound.exists_below(next_seq);
            }
            Packet::EndOfSession { session, next_seq } => {
                self.check_session(session)?;
                self.ended = true;
                self.start_inbound(next_seq);
                self.inbound.exists_below(next_seq);
            }
        }
        Ok(())
    }

    /// Writes the next datagram that should go out now, if any. Call until it returns `None`,
    /// after sending, after every datagram received and on a timer.
    ///
    /// # Panics
    /// When `out` is shorter than the configured datagram.
    pub fn poll(&mut self, now_ns: u64, out: &mut [u8]) -> Option<Transmit> {
        let out = &mut out[..self.config.datagram_bytes_max];
        if self.outbound.is_none() {
            return self.poll_discovery(now_ns, out);
        }
        if let Some(bytes) = self.poll_messages(out) {
            self.last_transmit_ns = Some(now_ns);
            return Some(Transmit { to: Destination::OrderEntry, bytes });
        }
        if let (true, Some(next)) = (self.logging_out, self.next_out()) {
            self.logging_out = false;
            self.last_transmit_ns = Some(now_ns);
            let key = moldudp64::Session(self.config.key);
            let bytes = moldudp64::write_end_of_session(out, key, next);
            return Some(Transmit { to: Destination::OrderEntry, bytes });
        }
        if let Some(Need::Resend(request)) = self.inbound.poll(now_ns) {
            let key = moldudp64::Session(self.config.key);
            let bytes = moldudp64::write_request(out, key, request.first, request.count);
            return Some(Transmit { to: Destination::ReRequest, bytes });
        }
        self.poll_heartbeat(now_ns, self.config.heartbeat_ns, out)
    }

    /// When [`Session::poll`] has something to do although nothing was sent or received.
    #[must_use]
    pub fn deadline_ns(&self) -> u64 {
        let heartbeat = self.last_transmit_ns.map_or(0, |last| {
            let ready = self.outbound.is_some();
            last + if ready { self.config.heartbeat_ns } else { DISCOVERY_RETRY_NS }
        });
        self.inbound.deadline_ns().map_or(heartbeat, |gap| gap.min(heartbeat))
    }

    fn poll_messages(&mut self, out: &mut [u8]) -> Option<usize> {
        let outbound = self.outbound.as_mut()?;
        // What was answered meanwhile needs no resending.
        outbound.resend.start = outbound.resend.start.max(outbound.buffer.first());
        let again = !outbound.resend.is_empty();
        let range =
            if again { outbound.resend.clone() } else { outbound.unsent..outbound.buffer.next() };
        if range.is_empty() {
            return None;
        }
        let key = moldudp64::Session(self.config.key);
        let mut builder = PacketBuilder::new(out, key, range.start);
        let mut scratch = [0; 1 << 11];
        for sequence in range.clone() {
            let Some(length) = outbound.buffer.copy(sequence, &mut scratch) else {
                break;
            };
            if builder.push(&scratch[..length]).is_err() {
                break;
            }
        }
        let count = u64::from(builder.count());
        assert!(count > 0, "a held message fits an empty datagram");
        if again {
            outbound.resend.start += count;
            self.stats.resent += count;
        } else {
            outbound.unsent += count;
            self.stats.sent += count;
        }
        Some(builder.finish())
    }

    fn poll_heartbeat(&mut self, now_ns: u64, every_ns: u64, out: &mut [u8]) -> Option<Transmit> {
        let due = self.last_transmit_ns.is_none_or(|last| now_ns >= last.saturating_add(every_ns));
        if !due {
            return None;
        }
        self.last_transmit_ns = Some(now_ns);
        self.stats.heartbeats_sent += 1;
        let next = self.next_out().unwrap_or(DISCOVERY_SEQUENCE);
        let bytes = moldudp64::write_heartbeat(out, moldudp64::Session(self.config.key), next);
        Some(Transmit { to: Destination::OrderEntry, bytes })
    }

    fn poll_discovery(&mut self, now_ns: u64, out: &mut [u8]) -> Option<Transmit> {
        self.poll_heartbeat(now_ns, DISCOVERY_RETRY_NS, out)
    }

    fn check_session(&mut self, session: moldudp64::Session) -> Result<(), ReceiveError> {
        if session.0 == self.config.key {
            return Ok(());
        }
        self.stats.wrong_session += 1;
        Err(ReceiveError::WrongSession(session))
    }

    fn start_inbound(&mut self, next: Sequence) {
        if !self.inbound_started {
            self.inbound_started = true;
            self.inbound.start_at(next);
        }
    }

    fn on_request(&mut self, first: Sequence, count: u16) -> Result<(), ReceiveError> {
        let config = &self.config;
        let outbound = self.outbound.get_or_insert_with(|| Outbound::new(config, first));
        let (oldest, newest) = (outbound.buffer.first(), outbound.buffer.next());
        if first < oldest || first > newest {
            self.stats.requests_not_held += 1;
            return Err(ReceiveError::NotHeld { first, oldest, newest });
        }
        self.stats.requests_served += 1;
        let end = first.saturating_add(u64::from(count)).min(outbound.unsent);
        outbound.resend = first..end.max(first);
        Ok(())
    }
}

/// A packet that has a count but no blocks asks for messages; the counts that need no blocks are
/// the heartbeat and the end of the session.
fn as_request(payload: &[u8]) -> Option<&moldudp64::Header> {
    let header = moldudp64::parse_request(payload).ok()?;
    let count = header.count.get();
    let is_request =
        count != moldudp64::COUNT_HEARTBEAT && count != moldudp64::COUNT_END_OF_SESSION;
    is_request.then_some(header)
}
