//! The golden model of the feed decoder: what it must say of any frame. The definition of right.
//!
//! Plain Rust over plain bytes, without beats and without the parsers of `wire`: what it shares
//! with the hardware is the specification (ITCH 5.0, section 1; `MoldUDP64`, section 2).

use fpga::feed::lengths::SHORTEST_BYTES;
use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::headers::{self, Packet, u16_at};

/// Every type of ITCH 5.0 and its length.
pub const LENGTHS: [(u8, usize); 23] = [
    (b'S', 12),
    (b'R', 39),
    (b'H', 25),
    (b'Y', 20),
    (b'L', 26),
    (b'V', 35),
    (b'W', 12),
    (b'K', 28),
    (b'J', 35),
    (b'h', 21),
    (b'A', 36),
    (b'F', 40),
    (b'E', 31),
    (b'C', 36),
    (b'X', 23),
    (b'D', 19),
    (b'U', 35),
    (b'P', 44),
    (b'Q', 40),
    (b'B', 19),
    (b'I', 50),
    (b'N', 20),
    (b'O', 48),
];

/// Configuration of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineGolden {
    /// UDP port.
    pub port: u16,
    /// Session of the day.
    pub session: [u8; 10],
}

/// A message and where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Offset of the first byte behind it in the frame.
    pub end: usize,
    /// Its bytes.
    pub length: usize,
    /// What the hardware says of it.
    pub record: LineMessage,
}

impl LineGolden {
    /// What the hardware says of a frame: its messages, then itself.
    #[must_use]
    pub fn frame(&self, frame: &[u8], damaged: bool) -> (Vec<Message>, LineFrame) {
        let packet = match headers::packet(frame, self.port) {
            Ok(packet) if packet.key == self.session => packet,
            other => {
                let class = other.err().unwrap_or(FrameClass::UnknownSession);
                let cut = other.is_ok_and(|packet| packet.is_cut);
                let class = if cut { FrameClass::BadLength } else { class };
                return (Vec::new(), bare(if damaged { FrameClass::Damaged } else { class }));
            }
        };
        let (messages, class) = walk(&packet);
        let class = match class {
            _ if damaged => FrameClass::Damaged,
            _ if packet.is_cut => FrameClass::BadLength,
            class => class,
        };
        let Packet { sequence, count, .. } = packet;
        (messages, LineFrame { class, sequence, count }.normal())
    }
}

/// The messages of a packet, and what it is if its frame is sound.
fn walk(packet: &Packet<'_>) -> (Vec<Message>, FrameClass) {
    let (mut messages, mut rest) = (Vec::new(), packet.blocks);
    while !rest.is_empty() {
        let block = u16_at(rest, 0).map(usize::from);
        let Some(block) = block.filter(|length| *length >= SHORTEST_BYTES) else {
            return (messages, FrameClass::BadFraming);
        };
        let Some(bytes) = rest.get(2..2 + block) else {
            return (messages, FrameClass::BadFraming);
        };
        rest = &rest[2 + block..];
        let number = messages.len() as u16;
        let record = LineMessage {
            sequence: packet.sequence.wrapping_add(number.into()),
            kind: bytes[0],
            message: message(bytes),
        };
        let end = packet.offset + packet.blocks.len() - rest.len();
        messages.push(Message { end, length: block, record });
    }
    let (class, expected) = match packet.count {
        0 => (FrameClass::Heartbeat, 0),
        0xffff => (FrameClass::EndOfSession, 0),
        count if packet.sequence.checked_add(count.into()).is_none() => {
            return (messages, FrameClass::BadFraming);
        }
        count => (FrameClass::Data, usize::from(count)),
    };
    let fits = messages.len() == expected;
    (messages, if fits { class } else { FrameClass::BadFraming })
}

/// The fields of a message of ITCH 5.0.
pub(crate) fn message(bytes: &[u8]) -> Option<FeedMessage> {
    let kind = bytes[0];
    LENGTHS.iter().find(|known| **known == (kind, bytes.len()))?;
    let number = |at: usize, length: usize| {
        bytes[at..at + length].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
    };
    let short = |at: usize| number(at, 4) as u32;
    let head = FeedMessage {
        kind,
        locate: number(1, 2) as u16,
        timestamp_ns: number(5, 6),
        ..FeedMessage::default()
    };
    let order = FeedMessage { order_ref: if bytes.len() < 19 { 0 } else { number(11, 8) }, ..head };
    let execution = || FeedMessage { shares: short(19), other_ref: number(23, 8), ..order };
    let entry = || FeedMessage {
        side: bytes[19],
        shares: short(20),
        symbol: number(24, 8),
        price: short(32),
        ..order
    };
    Some(match kind {
        b'A' | b'F' => entry(),
        b'E' => execution(),
        b'C' => FeedMessage { printable: bytes[31], price: short(32), ..execution() },
        b'X' => FeedMessage { shares: short(19), ..order },
        b'D' => order,
        b'U' => {
            FeedMessage { other_ref: number(19, 8), shares: short(27), price: short(31), ..order }
        }
        b'P' => FeedMessage { other_ref: number(36, 8), ..entry() },
        _ => head,
    })
}

fn bare(class: FrameClass) -> LineFrame {
    LineFrame { class, sequence: 0, count: 0 }
}
