//! What the shard asks of the log that makes its commands durable.

use crate::core::{Command, SeqNo};

/// A log of commands. Appending neither blocks nor allocates nor calls the system.
pub trait CommitLog {
    /// Appends a command behind the last one.
    ///
    /// # Errors
    /// When there is no room just now; nothing happened.
    fn append(&mut self, command: &Command) -> Result<(), LogFull>;

    /// How many more commands can be appended at least.
    fn room(&mut self) -> usize;

    /// The last command that is committed: its output may leave. Whoever waits for more asks again;
    /// a log that sleeps until there is something to write is woken by the question, which comes
    /// behind each burst, so that a burst is one write.
    fn committed(&mut self) -> SeqNo;

    /// Whether the log has failed for good; what is not committed by now never will be.
    fn failed(&self) -> bool;
}

/// The log has no room for a command just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the log of commands is full")]
pub struct LogFull;

impl CommitLog for crate::journal::JournalHandle {
    #[inline(always)]
    fn append(&mut self, command: &Command) -> Result<(), LogFull> {
        Self::append(self, command).map_err(|_| LogFull)
    }

    #[inline]
    fn room(&mut self) -> usize {
        Self::room(self)
    }

    #[inline]
    fn committed(&mut self) -> SeqNo {
        self.wake();
        Self::committed(self)
    }

    fn failed(&self) -> bool {
        Self::failed(self).is_some()
    }
}
