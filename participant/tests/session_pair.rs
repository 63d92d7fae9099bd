//! A session against a small venue over a network that loses, doubles and reorders datagrams in
//! both directions: every message arrives exactly once and in order, both ways.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use outcry_participant::random::Random;
use outcry_participant::session::{Destination, Session, SessionConfig, Start};
use wire::moldudp64::{self, Packet, PacketBuilder};

const KEY: [u8; 10] = *b"A1B2C3D4E5";
const KEY_OF_OTHERS: [u8; 10] = *b"ZZZZZZZZZZ";
const STEP_NS: u64 = 20_000;

fn seeds() -> Vec<u64> {
    match std::env::var("OUTCRY_SEED") {
        Ok(seed) => vec![seed.parse().expect("OUTCRY_SEED is a number")],
        Err(_) => (1..=20).collect(),
    }
}

/// Where a datagram is bound for.
#[derive(Clone, Copy, PartialEq)]
enum Port {
    OrderEntry,
    ReRequest,
    Client,
}

/// Datagrams under way, by the time they arrive.
struct Network {
    random: Random,
    faults_per_10_000: u32,
    now_ns: u64,
    serial: u64,
    under_way: BTreeMap<(u64, u64), (Port, Vec<u8>)>,
}

impl Network {
    fn send(&mut self, to: Port, payload: &[u8]) {
        if self.random.chance(self.faults_per_10_000) {
            return;
        }
        let copies = 1 + u64::from(self.random.chance(self.faults_per_10_000));
        for _ in 0..copies {
            let late = self.random.chance(self.faults_per_10_000);
            let delay = 1_000 + if late { self.random.below(1_000_000) } else { 0 };
            self.serial += 1;
            let key = (self.now_ns + delay, self.serial);
            self.under_way.insert(key, (to, payload.to_vec()));
        }
    }

    fn arrived(&mut self) -> Option<(Port, Vec<u8>)> {
        let (&key, _) = self.under_way.first_key_value()?;
        if key.0 > self.now_ns {
            return None;
        }
        self.under_way.remove(&key)
    }
}

/// The venue's end: executes in order, answers each message with one or two of its own.
#[derive(Default)]
struct Venue {
    executed: Vec<Vec<u8>>,
    stream: Vec<Vec<u8>>,
    published: usize,
    asked_ns: u64,
    heartbeat_ns: u64,
}

impl Venue {
    fn expected(&self) -> u64 {
        self.executed.len() as u64 + 1
    }

    fn on_order_entry(&mut self, network: &mut Network, payload: &[u8]) {
        match moldudp64::parse_downstream(payload).unwrap() {
            Packet::Data(data) => {
                if data.first_seq > self.expected() {
                    return self.ask(network, data.first_seq);
                }
                for (seq, message) in (data.first_seq..).zip(data.messages()) {
                    if seq != self.expected() {
                        continue;
                    }
                    self.executed.push(message.to_vec());
                    let mut reply = b"reply ".to_vec();
                    reply.extend_from_slice(message);
                    self.stream.push(reply);
                    if seq % 3 == 0 {
                        self.stream.push(format!("more {seq}").into_bytes());
                    }
                }
            }
            Packet::Heartbeat { next_seq, .. } if next_seq > self.expected() => {
                self.ask(network, next_seq);
            }
            _ => {}
        }
    }

    fn ask(&mut self, network: &mut Network, seen: u64) {
        if network.now_ns < self.asked_ns + 200_000 {
            return;
        }
        self.asked_ns = network.now_ns;
        let mut out = [0; 20];
        let count = (seen - self.expected()).min(1000) as u16;
        moldudp64::write_request(&mut out, moldudp64::Session(KEY), self.expected(), count);
        network.send(Port::Client, &out);
    }

    fn on_rerequest(&mut self, network: &mut Network, payload: &[u8]) {
        let request = moldudp64::parse_request(payload).unwrap();
        let first = request.sequence.get() as usize - 1;
        let end = (first + usize::from(request.count.get())).min(self.published);
        if first < end {
            self.send_messages(network, first, end);
        }
    }

    /// One packet with as many as fit; returns where it ends.
    fn send_messages(&self, network: &mut Network, first: usize, end: usize) -> usize {
        let mut out = [0; 300];
        let mut builder = PacketBuilder::new(&mut out, moldudp64::Session(KEY), first as u64 + 1);
        let sent = self.stream[first..end].iter().take_while(|m| builder.push(m).is_ok()).count();
        let length = builder.finish();
        network.send(Port::Client, &out[..length]);
        first + sent
    }

