//! Packets in and out: one interface, three back ends.
//!
//! | Back end | What it is | For |
//! |---|---|---|
//! | [`xdp`] | AF_XDP: own rings, own UMEM, own XDP program; no kernel stack in between | production, benchmarks |
//! | [`udp`] | kernel UDP sockets, presented as the same Ethernet frames | no privileges, comparison |
//! | [`memory`] | two ends of a wire in one process | tests, simulation, in-process benchmarks |
//!
//! [`raw`] is a whole interface, for what stands in line.
//!
//! [`lab`] makes network namespaces and interface pairs for tests and demos that vanish with the
//! process that made them.

pub mod echo;
pub mod lab;
pub mod memory;
pub mod raw;
pub mod thread;
pub mod udp;
pub mod xdp;

mod error;
mod frame;
mod open;
mod pool;
mod sys;

pub use error::NicError;
pub use frame::{BATCH_FRAMES, Batch, Frame};
pub use open::{AnyNic, NicConfig, open};

/// A network interface as the shard sees it: bursts of whole Ethernet frames.
///
/// Ownership is explicit: a [`Frame`] is held by exactly one party, and is given back with
/// [`release`](Nic::release) or [`transmit`](Nic::transmit). Implementations assert conservation:
/// free + fill + rx + tx + completion + held = total.
///
/// # Panics
/// Every method panics when it is given a frame the caller cannot hold: one that belongs to another
/// interface or was made up.
pub trait Nic {
    /// Takes up to [`BATCH_FRAMES`] received frames; returns at once when there are none.
    ///
    /// # Panics
    /// When `batch` is not empty.
    fn receive(&mut self, batch: &mut Batch);

    /// The received bytes of a frame, from the Ethernet header on.
    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8];

    /// The whole writable room of a frame, for building a packet to transmit; at least
    /// [`NicInfo::frame_bytes`] long. Sending takes the length set by [`Frame::set_len`]. The room
    /// of a received frame starts with the packet, so that it can be answered in place.
    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8];

    /// Gives a frame back.
    fn release(&mut self, frame: Frame);

    /// An empty frame to build a packet in, or `None` when all are in flight.
    fn allocate(&mut self) -> Option<Frame>;

    /// Queues a frame for transmission; nothing leaves before [`flush`](Nic::flush). When the
    /// transmit queue is full the frame comes back.
    ///
    /// # Errors
    /// The frame itself, unsent.
    fn transmit(&mut self, frame: Frame) -> Result<(), Frame>;

    /// Makes queued frames visible to the device and kicks it at most once.
    fn flush(&mut self);

    /// Counters since start. Makes no system call: those the kernel keeps are as old as the last
    /// [`refresh_stats`](Self::refresh_stats).
    fn stats(&self) -> NicStats;

    /// Reads the counters the kernel keeps: a few system calls, not for the hot loop.
    fn refresh_stats(&mut self) {}

    /// What this interface is.
    fn info(&self) -> &NicInfo;
}

/// What an interface is and how it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NicInfo {
    /// Rung of the ladder in use.
    pub mode: NicMode,
    /// Interface name, or the local address for kernel sockets.
    pub name: String,
    /// Hardware address frames are sent from.
    pub mac: [u8; 6],
    /// Writable bytes of a frame.
    pub frame_bytes: usize,
    /// Frames in all.
    pub frames_total: u32,
    /// Whether the frame memory is on huge pages.
    pub huge_pages: bool,
}

/// The ladder, best first. The rung in use is logged and exported, never silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NicMode {
    /// AF_XDP, zero copy.
    XdpZeroCopy,
    /// AF_XDP, native driver program, copied by the kernel.
    XdpNativeCopy,
    /// AF_XDP, generic (SKB) program.
    XdpSkb,
    /// Kernel UDP sockets.
    KernelUdp,
    /// Memory of this process.
    Memory,
}

impl NicMode {
    /// Short stable name, for logs and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::XdpZeroCopy => "xdp-zero-copy",
            Self::XdpNativeCopy => "xdp-native-copy",
            Self::XdpSkb => "xdp-skb",
            Self::KernelUdp => "kernel-udp",
            Self::Memory => "memory",
        }
    }
}

/// Counters of an interface since start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NicStats {
    /// Frames handed to the application.
    pub rx_frames: u64,
    /// Bytes of those.
    pub rx_bytes: u64,
    /// Frames queued for transmission.
    pub tx_frames: u64,
    /// Bytes of those.
    pub tx_bytes: u64,
    /// System calls made to transmit.
    pub kicks: u64,
    /// System calls made to have the kernel take frames to receive into.
    pub rx_wakeups: u64,
    /// Transmit refused because the queue or the frames were used up.
    pub tx_full: u64,
    /// Transmissions the kernel refused for good.
    pub tx_errors: u64,
    /// Dropped by the kernel before the ring (XDP_STATISTICS `rx_dropped`).
    pub rx_dropped: u64,
    /// Dropped because the receive ring was full.
    pub rx_ring_full: u64,
    /// Dropped because the fill ring was empty.
    pub rx_fill_ring_empty: u64,
    /// Dropped because they were longer than a frame holds.
    pub rx_oversized: u64,
    /// Descriptors the kernel found invalid.
    pub invalid_descs: u64,
    /// Times the kernel looked for a frame to transmit and there was none.
    pub tx_ring_empty: u64,
}
