//! What everybody asks: orders, executions, positions, lots.

use engine::core::{Price, Symbol};
use ledger::{AccountId, LedgerError, brokerage, rounding};
use store::{Currency, Row, StoreError, Timestamp, Tx, values};

use crate::PortfolioError;
use crate::lots::{Closure, Holding, Lot};
use crate::orders::{Execution, Order, symbol_of};

/// Rows of one answer, at most.
pub const ROWS_MAX: usize = 1_000;

/// A position, and what it is worth at a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Of what.
    pub symbol: Symbol,
    /// Shares; below zero when short.
    pub qty: i64,
    /// What they cost, fees included; below zero when short.
    pub cost: i64,
    /// Gains realised so far, below zero losses.
    pub realised: i64,
    /// Dividends so far.
    pub income: i64,
    /// When it last changed.
    pub changed: Timestamp,
}

impl Position {
    /// What the shares are worth at a price, in minor units; below zero when short.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn worth(&self, mark: Price, currency: Currency) -> Result<i64, LedgerError> {
        let value = rounding::value(mark.0, self.qty.unsigned_abs(), currency)?;
        Ok(value * self.qty.signum())
    }

    /// What would be won, below zero lost, at a price.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn unrealised(&self, mark: Price, currency: Currency) -> Result<i64, LedgerError> {
        self.worth(mark, currency)?.checked_sub(self.cost).ok_or(LedgerError::Overflow)
    }
}

/// What a lot gave up to a trade, for reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// Counts the venue's from 1.
    pub number: u64,
    /// The execution that closed it.
    pub execution: u64,
    /// Of what.
    pub symbol: Symbol,
    /// What was closed.
    pub closure: Closure,
    /// When.
    pub closed: Timestamp,
    /// The action that undid it.
    pub undone_by: Option<u64>,
}

/// Whose account the engine calls so: a brokerage account, or one of the configuration.
///
/// # Errors
/// What the database refuses.
pub async fn owner(tx: &mut Tx, number: u32) -> Result<AccountId, PortfolioError> {
    match brokerage::by_number(tx, number).await {
        Ok(account) => Ok(account.id),
        Err(LedgerError::NotFound(_)) => Ok(brokerage::of_configuration(number)),
        Err(error) => Err(error.into()),
    }
}

/// An order.
///
/// # Errors
/// [`PortfolioError::NotFound`].
pub async fn order(tx: &mut Tx, id: u64) -> Result<Order, PortfolioError> {
    let sql = "select id, journal, session, user_ref, first_ref, account, symbol, side, \
               time_in_force, price, qty, open, filled, value, fees, held, state, reason, \
               client_text, entered_ns, changed_ns, busted from orders where id = $1";
    let row = tx.optional(sql, values![id as i64]).await?;
    Ok(order_of(&row.ok_or(PortfolioError::NotFound("order"))?)?)
}

/// The order of an account that was entered under a session's number, in the latest journal.
///
/// # Errors
/// [`PortfolioError::NotFound`].
pub async fn order_by_ref(
    tx: &mut Tx,
    account: u32,
    (session, first_ref): (u16, u32),
) -> Result<Order, PortfolioError> {
    let sql = "select id from orders where account = $1 and session = $2 and first_ref = $3 \
               order by id desc limit 1";
    let row = tx.optional(sql, values![account, session, first_ref]).await?;
    order(tx, row.ok_or(PortfolioError::NotFound("order"))?.get(0)?).await
}

/// Which orders.
#[derive(Clone, Copy, Debug, Default)]
pub struct OrdersOf {
    /// Open ones only.
    pub is_open: bool,
    /// Before this one: where the last answer ended.
    pub before: Option<u64>,
    /// So many, at most [`ROWS_MAX`].
    pub limit: usize,
}

