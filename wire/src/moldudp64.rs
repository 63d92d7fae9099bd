//! `MoldUDP64` 1.00: numbered messages in UDP datagrams.
//!
//! A packet is a header of 20 bytes and blocks of { u16 length, message }; message `k` of a packet
//! has the number `sequence + k`. Count 0 is a heartbeat, 0xFFFF the end of the session, both with
//! the number of the next message. A request has the same header and nothing behind it.

use crate::BufferFull;
use core::fmt;
use thiserror::Error;
use zerocopy::network_endian::{U16, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Bytes of the header, which are all of a heartbeat, an end of session and a request.
pub const HEADER_BYTES: usize = 20;
/// Bytes before each message: its length.
pub const BLOCK_HEADER_BYTES: usize = 2;
/// Messages in one packet at most.
pub const COUNT_MAX: u16 = 0xfffe;
/// The count that says the session has ended.
pub const COUNT_END_OF_SESSION: u16 = 0xffff;
/// The count that makes a heartbeat.
pub const COUNT_HEARTBEAT: u16 = 0;

const _: () = assert!(size_of::<Header>() == HEADER_BYTES);

/// The name of a stream of messages: ten characters, or ten bytes of a key.
#[derive(
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    FromBytes,
    IntoBytes,
    KnownLayout,
    Immutable,
    Unaligned,
)]
#[repr(transparent)]
pub struct Session(pub [u8; 10]);

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.trim_ascii().escape_ascii().fmt(f)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session(\"{}\")", self.0.escape_ascii())
    }
}

/// The header of every packet.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct Header {
    /// The stream.
    pub session: Session,
    /// Number of the first message in the packet, of the next one to come, or of the first one
    /// wanted.
    pub sequence: U64,
    /// Messages in the packet, or wanted.
    pub count: U16,
}

/// Why bytes are not a packet. Offsets count from the start of the packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MoldError {
    /// The packet ends inside the header.
    #[error("MoldUDP64 packet of {actual} bytes is shorter than the header of 20")]
    HeaderTruncated {
        /// Bytes of the packet.
        actual: usize,
    },
    /// The numbers of the messages do not fit 64 bits.
    #[error("MoldUDP64 sequence {sequence} at offset 10 plus count {count} overflows")]
    SequenceOverflow {
        /// Number of the first message.
        sequence: u64,
        /// Messages.
        count: u16,
    },
    /// The packet ends inside a block.
    #[error(
        "MoldUDP64 block {index} of {count} at offset {offset} takes {needed} bytes, \
         {available} are left"
    )]
    BlockTruncated {
        /// Which block, from 0.
        index: u16,
        /// How many the header announced.
        count: u16,
        /// Where the block starts.
        offset: usize,
        /// Bytes of the block, as far as known.
        needed: usize,
        /// Bytes left in the packet.
        available: usize,
    },
    /// Bytes behind the last block, or behind a header that has none.
    #[error("MoldUDP64 packet has {trailing} bytes too many at offset {offset}")]
    Trailing {
        /// Where they start.
        offset: usize,
        /// How many.
        trailing: usize,
    },
}

/// A downstream packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packet<'a> {
    /// One message or more.
    Data(Data<'a>),
    /// Sent when there is nothing to send.
    Heartbeat {
        /// The stream.
        session: Session,
        /// Number of the next message.
        next_seq: u64,
    },
    /// No message will follow in this session.
    EndOfSession {
        /// The stream.
        session: Session,
        /// Number the next message would have had.
        next_seq: u64,
    },
}

/// A packet with messages, checked as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Data<'a> {
    /// The stream.
    pub session: Session,
    /// Number of the first message.
    pub first_seq: u64,
    count: u16,
    blocks: &'a [u8],
}

impl<'a> Data<'a> {
    /// Messages in the packet, at least one.
    #[must_use]
    pub const fn count(&self) -> u16 {
        self.count
    }

    /// Number of the message behind the last of this packet.
    #[must_use]
    pub const fn next_seq(&self) -> u64 {
        // Cannot overflow: the parser checked.
        self.first_seq + self.count as u64
    }

