//! Memory wires and kernel sockets against the suite every back end must pass, and what is theirs
//! alone. AF_XDP is in `xdp.rs`.

#![allow(clippy::unwrap_used)]

mod suite;

use outcry_nic::lab::{self, Lab};
use outcry_nic::memory::{self, MemoryConfig, MemoryNic};
use outcry_nic::udp::{UdpConfig, UdpNic};
use outcry_nic::{Batch, Nic, NicError};
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::time::{Duration, Instant};
use suite::{End, PATIENCE, conforms};
use wire::datagram::{Endpoint, multicast_mac};

fn memory_ends(config: MemoryConfig) -> (End<MemoryNic>, End<MemoryNic>) {
    let (a, b) = memory::pair(config).unwrap();
    let at = |nic: &MemoryNic, last| Endpoint {
        mac: nic.info().mac,
        ip: [10, 0, 0, last],
        port: 9000 + u16::from(last),
    };
    let (at_a, at_b) = (at(&a, 1), at(&b, 2));
    (End::new(a, at_a), End::new(b, at_b))
}

fn udp_end(ip: Ipv4Addr, port: u16) -> End<UdpNic> {
    let config = UdpConfig { local_ip: ip, ports: vec![port], ..UdpConfig::default() };
    let nic = UdpNic::open(&config).unwrap();
    let at = Endpoint { mac: nic.info().mac, ip: ip.octets(), port: nic.ports()[0] };
    End::new(nic, at)
}

#[test]
fn memory_conforms() {
    let (mut a, mut b) = memory_ends(MemoryConfig::default());
    conforms(&mut a, &mut b);
}

#[test]
fn memory_carries_a_stream_between_two_threads() {
    const COUNT: u64 = 200_000;
    let config = MemoryConfig { frames: 64, frame_bytes: 64, depth: 16 };
    let (mut a, mut b) = memory::pair(config).unwrap();
    let sender = std::thread::spawn(move || {
        let (mut next, mut returned) = (0, 0);
        let mut batch = Batch::new();
        while returned < COUNT {
            while next < COUNT
                && let Some(mut frame) = a.allocate()
            {
                a.room(&mut frame)[..8].copy_from_slice(&next.to_le_bytes());
                frame.set_len(8);
                match a.transmit(frame) {
                    Ok(()) => next += 1,
                    Err(frame) => {
                        a.release(frame);
                        break;
                    }
                }
            }
            a.flush();
            a.receive(&mut batch);
            for frame in batch.drain(..) {
                assert_eq!(a.bytes(&frame), returned.to_le_bytes());
                returned += 1;
                a.release(frame);
            }
        }
    });
    let (mut batch, mut seen) = (Batch::new(), 0);
    while seen < COUNT {
        b.receive(&mut batch);
        for mut frame in batch.drain(..) {
            assert_eq!(b.bytes(&frame), seen.to_le_bytes());
            seen += 1;
            while let Err(back) = b.transmit(frame) {
                frame = back;
                b.flush();
            }
        }
        b.flush();
    }
    while !sender.is_finished() {
        b.flush();
    }
    sender.join().unwrap();
}

#[test]
fn udp_conforms_on_loopback() {
    let mut a = udp_end(Ipv4Addr::LOCALHOST, 0);
    let mut b = udp_end(Ipv4Addr::LOCALHOST, 0);
    conforms(&mut a, &mut b);
}

#[test]
fn udp_conforms_between_namespaces() {
    if !lab::require_root("udp_conforms_between_namespaces") {
        return;
    }
    let lab = Lab::create().unwrap();
    let end = |host: &lab::Host, port| {
        let _entered = host.ns.enter().unwrap();
        udp_end(host.ip, port)
    };
    let (mut a, mut b) = (end(&lab.firms, 4001), end(&lab.venue, 4002));
    conforms(&mut a, &mut b);
}

fn receivers_of(group: SocketAddrV4, local_ip: Ipv4Addr) -> [End<UdpNic>; 2] {
    [(); 2].map(|()| {
        let config = UdpConfig { local_ip, join: vec![group], ..UdpConfig::default() };
        let at = Endpoint {
            mac: multicast_mac(group.ip().octets()),
            ip: group.ip().octets(),
            port: group.port(),
        };
        End::new(UdpNic::open(&config).unwrap(), at)
    })
}

/// Every receiver gets every datagram of its group once, and none of another group's.
fn multicast(sender: &mut End<UdpNic>, receivers: &mut [End<UdpNic>], other: Ipv4Addr) {
    let group = receivers[0].at;
    for number in 0u32..100 {
        sender.queue(group, &number.to_be_bytes()).unwrap();
        let stranger = Endpoint { ip: other.octets(), mac: multicast_mac(other.octets()), ..group };
        sender.queue(stranger, b"not for you").unwrap();
    }
    sender.nic.flush();
    assert_eq!(sender.nic.stats().kicks, 1, "one system call for the whole flush");
    for receiver in receivers {
        let seen = receiver.collect(100, PATIENCE);
        for (number, (source, payload)) in (0u32..).zip(&seen) {
            assert_eq!((source.ip, source.port), (sender.at.ip, sender.at.port));
            assert_eq!(payload, &number.to_be_bytes());
        }
        assert_eq!(seen.len(), 100);
        assert_eq!(receiver.collect(1, Duration::from_millis(50)), [], "once each");
    }
}

#[test]
fn multicast_on_loopback_reaches_all_who_joined() {
    let port = udp_end(Ipv4Addr::LOCALHOST, 0).at.port;
    let group = SocketAddrV4::new(Ipv4Addr::new(239, 192, 77, 1), port);
    let mut receivers = receivers_of(group, Ipv4Addr::LOCALHOST);
    let mut sender = udp_end(Ipv4Addr::LOCALHOST, 0);
    multicast(&mut sender, &mut receivers, Ipv4Addr::new(239, 192, 77, 2));
}

