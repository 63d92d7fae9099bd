//! What is kept of decisions: one row for each transaction, with its requests and the keys they are
//! known by; and, some time after all of it was answered, the keys alone.
//!
//! Keys are the clients' own and come in no order. So they are remembered here, written down in the
//! row of the decision, and moved by the thousand into a run of keys in their order ([`Runs`]).

mod earlier;
mod runs;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::LazyLock;

use blake3::hazmat::{ContextKey, HasherExt as _, hash_derive_key_context};
use engine::core::CommandBody;
use store::{Db, StoreError, Timestamp, Tx, transact, values};
use vault::Vault;

use crate::link::{Job, JobBody};
use crate::{Decided, GatewayError};

pub(crate) use earlier::carry_over;
pub(crate) use runs::{Runs, remove};

/// Keys that are moved into a run at once, at least.
pub(crate) const MOVE_MIN: usize = 16_384;
/// And at most: whoever waits for the next decision waits for it.
const MOVE_MAX: usize = 4 * MOVE_MIN;

/// What a key is known by: who asks and which key.
pub(crate) type Digest = [u8; 16];

pub(crate) fn digest(scope: &str, key: &str) -> Digest {
    static CONTEXT: LazyLock<ContextKey> =
        LazyLock::new(|| hash_derive_key_context("outcry gateway key v1"));
    let mut hasher = blake3::Hasher::new_from_context_key(&CONTEXT);
    // With its length, so that no two pairs read alike.
    hasher.update(&(scope.len() as u64).to_le_bytes());
    hasher.update(scope.as_bytes());
    hasher.update(key.as_bytes());
    short(*hasher.finalize().as_bytes())
}

/// Half of a hash: enough to tell requests apart.
pub(crate) fn short(hash: [u8; 32]) -> Digest {
    let mut short = [0; 16];
    short.copy_from_slice(&hash[..16]);
    short
}

/// What a key stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// Of the request, as [`short`] has it.
    pub(crate) hash: Digest,
    pub(crate) number: u32,
    pub(crate) request: u64,
    /// Of a day that is over, what became of it; nothing for a request of today.
    pub(crate) past: Option<Past>,
}

/// What became of a request by the end of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Past {
    /// It was answered.
    Answered,
    /// The day ended before the engine had it.
    Undone,
}

impl Known {
    /// As its decision is told again.
    ///
    /// # Errors
    /// When its answer cannot be given any more.
    pub(crate) fn again(self, today: u32) -> Result<Decided, GatewayError> {
        let Self { number, request, past, .. } = self;
        match past {
            None => Ok(Decided { number, request, day: today, is_repeat: true }),
            Some(Past::Answered) => Err(GatewayError::Forgotten),
            Some(Past::Undone) => Err(GatewayError::DayOver),
        }
    }
}

/// A request that was decided, and what makes it known again: its key's digest, its own hash.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) job: Job,
    pub(crate) key: Option<(Digest, Digest)>,
}

/// Decisions that are not among the keys yet.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    known: HashMap<Digest, Known>,
    /// Oldest first.
    rows: VecDeque<RowKept>,
    last: i64,
    /// Which day they are of.
    day: u32,
    moving: Option<Moving>,
}

#[derive(Debug)]
struct RowKept {
    number: i64,
    created: Timestamp,
    /// The last request of each account in it.
    last: Vec<(u32, u64)>,
    keys: Vec<Digest>,
}

/// Keys on their way into a run.
#[derive(Debug)]
struct Moving {
    /// In the order of the run.
    keys: Vec<Digest>,
    newest: Timestamp,
    /// The last row that they are of.
    until: i64,
}

impl Memory {
    /// What is remembered of a key; it may be in a run all the same.
    pub(crate) fn get(&self, digest: &Digest) -> Option<Known> {
        self.known.get(digest).copied()
    }

    /// The number of the next row.
    pub(crate) const fn next(&self) -> i64 {
        self.last + 1
    }

    /// A row was committed.
    pub(crate) fn add(&mut self, number: i64, created: Timestamp, kept: &[Kept]) {
        let (mut last, mut keys): (Vec<(u32, u64)>, Vec<Digest>) = Default::default();
        for Kept { job: Job { number, request, .. }, key } in kept {
            match last.iter_mut().find(|(account, _)| account == number) {
                Some((_, last)) => *last = (*last).max(*request),
                None => last.push((*number, *request)),
            }
            if let Some((digest, hash)) = *key {
                let (number, request, past) = (*number, *request, None);
                let known = Known { hash, number, request, past };
                self.known.insert(digest, known);
                keys.push(digest);
            }
        }
        self.last = self.last.max(number);
        self.rows.push_back(RowKept { number, created, last, keys });
    }

