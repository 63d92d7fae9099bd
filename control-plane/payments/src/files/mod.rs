//! A rail that exchanges files with a bank, in a folder that both see.
//!
//! - **Out**: payments over US banks in NACHA files, credit transfers to an IBAN in pain.001. One
//!   file a batch, under a number that is never given twice. A file may appear twice when we die at
//!   the wrong moment, under the same name with the same bytes: for the bank it is one.
//! - **In**: returns of US banks in NACHA files, statements in camt.053. Each file is read once, by
//!   its hash, in one transaction: all of it counts, or it is put aside with the reason.
//! - **Settled** is what a statement says. US banks say nothing of what went well: there a payment
//!   that did not come back within [`House::settle_after_ns`] has settled. It may come back later.
//!
//! What is not written: direct debits from an IBAN (pain.008). Such a deposit is refused.

mod folder;
mod incoming;
mod outgoing;

use std::sync::Arc;

use ring::digest::{SHA256, digest};
use serde::Deserialize;
use store::{Clock, Currency, Db, StoreError, Timestamp, Transient, Tx, transact, values};
use vault::{Vault, VaultError};

use crate::TransferId;
use crate::iso20022::IsoError;
use crate::nacha::NachaError;
use crate::rail::{BankAccount, Direction, Instruction, Notice, Outcome, PaymentRail, RailError};

pub use folder::Folder;

/// Traces of US banks have so many numbers of ours.
const TRACES: i64 = 10_000_000;
/// The most that an entry of a NACHA file can say, in cents.
const ACH_AMOUNT_MAX: i64 = 9_999_999_999;
/// The most that is written of a transfer to an IBAN, in minor units.
const IBAN_AMOUNT_MAX: i64 = 100_000_000_000_000;
/// Payments that settle by their silence in one round, and notices told at once.
const ROUND_MAX: u32 = 1_000;
/// What instructions and files are sealed for.
pub(crate) const SEALED: &str = "rail file";

/// Who we are to the bank.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// Our name; up to 16 characters of plain ASCII.
    pub company: String,
    /// What the bank knows us by; up to 10 characters.
    pub company_id: String,
    /// Routing number of the bank that files come from: ours.
    pub origin: String,
    /// Routing number of the bank that they go to.
    pub destination: String,
    /// Our account there, by its international number.
    pub iban: String,
    /// How long a payment over US banks may come back before it counts as settled.
    pub settle_after_ns: i64,
}

impl House {
    /// Whether files can be written by it.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self) -> Result<(), &'static str> {
        let is_plain = |text: &str, most: usize| {
            let mut bytes = text.bytes();
            (1..=most).contains(&text.len()) && bytes.all(|byte| (b' '..=b'~').contains(&byte))
        };
        let bank = |routing: &str| {
            let (routing, account) = (routing.to_owned(), "0000".to_owned());
            BankAccount::Ach { routing, account }.is_well_formed()
        };
        if !is_plain(&self.company, 16) || !is_plain(&self.company_id, 10) {
            return Err("company has 1 to 16, company_id 1 to 10 characters of plain ASCII");
        }
        if !bank(&self.origin) || !bank(&self.destination) {
            return Err("origin and destination are routing numbers of nine digits");
        }
        if !(BankAccount::Iban { iban: self.iban.clone() }).is_well_formed() {
            return Err("iban is not the number of an account");
        }
        Ok(())
    }
}

