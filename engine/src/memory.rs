//! What the core asks of the machine's memory: large pages, and lines of cache ahead of time. Both
//! are hints. Neither changes a result, fails or reports, so the core stays deterministic, and
//! `unsafe` stays outside it (docs/decisions/0002).

use std::mem::MaybeUninit;

/// Below this, large pages bring nothing: one would hardly fit.
const HUGE_MIN_BYTES: usize = 4 << 20;
/// The smallest page there is.
const PAGE_BYTES: usize = 4096;

/// `len` copies of `value`, written now, on large pages where the system has them: books that are
/// larger than the caches otherwise wait as long for the page table as for their memory.
#[must_use]
pub fn filled<T: Clone>(len: usize, value: T) -> Box<[T]> {
    let mut items = Vec::with_capacity(len);
    advise_huge(items.spare_capacity_mut());
    items.resize(len, value);
    items.into_boxed_slice()
}

/// Asks for large pages before the memory is first touched.
fn advise_huge<T>(memory: &mut [MaybeUninit<T>]) {
    let start = memory.as_mut_ptr().addr();
    let end = start + size_of_val(memory);
    if end - start < HUGE_MIN_BYTES {
        return;
    }
    let skip = start.next_multiple_of(PAGE_BYTES) - start;
    let bytes = (end - start - skip) / PAGE_BYTES * PAGE_BYTES;
    let first = memory.as_mut_ptr().cast::<u8>().wrapping_add(skip);
    // SAFETY: whole pages inside an allocation of ours. The advice changes how they are backed,
    // not what they hold. Whether it was taken does not matter here.
    unsafe { libc::madvise(first.cast(), bytes, libc::MADV_HUGEPAGE) };
}

/// Asks for the cache line that begins `value`.
#[inline(always)]
pub fn prefetch<T>(value: &T) {
    prefetch_at(std::ptr::from_ref(value).cast());
}

/// Asks for the cache line that begins an item. There need be none at that index.
#[inline(always)]
pub fn prefetch_place<T>(items: &[T], index: usize) {
    prefetch_at(items.as_ptr().wrapping_add(index).cast());
}

#[inline(always)]
fn prefetch_at(address: *const i8) {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a prefetch reads nothing that the program sees, and never faults, whatever the
        // address.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(address) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_filled_large_or_small() {
        for len in [0, 3, HUGE_MIN_BYTES / 8 + 1000] {
            let items = filled(len, 7_u64);
            assert_eq!(items.len(), len);
            assert!(items.iter().all(|&item| item == 7));
        }
        prefetch(&filled(1, 1_u8)[0]);
        prefetch_place(&[1_u8], usize::MAX / 2);
    }
}
