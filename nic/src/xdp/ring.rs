//! The four rings of an AF_XDP socket: single producer, single consumer, one side the kernel's.
//!
//! Cursors count up for ever and wrap at 2^32; the entry is the cursor modulo the size, a power
//! of two. Each side keeps its own cursor and a copy of the other's that may be stale, and looks at
//! shared memory only when the copy says that there is nothing to do (if_xdp.h, and "Ring usage" in
//! Documentation/networking/af_xdp.rst).

use super::mapping::Mapping;
use std::marker::PhantomData;
use std::mem::size_of;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering, fence};

/// Where the parts of a ring lie in its mapping.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub(super) producer: u64,
    pub(super) consumer: u64,
    pub(super) flags: u64,
    pub(super) entries: u64,
}

impl Layout {
    pub(super) const fn of(offsets: &libc::xdp_ring_offset) -> Self {
        Self {
            producer: offsets.producer,
            consumer: offsets.consumer,
            flags: offsets.flags,
            entries: offsets.desc,
        }
    }

    /// Bytes a ring of `size` entries takes.
    pub(super) const fn bytes<T>(&self, size: u32) -> usize {
        self.entries as usize + size as usize * size_of::<T>()
    }
}

/// The shared memory of a ring.
#[derive(Debug)]
struct Shared<T> {
    producer: NonNull<AtomicU32>,
    consumer: NonNull<AtomicU32>,
    flags: NonNull<AtomicU32>,
    entries: NonNull<T>,
    size: u32,
    /// Keeps the memory the pointers lead to.
    _mapping: Mapping,
    _entries: PhantomData<T>,
}

// SAFETY: the pointers lead into the mapping this value owns, cursors and flags are atomics, and
// entries are touched by the side the cursors say.
unsafe impl<T: Copy + Send> Send for Shared<T> {}

impl<T: Copy> Shared<T> {
    fn new(mapping: Mapping, layout: &Layout, size: u32) -> Self {
        assert!(size.is_power_of_two(), "ring size {size}");
        assert!(layout.bytes::<T>(size) <= mapping.len(), "the ring lies inside its mapping");
        let cell = |offset: u64| -> NonNull<AtomicU32> {
            let offset = offset as usize;
            assert!(
                offset + size_of::<u32>() <= mapping.len()
                    && offset.is_multiple_of(align_of::<u32>())
            );
            // SAFETY: inside the mapping, as just checked.
            unsafe { mapping.base().add(offset) }.cast()
        };
        assert_eq!(layout.entries as usize % align_of::<T>(), 0);
        // SAFETY: inside the mapping, as checked above.
        let entries = unsafe { mapping.base().add(layout.entries as usize) }.cast();
        Self {
            producer: cell(layout.producer),
            consumer: cell(layout.consumer),
            flags: cell(layout.flags),
            entries,
            size,
            _mapping: mapping,
            _entries: PhantomData,
        }
    }

    fn producer(&self) -> &AtomicU32 {
        // SAFETY: inside the mapping, aligned, and only ever accessed as an atomic by both sides.
        unsafe { self.producer.as_ref() }
    }

    fn consumer(&self) -> &AtomicU32 {
        // SAFETY: as for `producer`.
        unsafe { self.consumer.as_ref() }
    }

    fn entry(&self, cursor: u32) -> NonNull<T> {
        // SAFETY: the cursor is reduced to less than `size` entries, which the mapping holds.
        unsafe { self.entries.add((cursor & (self.size - 1)) as usize) }
    }

    /// Entries between the cursors.
    ///
    /// # Panics
    /// When there are more than the ring holds: the other side has overwritten its cursor.
    fn distance(&self, producer: u32, consumer: u32) -> u32 {
        let distance = producer.wrapping_sub(consumer);
        assert!(distance <= self.size, "ring of {} with cursors {distance} apart", self.size);
        distance
    }
}

/// The side that writes entries: fill and transmit.
#[derive(Debug)]
pub(super) struct Producer<T> {
    shared: Shared<T>,
    /// Next entry to write; entries before it are written but not necessarily submitted.
    next: u32,
    /// Cursor the other side last saw.
    submitted: u32,
    /// Cursor of the other side, perhaps stale.
    consumer: u32,
}

impl<T: Copy> Producer<T> {
    pub(super) fn new(mapping: Mapping, layout: &Layout, size: u32) -> Self {
        let shared = Shared::new(mapping, layout, size);
        let next = shared.producer().load(Ordering::Relaxed);
        let consumer = shared.consumer().load(Ordering::Acquire);
        shared.distance(next, consumer);
        Self { shared, next, submitted: next, consumer }
    }

