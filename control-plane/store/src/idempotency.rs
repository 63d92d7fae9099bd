//! A repeated request gets the first answer: the answer is stored with the change itself.
//!
//! Inside the transaction of the change, call [`begin`] first; when it says [`Claim::Fresh`], make
//! the change and call [`complete`]. A second request with the same key that comes at the same time
//! waits for the first one or is tried again, and then finds its answer.

use std::collections::HashMap;

use crate::bulk::values_of;
use crate::{Bulk, StoreError, Timestamp, Tx, values};

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

/// [`begin`] and [`complete`] for many requests of one transaction, in few statements: ask what is
/// known of each in turn with [`Batch::begin`], and keep the answers with [`Batch::keep`].
#[derive(Debug)]
pub struct Batch {
    /// By scope and key.
    known: HashMap<(String, String), ([u8; 32], Answer)>,
    /// Those that are to be stored, and when they were answered.
    fresh: Vec<((String, String), Timestamp)>,
}

/// Pairs of a scope and a key that are asked for in one statement.
const PAIRS_MAX: usize = 1_000;

impl Batch {
    /// Reads what is known of these scopes and keys.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn read(tx: &mut Tx, keys: &[(&str, &str)]) -> Result<Self, StoreError> {
        let mut known = HashMap::new();
        for keys in keys.chunks(PAIRS_MAX) {
            // Both databases name the columns of values so.
            let sql = format!(
                "select scope, key, request_hash, status, body from ({}) asked \
                 join idempotency on scope = asked.column1 and key = asked.column2",
                values_of(tx.dialect(), 2, keys.len())
            );
            let values = keys.iter().flat_map(|&(scope, key)| values![scope, key]);
            for row in tx.all_built(sql, values).await? {
                let answer = Answer { status: row.get(3)?, body: row.get(4)? };
                known.insert((row.get(0)?, row.get(1)?), (row.get(2)?, answer));
            }
        }
        Ok(Self { known, fresh: Vec::new() })
    }

    /// As [`begin`]; `key` is one of those that were read.
    #[must_use]
    pub fn begin(&self, scope: &str, key: &str, request_hash: [u8; 32]) -> Claim {
        match self.known.get(&(scope.to_owned(), key.to_owned())) {
            None => Claim::Fresh,
            Some((hash, _)) if *hash != request_hash => Claim::Conflict,
            Some((_, answer)) => Claim::Answered(answer.clone()),
        }
    }

    /// As [`complete`], but for storing it.
    pub fn complete(
        &mut self,
        (scope, key): (&str, &str),
        request_hash: [u8; 32],
        answer: Answer,
        now: Timestamp,
    ) {
        let place = (scope.to_owned(), key.to_owned());
        self.known.insert(place.clone(), (request_hash, answer));
        self.fresh.push((place, now));
    }

    /// Stores what was completed.
    ///
    /// # Errors
    /// As [`complete`].
    pub async fn keep(&self, tx: &mut Tx) -> Result<(), StoreError> {
        match self.store(tx).await {
            Err(StoreError::Constraint { source, .. }) => Err(StoreError::Busy(source)),
            other => other,
        }
    }

    async fn store(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let mut rows = Bulk::new("insert into idempotency", 6, "");
        for (place, now) in &self.fresh {
            let Some((hash, Answer { status, body })) = self.known.get(place) else { continue };
            let [scope, key] = values![place.0.as_str(), place.1.as_str()];
            let [hash, status, body, now] = values![*hash, *status, body.as_slice(), *now];
            rows.push(tx, [scope, key, hash, status, body, now]).await?;
        }
        rows.flush(tx).await
    }
}

/// Forgets answers given before `before`; the number forgotten.
///
/// # Errors
/// What the database refuses, see [`StoreError`].
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from idempotency where created_ns < $1", values![before]).await
}
