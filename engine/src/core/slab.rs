//! Fixed-capacity storage with 32-bit slots: all memory laid out once, reused last in, first out.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use crate::memory::{filled, prefetch_place};

/// Place of a `T` in its [`Slab`]; four bytes instead of a pointer's eight, and meaningless in any
/// other slab. Slot 0 is no place at all, so that zeroed memory holds no links.
pub(super) struct Slot<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Slot<T> {
    /// No place.
    pub(super) const NONE: Self = Self::from_raw(0);

    /// A slot from its number.
    pub(super) const fn from_raw(index: u32) -> Self {
        Self { index, of: PhantomData }
    }

    /// The slot's number; 0 for [`Slot::NONE`].
    pub(super) const fn raw(self) -> u32 {
        self.index
    }

    /// Whether this is no place.
    pub(super) const fn is_none(self) -> bool {
        self.index == 0
    }

    /// Where it is among all places.
    #[inline(always)]
    pub(super) const fn at(self) -> usize {
        self.index as usize
    }
}

/// A [`Slot`] in three bytes, for a slab of fewer than 2^24 places.
pub(super) struct Narrow<T> {
    index: [u8; 3],
    of: PhantomData<fn() -> T>,
}

impl<T> Narrow<T> {
    /// Places there may be, that of none included.
    pub(super) const PLACES_MAX: u32 = 1 << 24;
    /// No place.
    pub(super) const NONE: Self = Self { index: [0; 3], of: PhantomData };

    /// The same place in four bytes.
    #[inline(always)]
    pub(super) fn wide(self) -> Slot<T> {
        let [a, b, c] = self.index;
        Slot::from_raw(u32::from_le_bytes([a, b, c, 0]))
    }

    /// Whether this is no place.
    #[inline(always)]
    pub(super) fn is_none(self) -> bool {
        self.wide().is_none()
    }
}

impl<T> Clone for Narrow<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Narrow<T> {}

impl<T> From<Slot<T>> for Narrow<T> {
    fn from(slot: Slot<T>) -> Self {
        let [a, b, c, high] = slot.index.to_le_bytes();
        assert!(high == 0, "a place of a slab that is not so large");
        Self { index: [a, b, c], of: PhantomData }
    }
}

impl<T> Clone for Slot<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Slot<T> {}

impl<T> PartialEq for Slot<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Slot<T> {}

impl<T> fmt::Debug for Slot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// What a [`Slab`] holds. While a place is free it holds the next free one, in four bytes of its
/// own: a list of free places beside the slab would be one more cache line for every order.
pub(super) trait Item: Copy {
    /// What places hold at first.
    const BLANK: Self;
    /// What the four bytes hold.
    fn link(&self) -> Slot<Self>;
    /// Writes the four bytes.
    fn set_link(&mut self, link: Slot<Self>);
}

/// A fixed number of `T`s. The most recently freed place is taken first: it is still in cache.
///
/// The free places are dealt to [`LANES`] lists in turn. Where the next one of a list is, stands in
/// the one before, so it can be asked for when that is taken, which is [`LANES`] takes before it is
/// needed: behind a sweep the free places are in no cache.
///
/// Place 0 belongs to [`Slot::NONE`]. It may be written, so that unlinking from a list needs no
/// question whether there is a neighbour; nobody relies on what it holds.
pub(super) struct Slab<T> {
    items: Box<[T]>,
    free: Free<T>,
}

/// Lists of free places.
const LANES: usize = 8;

const _: () = assert!(LANES.is_power_of_two());

/// Which places of a slab are free.
pub(super) struct Free<T> {
    /// The next free place of each list. The last of all is in the list of its number among them.
    next: [Slot<T>; LANES],
    room: usize,
}

impl<T: Item> Free<T> {
    /// The list of the place which is this many'th among those that are free.
    #[inline(always)]
    fn lane(number: usize) -> usize {
        number & (LANES - 1)
    }

    /// Takes a place, which holds what was left in it. Callers check [`Slab::room`] before they
    /// change anything, so a full slab here is a programming error.
    #[inline(always)]
    pub(super) fn take(&mut self, items: &mut [T]) -> Slot<T> {
        assert!(self.room > 0, "slab is full; its room is checked before any effect");
        let lane = Self::lane(self.room);
        let slot = self.next[lane];
        let next = items[slot.at()].link();
        prefetch_place(items, next.at());
        self.next[lane] = next;
        self.room -= 1;
        slot
    }

    /// Gives a place back. What it held stays, but for the link.
    #[inline(always)]
    pub(super) fn release(&mut self, items: &mut [T], slot: Slot<T>) {
        debug_assert!(!slot.is_none(), "released no place");
        // There are not as many places as numbers.
        self.room = self.room.wrapping_add(1);
        let lane = Self::lane(self.room);
        items[slot.at()].set_link(self.next[lane]);
        self.next[lane] = slot;
    }
}

impl<T: Item> Slab<T> {
    /// Room for `capacity` items, all written now so that no page is first touched on the hot path.
    pub(super) fn new(capacity: u32) -> Self {
        let mut items = filled(capacity as usize + 1, T::BLANK);
        for (at, item) in (1..).zip(&mut items[1..]) {
            let next: u32 = at + LANES as u32;
            item.set_link(Slot::from_raw(if next <= capacity { next } else { 0 }));
        }
        let room = capacity as usize;
        let mut free = Free { next: [Slot::NONE; LANES], room };
        for place in (1..=capacity).take(LANES) {
            free.next[Free::<T>::lane(room + 1 - place as usize)] = Slot::from_raw(place);
        }
        Self { items, free }
    }

    /// All places, and which of them are free: for code that touches several, so that where they
    /// are is read once.
    #[inline(always)]
    pub(super) fn parts(&mut self) -> (&mut [T], &mut Free<T>) {
        (&mut self.items, &mut self.free)
    }

    /// All places.
    #[inline(always)]
    pub(super) fn all(&self) -> &[T] {
        &self.items
    }

    /// As [`Free::take`].
    #[inline(always)]
    pub(super) fn take(&mut self) -> Slot<T> {
        self.free.take(&mut self.items)
    }

    /// As [`Free::release`].
    #[inline(always)]
    pub(super) fn release(&mut self, slot: Slot<T>) {
        self.free.release(&mut self.items, slot);
    }

    /// Asks for the cache line of a place.
    #[inline(always)]
    pub(super) fn prefetch(&self, slot: Slot<T>) {
        prefetch_place(&self.items, slot.index as usize);
    }

    /// Asks for the cache line of the place that is taken next.
    #[inline(always)]
    pub(super) fn prefetch_next(&self) {
        self.prefetch(self.free.next[Free::<T>::lane(self.free.room)]);
    }

    /// Bytes of memory.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.items)
    }

    /// How many more items fit.
    #[inline]
    pub(super) fn room(&self) -> usize {
        self.free.room
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.items.len() - 1 - self.free.room
    }
}

impl<T> Index<Slot<T>> for Slab<T> {
    type Output = T;

    #[inline]
    fn index(&self, slot: Slot<T>) -> &T {
        &self.items[slot.index as usize]
    }
}

impl<T> IndexMut<Slot<T>> for Slab<T> {
    #[inline]
    fn index_mut(&mut self, slot: Slot<T>) -> &mut T {
        &mut self.items[slot.index as usize]
    }
}
