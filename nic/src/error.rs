//! What can go wrong while an interface is set up, and what to do about it.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};

/// The capabilities AF_XDP needs, as `setcap` takes them: create the socket, load and attach the
/// program, pin frame memory, real-time priority.
pub(crate) const CAPABILITIES: &str =
    "cap_net_admin,cap_net_raw,cap_bpf,cap_ipc_lock,cap_sys_nice=ep";

/// Why an interface could not be opened or a laboratory not be made. Every message ends with what
/// to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NicError {
    /// A configuration value is out of range.
    #[error("nic configuration: {field}: {problem}")]
    Config {
        /// Name of the field.
        field: &'static str,
        /// What is wrong with it and which values are right.
        problem: String,
    },
    /// The interface does not exist in this network namespace.
    #[error(
        "network interface {name:?} does not exist; this machine has: {available}. \
         Name one of them, or name none to run on kernel UDP"
    )]
    NoInterface {
        /// The name asked for.
        name: String,
        /// The names there are.
        available: String,
    },
    /// The interface is administratively down.
    #[error("network interface {name:?} is down; run: ip link set dev {name} up")]
    InterfaceDown {
        /// Its name.
        name: String,
    },
    /// A packet of the interface would not fit a frame.
    #[error(
        "MTU {mtu} of {name} does not fit frames of {frame_bytes} bytes; \
         run: ip link set dev {name} mtu {max}, or raise xdp.chunk_bytes"
    )]
    MtuTooLarge {
        /// Interface.
        name: String,
        /// Its MTU.
        mtu: u32,
        /// The largest MTU that fits.
        max: u32,
        /// Bytes of a frame.
        frame_bytes: usize,
    },
    /// The process may not do what AF_XDP or a namespace needs.
    #[error("{action}: {source}; run as root, or: setcap {CAPABILITIES} <the program>")]
    Privilege {
        /// What was refused.
        action: &'static str,
        /// As the kernel said it.
        source: io::Error,
    },
    /// Another process has the UDP port.
    #[error(
        "UDP {addr} is taken; `ss -ulpn sport = :{port}` names its owner: stop it or choose \
         another port",
        port = addr.port()
    )]
    PortTaken {
        /// Address and port.
        addr: SocketAddrV4,
    },
    /// The local address is not on this machine.
    #[error("local address {ip} is on no interface here; `ip -4 addr` lists those that are")]
    NoAddress {
        /// The address.
        ip: Ipv4Addr,
    },
    /// Another AF_XDP socket holds the queue.
    #[error(
        "queue {queue} of {name} is still held by another AF_XDP socket after {waited_ms} ms; \
         stop that process or choose another queue"
    )]
    QueueBusy {
        /// Interface.
        name: String,
        /// Queue number.
        queue: u32,
        /// How long binding was retried.
        waited_ms: u128,
    },
    /// The interface has no such queue.
    #[error("{name} has no queue {queue}: {source}; `ethtool -l {name}` shows how many there are")]
    NoQueue {
        /// Interface.
        name: String,
        /// Queue number.
        queue: u32,
        /// As the kernel said it.
        source: io::Error,
    },
    /// Another XDP program is attached.
    #[error(
        "another XDP program is on {name} ({source}); `ip -d link show dev {name}` shows it, \
         `ip link set dev {name} xdp off` or stopping its owner removes it"
    )]
    ProgramBusy {
        /// Interface.
        name: String,
        /// As the kernel said it.
        source: io::Error,
    },
    /// The kernel refused our program.
    #[error(
        "the kernel refused the XDP program: {source}; please report this verifier log:\n{log}"
    )]
    Verifier {
        /// As the kernel said it.
        source: io::Error,
        /// What the verifier wrote.
        log: String,
    },
    /// Frame memory could not be pinned.
    #[error(
        "pinning {bytes} bytes of frame memory: {source}; raise the limit with \
         `ulimit -l unlimited` (LimitMEMLOCK=infinity for a service) or lower xdp.frames"
    )]
    MemoryLock {
        /// Bytes asked for.
        bytes: usize,
        /// As the kernel said it.
        source: io::Error,
    },
    /// The driver or kernel lacks this rung of the ladder.
    #[error("{mode}: {action} on {name}: {source}; use another mode, or let the ladder choose")]
    Unsupported {
        /// Short name of the rung.
        mode: &'static str,
        /// Interface.
        name: String,
        /// What was refused.
        action: &'static str,
        /// As the kernel said it.
        source: io::Error,
    },
    /// Every rung that was allowed was refused.
    #[error("no way onto the network is left:\n{tried}")]
    NoRung {
        /// One line per rung, with its refusal.
        tried: String,
    },
    /// A program of the base system is missing or failed.
    #[error("{command}: {problem}; install iproute2 (apt-get install iproute2) and run as root")]
    Tool {
        /// The command line.
        command: String,
        /// Why it failed, with what it printed.
        problem: String,
    },
    /// Any other system call that failed.
    #[error("{action}: {source}")]
    Os {
        /// What was being done.
        action: String,
        /// As the kernel said it.
        source: io::Error,
    },
}

impl NicError {
    /// Whether the machine refuses AF_XDP, as opposed to the configuration being wrong: kernel UDP
    /// may do where AF_XDP is refused.
    pub(crate) const fn is_refusal(&self) -> bool {
        match self {
            Self::Config { .. }
            | Self::NoInterface { .. }
            | Self::InterfaceDown { .. }
            | Self::NoQueue { .. }
            | Self::PortTaken { .. }
            | Self::NoAddress { .. }
            | Self::Tool { .. } => false,
            Self::MtuTooLarge { .. }
            | Self::Privilege { .. }
            | Self::QueueBusy { .. }
            | Self::ProgramBusy { .. }
            | Self::Verifier { .. }
            | Self::MemoryLock { .. }
            | Self::Unsupported { .. }
            | Self::NoRung { .. }
            | Self::Os { .. } => true,
        }
    }

    /// A system error, as a refusal of privilege when it is one.
    pub(crate) fn os(action: &'static str, source: io::Error) -> Self {
        match source.raw_os_error() {
            Some(libc::EPERM | libc::EACCES) => Self::Privilege { action, source },
            _ => Self::Os { action: action.to_owned(), source },
        }
    }
}
