//! What goes into a statement and what comes out of a row.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

use crate::StoreError;

/// A parameter of a statement. Even a null has a type: PostgreSQL asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An integer, a truth value, a time, an amount.
    Int(Option<i64>),
    /// Text.
    Text(Option<String>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
    /// An id.
    Uuid(Option<Uuid>),
}

macro_rules! into_value {
    ($($type:ty => $variant:ident, $value:ident, $make:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                Self::$variant(Some($make))
            }
        }

        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$variant(value.map(|$value| $make))
            }
        }
    )*};
}

into_value! {
    i64 => Int, value, value;
    i32 => Int, value, i64::from(value);
    u32 => Int, value, i64::from(value);
    u16 => Int, value, i64::from(value);
    u8 => Int, value, i64::from(value);
    bool => Int, value, i64::from(value);
    &str => Text, value, value.to_owned();
    String => Text, value, value;
    &String => Text, value, value.clone();
    Vec<u8> => Bytes, value, value;
    &[u8] => Bytes, value, value.to_vec();
    [u8; 32] => Bytes, value, value.to_vec();
    Uuid => Uuid, value, value;
}

/// The parameters of a statement, in order: `values![id, name, amount]`.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { [$($crate::Value::from($value)),*] };
}

/// A row of a result.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    #[doc(hidden)]
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    #[doc(hidden)]
    Postgres(PgRow),
}

impl Row {
    /// The value of the column at `index`, from 0 in the order of the statement.
    ///
    /// # Errors
    /// [`StoreError::Decode`] when the column holds something else.
    pub fn get<C: Column>(&self, index: usize) -> Result<C, StoreError> {
        let fail = |what: String| StoreError::Decode { column: index, what };
        let raw = match self {
            Self::Sqlite(row) => row.try_get::<C::Raw, _>(index),
            Self::Postgres(row) => row.try_get::<C::Raw, _>(index),
        };
        C::from_raw(raw.map_err(|error| fail(error.to_string()))?).map_err(fail)
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// What the databases know it as.
    type Raw: for<'r> Decode<'r, Sqlite>
        + Type<Sqlite>
        + for<'r> Decode<'r, Postgres>
        + Type<Postgres>;

    /// Makes the value of what is stored.
    ///
    /// # Errors
    /// What is wrong with it.
    fn from_raw(raw: Self::Raw) -> Result<Self, String>;
}

macro_rules! plain_column {
    ($($type:ty),*) => {$(
        impl Column for $type {
            type Raw = Self;

            fn from_raw(raw: Self) -> Result<Self, String> {
                Ok(raw)
            }
        }
    )*};
}

plain_column!(i64, String, Vec<u8>, Uuid);

macro_rules! narrow_column {
    ($($type:ty),*) => {$(
        impl Column for $type {
            type Raw = i64;

            fn from_raw(raw: i64) -> Result<Self, String> {
                Self::try_from(raw).map_err(|_| format!("{raw} is out of range"))
            }
        }
    )*};
}

narrow_column!(u64, u32, u16, u8, i32);

impl Column for bool {
    type Raw = i64;

    fn from_raw(raw: i64) -> Result<Self, String> {
        match raw {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(format!("{other} is neither 0 nor 1")),
        }
    }
}

impl Column for [u8; 32] {
    type Raw = Vec<u8>;

    fn from_raw(raw: Vec<u8>) -> Result<Self, String> {
        raw.try_into().map_err(|raw: Vec<u8>| format!("{} bytes, not 32", raw.len()))
    }
}

impl<C: Column> Column for Option<C>
where
    Option<C::Raw>:
        for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
{
    type Raw = Option<C::Raw>;

    fn from_raw(raw: Option<C::Raw>) -> Result<Self, String> {
        raw.map(C::from_raw).transpose()
    }
}
