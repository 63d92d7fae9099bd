//! The bridge to the control plane, as a configuration says it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{ConfigError, ensure};
use crate::bridge::SEGMENT_BYTES_MIN;

/// What the control plane reads and writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BridgeSection {
    /// Folder of the events, for everybody who wants to know what happened; empty has none. Their
    /// writer executes all commands once more, on a thread and in memory of its own.
    pub events: PathBuf,
    /// Largest size of a file of events.
    pub segment_bytes: u64,
}

impl Default for BridgeSection {
    fn default() -> Self {
        Self { events: PathBuf::new(), segment_bytes: 64 << 20 }
    }
}

impl BridgeSection {
    /// Whether events are written.
    #[must_use]
    pub fn has_events(&self) -> bool {
        !self.events.as_os_str().is_empty()
    }

    pub(super) fn check(&self) -> Result<(), ConfigError> {
        ensure(self.segment_bytes >= SEGMENT_BYTES_MIN, "bridge.segment_bytes", || {
            format!("is {}; use {SEGMENT_BYTES_MIN} or more", self.segment_bytes)
        })
    }
}
