//! The venue's settings in versions. A version is a whole [`Document`] that two people agreed on;
//! the newest one counts, and none is ever changed or removed: the way back is a new version that
//! says what an old one did.
//!
//! Where there is no version, what the process was started with counts, as version 0. What each
//! setting's [`Effect`] is, [`Change`] tells.

mod document;
mod versions;

use store::{Migration, StoreError, Transient};

pub use document::{Change, Document, Effect, Payments, Requests, changes};
pub use versions::{Agreed, Version, add, current, list, version};

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("settings", "0001-settings");

/// Why there is no such version.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be so.
    #[error("{0}")]
    Refused(&'static str),
    /// Somebody else's version came first.
    #[error("the settings are at version {0} by now; read them and propose again")]
    Version(u32),
    /// Nobody made it.
    #[error("there is no such version of the settings")]
    NotFound,
    /// A stored version is not one.
    #[error("version {0} of the settings cannot be read")]
    Broken(u32),
}

impl Transient for SettingsError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}