    fn poll(&mut self, network: &mut Network) {
        while self.published < self.stream.len() {
            self.published = self.send_messages(network, self.published, self.stream.len());
            self.heartbeat_ns = network.now_ns;
        }
        if network.now_ns >= self.heartbeat_ns + 1_000_000_000 {
            self.heartbeat_ns = network.now_ns;
            let mut out = [0; 20];
            let next = self.published as u64 + 1;
            moldudp64::write_heartbeat(&mut out, moldudp64::Session(KEY), next);
            network.send(Port::Client, &out);
        }
    }
}

/// What came out at the client.
#[derive(Default)]
struct Received {
    next: u64,
    replies: u64,
    messages: Vec<Vec<u8>>,
}

fn step(network: &mut Network, venue: &mut Venue, client: &mut Session, received: &mut Received) {
    // With nothing under way only timers are left: no need to walk there in small steps.
    network.now_ns += if network.under_way.is_empty() { 50 * STEP_NS } else { STEP_NS };
    while let Some((port, payload)) = network.arrived() {
        match port {
            Port::OrderEntry => venue.on_order_entry(network, &payload),
            Port::ReRequest => venue.on_rerequest(network, &payload),
            Port::Client => {
                // The venue never asks for what was answered; a late copy of an old request may.
                let _ = client.on_datagram(&payload, &mut |sequence, message| {
                    assert_eq!(sequence, received.next, "out of order");
                    received.next += 1;
                    received.replies += u64::from(message.starts_with(b"reply "));
                    received.messages.push(message.to_vec());
                });
            }
        }
    }
    venue.poll(network);
    let mut out = [0; 1500];
    while let Some(transmit) = client.poll(network.now_ns, &mut out) {
        let port = match transmit.to {
            Destination::OrderEntry => Port::OrderEntry,
            Destination::ReRequest => Port::ReRequest,
        };
        network.send(port, &out[..transmit.bytes]);
    }
}

fn message(random: &mut Random, number: u64) -> Vec<u8> {
    let mut text = format!("order {number} ").into_bytes();
    text.resize(text.len() + random.below(30) as usize, b'.');
    text
}

fn run(seed: u64, faults_per_10_000: u32) {
    let mut random = Random::new(seed ^ 0x5eed);
    let mut network = Network {
        random: Random::new(seed),
        faults_per_10_000,
        now_ns: 1,
        serial: 0,
        under_way: BTreeMap::new(),
    };
    let mut venue = Venue::default();
    let start = Start::At { next_out: 1, next_in: 1 };
    let config = SessionConfig { buffer_messages_max: 64, ..SessionConfig::new(KEY, start) };
    let mut client = Session::new(config);
    let mut received = Received { next: 1, ..Received::default() };
    let mut sent = Vec::new();
    let total = 2_000;
    // Each lost tail costs a heartbeat of a second; nothing may take longer than this.
    let deadline_ns = 600_000_000_000;
    while received.next <= total + total / 3 {
        assert!(network.now_ns < deadline_ns, "seed {seed}: stuck at {}", received.next);
        for _ in 0..random.below(4) {
            let text = message(&mut random, sent.len() as u64 + 1);
            if sent.len() as u64 == total || client.send(&text).is_err() {
                break;
            }
            sent.push(text);
        }
        step(&mut network, &mut venue, &mut client, &mut received);
        client.acknowledge(received.replies);
    }
    assert_eq!(venue.executed, sent, "seed {seed}: upstream");
    assert_eq!(received.messages, venue.stream, "seed {seed}: downstream");
    assert_eq!(client.unacknowledged(), 0, "seed {seed}");
    if faults_per_10_000 > 0 {
        assert!(client.stats().resent > 0, "seed {seed}: the network lost nothing upstream");
        assert!(client.inbound_stats().recovered > 0, "seed {seed}: nor downstream");
    } else {
        assert_eq!(client.stats().resent, 0);
        assert_eq!(client.inbound_stats().requests, 0);
    }
}

#[test]
fn every_message_arrives_once_and_in_order_whatever_the_network_does() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        run(seed, 800);
        run(seed, 3_000);
    }
}

#[test]
fn a_quiet_network_needs_no_resending() {
    run(7, 0);
}

fn drain(client: &mut Session, now_ns: u64) -> Vec<Vec<u8>> {
    let mut out = [0; 1500];
    let mut datagrams = Vec::new();
    while let Some(transmit) = client.poll(now_ns, &mut out) {
        datagrams.push(out[..transmit.bytes].to_vec());
    }
    datagrams
}

