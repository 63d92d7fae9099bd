//! AF_XDP: packets between the driver and this process with no network stack in between.
//!
//! ```text
//!            allocate                transmit, flush
//!   free ───────────────▶ held ─────────────────────▶ tx ring ──▶ completion ring ──▶ free
//!    │                      ▲                                                           ▲
//!    │ refill               │ receive                             release               │
//!    └──▶ fill ring ──▶ rx ring                           held ─────────────────────────┘
//! ```
//!
//! A received frame is parsed where it lies and can be sent from there. Half of the frames are only
//! received into, so that packets are built in a few frames that stay in this core's cache. The
//! pool knows the owner of every frame, so that a descriptor the kernel could not have had stops
//! the program.

mod ladder;
mod loader;
mod mapping;
mod program;
mod reservation;
mod ring;
mod socket;
#[cfg(test)]
mod tests;
mod umem;

use crate::pool::{Owner, Pool};
use crate::{BATCH_FRAMES, Batch, Frame, Nic, NicError, NicInfo, NicMode, NicStats};
use ladder::Attachment;
use reservation::Reservation;
use socket::Socket;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use umem::Umem;

/// What to open, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XdpConfig {
    /// Name of the interface.
    pub interface: String,
    /// Receive and transmit queue. Traffic that the card spreads to others stays with the kernel.
    pub queue: u32,
    /// Address of the interface that datagrams are for.
    pub local_ip: Ipv4Addr,
    /// UDP ports to receive on.
    pub ports: Vec<u16>,
    /// Multicast groups and ports to receive.
    pub join: Vec<SocketAddrV4>,
    /// The one rung to use, or the best there is.
    pub mode: Option<NicMode>,
    /// Memory and rings.
    pub sizes: XdpSizes,
}

/// Sizes of frame memory and rings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XdpSizes {
    /// Frames in all, 128 to 2^20. Half of them at most wait for packets.
    pub frames: u32,
    /// Bytes of a frame: 2048 or 4096, of which the kernel keeps 256 on receipt.
    pub chunk_bytes: u32,
    /// Received packets not yet taken at most: a power of two, 64 to 32768, as all rings.
    pub rx_ring: u32,
    /// Packets not yet sent at most.
    pub tx_ring: u32,
    /// Frames waiting for packets at most.
    pub fill_ring: u32,
    /// Sent packets whose frame is not yet taken back at most; at least `tx_ring`.
    pub completion_ring: u32,
    /// Try for huge pages first.
    pub huge_pages: bool,
    /// How long to wait for a queue that is still busy, in milliseconds.
    pub bind_patience_ms: u64,
}

impl Default for XdpSizes {
    fn default() -> Self {
        Self {
            frames: 8192,
            chunk_bytes: 2048,
            rx_ring: 2048,
            tx_ring: 2048,
            fill_ring: 4096,
            completion_ring: 4096,
            huge_pages: true,
            bind_patience_ms: 2000,
        }
    }
}

/// Bytes the kernel keeps free before a received packet: `XDP_PACKET_HEADROOM`.
const HEADROOM_BYTES: u32 = 256;
/// Shortest packet that may be sent: an Ethernet header.
const PACKET_BYTES_MIN: usize = 14;
/// Fewest frames: one batch to receive into and one to send.
const FRAMES_MIN: u32 = 2 * BATCH_FRAMES as u32;

impl XdpSizes {
    /// Writable bytes of a frame: what is left behind the headroom.
    #[must_use]
    pub const fn frame_bytes(&self) -> usize {
        (self.chunk_bytes - HEADROOM_BYTES) as usize
    }

    /// How many frames are set apart to receive into.
    const fn receive_frames(&self) -> u32 {
        self.frames / 2
    }

    /// How many frames wait for packets when nothing is going on.
    const fn fill_target(&self) -> u32 {
        let most = self.receive_frames();
        if most < self.fill_ring { most } else { self.fill_ring }
    }

    fn validate(&self) -> Result<(), NicError> {
        let reject =
            |field, problem| -> Result<(), NicError> { Err(NicError::Config { field, problem }) };
        if !(FRAMES_MIN..=1 << 20).contains(&self.frames) {
            let problem = format!("{} is not within {FRAMES_MIN} to {}", self.frames, 1 << 20);
            return reject("xdp.frames", problem);
        }
        if ![2048, 4096].contains(&self.chunk_bytes) {
            let problem = format!("{} is neither 2048 nor 4096", self.chunk_bytes);
            return reject("xdp.chunk_bytes", problem);
        }
        for (field, size) in [
            ("xdp.rx_ring", self.rx_ring),
            ("xdp.tx_ring", self.tx_ring),
            ("xdp.fill_ring", self.fill_ring),
            ("xdp.completion_ring", self.completion_ring),
        ] {
            if !size.is_power_of_two() || !(64..=32_768).contains(&size) {
                let problem = format!("{size} is not a power of two within 64 to 32768");
                return reject(field, problem);
            }
        }
        if self.completion_ring < self.tx_ring {
            let problem = format!("{} is less than xdp.tx_ring", self.completion_ring);
            return reject("xdp.completion_ring", problem);
        }
        Ok(())
    }
}

