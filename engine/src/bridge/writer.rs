//! The writer of a folder of events.
//!
//! A writer always begins with the first command of the log. While the folder has records, it
//! compares instead of writing; behind the last whole record it writes on. So a restart verifies
//! all that is there, an interrupted write is mended, nothing is doubled, and the file is the same
//! bytes whoever wrote it, and in however many lives.
//!
//! Records are written through the page cache and not synchronised: what a power cut takes away is
//! in the journal, from which the next start writes it again. On a full disk the events wait for
//! space, and the venue does not.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::error::EventError;
use super::record::{Position, whole};
use super::segment::{self, Head, SEGMENT_HEAD_BYTES, VenueId};
use crate::core::Capacity;

/// What is written or compared at once.
const PIECE_BYTES: usize = 256 << 10;
const LOCK_FILE: &str = "events.lock";
/// Between two looks whether there is space again.
const SPACE_PAUSE: Duration = Duration::from_millis(200);

/// What all segments of a folder have in common, but for the venue, which the first command tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The shard.
    pub shard: u16,
    /// Largest size of a segment.
    pub segment_bytes: u64,
    /// Capacities of the core that executes the commands.
    pub capacity: Capacity,
    /// Whether a journal stands behind the events.
    pub is_kept: bool,
}

/// A folder of events, open for writing. One at a time.
pub struct EventFile {
    dir: PathBuf,
    settings: Settings,
    venue: VenueId,
    /// The segment in use; none before the first record.
    segment: Option<Segment>,
    /// What follows is compared with what is there, not written.
    comparing: bool,
    /// Records of the segment in use that are not written, or not compared, yet.
    buffer: Vec<u8>,
    last: Position,
    /// While it says no, a full disk is waited for.
    hurry: Option<Arc<AtomicBool>>,
    _lock: File,
}

struct Segment {
    file: File,
    path: PathBuf,
    index: u64,
    /// Bytes written or compared.
    done: u64,
}

