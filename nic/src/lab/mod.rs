//! A laboratory: two hosts joined by a cable, for tests, demos and benchmarks on real interfaces.
//!
//! The network namespaces have no name. They live as long as something of this process holds them,
//! and the interfaces live in them, so whatever ends the process, `kill -9` included, the kernel
//! takes everything away: no cleanup that could be forgotten, nothing to collide with.

mod netns;

pub use netns::{Entered, NetNs};

use crate::{NicError, sys};
use std::io::Write;
use std::net::Ipv4Addr;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// A host of the laboratory.
#[derive(Debug)]
pub struct Host {
    /// Where it lives.
    pub ns: NetNs,
    /// Its network interface.
    pub interface: &'static str,
    /// Hardware address of the interface.
    pub mac: [u8; 6],
    /// IPv4 address of the interface, in a network of 24 bits.
    pub ip: Ipv4Addr,
}

/// Two hosts joined by a veth pair with MTU 1500. Each knows the other's hardware address for
/// good, routes multicast over the pair, has no IPv6 that would talk on its own, and computes
/// checksums in full instead of leaving them to hardware that is not there.
#[derive(Debug)]
pub struct Lab {
    /// The participants' side, 10.77.0.1.
    pub firms: Host,
    /// The venue's side, 10.77.0.2.
    pub venue: Host,
}

/// What stands in line between the two hosts: a namespace with an end of either's cable.
#[derive(Debug)]
pub struct Middle {
    /// Where it lives.
    pub ns: NetNs,
    /// Its interface towards the participants.
    pub firms_side: &'static str,
    /// Its interface towards the venue.
    pub venue_side: &'static str,
}

impl Lab {
    /// Builds the laboratory.
    ///
    /// # Errors
    /// [`NicError::Privilege`] without root, [`NicError::Tool`] when `ip` is missing or fails.
    pub fn create() -> Result<Self, NicError> {
        let lab = Self::hosts()?;
        lab.firms.cable(&lab.venue.ns, &end(&lab.venue))?;
        lab.come_up()?;
        Ok(lab)
    }

    /// Builds the laboratory with a gap in its cable, for something that stands in line. Nothing
    /// gets through before it runs.
    ///
    /// # Errors
    /// As [`Lab::create`].
    pub fn create_with_gap() -> Result<(Self, Middle), NicError> {
        let lab = Self::hosts()?;
        let ns = NetNs::create()?;
        let middle = Middle { ns, firms_side: "line0", venue_side: "line1" };
        middle.ns.disable_ipv6()?;
        for (host, side) in [(&lab.firms, middle.firms_side), (&lab.venue, middle.venue_side)] {
            host.cable(&middle.ns, &format!("{side} {LINK}"))?;
            middle.ns.ip(&format!("link set dev {side} up"))?;
        }
        lab.come_up()?;
        Ok((lab, middle))
    }

    fn hosts() -> Result<Self, NicError> {
        let host = |interface, last| -> Result<Host, NicError> {
            let ip = Ipv4Addr::new(10, 77, 0, last);
            Ok(Host { ns: NetNs::create()?, interface, mac: [2, 0, 0, 0, 0, last], ip })
        };
        Ok(Self { firms: host("firms0", 1)?, venue: host("venue0", 2)? })
    }

    fn come_up(&self) -> Result<(), NicError> {
        let Self { firms, venue } = self;
        firms.configure(venue)?;
        venue.configure(firms)?;
        firms.wait_until_up()?;
        venue.wait_until_up()
    }
}

/// What both ends of a cable are like.
const LINK: &str = "numrxqueues 1 numtxqueues 1 mtu 1500";

/// The end of a cable at a host.
fn end(host: &Host) -> String {
    format!("{} address {} {LINK}", host.interface, mac_text(host.mac))
}

impl Host {
    /// A cable from here to an interface in another namespace.
    fn cable(&self, ns: &NetNs, other: &str) -> Result<(), NicError> {
        let (end, path) = (end(self), ns.path());
        self.ns
            .ip(&format!("link add {end} type veth peer name {other} netns {}", path.display()))?;
        Ok(())
    }
}

