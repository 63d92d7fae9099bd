//! IPv4 without options (RFC 791).

use zerocopy::network_endian::U16;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Protocol number of UDP.
pub const PROTOCOL_UDP: u8 = 17;
/// Bytes of a header without options.
pub const HEADER_BYTES: usize = 20;
/// Version 4 and a header of five 32-bit words, as the first byte says it.
pub const VERSION_IHL: u8 = 0x45;
/// Flag: must not be fragmented on the way.
pub const DONT_FRAGMENT: u16 = 0x4000;
/// What marks a packet as a fragment: more fragments, or an offset.
pub const FRAGMENT_MASK: u16 = 0x3fff;

const _: () = assert!(size_of::<Ipv4Header>() == HEADER_BYTES);

/// A header without options.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct Ipv4Header {
    /// Version in the high half, header length in 32-bit words in the low half.
    pub version_ihl: u8,
    /// Differentiated services and congestion notification.
    pub dscp_ecn: u8,
    /// Bytes of header and payload; what follows in the frame is padding.
    pub total_length: U16,
    /// Groups the fragments of one packet.
    pub identification: U16,
    /// Three flags and the fragment offset in 8-byte units.
    pub flags_fragment: U16,
    /// Hops left.
    pub time_to_live: u8,
    /// What the payload is.
    pub protocol: u8,
    /// Internet checksum of the header.
    pub checksum: U16,
    /// Address the packet is from.
    pub source: [u8; 4],
    /// Address the packet is for.
    pub destination: [u8; 4],
}