impl EventFile {
    /// Opens a folder, making it when it is not there. Nothing in it is touched before the first
    /// record, except that events no journal stands behind are thrown away.
    ///
    /// # Errors
    /// Another writer, or a failing file operation.
    pub fn open(dir: &Path, settings: Settings) -> Result<Self, EventError> {
        fs::create_dir_all(dir).map_err(|e| EventError::io("create the folder", dir, e))?;
        let path = dir.join(LOCK_FILE);
        let lock = private().create(true).truncate(false).open(&path);
        let lock = lock.map_err(|e| EventError::io("open the lock file", &path, e))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(EventError::InUse(dir.to_path_buf())),
            Err(fs::TryLockError::Error(e)) => return Err(EventError::io("lock", &path, e)),
        }
        let file = Self {
            dir: dir.to_path_buf(),
            settings,
            venue: VenueId([0; 16]),
            segment: None,
            comparing: true,
            buffer: Vec::with_capacity(PIECE_BYTES + super::record::RECORD_BYTES_MAX),
            last: Position::START,
            hurry: None,
            _lock: lock,
        };
        file.forget_unkept()?;
        Ok(file)
    }

    /// From now on waits for space on a full disk instead of failing, until `hurry` is set.
    pub(super) fn wait_for_space(&mut self, hurry: Arc<AtomicBool>) {
        self.hurry = Some(hurry);
    }

    /// Does what may fail for want of space, and does it again while it is to be waited for.
    fn with_patience<T>(
        &self,
        mut work: impl FnMut() -> Result<T, EventError>,
    ) -> Result<T, EventError> {
        let mut told = false;
        loop {
            let error = match work() {
                Err(error) if error.is_want_of_space() => error,
                done => return done,
            };
            match &self.hurry {
                Some(hurry) if !hurry.load(Ordering::Relaxed) => {}
                _ => return Err(error),
            }
            if !std::mem::replace(&mut told, true) {
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "events wait for space; the venue does not"
                );
            }
            thread::sleep(SPACE_PAUSE);
        }
    }

    /// Throws away events of a life that kept nothing else.
    fn forget_unkept(&self) -> Result<(), EventError> {
        let indexes = segment::list(&self.dir)?;
        let Some(&first) = indexes.first() else { return Ok(()) };
        match read_head(&segment::path(&self.dir, first)) {
            Ok(head) if !head.is_kept => self.remove_from(first),
            _ => Ok(()),
        }
    }

    fn remove_from(&self, first: u64) -> Result<(), EventError> {
        // From the end on: what is left is the beginning of the file at any moment.
        for index in segment::list(&self.dir)?.into_iter().rev().filter(|&index| index >= first) {
            let path = segment::path(&self.dir, index);
            fs::remove_file(&path).map_err(|e| EventError::io("remove", &path, e))?;
        }
        Ok(())
    }

    /// Says whose events follow; before the first record.
    pub(super) fn begin(&mut self, venue: VenueId) {
        assert!(self.segment.is_none(), "a file of events begins with its venue");
        self.venue = venue;
    }

    /// Appends a sealed record.
    ///
    /// # Errors
    /// What the disk said, or that the record which is there already is another one.
    ///
    /// # Panics
    /// When positions do not grow.
    pub(super) fn append(&mut self, record: &[u8], at: Position) -> Result<(), EventError> {
        assert!(at > self.last, "records come in order");
        let end = match &self.segment {
            None => u64::MAX,
            Some(segment) => segment.done + (self.buffer.len() + record.len()) as u64,
        };
        if end > self.settings.segment_bytes {
            self.change_segment(at)?;
        }
        self.buffer.extend_from_slice(record);
        self.last = at;
        if self.buffer.len() >= PIECE_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    /// Makes what was appended visible to readers.
    ///
    /// # Errors
    /// What the disk said, or that what is there already is something else.
    pub fn flush(&mut self) -> Result<(), EventError> {
        if self.comparing {
            self.compare()?;
        }
        let Some(segment) = &self.segment else { return Ok(()) };
        if self.buffer.is_empty() {
            return Ok(());
        }
        self.with_patience(|| segment.write(&self.buffer))?;
        let written = self.buffer.len() as u64;
        self.segment.iter_mut().for_each(|segment| segment.done += written);
        self.buffer.clear();
        Ok(())
    }

    /// Whether all that was in the folder has been compared, so that events of now are written.
    #[must_use]
    pub const fn is_caught_up(&self) -> bool {
        !self.comparing
    }

    fn change_segment(&mut self, first: Position) -> Result<(), EventError> {
        self.flush()?;
        let index = self.segment.as_ref().map_or(1, |segment| segment.index + 1);
        let path = segment::path(&self.dir, index);
        if !path.exists() {
            self.comparing = false;
        }
        let head = self.head(index, first);
        self.segment = Some(if self.comparing {
            self.open_old(path, head)?
        } else {
            self.remove_from(index)?;
            self.with_patience(|| Segment::create(&self.dir, path.clone(), head))?
        });
        Ok(())
    }

    fn head(&self, segment: u64, first: Position) -> Head {
        let Settings { shard, segment_bytes, capacity, is_kept } = self.settings;
        Head { venue: self.venue, shard, segment, segment_bytes, first, capacity, is_kept }
    }

    /// Opens a segment that is there, and judges its head.
    fn open_old(&mut self, path: PathBuf, head: Head) -> Result<Segment, EventError> {
        let found = match read_head(&path) {
            Ok(found) => found,
            // A power cut can leave a segment without a head.
            Err(EventError::NotEvents(_)) if head.segment > 1 => {
                self.comparing = false;
                self.remove_from(head.segment)?;
                return Segment::create(&self.dir, path, head);
            }
            Err(error) => return Err(error),
        };
        let other = |what| Err(EventError::OtherSettings { path: path.clone(), what });
        if found.venue != head.venue {
            return Err(EventError::OtherVenue { path, found: found.venue, expected: head.venue });
        } else if found.segment_bytes != head.segment_bytes {
            return other("bridge.segment_bytes");
        } else if found.capacity != head.capacity {
            return other("capacity");
        } else if found != head {
            return other("shard, or the place of its first record");
        }
        let file = private().open(&path).map_err(|e| EventError::io("open", &path, e))?;
        Ok(Segment { file, path, index: head.segment, done: SEGMENT_HEAD_BYTES as u64 })
    }

    /// Holds the buffer against what is there. What is the same is done; from the first record that
    /// is not all there, the rest of the folder is removed, to be written again.
    fn compare(&mut self) -> Result<(), EventError> {
        let Some(segment) = &mut self.segment else { return Ok(()) };
        let mut there = vec![0; self.buffer.len()];
        let length = segment.read(&mut there)?;
        let same = self.buffer.iter().zip(&there[..length]).take_while(|(a, b)| a == b).count();
        if same == self.buffer.len() {
            segment.done += same as u64;
            self.buffer.clear();
            return Ok(());
        }
        let at = start_of_record(&self.buffer, same);
        segment.done += at as u64;
        self.buffer.drain(..at);
        let mut record = [0; super::record::RECORD_BYTES_MAX];
        let length = segment.read(&mut record)?;
        if whole(&record[..length]).is_some() {
            return Err(EventError::Disagrees {
                path: segment.path.clone(),
                offset: segment.done,
                seq: u64::from_le_bytes(*self.buffer[8..].first_chunk().unwrap_or(&[0; 8])),
            });
        }
        self.comparing = false;
        let (index, done) = (segment.index, segment.done);
        let cut = segment.file.set_len(done);
        cut.map_err(|e| EventError::io("cut", &segment.path, e))?;
        self.remove_from(index + 1)
    }
}

