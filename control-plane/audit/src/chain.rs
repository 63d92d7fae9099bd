//! Records, and the chain of their hashes.

use serde::{Deserialize, Serialize};
use store::{Column, Timestamp};

use crate::{AuditError, RecordId};

/// What became of a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It was done.
    Done,
    /// Whoever tried may not.
    Denied,
    /// It could not be done.
    Failed,
}

impl Outcome {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Denied => "denied",
            Self::Failed => "failed",
        }
    }
}

impl Column for Outcome {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        let known = [Self::Done, Self::Denied, Self::Failed];
        let found = known.into_iter().find(|outcome| outcome.name() == raw);
        found.ok_or_else(|| format!("{raw:?} is no outcome"))
    }
}

/// What somebody did, or tried to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed<'a> {
    /// Who: `user:…`, `key:…`, `system`.
    pub actor: &'a str,
    /// What: `withdrawal.approve`.
    pub action: &'a str,
    /// To what: `withdrawal:…`; may be empty.
    pub object: &'a str,
    /// What became of it.
    pub outcome: Outcome,
    /// More, as JSON; never a secret.
    pub details: &'a str,
}

/// The longest actor, action or object.
pub const NAME_BYTES_MAX: usize = 200;
const DETAILS_BYTES_MAX: usize = 16 << 10;

impl Deed<'_> {
    /// Whether it can be written.
    ///
    /// # Errors
    /// [`AuditError::TooLong`].
    pub fn check(&self) -> Result<(), AuditError> {
        let names = [("actor", self.actor), ("action", self.action), ("object", self.object)];
        for (what, text) in names {
            if text.len() > NAME_BYTES_MAX {
                return Err(AuditError::TooLong(what, NAME_BYTES_MAX));
            }
        }
        match self.details.len() > DETAILS_BYTES_MAX {
            true => Err(AuditError::TooLong("details", DETAILS_BYTES_MAX)),
            false => Ok(()),
        }
    }
}

/// A [`Deed`] that outlives what it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Who: `user:…`, `key:…`, `address:…`.
    pub actor: String,
    /// What.
    pub action: String,
    /// To what.
    pub object: String,
    /// What became of it.
    pub outcome: Outcome,
    /// More, as JSON.
    pub details: String,
}

impl Entry {
    /// To be written.
    #[must_use]
    pub fn deed(&self) -> Deed<'_> {
        let Self { actor, action, object, outcome, details } = self;
        Deed { actor, action, object, outcome: *outcome, details }
    }
}

/// A record in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its place, from 1 without gaps.
    pub number: u64,
    /// What it was called before.
    pub id: RecordId,
    /// When.
    pub time: Timestamp,
    /// Who.
    pub actor: String,
    /// What.
    pub action: String,
    /// To what.
    pub object: String,
    /// What became of it.
    pub outcome: Outcome,
    /// More, as JSON.
    pub details: String,
    /// Covers everything above and the hash of the record before.
    #[serde(with = "hex")]
    pub hash: [u8; 32],
}

/// What the first record follows.
pub(crate) const START: [u8; 32] = [0; 32];

impl Record {
    /// The hash that the record must have behind one of hash `before`.
    #[must_use]
    pub fn due_hash(&self, before: &[u8; 32]) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("outcry audit record v1");
        hasher.update(before);
        hasher.update(&self.number.to_le_bytes());
        hasher.update(self.id.uuid().as_bytes());
        hasher.update(&self.time.ns().to_le_bytes());
        let outcome = self.outcome.name();
        let (actor, action) = (self.actor.as_str(), self.action.as_str());
        for text in [actor, action, self.object.as_str(), outcome, self.details.as_str()] {
            // With its length, so that no two records read alike.
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}

/// Bytes as text of two digits each.
pub(crate) mod hex {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(crate) fn text(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub(crate) fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
        let digits: Vec<u8> =
            text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect::<Option<_>>()?;
        let bytes: Vec<u8> =
            digits.chunks(2).map(|pair| (pair[0] << 4) | pair[pair.len() - 1]).collect();
        bytes.try_into().ok().filter(|_| text.len() == N * 2)
    }

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&text(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        from: D,
    ) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(from)?;
        bytes(&text).ok_or_else(|| D::Error::custom("expected hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn hexadecimal_reads_back_and_nothing_else_does() {
        assert_eq!(hex::bytes(&hex::text(&[0, 255, 16])), Some([0, 255, 16]));
        for text in ["", "00ff1", "00ff1g", "00ff1010", "é0ff10"] {
            assert_eq!(hex::bytes::<3>(text), None, "{text}");
        }
    }
}