/// Orders of an account, the latest first.
///
/// # Errors
/// What the database refuses.
pub async fn orders(
    tx: &mut Tx,
    account: u32,
    which: OrdersOf,
) -> Result<Vec<Order>, PortfolioError> {
    let sql = "select id, journal, session, user_ref, first_ref, account, symbol, side, \
               time_in_force, price, qty, open, filled, value, fees, held, state, reason, \
               client_text, entered_ns, changed_ns, busted from orders \
               where account = $1 and id < $2 and open >= $3 order by id desc limit $4";
    let before = which.before.map_or(i64::MAX, |before| before as i64);
    let least = i64::from(which.is_open);
    let limit = which.limit.min(ROWS_MAX) as i64;
    let rows = tx.all(sql, values![account, before, least, limit]).await?;
    Ok(rows.iter().map(order_of).collect::<Result<_, _>>()?)
}

/// Open orders of journals before one.
pub(crate) async fn open_before(tx: &mut Tx, journal: u32) -> Result<Vec<Order>, PortfolioError> {
    let sql = "select id, journal, session, user_ref, first_ref, account, symbol, side, \
               time_in_force, price, qty, open, filled, value, fees, held, state, reason, \
               client_text, entered_ns, changed_ns, busted from orders \
               where journal < $1 and open > 0 order by id";
    let rows = tx.all(sql, values![journal]).await?;
    Ok(rows.iter().map(order_of).collect::<Result<_, _>>()?)
}

pub(crate) async fn open_of_journal(
    tx: &mut Tx,
    journal: u32,
) -> Result<Vec<Order>, PortfolioError> {
    let sql = "select id, journal, session, user_ref, first_ref, account, symbol, side, \
               time_in_force, price, qty, open, filled, value, fees, held, state, reason, \
               client_text, entered_ns, changed_ns, busted from orders \
               where journal = $1 and open > 0";
    let rows = tx.all(sql, values![journal]).await?;
    Ok(rows.iter().map(order_of).collect::<Result<_, _>>()?)
}

fn order_of(row: &Row) -> Result<Order, StoreError> {
    let code = |at| row.get::<String>(at).map(|text| text.bytes().next().unwrap_or(0));
    Ok(Order {
        id: row.get(0)?,
        journal: row.get(1)?,
        session: row.get(2)?,
        user_ref: row.get(3)?,
        first_ref: row.get(4)?,
        account: row.get(5)?,
        symbol: symbol_at(row, 6)?,
        side: code(7)?,
        time_in_force: code(8)?,
        price: row.get(9)?,
        qty: row.get(10)?,
        open: row.get(11)?,
        filled: row.get(12)?,
        value: row.get(13)?,
        fees: row.get(14)?,
        held: row.get(15)?,
        state: row.get(16)?,
        reason: code(17)?,
        client_text: row.get(18)?,
        entered: Timestamp::from_ns(row.get(19)?),
        changed: Timestamp::from_ns(row.get(20)?),
        busted: row.get(21)?,
        is_dirty: false,
    })
}

/// Why an order was refused: the engine's code, and when. None when it was not, or not yet.
///
/// # Errors
/// What the database refuses.
pub async fn refusal(
    tx: &mut Tx,
    account: u32,
    (session, user_ref): (u16, u32),
) -> Result<Option<(u16, Timestamp)>, PortfolioError> {
    let sql = "select reason, time_ns from order_refusals where account = $1 and session = $2 \
               and user_ref = $3 order by journal desc limit 1";
    let row = tx.optional(sql, values![account, session, user_ref]).await?;
    Ok(row
        .map(|row| Ok::<_, StoreError>((row.get(0)?, Timestamp::from_ns(row.get(1)?))))
        .transpose()?)
}

/// Executions of an account after one of them, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn executions(
    tx: &mut Tx,
    account: u32,
    after: u64,
    limit: usize,
) -> Result<Vec<Execution>, PortfolioError> {
    let sql = "select number, order_id, account, symbol, side, role, qty, price, value, fee, \
               match_number, booking, journal, time_ns, busted_by, session, user_ref, corrects \
               from executions \
               where account = $1 and number > $2 order by number limit $3";
    let limit = limit.min(ROWS_MAX) as i64;
    let rows = tx.all(sql, values![account, after as i64, limit]).await?;
    Ok(rows.iter().map(execution_of).collect::<Result<_, _>>()?)
}

