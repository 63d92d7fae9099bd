//! One record of the event file.
//!
//! Little endian, a multiple of 8 bytes long.
//!
//! | Offset | Size | Field |
//! |---|---|---|
//! | 0 | 2 | length of the record in bytes |
//! | 2 | 1 | kind: 1 a command, others an event (see [`codec`]) |
//! | 3 | 1 | 1 when it is the last of its command, 0 when not |
//! | 4 | 4 | CRC32C of the record, this field taken as zero |
//! | 8 | 8 | the command's place in the log |
//! | 16 | 8 | the command's time, ns since the epoch |
//! | 24 | 4 | place among the records of the command, from 0 |
//! | 28 | 2 | session the command came in on; 0 is the venue itself |
//! | 30 | 2 | reserved, 0 |
//! | 32 | 8 | number of the request within that session, from 1; 0 for the venue's own |
//! | 40 | … | body of the kind, then zeros up to a multiple of 8 |

use super::codec;
use crate::core::{Command, CommandBody, Event, SessionId, Stamp};

/// Bytes in front of every body.
pub(super) const HEAD_BYTES: usize = 40;
/// The longest record.
pub(super) const RECORD_BYTES_MAX: usize = 256;
const CRC_AT: usize = 4;
const LAST: u8 = 1;

const _: () = assert!(HEAD_BYTES + codec::BODY_BYTES_MAX <= RECORD_BYTES_MAX);
const _: () = assert!(RECORD_BYTES_MAX.is_multiple_of(8) && HEAD_BYTES.is_multiple_of(8));

/// Which record: by the command and the place among the records of the command. Positions grow
/// along the file; two numbers to keep beside what was made of the records up to here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The command's place in the log, from 1.
    pub seq: u64,
    /// The record's place within the command, from 0.
    pub index: u32,
}

impl Position {
    /// Before the first record.
    pub const START: Self = Self { seq: 0, index: 0 };
}

/// One record: what happened, and because of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The command: its place in the log, and its time.
    pub at: Stamp,
    /// Place among the records of the command, from 0.
    pub index: u32,
    /// Whether it is the last record of the command.
    pub is_last: bool,
    /// Session the command came in on; 0 is the venue itself. Whom the fact concerns is told by the
    /// fact.
    pub session: SessionId,
    /// Number of the request within that session, from 1 without gaps: for a participant the
    /// sequence number of its message. 0 for the venue's own commands.
    pub request: u64,
    /// What happened.
    pub fact: Fact,
}

impl Entry {
    /// Which record it is.
    #[must_use]
    pub const fn position(&self) -> Position {
        Position { seq: self.at.seq.0, index: self.index }
    }
}

/// What a record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// An operator's command was executed, and what it did follows; or a command was executed that
    /// did nothing anybody is told of. Keys of sessions are left out (zeros).
    Command(CommandBody),
    /// One event.
    Event(Event),
}

/// Why bytes are not a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The bytes end before the record does, or its CRC fails: unfinished, or damaged.
    NotWhole,
    /// It is whole, and says what this program does not know.
    Unknown(&'static str),
}

/// Writes a record that is not sealed yet, and gives its length.
pub(super) fn draft(entry: &Entry, out: &mut [u8; RECORD_BYTES_MAX]) -> usize {
    let (head, body) = out.split_at_mut(HEAD_BYTES);
    let (kind, body_bytes) = match &entry.fact {
        Fact::Event(event) => codec::put_event(event, body),
        Fact::Command(body_of) => {
            let Stamp { seq, time } = entry.at;
            let command = Command { seq, time, session: entry.session, body: *body_of };
            codec::put_command(&command, body)
        }
    };
    let length = (HEAD_BYTES + body_bytes).next_multiple_of(8);
    head[0..2].copy_from_slice(&(length as u16).to_le_bytes());
    head[2] = kind;
    head[3] = 0;
    head[CRC_AT..8].fill(0);
    head[8..16].copy_from_slice(&entry.at.seq.0.to_le_bytes());
    head[16..24].copy_from_slice(&entry.at.time.0.to_le_bytes());
    head[24..28].copy_from_slice(&entry.index.to_le_bytes());
    head[28..30].copy_from_slice(&entry.session.0.to_le_bytes());
    head[30..32].fill(0);
    head[32..40].copy_from_slice(&entry.request.to_le_bytes());
    out[HEAD_BYTES + body_bytes..length].fill(0);
    length
}

/// Finishes a record: says whether it is the last of its command.
pub(super) fn seal(record: &mut [u8], is_last: bool) {
    record[3] = if is_last { LAST } else { 0 };
    let crc = crc32c::crc32c(record);
    record[CRC_AT..CRC_AT + 4].copy_from_slice(&crc.to_le_bytes());
}

/// The record at the front of `bytes`, when all of it is there and sound.
pub(super) fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let length = usize::from(u16::from_le_bytes(*bytes.first_chunk()?));
    let sound = (HEAD_BYTES..=RECORD_BYTES_MAX).contains(&length) && length.is_multiple_of(8);
    let record = bytes.get(..length).filter(|_| sound)?;
    let claimed: [u8; 4] = record[CRC_AT..CRC_AT + 4].try_into().ok()?;
    let crc = crc32c::crc32c(&record[..CRC_AT]);
    let crc = crc32c::crc32c_append(crc, &[0; 4]);
    let crc = crc32c::crc32c_append(crc, &record[CRC_AT + 4..]);
    (crc.to_le_bytes() == claimed).then_some(record)
}

/// Reads the record at the front of `bytes`; gives its length, too.
pub(super) fn read(bytes: &[u8]) -> Result<(Entry, usize), Fault> {
    use crate::core::{Nanos, SeqNo};
    let record = whole(bytes).ok_or(Fault::NotWhole)?;
    let (head, body) = record.split_at(HEAD_BYTES);
    let u32 = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let u64 = |at: usize| u64::from(u32(at)) | u64::from(u32(at + 4)) << 32;
    if head[3] > LAST || head[30..32] != [0, 0] {
        return Err(Fault::Unknown("a flag"));
    }
    let entry = Entry {
        at: Stamp { seq: SeqNo(u64(8)), time: Nanos(u64(16)) },
        index: u32(24),
        is_last: head[3] == LAST,
        session: SessionId(u16::from_le_bytes([head[28], head[29]])),
        request: u64(32),
        fact: codec::take(head[2], body).ok_or(Fault::Unknown("a kind or a code of its body"))?,
    };
    Ok((entry, record.len()))
}
