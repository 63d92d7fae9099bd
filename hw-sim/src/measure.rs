//! How long the hardware takes, in cycles: measured on a simulator, the worst over alignments.

use std::collections::VecDeque;

use fpga::tables::Session;

use crate::control;
use crate::device::{Beat, Device, Input};
use crate::envelope;
use crate::feed::device::{LineDevice, LineInput};
use crate::feed::golden::LENGTHS;
use crate::golden::Golden;
use crate::random::Random;

const KEY: [u8; 10] = *b"OUTCRYHW01";
const PORT: u16 = 26_400;
/// Cycles after which a record does not come any more.
const PATIENCE_CYCLES: usize = 64;

/// Types of OUCH 5.0 from client to venue that have records, with the shortest bytes of each.
const KINDS: [(u8, usize); 8] =
    [(b'O', 47), (b'U', 40), (b'X', 9), (b'M', 10), (b'C', 19), (b'D', 11), (b'E', 11), (b'Q', 9)];
/// Types of ITCH 5.0 whose fields are decoded.
const DECODED: &[u8] = b"AFECXDUP";

/// Cycles from the beat with the last byte of a message to a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictCycles {
    /// The verdict on an Enter.
    pub enter: usize,
    /// The record of any message, and the verdict with it if there is one.
    pub any: usize,
}

/// Measures the record behind every lane in which a message can end, as the second and as the
/// last of three in its packet. `None` when one does not come, or comes without the verdict on an
/// Enter or Replace.
pub fn verdict(device: &mut dyn Device) -> Option<VerdictCycles> {
    let mut golden = Golden { port: PORT, ..Golden::default() };
    golden.sessions.insert(KEY, Session { account: 1, slot: 0 });
    control::load(device, &golden);
    let mut worst = VerdictCycles { enter: 0, any: 0 };
    for (kind, length) in KINDS {
        for shift in 0..8 {
            let sizes = [9 + shift, length, 9];
            let blocks = sizes.map(|size| message(kind, size, length));
            let checked = matches!(kind, b'O' | b'U');
            let (mut verdicts, mut alone) = (0, false);
            let said = ends(&blocks, |beat| {
                let said = device.cycle(&Input { beat, ready: true, ..Input::default() });
                verdicts += usize::from(said.verdict.is_some());
                alone |= said.verdict.is_some() && said.message.is_none();
                said.message.is_some()
            })?;
            if verdicts != usize::from(checked) || alone {
                return None;
            }
            worst.any = worst.any.max(said);
            if kind == b'O' {
                worst.enter = worst.enter.max(said);
            }
        }
    }
    Some(worst)
}

/// Measures the decoded message of a feed line in the same way.
pub fn feed(device: &mut dyn LineDevice) -> Option<usize> {
    let mut worst = 0;
    for (kind, length) in LENGTHS.into_iter().filter(|(kind, _)| DECODED.contains(kind)) {
        for shift in 0..8 {
            let blocks = [vec![0; 12 + shift], message(kind, length, length), vec![0; 12]];
            let said = ends(&blocks, |beat| {
                let input = LineInput { beat, port: PORT, session: KEY };
                device.cycle(&input).message.is_some()
            })?;
            worst = worst.max(said);
        }
    }
    Some(worst)
}

/// A message of its type where it has the length of the type, of none where it has not.
fn message(kind: u8, size: usize, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; size];
    bytes[0] = if size == length { kind } else { 0 };
    bytes
}

/// Sends a packet of messages; the most cycles from the last byte of one to its result.
fn ends(blocks: &[Vec<u8>], mut cycle: impl FnMut(Option<Beat>) -> bool) -> Option<usize> {
    let mut payload = KEY.to_vec();
    payload.extend(1_u64.to_be_bytes());
    payload.extend((blocks.len() as u16).to_be_bytes());
    let mut ends = Vec::new();
    for block in blocks {
        payload.extend((block.len() as u16).to_be_bytes());
        payload.extend(block);
        ends.push(payload.len());
    }
    let frame = envelope::sound(&mut Random::new(7), PORT, &payload);
    let offset = frame.len() - payload.len();
    // Beats in which the messages end that have no result yet.
    let mut waiting: VecDeque<usize> = ends.iter().map(|end| (offset + end - 1) / 8).collect();
    let beats = frame.len().div_ceil(8);
    let mut worst = 0;
    for index in 0..beats + PATIENCE_CYCLES {
        let beat = frame.get(index * 8..).filter(|rest| !rest.is_empty()).map(|rest| {
            let mut lanes = [0; 8];
            let bytes = rest.len().min(8);
            lanes[..bytes].copy_from_slice(&rest[..bytes]);
            let last = index + 1 == beats;
            Beat { data: u64::from_be_bytes(lanes), last, empty: (8 - bytes) as u8, error: false }
        });
        if cycle(beat) {
            worst = worst.max(index + 1 - waiting.pop_front()?);
        }
    }
    waiting.is_empty().then_some(worst)
}
