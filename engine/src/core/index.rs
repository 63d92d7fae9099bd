//! Finding things by name: live orders by their owner's number, instruments by ticker, sessions by
//! key. Tables over memory laid out at start. Nothing ever iterates over a table, so its order can
//! not reach the outside.

use super::order::Order;
use super::slab::Slot;
use super::types::{SessionId, UserRef};
use crate::memory::{filled, prefetch_place};

/// The live orders by (session, user reference).
///
/// A session numbers its orders upwards, so its newest orders lie in a window that slides: each
/// number has one place, next to its neighbours', and the window stays in cache however large the
/// table is. Where numbers meet at a place, of other sessions or of long ago, the newest order
/// stands there and names the one before it, as that does in turn: nothing has to be looked at to
/// add an order, and the orders that clients still change most are found first.
///
/// A session's numbers come in epochs of as many as there are places. Where an epoch begins, nobody
/// outside can know, so whatever stride a client numbers its orders with, they meet no more often
/// than by chance.
pub(super) struct OrderIndex {
    newest: Box<[Slot<Order>]>,
    /// Bits of a number within its epoch: as many as a place has.
    bits: u32,
    /// What spreads the epochs; odd.
    factor: u64,
}

/// Fewest places: a window this wide seldom meets another, and fits into the second cache.
const PLACES_MIN: usize = 1 << 16;

/// Bits of an epoch's number at most.
const EPOCH_BITS_MAX: u32 = 16;

// The smallest table has the most epochs.
const _: () = assert!(PLACES_MIN >= 1 << (u32::BITS - EPOCH_BITS_MAX));

impl OrderIndex {
    /// A table for `orders` live orders. `seed` moves entries and changes nothing else.
    pub(super) fn new(orders: u32, seed: u64) -> Self {
        let places = (orders as usize + orders as usize / 2).max(PLACES_MIN).next_power_of_two();
        let newest = filled(places, Slot::NONE);
        Self { newest, bits: places.trailing_zeros(), factor: mix(seed) | 1 }
    }

    /// The one place of a number. Epochs are spread by a factor that nobody knows, and then once
    /// more: with one multiplication they would begin at equal distances, and numbers at such a
    /// distance would all meet.
    #[inline(always)]
    fn place(&self, session: SessionId, user_ref: UserRef) -> usize {
        let epoch = u64::from(user_ref.0) >> (self.bits & 63);
        let named = u64::from(session.0) << EPOCH_BITS_MAX | epoch;
        let spread = named.wrapping_mul(self.factor);
        let start = fold(spread ^ (spread >> 32));
        start.wrapping_add(user_ref.0.into()) as usize & (self.newest.len() - 1)
    }

    /// The order under this number; none when there is none.
    #[inline(always)]
    pub(super) fn find(
        &self,
        session: SessionId,
        user_ref: UserRef,
        orders: &[Order],
    ) -> Slot<Order> {
        self.find_from(self.newest[self.place(session, user_ref)], session, user_ref, orders)
    }

    /// As [`OrderIndex::find`], from what [`OrderIndex::at`] gave for its place.
    #[inline(always)]
    pub(super) fn find_from(
        &self,
        newest: Slot<Order>,
        session: SessionId,
        user_ref: UserRef,
        orders: &[Order],
    ) -> Slot<Order> {
        let mut slot = newest;
        // The place of none is nobody's order.
        while !orders[slot.at()].is(session, user_ref) & !slot.is_none() {
            slot = orders[slot.at()].older;
        }
        slot
    }

    /// The place of a number, asked for.
    #[inline(always)]
    pub(super) fn expect(&self, session: SessionId, user_ref: UserRef) -> u32 {
        let place = self.place(session, user_ref);
        prefetch_place(&self.newest, place);
        // Fewer than 2^32 orders have places, three for two at most, rounded up.
        place as u32
    }

    /// The newest order at a place.
    #[inline(always)]
    pub(super) fn at(&self, place: u32) -> Slot<Order> {
        self.newest[place as usize & (self.newest.len() - 1)]
    }

    /// The newest order at the place of a number: most likely the one that has it.
    #[inline(always)]
    pub(super) fn guess(&self, session: SessionId, user_ref: UserRef) -> Slot<Order> {
        self.newest[self.place(session, user_ref)]
    }