    /// Removes rows that nobody needs any more, and moves keys; `is_answered` says of a request of
    /// an account whether it is.
    pub(crate) fn sweep(&mut self, is_answered: impl Fn(u32, u64) -> bool) -> Vec<i64> {
        let is_done = |row: &RowKept| row.last.iter().all(|&(one, last)| is_answered(one, last));
        let mut gone = Vec::new();
        self.rows.retain(|row| {
            let is_gone = row.keys.is_empty() && is_done(row);
            if is_gone {
                gone.push(row.number);
            }
            !is_gone
        });
        if self.moving.is_none() {
            let (mut keys, mut done) = (0, 0);
            for row in self.rows.iter().take_while(|row| is_done(row)) {
                if keys + row.keys.len() > MOVE_MAX {
                    break;
                }
                (keys, done) = (keys + row.keys.len(), done + 1);
            }
            if keys >= MOVE_MIN {
                self.begin_move(done);
            }
        }
        gone
    }

    fn begin_move(&mut self, rows: usize) {
        let (mut keys, mut newest, mut until) = (Vec::new(), Timestamp::from_ns(0), 0);
        for row in self.rows.drain(..rows) {
            keys.extend(row.keys);
            (newest, until) = (newest.max(row.created), row.number);
        }
        keys.sort_unstable();
        self.moving = Some(Moving { keys, newest, until });
    }

    pub(crate) const fn is_moving(&self) -> bool {
        self.moving.is_some()
    }

    /// The keys into the run of that number, and out of the rows they are of.
    ///
    /// # Errors
    /// What the database refuses; the move is to be tried again then.
    pub(crate) async fn move_keys(&self, tx: &mut Tx, number: i64) -> Result<(), StoreError> {
        let Some(Moving { keys, newest, until }) = &self.moving else { return Ok(()) };
        let known = |digest: &Digest| Some((*digest, *self.known.get(digest)?));
        let keys: Vec<(Digest, Known)> = keys.iter().filter_map(known).collect();
        runs::write(tx, (number, *newest, self.day), &keys).await?;
        let sql = "delete from gateway_decisions where number <= $1";
        tx.execute(sql, values![*until]).await?;
        Ok(())
    }

    /// The move was committed.
    pub(crate) fn moved(&mut self, runs: &mut Runs, number: i64) {
        if let Some(Moving { keys, newest, .. }) = self.moving.take() {
            runs.add(number, newest, &keys);
            for digest in keys {
                self.known.remove(&digest);
            }
        }
    }
}

/// Writes down what is decided, as the row of that number.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn write(
    tx: &mut Tx,
    vault: &Vault,
    (number, kept): (i64, &[Kept]),
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "insert into gateway_decisions values ($1, $2, $3)";
    tx.execute(sql, values![number, packed(vault, kept), now]).await?;
    Ok(())
}

/// All decisions that are kept, and their requests in the order they were decided.
///
/// # Errors
/// What the database refuses, and what this program cannot read.
pub(crate) async fn read(
    tx: &mut Tx,
    vault: &Vault,
    day: u32,
) -> Result<(Memory, Vec<Job>), StoreError> {
    let (mut memory, mut jobs) = (Memory { day, ..Memory::default() }, Vec::new());
    let sql = "select number, body, created_ns from gateway_decisions order by number";
    for row in tx.all(sql, []).await? {
        let body: Vec<u8> = row.get(1)?;
        let kept = unpacked(vault, &body).ok_or_else(|| unread(1))?;
        memory.add(row.get(0)?, Timestamp::from_ns(row.get(2)?), &kept);
        jobs.extend(kept.into_iter().map(|kept| kept.job));
    }
    Ok((memory, jobs))
}

