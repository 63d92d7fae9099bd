//! What the engine is told of a version: written with it, done afterwards, each once.

use store::uuid::Uuid;
use store::{Row as Found, StoreError, Timestamp, Tx, values};

use crate::SettingsError;
use crate::rows::Row;

/// Something that the engine is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Of which version.
    pub version: u32,
    /// Counts them from 1; they are done in this order.
    pub number: u32,
    /// What.
    pub row: Row,
    /// What became of it.
    pub outcome: Outcome,
    /// When the engine had said so.
    pub decided: Option<Timestamp>,
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The engine has not said.
    Waiting,
    /// It holds it.
    Applied,
    /// It does not, and why.
    Refused(String),
}

/// Where a version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Some of it has not been said to the engine.
    Applying,
    /// All of it counts.
    Applied,
    /// The engine refused some of it; the rest counts.
    Refused,
}

/// A command that waits, and what its version was proposed as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub command: Command,
    /// The proposal.
    pub proposal: Uuid,
}

/// Writes down what the engine is to be told of a version that is made in this transaction.
///
/// # Errors
/// What the database refuses.
pub async fn expect(tx: &mut Tx, version: u32, rows: &[Row]) -> Result<(), SettingsError> {
    for (number, row) in (1_u32..).zip(rows) {
        let body = serde_json::to_string(row).map_err(|_| SettingsError::Broken(version))?;
        let sql = "insert into settings_commands (version, number, body, state)
                   values ($1, $2, $3, 'waiting')";
        tx.execute(sql, values![version, number, body]).await?;
    }
    Ok(())
}

/// What waits, in the order in which the engine is told.
///
/// # Errors
/// What the database refuses.
pub async fn waiting(tx: &mut Tx, limit: u32) -> Result<Vec<Due>, SettingsError> {
    let sql = "select c.version, c.number, c.body, c.state, c.reason, c.decided_ns, v.proposal
               from settings_commands c join settings_versions v on v.number = c.version
               where c.state = 'waiting' order by c.version, c.number limit $1";
    let rows = tx.all(sql, values![limit]).await?;
    let due = |row: &Found| Ok(Due { command: read(row)?, proposal: row.get(6)? });
    rows.iter().map(due).collect()
}

/// What became of what the engine is told of a version.
///
/// # Errors
/// What the database refuses.
pub async fn of_version(tx: &mut Tx, version: u32) -> Result<Vec<Command>, SettingsError> {
    let sql = "select version, number, body, state, reason, decided_ns
               from settings_commands where version = $1 order by number";
    tx.all(sql, values![version]).await?.iter().map(read).collect()
}

/// Where a version is.
///
/// # Errors
/// What the database refuses.
pub async fn state(tx: &mut Tx, version: u32) -> Result<State, SettingsError> {
    let sql = "select state, count(*) from settings_commands where version = $1 group by state";
    let mut state = State::Applied;
    for row in tx.all(sql, values![version]).await? {
        match row.get::<String>(0)?.as_str() {
            "waiting" => return Ok(State::Applying),
            "refused" => state = State::Refused,
            _ => {}
        }
    }
    Ok(state)
}

/// Writes down what became of a command; once.
///
/// # Errors
/// What the database refuses.
pub async fn conclude(
    tx: &mut Tx,
    (version, number): (u32, u32),
    outcome: &Outcome,
    now: Timestamp,
) -> Result<(), SettingsError> {
    let (state, reason) = match outcome {
        Outcome::Waiting => return Ok(()),
        Outcome::Applied => ("applied", None),
        Outcome::Refused(why) => ("refused", Some(why.as_str())),
    };
    let sql = "update settings_commands set state = $1, reason = $2, decided_ns = $3
               where version = $4 and number = $5 and state = 'waiting'";
    tx.execute(sql, values![state, reason, now, version, number]).await?;
    Ok(())
}

fn read(row: &Found) -> Result<Command, SettingsError> {
    let version = row.get(0)?;
    let body = serde_json::from_str(&row.get::<String>(2)?);
    let reason: Option<String> = row.get(4)?;
    let outcome = match (row.get::<String>(3)?.as_str(), reason) {
        ("waiting", _) => Outcome::Waiting,
        ("applied", _) => Outcome::Applied,
        ("refused", Some(why)) => Outcome::Refused(why),
        _ => {
            let what = "no state of a command".to_owned();
            return Err(StoreError::Decode { column: 3, what }.into());
        }
    };
    Ok(Command {
        version,
        number: row.get(1)?,
        row: body.map_err(|_| SettingsError::Broken(version))?,
        outcome,
        decided: row.get(5)?,
    })
}
