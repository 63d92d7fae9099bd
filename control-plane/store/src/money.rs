//! Money: whole minor units (cents) of a currency, never a float.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Column, Value};

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Codes and digits after the point of the currencies the venue knows (ISO 4217, list one).
const CURRENCIES: [(Currency, u32); 14] = [
    (Currency(*b"AUD"), 2),
    (Currency(*b"CAD"), 2),
    (Currency(*b"CHF"), 2),
    (Currency(*b"CZK"), 2),
    (Currency(*b"DKK"), 2),
    (Currency(*b"EUR"), 2),
    (Currency(*b"GBP"), 2),
    (Currency(*b"HKD"), 2),
    (Currency(*b"JPY"), 0),
    (Currency(*b"KWD"), 3),
    (Currency(*b"NOK"), 2),
    (Currency(*b"PLN"), 2),
    (Currency(*b"SEK"), 2),
    (Currency(*b"USD"), 2),
];

impl Currency {
    /// US dollar.
    pub const USD: Self = Self(*b"USD");
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");
    /// Yen, which has no minor unit.
    pub const JPY: Self = Self(*b"JPY");

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Every value comes out of the table above.
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Digits after the point: 2 for cents, 0 where there is no minor unit.
    #[must_use]
    pub fn digits(self) -> u32 {
        CURRENCIES.iter().find(|(known, _)| *known == self).map_or(2, |(_, digits)| *digits)
    }

    /// Minor units of one major unit: 100 for cents.
    #[must_use]
    pub fn minor_per_major(self) -> i64 {
        10_i64.pow(self.digits())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        CURRENCIES
            .iter()
            .map(|(currency, _)| *currency)
            .find(|currency| currency.code() == text)
            .ok_or_else(|| MoneyError::UnknownCurrency(text.chars().take(8).collect()))
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;

    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl From<Currency> for Value {
    fn from(currency: Currency) -> Self {
        Self::Text(Some(currency.into()))
    }
}

impl Column for Currency {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        raw.parse().map_err(|error: MoneyError| error.to_string())
    }
}

/// What is wrong with an amount.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum MoneyError {
    /// Not in our table.
    #[error("{0:?} is no currency this venue knows; use an ISO 4217 code such as USD")]
    UnknownCurrency(String),
    /// Two amounts that cannot be added.
    #[error("{0} and {1} cannot be added: convert one first")]
    CurrencyMismatch(Currency, Currency),
    /// More than 9.2 · 10¹⁸ minor units.
    #[error("the amount is too large")]
    Overflow,
    /// Not a decimal number with at most the currency's digits.
    #[error("{text:?} is no amount of {currency}: write digits, at most {digits} after the point")]
    Malformed {
        /// What was read.
        text: String,
        /// In which currency.
        currency: Currency,
        /// The digits it has after the point.
        digits: u32,
    },
}

/// An amount of money.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Money {
    /// Minor units; negative is owed.
    pub minor: i64,
    /// Of which currency.
    pub currency: Currency,
}

impl Money {
    /// So many minor units.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// Reads a decimal number such as `-12.34`.
    ///
    /// # Errors
    /// [`MoneyError::Malformed`], [`MoneyError::Overflow`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let digits = currency.digits();
        let malformed =
            || MoneyError::Malformed { text: text.chars().take(40).collect(), currency, digits };
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, part) = match unsigned.split_once('.') {
            Some((whole, part)) if !part.is_empty() => (whole, part),
            Some(_) => return Err(malformed()),
            None => (unsigned, ""),
        };
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > digits as usize || !is_number(whole) || !is_number(part)
        {
            return Err(malformed());
        }
        let padding = "0".repeat(digits as usize - part.len());
        let sign = if is_negative { "-" } else { "" };
        // All that can go wrong now is its size.
        let minor = format!("{sign}{whole}{part}{padding}").parse();
        Ok(Self { minor: minor.map_err(|_| MoneyError::Overflow)?, currency })
    }

    /// The number alone: `-12.34`.
    #[must_use]
    pub fn decimal(self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = self.currency.digits() as usize;
        let text = format!("{:0>width$}", self.minor.unsigned_abs(), width = digits + 1);
        let (whole, part) = text.split_at(text.len() - digits);
        if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Money in JSON: the amount is text, because numbers lose digits there.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    amount: String,
    currency: Currency,
}

impl TryFrom<Wire> for Money {
    type Error = MoneyError;

    fn try_from(wire: Wire) -> Result<Self, MoneyError> {
        Self::parse(&wire.amount, wire.currency)
    }
}

impl From<Money> for Wire {
    fn from(money: Money) -> Self {
        Self { amount: money.decimal(), currency: money.currency }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_amount_reads_back(minor in any::<i64>(), index in 0..CURRENCIES.len()) {
            let money = Money::new(minor, CURRENCIES[index].0);
            prop_assert_eq!(Money::parse(&money.decimal(), money.currency).unwrap(), money);
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }

        #[test]
        fn nothing_read_panics(text in ".{0,30}") {
            drop(Money::parse(&text, Currency::USD));
            drop(text.parse::<Currency>());
        }
    }

    #[test]
    fn amounts_are_written_as_people_write_them() {
        assert_eq!(Money::new(-5, Currency::USD).to_string(), "-0.05 USD");
        assert_eq!(Money::new(1_234, Currency::JPY).to_string(), "1234 JPY");
        assert_eq!(Money::parse("12.3", Currency::USD).unwrap().minor, 1_230);
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-", ".5", "5.", "1.234", "+1", "1e3", "１", "--1", "1.-2"] {
            let refused = Money::parse(text, Currency::USD);
            assert!(matches!(refused, Err(MoneyError::Malformed { .. })), "{text}");
        }
        let large = Money::parse("92233720368547758.08", Currency::USD);
        assert_eq!(large, Err(MoneyError::Overflow));
        assert!(Money::new(1, Currency::USD).checked_add(Money::new(1, Currency::EUR)).is_err());
    }
}
