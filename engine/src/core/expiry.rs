//! When orders expire: a heap of the orders that are good till time, the earliest first, each of
//! which knows its place in it (rulebook R2.12, R4.20).

use super::Core;
use super::deadlines::NEVER;
use super::extra::Extra;
use super::slab::{Slab, Slot};
use super::terms::{GOOD_TILL_CANCELED, Terms};
use super::types::{Nanos, OrderRef};

pub(super) const SECOND_NS: u64 = 1_000_000_000;

/// One order that expires.
#[derive(Clone, Copy)]
struct Expiry {
    /// Whole seconds since the epoch.
    second: u64,
    extra: Slot<Extra>,
}

/// All orders that expire, as a binary heap by second and reference.
pub(super) struct Expiries {
    heap: Vec<Expiry>,
    capacity: usize,
}

impl Expiries {
    pub(super) fn new(capacity: u32) -> Self {
        let capacity = capacity as usize;
        Self { heap: Vec::with_capacity(capacity), capacity }
    }

    /// Bytes of memory.
    pub(super) fn bytes(&self) -> usize {
        self.capacity * size_of::<Expiry>()
    }

    pub(super) fn len(&self) -> usize {
        self.heap.len()
    }

    /// When the next one expires; never when there is none.
    #[inline]
    pub(super) fn next(&self) -> Nanos {
        let first = self.heap.first();
        first.map_or(NEVER, |expiry| Nanos(expiry.second.saturating_mul(SECOND_NS)))
    }

    /// The next one.
    pub(super) fn first(&self) -> Option<Slot<Extra>> {
        self.heap.first().map(|expiry| expiry.extra)
    }

    /// The second at which an order expires, if it does.
    pub(super) fn second_of(&self, extra: &Extra) -> Option<u64> {
        Some(self.heap[(extra.expiry as usize).checked_sub(1)?].second)
    }

    fn add(&mut self, extras: &mut Slab<Extra>, second: u64, extra: Slot<Extra>) {
        assert!(self.heap.len() < self.capacity, "no more orders expire than there are extras");
        self.heap.push(Expiry { second, extra });
        self.rise(extras, self.heap.len() - 1);
    }

    fn remove(&mut self, extras: &mut Slab<Extra>, at: usize) {
        self.heap.swap_remove(at);
        if at < self.heap.len() {
            self.rise(extras, at);
            self.sink(extras, at);
        }
    }

    fn rank(&self, extras: &Slab<Extra>, at: usize) -> (u64, OrderRef) {
        let Expiry { second, extra } = self.heap[at];
        (second, extras[extra].own)
    }

    /// Moves an entry up to its place, and lets it know.
    fn rise(&mut self, extras: &mut Slab<Extra>, mut at: usize) {
        while at > 0 {
            let parent = (at - 1) / 2;
            if self.rank(extras, parent) <= self.rank(extras, at) {
                break;
            }
            self.swap(extras, parent, at);
            at = parent;
        }
        self.tell(extras, at);
    }

    fn sink(&mut self, extras: &mut Slab<Extra>, mut at: usize) {
        loop {
            let children = (2 * at + 1)..(2 * at + 3).min(self.heap.len());
            let Some(child) = children.min_by_key(|&child| self.rank(extras, child)) else { break };
            if self.rank(extras, at) <= self.rank(extras, child) {
                break;
            }
            self.swap(extras, at, child);
            at = child;
        }
        self.tell(extras, at);
    }

    fn swap(&mut self, extras: &mut Slab<Extra>, one: usize, other: usize) {
        self.heap.swap(one, other);
        self.tell(extras, one);
        self.tell(extras, other);
    }

    fn tell(&self, extras: &mut Slab<Extra>, at: usize) {
        extras[self.heap[at].extra].expiry = at as u32 + 1;
    }
}

impl Core {
    /// So many seconds after now, rounded up to a whole second since the epoch; never for 0.
    fn second_after(&self, seconds: u32) -> Option<u64> {
        let after_ns = u64::from(seconds) * SECOND_NS;
        (seconds > 0).then(|| self.time.0.saturating_add(after_ns).div_ceil(SECOND_NS))
    }

    /// The second at which an order of these terms expires; none when it does not.
    pub(super) fn expiry_of(&self, terms: &Terms) -> Option<u64> {
        match terms.good_till {
            0 => self.second_after(terms.expire_s),
            GOOD_TILL_CANCELED => None,
            second => Some(second.into()),
        }
    }

    /// An order, known by what it carries, expires at this second since the epoch.
    pub(super) fn expire_at(&mut self, extra: Slot<Extra>, second: u64) {
        self.expiries.add(&mut self.extras, second, extra);
        self.reschedule();
    }

    /// An order that carries this is about to be gone.
    pub(super) fn expire_no_more(&mut self, extra: Slot<Extra>) {
        let at = self.extras[extra].expiry as usize;
        if at > 0 {
            self.expiries.remove(&mut self.extras, at - 1);
            self.extras[extra].expiry = 0;
            self.reschedule();
        }
    }

    /// Checks that every entry is where it believes to be, and none before a later one.
    pub(super) fn check_expiries(&self) {
        for (at, expiry) in self.expiries.heap.iter().enumerate() {
            assert_eq!(self.extras[expiry.extra].expiry as usize, at + 1, "place of an expiry");
            let rank = |at| self.expiries.rank(&self.extras, at);
            assert!(at == 0 || rank((at - 1) / 2) <= rank(at), "expiries are in order");
        }
    }
}
