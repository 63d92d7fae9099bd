//! The messages of one outbound stream: what waits for its commit, and what may be asked for
//! again.
//!
//! A stream numbers its messages from 1 and never skips. The window keeps the last
//! [`Window::capacity`] of them in fixed slots. Three positions move along it, never backwards:
//!
//! ```text
//!   oldest ........ published ........ released ........ produced
//!   (re-request)    (to be sent)       (to be committed)
//! ```

use zerocopy::{FromZeros, KnownLayout};

use crate::core::SeqNo;

/// Memory comes to a core in lines of this size.
const CACHE_LINE_BYTES: usize = 64;

/// One numbered message and the command that made it, on as few cache lines as it has.
#[derive(FromZeros, KnownLayout)]
#[repr(C, align(64))]
struct Slot<const BYTES: usize> {
    command: u64,
    len: u8,
    bytes: [u8; BYTES],
}

/// A bounded stream of messages of at most `BYTES` bytes each.
pub struct Window<const BYTES: usize> {
    slots: Box<[Slot<BYTES>]>,
    mask: u64,
    produced: u64,
    released: u64,
    published: u64,
}

impl<const BYTES: usize> Window<BYTES> {
    const FITS_LEN: () = assert!(BYTES <= u8::MAX as usize, "a slot's length is one byte");

    /// An empty stream that keeps `capacity` messages, a power of two.
    ///
    /// # Panics
    /// When `capacity` is no power of two, or there is no memory for it.
    #[must_use]
    pub(super) fn new(capacity: u32) -> Self {
        let () = Self::FITS_LEN;
        assert!(capacity.is_power_of_two(), "window capacity {capacity} is no power of two");
        Self {
            // Zeroed pages cost nothing until they are used; an engine that has its core to itself
            // locks all of its memory at start, which makes them resident then.
            slots: <[Slot<BYTES>]>::new_box_zeroed_with_elems(capacity as usize)
                .expect("memory for the window"),
            mask: u64::from(capacity) - 1,
            produced: 0,
            released: 0,
            published: 0,
        }
    }

    /// The stream of a session that is told nothing: it takes no memory, and no message.
    pub(super) fn silent() -> Self {
        Self { slots: Box::default(), mask: 0, produced: 0, released: 0, published: 0 }
    }

    /// Whether it takes no message.
    #[inline]
    pub(super) fn is_silent(&self) -> bool {
        self.slots.is_empty()
    }

    /// Messages kept at most.
    #[must_use]
    pub fn capacity(&self) -> u64 {
        self.mask + 1
    }

    /// Messages that are not yet published.
    #[must_use]
    pub(super) fn pending(&self) -> u64 {
        self.produced - self.published
    }

    /// Number of the last message made.
    #[must_use]
    pub fn produced(&self) -> u64 {
        self.produced
    }

    /// Number of the last message handed to the wire.
    #[must_use]
    pub fn published(&self) -> u64 {
        self.published
    }

    /// Appends a message made by `command`.
    ///
    /// # Panics
    /// When the slot still holds an unpublished message: intake must stop before that (see
    /// [`super::outbox::Outbox::has_room`]).
    #[inline(always)]
    pub(super) fn push(&mut self, command: SeqNo, message: &[u8]) {
        assert!(self.pending() <= self.mask, "an unpublished message would be overwritten");
        assert!(message.len() <= BYTES, "a message of {} bytes in {BYTES}", message.len());
        let slot = &mut self.slots[(self.produced & self.mask) as usize];
        slot.command = command.0;
        slot.len = message.len() as u8;
        slot.bytes[..message.len()].copy_from_slice(message);
        self.produced += 1;
    }

    /// Reads the place of the next message. Places are used in a circle that no cache holds; read
    /// in an idle moment, the lines are here when they are written.
    #[inline]
    pub(super) fn warm(&self) {
        let Some(slot) = self.slots.get((self.produced & self.mask) as usize) else { return };
        std::hint::black_box(slot.command);
        for line in slot.bytes.chunks(CACHE_LINE_BYTES) {
            std::hint::black_box(line[0]);
        }
    }

