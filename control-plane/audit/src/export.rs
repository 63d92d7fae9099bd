//! Records written out with what proves them: one JSON object a line.
//!
//! ```text
//! {"outcry_audit":1,"after":0,"hash":"00…"}          what the first record follows
//! {"record":{…}}                                     records, in order and without gaps
//! {"checkpoint":{…}}                                 signatures, each behind its record
//! ```

use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};
use store::Tx;

use crate::chain::{Record, START, hex};
use crate::read::{hash_of, page};
use crate::signer::{Checkpoint, checkpoints};
use crate::verify::{Verdict, Walk};
use crate::{AuditError, RECORDS_MAX};

/// Checkpoints of one page of records, and more.
const CHECKPOINTS_MAX: usize = 8 * RECORDS_MAX;
/// The longest line that is read.
const LINE_BYTES_MAX: u64 = 1 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    outcry_audit: u32,
    after: u64,
    #[serde(with = "hex")]
    hash: [u8; 32],
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Record(Record),
    Checkpoint(Checkpoint),
}

/// Writes records `first` to `last` and the checkpoints among them, and then on to the first
/// checkpoint behind them, if there is one: without it the end would not be proved. The number of
/// records written.
///
/// # Errors
/// What the database refuses, or who is written to.
pub async fn export(
    tx: &mut Tx,
    (first, last): (u64, u64),
    out: &mut (dyn Write + Send),
) -> Result<u64, AuditError> {
    let after = first.saturating_sub(1);
    let hash = hash_of(tx, after).await?.unwrap_or(START);
    write_line(out, &Head { outcry_audit: 1, after, hash })?;
    let covering = checkpoints(tx, last.saturating_sub(1), 1).await?;
    let last = covering.first().map_or(last, |checkpoint| checkpoint.number);
    let mut done = after;
    loop {
        let records = page(tx, done).await?.records;
        let mut signed = checkpoints(tx, done, CHECKPOINTS_MAX).await?.into_iter().peekable();
        let wanted = records.into_iter().take_while(|record| record.number <= last);
        let before = done;
        for record in wanted {
            done = record.number;
            write_line(out, &Line::Record(record))?;
            while let Some(checkpoint) = signed.next_if(|next| next.number <= done) {
                write_line(out, &Line::Checkpoint(checkpoint))?;
            }
        }
        if done == before {
            return Ok(done - after);
        }
    }
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> Result<(), AuditError> {
    serde_json::to_writer(&mut *out, line).map_err(std::io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}

/// Verifies an export by itself, without the database.
///
/// # Errors
/// When it cannot be read, or a line of it is not what it should be. What is wrong with the chain
/// is no error, but in the verdict.
pub fn verify_export(from: &mut dyn BufRead, keys: &[[u8; 32]]) -> Result<Verdict, AuditError> {
    let mut text = Vec::new();
    if !read_line(from, &mut text, 1)? {
        return Err(AuditError::Line { line: 1, what: "the export is empty".to_owned() });
    }
    let head: Head = parsed(&text, 1)?;
    if head.outcry_audit != 1 {
        return Err(AuditError::Line { line: 1, what: "of another version".to_owned() });
    }
    let mut walk = Walk::behind(keys, head.after, head.hash);
    for line in 2.. {
        if !read_line(from, &mut text, line)? {
            break;
        }
        match parsed(&text, line)? {
            Line::Record(record) => {
                if !walk.record(&record) {
                    break;
                }
            }
            Line::Checkpoint(checkpoint) => walk.checkpoint(&checkpoint),
        }
    }
    Ok(walk.end(Vec::new()))
}

fn read_line(from: &mut dyn BufRead, text: &mut Vec<u8>, line: usize) -> Result<bool, AuditError> {
    text.clear();
    let mut limited = std::io::Read::take(&mut *from, LINE_BYTES_MAX);
    limited.read_until(b'\n', text)?;
    if text.len() as u64 == LINE_BYTES_MAX {
        return Err(AuditError::Line { line, what: "too long".to_owned() });
    }
    Ok(!text.is_empty())
}

fn parsed<'a, T: Deserialize<'a>>(text: &'a [u8], line: usize) -> Result<T, AuditError> {
    serde_json::from_slice(text).map_err(|error| AuditError::Line { line, what: error.to_string() })
}
