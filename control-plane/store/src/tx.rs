//! A transaction: statements on either database, and the loop that repeats it.

use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Executor as _, Postgres, SqlSafeStr as _, SqlStr, Sqlite, Transaction};

use crate::beside::{self, State};
use crate::bulk::values_of;
use crate::memo::{Changes, Told, Written};
use crate::{Dialect, Row, StoreError, Value};

/// An open transaction; rolled back when dropped before [`Tx::commit`].
#[derive(Debug)]
pub struct Tx {
    inner: Inner,
    changes: Arc<Changes>,
    written: Written,
    is_aside: bool,
}

#[derive(Debug)]
enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub(crate) fn sqlite(
        transaction: Transaction<'static, Sqlite>,
        changes: &Arc<Changes>,
    ) -> Self {
        Self::of(Inner::Sqlite(transaction), changes)
    }

    pub(crate) fn postgres(
        transaction: Transaction<'static, Postgres>,
        changes: &Arc<Changes>,
    ) -> Self {
        Self::of(Inner::Postgres(transaction), changes)
    }

    fn of(inner: Inner, changes: &Arc<Changes>) -> Self {
        Self { inner, changes: Arc::clone(changes), written: Written::default(), is_aside: false }
    }

    /// Which database this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.inner {
            Inner::Sqlite(_) => Dialect::Sqlite,
            Inner::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs a statement; the number of rows it changed.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn execute(
        &mut self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<u64, StoreError> {
        self.written.note(sql);
        self.run(sql.into_sql_str(), values).await
    }

    /// Runs a statement that our own code has put together (never from input), and that begins
    /// with `head`.
    pub(crate) async fn execute_built(
        &mut self,
        (head, sql): (&'static str, Arc<str>),
        values: impl IntoIterator<Item = Value>,
    ) -> Result<u64, StoreError> {
        self.written.note(head);
        self.run(AssertSqlSafe(sql).into_sql_str(), values).await
    }

    async fn run(
        &mut self,
        sql: SqlStr,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<u64, StoreError> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(sql, sqlite_arguments(values)?);
                query.execute(&mut **tx).await?.rows_affected()
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(sql, postgres_arguments(values)?);
                query.execute(&mut **tx).await?.rows_affected()
            }
        })
    }

    /// Runs several statements without parameters (migrations).
    pub(crate) async fn script(&mut self, sql: String) -> Result<(), StoreError> {
        self.written.note_anything();
        let script = sqlx::raw_sql(AssertSqlSafe(sql));
        match &mut self.inner {
            Inner::Sqlite(tx) => (&mut **tx).execute(script).await.map(|_| ())?,
            Inner::Postgres(tx) => (&mut **tx).execute(script).await.map(|_| ())?,
        }
        Ok(())
    }

    /// All rows of a query. Bound it with `limit`: they are all in memory at once.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn all(
        &mut self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<Row>, StoreError> {
        self.fetch(sql.into_sql_str(), values).await
    }

    /// All rows of a query that stands between `head` and `tail` and is asked of these values:
    /// they are the rows of `asked`, with one column, `column1`. A row may come twice.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn all_among(
        &mut self,
        (head, tail): (&'static str, &'static str),
        mut asked: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        let Some(last) = asked.last().cloned() else {
            return Ok(Vec::new());
        };
        // Few lengths, so that the database knows the statement again.
        asked.resize(asked.len().next_power_of_two(), last);
        let values = values_of(self.dialect(), 1, asked.len());
        let sql = format!("{head} ({values}) asked {tail}");
        self.fetch(AssertSqlSafe(sql).into_sql_str(), asked).await
    }

    async fn fetch(
        &mut self,
        sql: SqlStr,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<Row>, StoreError> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(sql, sqlite_arguments(values)?);
                query.fetch_all(&mut **tx).await?.into_iter().map(Row::Sqlite).collect()
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(sql, postgres_arguments(values)?);
                query.fetch_all(&mut **tx).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The first row of a query, if it has one.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn optional(
        &mut self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Option<Row>, StoreError> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(sql, sqlite_arguments(values)?);
                query.fetch_optional(&mut **tx).await?.map(Row::Sqlite)
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(sql, postgres_arguments(values)?);
                query.fetch_optional(&mut **tx).await?.map(Row::Postgres)
            }
        })
    }

    /// The first row of a query that always has one.
    ///
    /// # Errors
    /// [`StoreError::NoRow`] when it has none, and what the database refuses.
    pub async fn one(
        &mut self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Row, StoreError> {
        self.optional(sql, values).await?.ok_or(StoreError::NoRow)
    }

    /// What this transaction changes is not what was asked for, but a wrong guess that is counted,
    /// or a step on the way: nothing that is owed goes with it.
    pub fn aside(&mut self) {
        self.is_aside = true;
    }

    /// Makes the change durable, together with what is owed [beside] it.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when another transaction won; nothing of this one remains then.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        let is_change = !self.is_aside && !self.written.is_empty();
        let Some((sql, values)) = is_change.then(beside::due).flatten() else {
            return self.commit_alone().await;
        };
        self.execute(sql, values).await?;
        beside::set(State::InDoubt);
        let committed = self.commit_alone().await;
        beside::set(if committed.is_ok() { State::Written } else { State::Owed });
        committed
    }

    async fn commit_alone(self) -> Result<(), StoreError> {
        let Self { inner, changes, written, .. } = self;
        let _told = Told { changes, written };
        match inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Undoes everything since it began.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]; the database undoes it then by itself.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self.inner {
            Inner::Sqlite(tx) => tx.rollback().await?,
            Inner::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }

    /// Commits when `outcome` is `Ok`, else rolls back; the end of [`crate::transact!`].
    ///
    /// # Errors
    /// The error in `outcome`, or the one of the commit.
    pub async fn finish<T, E: From<StoreError>>(self, outcome: Result<T, E>) -> Result<T, E> {
        match outcome {
            Ok(value) => self.commit().await.map(|()| value).map_err(E::from),
            Err(error) => {
                // The database undoes an abandoned transaction by itself.
                drop(self.rollback().await);
                Err(error)
            }
        }
    }
}