    /// Room for how many entries; looks at shared memory when the copy does not show `want`.
    #[inline]
    pub(super) fn room(&mut self, want: u32) -> u32 {
        let room = self.shared.size - self.shared.distance(self.next, self.consumer);
        if room >= want {
            return room;
        }
        // Acquire: the other side has read the entries before it moved its cursor.
        self.consumer = self.shared.consumer().load(Ordering::Acquire);
        self.shared.size - self.shared.distance(self.next, self.consumer)
    }

    /// Writes an entry, to be seen by the other side after [`submit`](Self::submit).
    #[inline]
    pub(super) fn push(&mut self, entry: T) {
        let used = self.shared.distance(self.next, self.consumer);
        assert!(used < self.shared.size, "push into a full ring");
        // SAFETY: the entry is in the ring and the other side, by its cursor, has done with it.
        unsafe { self.shared.entry(self.next).write(entry) };
        self.next = self.next.wrapping_add(1);
    }

    /// Shows the entries pushed so far to the other side.
    #[inline]
    pub(super) fn submit(&mut self) {
        self.submitted = self.next;
        // Release: the entries are written before the cursor.
        self.shared.producer().store(self.next, Ordering::Release);
    }

    /// Entries pushed since the last submit.
    pub(super) const fn pending(&self) -> u32 {
        self.next.wrapping_sub(self.submitted)
    }

    /// Entries submitted that the other side has not taken yet.
    pub(super) fn untaken(&mut self) -> u32 {
        self.consumer = self.shared.consumer().load(Ordering::Acquire);
        self.shared.distance(self.submitted, self.consumer)
    }

    /// Whether the kernel asks to be woken for what was submitted.
    #[inline]
    pub(super) fn needs_wakeup(&self) -> bool {
        // The kernel raises the flag, then looks at the ring once more before it sleeps. Without
        // the fence the load could be done before our cursor is visible, and both sides would
        // wait for the other.
        fence(Ordering::SeqCst);
        // SAFETY: inside the mapping, aligned, and only ever accessed as an atomic.
        let flags = unsafe { self.shared.flags.as_ref() }.load(Ordering::Relaxed);
        flags & libc::XDP_RING_NEED_WAKEUP != 0
    }
}

/// The side that reads entries: receive and completion.
#[derive(Debug)]
pub(super) struct Consumer<T> {
    shared: Shared<T>,
    /// Next entry to read.
    next: u32,
    /// Cursor of the other side, perhaps stale.
    producer: u32,
}

impl<T: Copy> Consumer<T> {
    pub(super) fn new(mapping: Mapping, layout: &Layout, size: u32) -> Self {
        let shared = Shared::new(mapping, layout, size);
        let next = shared.consumer().load(Ordering::Relaxed);
        let producer = shared.producer().load(Ordering::Acquire);
        shared.distance(producer, next);
        Self { shared, next, producer }
    }

    /// How many entries are there to read; looks at shared memory when the copy shows none.
    #[inline]
    pub(super) fn available(&mut self) -> u32 {
        let available = self.shared.distance(self.producer, self.next);
        if available > 0 {
            return available;
        }
        // Acquire: the other side has written the entries before it moved its cursor.
        self.producer = self.shared.producer().load(Ordering::Acquire);
        self.shared.distance(self.producer, self.next)
    }

    /// Reads an entry; it stays the reader's until [`release`](Self::release).
    #[inline]
    pub(super) fn pop(&mut self) -> T {
        assert_ne!(self.next, self.producer, "pop from an empty ring");
        // SAFETY: the entry is in the ring and the other side, by its cursor, has written it.
        let entry = unsafe { self.shared.entry(self.next).read() };
        self.next = self.next.wrapping_add(1);
        entry
    }