impl XdpConfig {
    fn validate(&self) -> Result<(), NicError> {
        let reject =
            |field, problem| -> Result<(), NicError> { Err(NicError::Config { field, problem }) };
        let ip = self.local_ip;
        if ip.is_unspecified() || ip.is_multicast() || ip.is_broadcast() {
            return reject("local_ip", format!("{ip} is not the address of one interface"));
        }
        if self.ports.contains(&0) {
            return reject("ports", "AF_XDP needs fixed ports, not 0".to_owned());
        }
        if let Some(group) = self.join.iter().find(|g| !g.ip().is_multicast() || g.port() == 0) {
            return reject("join", format!("{group} is not a multicast group and port"));
        }
        let endpoints = self.ports.len() + self.join.len();
        if !(1..=program::ENDPOINTS_MAX).contains(&endpoints) {
            let problem =
                format!("{endpoints} ports and groups, not 1 to {}", program::ENDPOINTS_MAX);
            return reject("ports", problem);
        }
        self.sizes.validate()
    }

    /// Where datagrams for us go to.
    fn endpoints(&self) -> Vec<SocketAddrV4> {
        let local = self.ports.iter().map(|&port| SocketAddrV4::new(self.local_ip, port));
        local.chain(self.join.iter().copied()).collect()
    }
}

/// One queue of an interface, through AF_XDP.
#[derive(Debug)]
pub struct XdpNic {
    // Fields are dropped in this order: first no more packets are redirected, then the socket
    // goes, then its memory.
    _attachment: Attachment,
    socket: Socket,
    umem: Umem,
    _reservation: Reservation,
    pool: Pool,
    fill_target: u32,
    /// Calls to send one flush at most.
    kicks_max: u32,
    /// The kernel left packets in the transmit ring.
    unsent: bool,
    warned: bool,
    stats: NicStats,
    info: NicInfo,
}

impl XdpNic {
    /// Opens the best rung there is, zero copy, native copy, generic, or the one asked for. Every
    /// rung refused on the way is logged with its reason.
    ///
    /// # Errors
    /// [`NicError`] in all its ways; [`NicError::NoRung`] when every rung was refused.
    pub fn open(config: &XdpConfig) -> Result<Self, NicError> {
        ladder::open(config)
    }

    /// Frames by owner: free, receiving (fill and receive rings), held by the application, sending
    /// (transmit and completion rings). Their sum is the total.
    #[must_use]
    pub fn frames(&self) -> [u32; 4] {
        [Owner::Free, Owner::Receiving, Owner::Held, Owner::Sending].map(|o| self.pool.count(o))
    }

    /// Takes a descriptor from the receive ring.
    #[inline]
    fn accept(&mut self, desc: libc::xdp_desc) -> Frame {
        assert_eq!(desc.options & libc::XDP_PKT_CONTD, 0, "packets lie in one frame each");
        let index = self.umem.index(desc.addr, desc.len);
        self.pool.pass(index, Owner::Receiving, Owner::Held);
        self.stats.rx_frames += 1;
        self.stats.rx_bytes += u64::from(desc.len);
        Frame::new(desc.addr, desc.len)
    }

    /// What can wait until there is nothing to receive.
    fn idle(&mut self) {
        if self.unsent {
            self.kick();
        }
        self.reclaim();
        self.refill();
    }

    /// Takes back the frames of packets that were sent.
    fn reclaim(&mut self) {
        if self.pool.count(Owner::Sending) == 0 {
            return;
        }
        let completed = self.socket.completion.available();
        for _ in 0..completed {
            let addr = self.socket.completion.pop();
            self.pool.give(self.umem.index(addr, 0), Owner::Sending);
        }
        if completed > 0 {
            self.socket.completion.release();
        }
    }

    /// Gives the kernel frames to receive into.
    fn refill(&mut self) {
        let missing = self.fill_target.saturating_sub(self.pool.count(Owner::Receiving));
        if missing > 0 {
            let room = self.socket.fill.room(missing).min(missing);
            for _ in 0..room {
                // The others are in hand, or being sent.
                let Some(index) = self.pool.take(Owner::Receiving) else { break };
                self.socket.fill.push(self.umem.address(index));
            }
            self.socket.fill.submit();
        }
        if self.socket.fill.needs_wakeup() {
            self.stats.rx_wakeups += 1;
            self.socket.kick_rx();
        }
    }

