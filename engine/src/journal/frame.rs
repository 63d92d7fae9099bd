//! One frame: what one write makes durable.
//!
//! Little endian, padded with zeros to a multiple of 4 KiB, so that it can be written with direct
//! I/O and starts on a block of the disk.
//!
//! | Offset | Size | Field |
//! |---|---|---|
//! | 0 | 8 | magic `OUTCRYJF` |
//! | 8 | 2 | format version |
//! | 10 | 2 | shard |
//! | 12 | 4 | number of commands |
//! | 16 | 8 | epoch: grows by one with every start of the engine |
//! | 24 | 8 | sequence number of the first command |
//! | 32 | 4 | bytes of commands |
//! | 36 | 4 | CRC32C of the whole padded frame, this field taken as zero |
//! | 40 | 32 | BLAKE3 of the frame before: its header, commands and end mark |
//! | 72 | … | commands, in the layout of [`codec`] |
//! | … | 8 | end mark: the ones' complement of the first sequence number |
//! | … | … | zeros up to a multiple of 4096 |
//!
//! The CRC finds damage, the hash chain finds frames that are missing, swapped or of another log.
//! The end mark tells a write that was cut short from one that was finished and damaged later.

use crate::core::codec::{self, COMMAND_BYTES_MAX, LINE_BYTES};
use crate::core::{Command, SeqNo};

/// Version of the layout above.
pub const FORMAT_VERSION: u16 = 1;
/// Frames start on, and fill, blocks of this size.
pub const BLOCK_BYTES: usize = 4096;
/// The largest frame there may be.
pub const FRAME_BYTES_MAX: usize = 1 << 20;

/// Bytes of a frame's header.
pub(super) const HEADER_BYTES: usize = 72;
const TRAILER_BYTES: usize = 8;
const MAGIC: [u8; 8] = *b"OUTCRYJF";
const CRC_AT: usize = 36;

/// The unit in which disks promise to write all or nothing.
const SECTOR_BYTES: usize = 512;

// A frame of one block holds at least one command of any kind.
const _: () = assert!(HEADER_BYTES + COMMAND_BYTES_MAX + TRAILER_BYTES <= BLOCK_BYTES);
// The header is within the first sector, so a torn write leaves it whole or absent.
const _: () = assert!(HEADER_BYTES <= SECTOR_BYTES && BLOCK_BYTES.is_multiple_of(SECTOR_BYTES));
// What overhangs the end of a frame stays in the block behind it.
const _: () = assert!(2 * LINE_BYTES == COMMAND_BYTES_MAX && COMMAND_BYTES_MAX <= BLOCK_BYTES);
// Commands start aligned to 8, and their lengths are multiples of 8.
const _: () = assert!(HEADER_BYTES.is_multiple_of(8));
const _: () = assert!(FRAME_BYTES_MAX.is_multiple_of(BLOCK_BYTES));
// Offsets and lengths inside a frame fit the header's 32-bit fields.
const _: () = assert!(FRAME_BYTES_MAX <= u32::MAX as usize);

/// BLAKE3 of a frame.
pub(super) type FrameHash = [u8; 32];

/// A point in the chain of frames: what the next frame must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chain {
    /// Sequence number of the next command.
    pub(super) next: SeqNo,
    /// Hash of the last frame.
    pub(super) hash: FrameHash,
    /// Epoch of the last frame.
    pub(super) epoch: u64,
}

impl Chain {
    /// Before the first frame.
    pub(super) const GENESIS: Self = Self { next: SeqNo(1), hash: [0; 32], epoch: 0 };
}

#[derive(Clone, Copy, zerocopy::FromBytes, zerocopy::IntoBytes, zerocopy::Immutable)]
#[repr(C, align(4096))]
struct Block([u8; BLOCK_BYTES]);

const _: () = assert!(size_of::<Block>() == BLOCK_BYTES && align_of::<Block>() == BLOCK_BYTES);

/// Memory on block boundaries, as direct I/O wants it.
pub(super) struct AlignedBytes(Box<[Block]>);

impl AlignedBytes {
    /// Zeros, `bytes` rounded up to whole blocks.
    pub(super) fn zeroed(bytes: usize) -> Self {
        Self(vec![Block([0; BLOCK_BYTES]); bytes.div_ceil(BLOCK_BYTES)].into_boxed_slice())
    }

    pub(super) fn bytes(&self) -> &[u8] {
        zerocopy::IntoBytes::as_bytes(&*self.0)
    }

    fn bytes_mut(&mut self) -> &mut [u8] {
        zerocopy::IntoBytes::as_mut_bytes(&mut *self.0)
    }
}

