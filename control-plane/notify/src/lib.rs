//! What the venue tells people: mail, notices, webhooks.
//!
//! Whatever is told is written down in the transaction of the change that it tells of, and carried
//! out afterwards by a worker: a change that did not happen is never told, one that did always is.
//! [`tell::tell`] is how everybody tells somebody something; [`preferences`] decide by which ways.
//! Who has neither address nor time to look it up puts [`news`] down, which are told so a moment
//! later.

pub mod broadcasts;
mod error;
pub mod mail;
pub mod news;
pub mod preferences;
pub mod relay;
pub mod tell;
pub mod topic;
pub mod webhooks;

use store::Migration;
use vault::Sealed;

pub use error::NotifyError;

/// Rows forgotten in one transaction.
const FORGOTTEN_AT_ONCE: u32 = 1_000;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!(
    "notify",
    "0001-mail",
    "0002-notices",
    "0003-broadcasts",
    "0004-numbers",
    "0005-news",
);

/// What is sealed in them.
pub const SEALED: &[Sealed] = &[
    vault::sealed!("mail_outbox", "id" Uuid, "sealed", Row("mail_outbox")),
    vault::sealed!("digest_items", "id" Uuid, "sealed", Row("digest_items")),
    vault::sealed!("webhooks", "id" Uuid, "sealed", Row("webhooks")),
];
