//! The journal thread: takes what has accumulated, makes it durable with one write, says so.

use std::error::Error;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Instant;

use rtrb::{Consumer, Producer};

use super::config::{SPIN_POLLS, Wait, YIELD_SLEEP};
use super::error::JournalError;
use super::feed::hand_over;
use super::frame::{Chain, FrameBuilder};
use super::prepare::Preparer;
use super::segment::SegmentFile;
use crate::core::codec::LINE_BYTES;

/// An encoded command on its way to the journal thread: exactly one cache line. A longer command
/// takes two, handed over together.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(super) struct Slot(pub(super) [u8; LINE_BYTES]);

impl Default for Slot {
    fn default() -> Self {
        Self([0; LINE_BYTES])
    }
}

const _: () = assert!(size_of::<Slot>() == LINE_BYTES && LINE_BYTES == 64);

/// What the two threads share besides the ring.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) committed: Arc<Line>,
    pub(super) failure: OnceLock<JournalError>,
    pub(super) direct: AtomicBool,
    pub(super) segment: AtomicU64,
    pub(super) frames: AtomicU64,
    pub(super) bytes: AtomicU64,
    pub(super) rotation_waits: AtomicU64,
    pub(super) write_ns_total: AtomicU64,
    pub(super) write_ns_max: AtomicU64,
}

/// A number on cache lines of its own: the shard polls it while the journal thread counts.
/// Two lines, because the prefetcher fetches them in pairs.
#[derive(Default)]
#[repr(align(128))]
pub(super) struct Line(pub(super) AtomicU64);

pub(super) struct Writer {
    pub(super) consumer: Consumer<Slot>,
    pub(super) frame: FrameBuilder,
    pub(super) chain: Chain,
    pub(super) segment: SegmentFile,
    pub(super) offset: u64,
    pub(super) preparer: Preparer,
    pub(super) shared: Arc<Shared>,
    pub(super) wait: Wait,
    /// Who else hears the commands.
    pub(super) feed: Option<Producer<Slot>>,
}

impl Writer {
    /// Runs until the shard lets go of the ring and everything in it is durable, or until a write
    /// fails. After a failed synchronous write nobody knows what is on the disk, so it is never
    /// tried again: the venue stops, and recovery reads what is really there.
    pub(super) fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let mut note = DeathNote(Some(&shared));
        match self.serve() {
            Ok(()) => note.0 = None,
            Err(error) => {
                tracing::error!(error = &error as &dyn Error, "the journal has stopped");
                // The only other writer is the note, which finds the place taken.
                let _ = shared.failure.set(error);
            }
        }
    }

    fn serve(&mut self) -> Result<(), JournalError> {
        let mut idle_polls = 0u32;
        loop {
            // Asked before the count: whatever was pushed before letting go is then seen.
            let abandoned = self.consumer.is_abandoned();
            match self.consumer.slots() {
                0 if abandoned => return Ok(()),
                0 => self.idle(&mut idle_polls),
                pending => {
                    idle_polls = 0;
                    self.collect(pending);
                    self.commit()?;
                }
            }
        }
    }

    fn idle(&self, polls: &mut u32) {
        *polls = polls.wrapping_add(1);
        match self.wait {
            Wait::Spin if polls.is_multiple_of(SPIN_POLLS) => thread::yield_now(),
            Wait::Sleep(time) if *polls >= SPIN_POLLS => thread::sleep(time),
            Wait::Yield if *polls >= SPIN_POLLS => thread::sleep(YIELD_SLEEP),
            // Whoever wakes it has pushed, or let go of the ring, before: nothing is missed.
            Wait::Park => thread::park(),
            Wait::Spin | Wait::Sleep(_) => std::hint::spin_loop(),
            Wait::Yield => thread::yield_now(),
        }
    }

    /// Moves what was waiting when we looked into the frame, as far as it fits. Not what arrives
    /// meanwhile: it would delay the commands that are already here.
    fn collect(&mut self, pending: usize) {
        let chunk = self.consumer.read_chunk(pending).expect("these slots were counted as filled");
        let (front, back) = chunk.as_slices();
        let mut slots = front.iter().chain(back).map(|slot| &slot.0);
        let mut taken = 0;
        while let Some(line) = slots.next() {
            let is_long = usize::from(line[0]) > LINE_BYTES;
            // Both lines of a long command were handed over together.
            let rest = if is_long { slots.next() } else { None };
            if !self.frame.push(line, rest) {
                break;
            }
            if let Some(feed) = &mut self.feed {
                // What does not fit is read from the disk by who misses it.
                hand_over(feed, line, rest);
            }
            taken += 1 + usize::from(is_long);
        }
        chunk.commit(taken);
    }

    fn commit(&mut self) -> Result<(), JournalError> {
        let padded = self.frame.seal(&self.chain);
        if self.offset + padded as u64 > self.segment.bytes() {
            self.rotate()?;
        }
        let start = Instant::now();
        self.segment.write(self.frame.bytes(padded), self.offset)?;
        // Counted before it is announced, so that the numbers are never behind `committed`.
        self.account(padded as u64, start.elapsed().as_nanos() as u64);
        let last = self.chain.next.0 + u64::from(self.frame.count()) - 1;
        self.shared.committed.0.store(last, Ordering::Release);
        self.offset += padded as u64;
        self.preparer.used(self.offset);
        self.chain = self.frame.finish(&self.chain);
        Ok(())
    }

    fn rotate(&mut self) -> Result<(), JournalError> {
        let (segment, waited) = self.preparer.take(self.segment.index() + 1)?;
        self.segment = segment;
        self.offset = 0;
        self.shared.rotation_waits.fetch_add(u64::from(waited), Ordering::Relaxed);
        Ok(())
    }

    fn account(&self, bytes: u64, write_ns: u64) {
        let shared = &self.shared;
        shared.frames.fetch_add(1, Ordering::Relaxed);
        shared.bytes.fetch_add(bytes, Ordering::Relaxed);
        shared.write_ns_total.fetch_add(write_ns, Ordering::Relaxed);
        shared.write_ns_max.fetch_max(write_ns, Ordering::Relaxed);
        shared.segment.store(self.segment.index(), Ordering::Relaxed);
        shared.direct.store(self.segment.direct(), Ordering::Relaxed);
    }
}

/// Tells the shard when the journal thread ends in a panic.
struct DeathNote<'a>(Option<&'a Shared>);

impl Drop for DeathNote<'_> {
    fn drop(&mut self) {
        if let Some(shared) = self.0 {
            let _ = shared.failure.set(JournalError::ThreadDied);
        }
    }
}
