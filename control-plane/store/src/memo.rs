//! What was read a moment ago and need not be read again: a [`Memo`] forgets it with the commit
//! that changes a table it was read from.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::Db;

/// How late a memo may see what another process of the same database has changed. What this process
/// changes it never shows again.
pub const LATENESS_MAX: Duration = Duration::from_secs(1);
/// Values that a memo holds.
const VALUES_MAX: usize = 10_000;

/// Values by key, as they were read from the database.
pub struct Memo<K, V> {
    /// Of the tables that they are read from.
    generation: Arc<AtomicU64>,
    values: Mutex<HashMap<K, Known<V>>>,
}

struct Known<V> {
    value: V,
    /// That of the tables before the value was read.
    generation: u64,
    read: Instant,
}

impl<K: Hash + Eq, V: Clone> Memo<K, V> {
    /// An empty memo of what is read from these tables of `db`: all of them that a value depends
    /// on.
    #[must_use]
    pub fn new(db: &Db, tables: &'static [&'static str]) -> Self {
        Self { generation: db.changes().watch(tables), values: Mutex::default() }
    }

    /// The value of `key`: as it is known, or as `read` finds it. Failures are not remembered.
    ///
    /// # Errors
    /// Those of `read`.
    pub async fn get<E, F>(&self, key: K, read: impl FnOnce() -> F) -> Result<V, E>
    where
        F: Future<Output = Result<V, E>>,
    {
        // Before anything is read: a change that commits meanwhile makes what was read too old.
        let generation = self.generation.load(SeqCst);
        if let Some(known) = self.values().get(&key)
            && known.counts(generation)
        {
            return Ok(known.value.clone());
        }
        let now = Instant::now();
        let value = read().await?;
        let mut values = self.values();
        if values.len() >= VALUES_MAX {
            values.retain(|_, known| known.counts(generation));
        }
        if values.len() < VALUES_MAX {
            values.insert(key, Known { value: value.clone(), generation, read: now });
        }
        Ok(value)
    }

    fn values(&self) -> MutexGuard<'_, HashMap<K, Known<V>>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<V> Known<V> {
    fn counts(&self, generation: u64) -> bool {
        self.generation == generation && self.read.elapsed() < LATENESS_MAX
    }
}

impl<K, V> fmt::Debug for Memo<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").field("generation", &self.generation).finish_non_exhaustive()
    }
}

/// Who wants to hear of changes to which tables; one for each database.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    watched: RwLock<Vec<(&'static [&'static str], Arc<AtomicU64>)>>,
    heard: RwLock<Vec<(&'static [&'static str], watch::Sender<u64>)>>,
}

impl Changes {
    fn watch(&self, tables: &'static [&'static str]) -> Arc<AtomicU64> {
        let generation = Arc::default();
        let mut watched = self.watched.write().unwrap_or_else(PoisonError::into_inner);
        watched.push((tables, Arc::clone(&generation)));
        generation
    }

    /// Hears of changes to these tables, instead of looking.
    pub(crate) fn hear(&self, tables: &'static [&'static str]) -> watch::Receiver<u64> {
        let (sender, receiver) = watch::channel(0);
        self.heard.write().unwrap_or_else(PoisonError::into_inner).push((tables, sender));
        receiver
    }

    fn tell(&self, written: &Written) {
        let heard = self.heard.read().unwrap_or_else(PoisonError::into_inner);
        for (_, sender) in heard.iter().filter(|(tables, _)| written.has(tables)) {
            sender.send_modify(|count| *count += 1);
        }
        let watched = self.watched.read().unwrap_or_else(PoisonError::into_inner);
        for (_, generation) in watched.iter().filter(|(tables, _)| written.has(tables)) {
            generation.fetch_add(1, SeqCst);
        }
    }
}

/// The tables that a transaction has written.
#[derive(Debug, Default)]
pub(crate) struct Written {
    tables: Vec<&'static str>,
    /// A statement whose table is not known: it may have been any.
    any: bool,
}

impl Written {
    /// Notes what a statement writes.
    pub(crate) fn note(&mut self, sql: &'static str) {
        match table(sql) {
            Some(table) if self.tables.contains(&table) => {}
            Some(table) => self.tables.push(table),
            None => self.any = true,
        }
    }

    /// Notes that anything may have been written.
    pub(crate) fn note_anything(&mut self) {
        self.any = true;
    }

    /// Whether nothing was written.
    pub(crate) fn is_empty(&self) -> bool {
        self.tables.is_empty() && !self.any
    }

    fn has(&self, tables: &[&str]) -> bool {
        self.any || self.tables.iter().any(|table| tables.contains(table))
    }
}

/// Tells of a commit when it is over, also of one that nobody waited for to the end.
pub(crate) struct Told {
    pub(crate) changes: Arc<Changes>,
    pub(crate) written: Written,
}

impl Drop for Told {
    fn drop(&mut self) {
        self.changes.tell(&self.written);
    }
}

/// The table that a statement writes: what stands behind `insert into`, `update`, `delete from`.
fn table(sql: &'static str) -> Option<&'static str> {
    let mut words = sql.split_ascii_whitespace();
    let name = match (words.next()?, words.next()?) {
        ("insert", "into") | ("delete", "from") => words.next()?,
        ("update", name) => name,
        _ => return None,
    };
    name.split('(').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_a_statement_is_found() {
        assert_eq!(table("insert into users values ($1)"), Some("users"));
        assert_eq!(table("insert into t(a) select 1"), Some("t"));
        assert_eq!(table("update sessions\n   set ended_ns = $1"), Some("sessions"));
        assert_eq!(table("delete from user_roles where user_id = $1"), Some("user_roles"));
        // These may write anything.
        for sql in ["", "update", "with x as (select 1) insert into t select 1", "drop table t"] {
            assert_eq!(table(sql), None, "{sql}");
        }
    }
}
