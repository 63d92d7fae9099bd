//! From Ethernet frames to messages in order: datagrams picked out, lines A and B arbitrated, holes
//! and repeats counted.

use std::ops::AddAssign;

use participant::stream::{Arrival, Stream, StreamConfig};
use serde::Serialize;
use wire::datagram::{Checksums, Datagram, DatagramError};
use wire::moldudp64::{self, Packet, Session};

use super::capture::Captured;

/// Sessions of one capture that are followed; packets of further ones are counted. Each has its own
/// books and its own window.
pub const SESSIONS_MAX: usize = 16;

/// How far ahead a packet may be before the messages missing before it count as lost. Wide enough
/// for one line to fill the holes of the other; 16 sessions of it are 64 MiB.
const WINDOW: StreamConfig =
    StreamConfig { window_messages: 1 << 14, message_bytes_max: 256, ..StreamConfig::FEED };

/// EtherTypes of VLAN tags: IEEE 802.1Q, 802.1ad, and the older outer tag.
const VLAN_ETHER_TYPES: [[u8; 2]; 3] = [[0x81, 0x00], [0x88, 0xA8], [0x91, 0x00]];
const VLAN_TAG_BYTES: usize = 4;
const VLAN_TAGS_MAX: usize = 2;
/// Both hardware addresses, in front of the EtherType.
const ADDRESSES_BYTES: usize = 12;

/// What the packets of a capture were, and what became of their messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CarrierCounts {
    /// Frames in the capture.
    pub frames: u64,
    /// Frames of which the capture kept a part only.
    pub cut_short: u64,
    /// Frames that are no UDP over IPv4.
    pub not_udp: u64,
    /// Frames whose IPv4 or UDP headers are damaged or fragmented.
    pub damaged: u64,
    /// Datagrams that are no downstream packet of MoldUDP64.
    pub not_moldudp64: u64,
    /// Requests to send again.
    pub requests: u64,
    /// Packets of sessions beyond those followed.
    pub sessions_refused: u64,
    /// Packets taken: data, heartbeats and ends of session.
    pub packets: u64,
    /// Heartbeats among them.
    pub heartbeats: u64,
    /// Ends of session among them.
    pub ends_of_session: u64,
    /// The messages of all sessions.
    pub stream: StreamCounts,
}

/// What became of numbered messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StreamCounts {
    /// Messages put into the books.
    pub delivered: u64,
    /// Messages seen before: line B behind line A, or sent again.
    pub duplicates: u64,
    /// Times numbers were missing when a later message came.
    pub gaps: u64,
    /// Messages that came after a later one.
    pub recovered: u64,
    /// Messages that never came.
    pub lost: u64,
    /// Messages too long to be ITCH; lost too.
    pub oversized: u64,
    /// Messages of no bytes, which consume a number and say nothing.
    pub empty: u64,
}

/// A packet of a followed session.
#[derive(Debug)]
pub(super) struct Picked<'a>(Packet<'a>);

/// The streams of a capture.
#[derive(Debug, Default)]
pub(super) struct Carrier {
    counts: CarrierCounts,
    sessions: Vec<Session>,
    streams: Vec<Numbered>,
}

impl Carrier {
    /// Picks a downstream packet out of a frame; everything else is counted.
    pub(super) fn packet<'a>(&mut self, captured: Captured<'a>) -> Option<(Session, Picked<'a>)> {
        let counts = &mut self.counts;
        counts.frames += 1;
        if !captured.whole {
            counts.cut_short += 1;
            return None;
        }
        let payload = match payload(captured.frame) {
            Ok(payload) => payload,
            Err(DatagramError::NotIpv4 { .. } | DatagramError::NotUdp { .. }) => {
                counts.not_udp += 1;
                return None;
            }
            Err(_) => {
                counts.damaged += 1;
                return None;
            }
        };
        let Ok(packet) = moldudp64::parse_downstream(payload) else {
            match moldudp64::parse_request(payload) {
                Ok(_) => counts.requests += 1,
                Err(_) => counts.not_moldudp64 += 1,
            }
            return None;
        };
        let session = match &packet {
            Packet::Data(data) => data.session,
            Packet::Heartbeat { session, .. } | Packet::EndOfSession { session, .. } => *session,
        };
        if !self.sessions.contains(&session) {
            if self.sessions.len() == SESSIONS_MAX {
                counts.sessions_refused += 1;
                return None;
            }
            self.sessions.push(session);
        }
        counts.packets += 1;
        Some((session, Picked(packet)))
    }

    /// Hands on what a packet brings into order. `index` is the session's, in order of appearance.
    pub(super) fn deliver(
        &mut self,
        index: usize,
        packet: &Picked<'_>,
        each: &mut impl FnMut(&[u8]),
    ) {
        let first = match &packet.0 {
            Packet::Data(data) => data.first_seq,
            Packet::Heartbeat { next_seq, .. } => {
                self.counts.heartbeats += 1;
                *next_seq
            }
            Packet::EndOfSession { next_seq, .. } => {
                self.counts.ends_of_session += 1;
                *next_seq
            }
        };
        if index == self.streams.len() {
            // A capture may begin anywhere in the day: the first number seen is the beginning.
            self.streams.push(Numbered::starting_at(first));
        }
        let stream = &mut self.streams[index];
        match &packet.0 {
            Packet::Data(data) => {
                for (sequence, message) in (first..).zip(data.messages()) {
                    stream.message(sequence, message, each);
                }
            }
            Packet::Heartbeat { .. } | Packet::EndOfSession { .. } => stream.exists_below(first),
        }
    }

    /// Gives up what is still missing at the end.
    pub(super) fn finish(&mut self, index: usize, each: &mut impl FnMut(&[u8])) {
        if let Some(stream) = self.streams.get_mut(index) {
            stream.finish(each);
        }
    }

    pub(super) fn counts(&self) -> CarrierCounts {
        let mut counts = self.counts;
        for numbered in &self.streams {
            counts.stream += numbered.counts();
        }
        counts
    }
}