    /// Gives the entries read so far back to the other side.
    #[inline]
    pub(super) fn release(&mut self) {
        // Release: the entries are read before the cursor moves.
        self.shared.consumer().store(self.next, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    const LAYOUT: Layout = Layout { producer: 0, consumer: 64, flags: 128, entries: 192 };
    const SIZE: u32 = 8;

    /// Both ends over the same plain memory, the cursors starting at `start`. The second mapping
    /// is of the same file, as the kernel's is of the same pages.
    fn pair(start: u32) -> (Producer<u64>, Consumer<u64>) {
        let (a, b) = twice(LAYOUT.bytes::<u64>(SIZE));
        for offset in [LAYOUT.producer, LAYOUT.consumer] {
            // SAFETY: inside the mapping, and no ring looks at it yet.
            unsafe { a.base().add(offset as usize).cast::<u32>().write(start) };
        }
        (Producer::new(a, &LAYOUT, SIZE), Consumer::new(b, &LAYOUT, SIZE))
    }

    fn twice(len: usize) -> (Mapping, Mapping) {
        use std::os::fd::{AsFd, FromRawFd, OwnedFd};
        // SAFETY: a name that ends with NUL; the new descriptor is nobody else's.
        let file = unsafe {
            let fd = libc::memfd_create(c"ring".as_ptr(), libc::MFD_CLOEXEC);
            assert!(fd >= 0);
            OwnedFd::from_raw_fd(fd)
        };
        std::fs::File::from(file.try_clone().expect("a descriptor is free"))
            .set_len(len as u64)
            .expect("memory is there");
        let map = || Mapping::ring(file.as_fd(), len, 0).expect("memory is there");
        (map(), map())
    }

    #[test]
    fn entries_arrive_in_order_over_every_wrap() {
        // The cursors pass 2^32 within each run; the ring passes its end hundreds of times.
        for start in [0, 3, u32::MAX, u32::MAX - 100, u32::MAX / 2] {
            let (mut producer, mut consumer) = pair(start);
            let (mut sent, mut seen) = (0u64, 0u64);
            for round in 0..500 {
                let burst = round % (SIZE + 1);
                let room = producer.room(burst);
                for _ in 0..burst.min(room) {
                    producer.push(sent);
                    sent += 1;
                }
                producer.submit();
                for _ in 0..(round % 5).min(consumer.available()) {
                    assert_eq!(consumer.pop(), seen);
                    seen += 1;
                }
                consumer.release();
                assert_eq!(u64::from(producer.untaken()), sent - seen);
            }
            assert!(seen > 400);
        }
    }

    /// Against the obvious model, with stale cursors: either side may put off looking at the
    /// other, and must then see less, never more.
    #[test]
    fn agrees_with_a_queue_under_random_interleavings() {
        let seed = std::env::var("OUTCRY_SEED").ok().and_then(|text| text.parse().ok());
        let mut random: u64 = seed.unwrap_or(0x5eed);
        println!("OUTCRY_SEED={random}");
        let mut dice = |sides: u32| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (random >> 33) as u32 % sides
        };
        let (mut producer, mut consumer) = pair(u32::MAX - 1000);
        let (mut pushed, mut visible, mut held) = (VecDeque::new(), VecDeque::new(), 0);
        for number in 0..20_000u64 {
            match dice(4) {
                0 => {
                    let want = 1 + dice(SIZE);
                    let room = producer.room(want) as usize;
                    let truth = SIZE as usize - pushed.len() - visible.len() - held;
                    assert!(room <= truth, "never more room than there is");
                    assert!(room == truth || room >= want as usize, "a look at the truth at last");
                    if room > 0 {
                        producer.push(number);
                        pushed.push_back(number);
                    }
                }
                1 => {
                    assert_eq!(producer.pending() as usize, pushed.len());
                    producer.submit();
                    visible.append(&mut pushed);
                }
                2 => {
                    let available = consumer.available() as usize;
                    assert!(available <= visible.len(), "nothing that was not submitted");
                    assert!(available > 0 || visible.is_empty(), "a look at the truth at last");
                    if available > 0 {
                        assert_eq!(Some(consumer.pop()), visible.pop_front());
                        held += 1;
                    }
                }
                _ => {
                    consumer.release();
                    held = 0;
                }
            }
        }
    }

    #[test]
    fn a_full_ring_stays_full_until_released() {
        let (mut producer, mut consumer) = pair(7);
        assert_eq!(producer.room(SIZE), SIZE);
        (0..u64::from(SIZE)).for_each(|n| producer.push(n));
        producer.submit();
        assert_eq!((producer.room(1), consumer.available()), (0, SIZE));
        assert_eq!(consumer.pop(), 0);
        assert_eq!(producer.room(1), 0, "read is not released");
        consumer.release();
        assert_eq!(producer.room(1), 1);
    }

    #[test]
    fn the_wakeup_flag_is_the_kernels() {
        let (producer, consumer) = pair(0);
        assert!(!producer.needs_wakeup());
        // SAFETY: inside the mapping, aligned, and only ever accessed as an atomic.
        let flags = unsafe { consumer.shared.flags.as_ref() };
        flags.store(libc::XDP_RING_NEED_WAKEUP, Ordering::Relaxed);
        assert!(producer.needs_wakeup());
    }

    #[test]
    #[should_panic(expected = "push into a full ring")]
    fn pushing_without_room_stops_the_program() {
        let (mut producer, _consumer) = pair(0);
        (0..=u64::from(SIZE)).for_each(|n| producer.push(n));
    }

    #[test]
    #[should_panic(expected = "pop from an empty ring")]
    fn popping_what_is_not_there_stops_the_program() {
        let (_producer, mut consumer) = pair(0);
        consumer.pop();
    }

    #[test]
    #[should_panic(expected = "cursors 9 apart")]
    fn a_cursor_that_ran_away_stops_the_program() {
        let (producer, mut consumer) = pair(0);
        producer.shared.producer().store(SIZE + 1, Ordering::Release);
        consumer.available();
    }
}
