//! Files for the bank.

use store::{Money, Timestamp, transact, values};

use super::{FileError, FileRail, SEALED, TRACES, next_day};
use crate::iso20022::{Order, Party, Payment};
use crate::nacha::{Entry, File, Kind};
use crate::rail::{BankAccount, Direction, Instruction};

/// Entries of a file.
const ENTRIES_MAX: i64 = 1_000;
/// What all amounts of a file come to at most: its totals have twelve digits.
const SUM_MAX: i64 = 999_999_999_999;

impl FileRail {
    /// Makes a file of what waits, one of each kind, in the database.
    pub(super) async fn make_files(&self) -> Result<(), FileError> {
        for scheme in ["ach", "iban"] {
            while self.make_file(scheme).await? {}
        }
        Ok(())
    }

    /// Whether there was anything to make one of.
    async fn make_file(&self, scheme: &'static str) -> Result<bool, FileError> {
        let now = self.clock.now();
        transact!(self.db, |tx| {
            let sql = "select number, instruction from rail_entries \
                       where file is null and scheme = $1 order by number limit $2";
            let (mut batch, mut sum) = (Vec::new(), 0_i64);
            for row in tx.all(sql, values![scheme, ENTRIES_MAX]).await? {
                let (number, payment) = (row.get(0)?, self.open(&row.get::<Vec<u8>>(1)?)?);
                sum = sum.saturating_add(payment.amount);
                if scheme == "ach" && sum > SUM_MAX {
                    break;
                }
                batch.push((number, payment));
            }
            let Some((last, _)) = batch.last() else {
                return Ok(false);
            };
            let last: i64 = *last;
            let sql = "select coalesce(max(number), 0) + 1 from rail_files_out";
            let file: i64 = tx.one(sql, values![]).await?.get(0)?;
            let (name, text) = match scheme {
                "ach" => (format!("{file:08}.ach"), self.nacha(&batch, now)?),
                _ => (format!("{file:08}.pain.001.xml"), self.pain(file, &batch, now)),
            };
            let content = self.vault.seal(SEALED, text.as_bytes());
            let sql = "insert into rail_files_out (number, name, content, created_ns) \
                       values ($1, $2, $3, $4)";
            tx.execute(sql, values![file, name, content, now]).await?;
            let sql = "update rail_entries set file = $1 \
                       where file is null and scheme = $2 and number <= $3";
            tx.execute(sql, values![file, scheme, last]).await?;
            Ok(true)
        })
    }

    /// Writes files that were made. Whoever dies before it is known here writes it again, the same.
    pub(super) async fn write_files(&self) -> Result<(), FileError> {
        let sql = "select number, name, content from rail_files_out \
                   where written_ns is null order by number limit $1";
        let rows = self.db.read().await?.all(sql, values![ENTRIES_MAX]).await?;
        for row in rows {
            let (number, name): (i64, String) = (row.get(0)?, row.get(1)?);
            let content = self.vault.open(SEALED, &row.get::<Vec<u8>>(2)?)?;
            self.folder.put("out", &name, &content)?;
            let now = self.clock.now();
            let written: Result<u64, FileError> = transact!(self.db, |tx| {
                let sql = "update rail_files_out set written_ns = $1 where number = $2";
                Ok(tx.execute(sql, values![now, number]).await?)
            });
            written?;
        }
        Ok(())
    }

    /// The trace of an entry: eight digits of our bank, and seven of its number.
    pub(super) fn trace(&self, number: i64) -> u64 {
        let bank: u64 = self.house.origin[..8].parse().unwrap_or_default();
        bank * TRACES.unsigned_abs() + (number % TRACES).unsigned_abs()
    }

    fn nacha(&self, batch: &[(i64, Instruction)], now: Timestamp) -> Result<String, FileError> {
        let entry = |(number, payment): &(i64, Instruction)| {
            let BankAccount::Ach { routing, account } = &payment.account else {
                return Err(FileError::Broken);
            };
            Ok(Entry {
                kind: match payment.direction {
                    Direction::Deposit => Kind::Debit,
                    Direction::Withdrawal => Kind::Credit,
                },
                routing: routing.clone(),
                account: account.clone(),
                amount: payment.amount,
                reference: number.to_string(),
                name: plain(&payment.holder),
                trace: self.trace(*number),
                returned: None,
            })
        };
        let file = File {
            destination: self.house.destination.clone(),
            origin: self.house.origin.clone(),
            created: now,
            company: self.house.company.clone(),
            company_id: self.house.company_id.clone(),
            effective: next_day(now),
            entries: batch.iter().map(entry).collect::<Result<_, _>>()?,
        };
        Ok(file.write()?)
    }

    fn pain(&self, file: i64, batch: &[(i64, Instruction)], now: Timestamp) -> String {
        let payment = |(_, payment): &(i64, Instruction)| {
            let (BankAccount::Iban { iban: text } | BankAccount::Ach { account: text, .. }) =
                &payment.account;
            Payment {
                id: payment.id,
                amount: Money::new(payment.amount, payment.currency),
                creditor: Party { name: payment.holder.clone(), iban: text.clone() },
            }
        };
        let debtor = Party { name: self.house.company.clone(), iban: self.house.iban.clone() };
        let payments = batch.iter().map(payment).collect();
        let id = format!("{}-{file:08}", self.house.company_id);
        Order { id, created: now, on: next_day(now), debtor, payments }.write()
    }
}

/// A name as far as a NACHA file can say it.
fn plain(name: &str) -> String {
    let kept = name.chars().map(|letter| match letter {
        ' '..='~' => letter.to_ascii_uppercase(),
        _ => '?',
    });
    kept.take(22).collect::<String>().trim_end().to_owned()
}
