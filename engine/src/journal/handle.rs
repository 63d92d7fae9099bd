//! The shard's end of the journal.

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::{self, JoinHandle, Thread};

use rtrb::{Producer, RingBuffer};

use super::config::{CommitMode, JournalConfig, Wait};
use super::error::JournalError;
use super::feed::Feed;
use super::frame::{Chain, FrameBuilder};
use super::lock::Lock;
use super::pace::Pace;
use super::prepare::Preparer;
use super::recover::{Home, Recovered};
use super::segment::{self, SegmentFile};
use super::writer::{Line, Shared, Slot, Writer};
use crate::core::codec;
use crate::core::{Command, SeqNo};

/// Most slots of the ring that one command takes.
const SLOTS_MAX: usize = codec::COMMAND_BYTES_MAX / codec::LINE_BYTES;

/// The journal, not yet running.
pub struct Journal;

/// The ring to the journal thread is full: [`wake`](JournalHandle::wake) it, wait for
/// [`JournalHandle::committed`] to move, and look at [`JournalHandle::failed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the journal's ring is full")]
pub struct Full;

/// What the journal has done and how; for telemetry and the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JournalStatus {
    /// When a command counts as committed.
    pub mode: CommitMode,
    /// Epoch in the frames of this run.
    pub epoch: u64,
    /// Whether writes go around the page cache; `false` also in memory mode.
    pub direct: bool,
    /// Segment being written.
    pub segment: u64,
    /// Frames written by this run.
    pub frames: u64,
    /// Bytes written by this run, padding included.
    pub bytes: u64,
    /// Rotations that had to wait for the next segment.
    pub rotation_waits: u64,
    /// Time in synchronous writes, in all.
    pub write_ns_total: u64,
    /// The longest synchronous write.
    pub write_ns_max: u64,
}

impl Journal {
    /// Starts the journal where `recovered` ends. In [`CommitMode::Memory`] there is no thread and
    /// nothing is kept, which is said as a warning. Call it before pinning the calling thread or
    /// raising its priority: the threads started here inherit both, and a helper that shares a core
    /// with a spinning shard never runs.
    ///
    /// # Errors
    /// A configuration out of range, a first segment that cannot be made, a thread that cannot be
    /// started. Nothing runs then, and no partial file is left.
    ///
    /// # Panics
    /// When `recovered` is of another folder or shard, or was recovered from nowhere and the mode
    /// is [`CommitMode::Local`]: a defect of the caller.
    pub fn start(
        config: JournalConfig,
        recovered: Recovered,
    ) -> Result<JournalHandle, JournalError> {
        config.check()?;
        assert_eq!(config.shard, recovered.shard, "a journal is continued by its own shard");
        let epoch = recovered.chain.epoch + 1;
        let shared = Arc::new(Shared::default());
        shared.committed.0.store(recovered.last.0, Ordering::Release);
        let mut handle = JournalHandle {
            producer: None,
            last: recovered.last,
            mode: config.mode,
            epoch,
            committed: Arc::clone(&shared.committed),
            shared,
            feed: None,
            thread: None,
            sleeper: None,
            woken_for: Cell::new(recovered.last),
            _lock: None,
        };
        match config.mode {
            CommitMode::Memory => {
                tracing::warn!(
                    "commit mode `memory`: nothing is written to disk, and every order is lost \
                     when the venue stops; for measurement only"
                );
                handle.producer = handle.open_feed(config.feed_commands, None);
            }
            CommitMode::Local => {
                let home = recovered.home.expect("a journal on disk is recovered before it starts");
                handle.spawn(config, home, Chain { epoch, ..recovered.chain })?;
            }
        }
        Ok(handle)
    }
}

/// The shard's end of the journal. Dropping it flushes and waits like [`close`](Self::close).
pub struct JournalHandle {
    /// To the journal thread; in memory mode to who listens, if anybody does. `None` after closing.
    producer: Option<Producer<Slot>>,
    last: SeqNo,
    mode: CommitMode,
    epoch: u64,
    /// The journal thread's word on it.
    committed: Arc<Line>,
    shared: Arc<Shared>,
    /// Until somebody listens.
    feed: Option<Feed>,
    thread: Option<JoinHandle<()>>,
    /// The journal thread, if it is to be woken.
    sleeper: Option<Thread>,
    /// The last command that it was woken for.
    woken_for: Cell<SeqNo>,
    _lock: Option<Lock>,
}

