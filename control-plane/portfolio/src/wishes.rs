//! Which lots an account wants its sales to take from.

use store::{Timestamp, Tx, values};

use crate::lots::Method;
use crate::state::Counters;
use crate::{PortfolioError, projection};

/// Lots that one order may name.
pub const LOTS_MAX: usize = 100;

/// Sets how an account's sales choose lots, from a moment on that is after all that has happened.
///
/// # Errors
/// [`PortfolioError::Invalid`] when the moment is not in the future.
pub async fn set_method(
    tx: &mut Tx,
    account: u32,
    method: Method,
    (effective, now): (Timestamp, Timestamp),
) -> Result<(), PortfolioError> {
    if effective <= now.max(projection::known_until(tx).await?) {
        return Err(PortfolioError::Invalid("a method takes effect in the future only"));
    }
    let sql = "insert into lot_methods values ($1, $2, $3)";
    tx.execute(sql, values![account, effective, method.name()]).await?;
    changed(tx).await
}

/// Names the lots that an order will take from before others, with shares of each. Before the order
/// is sent: under the session and number it will have, in the journal that is projected now.
///
/// # Errors
/// [`PortfolioError::Conflict`] when the order is known already; [`PortfolioError::NotFound`] when
/// the account has no such lot; [`PortfolioError::Invalid`].
pub async fn designate(
    tx: &mut Tx,
    account: u32,
    (session, user_ref): (u16, u32),
    lots: &[(u64, u64)],
) -> Result<(), PortfolioError> {
    if lots.is_empty() || lots.len() > LOTS_MAX {
        return Err(PortfolioError::Invalid("name 1 to 100 lots"));
    }
    let sql = "select cast(max(number) as bigint) from portfolio_journals";
    let Some(journal) = tx.one(sql, []).await?.get::<Option<u32>>(0)? else {
        return Err(PortfolioError::NotFound("journal: nothing has been projected"));
    };
    let sql = "select id from orders where account = $1 and journal = $2 and session = $3 \
               and first_ref = $4";
    if tx.optional(sql, values![account, journal, session, user_ref]).await?.is_some() {
        return Err(PortfolioError::Conflict("the order is there already"));
    }
    for (lot, qty) in lots {
        let sql = "select number from lots where number = $1 and account = $2 and qty <> 0";
        let (lot, qty) = (*lot as i64, i64::try_from(*qty).unwrap_or(i64::MAX));
        if tx.optional(sql, values![lot, account]).await?.is_none() {
            return Err(PortfolioError::NotFound("lot"));
        }
        let sql = "insert into lot_designations values ($1, $2, $3, $4, $5)";
        tx.execute(sql, values![session, user_ref, journal, lot, qty]).await?;
    }
    changed(tx).await
}

/// Whoever remembers wishes must load them again.
async fn changed(tx: &mut Tx) -> Result<(), PortfolioError> {
    let counters = Counters::load(tx).await?;
    Ok(Counters { generation: counters.generation + 1, ..counters }.save(tx).await?)
}
