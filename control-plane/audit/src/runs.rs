//! Records with consecutive places, as one value.

use std::collections::BTreeSet;

use store::{Bulk, Row, StoreError, Tx, Value, values};

use crate::AuditError;
use crate::batch::{BATCH_MAX, pack_chained, unpack_chained};
use crate::chain::Record;

/// Fewer records than these are rows of their own: a run of them would gain nothing.
pub(crate) const RUN_MIN: usize = 8;
/// Runs read at once.
pub(crate) const RUNS_READ: usize = 8;

/// A run as it is kept.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) last: u64,
    /// None when its value cannot be what was written.
    pub(crate) records: Option<Vec<Record>>,
}

/// What a run is found by.
pub(crate) fn names_of(records: &[Record]) -> BTreeSet<String> {
    let names = |record: &Record| [actor_name(&record.actor), object_name(&record.object)];
    records.iter().flat_map(names).collect()
}

pub(crate) fn actor_name(actor: &str) -> String {
    format!("actor {actor}")
}

pub(crate) fn object_name(object: &str) -> String {
    format!("object {object}")
}

/// Writes records that have consecutive places and their hashes.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn write(tx: &mut Tx, records: &[Record]) -> Result<(), AuditError> {
    let mut names = Bulk::new("insert into audit_run_names", 2, "");
    for records in records.chunks(BATCH_MAX) {
        let (Some(first), Some(last)) = (records.first(), records.last()) else { continue };
        let (place, sql) = (last.number as i64, "insert into audit_runs values ($1, $2, $3, $4)");
        let body = pack_chained(records);
        tx.execute(sql, values![place, first.number as i64, last.hash, body]).await?;
        for name in names_of(records) {
            names.push(tx, values![place, name]).await?;
        }
    }
    Ok(names.flush(tx).await?)
}

/// Runs that end after a record, in their order; those that are of this name.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn after(
    tx: &mut Tx,
    number: u64,
    name: Option<&str>,
) -> Result<Vec<Run>, StoreError> {
    let sql = match name {
        None => {
            "select last, first, body, hash from audit_runs where last > $1 order by last limit $2"
        }
        Some(_) => {
            "select r.last, r.first, r.body, r.hash from audit_run_names n \
             join audit_runs r on r.last = n.last \
             where n.last > $1 and n.name = $3 order by n.last limit $2"
        }
    };
    let mut asked: Vec<Value> = values![number as i64, RUNS_READ as i64].into();
    asked.extend(name.map(Value::from));
    tx.all(sql, asked).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Run, StoreError> {
    let (last, first, body): (u64, u64, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let hash: [u8; 32] = row.get(3)?;
    let ends_so = |records: &Vec<Record>| {
        records.last().is_some_and(|end| end.number == last && end.hash == hash)
    };
    Ok(Run { last, records: unpack_chained(&body, first).filter(ends_so) })
}

/// Whether a run is found by exactly what is in it.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn is_found(tx: &mut Tx, run: &Run) -> Result<bool, StoreError> {
    let Some(records) = &run.records else { return Ok(false) };
    let sql = "select name from audit_run_names where last = $1";
    let rows = tx.all(sql, values![run.last as i64]).await?;
    let names: Result<BTreeSet<String>, StoreError> = rows.iter().map(|row| row.get(0)).collect();
    Ok(names? == names_of(records))
}
