//! How a session is watched over, as a configuration says it.

use serde::{Deserialize, Serialize};

use super::{ConfigError, ensure};
use crate::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, RATE_BURST_MAX, RATE_PER_SECOND_MAX, RECENT_ORDERS,
    SessionSettings,
};

/// What the venue does for, and demands of, a session. A change takes effect at the next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Which orders are cancelled when the client logs out or falls silent: `none`, `day` or
    /// `all`.
    pub cancel_on_disconnect: DisconnectPolicy,
    /// New orders and replaces a second in the long run; 0 does not count them.
    pub messages_per_second: u32,
    /// New orders and replaces at once after a pause.
    pub messages_burst: u32,
    /// Equal orders within `duplicates_window_ms` after which the next is refused, 1 to 16; 0 does
    /// not compare.
    pub duplicates: u8,
    /// How long an order is compared with those that follow, in ms.
    pub duplicates_window_ms: u32,
}

/// Which orders go with their client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DisconnectPolicy {
    /// None.
    #[default]
    None,
    /// Those that end with the day.
    Day,
    /// All.
    All,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            cancel_on_disconnect: DisconnectPolicy::None,
            messages_per_second: 0,
            messages_burst: 1,
            duplicates: 0,
            duplicates_window_ms: 1000,
        }
    }
}

impl Limits {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn check(&self, key: &str) -> Result<(), ConfigError> {
        let rate = self.messages_per_second <= RATE_PER_SECOND_MAX
            && (1..=RATE_BURST_MAX).contains(&self.messages_burst);
        ensure(rate, key, || {
            format!(
                "limits.messages_per_second must be up to {RATE_PER_SECOND_MAX} and \
                 limits.messages_burst 1 to {RATE_BURST_MAX}"
            )
        })?;
        let equal = usize::from(self.duplicates) <= RECENT_ORDERS && self.duplicates_window_ms > 0;
        ensure(equal, key, || {
            format!(
                "limits.duplicates must be up to {RECENT_ORDERS} and limits.duplicates_window_ms \
                 above 0"
            )
        })
    }

    /// As the core has them.
    #[must_use]
    pub fn settings(&self) -> SessionSettings {
        let (per_second, burst) = (self.messages_per_second, self.messages_burst);
        let window_ns = u64::from(self.duplicates_window_ms) * 1_000_000;
        SessionSettings {
            on_disconnect: match self.cancel_on_disconnect {
                DisconnectPolicy::None => OnDisconnect::Keep,
                DisconnectPolicy::Day => OnDisconnect::CancelDay,
                DisconnectPolicy::All => OnDisconnect::CancelAll,
            },
            rate: (per_second > 0).then_some(MessageRate { per_second, burst }),
            duplicates: (self.duplicates > 0)
                .then_some(DuplicateLimit { most: self.duplicates, window_ns }),
        }
    }
}
