//! Arbitration of two lines under loss, doubling and reordering, with a re-request server.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use outcry_participant::feed::{FeedReceiver, Line};
use outcry_participant::random::Random;
use outcry_participant::stream::StreamConfig;
use wire::moldudp64::{self, PacketBuilder};

const SESSION: [u8; 10] = *b"OUTCRY0001";
const MESSAGES: u64 = 5_000;

fn seeds() -> Vec<u64> {
    match std::env::var("OUTCRY_SEED") {
        Ok(seed) => vec![seed.parse().expect("OUTCRY_SEED is a number")],
        Err(_) => (1..=30).collect(),
    }
}

fn message(number: u64) -> Vec<u8> {
    // Zero-length messages are legal and take a number.
    if number.is_multiple_of(97) { Vec::new() } else { format!("message {number}").into_bytes() }
}

fn packet(first: u64, end: u64, bytes_max: usize) -> (Vec<u8>, u64) {
    let mut out = vec![0; bytes_max];
    let mut builder = PacketBuilder::new(&mut out, moldudp64::Session(SESSION), first);
    let count = (first..end).take_while(|&n| builder.push(&message(n)).is_ok()).count();
    let length = builder.finish();
    out.truncate(length);
    (out, first + count as u64)
}

fn heartbeat(next: u64) -> Vec<u8> {
    let mut out = vec![0; 20];
    moldudp64::write_heartbeat(&mut out, moldudp64::Session(SESSION), next);
    out
}

/// How likely each line is to lose a packet, and whether the re-request server answers.
struct Case {
    loss_per_10_000: [u32; 2],
    server: bool,
}

struct Lab {
    random: Random,
    now_ns: u64,
    serial: u64,
    under_way: BTreeMap<(u64, u64), (Line, Vec<u8>)>,
    receiver: FeedReceiver,
    got: Vec<(u64, Vec<u8>)>,
}

impl Lab {
    fn new(seed: u64, config: StreamConfig) -> Self {
        Self {
            random: Random::new(seed),
            now_ns: 0,
            serial: 0,
            under_way: BTreeMap::new(),
            receiver: FeedReceiver::new(config, Some(SESSION), Some(1)),
            got: Vec::new(),
        }
    }

    fn send(&mut self, line: Line, payload: &[u8], loss_per_10_000: u32) {
        if self.random.chance(loss_per_10_000) {
            return;
        }
        for _ in 0..=u64::from(self.random.chance(200)) {
            let late = if self.random.chance(500) { self.random.below(300_000) } else { 0 };
            self.serial += 1;
            let at = self.now_ns + 1_000 + late;
            self.under_way.insert((at, self.serial), (line, payload.to_vec()));
        }
    }

    fn step(&mut self, published: u64, case: &Case) {
        self.now_ns += 10_000;
        while let Some((&key, _)) = self.under_way.first_key_value()
            && key.0 <= self.now_ns
        {
            let (line, payload) = self.under_way.remove(&key).unwrap();
            let got = &mut self.got;
            let deliver = &mut |n, m: &[u8]| got.push((n, m.to_vec()));
            self.receiver.on_datagram(line, &payload, deliver).unwrap();
        }
        let mut out = [0; 64];
        let got = &mut self.got;
        let deliver = &mut |n, m: &[u8]| got.push((n, m.to_vec()));
        let Some(length) = self.receiver.poll(self.now_ns, &mut out, deliver) else {
            return;
        };
        let request = moldudp64::parse_request(&out[..length]).unwrap();
        let first = request.sequence.get();
        let end = (first + u64::from(request.count.get())).min(published);
        assert!(first < published, "asked for what does not exist");
        if case.server {
            let (answer, _) = packet(first, end, 400);
            self.send(Line::Recovery, &answer, 1_000);
        }
    }
}

