//! The follower of the event file: one thread applies records, everybody reads the view.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use engine::bridge::{EventError, Pause, Position, Reader, VenueId};
use tokio::sync::watch;

use crate::view::View;

/// Records applied under one lock, so that readers wait for no more than that.
const BATCH: usize = 512;
/// The longest the thread sleeps while nothing happens.
const PAUSE_LONGEST: Duration = Duration::from_millis(5);
/// How long it waits before it opens a file anew that was not there or broke.
const REOPEN_PAUSE: Duration = Duration::from_millis(200);

/// What the feed is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is no event file yet: the engine has not been started.
    Waiting,
    /// It reads what happened before it was there.
    CatchingUp,
    /// It shows what is.
    Live,
    /// The file is not what it should be; it is tried again.
    Broken(String),
}

#[derive(Debug)]
struct Shared {
    view: RwLock<View>,
    state: watch::Sender<State>,
    /// Counts batches applied: what streams wait for.
    ticks: watch::Sender<u64>,
    ends: AtomicBool,
}

/// The market as the engine's events tell it. Cheap to clone; the thread ends with the last one.
#[derive(Clone, Debug)]
pub struct Feed {
    shared: Arc<Shared>,
    _thread: Arc<Thread>,
}

#[derive(Debug)]
struct Thread {
    shared: Arc<Shared>,
    handle: Option<JoinHandle<()>>,
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.shared.ends.store(true, Ordering::Relaxed);
        if let Some(handle) = self.handle.take() {
            // It looks at the flag every few milliseconds; a panic of it has been printed.
            let _ = handle.join();
        }
    }
}

impl Feed {
    /// Follows the event file in `folder`, which need not be there yet.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn follow(folder: &Path) -> std::io::Result<Self> {
        let shared = Arc::new(Shared {
            view: RwLock::new(View::default()),
            state: watch::Sender::new(State::Waiting),
            ticks: watch::Sender::new(0),
            ends: AtomicBool::new(false),
        });
        let follower = Follower { folder: folder.to_owned(), shared: shared.clone(), venue: None };
        let handle =
            std::thread::Builder::new().name("market".to_owned()).spawn(move || follower.run())?;
        let thread = Thread { shared: shared.clone(), handle: Some(handle) };
        Ok(Self { shared, _thread: Arc::new(thread) })
    }

    /// The market now. Hold it briefly: the follower waits.
    pub fn view(&self) -> RwLockReadGuard<'_, View> {
        self.shared.view.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the feed is doing.
    #[must_use]
    pub fn state(&self) -> State {
        self.shared.state.borrow().clone()
    }

    /// Changes whenever something happened.
    #[must_use]
    pub fn ticks(&self) -> watch::Receiver<u64> {
        self.shared.ticks.subscribe()
    }
}

struct Follower {
    folder: PathBuf,
    shared: Arc<Shared>,
    venue: Option<VenueId>,
}

impl Follower {
    fn run(mut self) {
        while !self.ends() {
            let after = self.position();
            match Reader::open(&self.folder, after, self.venue) {
                Ok(reader) => {
                    self.venue = Some(reader.venue());
                    if let Err(error) = self.read(reader) {
                        self.stumble(&error);
                    }
                }
                Err(error) => self.stumble(&error),
            }
            std::thread::sleep(REOPEN_PAUSE);
        }
    }

    fn ends(&self) -> bool {
        self.shared.ends.load(Ordering::Relaxed)
    }

    fn position(&self) -> Position {
        self.shared.view.read().unwrap_or_else(PoisonError::into_inner).position()
    }

    /// Says what is wrong. Another venue's file in the same place is another day, or another
    /// market: the view starts anew, which clients see as a snapshot of what is there now.
    fn stumble(&mut self, error: &EventError) {
        if matches!(error, EventError::Absent { .. }) {
            self.shared.state.send_replace(State::Waiting);
            return;
        }
        tracing::warn!(%error, "the engine's events cannot be followed; trying again");
        self.shared.state.send_replace(State::Broken(error.to_string()));
        if matches!(error, EventError::OtherVenue { .. } | EventError::Ahead { .. }) {
            let mut view = self.shared.view.write().unwrap_or_else(PoisonError::into_inner);
            let before = std::mem::take(&mut *view);
            if let Some(venue) = self.venue.take() {
                *view = View::after(venue, before);
            }
        }
    }

    fn read(&self, mut reader: Reader) -> Result<(), EventError> {
        self.shared.state.send_replace(State::CatchingUp);
        let mut pause = Pause::new(PAUSE_LONGEST);
        while !self.ends() {
            let count = self.batch(&mut reader)?;
            if count > 0 {
                self.shared.ticks.send_modify(|ticks| *ticks += 1);
                pause.reset();
            }
            if count < BATCH {
                self.shared.state.send_if_modified(|state| {
                    let changed = *state != State::Live;
                    *state = State::Live;
                    changed
                });
                std::thread::sleep(pause.next());
            }
        }
        Ok(())
    }

    fn batch(&self, reader: &mut Reader) -> Result<usize, EventError> {
        let Some(first) = reader.next()? else {
            return Ok(0);
        };
        let mut view = self.shared.view.write().unwrap_or_else(PoisonError::into_inner);
        view.apply(&first);
        for count in 1..BATCH {
            match reader.next()? {
                Some(entry) => view.apply(&entry),
                None => return Ok(count),
            }
        }
        Ok(BATCH)
    }
}
