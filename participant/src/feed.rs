//! Market data from lines A and B, with recovery from the re-request server.
//!
//! The lines carry byte-identical packets; whichever brings a message first wins. What neither
//! brings is asked for by unicast, and what nobody has is counted as lost and skipped.

use wire::moldudp64::{self, MoldError, Packet};

use crate::Sequence;
use crate::stream::{Arrival, Need, Stream, StreamConfig, StreamStats};

/// Where a feed packet came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// First multicast group.
    A,
    /// Second multicast group.
    B,
    /// Answer of the re-request server.
    Recovery,
}

/// What one line brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct LineStats {
    /// Packets.
    pub packets: u64,
    /// Messages in them.
    pub messages: u64,
    /// Messages this line brought first.
    pub first: u64,
    /// Messages another line, or this one, had brought before.
    pub duplicates: u64,
    /// Times the line's own numbering jumped ahead.
    pub gaps: u64,
    /// Heartbeats.
    pub heartbeats: u64,
}

/// What a receiver saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct FeedStats {
    /// Line A.
    pub line_a: LineStats,
    /// Line B.
    pub line_b: LineStats,
    /// Answers of the re-request server.
    pub recovery: LineStats,
    /// The arbitrated stream.
    pub stream: StreamStats,
    /// Datagrams that were no MoldUDP64 packet.
    pub malformed: u64,
    /// Packets of another session.
    pub wrong_session: u64,
    /// Whether the venue ended the session.
    pub ended: bool,
}

/// Why a datagram was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// Not a MoldUDP64 packet.
    #[error(transparent)]
    Malformed(#[from] MoldError),
    /// Another session's.
    #[error("packet of session {found:?}, expected {expected:?}")]
    WrongSession {
        /// What the packet says.
        found: moldudp64::Session,
        /// The session being received.
        expected: moldudp64::Session,
    },
}

/// The receiving end of a feed.
#[derive(Debug)]
pub struct FeedReceiver {
    session: Option<moldudp64::Session>,
    stream: Stream,
    started: bool,
    /// Next number expected on each line.
    line_next: [Option<Sequence>; 3],
    lines: [LineStats; 3],
    malformed: u64,
    wrong_session: u64,
    ended: bool,
}

impl FeedReceiver {
    /// A receiver of `session`, or of whatever session comes first, from message `next` on, or
    /// from where the feed is when the first packet comes.
    #[must_use]
    pub fn new(config: StreamConfig, session: Option<[u8; 10]>, next: Option<Sequence>) -> Self {
        Self {
            session: session.map(moldudp64::Session),
            stream: Stream::new(config, next.unwrap_or(1)),
            started: next.is_some(),
            line_next: [None; 3],
            lines: [LineStats::default(); 3],
            malformed: 0,
            wrong_session: 0,
            ended: false,
        }
    }

    /// Next message to be delivered.
    #[must_use]
    pub const fn next(&self) -> Sequence {
        self.stream.next()
    }

    /// Whether messages are known to exist that have not been delivered.
    #[must_use]
    pub const fn is_behind(&self) -> bool {
        self.stream.is_behind()
    }

    /// Counters since start.
    #[must_use]
    pub const fn stats(&self) -> FeedStats {
        FeedStats {
            line_a: self.lines[Line::A as usize],
            line_b: self.lines[Line::B as usize],
            recovery: self.lines[Line::Recovery as usize],
            stream: *self.stream.stats(),
            malformed: self.malformed,
            wrong_session: self.wrong_session,
            ended: self.ended,
        }
    }

    /// A datagram came on `line`. Messages that are due are handed to `deliver`.
    ///
    /// # Errors
    /// [`FeedError`]; the datagram is counted and has no effect.
    pub fn on_datagram(
        &mut self,
        line: Line,
        payload: &[u8],
        deliver: &mut impl FnMut(Sequence, &[u8]),
    ) -> Result<(), FeedError> {
        let packet = moldudp64::parse_downstream(payload).inspect_err(|_| {
            self.malformed += 1;
        })?;
        match packet {
            Packet::Data(data) => {
                self.check_session(data.session)?;
                self.start(data.first_seq);
                self.count_packet(line, data.first_seq, data.next_seq());
                self.on_data(line, &data, deliver);
            }
            Packet::Heartbeat { session, next_seq } => {
                self.check_session(session)?;
                self.start(next_seq);
                self.count_packet(line, next_seq, next_seq);
                self.lines[line as usize].heartbeats += 1;
                self.stream.exists_below(next_seq);
            }
            Packet::EndOfSession { session, next_seq } => {
                self.check_session(session)?;
                self.start(next_seq);
                self.count_packet(line, next_seq, next_seq);
                self.stream.exists_below(next_seq);
                self.ended = true;
            }
        }
        Ok(())
    }

    /// Writes a request to send again into `out` when one is due, and returns its length. A gap
    /// past hope is skipped, and what waited behind it handed to `deliver`.
    ///
    /// # Panics
    /// When `out` is shorter than a request.
    pub fn poll(
        &mut self,
        now_ns: u64,
        out: &mut [u8],
        deliver: &mut impl FnMut(Sequence, &[u8]),
    ) -> Option<usize> {
        let session = self.session?;
        match self.stream.poll(now_ns)? {
            Need::Resend(request) => {
                Some(moldudp64::write_request(out, session, request.first, request.count))
            }
            Need::Skip => {
                self.stream.skip(deliver);
                None
            }
        }
    }

    fn on_data(
        &mut self,
        line: Line,
        data: &moldudp64::Data<'_>,
        deliver: &mut impl FnMut(Sequence, &[u8]),
    ) {
        for (sequence, message) in (data.first_seq..).zip(data.messages()) {
            let arrival = self.stream.message(sequence, message, deliver);
            let stats = &mut self.lines[line as usize];
            stats.messages += 1;
            match arrival {
                Arrival::New => stats.first += 1,
                Arrival::Duplicate => stats.duplicates += 1,
                Arrival::Refused => {}
            }
        }
    }

    fn count_packet(&mut self, line: Line, first: Sequence, next: Sequence) {
        let stats = &mut self.lines[line as usize];
        stats.packets += 1;
        if line == Line::Recovery {
            return;
        }
        let line_next = &mut self.line_next[line as usize];
        if line_next.is_some_and(|expected| first > expected) {
            stats.gaps += 1;
        }
        *line_next = Some(line_next.map_or(next, |expected| expected.max(next)));
    }

    fn start(&mut self, next: Sequence) {
        if !self.started {
            self.started = true;
            self.stream.start_at(next);
        }
    }

    fn check_session(&mut self, found: moldudp64::Session) -> Result<(), FeedError> {
        let expected = *self.session.get_or_insert(found);
        if found == expected {
            return Ok(());
        }
        self.wrong_session += 1;
        Err(FeedError::WrongSession { found, expected })
    }
}
