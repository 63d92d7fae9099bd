//! Books transactions, many in few statements; all of them in the transaction of the database that
//! it works in.

use std::collections::BTreeMap;

use store::{Bulk, StoreError, Timestamp, Tx, Value, values};

use crate::draft::Draft;
use crate::read::Balance;
use crate::{Account, LedgerError, TransactionId};

/// What is known of an account while transactions are booked.
#[derive(Clone, Copy, Debug)]
struct State {
    number: i64,
    created: Timestamp,
    posted: i64,
    pending_in: i64,
    pending_out: i64,
    held: i64,
    is_changed: bool,
}

impl State {
    /// What may go out.
    fn available(&self) -> i64 {
        self.posted.saturating_sub(self.pending_out).saturating_sub(self.held)
    }
}

/// What a transaction does to balances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Posted,
    Pending,
    /// Posts what was pending.
    Settled,
    Void,
    Reversal,
}

impl Phase {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Posted => "posted",
            Self::Pending => "pending",
            Self::Settled => "settled",
            Self::Void => "void",
            Self::Reversal => "reversal",
        }
    }
}

/// Books transactions of a database transaction. Begin with [`Poster::begin`], and end with
/// [`Poster::finish`], or nothing of it counts.
#[derive(Debug)]
pub struct Poster {
    accounts_total: i64,
    transactions_total: i64,
    entries_total: i64,
    accounts: BTreeMap<Account, State>,
    transactions: Bulk,
    entries: Bulk,
}

impl Poster {
    /// Takes up the ledger where it stands.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn begin(tx: &mut Tx) -> Result<Self, LedgerError> {
        let sql = "select accounts, transactions, entries from ledger_head";
        let head = tx.one(sql, []).await?;
        let transactions = "insert into ledger_transactions (number, id, phase, refers, reason, \
                            memo, digest, first_entry, entries, time_ns)";
        let entries = "insert into ledger_entries (number, within, account, amount, is_pending, \
                       time_ns)";
        Ok(Self {
            accounts_total: head.get(0)?,
            transactions_total: head.get(1)?,
            entries_total: head.get(2)?,
            accounts: BTreeMap::new(),
            transactions: Bulk::new(transactions, 10, ""),
            entries: Bulk::new(entries, 6, ""),
        })
    }

    /// Books a transaction whose id is known to be new, such as one made of the place of an event;
    /// an id that is there already ends the whole database transaction. Gives its number.
    ///
    /// # Errors
    /// What is wrong with the draft; the poster is of no use then.
    pub async fn append(&mut self, tx: &mut Tx, draft: &Draft) -> Result<i64, LedgerError> {
        draft.check()?;
        let digest = draft.digest(Phase::Posted.name());
        self.book(tx, draft, Phase::Posted, None, digest).await
    }

    pub(crate) async fn book(
        &mut self,
        tx: &mut Tx,
        draft: &Draft,
        phase: Phase,
        refers: Option<i64>,
        digest: [u8; 32],
    ) -> Result<i64, LedgerError> {
        self.transactions_total += 1;
        let (number, first) = (self.transactions_total, self.entries_total + 1);
        let lines = if phase == Phase::Void { &[] } else { draft.lines.as_slice() };
        let id: Value = draft.id.into();
        let [name, refers, reason, memo] =
            values![phase.name(), refers, draft.reason.as_str(), draft.memo.as_str()];
        let [digest, first, count, time] = values![digest, first, lines.len() as i64, draft.time];
        let row = [number.into(), id, name, refers, reason, memo, digest, first, count, time];
        self.transactions.push(tx, row).await?;
        for line in &draft.lines {
            let account = self.state(tx, line.account, draft.time).await?;
            account.is_changed = true;
            change(account, phase, line.amount)?;
            let account = account.number;
            if phase == Phase::Void {
                continue;
            }
            self.entries_total += 1;
            let is_pending = phase == Phase::Pending;
            let [entry, within] = values![self.entries_total, number];
            let [account, amount, is_pending] = values![account, line.amount, is_pending];
            let row = [entry, within, account, amount, is_pending, draft.time.into()];
            self.entries.push(tx, row).await?;
        }
        if !draft.is_fact && matches!(phase, Phase::Posted | Phase::Pending) {
            self.check_available(draft)?;
        }
        Ok(number)
    }

    /// Holds so much more of an account's money for open orders, or, below zero, so much less. What
    /// is held is not available; it may be more than there is, since it is told by the engine.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`] when less would be held than nothing.
    pub async fn hold(
        &mut self,
        tx: &mut Tx,
        account: Account,
        more: i64,
        time: Timestamp,
    ) -> Result<(), LedgerError> {
        let state = self.state(tx, account, time).await?;
        let held = state.held.checked_add(more).filter(|held| *held >= 0);
        state.held = held.ok_or(LedgerError::Overflow)?;
        state.is_changed = true;
        Ok(())
    }

    /// What an account stands at with all that was booked so far, written or not.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn balance(
        &mut self,
        tx: &mut Tx,
        account: Account,
        time: Timestamp,
    ) -> Result<Balance, LedgerError> {
        let State { posted, pending_in, pending_out, held, .. } =
            *self.state(tx, account, time).await?;
        Ok(Balance { posted, pending_in, pending_out, held })
    }

    /// Writes transactions so far, so that they can be asked for; balances only at the end.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn flush(&mut self, tx: &mut Tx) -> Result<(), LedgerError> {
        self.transactions.flush(tx).await?;
        Ok(self.entries.flush(tx).await?)
    }

    /// Writes what is left. Without it nothing of what was booked counts.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn finish(mut self, tx: &mut Tx) -> Result<(), LedgerError> {
        self.flush(tx).await?;
        let head = "insert into ledger_accounts (number, owner, kind, currency, created_ns, \
                    posted, pending_in, pending_out, held)";
        let tail = "on conflict (number) do update set posted = excluded.posted, \
                    pending_in = excluded.pending_in, pending_out = excluded.pending_out, \
                    held = excluded.held";
        let mut accounts = Bulk::new(head, 9, tail);
        for (key, state) in self.accounts.iter().filter(|(_, state)| state.is_changed) {
            let [number, owner, kind] = values![state.number, key.owner_uuid(), key.kind];
            let [currency, created, posted] = values![key.currency, state.created, state.posted];
            let [pending_in, pending_out, held] =
                values![state.pending_in, state.pending_out, state.held];
            let row =
                [number, owner, kind, currency, created, posted, pending_in, pending_out, held];
            accounts.push(tx, row).await?;
        }
        accounts.flush(tx).await?;
        let sql = "update ledger_head set accounts = $1, transactions = $2, entries = $3";
        let totals = [self.accounts_total, self.transactions_total, self.entries_total];
        tx.execute(sql, totals.map(Value::from)).await?;
        Ok(())
    }

    /// No guarded account that the draft takes from may end below zero.
    fn check_available(&self, draft: &Draft) -> Result<(), LedgerError> {
        for line in draft.lines.iter().filter(|line| line.amount < 0) {
            let state = self.accounts.get(&line.account);
            let left = state.map_or(0, State::available);
            if line.account.kind.is_guarded() && left < 0 {
                let mine = draft.lines.iter().filter(|other| other.account == line.account);
                let needed = mine.fold(0_i64, |sum, mine| sum.saturating_sub(mine.amount));
                let available = left.saturating_add(needed);
                return Err(LedgerError::Insufficient { account: line.account, available, needed });
            }
        }
        Ok(())
    }

    async fn state(
        &mut self,
        tx: &mut Tx,
        account: Account,
        time: Timestamp,
    ) -> Result<&mut State, LedgerError> {
        if !self.accounts.contains_key(&account) {
            let state = match load(tx, &account).await? {
                Some(state) => state,
                None => self.open(tx, &account, time).await?,
            };
            self.accounts.insert(account, state);
        }
        // It is there now.
        self.accounts.get_mut(&account).ok_or(LedgerError::NotFound("account"))
    }

    async fn open(
        &mut self,
        tx: &mut Tx,
        account: &Account,
        created: Timestamp,
    ) -> Result<State, LedgerError> {
        self.accounts_total += 1;
        let number = self.accounts_total;
        let sql = "insert into ledger_accounts values ($1, $2, $3, $4, $5, 0, 0, 0, 0)";
        let [owner, kind, currency] = values![account.owner_uuid(), account.kind, account.currency];
        tx.execute(sql, [number.into(), owner, kind, currency, created.into()]).await?;
        let (posted, pending_in, pending_out, held) = (0, 0, 0, 0);
        Ok(State { number, created, posted, pending_in, pending_out, held, is_changed: false })
    }
}

