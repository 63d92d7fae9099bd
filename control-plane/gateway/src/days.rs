//! From one journal of the engine to the next: what was never answered is settled for good, numbers
//! begin anew above those that were used, and what is known of accounts goes along.
//!
//! A day is closed when the next one says that it goes on from it, and from which of its commands:
//! the events of the old journal are read up to that command, however much of them had been seen,
//! and one transaction writes down what came of it. Until it is committed nothing is different, and
//! a crash has the day closed again.

use std::collections::{BTreeMap, BTreeSet};

use engine::bridge::{Day, DayError, Days, EventError, Position, VenueId};
use engine::core::command::DayBefore;
use store::{Bulk, Clock, Db, StoreError, Tx, transact, values};
use tokio::task::JoinHandle;
use vault::Vault;

use crate::kept;
use crate::link::State;
use crate::orders::Orders;
use crate::past::PastAccount;

/// The day that begins.
#[derive(Debug)]
pub(crate) struct Begin {
    pub(crate) venue: VenueId,
    pub(crate) day: u32,
    /// Numbers of orders that days before have used, by account.
    pub(crate) used: BTreeMap<u32, u32>,
    pub(crate) orders: Orders,
}

/// What comes next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Today's journal is known: it is to be followed.
    Begin(Box<Begin>),
    /// A day is being closed; come back when that is done.
    Close(Closing),
}

/// A day whose end is being read.
#[derive(Debug)]
pub(crate) struct Closing(JoinHandle<Result<Closed, DayError>>);

impl Closing {
    pub(crate) fn is_finished(&self) -> bool {
        self.0.is_finished()
    }
}

/// A day that is over.
#[derive(Debug)]
pub(crate) struct Closed {
    known: Known,
    next: Day,
    before: DayBefore,
    orders: Orders,
}

/// The newest day that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    day: u32,
    venue: VenueId,
}

/// Why there is no day to begin yet.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TurnError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Day(#[from] DayError),
    /// The task that read the events died, and has said why.
    #[error("the day before cannot be read")]
    Died,
}

impl TurnError {
    /// As everybody hears of it. All of it is looked at again.
    pub(crate) fn state(&self) -> State {
        match self {
            Self::Day(DayError::Events(EventError::Absent(_))) => State::Waiting,
            Self::Day(DayError::Events(_)) | Self::Store(_) => State::NoEngine(self.to_string()),
            Self::Day(_) | Self::Died => State::Broken(self.to_string()),
        }
    }
}

/// Takes the next step towards today.
///
/// # Errors
/// [`TurnError`]; the step is to be tried again.
pub(crate) async fn step(
    db: &Db,
    vault: &Vault,
    clock: &dyn Clock,
    days: &Days,
    closing: Option<Closing>,
) -> Result<Step, TurnError> {
    if let Some(Closing(task)) = closing {
        let closed = task.await.map_err(|_| TurnError::Died)??;
        close(db, vault, &closed).await?;
    }
    let looked = days.clone();
    let today = tokio::task::spawn_blocking(move || looked.today()).await;
    let today = today.map_err(|_| TurnError::Died)?.map_err(DayError::Events)?;
    let known: Result<Known, StoreError> = transact!(db, |tx| {
        let sql = "insert into gateway_days (day, venue) select $1, $2 \
                   where not exists (select 1 from gateway_days)";
        let day = today.before.map_or(1, |before| before.day);
        tx.execute(sql, values![day, &today.venue.0[..]]).await?;
        let known = newest(tx).await?;
        if known.venue == today.venue {
            kept::carry_over(tx, vault, (clock.now(), known.day)).await?;
        }
        Ok(known)
    });
    let known = known?;
    let (used, past) = accounts(&mut db.read().await?).await?;
    if known.venue == today.venue {
        let Known { day, venue } = known;
        let orders = Orders::begin(day, past);
        return Ok(Step::Begin(Box::new(Begin { venue, day, used, orders })));
    }
    let days = days.clone();
    let read = move || read_day(&days, known, past);
    Ok(Step::Close(Closing(tokio::task::spawn_blocking(read))))
}

/// Reads the events of a day to its end.
fn read_day(days: &Days, known: Known, past: Vec<(u32, PastAccount)>) -> Result<Closed, DayError> {
    let next = days.after(known.venue)?;
    let Some(before) = next.before else { unreachable!("it goes on from the one that is known") };
    let mut events = days.open(known.venue, Position::START, before.last.0)?;
    let mut orders = Orders::begin(known.day, past);
    while let Some(entry) = events.next()? {
        orders.apply(&entry);
    }
    Ok(Closed { known, next, before, orders })
}

/// Ends a day in the database, and begins the next one, at once.
async fn close(db: &Db, vault: &Vault, closed: &Closed) -> Result<(), StoreError> {
    let Closed { known, next, before, orders } = closed;
    let ended: Result<(), StoreError> = transact!(db, |tx| {
        // Whoever was faster has done the same.
        if newest(tx).await? != *known {
            return Ok(());
        }
        let answered = |number| orders.answered(number);
        let decided = kept::end_day(tx, vault, known.day, answered).await?;
        let (used, _) = accounts(tx).await?;
        let mut past: BTreeMap<u32, PastAccount> = orders.past().collect();
        let numbers: BTreeSet<u32> = past.keys().chain(decided.keys()).copied().collect();
        tx.execute("delete from gateway_accounts", []).await?;
        let mut rows = Bulk::new("insert into gateway_accounts (number, used, body)", 3, "");
        for number in numbers {
            let last = decided.get(&number).copied().unwrap_or(0).max(answered(number));
            let used = u64::from(used.get(&number).copied().unwrap_or(0)).saturating_add(last);
            let used = u32::try_from(used).unwrap_or(u32::MAX);
            let body = past.remove(&number).unwrap_or_default().to_bytes();
            rows.push(tx, values![number, used, body]).await?;
        }
        rows.flush(tx).await?;
        let sql = "update gateway_days set last_seq = $1 where day = $2";
        tx.execute(sql, values![before.last.0 as i64, known.day]).await?;
        let sql = "insert into gateway_days (day, venue) values ($1, $2)";
        tx.execute(sql, values![before.day, &next.venue.0[..]]).await?;
        Ok(())
    });
    ended?;
    let (day, last) = (known.day, before.last);
    tracing::info!("day {day} ended with command {last}; day {} begins", before.day);
    Ok(())
}

async fn newest(tx: &mut Tx) -> Result<Known, StoreError> {
    let row = tx.one("select day, venue from gateway_days order by day desc limit 1", []).await?;
    let venue: Vec<u8> = row.get(1)?;
    let what = |_| StoreError::Decode { column: 1, what: "a venue has 16 bytes".to_owned() };
    Ok(Known { day: row.get(0)?, venue: VenueId(venue.try_into().map_err(what)?) })
}

type Accounts = (BTreeMap<u32, u32>, Vec<(u32, PastAccount)>);

/// With what the newest day begins.
async fn accounts(tx: &mut Tx) -> Result<Accounts, StoreError> {
    let (mut used, mut past) = Accounts::default();
    for row in tx.all("select number, used, body from gateway_accounts", []).await? {
        let (number, body): (u32, Vec<u8>) = (row.get(0)?, row.get(2)?);
        let what = || "an account this program cannot read".to_owned();
        let unread = || StoreError::Decode { column: 2, what: what() };
        used.insert(number, row.get(1)?);
        past.push((number, PastAccount::of_bytes(&body).ok_or_else(unread)?));
    }
    Ok((used, past))
}

#[cfg(test)]
mod tests;
