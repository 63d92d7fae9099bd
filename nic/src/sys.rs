//! The few kernel interfaces several modules need: socket options, interface properties, group
//! membership.

use crate::NicError;
use std::ffi::CString;
use std::io;
use std::mem::{size_of, zeroed};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::time::{Duration, Instant};

/// Turns the return value of a system call into a result.
pub(crate) fn check(returned: libc::c_int) -> io::Result<libc::c_int> {
    if returned < 0 { Err(io::Error::last_os_error()) } else { Ok(returned) }
}

/// A socket that closes on exec and does not block.
pub(crate) fn socket(domain: libc::c_int, kind: libc::c_int) -> io::Result<OwnedFd> {
    // SAFETY: no memory is passed.
    let fd =
        check(unsafe { libc::socket(domain, kind | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK, 0) })?;
    // SAFETY: the descriptor is new and nobody else's.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Sets a socket option; `T` is the plain C structure the option takes.
pub(crate) fn set_option<T: Copy>(
    fd: BorrowedFd<'_>,
    level: libc::c_int,
    option: libc::c_int,
    value: &T,
) -> io::Result<()> {
    // SAFETY: the kernel reads size_of::<T>() bytes of `value`.
    check(unsafe {
        libc::setsockopt(
            fd.as_raw_fd(),
            level,
            option,
            std::ptr::from_ref(value).cast(),
            size_of::<T>() as libc::socklen_t,
        )
    })?;
    Ok(())
}

/// Reads a socket option into `value`, which keeps what the kernel does not write.
pub(crate) fn get_option<T: Copy>(
    fd: BorrowedFd<'_>,
    level: libc::c_int,
    option: libc::c_int,
    value: &mut T,
) -> io::Result<()> {
    let mut length = size_of::<T>() as libc::socklen_t;
    // SAFETY: the kernel writes at most `length` bytes of `value`, a plain C structure of integers.
    check(unsafe {
        libc::getsockopt(
            fd.as_raw_fd(),
            level,
            option,
            std::ptr::from_mut(value).cast(),
            &raw mut length,
        )
    })?;
    Ok(())
}

/// Asks for socket buffers of `bytes`; past the system's limit when privileged, up to it when not.
pub(crate) fn set_buffer(fd: BorrowedFd<'_>, force: libc::c_int, plain: libc::c_int, bytes: u32) {
    let bytes = libc::c_int::try_from(bytes).unwrap_or(libc::c_int::MAX);
    if set_option(fd, libc::SOL_SOCKET, force, &bytes).is_err()
        && let Err(error) = set_option(fd, libc::SOL_SOCKET, plain, &bytes)
    {
        tracing::warn!(%error, bytes, "socket buffer size refused");
    }
}

/// Makes the interface with address `local` a member of `group` as long as the socket lives.
pub(crate) fn join(fd: BorrowedFd<'_>, group: Ipv4Addr, local: Ipv4Addr) -> Result<(), NicError> {
    let request = libc::ip_mreq { imr_multiaddr: in_addr(group), imr_interface: in_addr(local) };
    let joined = set_option(fd, libc::IPPROTO_IP, libc::IP_ADD_MEMBERSHIP, &request);
    joined.map_err(|error| match error.raw_os_error() {
        Some(libc::ENODEV | libc::EADDRNOTAVAIL) => NicError::NoAddress { ip: local },
        _ => NicError::os("joining a multicast group", error),
    })
}

/// An address as the kernel takes it.
pub(crate) fn in_addr(ip: Ipv4Addr) -> libc::in_addr {
    libc::in_addr { s_addr: u32::from_ne_bytes(ip.octets()) }
}

/// An address and port as the kernel takes them.
pub(crate) fn sockaddr_in(ip: Ipv4Addr, port: u16) -> libc::sockaddr_in {
    libc::sockaddr_in {
        sin_family: libc::AF_INET as libc::sa_family_t,
        sin_port: port.to_be(),
        sin_addr: in_addr(ip),
        sin_zero: [0; 8],
    }
}

/// How long what a closed descriptor held may stay busy. A child that is being started anywhere in
/// this process has copies of all descriptors until it executes its program.
pub(crate) const LINGER: Duration = Duration::from_millis(500);

/// Tries again, with growing pauses, as long as the outcome is a busy one, for `patience`.
pub(crate) fn patiently<T, E>(
    patience: Duration,
    mut attempt: impl FnMut() -> Result<T, E>,
    busy: impl Fn(&E) -> bool,
) -> Result<T, E> {
    let (start, mut pause) = (Instant::now(), Duration::from_millis(1));
    loop {
        match attempt() {
            Err(error) if busy(&error) && start.elapsed() < patience => {}
            outcome => return outcome,
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// Binds a UDP socket, with errors that say what to do.
pub(crate) fn bind(fd: BorrowedFd<'_>, ip: Ipv4Addr, port: u16) -> Result<(), NicError> {
    let address = sockaddr_in(ip, port);
    let attempt = || {
        // SAFETY: the kernel reads one sockaddr_in.
        check(unsafe {
            libc::bind(
                fd.as_raw_fd(),
                (&raw const address).cast(),
                size_of::<libc::sockaddr_in>() as libc::socklen_t,
            )
        })
    };
    let busy = |error: &io::Error| error.raw_os_error() == Some(libc::EADDRINUSE);
    match patiently(LINGER, attempt, busy) {
        Ok(_) => Ok(()),
        Err(error) => Err(match error.raw_os_error() {
            Some(libc::EADDRINUSE) => NicError::PortTaken { addr: SocketAddrV4::new(ip, port) },
            Some(libc::EADDRNOTAVAIL) => NicError::NoAddress { ip },
            _ => NicError::os("binding a UDP port", error),
        }),
    }
}

/// The port a UDP socket is bound to.
pub(crate) fn bound_port(fd: BorrowedFd<'_>) -> io::Result<u16> {
    let mut address = sockaddr_in(Ipv4Addr::UNSPECIFIED, 0);
    let mut length = size_of::<libc::sockaddr_in>() as libc::socklen_t;
    // SAFETY: the kernel writes at most `length` bytes of the address.
    check(unsafe {
        libc::getsockname(fd.as_raw_fd(), (&raw mut address).cast(), &raw mut length)
    })?;
    Ok(u16::from_be(address.sin_port))
}

/// A network interface of this thread's network namespace.
///
/// Read with ioctl and not from sysfs, which shows the namespace it was mounted in.
#[derive(Clone, Debug)]
pub(crate) struct Interface {
    pub(crate) name: String,
    pub(crate) index: u32,
    pub(crate) mac: [u8; 6],
    pub(crate) mtu: u32,
    pub(crate) up: bool,
    /// Receive queues, when the driver says.
    pub(crate) queues: Option<u32>,
}

impl Interface {
    /// Looks an interface up.
    pub(crate) fn find(name: &str) -> Result<Self, NicError> {
        let missing =
            || NicError::NoInterface { name: name.to_owned(), available: interface_names() };
        let c_name = CString::new(name).map_err(|_| missing())?;
        if name.is_empty() || name.len() >= libc::IFNAMSIZ {
            return Err(missing());
        }
        // SAFETY: a string that ends with NUL.
        let index = unsafe { libc::if_nametoindex(c_name.as_ptr()) };
        if index == 0 {
            return Err(missing());
        }
        let device = Device::open(name)?;
        let read = |error| NicError::os("reading interface properties", error);
        Ok(Self {
            name: name.to_owned(),
            index,
            mac: device.mac().map_err(read)?,
            mtu: device.mtu().map_err(read)?,
            up: device.is_up().map_err(read)?,
            queues: device.queues().ok(),
        })
    }
}

/// The names of all interfaces, for messages.
fn interface_names() -> String {
    // SAFETY: returns an array that ends with an entry of index 0, or null.
    let list = unsafe { libc::if_nameindex() };
    if list.is_null() {
        return "(unreadable)".to_owned();
    }
    let mut names = Vec::new();
    let mut entry = list;
    // SAFETY: `entry` stays within the array up to its end mark; names end with NUL; freed once.
    unsafe {
        while (*entry).if_index != 0 {
            names.push(std::ffi::CStr::from_ptr((*entry).if_name).to_string_lossy().into_owned());
            entry = entry.add(1);
        }
        libc::if_freenameindex(list);
    }
    names.join(", ")
}

/// A socket to ask the kernel about an interface, which is named in each request.
pub(crate) struct Device {
    socket: OwnedFd,
    name: [libc::c_char; libc::IFNAMSIZ],
}

/// `ethtool_value` of `linux/ethtool.h`.
#[repr(C)]
struct EthtoolValue {
    command: u32,
    data: u32,
}

/// `ethtool_channels` of `linux/ethtool.h`: command, four maxima, then the counts in use.
#[repr(C)]
#[derive(Default)]
struct EthtoolChannels {
    command: u32,
    maxima: [u32; 4],
    rx: u32,
    tx: u32,
    other: u32,
    combined: u32,
}

/// `ETHTOOL_STXCSUM` of `linux/ethtool.h`: transmit checksum offload on or off.
const ETHTOOL_STXCSUM: u32 = 0x17;
/// `ETHTOOL_GCHANNELS` of `linux/ethtool.h`: how many queues there are.
const ETHTOOL_GCHANNELS: u32 = 0x3c;

impl Device {
    /// Opens the interface `name`, of less than IFNAMSIZ bytes.
    pub(crate) fn open(name: &str) -> Result<Self, NicError> {
        let socket = socket(libc::AF_INET, libc::SOCK_DGRAM)
            .map_err(|error| NicError::os("opening a socket to configure interfaces", error))?;
        let mut c_name = [0; libc::IFNAMSIZ];
        for (to, from) in c_name[..libc::IFNAMSIZ - 1].iter_mut().zip(name.bytes()) {
            *to = from as libc::c_char;
        }
        Ok(Self { socket, name: c_name })
    }

    fn request(&self) -> libc::ifreq {
        // SAFETY: ifreq is a plain C structure, valid when all zero.
        let mut request: libc::ifreq = unsafe { zeroed() };
        request.ifr_name = self.name;
        request
    }

    fn ioctl(&self, code: libc::Ioctl, request: &mut libc::ifreq) -> io::Result<()> {
        // SAFETY: the kernel reads and writes one ifreq, and what its pointer, if any, leads to:
        // the callers keep that alive and of the size the code names.
        check(unsafe { libc::ioctl(self.socket.as_raw_fd(), code, std::ptr::from_mut(request)) })?;
        Ok(())
    }

    fn mac(&self) -> io::Result<[u8; 6]> {
        let mut request = self.request();
        self.ioctl(libc::SIOCGIFHWADDR as libc::Ioctl, &mut request)?;
        // SAFETY: the kernel filled in this member of the union.
        let address = unsafe { request.ifr_ifru.ifru_hwaddr };
        Ok(std::array::from_fn(|i| address.sa_data[i] as u8))
    }

    fn mtu(&self) -> io::Result<u32> {
        let mut request = self.request();
        self.ioctl(libc::SIOCGIFMTU as libc::Ioctl, &mut request)?;
        // SAFETY: the kernel filled in this member of the union.
        Ok(unsafe { request.ifr_ifru.ifru_mtu } as u32)
    }

    fn is_up(&self) -> io::Result<bool> {
        let mut request = self.request();
        self.ioctl(libc::SIOCGIFFLAGS as libc::Ioctl, &mut request)?;
        // SAFETY: the kernel filled in this member of the union.
        let flags = unsafe { request.ifr_ifru.ifru_flags };
        Ok(libc::c_int::from(flags) & libc::IFF_UP != 0)
    }

    fn queues(&self) -> io::Result<u32> {
        let mut channels = EthtoolChannels { command: ETHTOOL_GCHANNELS, ..Default::default() };
        let mut request = self.request();
        request.ifr_ifru.ifru_data = (&raw mut channels).cast();
        self.ioctl(libc::SIOCETHTOOL as libc::Ioctl, &mut request)?;
        Ok(channels.rx.max(channels.combined))
    }

    /// Has the kernel compute checksums before it hands packets to the interface. Without, a
    /// virtual pair carries checksums that are only half computed.
    pub(crate) fn disable_tx_checksum_offload(&self) -> io::Result<()> {
        let mut value = EthtoolValue { command: ETHTOOL_STXCSUM, data: 0 };
        let mut request = self.request();
        request.ifr_ifru.ifru_data = (&raw mut value).cast();
        self.ioctl(libc::SIOCETHTOOL as libc::Ioctl, &mut request)
    }
}
