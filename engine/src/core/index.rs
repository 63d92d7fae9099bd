//! Finding things by name: live orders by their owner's number, instruments by ticker, sessions by
//! key. Open addressing over memory laid out at start. Nothing ever iterates over a table, so its
//! order can not reach the outside.

use super::order::Order;
use super::slab::Slot;
use super::types::{SessionId, UserRef};
use crate::memory::{filled, prefetch_place};

/// The live orders by (session, user reference), in two tables.
///
/// A session numbers its orders upwards, so its live orders lie in a window that slides: in the
/// near table each number has one place, next to its neighbours', and the window stays in cache
/// however large the table is. An order that finds its place taken, by another session's window or
/// by a client that strides its numbers to that end, goes to the far table, a hash table that no
/// stride can pile up. Most venues never use it, and none can do without.
pub(super) struct OrderIndex {
    near: Box<[Slot<Order>]>,
    far: FarTable,
    seed: u64,
}

/// Fewest places of the near table: a window this wide seldom meets another, and fits into the
/// second cache.
const NEAR_MIN: usize = 1 << 16;

impl OrderIndex {
    /// Tables for `orders` live orders. `seed` moves entries and changes nothing else.
    pub(super) fn new(orders: u32, seed: u64) -> Self {
        let places = (orders as usize + orders as usize / 2).max(NEAR_MIN).next_power_of_two();
        let near = filled(places, Slot::NONE);
        Self { near, far: FarTable::new(orders), seed }
    }

    /// The one place of a number in the near table.
    #[inline(always)]
    fn place(&self, session: SessionId, user_ref: UserRef) -> usize {
        let window = fold(u64::from(session.0) ^ self.seed) as usize;
        window.wrapping_add(user_ref.0 as usize) & (self.near.len() - 1)
    }

    /// The slot under this number that `is` confirms: the tables keep no keys, the orders do.
    #[inline(always)]
    pub(super) fn find(
        &self,
        session: SessionId,
        user_ref: UserRef,
        is: impl Fn(Slot<Order>) -> bool,
    ) -> Option<Slot<Order>> {
        let slot = self.near[self.place(session, user_ref)];
        if !slot.is_none() && is(slot) {
            return Some(slot);
        }
        // Nearly nobody ever needs the far table.
        if self.far.count == 0 {
            None
        } else {
            self.far.find(key(session, user_ref, self.seed), is)
        }
    }

    /// The place of a number in the near table, asked for.
    #[inline(always)]
    pub(super) fn expect(&self, session: SessionId, user_ref: UserRef) -> u32 {
        let place = self.place(session, user_ref);
        prefetch_place(&self.near, place);
        // Fewer than 2^32 orders have places, three for two at most, rounded up.
        place as u32
    }

    /// What is at a place of the near table.
    #[inline(always)]
    pub(super) fn at(&self, place: u32) -> Slot<Order> {
        self.near[place as usize & (self.near.len() - 1)]
    }

    /// What is at the place of a number in the near table: most likely its order.
    #[inline(always)]
    pub(super) fn guess(&self, session: SessionId, user_ref: UserRef) -> Slot<Order> {
        self.near[self.place(session, user_ref)]
    }

    /// Bytes of memory.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.near) + size_of_val(&*self.far.slots)
    }

    /// Adds an order. Its number is not in use.
    #[inline(always)]
    pub(super) fn insert(&mut self, session: SessionId, user_ref: UserRef, slot: Slot<Order>) {
        let place = self.place(session, user_ref);
        if self.near[place].is_none() {
            self.near[place] = slot;
        } else {
            self.far.insert(key(session, user_ref, self.seed), slot);
        }
    }

    /// Takes an order out. `name` is the number of any order in the index.
    #[inline(always)]
    pub(super) fn remove(
        &mut self,
        session: SessionId,
        user_ref: UserRef,
        slot: Slot<Order>,
        name: impl Fn(Slot<Order>) -> (SessionId, UserRef),
    ) {
        let place = self.place(session, user_ref);
        if self.near[place] == slot {
            self.near[place] = Slot::NONE;
        } else {
            let seed = self.seed;
            let key_of = |slot| {
                let (session, user_ref) = name(slot);
                key(session, user_ref, seed)
            };
            self.far.remove(slot, key_of);
        }
    }

    /// Takes out the order that is at the place of this number in the near table.
    #[inline(always)]
    pub(super) fn remove_near(&mut self, session: SessionId, user_ref: UserRef) {
        let place = self.place(session, user_ref);
        self.near[place] = Slot::NONE;
    }

    /// Orders in the index; for checking.
    pub(super) fn count(&self) -> usize {
        let near = self.near.iter().filter(|slot| !slot.is_none()).count();
        near + self.far.count
    }
}

