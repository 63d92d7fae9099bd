//! Telling somebody something, by every way they want, in the transaction of what it is about.

use bus::outbox;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Clock, Db, Row, StoreError, Timestamp, Tx, UserId, define_id, transact, values};
use vault::{Vault, VaultError};

use crate::mail::{self, Mail};
use crate::topic::{Channel, Topic};
use crate::{FORGOTTEN_AT_ONCE, NotifyError, preferences, webhooks};

/// Items of one digest; what comes beyond is counted.
const DIGEST_ITEMS_MAX: u32 = 200;
const DIGESTS_AT_ONCE: u32 = 32;
pub(crate) const TEXT_CHARACTERS_MAX: usize = 2000;
/// Notices of one user that are kept.
const KEPT_MAX: i64 = 10_000;
/// How long they are kept.
const KEPT_NS: i64 = 90 * 24 * 3600 * 1_000_000_000;

define_id! {
    /// Something somebody was told.
    NoticeId
}

/// Somebody, and where mail reaches them.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Who.
    pub user: UserId,
    /// Their address.
    pub email: String,
}

/// What somebody is told.
#[derive(Clone, Debug)]
pub struct News {
    /// About what.
    pub topic: Topic,
    /// One line.
    pub title: String,
    /// Plain text.
    pub body: String,
    /// For programs.
    pub data: serde_json::Value,
}

/// A notice in somebody's inbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// About what.
    pub topic: String,
    /// One line.
    pub title: String,
    /// Plain text.
    pub body: String,
    /// For programs.
    pub data: serde_json::Value,
    /// When.
    pub created: Timestamp,
    /// When it was read.
    pub read: Option<Timestamp>,
}

/// A line of a digest, sealed while it waits.
#[derive(Serialize, Deserialize)]
struct Item {
    email: String,
    title: String,
}

/// Tells `to` of `news`: inbox, mail, webhooks, as they want it.
///
/// # Errors
/// What the database refuses.
pub async fn tell(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    to: &Recipient,
    news: &News,
) -> Result<(), NotifyError> {
    let is_short = |text: &str| text.chars().count() <= TEXT_CHARACTERS_MAX;
    if !is_short(&news.title) || !is_short(&news.body) {
        return Err(NotifyError::Refused("a notice has at most 2000 characters"));
    }
    let (wishes, _) = preferences::read(tx, to.user).await?;
    let now = clock.now();
    if wishes.wants(news.topic, Channel::Inbox) {
        let sql = "insert into notices (id, user_id, topic, title, body, data, created_ns, number)
                   select $1, $2, $3, $4, $5, $6, $7, coalesce(max(number), 0) + 1
                   from notices where user_id = $2";
        let id = NoticeId::new(clock);
        let (title, body, data) = (&news.title, &news.body, news.data.to_string());
        let values = values![id, to.user, news.topic.as_str(), title, body, data, now];
        match tx.execute(sql, values).await {
            // Somebody else tells the same user something.
            Err(StoreError::Constraint { source, .. }) => {
                return Err(StoreError::Busy(source).into());
            }
            written => written?,
        };
    }
    if wishes.wants(news.topic, Channel::Mail) {
        match wishes.mail_at(news.topic, now) {
            Some(at) => {
                let (subject, body) = (news.title.clone(), news.body.clone());
                let mail = Mail { to: to.email.clone(), subject, body };
                mail::queue_for(tx, clock, vault, &mail, at).await?;
            }
            None => {
                let due = wishes.digest_at(now);
                add_to_digest(tx, clock, vault, to, &news.title, due).await?;
            }
        }
    }
    if wishes.wants(news.topic, Channel::Webhook) {
        webhooks::queue(tx, clock, to.user, news).await?;
    }
    // Other systems of the venue hear of it whatever its user wishes.
    let payload = json!({"user": to.user, "title": news.title, "data": news.data, "at": now});
    outbox::put(tx, clock, &format!("outcry.notice.{}", news.topic), &payload).await?;
    Ok(())
}

async fn add_to_digest(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    to: &Recipient,
    title: &str,
    due: Timestamp,
) -> Result<(), NotifyError> {
    let sql = "insert into digests (user_id, due_ns) values ($1, $2)
               on conflict (user_id) do nothing";
    tx.execute(sql, values![to.user, due]).await?;
    let id = NoticeId::new(clock);
    let item = Item { email: to.email.clone(), title: title.to_owned() };
    let plain = serde_json::to_vec(&item).map_err(|_| VaultError::Broken)?;
    let sealed = vault.seal(&context(id), &plain);
    let sql = "insert into digest_items (id, user_id, sealed) values ($1, $2, $3)";
    tx.execute(sql, values![id, to.user, sealed]).await?;
    Ok(())
}

fn context(id: NoticeId) -> String {
    format!("digest_items/{id}")
}

/// Turns digests that are due into mail; how many.
///
/// # Errors
/// What the database refuses.
pub async fn send_digests(db: &Db, clock: &dyn Clock, vault: &Vault) -> Result<usize, NotifyError> {
    let sql = "select user_id from digests where due_ns <= $1 order by due_ns limit $2";
    let due = db.read().await?.all(sql, values![clock.now(), DIGESTS_AT_ONCE]).await?;
    for row in &due {
        let user: UserId = row.get(0)?;
        transact!(db, |tx| send_digest(tx, clock, vault, user).await)?;
    }
    Ok(due.len())
}

