//! Know your customer: a case for each person, and who decides it.
//!
//! ```text
//!  open ─▶ submitted ─▶ checking ─▶ approved
//!   ▲                      ├──────▶ rejected
//!   └── more is needed ◀───┴──────▶ review ─▶ approved, rejected, or more is needed
//! ```
//!
//! - [`cases`]: identity, [`documents`] and answers to a [`Questionnaire`], all sealed in the
//!   vault; staff decide what is in review, and nobody decides about themselves.
//! - [`KycProvider`] is who checks an identity; [`check`] asks it. Its verdict and our own [`risk`]
//!   decide together: clear and low is approved, a hit or a high risk is reviewed by a person.
//! - A decision is told to the person in its transaction, without the staff's reason.
//! - [`sim`] asks the simulated provider, a program of its own. There is no real one behind it.

pub mod cases;
pub mod check;
pub mod documents;
mod error;
mod news;
mod person;
pub mod provider;
pub mod risk;
pub mod sim;

use store::Migration;
use vault::Sealed;

pub use error::KycError;
pub use person::{Employment, Income, Person, Questionnaire, Source};
pub use provider::KycProvider;

store::define_id! {
    /// A person's case.
    CaseId
}

store::define_id! {
    /// A document of a case.
    DocumentId
}

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("kyc", "0001-kyc", "0002-envelopes");

/// What is sealed in them.
pub const SEALED: &[Sealed] = &[
    vault::sealed!("kyc_cases", "id" Uuid, "sealed_person", Row("kyc_cases.sealed_person")),
    vault::sealed!("kyc_cases", "id" Uuid, "sealed_answers", Row("kyc_cases.sealed_answers")),
    vault::sealed!("kyc_documents", "id" Uuid, "sealed", Row("kyc_documents.sealed")),
];
