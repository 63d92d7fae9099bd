//! Memory for measurements: on huge pages where the kernel has them, and touched before use, so
//! that no page fault and as few TLB misses as possible fall into a measured part.

use std::io;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

/// Types any bytes are a value of, zeros among them, and that need no dropping.
///
/// # Safety
/// The type has no invalid bit patterns, no padding that matters and no drop glue.
pub unsafe trait Plain: Copy {}

// SAFETY: an integer.
unsafe impl Plain for u32 {}
// SAFETY: integers in arrays of bytes, without padding.
unsafe impl Plain for replay::workload::Record {}

/// A fixed number of zeroed values in memory of their own.
#[derive(Debug)]
pub struct HugeSlice<T: Plain> {
    start: NonNull<T>,
    len: usize,
    bytes: usize,
    owns: PhantomData<T>,
}

impl<T: Plain> HugeSlice<T> {
    /// `len` zeroes, every page of them present.
    ///
    /// # Errors
    /// When the kernel has not that much memory.
    pub fn zeroed(len: usize) -> io::Result<Self> {
        let too_large = || io::Error::from(io::ErrorKind::OutOfMemory);
        let bytes = len.checked_mul(size_of::<T>()).ok_or_else(too_large)?.max(1);
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        // SAFETY: a new anonymous mapping, wherever the kernel likes; no memory of ours is touched.
        let start = unsafe { libc::mmap(std::ptr::null_mut(), bytes, protection, flags, -1, 0) };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        // Advice only: without huge pages the measurement runs on small ones, and says so.
        // SAFETY: the mapping made above, which nobody uses yet.
        unsafe { libc::madvise(start, bytes, libc::MADV_HUGEPAGE) };
        // SAFETY: the mapping is writable and `bytes` long. Writing makes every page present.
        unsafe { std::ptr::write_bytes(start.cast::<u8>(), 0, bytes) };
        let start = NonNull::new(start.cast()).ok_or_else(too_large)?;
        Ok(Self { start, len, bytes, owns: PhantomData })
    }

    /// A copy of `values`.
    ///
    /// # Errors
    /// As of [`HugeSlice::zeroed`].
    pub fn copied(values: &[T]) -> io::Result<Self> {
        let mut copy = Self::zeroed(values.len())?;
        copy.copy_from_slice(values);
        Ok(copy)
    }
}

impl<T: Plain> Deref for HugeSlice<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: `len` values of a type that any bytes are a value of, page aligned, mapped for
        // as long as `self` lives.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T: Plain> DerefMut for HugeSlice<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as for `deref`; `&mut self` makes this the only reference.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl<T: Plain> Drop for HugeSlice<T> {
    fn drop(&mut self) {
        // SAFETY: the mapping this value owns; no reference into it outlives the value.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}

/// Bytes of this process that are on transparent huge pages now.
#[must_use]
pub fn huge_bytes() -> u64 {
    let rollup = std::fs::read_to_string("/proc/self/smaps_rollup").unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("AnonHugePages:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_zeroed_writable_and_its_own() {
        let mut slice = HugeSlice::<u32>::zeroed(3 << 20).expect("12 MiB");
        assert!(slice.iter().all(|&value| value == 0));
        slice[(3 << 20) - 1] = 7;
        let copy = HugeSlice::copied(&slice).expect("12 MiB");
        slice[(3 << 20) - 1] = 8;
        assert_eq!(copy[(3 << 20) - 1], 7);
        assert_eq!(HugeSlice::<u32>::zeroed(0).expect("nothing").len(), 0);
        assert!(HugeSlice::<u32>::zeroed(usize::MAX).is_err());
    }
}
