//! The line card, as a configuration says it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{ConfigError, Network, ensure};
use crate::hardware::Offload;

/// Hardware in line, in front of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HardwareSection {
    /// What its marks are for: `none` (there is none), `trailer` (its refusals for the symbol or a
    /// kill switch are answered as they are) or `verify` (every mark is worked out here too, and
    /// the first difference stops the line).
    pub offload: String,
    /// Unix socket of its registers, as `outcry hw inline --registers` opens it.
    pub registers: PathBuf,
    /// Cycles of its clock in a second, from which it counts the rates of sessions. 0 where they do
    /// not follow real time, as those of a simulated card: the engine counts them alone then.
    pub clock_hz: u64,
}

impl Default for HardwareSection {
    fn default() -> Self {
        Self { offload: "none".into(), registers: PathBuf::new(), clock_hz: 0 }
    }
}

impl HardwareSection {
    /// What its marks are for; checked when the configuration was loaded.
    #[must_use]
    pub fn offload(&self) -> Offload {
        self.offload.parse().unwrap_or_default()
    }

    pub(super) fn check(&self, network: &Network) -> Result<(), ConfigError> {
        let parsed = self.offload.parse::<Offload>();
        ensure(parsed.is_ok(), "hardware.offload", || parsed.clone().err().unwrap_or_default())?;
        if parsed == Ok(Offload::None) {
            return Ok(());
        }
        let has_registers = !self.registers.as_os_str().is_empty();
        ensure(has_registers, "hardware.registers", || {
            "is empty: with hardware.offload it names the socket of the line card".into()
        })?;
        let is_raw = !network.interface.is_empty() && network.nic != "kernel-udp";
        ensure(is_raw, "hardware.offload", || {
            "needs AF_XDP (network.interface): the kernel takes trailers off".into()
        })
    }
}
