//! One UDP socket of the back end, and the arrays its batched system calls take.

use super::UdpConfig;
use crate::{NicError, sys};
use std::io;
use std::mem::{size_of, zeroed};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use wire::datagram::{DatagramTemplate, Endpoint, multicast_mac};

/// Times a full socket buffer is tried again within one flush before the rest waits for the next.
const SEND_RETRIES: u32 = 16;
/// `SO_MEMINFO` of `asm-generic/socket.h`: memory counters of a socket, an array of u32.
const SO_MEMINFO: libc::c_int = 55;
/// Entries of that array; the one at `SK_MEMINFO_DROPS` counts datagrams that found no room.
const SK_MEMINFO_VARS: usize = 9;

/// A socket bound to a local port or to a multicast group.
pub(super) struct Socket {
    fd: OwnedFd,
    pub(super) port: u16,
    /// Where the datagrams it receives were sent to.
    pub(super) destination: Ipv4Addr,
    /// What leaves with the next flush; as long as its capacity at most.
    pub(super) queue: Vec<Outgoing>,
}

/// A datagram on its way out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outgoing {
    pub(super) frame: u32,
    /// Where the payload starts in the memory of all frames.
    pub(super) payload: usize,
    pub(super) len: usize,
    pub(super) destination: SocketAddrV4,
}

/// What became of a queue.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// Datagrams at the head of the queue that are dealt with.
    pub(super) done: usize,
    /// Those of them the kernel refused.
    pub(super) refused: u32,
    /// System calls made.
    pub(super) calls: u32,
    /// The last refusal.
    pub(super) error: Option<io::Error>,
}

impl Socket {
    /// Binds a local port; what it sends to a group leaves on the interface of the local address
    /// and stays on the segment.
    pub(super) fn unicast(config: &UdpConfig, port: u16) -> Result<Self, NicError> {
        let fd = new_socket(config)?;
        sys::bind(fd.as_fd(), config.local_ip, port)?;
        let failed = |error| NicError::os("setting up multicast transmission", error);
        let local = sys::in_addr(config.local_ip);
        let option = |name, value: &libc::c_int| {
            sys::set_option(fd.as_fd(), libc::IPPROTO_IP, name, value).map_err(failed)
        };
        sys::set_option(fd.as_fd(), libc::IPPROTO_IP, libc::IP_MULTICAST_IF, &local)
            .map_err(failed)?;
        option(libc::IP_MULTICAST_TTL, &1)?;
        option(libc::IP_MULTICAST_LOOP, &1)?;
        let port = sys::bound_port(fd.as_fd())
            .map_err(|error| NicError::os("reading the port of a socket", error))?;
        let queue = Vec::with_capacity(config.queue_frames as usize);
        Ok(Self { fd, port, destination: config.local_ip, queue })
    }

    /// Joins a group. The socket is bound to the group's address, so it receives nothing else, and
    /// shares the port with other receivers of the group.
    pub(super) fn group(config: &UdpConfig, group: SocketAddrV4) -> Result<Self, NicError> {
        let fd = new_socket(config)?;
        sys::set_option(fd.as_fd(), libc::SOL_SOCKET, libc::SO_REUSEADDR, &1i32)
            .map_err(|error| NicError::os("sharing the port of a group", error))?;
        sys::bind(fd.as_fd(), *group.ip(), group.port())?;
        sys::join(fd.as_fd(), *group.ip(), config.local_ip)?;
        Ok(Self { fd, port: group.port(), destination: *group.ip(), queue: Vec::new() })
    }

    /// Receives up to `want` datagrams into the places prepared in `scratch`; none is not an error.
    pub(super) fn receive(&self, scratch: &mut Scratch, want: usize) -> io::Result<usize> {
        // SAFETY: the caller has just prepared the first `want` entries with room in frames that
        // are free, hence nobody's.
        let received = unsafe {
            libc::recvmmsg(
                self.fd.as_raw_fd(),
                scratch.messages.as_mut_ptr(),
                want as libc::c_uint,
                libc::MSG_DONTWAIT,
                std::ptr::null_mut(),
            )
        };
        match sys::check(received) {
            Ok(received) => Ok(received as usize),
            Err(error) if matches!(error.raw_os_error(), Some(libc::EAGAIN | libc::EINTR)) => Ok(0),
            Err(error) => Err(error),
        }
    }

    /// Sends the queue in one system call when the kernel takes it all. What a full socket buffer
    /// refuses stays queued; what is refused for itself is skipped.
    pub(super) fn send(&self, memory: &[u8], scratch: &mut Scratch) -> Outcome {
        let mut outcome = Outcome::default();
        for (nth, outgoing) in self.queue.iter().enumerate() {
            let payload = &memory[outgoing.payload..outgoing.payload + outgoing.len];
            scratch.send_from(nth, payload, outgoing.destination);
        }
        let mut retries = SEND_RETRIES;
        while outcome.done < self.queue.len() {
            outcome.calls += 1;
            match self.send_some(scratch, outcome.done..self.queue.len()) {
                Ok(sent) => outcome.done += sent,
                Err(error) => match error.raw_os_error() {
                    Some(libc::EINTR | libc::EAGAIN | libc::ENOBUFS) if retries > 0 => retries -= 1,
                    Some(libc::EINTR | libc::EAGAIN | libc::ENOBUFS) => break,
                    _ => {
                        outcome.done += 1;
                        outcome.refused += 1;
                        outcome.error = Some(error);
                    }
                },
            }
        }
        outcome
    }

