//! What the core says, as bytes in numbered streams: one OUCH stream a session, one ITCH feed.
//!
//! Encoding happens while the command executes, before it is durable; nothing leaves an
//! [`Outbox`] before [`Outbox::take_waiting`] was told that its command is committed.

use super::encode::{elements, itch, ouch};
use super::window::Window;
use crate::core::{
    CASCADE_UNITS_MAX, Command, CommandBody, DEADLINES_PER_COMMAND_MAX, Event, EventSink,
    FILLS_PER_COMMAND_MAX, SeqNo, SessionId, Stamp,
};
use crate::telemetry::{Counter, Page};

/// Longest OUCH message the venue sends (Order Replaced with all elements).
pub const OUCH_BYTES_MAX: usize = elements::MESSAGE_BYTES_MAX;
/// Longest ITCH message (Net Order Imbalance).
pub const ITCH_BYTES_MAX: usize = wire::itch50::MESSAGE_MAX_BYTES;

/// Most messages one command can put into one stream besides those of its fills; of a Tick, for
/// every deadline of an instrument.
const AROUND_FILLS_MAX: u64 = 8 + 4 * DEADLINES_PER_COMMAND_MAX as u64;

/// Most units of work of one command, when `orders` have a place: an aggressor meets every part
/// once, a reserve order has two, and stops may be woken while it has done little.
const fn units_max(orders: u32) -> u64 {
    let units = orders as u64 + CASCADE_UNITS_MAX as u64;
    if units < FILLS_PER_COMMAND_MAX as u64 { units } else { FILLS_PER_COMMAND_MAX as u64 }
}

/// Most messages one command can put into one session's stream, when `orders` have a place: for
/// every part met one to the taker and one to the maker, which may be the same session, and one
/// when its display is filled again.
const fn private_per_command_max(orders: u32) -> u64 {
    3 * units_max(orders) + AROUND_FILLS_MAX
}

/// Most messages one command can put into the feed: for every part met one, and one when its
/// display is filled again.
const fn public_per_command_max(orders: u32) -> u64 {
    2 * units_max(orders) + AROUND_FILLS_MAX
}

/// The smallest window a stream may have, when `orders` have a place: a quarter more than one
/// command can say, so that another can be taken while output still waits for its commit.
#[must_use]
pub const fn window_messages_min(orders: u32) -> u32 {
    let most = private_per_command_max(orders);
    (most + most / 4).next_power_of_two() as u32
}

/// All outbound streams of a shard.
#[derive(Debug)]
pub struct Outbox {
    /// By session number less one.
    private: Vec<Window<OUCH_BYTES_MAX>>,
    /// For sessions of the wire that are opened while the venue runs.
    spare: Vec<Window<OUCH_BYTES_MAX>>,
    feed: Window<ITCH_BYTES_MAX>,
    waiting: WaitingList,
    private_window_messages: u32,
    /// What one command can say at most, to a session and to the public.
    per_command_max: (u64, u64),
    /// Messages of all sessions not yet published: an upper bound for each of them.
    private_pending: u64,
    tally: Tally,
}

/// Facts counted while encoding, for the telemetry page.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    accepted: u64,
    rejected: u64,
    replaced: u64,
    canceled: u64,
    trades: u64,
    shares: u64,
}

impl Outbox {
    /// Streams for up to `sessions` sessions, of a market where `orders` can rest.
    ///
    /// # Panics
    /// When a window cannot hold what one command may say; the configuration is checked for that.
    #[must_use]
    pub fn new(sessions: u16, orders: u32, private_window: u32, feed_window: u32) -> Self {
        let least = window_messages_min(orders);
        assert!(private_window >= least && feed_window >= least, "config checks the windows");
        Self {
            private: Vec::with_capacity(usize::from(sessions)),
            spare: Vec::new(),
            feed: Window::new(feed_window),
            waiting: WaitingList::new(sessions),
            private_window_messages: private_window,
            per_command_max: (private_per_command_max(orders), public_per_command_max(orders)),
            private_pending: 0,
            tally: Tally::default(),
        }
    }

