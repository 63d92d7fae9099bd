//! The trailer: what the hardware in line says of each message, appended behind the frame.
//!
//! A trailer is one [`Record`] or more, the last bytes of a frame whose length is a multiple of 8.
//! The datagram before it is untouched and so are its lengths: whoever reads by these, such as a
//! kernel, takes records and the up to 7 zeros before them for Ethernet padding. The hardware
//! clears whatever else lies behind a datagram for its port: nobody can send a trailer along.
//!
//! A trailer is whole or not there. It has a record for every message of 9 bytes or more, in their
//! order.

use thiserror::Error;
use zerocopy::network_endian::{U16, U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// First bytes of a record: "OX".
pub const MAGIC: u16 = 0x4f58;
/// The layout of this module.
pub const VERSION: u8 = 1;
/// Bytes of a record.
pub const RECORD_BYTES: usize = 64;
/// Most records of a trailer.
pub const RECORDS_MAX: usize = 16;

/// It is the last record of its trailer.
pub const FLAG_LAST: u8 = 1;
/// Known type and right length; fields from `user_ref` to `price` are 0 otherwise.
pub const FLAG_WELL_FORMED: u8 = 2;
/// A well-formed Enter or Replace, which are checked; `fails` and `reason` are 0 otherwise.
pub const FLAG_CHECKED: u8 = 4;

/// What the hardware says of a message.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    FromBytes,
    IntoBytes,
    KnownLayout,
    Immutable,
    Unaligned,
)]
#[repr(C)]
pub struct Record {
    /// [`MAGIC`].
    pub magic: U16,
    /// [`VERSION`].
    pub version: u8,
    /// `FLAG_*`.
    pub flags: u8,
    /// Number of the message in its packet, from 0.
    pub number: U16,
    /// Account of its session.
    pub account: U16,
    /// Checks that failed, a bit for each; 0 accepts.
    pub fails: U32,
    /// The OUCH 5.0 reject reason of the first of them, or 0.
    pub reason: u8,
    /// Number of the record in its trailer, from 0.
    pub index: u8,
    /// Bytes of the message.
    pub length: U16,
    /// The client's number for order or request, or 0; of Replace the new one.
    pub user_ref: U32,
    /// Replace: the order to replace.
    pub orig_ref: U32,
    /// Shares, or 0.
    pub quantity: U32,
    /// Type byte.
    pub kind: u8,
    /// Side byte, or 0.
    pub side: u8,
    /// Slot of the session in the tables of the hardware.
    pub slot: U16,
    /// Symbol, or zeros.
    pub symbol: [u8; 8],
    /// Price with 4 decimals, or 0.
    pub price: U64,
    /// The cycle in which the first beat of the frame came in.
    pub cycle: U64,
    /// Rows written to the tables of limits until then; those are the limits that were checked.
    pub epoch: U32,
    /// CRC-32C of the bytes before.
    pub crc: U32,
}

const CRC_AT: usize = RECORD_BYTES - size_of::<U32>();

const _: () = assert!(size_of::<Record>() == RECORD_BYTES);
const _: () = assert!(core::mem::offset_of!(Record, symbol) == 32);
const _: () = assert!(core::mem::offset_of!(Record, crc) == CRC_AT);

impl Record {
    /// The record with magic, version and CRC in place.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.magic = MAGIC.into();
        self.version = VERSION;
        self.crc = crc32c(&self.as_bytes()[..CRC_AT]).into();
        self
    }
}

/// Bytes that begin like a trailer and are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TrailerError {
    /// Another layout.
    #[error("trailer of version {0}, expected {VERSION}")]
    Version(u8),
    /// A record was damaged.
    #[error("record {0} of the trailer has a wrong CRC")]
    Crc(usize),
    /// The last record is not marked so, or another one is, or they are not numbered from 0.
    #[error("record {0} of the trailer is out of its place")]
    Place(usize),
    /// The frame has no room for as many records behind its datagram.
    #[error("a trailer of {0} records does not fit behind the datagram")]
    Length(usize),
}

