//! What can go wrong with the audit log.

use store::{StoreError, Transient};

/// Why nothing was recorded, signed or read.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A text is too long.
    #[error("{0} has more than {1} bytes")]
    TooLong(&'static str, usize),
    /// The key file cannot be read or written.
    #[error("key file {path}: {what}")]
    Key {
        /// Where it is.
        path: String,
        /// What is wrong with it.
        what: String,
    },
    /// An export cannot be read or written.
    #[error("export: {0}")]
    Io(#[from] std::io::Error),
    /// A line of an export is not what it should be.
    #[error("export, line {line}: {what}")]
    Line {
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
}

impl Transient for AuditError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}
