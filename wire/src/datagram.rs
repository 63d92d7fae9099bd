//! UDP datagrams in Ethernet frames: parsed in one step, built from a template.

use crate::checksum::{Sum, udp_pseudo_header};
use crate::ethernet::{self, ETHER_TYPE_IPV4, EthernetHeader};
use crate::ipv4::{self, DONT_FRAGMENT, FRAGMENT_MASK, Ipv4Header, PROTOCOL_UDP, VERSION_IHL};
use crate::udp::{self, UdpHeader};
use thiserror::Error;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

pub use crate::ethernet::multicast_mac;

/// Where the payload starts in a frame: behind the three headers.
pub const PAYLOAD_OFFSET: usize = ethernet::HEADER_BYTES + ipv4::HEADER_BYTES + udp::HEADER_BYTES;
/// Bytes of the largest payload that fits an Ethernet MTU of 1500.
pub const PAYLOAD_MAX_BYTES: usize = 1500 - ipv4::HEADER_BYTES - udp::HEADER_BYTES;

const IPV4_OFFSET: usize = ethernet::HEADER_BYTES;

const _: () = assert!(PAYLOAD_OFFSET == 42 && PAYLOAD_MAX_BYTES == 1472);
const _: () = assert!(size_of::<Headers>() == PAYLOAD_OFFSET);

/// One end of a flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Endpoint {
    /// Hardware address.
    pub mac: [u8; 6],
    /// IPv4 address.
    pub ip: [u8; 4],
    /// UDP port.
    pub port: u16,
}

/// What to do about checksums on receipt. Structure is checked either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksums {
    /// Verify that of IPv4, and that of UDP when the sender computed one.
    Verify,
    /// Trust the network card, or a wire that cannot damage packets (a virtual pair leaves
    /// checksums half computed).
    Trust,
}

/// A received UDP datagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datagram<'a> {
    /// Who sent it.
    pub source: Endpoint,
    /// Whom it is for.
    pub destination: Endpoint,
    /// What it carries.
    pub payload: &'a [u8],
}

/// Why a frame holds no datagram for us. Offsets count from the start of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DatagramError {
    /// The frame ends inside the headers.
    #[error("frame of {actual} bytes ends before offset 42, where the payload starts")]
    Truncated {
        /// Bytes of the frame.
        actual: usize,
    },
    /// Not IPv4: ARP, IPv6, a VLAN tag.
    #[error("EtherType {ether_type:#06x} at offset 12 is not IPv4")]
    NotIpv4 {
        /// What the frame says it is.
        ether_type: u16,
    },
    /// Not version 4, or options in the header.
    #[error("IPv4 version and header length {version_ihl:#04x} at offset 14, expected 0x45")]
    Ipv4Header {
        /// The first byte of the header.
        version_ihl: u8,
    },
    /// The total length is more than the frame holds or less than the headers take.
    #[error("IPv4 total length {total_length} at offset 16, expected 28 to {available}")]
    Ipv4TotalLength {
        /// What the header says.
        total_length: usize,
        /// Bytes from the IPv4 header to the end of the frame.
        available: usize,
    },
    /// A fragment; datagrams of the venue fit one packet.
    #[error("IPv4 fragment (flags and offset {flags_fragment:#06x} at offset 20)")]
    Fragment {
        /// Flags and offset.
        flags_fragment: u16,
    },
    /// Not UDP.
    #[error("IPv4 protocol {protocol} at offset 23 is not UDP")]
    NotUdp {
        /// What the header says.
        protocol: u8,
    },
    /// The IPv4 header is damaged.
    #[error("IPv4 checksum {checksum:#06x} at offset 24 is wrong")]
    Ipv4Checksum {
        /// What the header says.
        checksum: u16,
    },
    /// UDP and IPv4 disagree on the length.
    #[error("UDP length {udp_length} at offset 38, expected {expected} by IPv4 total length")]
    UdpLength {
        /// What the UDP header says.
        udp_length: usize,
        /// What the IPv4 header leaves.
        expected: usize,
    },
    /// The datagram is damaged.
    #[error("UDP checksum {checksum:#06x} at offset 40 is wrong")]
    UdpChecksum {
        /// What the header says.
        checksum: u16,
    },
}

