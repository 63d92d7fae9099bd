//! Shares that come and go by corporate actions, behind the engine's back, until it is told.

use engine::core::limits::MovePosition;
use engine::core::{AccountId as EngineAccount, CommandBody, Symbol};
use gateway::GatewayError;
use store::{Clock, StoreError, Timestamp, Tx, transact, values};

use crate::moves::RETRY_NS;
use crate::{Treasury, TreasuryError, hash};

/// Notes in the transaction of an action what it made of whose shares: account, of what, and how
/// many more. Who the engine has not heard of yet is told all at once, later.
///
/// # Errors
/// What the database refuses.
pub async fn decide(
    tx: &mut Tx,
    clock: &dyn Clock,
    moved: &[(u32, Symbol, i64)],
) -> Result<(), StoreError> {
    let sql = "insert into treasury_shares select account, \
               (select coalesce(max(number), 0) + 1 from treasury_shares where account = $1), \
               $2, $3, 'decided', 0, $4 from treasury_accounts \
               where account = $1 and is_admitted = 1";
    for &(account, symbol, shares) in moved.iter().filter(|(_, _, shares)| *shares != 0) {
        let row = values![account, symbol.to_string(), shares, clock.now()];
        tx.execute(sql, row).await?;
    }
    Ok(())
}

impl Treasury {
    /// Tells the engine of the next shares that came or went; whether there was nothing to tell.
    ///
    /// # Errors
    /// [`TreasuryError`]; it is told again then.
    pub(crate) async fn level_shares(&self, number: u32) -> Result<bool, TreasuryError> {
        let one_at_a_time = self.moving.lock().await;
        let sql = "select number, symbol, shares, tries, time_ns from treasury_shares \
                   where account = $1 and state = 'decided' order by number limit 1";
        let Some(row) = self.db.read().await?.optional(sql, values![number]).await? else {
            return Ok(true);
        };
        let (count, tries): (u64, u32) = (row.get(0)?, row.get(3)?);
        let retry = Timestamp::from_ns(row.get(4)?).plus_ns(RETRY_NS);
        if tries > 0 && self.clock.now() < retry {
            return Ok(false);
        }
        let (symbol, shares): (String, i64) = (row.get(1)?, row.get(2)?);
        let listed = {
            let orders = self.gateway.orders();
            let mut instruments = orders.venue().instruments();
            instruments.find(|(_, one)| one.symbol.to_string() == symbol).map(|(id, _)| id)
        };
        // What is not listed cannot be sold.
        let is_done = match listed {
            None => true,
            Some(instrument) => {
                let account = EngineAccount(number);
                let body = CommandBody::MovePosition(MovePosition { account, instrument, shares });
                match self
                    .tell(format!("action/{number}/{count}/{tries}"), hash(shares), body)
                    .await
                {
                    // It was answered in an earlier life.
                    Ok(()) | Err(TreasuryError::Gateway(GatewayError::Forgotten)) => true,
                    // Orders that rest need them: later.
                    Err(TreasuryError::Refused(why)) => {
                        tracing::warn!(number, symbol, shares, why, "shares are not moved");
                        false
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        let sql = match is_done {
            true => {
                "update treasury_shares set state = 'done', time_ns = $1 \
                     where account = $2 and number = $3"
            }
            false => {
                "update treasury_shares set tries = tries + 1, time_ns = $1 \
                      where account = $2 and number = $3"
            }
        };
        let written: Result<u64, StoreError> = transact!(self.db, |tx| {
            tx.execute(sql, values![self.clock.now(), number, count as i64]).await
        });
        written?;
        drop(one_at_a_time);
        Ok(false)
    }
}
