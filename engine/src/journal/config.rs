//! What the journal may be told.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use super::error::JournalError;
use super::frame::{BLOCK_BYTES, FRAME_BYTES_MAX};

/// When a command counts as committed, and so when its output may leave the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitMode {
    /// When it is on this machine's disk.
    Local,
    /// At once: nothing is kept. For measurement only.
    Memory,
}

impl FromStr for CommitMode {
    type Err = JournalError;

    fn from_str(text: &str) -> Result<Self, JournalError> {
        match text {
            "local" => Ok(Self::Local),
            "memory" => Ok(Self::Memory),
            "quorum" => Err(JournalError::config(
                "commit mode `quorum` needs replication, which this version does not have; \
                 use `local` (on this disk), or `memory` for measurements only",
            )),
            other => Err(JournalError::config(format!(
                "unknown commit mode `{other}`; use `local` (on this disk), or `memory` for \
                 measurements only"
            ))),
        }
    }
}

impl fmt::Display for CommitMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Local => "local",
            Self::Memory => "memory",
        })
    }
}

/// How the journal thread waits for commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Polls, and offers its core to others only about every [`SPIN_POLLS`] polls. Lowest latency;
    /// for a core of its own.
    Spin,
    /// Offers its core after every poll, and sleeps once there has been nothing to do for a while
    /// (about a millisecond). For shared cores.
    Yield,
    /// Sleeps after some polls without work. Costs latency, spares the processor.
    Sleep(Duration),
    /// Sleeps until the shard wakes it, which costs the shard a system call whenever it appends to
    /// a journal at rest. For shared cores where looking now and then would be most of the work.
    Park,
}

/// Polls without work between two offers of the core under [`Wait::Spin`], and before the first
/// sleep under the others. Bounded, because a thread of real-time priority that never lets go
/// starves whatever shares its core.
pub const SPIN_POLLS: u32 = 4096;

/// Sleep of an idle thread under [`Wait::Yield`]. A real-time thread that only yields gives nothing
/// to ordinary threads, among them the kernel's workers that complete synchronous writes.
pub(super) const YIELD_SLEEP: Duration = Duration::from_micros(50);

/// The longest sleep that may be configured: a second would read as a hang.
const SLEEP_MICROS_MAX: u64 = 100_000;

impl FromStr for Wait {
    type Err = JournalError;

    fn from_str(text: &str) -> Result<Self, JournalError> {
        let sleep = |micros: &str| {
            let micros = micros.parse().ok().filter(|n| (1..=SLEEP_MICROS_MAX).contains(n))?;
            Some(Self::Sleep(Duration::from_micros(micros)))
        };
        match text {
            "spin" => Some(Self::Spin),
            "yield" => Some(Self::Yield),
            "park" => Some(Self::Park),
            other => other.strip_prefix("sleep:").and_then(sleep),
        }
        .ok_or_else(|| {
            JournalError::config(format!(
                "unknown wait `{text}`; use `spin`, `yield`, `park`, or `sleep:N` with N \
                 microseconds from 1 to {SLEEP_MICROS_MAX}"
            ))
        })
    }
}

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spin => f.write_str("spin"),
            Self::Yield => f.write_str("yield"),
            Self::Park => f.write_str("park"),
            Self::Sleep(time) => write!(f, "sleep:{}", time.as_micros()),
        }
    }
}

/// Runs once on the journal thread before its first write: pinning, priority.
pub type ThreadSetup = Box<dyn FnOnce() + Send>;

/// How to write a journal.
pub struct JournalConfig {
    /// Folder of the segment files; one shard, one folder.
    pub dir: PathBuf,
    /// The shard the folder belongs to; it is in every frame.
    pub shard: u16,
    /// When a command counts as committed.
    pub mode: CommitMode,
    /// Size of a segment file; a multiple of 4 KiB, at least `frame_bytes_max`.
    pub segment_bytes: u64,
    /// Largest frame written at once; a multiple of 4 KiB, at most [`FRAME_BYTES_MAX`].
    pub frame_bytes_max: usize,
    /// Commands that may wait for the journal thread; one with special terms counts twice.
    pub ring_commands: usize,
    /// How the journal thread waits.
    pub wait: Wait,
    /// Lines of commands that may wait for a [`Feed`](super::Feed); 0 has none.
    pub feed_commands: usize,
    /// What to do on the journal thread first.
    pub thread_setup: Option<ThreadSetup>,
}

impl JournalConfig {
    /// The defaults: 64 MiB segments, frames up to 256 KiB, a ring of 32,768 commands, `local`.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>, shard: u16) -> Self {
        Self {
            dir: dir.into(),
            shard,
            mode: CommitMode::Local,
            segment_bytes: 64 << 20,
            frame_bytes_max: 256 << 10,
            ring_commands: 1 << 15,
            wait: Wait::Yield,
            feed_commands: 0,
            thread_setup: None,
        }
    }

    /// Checks the sizes against each other.
    ///
    /// # Errors
    /// [`JournalError::Config`] names the value and its range.
    pub fn check(&self) -> Result<(), JournalError> {
        let block = BLOCK_BYTES as u64;
        let frame = self.frame_bytes_max as u64;
        if frame == 0 || !frame.is_multiple_of(block) || self.frame_bytes_max > FRAME_BYTES_MAX {
            return Err(JournalError::config(format!(
                "frame_bytes_max is {frame}; use a multiple of {block} up to {FRAME_BYTES_MAX}"
            )));
        }
        if self.segment_bytes < frame || !self.segment_bytes.is_multiple_of(block) {
            return Err(JournalError::config(format!(
                "segment_bytes is {}; use a multiple of {block}, at least frame_bytes_max \
                 ({frame})",
                self.segment_bytes
            )));
        }
        if self.ring_commands == 0 || self.ring_commands > 1 << 24 {
            return Err(JournalError::config(format!(
                "ring_commands is {}; use 1 to {}",
                self.ring_commands,
                1 << 24
            )));
        }
        Ok(())
    }
}
