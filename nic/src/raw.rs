//! A whole interface: every frame that comes in, whoever it is for, and frames out as they are.
//! For what stands in line: AF_PACKET, one system call a frame.
//!
//! What a virtual interface leaves to hardware is done here, so that frames are as on a wire:
//! checksums are completed and VLAN tags put back. Frames that no wire carries, made for a card
//! that would cut them up (TSO), are refused and counted.

use crate::NicError;
use crate::sys::{self, Interface, check};
use std::io;
use std::mem::{size_of, zeroed};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::ptr::{from_mut, from_ref};
use std::time::Duration;

/// Longest frame: MTU 1500 and a VLAN tag, without FCS.
pub const FRAME_BYTES_MAX: usize = 1518;
/// Room for a VLAN tag that the kernel has taken out.
const TAG_BYTES: usize = 4;
/// Where it belongs.
const TAG_AT: usize = 12;
/// What may wait in the kernel in each direction.
const BUFFER_BYTES: u32 = 8 << 20;
/// `virtio_net_hdr.flags` of `linux/virtio_net.h`: the checksum is to be completed.
const NEEDS_CHECKSUM: u8 = 1;

/// `virtio_net_hdr` of `linux/virtio_net.h`, in front of every frame.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Offload {
    flags: u8,
    gso_type: u8,
    header_bytes: u16,
    gso_bytes: u16,
    checksum_start: u16,
    checksum_offset: u16,
}

const _: () = assert!(size_of::<Offload>() == 10);

/// What came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Nothing more for now.
    Nothing,
    /// A frame of so many bytes.
    Frame(usize),
    /// A frame no wire carries; it is lost.
    TooLong,
}

/// An interface, all of it.
#[derive(Debug)]
pub struct RawPort {
    socket: OwnedFd,
    interface: Interface,
}

impl RawPort {
    /// Opens an interface of this thread's network namespace.
    ///
    /// # Errors
    /// [`NicError`] when it is missing, down, or the process may not.
    pub fn open(name: &str) -> Result<Self, NicError> {
        let interface = Interface::find(name)?;
        if !interface.up {
            return Err(NicError::InterfaceDown { name: name.to_owned() });
        }
        let failed = |error| NicError::os("opening a packet socket", error);
        let socket = sys::socket(libc::AF_PACKET, libc::SOCK_RAW).map_err(failed)?;
        let port = Self { socket, interface };
        port.set_up().map_err(failed)?;
        Ok(port)
    }

    fn set_up(&self) -> io::Result<()> {
        let fd = self.socket.as_fd();
        for option in [libc::PACKET_VNET_HDR, libc::PACKET_AUXDATA, libc::PACKET_IGNORE_OUTGOING] {
            sys::set_option(fd, libc::SOL_PACKET, option, &1)?;
        }
        let index = self.interface.index as libc::c_int;
        let request = libc::packet_mreq {
            mr_ifindex: index,
            mr_type: libc::PACKET_MR_PROMISC as libc::c_ushort,
            mr_alen: 0,
            mr_address: [0; 8],
        };
        sys::set_option(fd, libc::SOL_PACKET, libc::PACKET_ADD_MEMBERSHIP, &request)?;
        sys::set_buffer(fd, libc::SO_RCVBUFFORCE, libc::SO_RCVBUF, BUFFER_BYTES);
        sys::set_buffer(fd, libc::SO_SNDBUFFORCE, libc::SO_SNDBUF, BUFFER_BYTES);
        // SAFETY: sockaddr_ll is a plain C structure, valid when all zero.
        let mut address: libc::sockaddr_ll = unsafe { zeroed() };
        address.sll_family = libc::AF_PACKET as libc::c_ushort;
        address.sll_protocol = (libc::ETH_P_ALL as u16).to_be();
        address.sll_ifindex = index;
        // SAFETY: the kernel reads one sockaddr_ll.
        check(unsafe {
            libc::bind(
                fd.as_raw_fd(),
                (&raw const address).cast(),
                size_of::<libc::sockaddr_ll>() as libc::socklen_t,
            )
        })?;
        Ok(())
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.interface.name
    }

