//! Gives commands their place in the log and their time.

use super::commit_log::{CommitLog, LogFull};
use crate::core::{Command, CommandBody, Nanos, SeqNo, SessionId};

/// The one place where commands get numbers.
#[derive(Debug)]
pub(super) struct Sequencer<L> {
    log: L,
    last: SeqNo,
    time: Nanos,
}

impl<L: CommitLog> Sequencer<L> {
    /// Goes on behind command `last`, taken at `time`.
    #[must_use]
    pub(super) const fn new(log: L, last: SeqNo, time: Nanos) -> Self {
        Self { log, last, time }
    }

    /// Stamps a command and appends it to the log. Time never runs backwards along the log,
    /// whatever the clock does.
    ///
    /// # Errors
    /// When the log has no room; nothing happened.
    #[inline(always)]
    pub(super) fn sequence(
        &mut self,
        now: Nanos,
        session: SessionId,
        body: CommandBody,
    ) -> Result<Command, LogFull> {
        let time = self.time.max(now);
        let command = Command { seq: SeqNo(self.last.0 + 1), time, session, body };
        self.log.append(&command)?;
        self.last = command.seq;
        self.time = time;
        Ok(command)
    }

    /// The log.
    pub(super) const fn log(&self) -> &L {
        &self.log
    }

    /// The log, to be asked where it stands.
    pub(super) const fn log_mut(&mut self) -> &mut L {
        &mut self.log
    }

    /// The log, to be closed.
    pub(super) fn into_log(self) -> L {
        self.log
    }

    /// Last command numbered.
    #[must_use]
    pub(super) const fn last(&self) -> SeqNo {
        self.last
    }
}