/// The UDP payload of a frame, VLAN tags or not. With tags, the frame is read from as many bytes
/// further on, which puts everything from the EtherType on in its usual place; the hardware
/// addresses are not looked at.
fn payload(frame: &[u8]) -> Result<&[u8], DatagramError> {
    let mut frame = frame;
    for _ in 0..VLAN_TAGS_MAX {
        let ether_type = frame.get(ADDRESSES_BYTES..).and_then(<[u8]>::first_chunk);
        match ether_type {
            Some(found) if VLAN_ETHER_TYPES.contains(found) => frame = &frame[VLAN_TAG_BYTES..],
            _ => break,
        }
    }
    // A capture made on the sending machine shows checksums that its network card had yet to fill
    // in, so they say nothing.
    Datagram::parse(frame, Checksums::Trust).map(|datagram| datagram.payload)
}

/// One session's messages, put back in order. Nobody can be asked again, so what is missing when
/// the window is full, or at the end, is lost.
#[derive(Debug)]
struct Numbered {
    stream: Stream,
    /// One past the highest number known to exist.
    horizon: u64,
    /// What streams before a jump too wide for the window counted, and what only this level sees.
    before: StreamCounts,
}

impl Numbered {
    fn starting_at(first: u64) -> Self {
        let before = StreamCounts::default();
        Self { stream: Stream::new(WINDOW, first), horizon: first, before }
    }

    fn message(&mut self, sequence: u64, message: &[u8], each: &mut impl FnMut(&[u8])) {
        self.horizon = self.horizon.max(sequence.saturating_add(1));
        while sequence.saturating_sub(self.stream.next()) >= WINDOW.window_messages as u64 {
            self.give_up(sequence, each);
        }
        let empty = &mut self.before.empty;
        let mut deliver = |_, message: &[u8]| match message {
            [] => *empty += 1,
            message => each(message),
        };
        let arrival = self.stream.message(sequence, message, &mut deliver);
        if arrival == Arrival::Refused && sequence == self.stream.next() {
            // Too long to be held or handed on: go on behind it.
            self.before.lost += 1;
            self.restart(sequence.saturating_add(1));
        }
        // At time 0 for ever, a stream notices gaps and never asks for anything.
        self.stream.poll(0);
    }

    fn exists_below(&mut self, next: u64) {
        self.horizon = self.horizon.max(next);
        self.stream.exists_below(next);
        self.stream.poll(0);
    }

    /// Moves on to the first message held, or to `sequence` when none is.
    fn give_up(&mut self, sequence: u64, each: &mut impl FnMut(&[u8])) {
        let before = self.stream.next();
        let empty = &mut self.before.empty;
        self.stream.skip(&mut |_, message: &[u8]| match message {
            [] => *empty += 1,
            message => each(message),
        });
        if self.stream.next() == before {
            self.before.gaps += 1;
            self.before.lost += sequence - before;
            self.restart(sequence);
        }
    }

    /// A new stream, because a stream cannot jump while nothing is held.
    fn restart(&mut self, next: u64) {
        self.before = self.counts();
        self.stream = Stream::new(WINDOW, next);
    }

    fn finish(&mut self, each: &mut impl FnMut(&[u8])) {
        while self.stream.next() < self.horizon {
            self.give_up(self.horizon, each);
        }
    }

    fn counts(&self) -> StreamCounts {
        let stats = self.stream.stats();
        let mut counts = self.before;
        counts += StreamCounts {
            delivered: stats.delivered,
            duplicates: stats.duplicates,
            gaps: stats.gaps,
            recovered: stats.recovered,
            lost: stats.lost,
            oversized: stats.oversized,
            empty: 0,
        };
        counts
    }
}

impl AddAssign for StreamCounts {
    fn add_assign(&mut self, other: Self) {
        self.delivered += other.delivered;
        self.duplicates += other.duplicates;
        self.gaps += other.gaps;
        self.recovered += other.recovered;
        self.lost += other.lost;
        self.oversized += other.oversized;
        self.empty += other.empty;
    }
}
