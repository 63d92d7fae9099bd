//! Datagrams: what is built is read, what is damaged is refused, nothing panics.

#![allow(clippy::unwrap_used)]

use outcry_wire::datagram::{
    Checksums, Datagram, DatagramError, DatagramTemplate, Endpoint, PAYLOAD_MAX_BYTES,
    PAYLOAD_OFFSET, multicast_mac, payload_mut,
};
use proptest::prelude::*;

const CLIENT: Endpoint = Endpoint { mac: [2, 0, 0, 0, 0, 1], ip: [10, 0, 0, 1], port: 40_001 };
const VENUE: Endpoint = Endpoint { mac: [2, 0, 0, 0, 0, 2], ip: [10, 0, 0, 2], port: 26_400 };

fn build(source: Endpoint, destination: Endpoint, payload: &[u8], udp_checksum: bool) -> Vec<u8> {
    let mut frame = vec![0xee; PAYLOAD_OFFSET + payload.len()];
    payload_mut(&mut frame).copy_from_slice(payload);
    let template = DatagramTemplate::new(source, destination);
    assert_eq!(template.seal(&mut frame, payload.len(), udp_checksum), frame.len());
    frame
}

fn sample() -> Vec<u8> {
    build(CLIENT, VENUE, b"an odd payload!", true)
}

/// A frame with two bytes overwritten, read without verifying checksums.
fn with_word(offset: usize, word: u16) -> Result<(), DatagramError> {
    let mut frame = sample();
    frame[offset..offset + 2].copy_from_slice(&word.to_be_bytes());
    Datagram::parse(&frame, Checksums::Trust).map(|_| ())
}

#[test]
fn structural_faults_are_named() {
    assert_eq!(with_word(12, 0x86dd), Err(DatagramError::NotIpv4 { ether_type: 0x86dd }));
    assert_eq!(with_word(12, 0x8100), Err(DatagramError::NotIpv4 { ether_type: 0x8100 }));
    assert_eq!(with_word(14, 0x4600), Err(DatagramError::Ipv4Header { version_ihl: 0x46 }));
    assert_eq!(with_word(14, 0x6500), Err(DatagramError::Ipv4Header { version_ihl: 0x65 }));
    let total = |total_length| DatagramError::Ipv4TotalLength { total_length, available: 43 };
    assert_eq!(with_word(16, 27), Err(total(27)));
    assert_eq!(with_word(16, 44), Err(total(44)));
    assert_eq!(with_word(16, 0), Err(total(0)));
    let fragment = |flags_fragment| Err(DatagramError::Fragment { flags_fragment });
    assert_eq!(with_word(20, 0x2000), fragment(0x2000));
    assert_eq!(with_word(20, 0x0001), fragment(0x0001));
    assert_eq!(with_word(20, 0x1fff), fragment(0x1fff));
    assert_eq!(with_word(20, 0x0000), Ok(()));
    assert_eq!(with_word(22, 0x4006), Err(DatagramError::NotUdp { protocol: 6 }));
    let udp = |udp_length| Err(DatagramError::UdpLength { udp_length, expected: 23 });
    assert_eq!(with_word(38, 7), udp(7));
    assert_eq!(with_word(38, 22), udp(22));
    assert_eq!(with_word(38, 24), udp(24));
}

#[test]
fn every_truncation_is_refused() {
    let frame = sample();
    for len in 0..frame.len() {
        let expected = if len < PAYLOAD_OFFSET {
            DatagramError::Truncated { actual: len }
        } else {
            DatagramError::Ipv4TotalLength { total_length: 43, available: len - 14 }
        };
        assert_eq!(Datagram::parse(&frame[..len], Checksums::Trust), Err(expected));
    }
}

