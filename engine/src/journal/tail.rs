//! Reading the journal of a running venue, up to what is known to be committed, and later on from
//! there.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::error::JournalError;
use super::segment::SegmentReader;
use super::walk::{Found, Visitor, Walk};
use crate::core::{Command, SeqNo};

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
        while self.found.chain.next <= to {
            let mut reader = SegmentReader::open(self.dir, self.found.position.segment)?;
            let before = self.found.frames;
            while self.found.chain.next <= to {
                let offset = self.found.position.offset;
                match self.frame(&mut reader, offset)? {
                    Some(bytes) => self.found.position.offset += bytes,
                    None => break,
                }
            }
            if self.found.chain.next > to {
                break;
            }
            // A frame that did not fit is in the next segment.
            if before == self.found.frames && self.found.position.offset == 0 {
                let what = format!("no whole frame with the committed command {to} is here");
                return Err(JournalError::broken(reader.path(), 0, what));
            }
            self.found.position.segment += 1;
            self.found.position.offset = 0;
        }
        Ok(())
    }
}
