//! The reader of a folder of events: record by record, from any position on, beside the writer.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::EventError;
use super::record::{Entry, Fault, Position, RECORD_BYTES_MAX, read};
use super::segment::{self, Head, SEGMENT_HEAD_BYTES, VenueId};
use super::writer::head_of;

/// What is read at once; also all the memory a reader takes.
const WINDOW_BYTES: usize = 256 << 10;
/// A record that cannot be read, with others behind it, is looked at so often before it is called
/// broken: beside a writer, bytes may be seen before those in front of them.
const DOUBTS_MAX: u32 = 100;
/// Idle looks between two looks whether the file is still the one under its name.
const LOOKS_PER_CHECK: u32 = 64;

const _: () = assert!(WINDOW_BYTES >= 2 * RECORD_BYTES_MAX);

/// Gives the records of a folder of events in order, each once.
///
/// It never waits: [`Reader::next`] gives nothing when there is nothing yet, and the caller asks
/// again after a [`Pause`]. One record of a live venue costs a copy; a look that finds nothing
/// costs two system calls.
pub struct Reader {
    dir: PathBuf,
    head: Head,
    file: File,
    path: PathBuf,
    /// Of the segment after this one.
    next_path: PathBuf,
    /// Bytes of the file, `held` of them, from `window_at` on.
    window: Box<[u8]>,
    held: usize,
    window_at: u64,
    /// Where the next record begins.
    offset: u64,
    /// The last record given, or passed over.
    last: Position,
    /// Whether the next record is of another command.
    command_ended: bool,
    doubts: u32,
    looks: u32,
}

impl Reader {
    /// Opens a folder behind a position: the next record is the one after it. `venue` is the
    /// journal the position is from, when that is known; keep [`Reader::venue`] beside the
    /// position.
    ///
    /// # Errors
    /// [`EventError::Absent`] while there is nothing, [`EventError::OtherVenue`] and
    /// [`EventError::Ahead`] when the position is not one of this folder, and whatever the first
    /// reading brings to light.
    pub fn open(dir: &Path, after: Position, venue: Option<VenueId>) -> Result<Self, EventError> {
        let (file, path, head) = find_segment(dir, after)?;
        let mut reader = Self {
            head,
            file,
            path,
            next_path: segment::path(dir, head.segment + 1),
            dir: dir.to_path_buf(),
            window: vec![0; WINDOW_BYTES].into_boxed_slice(),
            held: 0,
            window_at: SEGMENT_HEAD_BYTES as u64,
            offset: SEGMENT_HEAD_BYTES as u64,
            last: Position::START,
            command_ended: true,
            doubts: 0,
            looks: 0,
        };
        if let Some(expected) = venue.filter(|&expected| expected != head.venue) {
            let (path, found) = (reader.path, head.venue);
            return Err(EventError::OtherVenue { path, found, expected });
        }
        reader.last = before(head.first);
        reader.command_ended = head.first.index == 0;
        while reader.last < after {
            let entry = reader.next()?;
            if entry.is_none_or(|entry| entry.position() > after) {
                return Err(EventError::Ahead { dir: dir.to_path_buf(), after });
            }
        }
        Ok(reader)
    }

    /// Which journal the events are of.
    #[must_use]
    pub const fn venue(&self) -> VenueId {
        self.head.venue
    }

    /// The record given last.
    #[must_use]
    pub const fn position(&self) -> Position {
        self.last
    }

    /// Whether the record given last was the last one of its command.
    #[must_use]
    pub const fn is_between(&self) -> bool {
        self.command_ended
    }

    /// The next record; nothing when there is none yet.
    ///
    /// # Errors
    /// [`EventError`]. Asking again tries again; after [`EventError::Gone`] and
    /// [`EventError::Truncated`] open anew.
    #[expect(clippy::should_implement_trait, reason = "nothing yet is not the end")]
    pub fn next(&mut self) -> Result<Option<Entry>, EventError> {
        loop {
            match self.read_here() {
                Ok((entry, length)) => {
                    self.check_order(&entry)?;
                    self.offset += length as u64;
                    self.last = entry.position();
                    self.command_ended = entry.is_last;
                    (self.doubts, self.looks) = (0, 0);
                    return Ok(Some(entry));
                }
                Err(Fault::Unknown(what)) => {
                    let (path, at) = (self.path.clone(), self.due());
                    return Err(EventError::Unknown { path, at, what });
                }
                Err(Fault::NotWhole) => {}
            }
            if self.fetch()? {
                continue;
            }
            let next = self.next_segment()?;
            // A segment is complete when there is a next one: only now is what it holds all of it.
            if next.is_some() && self.fetch()? {
                continue;
            }
            match next {
                Some((file, path, head)) if self.at_end() => self.enter(file, path, head),
                next => return self.wait(next.is_some()),
            }
        }
    }

    /// The record that starts in the window.
    fn read_here(&self) -> Result<(Entry, usize), Fault> {
        let start = (self.offset - self.window_at) as usize;
        read(self.window[..self.held].get(start..).unwrap_or_default())
    }

    /// Where the next record belongs, as far as it is known: of the next command, or the next of
    /// the same.
    const fn due(&self) -> Position {
        match self.command_ended {
            true => Position { seq: self.last.seq + 1, index: 0 },
            false => Position { seq: self.last.seq, index: self.last.index + 1 },
        }
    }

