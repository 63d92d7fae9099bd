//! Watchlists, and alerts that go off once when the market moves.
//!
//! [`alerts`] are evaluated on the trades of crate `market`: what an alert has seen is kept beside
//! it, and its going off is one transaction with the telling, so that a restart neither repeats
//! nor forgets anything.

pub mod alerts;
pub mod lists;

use notify::NotifyError;
use store::{Migration, StoreError, Transient};

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("watch", "0001-watch");

/// Why a list or an alert is not as it should be.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody can be told.
    #[error(transparent)]
    Notify(#[from] NotifyError),
    /// Changed by somebody else since it was read.
    #[error("it has been changed since you read it; read it again")]
    Version,
    /// Not there, or somebody else's.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// It cannot be so.
    #[error("{0}")]
    Refused(&'static str),
}

impl Transient for WatchError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Notify(error) => error.is_transient(),
            _ => false,
        }
    }
}
