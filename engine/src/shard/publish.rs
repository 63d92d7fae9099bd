//! From committed output to frames: replies by session, market data once for everybody on lines A
//! and B, and what was asked for again.

use nic::{Frame, Nic};
use wire::datagram::{self, DatagramTemplate, Endpoint, PAYLOAD_MAX_BYTES};
use wire::itch50;
use wire::moldudp64::{self, PacketBuilder, Session as StreamName};

use super::Shard;
use super::commit_log::CommitLog;
use super::ingress::{Answer, Stream, index_of};
use super::window::Window;
use crate::core::{Nanos, SeqNo, SessionId};
use crate::telemetry::{Counter, Latency, counter_in_order};

/// Arrival times are kept for this many commands, so more may not wait for their commit.
pub const IN_FLIGHT_MAX: usize = 1 << 16;
/// Feed messages that are not kept waiting for more: they fill a packet, when they are of the most
/// frequent kind.
const FEED_PACKET_MESSAGES: u64 = ((PAYLOAD_MAX_BYTES - moldudp64::HEADER_BYTES)
    / (moldudp64::BLOCK_HEADER_BYTES + itch50::AddOrder::LEN))
    as u64;
/// Clock value of commands that came in no frame.
pub(super) const NO_ARRIVAL: u64 = 0;

impl<L: CommitLog> Shard<L> {
    /// Queues what is committed and not yet sent: first replies, then market data. Returns whether
    /// anything was queued; [`Nic::flush`] makes it leave.
    pub fn publish(&mut self, nic: &mut impl Nic, now: Nanos) -> bool {
        let committed = self.sequencer.log_mut().committed();
        let replied = self.publish_private(nic, committed, now);
        let fed = self.publish_feed(nic, committed, now);
        replied || fed
    }

    fn publish_private(&mut self, nic: &mut impl Nic, committed: SeqNo, now: Nanos) -> bool {
        let mut queued = false;
        for _ in 0..self.outbox.waiting() {
            let Some((session, window)) = self.outbox.take_waiting(committed) else {
                break;
            };
            let before = window.published();
            let peer = &mut self.peers[index_of(session)];
            let finished = match peer.template() {
                // Nobody there: the client asks for what it missed when it is back.
                None => {
                    window.skip_released();
                    true
                }
                Some(template) => {
                    let name = StreamName(self.keys[index_of(session)]);
                    send_all(nic, window, name, std::slice::from_ref(template), |oldest| {
                        let arrived = self.arrivals[oldest.0 as usize % IN_FLIGHT_MAX];
                        // What the operator did at start came in no frame.
                        if arrived != NO_ARRIVAL {
                            let ns =
                                self.clock.delta_as_nanos(arrived, counter_in_order(&self.clock));
                            self.page.record(Latency::Residency, ns);
                        }
                    })
                }
            };
            let sent = window.published() - before;
            self.outbox.sent(session, sent);
            if sent > 0 {
                peer.sent(now);
                self.page.add(Counter::PrivatePublished, sent);
                queued = true;
            }
            if !finished {
                self.page.add(Counter::TransmitDeferred, 1);
                break;
            }
        }
        queued
    }

    fn publish_feed(&mut self, nic: &mut impl Nic, committed: SeqNo, now: Nanos) -> bool {
        let feed = self.outbox.feed_mut();
        if !feed.release(committed) {
            self.feed_waiting_since = None;
            return false;
        }
        let since = *self.feed_waiting_since.get_or_insert(now);
        let due = now.0 >= since.0 + self.net.feed_packing_ns;
        if !due && feed.sendable_count() < FEED_PACKET_MESSAGES {
            return false;
        }
        let before = feed.published();
        if send_all(nic, feed, self.net.feed_session, &self.net.feed_lines, |_| ()) {
            self.feed_waiting_since = None;
        } else {
            self.page.add(Counter::TransmitDeferred, 1);
        }
        let sent = feed.published() > before;
        if sent {
            self.feed_last_sent = now;
        }
        sent
    }

    /// Sends at once what a frame asked for.
    pub fn answer(&mut self, nic: &mut impl Nic, answer: Answer) {
        let sent = match answer {
            Answer::GapRequest { session, first, count } => {
                let name = StreamName(self.keys[index_of(session)]);
                let template = self.peers[index_of(session)].template().copied();
                template.is_some_and(|template| {
                    self.page.add(Counter::GapRequestsOut, 1);
                    send_one(nic, &template, |out| {
                        moldudp64::write_request(out, name, first, count)
                    })
                })
            }
            Answer::Retransmit { stream, first, count, to } => {
                self.page.add(Counter::RerequestsAnswered, 1);
                self.retransmit(nic, stream, first, count, to)
            }
        };
        if !sent {
            self.page.add(Counter::TransmitDeferred, 1);
        }
    }

