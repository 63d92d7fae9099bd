//! `BinaryFILE`: messages in a file, each behind its length as u16. A zero length ends the file;
//! a file may also just end.

use crate::BufferFull;
use thiserror::Error;

/// Bytes of a length.
pub const LENGTH_BYTES: usize = 2;
/// What ends a file.
pub const END: [u8; LENGTH_BYTES] = [0; LENGTH_BYTES];

/// Why bytes are not a file. Offsets count from the start of the bytes given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BinaryFileError {
    /// The file ends inside a length.
    #[error("BinaryFILE ends inside the length at offset {offset}")]
    LengthTruncated {
        /// Where the length starts.
        offset: usize,
    },
    /// The file ends inside a message.
    #[error("BinaryFILE message at offset {offset} takes {needed} bytes, {available} are left")]
    MessageTruncated {
        /// Where the message starts.
        offset: usize,
        /// Bytes of the message.
        needed: usize,
        /// Bytes left.
        available: usize,
    },
}

/// Reads the messages of a file that is in memory, or mapped.
///
/// Yields one error at most, as the last item. For files read in pieces: what is left from
/// [`offset`](Self::offset) on, together with the next piece, is what to read next.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    offset: usize,
    ended: bool,
}

impl<'a> Reader<'a> {
    /// Reads from the first byte on.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0, ended: false }
    }

    /// Where the next message starts; after an error, where the broken one does.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Whether the mark that ends a file was read.
    #[must_use]
    pub fn at_end_mark(&self) -> bool {
        self.ended && self.bytes[self.offset..].starts_with(&END)
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Result<&'a [u8], BinaryFileError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.bytes[self.offset..];
        if self.ended || rest.is_empty() {
            return None;
        }
        let Some((length, rest)) = rest.split_first_chunk() else {
            self.ended = true;
            return Some(Err(BinaryFileError::LengthTruncated { offset: self.offset }));
        };
        let needed = usize::from(u16::from_be_bytes(*length));
        if needed == 0 {
            self.ended = true;
            return None;
        }
        let Some(message) = rest.get(..needed) else {
            self.ended = true;
            let offset = self.offset + LENGTH_BYTES;
            let available = rest.len();
            return Some(Err(BinaryFileError::MessageTruncated { offset, needed, available }));
        };
        self.offset += LENGTH_BYTES + needed;
        Some(Ok(message))
    }
}

impl core::iter::FusedIterator for Reader<'_> {}

/// Writes a message behind its length; returns the bytes written.
///
/// # Errors
/// When both do not fit.
///
/// # Panics
/// When the message is empty, which would end the file, or longer than 65,535 bytes.
pub fn write_message(message: &[u8], out: &mut [u8]) -> Result<usize, BufferFull> {
    assert!(!message.is_empty(), "an empty message ends a BinaryFILE");
    let length = u16::try_from(message.len()).expect("a message fits its length field");
    let len = LENGTH_BYTES + message.len();
    let room = out.get_mut(..len).ok_or(BufferFull)?;
    room[..LENGTH_BYTES].copy_from_slice(&length.to_be_bytes());
    room[LENGTH_BYTES..].copy_from_slice(message);
    Ok(len)
}