    /// Must hear every command before the core does: a new session's stream is opened here.
    ///
    /// # Panics
    /// When sessions are not opened in order, or beyond the capacity: the core checks that.
    #[inline(always)]
    pub fn prepare(&mut self, command: &Command) {
        match &command.body {
            CommandBody::AddSession(added) => {
                let laid_out = self.spare.pop();
                let window = laid_out.unwrap_or_else(|| Window::new(self.private_window_messages));
                self.open(added.session, window);
            }
            // What it is told is in the file of events.
            CommandBody::OpenBridge(new) => self.open(new.session, Window::silent()),
            _ => {}
        }
    }

    fn open(&mut self, session: SessionId, window: Window<OUCH_BYTES_MAX>) {
        assert_eq!(usize::from(session.0), self.private.len() + 1, "in order");
        assert!(self.private.len() < self.private.capacity(), "within the capacity");
        self.private.push(window);
    }

    /// Lays out streams for so many sessions more, while there is time.
    pub(super) fn lay_out(&mut self, sessions: u16) {
        let window = || Window::new(self.private_window_messages);
        self.spare.extend(std::iter::repeat_with(window).take(usize::from(sessions)));
    }

    /// Streams that are laid out and nobody's.
    pub(super) fn spare(&self) -> usize {
        self.spare.len()
    }

    /// Sessions there can be.
    pub(super) fn sessions_max(&self) -> usize {
        self.private.capacity()
    }

    /// Whether one more command, whatever it does, finds room for all it may say.
    #[must_use]
    #[inline]
    pub(super) fn has_room(&self) -> bool {
        let (private, public) = self.per_command_max;
        self.private_pending + private <= u64::from(self.private_window_messages)
            && self.feed.pending() + public <= self.feed.capacity()
    }

    /// Whether anything waits to be released or sent.
    #[must_use]
    pub fn is_drained(&self) -> bool {
        self.private_pending == 0 && self.feed.pending() == 0
    }

    /// How many messages each stream has had: the feed, then each session.
    pub fn positions(&self) -> impl Iterator<Item = u64> {
        let sessions = self.private.iter().map(Window::produced);
        std::iter::once(self.feed.produced()).chain(sessions)
    }

    /// The feed.
    #[must_use]
    pub fn feed(&self) -> &Window<ITCH_BYTES_MAX> {
        &self.feed
    }

    /// The feed, to be published.
    pub(super) fn feed_mut(&mut self) -> &mut Window<ITCH_BYTES_MAX> {
        &mut self.feed
    }

    /// The stream of a session.
    #[must_use]
    pub fn session(&self, session: SessionId) -> Option<&Window<OUCH_BYTES_MAX>> {
        self.private.get(usize::from(session.0).checked_sub(1)?)
    }

    /// How many sessions have messages that were not sent.
    #[must_use]
    #[inline]
    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Makes ready for the next messages of a session and of the feed.
    #[inline]
    pub(super) fn warm(&self, session: SessionId) {
        if let Some(window) = self.session(session) {
            window.warm();
        }
        self.feed.warm();
    }

    /// Takes the session that has waited longest off the waiting list, with its stream released up
    /// to `committed`. [`Outbox::sent`] must follow.
    #[inline]
    pub(super) fn take_waiting(
        &mut self,
        committed: SeqNo,
    ) -> Option<(SessionId, &mut Window<OUCH_BYTES_MAX>)> {
        let session = self.waiting.pop()?;
        let window = &mut self.private[usize::from(session.0) - 1];
        window.release(committed);
        Some((session, window))
    }

    /// A session taken off the waiting list has `count` more messages on the wire; with messages
    /// left it waits again, behind the others.
    #[inline]
    pub(super) fn sent(&mut self, session: SessionId, count: u64) {
        self.private_pending -= count;
        if self.private[usize::from(session.0) - 1].pending() > 0 {
            self.waiting.push(session);
        }
    }

    /// Forgets everything produced so far as already sent: after recovery, when all of it is
    /// committed and clients ask for what they miss.
    ///
    /// # Panics
    /// When something is not committed yet.
    pub fn skip_all(&mut self, committed: SeqNo) {
        while let Some((session, window)) = self.take_waiting(committed) {
            let skipped = window.skip_released();
            assert_eq!(window.pending(), 0, "recovery skips only committed output");
            self.sent(session, skipped);
        }
        self.feed.release(committed);
        self.feed.skip_released();
    }

