//! What an account did in a period, as PDF and CSV: written once, never changed, with its hashes in
//! the audit log.
//!
//! [`issue`] writes a statement of days that are over and whose events are all projected, so that
//! nothing can be added to it, and tells the account's owner. `content` gathers what it says; `csv`
//! and `pdf` write it down, and the same content is the same bytes.

mod content;
mod csv;
mod pdf;

use audit::{AuditError, Deed, Outcome};
use ledger::{LedgerError, brokerage};
use notify::news;
use notify::tell::News;
use notify::topic::Topic;
use portfolio::PortfolioError;
use serde_json::json;
use store::{
    AccountId, Clock, Currency, Date, Migration, Row, StoreError, Timestamp, Transient, Tx, values,
};

pub use content::{Content, Line, Trade, content};
pub use csv::write as csv;
pub use pdf::write as pdf;

store::define_id! {
    /// A statement.
    StatementId
}

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("statements", "0001-statements");

/// Days of a statement, at most.
pub const DAYS_MAX: i32 = 366;
/// Entries and trades of a statement, at most.
pub const LINES_MAX: usize = 100_000;

/// Why there is no statement.
#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The ledger refuses.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The portfolio refuses.
    #[error(transparent)]
    Portfolio(#[from] PortfolioError),
    /// The audit log refuses.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// There is no such thing.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Not a period a statement can be of.
    #[error("{0}")]
    Period(&'static str),
    /// More lines than a statement has.
    #[error("more than {LINES_MAX} lines: ask for a shorter period")]
    TooLong,
    /// What is stored is not what was written.
    #[error("the statement is not what its hash says")]
    Changed,
}

impl Transient for StatementError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Ledger(error) => error.is_transient(),
            Self::Portfolio(error) => error.is_transient(),
            Self::Audit(error) => error.is_transient(),
            _ => false,
        }
    }
}

/// A statement, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Of which account.
    pub account: AccountId,
    /// Its first day.
    pub from: Date,
    /// The day after its last one.
    pub before: Date,
    /// BLAKE3 of the CSV.
    pub csv_hash: [u8; 32],
    /// BLAKE3 of the PDF.
    pub pdf_hash: [u8; 32],
    /// When it was written.
    pub created: Timestamp,
}

/// How a statement is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// To be read by people.
    Pdf,
    /// To be read by programs.
    Csv,
}

/// Writes the statement of a period, or gives the one that was written. Its hashes are in the audit
/// log, in the same transaction. `projected` is up to when all events are known to be projected.
///
/// # Errors
/// [`StatementError::Period`] when it is not over, empty or too long; [`StatementError::TooLong`].
pub async fn issue(
    tx: &mut Tx,
    clock: &dyn Clock,
    account: AccountId,
    (from, before): (Date, Date),
    (currency, projected): (Currency, Timestamp),
) -> Result<Statement, StatementError> {
    if let Some(there) = find(tx, account, (from, before)).await? {
        return Ok(there);
    }
    if before <= from || before.days() - from.days() > DAYS_MAX {
        return Err(StatementError::Period("a statement is of 1 to 366 days"));
    }
    let end = before.start();
    if end > clock.now() || end > projected {
        return Err(StatementError::Period(
            "the period is not over, or not all of it is known yet",
        ));
    }
    let content = content(tx, account, (from, before), currency).await?;
    let (csv, pdf) = (csv::write(&content), pdf::write(&content));
    let hash = |bytes: &[u8]| *blake3::hash(bytes).as_bytes();
    let (csv_hash, pdf_hash) = (hash(&csv), hash(&pdf));
    let (id, now) = (StatementId::new(clock), clock.now());
    let sql = "insert into statements values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let [key, whose, first, last] =
        values![id, account, i64::from(from.days()), i64::from(before.days())];
    let [csv, pdf] = values![csv, pdf];
    let [csv_digest, pdf_digest, time] = values![csv_hash, pdf_hash, now];
    tx.execute(sql, [key, whose, first, last, csv, pdf, csv_digest, pdf_digest, time]).await?;
    let details = format!(
        "{{\"from\":\"{from}\",\"before\":\"{before}\",\"csv\":\"{}\",\"pdf\":\"{}\"}}",
        blake3::Hash::from(csv_hash),
        blake3::Hash::from(pdf_hash)
    );
    let object = format!("statement:{id}");
    let (actor, action, outcome) = ("system", "statement.issue", Outcome::Done);
    let deed = Deed { actor, action, object: &object, outcome, details: &details };
    audit::record(tx, clock, &deed).await?;
    tell(tx, id, account, (from, before)).await?;
    Ok(Statement { id, account, from, before, csv_hash, pdf_hash, created: now })
}

