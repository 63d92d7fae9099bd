//! What the venue tells people: mail, notifications, webhooks.
//!
//! Whatever is told is written down in the transaction of the change that it tells of, and carried
//! out afterwards by a worker: a change that did not happen is never told, one that did always is.

pub mod mail;

use store::Migration;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("notify", "0001-mail");
