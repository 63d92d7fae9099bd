//! The shard's end of the ring.

use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use super::memory::{self, Memory};
use super::{
    BODY_AT, BODY_BYTES_MAX, DONE_AT, KIND_COMMAND, KIND_OUCH, MAGIC, OPENED_AT, REASON_AT,
    REPEATED_AT, RING_SLOTS_MAX, SLOT_WORDS, SLOTS_AT, UNUSABLE_AT, Unusable, VENUE_AT, slot_at,
    words_of,
};
use crate::bridge::VenueId;
use crate::core::codec;
use crate::core::{CommandBody, SeqNo, SessionId};

/// A request as it was copied out of the ring, with nothing believed yet but its shape.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Which session asks.
    pub session: SessionId,
    /// The request's number in that session.
    pub request: u64,
    /// What for.
    pub what: What,
}

/// What a request asks for.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// An OUCH message, so many bytes of it.
    Ouch([u8; BODY_BYTES_MAX], usize),
    /// A command.
    Command(CommandBody),
}

/// The consumer: takes requests in the order in which they were put in. Looking whether there is
/// one costs one load. No allocation, no lock, no system call after it was opened.
#[derive(Debug)]
pub struct RequestRing {
    memory: Memory,
    slots: u64,
    /// Requests done with.
    done: u64,
    path: PathBuf,
    _file: File,
}

impl RequestRing {
    /// Makes a ring of `slots`, empty, and leads `path` to it. `log` is which log's
    /// requests are taken, and its last command.
    ///
    /// # Errors
    /// What the system said; something else than a ring at `path` is left alone.
    ///
    /// # Panics
    /// When `slots` is no power of two up to [`RING_SLOTS_MAX`].
    pub fn create(path: &Path, slots: u32, log: (VenueId, SeqNo)) -> io::Result<Self> {
        assert!(slots.is_power_of_two() && slots <= RING_SLOTS_MAX, "the configuration is checked");
        let slots = u64::from(slots);
        let file = memory::create(words_of(slots))?;
        let memory = Memory::map(&file, words_of(slots))?;
        let words = memory.words();
        words[SLOTS_AT].store(slots, Relaxed);
        let (VenueId(venue), opened) = log;
        words[OPENED_AT].store(opened.0, Relaxed);
        for (word, bytes) in words[VENUE_AT..].iter().zip(venue.chunks_exact(8)) {
            let bytes = bytes.try_into().expect("chunks of 8 bytes");
            word.store(u64::from_le_bytes(bytes), Relaxed);
        }
        words[0].store(MAGIC, Release);
        lead(path, &file)?;
        Ok(Self { memory, slots, done: 0, path: path.to_path_buf(), _file: file })
    }

    /// Whether a request waits.
    #[inline]
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        let turn = &self.memory.words()[slot_at(self.done, self.slots)];
        turn.load(Acquire) == self.done + 1
    }

    /// Copies out the request that waits. It stays in the ring until one of the calls below.
    ///
    /// # Errors
    /// [`Unusable::Malformed`].
    pub fn peek(&self) -> Result<Asked, Unusable> {
        let at = slot_at(self.done, self.slots);
        let slot = &self.memory.words()[at..at + SLOT_WORDS];
        let head = slot[1].load(Relaxed);
        let (session, kind, length) = (head as u16, (head >> 16) as u8, (head >> 32) as usize);
        if length > BODY_BYTES_MAX {
            return Err(Unusable::Malformed);
        }
        let mut body = [0; BODY_BYTES_MAX];
        for (bytes, word) in body.chunks_exact_mut(8).zip(&slot[BODY_AT..]) {
            bytes.copy_from_slice(&word.load(Relaxed).to_le_bytes());
        }
        let what = match kind {
            KIND_OUCH => What::Ouch(body, length),
            KIND_COMMAND => match codec::decode(&body[..length]) {
                Ok((command, used)) if used == length => What::Command(command.body),
                _ => return Err(Unusable::Malformed),
            },
            _ => return Err(Unusable::Malformed),
        };
        Ok(Asked { session: SessionId(session), request: slot[2].load(Relaxed), what })
    }

    /// The request was taken, or will never be: the producer may use its slot again.
    #[inline]
    pub fn finish(&mut self) {
        self.done += 1;
        self.memory.words()[DONE_AT].store(self.done, Release);
    }

    /// As [`RequestRing::finish`], of a request that had been taken before.
    pub fn finish_repeated(&mut self) {
        let count = &self.memory.words()[REPEATED_AT];
        count.store(count.load(Relaxed).wrapping_add(1), Relaxed);
        self.finish();
    }

    /// As [`RequestRing::finish`], of a request nobody can be answered about.
    pub fn finish_unusable(&mut self, reason: Unusable) {
        let words = self.memory.words();
        words[REASON_AT].store(reason as u64, Relaxed);
        words[UNUSABLE_AT].store(words[UNUSABLE_AT].load(Relaxed).wrapping_add(1), Relaxed);
        self.finish();
    }
}

impl Drop for RequestRing {
    fn drop(&mut self) {
        // Another engine may have led the path to its own by now.
        if fs::read_link(&self.path).is_ok_and(|target| target == target_of(&self._file)) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The memory has no name of its own; the kernel's one for it goes away with the process.
fn target_of(file: &File) -> PathBuf {
    format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd()).into()
}

fn lead(path: &Path, file: &File) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_symlink() => fs::remove_file(path)?,
        Ok(_) => return Err(io::ErrorKind::AlreadyExists.into()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => {}
        Err(e) => return Err(e),
    }
    symlink(target_of(file), path)
}
