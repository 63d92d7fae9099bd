//! What the engine tells of accounts, held against what is known here at the same record.
//!
//! The engine tells when it is asked (`AskAccount`). Up to that record all events are projected, so
//! both must say the same of trades at once. What comes and goes by the ledger alone (deposits,
//! withdrawals, fees, dividends) the operator tells the engine; who asks while that is on its way
//! hears of a break that is none. What is told beside a change of limits or cash is not compared.

use engine::core::limits::{AccountState, HoldingState, Owner};
use engine::core::{AccountId, Symbol};
use ledger::Account;
use store::values;

use crate::PortfolioError;
use crate::events::Applying;
use crate::reconcile::Break;

/// Ten-thousandths of a currency unit: the engine's money.
const MONEY_DIGITS: u32 = 4;

impl Applying<'_> {
    /// Cash as the engine counts it, and as it is booked. Below a minor unit nothing differs.
    pub(crate) async fn account_told(&mut self, told: &AccountState) -> Result<(), PortfolioError> {
        let Owner::Account(AccountId(account)) = told.owner else {
            return Ok(());
        };
        let currency = self.work.currency;
        let owner = self.state.owner(self.tx, account).await?;
        let cash = Account::cash(owner, currency);
        let ours = self.work.settled_cash(self.tx, cash, self.time).await?;
        let unit = 10_i128.pow(MONEY_DIGITS.saturating_sub(currency.digits()));
        let engine = told.cash.get().div_euclid(unit);
        let engine = i64::try_from(engine).unwrap_or(i64::MAX);
        self.compare("cash", account, Symbol::BLANK, (engine, ours)).await
    }

    /// Shares.
    pub(crate) async fn holding_told(&mut self, told: &HoldingState) -> Result<(), PortfolioError> {
        let AccountId(account) = told.account;
        let symbol = self.state.instruments.get(&told.instrument.0).copied();
        let symbol =
            symbol.ok_or_else(|| self.unknown(format!("instrument {}", told.instrument)))?;
        let ours = self.state.holding(self.tx, (account, symbol)).await?.holding.qty();
        let engine = i128::from(told.moved) + i128::from(told.bought) - i128::from(told.sold);
        let engine = i64::try_from(engine).unwrap_or(i64::MAX);
        self.compare("shares", account, symbol, (engine, ours)).await
    }

    async fn compare(
        &mut self,
        what: &'static str,
        account: u32,
        symbol: Symbol,
        (engine, ours): (i64, i64),
    ) -> Result<(), PortfolioError> {
        if engine == ours || self.state.asked != Some(self.state.at.seq) {
            return Ok(());
        }
        self.tell_break(what, account, symbol, (engine, ours)).await
    }

    pub(crate) async fn tell_break(
        &mut self,
        what: &'static str,
        account: u32,
        symbol: Symbol,
        (engine, ours): (i64, i64),
    ) -> Result<(), PortfolioError> {
        let sql = "insert into portfolio_breaks select coalesce(max(number), 0) + 1, $1, $2, $3, \
                   $4, $5, $6, $7, $8 from portfolio_breaks";
        let [kind, number, ticker] = values![what, account, symbol.to_string()];
        let [engine_value, ours_value] = values![engine, ours];
        let [journal, seq, time] = values![self.state.journal, self.state.at.seq as i64, self.time];
        let row = [kind, number, ticker, engine_value, ours_value, journal, seq, time];
        self.tx.execute(sql, row).await?;
        self.work.breaks.push(Break { what, account, found: engine, expected: ours });
        Ok(())
    }
}
