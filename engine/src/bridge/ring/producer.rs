//! The control plane's end of the ring.

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use super::memory::{Memory, is_sealed};
use super::{
    BODY_AT, BODY_BYTES_MAX, DONE_AT, HEAD_WORDS, KIND_COMMAND, KIND_OUCH, MAGIC, OPENED_AT,
    REASON_AT, REPEATED_AT, RING_SLOTS_MAX, SLOTS_AT, UNUSABLE_AT, Unusable, VENUE_AT, slot_at,
    words_of,
};
use crate::bridge::VenueId;
use crate::core::codec::{COMMAND_BYTES_MAX, encode};
use crate::core::{Command, CommandBody, Nanos, SeqNo, SessionId};

/// Why a request cannot be put in.
#[derive(Debug, thiserror::Error)]
pub enum RingError {
    /// No engine, or one without a ring there.
    #[error("no engine has a ring at {0}: is it running, and is this its bridge.ring?")]
    NoEngine(PathBuf),
    /// Another process asks.
    #[error("another process puts requests into {0}: there can be one at a time; stop it first")]
    InUse(PathBuf),
    /// Something else, or another version.
    #[error("{0} is no ring of this version of Outcry: use the engine's own version")]
    NotARing(PathBuf),
    /// The engine has not taken what was put in before.
    #[error(
        "the ring is full: the engine has {0} requests to take yet; wait, and send again with the \
         same number"
    )]
    Full(u64),
    /// Longer than a slot.
    #[error("the request takes {0} bytes, {BODY_BYTES_MAX} are the most")]
    TooLong(usize),
    /// What the system said.
    #[error("ring {path}: {source}: run as the user of the engine, on its machine")]
    Io {
        /// The ring.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

/// The producer: puts requests in, in order, each with its number in its session.
///
/// Numbers of a session begin with 1 and have no gaps. A request with a number that was taken is
/// passed over, so after a crash of either side everything that was not seen answered in the file
/// of events is sent again, in order, with the same numbers: nothing is lost, nothing is done
/// twice.
#[derive(Debug)]
pub struct Requests {
    memory: Memory,
    slots: u64,
    /// Requests put in.
    put: u64,
    path: PathBuf,
    file: File,
}

impl Requests {
    /// Opens the ring of a running engine.
    ///
    /// # Errors
    /// [`RingError`].
    pub fn open(path: &Path) -> Result<Self, RingError> {
        let io = |source| RingError::Io { path: path.into(), source };
        let file = match File::options().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                return Err(RingError::NoEngine(path.into()));
            }
            Err(e) => return Err(io(e)),
        };
        let bytes = file.metadata().map_err(io)?.len();
        let not_a_ring = || RingError::NotARing(path.into());
        if !is_sealed(&file) || bytes < HEAD_WORDS as u64 * 8 {
            return Err(not_a_ring());
        }
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(RingError::InUse(path.into())),
            Err(TryLockError::Error(e)) => return Err(io(e)),
        }
        let slots = Memory::map(&file, HEAD_WORDS).map_err(io)?.words()[SLOTS_AT].load(Relaxed);
        let known = slots.is_power_of_two() && slots <= u64::from(RING_SLOTS_MAX);
        if !known || bytes != words_of(slots) as u64 * 8 {
            return Err(not_a_ring());
        }
        let memory = Memory::map(&file, words_of(slots)).map_err(io)?;
        if memory.words()[0].load(Acquire) != MAGIC {
            return Err(not_a_ring());
        }
        let mut ring = Self { memory, slots, put: 0, path: path.into(), file };
        ring.put = ring.done();
        while ring.turn(ring.put) == ring.put + 1 {
            ring.put += 1;
        }
        Ok(ring)
    }

    /// Puts in an OUCH message of a session.
    ///
    /// # Errors
    /// [`RingError::Full`] and [`RingError::TooLong`]; nothing was put in then.
    pub fn order(
        &mut self,
        session: SessionId,
        request: u64,
        message: &[u8],
    ) -> Result<(), RingError> {
        self.put(KIND_OUCH, session, request, message)
    }

    /// Puts in a command: a special order, or of an operator's session what the operator may ask.
    ///
    /// # Errors
    /// As [`Requests::order`].
    pub fn command(
        &mut self,
        session: SessionId,
        request: u64,
        body: &CommandBody,
    ) -> Result<(), RingError> {
        // The sequencer gives number and time.
        let command = Command { seq: SeqNo(0), time: Nanos(0), session, body: *body };
        let mut bytes = [0; COMMAND_BYTES_MAX];
        let length = encode(&command, &mut bytes);
        self.put(KIND_COMMAND, session, request, &bytes[..length])
    }

    fn put(
        &mut self,
        kind: u8,
        session: SessionId,
        request: u64,
        body: &[u8],
    ) -> Result<(), RingError> {
        if body.len() > BODY_BYTES_MAX {
            return Err(RingError::TooLong(body.len()));
        }
        let waiting = self.waiting();
        if waiting >= self.slots {
            return Err(RingError::Full(waiting));
        }
        let at = slot_at(self.put, self.slots);
        let words = self.memory.words();
        let head = u64::from(session.0) | u64::from(kind) << 16 | (body.len() as u64) << 32;
        words[at + 1].store(head, Relaxed);
        words[at + 2].store(request, Relaxed);
        for (word, bytes) in words[at + BODY_AT..].iter().zip(body.chunks(8)) {
            let mut padded = [0; 8];
            padded[..bytes.len()].copy_from_slice(bytes);
            word.store(u64::from_le_bytes(padded), Relaxed);
        }
        words[at].store(self.put + 1, Release);
        self.put += 1;
        Ok(())
    }

    fn turn(&self, number: u64) -> u64 {
        self.memory.words()[slot_at(number, self.slots)].load(Acquire)
    }

    fn done(&self) -> u64 {
        self.memory.words()[DONE_AT].load(Acquire)
    }

    /// Requests the engine has not taken yet.
    #[must_use]
    pub fn waiting(&self) -> u64 {
        self.put.saturating_sub(self.done())
    }

    /// The last command of the log when the engine opened the ring: answers up to it are to
    /// requests of earlier lives.
    #[must_use]
    pub fn opened_at(&self) -> SeqNo {
        SeqNo(self.memory.words()[OPENED_AT].load(Relaxed))
    }

    /// Which log the requests go to: that of the events with the same venue.
    #[must_use]
    pub fn venue(&self) -> VenueId {
        let mut venue = [0; 16];
        for (bytes, word) in venue.chunks_exact_mut(8).zip(&self.memory.words()[VENUE_AT..]) {
            bytes.copy_from_slice(&word.load(Relaxed).to_le_bytes());
        }
        VenueId(venue)
    }

    /// How many requests nobody could be answered about, and why the last of them.
    #[must_use]
    pub fn unusable(&self) -> (u64, Option<Unusable>) {
        let words = self.memory.words();
        (words[UNUSABLE_AT].load(Relaxed), Unusable::of(words[REASON_AT].load(Relaxed)))
    }

    /// How many requests were passed over because they had been taken before.
    #[must_use]
    pub fn repeated(&self) -> u64 {
        self.memory.words()[REPEATED_AT].load(Relaxed)
    }

    /// Whether the engine that made this ring is still there. When not, open the ring again until
    /// there is another.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        let Ok(mine) = self.file.metadata() else { return false };
        let there = fs::metadata(&self.path);
        there.is_ok_and(|there| (there.dev(), there.ino()) == (mine.dev(), mine.ino()))
    }
}
