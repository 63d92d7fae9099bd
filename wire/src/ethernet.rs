//! Ethernet II (IEEE 802.3 clause 3.2.6, type encoding).

use zerocopy::network_endian::U16;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// `EtherType` of IPv4.
pub const ETHER_TYPE_IPV4: u16 = 0x0800;
/// Bytes of the header.
pub const HEADER_BYTES: usize = 14;

const _: () = assert!(size_of::<EthernetHeader>() == HEADER_BYTES);

/// The header of an untagged frame.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct EthernetHeader {
    /// Hardware address the frame is for.
    pub destination: [u8; 6],
    /// Hardware address the frame is from.
    pub source: [u8; 6],
    /// What the payload is.
    pub ether_type: U16,
}

/// The group address an IPv4 multicast group is sent to: 01:00:5e and the low 23 bits of the
/// group (RFC 1112 §6.4).
#[must_use]
pub const fn multicast_mac(group: [u8; 4]) -> [u8; 6] {
    [0x01, 0x00, 0x5e, group[1] & 0x7f, group[2], group[3]]
}