/// Where the record begins that holds byte `at` of whole records.
fn start_of_record(records: &[u8], at: usize) -> usize {
    let mut start = 0;
    loop {
        let length = u16::from_le_bytes([records[start], records[start + 1]]);
        let end = start + usize::from(length);
        if end > at {
            return start;
        }
        start = end;
    }
}

impl Segment {
    fn create(dir: &Path, path: PathBuf, head: Head) -> Result<Self, EventError> {
        // A reader finds a segment with its head, or none.
        let unfinished = dir.join("segment.new");
        let made = private().create(true).truncate(true).open(&unfinished).and_then(|file| {
            file.write_all_at(&head.to_bytes(), 0)?;
            fs::rename(&unfinished, &path)?;
            Ok(file)
        });
        let file = made.map_err(|e| EventError::io("create", &path, e))?;
        Ok(Self { file, path, index: head.segment, done: SEGMENT_HEAD_BYTES as u64 })
    }

    fn write(&self, bytes: &[u8]) -> Result<(), EventError> {
        let written = self.file.write_all_at(bytes, self.done);
        written.map_err(|e| EventError::io("write", &self.path, e))
    }

    /// Fills `out` from where the comparison stands, as far as the file reaches.
    fn read(&self, out: &mut [u8]) -> Result<usize, EventError> {
        let mut have = 0;
        while have < out.len() {
            match self.file.read_at(&mut out[have..], self.done + have as u64) {
                Ok(0) => break,
                Ok(bytes) => have += bytes,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(EventError::io("read", &self.path, e)),
            }
        }
        Ok(have)
    }
}

/// Events tell who trades what: they are for the venue's user alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600);
    options
}

/// The head of the segment at `path`.
pub(super) fn read_head(path: &Path) -> Result<Head, EventError> {
    let file = File::open(path).map_err(|e| EventError::io("open", path, e))?;
    head_of(&file, path)
}

/// The head of an open segment.
pub(super) fn head_of(file: &File, path: &Path) -> Result<Head, EventError> {
    let mut bytes = [0; SEGMENT_HEAD_BYTES];
    match file.read_exact_at(&mut bytes, 0) {
        Ok(()) => Head::read(&bytes, path),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
            Err(EventError::NotEvents(path.to_path_buf()))
        }
        Err(e) => Err(EventError::io("read", path, e)),
    }
}