    /// Its MTU.
    #[must_use]
    pub const fn mtu(&self) -> u32 {
        self.interface.mtu
    }

    /// Takes a frame, if there is one.
    ///
    /// # Errors
    /// As the kernel says it; the interface may have gone.
    pub fn receive(&self, frame: &mut [u8; FRAME_BYTES_MAX]) -> io::Result<Arrival> {
        let mut offload = Offload::default();
        let mut control = [0_u64; 8];
        let mut parts = [
            libc::iovec { iov_base: from_mut(&mut offload).cast(), iov_len: size_of::<Offload>() },
            libc::iovec { iov_base: frame.as_mut_ptr().cast(), iov_len: frame.len() },
        ];
        // SAFETY: msghdr is a plain C structure, valid when all zero.
        let mut message: libc::msghdr = unsafe { zeroed() };
        message.msg_iov = parts.as_mut_ptr();
        message.msg_iovlen = parts.len();
        message.msg_control = control.as_mut_ptr().cast();
        message.msg_controllen = size_of_val(&control);
        // SAFETY: every pointer of the message leads to memory of the length beside it, alive here.
        let got = unsafe { libc::recvmsg(self.socket.as_raw_fd(), &raw mut message, 0) };
        let Ok(got) = usize::try_from(got) else {
            let error = io::Error::last_os_error();
            return match error.kind() {
                io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => Ok(Arrival::Nothing),
                _ => Err(error),
            };
        };
        let bytes = got.saturating_sub(size_of::<Offload>());
        if message.msg_flags & libc::MSG_TRUNC != 0 || offload.gso_type != 0 {
            return Ok(Arrival::TooLong);
        }
        if offload.flags & NEEDS_CHECKSUM != 0 {
            complete_checksum(&mut frame[..bytes], &offload);
        }
        Ok(match tag(&message) {
            None => Arrival::Frame(bytes),
            Some(_) if bytes + TAG_BYTES > frame.len() || bytes < TAG_AT => Arrival::TooLong,
            Some(tag) => {
                frame.copy_within(TAG_AT..bytes, TAG_AT + TAG_BYTES);
                frame[TAG_AT..TAG_AT + TAG_BYTES].copy_from_slice(&tag);
                Arrival::Frame(bytes + TAG_BYTES)
            }
        })
    }

    /// Sends a frame. Returns whether the kernel took it; it does not when the frame is longer than
    /// the interface takes, or while its queue is full.
    ///
    /// # Errors
    /// As the kernel says it; the interface may have gone.
    pub fn send(&self, frame: &[u8]) -> io::Result<bool> {
        let offload = Offload::default();
        let parts = [
            libc::iovec {
                iov_base: from_ref(&offload).cast_mut().cast(),
                iov_len: size_of::<Offload>(),
            },
            libc::iovec { iov_base: frame.as_ptr().cast_mut().cast(), iov_len: frame.len() },
        ];
        loop {
            // SAFETY: both parts are read only, and alive here.
            let sent = unsafe { libc::writev(self.socket.as_raw_fd(), parts.as_ptr(), 2) };
            if sent >= 0 {
                return Ok(true);
            }
            let error = io::Error::last_os_error();
            match error.raw_os_error() {
                Some(libc::EINTR) => {}
                Some(libc::EAGAIN | libc::ENOBUFS | libc::EMSGSIZE | libc::EINVAL) => {
                    return Ok(false);
                }
                _ => return Err(error),
            }
        }
    }
}

