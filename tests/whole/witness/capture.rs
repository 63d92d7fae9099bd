//! Captures of traffic, written with correct headers on every layer.

use pcap_file::pcap::{PcapPacket, PcapWriter};
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use wire::checksum::Sum;
use wire::datagram::{DatagramTemplate, Endpoint, PAYLOAD_OFFSET, payload_mut};

pub(crate) const CLIENT: Endpoint =
    Endpoint { mac: [2, 0, 0, 0, 0, 1], ip: [10, 0, 0, 1], port: 40_001 };

const FIN: u8 = 0x01;
const SYN: u8 = 0x02;
const PSH: u8 = 0x08;
const ACK: u8 = 0x10;
const TCP_HEADER_BYTES: usize = 20;

/// A capture file; packets follow each other by a microsecond.
pub(crate) struct Capture {
    writer: PcapWriter<File>,
    packets: u64,
}

impl Capture {
    pub(crate) fn create(path: &Path) -> Self {
        let writer = PcapWriter::new(File::create(path).unwrap()).unwrap();
        Self { writer, packets: 0 }
    }

    /// Adds a frame.
    pub(crate) fn frame(&mut self, frame: &[u8]) {
        let time = Duration::from_micros(self.packets);
        let packet = PcapPacket::new(time, u32::try_from(frame.len()).unwrap(), frame);
        self.writer.write_packet(&packet).unwrap();
        self.packets += 1;
    }

    /// Adds a UDP datagram.
    pub(crate) fn udp(&mut self, source: Endpoint, destination: Endpoint, payload: &[u8]) {
        self.frame(&udp_frame(source, destination, payload));
    }
}

/// A UDP datagram, built as the venue builds it.
pub(crate) fn udp_frame(source: Endpoint, destination: Endpoint, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![0; PAYLOAD_OFFSET + payload.len()];
    payload_mut(&mut frame).copy_from_slice(payload);
    DatagramTemplate::new(source, destination).seal(&mut frame, payload.len(), true);
    frame
}

/// A TCP connection in a capture, from the client's SYN on.
pub(crate) struct Connection<'a> {
    capture: &'a mut Capture,
    server: Endpoint,
    /// Next sequence number of client and server.
    next: [u32; 2],
}

/// Who sends a segment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    Client,
    Server,
}

impl<'a> Connection<'a> {
    pub(crate) fn open(capture: &'a mut Capture, server: Endpoint) -> Self {
        let mut connection = Self { capture, server, next: [1_000, 2_000] };
        connection.segment(From::Client, SYN, b"");
        connection.segment(From::Server, SYN | ACK, b"");
        connection.segment(From::Client, ACK, b"");
        connection
    }

    /// Sends bytes in one segment.
    pub(crate) fn send(&mut self, from: From, bytes: &[u8]) {
        self.segment(from, PSH | ACK, bytes);
    }

    pub(crate) fn close(mut self) {
        self.segment(From::Client, FIN | ACK, b"");
        self.segment(From::Server, FIN | ACK, b"");
        self.segment(From::Client, ACK, b"");
    }

    fn segment(&mut self, from: From, flags: u8, payload: &[u8]) {
        let (source, destination) = match from {
            From::Client => (CLIENT, self.server),
            From::Server => (self.server, CLIENT),
        };
        let (me, peer) = (from as usize, 1 - from as usize);
        let acknowledged = if flags & ACK == 0 { 0 } else { self.next[peer] };
        let mut tcp = [
            &source.port.to_be_bytes()[..],
            &destination.port.to_be_bytes(),
            &self.next[me].to_be_bytes(),
            &acknowledged.to_be_bytes(),
            &[((TCP_HEADER_BYTES / 4) << 4) as u8, flags],
            &0xffff_u16.to_be_bytes(),
            &[0; 4],
            payload,
        ]
        .concat();
        let length = u16::try_from(tcp.len()).unwrap();
        let sum = Sum::default().bytes(&source.ip).bytes(&destination.ip).word(6).word(length);
        let checksum = sum.bytes(&tcp).checksum();
        tcp[16..18].copy_from_slice(&checksum.to_be_bytes());
        let phantom = u32::from(flags & (SYN | FIN) != 0);
        self.next[me] += u32::try_from(payload.len()).unwrap() + phantom;
        let frame = [&ipv4_frame(source, destination, 6, tcp.len()), &tcp[..]].concat();
        self.capture.frame(&frame);
    }
}

/// Ethernet and IPv4 headers in front of `payload_len` bytes.
fn ipv4_frame(
    source: Endpoint,
    destination: Endpoint,
    protocol: u8,
    payload_len: usize,
) -> Vec<u8> {
    let total_length = u16::try_from(20 + payload_len).unwrap().to_be_bytes();
    let mut ipv4 = [
        &[0x45, 0][..],
        &total_length,
        &[0, 0, 0x40, 0, 64, protocol, 0, 0],
        &source.ip,
        &destination.ip,
    ]
    .concat();
    let checksum = Sum::default().bytes(&ipv4).checksum();
    ipv4[10..12].copy_from_slice(&checksum.to_be_bytes());
    [&destination.mac[..], &source.mac, &[0x08, 0x00], &ipv4].concat()
}
