//! How fast the next segment is made: the disk it is made on is the one that commits.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// The rest between two pieces while nothing presses: 25 MB a second, at pieces of
/// [`PIECE_BYTES`].
const REST: Duration = Duration::from_millis(10);
/// Zeros are written in pieces of this size. A commit waits behind one of them at most.
pub(super) const PIECE_BYTES: usize = 256 << 10;

/// What the helper that makes the next segment goes by.
///
/// It keeps ahead of the segment in use by twice what is written there, so that it is done when
/// that is half full, and else takes its time: made in one go, a segment fills the disk's queue,
/// and a commit was seen to wait behind it for most of a second.
#[derive(Debug, Default)]
pub(super) struct Pace {
    used_bytes: AtomicU64,
    awaited: AtomicBool,
    cancelled: AtomicBool,
}

impl Pace {
    /// For a segment that somebody waits for.
    pub(super) fn hurried() -> Self {
        Self { awaited: AtomicBool::new(true), ..Self::default() }
    }

    /// So much of the segment in use is written.
    #[inline]
    pub(super) fn used(&self, bytes: u64) {
        self.used_bytes.store(bytes, Ordering::Relaxed);
    }

    /// Whether somebody waits for the segment from now on.
    pub(super) fn set_awaited(&self, awaited: bool) {
        self.awaited.store(awaited, Ordering::Relaxed);
    }

    /// The segment is not wanted any more.
    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it is not wanted any more.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Rests, when there is time to, behind a piece that ends at `filled_bytes`.
    pub(super) fn rest(&self, filled_bytes: u64) {
        let used_bytes = self.used_bytes.load(Ordering::Relaxed);
        let pressed = filled_bytes < used_bytes.saturating_mul(2);
        if !pressed && !self.awaited.load(Ordering::Relaxed) && !self.is_cancelled() {
            thread::sleep(REST);
        }
    }
}
