//! The cache of one process: a map that forgets, and never grows beyond its bound.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::CacheError;

/// Entries at once; with the longest values some 6 GB, with challenges some 10 MB.
const ENTRIES_MAX: usize = 100_000;

#[derive(Debug, Default)]
pub(crate) struct Memory {
    entries: Mutex<BTreeMap<String, Entry>>,
}

#[derive(Debug)]
struct Entry {
    value: Vec<u8>,
    count: u64,
    ends: Instant,
}

impl Memory {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Room for `key`, by forgetting what has ended.
    fn make_room(entries: &mut BTreeMap<String, Entry>, key: &str) -> Result<(), CacheError> {
        if entries.len() >= ENTRIES_MAX && !entries.contains_key(key) {
            let now = Instant::now();
            entries.retain(|_, entry| entry.ends > now);
            if entries.len() >= ENTRIES_MAX {
                return Err(CacheError::Full("the cache of this process is full"));
            }
        }
        Ok(())
    }

    pub(crate) fn put(&self, key: &str, value: &[u8], life: Duration) -> Result<(), CacheError> {
        let mut entries = self.lock();
        Self::make_room(&mut entries, key)?;
        let entry = Entry { value: value.to_vec(), count: 0, ends: Instant::now() + life };
        entries.insert(key.to_owned(), entry);
        Ok(())
    }

    pub(crate) fn get(&self, key: &str) -> Option<Vec<u8>> {
        let entries = self.lock();
        entries
            .get(key)
            .filter(|entry| entry.ends > Instant::now())
            .map(|entry| entry.value.clone())
    }

    pub(crate) fn take(&self, key: &str) -> Option<Vec<u8>> {
        let entry = self.lock().remove(key)?;
        (entry.ends > Instant::now()).then_some(entry.value)
    }

    pub(crate) fn count(&self, key: &str, life: Duration) -> Result<u64, CacheError> {
        let mut entries = self.lock();
        Self::make_room(&mut entries, key)?;
        let now = Instant::now();
        let fresh = || Entry { value: Vec::new(), count: 0, ends: now + life };
        let entry = entries.entry(key.to_owned()).or_insert_with(fresh);
        if entry.ends <= now {
            *entry = fresh();
        }
        entry.count += 1;
        Ok(entry.count)
    }
}