    /// Bytes of memory.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.newest)
    }

    /// Adds an order, whose number is not in use, and gives what it has to name as its
    /// [`Order::older`].
    #[inline(always)]
    #[must_use]
    pub(super) fn add(
        &mut self,
        session: SessionId,
        user_ref: UserRef,
        slot: Slot<Order>,
    ) -> Slot<Order> {
        let place = self.place(session, user_ref);
        std::mem::replace(&mut self.newest[place], slot)
    }

    /// Takes the order out that has this number.
    #[inline(always)]
    pub(super) fn remove(
        &mut self,
        (session, user_ref): (SessionId, UserRef),
        slot: Slot<Order>,
        orders: &mut [Order],
    ) {
        let place = self.place(session, user_ref);
        let newest = self.newest[place];
        if newest == slot {
            self.newest[place] = orders[slot.at()].older;
        } else {
            Self::unchain(newest, slot, orders);
        }
    }

    /// Takes an order out that is not the newest at its place.
    #[inline(never)]
    fn unchain(newest: Slot<Order>, slot: Slot<Order>, orders: &mut [Order]) {
        let mut newer = newest;
        while orders[newer.at()].older != slot {
            assert!(!newer.is_none(), "a live order is in the index");
            newer = orders[newer.at()].older;
        }
        orders[newer.at()].older = orders[slot.at()].older;
    }

    /// Orders in the index; for checking.
    pub(super) fn count(&self, orders: &[Order]) -> usize {
        let mut count = 0;
        for &newest in &self.newest {
            let mut slot = newest;
            while !slot.is_none() {
                count += 1;
                slot = orders[slot.at()].older;
            }
        }
        count
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

/// Spreads what nobody can choose freely, as sessions, tickers and what was spread before: the
/// upper half of the product, in which every bit of `x` counts.
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
    use super::super::slab::{Item, Slab};
    use super::*;

    const SESSION: SessionId = SessionId(1);

    /// Orders under some numbers, all of one session, and the index that finds them.
    struct Live {
        index: OrderIndex,
        orders: Slab<Order>,
    }

    impl Live {
        fn new(orders: u32, seed: u64) -> Self {
            Self { index: OrderIndex::new(orders, seed), orders: Slab::new(orders) }
        }

        fn add(&mut self, session: SessionId, user_ref: UserRef) -> Slot<Order> {
            let slot = self.orders.take();
            let older = self.index.add(session, user_ref, slot);
            self.orders[slot] = Order { session, user_ref, older, ..Order::BLANK };
            slot
        }

        fn remove(&mut self, slot: Slot<Order>) {
            let Order { session, user_ref, .. } = self.orders[slot];
            self.index.remove((session, user_ref), slot, self.orders.parts().0);
            self.orders.release(slot);
        }

        /// Orders that a search for each of these numbers passes by: in all, and at most.
        fn steps(&self, numbers: impl Iterator<Item = u32>) -> (u32, u32) {
            let (mut sum, mut most) = (0, 0);
            for number in numbers {
                let user_ref = UserRef(number);
                let (mut slot, mut steps) = (self.index.guess(SESSION, user_ref), 0);
                while !self.orders[slot].is(SESSION, user_ref) {
                    assert!(!slot.is_none(), "{number} is in the index");
                    (slot, steps) = (self.orders[slot].older, steps + 1);
                }
                sum += steps;
                most = most.max(steps);
            }
            (sum, most)
        }
    }

    /// The orders of a test of strides: as many as the smallest table has places for.
    const ORDERS: u32 = (PLACES_MIN as u32) / 3 * 2;

    fn steps(number: impl Fn(u32) -> u32) -> (u32, u32) {
        let mut live = Live::new(ORDERS, 1);
        for at in 0..ORDERS {
            live.add(SESSION, UserRef(number(at)));
        }
        assert_eq!(live.index.newest.len(), PLACES_MIN);
        live.steps((0..ORDERS).map(number))
    }

    /// Numbers as clients give them have places of their own.
    #[test]
    fn consecutive_numbers_do_not_meet() {
        assert_eq!(steps(|n| n + (1 << 20)), (0, 0));
        let (sum, most) = steps(|n| n.wrapping_sub(ORDERS / 2));
        assert!(sum <= ORDERS && most <= 1, "two epochs: {sum} {most}");
    }

    /// Whatever stride a client numbers its orders with, with every order the index can hold a
    /// search passes by less than one other on average, and by few at most.
    #[test]
    fn strides_do_not_pile_up() {
        for shift in 0..32 {
            for stride in [1_u32 << shift, (1 << shift) + 1, (1 << shift) - 1, 3 << shift] {
                // Numbers are distinct: a stride may go round 2^32 but not meet itself.
                if stride == 0 || u64::from(ORDERS) << stride.trailing_zeros() > 1 << 32 {
                    continue;
                }
                let (sum, most) = steps(|n| n.wrapping_mul(stride));
                assert!(sum <= ORDERS && most <= 16, "stride {stride}: {sum} {most}");
            }
        }
    }

    /// Against a list, in a table so small that numbers meet.
    #[test]
    fn agrees_with_a_list() {
        let mut random = 1_u64;
        let mut next = |below: u64| {
            random = mix(random.wrapping_add(0x9E37_79B9_7F4A_7C15));
            random % below
        };
        for seed in 0..50 {
            let mut live = Live::new(12, seed);
            let mut list: Vec<(SessionId, UserRef, Slot<Order>)> = Vec::new();
            for _ in 0..400 {
                // One place of each epoch, of many epochs, and its neighbour.
                let number = next(40) << 16 | next(2);
                let key = (SessionId(next(2) as u16 + 1), UserRef(number as u32));
                let known = list.iter().position(|&(s, u, _)| (s, u) == key);
                let slot = known.map_or(Slot::NONE, |at| list[at].2);
                assert_eq!(live.index.find(key.0, key.1, live.orders.all()), slot);
                match known {
                    Some(at) => {
                        live.remove(slot);
                        list.swap_remove(at);
                    }
                    None if list.len() < 12 => {
                        let slot = live.add(key.0, key.1);
                        list.push((key.0, key.1, slot));
                    }
                    None => {}
                }
                assert_eq!(live.index.count(live.orders.all()), list.len());
            }
        }
    }
}
