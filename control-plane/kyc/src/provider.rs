//! Who checks an identity.

use std::future::Future;

use serde::{Deserialize, Serialize};

use crate::documents::Kind;
use crate::{CaseId, Person};

/// What a provider is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inquiry {
    /// Stays the same however often it is asked: one check.
    pub case: CaseId,
    /// Which round: a case that was opened again is asked anew.
    pub round: u64,
    /// Who they say they are.
    pub person: Person,
    /// Kind and hash of each document.
    pub documents: Vec<(String, String)>,
}

impl Inquiry {
    /// Whether a document of it shows who somebody is.
    #[must_use]
    pub fn has_identity(&self) -> bool {
        let kinds = self.documents.iter().map(|(kind, _)| kind.parse::<Kind>());
        kinds.flatten().any(Kind::is_identity)
    }
}

/// What it found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Verdict {
    /// It is them, and nothing is held against them.
    Clear,
    /// Somebody of a list may be them.
    Hit(String),
    /// The documents are not good enough.
    Unreadable(String),
    /// It is not them.
    Fake(String),
}

/// Why there is no verdict.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the provider did not answer: {0}")]
pub struct Unanswered(pub String);

/// Who checks an identity. The same case and round is one check, however often it is asked, and has
/// one verdict.
pub trait KycProvider: Sync {
    /// Checks an identity; gives the provider's reference and what it found.
    fn check(
        &self,
        inquiry: &Inquiry,
    ) -> impl Future<Output = Result<(String, Verdict), Unanswered>> + Send;
}
