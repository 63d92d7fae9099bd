//! What a statement says.

use ledger::brokerage;
use ledger::read::{ENTRIES_MAX, Range, as_of, entries};
use ledger::{Account, LedgerError};
use portfolio::read::{ROWS_MAX, executions, positions};
use store::{AccountId, Currency, Date, Money, Timestamp, Tx};

use crate::{LINES_MAX, StatementError};

/// Everything in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Of which account.
    pub account: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The day after the last one.
    pub before: Date,
    /// Cash before.
    pub opening: Money,
    /// Cash after.
    pub closing: Money,
    /// Cash in between; adds up from one to the other.
    pub lines: Vec<Line>,
    /// Trades of the period.
    pub trades: Vec<Trade>,
    /// What is held when the statement is written: symbol, shares, cost, gains realised so far.
    pub holdings: Vec<(String, i64, Money, Money)>,
}

/// A movement of cash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When.
    pub time: Timestamp,
    /// What kind: `trade`, `deposit`.
    pub reason: String,
    /// More.
    pub memo: String,
    /// Into (above zero) or out of the account.
    pub amount: Money,
}

/// A trade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trade {
    /// When.
    pub time: Timestamp,
    /// Counts the venue's executions.
    pub number: u64,
    /// Of what.
    pub symbol: String,
    /// Whether it bought.
    pub is_buy: bool,
    /// Shares.
    pub qty: u32,
    /// In ten-thousandths.
    pub price: u32,
    /// What they cost, without the fee.
    pub value: Money,
    /// What the venue took.
    pub fee: Money,
    /// Whether it was undone since.
    pub is_busted: bool,
}

/// Gathers what a statement says.
///
/// # Errors
/// [`StatementError::TooLong`], and what the ledger and the portfolio refuse.
pub async fn content(
    tx: &mut Tx,
    account: AccountId,
    (from, before): (Date, Date),
    currency: Currency,
) -> Result<Content, StatementError> {
    let known = brokerage::get(tx, account).await?;
    let cash = Account::cash(account, currency);
    let (begin, end) = (from.start(), before.start());
    let money = |minor| Money::new(minor, currency);
    let opening = money(as_of(tx, cash, begin.plus_ns(-1)).await?);
    let closing = money(as_of(tx, cash, end.plus_ns(-1)).await?);
    let lines = lines(tx, cash, (begin, end)).await?;
    let total = lines.iter().try_fold(opening, |sum, line| sum.checked_add(line.amount));
    if total != Ok(closing) {
        // Cannot be: both are sums of the same entries.
        return Err(StatementError::Ledger(LedgerError::Overflow));
    }
    let trades = trades(tx, known.number, (begin, end), currency).await?;
    let holdings = positions(tx, known.number).await?;
    let holdings = holdings
        .iter()
        .map(|held| (held.symbol.to_string(), held.qty, money(held.cost), money(held.realised)));
    let holdings = holdings.collect();
    let name = known.name;
    Ok(Content { account, name, from, before, opening, closing, lines, trades, holdings })
}

async fn lines(
    tx: &mut Tx,
    cash: Account,
    (begin, end): (Timestamp, Timestamp),
) -> Result<Vec<Line>, StatementError> {
    let mut range = Range { from: begin, before: end, after: None, limit: ENTRIES_MAX };
    let mut lines = Vec::new();
    loop {
        let page = entries(tx, cash, range).await?;
        let Some(last) = page.last() else { return Ok(lines) };
        range.after = Some((last.time, last.number));
        // What was pending counts when it settles.
        for entry in page.into_iter().filter(|entry| entry.phase != "pending") {
            let amount = Money::new(entry.amount, cash.currency);
            let (reason, memo) = (entry.reason, entry.memo);
            let memo = if entry.phase == "reversal" { format!("reversal: {memo}") } else { memo };
            lines.push(Line { time: entry.time, reason, memo, amount });
        }
        if lines.len() > LINES_MAX {
            return Err(StatementError::TooLong);
        }
    }
}

async fn trades(
    tx: &mut Tx,
    number: u32,
    (begin, end): (Timestamp, Timestamp),
    currency: Currency,
) -> Result<Vec<Trade>, StatementError> {
    let (mut after, mut trades) = (0, Vec::new());
    loop {
        let page = executions(tx, number, after, ROWS_MAX).await?;
        let Some(last) = page.last() else { return Ok(trades) };
        after = last.number;
        let inside = |time| begin <= time && time < end;
        trades.extend(page.iter().filter(|execution| inside(execution.time)).map(|execution| {
            Trade {
                time: execution.time,
                number: execution.number,
                symbol: execution.symbol.to_string(),
                is_buy: execution.is_buy,
                qty: execution.qty,
                price: execution.price,
                value: Money::new(execution.value, currency),
                fee: Money::new(execution.fee, currency),
                is_busted: execution.busted_by.is_some(),
            }
        }));
        if trades.len() > LINES_MAX {
            return Err(StatementError::TooLong);
        }
    }
}
