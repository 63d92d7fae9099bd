//! An AF_XDP socket: its rings, its binding to a queue, its system calls.

use super::XdpSizes;
use super::mapping::Mapping;
use super::ring::{Consumer, Layout, Producer};
use super::umem::Umem;
use crate::{NicError, sys};
use std::io;
use std::mem::size_of;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// How many packets one transmit call may send in copy mode, `XDP_MAX_TX_SKB_BUDGET` of
/// `linux/if_xdp.h`; kernels that do not know it send 32.
const XDP_MAX_TX_SKB_BUDGET: libc::c_int = 9;
/// Packets one transmit call sends in copy mode when the budget cannot be set.
const TX_BUDGET_DEFAULT: u32 = 32;
/// Socket buffer asked for: in copy mode packets in flight count against it.
const SEND_BUFFER_BYTES: u32 = 8 << 20;

/// A socket with its rings, before and after it is bound.
#[derive(Debug)]
pub(super) struct Socket {
    // Fields are dropped in this order: the mappings of the rings keep the kernel's socket alive,
    // so they go first, or the queue stays busy behind a closed descriptor.
    pub(super) rx: Consumer<libc::xdp_desc>,
    pub(super) tx: Producer<libc::xdp_desc>,
    pub(super) fill: Producer<u64>,
    pub(super) completion: Consumer<u64>,
    fd: OwnedFd,
}

impl Socket {
    /// Makes a socket on `umem`, unbound.
    pub(super) fn new(umem: &Umem, sizes: &XdpSizes) -> Result<Self, NicError> {
        let fd = sys::socket(libc::AF_XDP, libc::SOCK_RAW)
            .map_err(|error| NicError::os("opening an AF_XDP socket", error))?;
        register(fd.as_fd(), umem, sizes)?;
        let rings = [
            (libc::XDP_UMEM_FILL_RING, sizes.fill_ring),
            (libc::XDP_UMEM_COMPLETION_RING, sizes.completion_ring),
            (libc::XDP_RX_RING, sizes.rx_ring),
            (libc::XDP_TX_RING, sizes.tx_ring),
        ];
        let failed = |error| NicError::os("making the rings of an AF_XDP socket", error);
        for (option, size) in rings {
            sys::set_option(fd.as_fd(), libc::SOL_XDP, option, &size).map_err(failed)?;
        }
        sys::set_buffer(fd.as_fd(), libc::SO_SNDBUFFORCE, libc::SO_SNDBUF, SEND_BUFFER_BYTES);
        let budget =
            sys::set_option(fd.as_fd(), libc::SOL_XDP, XDP_MAX_TX_SKB_BUDGET, &sizes.tx_ring);
        if let Err(error) = budget {
            tracing::debug!(%error, default = TX_BUDGET_DEFAULT, "transmit budget not settable");
        }
        Self::map(fd, sizes).map_err(failed)
    }

    fn map(fd: OwnedFd, sizes: &XdpSizes) -> io::Result<Self> {
        let nothing = libc::xdp_ring_offset { producer: 0, consumer: 0, desc: 0, flags: 0 };
        let mut offsets =
            libc::xdp_mmap_offsets { rx: nothing, tx: nothing, fr: nothing, cr: nothing };
        sys::get_option(fd.as_fd(), libc::SOL_XDP, libc::XDP_MMAP_OFFSETS, &mut offsets)?;
        let descs = |offsets: &libc::xdp_ring_offset, size, page| -> io::Result<_> {
            let layout = Layout::of(offsets);
            let len = layout.bytes::<libc::xdp_desc>(size);
            Ok((Mapping::ring(fd.as_fd(), len, page)?, layout, size))
        };
        let addrs = |offsets: &libc::xdp_ring_offset, size, page| -> io::Result<_> {
            let layout = Layout::of(offsets);
            Ok((Mapping::ring(fd.as_fd(), layout.bytes::<u64>(size), page)?, layout, size))
        };
        let rx = descs(&offsets.rx, sizes.rx_ring, libc::XDP_PGOFF_RX_RING as u64)?;
        let tx = descs(&offsets.tx, sizes.tx_ring, libc::XDP_PGOFF_TX_RING as u64)?;
        let fill = addrs(&offsets.fr, sizes.fill_ring, libc::XDP_UMEM_PGOFF_FILL_RING)?;
        let done = addrs(&offsets.cr, sizes.completion_ring, libc::XDP_UMEM_PGOFF_COMPLETION_RING)?;
        Ok(Self {
            rx: Consumer::new(rx.0, &rx.1, rx.2),
            tx: Producer::new(tx.0, &tx.1, tx.2),
            fill: Producer::new(fill.0, &fill.1, fill.2),
            completion: Consumer::new(done.0, &done.1, done.2),
            fd,
        })
    }

