//! Money that comes and goes by the ledger alone, and the engine hears of.

use engine::core::limits::MoveCash;
use engine::core::{AccountId as EngineAccount, CommandBody};
use gateway::GatewayError;
use ledger::{Account, brokerage};
use store::{Timestamp, Tx, transact, values};

use crate::{Treasury, TreasuryError, hash};

/// How long before what the engine refused is tried again.
pub(crate) const RETRY_NS: i64 = 2_000_000_000;
/// The engine counts in ten-thousandths.
const MONEY_DIGITS: u32 = 4;

/// A move that was decided, and may have been sent.
struct Move {
    number: u64,
    amount: i64,
}

/// What is to be done next.
enum Next {
    /// Both say the same.
    Nothing,
    /// The engine refused not long ago.
    Wait,
    /// This.
    Send(Move),
}

impl Treasury {
    /// Tells the engine what came and went; whether there was nothing to tell.
    ///
    /// # Errors
    /// [`TreasuryError`]; it is told again then.
    pub async fn level(&self, number: u32) -> Result<bool, TreasuryError> {
        let one_at_a_time = self.moving.lock().await;
        // Most often there is nothing, and nobody needs to write.
        let found = self.next(&mut self.db.read().await?, number).await?;
        let next = match found {
            Next::Send(_) => transact!(self.db, |tx| self.decide(tx, number).await)?,
            other => other,
        };
        let moved = match next {
            Next::Nothing => return Ok(true),
            Next::Wait => return Ok(false),
            Next::Send(moved) => moved,
        };
        let Move { number: count, amount } = moved;
        let body = CommandBody::MoveCash(MoveCash { account: EngineAccount(number), amount });
        let told = self.tell(format!("cash/{number}/{count}"), hash(amount), body).await;
        let state = match told {
            Ok(()) => "done",
            Err(TreasuryError::Refused(why)) => {
                tracing::warn!(number, amount, why, "the engine refuses to move cash");
                "refused"
            }
            // Answered in an earlier life; if it was refused, the comparison finds it.
            Err(TreasuryError::Gateway(GatewayError::Forgotten)) => "done",
            Err(error) => return Err(error),
        };
        let written: Result<(), TreasuryError> = transact!(self.db, |tx| {
            let sql = "update treasury_moves set state = $1 where account = $2 and number = $3";
            tx.execute(sql, values![state, number, count as i64]).await?;
            Ok(())
        });
        written?;
        drop(one_at_a_time);
        Ok(false)
    }

    async fn decide(&self, tx: &mut Tx, number: u32) -> Result<Next, TreasuryError> {
        let next = self.next(tx, number).await?;
        if let Next::Send(Move { number: count, amount }) = next {
            let sql = "insert into treasury_moves values ($1, $2, $3, 'decided', $4) \
                       on conflict do nothing";
            let row = values![number, count as i64, amount, self.clock.now()];
            tx.execute(sql, row).await?;
        }
        Ok(next)
    }

    async fn next(&self, tx: &mut Tx, number: u32) -> Result<Next, TreasuryError> {
        let sql = "select number, amount, state, time_ns from treasury_moves where account = $1 \
                   order by number desc limit 1";
        let mut count = 0;
        if let Some(row) = tx.optional(sql, values![number]).await? {
            count = row.get(0)?;
            let (state, time): (String, i64) = (row.get(2)?, row.get(3)?);
            match state.as_str() {
                "decided" => {
                    return Ok(Next::Send(Move { number: count, amount: row.get(1)? }));
                }
                "refused" if self.clock.now() < Timestamp::from_ns(time).plus_ns(RETRY_NS) => {
                    return Ok(Next::Wait);
                }
                _ => {}
            }
        }
        let sql = "select cast(coalesce(sum(amount), 0) as bigint) from treasury_moves \
                   where account = $1 and state <> 'refused'";
        let told: i64 = tx.one(sql, values![number]).await?.get(0)?;
        let due = self.due(tx, number).await?;
        Ok(match due.checked_sub(told).ok_or(TreasuryError::Overflow)? {
            0 => Next::Nothing,
            amount => Next::Send(Move { number: count + 1, amount }),
        })
    }

    /// What the engine should have been told in all: what is booked and not on its way out, but for
    /// what it knows of its own trades.
    async fn due(&self, tx: &mut Tx, number: u32) -> Result<i64, TreasuryError> {
        let owner = brokerage::by_number(tx, number).await?.id;
        let cash = ledger::read::balance(tx, Account::cash(owner, self.currency)).await?;
        let unit = 10_i64.pow(MONEY_DIGITS.saturating_sub(self.currency.digits()));
        let ours = cash.posted.checked_sub(cash.pending_out);
        let ours = ours.and_then(|minor| minor.checked_mul(unit));
        let sql = "select cast(coalesce(sum(case when side = 'B' then -qty else qty end * price), \
                   0) as bigint) from executions where account = $1 and busted_by is null \
                   and number > (select executions from treasury_accounts where account = $1)";
        let traded: i64 = tx.one(sql, values![number]).await?.get(0)?;
        ours.and_then(|ours| ours.checked_sub(traded)).ok_or(TreasuryError::Overflow)
    }
}