    /// Has the kernel send what is in the transmit ring. It may stop early, its budget or a buffer
    /// used up, and then wants to be called again.
    fn kick(&mut self) {
        for _ in 0..self.kicks_max {
            self.stats.kicks += 1;
            let Err(error) = self.socket.kick_tx() else {
                self.unsent = false;
                return;
            };
            let again = [libc::EAGAIN, libc::EBUSY, libc::ENOBUFS, libc::EINTR];
            if !error.raw_os_error().is_some_and(|errno| again.contains(&errno)) {
                self.stats.tx_errors += 1;
                self.warn(&error);
                break;
            }
            if self.socket.tx.untaken() == 0 {
                self.unsent = false;
                return;
            }
            self.reclaim();
        }
        self.unsent = true;
    }

    /// Says what went wrong once; the counters say how often.
    #[cold]
    fn warn(&mut self, error: &io::Error) {
        if !std::mem::replace(&mut self.warned, true) {
            let name = &self.info.name;
            tracing::warn!(
                %error,
                name,
                "AF_XDP transmit refused, tried again with the next flush; is the interface up? \
                 Counted from here on, not logged"
            );
        }
    }
}

impl Nic for XdpNic {
    #[inline]
    fn receive(&mut self, batch: &mut Batch) {
        assert!(batch.is_empty(), "receive into a batch that still holds frames");
        let count = self.socket.rx.available().min(BATCH_FRAMES as u32);
        if count == 0 {
            return self.idle();
        }
        for _ in 0..count {
            let desc = self.socket.rx.pop();
            let frame = self.accept(desc);
            batch.push(frame);
        }
        self.socket.rx.release();
        // Left for idle moments unless they do not come.
        if self.pool.count(Owner::Receiving) < self.fill_target / 4 * 3 {
            self.reclaim();
            self.refill();
        }
        self.pool.assert_conserved();
    }

    #[inline]
    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8] {
        let len = frame.len() as u32;
        self.pool.assert_owner(self.umem.index(frame.addr(), len), Owner::Held);
        // SAFETY: the application holds the frame, so the kernel does not write it; writing needs
        // `&mut self`, so nobody does while this borrow lasts.
        unsafe { self.umem.bytes(frame.addr(), len) }
    }

    #[inline]
    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8] {
        self.pool.assert_owner(self.umem.index(frame.addr(), 0), Owner::Held);
        // SAFETY: the application holds the frame, so the kernel does not touch it; `&mut self`
        // is held as long as the bytes.
        unsafe { self.umem.room(frame.addr()) }
    }

    #[inline]
    fn release(&mut self, frame: Frame) {
        self.pool.give(self.umem.index(frame.addr(), 0), Owner::Held);
    }

    #[inline]
    fn allocate(&mut self) -> Option<Frame> {
        let mut index = self.pool.take(Owner::Held);
        if index.is_none() {
            self.reclaim();
            index = self.pool.take(Owner::Held);
        }
        if index.is_none() {
            self.stats.tx_full += 1;
        }
        index.map(|index| Frame::new(self.umem.address(index), 0))
    }

    #[inline]
    fn transmit(&mut self, frame: Frame) -> Result<(), Frame> {
        assert!(frame.len() >= PACKET_BYTES_MIN, "a packet has at least an Ethernet header");
        let (addr, len) = (frame.addr(), frame.len() as u32);
        let index = self.umem.index(addr, len);
        if self.socket.tx.room(1) == 0 {
            self.stats.tx_full += 1;
            return Err(frame);
        }
        self.pool.pass(index, Owner::Held, Owner::Sending);
        self.socket.tx.push(libc::xdp_desc { addr, len, options: 0 });
        self.stats.tx_frames += 1;
        self.stats.tx_bytes += u64::from(len);
        Ok(())
    }

    #[inline]
    fn flush(&mut self) {
        if self.socket.tx.pending() == 0 && !self.unsent {
            return;
        }
        self.socket.tx.submit();
        if self.socket.tx.needs_wakeup() {
            self.kick();
        }
        self.pool.assert_conserved();
    }

    fn stats(&self) -> NicStats {
        self.stats
    }

    fn refresh_stats(&mut self) {
        match self.socket.statistics() {
            Ok(kernel) => {
                self.stats.rx_dropped = kernel.rx_dropped;
                self.stats.rx_ring_full = kernel.rx_ring_full;
                self.stats.rx_fill_ring_empty = kernel.rx_fill_ring_empty_descs;
                self.stats.invalid_descs = kernel.rx_invalid_descs + kernel.tx_invalid_descs;
                self.stats.tx_ring_empty = kernel.tx_ring_empty_descs;
            }
            Err(error) => self.warn(&error),
        }
    }

    fn info(&self) -> &NicInfo {
        &self.info
    }
}
