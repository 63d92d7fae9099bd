//! What is on disk, replayed into the core at start.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::error::JournalError;
use super::frame::{BLOCK_BYTES, Chain};
use super::lock::Lock;
use super::segment;
use super::walk::{Position, TornTail, Visitor, walk};
use crate::core::{Command, Nanos, SeqNo};

/// A journal read to its end and ready to be continued. Holds the lock on the folder.
#[derive(Debug)]
pub struct Recovered {
    /// Last command on disk; 0 when there is none.
    pub last: SeqNo,
    /// Time of the last command; the next must not be earlier.
    pub last_time: Nanos,
    /// Frames read.
    pub frames: u64,
    /// Bytes of frames read, padding included.
    pub bytes: u64,
    /// Segment files in the folder.
    pub segments: u64,
    /// What was cut off, when the last write had not finished.
    pub torn: Option<TornTail>,
    pub(super) shard: u16,
    pub(super) chain: Chain,
    /// Nothing to write to when the journal is not on disk.
    pub(super) home: Option<Home>,
}

/// Where the journal goes on.
#[derive(Debug)]
pub(super) struct Home {
    pub(super) dir: PathBuf,
    pub(super) lock: Lock,
    pub(super) position: Position,
}

impl Recovered {
    /// Nothing recovered, nowhere to write: for [`CommitMode::Memory`](super::CommitMode::Memory).
    #[must_use]
    pub fn nothing(shard: u16) -> Self {
        Self {
            last: SeqNo(0),
            last_time: Nanos(0),
            frames: 0,
            bytes: 0,
            segments: 0,
            torn: None,
            shard,
            chain: Chain::GENESIS,
            home: None,
        }
    }

    /// The epoch of the last frame; the engine that starts now writes the next.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.chain.epoch
    }
}

struct Replay<F> {
    each: F,
    last_time: Nanos,
}

impl<F: FnMut(&Command)> Visitor for Replay<F> {
    fn command(&mut self, command: &Command) -> ControlFlow<()> {
        self.last_time = command.time;
        (self.each)(command);
        ControlFlow::Continue(())
    }
}

/// Locks the journal in `dir`, hands every command to `each` in order, and cuts off a torn tail.
/// An empty or absent folder is a journal without commands.
///
/// # Errors
/// [`JournalError`] says what is wrong, where, and what to do. The files are then as they were.
pub fn recover(
    dir: impl AsRef<Path>,
    shard: u16,
    each: impl FnMut(&Command),
) -> Result<Recovered, JournalError> {
    let dir = dir.as_ref();
    let lock = Lock::take(dir)?;
    segment::remove_unfinished(dir)?;
    let mut replay = Replay { each, last_time: Nanos(0) };
    let found = walk(dir, Some(shard), false, &mut replay)?;
    if let Some(torn) = &found.torn {
        segment::cut(&torn.path, torn.offset, torn.bytes.next_multiple_of(BLOCK_BYTES as u64))?;
        tracing::warn!(
            path = %torn.path.display(),
            offset = torn.offset,
            bytes = torn.bytes,
            "cut off a write that had not finished; nothing in it was acknowledged"
        );
    }
    Ok(Recovered {
        last: SeqNo(found.chain.next.0 - 1),
        last_time: replay.last_time,
        frames: found.frames,
        bytes: found.bytes,
        segments: found.segments,
        torn: found.torn,
        shard,
        chain: found.chain,
        home: Some(Home { dir: dir.to_path_buf(), lock, position: found.position }),
    })
}