    /// Binds to a queue. `flags` choose zero copy or copying.
    pub(super) fn bind(&self, interface: u32, queue: u32, flags: u16) -> io::Result<()> {
        let address = libc::sockaddr_xdp {
            sxdp_family: libc::AF_XDP as u16,
            sxdp_flags: flags | libc::XDP_USE_NEED_WAKEUP,
            sxdp_ifindex: interface,
            sxdp_queue_id: queue,
            sxdp_shared_umem_fd: 0,
        };
        // SAFETY: the kernel reads one sockaddr_xdp.
        sys::check(unsafe {
            libc::bind(
                self.fd.as_raw_fd(),
                (&raw const address).cast(),
                size_of::<libc::sockaddr_xdp>() as libc::socklen_t,
            )
        })?;
        Ok(())
    }

    /// Whether the bound socket runs without copying.
    pub(super) fn is_zero_copy(&self) -> io::Result<bool> {
        let mut options = libc::xdp_options { flags: 0 };
        sys::get_option(self.fd.as_fd(), libc::SOL_XDP, libc::XDP_OPTIONS, &mut options)?;
        Ok(options.flags & libc::XDP_OPTIONS_ZEROCOPY != 0)
    }

    /// Has the kernel look at the transmit ring.
    #[inline]
    pub(super) fn kick_tx(&self) -> io::Result<()> {
        // SAFETY: no memory is passed.
        let sent = unsafe {
            libc::sendto(
                self.fd.as_raw_fd(),
                std::ptr::null(),
                0,
                libc::MSG_DONTWAIT,
                std::ptr::null(),
                0,
            )
        };
        sys::check(sent as libc::c_int).map(drop)
    }

    /// Has the kernel look at the fill ring.
    pub(super) fn kick_rx(&self) {
        // Advice: the kernel has nothing to say that the statistics do not.
        // SAFETY: no memory is passed.
        unsafe {
            libc::recvfrom(
                self.fd.as_raw_fd(),
                std::ptr::null_mut(),
                0,
                libc::MSG_DONTWAIT,
                std::ptr::null_mut(),
                std::ptr::null_mut(),
            );
        }
    }

    /// The kernel's counters; those an old kernel does not have stay 0.
    pub(super) fn statistics(&self) -> io::Result<libc::xdp_statistics> {
        let mut statistics = libc::xdp_statistics {
            rx_dropped: 0,
            rx_invalid_descs: 0,
            tx_invalid_descs: 0,
            rx_ring_full: 0,
            rx_fill_ring_empty_descs: 0,
            tx_ring_empty_descs: 0,
        };
        sys::get_option(self.fd.as_fd(), libc::SOL_XDP, libc::XDP_STATISTICS, &mut statistics)?;
        Ok(statistics)
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

/// Registers the frame memory with the kernel, which pins it.
fn register(fd: BorrowedFd<'_>, umem: &Umem, sizes: &XdpSizes) -> Result<(), NicError> {
    let registration = libc::xdp_umem_reg {
        addr: umem.base(),
        len: umem.len() as u64,
        chunk_size: sizes.chunk_bytes,
        headroom: 0,
        flags: 0,
        tx_metadata_len: 0,
    };
    let registered = sys::set_option(fd, libc::SOL_XDP, libc::XDP_UMEM_REG, &registration);
    registered.map_err(|source| match source.raw_os_error() {
        Some(libc::ENOBUFS | libc::ENOMEM) => NicError::MemoryLock { bytes: umem.len(), source },
        _ => NicError::os("registering frame memory", source),
    })
}
