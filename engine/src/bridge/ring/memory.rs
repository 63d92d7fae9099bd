//! Shared memory of a fixed size, seen as atomic words.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd};
use std::sync::atomic::AtomicU64;

use memmap2::{MmapOptions, MmapRaw};

/// Words that another process sees, too.
#[derive(Debug)]
pub(super) struct Memory {
    map: MmapRaw,
    words: usize,
}

impl Memory {
    /// Maps a file that holds so many words. It must not get shorter while it is mapped.
    pub(super) fn map(file: &File, words: usize) -> io::Result<Self> {
        let map = MmapOptions::new().len(words * 8).map_raw(file)?;
        Ok(Self { map, words })
    }

    #[inline]
    pub(super) fn words(&self) -> &[AtomicU64] {
        // SAFETY: the mapping begins on a page, so it is aligned for words; it is that many words
        // long (sealed, or checked to be sealed, against getting shorter), lives as long as the
        // borrow, and is only ever accessed as atomics, on either side.
        unsafe { std::slice::from_raw_parts(self.map.as_ptr().cast(), self.words) }
    }
}

/// Memory without a name, of a size nobody can change any more.
pub(super) fn create(words: usize) -> io::Result<File> {
    // SAFETY: the name is a string that ends in zero; the call makes a descriptor or fails.
    let fd = unsafe {
        libc::memfd_create(c"outcry-ring".as_ptr(), libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING)
    };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor was just made, and nobody else has it.
    let file = unsafe { File::from_raw_fd(fd) };
    file.set_len(words as u64 * 8)?;
    let seals = libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_SEAL;
    // SAFETY: the descriptor is open; no memory is passed.
    if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_ADD_SEALS, seals) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(file)
}

/// Whether nobody can make a file shorter any more.
pub(super) fn is_sealed(file: &File) -> bool {
    // SAFETY: the descriptor is open; no memory is passed.
    let seals = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_GET_SEALS) };
    seals >= 0 && seals & libc::F_SEAL_SHRINK != 0
}