impl JournalHandle {
    fn spawn(
        &mut self,
        config: JournalConfig,
        home: Home,
        chain: Chain,
    ) -> Result<(), JournalError> {
        assert_eq!(config.dir, home.dir, "a journal is continued in its own folder");
        let (dir, position) = (home.dir, home.position);
        let segment = if segment::path(&dir, position.segment).exists() {
            SegmentFile::open(&dir, position.segment)?
        } else {
            segment::prepare(&dir, position.segment, config.segment_bytes, &Pace::hurried())?
                .expect("a preparation that nobody cancels ends with a segment")
        };
        let (producer, consumer) = RingBuffer::new(config.ring_commands.max(SLOTS_MAX));
        let feed = self.open_feed(config.feed_commands, Some((dir.clone(), config.shard)));
        let shared = &self.shared;
        shared.direct.store(segment.direct(), Ordering::Relaxed);
        shared.segment.store(segment.index(), Ordering::Relaxed);
        let writer = Writer {
            consumer,
            frame: FrameBuilder::new(config.shard, config.frame_bytes_max),
            chain,
            offset: position.offset,
            preparer: Preparer::start(dir.clone(), config.segment_bytes, segment.index() + 1)?,
            segment,
            shared: Arc::clone(shared),
            wait: config.wait,
            feed,
        };
        let setup = config.thread_setup;
        let thread = thread::Builder::new().name("outcry-journal".into()).spawn(move || {
            if let Some(setup) = setup {
                setup();
            }
            writer.run();
        });
        let thread = thread.map_err(|e| JournalError::io("start a thread for", &dir, e))?;
        self.sleeper = (config.wait == Wait::Park).then(|| thread.thread().clone());
        self.thread = Some(thread);
        self.producer = Some(producer);
        self._lock = Some(home.lock);
        Ok(())
    }

    /// Makes a ring to a listener, if one is wanted.
    fn open_feed(
        &mut self,
        commands: usize,
        dir: Option<(PathBuf, u16)>,
    ) -> Option<Producer<Slot>> {
        if commands == 0 {
            return None;
        }
        let (producer, slots) = RingBuffer::new(commands.max(SLOTS_MAX));
        self.feed = Some(Feed::new(slots, Arc::clone(&self.committed), self.mode, dir));
        Some(producer)
    }

    /// The end of the ring for who listens to all that is committed; once, and only where the
    /// configuration asks for one. Who takes it must read it, or drop it.
    pub fn take_feed(&mut self) -> Option<Feed> {
        self.feed.take()
    }

    /// Hands a command over. No allocation, no lock, no system call. It is written when the journal
    /// thread looks; see [`wake`](Self::wake).
    ///
    /// # Errors
    /// [`Full`]; the command was not taken.
    ///
    /// # Panics
    /// When the command does not carry the next sequence number.
    #[inline]
    pub fn append(&mut self, command: &Command) -> Result<(), Full> {
        assert!(command.seq.0 == self.last.0 + 1, "commands are appended in sequence");
        if let Some(producer) = &mut self.producer {
            push(producer, *command)
                .or_else(|full| self.nobody_listens().then_some(()).ok_or(full))?;
        }
        self.last = command.seq;
        Ok(())
    }

    /// Has what was appended written, behind a burst of it, so that it becomes one write. Nothing
    /// to do but under [`Wait::Park`]: there it is one atomic exchange, and a system call if the
    /// journal thread sleeps.
    #[inline]
    pub fn wake(&self) {
        if let Some(sleeper) = &self.sleeper
            && self.woken_for.replace(self.last) != self.last
        {
            sleeper.unpark();
        }
    }

