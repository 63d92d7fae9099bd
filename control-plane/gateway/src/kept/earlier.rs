//! What earlier versions kept in tables of another shape.

use store::{StoreError, Timestamp, Tx, values};
use vault::Vault;

use super::{Bytes, Digest, Kept, Known, Past, bytes, digest, runs, short, unread, write};
use crate::link::{Job, JobBody};

/// Rows that are carried over in one statement.
const CARRY_MAX: usize = 10_000;

/// Takes it over.
///
/// # Errors
/// What the database refuses, and what this program cannot read.
pub(crate) async fn carry_over(
    tx: &mut Tx,
    vault: &Vault,
    (now, day): (Timestamp, u32),
) -> Result<(), StoreError> {
    requests(tx, vault, now).await?;
    while answers(tx, day).await? || keys(tx).await? {}
    Ok(())
}

/// Requests that had a row each.
async fn requests(tx: &mut Tx, vault: &Vault, now: Timestamp) -> Result<(), StoreError> {
    let sql = "select number, request, kind, body from gateway_requests order by number, request";
    let mut kept = Vec::new();
    for row in tx.all(sql, []).await? {
        let (number, request) = (row.get(0)?, row.get(1)?);
        let body = JobBody::of_kept(row.get(2)?, row.get(3)?).ok_or_else(|| unread(3))?;
        kept.push(Kept { job: Job { number, request, body }, key: None });
    }
    if !kept.is_empty() {
        let sql = "select coalesce(max(number), 0) + 1 from gateway_decisions";
        let number = tx.one(sql, []).await?.get(0)?;
        write(tx, vault, (number, &kept), now).await?;
        tx.execute("delete from gateway_requests", []).await?;
    }
    Ok(())
}

/// Keys that were kept like those of every other request; whether there were any.
async fn answers(tx: &mut Tx, day: u32) -> Result<bool, StoreError> {
    // Of all answers, only those of requests to the engine had no status.
    let sql = "select scope, key, request_hash, body, created_ns from idempotency \
               where status = 0 limit $1";
    let (mut keys, mut newest) = (Vec::new(), Timestamp::from_ns(0));
    for row in tx.all(sql, values![CARRY_MAX as i64]).await? {
        let (scope, key): (String, String) = (row.get(0)?, row.get(1)?);
        let body: Vec<u8> = row.get(3)?;
        let mut body = Bytes(&body);
        let (number, request) = body.u32().zip(body.u64()).ok_or_else(|| unread(3))?;
        let known = Known { hash: short(row.get(2)?), number, request, past: None };
        newest = newest.max(Timestamp::from_ns(row.get(4)?));
        keys.push((digest(&scope, &key), known));
        let sql = "delete from idempotency where scope = $1 and key = $2";
        tx.execute(sql, values![scope, key]).await?;
    }
    keys.sort_unstable_by_key(|(digest, _)| *digest);
    let run = runs::next(tx).await?;
    runs::write(tx, (run, newest, day), &keys).await?;
    Ok(!keys.is_empty())
}

/// Keys that had a row each, some of those of one day; whether there were any.
async fn keys(tx: &mut Tx) -> Result<bool, StoreError> {
    let sql = "select digest, hash, number, request, created_ns, undone, day from gateway_keys \
               where day = (select min(day) from gateway_keys) order by digest limit $1";
    let (mut keys, mut newest) = (Vec::<(Digest, Known)>::new(), Timestamp::from_ns(0));
    let mut day = 0;
    for row in tx.all(sql, values![CARRY_MAX as i64]).await? {
        let past = if row.get::<u32>(5)? == 0 { Past::Answered } else { Past::Undone };
        let (hash, number, request) = (bytes(&row, 1)?, row.get(2)?, row.get(3)?);
        newest = newest.max(Timestamp::from_ns(row.get(4)?));
        day = row.get(6)?;
        keys.push((bytes(&row, 0)?, Known { hash, number, request, past: Some(past) }));
    }
    let run = runs::next(tx).await?;
    runs::write(tx, (run, newest, day), &keys).await?;
    if let Some((last, _)) = keys.last() {
        let sql = "delete from gateway_keys where day = $1 and digest <= $2";
        tx.execute(sql, values![day, &last[..]]).await?;
    }
    Ok(!keys.is_empty())
}