/// What the far table hashes.
fn key(session: SessionId, user_ref: UserRef, seed: u64) -> u64 {
    (u64::from(session.0) << 32 | u64::from(user_ref.0)) ^ seed
}

/// Open addressing, at most half full so that probes stay short, and without tombstones so that
/// they stay short for ever. Four bytes a place: keys are read from the orders.
struct FarTable {
    slots: Box<[Slot<Order>]>,
    count: usize,
}

impl FarTable {
    /// A table for `orders` orders: twice as many places, and one more, so that it is never full
    /// and every probe ends at an empty one.
    fn new(orders: u32) -> Self {
        let slots = filled(orders as usize * 2 + 1, Slot::NONE);
        assert!(u32::try_from(slots.len()).is_ok(), "orders are below 2^31");
        Self { slots, count: 0 }
    }

    /// Where the order of this key would like to be.
    fn home(&self, key: u64) -> u32 {
        // The hash is below 2^32, so the product's upper half is below the number of places.
        let hash = mix(key) >> 32;
        ((hash * self.slots.len() as u64) >> 32) as u32
    }

    /// The place after `at`, going round.
    fn after(&self, at: u32) -> u32 {
        if at as usize + 1 == self.slots.len() { 0 } else { at + 1 }
    }

    /// Steps from `from` forward to `to`, going round.
    fn distance(&self, from: u32, to: u32) -> u32 {
        if to >= from { to - from } else { to + (self.slots.len() as u32 - from) }
    }

    /// Where the order of this key is that `is` confirms.
    fn position(&self, key: u64, is: impl Fn(Slot<Order>) -> bool) -> Option<u32> {
        let mut at = self.home(key);
        loop {
            let slot = self.slots[at as usize];
            if slot.is_none() {
                return None;
            }
            if is(slot) {
                return Some(at);
            }
            at = self.after(at);
        }
    }

    #[inline(never)]
    fn find(&self, key: u64, is: impl Fn(Slot<Order>) -> bool) -> Option<Slot<Order>> {
        let at = self.position(key, is)?;
        Some(self.slots[at as usize])
    }

    #[inline(never)]
    fn insert(&mut self, key: u64, slot: Slot<Order>) {
        let mut at = self.home(key);
        while !self.slots[at as usize].is_none() {
            at = self.after(at);
        }
        self.slots[at as usize] = slot;
        self.count += 1;
    }

    /// Takes an order out and closes the gap: every later order of the run that may move nearer to
    /// its home does, so that no lookup meets a hole before its order.
    #[inline(never)]
    fn remove(&mut self, slot: Slot<Order>, key_of: impl Fn(Slot<Order>) -> u64) {
        let found = self.position(key_of(slot), |other| other == slot);
        let mut hole = found.expect("a live order is in the index");
        let mut at = self.after(hole);
        loop {
            let other = self.slots[at as usize];
            if other.is_none() {
                break;
            }
            let home = self.home(key_of(other));
            if self.distance(home, at) >= self.distance(hole, at) {
                self.slots[hole as usize] = other;
                hole = at;
            }
            at = self.after(at);
        }
        self.slots[hole as usize] = Slot::NONE;
        self.count -= 1;
    }
}

/// Dense ids by a key the named thing itself holds. Grows never, forgets never.
///
/// Beside each id stand sixteen bits of its key's hash. So a search passes by what is not meant
/// without a look at it, and a guess is nearly always right.
pub(super) struct IdTable {
    places: Box<[Named]>,
    seed: u64,
}

/// An id and part of its key's hash. Ids begin at 1, so one that is 0 is a free place.
#[derive(Clone, Copy)]
struct Named {
    id: u16,
    tag: u16,
}

impl IdTable {
    /// A table for ids 1 to `capacity`.
    pub(super) fn new(capacity: u16, seed: u64) -> Self {
        let places = (usize::from(capacity) * 2 + 1).next_power_of_two();
        Self { places: filled(places, Named { id: 0, tag: 0 }), seed }
    }

    /// The first place to look for `hash`, and its tag.
    #[inline(always)]
    fn home(&self, hash: u64) -> (usize, u16) {
        let spread = fold(hash ^ self.seed);
        (spread as usize & (self.places.len() - 1), (spread >> 16) as u16)
    }

