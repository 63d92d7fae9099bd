//! Frame handles: who may touch which piece of packet memory.

/// Frames handed over in one receive call at most.
pub const BATCH_FRAMES: usize = 64;

/// Received frames of one call.
pub type Batch = arrayvec::ArrayVec<Frame, BATCH_FRAMES>;

/// A piece of packet memory held by the application. Neither `Copy` nor `Clone`: whoever has the
/// handle has the bytes, and must give them back to the interface that made it.
#[derive(Debug)]
#[must_use = "a frame that is dropped is lost to its interface: release or transmit it"]
pub struct Frame {
    addr: u64,
    len: u32,
}

impl Frame {
    /// A handle to `len` bytes at `addr` of the interface's memory. Only back ends make frames.
    pub(crate) const fn new(addr: u64, len: u32) -> Self {
        Self { addr, len }
    }

    /// Address within the interface's memory.
    pub(crate) const fn addr(&self) -> u64 {
        self.addr
    }

    /// Bytes of the packet in the frame.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether the frame holds no packet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Sets the length of the packet that was built in the frame.
    pub const fn set_len(&mut self, len: u32) {
        self.len = len;
    }
}
