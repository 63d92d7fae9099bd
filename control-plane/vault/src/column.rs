//! Where sealed values are kept: what is moved when keys change.

use store::{Db, Row, StoreError, Transient, Tx, Value, transact, values};
use uuid::Uuid;

use crate::{Vault, VaultError};

/// A column of sealed values; made by [`sealed!`](crate::sealed).
#[derive(Clone, Copy, Debug)]
pub struct Sealed {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub select: &'static str,
    #[doc(hidden)]
    pub update: &'static str,
    #[doc(hidden)]
    pub key: Key,
    #[doc(hidden)]
    pub context: Context,
}

/// What rows of a table are known by.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// An id.
    Uuid,
    /// A number.
    Int,
}

/// What a value is sealed for.
#[derive(Clone, Copy, Debug)]
pub enum Context {
    /// This, a slash, and what the row is known by.
    Row(&'static str),
    /// The same for all.
    Table(&'static str),
}

/// A column of sealed values: its table, what rows are known by, its name, what they are for.
#[macro_export]
macro_rules! sealed {
    ($table:literal, $key:literal $kind:ident, $column:literal, $context:ident($text:expr)) => {
        $crate::Sealed {
            name: concat!($table, ".", $column),
            select: concat!(
                "select ",
                $key,
                ", ",
                $column,
                " from ",
                $table,
                " where ",
                $key,
                " > $1 and ",
                $column,
                " is not null order by ",
                $key,
                " limit 64"
            ),
            update: concat!("update ", $table, " set ", $column, " = $1 where ", $key, " = $2"),
            key: $crate::Key::$kind,
            context: $crate::Context::$context($text),
        }
    };
}

/// Why values were not moved.
#[derive(Debug, thiserror::Error)]
pub enum RewrapError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A value that does not open.
    #[error("{column}, row {row}: {source}")]
    Value {
        /// Its table and column.
        column: &'static str,
        /// What its row is known by.
        row: String,
        /// What is wrong with it.
        source: VaultError,
    },
}

impl Transient for RewrapError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}

impl Sealed {
    /// Moves all values to the newest key of `vault`; how many there were to move. What was moved
    /// before this broke off stays moved.
    ///
    /// # Errors
    /// [`RewrapError`].
    pub async fn rewrap(&self, db: &Db, vault: &Vault) -> Result<u64, RewrapError> {
        let (mut moved, mut after) = (0, self.key.first());
        loop {
            let page: Result<(u64, Option<Value>), RewrapError> =
                transact!(db, |tx| self.page(tx, vault, after.clone()).await);
            let (count, last) = page?;
            moved += count;
            match last {
                Some(last) => after = last,
                None => return Ok(moved),
            }
        }
    }

    /// Moves those of some rows; how many, and the last row.
    async fn page(
        &self,
        tx: &mut Tx,
        vault: &Vault,
        after: Value,
    ) -> Result<(u64, Option<Value>), RewrapError> {
        let (mut moved, mut last) = (0, None);
        for row in tx.all(self.select, [after]).await? {
            let (key, text) = self.key.of(&row)?;
            let context = match self.context {
                Context::Row(prefix) => format!("{prefix}/{text}"),
                Context::Table(context) => context.to_owned(),
            };
            let broken = |source| RewrapError::Value { column: self.name, row: text, source };
            if let Some(value) = vault.rewrap(&context, &row.get::<Vec<u8>>(1)?).map_err(broken)? {
                let [value] = values![value];
                tx.execute(self.update, [value, key.clone()]).await?;
                moved += 1;
            }
            last = Some(key);
        }
        Ok((moved, last))
    }
}

impl Key {
    /// Before all others.
    #[doc(hidden)]
    #[must_use]
    pub fn first(self) -> Value {
        match self {
            Self::Uuid => Uuid::nil().into(),
            Self::Int => i64::MIN.into(),
        }
    }

    /// That of a row, and how it reads.
    fn of(self, row: &Row) -> Result<(Value, String), StoreError> {
        Ok(match self {
            Self::Uuid => {
                let id: Uuid = row.get(0)?;
                (id.into(), id.to_string())
            }
            Self::Int => {
                let number: i64 = row.get(0)?;
                (number.into(), number.to_string())
            }
        })
    }
}