    fn send_some(&self, scratch: &mut Scratch, range: std::ops::Range<usize>) -> io::Result<usize> {
        let messages = &mut scratch.messages[range];
        // SAFETY: `send` prepared these entries from payloads it still borrows.
        let sent = unsafe {
            libc::sendmmsg(
                self.fd.as_raw_fd(),
                messages.as_mut_ptr(),
                messages.len() as libc::c_uint,
                libc::MSG_DONTWAIT,
            )
        };
        sys::check(sent).map(|sent| sent as usize)
    }

    /// Datagrams the kernel dropped because the socket buffer was full.
    pub(super) fn drops(&self) -> u64 {
        let mut counters = [0u32; SK_MEMINFO_VARS];
        match sys::get_option(self.fd.as_fd(), libc::SOL_SOCKET, SO_MEMINFO, &mut counters) {
            Ok(()) => u64::from(counters[libc::SK_MEMINFO_DROPS as usize]),
            Err(_) => 0,
        }
    }
}

fn new_socket(config: &UdpConfig) -> Result<OwnedFd, NicError> {
    let fd = sys::socket(libc::AF_INET, libc::SOCK_DGRAM)
        .map_err(|error| NicError::os("opening a UDP socket", error))?;
    let bytes = config.socket_buffer_bytes;
    sys::set_buffer(fd.as_fd(), libc::SO_RCVBUFFORCE, libc::SO_RCVBUF, bytes);
    sys::set_buffer(fd.as_fd(), libc::SO_SNDBUFFORCE, libc::SO_SNDBUF, bytes);
    Ok(fd)
}

/// Writes the headers of a received datagram in front of its payload; returns the frame's length.
pub(super) fn write_headers(
    frame: &mut [u8],
    source: SocketAddrV4,
    destination: SocketAddrV4,
    local_mac: [u8; 6],
    payload_len: usize,
) -> usize {
    let [a, b, c, d] = source.ip().octets();
    let group = destination.ip();
    let mac = if group.is_multicast() { multicast_mac(group.octets()) } else { local_mac };
    let end = |mac, addr: SocketAddrV4| Endpoint { mac, ip: addr.ip().octets(), port: addr.port() };
    DatagramTemplate::new(end([2, 0, a, b, c, d], source), end(mac, destination)).seal(
        frame,
        payload_len,
        false,
    )
}

/// The arrays `recvmmsg` and `sendmmsg` take. Every entry is written before each call that uses
/// it, so no pointer is used beyond the borrow it was made from.
pub(super) struct Scratch {
    messages: Box<[libc::mmsghdr]>,
    vectors: Box<[libc::iovec]>,
    names: Box<[libc::sockaddr_in]>,
}

// SAFETY: the pointers inside are written before each use and lead nowhere in between.
unsafe impl Send for Scratch {}

/// A received datagram.
pub(super) struct Received {
    pub(super) source: SocketAddrV4,
    pub(super) len: usize,
    /// It was longer than the frame.
    pub(super) truncated: bool,
}

impl Scratch {
    pub(super) fn new(messages: usize) -> Self {
        // SAFETY: plain C structures, valid when all zero.
        let (message, vector): (libc::mmsghdr, libc::iovec) = unsafe { (zeroed(), zeroed()) };
        let name = sys::sockaddr_in(Ipv4Addr::UNSPECIFIED, 0);
        Self {
            messages: vec![message; messages].into_boxed_slice(),
            vectors: vec![vector; messages].into_boxed_slice(),
            names: vec![name; messages].into_boxed_slice(),
        }
    }

    /// Prepares entry `nth` to send `payload`.
    fn send_from(&mut self, nth: usize, payload: &[u8], destination: SocketAddrV4) {
        self.names[nth] = sys::sockaddr_in(*destination.ip(), destination.port());
        self.prepare(nth, payload.as_ptr().cast_mut(), payload.len());
    }

    /// Prepares entry `nth` to receive `len` bytes at `base`.
    pub(super) fn prepare(&mut self, nth: usize, base: *mut u8, len: usize) {
        self.vectors[nth] = libc::iovec { iov_base: base.cast(), iov_len: len };
        let name = self.names.as_mut_ptr().wrapping_add(nth);
        let vector = self.vectors.as_mut_ptr().wrapping_add(nth);
        let message = &mut self.messages[nth];
        message.msg_len = 0;
        message.msg_hdr.msg_name = name.cast();
        message.msg_hdr.msg_namelen = size_of::<libc::sockaddr_in>() as libc::socklen_t;
        message.msg_hdr.msg_iov = vector;
        message.msg_hdr.msg_iovlen = 1;
        message.msg_hdr.msg_flags = 0;
    }

    /// What the last receive put into entry `nth`.
    pub(super) fn received(&self, nth: usize) -> Received {
        let (message, name) = (&self.messages[nth], &self.names[nth]);
        let ip = Ipv4Addr::from(name.sin_addr.s_addr.to_ne_bytes());
        Received {
            source: SocketAddrV4::new(ip, u16::from_be(name.sin_port)),
            len: message.msg_len as usize,
            truncated: message.msg_hdr.msg_flags & libc::MSG_TRUNC != 0,
        }
    }
}