    fn check_order(&self, entry: &Entry) -> Result<(), EventError> {
        if entry.position() == self.due() {
            return Ok(());
        }
        Err(self.broken("a record is missing or doubled"))
    }

    fn broken(&self, what: &'static str) -> EventError {
        EventError::Broken { path: self.path.clone(), offset: self.offset, what }
    }

    /// Reads on from where the next record begins; whether it is all there now.
    fn fetch(&mut self) -> Result<bool, EventError> {
        self.held = 0;
        self.window_at = self.offset;
        while self.held < WINDOW_BYTES {
            let at = self.offset + self.held as u64;
            match self.file.read_at(&mut self.window[self.held..], at) {
                Ok(0) => break,
                Ok(count) => self.held += count,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(EventError::io("read", &self.path, e)),
            }
        }
        Ok(self.read_here() != Err(Fault::NotWhole))
    }

    /// Whether the file ends where the next record would begin.
    fn at_end(&self) -> bool {
        self.window_at == self.offset && self.held == 0
    }

    /// The segment after this one, when it is there.
    fn next_segment(&self) -> Result<Option<(File, PathBuf, Head)>, EventError> {
        let file = match File::open(&self.next_path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(EventError::io("open", &self.next_path, e)),
        };
        let path = self.next_path.clone();
        let head = head_of(&file, &path)?;
        if head.venue != self.head.venue {
            let (found, expected) = (head.venue, self.head.venue);
            return Err(EventError::OtherVenue { path, found, expected });
        }
        Ok(Some((file, path, head)))
    }

    fn enter(&mut self, file: File, path: PathBuf, head: Head) {
        (self.file, self.path, self.head) = (file, path, head);
        self.next_path = segment::path(&self.dir, head.segment + 1);
        self.offset = SEGMENT_HEAD_BYTES as u64;
        self.window_at = self.offset;
        self.held = 0;
    }

    /// Nothing new: judges why.
    fn wait(&mut self, has_next: bool) -> Result<Option<Entry>, EventError> {
        // More than a record is there and none can be read, or a segment ends within a record.
        if self.held >= RECORD_BYTES_MAX || has_next {
            self.doubts += 1;
            if self.doubts > DOUBTS_MAX {
                return Err(self.broken("no whole record is here, and more is behind it"));
            }
        }
        self.looks += 1;
        if self.looks % LOOKS_PER_CHECK == 1 {
            self.check_file()?;
        }
        Ok(None)
    }

    /// Whether the file is still the one under its name, and as long as it was.
    fn check_file(&self) -> Result<(), EventError> {
        let mine = self.file.metadata().map_err(|e| EventError::io("examine", &self.path, e))?;
        match fs::metadata(&self.path) {
            Ok(there) if (there.dev(), there.ino()) == (mine.dev(), mine.ino()) => {}
            _ => return Err(EventError::Gone(self.path.clone())),
        }
        if mine.len() < self.offset {
            return Err(EventError::Truncated { path: self.path.clone(), bytes: mine.len() });
        }
        Ok(())
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("path", &self.path)
            .field("offset", &self.offset)
            .field("last", &self.last)
            .finish_non_exhaustive()
    }
}

/// The position in front of a segment, as far as its first record tells.
const fn before(first: Position) -> Position {
    match first.index {
        0 => Position { seq: first.seq - 1, index: 0 },
        index => Position { seq: first.seq, index: index - 1 },
    }
}

/// The segment that holds the record after a position.
fn find_segment(dir: &Path, after: Position) -> Result<(File, PathBuf, Head), EventError> {
    let indexes = segment::list(dir)?;
    if indexes.first().is_some_and(|&first| first != 1) {
        return Err(EventError::Gone(segment::path(dir, 1)));
    }
    for &index in indexes.iter().rev() {
        let path = segment::path(dir, index);
        let file = File::open(&path).map_err(|e| EventError::io("open", &path, e))?;
        let head = head_of(&file, &path)?;
        if head.first.seq == 0 || head.segment != index {
            return Err(EventError::NotEvents(path));
        }
        // Of the command a segment begins with, a part may be in the one before.
        if head.first <= after || index == 1 {
            return Ok((file, path, head));
        }
    }
    Err(EventError::Absent(dir.to_path_buf()))
}

/// How long to wait before asking again, growing while nothing comes: a busy reader is prompt, and
/// an idle one costs next to nothing.
///
/// In tokio: `tokio::time::sleep(pause.next()).await`, and [`Pause::reset`] after each record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    next: Duration,
    longest: Duration,
}

impl Pause {
    const SHORTEST: Duration = Duration::from_micros(100);

    /// Pauses from 100 µs up to `longest`.
    #[must_use]
    pub fn new(longest: Duration) -> Self {
        Self { next: Self::SHORTEST.min(longest), longest }
    }

    /// The next pause; twice the one before.
    #[expect(clippy::should_implement_trait, reason = "pauses have no end")]
    pub fn next(&mut self) -> Duration {
        let pause = self.next;
        self.next = (pause * 2).min(self.longest);
        pause
    }

    /// Something came.
    pub fn reset(&mut self) {
        *self = Self::new(self.longest);
    }
}
