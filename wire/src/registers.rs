//! Reading and writing the registers of a simulated line card over a stream: a request of 8 bytes,
//! an answer of 8 bytes, in order. A card on a bus has the same registers at the same addresses.

use zerocopy::network_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// `kind` of a request to read.
pub const READ: u8 = b'R';
/// `kind` of a request to write.
pub const WRITE: u8 = b'W';
/// Bytes of an [`Access`].
pub const ACCESS_BYTES: usize = 8;

/// A request, and its answer: the same with the value read.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct Access {
    /// [`READ`] or [`WRITE`]; whoever sends another is not answered any more.
    pub kind: u8,
    /// 0.
    pub zero: u8,
    /// Address of the register.
    pub address: U16,
    /// What to write, or what was read.
    pub value: U32,
}

const _: () = assert!(size_of::<Access>() == ACCESS_BYTES);

impl Access {
    /// A request to read.
    #[must_use]
    pub fn read(address: u16) -> Self {
        Self { kind: READ, zero: 0, address: address.into(), value: 0.into() }
    }

    /// A request to write.
    #[must_use]
    pub fn write(address: u16, value: u32) -> Self {
        Self { kind: WRITE, zero: 0, address: address.into(), value: value.into() }
    }
}