/// Tells who has opened the account that a statement of it is there; an account of the
/// configuration is nobody's.
async fn tell(
    tx: &mut Tx,
    id: StatementId,
    account: AccountId,
    (from, before): (Date, Date),
) -> Result<(), StatementError> {
    let user = match brokerage::get(tx, account).await {
        Ok(found) => found.user,
        Err(LedgerError::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let last = before.plus_days(-1);
    let news = News {
        topic: Topic::Statement,
        title: format!("Your statement of {from} to {last} is ready"),
        body: "It is with your account, as PDF and CSV.".to_owned(),
        data: json!({ "statement": id, "account": account, "from": from.to_string(),
            "before": before.to_string() }),
    };
    Ok(news::put(tx, user, &news).await?)
}

/// The bytes of a statement, checked against its hash.
///
/// # Errors
/// [`StatementError::NotFound`]; [`StatementError::Changed`].
pub async fn bytes(
    tx: &mut Tx,
    account: AccountId,
    id: StatementId,
    format: Format,
) -> Result<Vec<u8>, StatementError> {
    let sql = match format {
        Format::Pdf => "select pdf, pdf_hash from statements where id = $1 and account = $2",
        Format::Csv => "select csv, csv_hash from statements where id = $1 and account = $2",
    };
    let row = tx.optional(sql, values![id, account]).await?;
    let row = row.ok_or(StatementError::NotFound("statement"))?;
    let bytes: Vec<u8> = row.get(0)?;
    match *blake3::hash(&bytes).as_bytes() == row.get::<[u8; 32]>(1)? {
        true => Ok(bytes),
        false => Err(StatementError::Changed),
    }
}

/// The statements of an account, the latest first, behind the one of a period: its first day, and
/// the day after its last one.
///
/// # Errors
/// What the database refuses.
pub async fn list(
    tx: &mut Tx,
    account: AccountId,
    behind: Option<(Date, Date)>,
    limit: usize,
) -> Result<Vec<Statement>, StatementError> {
    let sql = "select id, account, from_day, before_day, csv_hash, pdf_hash, created_ns \
               from statements where account = $1 \
               and (before_day < $2 or (before_day = $2 and from_day > $3)) \
               order by before_day desc, from_day limit $4";
    let days = |(from, before): (Date, Date)| (i64::from(from.days()), i64::from(before.days()));
    let (from, before) = behind.map_or((i64::MIN, i64::MAX), days);
    let rows = tx.all(sql, values![account, before, from, limit.min(1_000) as i64]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

async fn find(
    tx: &mut Tx,
    account: AccountId,
    (from, before): (Date, Date),
) -> Result<Option<Statement>, StoreError> {
    let sql = "select id, account, from_day, before_day, csv_hash, pdf_hash, created_ns \
               from statements where account = $1 and from_day = $2 and before_day = $3";
    let key = values![account, i64::from(from.days()), i64::from(before.days())];
    tx.optional(sql, key).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Statement, StoreError> {
    let epoch = Timestamp::EPOCH.date();
    Ok(Statement {
        id: row.get(0)?,
        account: row.get(1)?,
        from: epoch.plus_days(row.get(2)?),
        before: epoch.plus_days(row.get(3)?),
        csv_hash: row.get(4)?,
        pdf_hash: row.get(5)?,
        created: Timestamp::from_ns(row.get(6)?),
    })
}
