//! Frame memory shared with the kernel.

use super::XdpSizes;
use super::mapping::Mapping;
use crate::NicError;
use std::slice;

/// The frames of an interface: chunks of a power of two of bytes, numbered from 0.
#[derive(Debug)]
pub(super) struct Umem {
    mapping: Mapping,
    /// Logarithm of the bytes of a chunk.
    chunk_shift: u32,
    frames: u32,
    huge: bool,
}

impl Umem {
    /// On huge pages when asked for and there, else, with a warning, on ordinary ones.
    pub(super) fn new(sizes: &XdpSizes) -> Result<Self, NicError> {
        let len = sizes.frames as usize * sizes.chunk_bytes as usize;
        let huge = if sizes.huge_pages { Self::huge(len) } else { None };
        let (mapping, huge) = match huge {
            Some(mapping) => (mapping, true),
            None => {
                let failed = |error| NicError::os("mapping frame memory", error);
                (Mapping::plain(len).map_err(failed)?, false)
            }
        };
        assert!(sizes.chunk_bytes.is_power_of_two(), "the configuration was validated");
        let chunk_shift = sizes.chunk_bytes.trailing_zeros();
        Ok(Self { mapping, chunk_shift, frames: sizes.frames, huge })
    }

    fn huge(len: usize) -> Option<Mapping> {
        Mapping::huge(len)
            .inspect_err(|error| {
                let pages = len.div_ceil(2 << 20);
                tracing::warn!(
                    %error,
                    "no huge pages for frame memory, using ordinary pages; to have them: \
                     sysctl -w vm.nr_hugepages={pages} (more when others use them too)"
                );
            })
            .ok()
    }

    /// Whether the memory is on huge pages.
    pub(super) const fn is_huge(&self) -> bool {
        self.huge
    }

    /// Address of the memory in this process, to register it.
    pub(super) fn base(&self) -> u64 {
        self.mapping.base().as_ptr() as u64
    }

    /// Bytes of all frames.
    pub(super) const fn len(&self) -> usize {
        (self.frames as usize) << self.chunk_shift
    }

    /// Address of a frame, from its number.
    pub(super) fn address(&self, index: u32) -> u64 {
        u64::from(index) << self.chunk_shift
    }

    /// Number of the frame that `len` bytes at `addr` lie in. Received packets do not start at
    /// their frame's address: the kernel leaves headroom.
    ///
    /// # Panics
    /// When they do not lie within one frame.
    #[inline]
    pub(super) fn index(&self, addr: u64, len: u32) -> u32 {
        let chunk = 1 << self.chunk_shift;
        let (index, offset) = (addr >> self.chunk_shift, addr & (chunk - 1));
        let inside = index < u64::from(self.frames) && offset + u64::from(len) <= chunk;
        assert!(inside, "{len} bytes at {addr:#x} do not lie in one of {} frames", self.frames);
        index as u32
    }

    /// The bytes at `addr`.
    ///
    /// # Safety
    /// The frame they lie in is not the kernel's to write, and nobody else writes it meanwhile.
    pub(super) unsafe fn bytes(&self, addr: u64, len: u32) -> &[u8] {
        self.index(addr, len);
        // SAFETY: within one frame, as just checked; the rest is the caller's promise.
        unsafe {
            slice::from_raw_parts(self.mapping.base().as_ptr().add(addr as usize), len as usize)
        }
    }

    /// The bytes from `addr` to the end of the frame.
    ///
    /// # Safety
    /// The frame is neither the kernel's nor accessed by anybody else meanwhile.
    pub(super) unsafe fn room(&mut self, addr: u64) -> &mut [u8] {
        self.index(addr, 0);
        let chunk = 1 << self.chunk_shift;
        let len = (chunk - (addr & (chunk - 1))) as usize;
        // SAFETY: from inside a frame, as just checked, to its end; the rest is the caller's
        // promise.
        unsafe { slice::from_raw_parts_mut(self.mapping.base().as_ptr().add(addr as usize), len) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn umem() -> Umem {
        let sizes = XdpSizes { frames: 128, huge_pages: false, ..XdpSizes::default() };
        Umem::new(&sizes).expect("a quarter of a MiB is there")
    }

    #[test]
    fn descriptors_belong_to_the_frame_they_lie_in() {
        let umem = umem();
        for (addr, len, index) in [(0, 0, 0), (256, 1792, 0), (2048, 2048, 1), (262_143, 1, 127)] {
            assert_eq!(umem.index(addr, len), index);
        }
        for (addr, len) in [(256, 1793), (262_144, 0), (262_143, 2), (u64::MAX, 1), (0, u32::MAX)] {
            let outside = std::panic::catch_unwind(|| umem.index(addr, len));
            assert!(outside.is_err(), "{len} bytes at {addr} are in no frame");
        }
    }

    #[test]
    fn huge_pages_are_used_or_done_without() {
        let free = std::fs::read_to_string("/proc/meminfo")
            .expect("every Linux has it")
            .lines()
            .find_map(|line| line.strip_prefix("HugePages_Free:")?.trim().parse().ok())
            .unwrap_or(0);
        let sizes = XdpSizes { frames: 1024, ..XdpSizes::default() };
        let mut umem = Umem::new(&sizes).expect("2 MiB are there");
        assert_eq!(umem.is_huge(), free >= 1, "{free} huge pages are free");
        // SAFETY: the kernel does not know of this memory.
        let last = unsafe { umem.room(umem.address(1023)) };
        last.fill(1);
        assert_eq!(last.len(), 2048);
        let plain = Umem::new(&XdpSizes { huge_pages: false, ..sizes }).expect("2 MiB are there");
        assert!(!plain.is_huge(), "not asked for");
    }
}
