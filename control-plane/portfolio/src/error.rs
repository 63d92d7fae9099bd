//! What can be wrong between events and holdings.

use engine::bridge::{DayError, EventError, Position};
use ledger::LedgerError;
use store::{StoreError, Transient};

/// Why nothing was projected or changed.
#[derive(Debug, thiserror::Error)]
pub enum PortfolioError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The ledger refuses.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The file of events cannot be read.
    #[error(transparent)]
    Events(#[from] EventError),
    /// A day is not there, or not all of it.
    #[error(transparent)]
    Day(#[from] DayError),
    /// An event speaks of what no event before it brought.
    #[error("record {}.{} speaks of {what}, which no record before it brought", at.seq, at.index)]
    Unknown {
        /// Which record.
        at: Position,
        /// Of what it speaks.
        what: String,
    },
    /// A number is beyond what is kept.
    #[error("a number is too large: {0}")]
    Overflow(&'static str),
    /// Records of one journal do not follow each other.
    #[error("record {found:?} comes after {after:?}: some are missing")]
    Gap {
        /// The last one applied.
        after: Position,
        /// What came.
        found: Position,
    },
    /// There is no such thing.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The id stands for something else, or the change was made before.
    #[error("{0}")]
    Conflict(&'static str),
    /// What is asked makes no sense.
    #[error("{0}")]
    Invalid(&'static str),
}

impl Transient for PortfolioError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Ledger(error) => error.is_transient(),
            _ => false,
        }
    }
}