/// Builds frames, one after the other, in one buffer.
pub(super) struct FrameBuilder {
    buffer: AlignedBytes,
    shard: u16,
    frame_bytes_max: usize,
    /// End of the commands so far.
    end: usize,
    count: u32,
}

impl FrameBuilder {
    pub(super) fn new(shard: u16, frame_bytes_max: usize) -> Self {
        // A block more than a frame: commands are copied a cache line at a time, whatever their
        // length, and may overhang the end by less than that.
        let buffer = AlignedBytes::zeroed(frame_bytes_max + BLOCK_BYTES);
        Self { buffer, shard, frame_bytes_max, end: HEADER_BYTES, count: 0 }
    }

    /// Adds an encoded command, of one line or two; `false` when the frame has no room for it.
    #[inline]
    pub(super) fn push(
        &mut self,
        line: &[u8; LINE_BYTES],
        rest: Option<&[u8; LINE_BYTES]>,
    ) -> bool {
        let length = usize::from(line[0]);
        if self.end + length + TRAILER_BYTES > self.frame_bytes_max {
            return false;
        }
        let end = self.end;
        let buffer = self.buffer.bytes_mut();
        buffer[end..end + LINE_BYTES].copy_from_slice(line);
        if let Some(rest) = rest {
            buffer[end + LINE_BYTES..end + 2 * LINE_BYTES].copy_from_slice(rest);
        }
        self.end = end + length;
        self.count += 1;
        true
    }

    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Finishes the frame that continues `chain` and returns its padded length.
    pub(super) fn seal(&mut self, chain: &Chain) -> usize {
        assert!(self.count > 0, "a frame holds at least one command");
        let (end, count, shard) = (self.end, self.count, self.shard);
        let content = end + TRAILER_BYTES;
        let padded = content.next_multiple_of(BLOCK_BYTES);
        let bytes = &mut self.buffer.bytes_mut()[..padded];
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8..10].copy_from_slice(&FORMAT_VERSION.to_le_bytes());
        bytes[10..12].copy_from_slice(&shard.to_le_bytes());
        bytes[12..16].copy_from_slice(&count.to_le_bytes());
        bytes[16..24].copy_from_slice(&chain.epoch.to_le_bytes());
        bytes[24..32].copy_from_slice(&chain.next.0.to_le_bytes());
        bytes[32..36].copy_from_slice(&((end - HEADER_BYTES) as u32).to_le_bytes());
        bytes[CRC_AT..CRC_AT + 4].fill(0);
        bytes[40..72].copy_from_slice(&chain.hash);
        bytes[end..content].copy_from_slice(&(!chain.next.0).to_le_bytes());
        bytes[content..].fill(0);
        let crc = crc32c::crc32c(bytes);
        bytes[CRC_AT..CRC_AT + 4].copy_from_slice(&crc.to_le_bytes());
        padded
    }

    /// The first `padded` bytes, as returned by [`seal`](Self::seal).
    pub(super) fn bytes(&self, padded: usize) -> &[u8] {
        &self.buffer.bytes()[..padded]
    }

    /// Starts the next frame and returns the chain behind the sealed one. The hash is taken here,
    /// after the write, because nobody needs it before the next frame.
    pub(super) fn finish(&mut self, chain: &Chain) -> Chain {
        let hash = blake3::hash(&self.buffer.bytes()[..self.end + TRAILER_BYTES]);
        let next = SeqNo(chain.next.0 + u64::from(self.count));
        self.end = HEADER_BYTES;
        self.count = 0;
        Chain { next, hash: *hash.as_bytes(), epoch: chain.epoch }
    }
}

/// The header's fields, believed only when the CRC holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    pub(super) version: u16,
    pub(super) shard: u16,
    pub(super) count: u32,
    pub(super) epoch: u64,
    pub(super) first: SeqNo,
    pub(super) bytes: usize,
    crc: u32,
    pub(super) previous: FrameHash,
}

impl Header {
    /// Reads a header; `None` when the magic is not there or the lengths cannot be.
    pub(super) fn read(block: &[u8]) -> Option<Self> {
        let b: &[u8; HEADER_BYTES] = block.first_chunk()?;
        let u16 = |at: usize| u16::from_le_bytes([b[at], b[at + 1]]);
        let u32 = |at: usize| u32::from(u16(at)) | u32::from(u16(at + 2)) << 16;
        let u64 = |at: usize| u64::from(u32(at)) | u64::from(u32(at + 4)) << 32;
        let mut previous = [0; 32];
        previous.copy_from_slice(&b[40..72]);
        let header = Self {
            version: u16(8),
            shard: u16(10),
            count: u32(12),
            epoch: u64(16),
            first: SeqNo(u64(24)),
            bytes: u32(32) as usize,
            crc: u32(CRC_AT),
            previous,
        };
        let room = FRAME_BYTES_MAX - HEADER_BYTES - TRAILER_BYTES;
        (b[..8] == MAGIC && header.bytes <= room).then_some(header)
    }

