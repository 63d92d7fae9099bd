//! What came up in a run, and what did not.

use fpga::record::{Check, FrameClass, FrameRecord, MessageRecord, Verdict};

use crate::generate::Stimulus;
use crate::golden::Message;

const KINDS: &[u8; 8] = b"OUXMCDEQ";

/// Counts, by the golden model.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Frames of each class.
    pub classes: [u64; FrameClass::ALL.len()],
    /// Sound messages of each type, by the lane of their last byte.
    pub messages: [[u64; 8]; KINDS.len()],
    /// Those with something in the appendage.
    pub appendages: [u64; KINDS.len()],
    /// Messages of a known type and a wrong length.
    pub malformed: [u64; KINDS.len()],
    /// Messages of an unknown type.
    pub unknown: u64,
    /// Checks that alone refused an Enter, or a Replace.
    pub refused: [[u64; Check::ALL.len()]; 2],
    /// Enters and Replaces that passed.
    pub accepted: [u64; 2],
    /// Sound packets in frames with a VLAN tag.
    pub tagged: u64,
    /// Sound packets with three messages or more.
    pub many: u64,
    /// Frames right behind another, without a gap between or inside.
    pub back_to_back: u64,
    /// Frames with gaps between their beats.
    pub with_gaps: u64,
    /// Frames beyond 1,518 bytes.
    pub giants: u64,
}

impl Coverage {
    /// Counts a frame.
    pub(crate) fn add(&mut self, stimulus: &Stimulus, messages: &[Message], record: &FrameRecord) {
        let Stimulus { frame, gaps, .. } = stimulus;
        self.classes[record.class as usize] += 1;
        self.back_to_back += u64::from(gaps.iter().all(|gap| *gap == 0));
        self.with_gaps += u64::from(gaps.iter().skip(1).any(|gap| *gap > 0));
        self.giants += u64::from(frame.len() > 1_518);
        if record.class.is_sound() {
            self.tagged += u64::from(frame[12..14] == [0x81, 0x00]);
            self.many += u64::from(messages.len() > 2);
        }
        for message in messages {
            self.add_message(
                frame[message.end - message.record.length as usize],
                message.end - 1,
                &message.record,
            );
        }
    }

    /// Counts a verdict.
    pub(crate) fn add_verdict(&mut self, record: &MessageRecord, verdict: Verdict) {
        let Some(fields) = record.fields.filter(|_| verdict.checked) else {
            return;
        };
        let kind = usize::from(fields.kind == b'U');
        match verdict.fails.count_ones() {
            0 => self.accepted[kind] += 1,
            1 => self.refused[kind][verdict.fails.trailing_zeros() as usize] += 1,
            _ => {}
        }
    }

    fn add_message(&mut self, kind: u8, last_byte: usize, record: &MessageRecord) {
        let Some(kind) = KINDS.iter().position(|known| *known == kind) else {
            self.unknown += 1;
            return;
        };
        if record.fields.is_none() {
            self.malformed[kind] += 1;
            return;
        }
        self.messages[kind][last_byte % 8] += 1;
        // An empty appendage takes two bytes behind the body.
        let body = [45, 38, 9, 10, 17, 9, 9, 1][kind];
        self.appendages[kind] += u64::from(record.length > body + 2);
    }

    /// Adds what came up in another run.
    pub fn merge(&mut self, other: &Self) {
        let Self { classes, messages, appendages, malformed, .. } = other;
        self.classes.iter_mut().zip(classes).for_each(|(sum, more)| *sum += more);
        let lanes = self.messages.as_flattened_mut().iter_mut();
        lanes.zip(messages.as_flattened()).for_each(|(sum, more)| *sum += more);
        self.appendages.iter_mut().zip(appendages).for_each(|(sum, more)| *sum += more);
        self.malformed.iter_mut().zip(malformed).for_each(|(sum, more)| *sum += more);
        let refused = self.refused.as_flattened_mut().iter_mut();
        refused.zip(other.refused.as_flattened()).for_each(|(sum, more)| *sum += more);
        self.accepted.iter_mut().zip(other.accepted).for_each(|(sum, more)| *sum += more);
        self.unknown += other.unknown;
        self.tagged += other.tagged;
        self.many += other.many;
        self.back_to_back += other.back_to_back;
        self.with_gaps += other.with_gaps;
        self.giants += other.giants;
    }

    /// What never came up.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        let mut need = |count: u64, what: String| {
            if count == 0 {
                missing.push(what);
            }
        };
        for class in FrameClass::ALL {
            need(self.classes[class as usize], format!("frame of class {class:?}"));
        }
        for (number, kind) in KINDS.iter().enumerate() {
            let kind = char::from(*kind);
            for lane in 0..8 {
                let count = self.messages[number][lane];
                need(count, format!("message {kind} that ends in lane {lane}"));
            }
            need(self.appendages[number], format!("message {kind} with an appendage"));
            need(self.malformed[number], format!("message {kind} of a wrong length"));
        }
        for (kind, name) in ["Enter", "Replace"].into_iter().enumerate() {
            need(self.accepted[kind], format!("{name} that passes"));
            for check in Check::ALL {
                if kind == 0 || !check.is_of_symbol() {
                    let what = format!("{name} refused by {check:?} alone");
                    need(self.refused[kind][check as usize], what);
                }
            }
        }
        need(self.unknown, "message of an unknown type".to_owned());
        need(self.tagged, "sound packet with a VLAN tag".to_owned());
        need(self.many, "sound packet with three messages".to_owned());
        need(self.back_to_back, "frames back to back".to_owned());
        need(self.with_gaps, "frame with gaps".to_owned());
        need(self.giants, "giant frame".to_owned());
        missing
    }
}
