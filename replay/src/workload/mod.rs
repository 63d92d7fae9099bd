//! Workload files (MEW1): recorded or generated order flow with a published outcome.
//!
//! | Part | What it does |
//! |---|---|
//! | [`Reader`], [`Workload`] | read a file, every field checked against its range |
//! | [`generate()`] | write the standard flows W1 to W3X, the same bytes on every machine |
//! | [`ReferenceMarket`] | the slow, obvious book the fast one is compared with |
//! | [`Driver`], [`drive()`] | put the messages through the core and tally the trades |

mod drive;
mod format;
mod generate;
mod reference;
mod tally;

pub use drive::{DriveReport, Driver, SESSION, Translator, capacity, drive};
pub use format::{
    HEADER_BYTES, Header, MAGIC, Op, RECORD_BYTES, Reader, Record, Workload, WorkloadError,
};
pub use generate::{Generated, Preset, generate};
pub use reference::ReferenceMarket;
pub use tally::Tally;
