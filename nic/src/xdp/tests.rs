//! The program on packets that never were on a wire, with a real socket to redirect to: an empty
//! place in the map cannot be told from a packet that did not match.

use super::program::{self, XDP_PASS, XDP_REDIRECT};
use super::socket::Socket;
use super::umem::Umem;
use super::{XdpSizes, loader};
use crate::NicError;
use crate::lab::{Lab, require_root};
use crate::sys::Interface;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsFd, OwnedFd};
use wire::datagram::{DatagramTemplate, Endpoint};

const OURS: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 2);
/// An address whose first octet is above 127 in every byte order.
const GROUP: Ipv4Addr = Ipv4Addr::new(239, 192, 77, 239);

/// A program for two ports of ours and one of a group, and a socket behind it.
struct Bench {
    program: OwnedFd,
    map: OwnedFd,
    socket: Socket,
    _umem: Umem,
    _lab: Lab,
}

impl Bench {
    fn new() -> Self {
        let lab = Lab::create().expect("root");
        let _entered = lab.venue.ns.enter().expect("root");
        let sizes = XdpSizes { frames: 128, huge_pages: false, ..XdpSizes::default() };
        let umem = Umem::new(&sizes).expect("a quarter of a MiB is there");
        let socket = Socket::new(&umem, &sizes).expect("root");
        let interface = Interface::find(lab.venue.interface).expect("the lab has made it");
        socket.bind(interface.index, 0, libc::XDP_COPY).expect("nobody else is there");
        let map = loader::create_map(1).expect("root");
        let endpoints = [(OURS, 4001), (OURS, 60_002), (GROUP, 26_400)]
            .map(|(ip, port)| SocketAddrV4::new(ip, port));
        let code = program::assemble(map.as_fd(), &endpoints);
        let program = loader::load(&code).expect("the verifier accepts our program");
        Self { program, map, socket, _umem: umem, _lab: lab }
    }

    fn open_for_packets(&self) {
        loader::insert(self.map.as_fd(), 0, self.socket.as_fd()).expect("the socket is bound");
    }

    fn verdict(&self, packet: &[u8]) -> u32 {
        loader::test_run(self.program.as_fd(), packet).expect("14 bytes or more")
    }
}

fn packet(to: Ipv4Addr, port: u16, payload: usize) -> Vec<u8> {
    let source = Endpoint { mac: [2; 6], ip: [10, 77, 0, 1], port: 5000 };
    let destination = Endpoint { mac: [4; 6], ip: to.octets(), port };
    let mut bytes = vec![0; 42 + payload];
    DatagramTemplate::new(source, destination).seal(&mut bytes, payload, true);
    bytes
}

/// A packet to our first port with some bytes overwritten.
fn with(offset: usize, bytes: &[u8]) -> Vec<u8> {
    let mut packet = packet(OURS, 4001, 64);
    packet[offset..offset + bytes.len()].copy_from_slice(bytes);
    packet
}

fn tagged(tag: &[u8]) -> Vec<u8> {
    let packet = packet(OURS, 4001, 64);
    [&packet[..12], tag, &packet[12..]].concat()
}

fn with_options() -> Vec<u8> {
    let packet = with(14, &[0x46]);
    [&packet[..34], &[1; 4], &packet[34..]].concat()
}

