//! From commands to records: a core that executes a log, and a file that hears it.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::error::EventError;
use super::record::{Entry, Fact, Position, RECORD_BYTES_MAX, draft, seal};
use super::segment::VenueId;
use super::writer::EventFile;
use crate::core::{Command, Core, Event, EventSink, SeqNo, SessionId, Stamp};

/// Executes the commands of a log, from the first on, and writes down what they do.
pub struct Scribe {
    core: Core,
    file: EventFile,
}

impl Scribe {
    /// One that has heard nothing yet.
    ///
    /// # Panics
    /// When the core has executed commands before.
    #[must_use]
    pub fn new(core: Core, file: EventFile) -> Self {
        assert_eq!(core.applied(), SeqNo(0), "a scribe begins with the first command");
        Self { core, file }
    }

    /// Executes the next command of the log.
    ///
    /// # Errors
    /// [`EventError`] when it cannot be executed or written down; then nothing more may follow.
    pub fn hear(&mut self, command: &Command) -> Result<(), EventError> {
        let (seq, at) = (command.seq.0, Stamp { seq: command.seq, time: command.time });
        self.core.check(command).map_err(|source| EventError::Command { seq, source })?;
        if seq == 1 {
            self.file.begin(VenueId::of(command));
        }
        let session = command.session;
        let request = self.core.session(session).map_or(0, |known| known.next_in);
        let mut page = Page {
            file: &mut self.file,
            at,
            session,
            request,
            index: 0,
            record: [0; RECORD_BYTES_MAX],
            length: 0,
            failed: None,
        };
        if command.body.is_operators() {
            page.write(Fact::Command(command.body));
        }
        self.core.apply(command, &mut page);
        if page.index == 0 {
            page.write(Fact::Command(command.body));
        }
        page.finish(true);
        page.failed.map_or(Ok(()), Err)
    }

    /// Makes what was heard visible to readers.
    ///
    /// # Errors
    /// As [`Scribe::hear`].
    pub fn flush(&mut self) -> Result<(), EventError> {
        self.file.flush()
    }

    /// See [`EventFile::wait_for_space`].
    pub(super) fn wait_for_space(&mut self, hurry: Arc<AtomicBool>) {
        self.file.wait_for_space(hurry);
    }

    /// The last command heard.
    #[must_use]
    pub fn heard(&self) -> SeqNo {
        self.core.applied()
    }

    /// The market as the commands have made it.
    #[must_use]
    pub const fn core(&self) -> &Core {
        &self.core
    }
}

/// The records of one command. Each waits for the next, or for the end, to know whether it is the
/// last.
struct Page<'a> {
    file: &'a mut EventFile,
    at: Stamp,
    session: SessionId,
    request: u64,
    /// Of the next record.
    index: u32,
    record: [u8; RECORD_BYTES_MAX],
    /// Of the record that waits; 0 for none.
    length: usize,
    failed: Option<EventError>,
}

impl Page<'_> {
    fn write(&mut self, fact: Fact) {
        self.finish(false);
        let Self { at, session, request, index, .. } = *self;
        let entry = Entry { at, index, is_last: false, session, request, fact };
        self.length = draft(&entry, &mut self.record);
        self.index += 1;
    }

    /// Seals and hands over the record that waits.
    fn finish(&mut self, is_last: bool) {
        if self.length == 0 || self.failed.is_some() {
            return;
        }
        let record = &mut self.record[..self.length];
        seal(record, is_last);
        let at = Position { seq: self.at.seq.0, index: self.index - 1 };
        self.failed = self.file.append(record, at).err();
        self.length = 0;
    }
}

impl EventSink for Page<'_> {
    fn event(&mut self, _: Stamp, event: &Event) {
        self.write(Fact::Event(*event));
    }
}
