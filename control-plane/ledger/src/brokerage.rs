//! Accounts that people open: what owns money, holdings and orders.

use store::{AccountId, Row, Timestamp, Tx, UserId, values};

use crate::LedgerError;

/// Where the engine's numbers of these accounts begin; those below are of the configuration.
pub const NUMBER_FIRST: u32 = 1_000_000;

/// What an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Everything.
    Open,
    /// Sell and hold, but neither buy nor withdraw.
    Restricted,
    /// Nothing any more; it holds nothing.
    Closed,
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Restricted => "restricted",
            Self::Closed => "closed",
        }
    }
}

impl std::str::FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = [Self::Open, Self::Restricted, Self::Closed];
        let found = known.into_iter().find(|state| state.name() == text);
        found.ok_or_else(|| format!("{text:?} is no state of an account"))
    }
}

impl store::Column for State {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        raw.parse()
    }
}

/// A brokerage account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brokerage {
    /// Its id.
    pub id: AccountId,
    /// Whose.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// What the engine calls it.
    pub number: u32,
    /// What it may do.
    pub state: State,
    /// Why it is in that state; empty when open.
    pub reason: String,
    /// Grows with every change.
    pub version: u64,
    /// Since when.
    pub created: Timestamp,
}

/// Opens an account under an id that its opener chose; the same id twice is one account.
///
/// # Errors
/// [`LedgerError::Account`] when the id is another user's account.
pub async fn open(
    tx: &mut Tx,
    id: AccountId,
    user: UserId,
    name: &str,
    now: Timestamp,
) -> Result<Brokerage, LedgerError> {
    if name.is_empty() || name.chars().count() > 200 || name.chars().any(char::is_control) {
        return Err(LedgerError::Text("the name of an account"));
    }
    match get(tx, id).await {
        Ok(there) if there.user == user => return Ok(there),
        Ok(_) => return Err(LedgerError::Account("is somebody else's")),
        Err(LedgerError::NotFound(_)) => {}
        Err(error) => return Err(error),
    }
    let sql = "select coalesce(max(number) + 1, $1) from brokerage_accounts";
    let number: u32 = tx.one(sql, values![NUMBER_FIRST]).await?.get(0)?;
    let sql = "insert into brokerage_accounts values ($1, $2, $3, $4, 'open', '', 1, $5)";
    tx.execute(sql, values![id, user, name, number, now]).await?;
    get(tx, id).await
}

/// One account.
///
/// # Errors
/// [`LedgerError::NotFound`].
pub async fn get(tx: &mut Tx, id: AccountId) -> Result<Brokerage, LedgerError> {
    let sql = "select id, user_id, name, number, state, reason, version, created_ns \
               from brokerage_accounts where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    read(&row.ok_or(LedgerError::NotFound("account"))?)
}

/// The account that the engine calls so.
///
/// # Errors
/// [`LedgerError::NotFound`].
pub async fn by_number(tx: &mut Tx, number: u32) -> Result<Brokerage, LedgerError> {
    let sql = "select id, user_id, name, number, state, reason, version, created_ns \
               from brokerage_accounts where number = $1";
    let row = tx.optional(sql, values![number]).await?;
    read(&row.ok_or(LedgerError::NotFound("account"))?)
}

/// The accounts of a user, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn of_user(tx: &mut Tx, user: UserId) -> Result<Vec<Brokerage>, LedgerError> {
    let sql = "select id, user_id, name, number, state, reason, version, created_ns \
               from brokerage_accounts where user_id = $1 order by id limit 1000";
    tx.all(sql, values![user]).await?.iter().map(read).collect()
}

/// Moves an account to another state, with the reason, if it is still of `version`. Only one
/// without
/// money closes; a closed one stays closed. Whether it has holdings is for the caller to see.
///
/// # Errors
/// [`LedgerError::Version`], [`LedgerError::Account`], [`LedgerError::NotFound`].
pub async fn set_state(
    tx: &mut Tx,
    id: AccountId,
    state: State,
    reason: &str,
    version: u64,
) -> Result<Brokerage, LedgerError> {
    let account = get(tx, id).await?;
    if account.version != version {
        return Err(LedgerError::Version);
    }
    if account.state == State::Closed {
        return Err(LedgerError::Account("is closed"));
    }
    if (state != State::Open && reason.is_empty()) || reason.chars().count() > 200 {
        return Err(LedgerError::Text("the reason"));
    }
    if state == State::Closed {
        let cash = crate::read::cash(tx, id).await?;
        if cash.iter().any(|(_, balance)| *balance != crate::read::Balance::default()) {
            return Err(LedgerError::Account("still has money, or owes some"));
        }
    }
    let sql = "update brokerage_accounts set state = $1, reason = $2, version = version + 1 \
               where id = $3";
    tx.execute(sql, values![state.name(), reason, id]).await?;
    get(tx, id).await
}

/// The id of an account that the engine's configuration opened, whose owner is a firm and no user.
#[must_use]
pub fn of_configuration(number: u32) -> AccountId {
    AccountId::derived("outcry account of the configuration v1", &number.to_le_bytes())
}

fn read(row: &Row) -> Result<Brokerage, LedgerError> {
    Ok(Brokerage {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        number: row.get(3)?,
        state: row.get(4)?,
        reason: row.get(5)?,
        version: row.get(6)?,
        created: Timestamp::from_ns(row.get(7)?),
    })
}