/// Why nothing was exchanged.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What is sealed does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The folder.
    #[error("the folder that is shared with the bank: {0}")]
    Folder(#[from] std::io::Error),
    /// A file of ours that cannot be.
    #[error("a file for the bank cannot be written: {0}")]
    Nacha(#[from] NachaError),
    /// The same.
    #[error("a message for the bank cannot be written: {0}")]
    Iso(#[from] IsoError),
    /// What was kept is not what is written here.
    #[error("a payment that was kept cannot be read")]
    Broken,
}

impl Transient for FileError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}

/// The way to a bank that takes files.
#[derive(Clone, Debug)]
pub struct FileRail {
    db: Db,
    vault: Arc<Vault>,
    clock: Arc<dyn Clock>,
    folder: Folder,
    house: House,
}

impl FileRail {
    /// Over that folder.
    #[must_use]
    pub fn new(
        (db, vault, clock): (Db, Arc<Vault>, Arc<dyn Clock>),
        folder: Folder,
        house: House,
    ) -> Self {
        Self { db, vault, clock, folder, house }
    }

    /// Writes what waits to go out and reads what came in; what came in and cannot be, in words.
    ///
    /// # Errors
    /// [`FileError`]; nothing is lost then, and all of it is tried again.
    pub async fn exchange(&self) -> Result<Vec<String>, FileError> {
        self.make_files().await?;
        self.write_files().await?;
        let strange = self.read_files().await?;
        self.settle_silent().await?;
        Ok(strange)
    }

    /// Keeps a payment for the next file; its reference, or why not.
    async fn keep(&self, asked: &Instruction) -> Result<Result<String, String>, FileError> {
        if let Err(why) = may_go(asked) {
            return Ok(Err(why.to_owned()));
        }
        transact!(self.db, |tx| {
            let sql = "select number, instruction from rail_entries where transfer = $1";
            if let Some(row) = tx.optional(sql, values![asked.id]).await? {
                let known = self.open(&row.get::<Vec<u8>>(1)?)?;
                return Ok(match known == *asked {
                    true => Ok(reference(asked, row.get(0)?)),
                    false => Err("the id stands for another payment".to_owned()),
                });
            }
            let sql = "select coalesce(max(number), 0) + 1 from rail_entries";
            let number: i64 = tx.one(sql, values![]).await?.get(0)?;
            let plain = serde_json::to_vec(asked).map_err(|_| FileError::Broken)?;
            let sealed = self.vault.seal(SEALED, &plain);
            let sql = "insert into rail_entries (number, transfer, scheme, instruction) \
                       values ($1, $2, $3, $4)";
            tx.execute(sql, values![number, asked.id, asked.account.scheme(), sealed]).await?;
            Ok(Ok(reference(asked, number)))
        })
    }

    fn open(&self, sealed: &[u8]) -> Result<Instruction, FileError> {
        let plain = self.vault.open(SEALED, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| FileError::Broken)
    }

    /// Tells of payments over US banks that nothing was heard of for so long.
    async fn settle_silent(&self) -> Result<(), FileError> {
        let now = self.clock.now();
        let until = now.plus_ns(-self.house.settle_after_ns);
        transact!(self.db, |tx| {
            let sql = "select e.number, e.transfer from rail_entries e \
                       join rail_files_out f on f.number = e.file \
                       where e.told = 0 and e.scheme = 'ach' and f.written_ns <= $1 \
                       order by e.number limit $2";
            for row in tx.all(sql, values![until, ROUND_MAX]).await? {
                let (number, transfer): (i64, TransferId) = (row.get(0)?, row.get(1)?);
                let id = format!("settled-{number}");
                let notice = Notice { id, transfer, outcome: Outcome::Settled, time: now };
                tell(tx, &notice).await?;
            }
            Ok(())
        })
    }

    async fn told(&self, after: u64) -> Result<(Vec<Notice>, u64), FileError> {
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let sql = "select place, notice, transfer, outcome, time_ns from rail_told \
                   where place > $1 order by place limit $2";
        let mut tx = self.db.read().await?;
        let (mut notices, mut next) = (Vec::new(), after);
        for row in tx.all(sql, values![after, ROUND_MAX]).await? {
            next = row.get(0)?;
            let outcome = serde_json::from_str(&row.get::<String>(3)?);
            notices.push(Notice {
                id: row.get(1)?,
                transfer: row.get(2)?,
                outcome: outcome.map_err(|_| FileError::Broken)?,
                time: row.get(4)?,
            });
        }
        Ok((notices, next.unsigned_abs()))
    }
}

/// Tells something once; whether it was told before. Nothing where it was told otherwise.
async fn tell(tx: &mut Tx, notice: &Notice) -> Result<Option<bool>, FileError> {
    let outcome = serde_json::to_string(&notice.outcome).map_err(|_| FileError::Broken)?;
    let sql = "select transfer, outcome from rail_told where notice = $1";
    if let Some(row) = tx.optional(sql, values![notice.id.as_str()]).await? {
        let known: (TransferId, String) = (row.get(0)?, row.get(1)?);
        return Ok((known == (notice.transfer, outcome)).then_some(true));
    }
    let sql = "insert into rail_told select coalesce(max(place), 0) + 1, $1, $2, $3, $4 \
               from rail_told";
    let [transfer, time] = values![notice.transfer, notice.time];
    tx.execute(sql, [notice.id.as_str().into(), transfer, outcome.into(), time]).await?;
    let sql = "update rail_entries set told = 1 where transfer = $1";
    tx.execute(sql, values![notice.transfer]).await?;
    Ok(Some(false))
}

/// Whether a file can say it.
fn may_go(asked: &Instruction) -> Result<(), &'static str> {
    if !asked.account.is_well_formed() {
        return Err("there is no such account number");
    }
    let is_ach = matches!(asked.account, BankAccount::Ach { .. });
    let most = if is_ach { ACH_AMOUNT_MAX } else { IBAN_AMOUNT_MAX };
    if !(1..=most).contains(&asked.amount) {
        return Err("a file cannot say this amount");
    }
    if is_ach && asked.currency != Currency::USD {
        return Err("US banks are paid in USD");
    }
    if !is_ach && asked.direction == Direction::Deposit {
        return Err(
            "a deposit from an IBAN is a direct debit, which is not offered: send it to us",
        );
    }
    Ok(())
}

fn reference(asked: &Instruction, number: i64) -> String {
    format!("{}-{number}", asked.account.scheme())
}

fn hash(bytes: &[u8]) -> Vec<u8> {
    digest(&SHA256, bytes).as_ref().to_vec()
}

/// The hash as it is in names of files.
fn short(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl PaymentRail for FileRail {
    fn name(&self) -> &str {
        "file"
    }

    async fn submit(&self, instruction: &Instruction) -> Result<String, RailError> {
        let kept = self.keep(instruction).await;
        kept.map_err(|error| RailError::Unknown(error.to_string()))?.map_err(RailError::Refused)
    }

    async fn notices(&self, after: u64) -> Result<(Vec<Notice>, u64), RailError> {
        let unknown = |error: FileError| {
            // Whoever asks goes on without, and somebody must look.
            tracing::warn!(%error, "no files are exchanged with the bank");
            RailError::Unknown(error.to_string())
        };
        for what in self.exchange().await.map_err(unknown)? {
            tracing::warn!("a file of the bank: {what}");
        }
        self.told(after).await.map_err(unknown)
    }
}

/// When a file that is made now has its entries carried out: the next day.
fn next_day(now: Timestamp) -> store::Date {
    now.date().plus_days(1)
}