impl Host {
    fn configure(&self, peer: &Self) -> Result<(), NicError> {
        let Self { ns, interface, ip, .. } = self;
        ns.disable_ipv6()?;
        ns.ip("link set dev lo up")?;
        ns.ip(&format!("address add {ip}/24 dev {interface}"))?;
        ns.ip(&format!("link set dev {interface} up"))?;
        let (peer_ip, peer_mac) = (peer.ip, mac_text(peer.mac));
        ns.ip(&format!("neigh replace {peer_ip} lladdr {peer_mac} nud permanent dev {interface}"))?;
        ns.ip(&format!("route add 224.0.0.0/4 dev {interface}"))?;
        let _entered = ns.enter()?;
        sys::Device::open(interface)?
            .disable_tx_checksum_offload()
            .map_err(|error| NicError::os("turning transmit checksum offload off", error))
    }
}

impl Host {
    /// The kernel notices in its own time that the cable is plugged in at both ends, and until then
    /// drops what is sent; on a busy machine that may take a second.
    fn wait_until_up(&self) -> Result<(), NicError> {
        let deadline = Instant::now() + Duration::from_secs(10);
        let show = format!("-o link show dev {}", self.interface);
        while !self.ns.ip(&show)?.contains("state UP") {
            if Instant::now() > deadline {
                let problem = "the interface does not come up".to_owned();
                return Err(NicError::Tool { command: format!("ip {show}"), problem });
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }
}

fn mac_text(mac: [u8; 6]) -> String {
    let [a, b, c, d, e, f] = mac;
    format!("{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x}")
}

/// Has a child process die with the thread that starts it, so that a crash leaves nothing running.
///
/// Linux ties this to the starting thread, not to the process: start such children from a thread
/// that lives as long as they should.
pub fn die_with_parent(command: &mut Command) -> &mut Command {
    use std::os::unix::process::CommandExt;
    // SAFETY: getppid is the parent that called this function.
    let parent = unsafe { libc::getpid() };
    let tie = move || {
        // SAFETY: system calls that are allowed between fork and exec.
        unsafe {
            sys::check(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL))?;
            // The parent may have died before the tie held.
            if libc::getppid() != parent {
                return Err(std::io::ErrorKind::BrokenPipe.into());
            }
        }
        Ok(())
    };
    // SAFETY: the closure only makes system calls that are allowed between fork and exec.
    unsafe { command.pre_exec(tie) }
}

/// Asks a child process to end (SIGTERM).
///
/// # Errors
/// When it has been waited for already, or belongs to somebody else by now.
pub fn terminate(child: &Child) -> std::io::Result<()> {
    signal(child, libc::SIGTERM)
}

/// Stops a child process in place (SIGSTOP): it keeps all it has and does nothing.
///
/// # Errors
/// As [`terminate`].
pub fn pause(child: &Child) -> std::io::Result<()> {
    signal(child, libc::SIGSTOP)
}

/// Has a child process go on that was [paused](pause) (SIGCONT).
///
/// # Errors
/// As [`terminate`].
pub fn resume(child: &Child) -> std::io::Result<()> {
    signal(child, libc::SIGCONT)
}

fn signal(child: &Child, signal: libc::c_int) -> std::io::Result<()> {
    let pid = libc::pid_t::try_from(child.id()).map_err(std::io::Error::other)?;
    // SAFETY: no memory is passed. The number is the child's until it is waited for, which takes
    // the child mutably.
    sys::check(unsafe { libc::kill(pid, signal) }).map(drop)
}

/// Whether this process is root. When it is not, says loudly that `test` is skipped, and appends
/// the line to the file named by `OUTCRY_SKIP_LOG`, so that skipped tests are counted.
///
/// # Panics
/// When that file cannot be written: a skip that nobody counts would be silent.
#[must_use]
pub fn require_root(test: &str) -> bool {
    // SAFETY: no memory is passed.
    if unsafe { libc::geteuid() } == 0 {
        return true;
    }
    let line = format!("SKIPPED: {test}: needs root\n");
    print!("{line}");
    if let Some(path) = std::env::var_os("OUTCRY_SKIP_LOG") {
        let appended = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            // At once: other test programs write into it too.
            .and_then(|mut file| file.write_all(line.as_bytes()));
        if let Err(error) = appended {
            panic!("OUTCRY_SKIP_LOG {}: {error}", path.display());
        }
    }
    false
}
