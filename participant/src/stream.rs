//! A numbered stream put back in order: what MoldUDP64 needs at every receiving end.
//!
//! Packets are lost, doubled, reordered and come over several lines. [`Stream`] hands every message
//! on exactly once and in order, keeps what arrived early in a bounded window, and says what to ask
//! for again and when. Session and market-data receivers are both made of it.

use crate::Sequence;

/// How a stream waits, asks again and gives up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamConfig {
    /// Messages held beyond the next expected one; a power of two.
    pub window_messages: usize,
    /// Longest message; longer ones are counted and not taken.
    pub message_bytes_max: usize,
    /// How long a gap may stand before the first request: another line often fills it.
    pub grace_ns: u64,
    /// Silence after which an answer that came in part is taken to be all, and the rest asked for.
    pub rest_ns: u64,
    /// Wait between requests that bring nothing; doubles up to [`StreamConfig::retry_ns_max`].
    pub retry_ns: u64,
    /// Longest wait between requests.
    pub retry_ns_max: u64,
    /// Messages asked for at once at most.
    pub request_messages_max: u16,
    /// Requests without progress after which a gap is given up and skipped up to the next message
    /// held; 0 never gives up.
    pub attempts_max: u32,
}

impl StreamConfig {
    /// For order entry: nothing is ever given up.
    pub const ORDER_ENTRY: Self = Self {
        window_messages: 1 << 12,
        message_bytes_max: 128,
        grace_ns: 200_000,
        rest_ns: 20_000,
        retry_ns: 5_000_000,
        retry_ns_max: 200_000_000,
        request_messages_max: 1024,
        attempts_max: 0,
    };

    /// For market data: a gap nobody can fill is skipped after about a second, and counted.
    pub const FEED: Self = Self {
        window_messages: 1 << 16,
        message_bytes_max: 64,
        grace_ns: 500_000,
        rest_ns: 20_000,
        retry_ns: 5_000_000,
        retry_ns_max: 200_000_000,
        request_messages_max: 4096,
        attempts_max: 10,
    };
}

/// What a stream saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct StreamStats {
    /// Messages handed on.
    pub delivered: u64,
    /// Messages that had been seen before.
    pub duplicates: u64,
    /// Times the stream found something missing.
    pub gaps: u64,
    /// Messages that came after a later one was known of: late on every line, or asked for.
    pub recovered: u64,
    /// Messages given up.
    pub lost: u64,
    /// Requests to send again.
    pub requests: u64,
    /// Early messages that did not fit the window.
    pub beyond_window: u64,
    /// Messages longer than the window's slots.
    pub oversized: u64,
}

impl StreamStats {
    /// Adds another stream's counters.
    pub const fn add(&mut self, other: &Self) {
        self.delivered += other.delivered;
        self.duplicates += other.duplicates;
        self.gaps += other.gaps;
        self.recovered += other.recovered;
        self.lost += other.lost;
        self.requests += other.requests;
        self.beyond_window += other.beyond_window;
        self.oversized += other.oversized;
    }
}

/// A request to send again: `count` messages from `first` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// First message wanted.
    pub first: Sequence,
    /// Messages wanted.
    pub count: u16,
}

/// What a stream with a gap needs done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Messages to be asked for again.
    Resend(Request),
    /// Nobody answers: call [`Stream::skip`].
    Skip,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Handed on, or held until its turn.
    New,
    /// Seen before.
    Duplicate,
    /// Too long or too early to be held; it will be asked for again.
    Refused,
}

/// The numbered stream, from the receiver's end.
#[derive(Debug)]
pub struct Stream {
    config: StreamConfig,
    /// Next message to hand on.
    next: Sequence,
    /// One past the highest message known to exist.
    horizon: Sequence,
    lengths: Box<[Slot]>,
    bytes: Box<[u8]>,
    held: usize,
    waiting: Option<Waiting>,
    stats: StreamStats,
}

/// Length of a held message, or nothing.
type Slot = Option<u16>;

/// A gap that stands.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    ask_at_ns: u64,
    interval_ns: u64,
    attempts: u32,
    /// Something came since the last look.
    progressed: bool,
}

impl Stream {
    /// A stream whose next message is `next`.
    ///
    /// # Panics
    /// When the window is not a power of two or a message could not be described by 16 bits.
    #[must_use]
    pub fn new(config: StreamConfig, next: Sequence) -> Self {
        assert!(config.window_messages.is_power_of_two(), "window must be a power of two");
        assert!(config.message_bytes_max <= usize::from(u16::MAX), "lengths are 16 bits");
        Self {
            config,
            next,
            horizon: next,
            lengths: vec![None; config.window_messages].into(),
            bytes: vec![0; config.window_messages * config.message_bytes_max].into(),
            held: 0,
            waiting: None,
            stats: StreamStats::default(),
        }
    }

    /// Next message to be handed on.
    #[must_use]
    pub const fn next(&self) -> Sequence {
        self.next
    }

    /// Whether messages are known to exist that have not been handed on.
    #[must_use]
    pub const fn is_behind(&self) -> bool {
        self.next < self.horizon
    }

    /// Counters since start.
    #[must_use]
    pub const fn stats(&self) -> &StreamStats {
        &self.stats
    }

    /// Moves an unused stream to where the sender is now, skipping its history.
    ///
    /// # Panics
    /// When the stream has already held or handed on a message.
    pub fn start_at(&mut self, next: Sequence) {
        assert_eq!(self.held, 0, "a stream that holds messages has started");
        assert_eq!(self.stats.delivered, 0, "a stream that delivered has started");
        self.next = next;
        self.horizon = next;
    }

