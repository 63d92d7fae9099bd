//! The trading firm's side of the wire.
//!
//! | Module | What it is |
//! |---|---|
//! | [`stream`] | a numbered stream put back in order: gaps, duplicates, requests to send again |
//! | [`session`] | an order-entry session over UDP, sans I/O, resumable |
//! | [`orders`] | the ledger of a session's orders: exactly one final state each |
//! | [`feed`] | market data from lines A and B with recovery |
//! | [`book`] | books rebuilt from the feed, with every disagreement counted by cause |
//! | [`flow`] | a demo population that trades |
//! | [`requests`] | OUCH requests as the participants write them |
//! | [`load`] | all of it driven over a NIC at a given rate, measured and audited |
//!
//! Nothing here is shared with the engine: what this side concludes about the venue, it concludes
//! from the venue's packets.

pub mod book;
pub mod feed;
pub mod flow;
pub mod load;
pub mod orders;
pub mod random;
pub mod requests;
mod send_buffer;
pub mod session;
pub mod stream;

pub use send_buffer::SendError;

/// Number of a message in a MoldUDP64 stream; the first is 1.
pub type Sequence = u64;
