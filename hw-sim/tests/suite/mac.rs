//! The MAC and the buffer of `fpga/board`, in Icarus: what goes in comes out, padded and with a
//! right FCS; what is damaged on the cable is marked, what was damaged before does not go out.

use crate::common;
use std::path::PathBuf;

use outcry_hw_sim::icarus::Icarus;
use outcry_hw_sim::random::Random;

use crate::common::fcs;

const DESIGN: &str = concat!(
    include_str!("../../../fpga/board/loop.v"),
    include_str!("../../../fpga/board/mac_rx.v"),
    include_str!("../../../fpga/board/mac_tx.v"),
    include_str!("../../../fpga/board/frame_fifo.v"),
);
/// Beats that the buffer of the loop holds.
const ROOM_BEATS: usize = 256;
const MINIMUM_BYTES: usize = 60;

/// The loop with what came out of it.
struct Loop {
    icarus: Icarus,
    /// Bytes on the cable now, from the preamble on.
    cable: Vec<u8>,
    idle: usize,
    sent: Vec<Vec<u8>>,
    frame: Vec<u8>,
    received: Vec<(Vec<u8>, bool)>,
    counted: (u128, u128),
    /// Flip a bit of this byte of the next frame on the cable.
    spoil: Option<usize>,
}

impl Loop {
    fn start(folder: &std::path::Path) -> Self {
        let icarus = Icarus::start(DESIGN, folder, None).unwrap();
        let (sent, received) = (Vec::new(), Vec::new());
        let (cable, frame) = (Vec::new(), Vec::new());
        Self { icarus, cable, idle: 0, sent, frame, received, counted: (0, 0), spoil: None }
    }

    /// One cycle; `beat` is data, last, empty, error.
    fn cycle(&mut self, beat: Option<(u64, bool, u8, bool)>) {
        let (data, last, empty, error) = beat.unwrap_or_default();
        // The receiver takes at this edge what came with the last one.
        let hit = self.spoil.is_some_and(|at| self.cable.len() == at + 9);
        let said = self.icarus.step(&[
            ("in_valid", beat.is_some().into()),
            ("in_last", last.into()),
            ("in_error", error.into()),
            ("in_empty", empty.into()),
            ("in_data", data.into()),
            ("spoil_mask", if hit { 4 } else { 0 }),
            ("spoil_error", 0),
        ]);
        let said = said.unwrap();
        self.counted = (said.value("room_damaged"), said.value("room_dropped"));
        if said.is_set("out_valid") {
            let is_last = said.is_set("out_last");
            let bytes = if is_last { 8 - said.value("out_empty") as usize } else { 8 };
            let data = said.value("out_data") as u64;
            self.frame.extend(&data.to_be_bytes()[..bytes]);
            if is_last {
                let error = said.is_set("out_error");
                self.received.push((std::mem::take(&mut self.frame), error));
            }
        }
        if said.is_set("gmii_valid") {
            if self.cable.is_empty() {
                assert!(self.idle >= 12 || self.sent.is_empty(), "a gap of {} bytes", self.idle);
            }
            self.idle = 0;
            self.cable.push(said.value("gmii_data") as u8);
        } else {
            self.idle += 1;
            if !self.cable.is_empty() {
                self.sent.push(std::mem::take(&mut self.cable));
                self.spoil = None;
            }
        }
    }

    fn send(&mut self, frame: &[u8], damaged: bool) {
        let beats = frame.len().div_ceil(8);
        for (index, bytes) in frame.chunks(8).enumerate() {
            let mut lanes = [0xee; 8];
            lanes[..bytes.len()].copy_from_slice(bytes);
            let last = index + 1 == beats;
            let empty = (8 - bytes.len()) as u8;
            self.cycle(Some((u64::from_be_bytes(lanes), last, empty, damaged && last)));
        }
    }

    fn settle(&mut self, frames: usize) {
        for _ in 0..4_000 {
            if self.received.len() == frames && self.idle > 20 {
                return;
            }
            self.cycle(None);
        }
        assert_eq!(self.received.len(), frames, "frames did not come");
    }
}

#[test]
fn the_reference_is_the_crc_of_ethernet() {
    assert_eq!(fcs(b"123456789"), 0xcbf4_3926_u32.to_le_bytes());
}

#[test]
fn frames_come_through_mac_and_buffer() {
    if !common::is_installed("iverilog") {
        return common::skip("frames_come_through_mac_and_buffer", "no iverilog on the path");
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mac");
    std::fs::create_dir_all(&folder).unwrap();
    let mut random = Random::new(common::seed("mac"));
    let mut bench = Loop::start(&folder);
    let (mut expected, mut damaged) = (Vec::new(), 0);
    for round in 0..common::long(40, 2_000) {
        let near = random.below(24) + 52;
        let bytes =
            if round == 7 { 1_514 } else { random.pick(&[1, 8, 14, 60, 61, 64, near, near]) };
        let mut frame = vec![0; bytes];
        random.fill(&mut frame);
        if random.one_in(8) {
            bench.send(&frame, true);
            damaged += 1;
            continue;
        }
        let padded = bytes.max(MINIMUM_BYTES);
        // A flipped bit anywhere in frame or FCS must show.
        let spoilt = random.one_in(4).then(|| random.below(padded + 4));
        bench.spoil = spoilt;
        bench.send(&frame, false);
        expected.push((frame, spoilt));
        bench.settle(expected.len());
    }
    assert_eq!(bench.counted, (damaged, 0), "frames that were damaged before");
    for ((frame, spoilt), (sent, (received, error))) in
        expected.iter().zip(bench.sent.iter().zip(&bench.received))
    {
        let mut whole = frame.clone();
        whole.resize(frame.len().max(MINIMUM_BYTES), 0);
        let mut cable = [0x55; 8].to_vec();
        cable[7] = 0xd5;
        cable.extend(&whole);
        cable.extend(fcs(&whole));
        assert_eq!(sent, &cable, "on the cable");
        assert_eq!(*error, spoilt.is_some(), "{spoilt:?} of {} bytes", frame.len());
        assert_eq!(received.len(), whole.len());
        if spoilt.is_none() {
            assert_eq!(received, &whole);
        }
    }
    assert!(expected.iter().any(|(_, spoilt)| spoilt.is_some()) && damaged > 0);
}

#[test]
fn what_finds_no_room_is_dropped_whole() {
    if !common::is_installed("iverilog") {
        return common::skip("what_finds_no_room_is_dropped_whole", "no iverilog on the path");
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mac_room");
    std::fs::create_dir_all(&folder).unwrap();
    let mut bench = Loop::start(&folder);
    // Faster than a byte a cycle can leave, and one that could never fit.
    let frames = 5;
    for number in 0..frames {
        bench.send(&vec![number; ROOM_BEATS * 8 / 4], false);
    }
    bench.send(&vec![0xff; ROOM_BEATS * 8 + 8], false);
    let (_, dropped) = bench.counted;
    assert!(dropped >= 2, "{dropped} dropped");
    let through = usize::from(frames) + 1 - dropped as usize;
    bench.settle(through.max(1));
    for (number, (frame, error)) in (0..).zip(&bench.received) {
        assert!(!error && frame.len() == ROOM_BEATS * 2);
        assert!(frame.iter().all(|byte| *byte == number), "the first ones, whole");
    }
    bench.send(&[9; 64], false);
    bench.settle(through + 1);
    assert_eq!(
        bench.received.last().map(|(frame, error)| (frame.len(), *error)),
        Some((64, false))
    );
}
