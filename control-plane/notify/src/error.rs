//! What can go wrong when somebody is told something.

use bus::BusError;
use outbound::OutboundError;
use store::{StoreError, Transient};
use vault::VaultError;

use crate::mail::MailError;

/// Why somebody is not told, or a wish not kept.
#[derive(Debug, thiserror::Error)]
pub enum NotifyError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sealed secret does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A mail cannot be queued.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// It is no event that goes outward.
    #[error(transparent)]
    Bus(#[from] BusError),
    /// A webhook may not go there.
    #[error("url: {0}")]
    Outbound(#[from] OutboundError),
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

impl Transient for NotifyError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Mail(error) => error.is_transient(),
            Self::Bus(error) => error.is_transient(),
            _ => false,
        }
    }
}
