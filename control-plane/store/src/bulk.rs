//! Many rows in few statements.

use std::sync::Arc;

use crate::{Dialect, StoreError, Tx, Value};

/// Parameters of one statement: well below what either database takes (32,766 and 65,535), and
/// enough that the cost of a statement vanishes beside that of its rows.
const PARAMETERS_MAX: usize = 4_096;

/// Inserts rows of one table, many a statement. Their numbers are powers of two: few statements,
/// which the database knows again instead of reading each anew.
#[derive(Debug)]
pub struct Bulk {
    head: &'static str,
    tail: &'static str,
    columns: usize,
    /// The statement of as many rows as it takes, once it is needed.
    full: Option<Arc<str>>,
    values: Vec<Value>,
}

impl Bulk {
    /// For `insert into … (…)` (without `values`) of so many columns; `tail` is what follows the
    /// rows, such as `on conflict … do update …`.
    ///
    /// # Panics
    /// When `columns` is 0 or more than a statement takes: both are written by us.
    #[must_use]
    pub fn new(head: &'static str, columns: usize, tail: &'static str) -> Self {
        assert!(columns > 0 && columns <= PARAMETERS_MAX, "{columns} columns");
        Self { head, tail, columns, full: None, values: Vec::new() }
    }

    /// Adds a row; writes when a statement is full.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    ///
    /// # Panics
    /// When the row has not the promised number of columns.
    pub async fn push<const N: usize>(
        &mut self,
        tx: &mut Tx,
        row: [Value; N],
    ) -> Result<(), StoreError> {
        assert_eq!(N, self.columns, "columns of {}", self.head);
        self.values.extend(row);
        let rows = 1 << (PARAMETERS_MAX / self.columns).ilog2();
        if self.values.len() == rows * self.columns {
            let Self { head, tail, columns, .. } = *self;
            let make = || statement(tx.dialect(), (head, tail), columns, rows);
            let full = Arc::clone(self.full.get_or_insert_with(make));
            tx.execute_built((head, full), self.values.drain(..)).await?;
        }
        Ok(())
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// What the database refuses, see [`StoreError`].
    pub async fn flush(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        let Self { head, tail, columns, .. } = *self;
        let mut left = self.values.len() / columns;
        let mut values = std::mem::take(&mut self.values).into_iter();
        while left > 0 {
            let rows = 1 << left.ilog2();
            let sql = statement(tx.dialect(), (head, tail), columns, rows);
            tx.execute_built((head, sql), values.by_ref().take(rows * columns)).await?;
            left -= rows;
        }
        Ok(())
    }
}

fn statement(
    dialect: Dialect,
    (head, tail): (&str, &str),
    columns: usize,
    rows: usize,
) -> Arc<str> {
    let mut sql = format!("{head} {}", values_of(dialect, columns, rows));
    if !tail.is_empty() {
        sql.push(' ');
        sql.push_str(tail);
    }
    sql.into()
}

/// `values (…), (…)` with a parameter for each place.
pub(crate) fn values_of(dialect: Dialect, columns: usize, rows: usize) -> String {
    let mut sql = "values ".to_owned();
    let mut parameter = 0;
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            parameter += 1;
            sql.push_str(if column == 0 { "" } else { ", " });
            match dialect {
                // A number is a name there, and names are looked up one after the other.
                Dialect::Sqlite => sql.push('?'),
                Dialect::Postgres => {
                    sql.push('$');
                    sql.push_str(&parameter.to_string());
                }
            }
        }
        sql.push(')');
    }
    sql
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_in_order() {
        let sql = |dialect| {
            let parts = ("insert into t (a, b)", "on conflict do nothing");
            statement(dialect, parts, 2, 2)
        };
        let expected = "insert into t (a, b) values ($1, $2), ($3, $4) on conflict do nothing";
        assert_eq!(&*sql(Dialect::Postgres), expected);
        let expected = "insert into t (a, b) values (?, ?), (?, ?) on conflict do nothing";
        assert_eq!(&*sql(Dialect::Sqlite), expected);
    }
}
