//! Writing records, and their way into the chain.

use store::beside::Beside;
use store::{Bulk, Clock, StoreError, Tx, Value, values};

use crate::batch::{self, BATCH_MAX};
use crate::chain::{Deed, Entry, Record};
use crate::read::{latest, unhashed};
use crate::runs::{self, RUN_MIN};
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
    let (sql, row) = insert(id, clock, deed);
    tx.execute(sql, row).await?;
    Ok(id)
}

fn insert(id: RecordId, clock: &dyn Clock, deed: &Deed<'_>) -> (&'static str, [Value; 7]) {
    let sql = "insert into audit_inbox values ($1, $2, $3, $4, $5, $6, $7)";
    let [id, time, actor] = values![id, clock.now(), deed.actor];
    let [action, object] = values![deed.action, deed.object];
    let [outcome, details] = values![deed.outcome.name(), deed.details];
    (sql, [id, time, actor, action, object, outcome, details])
}

/// Written in the transaction of whatever change is committed first, see [`store::beside`].
impl Beside for Entry {
    fn statement(&self, clock: &dyn Clock) -> (&'static str, Vec<Value>) {
        let (sql, row) = insert(RecordId::new(clock), clock, &self.deed());
        (sql, row.into())
    }
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
    let mut waiting = take_waiting(tx).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let (mut number, mut hash) = latest(tx).await?;
    for record in &mut waiting {
        number += 1;
        record.number = number;
        record.hash = record.due_hash(&hash);
        hash = record.hash;
    }
    match waiting.len() < RUN_MIN {
        true => write_rows(tx, &waiting).await?,
        false => runs::write(tx, &waiting).await?,
    }
    Ok(waiting.len())
}

async fn write_rows(tx: &mut Tx, records: &[Record]) -> Result<(), AuditError> {
    let mut bulk = Bulk::new("insert into audit_log", 9, "");
    for record in records {
        let [place, id, time] = values![record.number as i64, record.id, record.time];
        let (actor, action, object) = (&*record.actor, &*record.action, &*record.object);
        let [actor, action, object] = values![actor, action, object];
        let [outcome, details] = values![record.outcome.name(), &*record.details];
        let row = [place, id, time, actor, action, object, outcome, details, record.hash.into()];
        bulk.push(tx, row).await?;
    }
    Ok(bulk.flush(tx).await?)
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
