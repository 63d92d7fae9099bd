//! Frames of a feed line: sound ones of every shape, and every way to be wrong.

use crate::envelope::{self, Stimulus};
use crate::feed::golden::{LENGTHS, LineGolden};
use crate::random::Random;

/// Bytes of the largest frame, above every Ethernet MTU in use.
const GIANT_BYTES: usize = 9_600;

/// An endless stream of frames that follows from its seed.
#[derive(Clone, Debug)]
pub struct LineGenerator {
    random: Random,
    golden: LineGolden,
}

impl LineGenerator {
    /// The stream of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let session = std::array::from_fn(|_| random.pick(b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"));
        let golden = LineGolden { port: random.number() as u16, session };
        Self { random, golden }
    }

    /// The configuration that the frames are for.
    #[must_use]
    pub const fn golden(&self) -> &LineGolden {
        &self.golden
    }

    /// The next frame.
    pub fn next_frame(&mut self) -> Stimulus {
        let random = &mut self.random;
        let fault = envelope::fault(random);
        let sequence = random.number() >> random.pick(&[1, 16, 32, 33, 48]);
        let blocks = blocks(random);
        let LineGolden { port, session } = self.golden;
        let packet = envelope::packet(random, (session, sequence), blocks, fault);
        envelope::frame(random, port, &packet, fault)
    }
}

fn blocks(random: &mut Random) -> (Vec<u8>, u16) {
    let mut blocks = Vec::new();
    let most = random.pick(&[0, 1, 1, 2, 3, 8, 30, 70]);
    let room = if random.one_in(100) { GIANT_BYTES } else { 1_400 };
    let is_clean = !random.one_in(8);
    for count in 0..most {
        let message = if is_clean { sound(random) } else { odd(random) };
        if blocks.len() + message.len() > room {
            return (blocks, count);
        }
        blocks.extend((message.len() as u16).to_be_bytes());
        blocks.extend(message);
    }
    (blocks, most)
}

/// A message of ITCH 5.0 with noise in every field.
pub(crate) fn sound(random: &mut Random) -> Vec<u8> {
    let (kind, length) = random.pick(&LENGTHS);
    let mut message = vec![kind; length];
    random.fill(&mut message[1..]);
    message
}

/// A message that may be of an unknown type or of a wrong length, even of one that no message has.
fn odd(random: &mut Random) -> Vec<u8> {
    let mut message = sound(random);
    match random.below(6) {
        0 => {
            let shortest = random.pick(&[0, 1, 2, 3, 5, 8, 11]);
            message.resize(random.pick(&[12, 12, 13, 63, 64, 65, 300, shortest]), 0x5a);
        }
        1 => message[0] = random.number() as u8,
        2 => {
            let wrong = random.pick(&[12, 19, 63, 64, 64 + message.len(), 256 + message.len()]);
            message.resize(wrong, 0xa5);
        }
        _ => {}
    }
    message
}