    /// The messages in order.
    #[must_use]
    pub const fn messages(&self) -> Messages<'a> {
        Messages { count: self.count, blocks: self.blocks }
    }
}

/// The messages of a packet, in order. Cannot fail: the packet was checked as a whole.
#[derive(Clone, Debug)]
pub struct Messages<'a> {
    count: u16,
    blocks: &'a [u8],
}

impl<'a> Iterator for Messages<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.blocks.split_first_chunk()?;
        let (message, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        self.blocks = rest;
        self.count -= 1;
        Some(message)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::from(self.count), Some(usize::from(self.count)))
    }
}

impl ExactSizeIterator for Messages<'_> {}

/// Reads a downstream packet and checks all of it: exactly as many blocks as announced, and
/// nothing behind them.
///
/// # Errors
/// The first fault.
pub fn parse_downstream(bytes: &[u8]) -> Result<Packet<'_>, MoldError> {
    let (header, blocks) = header_and_rest(bytes)?;
    let Header { session, sequence, count } = *header;
    let (sequence, count) = (sequence.get(), count.get());
    if matches!(count, COUNT_HEARTBEAT | COUNT_END_OF_SESSION) {
        if !blocks.is_empty() {
            return Err(MoldError::Trailing { offset: HEADER_BYTES, trailing: blocks.len() });
        }
        return Ok(match count {
            COUNT_HEARTBEAT => Packet::Heartbeat { session, next_seq: sequence },
            _ => Packet::EndOfSession { session, next_seq: sequence },
        });
    }
    if sequence.checked_add(u64::from(count)).is_none() {
        return Err(MoldError::SequenceOverflow { sequence, count });
    }
    check_blocks(blocks, count)?;
    Ok(Packet::Data(Data { session, first_seq: sequence, count, blocks }))
}

/// Session and first message of what may be a packet with messages. Nothing else of it is checked:
/// for who wants a hint of what may come, not for who acts on it.
#[must_use]
#[inline]
pub fn peek(bytes: &[u8]) -> Option<(&Session, &[u8])> {
    let (header, blocks) = header_and_rest(bytes).ok()?;
    let (length, rest) = blocks.split_first_chunk()?;
    Some((&header.session, rest.get(..usize::from(u16::from_be_bytes(*length)))?))
}

/// Reads a request for messages that were missed: exactly 20 bytes.
///
/// # Errors
/// When the length is not 20.
pub fn parse_request(bytes: &[u8]) -> Result<&Header, MoldError> {
    match header_and_rest(bytes)? {
        (header, []) => Ok(header),
        (_, rest) => Err(MoldError::Trailing { offset: HEADER_BYTES, trailing: rest.len() }),
    }
}

fn header_and_rest(bytes: &[u8]) -> Result<(&Header, &[u8]), MoldError> {
    Header::ref_from_prefix(bytes).map_err(|_| MoldError::HeaderTruncated { actual: bytes.len() })
}

fn check_blocks(blocks: &[u8], count: u16) -> Result<(), MoldError> {
    let mut rest = blocks;
    for index in 0..count {
        let length = rest.first_chunk().map_or(0, |l| usize::from(u16::from_be_bytes(*l)));
        let needed = BLOCK_HEADER_BYTES + length;
        if rest.len() < needed {
            let offset = HEADER_BYTES + blocks.len() - rest.len();
            let available = rest.len();
            return Err(MoldError::BlockTruncated { index, count, offset, needed, available });
        }
        rest = &rest[needed..];
    }
    if rest.is_empty() {
        return Ok(());
    }
    let offset = HEADER_BYTES + blocks.len() - rest.len();
    Err(MoldError::Trailing { offset, trailing: rest.len() })
}

/// Writes a heartbeat; returns its length.
///
/// # Panics
/// When `out` is shorter than 20 bytes.
pub fn write_heartbeat(out: &mut [u8], session: Session, next_seq: u64) -> usize {
    write_header(out, session, next_seq, COUNT_HEARTBEAT)
}

