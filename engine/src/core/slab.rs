//! Fixed-capacity storage with 32-bit slots: all memory laid out once, reused last in, first out.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

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

/// A fixed number of `T`s. The most recently freed place is taken first: it is still in cache.
pub(super) struct Slab<T> {
    items: Box<[T]>,
    /// Free slots are `free[..free_len]`, the next one to take last.
    free: Box<[u32]>,
    free_len: usize,
}

impl<T: Clone> Slab<T> {
    /// Room for `capacity` items, all written now so that no page is first touched on the hot path.
    pub(super) fn new(capacity: u32, blank: T) -> Self {
        let places = capacity as usize + 1;
        let mut items = Vec::with_capacity(places);
        items.resize(places, blank);
        let free: Box<[u32]> = (1..=capacity).rev().collect();
        Self { items: items.into_boxed_slice(), free_len: free.len(), free }
    }
}

impl<T> Slab<T> {
    /// How many more items fit.
    pub(super) fn room(&self) -> usize {
        self.free_len
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.free.len() - self.free_len
    }

    /// Stores an item. Callers check [`Slab::room`] before they change anything, so a full slab
    /// here is a programming error.
    pub(super) fn insert(&mut self, item: T) -> Slot<T> {
        assert!(self.free_len > 0, "slab is full; its room is checked before any effect");
        self.free_len -= 1;
        let index = self.free[self.free_len];
        self.items[index as usize] = item;
        Slot::from_raw(index)
    }

    /// Gives a place back. What it held stays readable until the place is taken again.
    pub(super) fn release(&mut self, slot: Slot<T>) {
        debug_assert!(!slot.is_none(), "released no place");
        self.free[self.free_len] = slot.index;
        self.free_len += 1;
    }
}

impl<T> Index<Slot<T>> for Slab<T> {
    type Output = T;

    fn index(&self, slot: Slot<T>) -> &T {
        &self.items[slot.index as usize]
    }
}

impl<T> IndexMut<Slot<T>> for Slab<T> {
    fn index_mut(&mut self, slot: Slot<T>) -> &mut T {
        &mut self.items[slot.index as usize]
    }
}
