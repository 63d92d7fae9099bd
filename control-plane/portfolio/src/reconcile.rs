//! Finds where two tellers of the same disagree.
//!
//! Three look at the same facts: the projection (orders, lots, positions), the ledger (cash, holds)
//! and the engine (what it lets an account do). [`books`] compares the first two; what the engine
//! tells is compared where it tells it, and [`told`] gives what differed. All that differs is a
//! [`Break`].

use engine::core::Symbol;
use store::{Row, StoreError, Tx, values};

use crate::PortfolioError;

/// Breaks of each kind in one answer, at most.
const BREAKS_MAX: i64 = 20;

/// A disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// What disagrees, in a word or two.
    pub what: &'static str,
    /// Whose account, by the engine's number.
    pub account: u32,
    /// What one teller says.
    pub found: i64,
    /// What the other one says.
    pub expected: i64,
}

/// What must give no row: account, found, expected.
const CHECKS: [(&str, &str); 4] = [
    (
        "shares of a position against those traded",
        "select p.account, p.qty, coalesce(e.qty, 0) from positions p left join \
         (select account, symbol, cast(sum(case when side = 'B' then qty else -qty end) as bigint) \
         as qty from executions where busted_by is null group by account, symbol) e \
         on e.account = p.account and e.symbol = p.symbol \
         where p.qty <> coalesce(e.qty, 0) \
         and not exists (select 1 from portfolio_actions a where a.kind in ('split', 'merger') \
         and (a.symbol = p.symbol or a.other_symbol = p.symbol)) limit $1",
    ),
    (
        "shares of a position against those of its lots",
        "select p.account, p.qty, coalesce(l.qty, 0) from positions p left join \
         (select account, symbol, cast(sum(qty) as bigint) as qty, cast(sum(cost) as bigint) \
         as cost from lots where qty <> 0 group by account, symbol) l \
         on l.account = p.account and l.symbol = p.symbol \
         where p.qty <> coalesce(l.qty, 0) or p.cost <> coalesce(l.cost, 0) limit $1",
    ),
    (
        "cash of trades against what was realised less what is open",
        "select p.account, p.net, coalesce(e.cash, 0) from \
         (select account, cast(sum(realised - cost) as bigint) as net from positions \
         group by account) p left join \
         (select account, cast(sum(case when side = 'B' then -value - fee else value - fee end) \
         as bigint) as cash from executions where busted_by is null group by account) e \
         on e.account = p.account where p.net <> coalesce(e.cash, 0) \
         and not exists (select 1 from portfolio_actions a where a.kind in ('split', 'merger')) \
         limit $1",
    ),
    (
        "orders open of a journal that is over",
        "select account, open, cast(0 as bigint) from orders where open > 0 \
         and journal < (select max(number) from portfolio_journals where has_begun = 1) limit $1",
    ),
];

/// Compares the projection with itself and with the ledger. Use a transaction that only reads: both
/// are then seen at one moment.
///
/// # Errors
/// What the database refuses. Breaks are no errors.
pub async fn books(tx: &mut Tx) -> Result<Vec<Break>, PortfolioError> {
    let mut breaks = Vec::new();
    for (what, sql) in CHECKS {
        for row in tx.all(sql, values![BREAKS_MAX]).await? {
            breaks.push(break_of(what, &row)?);
        }
    }
    Ok(breaks)
}

/// Breaks with the engine after one of them, with the symbol of shares: number, break, symbol.
///
/// # Errors
/// What the database refuses.
pub async fn told(
    tx: &mut Tx,
    after: u64,
    limit: usize,
) -> Result<Vec<(u64, Break, Option<Symbol>)>, PortfolioError> {
    let sql = "select number, what, account, engine, ours, symbol from portfolio_breaks \
               where number > $1 order by number limit $2";
    let rows = tx.all(sql, values![after as i64, limit.min(1_000) as i64]).await?;
    let read = |row: &Row| {
        let known = ["cash", "shares", "trade"];
        let name: String = row.get(1)?;
        let what = known.into_iter().find(|what| *what == name).unwrap_or("unknown");
        let (account, found, expected) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let symbol = Symbol::new(&row.get::<String>(5)?);
        Ok((row.get(0)?, Break { what, account, found, expected }, symbol))
    };
    Ok(rows.iter().map(read).collect::<Result<_, StoreError>>()?)
}

fn break_of(what: &'static str, row: &Row) -> Result<Break, StoreError> {
    Ok(Break { what, account: row.get(0)?, found: row.get(1)?, expected: row.get(2)? })
}