#[test]
fn the_program_takes_our_datagrams_and_nothing_else() {
    if !require_root("the_program_takes_our_datagrams_and_nothing_else") {
        return;
    }
    let bench = Bench::new();
    bench.open_for_packets();
    let foreign = Ipv4Addr::new(10, 77, 0, 3);
    let other_group = Ipv4Addr::new(239, 192, 77, 238);
    let table = [
        ("our first port", packet(OURS, 4001, 64), true),
        ("our second port", packet(OURS, 60_002, 64), true),
        ("our group", packet(GROUP, 26_400, 64), true),
        ("no payload", packet(OURS, 4001, 0), true),
        ("the largest payload", packet(OURS, 4001, 1472), true),
        ("padding behind the datagram", [packet(OURS, 4001, 0), vec![0; 18]].concat(), true),
        ("don't fragment", with(20, &[0x40, 0]), true),
        ("may be fragmented, is not", with(20, &[0, 0]), true),
        ("the port below", packet(OURS, 4000, 64), false),
        ("the port with its bytes swapped", packet(OURS, 4001u16.swap_bytes(), 64), false),
        ("the group's port at our address", packet(OURS, 26_400, 64), false),
        ("our port at the group's address", packet(GROUP, 4001, 64), false),
        ("our port at another host", packet(foreign, 4001, 64), false),
        ("the group's port at another group", packet(other_group, 26_400, 64), false),
        ("our port as source only", with(34, &[0x0f, 0xa1, 0, 9]), false),
        ("TCP to our port", with(23, &[6]), false),
        ("ICMP", with(23, &[1]), false),
        ("first fragment", with(20, &[0x20, 0]), false),
        ("last fragment", with(20, &[0, 1]), false),
        ("fragment far in, high bits of the offset", with(20, &[0x1f, 0]), false),
        ("IP options", with_options(), false),
        ("IP version 6 in an IPv4 frame", with(14, &[0x65]), false),
        ("IPv6", with(12, &[0x86, 0xdd]), false),
        ("ARP", with(12, &[0x08, 0x06]), false),
        ("VLAN", tagged(&[0x81, 0, 0, 7]), false),
        ("double VLAN", tagged(&[0x88, 0xa8, 0, 7, 0x81, 0, 0, 7]), false),
    ];
    for (name, packet, ours) in table {
        let expected = if ours { XDP_REDIRECT } else { XDP_PASS };
        assert_eq!(bench.verdict(&packet), expected, "{name}");
    }
    // Runts. The kernel runs programs on nothing shorter than an Ethernet header.
    for len in 0..=60 {
        let packet = &packet(OURS, 4001, 64)[..len];
        match loader::test_run(bench.program.as_fd(), packet) {
            Ok(verdict) => {
                let expected = if len >= 42 { XDP_REDIRECT } else { XDP_PASS };
                assert_eq!(verdict, expected, "runt of {len} bytes");
            }
            Err(error) => {
                assert!(len < 14, "runt of {len} bytes: {error}");
                assert_eq!(error.raw_os_error(), Some(libc::EINVAL));
            }
        }
    }
}

#[test]
fn without_a_socket_the_kernel_keeps_everything() {
    if !require_root("without_a_socket_the_kernel_keeps_everything") {
        return;
    }
    let bench = Bench::new();
    assert_eq!(bench.verdict(&packet(OURS, 4001, 64)), XDP_PASS, "no socket in the map yet");
    bench.open_for_packets();
    assert_eq!(bench.verdict(&packet(OURS, 4001, 64)), XDP_REDIRECT);
    drop(bench.socket);
    let verdict = loader::test_run(bench.program.as_fd(), &packet(OURS, 4001, 64));
    assert_eq!(verdict.expect("14 bytes or more"), XDP_PASS, "a closed socket leaves the map");
}

#[test]
fn the_longest_program_loads_and_matches_all_its_endpoints() {
    if !require_root("the_longest_program_loads_and_matches_all_its_endpoints") {
        return;
    }
    let mut bench = Bench::new();
    bench.open_for_packets();
    let endpoints: Vec<_> = (0..program::ENDPOINTS_MAX as u32)
        .map(|n| SocketAddrV4::new(Ipv4Addr::from(0xfa00_0000 | (n % 16)), 1000 + n as u16))
        .collect();
    let code = program::assemble(bench.map.as_fd(), &endpoints);
    bench.program = loader::load(&code).expect("the verifier accepts it");
    for endpoint in &endpoints {
        assert_eq!(bench.verdict(&packet(*endpoint.ip(), endpoint.port(), 8)), XDP_REDIRECT);
        assert_eq!(bench.verdict(&packet(*endpoint.ip(), endpoint.port() ^ 0x8000, 8)), XDP_PASS);
    }
}

#[test]
fn a_refused_program_comes_with_the_verifiers_reasons() {
    if !require_root("a_refused_program_comes_with_the_verifiers_reasons") {
        return;
    }
    let map = loader::create_map(1).expect("root");
    let code = program::assemble(map.as_fd(), &[SocketAddrV4::new(OURS, 4001)]);
    let error = loader::load(&code[..code.len() - 1]).expect_err("it runs off its end");
    let NicError::Verifier { log, .. } = &error else { panic!("{error}") };
    assert!(log.contains("insn") || log.contains("processed"), "{log:?}");
}
