//! What every back end must do, as functions over two connected interfaces.

#![allow(clippy::unwrap_used, clippy::missing_panics_doc, dead_code, unreachable_pub)]

use outcry_nic::{Batch, Frame, Nic};
use std::time::{Duration, Instant};
use wire::datagram::{Checksums, Datagram, DatagramTemplate, Endpoint, payload_mut};

/// Longer than any delivery takes on a loaded machine.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than a delivery takes that should not happen.
const QUIET: Duration = Duration::from_millis(20);

/// An interface and the address it is reached at.
pub struct End<N> {
    pub nic: N,
    pub at: Endpoint,
    pub checksums: Checksums,
}

impl<N: Nic> End<N> {
    pub fn new(nic: N, at: Endpoint) -> Self {
        Self { nic, at, checksums: Checksums::Verify }
    }

    /// Builds a datagram and queues it.
    pub fn queue(&mut self, to: Endpoint, payload: &[u8]) -> Result<(), Frame> {
        let mut frame = self.nic.allocate().expect("a free frame");
        let room = self.nic.room(&mut frame);
        payload_mut(room)[..payload.len()].copy_from_slice(payload);
        let len = DatagramTemplate::new(self.at, to).seal(room, payload.len(), true);
        frame.set_len(len as u32);
        self.nic.transmit(frame)
    }

    pub fn send(&mut self, to: Endpoint, payload: &[u8]) {
        self.queue(to, payload).expect("room in the transmit queue");
        self.nic.flush();
    }

    /// Receives for `patience` or until `count` datagrams have come; gives source and payload.
    pub fn collect(&mut self, count: usize, patience: Duration) -> Vec<(Endpoint, Vec<u8>)> {
        let (deadline, mut seen) = (Instant::now() + patience, Vec::new());
        let mut batch = Batch::new();
        while seen.len() < count && Instant::now() < deadline {
            self.nic.receive(&mut batch);
            for frame in batch.drain(..) {
                let datagram = Datagram::parse(self.nic.bytes(&frame), self.checksums).unwrap();
                assert_eq!(datagram.destination.port, self.at.port);
                seen.push((datagram.source, datagram.payload.to_vec()));
                self.nic.release(frame);
            }
        }
        seen
    }

    fn payloads(&mut self, count: usize) -> Vec<Vec<u8>> {
        self.collect(count, PATIENCE).into_iter().map(|(_, payload)| payload).collect()
    }

    /// Takes every free frame and gives them back; waits for those still in flight until there
    /// are at least `count`.
    fn count_free(&mut self, count: usize) -> usize {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut batch = Batch::new();
            self.nic.receive(&mut batch);
            assert!(batch.is_empty(), "nothing is on its way here");
            let frames: Vec<_> = std::iter::from_fn(|| self.nic.allocate()).collect();
            let free = frames.len();
            for frame in frames {
                self.nic.release(frame);
            }
            if free >= count || Instant::now() > deadline {
                return free;
            }
        }
    }
}

/// Everything. Both ends start with nothing in flight.
pub fn conforms<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    let free = (a.count_free(1), b.count_free(1));
    sizes(a, b);
    sizes(b, a);
    nothing_leaves_before_a_flush(a, b);
    answers_in_place(a, b);
    bursts_arrive_in_order(a, b);
    bursts_arrive_in_order(b, a);
    a_full_queue_gives_the_frame_back(a, b);
    assert!(a.count_free(free.0) >= free.0, "frames lost at {:?}", a.nic.info());
    assert!(b.count_free(free.1) >= free.1, "frames lost at {:?}", b.nic.info());
    counters_add_up(a, b);
}