#[test]
fn every_damaged_bit_is_found() {
    let frame = sample();
    // Hardware addresses are covered by the frame check sequence, which never reaches us.
    for bit in 12 * 8..frame.len() * 8 {
        let mut damaged = frame.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        let result = Datagram::parse(&damaged, Checksums::Verify);
        assert!(result.is_err(), "bit {bit}: {result:?}");
    }
    let mut damaged = frame.clone();
    damaged[24] ^= 1;
    let wrong = Datagram::parse(&damaged, Checksums::Verify);
    assert!(matches!(wrong, Err(DatagramError::Ipv4Checksum { .. })), "{wrong:?}");
    damaged = frame;
    damaged[50] ^= 1;
    let wrong = Datagram::parse(&damaged, Checksums::Verify);
    assert!(matches!(wrong, Err(DatagramError::UdpChecksum { .. })), "{wrong:?}");
}

#[test]
fn causes_are_dense() {
    let errors = [
        DatagramError::Truncated { actual: 0 },
        DatagramError::NotIpv4 { ether_type: 0 },
        DatagramError::Ipv4Header { version_ihl: 0 },
        DatagramError::Ipv4TotalLength { total_length: 0, available: 0 },
        DatagramError::Fragment { flags_fragment: 0 },
        DatagramError::NotUdp { protocol: 0 },
        DatagramError::Ipv4Checksum { checksum: 0 },
        DatagramError::UdpLength { udp_length: 0, expected: 0 },
        DatagramError::UdpChecksum { checksum: 0 },
    ];
    let causes: Vec<usize> = errors.iter().map(DatagramError::cause).collect();
    assert_eq!(causes, (0..DatagramError::CAUSES).collect::<Vec<_>>());
}

#[test]
fn multicast_stays_on_the_segment() {
    let group = Endpoint { mac: multicast_mac([239, 129, 2, 3]), ip: [239, 129, 2, 3], port: 1 };
    assert_eq!(group.mac, [0x01, 0x00, 0x5e, 0x01, 2, 3]);
    assert_eq!(build(VENUE, group, b"", true)[22], 1);
    assert_eq!(build(VENUE, CLIENT, b"", true)[22], 64);
}

/// A UDP checksum that comes out as 0 is sent as 0xFFFF: 0 would mean none (RFC 768).
#[test]
fn checksum_zero_is_sent_as_ones() {
    let found = (0..=u16::MAX).find(|word| {
        let frame = build(CLIENT, VENUE, &word.to_be_bytes(), true);
        assert!(Datagram::parse(&frame, Checksums::Verify).is_ok());
        assert_ne!(frame[40..42], [0, 0]);
        frame[40..42] == [0xff, 0xff]
    });
    assert!(found.is_some(), "one payload of the 65536 has the checksum 0");
}

fn endpoint() -> impl Strategy<Value = Endpoint> {
    any::<([u8; 6], [u8; 4], u16)>().prop_map(|(mac, ip, port)| Endpoint { mac, ip, port })
}

proptest! {
    #[test]
    fn what_is_built_is_read(
        source in endpoint(),
        destination in endpoint(),
        payload in prop::collection::vec(any::<u8>(), 0..=PAYLOAD_MAX_BYTES),
        padding in prop::collection::vec(any::<u8>(), 0..60),
        udp_checksum: bool,
    ) {
        let mut frame = build(source, destination, &payload, udp_checksum);
        frame.extend(padding);
        let expected = Datagram { source, destination, payload: &payload };
        prop_assert_eq!(Datagram::parse(&frame, Checksums::Verify), Ok(expected));
        prop_assert_eq!(Datagram::parse(&frame, Checksums::Trust), Ok(expected));
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Datagram::parse(&bytes, Checksums::Verify);
    }

    #[test]
    fn no_damage_panics(changes in prop::collection::vec((0..57usize, any::<u8>()), 1..4)) {
        let mut frame = sample();
        for (offset, byte) in changes {
            frame[offset] = byte;
        }
        for checksums in [Checksums::Verify, Checksums::Trust] {
            if let Ok(datagram) = Datagram::parse(&frame, checksums) {
                prop_assert!(datagram.payload.len() <= 15);
            }
        }
    }
}
