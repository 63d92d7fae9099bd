//! Deadlines of instruments: a heap of what is due when, the earliest first (rulebook R1.10,
//! R1.12).

use super::deadlines::NEVER;
use super::types::{InstrumentId, Nanos};

/// What is due in an instrument. Of what is due at one time, kinds come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Kind {
    /// The end of a limit state.
    LimitState,
    /// The next look at the reference of its bands.
    Bands,
    /// The next message about its imbalance.
    Imbalance,
    /// The next entry of its calendar.
    Calendar,
    /// The end of its call, or of a halt by the breaker.
    CallEnd,
}

const KINDS: usize = 5;

/// When something is due, and in which instrument: the order of what is due.
type Alarm = (Nanos, Kind, InstrumentId);

/// All deadlines of all instruments. Each instrument has at most one of each kind.
pub(super) struct Alarms {
    heap: Vec<Alarm>,
    /// By instrument and kind: its place in the heap from 1, or 0.
    places: Vec<u32>,
}

impl Alarms {
    pub(super) fn new(instruments: u16) -> Self {
        let most = usize::from(instruments) * KINDS;
        Self { heap: Vec::with_capacity(most), places: Vec::with_capacity(most) }
    }

    /// One more instrument, in which nothing is due.
    pub(super) fn add(&mut self) {
        self.places.extend([0; KINDS]);
    }

    /// What is due next.
    pub(super) fn first(&self) -> Option<Alarm> {
        self.heap.first().copied()
    }

    /// When something is due next; never when nothing is.
    pub(super) fn next(&self) -> Nanos {
        self.heap.first().map_or(NEVER, |&(at, ..)| at)
    }

    /// When this is due; never when it is not.
    pub(super) fn at(&self, kind: Kind, id: InstrumentId) -> Nanos {
        match self.places[Self::index(kind, id)] as usize {
            0 => NEVER,
            place => self.heap[place - 1].0,
        }
    }

    /// From now on this is due at another time, or never.
    pub(super) fn set(&mut self, kind: Kind, id: InstrumentId, at: Nanos) {
        let place = self.places[Self::index(kind, id)] as usize;
        if place > 0 {
            self.places[Self::index(kind, id)] = 0;
            self.heap.swap_remove(place - 1);
            if place <= self.heap.len() {
                self.rise(place - 1);
                self.sink(place - 1);
            }
        }
        if at != NEVER {
            self.heap.push((at, kind, id));
            self.rise(self.heap.len() - 1);
        }
    }

    /// Nothing is due any more.
    pub(super) fn clear(&mut self) {
        self.heap.clear();
        self.places.fill(0);
    }

    fn index(kind: Kind, id: InstrumentId) -> usize {
        (usize::from(id.0) - 1) * KINDS + kind as usize
    }

    fn rise(&mut self, mut at: usize) {
        while at > 0 && self.heap[(at - 1) / 2] > self.heap[at] {
            self.swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
        self.tell(at);
    }

    fn sink(&mut self, mut at: usize) {
        loop {
            let children = (2 * at + 1)..(2 * at + 3).min(self.heap.len());
            let Some(child) = children.min_by_key(|&child| self.heap[child]) else { break };
            if self.heap[at] <= self.heap[child] {
                break;
            }
            self.swap(at, child);
            at = child;
        }
        self.tell(at);
    }

    fn swap(&mut self, one: usize, other: usize) {
        self.heap.swap(one, other);
        self.tell(one);
        self.tell(other);
    }

    fn tell(&mut self, at: usize) {
        let (_, kind, id) = self.heap[at];
        self.places[Self::index(kind, id)] = at as u32 + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against a list that is searched.
    #[test]
    fn the_first_is_the_first_whatever_was_set() {
        let mut alarms = Alarms::new(50);
        let mut plain = std::collections::BTreeMap::new();
        (0..50).for_each(|_| alarms.add());
        let mut number = 7_u64;
        for _ in 0..20_000 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let id = InstrumentId((number >> 40) as u16 % 50 + 1);
            let at = if number >> 60 < 5 { NEVER } else { Nanos(number >> 50 & 63) };
            let kinds =
                [Kind::LimitState, Kind::Bands, Kind::Imbalance, Kind::Calendar, Kind::CallEnd];
            let kind = kinds[(number >> 36) as usize % KINDS];
            alarms.set(kind, id, at);
            plain.insert((id, kind), at);
            assert_eq!(alarms.at(kind, id), at);
            let first = plain.iter().map(|(&(id, kind), &at)| (at, kind, id)).min();
            assert_eq!(alarms.first(), first.filter(|&(at, ..)| at != NEVER));
        }
    }
}
