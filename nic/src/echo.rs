//! The least a responder can do: the floor every measurement of the venue is compared with.

use crate::{Batch, Nic};
use wire::checksum::udp_pseudo_header;
use wire::datagram::{Checksums, Datagram, PAYLOAD_OFFSET};

/// What serving one burst took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burst {
    /// Frames answered.
    pub frames: usize,
    /// Clock when the burst was in hand.
    pub received: u64,
    /// Clock when the last answer was queued, before the kick.
    pub queued: u64,
}

/// Receives one burst and sends each UDP datagram of it back to where it came from, in the frame it
/// came in, with a checksum computed anew; everything else is released. `None` when there
/// was nothing to answer.
///
/// `now` is read twice: between the two lies the residency of the burst.
///
/// # Panics
/// When `batch` is not empty.
pub fn serve<N: Nic>(nic: &mut N, batch: &mut Batch, now: impl Fn() -> u64) -> Option<Burst> {
    nic.receive(batch);
    if batch.is_empty() {
        return None;
    }
    let received = now();
    let mut frames = 0;
    for mut frame in batch.drain(..) {
        let len = frame.len();
        if !turn_around(&mut nic.room(&mut frame)[..len]) {
            nic.release(frame);
            continue;
        }
        match nic.transmit(frame) {
            Ok(()) => frames += 1,
            Err(frame) => nic.release(frame),
        }
    }
    let queued = now();
    nic.flush();
    (frames > 0).then_some(Burst { frames, received, queued })
}

/// Makes a datagram its own answer: swaps addresses and ports and writes the UDP checksum. The IPv4
/// checksum does not change when addresses swap. Returns whether the frame held a datagram.
pub fn turn_around(frame: &mut [u8]) -> bool {
    let Ok(datagram) = Datagram::parse(frame, Checksums::Trust) else {
        return false;
    };
    let end = PAYLOAD_OFFSET + datagram.payload.len();
    let (source, destination) = (datagram.source, datagram.destination);
    let (headers, payload) = frame[..end].split_at_mut(PAYLOAD_OFFSET);
    headers[0..6].copy_from_slice(&source.mac);
    headers[6..12].copy_from_slice(&destination.mac);
    headers[26..30].copy_from_slice(&destination.ip);
    headers[30..34].copy_from_slice(&source.ip);
    headers[34..36].copy_from_slice(&destination.port.to_be_bytes());
    headers[36..38].copy_from_slice(&source.port.to_be_bytes());
    headers[40..42].fill(0);
    let length = u16::from_be_bytes([headers[38], headers[39]]);
    let sum = udp_pseudo_header(destination.ip, source.ip).word(length);
    let checksum = match sum.bytes(&headers[34..42]).bytes(payload).checksum() {
        // RFC 768: 0 says that there is none.
        0 => 0xffff,
        checksum => checksum,
    };
    headers[40..42].copy_from_slice(&checksum.to_be_bytes());
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::datagram::{DatagramTemplate, Endpoint};

    #[test]
    fn a_datagram_turned_around_is_the_one_the_receiver_would_build() {
        let client = Endpoint { mac: [2; 6], ip: [10, 0, 0, 1], port: 1111 };
        let server = Endpoint { mac: [4; 6], ip: [10, 0, 0, 2], port: 2222 };
        for len in 0..100 {
            let mut request = vec![len as u8; PAYLOAD_OFFSET + len];
            let mut answer = request.clone();
            DatagramTemplate::new(client, server).seal(&mut request, len, len % 2 == 0);
            DatagramTemplate::new(server, client).seal(&mut answer, len, true);
            assert!(turn_around(&mut request));
            assert_eq!(request, answer);
            request.extend([0; 10]);
            assert!(turn_around(&mut request), "padding of the frame is not payload");
            request[12] = 0x86;
            assert!(!turn_around(&mut request), "not IPv4");
        }
    }
}