fn request(first: u64, count: u16) -> Vec<u8> {
    let mut out = vec![0; 20];
    moldudp64::write_request(&mut out, moldudp64::Session(KEY), first, count);
    out
}

#[test]
fn a_restarted_venue_gets_again_what_it_had_not_made_durable() {
    let start = Start::At { next_out: 100, next_in: 500 };
    let mut client = Session::new(SessionConfig::new(KEY, start));
    for text in ["a", "b", "c", "d"] {
        client.send(text.as_bytes()).unwrap();
    }
    assert_eq!(drain(&mut client, 10).len(), 1);
    client.acknowledge(100);
    // It kept 101 and lost what came after.
    client.on_datagram(&request(102, 500), &mut |_, _| panic!("no message")).unwrap();
    let datagrams = drain(&mut client, 20);
    let Packet::Data(data) = moldudp64::parse_downstream(&datagrams[0]).unwrap() else { panic!() };
    assert_eq!((data.first_seq, data.count()), (102, 2));
    assert!(data.messages().eq([b"c", b"d"]));
    // What it has answered, it cannot ask for.
    client.on_datagram(&request(100, 1), &mut |_, _| {}).unwrap_err();
    assert!(drain(&mut client, 30).is_empty());
    assert_eq!(client.stats().requests_not_held, 1);
}

#[test]
fn a_full_buffer_says_so_and_takes_messages_again_after_an_answer() {
    let start = Start::At { next_out: 1, next_in: 1 };
    let config = SessionConfig { buffer_messages_max: 2, ..SessionConfig::new(KEY, start) };
    let mut client = Session::new(config);
    assert_eq!(client.send(b"1"), Ok(1));
    assert_eq!(client.send(b"2"), Ok(2));
    client.send(b"3").unwrap_err();
    // Nothing that was never sent can have been answered.
    client.acknowledge(2);
    client.send(b"3").unwrap_err();
    drain(&mut client, 1);
    client.acknowledge(1);
    assert_eq!(client.send(b"3"), Ok(3));
    client.send(&[0; 2000]).unwrap_err();
}

#[test]
fn a_client_that_lost_its_numbers_asks_the_venue() {
    let mut client = Session::new(SessionConfig::new(KEY, Start::Discover));
    assert!(!client.is_ready());
    let probe = drain(&mut client, 1).remove(0);
    let Packet::Heartbeat { next_seq, .. } = moldudp64::parse_downstream(&probe).unwrap() else {
        panic!("a probe is a heartbeat")
    };
    assert!(next_seq > 1 << 60);
    assert!(drain(&mut client, 2).is_empty(), "not again at once");
    assert_eq!(drain(&mut client, 100_000_000).len(), 1, "again after a while");
    client.on_datagram(&request(4711, u16::MAX - 1), &mut |_, _| {}).unwrap();
    assert_eq!(client.next_out(), Some(4711));
    assert!(drain(&mut client, 100_000_001).is_empty(), "nothing to resend");
    assert_eq!(client.send(b"query"), Ok(4711));
    let mut out = [0; 100];
    let mut builder = PacketBuilder::new(&mut out, moldudp64::Session(KEY), 900);
    builder.push(b"answer").unwrap();
    let length = builder.finish();
    let mut seen = Vec::new();
    client.on_datagram(&out[..length], &mut |sequence, _| seen.push(sequence)).unwrap();
    assert_eq!(seen, [900]);
    assert_eq!(client.next_in(), 901);
}

#[test]
fn hostile_datagrams_are_counted_and_change_nothing() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut random = Random::new(seed);
        let start = Start::At { next_out: 1, next_in: 1 };
        let mut client = Session::new(SessionConfig::new(KEY, start));
        client.send(b"x").unwrap();
        drain(&mut client, 1);
        for _ in 0..2_000 {
            let length = random.below(80) as usize;
            let mut bytes: Vec<u8> = (0..length).map(|_| random.bits() as u8).collect();
            let keyed = random.chance(3_000).then_some(KEY_OF_OTHERS);
            if let (Some(key), true) = (keyed, length >= 10) {
                bytes[..10].copy_from_slice(&key);
            }
            let result = client.on_datagram(&bytes, &mut |_, _| panic!("delivered"));
            assert!(result.is_err(), "seed {seed}: took {bytes:?}");
        }
        let stats = client.stats();
        assert_eq!(stats.malformed + stats.wrong_session, 2_000, "seed {seed}");
        assert_eq!((client.next_in(), client.next_out()), (1, Some(2)), "seed {seed}");
        assert!(drain(&mut client, 2).is_empty(), "seed {seed}");
    }
}
