//! What the control plane asks for: a bounded ring in shared memory, from one producer down to the
//! shard.
//!
//! The memory is the engine's, sealed so that nobody can make it shorter, and lives as long as the
//! engine does; the configured path leads to it. Either side sees nothing but words it loads and
//! stores atomically, and the shard believes nothing it has not copied and checked: whatever a
//! producer writes there, the engine goes on.
//!
//! Words of 8 bytes, little endian:
//!
//! | Word | Head, the first 4,096 bytes |
//! |---|---|
//! | 0 | magic and version |
//! | 1 | slots, a power of two |
//! | 2 | the last command of the log when the ring was opened |
//! | 3, 4 | which log: what its events call their venue |
//! | 16 | requests done with by the shard, whatever became of them |
//! | 17 | requests that could not be attributed to anybody, see [`Unusable`] |
//! | 18 | why the last of them could not |
//! | 19 | requests that had been taken before, and were passed over |
//!
//! | Word | Slot, 256 bytes |
//! |---|---|
//! | 0 | number of the request in the ring, from 1: stored last, it hands the slot over |
//! | 1 | session (low 16 bits), kind (next 8), length of the body (high 32) |
//! | 2 | number of the request in its session |
//! | 3 … | body: an OUCH message, or a command in the log's encoding |

mod consumer;
mod memory;
mod producer;

pub use consumer::{Asked, RequestRing, What};
pub use producer::{Requests, RingError};

/// Largest body of a request.
pub const BODY_BYTES_MAX: usize = 232;
/// Slots a ring may have.
pub const RING_SLOTS_MAX: u32 = 1 << 16;

const MAGIC: u64 = u64::from_le_bytes(*b"OUTCRYR2");
const HEAD_WORDS: usize = 512;
const SLOT_WORDS: usize = 32;
const SLOTS_AT: usize = 1;
const OPENED_AT: usize = 2;
const VENUE_AT: usize = 3;
const DONE_AT: usize = 16;
const UNUSABLE_AT: usize = 17;
const REASON_AT: usize = 18;
const REPEATED_AT: usize = 19;
const BODY_AT: usize = 3;

const KIND_OUCH: u8 = 1;
const KIND_COMMAND: u8 = 2;

const _: () = assert!(BODY_AT * 8 + BODY_BYTES_MAX == SLOT_WORDS * 8);
const _: () = assert!(BODY_BYTES_MAX >= crate::core::codec::COMMAND_BYTES_MAX);

/// Why a request has no answer in the file of events: nobody can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Unusable {
    /// Neither OUCH nor a command, or longer than a slot.
    Malformed = 1,
    /// No session of the bridge has this number.
    Session = 2,
    /// A request before it is missing: send again from the session's next number on.
    Gap = 3,
}

impl Unusable {
    const ALL: [Self; 3] = [Self::Malformed, Self::Session, Self::Gap];

    fn of(code: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| *reason as u64 == code)
    }
}

/// Words of a ring of so many slots.
const fn words_of(slots: u64) -> usize {
    HEAD_WORDS + slots as usize * SLOT_WORDS
}

/// Where the slot of a request begins that is the n-th of the ring, from 0.
const fn slot_at(number: u64, slots: u64) -> usize {
    HEAD_WORDS + (number & (slots - 1)) as usize * SLOT_WORDS
}
