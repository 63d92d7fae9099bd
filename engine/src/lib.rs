//! The engine: one deterministic state machine per shard, and the machinery that runs it.
//!
//! | Module | What it is | May know |
//! |---|---|---|
//! | [`core`] | book, matching, instruments and sessions as state; `apply(command) -> events` | nothing outside itself but [`memory`] |
//! | [`journal`] | commands made durable: segments, frames, group commit, recovery | files, its own thread |
//! | [`shard`] | the loop: poll, parse, session, sequence, execute, publish | the core, the NIC, the journal |
//! | [`hardware`] | the line card in front: its tables, its registers, its verdicts held against ours | the core, a thread and a socket of its own |
//! | [`bridge`] | what happened, for the control plane: a file of events, its writer and its reader | the core, the journal, files |
//! | [`opening`] | what has outlived a day, as a file between its journal and the next | the core, the journal, files |
//! | [`venue`] | recovery and start: all of it put together, ready for a NIC | everything here |
//! | [`memory`] | hints about memory that the core may give: large pages, prefetches | nothing |
//! | [`telemetry`] | counters and histograms other processes read from shared memory | files |
//! | [`config`] | the one configuration file, its defaults and its limits | files |

pub mod bridge;
pub mod config;
pub mod control;
pub mod core;
pub mod hardware;
pub mod journal;
pub mod memory;
pub mod opening;
pub mod shard;
pub mod telemetry;
pub mod venue;
