//! Master keys that change: a new one, and everything sealed moved to it, while the venue's control
//! plane is stopped.

use serde_json::Value as Json;
use store::{Db, Value, transact, values};
use vault::{RewrapError, Rotation, Sealed, Vault, VaultError};

use crate::config::Config;
use crate::process::{ProcessError, open_database};
use crate::{agreed, reply};

/// Every column of sealed values. A test finds any that is missing.
pub const SEALED: &[&[Sealed]] = &[identity::SEALED, notify::SEALED, kyc::SEALED, payments::SEALED];

/// What a rotation did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The number of the key that seals from now on.
    pub key: u32,
    /// How many values were moved to it.
    pub moved: u64,
    /// Keys that open nothing any more.
    pub forgotten: Vec<u32>,
}

/// Adds a master key and moves everything sealed to it; with `forgets`, removes the older ones
/// then. Whatever breaks off is done by doing it again: the older keys stay until all is moved.
///
/// # Errors
/// [`ProcessError`]; a control plane that runs is one.
pub async fn rotate(config: &Config, forgets: bool) -> Result<Rotated, ProcessError> {
    let mut rotation = Rotation::begin(&config.key_file)?;
    let db = open_database(config).await?;
    let key = rotation.add()?;
    let mut moved = gateway::rewrap(&db, rotation.vault()).await?;
    for sealed in SEALED.iter().copied().flatten() {
        moved += sealed.rewrap(&db, rotation.vault()).await?;
    }
    moved += answers(&db, rotation.vault()).await?;
    moved += proposals(&db, rotation.vault()).await?;
    db.close().await;
    let forgotten = if forgets { rotation.forget()? } else { Vec::new() };
    Ok(Rotated { key, moved, forgotten })
}

/// Answers that are kept for repeats.
async fn answers(db: &Db, vault: &Vault) -> Result<u64, RewrapError> {
    transact!(db, |tx| {
        let (mut moved, mut after) = (0, [String::new(), String::new()]);
        let sql = "select scope, key, body from idempotency where (scope, key) > ($1, $2) \
                   order by scope, key limit 64";
        loop {
            let rows = tx.all(sql, after.each_ref().map(Value::from)).await?;
            if rows.is_empty() {
                return Ok(moved);
            }
            for row in rows {
                after = [row.get(0)?, row.get(1)?];
                let [scope, key] = &after;
                let (context, body) = (reply::context(scope, key), row.get::<Vec<u8>>(2)?);
                let broken = |source| broken("idempotency.body", format!("{scope} {key}"), source);
                if let Some(body) = vault.rewrap(&context, &body).map_err(broken)? {
                    let sql = "update idempotency set body = $1 where scope = $2 and key = $3";
                    tx.execute(sql, values![body, scope, key]).await?;
                    moved += 1;
                }
            }
        }
    })
}

/// Keys of sessions that were proposed to be opened.
async fn proposals(db: &Db, vault: &Vault) -> Result<u64, RewrapError> {
    transact!(db, |tx| {
        let mut moved = 0;
        let sql = "select id, payload from proposals where payload like '%\"sealed_key\"%'";
        for row in tx.all(sql, []).await? {
            let (id, payload): (identity::proposals::ProposalId, String) =
                (row.get(0)?, row.get(1)?);
            let broken = |source| broken("proposals.payload", id.to_string(), source);
            let mut payload: Json =
                serde_json::from_str(&payload).map_err(|_| broken(VaultError::Broken))?;
            let count = rewrap_within(&mut payload, vault).map_err(broken)?;
            if count > 0 {
                let sql = "update proposals set payload = $1 where id = $2";
                tx.execute(sql, values![payload.to_string(), id]).await?;
                moved += count;
            }
        }
        Ok(moved)
    })
}

/// Moves every key that is somewhere in `json`.
fn rewrap_within(json: &mut Json, vault: &Vault) -> Result<u64, VaultError> {
    let mut moved = 0;
    match json {
        Json::Array(items) => {
            for item in items {
                moved += rewrap_within(item, vault)?;
            }
        }
        Json::Object(fields) => {
            for (name, field) in fields {
                if name != "sealed_key" {
                    moved += rewrap_within(field, vault)?;
                    continue;
                }
                let sealed: Vec<u8> =
                    serde_json::from_value(field.take()).map_err(|_| VaultError::Broken)?;
                let rewrapped = vault.rewrap(agreed::PORT_KEY, &sealed)?;
                moved += u64::from(rewrapped.is_some());
                *field = rewrapped.unwrap_or(sealed).into();
            }
        }
        _ => {}
    }
    Ok(moved)
}

fn broken(column: &'static str, row: String, source: VaultError) -> RewrapError {
    RewrapError::Value { column, row, source }
}

impl From<RewrapError> for ProcessError {
    fn from(error: RewrapError) -> Self {
        match error {
            RewrapError::Store(error) => Self::Store(error),
            other => Self::Sealed(other),
        }
    }
}
