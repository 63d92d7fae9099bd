//! The shard: one thread's worth of market. It takes frames, finds the messages that are in
//! sequence, makes commands of them, executes them and publishes what is committed.
//!
//! [`Shard`] itself does no I/O and reads no clock of the day: frames and time are handed in, a
//! [`Nic`](nic::Nic) is handed in to write to. [`run`] is the loop around it.
//!
//! ```text
//! frame ─▶ ingress ─▶ gateway ─▶ sequencer ─▶ core ─▶ outbox ┄ commit ┄▶ publish ─▶ frame
//!          whose, in     OUCH to    number,      facts   bytes in
//!          sequence?     command    time, log            streams
//! ```

mod bootstrap;
mod commit_log;
mod duties;
mod elements;
pub mod encode;
mod expect;
pub mod gateway;
mod ingress;
mod net;
mod offload;
mod outbox;
mod peer;
mod publish;
mod requests;
pub mod run;
mod sequencer;
mod window;

pub use bootstrap::{BootstrapError, bootstrap};
pub use commit_log::{CommitLog, LogFull};
pub use ingress::{Answer, Stream};
pub use net::Net;
pub use outbox::{ITCH_BYTES_MAX, OUCH_BYTES_MAX, Outbox, window_messages_min};
pub use peer::{
    GAP_PROGRESS_NS, GAP_REQUEST_NS, HEARTBEAT_NS, PEER_TIMEOUT_MIN_NS, PEER_TIMEOUT_NS,
};
pub use publish::IN_FLIGHT_MAX;
pub use window::Window;

use std::net::Ipv4Addr;

use crate::bridge::RequestRing;
use crate::control::Door;
use crate::core::{CommandBody, Core, Nanos, SeqNo, SessionId};
use crate::hardware::Hardware;
use crate::telemetry::{Counter, Page};
use peer::Peer;
use publish::NO_ARRIVAL;
use sequencer::Sequencer;

/// One shard of the market, without the thread that runs it.
pub struct Shard<L> {
    core: Core,
    sequencer: Sequencer<L>,
    outbox: Outbox,
    net: Net,
    /// By session: where the client is.
    peers: Vec<Peer>,
    /// By session: its MoldUDP64 name.
    keys: Vec<[u8; 10]>,
    page: Page,
    clock: quanta::Clock,
    /// When the frame of a command was seen, by command modulo [`IN_FLIGHT_MAX`].
    arrivals: Box<[u64]>,
    arrived: u64,
    feed_last_sent: Nanos,
    feed_waiting_since: Option<Nanos>,
    timer_session: usize,
    /// Where the operator comes in; one that nobody comes to where there is none.
    door: Door,
    /// Where the control plane comes in.
    ring: Option<RequestRing>,
    /// Whose command was executed last.
    last_session: SessionId,
    /// What stands in front of the interface.
    hardware: Option<Box<Hardware>>,
}

/// What a shard is made of.
pub struct Parts<L> {
    /// The market, as recovered.
    pub core: Core,
    /// The streams, as recovered.
    pub outbox: Outbox,
    /// The log, positioned behind the last command of the core.
    pub log: L,
    /// Time of the last command of the log.
    pub time: Nanos,
    /// Addresses.
    pub net: Net,
    /// Counters.
    pub page: Page,
}

impl<L: CommitLog> Shard<L> {
    /// Puts a shard together.
    #[must_use]
    pub fn new(parts: Parts<L>) -> Self {
        let Parts { core, outbox, log, time, net, page } = parts;
        let mut shard = Self {
            sequencer: Sequencer::new(log, core.applied(), time),
            peers: Vec::with_capacity(outbox.sessions_max()),
            keys: Vec::with_capacity(outbox.sessions_max()),
            core,
            outbox,
            net,
            page,
            clock: quanta::Clock::new(),
            arrivals: vec![NO_ARRIVAL; IN_FLIGHT_MAX].into_boxed_slice(),
            arrived: NO_ARRIVAL,
            feed_last_sent: Nanos(0),
            feed_waiting_since: None,
            timer_session: 0,
            door: Door::new().0,
            ring: None,
            last_session: SessionId(0),
            hardware: None,
        };
        shard.meet_new_sessions();
        shard
    }

    /// The market as it stands, output not yet committed included.
    #[must_use]
    pub const fn core(&self) -> &Core {
        &self.core
    }

    /// The telemetry page.
    pub const fn page_mut(&mut self) -> &mut Page {
        &mut self.page
    }

