//! What the subcommands share in wiring rooms together.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use engine::config::Config;
use nic::thread::{self, Realtime};
use nic::xdp::XdpSizes;
use nic::{NicConfig, NicMode};

/// Priority of data-plane threads: above everything ordinary, below the kernel's own.
const REALTIME_PRIORITY: u8 = 50;

/// The venue's interface as its configuration describes it.
pub(crate) fn venue_nic(config: &Config) -> NicConfig {
    let network = &config.network;
    NicConfig {
        interface: (!network.interface.is_empty()).then(|| network.interface.clone()),
        queue: network.queue,
        local_ip: network.ip,
        ports: vec![network.order_entry_port, network.rerequest_port, config.feed.source_port],
        join: Vec::new(),
        mode: nic_mode(&network.nic),
        xdp: XdpSizes {
            frames: network.frames,
            huge_pages: network.huge_pages,
            ..XdpSizes::default()
        },
    }
}

/// The exact rung a name asks for; `None` for `auto`.
pub(crate) fn nic_mode(name: &str) -> Option<NicMode> {
    [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb, NicMode::KernelUdp]
        .into_iter()
        .find(|mode| mode.name() == name)
}

/// Keeps the calling thread, and every one that it starts, off a core that is to be the shard's
/// alone. Where there is no other one they share it.
pub(crate) fn keep_off(core: i32) {
    let Ok(core) = usize::try_from(core) else { return };
    let others: Vec<usize> = thread::cores().iter().copied().filter(|&at| at != core).collect();
    if others.is_empty() {
        return;
    }
    if let Err(error) = thread::confine(&others) {
        tracing::warn!("the shard's core is not its alone: {error}");
    }
}

/// Pins the calling thread and asks for real-time priority, as far as wanted; what was refused is
/// logged, not hidden. Returns whether the thread has real-time priority.
pub(crate) fn settle_thread(name: &str, core: i32, realtime: bool) -> bool {
    if let Ok(core) = usize::try_from(core) {
        match thread::pin(core) {
            Ok(()) => tracing::info!("{name} thread on core {core}"),
            Err(error) => tracing::warn!("{name} thread is not pinned: {error}"),
        }
    }
    if !realtime {
        return false;
    }
    match thread::realtime(REALTIME_PRIORITY) {
        Realtime::Granted(priority) => {
            tracing::info!("{name} thread has real-time priority {priority}");
            true
        }
        Realtime::Refused(reason) => {
            tracing::warn!("{name} thread has no real-time priority: {reason}");
            false
        }
    }
}

/// Makes the memory of the process resident, as far as allowed; a refusal is logged.
pub(crate) fn settle_memory() {
    match thread::lock_memory() {
        Ok(()) => tracing::info!("memory is locked"),
        Err(reason) => {
            tracing::warn!("memory is not locked, page faults may delay orders: {reason}")
        }
    }
}

/// A flag that is set by Ctrl-C and by SIGTERM; the second one ends the process at once.
pub(crate) fn stop_on_signal() -> Result<Arc<AtomicBool>, Box<dyn Error>> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&stop))?;
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// A fingerprint as people and programs exchange it.
pub(crate) fn hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
