//! Reading the journal of a running venue, up to what is known to be committed, and later on from
//! there.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use super::error::JournalError;
use super::segment::{self, SegmentReader};
use super::walk::{Found, Position, Visitor, Walk};
use crate::core::{Command, SeqNo};

/// How often a committed frame is looked for before the journal counts as broken, and the pause
/// between.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// A place in a journal to which it has been read.
pub(super) struct Tail {
    dir: PathBuf,
    found: Option<Found>,
}

struct Each<F>(F);

impl<F: FnMut(&Command)> Visitor for Each<F> {
    fn command(&mut self, command: &Command) -> ControlFlow<()> {
        (self.0)(command);
        ControlFlow::Continue(())
    }
}

impl Tail {
    /// At the beginning.
    pub(super) fn new(dir: PathBuf, shard: u16) -> Self {
        Self { dir, found: Some(Found::new(Some(shard))) }
    }

    /// Reads on through the frame that holds command `to`, which is committed. `each` may see
    /// commands behind it, of the same frame.
    ///
    /// # Errors
    /// When the journal is broken before that, or cannot be read.
    pub(super) fn read_to(
        &mut self,
        to: SeqNo,
        each: impl FnMut(&Command),
    ) -> Result<(), JournalError> {
        let found = self.found.take().unwrap_or_else(|| Found::new(None));
        let mut visitor = Each(each);
        let mut walk = Walk { dir: &self.dir, visitor: &mut visitor, found };
        let read = walk.frames_to(to);
        self.found = Some(walk.found);
        read
    }
}

impl<V: Visitor> Walk<'_, V> {
    fn frames_to(&mut self, to: SeqNo) -> Result<(), JournalError> {
        let mut tries = 0;
        while self.found.chain.next <= to {
            let end = self.found.position;
            let next = Position { segment: end.segment + 1, offset: 0 };
            if self.frames_at(end, to)? || self.frames_at(next, to)? {
                tries = 0;
                continue;
            }
            // A page may have been read before it was written; it is thrown away soon after.
            self.found.position = end;
            tries += 1;
            if tries == TRIES {
                let path = segment::path(self.dir, end.segment);
                let what = format!("no whole frame is here, and command {to} is committed");
                return Err(JournalError::broken(&path, end.offset, what));
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Takes the frames of one segment, from a position on; whether there are any.
    fn frames_at(&mut self, position: Position, to: SeqNo) -> Result<bool, JournalError> {
        if !segment::path(self.dir, position.segment).exists() {
            return Ok(false);
        }
        let mut reader = SegmentReader::open(self.dir, position.segment)?;
        let before = self.found.frames;
        self.found.position = position;
        while self.found.chain.next <= to {
            match self.frame(&mut reader, self.found.position.offset)? {
                Some(bytes) => self.found.position.offset += bytes,
                None => break,
            }
        }
        Ok(self.found.frames > before)
    }
}
