//! Versions as they are kept.

use store::uuid::Uuid;
use store::{Row, StoreError, Timestamp, Tx, UserId, values};

use crate::{Document, SettingsError};

/// A version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Counts them from 1.
    pub number: u32,
    /// All of it.
    pub document: Document,
    /// Who agreed on it, and why.
    pub agreed: Agreed,
    /// Since when.
    pub created: Timestamp,
}

/// What two people agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The proposal.
    pub proposal: Uuid,
    /// Who wanted it.
    pub proposer: UserId,
    /// Who agreed.
    pub approver: UserId,
    /// Why.
    pub reason: String,
}

/// The newest version; none where nobody has made one.
///
/// # Errors
/// What the database refuses.
pub async fn current(tx: &mut Tx) -> Result<Option<Version>, SettingsError> {
    let sql = "select number, document, proposal, proposer, approver, reason, created_ns
               from settings_versions order by number desc limit 1";
    let row = tx.optional(sql, values![]).await?;
    row.as_ref().map(read).transpose()
}

/// One version.
///
/// # Errors
/// [`SettingsError::NotFound`].
pub async fn version(tx: &mut Tx, number: u32) -> Result<Version, SettingsError> {
    let sql = "select number, document, proposal, proposer, approver, reason, created_ns
               from settings_versions where number = $1";
    let row = tx.optional(sql, values![number]).await?;
    read(&row.ok_or(SettingsError::NotFound)?)
}

/// Versions, newest first, before `before`.
///
/// # Errors
/// What the database refuses.
pub async fn list(
    tx: &mut Tx,
    before: Option<u32>,
    limit: u32,
) -> Result<Vec<Version>, SettingsError> {
    let sql = "select number, document, proposal, proposer, approver, reason, created_ns
               from settings_versions where number < $1 order by number desc limit $2";
    let rows = tx.all(sql, values![before.unwrap_or(u32::MAX), limit]).await?;
    rows.iter().map(read).collect()
}

/// Makes the version after `base`.
///
/// # Errors
/// [`SettingsError::Version`] when `base` is not the newest one any more.
pub async fn add(
    tx: &mut Tx,
    base: u32,
    document: &Document,
    agreed: Agreed,
    now: Timestamp,
) -> Result<Version, SettingsError> {
    document.check()?;
    let newest = current(tx).await?.map_or(0, |version| version.number);
    if newest != base {
        return Err(SettingsError::Version(newest));
    }
    let number = base + 1;
    let text = serde_json::to_string(document).map_err(|_| SettingsError::Broken(number))?;
    let Agreed { proposal, proposer, approver, reason } = agreed.clone();
    let sql = "insert into settings_versions values ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(sql, values![number, text, proposal, proposer, approver, reason, now]).await?;
    Ok(Version { number, document: document.clone(), agreed, created: now })
}

fn read(row: &Row) -> Result<Version, SettingsError> {
    let number = row.get(0)?;
    let document = serde_json::from_str(&row.get::<String>(1)?);
    let agreed = |row: &Row| -> Result<Agreed, StoreError> {
        let (proposal, proposer) = (row.get(2)?, row.get(3)?);
        Ok(Agreed { proposal, proposer, approver: row.get(4)?, reason: row.get(5)? })
    };
    Ok(Version {
        number,
        document: document.map_err(|_| SettingsError::Broken(number))?,
        agreed: agreed(row)?,
        created: row.get(6)?,
    })
}
