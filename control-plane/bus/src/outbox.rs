//! Events on their way out: written down with what they tell of, gone when the bus has them.

use store::{Clock, Db, Tx, transact, values};

use crate::{Bus, BusError, Event, EventId, check};

/// Events relayed at once.
const BATCH: u32 = 256;

/// Writes an event down in the transaction of what it tells of.
///
/// # Errors
/// [`BusError::Event`], and what the database refuses.
pub async fn put(
    tx: &mut Tx,
    clock: &dyn Clock,
    subject: &str,
    payload: &serde_json::Value,
) -> Result<EventId, BusError> {
    let payload = payload.to_string();
    check(subject, &payload)?;
    let id = EventId::new(clock);
    let sql = "insert into bus_outbox (id, subject, payload) values ($1, $2, $3)";
    tx.execute(sql, values![id, subject, payload]).await?;
    Ok(id)
}

/// Puts what waits on the bus, oldest first; how many events. What the bus has taken is removed
/// here afterwards: a crash in between repeats it under the same ids.
///
/// # Errors
/// [`BusError`]; what was not taken waits.
pub async fn relay(db: &Db, bus: &impl Bus) -> Result<usize, BusError> {
    let sql = "select id, subject, payload from bus_outbox order by seq limit $1";
    let rows = db.read().await?.all(sql, values![BATCH]).await?;
    let mut events = Vec::new();
    for row in &rows {
        events.push(Event { id: row.get(0)?, subject: row.get(1)?, payload: row.get(2)? });
    }
    if events.is_empty() {
        return Ok(0);
    }
    bus.publish(&events).await?;
    transact!(db, |tx| {
        for event in &events {
            tx.execute("delete from bus_outbox where id = $1", values![event.id]).await?;
        }
        Ok::<_, BusError>(())
    })?;
    Ok(events.len())
}

/// How many events wait.
///
/// # Errors
/// What the database refuses.
pub async fn waiting(db: &Db) -> Result<u64, BusError> {
    let row = db.read().await?.one("select count(*) from bus_outbox", values![]).await?;
    Ok(row.get(0)?)
}
