//! What is around the messages of a generated packet: `MoldUDP64`, UDP, IPv4, Ethernet, the way it
//! is sent, and every way for these to be wrong.

use std::fmt;

use crate::device::Beat;
use crate::random::Random;

/// A frame and how it is sent.
#[derive(Clone)]
pub struct Stimulus {
    /// The frame, without preamble and FCS; never empty.
    pub frame: Vec<u8>,
    /// The MAC says that it is damaged.
    pub damaged: bool,
    /// Idle cycles before each beat; none beyond the end.
    pub gaps: Vec<u8>,
    /// What lies in lanes and flags that mean nothing.
    pub filler: u64,
}

impl Stimulus {
    /// A beat of the frame. What means nothing in it is never 0 by chance.
    pub(crate) fn beat(&self, index: usize) -> Beat {
        let Self { frame, damaged, filler, .. } = self;
        let bytes = &frame[index * 8..frame.len().min(index * 8 + 8)];
        let last = (index + 1) * 8 >= frame.len();
        let mut lanes = filler.to_be_bytes();
        lanes[..bytes.len()].copy_from_slice(bytes);
        let empty = if last { (8 - bytes.len()) as u8 } else { *filler as u8 & 7 };
        let error = if last { *damaged } else { filler & 8 != 0 };
        Beat { data: u64::from_be_bytes(lanes), last, empty, error }
    }
}

impl fmt::Debug for Stimulus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { frame, damaged, gaps, filler } = self;
        write!(f, "{} bytes, damaged {damaged}, filler {filler:016x}, gaps {gaps:?}", frame.len())?;
        for (index, bytes) in frame.chunks(8).enumerate() {
            write!(f, "\n{index:5}: {bytes:02x?}")?;
        }
        Ok(())
    }
}

/// What goes wrong with a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Ends,
    EtherType,
    Version,
    ShortHeader,
    Options,
    Fragment,
    Protocol,
    TotalLength,
    UdpLength,
    Checksum,
    Port,
    Key,
    Count,
    Overflow,
    LastBlock,
    AnyBit,
    Short,
}

const FAULTS: [Fault; 17] = [
    Fault::Ends,
    Fault::EtherType,
    Fault::Version,
    Fault::ShortHeader,
    Fault::Options,
    Fault::Fragment,
    Fault::Protocol,
    Fault::TotalLength,
    Fault::UdpLength,
    Fault::Checksum,
    Fault::Port,
    Fault::Key,
    Fault::Count,
    Fault::Overflow,
    Fault::LastBlock,
    Fault::AnyBit,
    Fault::Short,
];

/// One fault in three frames.
pub(crate) fn fault(random: &mut Random) -> Option<Fault> {
    random.one_in(3).then(|| random.pick(&FAULTS))
}

/// A `MoldUDP64` packet of `count` blocks.
pub(crate) fn packet(
    random: &mut Random,
    (mut key, mut sequence): ([u8; 10], u64),
    (blocks, mut count): (Vec<u8>, u16),
    fault: Option<Fault>,
) -> Vec<u8> {
    match fault {
        // A key that differs in one bit.
        Some(Fault::Key) => key[random.below(10)] ^= 1 << random.below(8),
        Some(Fault::Count) => count = count.wrapping_add(random.pick(&[1, 0xffff, 256])),
        Some(Fault::Overflow) => sequence = u64::MAX - random.below(3) as u64,
        _ if count == 0 && random.one_in(2) => count = 0xffff,
        _ => {}
    }
    let mut packet = key.to_vec();
    packet.extend(sequence.to_be_bytes());
    packet.extend(count.to_be_bytes());
    packet.extend(blocks);
    match fault {
        Some(Fault::Short) => packet.truncate(random.below(24)),
        Some(Fault::LastBlock) => {
            let keep = packet.len() - random.below(packet.len().min(40) - 19);
            packet.truncate(keep.max(20));
            for _ in 0..random.below(4) {
                packet.push(random.number() as u8);
            }
        }
        _ => {}
    }
    packet
}