/// Ends a day: what was decided on it is known by its keys alone from now on, and what `answered`
/// does not say the engine has answered, never will be. Gives the last request of each account.
///
/// # Errors
/// What the database refuses, and what this program cannot read.
pub(crate) async fn end_day(
    tx: &mut Tx,
    vault: &Vault,
    day: u32,
    answered: impl Fn(u32) -> u64,
) -> Result<BTreeMap<u32, u64>, StoreError> {
    let (mut last, mut keys, mut newest) = (BTreeMap::new(), Vec::new(), Timestamp::from_ns(0));
    let sql = "select body, created_ns from gateway_decisions order by number";
    for row in tx.all(sql, []).await? {
        let body: Vec<u8> = row.get(0)?;
        newest = newest.max(Timestamp::from_ns(row.get(1)?));
        for Kept { job, key } in unpacked(vault, &body).ok_or_else(|| unread(0))? {
            let Job { number, request, .. } = job;
            let of_account: &mut u64 = last.entry(number).or_default();
            *of_account = request.max(*of_account);
            let Some((digest, hash)) = key else { continue };
            let past = match request <= answered(number) {
                true => Past::Answered,
                false => Past::Undone,
            };
            keys.push((digest, Known { hash, number, request, past: Some(past) }));
        }
    }
    keys.sort_unstable_by_key(|(digest, _)| *digest);
    let run = runs::next(tx).await?;
    runs::write(tx, (run, newest, day), &keys).await?;
    tx.execute("delete from gateway_decisions", []).await?;
    Ok(last)
}

/// Seals requests that hold a secret anew, under the newest key; how many rows there were of them.
///
/// # Errors
/// What the database refuses, and what this program cannot read.
pub(crate) async fn rewrap(db: &Db, vault: &Vault) -> Result<u64, StoreError> {
    transact!(db, |tx| {
        let (mut moved, mut after) = (0, i64::MIN);
        let sql = "select number, body from gateway_decisions where number > $1 order by number \
                   limit 64";
        loop {
            let rows = tx.all(sql, values![after]).await?;
            if rows.is_empty() {
                return Ok(moved);
            }
            for row in rows {
                let body: Vec<u8> = row.get(1)?;
                let kept = unpacked(vault, &body).ok_or_else(|| unread(1))?;
                after = row.get(0)?;
                if kept.iter().any(|kept| is_secret(&kept.job.body)) {
                    let sql = "update gateway_decisions set body = $1 where number = $2";
                    tx.execute(sql, values![packed(vault, &kept), after]).await?;
                    moved += 1;
                }
            }
        }
    })
}

fn unread(column: usize) -> StoreError {
    StoreError::Decode { column, what: "a request this program cannot read".to_owned() }
}

fn bytes(row: &store::Row, column: usize) -> Result<Digest, StoreError> {
    let bytes: Vec<u8> = row.get(column)?;
    bytes.try_into().map_err(|_| unread(column))
}

/// Marks a request with a key.
const KEYED: u8 = 0x80;
/// Marks a request that holds a secret: it is sealed.
const SEALED: u8 = 0x40;
const CONTEXT: &str = "gateway request";

/// Whether a request opens a session: who knows its key is the session.
fn is_secret(body: &JobBody) -> bool {
    matches!(body, JobBody::Command(body) if matches!(**body, CommandBody::AddSession(_)))
}

fn packed(vault: &Vault, kept: &[Kept]) -> Vec<u8> {
    let mut out = Vec::with_capacity(kept.len() * 128);
    for Kept { job, key } in kept {
        let (kind, body) = match job.body.keep() {
            (kind, body) if is_secret(&job.body) => (kind | SEALED, vault.seal(CONTEXT, &body)),
            plain => plain,
        };
        out.push(if key.is_some() { kind | KEYED } else { kind });
        out.extend(job.number.to_le_bytes());
        out.extend(job.request.to_le_bytes());
        out.extend((body.len() as u32).to_le_bytes());
        out.extend(body);
        if let Some((digest, hash)) = key {
            out.extend(digest);
            out.extend(hash);
        }
    }
    out
}

fn unpacked(vault: &Vault, bytes: &[u8]) -> Option<Vec<Kept>> {
    let (mut bytes, mut kept) = (Bytes(bytes), Vec::new());
    while !bytes.0.is_empty() {
        let kind = bytes.array::<1>()?[0];
        let (number, request, length) = (bytes.u32()?, bytes.u64()?, bytes.u32()? as usize);
        let body = bytes.0.split_off(..length)?;
        let body = match kind & SEALED {
            0 => body.to_vec(),
            _ => vault.open(CONTEXT, body).ok()?.to_vec(),
        };
        let body = JobBody::of_kept(kind & !(KEYED | SEALED), body)?;
        let key = match kind & KEYED {
            0 => None,
            _ => Some((bytes.array()?, bytes.array()?)),
        };
        kept.push(Kept { job: Job { number, request, body }, key });
    }
    Some(kept)
}

/// Bytes that are read from the front.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl Bytes<'_> {
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (front, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*front)
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
mod tests;
