//! What the venue tells everybody: written once, and told to one user after the other, each once.

use serde_json::json;
use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, define_id, values};
use vault::Vault;

use crate::NotifyError;
use crate::tell::{News, Recipient, tell};
use crate::topic::Topic;

define_id! {
    /// A broadcast.
    BroadcastId
}

/// Something for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broadcast {
    /// Its id.
    pub id: BroadcastId,
    /// One line.
    pub title: String,
    /// Plain text.
    pub body: String,
    /// Who wrote it.
    pub author: UserId,
    /// When.
    pub created: Timestamp,
    /// Users told so far.
    pub told: u64,
    /// The one told last, in the order of ids from the highest down.
    pub told_until: Option<UserId>,
    /// Whether everybody was.
    pub is_done: bool,
}

/// Writes one.
///
/// # Errors
/// [`NotifyError::Refused`].
pub async fn write(
    tx: &mut Tx,
    clock: &dyn Clock,
    author: UserId,
    (title, body): (&str, &str),
) -> Result<Broadcast, NotifyError> {
    let fits = |text: &str, most| (1..=most).contains(&text.chars().count());
    if !fits(title, 200) || title.chars().any(char::is_control) || !fits(body, 2_000) {
        return Err(NotifyError::Refused(
            "a title of one line, 200 characters, and a text of 2000",
        ));
    }
    let id = BroadcastId::new(clock);
    let sql = "insert into broadcasts (id, title, body, author, created_ns) \
               values ($1, $2, $3, $4, $5)";
    tx.execute(sql, values![id, title, body, author, clock.now()]).await?;
    get(tx, id).await
}

/// One of them.
///
/// # Errors
/// [`NotifyError::NotFound`].
pub async fn get(tx: &mut Tx, id: BroadcastId) -> Result<Broadcast, NotifyError> {
    let sql = "select id, title, body, author, created_ns, told, told_until, is_done \
               from broadcasts where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    Ok(read(&row.ok_or(NotifyError::NotFound("broadcast"))?)?)
}

/// All of them, newest first, after `after`.
///
/// # Errors
/// What the database refuses.
pub async fn list(
    tx: &mut Tx,
    after: Option<BroadcastId>,
    limit: u32,
) -> Result<Vec<Broadcast>, NotifyError> {
    let sql = "select id, title, body, author, created_ns, told, told_until, is_done \
               from broadcasts where $1 = 0 or id < $2 order by id desc limit $3";
    let cursor = after.unwrap_or(BroadcastId::from_uuid(store::uuid::Uuid::nil()));
    let rows = tx.all(sql, values![after.is_some(), cursor, limit]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The oldest that not everybody was told.
///
/// # Errors
/// What the database refuses.
pub async fn due(tx: &mut Tx) -> Result<Option<Broadcast>, NotifyError> {
    let sql = "select id, title, body, author, created_ns, told, told_until, is_done \
               from broadcasts where is_done = 0 order by id limit 1";
    let row = tx.optional(sql, []).await?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// Tells the next users, in one transaction with the memory of it. Without any, all were told.
///
/// # Errors
/// What the database refuses.
pub async fn tell_next(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    broadcast: &Broadcast,
    next: &[Recipient],
) -> Result<(), NotifyError> {
    let Some(last) = next.last() else {
        let sql = "update broadcasts set is_done = 1 where id = $1";
        tx.execute(sql, values![broadcast.id]).await?;
        return Ok(());
    };
    let Broadcast { title, body, .. } = broadcast.clone();
    let data = json!({ "broadcast": broadcast.id });
    let news = News { topic: Topic::Broadcast, title, body, data };
    for to in next {
        tell(tx, clock, vault, to, &news).await?;
    }
    let sql = "update broadcasts set told = told + $1, told_until = $2 where id = $3";
    tx.execute(sql, values![next.len() as i64, last.user, broadcast.id]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Broadcast, StoreError> {
    Ok(Broadcast {
        id: row.get(0)?,
        title: row.get(1)?,
        body: row.get(2)?,
        author: row.get(3)?,
        created: row.get(4)?,
        told: row.get(5)?,
        told_until: row.get(6)?,
        is_done: row.get::<i64>(7)? == 1,
    })
}
