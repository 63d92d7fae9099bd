//! Streams of what is in the database: read again when a transaction has changed it, and now and
//! then, since another process may have.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

/// From one look to the next.
const PERIOD: Duration = Duration::from_millis(250);
/// A look although nothing was heard.
const LONGEST: Duration = Duration::from_secs(1);

/// When to look.
#[derive(Debug)]
pub(super) struct Looks {
    changes: watch::Receiver<u64>,
    is_due: bool,
    last: Instant,
}

impl Looks {
    /// One has just been had.
    pub(super) fn new(changes: watch::Receiver<u64>) -> Self {
        Self { changes, is_due: false, last: Instant::now() }
    }

    /// Resolves when the next one is due; to false when there will be nothing to see any more. May
    /// be given up and called again.
    pub(super) async fn due(&mut self) -> bool {
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

    /// There was more to see than could be told.
    pub(super) fn again(&mut self) {
        self.is_due = true;
    }
}
