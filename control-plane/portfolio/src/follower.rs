//! Follows the event files of a running engine from day to day, for ever.

use std::time::Duration;

use engine::bridge::{
    DayError, Days, Entry, EventError, PastDay, Pause, Position, Reader, VenueId,
};
use store::{Currency, Db, transact};
use tokio::sync::{broadcast, watch};
use tokio::time::Instant;

use crate::PortfolioError;
use crate::projection::{self, BATCH_MAX, Projection, Unfinished};
use crate::work::Updates;
use std::sync::Arc;

/// The longest it sleeps while nothing happens.
const PAUSE_LONGEST: Duration = Duration::from_millis(5);
/// From one batch to the next while much happens: each is a transaction, whose statements cost the
/// same for one record as for many. What happens after a pause is projected at once.
const PACE: Duration = Duration::from_millis(10);
/// How long it waits before it tries again what failed.
const RETRY_PAUSE: Duration = Duration::from_millis(500);
/// Batches that a slow listener may be behind before it misses some.
const UPDATES_KEPT: usize = 256;

/// What it is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// There is no event file yet: the engine has not been started.
    Waiting,
    /// It projects what happened before.
    CatchingUp,
    /// Everything that happened is projected.
    Live,
    /// Something is wrong; it is tried again.
    Broken(String),
}

/// What it is doing, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// What it is doing.
    pub phase: Phase,
    /// The last record projected.
    pub at: Position,
}

/// Projects what an engine writes, as it writes it.
#[derive(Debug)]
pub struct Follower {
    db: Db,
    days: Days,
    projection: Projection,
    status: watch::Sender<Status>,
    updates: broadcast::Sender<Arc<Updates>>,
}

impl Follower {
    /// Of the events of today, which need not be there yet, and of the days before.
    #[must_use]
    pub fn new(db: Db, days: Days, currency: Currency) -> Self {
        let status = Status { phase: Phase::Waiting, at: Position::START };
        let (updates, _) = broadcast::channel(UPDATES_KEPT);
        let (projection, status) = (Projection::new(currency), watch::Sender::new(status));
        Self { db, days, projection, status, updates }
    }

    /// What it is doing.
    #[must_use]
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.subscribe()
    }

    /// What each batch changed, once it is committed. Who is too slow misses some and is told so,
    /// and reads the tables instead.
    #[must_use]
    pub fn updates(&self) -> broadcast::Sender<Arc<Updates>> {
        self.updates.clone()
    }

    /// Runs until it is dropped. Whatever fails is said in the status and tried again.
    pub async fn run(mut self) {
        loop {
            let Err(error) = self.follow().await;
            let phase = match &error {
                PortfolioError::Events(EventError::Absent(_))
                | PortfolioError::Day(DayError::Events(EventError::Absent(_))) => Phase::Waiting,
                other => {
                    tracing::error!(%other, "projection");
                    Phase::Broken(other.to_string())
                }
            };
            self.status.send_modify(|status| status.phase = phase);
            tokio::time::sleep(RETRY_PAUSE).await;
        }
    }

    async fn follow(&mut self) -> Result<std::convert::Infallible, PortfolioError> {
        while let Some(past) = past_day(&self.db, &self.days).await? {
            self.close(past).await?;
        }
        let mut reader = self.open().await?;
        let venue = reader.venue();
        let mut pause = Pause::new(PAUSE_LONGEST);
        let mut batch = Vec::with_capacity(BATCH_MAX);
        self.say(Phase::CatchingUp, reader.position());
        let mut due = Instant::now();
        loop {
            batch.clear();
            read_on(&mut reader, &mut batch)?;
            if batch.is_empty() {
                self.say(Phase::Live, reader.position());
                tokio::time::sleep(pause.next()).await;
                continue;
            }
            if batch.len() < BATCH_MAX && Instant::now() < due {
                tokio::time::sleep_until(due).await;
                read_on(&mut reader, &mut batch)?;
            }
            due = Instant::now() + PACE;
            pause.reset();
            let updates = self.projection.apply(&self.db, venue, &batch).await?;
            // Nobody listens: nobody misses it.
            let _ = self.updates.send(Arc::new(updates));
            self.status.send_modify(|status| status.at = reader.position());
        }
    }

    /// Projects a day that is over to its end.
    async fn close(&mut self, mut past: Past) -> Result<(), PortfolioError> {
        self.say(Phase::CatchingUp, past.at);
        let mut batch = Vec::with_capacity(BATCH_MAX);
        while past.read_on(&mut batch)? {
            let updates = self.projection.apply(&self.db, past.venue, &batch).await?;
            let _ = self.updates.send(Arc::new(updates));
        }
        past.finish(&self.db).await
    }

    /// Opens the file behind what is projected of it.
    async fn open(&self) -> Result<Reader, PortfolioError> {
        let folder = self.days.events();
        let venue = self.days.today()?.venue;
        let after = projection::position(&mut self.db.read().await?, venue).await?;
        Ok(Reader::open(folder, after, Some(venue))?)
    }

    fn say(&self, phase: Phase, at: Position) {
        self.status.send_if_modified(|status| {
            let said = Status { phase, at };
            let is_other = *status != said;
            *status = said;
            is_other
        });
    }
}

