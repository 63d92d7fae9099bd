//! The chart of accounts.

use std::fmt;
use std::str::FromStr;

use store::uuid::Uuid;
use store::{AccountId, Column, Currency, Value};

/// What an account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Money of a brokerage account.
    Cash,
    /// The venue's bank account; below zero by what is in it.
    Bank,
    /// What the venue earned.
    Fees,
    /// What issuers pay through us: below zero by dividends and cash of mergers not yet received.
    Issuer,
    /// What rounding left over in auctions, where both sides are filled in parts.
    Rounding,
    /// The venue's own money: goodwill, losses by returned deposits.
    House,
}

const KINDS: [(Kind, &str); 6] = [
    (Kind::Cash, "cash"),
    (Kind::Bank, "bank"),
    (Kind::Fees, "fees"),
    (Kind::Issuer, "issuer"),
    (Kind::Rounding, "rounding"),
    (Kind::House, "house"),
];

impl Kind {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("?", |(_, name)| name)
    }

    /// Whether what is available in it must not fall below zero. Facts fall below all the same.
    #[must_use]
    pub const fn is_guarded(self) -> bool {
        matches!(self, Self::Cash)
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = KINDS.iter().find(|(_, name)| *name == text);
        known.map(|(kind, _)| *kind).ok_or_else(|| format!("{text:?} is no kind of account"))
    }
}

impl From<Kind> for Value {
    fn from(kind: Kind) -> Self {
        kind.name().into()
    }
}

impl Column for Kind {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        raw.parse()
    }
}

/// An account of the ledger; it opens with its first entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    /// Whose; nobody's is the venue's.
    pub owner: Option<AccountId>,
    /// What for.
    pub kind: Kind,
    /// In which currency.
    pub currency: Currency,
}

impl Account {
    /// The money of a brokerage account.
    #[must_use]
    pub const fn cash(owner: AccountId, currency: Currency) -> Self {
        Self { owner: Some(owner), kind: Kind::Cash, currency }
    }

    /// An account of the venue.
    #[must_use]
    pub const fn venue(kind: Kind, currency: Currency) -> Self {
        Self { owner: None, kind, currency }
    }

    /// The owner as it is stored: nil for the venue.
    pub(crate) fn owner_uuid(&self) -> Uuid {
        self.owner.map_or(Uuid::nil(), AccountId::uuid)
    }

    pub(crate) fn owner_of(uuid: Uuid) -> Option<AccountId> {
        (!uuid.is_nil()).then_some(AccountId::from_uuid(uuid))
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.owner {
            Some(owner) => write!(f, "{owner}/{}/{}", self.kind.name(), self.currency),
            None => write!(f, "venue/{}/{}", self.kind.name(), self.currency),
        }
    }
}