fn run(seed: u64, case: &Case, config: StreamConfig) -> Lab {
    let mut lab = Lab::new(seed, config);
    let mut published = 1;
    while published <= MESSAGES {
        let end = (published + 1 + lab.random.below(12)).min(MESSAGES + 1);
        let (bytes, next) = packet(published, end, 1400);
        published = next;
        lab.send(Line::A, &bytes, case.loss_per_10_000[0]);
        lab.send(Line::B, &bytes, case.loss_per_10_000[1]);
        lab.step(published, case);
    }
    // An idle feed beats once a second; the receiver needs no more than that to finish.
    for beat in 0..30 {
        lab.send(Line::A, &heartbeat(published), 0);
        lab.send(Line::B, &heartbeat(published), 0);
        for _ in 0..10_000 {
            lab.step(published, case);
        }
        if !lab.receiver.is_behind() && beat > 0 {
            break;
        }
    }
    lab
}

fn assert_complete(lab: &Lab, seed: u64) {
    assert_eq!(lab.got.len() as u64, MESSAGES, "seed {seed}");
    for (index, (number, bytes)) in lab.got.iter().enumerate() {
        assert_eq!(*number, index as u64 + 1, "seed {seed}");
        assert_eq!(*bytes, message(*number), "seed {seed}");
    }
    let stats = lab.receiver.stats();
    assert_eq!((stats.stream.delivered, stats.stream.lost), (MESSAGES, 0), "seed {seed}");
    let first = stats.line_a.first + stats.line_b.first + stats.recovery.first;
    assert_eq!(first, MESSAGES, "seed {seed}: each message came first on one line");
}

#[test]
fn two_bad_lines_and_a_server_make_one_good_feed() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let case = Case { loss_per_10_000: [2_000, 1_000], server: true };
        let lab = run(seed, &case, StreamConfig::FEED);
        assert_complete(&lab, seed);
        let stats = lab.receiver.stats();
        assert!(stats.line_a.gaps > stats.line_b.gaps, "seed {seed}");
        assert!(stats.line_a.first > 0 && stats.line_b.first > 0, "seed {seed}");
        assert!(stats.recovery.first > 0, "seed {seed}");
    }
}

#[test]
fn one_dead_line_is_made_good_by_the_other() {
    let case = Case { loss_per_10_000: [10_000, 0], server: false };
    let lab = run(3, &case, StreamConfig::FEED);
    assert_complete(&lab, 3);
    assert_eq!(lab.receiver.stats().line_a.packets, 2, "heartbeats only");
}

#[test]
fn without_a_server_what_both_lines_lost_is_skipped_and_counted() {
    let case = Case { loss_per_10_000: [3_000, 3_000], server: false };
    let config = StreamConfig { attempts_max: 2, ..StreamConfig::FEED };
    for seed in seeds().into_iter().take(5) {
        println!("OUTCRY_SEED={seed}");
        let lab = run(seed, &case, config);
        let stats = lab.receiver.stats().stream;
        assert!(stats.lost > 0, "seed {seed}");
        assert_eq!(stats.delivered, lab.got.len() as u64, "seed {seed}");
        assert!(lab.got.windows(2).all(|w| w[0].0 < w[1].0), "seed {seed}: out of order");
        let missing = lab.got.last().unwrap().0 - lab.got.len() as u64;
        assert_eq!(stats.lost, missing, "seed {seed}: lost is what is missing");
    }
}

#[test]
fn a_small_window_asks_again_for_what_it_could_not_hold() {
    let config = StreamConfig { window_messages: 32, ..StreamConfig::FEED };
    let case = Case { loss_per_10_000: [2_000, 2_000], server: true };
    for seed in seeds().into_iter().take(5) {
        println!("OUTCRY_SEED={seed}");
        let lab = run(seed, &case, config);
        assert_complete(&lab, seed);
        assert!(lab.receiver.stats().stream.beyond_window > 0, "seed {seed}");
    }
}

#[test]
fn a_late_joiner_starts_where_the_feed_is() {
    let mut receiver = FeedReceiver::new(StreamConfig::FEED, None, None);
    let mut got = Vec::new();
    let (bytes, _) = packet(1_000, 1_003, 1400);
    receiver.on_datagram(Line::A, &bytes, &mut |n, _| got.push(n)).unwrap();
    assert_eq!(got, [1_000, 1_001, 1_002]);
    // The session was adopted with the first packet; another one is refused.
    let mut other = bytes;
    other[0] = b'X';
    receiver.on_datagram(Line::B, &other, &mut |_, _| panic!("delivered")).unwrap_err();
    assert_eq!(receiver.stats().wrong_session, 1);
}
