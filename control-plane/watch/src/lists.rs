//! Watchlists: named lists of instruments.

use engine::core::Symbol;
use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, define_id, values};

use crate::WatchError;

/// Lists one user may have.
pub const LISTS_MAX: usize = 50;
/// Instruments of one list.
pub const SYMBOLS_MAX: usize = 200;
const NAME_CHARACTERS_MAX: usize = 100;

define_id! {
    /// A watchlist.
    ListId
}

/// A watchlist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watchlist {
    /// Its id.
    pub id: ListId,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// In its owner's order.
    pub symbols: Vec<String>,
    /// Since when.
    pub created: Timestamp,
    /// Grows with every change.
    pub version: u32,
}

/// What a list is to be.
#[derive(Clone, Debug)]
pub struct NewList {
    /// What its owner calls it.
    pub name: String,
    /// In their order. An instrument need not be listed yet.
    pub symbols: Vec<String>,
}

impl NewList {
    fn check(&self) -> Result<(), WatchError> {
        let is_line = !self.name.trim().is_empty()
            && self.name.chars().count() <= NAME_CHARACTERS_MAX
            && !self.name.chars().any(char::is_control);
        if !is_line {
            return Err(WatchError::Refused("name is one line of at most 100 characters"));
        }
        if self.symbols.len() > SYMBOLS_MAX {
            return Err(WatchError::Refused("at most 200 instruments in one list"));
        }
        for (index, symbol) in self.symbols.iter().enumerate() {
            if Symbol::new(symbol).is_none() || self.symbols[..index].contains(symbol) {
                return Err(WatchError::Refused("symbols are tickers, each once"));
            }
        }
        Ok(())
    }
}

/// Makes a list.
///
/// # Errors
/// [`WatchError::Refused`].
pub async fn make(
    tx: &mut Tx,
    clock: &dyn Clock,
    user: UserId,
    new: &NewList,
) -> Result<Watchlist, WatchError> {
    new.check()?;
    let sql = "select count(*) from watchlists where user_id = $1";
    if tx.one(sql, values![user]).await?.get::<u64>(0)? >= LISTS_MAX as u64 {
        return Err(WatchError::Refused("at most 50 lists; remove one first"));
    }
    let id = ListId::new(clock);
    let sql = "insert into watchlists (id, user_id, name, symbols, created_ns)
               values ($1, $2, $3, $4, $5)";
    let symbols = new.symbols.join(" ");
    tx.execute(sql, values![id, user, &new.name, symbols, clock.now()]).await?;
    find(tx, id).await
}

/// One list.
///
/// # Errors
/// [`WatchError::NotFound`].
pub async fn find(tx: &mut Tx, id: ListId) -> Result<Watchlist, WatchError> {
    let sql = "select id, user_id, name, symbols, created_ns, version from watchlists
               where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    Ok(read(&row.ok_or(WatchError::NotFound("watchlist"))?)?)
}

/// The lists of a user, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn list(tx: &mut Tx, user: UserId) -> Result<Vec<Watchlist>, StoreError> {
    let sql = "select id, user_id, name, symbols, created_ns, version from watchlists
               where user_id = $1 order by id limit 100";
    tx.all(sql, values![user]).await?.iter().map(read).collect()
}

/// Changes a list that has not been changed since `version`.
///
/// # Errors
/// [`WatchError::Version`], [`WatchError::Refused`].
pub async fn change(
    tx: &mut Tx,
    id: ListId,
    version: u32,
    new: &NewList,
) -> Result<Watchlist, WatchError> {
    new.check()?;
    let sql = "update watchlists set name = $1, symbols = $2, version = version + 1
               where id = $3 and version = $4";
    let values = values![&new.name, new.symbols.join(" "), id, version];
    if tx.execute(sql, values).await? == 0 {
        return Err(WatchError::Version);
    }
    find(tx, id).await
}

/// Removes a list.
///
/// # Errors
/// What the database refuses.
pub async fn remove(tx: &mut Tx, id: ListId) -> Result<(), StoreError> {
    tx.execute("delete from watchlists where id = $1", values![id]).await.map(drop)
}

fn read(row: &Row) -> Result<Watchlist, StoreError> {
    let symbols: String = row.get(3)?;
    Ok(Watchlist {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        symbols: symbols.split_whitespace().map(str::to_owned).collect(),
        created: row.get(4)?,
        version: row.get(5)?,
    })
}
