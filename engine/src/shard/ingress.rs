//! From a frame to the messages to execute: every way a datagram can be wrong, counted by cause,
//! costing nothing else.

use wire::datagram::{Checksums, Datagram, DatagramError, Endpoint};
use wire::moldudp64::{self, MoldError, Packet};
use wire::trailer::Record;

use super::Shard;
use super::commit_log::{CommitLog, LogFull};
use super::gateway;
use super::offload::Heed;
use super::peer::Peer;
use crate::core::{CommandBody, Nanos, SeqNo, SessionId};
use crate::telemetry::Counter;

/// What a frame asks to be sent at once. Replies to orders are not among these: they wait for
/// their commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Ask a client for the messages it sent and we miss.
    GapRequest {
        /// The client's session.
        session: SessionId,
        /// First message wanted.
        first: u64,
        /// How many.
        count: u16,
    },
    /// Send messages again.
    Retransmit {
        /// Which stream.
        stream: Stream,
        /// First message wanted.
        first: u64,
        /// How many.
        count: u16,
        /// Who asked.
        to: Endpoint,
    },
}

/// An outbound stream, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// OUCH replies of a session.
    Private(SessionId),
    /// Market data.
    Feed,
}

impl<L: CommitLog> Shard<L> {
    /// Takes a received frame. Messages of it that are in sequence are executed before this
    /// returns; what they cause leaves with [`Shard::publish`].
    pub fn on_frame(&mut self, frame: &[u8], now: Nanos) -> Option<Answer> {
        self.page.add(Counter::FramesIn, 1);
        if self.difference().is_some() {
            return None;
        }
        let checksums =
            if self.net.verify_checksums { Checksums::Verify } else { Checksums::Trust };
        let datagram = match Datagram::parse(frame, checksums) {
            Ok(datagram) => datagram,
            Err(error) => return self.drop_frame(cause_of(&error)),
        };
        if datagram.destination.ip != self.net.venue.ip {
            return self.drop_frame(Counter::DropNotOurs);
        }
        let port = datagram.destination.port;
        if port == self.net.order_entry_port {
            self.on_order_entry(&datagram, frame, now)
        } else if port == self.net.rerequest_port {
            self.on_rerequest(&datagram)
        } else {
            self.drop_frame(Counter::DropNotOurs)
        }
    }

    fn drop_frame(&mut self, cause: Counter) -> Option<Answer> {
        self.page.add(cause, 1);
        None
    }

    fn on_order_entry(
        &mut self,
        datagram: &Datagram<'_>,
        frame: &[u8],
        now: Nanos,
    ) -> Option<Answer> {
        let packet = match moldudp64::parse_downstream(datagram.payload) {
            Ok(packet) => packet,
            Err(error) => return self.drop_frame(cause_of_packet(&error)),
        };
        let key = match &packet {
            Packet::Data(data) => data.session,
            Packet::Heartbeat { session, .. } | Packet::EndOfSession { session, .. } => *session,
        };
        let Some(session) = self.core.session_by_key(&key.0) else {
            return self.drop_frame(Counter::DropUnknownSession);
        };
        let venue = self.net.venue_order_entry();
        let next_in = self.next_in(session);
        let peer = &mut self.peers[index_of(session)];
        if !peer.may_come_from(&datagram.source) {
            return self.drop_frame(Counter::DropSpoofedSource);
        }
        match packet {
            Packet::Data(data) => {
                // What is wholly repeated may be a copy: it moves nobody.
                if data.next_seq() > next_in || peer.is_at(&datagram.source) {
                    peer.heard(&datagram.source, &venue, now);
                }
                let marks = self.marks(session, (frame, datagram.payload.len()), &data);
                if self.difference().is_some() {
                    return None;
                }
                self.on_messages((session, next_in), &data, marks, now)
            }
            Packet::Heartbeat { next_seq, .. } => {
                peer.heard(&datagram.source, &venue, now);
                self.page.add(Counter::HeartbeatsIn, 1);
                self.gap_request(session, next_seq, now)
            }
            Packet::EndOfSession { .. } => {
                peer.leave();
                self.page.add(Counter::LogoutsIn, 1);
                // When there is no room for it now, the timer tells it.
                self.tell_loss(session, now);
                None
            }
        }
    }

    /// Executes the part of a packet that is in sequence.
    fn on_messages(
        &mut self,
        (session, expected): (SessionId, u64),
        data: &moldudp64::Data<'_>,
        marks: &[Record],
        now: Nanos,
    ) -> Option<Answer> {
        if data.first_seq > expected {
            self.page.add(Counter::DropBehindGap, 1);
            return self.gap_request(session, data.first_seq, now);
        }
        let repeated = (expected - data.first_seq).min(u64::from(data.count()));
        if repeated > 0 {
            self.page.add(Counter::DuplicateMessages, repeated);
        }
        let looks_ahead = self.looks_ahead();
        let mut messages = data.messages().enumerate().skip(repeated as usize);
        while let Some((index, message)) = messages.next() {
            if looks_ahead && let Some((_, next)) = messages.clone().next() {
                self.expect_message(next, session);
            }
            if !self.is_ready(session, now) {
                // Not executed and not counted as received: the client's next heartbeat shows
                // the gap, and the message comes again.
                self.page.add(Counter::Backpressure, 1);
                break;
            }
            // Most are plain orders: the way of one is compiled as a whole, from the bytes of the
            // message to those of the reply.
            let executed = if !marks.is_empty() {
                self.execute_marked(now, session, (index, message), marks)
            } else if let Some(order) = gateway::plain_order(message) {
                self.execute_here(now, session, CommandBody::Enter(order)).map(|_| ())
            } else {
                self.execute_message(now, session, message).map(|_| ())
            };
            executed.expect("room was checked");
            if !marks.is_empty() && self.difference().is_some() {
                break;
            }
            self.page.add(Counter::MessagesIn, 1);
        }
        None
    }

