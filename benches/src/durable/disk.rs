//! The disk's share: which one it is, and what one bare synchronous write takes.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use hdrhistogram::Histogram;
use quanta::Clock;

use crate::stats::histogram;

/// One write, as long as the smallest frame of a journal.
const WRITE_BYTES: usize = 4096;
/// Bytes of the file, written over in turn.
const FILE_BYTES: u64 = 64 << 20;

/// Memory that direct I/O takes.
#[repr(C, align(4096))]
struct Block([u8; WRITE_BYTES]);

/// A file that was written before, so that writing it changes no metadata, opened so that each
/// write returns when it is on the disk.
pub(super) struct Floor {
    file: File,
    block: Box<Block>,
    next: u64,
}

impl Floor {
    /// Makes the file.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let zeros = vec![0; 1 << 20];
        let file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
        for at in (0..FILE_BYTES).step_by(zeros.len()) {
            file.write_all_at(&zeros, at)?;
        }
        file.sync_all()?;
        let flags = libc::O_DIRECT | libc::O_DSYNC;
        let file = OpenOptions::new().write(true).custom_flags(flags).open(path)?;
        Ok(Self { file, block: Box::new(Block([0x5a; WRITE_BYTES])), next: 0 })
    }

    /// Writes `count` times.
    pub(super) fn write(&mut self, count: u32) -> io::Result<Histogram<u64>> {
        let clock = Clock::new();
        let mut times = histogram();
        for _ in 0..count {
            let start = clock.raw();
            self.file.write_all_at(&self.block.0, self.next)?;
            times.saturating_record(clock.delta_as_nanos(start, clock.raw()));
            self.next = (self.next + WRITE_BYTES as u64) % FILE_BYTES;
        }
        Ok(times)
    }
}

/// What a folder lies on, as the kernel's mount table has it: file system and device.
pub(super) fn mounted_on(dir: &Path) -> (String, String) {
    let unknown = || ("unknown".to_owned(), "unknown".to_owned());
    let Ok(dir) = dir.canonicalize() else { return unknown() };
    let table = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let mounts = table.lines().filter_map(|line| {
        let mut fields = line.split(' ');
        let (device, point, system) = (fields.next()?, fields.next()?, fields.next()?);
        Some((PathBuf::from(point), system.to_owned(), device.to_owned()))
    });
    // The mount table is in order of mounting: of two on the same point the later one is seen.
    let nearest = mounts
        .filter(|(point, _, _)| dir.starts_with(point))
        .max_by_key(|(point, _, _)| point.components().count());
    nearest.map_or_else(unknown, |(_, system, device)| (system, device))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_mount_is_named() {
        let (system, device) = mounted_on(Path::new("/proc/self"));
        assert_eq!((system.as_str(), device.as_str()), ("proc", "proc"));
        assert_eq!(mounted_on(Path::new("/no/such/folder")).0, "unknown");
    }
}
