//! Keys of requests that were answered, or never will be: runs of them in the order of their
//! digests, many in a row of the database; and in memory, which runs may hold a key. Nearly every
//! key that is asked for is new, and is not looked up.

use std::collections::HashMap;

use fastbloom::BloomFilter;
use store::{Bulk, StoreError, Timestamp, Tx, values};

use super::{Bytes, Digest, Known, Past, unread};

/// Keys in a row: what is read to find one.
const PAGE_KEYS: usize = 1_024;
/// A key as it is kept: digest, hash, account, request, and whether its day ended without it.
const ENTRY_BYTES: usize = 16 + 16 + 4 + 8 + 1;
/// Runs that share a filter, so that a new key is compared with few.
const GROUP_RUNS: usize = 64;
/// What a shared filter is laid out for: with more it errs more often, and runs are asked.
const GROUP_KEYS: usize = GROUP_RUNS * super::MOVE_MIN;
/// How often a filter takes a key for one of its own that is not.
const FALSE_RATE: f64 = 0.001;
/// Rows read at once at a start: some 3 MB.
const READ_ROWS: i64 = 64;

/// What is in memory of all runs: four bytes a key.
#[derive(Debug, Default)]
pub(crate) struct Runs {
    /// Oldest first.
    groups: Vec<Group>,
    last: i64,
}

#[derive(Debug)]
struct Group {
    keys: BloomFilter,
    runs: Vec<Run>,
}

#[derive(Debug)]
struct Run {
    number: i64,
    newest: Timestamp,
    keys: BloomFilter,
}

impl Runs {
    /// Those of the database.
    ///
    /// # Errors
    /// What the database refuses, and what this program cannot read.
    pub(crate) async fn read(tx: &mut Tx) -> Result<Self, StoreError> {
        let (mut runs, mut digests) = (Self::default(), Vec::new());
        let (mut run, mut first, mut newest) = (0_i64, Vec::new(), Timestamp::from_ns(0));
        loop {
            let sql = "select run, first, created_ns, keys from gateway_key_pages \
                       where (run, first) > ($1, $2) order by run, first limit $3";
            let rows = tx.all(sql, values![run, &first[..], READ_ROWS]).await?;
            for row in &rows {
                let of: i64 = row.get(0)?;
                if of != run && !digests.is_empty() {
                    runs.add(run, newest, &std::mem::take(&mut digests));
                }
                (run, first, newest) = (of, row.get(1)?, Timestamp::from_ns(row.get(2)?));
                let keys: Vec<u8> = row.get(3)?;
                for entry in entries(&keys)? {
                    digests.push(Bytes(entry).array().ok_or_else(|| unread(3))?);
                }
            }
            if rows.len() < READ_ROWS as usize {
                break;
            }
        }
        if !digests.is_empty() {
            runs.add(run, newest, &digests);
        }
        Ok(runs)
    }

    /// The number of the next one.
    pub(crate) const fn next(&self) -> i64 {
        self.last + 1
    }

    /// A run was committed.
    pub(crate) fn add(&mut self, number: i64, newest: Timestamp, digests: &[Digest]) {
        if self.groups.last().is_none_or(|group| group.runs.len() == GROUP_RUNS) {
            self.groups.push(Group { keys: filter(GROUP_KEYS), runs: Vec::new() });
        }
        let mut keys = filter(digests.len());
        if let Some(group) = self.groups.last_mut() {
            for digest in digests {
                keys.insert(digest);
                group.keys.insert(digest);
            }
            group.runs.push(Run { number, newest, keys });
        }
        self.last = self.last.max(number);
    }

    /// The runs that may hold a key, newest first; one that does is among them.
    pub(super) fn places(&self, digest: &Digest) -> impl Iterator<Item = i64> {
        let groups = self.groups.iter().rev().filter(|group| group.keys.contains(digest));
        let runs = groups.flat_map(|group| group.runs.iter().rev());
        runs.filter(|run| run.keys.contains(digest)).map(|run| run.number)
    }