/// A frame around a packet, and how it is sent.
pub(crate) fn frame(
    random: &mut Random,
    port: u16,
    packet: &[u8],
    fault: Option<Fault>,
) -> Stimulus {
    let mut frame = headers(random, port, packet, fault);
    frame.extend(packet);
    spoil(random, &mut frame, fault);
    let beats = frame.len().div_ceil(8);
    let gaps = match random.below(4) {
        0 => (0..beats).map(|_| random.pick(&[0, 0, 0, 1, 2, 9])).collect(),
        1 => vec![random.pick(&[0, 1, 3])],
        _ => Vec::new(),
    };
    let damaged = random.one_in(30);
    Stimulus { frame, damaged, gaps, filler: random.number() }
}

/// A frame without a fault and without padding around a payload.
pub(crate) fn sound(random: &mut Random, port: u16, payload: &[u8]) -> Vec<u8> {
    let mut frame = headers(random, port, payload, None);
    frame.extend(payload);
    frame
}

/// Ethernet, IPv4 and UDP headers around a payload.
fn headers(random: &mut Random, port: u16, payload: &[u8], fault: Option<Fault>) -> Vec<u8> {
    let hit = |wanted| fault == Some(wanted);
    let mut ip = vec![0; 28];
    random.fill(&mut ip);
    let length = 28 + payload.len() as u16;
    let total = if hit(Fault::TotalLength) { near(random, length) } else { length };
    let udp_length =
        if hit(Fault::UdpLength) { near(random, length - 20) } else { total - 20.min(total) };
    ip[0] = match fault {
        Some(Fault::Version) => random.pick(&[0x55, 0x65, 0x05]),
        Some(Fault::ShortHeader) => random.pick(&[0x40, 0x44]),
        Some(Fault::Options) => random.pick(&[0x46, 0x4f]),
        _ => 0x45,
    };
    ip[2..4].copy_from_slice(&total.to_be_bytes());
    ip[6..8].copy_from_slice(&random.pick(&[[0x40, 0], [0, 0], [0xc0, 0]]));
    if hit(Fault::Fragment) {
        ip[6..8].copy_from_slice(&random.pick(&[[0x20, 0], [0, 1], [0x3f, 0xff]]));
    }
    ip[9] = if hit(Fault::Protocol) { random.pick(&[1, 6, 16]) } else { 17 };
    let port = port ^ if hit(Fault::Port) { 1 << random.below(16) } else { 0 };
    ip[22..24].copy_from_slice(&port.to_be_bytes());
    ip[24..26].copy_from_slice(&udp_length.to_be_bytes());
    ip[10..12].fill(0);
    let checksum = wire::checksum::Sum::default().bytes(&ip[..20]).checksum();
    let flip = if hit(Fault::Checksum) { 1 << random.below(16) } else { 0 };
    ip[10..12].copy_from_slice(&(checksum ^ flip).to_be_bytes());
    let mut frame = vec![0; 12];
    random.fill(&mut frame);
    if random.one_in(3) {
        frame.extend([0x81, 0x00, random.number() as u8, random.number() as u8]);
    }
    let other = [[0x08, 0x06], [0x86, 0xdd], [0x81, 0x00], [0x88, 0xa8], [0x08, 0x01]];
    frame.extend(if hit(Fault::EtherType) { random.pick(&other) } else { [0x08, 0x00] });
    frame.extend(ip);
    frame
}

/// A length that is wrong by little or by much.
fn near(random: &mut Random, length: u16) -> u16 {
    match random.below(5) {
        0 => random.number() as u16,
        1 => random.below(60) as u16,
        2 => length.wrapping_add(random.below(9) as u16 + 1),
        _ => length.saturating_sub(random.below(9) as u16 + 1),
    }
}

/// Faults of the frame as a whole, and padding.
fn spoil(random: &mut Random, frame: &mut Vec<u8>, fault: Option<Fault>) {
    if frame.len() < 60 && !random.one_in(10) {
        frame.resize(60, 0);
    }
    if random.one_in(10) {
        let mut padding = vec![0; random.below(40)];
        random.fill(&mut padding);
        frame.append(&mut padding);
    }
    match fault {
        Some(Fault::Ends) => {
            let within = random.pick(&[70, frame.len()]).min(frame.len());
            frame.truncate(random.below(within) + 1);
        }
        Some(Fault::AnyBit) => {
            let at = random.below(frame.len());
            frame[at] ^= 1 << random.below(8);
        }
        _ => {}
    }
}