/// A day that is over, and not known to be projected to its end.
struct Past {
    venue: VenueId,
    at: Position,
    last: u64,
    events: PastDay,
}

impl Past {
    /// Reads the next records; whether there were any.
    fn read_on(&mut self, batch: &mut Vec<Entry>) -> Result<bool, DayError> {
        batch.clear();
        while batch.len() < BATCH_MAX {
            match self.events.next()? {
                Some(entry) => batch.push(entry),
                None => break,
            }
        }
        Ok(!batch.is_empty())
    }

    async fn finish(&self, db: &Db) -> Result<(), PortfolioError> {
        let Self { venue, last, .. } = *self;
        transact!(db, |tx| projection::finish(tx, venue, last).await)
    }
}

/// The first day before today that is not projected to its end.
async fn past_day(db: &Db, days: &Days) -> Result<Option<Past>, PortfolioError> {
    let (first, latest) = projection::unfinished(&mut db.read().await?).await?;
    let today = days.today()?.venue;
    let (venue, at, end) = match (first, latest) {
        // The one after the last that is known, which may be today's.
        (None, Some(latest)) => (days.after(latest)?.venue, Position::START, None),
        (None, None) => return Ok(None),
        (Some(Unfinished { venue, at, end }), _) => (venue, at, end),
    };
    if venue == today {
        return Ok(None);
    }
    let last = match end {
        Some(end) => end,
        None => days.after(venue)?.before.map_or(0, |before| before.last.0),
    };
    let events = days.open(venue, at, last)?;
    Ok(Some(Past { venue, at, last, events }))
}

/// What a rebuild has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Journals.
    pub journals: u32,
    /// Records.
    pub records: u64,
}

/// Makes everything that is made of records once more, from all the journals there were. The money
/// is found as it is booked, or this stops and says so. Nothing is forgotten before all journals
/// have been found.
///
/// # Errors
/// [`DayError::Missing`] when one is not there, and what is wrong with a record of it.
pub async fn rebuild(db: &Db, days: &Days, currency: Currency) -> Result<Rebuilt, PortfolioError> {
    for (venue, last) in projection::journals(&mut db.read().await?).await? {
        days.find(venue, last)?;
    }
    transact!(db, |tx| projection::forget(tx).await)?;
    let mut projection = Projection::new(currency);
    let (mut journals, mut records) = (1, 0);
    while let Some(mut past) = past_day(db, days).await? {
        let mut batch = Vec::with_capacity(BATCH_MAX);
        while past.read_on(&mut batch)? {
            projection.apply(db, past.venue, &batch).await?;
            records += batch.len() as u64;
        }
        past.finish(db).await?;
        journals += 1;
    }
    let venue = days.today()?.venue;
    let mut reader = Reader::open(days.events(), Position::START, Some(venue))?;
    records += projection::catch_up(db, &mut projection, &mut reader).await?;
    Ok(Rebuilt { journals, records })
}

/// Reads what there is, until the batch is full.
fn read_on(reader: &mut Reader, batch: &mut Vec<Entry>) -> Result<(), EventError> {
    while batch.len() < BATCH_MAX {
        match reader.next()? {
            Some(entry) => batch.push(entry),
            None => break,
        }
    }
    Ok(())
}