/// All sides of a trade or an auction.
///
/// # Errors
/// What the database refuses.
pub async fn of_match(
    tx: &mut Tx,
    journal: u32,
    match_number: u64,
) -> Result<Vec<Execution>, PortfolioError> {
    let sql = "select number, order_id, account, symbol, side, role, qty, price, value, fee, \
               match_number, booking, journal, time_ns, busted_by, session, user_ref, corrects \
               from executions \
               where match_number = $1 and journal = $2 order by number";
    let rows = tx.all(sql, values![match_number as i64, journal]).await?;
    Ok(rows.iter().map(execution_of).collect::<Result<_, _>>()?)
}

/// The sides of a trade or an auction of the journal that is projected now, but for what was
/// busted, each with the code of its side.
///
/// # Errors
/// [`PortfolioError::NotFound`] when there are none.
pub async fn standing(
    tx: &mut Tx,
    match_number: u64,
) -> Result<Vec<(Execution, u8)>, PortfolioError> {
    let sql = "select cast(coalesce(max(number), 0) as bigint) from portfolio_journals";
    let journal = tx.one(sql, []).await?.get(0)?;
    let mut sides = Vec::new();
    for side in of_match(tx, journal, match_number).await? {
        if side.busted_by.is_none() {
            let code = order(tx, side.order).await?.side;
            sides.push((side, code));
        }
    }
    match sides.is_empty() {
        true => Err(PortfolioError::NotFound("trade that stands")),
        false => Ok(sides),
    }
}

/// What a command of the engine busted.
pub(crate) async fn busted_at(
    tx: &mut Tx,
    journal: u32,
    seq: u64,
) -> Result<Vec<Execution>, PortfolioError> {
    let sql = "select number, order_id, account, symbol, side, role, qty, price, value, fee, \
               match_number, booking, journal, time_ns, busted_by, session, user_ref, corrects \
               from executions where journal = $1 and busted_seq = $2 order by number";
    let rows = tx.all(sql, values![journal, seq as i64]).await?;
    Ok(rows.iter().map(execution_of).collect::<Result<_, _>>()?)
}

fn execution_of(row: &Row) -> Result<Execution, StoreError> {
    Ok(Execution {
        number: row.get(0)?,
        order: row.get(1)?,
        account: row.get(2)?,
        symbol: symbol_at(row, 3)?,
        is_buy: row.get::<String>(4)? == "B",
        role: row.get(5)?,
        qty: row.get(6)?,
        price: row.get(7)?,
        value: row.get(8)?,
        fee: row.get(9)?,
        match_number: row.get(10)?,
        booking: row.get(11)?,
        journal: row.get(12)?,
        time: Timestamp::from_ns(row.get(13)?),
        busted_by: row.get(14)?,
        session: row.get(15)?,
        user_ref: row.get(16)?,
        corrects: row.get(17)?,
    })
}

