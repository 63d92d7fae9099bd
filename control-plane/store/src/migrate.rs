//! Migrations: each domain brings its own tables up and down, one text for both databases.
//!
//! The text is SQL in which `{int}`, `{uuid}` and `{bytes}` stand for the dialect's type and
//! `{strict}` for what makes SQLite check types. Each statement ends with `;` at the end of a line.
//! The line `-- append only: TABLE` makes the database refuse to change or remove rows of TABLE.
//! Lines between `-- sqlite:` or `-- postgres:` and `-- both:` are for one of them.

use crate::{Clock, Db, Dialect, StoreError, Tx, transact, values};

/// One step of a domain's tables.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Whose tables; the crate's name.
    pub domain: &'static str,
    /// From 1, without gaps.
    pub number: u32,
    /// What it does, in a word or two.
    pub name: &'static str,
    /// The way up.
    pub up: &'static str,
    /// The way down.
    pub down: &'static str,
}

/// The migrations of a domain, from `migrations/NAME.up.sql` and `.down.sql` of the crate that
/// calls it, numbered by their order: `migrations!("ledger", "0001-accounts", "0002-fees")`.
#[macro_export]
macro_rules! migrations {
    ($domain:literal, $($name:literal),+ $(,)?) => {{
        const STEPS: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".up.sql")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".down.sql")),
        )),+];
        &$crate::migrate::number::<{ STEPS.len() }>($domain, STEPS)
    }};
}

/// The store's own tables.
pub const MIGRATIONS: &[Migration] = migrations!("store", "0001-idempotency");

