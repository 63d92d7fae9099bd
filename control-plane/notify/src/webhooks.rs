//! Webhooks: what users' own programs are told, written down with what it tells of.
//!
//! A delivery is tried until it is taken, each time after a longer wait, and is dead after the
//! twelfth try, half a day later; its owner may have it tried again. It comes at least once, under
//! an id of its own, so that a program can tell a repeat.

use std::collections::BTreeSet;
use std::time::Duration;

use outbound::Client;
use ring::hmac;
use serde_json::json;
use store::{Clock, Db, Row, StoreError, Timestamp, Tx, UserId, define_id, transact, values};
use vault::{Vault, VaultError};

use crate::tell::News;
use crate::topic::Topic;
use crate::{FORGOTTEN_AT_ONCE, NotifyError};

/// Webhooks one user may have.
pub const WEBHOOKS_MAX: usize = 10;
const URL_BYTES_MAX: usize = 500;
/// 5 s, doubled each time, at most 2 h.
const RETRY_FIRST_NS: i64 = 5_000_000_000;
const RETRY_LONGEST_NS: i64 = 2 * 3600 * 1_000_000_000;
const ATTEMPTS_MAX: u32 = 12;
/// Deliveries under way at once: a receiver that hangs holds up no more than itself and these.
const AT_ONCE: u32 = 16;
/// What has been delivered is kept so long for its owner to see.
const KEPT_NS: i64 = 7 * 24 * 3600 * 1_000_000_000;
/// And so long what has not, for its owner to have it tried again.
const UNDELIVERED_KEPT_NS: i64 = 30 * 24 * 3600 * 1_000_000_000;

define_id! {
    /// A webhook.
    WebhookId
}

define_id! {
    /// One thing told to one webhook.
    DeliveryId
}

/// A webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Its id.
    pub id: WebhookId,
    /// Whose it is.
    pub user: UserId,
    /// Where it goes.
    pub url: String,
    /// What it is told about; everything when empty.
    pub topics: BTreeSet<Topic>,
    /// Whether it is told anything now.
    pub active: bool,
    /// Since when.
    pub created: Timestamp,
    /// Grows with every change.
    pub version: u32,
}

/// What a webhook is to be.
#[derive(Clone, Debug)]
pub struct NewWebhook {
    /// Where it goes.
    pub url: String,
    /// What it is told about; everything when empty.
    pub topics: BTreeSet<Topic>,
    /// Whether it is told anything now.
    pub active: bool,
}

/// One thing told to one webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its id; a program that sees it again has seen it before.
    pub id: DeliveryId,
    /// To which webhook.
    pub webhook: WebhookId,
    /// About what.
    pub topic: String,
    /// `waiting`, `delivered` or `dead`.
    pub state: String,
    /// Since when.
    pub created: Timestamp,
    /// Tries so far.
    pub attempts: u32,
    /// The next try, while it waits.
    pub next: Timestamp,
    /// HTTP status of the last try, when there was one.
    pub status: Option<u16>,
    /// What was wrong at the last try.
    pub error: Option<String>,
}

impl NewWebhook {
    fn check(&self, client: &Client) -> Result<(), NotifyError> {
        if self.url.len() > URL_BYTES_MAX {
            return Err(NotifyError::Refused("the url is longer than 500 bytes"));
        }
        Ok(client.check(&self.url)?)
    }

    fn topic_text(&self) -> String {
        let words: Vec<&str> = self.topics.iter().map(|topic| topic.as_str()).collect();
        words.join(" ")
    }
}

/// Makes a webhook that signs with `secret`.
///
/// # Errors
/// [`NotifyError::Outbound`] for an address that is refused, [`NotifyError::Refused`].
pub async fn make(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    client: &Client,
    user: UserId,
    new: &NewWebhook,
    secret: &str,
) -> Result<Webhook, NotifyError> {
    new.check(client)?;
    let sql = "select count(*) from webhooks where user_id = $1";
    if tx.one(sql, values![user]).await?.get::<u64>(0)? >= WEBHOOKS_MAX as u64 {
        return Err(NotifyError::Refused("at most 10 webhooks; remove one first"));
    }
    let id = WebhookId::new(clock);
    let sealed = vault.seal(&context(id), secret.as_bytes());
    let sql = "insert into webhooks (id, user_id, url, topics, sealed, active, created_ns)
               values ($1, $2, $3, $4, $5, $6, $7)";
    let topics = new.topic_text();
    tx.execute(sql, values![id, user, &new.url, topics, sealed, new.active, clock.now()]).await?;
    find(tx, id).await
}

/// Changes a webhook that has not been changed since `version`.
///
/// # Errors
/// As [`make`], and [`NotifyError::Version`].
pub async fn change(
    tx: &mut Tx,
    client: &Client,
    id: WebhookId,
    version: u32,
    new: &NewWebhook,
) -> Result<Webhook, NotifyError> {
    new.check(client)?;
    let sql = "update webhooks set url = $1, topics = $2, active = $3, version = version + 1
               where id = $4 and version = $5";
    let values = values![&new.url, new.topic_text(), new.active, id, version];
    if tx.execute(sql, values).await? == 0 {
        return Err(NotifyError::Version);
    }
    find(tx, id).await
}