    /// Moves the counts of what was said since the last call to the telemetry page.
    pub(super) fn report(&mut self, page: &mut Page) {
        let tally = std::mem::take(&mut self.tally);
        page.add(Counter::OrdersAccepted, tally.accepted);
        page.add(Counter::OrdersRejected, tally.rejected);
        page.add(Counter::OrdersReplaced, tally.replaced);
        page.add(Counter::OrdersCanceled, tally.canceled);
        page.add(Counter::Trades, tally.trades);
        page.add(Counter::SharesTraded, tally.shares);
        page.set(Counter::FeedPublished, self.feed.published());
    }

    #[inline(always)]
    fn say(&mut self, at: Stamp, session: SessionId, message: &[u8]) {
        let window = &mut self.private[usize::from(session.0) - 1];
        if window.is_silent() {
            return;
        }
        // What has something pending waits already.
        if window.pending() == 0 {
            self.waiting.push(session);
        }
        window.push(at.seq, message);
        self.private_pending += 1;
    }

    fn say_to_all(&mut self, at: Stamp, message: &[u8]) {
        for index in 0..self.private.len() {
            self.say(at, SessionId(index as u16 + 1), message);
        }
    }

    #[inline(always)]
    fn tally(&mut self, event: &Event) {
        match event {
            Event::Accepted(_) | Event::AcceptedSpecial(..) => self.tally.accepted += 1,
            Event::Rejected(_) => self.tally.rejected += 1,
            Event::Replaced(_) | Event::ReplacedSpecial(..) => self.tally.replaced += 1,
            Event::Canceled(_) | Event::Prevented(_) => self.tally.canceled += 1,
            Event::Traded(trade) => {
                self.tally.trades += 1;
                self.tally.shares += u64::from(trade.qty.0);
            }
            Event::CrossPrinted { shares, .. } => {
                self.tally.trades += u64::from(*shares > 0);
                self.tally.shares += shares;
            }
            _ => {}
        }
    }
}

impl EventSink for Outbox {
    /// Compiled into every place that says something, where it is known what: the message is then
    /// written where it waits, and the event never.
    #[inline(always)]
    fn event(&mut self, at: Stamp, event: &Event) {
        self.tally(event);
        match event {
            Event::Traded(trade) => {
                let added = ouch::added(trade.part);
                let removed = ouch::removed(trade.part);
                self.say(
                    at,
                    trade.taker.session,
                    &ouch::executed(at, trade, &trade.taker, removed),
                );
                self.say(at, trade.maker.session, &ouch::executed(at, trade, &trade.maker, added));
            }
            Event::SystemEvent(code) => {
                if let Some(message) = ouch::system_event(at, *code) {
                    self.say_to_all(at, &message);
                }
            }
            // The two that are said most, without a detour.
            Event::Accepted(accepted) if accepted.tags.customer_type == 0 => {
                self.say(at, accepted.session, &ouch::accepted(at, accepted));
            }
            Event::Canceled(canceled) => {
                self.say(at, canceled.session, &ouch::canceled(at, canceled));
            }
            _ => ouch::private(at, event, |session, message| self.say(at, session, message)),
        }
        // Likewise: a plain order that rests, written where it waits.
        match event {
            Event::Added(added) if added.attribution.is_none() => {
                self.feed.push(at.seq, &itch::add_order(at, added));
            }
            _ => itch::public(at, event, |message| self.feed.push(at.seq, message)),
        }
    }
}

/// Sessions with messages to send, in the order in which they got the first of them, each at most
/// once.
#[derive(Debug)]
struct WaitingList {
    /// A power of two, so that every position has a place.
    ring: Box<[SessionId]>,
    head: usize,
    tail: usize,
}

impl WaitingList {
    fn new(sessions: u16) -> Self {
        let places = usize::from(sessions).next_power_of_two();
        Self { ring: vec![SessionId(0); places].into_boxed_slice(), head: 0, tail: 0 }
    }

    #[inline(always)]
    const fn len(&self) -> usize {
        self.tail.wrapping_sub(self.head)
    }

    #[inline(always)]
    fn push(&mut self, session: SessionId) {
        assert!(self.len() < self.ring.len(), "each session waits at most once");
        let place = self.tail & (self.ring.len() - 1);
        self.ring[place] = session;
        self.tail = self.tail.wrapping_add(1);
    }

    #[inline]
    fn pop(&mut self) -> Option<SessionId> {
        if self.len() == 0 {
            return None;
        }
        let session = self.ring[self.head & (self.ring.len() - 1)];
        self.head = self.head.wrapping_add(1);
        Some(session)
    }
}
