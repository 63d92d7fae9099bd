//! Writing records and asking for them.

use store::{Bulk, Clock, Row, StoreError, Timestamp, Tx, Value, values};

use crate::batch::{self, BATCH_MAX};
use crate::chain::{Deed, Record, START};
use crate::{AuditError, RecordId};

/// Records of one answer, at most, and of one move into the chain, about.
pub const RECORDS_MAX: usize = 1_000;

/// Writes what was done beside the change itself, or what was denied. It has a place in the chain
/// after the next [`seal`].
///
/// # Errors
/// [`AuditError::TooLong`]; what the database refuses.
pub async fn record(
    tx: &mut Tx,
    clock: &dyn Clock,
    deed: &Deed<'_>,
) -> Result<RecordId, AuditError> {
    deed.check()?;
    let id = RecordId::new(clock);
    let sql = "insert into audit_inbox values ($1, $2, $3, $4, $5, $6, $7)";
    let [id_value, time, actor] = values![id, clock.now(), deed.actor];
    let [action, object] = values![deed.action, deed.object];
    let [outcome, details] = values![deed.outcome.name(), deed.details];
    tx.execute(sql, [id_value, time, actor, action, object, outcome, details]).await?;
    Ok(id)
}

/// The same for many: few rows of all of them.
///
/// # Errors
/// As [`record`].
pub async fn record_all(
    tx: &mut Tx,
    clock: &dyn Clock,
    deeds: &[Deed<'_>],
) -> Result<(), AuditError> {
    if let [deed] = deeds {
        return record(tx, clock, deed).await.map(drop);
    }
    let mut ids = Vec::new();
    ids.resize_with(deeds.len().div_ceil(BATCH_MAX), || RecordId::new(clock));
    // Ids of one moment come in no order.
    ids.sort_unstable();
    for (id, deeds) in ids.into_iter().zip(deeds.chunks(BATCH_MAX)) {
        let body = batch::pack(clock, deeds)?;
        let sql = "insert into audit_batches values ($1, $2, $3)";
        tx.execute(sql, values![id, deeds.len() as i64, body]).await?;
    }
    Ok(())
}

/// Moves what was written into the chain, oldest first; the number moved, [`RECORDS_MAX`] or more
/// when there may be more.
///
/// # Errors
/// What the database refuses.
pub async fn seal(tx: &mut Tx) -> Result<usize, AuditError> {
    let waiting = take_waiting(tx).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let (mut number, mut hash) = latest(tx).await?;
    let mut bulk = Bulk::new("insert into audit_log", 9, "");
    let count = waiting.len();
    for mut record in waiting {
        number += 1;
        record.number = number;
        record.hash = record.due_hash(&hash);
        hash = record.hash;
        let [place, id, time] = values![number as i64, record.id, record.time];
        let [actor, action, object] = values![record.actor, record.action, record.object];
        let [outcome, details] = values![record.outcome.name(), record.details];
        let row = [place, id, time, actor, action, object, outcome, details, hash.into()];
        bulk.push(tx, row).await?;
    }
    bulk.flush(tx).await?;
    Ok(count)
}

/// Rows of records that were written together, read at once.
const BATCHES_READ: i64 = 64;

/// Takes the oldest records that wait out of where they wait: those written together, and the
/// others; [`RECORDS_MAX`] of them, and what was written together with the last one.
async fn take_waiting(tx: &mut Tx) -> Result<Vec<Record>, AuditError> {
    let mut records = Vec::new();
    let mut last = Some(RecordId::from_uuid(store::uuid::Uuid::nil()));
    // All of this is one moment, and what is taken has the lowest ids.
    while let Some(after) = last.take().filter(|_| records.len() < RECORDS_MAX) {
        let sql = "select id, body from audit_batches where id > $1 order by id limit $2";
        for row in tx.all(sql, values![after, BATCHES_READ]).await? {
            if records.len() >= RECORDS_MAX {
                break;
            }
            let what = || "records that cannot be read".to_owned();
            let unread = || StoreError::Decode { column: 1, what: what() };
            records.extend(batch::unpack(&row.get::<Vec<u8>>(1)?).ok_or_else(unread)?);
            last = Some(row.get(0)?);
        }
        if let Some(last) = last {
            tx.execute("delete from audit_batches where id <= $1", values![last]).await?;
        }
    }
    let room = RECORDS_MAX.saturating_sub(records.len());
    let sql = "select 0, id, time_ns, actor, action, object, outcome, details from audit_inbox \
               order by id limit $1";
    let single = tx.all(sql, values![room as i64]).await?;
    if let Some(last) = single.last() {
        let id: RecordId = last.get(1)?;
        tx.execute("delete from audit_inbox where id <= $1", values![id]).await?;
    }
    for row in &single {
        records.push(unhashed(row)?);
    }
    // Of one moment, those written together stay in their order.
    records.sort_by_key(|record| record.time);
    Ok(records)
}

/// The number and the hash of the last record in the chain; 0 and zeros before the first.
///
/// # Errors
/// What the database refuses.
pub async fn latest(tx: &mut Tx) -> Result<(u64, [u8; 32]), AuditError> {
    let sql = "select number, hash from audit_log order by number desc limit 1";
    match tx.optional(sql, []).await? {
        Some(row) => Ok((row.get(0)?, row.get(1)?)),
        None => Ok((0, START)),
    }
}

/// Which records.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Of one actor.
    pub actor: Option<String>,
    /// Of one action, or of those that begin so when it ends with a dot: `withdrawal.`.
    pub action: Option<String>,
    /// To one object.
    pub object: Option<String>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub before: Option<Timestamp>,
    /// After this record: where the last answer ended.
    pub after: u64,
    /// So many, at most [`RECORDS_MAX`].
    pub limit: usize,
}

/// Records in the chain, in its order.
///
/// # Errors
/// What the database refuses.
pub async fn query(tx: &mut Tx, query: &Query) -> Result<Vec<Record>, AuditError> {
    let sql = "select number, id, time_ns, actor, action, object, outcome, details, hash \
               from audit_log where number > $1 and ($2 = '' or actor = $2) \
               and ($3 = '' or action = $3 \
               or ($4 > 0 and substr(action, 1, cast($4 as integer)) = $3)) \
               and ($5 = '' or object = $5) and time_ns >= $6 and time_ns < $7 \
               order by number limit $8";
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let action = text(&query.action);
    let prefix = if action.ends_with('.') { action.chars().count() } else { 0 };
    let from = query.from.unwrap_or(Timestamp::from_ns(i64::MIN));
    let before = query.before.unwrap_or(Timestamp::MAX);
    let [after, actor] = values![query.after as i64, text(&query.actor)];
    let [prefix, object] = values![prefix as i64, text(&query.object)];
    let [from, before, limit] = values![from, before, query.limit.min(RECORDS_MAX) as i64];
    let row: [Value; 8] = [after, actor, action.into(), prefix, object, from, before, limit];
    tx.all(sql, row).await?.iter().map(|row| Ok(whole(row)?)).collect()
}

/// A row of the chain.
pub(crate) fn whole(row: &Row) -> Result<Record, StoreError> {
    Ok(Record { number: row.get(0)?, hash: row.get(8)?, ..unhashed(row)? })
}

fn unhashed(row: &Row) -> Result<Record, StoreError> {
    Ok(Record {
        number: 0,
        id: row.get(1)?,
        time: Timestamp::from_ns(row.get(2)?),
        actor: row.get(3)?,
        action: row.get(4)?,
        object: row.get(5)?,
        outcome: row.get(6)?,
        details: row.get(7)?,
        hash: START,
    })
}
