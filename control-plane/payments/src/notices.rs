//! Hears what became of payments.

use store::{Clock, Db, Tx, transact, values};

use crate::rail::{Notice, Outcome, PaymentRail, RailError};
use crate::transfers::{self, State};
use crate::{PaymentError, TransferId};

/// What a notice did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It moved the transfer there.
    Moved(State),
    /// It was heard before, or says what is known.
    Known,
    /// It cannot follow from where the transfer stands, or there is no such transfer: somebody must
    /// look.
    Strange(String),
}

/// Hears one notice, once. It may come before the answer to what it is about.
///
/// # Errors
/// What the database or the ledger refuses.
pub async fn hear(
    tx: &mut Tx,
    clock: &dyn Clock,
    rail: &str,
    notice: &Notice,
) -> Result<Heard, PaymentError> {
    let sql = "select transfer, outcome from rail_notices where rail = $1 and notice = $2";
    let outcome = serde_json::to_string(&notice.outcome).unwrap_or_default();
    if let Some(row) = tx.optional(sql, values![rail, notice.id.as_str()]).await? {
        let there: (TransferId, String) = (row.get(0)?, row.get(1)?);
        return Ok(match there == (notice.transfer, outcome) {
            true => Heard::Known,
            false => Heard::Strange(format!("notice {} came twice, not the same", notice.id)),
        });
    }
    let sql = "insert into rail_notices values ($1, $2, $3, $4, $5)";
    let [transfer, now] = values![notice.transfer, clock.now()];
    tx.execute(sql, [rail.into(), notice.id.as_str().into(), transfer, outcome.into(), now])
        .await?;
    let transfer = match transfers::get(tx, notice.transfer).await {
        Ok(transfer) => transfer,
        Err(PaymentError::NotFound(_)) => {
            return Ok(Heard::Strange(format!("there is no transfer {}", notice.transfer)));
        }
        Err(error) => return Err(error),
    };
    let now = clock.now();
    let under_way = matches!(transfer.state, State::Submitting | State::Sent);
    match (&notice.outcome, transfer.state) {
        (Outcome::Settled, _) if under_way => {
            transfers::settled(tx, &transfer, "", now).await?;
            Ok(Heard::Moved(State::Settled))
        }
        (Outcome::Returned(why), state) if under_way || state == State::Settled => {
            transfers::returned(tx, &transfer, why, now).await?;
            Ok(Heard::Moved(State::Returned))
        }
        (Outcome::Settled, State::Settled) | (Outcome::Returned(_), State::Returned) => {
            Ok(Heard::Known)
        }
        // Overtaken by the return: it settled in between, which changes nothing.
        (Outcome::Settled, State::Returned) => Ok(Heard::Known),
        (outcome, state) => {
            Ok(Heard::Strange(format!("{outcome:?} of a transfer that is {}", state.name())))
        }
    }
}

/// Asks a rail for notices after a place and hears them, each in a transaction of its own; the
/// place to ask from next, and what was strange.
///
/// # Errors
/// What the database or the ledger refuses; nothing is lost then, as it is asked again from where
/// it was. What the rail does not answer is no error: nothing is heard.
pub async fn listen<R: PaymentRail>(
    db: &Db,
    clock: &dyn Clock,
    rail: &R,
    after: u64,
) -> Result<(u64, Vec<String>), PaymentError> {
    let (notices, next) = match rail.notices(after).await {
        Ok(found) => found,
        Err(RailError::Refused(_) | RailError::Unknown(_)) => return Ok((after, Vec::new())),
    };
    let mut strange = Vec::new();
    for notice in notices {
        let heard: Result<_, PaymentError> =
            transact!(db, |tx| hear(tx, clock, rail.name(), &notice).await);
        if let Heard::Strange(what) = heard? {
            strange.push(what);
        }
    }
    Ok((next, strange))
}
