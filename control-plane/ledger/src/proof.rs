//! Adds everything up again: what must hold of the whole ledger, checked in the database.

use store::{Tx, values};

use crate::LedgerError;

/// What the ledger comes to. It is sound when [`Proof::faults`] is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Transactions.
    pub transactions: i64,
    /// Entries.
    pub entries: i64,
    /// What is wrong, in words; at most a few of each kind.
    pub faults: Vec<String>,
}

/// What must give no row, and what a row of it means. `$1` rows are enough.
const CHECKS: [(&str, &str); 6] = [
    (
        "transaction does not add up to zero in each currency",
        "select min(e.within) from ledger_entries e join ledger_accounts a on a.number = e.account \
         group by e.within, a.currency having sum(e.amount) <> 0 limit $1",
    ),
    (
        "account is not what its entries add up to",
        "select a.number from ledger_accounts a left join (select account, \
         cast(sum(case when is_pending = 0 then amount else 0 end) as bigint) as total \
         from ledger_entries group by account) e on e.account = a.number \
         where a.posted <> coalesce(e.total, 0) limit $1",
    ),
    (
        "account has other pending amounts than its open transactions",
        "select a.number from ledger_accounts a left join (select e.account, \
         cast(sum(case when e.amount > 0 then e.amount else 0 end) as bigint) as ins, \
         cast(sum(case when e.amount < 0 then -e.amount else 0 end) as bigint) as outs \
         from ledger_entries e join ledger_transactions t on t.number = e.within \
         where t.phase = 'pending' \
         and not exists (select 1 from ledger_transactions s where s.refers = t.number) \
         group by e.account) p on p.account = a.number \
         where a.pending_in <> coalesce(p.ins, 0) or a.pending_out <> coalesce(p.outs, 0) limit $1",
    ),
    (
        "transaction has other entries than it says",
        "select t.number from ledger_transactions t left join (select within, count(*) as n, \
         min(number) as first from ledger_entries group by within) e on e.within = t.number \
         where t.entries <> coalesce(e.n, 0) or (t.entries > 0 and t.first_entry <> e.first) \
         limit $1",
    ),
    (
        "number is missing among transactions or entries, the first of which is",
        "select transactions from ledger_head where \
         transactions <> (select count(*) from ledger_transactions) \
         or transactions <> (select coalesce(max(number), 0) from ledger_transactions) \
         or entries <> (select count(*) from ledger_entries) \
         or entries <> (select coalesce(max(number), 0) from ledger_entries) limit $1",
    ),
    (
        "entry is of no transaction",
        "select e.number from ledger_entries e where not exists \
         (select 1 from ledger_transactions t where t.number = e.within) limit $1",
    ),
];

/// Adds up the whole ledger. Use a transaction that only reads: it may take long.
///
/// # Errors
/// What the database refuses. Faults of the ledger are no errors, but in the proof.
pub async fn prove(tx: &mut Tx) -> Result<Proof, LedgerError> {
    let row = tx.one("select transactions, entries from ledger_head", []).await?;
    let (transactions, entries) = (row.get(0)?, row.get(1)?);
    let mut faults = Vec::new();
    for (what, sql) in CHECKS {
        for row in tx.all(sql, values![5_i64]).await? {
            faults.push(format!("{what}: {}", row.get::<i64>(0)?));
        }
    }
    Ok(Proof { transactions, entries, faults })
}
