//! A second listener to the journal: every command that is committed, in order, for somebody who
//! needs it soon but may never hold anybody up.
//!
//! Commands come over a ring from whoever has them anyway: the journal thread, or in memory mode
//! the shard. When the ring has no room the journal thread leaves commands out, and the listener
//! reads them from the disk ([`Tail`]); in memory mode, where there is no disk, the shard waits.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rtrb::{Consumer, Producer};

use super::config::CommitMode;
use super::error::JournalError;
use super::tail::Tail;
use super::writer::{Line, Slot};
use crate::core::codec::{self, COMMAND_BYTES_MAX, LINE_BYTES};
use crate::core::{Command, SeqNo};

/// The listener's end.
pub struct Feed {
    slots: Consumer<Slot>,
    committed: Arc<Line>,
    mode: CommitMode,
    /// The journal on disk; none in memory mode.
    tail: Option<Tail>,
    /// The last command given.
    given: SeqNo,
}

impl Feed {
    pub(super) fn new(
        slots: Consumer<Slot>,
        committed: Arc<Line>,
        mode: CommitMode,
        dir: Option<(PathBuf, u16)>,
    ) -> Self {
        let tail = dir.map(|(dir, shard)| Tail::new(dir, shard));
        Self { slots, committed, mode, tail, given: SeqNo(0) }
    }

    /// Whether nothing will come any more.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        // Asked in this order: what was pushed before letting go is then seen.
        self.slots.is_abandoned() && self.slots.is_empty() && self.given.0 >= self.committed().0
    }

    /// Whether the listener may take its time: the ring may overflow, as the disk has everything.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        self.tail.is_some()
    }

    fn committed(&self) -> SeqNo {
        match self.mode {
            CommitMode::Local => SeqNo(self.committed.0.load(Ordering::Acquire)),
            // The ring is all there is.
            CommitMode::Memory => SeqNo(0),
        }
    }

    /// Gives what is committed and was not given yet to `each`, in order, at most about `most`
    /// commands of the ring, and all of the disk where those in the ring are not the next.
    ///
    /// # Errors
    /// The journal on disk cannot be read.
    ///
    /// # Panics
    /// When the ring holds what is no command: a defect of the journal.
    pub fn poll<E: From<JournalError>>(
        &mut self,
        most: usize,
        mut each: impl FnMut(&Command) -> Result<(), E>,
    ) -> Result<usize, E> {
        let mut count = 0;
        while count < most {
            let committed = self.committed();
            let Some((command, slots)) = self.front() else {
                // What did not fit into the ring, with nothing behind it.
                if self.given < committed {
                    count += self.read_disk(committed, &mut each)?;
                }
                break;
            };
            if self.mode == CommitMode::Local && command.seq > committed {
                break;
            }
            if command.seq.0 > self.given.0 + 1 {
                count += self.read_disk(SeqNo(command.seq.0 - 1), &mut each)?;
            }
            // What was read from the disk may be in the ring, too.
            if command.seq > self.given {
                each(&command)?;
                self.given = command.seq;
                count += 1;
            }
            let chunk = self.slots.read_chunk(slots).expect("these slots were seen");
            chunk.commit_all();
        }
        Ok(count)
    }

    fn read_disk<E: From<JournalError>>(
        &mut self,
        to: SeqNo,
        each: &mut impl FnMut(&Command) -> Result<(), E>,
    ) -> Result<usize, E> {
        let from = self.given;
        let tail = self.tail.as_mut().expect("without a disk nothing is left out of the ring");
        let mut heard = Ok(());
        tail.read_to(to, |command| {
            if command.seq > self.given && heard.is_ok() {
                heard = each(command);
                self.given = command.seq;
            }
        })?;
        heard?;
        Ok((self.given.0 - from.0) as usize)
    }

    /// The command at the front of the ring, and how many slots it takes.
    fn front(&mut self) -> Option<(Command, usize)> {
        let first = self.slots.peek().ok()?.0;
        let length = usize::from(first[0]);
        let slots = length.div_ceil(LINE_BYTES);
        let mut record = [0; COMMAND_BYTES_MAX];
        // All lines of a command are handed over together.
        let chunk = self.slots.read_chunk(slots).expect("a command is handed over whole");
        let (front, back) = chunk.as_slices();
        for (at, slot) in front.iter().chain(back).enumerate() {
            record[at * LINE_BYTES..(at + 1) * LINE_BYTES].copy_from_slice(&slot.0);
        }
        let (command, _) = codec::decode(&record).expect("the journal's own encoding");
        Some((command, slots))
    }
}

/// Hands a command of one line or two to a listener; `false` when there is no room for all of it.
#[inline]
pub(super) fn hand_over(
    feed: &mut Producer<Slot>,
    line: &[u8; LINE_BYTES],
    rest: Option<&[u8; LINE_BYTES]>,
) -> bool {
    let Some(rest) = rest else {
        return feed.push(Slot(*line)).is_ok();
    };
    let Ok(mut slots) = feed.write_chunk(2) else { return false };
    let (front, back) = slots.as_mut_slices();
    for (slot, line) in front.iter_mut().chain(back).zip([line, rest]) {
        slot.0 = *line;
    }
    slots.commit_all();
    true
}