    /// One packet with as many of the messages as fit: the asker asks again for the rest.
    fn retransmit(
        &self,
        nic: &mut impl Nic,
        stream: Stream,
        first: u64,
        count: u16,
        to: Endpoint,
    ) -> bool {
        let template = DatagramTemplate::new(self.net.venue_rerequest(), to);
        let numbers = first..first.saturating_add(u64::from(count));
        send_one(nic, &template, |out| match stream {
            Stream::Feed => {
                let held = |number| self.outbox.feed().published_message(number);
                repeat(out, self.net.feed_session, first, numbers.map_while(held))
            }
            Stream::Private(session) => {
                let window = self.outbox.session(session).expect("checked when it was asked for");
                let held = |number| window.published_message(number);
                let name = StreamName(self.keys[index_of(session)]);
                repeat(out, name, first, numbers.map_while(held))
            }
        })
    }

    /// Looks after timers: the feed's heartbeat and, one session a call, those of the clients.
    /// Returns whether anything was queued.
    ///
    /// # Panics
    /// Never: every session has a stream and a peer.
    pub fn on_timer(&mut self, nic: &mut impl Nic, now: Nanos) -> bool {
        let feed = self.feed_heartbeat(nic, now);
        self.serve_operator(now);
        if let Some(hardware) = &mut self.hardware {
            hardware.attend(&self.core);
        }
        let Some(index) = self.timer_session.checked_rem(self.peers.len()) else {
            self.tick(now);
            return feed;
        };
        self.timer_session = index + 1;
        let session = SessionId(index as u16 + 1);
        let heartbeat_due = self.peers[index].heartbeat_due(now, self.net.peer_timeout_ns);
        // What finds no room now is due again at the next turn.
        if !self.tick(now) || !self.tell_loss(session, now) || !heartbeat_due {
            return feed;
        }
        let (peer, window) = (&mut self.peers[index], self.outbox.session(session));
        let window = window.expect("peers have streams");
        let next = window.published() + 1;
        let name = StreamName(self.keys[index]);
        let template = *peer.template().expect("a heartbeat is due only to a known client");
        if !send_one(nic, &template, |out| moldudp64::write_heartbeat(out, name, next)) {
            return feed;
        }
        peer.sent(now);
        self.page.add(Counter::HeartbeatsOut, 1);
        true
    }

    fn feed_heartbeat(&mut self, nic: &mut impl Nic, now: Nanos) -> bool {
        if now.0 < self.feed_last_sent.0 + super::peer::HEARTBEAT_NS {
            return false;
        }
        self.feed_last_sent = now;
        let next = self.outbox.feed().published() + 1;
        let name = self.net.feed_session;
        self.page.add(Counter::HeartbeatsOut, 1);
        self.net
            .feed_lines
            .iter()
            .all(|line| send_one(nic, line, |out| moldudp64::write_heartbeat(out, name, next)))
    }
}

/// Sends all released messages of a stream, as few packets as possible, each packet on every line.
/// `sent` hears the command of the oldest message of each packet. Returns false when frames or the
/// transmit queue ran out; the rest stays to be sent.
fn send_all<const BYTES: usize>(
    nic: &mut impl Nic,
    window: &mut Window<BYTES>,
    name: StreamName,
    lines: &[DatagramTemplate],
    mut sent: impl FnMut(SeqNo),
) -> bool {
    loop {
        let Some(oldest) = window.oldest_sendable() else {
            return true;
        };
        let mut count = 0;
        for line in lines {
            let queued = send_one(nic, line, |out| {
                let (payload_len, messages) = fill_packet(out, name, window);
                count = messages;
                payload_len
            });
            if !queued {
                return false;
            }
        }
        sent(oldest);
        window.mark_published(window.published() + count);
    }
}

/// Writes a packet of the released messages that were not sent, as many as fit. Returns its length
/// and how many they are.
fn fill_packet<const BYTES: usize>(
    out: &mut [u8],
    name: StreamName,
    window: &Window<BYTES>,
) -> (usize, u64) {
    let mut packet = PacketBuilder::new(out, name, window.published() + 1);
    for message in window.sendable() {
        if packet.push(message).is_err() {
            break;
        }
    }
    let count = u64::from(packet.count());
    (packet.finish(), count)
}

/// Builds one datagram in a fresh frame and queues it; false when there is no frame or no room.
fn send_one(
    nic: &mut impl Nic,
    template: &DatagramTemplate,
    build: impl FnOnce(&mut [u8]) -> usize,
) -> bool {
    let Some(mut frame) = nic.allocate() else {
        return false;
    };
    let room = nic.room(&mut frame);
    let payload_len = build(&mut datagram::payload_mut(room)[..PAYLOAD_MAX_BYTES]);
    let len = template.seal(room, payload_len, true);
    frame.set_len(len as u32);
    queue(nic, frame)
}

fn queue(nic: &mut impl Nic, frame: Frame) -> bool {
    match nic.transmit(frame) {
        Ok(()) => true,
        Err(frame) => {
            nic.release(frame);
            false
        }
    }
}

/// A packet of messages that were sent before.
fn repeat<'a>(
    out: &mut [u8],
    name: StreamName,
    first: u64,
    messages: impl Iterator<Item = &'a [u8]>,
) -> usize {
    let mut packet = PacketBuilder::new(out, name, first);
    for message in messages {
        if packet.push(message).is_err() {
            break;
        }
    }
    packet.finish()
}
