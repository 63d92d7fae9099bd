//! Events outward: what other systems hear of what happened here, each once and in order.
//!
//! An event is written into the [`outbox`] in the transaction of what it tells of, and a relay
//! puts it on a [`Bus`]: in process by default, NATS JetStream when others listen. A repeat after a
//! crash carries the same id, and the bus takes it once; what is read back has numbers without
//! gaps, and a gap (the bus has forgotten) is an error that says so.

mod memory;
mod nats;
pub mod outbox;

use std::future::Future;

use store::{Migration, StoreError, Transient, define_id};

pub use memory::Memory;
pub use nats::Nats;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("bus", "0001-outbox");

/// Larger payloads are refused.
pub const PAYLOAD_BYTES_MAX: usize = 64 * 1024;
const SUBJECT_BYTES_MAX: usize = 200;

define_id! {
    /// An event.
    EventId
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// By which a repeat is known.
    pub id: EventId,
    /// What about, in words joined by dots below `outcry.`.
    pub subject: String,
    /// JSON.
    pub payload: String,
}

/// An event on the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Counts the events of the bus from 1, without gaps.
    pub sequence: u64,
    /// What happened.
    pub event: Event,
}

/// Why an event is not on the bus, or not heard.
#[derive(Debug, thiserror::Error)]
pub enum BusError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The broker does not answer, or the connection broke.
    #[error("the bus does not answer")]
    Unavailable(#[source] std::io::Error),
    /// The broker says no.
    #[error("the bus refuses: {0}")]
    Refused(String),
    /// What the broker says is not its protocol.
    #[error("the bus speaks something else than NATS")]
    Protocol,
    /// Not an event that the bus takes.
    #[error("an event has a subject of words joined by dots, and at most 64 KiB")]
    Event,
    /// What is asked for is kept no longer.
    #[error("the bus has forgotten what comes before {first}")]
    Forgotten {
        /// The oldest event it knows.
        first: u64,
    },
    /// The address is not understood.
    #[error("bus address {0:?}: use memory: or nats://HOST:PORT/STREAM")]
    Address(String),
}

impl Transient for BusError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}

/// Where events go. One suite holds every bus to this.
pub trait Bus: Send + Sync {
    /// Puts events on the bus in this order; their numbers. An event that is there already keeps
    /// its number and is not heard again. When it fails, some of them may be there: repeat all.
    fn publish(&self, events: &[Event]) -> impl Future<Output = Result<Vec<u64>, BusError>> + Send;

    /// At most `limit` events behind number `after`, in order and without a gap.
    fn read(
        &self,
        after: u64,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Heard>, BusError>> + Send;
}

/// The bus that a configuration names.
#[derive(Debug)]
pub enum AnyBus {
    /// In this process.
    Memory(Memory),
    /// NATS JetStream.
    Nats(Box<Nats>),
}

impl AnyBus {
    /// The bus at `address`: `memory:` or `nats://HOST:PORT/STREAM` (`nats://USER:PASSWORD@…` where
    /// it wants them). A broker is asked when it is needed first.
    ///
    /// # Errors
    /// [`BusError::Address`].
    pub fn open(address: &str) -> Result<Self, BusError> {
        if address == "memory:" {
            return Ok(Self::Memory(Memory::default()));
        }
        Nats::at(address).map(|nats| Self::Nats(Box::new(nats)))
    }
}

impl Bus for AnyBus {
    async fn publish(&self, events: &[Event]) -> Result<Vec<u64>, BusError> {
        match self {
            Self::Memory(bus) => bus.publish(events).await,
            Self::Nats(bus) => bus.publish(events).await,
        }
    }

    async fn read(&self, after: u64, limit: usize) -> Result<Vec<Heard>, BusError> {
        match self {
            Self::Memory(bus) => bus.read(after, limit).await,
            Self::Nats(bus) => bus.read(after, limit).await,
        }
    }
}

fn check(subject: &str, payload: &str) -> Result<(), BusError> {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    let good = subject.len() <= SUBJECT_BYTES_MAX
        && subject.starts_with("outcry.")
        && subject.split('.').all(is_word)
        && payload.len() <= PAYLOAD_BYTES_MAX;
    if good { Ok(()) } else { Err(BusError::Event) }
}
