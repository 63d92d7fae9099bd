//! A repeated request gets the first answer: the answer is stored with the change itself.
//!
//! Inside the transaction of the change, call [`begin`] first; when it says [`Claim::Fresh`], make
//! the change and call [`complete`]. A second request with the same key that comes at the same time
//! waits for the first one or is tried again, and then finds its answer.

use crate::{StoreError, Timestamp, Tx, values};

/// A request is known by its key for so long, at least.
pub const MEMORY_NS: i64 = 48 * 3600 * 1_000_000_000;

/// The longest key that is taken.
pub const KEY_BYTES_MAX: usize = 255;

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Never seen: make the change, then [`complete`].
    Fresh,
    /// The same request was answered before, with this.
    Answered(Answer),
    /// The key was used for another request: refuse this one (HTTP 422).
    Conflict,
}

/// A stored answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// What `scope` (who asks, and for what) knows of `key`. `request_hash` is the BLAKE3 hash of the
/// request's method, path and body.
///
/// # Errors
/// What the database refuses, see [`StoreError`].
pub async fn begin(
    tx: &mut Tx,
    scope: &str,
    key: &str,
    request_hash: [u8; 32],
) -> Result<Claim, StoreError> {
    let sql = "select request_hash, status, body from idempotency where scope = $1 and key = $2";
    let Some(row) = tx.optional(sql, values![scope, key]).await? else {
        return Ok(Claim::Fresh);
    };
    if row.get::<[u8; 32]>(0)? != request_hash {
        return Ok(Claim::Conflict);
    }
    Ok(Claim::Answered(Answer { status: row.get(1)?, body: row.get(2)? }))
}

/// Stores the answer beside the change.
///
/// # Errors
/// [`StoreError::Busy`] when a request with the same key was faster: the transaction is tried again
/// and finds its answer.
pub async fn complete(
    tx: &mut Tx,
    scope: &str,
    key: &str,
    request_hash: [u8; 32],
    answer: &Answer,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "insert into idempotency values ($1, $2, $3, $4, $5, $6)";
    let body = answer.body.as_slice();
    let stored = tx.execute(sql, values![scope, key, request_hash, answer.status, body, now]).await;
    match stored {
        // Serializable transactions of PostgreSQL may see the other's key only when they write it.
        Err(StoreError::Constraint { source, .. }) => Err(StoreError::Busy(source)),
        other => other.map(drop),
    }
}

/// Forgets answers given before `before`; the number forgotten.
///
/// # Errors
/// What the database refuses, see [`StoreError`].
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from idempotency where created_ns < $1", values![before]).await
}
