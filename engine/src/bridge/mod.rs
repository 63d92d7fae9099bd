//! The contract between the engine and the control plane (architecture §4.7): what happened comes
//! up through a file of events; what is asked for goes down through a ring in shared memory.
//!
//! ```text
//!  shard ─▶ journal thread ─▶ committed ─▶ follower, a second core ─▶ event file ─▶ Reader
//!                 │                                                      ▲
//!                 └─▶ journal on disk ─▶ `outcry journal events` ────────┘ the same bytes
//! ```
//!
//! - [`Reader`] gives the records of a folder one by one, from any [`Position`] on.
//! - [`Days`] finds the folders of the days before, each of which has a journal of its own.
//! - [`Books`] makes price levels and trades of them, for market data.
//! - [`Requests`] puts orders and operator's commands into the ring of an engine; answers are
//!   records of the file, found by session and request number.
//! - [`Scribe`] executes commands of a log with a core of its own, and writes down what they do.
//!   The follower of a running engine and the rebuilding from a journal are both nothing else.
//!
//! Invariants: the file is a function of the committed commands, the capacities and the size of its
//! segments, to the byte. Every command has at least one record, so command numbers in the file are
//! gapless from 1, and a reader proves with each record that nothing is lost or doubled. A position
//! (command, index) names a record for ever: a consumer that keeps it in the transaction of its own
//! projection applies every record exactly once.

mod book;
mod codec;
mod days;
mod error;
mod follower;
mod reader;
mod rebuild;
mod record;
mod ring;
mod scribe;
mod segment;
mod writer;

pub use book::{Book, BookFault, Books, Change, Level};
pub use days::{Day, DayError, Days, PastDay};
pub use error::EventError;
pub use follower::Follower;
pub use reader::{Pause, Reader};
pub use rebuild::rebuild;
pub use record::{Entry, Fact, Position};
pub use ring::{
    Asked, BODY_BYTES_MAX, RING_SLOTS_MAX, RequestRing, Requests, RingError, Unusable, What,
};
pub use scribe::Scribe;
pub use segment::{Head, SEGMENT_BYTES_MIN, VenueId};
pub use writer::{EventFile, Settings};
