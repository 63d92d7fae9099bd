//! The densest traffic there is: the smallest frames of a kind, without a cycle between them.

use crate::generate::Stimulus;
use crate::golden::Golden;
use crate::headers::packet;
use crate::random::Random;

/// Bytes of the smallest frame of Ethernet, without FCS.
const MINIMUM_BYTES: usize = 60;

/// What the frames of a burst are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dense {
    /// A beat each, less than Ethernet allows.
    Runts,
    /// The minimum of Ethernet, and nothing for us.
    Foreign,
    /// The smallest packet of a session: 62 bytes.
    Heartbeats,
    /// One Cancel each, 9 bytes, the shortest message that has a record.
    Cancels,
    /// One Enter each.
    Enters,
    /// As many Cancels as a packet of 1,500 bytes holds.
    Packed,
}

impl Dense {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Runts, Self::Foreign, Self::Heartbeats, Self::Cancels, Self::Enters, Self::Packed];

    /// A frame of the kind, for a session and a symbol of `golden`.
    ///
    /// # Panics
    /// When it has none.
    #[must_use]
    pub fn frame(self, golden: &Golden, random: &mut Random) -> Stimulus {
        let messages = match self {
            Self::Runts => return bare(vec![random.number() as u8; 1 + random.below(8)], random),
            Self::Foreign => return bare(foreign(random), random),
            Self::Heartbeats => Vec::new(),
            Self::Cancels => vec![cancel(random)],
            Self::Enters => vec![enter(golden, random)],
            Self::Packed => (0..(1_500 - 48) / 11).map(|_| cancel(random)).collect(),
        };
        let keys: Vec<[u8; 10]> = golden.sessions.keys().copied().collect();
        let mut payload = random.pick(&keys).to_vec();
        payload.extend(random.number().wrapping_shr(8).to_be_bytes());
        payload.extend((messages.len() as u16).to_be_bytes());
        for message in &messages {
            payload.extend((message.len() as u16).to_be_bytes());
            payload.extend(message);
        }
        let frame = crate::envelope::sound(random, golden.port, &payload);
        debug_assert!(packet(&frame, golden.port).is_ok(), "a sound packet");
        bare(frame, random)
    }
}

fn bare(frame: Vec<u8>, random: &mut Random) -> Stimulus {
    Stimulus { frame, damaged: false, gaps: Vec::new(), filler: random.number() }
}

/// ARP, as an example of what is not for us.
fn foreign(random: &mut Random) -> Vec<u8> {
    let mut frame = vec![0; MINIMUM_BYTES];
    random.fill(&mut frame);
    frame[12..14].copy_from_slice(&[0x08, 0x06]);
    frame
}

fn cancel(random: &mut Random) -> Vec<u8> {
    let mut message = vec![b'X'; 9];
    random.fill(&mut message[1..]);
    message
}

fn enter(golden: &Golden, random: &mut Random) -> Vec<u8> {
    let symbols: Vec<[u8; 8]> = golden.symbols.keys().copied().collect();
    let mut message = vec![b'O'; 47];
    random.fill(&mut message[1..]);
    message[6..10].copy_from_slice(&100_u32.to_be_bytes());
    message[10..18].copy_from_slice(&random.pick(&symbols));
    message[18..26].copy_from_slice(&500_000_u64.to_be_bytes());
    message[45..].fill(0);
    message
}
