//! Messages of a venue with many orders in few sets and at few prices, losses, and what no venue
//! would say.

use fpga::feed::message::FeedMessage;

use crate::bbo::golden::{Room, set_of};
use crate::bbo::truth::Truth;
use crate::random::Random;

/// Every so many slots one has messages that no book can say.
const ODD_SLOTS: usize = 16;
/// Most orders that are open at once, to begin with.
const OPEN_MAX: [usize; 4] = [40, 400, 3_000, 6_000];

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A message.
    Message(FeedMessage),
    /// Messages were lost; what they said is in the book.
    Gap,
    /// A session begins with empty books.
    Begin,
}

/// An endless flow that follows from its seed.
#[derive(Clone, Debug)]
pub struct Flow {
    random: Random,
    room: Room,
    locate: u16,
    truth: Truth,
    open: Vec<(u16, u64)>,
    open_max: usize,
    next_ref: u64,
    /// Messages of the session so far.
    messages: u64,
    /// As many to the next loss or beginning.
    left: u64,
}

impl Flow {
    /// The flow of a seed for a unit of some room.
    #[must_use]
    pub fn new(seed: u64, room: Room) -> Self {
        let mut random = Random::new(seed);
        let locate = random.pick(&[0, 1, 1, 7_000, 65_000]);
        Self {
            random,
            room,
            locate,
            truth: Truth::default(),
            open: Vec::new(),
            open_max: OPEN_MAX[0],
            next_ref: 0,
            messages: 0,
            left: 0,
        }
    }

    /// Locate of slot 0.
    #[must_use]
    pub const fn locate(&self) -> u16 {
        self.locate
    }

    /// The books as they are.
    #[must_use]
    pub const fn truth(&self) -> &Truth {
        &self.truth
    }

    /// Whether a slot may have had messages that no book can say.
    #[must_use]
    pub const fn is_odd(slot: usize) -> bool {
        slot % ODD_SLOTS == ODD_SLOTS - 1
    }

    /// What comes next.
    pub fn next_event(&mut self) -> Event {
        if self.left > 0 {
            self.left -= 1;
            self.messages += 1;
            return Event::Message(self.message());
        }
        self.left = 1 + self.random.below(8_000) as u64;
        if self.messages > 0 && self.random.one_in(4) {
            for _ in 0..1 + self.random.below(5) {
                self.message();
            }
            // A session that has lost something is not long.
            self.left /= 16;
            return Event::Gap;
        }
        self.begin();
        Event::Begin
    }

    fn begin(&mut self) {
        let random = &mut self.random;
        (self.truth, self.messages) = (Truth::default(), 0);
        self.open.clear();
        self.open_max = random.pick(&OPEN_MAX);
        self.next_ref = random.number() >> random.pick(&[0, 1, 20, 60]);
    }

    fn message(&mut self) -> FeedMessage {
        if self.random.one_in(40) {
            return self.odd();
        }
        let fill = self.open.len() * 100 / self.open_max;
        let kind = self.random.below(100);
        if self.open.is_empty() || kind < 75_usize.saturating_sub(fill / 2) {
            return self.enter();
        }
        let at = self.random.below(self.open.len());
        let (locate, order_ref) = self.open[at];
        let Some(order) = self.truth.order(locate, order_ref) else {
            self.open.swap_remove(at);
            return self.enter();
        };
        let base = FeedMessage { locate, order_ref, ..FeedMessage::default() };
        let some = 1 + self.random.below(order.shares as usize) as u32;
        let shares = if self.random.one_in(2) { order.shares } else { some };
        let message = match self.random.below(5) {
            0 => FeedMessage { kind: b'E', shares, other_ref: self.random.number(), ..base },
            1 => FeedMessage { kind: b'C', shares, price: self.price(), printable: b'Y', ..base },
            2 => FeedMessage { kind: b'X', shares, ..base },
            3 => FeedMessage { kind: b'D', ..base },
            _ => self.replace(base, order.price),
        };
        self.said(message)
    }

    fn replace(&mut self, base: FeedMessage, price: u32) -> FeedMessage {
        let price = if self.random.one_in(3) { price } else { self.price() };
        let other_ref = if self.random.one_in(20) { base.order_ref } else { self.reference() };
        FeedMessage { kind: b'U', other_ref, shares: self.shares(), price, ..base }
    }

    fn enter(&mut self) -> FeedMessage {
        let locate = self.locate.wrapping_add(self.slot() as u16);
        let message = FeedMessage {
            kind: self.random.pick(b"AAAF"),
            locate,
            order_ref: self.reference(),
            side: self.random.pick(b"BS"),
            shares: self.shares(),
            price: self.price(),
            ..FeedMessage::default()
        };
        self.said(message)
    }

    /// The message, once the book has it.
    fn said(&mut self, message: FeedMessage) -> FeedMessage {
        self.truth.message(&message);
        match message.kind {
            b'A' | b'F' => self.open.push((message.locate, message.order_ref)),
            b'U' => self.open.push((message.locate, message.other_ref)),
            _ => {}
        }
        message
    }

    /// Trades, unknown types, symbols that nobody follows; and what no book can say, of few slots.
    fn odd(&mut self) -> FeedMessage {
        let mut base = FeedMessage {
            kind: self.random.pick(b"PQAAAEXDDUUU"),
            locate: self.random.number() as u16,
            order_ref: self.random.number(),
            other_ref: self.random.number(),
            side: self.random.pick(b"BSX"),
            shares: self.shares(),
            price: self.price(),
            ..FeedMessage::default()
        };
        let slot = base.locate.wrapping_sub(self.locate);
        let is_followed = usize::from(slot) < self.room.symbols;
        if self.random.one_in(8) && self.room.symbols >= ODD_SLOTS {
            let slots = self.room.symbols / ODD_SLOTS;
            let slot = ODD_SLOTS * self.random.below(slots) + ODD_SLOTS - 1;
            base.locate = self.locate.wrapping_add(slot as u16);
            let known = self.open.iter().rev().find(|(locate, _)| *locate == base.locate);
            if let Some((_, known)) = known.filter(|_| self.random.one_in(2)) {
                base.order_ref = *known;
            }
            if self.random.one_in(4) {
                base.shares = 0;
            }
        } else if is_followed {
            base.kind = b'P';
        }
        base
    }

    /// Few slots have much to say, and each a little.
    fn slot(&mut self) -> usize {
        let slots = self.room.symbols;
        let hot = self.random.pick(&[1, 3, 20, slots]).min(slots);
        self.random.below(hot)
    }

    /// Close together, with the ends of the range.
    fn price(&mut self) -> u32 {
        match self.random.below(400) {
            0 => 0,
            1 => u32::MAX,
            2 => self.random.number() as u32,
            _ => 1_000_000 + 100 * self.random.below(12) as u32,
        }
    }

    fn shares(&mut self) -> u32 {
        if self.random.one_in(200) { u32::MAX } else { 1 + self.random.below(900) as u32 }
    }

    /// Numbers in a row, or any number in one of few sets.
    fn reference(&mut self) -> u64 {
        if !self.random.one_in(6) {
            self.next_ref = self.next_ref.wrapping_add(1 + self.random.below(3) as u64);
            return self.next_ref;
        }
        let high = self.random.number() << 10;
        let wanted = self.random.below(self.room.sets.min(6));
        high | (set_of(high, 1 << 10) ^ wanted) as u64
    }
}
