//! UDP (RFC 768).

use zerocopy::network_endian::U16;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Bytes of the header.
pub const HEADER_BYTES: usize = 8;

const _: () = assert!(size_of::<UdpHeader>() == HEADER_BYTES);

/// The header of a datagram.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct UdpHeader {
    /// Port the datagram is from.
    pub source_port: U16,
    /// Port the datagram is for.
    pub destination_port: U16,
    /// Bytes of header and payload.
    pub length: U16,
    /// Internet checksum of pseudo header, header and payload; 0 when the sender computed none.
    pub checksum: U16,
}