    /// One message arrived. It and all that waited for it are handed to `deliver`.
    pub fn message(
        &mut self,
        sequence: Sequence,
        message: &[u8],
        deliver: &mut impl FnMut(Sequence, &[u8]),
    ) -> Arrival {
        if sequence < self.next {
            self.stats.duplicates += 1;
            return Arrival::Duplicate;
        }
        if message.len() > self.config.message_bytes_max || sequence == Sequence::MAX {
            self.stats.oversized += 1;
            return Arrival::Refused;
        }
        if sequence == self.next && self.held == 0 {
            // The common case: in order, nothing waiting.
            self.arrived(sequence);
            self.advance();
            deliver(sequence, message);
            return Arrival::New;
        }
        if sequence - self.next >= self.config.window_messages as u64 {
            self.stats.beyond_window += 1;
            self.horizon = self.horizon.max(sequence + 1);
            return Arrival::Refused;
        }
        let arrival = self.hold(sequence, message);
        self.drain(deliver);
        arrival
    }

    /// The sender said that `next` is the first message that does not exist yet.
    pub fn exists_below(&mut self, next: Sequence) {
        self.horizon = self.horizon.max(next);
    }

    /// Call after every datagram and on a timer; says what to do about a gap, if anything.
    pub fn poll(&mut self, now_ns: u64) -> Option<Need> {
        if self.next >= self.horizon {
            self.waiting = None;
            return None;
        }
        let Some(mut waiting) = self.waiting else {
            self.stats.gaps += 1;
            self.waiting = Some(Waiting {
                ask_at_ns: now_ns.saturating_add(self.config.grace_ns),
                interval_ns: self.config.retry_ns,
                attempts: 0,
                progressed: false,
            });
            return None;
        };
        if waiting.progressed {
            // An answer is coming in, perhaps over several packets: ask for the rest only when it
            // falls silent.
            waiting = Waiting {
                ask_at_ns: now_ns.saturating_add(self.config.rest_ns),
                interval_ns: self.config.retry_ns,
                attempts: 0,
                progressed: false,
            };
            self.waiting = Some(waiting);
        }
        if now_ns < waiting.ask_at_ns {
            return None;
        }
        if self.config.attempts_max > 0
            && waiting.attempts >= self.config.attempts_max
            && self.held > 0
        {
            return Some(Need::Skip);
        }
        waiting.ask_at_ns = now_ns.saturating_add(waiting.interval_ns);
        waiting.interval_ns = (waiting.interval_ns * 2).min(self.config.retry_ns_max);
        waiting.attempts = waiting.attempts.saturating_add(1);
        self.waiting = Some(waiting);
        self.stats.requests += 1;
        Some(Need::Resend(self.request()))
    }

    /// When [`Stream::poll`] has something to do, if a gap stands.
    #[must_use]
    pub fn deadline_ns(&self) -> Option<u64> {
        self.waiting.map(|waiting| waiting.ask_at_ns)
    }

    /// Gives a gap up: counts what is missing as lost and goes on with what is held behind it.
    pub fn skip(&mut self, deliver: &mut impl FnMut(Sequence, &[u8])) {
        let Some(first) = self.first_held() else {
            return;
        };
        self.stats.lost += first - self.next;
        self.next = first;
        self.waiting = None;
        self.drain(deliver);
    }

    fn request(&self) -> Request {
        let end = self.first_held().unwrap_or(self.horizon);
        let wanted = (end - self.next).min(u64::from(self.config.request_messages_max));
        Request { first: self.next, count: u16::try_from(wanted).expect("bounded by a u16") }
    }

    /// The lowest held message, when any is held.
    fn first_held(&self) -> Option<Sequence> {
        if self.held == 0 {
            return None;
        }
        let end = self.next.saturating_add(self.config.window_messages as u64);
        (self.next..end).find(|&sequence| self.lengths[self.slot(sequence)].is_some())
    }

    const fn slot(&self, sequence: Sequence) -> usize {
        (sequence as usize) & (self.config.window_messages - 1)
    }

    fn hold(&mut self, sequence: Sequence, message: &[u8]) -> Arrival {
        let slot = self.slot(sequence);
        if self.lengths[slot].is_some() {
            self.stats.duplicates += 1;
            return Arrival::Duplicate;
        }
        self.arrived(sequence);
        let start = slot * self.config.message_bytes_max;
        self.bytes[start..start + message.len()].copy_from_slice(message);
        self.lengths[slot] = Some(u16::try_from(message.len()).expect("checked by the caller"));
        self.held += 1;
        Arrival::New
    }

    fn drain(&mut self, deliver: &mut impl FnMut(Sequence, &[u8])) {
        while self.held > 0 {
            let slot = self.slot(self.next);
            let Some(length) = self.lengths[slot].take() else {
                break;
            };
            let start = slot * self.config.message_bytes_max;
            let sequence = self.next;
            self.held -= 1;
            self.advance();
            deliver(sequence, &self.bytes[start..start + usize::from(length)]);
        }
    }

    fn arrived(&mut self, sequence: Sequence) {
        if sequence < self.horizon {
            self.stats.recovered += 1;
        }
        self.horizon = self.horizon.max(sequence + 1);
    }

    fn advance(&mut self) {
        self.next += 1;
        self.stats.delivered += 1;
        if let Some(waiting) = &mut self.waiting {
            waiting.progressed = true;
        }
    }
}
