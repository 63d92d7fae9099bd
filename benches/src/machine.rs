//! What a measurement ran on, and how its thread ran.

use nic::thread;
use serde::Serialize;

/// High enough to come before everything ordinary; the kernel's own threads stay above.
pub(crate) const PRIORITY: u8 = 50;

/// What a number needs beside it to mean something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Machine {
    /// Processor model.
    pub cpu: String,
    /// Kernel release.
    pub kernel: String,
    /// Core the measuring thread was pinned to; nothing when pinning failed.
    pub core: Option<usize>,
    /// `fifo:PRIORITY`, or why not.
    pub realtime: String,
    /// Whether the kernel stops real-time threads for a part of every second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttling: Option<String>,
}

impl Machine {
    /// Pins the calling thread to the core with the fewest interrupts, asks for real-time
    /// priority, and describes the result.
    #[must_use]
    pub fn prepare() -> Self {
        let last = thread::cores().last().copied();
        let core = last.filter(|&core| thread::pin(core).is_ok());
        let realtime = thread::realtime(PRIORITY);
        let granted = matches!(realtime, thread::Realtime::Granted(_));
        Self {
            cpu: cpu_model(),
            kernel: kernel_release(),
            core,
            realtime: realtime.to_string(),
            throttling: if granted { thread::throttling() } else { None },
        }
    }
}

fn cpu_model() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find(|line| line.starts_with("model name"));
    let name = model.and_then(|line| line.split_once(':')).map(|(_, name)| name.trim());
    name.unwrap_or("unknown").to_owned()
}

fn kernel_release() -> String {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease");
    release.map_or_else(|_| "unknown".to_owned(), |release| release.trim().to_owned())
}
