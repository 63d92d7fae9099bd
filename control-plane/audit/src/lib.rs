//! Who did what, when, and what became of it: append only, hash-chained, with signed checkpoints.
//!
//! - [`record`] writes a [`Deed`] in the transaction of the change it tells of, or in one of its
//!   own where something was denied. [`seal`] moves what was written into the chain, a moment
//!   later: alone, or as one value when there are many.
//! - [`query`] finds records; `export` writes them out with what proves them.
//! - [`Signer`] signs checkpoints: the number and the hash of a record. `verify` walks the chain.
//!
//! **What is proved.** Each record's hash covers the one before it, so nothing before a signed
//! checkpoint can be changed, removed or inserted by who has the database but not the key. What was
//! written after the last checkpoint can be, until the next one: sign often. To find an end
//! that was cut off together with its checkpoints, compare with a [`Checkpoint`] that was kept
//! elsewhere.

mod batch;
mod chain;
mod error;
mod export;
mod log;
mod read;
mod runs;
mod signer;
mod verify;

use store::Migration;

pub use chain::{Deed, Entry, NAME_BYTES_MAX, Outcome, Record};
pub use error::AuditError;
pub use export::{export, verify_export};
pub use log::{RECORDS_MAX, record, record_all, seal};
pub use read::{Query, latest, query};
pub use signer::{Checkpoint, Signer, checkpoint, checkpoints, key_of};
pub use verify::{Finding, Verdict, verify};

store::define_id! {
    /// A record, before it has a number.
    RecordId
}

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] =
    store::migrations!("audit", "0001-audit", "0002-batches", "0003-runs");