/// Positions of an account, closed ones too, which tell what was realised.
///
/// # Errors
/// What the database refuses.
pub async fn positions(tx: &mut Tx, account: u32) -> Result<Vec<Position>, PortfolioError> {
    let sql = "select symbol, qty, cost, realised, income, changed_ns from positions \
               where account = $1 order by symbol";
    let rows = tx.all(sql, values![account]).await?;
    let read = |row: &Row| {
        Ok(Position {
            symbol: symbol_at(row, 0)?,
            qty: row.get(1)?,
            cost: row.get(2)?,
            realised: row.get(3)?,
            income: row.get(4)?,
            changed: Timestamp::from_ns(row.get(5)?),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, StoreError>>()?)
}

/// Open lots of a position, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn lots(tx: &mut Tx, account: u32, symbol: Symbol) -> Result<Vec<Lot>, PortfolioError> {
    let sql = "select number, execution, opened_ns, qty, cost from lots \
               where account = $1 and symbol = $2 and qty <> 0 order by number";
    let rows = tx.all(sql, values![account, symbol.to_string()]).await?;
    let read = |row: &Row| {
        Ok(Lot {
            number: row.get(0)?,
            execution: row.get(1)?,
            opened: Timestamp::from_ns(row.get(2)?),
            qty: row.get(3)?,
            cost: row.get(4)?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, StoreError>>()?)
}

/// Shares of an account that open orders would sell.
///
/// # Errors
/// What the database refuses.
pub async fn selling(tx: &mut Tx, account: u32, symbol: Symbol) -> Result<u64, PortfolioError> {
    let sql = "select cast(coalesce(sum(open), 0) as bigint) from orders \
               where account = $1 and symbol = $2 and side <> 'B' and open > 0";
    Ok(tx.one(sql, values![account, symbol.to_string()]).await?.get(0)?)
}

/// What lots of an account gave up to trades, after one of them, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn gains(
    tx: &mut Tx,
    account: u32,
    after: u64,
    limit: usize,
) -> Result<Vec<Gain>, PortfolioError> {
    let sql = "select lot, opener, opened_ns, qty, cost, cash, number, execution, symbol, \
               closed_ns, undone_by from closures where account = $1 and number > $2 \
               order by number limit $3";
    let limit = limit.min(ROWS_MAX) as i64;
    let rows = tx.all(sql, values![account, after as i64, limit]).await?;
    let read = |row: &Row| {
        Ok(Gain {
            number: row.get(6)?,
            execution: row.get(7)?,
            symbol: symbol_at(row, 8)?,
            closure: closure_of(row)?,
            closed: Timestamp::from_ns(row.get(9)?),
            undone_by: row.get(10)?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, StoreError>>()?)
}

pub(crate) async fn closures_of(
    tx: &mut Tx,
    execution: u64,
) -> Result<Vec<Closure>, PortfolioError> {
    let sql = "select lot, opener, opened_ns, qty, cost, cash from closures where execution = $1 \
               order by number";
    let rows = tx.all(sql, values![execution as i64]).await?;
    Ok(rows.iter().map(closure_of).collect::<Result<_, _>>()?)
}

fn closure_of(row: &Row) -> Result<Closure, StoreError> {
    Ok(Closure {
        lot: row.get(0)?,
        opener: row.get(1)?,
        opened: Timestamp::from_ns(row.get(2)?),
        qty: row.get(3)?,
        cost: row.get(4)?,
        cash: row.get(5)?,
    })
}

/// Accounts that hold something of a symbol, or owe it.
///
/// # Errors
/// [`PortfolioError::Invalid`] when there are too many for one transaction.
pub async fn holders(tx: &mut Tx, symbol: Symbol) -> Result<Vec<u32>, PortfolioError> {
    let sql = "select account from positions where symbol = $1 and qty <> 0 order by account \
               limit $2";
    let most = crate::actions::ACCOUNTS_MAX;
    let rows = tx.all(sql, values![symbol.to_string(), most as i64 + 1]).await?;
    if rows.len() > most {
        return Err(PortfolioError::Invalid("too many accounts hold it for one transaction"));
    }
    Ok(rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?)
}

pub(crate) async fn holding(
    tx: &mut Tx,
    account: u32,
    symbol: Symbol,
) -> Result<Holding, PortfolioError> {
    let sql = "select realised, income from positions where account = $1 and symbol = $2";
    let Some(row) = tx.optional(sql, values![account, symbol.to_string()]).await? else {
        return Ok(Holding::default());
    };
    let lots = lots(tx, account, symbol).await?;
    Ok(Holding { lots, realised: row.get(0)?, income: row.get(1)? })
}

pub(crate) fn symbol_at(row: &Row, column: usize) -> Result<Symbol, StoreError> {
    symbol_of(&row.get::<String>(column)?).map_err(|what| StoreError::Decode { column, what })
}
