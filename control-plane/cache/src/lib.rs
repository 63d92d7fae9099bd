//! What may be forgotten: challenges that are answered once, counters of a window, copies.
//!
//! In process by default; in Redis when several processes must see the same. Both behave alike, and
//! one suite says so. Nothing here is the only place of anything that matters: a cache that loses
//! everything costs people another try.

mod memory;
mod redis;

use std::sync::Arc;
use std::time::Duration;

use memory::Memory;
use redis::Redis;

/// Keys and values that are longer are refused.
pub const KEY_BYTES_MAX: usize = 512;
/// As above.
pub const VALUE_BYTES_MAX: usize = 64 * 1024;

/// Why a cache does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum CacheError {
    /// The server does not answer, or the connection broke.
    #[error("the cache does not answer")]
    Unavailable(#[source] std::io::Error),
    /// The server says no.
    #[error("the cache refuses: {0}")]
    Refused(String),
    /// What the server says is not its protocol.
    #[error("the cache speaks something else than RESP")]
    Protocol,
    /// No room, or a key or value that is too long.
    #[error("{0}")]
    Full(&'static str),
    /// The address is not understood.
    #[error("cache address {0:?}: use memory: or redis://HOST:PORT/NUMBER")]
    Address(String),
}

/// A cache. Cheap to clone: clones are the same cache.
#[derive(Clone, Debug)]
pub struct Cache {
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Memory(Arc<Memory>),
    Redis(Arc<Redis>),
}

impl Default for Cache {
    fn default() -> Self {
        Self::memory()
    }
}

impl Cache {
    /// A cache of this process.
    #[must_use]
    pub fn memory() -> Self {
        Self { kind: Kind::Memory(Arc::default()) }
    }

    /// The cache at `address`: `memory:`, or `redis://HOST:PORT/NUMBER` (`redis://:PASSWORD@…`
    /// where it wants one). A server is asked when it is needed first.
    ///
    /// # Errors
    /// [`CacheError::Address`].
    pub fn open(address: &str) -> Result<Self, CacheError> {
        if address == "memory:" {
            return Ok(Self::memory());
        }
        Ok(Self { kind: Kind::Redis(Arc::new(Redis::at(address)?)) })
    }

    /// Keeps `value` under `key` for `life`, in place of what was there.
    ///
    /// # Errors
    /// [`CacheError`].
    pub async fn put(&self, key: &str, value: &[u8], life: Duration) -> Result<(), CacheError> {
        if key.len() > KEY_BYTES_MAX || value.len() > VALUE_BYTES_MAX {
            return Err(CacheError::Full("a key or value is longer than the cache takes"));
        }
        match &self.kind {
            Kind::Memory(memory) => memory.put(key, value, life),
            Kind::Redis(redis) => redis.put(key, value, life).await,
        }
    }

    /// What is kept under `key`.
    ///
    /// # Errors
    /// [`CacheError`].
    pub async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, CacheError> {
        match &self.kind {
            Kind::Memory(memory) => Ok(memory.get(key)),
            Kind::Redis(redis) => redis.get(key).await,
        }
    }

    /// What is kept under `key`, which is forgotten by it: of all who take, one gets it.
    ///
    /// # Errors
    /// [`CacheError`].
    pub async fn take(&self, key: &str) -> Result<Option<Vec<u8>>, CacheError> {
        match &self.kind {
            Kind::Memory(memory) => Ok(memory.take(key)),
            Kind::Redis(redis) => redis.take(key).await,
        }
    }

    /// Counts one more under `key`: the number counted in the window of `life` that the first one
    /// opened.
    ///
    /// # Errors
    /// [`CacheError`].
    pub async fn count(&self, key: &str, life: Duration) -> Result<u64, CacheError> {
        match &self.kind {
            Kind::Memory(memory) => memory.count(key, life),
            Kind::Redis(redis) => redis.count(key, life).await,
        }
    }
}
