//! What a load run needs to know.

use wire::datagram::Checksums;

use crate::flow::FlowSymbol;
use crate::session::{SessionKey, Start};

/// An address on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// Hardware address.
    pub mac: [u8; 6],
    /// IPv4 address.
    pub ip: [u8; 4],
}

/// Where the venue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Venue {
    /// Its address.
    pub address: Address,
    /// Port of order entry.
    pub order_entry_port: u16,
    /// Port of the re-request server, for sessions and feed.
    pub rerequest_port: u16,
}

/// A session to trade on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionParams {
    /// Its key.
    pub key: SessionKey,
    /// UDP port of this side.
    pub local_port: u16,
    /// Where its numbering stands.
    pub start: Start,
}

/// The feed to check the venue by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedParams {
    /// MoldUDP64 session; `None` takes whichever comes first.
    pub session: Option<[u8; 10]>,
    /// Address and port line A is sent to.
    pub line_a: ([u8; 4], u16),
    /// Address and port line B is sent to.
    pub line_b: ([u8; 4], u16),
    /// UDP port of this side that re-requests go out from and answers come back to.
    pub local_port: u16,
    /// First message wanted; `None` starts where the feed is, which leaves orders from before
    /// unknown.
    pub next: Option<u64>,
}

/// When requests are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Open loop: on a schedule that waits for nobody. Latency counts from the time a request was
    /// meant to be sent, so a slow venue cannot hide behind the requests it delayed.
    OpenLoop {
        /// Requests a second.
        per_s: u64,
    },
    /// Closed loop: the next request after the answer to the last one.
    PingPong,
}

/// A load run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadConfig {
    /// This side's address.
    pub local: Address,
    /// The venue.
    pub venue: Venue,
    /// Sessions, each a participant.
    pub sessions: Vec<SessionParams>,
    /// Instruments, most active first.
    pub symbols: Vec<FlowSymbol>,
    /// The feed, when it is to be received.
    pub feed: Option<FeedParams>,
    /// When requests are sent.
    pub pace: Pace,
    /// How long they are sent.
    pub duration_ns: u64,
    /// How long to wait for sessions to answer, and again for orders to end.
    pub deadline_ns: u64,
    /// Decides the flow.
    pub seed: u64,
    /// Live orders the population keeps up.
    pub live_target: usize,
    /// Whether nobody else trades: then books must be empty and trades add up at the end.
    pub sole_participants: bool,
    /// What to do about checksums on receipt.
    pub checksums: Checksums,
    /// What to do when there is nothing to do: `true` offers the core to others, `false` polls on.
    pub yield_when_idle: bool,
    /// Time between two calls of the progress function.
    pub snapshot_ns: u64,
    /// Instruments whose best prices a snapshot shows.
    pub snapshot_symbols: usize,
}

impl LoadConfig {
    /// Checks what types do not express.
    pub(super) fn check(&self, frame_bytes: usize) -> Result<(), LoadError> {
        let needed = wire::datagram::PAYLOAD_OFFSET + wire::datagram::PAYLOAD_MAX_BYTES;
        let mut ports: Vec<_> = self.sessions.iter().map(|s| s.local_port).collect();
        ports.extend(self.feed.map(|feed| feed.local_port));
        let count = ports.len();
        ports.sort_unstable();
        ports.dedup();
        let problem = if self.sessions.is_empty() {
            "there is no session to trade on"
        } else if self.symbols.is_empty() {
            "there is no instrument to trade"
        } else if self.symbols.iter().any(|symbol| symbol.tick == 0) {
            "an instrument has a tick of 0"
        } else if ports.len() < count {
            "two sessions, or a session and the feed, share a local port"
        } else if matches!(self.pace, Pace::OpenLoop { per_s: 0 }) {
            "the rate is 0 requests a second"
        } else if frame_bytes < needed {
            "frames of the interface are too small for an Ethernet MTU of 1500"
        } else {
            return Ok(());
        };
        Err(LoadError::Config(problem))
    }
}

/// Why a load run could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// The configuration does not make sense.
    #[error("load: {0}")]
    Config(&'static str),
    /// Sessions the venue did not answer.
    #[error(
        "load: the venue did not answer {silent} of {sessions} sessions (first: port {port}) \
         within {waited_ms} ms; is it running, are the session keys those of its configuration, \
         and is its address right?"
    )]
    NoAnswer {
        /// Sessions without an answer.
        silent: usize,
        /// Sessions in all.
        sessions: usize,
        /// Local port of the first one.
        port: u16,
        /// How long was waited.
        waited_ms: u64,
    },
    /// A feed of which nothing came, or not all that had been sent.
    #[error(
        "load: the feed was not heard, or its history not sent again, within {waited_ms} ms; \
         are the groups and ports those of the venue's configuration, and does multicast reach \
         this host (`ip route` must have a way to them)?"
    )]
    NoFeed {
        /// How long was waited.
        waited_ms: u64,
    },
}
