//! Segment files: their names, how they are made, written and read.
//!
//! A segment is written full of zeros, and named, before its first frame. The frames then overwrite
//! blocks that exist, so that a synchronous write carries no change of the file's metadata, and so
//! that the disk cannot be full in the middle of a segment.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::error::JournalError;
use super::frame::{AlignedBytes, BLOCK_BYTES, is_zero};
use super::pace::{PIECE_BYTES, Pace};

/// A reader fetches at least this much at once.
const WINDOW_BYTES: usize = 1 << 20;

/// Path of a segment; the first is 1.
pub(super) fn path(dir: &Path, index: u64) -> PathBuf {
    dir.join(format!("segment-{index:010}.journal"))
}

/// Where a segment is made before it gets its name.
fn unfinished_path(dir: &Path, index: u64) -> PathBuf {
    dir.join(format!("segment-{index:010}.new"))
}

/// Numbers of the segments in a folder, ascending. Other files are left alone.
pub(super) fn list(dir: &Path) -> Result<Vec<u64>, JournalError> {
    let mut indexes = Vec::new();
    for name in names(dir)? {
        let number = name.strip_prefix("segment-").and_then(|n| n.strip_suffix(".journal"));
        if let Some(index) = number.and_then(|n| n.parse().ok()) {
            indexes.push(index);
        }
    }
    indexes.sort_unstable();
    Ok(indexes)
}

/// Removes what an interrupted preparation left behind.
pub(super) fn remove_unfinished(dir: &Path) -> Result<(), JournalError> {
    for name in names(dir)? {
        if name.starts_with("segment-") && name.ends_with(".new") {
            let path = dir.join(name);
            fs::remove_file(&path).map_err(|e| JournalError::io("remove", &path, e))?;
        }
    }
    Ok(())
}

fn names(dir: &Path) -> Result<Vec<String>, JournalError> {
    let failed = |e| JournalError::io("list the folder", dir, e);
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    Ok(names)
}

/// Makes a change of names in the folder durable.
fn sync_dir(dir: &Path) -> Result<(), JournalError> {
    File::open(dir)
        .and_then(|folder| folder.sync_all())
        .map_err(|e| JournalError::io("synchronise the folder", dir, e))
}

/// A segment open for writing.
#[derive(Debug)]
pub(super) struct SegmentFile {
    file: File,
    path: PathBuf,
    index: u64,
    bytes: u64,
    direct: bool,
    synchronous: bool,
}

impl SegmentFile {
    /// Opens a segment for frames: every write returns when it is on the disk.
    pub(super) fn open(dir: &Path, index: u64) -> Result<Self, JournalError> {
        let mut segment = Self::open_path(path(dir, index), true, false)?;
        segment.index = index;
        let metadata = segment.file.metadata();
        segment.bytes = metadata.map_err(|e| JournalError::io("examine", &segment.path, e))?.len();
        Ok(segment)
    }

    fn open_path(path: PathBuf, synchronous: bool, create: bool) -> Result<Self, JournalError> {
        let open = |direct| open_with(&path, direct, synchronous, create);
        let (file, direct) = match open(true) {
            Ok(file) => (file, true),
            Err(e) if e.kind() == io::ErrorKind::InvalidInput => {
                warn_not_direct(&path);
                let file = open(false).map_err(|e| JournalError::io("open", &path, e))?;
                (file, false)
            }
            Err(e) => return Err(JournalError::io("open", &path, e)),
        };
        Ok(Self { file, path, index: 0, bytes: 0, direct, synchronous })
    }

    pub(super) fn index(&self) -> u64 {
        self.index
    }

    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether writes go around the page cache.
    pub(super) fn direct(&self) -> bool {
        self.direct
    }

    /// Writes whole blocks from block-aligned memory.
    pub(super) fn write(&mut self, bytes: &[u8], offset: u64) -> Result<(), JournalError> {
        let mut written = self.file.write_all_at(bytes, offset);
        // Some file systems take the flag when opening and refuse the first write.
        if self.direct && matches!(&written, Err(e) if e.kind() == io::ErrorKind::InvalidInput) {
            warn_not_direct(&self.path);
            self.file = open_with(&self.path, false, self.synchronous, false)
                .map_err(|e| JournalError::io("open", &self.path, e))?;
            self.direct = false;
            written = self.file.write_all_at(bytes, offset);
        }
        written.map_err(|e| JournalError::io("write", &self.path, e))
    }

    /// Takes the space for `bytes` at once, so that a full disk shows before the long write.
    fn allocate(&self, bytes: u64) -> Result<(), JournalError> {
        let length = libc::off_t::try_from(bytes)
            .map_err(|_| JournalError::config(format!("segment_bytes {bytes} is too large")))?;
        // SAFETY: fallocate takes no pointers, and the descriptor is owned by `self.file`, which
        // outlives the call.
        let result = unsafe { libc::fallocate(self.file.as_raw_fd(), 0, 0, length) };
        if result == 0 {
            return Ok(());
        }
        let error = io::Error::last_os_error();
        // Not every file system can; the zeros written next take the space all the same.
        if error.raw_os_error() == Some(libc::EOPNOTSUPP) {
            return Ok(());
        }
        Err(JournalError::io("allocate", &self.path, error))
    }

