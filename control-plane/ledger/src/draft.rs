//! A transaction before it is booked.

use std::collections::BTreeMap;

use store::{Currency, Timestamp};

use crate::{Account, LedgerError, TransactionId};

/// Lines of a transaction, at most.
pub const LINES_MAX: usize = 64;
/// Characters of a reason or a memo, at most.
const TEXT_MAX: usize = 200;

/// One line: so much into (or, below zero, out of) an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where.
    pub account: Account,
    /// Minor units of the account's currency.
    pub amount: i64,
}

/// A transaction before it is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Chosen by who writes it; the same one twice is one transaction.
    pub id: TransactionId,
    /// A word that sorts it: `trade`, `deposit`, `dividend`.
    pub reason: String,
    /// A line for people; may be empty.
    pub memo: String,
    /// When it happened.
    pub time: Timestamp,
    /// What moves; adds up to zero in each currency.
    pub lines: Vec<Line>,
    /// Whether it has happened already, so that it is booked even where the money is not there: a
    /// trade, a returned deposit.
    pub is_fact: bool,
}

impl Draft {
    /// So much from one account to another.
    #[must_use]
    pub fn transfer(
        id: TransactionId,
        reason: &str,
        time: Timestamp,
        (from, to): (Account, Account),
        amount: i64,
    ) -> Self {
        let lines = vec![
            Line { account: from, amount: amount.saturating_neg() },
            Line { account: to, amount },
        ];
        let (reason, memo) = (reason.to_owned(), String::new());
        Self { id, reason, memo, time, lines, is_fact: false }
    }

    /// The same, as a fact: see [`Draft::is_fact`].
    #[must_use]
    pub fn as_fact(self) -> Self {
        Self { is_fact: true, ..self }
    }

    /// The same, with a line for people.
    #[must_use]
    pub fn with_memo(self, memo: impl Into<String>) -> Self {
        Self { memo: memo.into(), ..self }
    }

    /// Whether it can be booked at all.
    pub(crate) fn check(&self) -> Result<(), LedgerError> {
        if !(2..=LINES_MAX).contains(&self.lines.len()) {
            return Err(LedgerError::Lines(self.lines.len()));
        }
        if self.reason.is_empty() || !is_line(&self.reason) {
            return Err(LedgerError::Text("the reason"));
        }
        if !is_line(&self.memo) {
            return Err(LedgerError::Text("the memo"));
        }
        let mut sums = BTreeMap::<Currency, i128>::new();
        for line in &self.lines {
            if line.amount == 0 {
                return Err(LedgerError::ZeroLine);
            }
            // Neither side of the smallest number fits.
            if line.amount == i64::MIN {
                return Err(LedgerError::Overflow);
            }
            *sums.entry(line.account.currency).or_default() += i128::from(line.amount);
        }
        match sums.into_iter().find(|(_, sum)| *sum != 0) {
            Some((currency, sum)) => Err(LedgerError::Unbalanced { currency, sum }),
            None => Ok(()),
        }
    }

    /// What tells it from another draft under the same id. Its time is left out: who tries again
    /// later means the same.
    pub(crate) fn digest(&self, phase: &str) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("outcry ledger draft v1");
        let mut field = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        field(phase.as_bytes());
        field(self.reason.as_bytes());
        field(self.memo.as_bytes());
        for line in &self.lines {
            field(line.account.owner_uuid().as_bytes());
            field(line.account.kind.name().as_bytes());
            field(line.account.currency.code().as_bytes());
            field(&line.amount.to_le_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}

fn is_line(text: &str) -> bool {
    text.chars().count() <= TEXT_MAX && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use store::AccountId;

    use super::*;
    use crate::Kind;

    fn draft(lines: &[(Currency, i64)]) -> Draft {
        let owner = AccountId::derived("test", b"1");
        let lines = lines
            .iter()
            .map(|&(currency, amount)| Line { account: Account::cash(owner, currency), amount });
        Draft {
            id: TransactionId::derived("test", b"1"),
            reason: "test".to_owned(),
            memo: String::new(),
            time: Timestamp::EPOCH,
            lines: lines.collect(),
            is_fact: false,
        }
    }

    #[test]
    fn each_currency_adds_up_to_zero_or_nothing_is_booked() {
        let (usd, eur) = (Currency::USD, Currency::EUR);
        draft(&[(usd, 5), (usd, -5), (eur, 7), (eur, -7)]).check().unwrap();
        let refused = |lines: &[_]| draft(lines).check().unwrap_err().to_string();
        assert!(refused(&[(usd, 5), (eur, -5)]).contains("add up to -5"));
        assert!(refused(&[(usd, 5)]).contains("2 to 64 lines"));
        assert!(refused(&[(usd, 0), (usd, 0)]).contains("moves nothing"));
        assert!(refused(&[(usd, i64::MIN), (usd, i64::MAX), (usd, 1)]).contains("too large"));
        assert!(refused(&[(usd, 1); 65]).contains("not 65"));
    }

    #[test]
    fn the_digest_tells_drafts_apart_and_not_their_times() {
        let one = draft(&[(Currency::USD, 5), (Currency::USD, -5)]);
        let later = Draft { time: Timestamp::from_ns(9), ..one.clone() };
        assert_eq!(one.digest("posted"), later.digest("posted"));
        assert_ne!(one.digest("posted"), one.digest("pending"));
        let mut other = one.clone();
        other.lines[0].account = Account::venue(Kind::Fees, Currency::USD);
        assert_ne!(one.digest("posted"), other.digest("posted"));
        assert_ne!(one.digest("posted"), one.clone().with_memo("x").digest("posted"));
    }
}