/// The trailer of a frame whose datagram ends at `datagram_end`; `None` when there is none.
///
/// # Errors
/// When the frame ends in something that begins like a record, and does not hold.
pub fn find(frame: &[u8], datagram_end: usize) -> Result<Option<&[Record]>, TrailerError> {
    let behind = frame.get(datagram_end..).unwrap_or_default();
    let Ok((_, last)) = Record::ref_from_suffix(behind) else {
        return Ok(None);
    };
    if last.magic.get() != MAGIC || !frame.len().is_multiple_of(8) {
        return Ok(None);
    }
    let count = usize::from(last.index) + 1;
    let start = behind.len().checked_sub(count * RECORD_BYTES);
    let records = start.and_then(|start| <[Record]>::ref_from_bytes(&behind[start..]).ok());
    let records = records.ok_or(TrailerError::Length(count))?;
    for (index, record) in records.iter().enumerate() {
        let is_last = record.flags & FLAG_LAST != 0;
        if record.version != VERSION {
            return Err(TrailerError::Version(record.version));
        }
        if record.crc.get() != crc32c(&record.as_bytes()[..CRC_AT]) {
            return Err(TrailerError::Crc(index));
        }
        if usize::from(record.index) != index || is_last != (index + 1 == count) {
            return Err(TrailerError::Place(index));
        }
    }
    Ok(Some(records))
}

/// CRC-32C (Castagnoli), as iSCSI has it.
#[must_use]
pub fn crc32c(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| CRC_TABLE[usize::from(crc as u8 ^ byte)] ^ crc >> 8)
}

const CRC_TABLE: [u32; 256] = {
    let (mut table, mut byte) = ([0; 256], 0);
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u32, 0);
        while bit < 8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0x82f6_3b78 } else { 0 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_crc_is_that_of_its_published_check_value() {
        assert_eq!(crc32c(b"123456789"), 0xe306_9283);
    }

    fn framed(count: u8) -> Vec<u8> {
        let mut frame = vec![7; 72];
        for index in 0..count {
            let flags = u8::from(index + 1 == count) * FLAG_LAST;
            let record = Record { index, flags, price: 5.into(), ..Record::default() };
            frame.extend(record.sealed().as_bytes());
        }
        frame
    }

    #[test]
    fn a_trailer_is_found_behind_the_datagram_and_only_there() {
        for count in 1..=RECORDS_MAX as u8 {
            let frame = framed(count);
            let records = find(&frame, 70).unwrap().unwrap();
            assert_eq!(records.len(), usize::from(count));
            assert_eq!(records[0].price.get(), 5);
            let beyond = find(&frame, 73 + (usize::from(count) - 1) * RECORD_BYTES);
            assert_eq!(beyond, Ok(None), "less than a record is behind the datagram");
        }
        assert_eq!(find(&framed(2), 73), Err(TrailerError::Length(2)));
        assert_eq!(find(&framed(0), 70), Ok(None));
        assert_eq!(find(&framed(1), 200), Ok(None));
        assert_eq!(find(&framed(1)[4..], 66), Ok(None));
    }

    #[test]
    fn every_flipped_bit_of_a_trailer_is_found() {
        let whole = framed(2);
        for bit in 72 * 8..whole.len() * 8 {
            let mut frame = whole.clone();
            frame[bit / 8] ^= 1 << (bit % 8);
            let found = find(&frame, 70);
            let of_last_magic = (136 * 8..138 * 8).contains(&bit);
            assert_eq!(found.is_ok(), of_last_magic, "bit {bit}: {found:?}");
        }
    }

    #[test]
    fn records_out_of_place_are_refused() {
        let mut frame = framed(2);
        let (first, second) = frame[72..].split_at_mut(RECORD_BYTES);
        first.copy_from_slice(second);
        assert_eq!(find(&frame, 70), Err(TrailerError::Place(0)));
    }
}
