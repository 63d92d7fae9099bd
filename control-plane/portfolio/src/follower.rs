//! Follows the event file of a running engine, for ever.

use std::path::PathBuf;
use std::time::Duration;

use engine::bridge::{Entry, EventError, Pause, Position, Reader};
use store::{Currency, Db};
use tokio::sync::{broadcast, watch};
use tokio::time::Instant;

use crate::PortfolioError;
use crate::projection::{self, BATCH_MAX, Projection};
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
    folder: PathBuf,
    projection: Projection,
    status: watch::Sender<Status>,
    updates: broadcast::Sender<Arc<Updates>>,
}

impl Follower {
    /// Of the events in `folder`, which need not be there yet.
    #[must_use]
    pub fn new(db: Db, folder: PathBuf, currency: Currency) -> Self {
        let status = Status { phase: Phase::Waiting, at: Position::START };
        let (updates, _) = broadcast::channel(UPDATES_KEPT);
        let (projection, status) = (Projection::new(currency), watch::Sender::new(status));
        Self { db, folder, projection, status, updates }
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
                PortfolioError::Events(EventError::Absent(_)) => Phase::Waiting,
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

    /// Opens the file behind what is projected of it.
    async fn open(&self) -> Result<Reader, PortfolioError> {
        let venue = Reader::open(&self.folder, Position::START, None)?.venue();
        let after = projection::position(&mut self.db.read().await?, venue).await?;
        Ok(Reader::open(&self.folder, after, Some(venue))?)
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
