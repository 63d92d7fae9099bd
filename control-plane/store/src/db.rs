//! Opening a database: a SQLite file or a PostgreSQL server behind one type.

use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::sync::watch;

use crate::memo::Changes;
use crate::{StoreError, Tx};

/// Connections that read; SQLite's readers never wait for its writer.
const READERS_MAX: u32 = 4;
/// Pages in the write-ahead log before they are copied into the file (32 MiB): what was written
/// many times meanwhile is copied once, and whoever commits last waits for it.
const CHECKPOINT_PAGES: &str = "8192";
/// Statements that a connection knows again: room for those in use all the time, with
/// [`crate::Bulk`]'s of each length.
const STATEMENTS_MAX: usize = 512;
/// Connections to PostgreSQL, readers and writers together.
const POSTGRES_CONNECTIONS_MAX: u32 = 16;
/// How long a caller waits for a connection or a lock before the database counts as busy.
const WAIT_MAX: Duration = Duration::from_secs(5);

/// Which database speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// One file, one writer at a time, many readers (write-ahead log).
    Sqlite,
    /// A server; transactions are serializable.
    Postgres,
}

/// A database. Cheap to clone: all clones share its connections.
#[derive(Clone, Debug)]
pub struct Db {
    pools: Pools,
    changes: Arc<Changes>,
}

#[derive(Clone, Debug)]
enum Pools {
    /// SQLite has one writer: waiting in a queue of ours is fair, waiting for its lock is not.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
        place: Place,
    },
    Postgres(PgPool),
}

/// The file that was opened. One that was removed or replaced takes commits as before, and nobody
/// finds them again: so no transaction begins in it.
#[derive(Clone, Debug)]
struct Place {
    path: Arc<Path>,
    /// Device and number of the file.
    file: (u64, u64),
}

impl Place {
    fn of(path: &Path) -> io::Result<Self> {
        let found = std::fs::metadata(path)?;
        Ok(Self { path: path.into(), file: (found.dev(), found.ino()) })
    }

    fn check(&self) -> Result<(), StoreError> {
        let now = Self::of(&self.path).map_err(sqlx::Error::Io)?;
        if now.file == self.file {
            return Ok(());
        }
        let what = format!("{} is not the file that was opened", self.path.display());
        Err(sqlx::Error::Io(io::Error::new(io::ErrorKind::NotFound, what)).into())
    }
}

impl Db {
    /// Opens the database at `address`: `sqlite:PATH` (made when missing) or `postgres://…`.
    ///
    /// # Errors
    /// [`StoreError::Address`] when it is neither; [`StoreError::Unavailable`] when it does not
    /// answer.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err(StoreError::Address(address.to_owned()));
            }
            return Self::sqlite(Path::new(path)).await;
        }
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(address)
                .map_err(|_| StoreError::Address(redacted(address)))?;
            return Self::postgres(options).await;
        }
        Err(StoreError::Address(redacted(address)))
    }

    /// Opens the SQLite file at `path`, which is made when missing.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the file cannot be opened.
    pub async fn sqlite(path: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An answer is a promise about money: a commit is on the disk before it is given.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .statement_cache_capacity(STATEMENTS_MAX)
            .busy_timeout(WAIT_MAX)
            .pragma("cache_size", "-65536")
            .pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
            .disable_statement_logging();
        // A connection to a file does not go away by itself: to ask it first whether it is still
        // there would send each transaction to SQLite's thread and back once more.
        let pool = || SqlitePoolOptions::new().acquire_timeout(WAIT_MAX).test_before_acquire(false);
        let writer = pool().max_connections(1).after_release(|connection, _| {
            Box::pin(async move {
                // SQLite undoes a transaction by itself when the disk is full, and the driver
                // believes that it is still in it for good: such a connection begins no other one.
                if connection.is_in_transaction() {
                    connection.ping().await?;
                }
                Ok(!connection.is_in_transaction())
            })
        });
        let writer = writer.connect_with(options.clone()).await?;
        let place = Place::of(path).map_err(sqlx::Error::Io)?;
        let reading = options.read_only(true).create_if_missing(false);
        let readers = pool().max_connections(READERS_MAX).connect_lazy_with(reading);
        let pools = Pools::Sqlite { writer, readers, place };
        Ok(Self { pools, changes: Arc::default() })
    }

    /// Connects to a PostgreSQL server.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when it does not answer.
    pub async fn postgres(options: PgConnectOptions) -> Result<Self, StoreError> {
        let lock_time_max = format!("{}ms", WAIT_MAX.as_millis());
        let options = options
            .application_name("outcry")
            .statement_cache_capacity(STATEMENTS_MAX)
            .options([("lock_timeout", lock_time_max)])
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS_MAX)
            .acquire_timeout(WAIT_MAX)
            .connect_with(options)
            .await?;
        Ok(Self { pools: Pools::Postgres(pool), changes: Arc::default() })
    }

    /// Which database this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.pools {
            Pools::Sqlite { .. } => Dialect::Sqlite,
            Pools::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Begins a transaction that may write. Prefer [`crate::transact!`], which repeats it when
    /// another one was in the way.
    ///
    /// # Errors
    /// [`StoreError::Busy`] or [`StoreError::Unavailable`].
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match &self.pools {
            Pools::Sqlite { writer, place, .. } => {
                place.check()?;
                let begin = "pragma synchronous = full; begin immediate";
                Tx::sqlite(apart(writer.begin_with(begin)).await?, &self.changes)
            }
            Pools::Postgres(pool) => {
                let begin = "begin isolation level serializable";
                Tx::postgres(apart(pool.begin_with(begin)).await?, &self.changes)
            }
        })
    }

    /// The same database for what can be done again: its commits wait for no disk. A power cut may
    /// take the last ones back; whatever another transaction has committed behind them is on the
    /// disk with them.
    #[must_use]
    pub const fn replayable(&self) -> Replayable<'_> {
        Replayable(self)
    }

    /// Begins a transaction that only reads: all its statements see the same moment, and it never
    /// waits for writers. Drop it when done.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match &self.pools {
            Pools::Sqlite { readers, .. } => {
                Tx::sqlite(apart(readers.begin()).await?, &self.changes)
            }
            Pools::Postgres(pool) => {
                let begin = "begin isolation level repeatable read read only";
                Tx::postgres(apart(pool.begin_with(begin)).await?, &self.changes)
            }
        })
    }

    /// Changes whenever a transaction of this process that writes one of these tables has ended.
    /// What another process writes is not heard. Ask once and clone: each is told of for good.
    #[must_use]
    pub fn hear(&self, tables: &'static [&'static str]) -> watch::Receiver<u64> {
        self.changes.hear(tables)
    }

    pub(crate) fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Closes every connection once its transaction has ended.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// See [`Db::replayable`].