/// One webhook.
///
/// # Errors
/// [`NotifyError::NotFound`].
pub async fn find(tx: &mut Tx, id: WebhookId) -> Result<Webhook, NotifyError> {
    let sql = "select id, user_id, url, topics, active, created_ns, version from webhooks
               where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    Ok(read_webhook(&row.ok_or(NotifyError::NotFound("webhook"))?)?)
}

/// The webhooks of a user, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn list(tx: &mut Tx, user: UserId) -> Result<Vec<Webhook>, StoreError> {
    let sql = "select id, user_id, url, topics, active, created_ns, version from webhooks
               where user_id = $1 order by id limit 100";
    tx.all(sql, values![user]).await?.iter().map(read_webhook).collect()
}

/// Removes a webhook with everything that it was to be told.
///
/// # Errors
/// What the database refuses.
pub async fn remove(tx: &mut Tx, id: WebhookId) -> Result<(), StoreError> {
    tx.execute("delete from webhook_deliveries where webhook_id = $1", values![id]).await?;
    tx.execute("delete from webhooks where id = $1", values![id]).await?;
    Ok(())
}

/// The deliveries to a webhook, newest first, after `after`.
///
/// # Errors
/// What the database refuses.
pub async fn deliveries(
    tx: &mut Tx,
    webhook: WebhookId,
    after: Option<DeliveryId>,
    limit: u32,
) -> Result<Vec<Delivery>, StoreError> {
    let sql = "select id, webhook_id, topic, state, created_ns, attempts, next_ns, status, error
               from webhook_deliveries where webhook_id = $1 and ($2 = 0 or id < $3)
               order by id desc limit $4";
    let cursor = after.unwrap_or(DeliveryId::from_uuid(store::uuid::Uuid::nil()));
    let rows = tx.all(sql, values![webhook, after.is_some(), cursor, limit]).await?;
    rows.iter().map(read_delivery).collect()
}

/// One delivery.
///
/// # Errors
/// [`NotifyError::NotFound`].
pub async fn delivery(tx: &mut Tx, id: DeliveryId) -> Result<Delivery, NotifyError> {
    let sql = "select id, webhook_id, topic, state, created_ns, attempts, next_ns, status, error
               from webhook_deliveries where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    Ok(read_delivery(&row.ok_or(NotifyError::NotFound("delivery"))?)?)
}

/// Has a dead delivery tried again from the beginning.
///
/// # Errors
/// [`NotifyError::Refused`] when it is not dead.
pub async fn retry(tx: &mut Tx, id: DeliveryId, now: Timestamp) -> Result<Delivery, NotifyError> {
    let sql = "update webhook_deliveries set state = 'waiting', attempts = 0, next_ns = $1
               where id = $2 and state = 'dead'";
    if tx.execute(sql, values![now, id]).await? == 0 {
        return Err(NotifyError::Refused("only a dead delivery can be tried again"));
    }
    delivery(tx, id).await
}

/// Writes down for every webhook of `user` that wants it what it will be told.
pub(crate) async fn queue(
    tx: &mut Tx,
    clock: &dyn Clock,
    user: UserId,
    news: &News,
) -> Result<(), StoreError> {
    let now = clock.now();
    for webhook in list(tx, user).await? {
        let wanted = webhook.topics.is_empty() || webhook.topics.contains(&news.topic);
        if !(webhook.active && wanted) {
            continue;
        }
        let id = DeliveryId::new(clock);
        let body = json!({"id": id, "topic": news.topic, "created": now, "title": news.title,
            "body": news.body, "data": news.data});
        let sql = "insert into webhook_deliveries (id, webhook_id, topic, body, created_ns, state,
                   next_ns) values ($1, $2, $3, $4, $5, 'waiting', $5)";
        let values = values![id, webhook.id, news.topic.as_str(), body.to_string(), now];
        tx.execute(sql, values).await?;
    }
    Ok(())
}

/// Something due, with everything that sending it needs.
struct Due {
    id: DeliveryId,
    url: String,
    secret: String,
    body: String,
    attempts: u32,
}