    /// Header, commands and end mark.
    pub(super) fn content_bytes(&self) -> usize {
        HEADER_BYTES + self.bytes + TRAILER_BYTES
    }

    /// What the frame takes on disk.
    pub(super) fn padded_bytes(&self) -> usize {
        self.content_bytes().next_multiple_of(BLOCK_BYTES)
    }

    /// Whether the padded frame is as it was written.
    pub(super) fn crc_holds(&self, frame: &[u8]) -> bool {
        let head = crc32c::crc32c(&frame[..CRC_AT]);
        let hole = crc32c::crc32c_append(head, &[0; 4]);
        crc32c::crc32c_append(hole, &frame[CRC_AT + 4..]) == self.crc
    }

    /// Whether a frame whose CRC fails was written to its end, so that it was damaged afterwards
    /// and may hold acknowledged commands. Segments are zeros before, so a write cut short leaves a
    /// sector of zeros, which commands never are, or an end mark that is not all there. The mark is
    /// looked for where the header puts it and where the commands end, since either may be the
    /// damaged one.
    pub(super) fn was_finished(&self, frame: &[u8]) -> bool {
        let content = &frame[..self.content_bytes()];
        let sector_is_zero = |sector: &[u8]| sector.iter().all(|&byte| byte == 0);
        let by_length = self.mark_is_there(frame, HEADER_BYTES + self.bytes)
            && !content.chunks(SECTOR_BYTES).any(sector_is_zero);
        by_length || self.commands_end(frame).is_some_and(|end| self.mark_is_there(frame, end))
    }

    /// A cut leaves a part of the mark from its front, and zeros.
    fn mark_is_there(&self, frame: &[u8], at: usize) -> bool {
        let whole = (!self.first.0).to_le_bytes();
        let Some(mark) = frame.get(at..at + TRAILER_BYTES) else {
            return false;
        };
        let cut_at = |n: usize| mark[..n] == whole[..n] && is_zero(&mark[n..]);
        !(0..TRAILER_BYTES).any(cut_at)
    }

    /// Where the announced number of commands ends, when all of them can be read.
    fn commands_end(&self, frame: &[u8]) -> Option<usize> {
        let mut end = HEADER_BYTES;
        for i in 0..u64::from(self.count) {
            let (command, length) = codec::decode(frame.get(end..)?).ok()?;
            if command.seq.0 != self.first.0.checked_add(i)? {
                return None;
            }
            end += length;
        }
        Some(end)
    }
}

/// Hash of a whole frame, for the chain.
pub(super) fn hash(header: &Header, frame: &[u8]) -> FrameHash {
    *blake3::hash(&frame[..header.content_bytes()]).as_bytes()
}

/// Whether bytes that are no readable header show the marks of a write cut short: the sector of the
/// header was never written, or nothing behind the header was.
pub(super) fn header_looks_torn(tail: &[u8]) -> bool {
    let sector = &tail[..tail.len().min(SECTOR_BYTES)];
    let rest = tail.get(HEADER_BYTES..).unwrap_or_default();
    is_zero(sector) || is_zero(rest)
}

/// Whether all bytes are zero.
pub(super) fn is_zero(bytes: &[u8]) -> bool {
    // Compared in words first: whole segments go through here at start.
    let (words, rest) = bytes.as_chunks::<64>();
    words.iter().all(|word| *word == [0; 64]) && rest.iter().all(|&byte| byte == 0)
}

/// Decodes the commands of a frame whose CRC holds, checking that they are exactly those the header
/// announces.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn commands(
    header: &Header,
    frame: &[u8],
    mut each: impl FnMut(&Command),
) -> Result<(), String> {
    let mut rest = &frame[HEADER_BYTES..HEADER_BYTES + header.bytes];
    for i in 0..u64::from(header.count) {
        let (command, length) = codec::decode(rest)
            .map_err(|error| format!("command {i} of the frame does not decode: {error}"))?;
        let expected = header.first.0.wrapping_add(i);
        if command.seq.0 != expected {
            return Err(format!("command {} stands where {expected} belongs", command.seq));
        }
        each(&command);
        rest = &rest[length..];
    }
    if rest.is_empty() {
        return Ok(());
    }
    Err(format!("{} bytes behind the last command of the frame", rest.len()))
}
