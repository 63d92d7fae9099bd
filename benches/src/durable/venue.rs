//! A venue and its client on one thread, joined by a wire in memory: what is left is the venue, and
//! the journal on its own thread.

use std::net::Ipv4Addr;

use engine::config::Config;
use engine::core::SeqNo;
use engine::journal::{JournalHandle, ThreadSetup};
use engine::shard::Shard;
use engine::shard::run::{TimeOfDay, poll};
use engine::venue;
use hdrhistogram::Histogram;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic};
use quanta::Clock;
use wire::datagram::Endpoint;

use super::DurableError;
use crate::stats::histogram;
use crate::trader::{Flow, ReplyError, Trader, accepted, executed, order_entry};

/// Where the client is.
const CLIENT_IP: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 1);
const CLIENT_PORT: u16 = 26_500;
/// Orders put on the wire between two turns of the venue.
const BURST: u32 = 32;
/// Turns of the venue between two looks at its timers, as in its own loop.
const TURNS_PER_TIMER: u32 = 64;
/// Longer without a reply and it is lost.
const PATIENCE_NS: u64 = 1_000_000_000;

/// A venue, its client, and the wire between them.
pub(super) struct InProcess {
    shard: Shard<JournalHandle>,
    nic: MemoryNic,
    batch: Batch,
    time: TimeOfDay,
    turns: u32,
    client: Client,
}

/// The client's end.
struct Client {
    nic: MemoryNic,
    batch: Batch,
    trader: Trader,
    flow: Flow,
    sent: u32,
    answers: Answers,
}

/// How far the venue has answered a crossing flow, whose orders are numbered from 0 and have the
/// user references from 1: a buy is accepted; a sell is accepted, then executed, then the buy is.
#[derive(Debug, Default)]
struct Answers {
    /// Orders with all their answers.
    complete: u32,
    /// Answers to the next order so far.
    heard: u32,
}

impl Answers {
    fn take(&mut self, message: &[u8], flow: &Flow) -> Result<(), ReplyError> {
        let (n, user_ref) = (self.complete, self.complete + 1);
        match self.heard {
            0 => accepted(message, user_ref, &flow.crossing(n))?,
            1 => executed(message, user_ref)?,
            _ => executed(message, user_ref - 1)?,
        }
        self.heard += 1;
        let expected = if n.is_multiple_of(2) { 1 } else { 3 };
        if self.heard == expected {
            *self = Self { complete: n + 1, heard: 0 };
        }
        Ok(())
    }
}

impl InProcess {
    /// Starts a venue; its journal's thread runs `setup` first.
    pub(super) fn start(config: &Config, setup: Option<ThreadSetup>) -> Result<Self, DurableError> {
        let (client_nic, nic) = memory::pair(MemoryConfig::default())?;
        let (shard, _) = venue::start(config, &nic, setup)?;
        let mac = client_nic.info().mac;
        let here = Endpoint { mac, ip: CLIENT_IP.octets(), port: CLIENT_PORT };
        let trader = Trader::new(here, order_entry(config, nic.info().mac), config);
        let client = Client {
            nic: client_nic,
            batch: Batch::new(),
            trader,
            flow: Flow::new(config),
            sent: 0,
            answers: Answers::default(),
        };
        let mut venue =
            Self { shard, nic, batch: Batch::new(), time: TimeOfDay::start(), turns: 0, client };
        venue.wait_for_opening()?;
        Ok(venue)
    }

    /// What the start of the day says to everybody is said before the client comes.
    fn wait_for_opening(&mut self) -> Result<(), DurableError> {
        while !self.shard.is_drained() {
            self.turn()?;
            std::thread::yield_now();
        }
        Ok(())
    }

    /// Enters `orders` orders one after the other; times from the frame on the wire to its answer.
    pub(super) fn one_at_a_time(&mut self, orders: u32) -> Result<Histogram<u64>, DurableError> {
        let clock = Clock::new();
        let mut times = histogram();
        for _ in 0..orders {
            let start = clock.raw();
            self.client.send(1);
            while self.client.in_flight() > 0 {
                self.turn()?;
                self.client.receive()?;
                self.check_patience(clock.delta_as_nanos(start, clock.raw()))?;
            }
            times.saturating_record(clock.delta_as_nanos(start, clock.raw()));
        }
        Ok(times)
    }

    /// Enters `orders` orders with up to `window` unanswered; returns how long that took, up to the
    /// last answer.
    pub(super) fn windowed(&mut self, orders: u32, window: u32) -> Result<u64, DurableError> {
        let clock = Clock::new();
        let start = clock.raw();
        let (end, mut heard) = (self.client.sent + orders, start);
        while self.client.answers.complete < end {
            let room = (window - self.client.in_flight()).min(BURST);
            self.client.send(room.min(end - self.client.sent));
            self.turn()?;
            if self.client.receive()? {
                heard = clock.raw();
            } else {
                self.check_patience(clock.delta_as_nanos(heard, clock.raw()))?;
            }
        }
        Ok(clock.delta_as_nanos(start, clock.raw()))
    }

    /// One turn of the venue, as its own loop does it.
    fn turn(&mut self) -> Result<(), DurableError> {
        poll(&mut self.shard, &mut self.nic, &mut self.batch, &mut self.time);
        self.turns += 1;
        if self.turns == TURNS_PER_TIMER {
            self.turns = 0;
            if self.shard.on_timer(&mut self.nic, self.time.look()) {
                self.nic.flush();
            }
            if self.shard.log_failed() {
                return Err(DurableError::JournalStopped);
            }
        }
        Ok(())
    }

    fn check_patience(&self, waited_ns: u64) -> Result<(), DurableError> {
        if waited_ns < PATIENCE_NS {
            return Ok(());
        }
        Err(ReplyError::Missing { user_ref: self.client.answers.complete + 1 }.into())
    }

    /// Commands executed so far.
    pub(super) fn commands(&self) -> u64 {
        self.shard.last_command().0
    }

    /// Stops the venue; returns the last command that is committed.
    pub(super) fn close(self) -> Result<SeqNo, DurableError> {
        Ok(self.shard.into_log().close()?)
    }
}

impl Client {
    fn in_flight(&self) -> u32 {
        self.sent - self.answers.complete
    }

    /// Puts orders on the wire.
    fn send(&mut self, orders: u32) {
        for _ in 0..orders {
            let terms = self.flow.crossing(self.sent);
            let frame = self.trader.enter(&mut self.nic, &terms);
            self.nic.transmit(frame).expect("a burst fits the wire");
            self.sent += 1;
        }
        self.nic.flush();
    }

    /// Takes and checks what came; returns whether anything did.
    fn receive(&mut self) -> Result<bool, ReplyError> {
        self.nic.receive(&mut self.batch);
        let came = !self.batch.is_empty();
        let Self { nic, batch, trader, flow, answers, .. } = self;
        let mut outcome = Ok(());
        for frame in batch.drain(..) {
            if outcome.is_ok() {
                let check = |message: &[u8]| answers.take(message, flow);
                outcome = trader.replies(nic.bytes(&frame), check).map(drop);
            }
            nic.release(frame);
        }
        outcome.map(|()| came)
    }
}
