//! Commands made durable: segments, frames, group commit, recovery (architecture §4.2).
//!
//! ```text
//!  shard ── append ──▶ ring ──▶ journal thread ── one synchronous write per frame ──▶ segment file
//!    ▲                                │                                   ▲
//!    └────────── committed ───────────┘                 helper thread: the next segment, zeroed
//! ```
//!
//! - [`recover()`] locks the folder, replays what is there and cuts off a write that had not
//!   finished; [`Journal::start`] goes on from there; [`JournalHandle`] is the shard's end.
//! - The shard executes at once and lets output go up to [`JournalHandle::committed`].
//! - A frame is whatever had accumulated when the write before it returned, so the load itself sets
//!   how many commands share a write.
//! - [`Feed`] hears every committed command, for whoever may never hold anybody up.
//! - [`verify`] and [`dump`] read beside a running venue without touching it.
//!
//! Invariants: sequence numbers are gapless from 1 over all segments; every frame carries the hash
//! of the one before; at most one write is in flight, so at most one frame can be torn; what lies
//! behind the last frame is zeros.

mod config;
mod error;
mod feed;
mod frame;
mod handle;
mod inspect;
mod lock;
mod pace;
mod prepare;
mod recover;
mod segment;
mod tail;
mod walk;
mod writer;

pub use config::{CommitMode, JournalConfig, SPIN_POLLS, ThreadSetup, Wait};
pub use error::JournalError;
pub use feed::Feed;
pub use frame::{BLOCK_BYTES, FORMAT_VERSION, FRAME_BYTES_MAX};
pub use handle::{Full, Journal, JournalHandle, JournalStatus};
pub use inspect::{Field, Progress, Report, describe, dump, kind, size, verify};
pub use recover::{Recovered, recover};
pub use walk::TornTail;
