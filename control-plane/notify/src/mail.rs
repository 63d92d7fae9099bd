//! Mail: queued with the change it tells of, sealed while it waits, delivered at least once.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use store::{Clock, Db, StoreError, Timestamp, Tx, define_id, transact, values};
use vault::{Vault, VaultError};

use crate::relay::Relay;

/// Waiting times between attempts: 1 s, doubled each time, at most an hour.
const RETRY_FIRST_NS: i64 = 1_000_000_000;
const RETRY_LONGEST_NS: i64 = 3600 * RETRY_FIRST_NS;
/// A mail that cannot be delivered is given up after so long.
const KEPT_NS: i64 = 30 * 24 * 3600 * RETRY_FIRST_NS;
/// Mails taken up at once.
const BATCH: u32 = 32;
/// Headers we write have no place for more.
const HEADER_BYTES_MAX: usize = 320;

define_id! {
    /// A mail.
    MailId
}

/// A plain-text mail, or text message, to one person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address, or a telephone number beginning with `+`.
    pub to: String,
    /// One line; none in a text message.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

impl Mail {
    /// A text message to a telephone.
    #[must_use]
    pub fn text_message(to: String, body: String) -> Self {
        Self { to, subject: String::new(), body }
    }

    fn is_text_message(&self) -> bool {
        self.to.starts_with('+')
    }
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Bodies carry links that log people in.
        f.debug_struct("Mail").field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// Why a mail stays in the queue.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The mail cannot be opened.
    #[error("a queued mail cannot be opened")]
    Vault(#[from] VaultError),
    /// The transport does not take it.
    #[error("mail cannot be delivered to {place}")]
    Transport {
        /// The folder or server.
        place: String,
        /// What it says.
        source: io::Error,
    },
    /// The transport will never take it.
    #[error("mail is refused by {place}, for good: {what}")]
    Refused {
        /// The server.
        place: String,
        /// What it says.
        what: String,
    },
    /// Line breaks in a header would write headers of their own.
    #[error("a mail's address or subject is not a single short line")]
    Header,
}

impl store::Transient for MailError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}

/// Queues a mail inside the transaction of what it tells of.
///
/// # Errors
/// [`MailError::Header`] and what the database refuses.
pub async fn queue(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    mail: &Mail,
) -> Result<(), MailError> {
    queue_for(tx, clock, vault, mail, clock.now()).await
}

/// Queues a mail that is not sent before `at`.
///
/// # Errors
/// As [`queue`].
pub async fn queue_for(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    mail: &Mail,
    at: Timestamp,
) -> Result<(), MailError> {
    for line in [&mail.to, &mail.subject] {
        if line.len() > HEADER_BYTES_MAX || line.chars().any(char::is_control) {
            return Err(MailError::Header);
        }
    }
    let id = MailId::new(clock);
    // Texts become JSON without fail.
    let plain = serde_json::to_vec(mail).map_err(|_| MailError::Header)?;
    let sealed = vault.seal(&context(id), &plain);
    let sql = "insert into mail_outbox (id, sealed, created_ns, next_ns) values ($1, $2, $3, $4)";
    tx.execute(sql, values![id, sealed, clock.now(), at]).await?;
    Ok(())
}

fn context(id: MailId) -> String {
    format!("mail_outbox/{id}")
}

/// What carries mail away.
#[derive(Clone, Debug)]
pub enum Transport {
    /// A folder that gets one `.eml` file a mail and one `.sms` file a text message: for
    /// development, tests and gateways that collect.
    Folder(PathBuf),
    /// A relay for mail; text messages go to the folder, for a gateway that collects them.
    Relay(Box<Relay>, PathBuf),
}

impl Transport {
    async fn deliver(&self, id: MailId, mail: &Mail, now: Timestamp) -> Result<(), MailError> {
        match self {
            Self::Relay(relay, _) if !mail.is_text_message() => relay.send(id, mail, now).await,
            Self::Folder(folder) | Self::Relay(_, folder) => {
                let failure =
                    |source| MailError::Transport { place: folder.display().to_string(), source };
                tokio::fs::create_dir_all(folder).await.map_err(failure)?;
                // The name is the mail's: delivered twice, it is still one file.
                let kind = if mail.is_text_message() { "sms" } else { "eml" };
                let path = folder.join(format!("{id}.{kind}"));
                let beside = folder.join(format!(".{id}.new"));
                tokio::fs::write(&beside, message(id, mail, now)).await.map_err(failure)?;
                tokio::fs::rename(&beside, &path).await.map_err(failure)
            }
        }
    }
}