impl DatagramError {
    /// Number of causes: the length of an array of counters indexed by [`cause`](Self::cause).
    pub const CAUSES: usize = 9;

    /// A dense number for each variant, to count errors by cause.
    #[must_use]
    pub const fn cause(&self) -> usize {
        match self {
            Self::Truncated { .. } => 0,
            Self::NotIpv4 { .. } => 1,
            Self::Ipv4Header { .. } => 2,
            Self::Ipv4TotalLength { .. } => 3,
            Self::Fragment { .. } => 4,
            Self::NotUdp { .. } => 5,
            Self::Ipv4Checksum { .. } => 6,
            Self::UdpLength { .. } => 7,
            Self::UdpChecksum { .. } => 8,
        }
    }
}

impl<'a> Datagram<'a> {
    /// Reads a frame: Ethernet II, IPv4 without options or fragmentation, UDP. Padding behind the
    /// IPv4 total length is cut off.
    ///
    /// # Errors
    /// The first fault, in the order of the bytes; checksums last.
    pub fn parse(frame: &'a [u8], checksums: Checksums) -> Result<Self, DatagramError> {
        let truncated = DatagramError::Truncated { actual: frame.len() };
        let (headers, rest) = Headers::ref_from_prefix(frame).map_err(|_| truncated)?;
        let payload = headers.check_structure(rest)?;
        if checksums == Checksums::Verify {
            headers.check_checksums(payload)?;
        }
        Ok(Self {
            source: Endpoint {
                mac: headers.ethernet.source,
                ip: headers.ipv4.source,
                port: headers.udp.source_port.get(),
            },
            destination: Endpoint {
                mac: headers.ethernet.destination,
                ip: headers.ipv4.destination,
                port: headers.udp.destination_port.get(),
            },
            payload,
        })
    }
}

/// The three headers as they lie in a frame.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Headers {
    ethernet: EthernetHeader,
    ipv4: Ipv4Header,
    udp: UdpHeader,
}

impl Headers {
    /// Checks all but the checksums; returns the payload without padding. `rest` is what follows
    /// the headers in the frame.
    fn check_structure<'a>(&self, rest: &'a [u8]) -> Result<&'a [u8], DatagramError> {
        let ether_type = self.ethernet.ether_type.get();
        if ether_type != ETHER_TYPE_IPV4 {
            return Err(DatagramError::NotIpv4 { ether_type });
        }
        let Ipv4Header { version_ihl, protocol, .. } = self.ipv4;
        if version_ihl != VERSION_IHL {
            return Err(DatagramError::Ipv4Header { version_ihl });
        }
        let total_length = usize::from(self.ipv4.total_length.get());
        let available = ipv4::HEADER_BYTES + udp::HEADER_BYTES + rest.len();
        if total_length < ipv4::HEADER_BYTES + udp::HEADER_BYTES || total_length > available {
            return Err(DatagramError::Ipv4TotalLength { total_length, available });
        }
        let flags_fragment = self.ipv4.flags_fragment.get();
        if flags_fragment & FRAGMENT_MASK != 0 {
            return Err(DatagramError::Fragment { flags_fragment });
        }
        if protocol != PROTOCOL_UDP {
            return Err(DatagramError::NotUdp { protocol });
        }
        let udp_length = usize::from(self.udp.length.get());
        let expected = total_length - ipv4::HEADER_BYTES;
        if udp_length != expected {
            return Err(DatagramError::UdpLength { udp_length, expected });
        }
        Ok(&rest[..udp_length - udp::HEADER_BYTES])
    }

    #[inline(always)]
    fn ipv4_bytes(&self) -> [u8; ipv4::HEADER_BYTES] {
        zerocopy::transmute!(self.ipv4)
    }

    #[inline(always)]
    fn udp_bytes(&self) -> [u8; udp::HEADER_BYTES] {
        zerocopy::transmute!(self.udp)
    }

    #[inline]
    fn check_checksums(&self, payload: &[u8]) -> Result<(), DatagramError> {
        if !Sum::default().array(&self.ipv4_bytes()).is_valid() {
            return Err(DatagramError::Ipv4Checksum { checksum: self.ipv4.checksum.get() });
        }
        let checksum = self.udp.checksum.get();
        let sum = udp_pseudo_header(self.ipv4.source, self.ipv4.destination)
            .word(self.udp.length.get())
            .array(&self.udp_bytes())
            .bytes(payload);
        if checksum != 0 && !sum.is_valid() {
            return Err(DatagramError::UdpChecksum { checksum });
        }
        Ok(())
    }
}

