//! The operator's door: how commands of the operator reach a running shard.
//!
//! ```text
//! outcry control ─ socket ─▶ server thread ─ ring ─▶ door of the shard ─▶ sequencer, as any
//!                ◀─ socket ─               ◀─ ring ─ once it is committed            command
//! ```
//!
//! The socket is a Unix socket that only the engine's user may open; it carries one JSON object in
//! and one out a connection. The server thread parses, names and waits; the shard only looks into a
//! ring of one place now and then, when it looks at its timers. Neither allocates, locks or calls
//! the system there.

mod client;
mod correction;
mod door;
mod perform;
mod request;
mod server;
mod settings;

pub use client::{AskError, ask, socket_of};
pub use correction::Correction;
pub use door::{Answer, Ask, Desk, Door, DoorState};
pub use request::{Action, Reply, Request};
pub use server::{OpenError, Server};
pub use settings::Keys;

/// Longest line either side reads.
const LINE_BYTES_MAX: u64 = 4096;