/// The mail as RFC 5322 wants it, in UTF-8 (RFC 6532); a text message has its number alone.
fn message(id: MailId, mail: &Mail, now: Timestamp) -> String {
    if mail.is_text_message() {
        return format!("To: {}\r\n\r\n{}\r\n", mail.to, mail.body);
    }
    let mut text = String::new();
    let headers = [
        ("Message-ID", format!("<{id}@outcry>")),
        ("Date", rfc5322(now)),
        ("From", "Outcry <no-reply@outcry.invalid>".to_owned()),
        ("To", mail.to.clone()),
        ("Subject", mail.subject.clone()),
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
    ];
    for (name, value) in headers {
        let _ = write!(text, "{name}: {value}\r\n");
    }
    text.push_str("\r\n");
    text.push_str(&mail.body.replace('\n', "\r\n"));
    text
}

/// `Sun, 22 Nov 2026 21:52:01 +0000`.
fn rfc5322(moment: Timestamp) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let date = moment.date();
    let (year, month, day) = date.calendar();
    // 1970-01-01 was a Thursday.
    let weekday = DAYS[usize::try_from(date.days().rem_euclid(7)).unwrap_or(0)];
    let month = MONTHS[usize::from(month) - 1];
    let second = (moment.ns() - date.start().ns()) / 1_000_000_000;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} +0000")
}

/// Delivers what is due; the number delivered. What fails stays and is tried later.
///
/// # Errors
/// What the database refuses. A transport that fails is logged and waited for, not an error.
pub async fn deliver_due(
    db: &Db,
    clock: &dyn Clock,
    vault: &Vault,
    transport: &Transport,
) -> Result<usize, MailError> {
    let now = clock.now();
    let sql = "select id, sealed, attempts from mail_outbox where next_ns <= $1
               order by next_ns limit $2";
    let rows = db.read().await?.all(sql, values![now, BATCH]).await?;
    let mut delivered = 0;
    for row in rows {
        let (id, sealed, attempts): (MailId, Vec<u8>, u32) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let outcome = async {
            let plain = vault.open(&context(id), &sealed)?;
            let mail: Mail = serde_json::from_slice(&plain).map_err(|_| VaultError::Broken)?;
            transport.deliver(id, &mail, now).await
        };
        match outcome.await {
            Ok(()) => {
                remove(db, id).await?;
                delivered += 1;
            }
            Err(error @ MailError::Refused { .. }) => {
                tracing::warn!(%error, mail = %id, "mail is given up");
                remove(db, id).await?;
            }
            Err(error) => {
                tracing::warn!(%error, mail = %id, attempts, "mail waits for another attempt");
                postpone(db, id, attempts, now).await?;
            }
        }
    }
    Ok(delivered)
}

/// Gives up mails that nobody has taken for thirty days; how many.
///
/// # Errors
/// What the database refuses.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "delete from mail_outbox where created_ns < $1";
    tx.execute(sql, values![now.plus_ns(-KEPT_NS)]).await
}

async fn remove(db: &Db, id: MailId) -> Result<(), MailError> {
    transact!(db, |tx| {
        tx.execute("delete from mail_outbox where id = $1", values![id]).await?;
        Ok(())
    })
}

async fn postpone(db: &Db, id: MailId, attempts: u32, now: Timestamp) -> Result<(), MailError> {
    let wait_ns = (RETRY_FIRST_NS << attempts.min(16)).min(RETRY_LONGEST_NS);
    transact!(db, |tx| {
        let sql = "update mail_outbox set attempts = attempts + 1, next_ns = $1 where id = $2";
        tx.execute(sql, values![now.plus_ns(wait_ns), id]).await?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_are_written_as_mail_wants_them() {
        assert_eq!(rfc5322(Timestamp::EPOCH), "Thu, 01 Jan 1970 00:00:00 +0000");
        let moment = Timestamp::from_seconds(1_795_384_321);
        assert_eq!(rfc5322(moment), "Sun, 22 Nov 2026 21:52:01 +0000");
    }
}
