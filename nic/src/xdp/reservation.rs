//! The kernel's side of the ports: taken, so that nobody else gets them, and silent.

use super::XdpConfig;
use crate::{NicError, sys};
use std::net::SocketAddrV4;
use std::os::fd::{AsFd, OwnedFd};

/// UDP sockets that are never read. They make a port that another process has an error at start,
/// keep the kernel from answering "port unreachable" for what does not come to our queue, and hold
/// the membership in multicast groups that switches and the card's filter go by.
#[derive(Debug)]
pub(super) struct Reservation {
    _sockets: Vec<OwnedFd>,
}

impl Reservation {
    pub(super) fn new(config: &XdpConfig) -> Result<Self, NicError> {
        let reserve = |endpoint: SocketAddrV4| reserve(config, endpoint);
        let sockets = config.endpoints().into_iter().map(reserve).collect::<Result<_, _>>()?;
        Ok(Self { _sockets: sockets })
    }
}

fn reserve(config: &XdpConfig, endpoint: SocketAddrV4) -> Result<OwnedFd, NicError> {
    let failed = |error| NicError::os("reserving a UDP port", error);
    let socket = sys::socket(libc::AF_INET, libc::SOCK_DGRAM).map_err(failed)?;
    let fd = socket.as_fd();
    // The kernel's minimum: what ends up here is dropped after a packet or two.
    sys::set_option(fd, libc::SOL_SOCKET, libc::SO_RCVBUF, &0i32).map_err(failed)?;
    if endpoint.ip().is_multicast() {
        sys::set_option(fd, libc::SOL_SOCKET, libc::SO_REUSEADDR, &1i32).map_err(failed)?;
    }
    sys::bind(fd, *endpoint.ip(), endpoint.port())?;
    if endpoint.ip().is_multicast() {
        sys::join(fd, *endpoint.ip(), config.local_ip)?;
    }
    Ok(socket)
}