impl AsFd for RawPort {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

/// Waits until one of the descriptors can be read, a signal comes, or `patience` is over.
///
/// # Errors
/// As the kernel says it.
pub fn wait(readable: &[BorrowedFd<'_>], patience: Duration) -> io::Result<()> {
    let poll =
        |fd: &BorrowedFd<'_>| libc::pollfd { fd: fd.as_raw_fd(), events: libc::POLLIN, revents: 0 };
    let mut polls: Vec<_> = readable.iter().map(poll).collect();
    let milliseconds = libc::c_int::try_from(patience.as_millis()).unwrap_or(libc::c_int::MAX);
    let count = polls.len() as libc::nfds_t;
    // SAFETY: the kernel reads and writes `count` entries.
    match check(unsafe { libc::poll(polls.as_mut_ptr(), count, milliseconds) }) {
        Err(error) if error.kind() != io::ErrorKind::Interrupted => Err(error),
        _ => Ok(()),
    }
}

/// Adds up what the sender left to hardware: from `checksum_start` to the end, into its place.
fn complete_checksum(frame: &mut [u8], offload: &Offload) {
    let start = usize::from(offload.checksum_start);
    let place = start + usize::from(offload.checksum_offset);
    if start > frame.len() || place + 2 > frame.len() {
        return;
    }
    let words = frame[start..].chunks(2);
    let sum: u64 =
        words.map(|pair| u64::from(pair[0]) << 8 | pair.get(1).map_or(0, |b| (*b).into())).sum();
    let mut sum = sum;
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    // A sum of 0 says in UDP that there is none.
    let sum = match !(sum as u16) {
        0 => 0xffff,
        sum => sum,
    };
    frame[place..place + 2].copy_from_slice(&sum.to_be_bytes());
}

/// The VLAN tag that the kernel has taken out of a frame.
fn tag(message: &libc::msghdr) -> Option<[u8; TAG_BYTES]> {
    // SAFETY: the kernel filled in the control part of the message, which is alive.
    let header = unsafe { libc::CMSG_FIRSTHDR(message).as_ref() }?;
    let wanted = (libc::SOL_PACKET, libc::PACKET_AUXDATA);
    let room = header.cmsg_len >= size_of::<libc::cmsghdr>() + size_of::<libc::tpacket_auxdata>();
    if (header.cmsg_level, header.cmsg_type) != wanted || !room {
        return None;
    }
    // SAFETY: behind this header there is a tpacket_auxdata, in whatever alignment.
    let said: libc::tpacket_auxdata =
        unsafe { libc::CMSG_DATA(header).cast::<libc::tpacket_auxdata>().read_unaligned() };
    let has = |bit| said.tp_status & bit != 0;
    if !has(libc::TP_STATUS_VLAN_VALID) {
        return None;
    }
    let kind = if has(libc::TP_STATUS_VLAN_TPID_VALID) { said.tp_vlan_tpid } else { 0x8100 };
    let ([a, b], [c, d]) = (kind.to_be_bytes(), said.tp_vlan_tci.to_be_bytes());
    Some([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_left_to_hardware_is_completed() {
        // The sender put the sum of the pseudo header in its place; with an odd byte at the end.
        let mut frame = [9, 9, 0x12, 0x34, 0xf0, 0x01, 0xab];
        let offload = Offload { checksum_start: 2, checksum_offset: 2, ..Offload::default() };
        complete_checksum(&mut frame, &offload);
        // 1234 + f001 + ab00 = 1ad35, with its carry ad36; the complement is 52c9.
        assert_eq!(frame, [9, 9, 0x12, 0x34, 0x52, 0xc9, 0xab]);
        let mut zero = [0xff, 0xff, 0, 0];
        complete_checksum(&mut zero, &Offload { checksum_offset: 2, ..Offload::default() });
        assert_eq!(zero, [0xff; 4]);
    }

    #[test]
    fn a_checksum_outside_of_the_frame_is_left() {
        let mut frame = [1, 2, 3];
        for (checksum_start, checksum_offset) in [(4, 0), (0, 2), (3, 0), (0xffff, 0xffff)] {
            complete_checksum(
                &mut frame,
                &Offload { checksum_start, checksum_offset, ..Offload::default() },
            );
        }
        assert_eq!(frame, [1, 2, 3]);
    }
}
