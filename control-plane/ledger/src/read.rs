//! What the ledger says: balances, entries, transactions.

use store::{AccountId, Currency, Row, StoreError, Timestamp, Tx, values};

use crate::{Account, Kind, LedgerError, Line, TransactionId};

/// Entries of one answer, at most.
pub const ENTRIES_MAX: usize = 1_000;

/// What an account stands at, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Booked.
    pub posted: i64,
    /// On its way in.
    pub pending_in: i64,
    /// On its way out.
    pub pending_out: i64,
    /// Held for open orders.
    pub held: i64,
}

impl Balance {
    /// What can be spent or withdrawn; below zero when more is owed than there is.
    #[must_use]
    pub fn available(&self) -> i64 {
        self.posted.saturating_sub(self.pending_out).saturating_sub(self.held)
    }
}

/// The balance of an account; nothing of one that has no entries.
///
/// # Errors
/// What the database refuses.
pub async fn balance(tx: &mut Tx, account: Account) -> Result<Balance, LedgerError> {
    let sql = "select posted, pending_in, pending_out, held from ledger_accounts \
               where owner = $1 and kind = $2 and currency = $3";
    let key = values![account.owner_uuid(), account.kind, account.currency];
    match tx.optional(sql, key).await? {
        Some(row) => Ok(balance_of(&row, 0)?),
        None => Ok(Balance::default()),
    }
}

/// The cash balances of a brokerage account, by currency.
///
/// # Errors
/// What the database refuses.
pub async fn cash(tx: &mut Tx, owner: AccountId) -> Result<Vec<(Currency, Balance)>, LedgerError> {
    let sql = "select currency, posted, pending_in, pending_out, held from ledger_accounts \
               where owner = $1 and kind = 'cash' order by currency";
    let rows = tx.all(sql, values![owner]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, balance_of(row, 1)?))).collect()
}

/// Every account of the venue, and what it stands at.
///
/// # Errors
/// What the database refuses.
pub async fn venue(tx: &mut Tx) -> Result<Vec<(Kind, Currency, Balance)>, LedgerError> {
    let sql = "select kind, currency, posted, pending_in, pending_out, held from ledger_accounts \
               where owner = $1 order by kind, currency";
    let rows = tx.all(sql, values![store::uuid::Uuid::nil()]).await?;
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, balance_of(row, 2)?));
    rows.iter().map(read).collect()
}

fn balance_of(row: &Row, at: usize) -> Result<Balance, StoreError> {
    let (posted, pending_in) = (row.get(at)?, row.get(at + 1)?);
    let (pending_out, held) = (row.get(at + 2)?, row.get(at + 3)?);
    Ok(Balance { posted, pending_in, pending_out, held })
}

/// What was booked in an account up to and including a moment, by the time that things happened.
/// Adds up the account's entries, so it takes the longer the more there are.
///
/// # Errors
/// What the database refuses.
pub async fn as_of(tx: &mut Tx, account: Account, at: Timestamp) -> Result<i64, LedgerError> {
    let sql = "select cast(coalesce(sum(e.amount), 0) as bigint) from ledger_entries e \
               join ledger_accounts a on a.number = e.account \
               where a.owner = $1 and a.kind = $2 and a.currency = $3 \
               and e.is_pending = 0 and e.time_ns <= $4";
    let key = values![account.owner_uuid(), account.kind, account.currency, at];
    Ok(tx.one(sql, key).await?.get(0)?)
}

/// One line of an account's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number; numbers grow in the order of booking.
    pub number: i64,
    /// The transaction it is of.
    pub transaction: TransactionId,
    /// The transaction's phase: `posted`, `pending`, `settled` or `reversal`.
    pub phase: String,
    /// The transaction's reason.
    pub reason: String,
    /// The transaction's line for people.
    pub memo: String,
    /// Into (above zero) or out of the account.
    pub amount: i64,
    /// When it happened.
    pub time: Timestamp,
}

/// Which entries.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// From this moment on.
    pub from: Timestamp,
    /// Before this moment.
    pub before: Timestamp,
    /// After this entry (its time and number), which is where the last answer ended.
    pub after: Option<(Timestamp, i64)>,
    /// So many, at most [`ENTRIES_MAX`].
    pub limit: usize,
}

impl Default for Range {
    fn default() -> Self {
        let (from, before) = (Timestamp::from_ns(i64::MIN), Timestamp::MAX);
        Self { from, before, after: None, limit: ENTRIES_MAX }
    }
}

