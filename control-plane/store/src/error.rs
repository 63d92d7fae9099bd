//! What can go wrong between the control plane and its database.

use thiserror::Error;

/// A failure of the store, sorted by what the caller can do about it.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another transaction was in the way. [`crate::transact!`] has tried again already.
    #[error("the database is busy: try again")]
    Busy(#[source] sqlx::Error),
    /// The database does not answer: not started, gone, or out of connections.
    #[error("the database cannot be reached")]
    Unavailable(#[source] sqlx::Error),
    /// A unique key, foreign key or check refused the change.
    #[error("the database refused the change: {constraint}")]
    Constraint {
        /// The constraint's name where the database tells it, else its message.
        constraint: String,
        /// What the driver said.
        #[source]
        source: sqlx::Error,
    },
    /// A statement that promised a row found none.
    #[error("no such row")]
    NoRow,
    /// A stored value is not what its column should hold.
    #[error("column {column} holds something else: {what}")]
    Decode {
        /// Index of the column in the statement, from 0.
        column: usize,
        /// What was expected or found.
        what: String,
    },
    /// The address of the database is not understood.
    #[error("database address {0:?}: use sqlite:PATH or postgres://USER@HOST/NAME")]
    Address(String),
    /// A migration cannot be applied.
    #[error("migration {domain} {number:04}: {what}")]
    Migration {
        /// Whose tables.
        domain: String,
        /// Its number in the domain.
        number: u32,
        /// What is wrong, and what to do.
        what: String,
    },
    /// Anything else the driver reports.
    #[error("the database reports an error")]
    Database(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as E;
        match &error {
            E::RowNotFound => Self::NoRow,
            E::Io(_) | E::Tls(_) | E::PoolTimedOut | E::PoolClosed | E::WorkerCrashed => {
                Self::Unavailable(error)
            }
            E::Database(refusal) => {
                let code = refusal.code().unwrap_or_default().into_owned();
                if is_busy(&code) {
                    Self::Busy(error)
                } else if is_gone(&code) {
                    Self::Unavailable(error)
                } else if refusal.is_unique_violation()
                    || refusal.is_foreign_key_violation()
                    || refusal.is_check_violation()
                {
                    let named = refusal.constraint().map(str::to_owned);
                    let constraint = named.unwrap_or_else(|| refusal.message().to_owned());
                    Self::Constraint { constraint, source: error }
                } else {
                    Self::Database(error)
                }
            }
            _ => Self::Database(error),
        }
    }
}

/// SQLite's primary codes 5 (busy) and 6 (locked) with their extensions; PostgreSQL's
/// serialization failure, deadlock, and a lock that did not come.
fn is_busy(code: &str) -> bool {
    let sqlite =
        code.parse::<u32>().is_ok_and(|code| code < 10_000 && matches!(code & 0xff, 5 | 6));
    sqlite || ["40001", "40P01", "55P03"].contains(&code)
}

/// PostgreSQL: connection exceptions, shutdown, too many connections, a full disk. SQLite: a file
/// that may only be read, I/O error, full disk, cannot open.
fn is_gone(code: &str) -> bool {
    let sqlite = code
        .parse::<u32>()
        .is_ok_and(|code| code < 10_000 && matches!(code & 0xff, 8 | 10 | 13 | 14));
    sqlite || code.starts_with("08") || code.starts_with("57P") || code.starts_with("53")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_are_sorted() {
        for busy in ["5", "517", "6", "262", "40001", "40P01", "55P03"] {
            assert!(is_busy(busy), "{busy}");
        }
        for gone in ["8", "1032", "13", "14", "778", "08006", "57P01", "53100", "53300"] {
            assert!(is_gone(gone) && !is_busy(gone), "{gone}");
        }
        for neither in ["2067", "1555", "23505", "42601", ""] {
            assert!(!is_busy(neither) && !is_gone(neither), "{neither}");
        }
    }
}
