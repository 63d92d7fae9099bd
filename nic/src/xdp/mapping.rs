//! Memory shared with the kernel: mapped once, unmapped when its last user is gone.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::ptr::NonNull;

/// A mapped range of memory. Only raw access is offered; what may be touched when is the business
/// of the ring or frame memory that lies in it.
#[derive(Debug)]
pub(super) struct Mapping {
    base: NonNull<u8>,
    len: usize,
}

// SAFETY: a mapping belongs to the process, not to a thread; this type only hands out its address.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

/// Size of a huge page; 2 MiB on x86-64 and, with 4 KiB base pages, on arm64.
const HUGE_PAGE_BYTES: usize = 2 << 20;

impl Mapping {
    /// A ring of an AF_XDP socket; `page_offset` says which.
    pub(super) fn ring(fd: BorrowedFd<'_>, len: usize, page_offset: u64) -> io::Result<Self> {
        Self::map(len, libc::MAP_SHARED | libc::MAP_POPULATE, fd.as_raw_fd(), page_offset)
    }

    /// Zeroed memory of this process on ordinary pages; the kernel is asked to merge them into
    /// huge ones where it can.
    pub(super) fn plain(len: usize) -> io::Result<Self> {
        let mapping = Self::anonymous(len, 0)?;
        // Advice: without transparent huge pages there is nothing to advise, and nothing lost.
        let _ = mapping.advise(libc::MADV_HUGEPAGE);
        mapping.populate()?;
        Ok(mapping)
    }

    /// Zeroed memory of this process on reserved huge pages, rounded up to whole ones.
    pub(super) fn huge(len: usize) -> io::Result<Self> {
        let len = len.next_multiple_of(HUGE_PAGE_BYTES);
        let mapping = Self::anonymous(len, libc::MAP_HUGETLB)?;
        mapping.populate()?;
        Ok(mapping)
    }

    fn anonymous(len: usize, flags: libc::c_int) -> io::Result<Self> {
        Self::map(len, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | flags, -1, 0)
    }

    fn map(len: usize, flags: libc::c_int, fd: libc::c_int, offset: u64) -> io::Result<Self> {
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: without MAP_FIXED the kernel picks a range that nothing else uses.
        let base = unsafe {
            libc::mmap(std::ptr::null_mut(), len, protection, flags, fd, offset as libc::off_t)
        };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let base = NonNull::new(base.cast()).expect("mmap without MAP_FIXED never returns null");
        Ok(Self { base, len })
    }

    /// Makes every page present now. Unlike touching them, this fails with an error and not with
    /// a signal when a page cannot be had.
    fn populate(&self) -> io::Result<()> {
        match self.advise(libc::MADV_POPULATE_WRITE) {
            // Before Linux 5.14: pages come when they are pinned.
            Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(()),
            outcome => outcome,
        }
    }

    fn advise(&self, advice: libc::c_int) -> io::Result<()> {
        // SAFETY: the range is this mapping; neither advice in use changes what it holds.
        crate::sys::check(unsafe { libc::madvise(self.base.as_ptr().cast(), self.len, advice) })?;
        Ok(())
    }

    /// Where it starts.
    pub(super) const fn base(&self) -> NonNull<u8> {
        self.base
    }

    /// Its length in bytes.
    pub(super) const fn len(&self) -> usize {
        self.len
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the range was mapped by this type and nothing refers to it any more: rings and
        // frame memory keep the mapping they lie in.
        let unmapped = unsafe { libc::munmap(self.base.as_ptr().cast(), self.len) };
        assert_eq!(unmapped, 0, "munmap: {}", io::Error::last_os_error());
    }
}