#[derive(Clone, Copy, Debug)]
pub struct Replayable<'a>(&'a Db);

impl Replayable<'_> {
    /// As [`Db::begin`].
    ///
    /// # Errors
    /// As [`Db::begin`].
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match &self.0.pools {
            Pools::Sqlite { writer, place, .. } => {
                place.check()?;
                let begin = "pragma synchronous = normal; begin immediate";
                Tx::sqlite(apart(writer.begin_with(begin)).await?, &self.0.changes)
            }
            Pools::Postgres(pool) => {
                let begin =
                    "begin isolation level serializable; set local synchronous_commit = off";
                Tx::postgres(apart(pool.begin_with(begin)).await?, &self.0.changes)
            }
        })
    }
}

/// In memory of its own. To wait for a connection may be to open one: the state of that, within the
/// future of whoever may read something, would be allocated and moved with every request, also of
/// those that find what they need in a memo. It was half of what the guard and the handler of an
/// order had.
fn apart<'f, F: Future + Send + 'f>(
    waiting: F,
) -> Pin<Box<dyn Future<Output = F::Output> + Send + 'f>> {
    Box::pin(waiting)
}

/// The address without what stands between `//` and `@`, which may hold a password.
#[must_use]
pub fn redacted(address: &str) -> String {
    match (address.split_once("//"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}//…@{host}"),
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_password_is_never_repeated() {
        assert_eq!(redacted("postgres://me:secret@db/x"), "postgres://…@db/x");
        assert_eq!(redacted("mysql:x"), "mysql:x");
    }

    #[tokio::test]
    async fn an_unknown_address_says_what_to_write() {
        let error = Db::open("mysql://me:secret@db/x").await.unwrap_err().to_string();
        assert!(error.contains("sqlite:PATH") && !error.contains("secret"), "{error}");
        assert!(Db::open("sqlite:").await.is_err());
    }

    /// Whoever waits for a transaction carries a pointer, and not what opening a connection takes.
    #[test]
    fn to_wait_for_a_transaction_takes_little_memory() {
        fn bytes<F: Future>(_: impl Fn(&'static Db) -> F) -> usize {
            size_of::<F>()
        }
        let all = [
            bytes(Db::begin),
            bytes(Db::read),
            bytes(|db| async { db.replayable().begin().await }),
        ];
        assert!(all.iter().all(|&bytes| bytes <= 256), "{all:?}");
    }
}