async fn load(tx: &mut Tx, account: &Account) -> Result<Option<State>, StoreError> {
    let sql = "select number, created_ns, posted, pending_in, pending_out, held \
               from ledger_accounts where owner = $1 and kind = $2 and currency = $3";
    let key = values![account.owner_uuid(), account.kind, account.currency];
    let Some(row) = tx.optional(sql, key).await? else {
        return Ok(None);
    };
    Ok(Some(State {
        number: row.get(0)?,
        created: Timestamp::from_ns(row.get(1)?),
        posted: row.get(2)?,
        pending_in: row.get(3)?,
        pending_out: row.get(4)?,
        held: row.get(5)?,
        is_changed: false,
    }))
}

fn change(state: &mut State, phase: Phase, amount: i64) -> Result<(), LedgerError> {
    let add = |field: &mut i64, more: i64| match field.checked_add(more) {
        Some(sum) => {
            *field = sum;
            Ok(())
        }
        None => Err(LedgerError::Overflow),
    };
    let pending = match amount > 0 {
        true => &mut state.pending_in,
        false => &mut state.pending_out,
    };
    match phase {
        Phase::Pending => add(pending, amount.saturating_abs())?,
        Phase::Settled | Phase::Void => add(pending, -amount.saturating_abs())?,
        Phase::Posted | Phase::Reversal => {}
    }
    if matches!(phase, Phase::Posted | Phase::Settled | Phase::Reversal) {
        add(&mut state.posted, amount)?;
    }
    Ok(())
}

/// The number a transaction's id stands for, its phase and its digest.
pub(crate) async fn known(
    tx: &mut Tx,
    id: TransactionId,
) -> Result<Option<(i64, String, [u8; 32])>, StoreError> {
    let sql = "select number, phase, digest from ledger_transactions where id = $1";
    match tx.optional(sql, values![id]).await? {
        Some(row) => Ok(Some((row.get(0)?, row.get(1)?, row.get(2)?))),
        None => Ok(None),
    }
}