#[doc(hidden)]
#[must_use]
pub const fn number<const N: usize>(
    domain: &'static str,
    steps: &[(&'static str, &'static str, &'static str)],
) -> [Migration; N] {
    let mut migrations = [Migration { domain, number: 0, name: "", up: "", down: "" }; N];
    let mut index = 0;
    while index < N {
        let (name, up, down) = steps[index];
        migrations[index] = Migration { domain, number: index as u32 + 1, name, up, down };
        index += 1;
    }
    migrations
}

const TABLE: &str = "create table if not exists migrations (
    domain text not null, number {int} not null, name text not null, checksum {bytes} not null,
    applied_ns {int} not null, primary key (domain, number)){strict};\n";

/// Brings the tables of several domains up, in the order given; the number of steps it took. All
/// of it happens or nothing. What is there already is checked to be what it was then.
///
/// # Errors
/// [`StoreError::Migration`] when an applied migration was changed, or the database knows a later
/// one than this program.
pub async fn up(db: &Db, clock: &dyn Clock, domains: &[&[Migration]]) -> Result<usize, StoreError> {
    transact!(db, |tx| {
        prepare(tx).await?;
        let mut steps = 0;
        for migrations in domains {
            steps += domain_up(tx, clock, migrations).await?;
        }
        Ok(steps)
    })
}

/// Takes the tables of one domain back down to step `to` (0 removes them all, with their rows).
///
/// # Errors
/// What the database refuses, such as a table that others still point at.
pub async fn down(db: &Db, migrations: &[Migration], to: u32) -> Result<usize, StoreError> {
    transact!(db, |tx| {
        prepare(tx).await?;
        let mut steps = 0;
        for migration in migrations.iter().rev().filter(|migration| migration.number > to) {
            let sql = "delete from migrations where domain = $1 and number = $2";
            if tx.execute(sql, values![migration.domain, migration.number]).await? == 1 {
                let script = translate(migration.down, tx.dialect());
                tx.script(script).await?;
                steps += 1;
            }
        }
        Ok(steps)
    })
}

/// Makes the table of migrations; one process at a time.
async fn prepare(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.dialect() == Dialect::Postgres {
        tx.execute("select pg_advisory_xact_lock(7236173)", []).await?;
        tx.script(REFUSE_CHANGE.to_owned()).await?;
    }
    let script = translate(TABLE, tx.dialect());
    tx.script(script).await
}

/// What a trigger of PostgreSQL calls on an append-only table.
const REFUSE_CHANGE: &str = "create or replace function refuse_change() returns trigger as $$
    begin raise exception 'rows of % are never changed or removed', tg_table_name
        using errcode = 'restrict_violation'; end $$ language plpgsql;";

async fn domain_up(
    tx: &mut Tx,
    clock: &dyn Clock,
    migrations: &[Migration],
) -> Result<usize, StoreError> {
    let Some(first) = migrations.first() else {
        return Ok(0);
    };
    let sql = "select number, checksum from migrations where domain = $1 order by number";
    let applied = tx.all(sql, values![first.domain]).await?;
    let refuse = |number, what: &str| StoreError::Migration {
        domain: first.domain.to_owned(),
        number,
        what: what.to_owned(),
    };
    for row in &applied {
        let number: u32 = row.get(0)?;
        let Some(known) = migrations.iter().find(|known| known.number == number) else {
            return Err(refuse(number, "made by a later version of this program: use that one"));
        };
        if row.get::<[u8; 32]>(1)? != checksum(known) {
            return Err(refuse(number, "its text has changed since: add a new one instead"));
        }
    }
    let missing = &migrations[applied.len()..];
    for migration in missing {
        let script = translate(migration.up, tx.dialect());
        tx.script(script).await?;
        let sql = "insert into migrations values ($1, $2, $3, $4, $5)";
        let Migration { domain, number, name, .. } = *migration;
        tx.execute(sql, values![domain, number, name, checksum(migration), clock.now()]).await?;
    }
    Ok(missing.len())
}

fn checksum(migration: &Migration) -> [u8; 32] {
    *blake3::hash(migration.up.as_bytes()).as_bytes()
}

/// The text in one dialect.
fn translate(text: &str, dialect: Dialect) -> String {
    let types = match dialect {
        Dialect::Sqlite => {
            [("{int}", "integer"), ("{uuid}", "blob"), ("{bytes}", "blob"), ("{strict}", " strict")]
        }
        Dialect::Postgres => {
            [("{int}", "bigint"), ("{uuid}", "uuid"), ("{bytes}", "bytea"), ("{strict}", "")]
        }
    };
    let mut out = String::with_capacity(text.len());
    let mut only = None;
    for line in text.lines() {
        match line.trim() {
            "-- sqlite:" => only = Some(Dialect::Sqlite),
            "-- postgres:" => only = Some(Dialect::Postgres),
            "-- both:" => only = None,
            other => {
                if only.is_some_and(|only| only != dialect) {
                    continue;
                }
                if let Some(table) = other.strip_prefix("-- append only:") {
                    out.push_str(&append_only(table.trim(), dialect));
                } else {
                    let line = types.iter().fold(line.to_owned(), |line, (placeholder, name)| {
                        line.replace(placeholder, name)
                    });
                    out.push_str(&line);
                    out.push('\n');
                }
            }
        }
    }
    out
}

fn append_only(table: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => ["update", "delete"]
            .map(|change| {
                format!(
                    "create trigger {table}_no_{change} before {change} on {table} begin select \
                     raise(abort, 'rows of {table} are never changed or removed'); end;\n"
                )
            })
            .concat(),
        Dialect::Postgres => format!(
            "create trigger {table}_append_only before update or delete or truncate on {table} \
             for each statement execute function refuse_change();\n"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_becomes_either_dialect() {
        let text = "create table t (id {uuid}){strict};\n-- sqlite:\nlite;\n-- postgres:\npg;\n\
                    -- both:\nend;\n";
        let sqlite = translate(text, Dialect::Sqlite);
        assert_eq!(sqlite, "create table t (id blob) strict;\nlite;\nend;\n");
        assert_eq!(translate(text, Dialect::Postgres), "create table t (id uuid);\npg;\nend;\n");
    }
}
