//! Applies records in batches, each record exactly once.

use engine::bridge::{Entry, Position, Reader, VenueId};
use store::{Currency, Db, Timestamp, Tx, transact, values};

use crate::events::Applying;
use crate::state::{Counters, State};
use crate::work::{Updates, Work};
use crate::{PortfolioError, actions, holds};

/// Records of a batch that reads well ahead: a transaction of the database costs the same for one
/// as for thousands.
pub const BATCH_MAX: usize = 8_192;

/// Makes orders, holdings and money of records. Where it stands is written in the transaction of
/// what it writes, so a crash leaves neither a gap nor a double, and two of them do no harm.
#[derive(Debug)]
pub struct Projection {
    currency: Currency,
    /// None before the first batch and after a failure: it is loaded again then.
    state: Option<State>,
}

impl Projection {
    /// Over money of one currency, that of the engine's prices.
    #[must_use]
    pub const fn new(currency: Currency) -> Self {
        Self { currency, state: None }
    }

    /// Applies the next records of a journal. Those that were applied before are passed over.
    ///
    /// # Errors
    /// [`PortfolioError::Gap`] when some are missing, and whatever is wrong with them; nothing of
    /// the batch is applied then.
    pub async fn apply(
        &mut self,
        db: &Db,
        venue: VenueId,
        batch: &[Entry],
    ) -> Result<Updates, PortfolioError> {
        // The file has it all: what a power cut takes back is projected again.
        let outcome: Result<_, PortfolioError> = transact!(db.replayable(), |tx| {
            let (state, updates) = self.batch(tx, venue, batch).await?;
            Ok((state, updates))
        });
        let (state, updates) = outcome?;
        // Only what is committed is remembered.
        self.state = Some(state);
        Ok(updates)
    }

    async fn batch(
        &mut self,
        tx: &mut Tx,
        venue: VenueId,
        batch: &[Entry],
    ) -> Result<(State, Updates), PortfolioError> {
        let mut state = match self.state.take() {
            Some(state) if state.venue == venue && state.is_current(tx).await? => state,
            _ => State::load(tx, venue).await?,
        };
        state.refresh(tx).await?;
        let mut work = Work::begin(tx, self.currency).await?;
        actions::due(tx, &mut state, &mut work).await?;
        for entry in batch {
            let (at, found) = (state.at, entry.position());
            if found <= at {
                continue;
            }
            if !follows((at, state.is_command_done), found) {
                return Err(PortfolioError::Gap { after: at, found });
            }
            (state.at, state.is_command_done) = (found, Some(entry.is_last));
            let time = i64::try_from(entry.at.time.0).unwrap_or(i64::MAX);
            let time = Timestamp::from_ns(time);
            state.counters.time = state.counters.time.max(time);
            let is_new = found > state.booked;
            let (tx, work) = (&mut *tx, &mut work);
            holds::keep_up(&mut state, work)?;
            Applying { tx, state: &mut state, work, time, is_new }.entry(entry).await?;
            if !state.due.is_empty() {
                actions::due(tx, &mut state, work).await?;
            }
        }
        state.booked = state.booked.max(state.at);
        let updates = work.finish(tx, &mut state).await?;
        Ok((state, updates))
    }
}

/// Whether nothing is between two records. After a restart it is not known whether the command of
/// the last one was done; the reader of the file proves that, too.
fn follows((last, is_done): (Position, Option<bool>), next: Position) -> bool {
    let is_same = next.seq == last.seq && next.index == last.index + 1;
    let is_next = next.seq == last.seq + 1 && next.index == 0;
    (is_same && is_done != Some(true)) || (is_next && is_done != Some(false))
}

/// How far a journal is projected; from the beginning when it is not known.
///
/// # Errors
/// What the database refuses.
pub async fn position(tx: &mut Tx, venue: VenueId) -> Result<Position, PortfolioError> {
    let sql = "select seq, place from portfolio_journals where venue = $1";
    match tx.optional(sql, values![venue.0.as_slice()]).await? {
        Some(row) => Ok(Position { seq: row.get(0)?, index: row.get(1)? }),
        None => Ok(Position::START),
    }
}

/// The journal begun last, and how far it is projected; none before the first.
///
/// # Errors
/// What the database refuses.
pub async fn latest(tx: &mut Tx) -> Result<Option<(VenueId, Position)>, PortfolioError> {
    let sql = "select venue, seq, place from portfolio_journals order by number desc limit 1";
    let Some(row) = tx.optional(sql, []).await? else {
        return Ok(None);
    };
    let venue: Vec<u8> = row.get(0)?;
    let venue = venue.try_into().map_err(|_| PortfolioError::Invalid("a venue has 16 bytes"))?;
    Ok(Some((VenueId(venue), Position { seq: row.get(1)?, index: row.get(2)? })))
}

