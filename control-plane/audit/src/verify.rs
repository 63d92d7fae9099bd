//! Walks the chain and finds what is not as it was written.

use store::Tx;

use crate::AuditError;
use crate::chain::{Record, START};
use crate::read::page;
use crate::runs;
use crate::signer::{Checkpoint, checkpoints};

/// What is wrong, and at which record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The record.
    pub number: u64,
    /// What is wrong with it.
    pub what: String,
}

/// What the walk came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Records in the chain.
    pub records: u64,
    /// The last record that a signature vouches for.
    pub signed_up_to: u64,
    /// Records written but not in the chain yet.
    pub waiting: u64,
    /// What is wrong; the walk ends with the first break of the chain.
    pub findings: Vec<Finding>,
}

impl Verdict {
    /// Whether everything is as it was written.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// A walk along records and checkpoints, in their order.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    keys: &'a [[u8; 32]],
    hash: [u8; 32],
    verdict: Verdict,
}

impl<'a> Walk<'a> {
    /// One that trusts these keys.
    pub(crate) fn new(keys: &'a [[u8; 32]]) -> Self {
        Self { keys, hash: START, verdict: Verdict::default() }
    }

    /// One that begins behind a record in the middle: nothing is said of what is before it.
    pub(crate) fn behind(keys: &'a [[u8; 32]], number: u64, hash: [u8; 32]) -> Self {
        let verdict = Verdict { records: number, ..Verdict::default() };
        Self { keys, hash, verdict }
    }

    fn find(&mut self, number: u64, what: &str) {
        self.verdict.findings.push(Finding { number, what: what.to_owned() });
    }

    /// Takes the next record; whether the walk can go on.
    pub(crate) fn record(&mut self, record: &Record) -> bool {
        let due = self.verdict.records + 1;
        if record.number != due {
            self.find(due, "it is missing");
            return false;
        }
        if record.hash != record.due_hash(&self.hash) {
            self.find(due, "it, or the one before it, was changed, removed or inserted");
            return false;
        }
        (self.hash, self.verdict.records) = (record.hash, due);
        true
    }

    /// Takes a checkpoint of the record taken last.
    pub(crate) fn checkpoint(&mut self, checkpoint: &Checkpoint) {
        let number = checkpoint.number;
        if !self.keys.contains(&checkpoint.key) {
            self.find(number, "its checkpoint is signed by a key that is not trusted");
        } else if !checkpoint.is_signed() {
            self.find(number, "the signature of its checkpoint is wrong");
        } else if number != self.verdict.records || checkpoint.hash != self.hash {
            self.find(number, "the chain up to it is not the one that was signed");
        } else {
            self.verdict.signed_up_to = number;
        }
    }

    /// Ends the walk. `kept` are checkpoints that were kept elsewhere.
    pub(crate) fn end(mut self, kept_unmet: Vec<u64>) -> Verdict {
        for number in kept_unmet {
            self.find(number, "it was signed, and is not there");
        }
        self.verdict
    }
}

/// Walks the whole chain of a database. `keys` are the public keys that may sign; `kept` are
/// checkpoints that were kept elsewhere, which the chain must still contain. Use a transaction that
/// only reads.
///
/// # Errors
/// What the database refuses. What is wrong with the chain is no error, but in the verdict.
pub async fn verify(
    tx: &mut Tx,
    keys: &[[u8; 32]],
    kept: &[Checkpoint],
) -> Result<Verdict, AuditError> {
    let mut walk = Walk::new(keys);
    let mut kept = kept.to_vec();
    kept.sort_by_key(|checkpoint| checkpoint.number);
    let mut kept = kept.into_iter().peekable();
    let mut signed = checkpoints(tx, 0, usize::MAX >> 1).await?.into_iter().peekable();
    let mut is_whole = true;
    'walk: loop {
        let after = walk.verdict.records;
        let page = page(tx, after).await?;
        for run in &page.runs {
            if !runs::is_found(tx, run).await? {
                let what = "those up to it cannot be read, or are found by other names than theirs";
                walk.find(run.last, what);
            }
        }
        if page.records.is_empty() {
            break;
        }
        for record in &page.records {
            is_whole = walk.record(record);
            if !is_whole {
                break 'walk;
            }
            for list in [&mut signed, &mut kept] {
                while let Some(checkpoint) = list.next_if(|next| next.number == record.number) {
                    walk.checkpoint(&checkpoint);
                }
            }
        }
    }
    // Behind a break nothing more can be said.
    let unmet = signed.chain(kept).filter(|_| is_whole).map(|unmet| unmet.number).collect();
    let sql = "select (select count(*) from audit_inbox) \
               + (select cast(coalesce(sum(records), 0) as bigint) from audit_batches)";
    let waiting = tx.one(sql, []).await?.get(0)?;
    Ok(Verdict { waiting, ..walk.end(unmet) })
}
