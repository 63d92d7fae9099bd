//! What can be wrong with a change of the ledger.

use store::{Currency, StoreError, Transient};

use crate::{Account, TransactionId};

/// Why the ledger was not changed.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A transaction needs lines, and not too many.
    #[error("a transaction has 2 to {max} lines, not {0}", max = crate::LINES_MAX)]
    Lines(usize),
    /// A line of nothing.
    #[error("a line of a transaction moves nothing")]
    ZeroLine,
    /// The lines of a currency do not add up to zero.
    #[error("the lines in {currency} add up to {sum}, not to zero")]
    Unbalanced {
        /// Which currency.
        currency: Currency,
        /// What they add up to, in minor units.
        sum: i128,
    },
    /// Beyond 9.2 · 10¹⁸ minor units.
    #[error("the amount is too large")]
    Overflow,
    /// More goes out of an account than is available.
    #[error("{account} has {available} available, {needed} is needed (minor units)")]
    Insufficient {
        /// Which account.
        account: Account,
        /// What it could give.
        available: i64,
        /// What was asked of it.
        needed: i64,
    },
    /// The id stands for another transaction.
    #[error("transaction {0} is there already, with other content")]
    Conflict(TransactionId),
    /// There is no such thing.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// It was posted, voided or reversed before.
    #[error("transaction {0} has been settled, voided or reversed before")]
    Ended(TransactionId),
    /// What is asked does not fit the phase it is in.
    #[error("transaction {id} is {phase}: it cannot be {asked}")]
    Phase {
        /// Which.
        id: TransactionId,
        /// Its phase.
        phase: String,
        /// What was asked.
        asked: &'static str,
    },
    /// A text is empty or too long.
    #[error("{0} must have 1 to 200 characters, on one line")]
    Text(&'static str),
    /// What is to be in effect from a moment must be in effect after all that has happened.
    #[error("a schedule takes effect in the future only: after {0}")]
    Retroactive(store::Timestamp),
    /// Rates that make no sense.
    #[error("fee rates: {0}")]
    Rates(&'static str),
    /// Changed by somebody else since it was read.
    #[error("it has been changed since you read it; read it again")]
    Version,
    /// The account has money, holdings or a state in the way.
    #[error("the account {0}")]
    Account(&'static str),
}

impl Transient for LedgerError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}
