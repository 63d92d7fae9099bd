//! The next segment, made ready by a helper thread so that a rotation waits for nothing.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError};
use std::thread::{self, JoinHandle};

use super::error::JournalError;
use super::pace::Pace;
use super::segment::{self, SegmentFile};

/// Makes segments ahead of their use, one at a time.
pub(super) struct Preparer {
    dir: PathBuf,
    segment_bytes: u64,
    pace: Arc<Pace>,
    orders: Option<SyncSender<u64>>,
    ready: Receiver<Result<SegmentFile, JournalError>>,
    thread: Option<JoinHandle<()>>,
}

impl Preparer {
    /// Starts the helper on segment `next`.
    pub(super) fn start(dir: PathBuf, segment_bytes: u64, next: u64) -> Result<Self, JournalError> {
        let pace = Arc::new(Pace::default());
        // At most one order and one segment are under way, so nobody ever waits to hand one over.
        let (orders, todo) = mpsc::sync_channel::<u64>(1);
        let (done, ready) = mpsc::sync_channel(1);
        let (folder, follow) = (dir.clone(), Arc::clone(&pace));
        let thread = thread::Builder::new()
            .name("outcry-segment".into())
            .spawn(move || {
                for index in todo {
                    let made = segment::prepare(&folder, index, segment_bytes, &follow);
                    let Some(made) = made.transpose() else { return };
                    if let Err(error) = &made {
                        tracing::warn!(
                            error = error as &dyn Error,
                            "the next journal segment cannot be made; the venue stops when the \
                             current one is full unless this is cured before"
                        );
                    }
                    if done.send(made).is_err() {
                        return;
                    }
                }
            })
            .map_err(|e| JournalError::io("start a thread for", &dir, e))?;
        // The helper has just started and takes orders until `orders` is dropped.
        let _ = orders.send(next);
        Ok(Self { dir, segment_bytes, pace, orders: Some(orders), ready, thread: Some(thread) })
    }

    /// So much of the segment in use is written: the next is made at that pace.
    #[inline]
    pub(super) fn used(&self, bytes: u64) {
        self.pace.used(bytes);
    }

    /// Segment `index`, the one ordered last, and whether it had to be waited for; orders the one
    /// after it. When the helper failed it is tried once more here, since space may be free again.
    pub(super) fn take(&mut self, index: u64) -> Result<(SegmentFile, bool), JournalError> {
        let (made, waited) = match self.ready.try_recv() {
            Ok(made) => (made, false),
            Err(TryRecvError::Empty) => {
                self.pace.set_awaited(true);
                (self.ready.recv().map_err(|_| JournalError::ThreadDied)?, true)
            }
            Err(TryRecvError::Disconnected) => return Err(JournalError::ThreadDied),
        };
        let segment = match made {
            Ok(segment) => segment,
            Err(_) => segment::prepare(&self.dir, index, self.segment_bytes, &Pace::hurried())?
                .expect("a preparation that nobody cancels ends with a segment"),
        };
        assert_eq!(segment.index(), index, "segments are used in order");
        self.pace.set_awaited(false);
        self.pace.used(0);
        if let Some(orders) = &self.orders {
            orders.send(index + 1).map_err(|_| JournalError::ThreadDied)?;
        }
        Ok((segment, waited))
    }
}

impl Drop for Preparer {
    fn drop(&mut self) {
        self.pace.cancel();
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has been printed already, and the venue is going down.
            let _ = thread.join();
        }
    }
}