async fn send_digest(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    user: UserId,
) -> Result<(), NotifyError> {
    let sql = "select id, sealed from digest_items where user_id = $1 order by id limit $2";
    let rows = tx.all(sql, values![user, DIGEST_ITEMS_MAX]).await?;
    let sql = "select count(*) from digest_items where user_id = $1";
    let count: u64 = tx.one(sql, values![user]).await?.get(0)?;
    let mut to = None;
    let mut lines = Vec::new();
    for row in &rows {
        let plain = vault.open(&context(row.get(0)?), &row.get::<Vec<u8>>(1)?)?;
        let item: Item = serde_json::from_slice(&plain).map_err(|_| VaultError::Broken)?;
        lines.push(format!("- {}", item.title));
        // The last address is the one that counts now.
        to = Some(item.email);
    }
    let more = count - rows.len() as u64;
    if more > 0 {
        lines.push(format!("… and {more} more"));
    }
    if let Some(to) = to {
        let subject = format!("{count} things happened");
        mail::queue(tx, clock, vault, &Mail { to, subject, body: lines.join("\n") }).await?;
    }
    tx.execute("delete from digest_items where user_id = $1", values![user]).await?;
    tx.execute("delete from digests where user_id = $1", values![user]).await?;
    Ok(())
}

/// The notices of a user, newest first, after `after`; only unread ones when `unread`.
///
/// # Errors
/// What the database refuses.
pub async fn inbox(
    tx: &mut Tx,
    user: UserId,
    unread: bool,
    after: Option<NoticeId>,
    limit: u32,
) -> Result<Vec<Notice>, StoreError> {
    let sql = "select id, topic, title, body, data, created_ns, read_ns from notices
               where user_id = $1 and ($2 = 0 or read_ns is null) and ($3 = 0 or id < $4)
               order by id desc limit $5";
    let cursor = after.unwrap_or(NoticeId::from_uuid(store::uuid::Uuid::nil()));
    let rows = tx.all(sql, values![user, unread, after.is_some(), cursor, limit]).await?;
    rows.iter().map(read_notice).collect()
}

/// The notices of a user behind the one of this number, oldest first, with their numbers, which
/// count them from 1 without gaps; the first ones may be forgotten.
///
/// # Errors
/// What the database refuses.
pub async fn after(
    tx: &mut Tx,
    user: UserId,
    number: u64,
    limit: u32,
) -> Result<Vec<(u64, Notice)>, StoreError> {
    let sql = "select id, topic, title, body, data, created_ns, read_ns, number from notices
               where user_id = $1 and number > $2 order by number limit $3";
    let rows = tx.all(sql, values![user, number as i64, limit]).await?;
    rows.iter().map(|row| Ok((row.get(7)?, read_notice(row)?))).collect()
}

/// The number of the newest notice of a user; 0 before the first.
///
/// # Errors
/// What the database refuses.
pub async fn newest(tx: &mut Tx, user: UserId) -> Result<u64, StoreError> {
    let sql = "select coalesce(max(number), 0) from notices where user_id = $1";
    tx.one(sql, values![user]).await?.get(0)
}

/// How many notices of a user are unread.
///
/// # Errors
/// What the database refuses.
pub async fn unread(tx: &mut Tx, user: UserId) -> Result<u64, StoreError> {
    let sql = "select count(*) from notices where user_id = $1 and read_ns is null";
    tx.one(sql, values![user]).await?.get(0)
}

/// Marks everything up to and with `last` as read; how many were not.
///
/// # Errors
/// What the database refuses.
pub async fn mark_read(
    tx: &mut Tx,
    user: UserId,
    last: NoticeId,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let sql = "update notices set read_ns = $1
               where user_id = $2 and id <= $3 and read_ns is null";
    tx.execute(sql, values![now, user, last]).await
}

/// Forgets notices that are older than ninety days, and of everybody those before the newest ten
/// thousand; how many. The newest one stays: it is what the next one is counted from.
///
/// # Errors
/// What the database refuses; what is forgotten so far is.
pub async fn forget(db: &Db, now: Timestamp) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    loop {
        let old: u64 = transact!(db, |tx| forget_old(tx, now.plus_ns(-KEPT_NS)).await)?;
        forgotten += old;
        if old < FORGOTTEN_AT_ONCE.into() {
            break;
        }
    }
    let sql = "select user_id, max(number) from notices group by user_id having count(*) > $1";
    for row in db.read().await?.all(sql, values![KEPT_MAX]).await? {
        let (user, last): (UserId, i64) = (row.get(0)?, row.get(1)?);
        loop {
            let many: u64 = transact!(db, |tx| forget_until(tx, user, last - KEPT_MAX).await)?;
            forgotten += many;
            if many < FORGOTTEN_AT_ONCE.into() {
                break;
            }
        }
    }
    Ok(forgotten)
}

async fn forget_old(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    let sql = "delete from notices where id in (select old.id from notices old
               where old.created_ns < $1 and old.number < (select max(number) from notices newer
               where newer.user_id = old.user_id) limit $2)";
    tx.execute(sql, values![before, FORGOTTEN_AT_ONCE]).await
}

async fn forget_until(tx: &mut Tx, user: UserId, last: i64) -> Result<u64, StoreError> {
    let sql = "delete from notices where id in (select id from notices
               where user_id = $1 and number <= $2 limit $3)";
    tx.execute(sql, values![user, last, FORGOTTEN_AT_ONCE]).await
}

fn read_notice(row: &Row) -> Result<Notice, StoreError> {
    let data = serde_json::from_str(&row.get::<String>(4)?);
    Ok(Notice {
        id: row.get(0)?,
        topic: row.get(1)?,
        title: row.get(2)?,
        body: row.get(3)?,
        data: data.map_err(|e| StoreError::Decode { column: 4, what: e.to_string() })?,
        created: row.get(5)?,
        read: row.get(6)?,
    })
}