    /// Lets the operator in at this door.
    pub fn open_door(&mut self, door: Door) {
        self.door = door;
    }

    /// Restricts a session to an address.
    ///
    /// # Panics
    /// When there is no such session.
    pub fn pin_session(&mut self, session: SessionId, ip: Option<Ipv4Addr>) {
        self.peers[ingress::index_of(session)].pinned_ip = ip;
    }

    /// Frames of a burst were seen when the time-stamp counter stood at `counter`; latencies of
    /// their commands count from there.
    #[inline]
    pub fn mark_arrival(&mut self, counter: u64) {
        self.arrived = counter;
    }

    /// Whether one more command finds room in the log and for all it may say.
    #[must_use]
    #[inline]
    pub fn has_room(&mut self) -> bool {
        self.outbox.has_room() && self.sequencer.log_mut().room() > 0
    }

    /// Numbers, logs and executes a command. Its output waits for its commit.
    ///
    /// # Errors
    /// When the log is full; nothing happened.
    #[inline(never)]
    pub fn execute(
        &mut self,
        now: Nanos,
        session: SessionId,
        body: CommandBody,
    ) -> Result<SeqNo, LogFull> {
        self.execute_here(now, session, body)
    }

    /// As [`Shard::execute`], compiled into its caller, who knows what kind of command it is.
    #[inline(always)]
    pub(super) fn execute_here(
        &mut self,
        now: Nanos,
        session: SessionId,
        body: CommandBody,
    ) -> Result<SeqNo, LogFull> {
        let command = self.sequencer.sequence(now, session, body)?;
        self.arrivals[command.seq.0 as usize % IN_FLIGHT_MAX] = self.arrived;
        self.outbox.prepare(&command);
        self.last_session = session;
        self.core.apply(&command, &mut self.outbox);
        if let Some(hardware) = &mut self.hardware {
            hardware.heard(&command.body, self.core.turns());
        }
        if matches!(command.body, CommandBody::AddSession(_) | CommandBody::OpenBridge(_)) {
            self.meet_new_sessions();
        }
        Ok(command.seq)
    }

    /// For idle moments: touches the memory the next command will write.
    #[inline]
    pub fn warm(&self) {
        let next = self.sequencer.last().0 as usize + 1;
        std::hint::black_box(self.arrivals[next % IN_FLIGHT_MAX]);
        self.core.warm(self.last_session);
        self.outbox.warm(self.last_session);
    }

    /// Whether the log has failed: nothing more may leave.
    #[must_use]
    pub fn log_failed(&self) -> bool {
        self.sequencer.log().failed()
    }

    /// Whether all output has left.
    #[must_use]
    pub fn is_drained(&self) -> bool {
        self.outbox.is_drained()
    }

    /// Last command executed.
    #[must_use]
    pub const fn last_command(&self) -> SeqNo {
        self.sequencer.last()
    }

    /// Fingerprint of the market and of where its streams stand: equal after a replay of the
    /// journal, on any machine.
    #[must_use]
    pub fn state_hash(&self) -> [u8; 32] {
        state_hash(&self.core, &self.outbox)
    }

    /// Brings the telemetry page up to date; off the hot path, now and then.
    pub fn report(&mut self) {
        self.outbox.report(&mut self.page);
        self.page.set(Counter::OrdersLive, self.core.live_orders() as u64);
        self.page.set(Counter::SequenceApplied, self.sequencer.last().0);
        let committed = self.sequencer.log_mut().committed();
        self.page.set(Counter::SequenceCommitted, committed.0);
    }

    /// The log, to be listened to.
    pub const fn log_mut(&mut self) -> &mut L {
        self.sequencer.log_mut()
    }

    /// Gives the log back, to be closed.
    pub fn into_log(self) -> L {
        self.sequencer.into_log()
    }

    /// Sessions the core has and the edge does not know yet.
    fn meet_new_sessions(&mut self) {
        while let Some(session) = self.core.session(SessionId(self.peers.len() as u16 + 1)) {
            self.keys.push(session.key);
            self.peers.push(Peer::default());
        }
    }
}

/// Fingerprint of a market and of where its streams stand.
#[must_use]
pub fn state_hash(core: &Core, outbox: &Outbox) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&core.state_hash());
    for position in outbox.positions() {
        hasher.update(&position.to_le_bytes());
    }
    *hasher.finalize().as_bytes()
}
