//! Streams of what is in the database: read again when a transaction has changed it, and now and
//! then, since another process may have.

use std::time::Duration;

use serde::Serialize;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

use crate::problem::Problem;
use crate::resources::streaming::Source;

/// From one look to the next.
const PERIOD: Duration = Duration::from_millis(250);
/// A look although nothing was heard.
const LONGEST: Duration = Duration::from_secs(1);

/// What one client has been told of what is in the database.
pub(super) trait Stored: Send + 'static {
    /// What it has to say.
    type News: Send + Sync;
    /// The same as JSON.
    type Message: Serialize + From<Self::News> + Send + Sync;
    /// Of what it is a stream.
    const WHAT: &'static str;

    /// Adds what is new; whether there is more than could be told at once.
    fn look(
        &mut self,
        news: &mut Vec<Self::News>,
    ) -> impl Future<Output = Result<bool, Problem>> + Send;

    /// As [`Source::heartbeat`].
    fn heartbeat(&self) -> Self::News;

    /// As [`Source::end`].
    fn end(code: &'static str) -> Self::Message;

    /// As [`Source::id`].
    fn id(news: &Self::News) -> Option<u64>;
}

/// The stream of it.
pub(super) struct Stream<T: Stored> {
    stored: T,
    looks: Looks,
    news: Vec<T::News>,
}

impl<T: Stored> Stream<T> {
    /// Begins with this news; `has_more` when there is more already.
    pub(super) fn new(
        stored: T,
        changes: watch::Receiver<u64>,
        (news, has_more): (Vec<T::News>, bool),
    ) -> Self {
        let looks = Looks { changes, is_due: has_more, last: Instant::now() };
        Self { stored, looks, news }
    }
}

impl<T: Stored> Source for Stream<T> {
    type News = T::News;
    type Message = T::Message;

    fn catch_up(&mut self) -> Option<Vec<T::News>> {
        Some(std::mem::take(&mut self.news))
    }

    fn heartbeat(&self) -> T::News {
        self.stored.heartbeat()
    }

    fn end(code: &'static str) -> T::Message {
        T::end(code)
    }

    fn id(news: &T::News) -> Option<u64> {
        T::id(news)
    }

    async fn changed(&mut self) -> bool {
        while self.news.is_empty() {
            if !self.looks.due().await {
                return false;
            }
            match self.stored.look(&mut self.news).await {
                Ok(has_more) => self.looks.is_due |= has_more,
                Err(problem) => {
                    let code = problem.code().as_str();
                    tracing::warn!(code, "a stream of {} waits for the database", T::WHAT);
                }
            }
        }
        true
    }
}

/// When to look.
#[derive(Debug)]
struct Looks {
    changes: watch::Receiver<u64>,
    is_due: bool,
    last: Instant,
}

impl Looks {
    /// Resolves when the next one is due; to false when there will be nothing to see any more. May
    /// be given up and called again.
    async fn due(&mut self) -> bool {
        if !self.is_due {
            if let Ok(Err(_)) = timeout(LONGEST, self.changes.changed()).await {
                return false;
            }
            self.is_due = true;
        }
        sleep_until(self.last + PERIOD).await;
        // What changes from now on is seen with the one after.
        (self.is_due, self.last) = (false, Instant::now());
        true
    }
}
