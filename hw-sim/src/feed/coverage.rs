//! What came up in a run of the feed decoder, and what did not.

use fpga::feed::message::LineFrame;
use fpga::record::FrameClass;

use crate::envelope::Stimulus;
use crate::feed::golden::{LENGTHS, Message};

/// Counts, by the golden model.
#[derive(Clone, Debug, Default)]
pub struct LineCoverage {
    /// Frames of each class.
    pub classes: [u64; FrameClass::ALL.len()],
    /// Sound messages of each type, by the lane of their last byte.
    pub messages: [[u64; 8]; LENGTHS.len()],
    /// Messages of a known type and a wrong length.
    pub malformed: [u64; LENGTHS.len()],
    /// Messages of an unknown type.
    pub unknown: u64,
    /// Messages of 64 bytes and more.
    pub long: u64,
    /// Numbers that carry from the low half to the high one within a packet.
    pub carries: u64,
    /// Sound packets in frames with a VLAN tag.
    pub tagged: u64,
    /// Sound packets with ten messages or more.
    pub many: u64,
    /// Frames right behind another, without a gap between or inside.
    pub back_to_back: u64,
    /// Frames with gaps between their beats.
    pub with_gaps: u64,
    /// Frames beyond 1,518 bytes.
    pub giants: u64,
}

impl LineCoverage {
    /// Counts a frame.
    pub fn add(&mut self, stimulus: &Stimulus, messages: &[Message], record: LineFrame) {
        let Stimulus { frame, gaps, .. } = stimulus;
        self.classes[record.class as usize] += 1;
        self.back_to_back += u64::from(gaps.iter().all(|gap| *gap == 0));
        self.with_gaps += u64::from(gaps.iter().skip(1).any(|gap| *gap > 0));
        self.giants += u64::from(frame.len() > 1_518);
        if record.class.is_sound() {
            self.tagged += u64::from(frame[12..14] == [0x81, 0x00]);
            self.many += u64::from(messages.len() >= 10);
        }
        for message in messages {
            self.add_message(message);
        }
        let halves = messages
            .windows(2)
            .filter(|pair| pair[0].record.sequence >> 32 != pair[1].record.sequence >> 32);
        self.carries += halves.count() as u64;
    }

    fn add_message(&mut self, message: &Message) {
        self.long += u64::from(message.length >= 64);
        let Some(kind) = LENGTHS.iter().position(|(kind, _)| *kind == message.record.kind) else {
            self.unknown += 1;
            return;
        };
        match message.record.message {
            Some(_) => self.messages[kind][(message.end - 1) % 8] += 1,
            None => self.malformed[kind] += 1,
        }
    }

    /// Adds what came up in another run.
    pub fn merge(&mut self, other: &Self) {
        self.classes.iter_mut().zip(other.classes).for_each(|(sum, more)| *sum += more);
        let lanes = self.messages.as_flattened_mut().iter_mut();
        lanes.zip(other.messages.as_flattened()).for_each(|(sum, more)| *sum += more);
        self.malformed.iter_mut().zip(other.malformed).for_each(|(sum, more)| *sum += more);
        self.unknown += other.unknown;
        self.long += other.long;
        self.carries += other.carries;
        self.tagged += other.tagged;
        self.many += other.many;
        self.back_to_back += other.back_to_back;
        self.with_gaps += other.with_gaps;
        self.giants += other.giants;
    }

    /// What never came up.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut counts = vec![
            (self.unknown, "message of an unknown type".to_owned()),
            (self.long, "message of 64 bytes or more".to_owned()),
            (self.carries, "number that carries into the high half".to_owned()),
            (self.tagged, "sound packet with a VLAN tag".to_owned()),
            (self.many, "sound packet with ten messages".to_owned()),
            (self.back_to_back, "frames back to back".to_owned()),
            (self.with_gaps, "frame with gaps".to_owned()),
            (self.giants, "giant frame".to_owned()),
        ];
        for class in FrameClass::ALL {
            counts.push((self.classes[class as usize], format!("frame of class {class:?}")));
        }
        for (number, (kind, _)) in LENGTHS.iter().enumerate() {
            let kind = char::from(*kind);
            for lane in 0..8 {
                let what = format!("message {kind} that ends in lane {lane}");
                counts.push((self.messages[number][lane], what));
            }
            counts.push((self.malformed[number], format!("message {kind} of a wrong length")));
        }
        counts.into_iter().filter(|(count, _)| *count == 0).map(|(_, what)| what).collect()
    }
}