    /// The id under `hash` that `is` confirms.
    #[inline]
    pub(super) fn find(&self, hash: u64, is: impl Fn(u16) -> bool) -> Option<u16> {
        let (mut at, tag) = self.home(hash);
        loop {
            let named = self.places[at];
            if named.id == 0 {
                return None;
            }
            if named.tag == tag && is(named.id) {
                return Some(named.id);
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }

    /// The id that is most likely under `hash`; 0 for none.
    #[inline(always)]
    pub(super) fn guess(&self, hash: u64) -> u16 {
        let (mut at, tag) = self.home(hash);
        loop {
            let named = self.places[at];
            if (named.id == 0) | (named.tag == tag) {
                return named.id;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }

    /// Adds an id whose key is not there yet.
    pub(super) fn insert(&mut self, hash: u64, id: u16) {
        let (mut at, tag) = self.home(hash);
        while self.places[at].id != 0 {
            at = (at + 1) & (self.places.len() - 1);
        }
        self.places[at] = Named { id, tag };
    }
}

/// Spreads what nobody can choose freely, sessions and tickers: the upper half of the product, in
/// which every bit of `x` counts.
#[inline(always)]
const fn fold(x: u64) -> u64 {
    x.wrapping_mul(0xD6E8_FEB8_6659_FD93) >> 32
}

/// Every bit of the result depends on every bit of `x`: two rounds of xor-shift and odd multiply.
#[inline]
const fn mix(x: u64) -> u64 {
    let x = (x ^ (x >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let x = (x ^ (x >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    x ^ (x >> 32)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const ORDERS: u32 = 1 << 14;

    /// Fills the index with `ORDERS` numbers and gives the orders that went to the far table, and
    /// the steps they are from home there: in all, and at most.
    fn steps(numbers: impl Fn(u32) -> u32) -> (u32, u32, u32) {
        let mut index = OrderIndex::new(ORDERS, 1);
        let session = SessionId(1);
        for n in 0..ORDERS {
            index.insert(session, UserRef(numbers(n)), Slot::from_raw(n + 1));
        }
        let (mut sum, mut most) = (0, 0);
        for (at, slot) in (0..).zip(&index.far.slots).filter(|(_, slot)| !slot.is_none()) {
            let home = index.far.home(key(session, UserRef(numbers(slot.raw() - 1)), index.seed));
            let steps = index.far.distance(home, at);
            sum += steps;
            most = most.max(steps);
        }
        (index.far.count as u32, sum, most)
    }

    /// Numbers as clients give them need the near table only.
    #[test]
    fn consecutive_numbers_stay_near() {
        assert_eq!(steps(|n| n + 1_000_000), (0, 0, 0));
        assert_eq!(steps(|n| n.wrapping_sub(ORDERS / 2)), (0, 0, 0));
    }

    /// Whatever stride a client numbers its orders with, with every order the index can hold a
    /// lookup takes about one step more, and a few cache lines at most.
    #[test]
    fn strides_do_not_pile_up() {
        for shift in 0..32 {
            for stride in [1_u32 << shift, (1 << shift) + 1, (1 << shift) - 1, 3 << shift] {
                // Numbers are distinct: a stride may go round 2^32 but not meet itself.
                if u64::from(ORDERS) << stride.trailing_zeros() > 1 << 32 {
                    continue;
                }
                let (far, sum, most) = steps(|n| n.wrapping_mul(stride));
                assert!(sum <= far * 2 && most <= 64, "stride {stride}: {far} {sum} {most}");
            }
        }
    }

    /// Against a list, with so few places that runs wrap round the end and close up again.
    #[test]
    fn agrees_with_a_list() {
        let mut random = 1_u64;
        let mut next = |below: u64| {
            random = mix(random.wrapping_add(0x9E37_79B9_7F4A_7C15));
            random % below
        };
        for seed in 0..200 {
            let mut index = OrderIndex::new(12, seed);
            let mut list: Vec<(SessionId, UserRef, Slot<Order>)> = Vec::new();
            for step in 0..400 {
                let key = (SessionId(next(2) as u16 + 1), UserRef(next(40) as u32));
                let known = list.iter().position(|&(s, u, _)| (s, u) == key);
                let slot = known.map(|at| list[at].2);
                let is = |slot| list.iter().any(|&(s, u, at)| (s, u) == key && at == slot);
                assert_eq!(index.find(key.0, key.1, is), slot);
                match known {
                    Some(at) => {
                        let (session, user_ref, slot) = list[at];
                        let name = |slot| {
                            let &(s, u, _) = list.iter().find(|entry| entry.2 == slot).unwrap();
                            (s, u)
                        };
                        index.remove(session, user_ref, slot, name);
                        list.swap_remove(at);
                    }
                    None if list.len() < 12 => {
                        let slot = Slot::from_raw(step + 1);
                        index.insert(key.0, key.1, slot);
                        list.push((key.0, key.1, slot));
                    }
                    None => {}
                }
                assert_eq!(index.count(), list.len());
            }
        }
    }
}
