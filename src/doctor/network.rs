//! Rights, tools, and the network paths they open.

use std::env;
use std::fs;
use std::path::PathBuf;

use nic::lab::Lab;
use nic::{Nic as _, NicConfig, NicError, NicMode};
use tracing::subscriber::{NoSubscriber, with_default};

use super::Finding;
use crate::hw;

pub(super) fn findings() -> Vec<Finding> {
    // What the ladder logs while it is tried is what the finding says.
    let af_xdp = with_default(NoSubscriber::default(), af_xdp);
    let tools = [tool("ip", "iproute2"), tool("tshark", "tshark")];
    [rights(), af_xdp, interfaces()].into_iter().chain(tools).chain([hardware()]).collect()
}

/// Opens an AF_XDP socket on each rung, on an interface pair in network namespaces that nobody else
/// sees and that are gone when this returns.
fn af_xdp() -> Finding {
    const NAME: &str = "AF_XDP";
    let lab = match Lab::create() {
        Ok(lab) => lab,
        Err(error) => return Finding::absent(NAME, error.to_string(), "see `rights` and `ip`"),
    };
    let rungs = [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb];
    let mut refusals = Vec::new();
    for rung in rungs {
        match open(&lab, rung) {
            Ok(found) if rung == NicMode::XdpSkb => {
                let change = "this kernel runs XDP programs generically only: the NIC's driver \
                              decides, see `interfaces`";
                return Finding::limited(NAME, found, change);
            }
            // Zero copy is for the NIC's driver to offer; a virtual pair has nothing to not copy.
            Ok(found) => return Finding::good(NAME, found),
            Err(error) => refusals.push(format!("{}: {error}", rung.name())),
        }
    }
    let change = "the venue speaks kernel UDP instead; a kernel with CONFIG_XDP_SOCKETS has more";
    Finding::absent(NAME, refusals.join("; "), change)
}

fn open(lab: &Lab, rung: NicMode) -> Result<String, NicError> {
    let _inside = lab.venue.ns.enter()?;
    let nic = nic::open(&NicConfig {
        interface: Some(lab.venue.interface.to_owned()),
        local_ip: lab.venue.ip,
        ports: vec![26_400],
        mode: Some(rung),
        ..NicConfig::default()
    })?;
    let info = nic.info();
    let pages = if info.huge_pages { "huge pages" } else { "small pages" };
    Ok(format!("{} on a virtual pair, {} frames on {pages}", info.mode.name(), info.frames_total))
}

/// The interfaces that could carry the venue. They are looked at, not touched: attaching a program
/// to one in use would disturb it.
fn interfaces() -> Finding {
    const NAME: &str = "interfaces";
    let mut found: Vec<String> = fs::read_dir("/sys/class/net")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let driver = fs::read_link(entry.path().join("device/driver")).ok()?;
            let driver = driver.file_name()?.to_string_lossy().into_owned();
            Some(format!("{} ({driver})", entry.file_name().to_string_lossy()))
        })
        .collect();
    found.sort();
    if found.is_empty() {
        let change = "a NIC whose driver has native XDP (ice, i40e, mlx5_core, ixgbe, igc, ...)";
        return Finding::limited(NAME, "no network card, virtual interfaces only", change);
    }
    Finding::good(NAME, found.join(", "))
}

/// The capabilities the data plane uses, by their number in `linux/capability.h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capability {
    NetAdmin = 12,
    NetRaw = 13,
    IpcLock = 14,
    SysAdmin = 21,
    SysNice = 23,
    Bpf = 39,
}

/// Whether this process holds the capability right now.
pub(super) fn has(capability: Capability) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    effective(&status) >> (capability as u32) & 1 == 1
}

/// The effective capability mask out of `/proc/self/status`; none when it cannot be read.
fn effective(status: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix("CapEff:"))
        .and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok())
        .unwrap_or(0)
}

fn rights() -> Finding {
    const NAME: &str = "rights";
    let wanted = [
        (Capability::NetAdmin, "CAP_NET_ADMIN"),
        (Capability::NetRaw, "CAP_NET_RAW"),
        (Capability::IpcLock, "CAP_IPC_LOCK"),
        (Capability::SysAdmin, "CAP_SYS_ADMIN"),
        (Capability::SysNice, "CAP_SYS_NICE"),
        (Capability::Bpf, "CAP_BPF"),
    ];
    let missing: Vec<_> =
        wanted.iter().filter(|(bit, _)| !has(*bit)).map(|(_, name)| *name).collect();
    if missing.is_empty() {
        return Finding::good(NAME, "all that AF_XDP, namespaces and real-time threads need");
    }
    Finding::absent(
        NAME,
        format!("missing {}", missing.join(", ")),
        "run as root, or grant them to the binary with setcap; without them the venue speaks \
         kernel UDP on loopback",
    )
}

/// The simulated hardware; a board there is not.
fn hardware() -> Finding {
    const NAME: &str = "line card";
    match hw::beside().or_else(|| find("outcry-hw")) {
        Some(path) => Finding::good(NAME, format!("simulated, by {}", path.display())),
        None => Finding::absent(
            NAME,
            "no outcry-hw: hardware.offload stays none, the engine makes all checks",
            "`cargo build --release -p outcry-hw-sim` for a simulated one (`outcry up --hardware`)",
        ),
    }
}

fn tool(name: &'static str, package: &str) -> Finding {
    match find(name) {
        Some(path) => Finding::good(name, path.display().to_string()),
        None => Finding::absent(name, "not installed", format!("apt-get install {package}")),
    }
}

fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_read_from_the_effective_mask() {
        let mask = effective("Name:\tx\nCapPrm:\tffffffff\nCapEff:\t0000000000001000\n");
        assert_eq!(mask >> (Capability::NetAdmin as u32) & 1, 1);
        assert_eq!(mask >> (Capability::Bpf as u32) & 1, 0);
    }

    #[test]
    fn an_unreadable_status_grants_nothing() {
        assert_eq!(effective("CapEff:\tnot hex"), 0);
    }
}