/// Entries of an account in the order of time, pending ones among them.
///
/// # Errors
/// What the database refuses.
pub async fn entries(
    tx: &mut Tx,
    account: Account,
    range: Range,
) -> Result<Vec<Entry>, LedgerError> {
    let sql = "select e.number, t.id, t.phase, t.reason, t.memo, e.amount, e.time_ns \
               from ledger_entries e join ledger_transactions t on t.number = e.within \
               where e.account = (select number from ledger_accounts \
                   where owner = $1 and kind = $2 and currency = $3) \
               and e.time_ns >= $4 and e.time_ns < $5 \
               and (e.time_ns > $6 or (e.time_ns = $6 and e.number > $7)) \
               order by e.time_ns, e.number limit $8";
    let (after, number) = range.after.unwrap_or((Timestamp::from_ns(i64::MIN), -1));
    let [owner, kind, currency] = values![account.owner_uuid(), account.kind, account.currency];
    let [from, before] = values![range.from, range.before];
    let [after, number, limit] = values![after, number, range.limit.min(ENTRIES_MAX) as i64];
    let rows = tx.all(sql, [owner, kind, currency, from, before, after, number, limit]).await?;
    rows.iter().map(entry_of).collect()
}

/// Entries of the whole ledger that are looked through at once.
const WINDOW: i64 = 10_000;

/// The number of the last entry of the whole ledger; 0 before the first.
///
/// # Errors
/// What the database refuses.
pub async fn last_entry(tx: &mut Tx) -> Result<i64, LedgerError> {
    let sql = "select coalesce(max(number), 0) from ledger_entries";
    Ok(tx.one(sql, []).await?.get(0)?)
}

/// Entries of an account in the order of booking, among the next ones behind a number; and up to
/// which number that was.
///
/// # Errors
/// What the database refuses.
pub async fn booked_after(
    tx: &mut Tx,
    account: Account,
    after: i64,
) -> Result<(Vec<Entry>, i64), LedgerError> {
    let until = last_entry(tx).await?.min(after.saturating_add(WINDOW));
    // By number, and not by account: almost always there are few behind it.
    let sql = "select e.number, t.id, t.phase, t.reason, t.memo, e.amount, e.time_ns \
               from ledger_entries e join ledger_transactions t on t.number = e.within \
               where e.number > $4 and e.number <= $5 \
               and +e.account = (select number from ledger_accounts \
                   where owner = $1 and kind = $2 and currency = $3) order by e.number";
    let [owner, kind, currency] = values![account.owner_uuid(), account.kind, account.currency];
    let [from, to] = values![after, until];
    let rows = tx.all(sql, [owner, kind, currency, from, to]).await?;
    let entries = rows.iter().map(entry_of).collect::<Result<_, LedgerError>>()?;
    Ok((entries, until.max(after)))
}

fn entry_of(row: &Row) -> Result<Entry, LedgerError> {
    Ok(Entry {
        number: row.get(0)?,
        transaction: row.get(1)?,
        phase: row.get(2)?,
        reason: row.get(3)?,
        memo: row.get(4)?,
        amount: row.get(5)?,
        time: Timestamp::from_ns(row.get(6)?),
    })
}

/// A transaction as it is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Its number.
    pub number: i64,
    /// `posted`, `pending`, `settled`, `void` or `reversal`.
    pub phase: String,
    /// The transaction that it settles, voids or reverses.
    pub refers: Option<TransactionId>,
    /// The transaction that settled, voided or reversed it.
    pub ended_by: Option<TransactionId>,
    /// A word that sorts it.
    pub reason: String,
    /// A line for people.
    pub memo: String,
    /// When it happened.
    pub time: Timestamp,
    /// What it moved.
    pub lines: Vec<Line>,
}

/// One transaction.
///
/// # Errors
/// [`LedgerError::NotFound`].
pub async fn transaction(tx: &mut Tx, id: TransactionId) -> Result<Transaction, LedgerError> {
    let sql = "select t.number, t.phase, r.id, s.id, t.reason, t.memo, t.time_ns \
               from ledger_transactions t \
               left join ledger_transactions r on r.number = t.refers \
               left join ledger_transactions s on s.refers = t.number where t.id = $1";
    let row = tx.optional(sql, values![id]).await?;
    let row = row.ok_or(LedgerError::NotFound("transaction"))?;
    let number = row.get(0)?;
    Ok(Transaction {
        number,
        phase: row.get(1)?,
        refers: row.get(2)?,
        ended_by: row.get(3)?,
        reason: row.get(4)?,
        memo: row.get(5)?,
        time: Timestamp::from_ns(row.get(6)?),
        lines: lines(tx, number).await?,
    })
}

/// The lines of a transaction, in their order.
pub(crate) async fn lines(tx: &mut Tx, number: i64) -> Result<Vec<Line>, LedgerError> {
    let sql = "select a.owner, a.kind, a.currency, e.amount from ledger_transactions t \
               join ledger_entries e on e.number >= t.first_entry \
               and e.number < t.first_entry + t.entries \
               join ledger_accounts a on a.number = e.account where t.number = $1 \
               order by e.number";
    let rows = tx.all(sql, values![number]).await?;
    let read = |row: &Row| {
        let (owner, kind, currency) = (Account::owner_of(row.get(0)?), row.get(1)?, row.get(2)?);
        Ok(Line { account: Account { owner, kind, currency }, amount: row.get(3)? })
    };
    rows.iter().map(read).collect()
}