fn sizes<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    assert!(a.nic.info().frame_bytes >= 1514, "an Ethernet frame of MTU 1500 fits");
    for len in [0, 1, 17, 18, 19, 64, 1471, 1472] {
        let payload: Vec<u8> = (0..len).map(|i| (i * 7 + len) as u8).collect();
        a.send(b.at, &payload);
        let seen = b.collect(1, PATIENCE);
        assert_eq!(seen.len(), 1, "a payload of {len} bytes arrives");
        assert_eq!((seen[0].0.ip, seen[0].0.port), (a.at.ip, a.at.port));
        assert!(seen[0].1 == payload, "a payload of {len} bytes arrives as sent");
    }
}

fn nothing_leaves_before_a_flush<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    a.queue(b.at, b"early").unwrap();
    assert_eq!(b.collect(1, QUIET), [], "not flushed yet");
    a.nic.flush();
    assert_eq!(b.payloads(1), [b"early"]);
    a.nic.flush();
    assert_eq!(b.collect(1, QUIET), [], "an empty flush sends nothing");
}

fn answers_in_place<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    for round in 0u32..3 {
        a.send(b.at, &round.to_be_bytes());
        let (mut batch, deadline) = (Batch::new(), Instant::now() + PATIENCE);
        while outcry_nic::echo::serve(&mut b.nic, &mut batch, || 0).is_none() {
            assert!(Instant::now() < deadline, "the request arrives");
        }
        let seen = a.collect(1, PATIENCE);
        assert_eq!(seen.len(), 1, "the answer arrives");
        assert_eq!((seen[0].0.ip, seen[0].0.port), (b.at.ip, b.at.port));
        assert_eq!(seen[0].1, round.to_be_bytes());
    }
}

fn bursts_arrive_in_order<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    let mut expected = 0u32;
    for burst in [1, 2, 31, 32, 33, 64, 65, 100, 200] {
        let numbers = expected..expected + burst as u32;
        expected = numbers.end;
        for number in numbers.clone() {
            a.queue(b.at, &number.to_be_bytes()).expect("a burst fits the queue");
        }
        a.nic.flush();
        let sent: Vec<_> = numbers.map(|n| n.to_be_bytes().to_vec()).collect();
        assert_eq!(b.payloads(burst), sent, "a burst of {burst}");
    }
}

fn a_full_queue_gives_the_frame_back<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    let mut queued = 0;
    let before = a.nic.stats().tx_full;
    while let Some(mut frame) = a.nic.allocate() {
        let room = a.nic.room(&mut frame);
        room[42..46].copy_from_slice(&u32::to_be_bytes(queued as u32));
        let len = DatagramTemplate::new(a.at, b.at).seal(room, 4, true);
        frame.set_len(len as u32);
        if let Err(frame) = a.nic.transmit(frame) {
            assert_eq!(a.nic.bytes(&frame).len(), 46, "the frame comes back as it was");
            a.nic.release(frame);
            break;
        }
        queued += 1;
    }
    assert!(a.nic.stats().tx_full > before, "a refusal is counted");
    let (deadline, mut seen) = (Instant::now() + PATIENCE, 0);
    while seen < queued && Instant::now() < deadline {
        a.nic.flush();
        for (_, payload) in b.collect(queued - seen, QUIET) {
            assert_eq!(payload, u32::to_be_bytes(seen as u32), "in order, none missing");
            seen += 1;
        }
    }
    assert_eq!(seen, queued, "what was accepted is sent");
}

fn counters_add_up<A: Nic, B: Nic>(a: &mut End<A>, b: &mut End<B>) {
    a.nic.refresh_stats();
    b.nic.refresh_stats();
    let (x, y) = (a.nic.stats(), b.nic.stats());
    assert_eq!((x.tx_frames, x.tx_bytes), (y.rx_frames, y.rx_bytes), "{x:?} {y:?}");
    assert_eq!((y.tx_frames, y.tx_bytes), (x.rx_frames, x.rx_bytes), "{x:?} {y:?}");
    for stats in [x, y] {
        assert_eq!((stats.tx_errors, stats.rx_dropped, stats.rx_ring_full), (0, 0, 0));
        assert_eq!(stats.invalid_descs, 0);
    }
}
