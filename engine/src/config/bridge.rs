//! The bridge to the control plane, as a configuration says it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{ConfigError, ensure};
use crate::bridge::{RING_SLOTS_MAX, SEGMENT_BYTES_MIN};

/// What the control plane reads and writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BridgeSection {
    /// Folder of the events, for everybody who wants to know what happened; empty has none. Their
    /// writer executes all commands once more, on a thread and in memory of its own.
    pub events: PathBuf,
    /// Largest size of a file of events.
    pub segment_bytes: u64,
    /// Where the ring of requests from the control plane is found while the engine runs; empty has
    /// none. Who may open it may trade on, and operate, the sessions under `bridge_sessions`: it is
    /// for the engine's user alone.
    pub ring: PathBuf,
    /// Requests the ring holds; a power of two.
    pub ring_slots: u32,
}

/// A session of the control plane: its requests come through the ring, its answers are in the
/// events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BridgeSession {
    /// Owner of its orders.
    pub account: u32,
    /// Firm (MPID), up to 4 characters.
    pub firm: String,
    /// Whether it may give the operator's commands.
    #[serde(default)]
    pub operator: bool,
}

impl BridgeSession {
    /// The firm code as on the wire, padded with spaces, when it is one.
    #[must_use]
    pub fn firm_bytes(&self) -> Option<[u8; 4]> {
        super::firm_code(&self.firm)
    }
}

impl Default for BridgeSection {
    fn default() -> Self {
        Self {
            events: PathBuf::new(),
            segment_bytes: 64 << 20,
            ring: PathBuf::new(),
            ring_slots: 4096,
        }
    }
}

impl BridgeSection {
    /// Whether there is a ring.
    #[must_use]
    pub fn has_ring(&self) -> bool {
        !self.ring.as_os_str().is_empty()
    }

    /// Whether events are written.
    #[must_use]
    pub fn has_events(&self) -> bool {
        !self.events.as_os_str().is_empty()
    }

    pub(super) fn check(&self) -> Result<(), ConfigError> {
        ensure(self.segment_bytes >= SEGMENT_BYTES_MIN, "bridge.segment_bytes", || {
            format!("is {}; use {SEGMENT_BYTES_MIN} or more", self.segment_bytes)
        })?;
        let slots = self.ring_slots;
        let fits = slots.is_power_of_two() && slots <= RING_SLOTS_MAX;
        ensure(fits, "bridge.ring_slots", || {
            format!("is {slots}; use a power of two up to {RING_SLOTS_MAX}")
        })?;
        ensure(!self.has_ring() || self.has_events(), "bridge.ring", || {
            "needs bridge.events: the answers to requests are there".into()
        })
    }
}