/// The headers of a flow, computed once: sending a datagram fills in lengths and checksums only.
#[derive(Clone, Copy, Debug)]
pub struct DatagramTemplate {
    headers: Headers,
    /// Sum of the IPv4 header without the total length.
    ipv4_sum: Sum,
    /// Sum of the UDP pseudo header and ports, without lengths and payload.
    udp_sum: Sum,
}

impl DatagramTemplate {
    /// Hops a datagram may take; 1 for multicast stays on the segment, which is where lines A and
    /// B live.
    const TIME_TO_LIVE_UNICAST: u8 = 64;
    const TIME_TO_LIVE_MULTICAST: u8 = 1;

    /// The template of a flow.
    #[must_use]
    pub fn new(source: Endpoint, destination: Endpoint) -> Self {
        let multicast = destination.ip[0] >> 4 == 0b1110;
        let headers = Headers {
            ethernet: EthernetHeader {
                destination: destination.mac,
                source: source.mac,
                ether_type: ETHER_TYPE_IPV4.into(),
            },
            ipv4: Ipv4Header {
                version_ihl: VERSION_IHL,
                dscp_ecn: 0,
                total_length: 0.into(),
                // RFC 6864 §4.1: meaningless in a packet that is never fragmented.
                identification: 0.into(),
                flags_fragment: DONT_FRAGMENT.into(),
                time_to_live: if multicast {
                    Self::TIME_TO_LIVE_MULTICAST
                } else {
                    Self::TIME_TO_LIVE_UNICAST
                },
                protocol: PROTOCOL_UDP,
                checksum: 0.into(),
                source: source.ip,
                destination: destination.ip,
            },
            udp: UdpHeader {
                source_port: source.port.into(),
                destination_port: destination.port.into(),
                length: 0.into(),
                checksum: 0.into(),
            },
        };
        Self {
            headers,
            ipv4_sum: Sum::default().bytes(headers.ipv4.as_bytes()),
            udp_sum: udp_pseudo_header(source.ip, destination.ip).bytes(headers.udp.as_bytes()),
        }
    }

    /// Writes the headers around a payload of `payload_len` bytes that is already in place (see
    /// [`payload_mut`]); returns the length of the frame. Without `udp_checksum` the field is 0,
    /// which says that there is none.
    ///
    /// # Panics
    /// When the frame is shorter than headers and payload, or the payload longer than an IPv4
    /// packet can carry.
    #[inline]
    pub fn seal(&self, frame: &mut [u8], payload_len: usize, udp_checksum: bool) -> usize {
        let (image, payload) = frame[..PAYLOAD_OFFSET + payload_len].split_at_mut(PAYLOAD_OFFSET);
        let total_length = u16::try_from(PAYLOAD_OFFSET - IPV4_OFFSET + payload_len)
            .expect("a payload fits an IPv4 packet");
        let udp_length = total_length - ipv4::HEADER_BYTES as u16;
        // Copied first and filled in where they lie: the other way round, the copy would read in
        // large pieces what was just written in small ones, for which a processor waits.
        image.copy_from_slice(self.headers.as_bytes());
        let (headers, _) = Headers::mut_from_prefix(image).expect("as long as the headers");
        headers.ipv4.total_length = total_length.into();
        headers.ipv4.checksum = self.ipv4_sum.word(total_length).checksum().into();
        headers.udp.length = udp_length.into();
        if udp_checksum {
            // The length counts twice: in the pseudo header and in the header itself.
            let sum = self.udp_sum.word(udp_length).word(udp_length).bytes(payload);
            headers.udp.checksum = match sum.checksum() {
                0 => 0xffff,
                checksum => checksum,
            }
            .into();
        }
        PAYLOAD_OFFSET + payload_len
    }
}

/// The part of a frame behind the headers, to build a payload in.
///
/// # Panics
/// When the frame is shorter than the headers.
#[must_use]
pub fn payload_mut(frame: &mut [u8]) -> &mut [u8] {
    &mut frame[PAYLOAD_OFFSET..]
}