fn sqlite_arguments(
    values: impl IntoIterator<Item = Value>,
) -> Result<SqliteArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut arguments = SqliteArguments::default();
    for value in values {
        match value {
            Value::Int(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
            Value::Uuid(value) => arguments.add(value),
        }
        .map_err(|error| StoreError::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}

fn postgres_arguments(values: impl IntoIterator<Item = Value>) -> Result<PgArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut arguments = PgArguments::default();
    for value in values {
        match value {
            Value::Int(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
            Value::Uuid(value) => arguments.add(value),
        }
        .map_err(|error| StoreError::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}

/// An error that may be gone when the transaction is tried again.
pub trait Transient {
    /// Whether another transaction was in the way.
    fn is_transient(&self) -> bool;
}

impl Transient for StoreError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

/// How often a transaction is tried.
const ATTEMPTS_MAX: u32 = 10;

/// Counts the attempts of one transaction and waits longer before each.
#[derive(Debug, Default)]
pub struct Attempts {
    made: u32,
}

impl Attempts {
    /// None made yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to try again after `error`; waits before it says yes.
    pub async fn again<E: Transient>(&mut self, error: &E) -> bool {
        self.made += 1;
        if self.made >= ATTEMPTS_MAX || !error.is_transient() {
            return false;
        }
        // Those who collided wait differently long: the random part of a fresh id spreads them.
        let spread = u64::from(uuid::Uuid::now_v7().as_bytes()[15]);
        let wait_us = (1_u64 << self.made) * 500 + spread * 20;
        tokio::time::sleep(Duration::from_micros(wait_us)).await;
        true
    }
}

/// Runs one change as one transaction: commits on `Ok`, rolls back on `Err`, and runs the body
/// again when another transaction was in the way. The body is an expression of type
/// `Result<T, E>` in which `?` works; so is the whole. `E` is [`Transient`] and comes from
/// [`StoreError`].
///
/// ```text
/// async fn rename(db: &Db, id: UserId, name: &str) -> Result<(), StoreError> {
///     transact!(db, |tx| {
///         tx.execute("update users set name = $1 where id = $2", values![name, id]).await?;
///         Ok(())
///     })
/// }
/// ```
///
/// The body may run more than once: everything it changes must be in the database.
#[macro_export]
macro_rules! transact {
    ($db:expr, |$tx:ident| $body:expr) => {{
        let mut attempts = $crate::Attempts::new();
        loop {
            let outcome = match $db.begin().await {
                Ok(mut transaction) => {
                    let result = {
                        let $tx = &mut transaction;
                        async { $body }.await
                    };
                    transaction.finish(result).await
                }
                Err(error) => Err(error.into()),
            };
            match outcome {
                Ok(value) => break Ok(value),
                Err(error) => {
                    if !attempts.again(&error).await {
                        break Err(error);
                    }
                }
            }
        }
    }};
}