    /// Which of these keys are in a run, seen from a day.
    ///
    /// # Errors
    /// What the database refuses, and what this program cannot read.
    pub(crate) async fn look_up(
        &self,
        tx: &mut Tx,
        (digests, today): (&[Digest], u32),
    ) -> Result<HashMap<Digest, Known>, StoreError> {
        let mut found = HashMap::new();
        for digest in digests {
            for run in self.places(digest) {
                let sql = "select day, keys from gateway_key_pages \
                           where run = $1 and first <= $2 order by first desc limit 1";
                let Some(row) = tx.optional(sql, values![run, &digest[..]]).await? else {
                    continue;
                };
                let (day, keys): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
                if let Some(known) = find(&keys, digest, day == today)? {
                    found.insert(*digest, known);
                    break;
                }
            }
        }
        Ok(found)
    }

    /// The last of the oldest runs whose keys are all of before `moment`.
    pub(crate) fn before(&self, moment: Timestamp) -> Option<i64> {
        let runs = self.groups.iter().flat_map(|group| &group.runs);
        runs.take_while(|run| run.newest < moment).last().map(|run| run.number)
    }

    /// Runs up to this one are removed.
    pub(crate) fn forget(&mut self, until: i64) {
        for group in &mut self.groups {
            group.runs.retain(|run| run.number > until);
        }
        self.groups.retain(|group| !group.runs.is_empty());
    }
}

fn filter(keys: usize) -> BloomFilter {
    BloomFilter::with_false_pos(FALSE_RATE).expected_items(keys)
}

/// Removes runs up to this one.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn remove(tx: &mut Tx, until: i64) -> Result<(), StoreError> {
    let sql = "delete from gateway_key_pages where run <= $1";
    tx.execute(sql, values![until]).await?;
    Ok(())
}

/// The number of the next run, of those in the database.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn next(tx: &mut Tx) -> Result<i64, StoreError> {
    let sql = "select coalesce(max(run), 0) + 1 from gateway_key_pages";
    tx.one(sql, []).await?.get(0)
}

/// Writes a run of keys of one day, which are in the order of their digests.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn write(
    tx: &mut Tx,
    (run, newest, day): (i64, Timestamp, u32),
    keys: &[(Digest, Known)],
) -> Result<(), StoreError> {
    let head = "insert into gateway_key_pages (run, first, created_ns, day, keys)";
    // One that is written again was in a commit that was not heard of.
    let tail = "on conflict (run, first) do update set created_ns = excluded.created_ns, \
                day = excluded.day, keys = excluded.keys";
    let mut rows = Bulk::new(head, 5, tail);
    for page in keys.chunks(PAGE_KEYS) {
        let first = page.first().map_or(&[][..], |(digest, _)| &digest[..]);
        rows.push(tx, values![run, first, newest, day, packed(page)]).await?;
    }
    rows.flush(tx).await
}

fn packed(page: &[(Digest, Known)]) -> Vec<u8> {
    let mut out = Vec::with_capacity(page.len() * ENTRY_BYTES);
    for (digest, Known { hash, number, request, past }) in page {
        out.extend(digest);
        out.extend(hash);
        out.extend(number.to_le_bytes());
        out.extend(request.to_le_bytes());
        out.push(u8::from(*past == Some(Past::Undone)));
    }
    out
}

fn entries(page: &[u8]) -> Result<&[[u8; ENTRY_BYTES]], StoreError> {
    match page.as_chunks() {
        (entries, []) => Ok(entries),
        _ => Err(unread(3)),
    }
}

/// What a page says of a key; `is_of_today` whether the page is.
fn find(page: &[u8], digest: &Digest, is_of_today: bool) -> Result<Option<Known>, StoreError> {
    let entries = entries(page)?;
    let Ok(at) = entries.binary_search_by(|entry| entry[..digest.len()].cmp(digest)) else {
        return Ok(None);
    };
    let mut entry = Bytes(&entries[at][digest.len()..]);
    let read = (entry.array(), entry.u32(), entry.u64(), entry.array());
    let (Some(hash), Some(number), Some(request), Some([undone])) = read else {
        return Err(unread(1));
    };
    let past = match (is_of_today, undone) {
        (true, _) => None,
        (false, 0) => Some(Past::Answered),
        (false, _) => Some(Past::Undone),
    };
    Ok(Some(Known { hash, number, request, past }))
}