    #[inline(never)]
    fn execute_message(
        &mut self,
        now: Nanos,
        session: SessionId,
        message: &[u8],
    ) -> Result<SeqNo, LogFull> {
        let firm = &self.core.session(session).expect("found by its key").firm;
        let body = gateway::command(message, firm);
        if matches!(body, CommandBody::Unusable) {
            self.page.add(Counter::UnusableMessages, 1);
        }
        self.execute(now, session, body)
    }

    /// Executes a message that a line card has marked, unless that stops the line.
    #[inline(never)]
    fn execute_marked(
        &mut self,
        now: Nanos,
        session: SessionId,
        (index, message): (usize, &[u8]),
        marks: &[Record],
    ) -> Result<(), LogFull> {
        match self.heed(session, (index, message), marks) {
            Heed::Stop => {}
            Heed::Refuse(body) => self.execute(now, session, body).map(|_| ())?,
            Heed::Execute(must_fail) => {
                let before = self.refusals();
                self.execute_message(now, session, message)?;
                if must_fail {
                    self.hold_against(session, &marks[index], self.refusals() > before);
                }
            }
        }
        Ok(())
    }

    /// A request for what lies between the expected message and `next_seq`, when there is a gap
    /// and the last request was long enough ago.
    fn gap_request(&mut self, session: SessionId, next_seq: u64, now: Nanos) -> Option<Answer> {
        let first = self.next_in(session);
        let missing = next_seq.checked_sub(first).filter(|&missing| missing > 0)?;
        if !self.peer(session).take_gap_request(first, now) {
            return None;
        }
        let count = missing.min(u64::from(moldudp64::COUNT_MAX)) as u16;
        Some(Answer::GapRequest { session, first, count })
    }

    fn on_rerequest(&mut self, datagram: &Datagram<'_>) -> Option<Answer> {
        let request = match moldudp64::parse_request(datagram.payload) {
            Ok(request) => request,
            Err(error) => return self.drop_frame(cause_of_packet(&error)),
        };
        let stream = if request.session == self.net.feed_session {
            Stream::Feed
        } else {
            let Some(session) = self.core.session_by_key(&request.session.0) else {
                return self.drop_frame(Counter::DropUnknownSession);
            };
            if !self.peers[index_of(session)].may_come_from(&datagram.source) {
                return self.drop_frame(Counter::DropSpoofedSource);
            }
            Stream::Private(session)
        };
        let first = request.sequence.get();
        let count = request.count.get();
        if count == 0 || count > moldudp64::COUNT_MAX || !self.holds(stream, first) {
            return self.drop_frame(Counter::RerequestsUnanswerable);
        }
        Some(Answer::Retransmit { stream, first, count, to: datagram.source })
    }

    fn holds(&self, stream: Stream, number: u64) -> bool {
        match stream {
            Stream::Feed => self.outbox.feed().published_message(number).is_some(),
            Stream::Private(session) => self
                .outbox
                .session(session)
                .is_some_and(|window| window.published_message(number).is_some()),
        }
    }

    fn next_in(&self, session: SessionId) -> u64 {
        self.core.session(session).expect("found by its key").next_in
    }

    fn peer(&mut self, session: SessionId) -> &mut Peer {
        &mut self.peers[index_of(session)]
    }
}

/// Position of a session in arrays by session.
pub(super) fn index_of(session: SessionId) -> usize {
    usize::from(session.0) - 1
}

/// Which counter a broken frame goes to.
const fn cause_of(error: &DatagramError) -> Counter {
    match error {
        DatagramError::Truncated { .. } => Counter::DropTruncated,
        DatagramError::NotIpv4 { .. } => Counter::DropNotIpv4,
        DatagramError::Ipv4Header { .. } => Counter::DropIpv4Header,
        DatagramError::Ipv4TotalLength { .. } => Counter::DropIpv4Length,
        DatagramError::Fragment { .. } => Counter::DropFragment,
        DatagramError::NotUdp { .. } => Counter::DropNotUdp,
        DatagramError::UdpLength { .. } => Counter::DropUdpLength,
        DatagramError::Ipv4Checksum { .. } => Counter::DropIpv4Checksum,
        DatagramError::UdpChecksum { .. } => Counter::DropUdpChecksum,
    }
}

/// Which counter a broken packet goes to.
const fn cause_of_packet(error: &MoldError) -> Counter {
    match error {
        MoldError::HeaderTruncated { .. } => Counter::DropPacketHeader,
        MoldError::SequenceOverflow { .. } => Counter::DropPacketSequence,
        MoldError::BlockTruncated { .. } => Counter::DropPacketBlock,
        MoldError::Trailing { .. } => Counter::DropPacketTrailing,
    }
}
