//! The venue's settings in versions. A version is a whole [`Document`] that two people agreed on;
//! the newest one counts, and none is ever changed or removed: the way back is a new version that
//! says what an old one did.
//!
//! Where there is no version, what the process was started with counts, as version 0. What each
//! setting's [`Effect`] is, [`Change`] tells. What the engine holds is told to it after the version
//! is made, by [`commands`]; what became of that stands beside them.

mod changes;
pub mod commands;
mod document;
pub mod rows;
mod versions;

use store::{Migration, StoreError, Transient};

pub use changes::{
    Change, Effect, Section, changes, commands as commands_between, drift, sections,
};
pub use document::{Document, Payments, Requests};
pub use rows::Row;
pub use versions::{Agreed, Version, add, current, list, version};

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] =
    store::migrations!("settings", "0001-settings", "0002-commands");

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