    /// How many commands [`append`](Self::append) takes now at least without being [`Full`].
    #[inline]
    #[must_use]
    pub fn room(&self) -> usize {
        // A command may take two slots.
        match self.producer.as_ref().map(|producer| producer.slots() / SLOTS_MAX) {
            None => usize::MAX,
            Some(0) if self.nobody_listens() => usize::MAX,
            Some(room) => room,
        }
    }

    /// In memory mode: whether who listened has gone, and nothing waits for it any more.
    #[cold]
    fn nobody_listens(&self) -> bool {
        let gone = self.producer.as_ref().is_some_and(Producer::is_abandoned);
        self.mode == CommitMode::Memory && gone
    }

    /// The last command appended.
    #[inline]
    #[must_use]
    pub fn appended(&self) -> SeqNo {
        self.last
    }

    /// The last command whose output may leave.
    #[inline]
    #[must_use]
    pub fn committed(&self) -> SeqNo {
        match self.mode {
            CommitMode::Local => SeqNo(self.committed.0.load(Ordering::Acquire)),
            CommitMode::Memory => self.last,
        }
    }

    /// Why the journal has stopped, when it has. Commands that are not committed by then may or may
    /// not be on disk; nothing more will be.
    #[inline]
    #[must_use]
    pub fn failed(&self) -> Option<&JournalError> {
        self.shared.failure.get()
    }

    /// What the journal has done so far.
    #[must_use]
    pub fn status(&self) -> JournalStatus {
        let shared = &self.shared;
        JournalStatus {
            mode: self.mode,
            epoch: self.epoch,
            direct: shared.direct.load(Ordering::Relaxed),
            segment: shared.segment.load(Ordering::Relaxed),
            frames: shared.frames.load(Ordering::Relaxed),
            bytes: shared.bytes.load(Ordering::Relaxed),
            rotation_waits: shared.rotation_waits.load(Ordering::Relaxed),
            write_ns_total: shared.write_ns_total.load(Ordering::Relaxed),
            write_ns_max: shared.write_ns_max.load(Ordering::Relaxed),
        }
    }

    /// Waits until everything appended is committed, stops the thread and unlocks the folder.
    /// Returns the last committed command.
    ///
    /// # Errors
    /// Why the journal stopped before.
    pub fn close(mut self) -> Result<SeqNo, JournalError> {
        self.stop();
        let committed = self.committed();
        // The thread has ended and let go of its share; the handle's `Drop` has nothing left to do.
        let shared = std::mem::take(&mut self.shared);
        match Arc::into_inner(shared).and_then(|shared| shared.failure.into_inner()) {
            Some(error) => Err(error),
            None => Ok(committed),
        }
    }

    fn stop(&mut self) {
        self.producer = None;
        if let Some(thread) = self.thread.take() {
            // It sees that the ring is let go of, and ends.
            thread.thread().unpark();
            // A panic there has left its note in `failure`.
            let _ = thread.join();
        }
    }
}

/// Hands a command to who reads the ring. It comes by value, so that the caller need not keep its
/// own in memory.
#[inline(never)]
fn push(producer: &mut Producer<Slot>, command: Command) -> Result<(), Full> {
    let mut slot = Slot::default();
    match codec::encode_line(&command, &mut slot.0) {
        Some(_) => producer.push(slot).map_err(|_| Full),
        None => append_long(producer, &command),
    }
}

/// Hands over a command that takes two slots, both or none.
#[cold]
#[inline(never)]
fn append_long(producer: &mut Producer<Slot>, command: &Command) -> Result<(), Full> {
    let mut record = [0; codec::COMMAND_BYTES_MAX];
    codec::encode(command, &mut record);
    let mut slots = producer.write_chunk(SLOTS_MAX).map_err(|_| Full)?;
    let (front, back) = slots.as_mut_slices();
    let (lines, _) = record.as_chunks();
    for (slot, line) in front.iter_mut().chain(back).zip(lines) {
        slot.0 = *line;
    }
    slots.commit_all();
    Ok(())
}

impl Drop for JournalHandle {
    fn drop(&mut self) {
        self.stop();
    }
}