/// A journal that is not projected to its end, or not known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Which.
    pub venue: VenueId,
    /// How far it is projected.
    pub at: Position,
    /// Its last command, when that is known.
    pub end: Option<u64>,
}

/// The first journal that is unfinished, and the last of all.
///
/// # Errors
/// What the database refuses.
pub async fn unfinished(
    tx: &mut Tx,
) -> Result<(Option<Unfinished>, Option<VenueId>), PortfolioError> {
    let sql = "select venue, seq, place, end_seq from portfolio_journals where is_over = 0 \
               order by number limit 1";
    let first = match tx.optional(sql, []).await? {
        None => None,
        Some(row) => {
            let venue: Vec<u8> = row.get(0)?;
            let venue = venue.try_into();
            let venue = venue.map_err(|_| PortfolioError::Invalid("a venue has 16 bytes"))?;
            let at = Position { seq: row.get(1)?, index: row.get(2)? };
            Some(Unfinished { venue: VenueId(venue), at, end: row.get(3)? })
        }
    };
    Ok((first, latest(tx).await?.map(|(venue, _)| venue)))
}

/// All journals there were, with how many commands of each are known of, in their order.
///
/// # Errors
/// What the database refuses.
pub async fn journals(tx: &mut Tx) -> Result<Vec<(VenueId, u64)>, PortfolioError> {
    let sql = "select venue, coalesce(end_seq, booked_seq) from portfolio_journals order by number";
    let mut all = Vec::new();
    for row in tx.all(sql, []).await? {
        let venue: Vec<u8> = row.get(0)?;
        let venue = venue.try_into();
        let venue = venue.map_err(|_| PortfolioError::Invalid("a venue has 16 bytes"))?;
        all.push((VenueId(venue), row.get(1)?));
    }
    Ok(all)
}

/// All of a journal is projected, and this was its last command.
///
/// # Errors
/// What the database refuses.
pub async fn finish(tx: &mut Tx, venue: VenueId, end: u64) -> Result<(), PortfolioError> {
    let sql = "update portfolio_journals set is_over = 1, end_seq = $1 where venue = $2";
    tx.execute(sql, values![end as i64, venue.0.as_slice()]).await?;
    Ok(())
}

/// The time of the last record projected. What takes effect later does so in every rebuild.
///
/// # Errors
/// What the database refuses.
pub async fn known_until(tx: &mut Tx) -> Result<Timestamp, PortfolioError> {
    Ok(Counters::load(tx).await?.time)
}

/// Forgets everything that is made of records, so that they can be projected again from the first
/// journal's first one, with all the journals since. Money stays booked: the projection then finds
/// each booking exactly as it would make it, or stops.
///
/// # Errors
/// What the database refuses.
pub async fn forget(tx: &mut Tx) -> Result<(), PortfolioError> {
    crate::work::lose_open_orders(tx).await?;
    for sql in [
        "delete from closures",
        "delete from lots",
        "delete from positions",
        "delete from executions",
        "delete from order_refusals",
        "delete from orders",
        "delete from portfolio_breaks",
        "delete from portfolio_instruments",
        "delete from portfolio_sessions",
        "update portfolio_journals set seq = 0, place = 0, is_over = 0, has_begun = 0",
    ] {
        tx.execute(sql, []).await?;
    }
    let generation = Counters::load(tx).await?.generation + 1;
    Counters { generation, ..Counters::default() }.save(tx).await?;
    Ok(())
}

/// Projects everything that a reader has now; the number of records.
///
/// # Errors
/// What is wrong with the file, or with a record of it.
pub async fn catch_up(
    db: &Db,
    projection: &mut Projection,
    reader: &mut Reader,
) -> Result<u64, PortfolioError> {
    let (mut total, mut batch) = (0, Vec::with_capacity(BATCH_MAX));
    loop {
        batch.clear();
        while batch.len() < BATCH_MAX {
            match reader.next()? {
                Some(entry) => batch.push(entry),
                None => break,
            }
        }
        if batch.is_empty() {
            return Ok(total);
        }
        projection.apply(db, reader.venue(), &batch).await?;
        total += batch.len() as u64;
    }
}
