//! What a way of paying must do, whichever it is.

use std::fmt;
use std::future::Future;

use serde::{Deserialize, Serialize};
use store::{Currency, Timestamp};

use crate::TransferId;

/// Which way money goes, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From their bank to us.
    Deposit,
    /// From us to their bank.
    Withdrawal,
}

impl Direction {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deposit => "deposit",
            Self::Withdrawal => "withdrawal",
        }
    }
}

impl store::Column for Direction {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        match raw.as_str() {
            "deposit" => Ok(Self::Deposit),
            "withdrawal" => Ok(Self::Withdrawal),
            other => Err(format!("{other:?} is no direction")),
        }
    }
}

/// A bank account, as banks write it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "scheme", rename_all = "lowercase")]
pub enum BankAccount {
    /// In the US: nine digits of the bank, and up to seventeen of the account.
    Ach {
        /// Of the bank.
        routing: String,
        /// Of the account.
        account: String,
    },
    /// By its international number.
    Iban {
        /// Country, check digits, and the country's own.
        iban: String,
    },
}

impl fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}…{}", self.scheme(), self.last_digits())
    }
}

impl BankAccount {
    /// `ach` or `iban`.
    #[must_use]
    pub const fn scheme(&self) -> &'static str {
        match self {
            Self::Ach { .. } => "ach",
            Self::Iban { .. } => "iban",
        }
    }

    /// What people see of it.
    #[must_use]
    pub fn last_digits(&self) -> String {
        let (Self::Ach { account: text, .. } | Self::Iban { iban: text }) = self;
        let skipped = text.chars().count().saturating_sub(4);
        text.chars().skip(skipped).collect()
    }

    /// Whether it can be an account at all: lengths, letters and check digits.
    #[must_use]
    pub fn is_well_formed(&self) -> bool {
        match self {
            Self::Ach { routing, account } => {
                is_routing(routing)
                    && (4..=17).contains(&account.len())
                    && account.bytes().all(|byte| byte.is_ascii_digit())
            }
            Self::Iban { iban } => is_iban(iban),
        }
    }
}

/// Weights 3, 7, 1; the sum is a multiple of ten (ABA).
fn is_routing(text: &str) -> bool {
    let is_shape = text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    let digits = text.bytes().map(|byte| u32::from(byte - b'0'));
    is_shape && digits.zip([3, 7, 1].iter().cycle()).map(|(d, w)| d * w).sum::<u32>() % 10 == 0
}

/// ISO 13616: the first four characters last, letters as numbers from ten, modulo 97 is one.
fn is_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_shape = (15..=34).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => u32::from(byte.saturating_sub(b'A')) + 10,
    };
    let rest = |rest: u32, byte: &u8| match value(*byte) {
        digit @ 0..=9 => (rest * 10 + digit) % 97,
        two => (rest * 100 + two) % 97,
    };
    is_shape && bytes[4..].iter().chain(&bytes[..4]).fold(0, rest) == 1
}

/// One payment for a rail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instruction {
    /// Stays the same however often it is sent: one payment.
    pub id: TransferId,
    /// Which way.
    pub direction: Direction,
    /// Minor units.
    pub amount: i64,
    /// Of which currency.
    pub currency: Currency,
    /// Whose account.
    pub holder: String,
    /// Which.
    pub account: BankAccount,
}

/// Why a rail did not take a payment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RailError {
    /// It will not, ever: say so, and give the money back.
    #[error("the bank refuses the payment: {0}")]
    Refused(String),
    /// Nobody knows whether it did: send it again under the same id.
    #[error("the bank did not answer: {0}")]
    Unknown(String),
}

/// What became of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The money is where it should be.
    Settled,
    /// It came back, or never went; with the bank's reason. May come long after it settled.
    Returned(String),
}

/// What a rail tells about a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The bank's name for it: the same twice is one.
    pub id: String,
    /// Which payment.
    pub transfer: TransferId,
    /// What became of it.
    pub outcome: Outcome,
    /// When, says the bank.
    pub time: Timestamp,
}

/// A way of paying.
///
/// What is asked of it, and [`crate::conformance`] tests: the same id is one payment,
/// however often it is submitted; every notice after a place comes in the order of places, at least
/// once, also after a restart of either side.
pub trait PaymentRail: Sync {
    /// Its name, in the books.
    fn name(&self) -> &str;

    /// Hands over a payment; gives the bank's reference.
    fn submit(
        &self,
        instruction: &Instruction,
    ) -> impl Future<Output = Result<String, RailError>> + Send;

    /// Notices after a place, and the place to ask from next; the first place is 0.
    fn notices(
        &self,
        after: u64,
    ) -> impl Future<Output = Result<(Vec<Notice>, u64), RailError>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_checked_by_their_digits() {
        let ach = |routing: &str, account: &str| {
            let (routing, account) = (routing.to_owned(), account.to_owned());
            BankAccount::Ach { routing, account }.is_well_formed()
        };
        assert!(ach("021000021", "1234567") && ach("011401533", "1111222233330000"));
        assert!(!ach("021000022", "1234567") && !ach("021000021", "12a4567"));
        assert!(!ach("02100002", "1234567") && !ach("021000021", "123"));
        let iban = |iban: &str| BankAccount::Iban { iban: iban.to_owned() }.is_well_formed();
        assert!(iban("DE89370400440532013000") && iban("GB82WEST12345698765432"));
        for bad in ["DE88370400440532013000", "de89370400440532013000", "DE", "", "É89370400440532"]
        {
            assert!(!iban(bad), "{bad}");
        }
    }

    #[test]
    fn a_number_is_never_printed() {
        let account = BankAccount::Iban { iban: "DE89370400440532013000".to_owned() };
        assert_eq!(format!("{account:?}"), "iban…3000");
    }
}
