//! The thread that writes down what happens while the venue runs.
//!
//! It has a core of its own and executes what is committed once more: the shard does nothing for
//! it, and what it writes is what a rebuilding from the journal would. When it fails it says so,
//! and the venue trades on.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::error::EventError;
use super::reader::Pause;
use super::scribe::Scribe;
use crate::core::SeqNo;
use crate::journal::Feed;

/// Commands between two flushes, when they come without end.
const BATCH_COMMANDS: usize = 4096;
/// The longest sleep of an idle follower: how much later than its commit an event may be seen.
const PAUSE_MAX: Duration = Duration::from_micros(800);

/// The follower of a running venue. It ends when the journal does.
pub struct Follower {
    thread: Option<JoinHandle<Result<(), EventError>>>,
    written: Arc<AtomicU64>,
    hurry: Arc<AtomicBool>,
}

impl Follower {
    /// Starts it. First it executes all that is in the journal already, and holds it against what
    /// is in the file.
    ///
    /// # Errors
    /// When there is no thread for it.
    pub fn start(feed: Feed, mut scribe: Scribe) -> io::Result<Self> {
        let hurry = Arc::new(AtomicBool::new(false));
        if feed.can_wait() {
            scribe.wait_for_space(Arc::clone(&hurry));
        }
        let written = Arc::new(AtomicU64::new(0));
        let tell = Arc::clone(&written);
        let thread = thread::Builder::new().name("outcry-events".into()).spawn(move || {
            let ended = follow(feed, scribe, &tell);
            if let Err(error) = &ended {
                tracing::error!(
                    error = error as &dyn Error,
                    "no more events are written: the control plane stands still, the venue does not"
                );
            }
            ended
        })?;
        Ok(Self { thread: Some(thread), written, hurry })
    }

    /// The last command whose events readers can see.
    #[must_use]
    pub fn written(&self) -> SeqNo {
        SeqNo(self.written.load(Ordering::Acquire))
    }

    /// Waits until the events of all commands are written, but not for space; the journal must be
    /// closed before.
    ///
    /// # Errors
    /// Why it had stopped.
    ///
    /// # Panics
    /// When the thread has.
    pub fn close(mut self) -> Result<SeqNo, EventError> {
        self.hurry.store(true, Ordering::Relaxed);
        let thread = self.thread.take().expect("a follower is closed once");
        thread.join().expect("the thread of the events does not panic")?;
        Ok(self.written())
    }
}

fn follow(mut feed: Feed, mut scribe: Scribe, written: &AtomicU64) -> Result<(), EventError> {
    let mut pause = Pause::new(PAUSE_MAX);
    loop {
        if feed.poll(BATCH_COMMANDS, |command| scribe.hear(command))? > 0 {
            scribe.flush()?;
            written.store(scribe.heard().0, Ordering::Release);
            pause.reset();
        } else if feed.has_ended() {
            return Ok(());
        } else {
            thread::sleep(pause.next());
        }
    }
}
