//! The chain as it is read: in its order, whether records are rows of their own or of a run.

use store::{Row, StoreError, Timestamp, Tx, Value, values};

use crate::chain::{Record, START};
use crate::runs::{self, RUNS_READ, Run};
use crate::{AuditError, RECORDS_MAX};

/// The number and the hash of the last record in the chain; 0 and zeros before the first.
///
/// # Errors
/// What the database refuses.
pub async fn latest(tx: &mut Tx) -> Result<(u64, [u8; 32]), AuditError> {
    let mut last = (0, START);
    for sql in [
        "select number, hash from audit_log order by number desc limit 1",
        "select last, hash from audit_runs order by last desc limit 1",
    ] {
        if let Some(row) = tx.optional(sql, []).await? {
            last = last.max((row.get(0)?, row.get(1)?));
        }
    }
    Ok(last)
}

/// The hash of a record; none when there is no such record.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn hash_of(tx: &mut Tx, number: u64) -> Result<Option<[u8; 32]>, AuditError> {
    let Some(before) = number.checked_sub(1) else { return Ok(None) };
    let page = page(tx, before).await?;
    Ok(page.records.first().filter(|record| record.number == number).map(|record| record.hash))
}

/// Records behind a place, in their order.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) records: Vec<Record>,
    /// The runs that some of them are of.
    pub(crate) runs: Vec<Run>,
}

/// The next records behind `after`; none at the end. Those of a run that cannot be read are
/// missing.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn page(tx: &mut Tx, after: u64) -> Result<Page, AuditError> {
    let sql = "select number, id, time_ns, actor, action, object, outcome, details, hash \
               from audit_log where number > $1 order by number limit $2";
    let rows = tx.all(sql, values![after as i64, RECORDS_MAX as i64]).await?;
    let mut records: Vec<Record> = rows.iter().map(whole).collect::<Result<_, _>>()?;
    let runs = runs::after(tx, after, None).await?;
    // Behind the last of as many as were asked for there may be more of the same kind, which come
    // before those of the other.
    let row_last = records.last().filter(|_| rows.len() == RECORDS_MAX).map(|row| row.number);
    let run_last = runs.last().filter(|_| runs.len() == RUNS_READ).map(|run| run.last);
    let until = row_last.unwrap_or(u64::MAX).min(run_last.unwrap_or(u64::MAX));
    records.extend(runs.iter().flat_map(|run| run.records.iter().flatten()).cloned());
    records.retain(|record| record.number > after && record.number <= until);
    records.sort_by_key(|record| record.number);
    Ok(Page { records, runs })
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

impl Query {
    fn fits(&self, record: &Record) -> bool {
        let is = |wanted: &Option<String>, found: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted.is_empty() || wanted == found)
        };
        let is_action = self.action.as_ref().is_none_or(|action| match action.ends_with('.') {
            true => record.action.starts_with(action),
            false => action.is_empty() || *action == record.action,
        });
        is(&self.actor, &record.actor)
            && is_action
            && is(&self.object, &record.object)
            && self.from.is_none_or(|from| record.time >= from)
            && self.before.is_none_or(|before| record.time < before)
            && record.number > self.after
    }

    /// What runs are found by.
    fn name(&self) -> Option<String> {
        let asked = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let actor = asked(&self.actor).map(|actor| runs::actor_name(&actor));
        actor.or_else(|| asked(&self.object).map(|object| runs::object_name(&object)))
    }
}

/// Records in the chain, in its order.
///
/// # Errors
/// What the database refuses.
pub async fn query(tx: &mut Tx, query: &Query) -> Result<Vec<Record>, AuditError> {
    let limit = query.limit.min(RECORDS_MAX);
    let mut found = of_rows(tx, query, limit).await?;
    // Behind the last of as many rows as are wanted, runs have nothing to add.
    let row_last = found.last().filter(|_| found.len() == limit).map(|row| row.number);
    let (until, name) = (row_last.unwrap_or(u64::MAX), query.name());
    let (mut after, mut count) = (query.after, 0);
    while count < limit && after < until {
        let runs = runs::after(tx, after, name.as_deref()).await?;
        for run in &runs {
            let what = || "a run that cannot be read".to_owned();
            let unread = || StoreError::Decode { column: 2, what: what() };
            let fitting = run.records.as_ref().ok_or_else(unread)?.iter();
            let before = found.len();
            found.extend(fitting.filter(|record| query.fits(record)).cloned());
            (after, count) = (run.last, count + found.len() - before);
        }
        if runs.len() < RUNS_READ {
            break;
        }
    }
    found.sort_by_key(|record| record.number);
    found.truncate(limit);
    Ok(found)
}

async fn of_rows(tx: &mut Tx, query: &Query, limit: usize) -> Result<Vec<Record>, AuditError> {
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
    let [from, before, limit] = values![from, before, limit as i64];
    let row: [Value; 8] = [after, actor, action.into(), prefix, object, from, before, limit];
    tx.all(sql, row).await?.iter().map(|row| Ok(whole(row)?)).collect()
}

/// A row of the chain.
fn whole(row: &Row) -> Result<Record, StoreError> {
    Ok(Record { number: row.get(0)?, hash: row.get(8)?, ..unhashed(row)? })
}

pub(crate) fn unhashed(row: &Row) -> Result<Record, StoreError> {
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
