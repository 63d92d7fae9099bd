//! What can go wrong with money on its way.

use ledger::LedgerError;
use store::{StoreError, Transient};
use vault::VaultError;

/// Why nothing was moved or changed.
#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The ledger refuses: most often the money is not there.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// What is sealed does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// There is no such thing, or it is somebody else's.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// What was entered makes no sense.
    #[error("{0}")]
    Invalid(&'static str),
    /// It cannot be done where the thing stands.
    #[error("it is {state}: it cannot be {asked}")]
    State {
        /// Where it stands.
        state: String,
        /// What was asked.
        asked: &'static str,
    },
    /// The id stands for something else.
    #[error("the id stands for another request")]
    Conflict,
    /// Beyond a limit.
    #[error("beyond the limit of {limit} (minor units) {what}; {left} are left")]
    Limit {
        /// Which.
        what: &'static str,
        /// How much it is.
        limit: i64,
        /// How much is left of it.
        left: i64,
    },
    /// One person cannot do it twice, or approve what they asked for.
    #[error("a second person must decide")]
    SameEyes,
}

impl Transient for PaymentError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Ledger(error) => error.is_transient(),
            _ => false,
        }
    }
}