    /// Releases what commands up to `committed` made; returns whether anything waits to be sent.
    #[inline]
    pub(super) fn release(&mut self, committed: SeqNo) -> bool {
        while self.released < self.produced {
            let slot = &self.slots[(self.released & self.mask) as usize];
            if slot.command > committed.0 {
                break;
            }
            self.released += 1;
        }
        self.published < self.released
    }

    /// How many released messages were not sent yet.
    #[must_use]
    #[inline]
    pub(super) fn sendable_count(&self) -> u64 {
        self.released - self.published
    }

    /// The command of the first released message that was not sent yet.
    #[must_use]
    #[inline]
    pub(super) fn oldest_sendable(&self) -> Option<SeqNo> {
        (self.published < self.released).then(|| self.slot(self.published + 1).1)
    }

    /// The released messages that were not sent yet.
    #[inline]
    pub(super) fn sendable(&self) -> impl Iterator<Item = &[u8]> {
        (self.published..self.released).map(|before| self.slot(before + 1).0)
    }

    /// Counts messages up to `number` as sent.
    ///
    /// # Panics
    /// When they were not released, or the count would go back.
    #[inline]
    pub(super) fn mark_published(&mut self, number: u64) {
        assert!(
            (self.published..=self.released).contains(&number),
            "published {number} outside {}..={}",
            self.published,
            self.released
        );
        self.published = number;
    }

    /// Counts all released messages as sent; returns how many there were. For a stream nobody
    /// listens to, and for what a restart finds already committed.
    pub(super) fn skip_released(&mut self) -> u64 {
        let skipped = self.released - self.published;
        self.published = self.released;
        skipped
    }

    /// A message that was sent before and is still held.
    #[must_use]
    pub fn published_message(&self, number: u64) -> Option<&[u8]> {
        let oldest = self.produced.saturating_sub(self.mask);
        if number == 0 || number > self.published || number < oldest {
            return None;
        }
        Some(self.slot(number).0)
    }

    fn slot(&self, number: u64) -> (&[u8], SeqNo) {
        let slot = &self.slots[((number - 1) & self.mask) as usize];
        (&slot.bytes[..usize::from(slot.len)], SeqNo(slot.command))
    }
}

impl<const BYTES: usize> std::fmt::Debug for Window<BYTES> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window")
            .field("capacity", &self.capacity())
            .field("produced", &self.produced)
            .field("released", &self.released)
            .field("published", &self.published)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn publish_all(window: &mut Window<8>) -> Vec<Vec<u8>> {
        let sent: Vec<Vec<u8>> = window.sendable().map(<[u8]>::to_vec).collect();
        window.mark_published(window.published() + sent.len() as u64);
        sent
    }

    #[test]
    fn nothing_is_sent_before_its_command_is_committed() {
        let mut window = Window::<8>::new(4);
        window.push(SeqNo(1), b"a");
        window.push(SeqNo(2), b"b");
        window.push(SeqNo(2), b"c");
        assert!(!window.release(SeqNo(0)));
        assert_eq!(window.oldest_sendable(), None);
        assert!(window.release(SeqNo(1)));
        assert_eq!(publish_all(&mut window), [b"a"]);
        assert_eq!(window.published_message(2), None, "not sent yet");
        assert!(window.release(SeqNo(9)));
        assert_eq!(window.oldest_sendable(), Some(SeqNo(2)));
        assert_eq!(publish_all(&mut window), [b"b", b"c"]);
        assert_eq!(window.published_message(2), Some(&b"b"[..]));
    }

    #[test]
    fn the_oldest_messages_make_room() {
        let mut window = Window::<8>::new(4);
        for number in 1..=10_u64 {
            window.push(SeqNo(number), &[number as u8]);
            window.release(SeqNo(number));
            publish_all(&mut window);
        }
        let held: Vec<u64> =
            (0..=12).filter(|&number| window.published_message(number).is_some()).collect();
        assert_eq!(held, [7, 8, 9, 10]);
        assert_eq!(window.published_message(7), Some(&[7_u8][..]));
    }

    #[test]
    #[should_panic(expected = "unpublished message would be overwritten")]
    fn an_unpublished_message_is_never_overwritten() {
        let mut window = Window::<8>::new(2);
        for number in 1..=3 {
            window.push(SeqNo(number), b"x");
        }
    }
}