/// Delivers what is due; how many tries that were. What fails waits longer each time.
///
/// # Errors
/// What the database refuses. A receiver that fails is written down, not an error.
pub async fn deliver_due(
    db: &Db,
    clock: &dyn Clock,
    vault: &Vault,
    client: &Client,
) -> Result<usize, NotifyError> {
    let sql = "select d.id, w.id, w.url, w.sealed, d.body, d.attempts from webhook_deliveries d
               join webhooks w on w.id = d.webhook_id
               where d.state = 'waiting' and d.next_ns <= $1 and w.active = 1
               order by d.next_ns limit $2";
    let now = clock.now();
    let rows = db.read().await?.all(sql, values![now, AT_ONCE]).await?;
    let mut tasks = tokio::task::JoinSet::new();
    for row in &rows {
        let plain = vault.open(&context(row.get(1)?), &row.get::<Vec<u8>>(3)?)?;
        let secret = std::str::from_utf8(&plain).map_err(|_| VaultError::Broken)?.to_owned();
        let (id, url, body, attempts) = (row.get(0)?, row.get(2)?, row.get(4)?, row.get(5)?);
        let due = Due { id, url, secret, body, attempts };
        let client = client.clone();
        tasks.spawn(async move {
            let outcome = send(&client, &due, now).await;
            (due, outcome)
        });
    }
    while let Some(done) = tasks.join_next().await {
        // A task that panicked leaves its delivery waiting, and the panic has been printed.
        if let Ok((due, (status, error))) = done {
            write_down(db, clock, &due, status, error).await?;
        }
    }
    Ok(rows.len())
}

/// One try: the status, and what was wrong.
async fn send(client: &Client, due: &Due, now: Timestamp) -> (Option<u16>, Option<String>) {
    let id = due.id.to_string();
    let seconds = (now.ns() / 1_000_000_000).to_string();
    let signature = sign(&due.secret, &id, &seconds, &due.body);
    let headers = [
        ("content-type", "application/json"),
        ("user-agent", "outcry-webhook/1"),
        ("outcry-webhook-id", id.as_str()),
        ("outcry-webhook-timestamp", seconds.as_str()),
        ("outcry-webhook-signature", signature.as_str()),
    ];
    match client.post(&due.url, &headers, due.body.clone().into_bytes()).await {
        Ok(answer) if (200..300).contains(&answer.status) => (Some(answer.status), None),
        Ok(answer) => (Some(answer.status), Some("the receiver did not take it".to_owned())),
        Err(error) => (None, Some(error.to_string())),
    }
}

/// `v1=` and the HMAC-SHA256 of id, time and body, in hexadecimal. The time is signed so that a
/// captured delivery is worth nothing later.
#[must_use]
pub fn sign(secret: &str, id: &str, seconds: &str, body: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let tag = hmac::sign(&key, format!("{id}.{seconds}.{body}").as_bytes());
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("v1={hex}")
}

async fn write_down(
    db: &Db,
    clock: &dyn Clock,
    due: &Due,
    status: Option<u16>,
    error: Option<String>,
) -> Result<(), NotifyError> {
    let attempts = due.attempts + 1;
    let state = match &error {
        None => "delivered",
        Some(_) if attempts >= ATTEMPTS_MAX => "dead",
        Some(_) => "waiting",
    };
    let wait_ns = (RETRY_FIRST_NS << due.attempts.min(16)).min(RETRY_LONGEST_NS);
    let next = clock.now().plus_ns(wait_ns);
    transact!(db, |tx| {
        let sql = "update webhook_deliveries set state = $1, attempts = $2, next_ns = $3,
                   status = $4, error = $5 where id = $6 and state = 'waiting'";
        tx.execute(sql, values![state, attempts, next, status, error.clone(), due.id]).await?;
        Ok(())
    })
}

/// Forgets some of the deliveries that were made a week ago, or a month ago were to be: those are
/// dead by now, or their webhook is switched off. How many; 0 when none are left.
///
/// # Errors
/// What the database refuses.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "delete from webhook_deliveries where id in (select id from webhook_deliveries
               where created_ns < $1 and (state = 'delivered' or created_ns < $2) limit $3)";
    let (made, undelivered) = (now.plus_ns(-KEPT_NS), now.plus_ns(-UNDELIVERED_KEPT_NS));
    tx.execute(sql, values![made, undelivered, FORGOTTEN_AT_ONCE]).await
}

/// How long the worker rests when nothing was due.
pub const PERIOD: Duration = Duration::from_millis(500);

fn context(id: WebhookId) -> String {
    format!("webhooks/{id}")
}

fn read_webhook(row: &Row) -> Result<Webhook, StoreError> {
    let topics: String = row.get(3)?;
    Ok(Webhook {
        id: row.get(0)?,
        user: row.get(1)?,
        url: row.get(2)?,
        topics: topics.split_whitespace().filter_map(|topic| topic.parse().ok()).collect(),
        active: row.get(4)?,
        created: row.get(5)?,
        version: row.get(6)?,
    })
}

fn read_delivery(row: &Row) -> Result<Delivery, StoreError> {
    Ok(Delivery {
        id: row.get(0)?,
        webhook: row.get(1)?,
        topic: row.get(2)?,
        state: row.get(3)?,
        created: row.get(4)?,
        attempts: row.get(5)?,
        next: row.get(6)?,
        status: row.get(7)?,
        error: row.get(8)?,
    })
}
