//! What the venue tells people: mail, notices, webhooks.
//!
//! Whatever is told is written down in the transaction of the change that it tells of, and carried
//! out afterwards by a worker: a change that did not happen is never told, one that did always is.
//! [`tell::tell`] is how everybody tells somebody something; [`preferences`] decide by which ways.

pub mod broadcasts;
mod error;
pub mod mail;
pub mod preferences;
pub mod tell;
pub mod topic;
pub mod webhooks;

use store::Migration;
use vault::Sealed;

pub use error::NotifyError;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] =
    store::migrations!("notify", "0001-mail", "0002-notices", "0003-broadcasts", "0004-numbers");

/// What is sealed in them.
pub const SEALED: &[Sealed] = &[
    vault::sealed!("mail_outbox", "id" Uuid, "sealed", Row("mail_outbox")),
    vault::sealed!("digest_items", "id" Uuid, "sealed", Row("digest_items")),
    vault::sealed!("webhooks", "id" Uuid, "sealed", Row("webhooks")),
];