    fn fill(&mut self, bytes: u64, pace: &Pace) -> Result<(), JournalError> {
        let zeros = AlignedBytes::zeroed(PIECE_BYTES);
        let mut offset = 0;
        while offset < bytes && !pace.is_cancelled() {
            if offset > 0 {
                pace.rest(offset);
            }
            let piece = (bytes - offset).min(PIECE_BYTES as u64);
            self.write(&zeros.bytes()[..piece as usize], offset)?;
            offset += piece;
        }
        self.file.sync_all().map_err(|e| JournalError::io("synchronise", &self.path, e))
    }
}

fn open_with(path: &Path, direct: bool, synchronous: bool, create: bool) -> io::Result<File> {
    let mut flags = if direct { libc::O_DIRECT } else { 0 };
    if synchronous {
        flags |= libc::O_DSYNC;
    }
    // The journal holds session keys: it is for its owner only.
    let mut options = OpenOptions::new();
    options.write(true).create(create).truncate(create).mode(0o600).custom_flags(flags);
    options.open(path)
}

fn warn_not_direct(path: &Path) {
    tracing::warn!(
        path = %path.display(),
        "the file system refuses direct I/O: commits go through the page cache and are slower, \
         but as durable"
    );
}

/// Makes segment `index`, or takes the one that is there unused, and opens it for frames. The
/// caller knows that no frame is in it. Leaves nothing behind on failure, nor when cancelled.
///
/// # Errors
/// The file operation that failed; `Ok(None)` when cancelled.
pub(super) fn prepare(
    dir: &Path,
    index: u64,
    bytes: u64,
    pace: &Pace,
) -> Result<Option<SegmentFile>, JournalError> {
    let path = path(dir, index);
    if fs::metadata(&path).is_ok_and(|metadata| metadata.len() == bytes) {
        return SegmentFile::open(dir, index).map(Some);
    }
    let unfinished = unfinished_path(dir, index);
    let made = SegmentFile::open_path(unfinished.clone(), false, true).and_then(|mut segment| {
        segment.allocate(bytes)?;
        segment.fill(bytes, pace)
    });
    if made.is_err() || pace.is_cancelled() {
        let _ = fs::remove_file(&unfinished);
        return made.map(|()| None);
    }
    fs::rename(&unfinished, &path).map_err(|e| JournalError::io("name", &path, e))?;
    sync_dir(dir)?;
    SegmentFile::open(dir, index).map(Some)
}

/// Zeros a segment from `offset` on for `bytes`, durably.
pub(super) fn cut(path: &Path, offset: u64, bytes: u64) -> Result<(), JournalError> {
    let failed = |e| JournalError::io("cut the torn tail of", path, e);
    let file = OpenOptions::new().write(true).open(path).map_err(failed)?;
    let zeros = vec![0; PIECE_BYTES];
    let mut done = 0;
    while done < bytes {
        let piece = (bytes - done).min(PIECE_BYTES as u64);
        file.write_all_at(&zeros[..piece as usize], offset + done).map_err(failed)?;
        done += piece;
    }
    file.sync_all().map_err(failed)
}

/// A segment open for reading, through a window. Bytes behind the end of the file read as zeros, so
/// that a copy cut short looks like a write cut short.
pub(super) struct SegmentReader {
    file: File,
    path: PathBuf,
    bytes: u64,
    window: Vec<u8>,
    window_at: u64,
}

impl SegmentReader {
    pub(super) fn open(dir: &Path, index: u64) -> Result<Self, JournalError> {
        let path = path(dir, index);
        let open = File::open(&path).and_then(|file| Ok((file.metadata()?.len(), file)));
        let (bytes, file) = open.map_err(|e| JournalError::io("open", &path, e))?;
        let bytes = bytes.next_multiple_of(BLOCK_BYTES as u64);
        Ok(Self { file, path, bytes, window: Vec::new(), window_at: 0 })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Length of the file, rounded up to whole blocks.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Exactly `length` bytes from `offset` on.
    pub(super) fn get(&mut self, offset: u64, length: usize) -> Result<&[u8], JournalError> {
        let end = offset + length as u64;
        let window_end = self.window_at + self.window.len() as u64;
        if offset < self.window_at || end > window_end {
            self.fetch(offset, length.max(WINDOW_BYTES))?;
        }
        let start = (offset - self.window_at) as usize;
        Ok(&self.window[start..start + length])
    }

    fn fetch(&mut self, offset: u64, length: usize) -> Result<(), JournalError> {
        self.window.clear();
        self.window.resize(length, 0);
        self.window_at = offset;
        let mut have = 0;
        while have < length {
            match self.file.read_at(&mut self.window[have..], offset + have as u64) {
                Ok(0) => break,
                Ok(n) => have += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(JournalError::io("read", &self.path, e)),
            }
        }
        Ok(())
    }

    /// End of the last block from `offset` on that is not zeros; `None` when all are.
    pub(super) fn written_end(&mut self, offset: u64) -> Result<Option<u64>, JournalError> {
        let (mut at, mut end) = (offset, None);
        while at < self.bytes {
            let piece = (self.bytes - at).min(WINDOW_BYTES as u64);
            for (i, block) in self.get(at, piece as usize)?.chunks(BLOCK_BYTES).enumerate() {
                if !is_zero(block) {
                    end = Some(at + ((i + 1) * BLOCK_BYTES) as u64);
                }
            }
            at += piece;
        }
        Ok(end)
    }
}