/// Writes an end of session; returns its length.
///
/// # Panics
/// When `out` is shorter than 20 bytes.
pub fn write_end_of_session(out: &mut [u8], session: Session, next_seq: u64) -> usize {
    write_header(out, session, next_seq, COUNT_END_OF_SESSION)
}

/// Writes a request for `count` messages from `first_seq` on; returns its length.
///
/// # Panics
/// When `out` is shorter than 20 bytes.
pub fn write_request(out: &mut [u8], session: Session, first_seq: u64, count: u16) -> usize {
    write_header(out, session, first_seq, count)
}

fn write_header(out: &mut [u8], session: Session, sequence: u64, count: u16) -> usize {
    let header = Header { session, sequence: sequence.into(), count: count.into() };
    out[..HEADER_BYTES].copy_from_slice(header.as_bytes());
    HEADER_BYTES
}

/// How far a packet has been built: what [`PacketBuilder::pause`] gives and
/// [`PacketBuilder::resume`] takes, for callers that cannot hold the buffer in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    len: usize,
    count: u16,
}

/// Builds a data packet in a buffer.
#[derive(Debug)]
pub struct PacketBuilder<'a> {
    buffer: &'a mut [u8],
    progress: Progress,
}

impl<'a> PacketBuilder<'a> {
    /// Starts a packet whose first message has the number `first_seq`.
    ///
    /// # Panics
    /// When `buffer` is shorter than the header.
    #[must_use]
    pub fn new(buffer: &'a mut [u8], session: Session, first_seq: u64) -> Self {
        let len = write_header(buffer, session, first_seq, 0);
        Self { buffer, progress: Progress { len, count: 0 } }
    }

    /// Goes on with a packet that was paused; `buffer` is the same one, with the same bytes.
    ///
    /// # Panics
    /// When `buffer` is shorter than the packet so far.
    #[must_use]
    pub fn resume(buffer: &'a mut [u8], progress: Progress) -> Self {
        assert!(buffer.len() >= progress.len, "a packet is resumed in the buffer it was begun in");
        Self { buffer, progress }
    }

    /// Gives the buffer back without finishing the packet.
    #[must_use]
    pub const fn pause(self) -> Progress {
        self.progress
    }

    /// Appends a message.
    ///
    /// # Errors
    /// When it does not fit; the packet stays as it was.
    pub fn push(&mut self, message: &[u8]) -> Result<(), BufferFull> {
        self.push_with(message.len(), |room| room.copy_from_slice(message))
    }

    /// Appends a message of `len` bytes that `fill` writes in place.
    ///
    /// # Errors
    /// When it does not fit; `fill` is not called and the packet stays as it was.
    pub fn push_with(
        &mut self,
        len: usize,
        fill: impl FnOnce(&mut [u8]),
    ) -> Result<(), BufferFull> {
        let Progress { len: start, count } = self.progress;
        let room = &mut self.buffer[start..];
        let (Ok(length), true) = (u16::try_from(len), count < COUNT_MAX) else {
            return Err(BufferFull);
        };
        if room.len() < BLOCK_HEADER_BYTES + len {
            return Err(BufferFull);
        }
        let (length_field, rest) = room.split_at_mut(BLOCK_HEADER_BYTES);
        length_field.copy_from_slice(&length.to_be_bytes());
        fill(&mut rest[..len]);
        self.progress = Progress { len: start + BLOCK_HEADER_BYTES + len, count: count + 1 };
        Ok(())
    }

    /// Messages so far.
    #[must_use]
    pub const fn count(&self) -> u16 {
        self.progress.count
    }

    /// Whether there is no message yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.progress.count == 0
    }

    /// Bytes of the longest message that still fits.
    #[must_use]
    pub const fn room(&self) -> usize {
        (self.buffer.len() - self.progress.len).saturating_sub(BLOCK_HEADER_BYTES)
    }

    /// Completes the packet; returns its length. Without messages it is a heartbeat.
    #[must_use]
    pub fn finish(self) -> usize {
        let count = U16::new(self.progress.count);
        self.buffer[HEADER_BYTES - size_of::<U16>()..HEADER_BYTES]
            .copy_from_slice(count.as_bytes());
        self.progress.len
    }
}
