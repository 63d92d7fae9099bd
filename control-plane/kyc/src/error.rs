//! What can go wrong with a case.

use store::{StoreError, Transient};
use vault::VaultError;

/// Why a case was not changed.
#[derive(Debug, thiserror::Error)]
pub enum KycError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What is sealed does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// There is no such thing, or it is somebody else's.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// What was entered makes no sense.
    #[error("{field}: {what}")]
    Invalid {
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        what: &'static str,
    },
    /// It cannot be done where the case stands.
    #[error("the case is {state}: it cannot be {asked}")]
    State {
        /// Where it stands.
        state: &'static str,
        /// What was asked.
        asked: &'static str,
    },
    /// Something must be there first.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// Nobody decides about themselves.
    #[error("a second person must decide")]
    SameEyes,
}

impl Transient for KycError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}
