//! Files of a folder of events: their names, and the head each of them begins with.
//!
//! | Offset | Size | Head, little endian |
//! |---|---|---|
//! | 0 | 8 | magic `OUTCRYEV` |
//! | 8 | 2 | format version |
//! | 10 | 2 | shard |
//! | 12 | 4 | CRC32C of the head, this field taken as zero |
//! | 16 | 16 | venue |
//! | 32 | 8 | number of the segment, from 1 |
//! | 40 | 8 | largest size of a segment |
//! | 48 | 8 | command of the first record |
//! | 56 | 4 | place of the first record among those of its command |
//! | 60 | 2 | capacity: instruments |
//! | 62 | 2 | capacity: sessions |
//! | 64 | 4 | capacity: orders |
//! | 68 | 4 | capacity: levels |
//! | 72 | 1 | 1 when a journal stands behind the events, 0 when nothing does (`memory`) |
//! | 73 | … | zeros |

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::EventError;
use super::record::{Position, RECORD_BYTES_MAX};
use crate::core::codec::{COMMAND_BYTES_MAX, encode};
use crate::core::{Capacity, Command};

const MAGIC: [u8; 8] = *b"OUTCRYEV";
const FORMAT_VERSION: u16 = 3;
/// Bytes of a head.
pub(super) const SEGMENT_HEAD_BYTES: usize = 128;
const CRC_AT: usize = 12;
/// The smallest size a segment may be limited to.
pub const SEGMENT_BYTES_MIN: u64 = 4096;

const _: () = assert!(SEGMENT_BYTES_MIN as usize > SEGMENT_HEAD_BYTES + RECORD_BYTES_MAX);
const _: () = assert!(SEGMENT_HEAD_BYTES.is_multiple_of(8));

/// Which journal the events are of: a fingerprint of its first command, which carries its time and,
/// as a rule, a seed that was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VenueId(pub [u8; 16]);

impl VenueId {
    /// That of a log with this first command.
    #[must_use]
    pub fn of(first: &Command) -> Self {
        let mut bytes = [0; COMMAND_BYTES_MAX];
        let length = encode(first, &mut bytes);
        let mut hasher = blake3::Hasher::new_derive_key("outcry venue of events v1");
        hasher.update(&bytes[..length]);
        let mut id = [0; 16];
        hasher.finalize_xof().fill(&mut id);
        Self(id)
    }
}

impl fmt::Display for VenueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What a segment says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which journal the events are of.
    pub venue: VenueId,
    /// The shard.
    pub shard: u16,
    /// Number of the segment, from 1.
    pub segment: u64,
    /// Largest size of a segment.
    pub segment_bytes: u64,
    /// Its first record.
    pub first: Position,
    /// Capacities the commands were executed with: what does not fit is rejected, so they decide.
    pub capacity: Capacity,
    /// Whether a journal stands behind the events; without one they begin anew with every start.
    pub is_kept: bool,
}

impl Head {
    pub(super) fn to_bytes(self) -> [u8; SEGMENT_HEAD_BYTES] {
        let mut bytes = [0; SEGMENT_HEAD_BYTES];
        let mut put = |at: usize, field: &[u8]| bytes[at..at + field.len()].copy_from_slice(field);
        put(0, &MAGIC);
        put(8, &FORMAT_VERSION.to_le_bytes());
        put(10, &self.shard.to_le_bytes());
        put(16, &self.venue.0);
        put(32, &self.segment.to_le_bytes());
        put(40, &self.segment_bytes.to_le_bytes());
        put(48, &self.first.seq.to_le_bytes());
        put(56, &self.first.index.to_le_bytes());
        put(60, &self.capacity.instruments.to_le_bytes());
        put(62, &self.capacity.sessions.to_le_bytes());
        put(64, &self.capacity.orders.to_le_bytes());
        put(68, &self.capacity.levels.to_le_bytes());
        put(72, &[u8::from(self.is_kept)]);
        let crc = crc32c::crc32c(&bytes);
        bytes[CRC_AT..CRC_AT + 4].copy_from_slice(&crc.to_le_bytes());
        bytes
    }

    pub(super) fn read(bytes: &[u8; SEGMENT_HEAD_BYTES], path: &Path) -> Result<Self, EventError> {
        let u16 = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let u32 = |at: usize| u32::from(u16(at)) | u32::from(u16(at + 2)) << 16;
        let u64 = |at: usize| u64::from(u32(at)) | u64::from(u32(at + 4)) << 32;
        let path = || path.to_path_buf();
        if bytes[..8] != MAGIC {
            return Err(EventError::NotEvents(path()));
        }
        let found = u16(8);
        if found != FORMAT_VERSION {
            return Err(EventError::Version { path: path(), found, supported: FORMAT_VERSION });
        }
        let mut venue = [0; 16];
        venue.copy_from_slice(&bytes[16..32]);
        let head = Self {
            venue: VenueId(venue),
            shard: u16(10),
            segment: u64(32),
            segment_bytes: u64(40),
            first: Position { seq: u64(48), index: u32(56) },
            capacity: Capacity {
                instruments: u16(60),
                sessions: u16(62),
                orders: u32(64),
                levels: u32(68),
            },
            is_kept: bytes[72] == 1,
        };
        // One head has one encoding, so this holds the CRC, too.
        if head.to_bytes() == *bytes { Ok(head) } else { Err(EventError::NotEvents(path())) }
    }
}

/// Path of a segment.
pub(super) fn path(dir: &Path, index: u64) -> PathBuf {
    dir.join(format!("segment-{index:010}.events"))
}

/// Numbers of the segments in a folder, ascending; none when there is no folder.
pub(super) fn list(dir: &Path) -> Result<Vec<u64>, EventError> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(EventError::io("list the folder", dir, e)),
    };
    let mut indexes = Vec::new();
    for entry in entries {
        let name = entry.map_err(|e| EventError::io("list the folder", dir, e))?.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix("segment-"));
        let number = number.and_then(|name| name.strip_suffix(".events"));
        indexes.extend(number.and_then(|number| number.parse::<u64>().ok()));
    }
    indexes.sort_unstable();
    Ok(indexes)
}