#[test]
fn multicast_crosses_the_cable() {
    if !lab::require_root("multicast_crosses_the_cable") {
        return;
    }
    let lab = Lab::create().unwrap();
    let group = SocketAddrV4::new(Ipv4Addr::new(239, 192, 77, 1), 26_400);
    let entered = lab.firms.ns.enter().unwrap();
    let mut receivers = receivers_of(group, lab.firms.ip);
    drop(entered);
    let _entered = lab.venue.ns.enter().unwrap();
    let mut sender = udp_end(lab.venue.ip, 4001);
    multicast(&mut sender, &mut receivers, Ipv4Addr::new(239, 192, 77, 2));
}

#[test]
fn udp_says_who_has_the_port_and_which_address_is_wrong() {
    let taken = UdpSocket::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let config = UdpConfig { ports: vec![port], ..UdpConfig::default() };
    let error = UdpNic::open(&config).err().unwrap();
    assert!(matches!(error, NicError::PortTaken { .. }), "{error}");
    assert!(error.to_string().contains(&format!("ss -ulpn sport = :{port}")), "{error}");

    let foreign = Ipv4Addr::new(192, 0, 2, 1);
    let error = UdpNic::open(&UdpConfig { local_ip: foreign, ..config.clone() }).err().unwrap();
    assert!(matches!(error, NicError::NoAddress { ip } if ip == foreign), "{error}");
    let join = vec![SocketAddrV4::new(Ipv4Addr::new(239, 1, 1, 1), 26_400)];
    let config = UdpConfig { local_ip: foreign, ports: vec![], join, ..config };
    let error = UdpNic::open(&config).err().unwrap();
    assert!(matches!(error, NicError::NoAddress { ip } if ip == foreign), "{error}");
}

#[test]
fn udp_refuses_bad_configurations_by_name() {
    let good = UdpConfig { ports: vec![0], ..UdpConfig::default() };
    let not_a_group = vec![SocketAddrV4::new(Ipv4Addr::LOCALHOST, 26_400)];
    for (config, field) in [
        (UdpConfig { local_ip: Ipv4Addr::UNSPECIFIED, ..good.clone() }, "local_ip"),
        (UdpConfig { ports: vec![], ..good.clone() }, "ports"),
        (UdpConfig { join: not_a_group, ..good.clone() }, "join"),
        (UdpConfig { frames: 1, ..good.clone() }, "udp.frames"),
        (UdpConfig { queue_frames: 2000, ..good }, "udp.queue_frames"),
    ] {
        let error = UdpNic::open(&config).err().unwrap().to_string();
        assert!(error.contains(field), "{error}");
    }
}

#[test]
fn udp_counts_what_it_cannot_send_and_loses_no_frame() {
    let mut a = udp_end(Ipv4Addr::LOCALHOST, 0);
    let to = Endpoint { port: 9, ..a.at };
    // From a port nobody bound.
    a.at.port ^= 1;
    a.send(to, b"x");
    assert_eq!((a.nic.stats().tx_errors, a.nic.stats().tx_frames), (1, 0));
    a.at.port ^= 1;
    // Not a datagram at all.
    let mut frame = a.nic.allocate().unwrap();
    frame.set_len(20);
    a.nic.transmit(frame).unwrap();
    assert_eq!(a.nic.stats().tx_errors, 2);
    // To where the kernel has no route, between two it can send.
    let nowhere = Endpoint { ip: [0xff; 4], ..to };
    for to in [a.at, nowhere, a.at] {
        a.queue(to, b"y").unwrap();
    }
    a.nic.flush();
    assert_eq!(a.nic.stats().tx_errors, 3);
    assert_eq!(a.collect(2, PATIENCE).len(), 2, "one bad datagram does not stop the others");
    let frames: Vec<_> = std::iter::from_fn(|| a.nic.allocate()).collect();
    assert_eq!(frames.len(), a.nic.info().frames_total as usize);
}

#[test]
fn udp_drops_and_counts_what_is_longer_than_a_frame() {
    let mut a = udp_end(Ipv4Addr::LOCALHOST, 0);
    let peer = UdpSocket::bind("127.0.0.1:0").unwrap();
    let to = (Ipv4Addr::LOCALHOST, a.at.port);
    peer.send_to(&[1; 2006], to).unwrap();
    peer.send_to(&[2; 2007], to).unwrap();
    peer.send_to(&[3; 60_000], to).unwrap();
    peer.send_to(b"after", to).unwrap();
    let seen: Vec<_> = a.collect(2, PATIENCE).into_iter().map(|(_, payload)| payload).collect();
    assert!(seen == [vec![1; 2006], b"after".to_vec()], "the longest that fits, then the last");
    assert_eq!(a.nic.stats().rx_oversized, 2);
}

#[test]
fn udp_reports_what_the_kernel_dropped() {
    let config = UdpConfig { ports: vec![0], socket_buffer_bytes: 4096, ..UdpConfig::default() };
    let mut nic = UdpNic::open(&config).unwrap();
    let peer = UdpSocket::bind("127.0.0.1:0").unwrap();
    let deadline = Instant::now() + PATIENCE;
    while nic.stats().rx_ring_full == 0 {
        peer.send_to(&[0; 1000], (Ipv4Addr::LOCALHOST, nic.ports()[0])).unwrap();
        nic.refresh_stats();
        assert!(Instant::now() < deadline, "a small buffer that nobody empties overflows");
    }
}
