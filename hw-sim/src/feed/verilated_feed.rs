//! The generated Verilog of both lines and their stream, translated by Verilator and linked in:
//! calls into `shim/feed.cpp`, which holds the other half of these structs.

use std::ffi::{c_int, c_void};

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::feed::device::{FeedDevice, FeedInput, FeedOutput, LineInput, LineOutput};
use crate::feed::verilated::key_words;

#[repr(C)]
struct RawLineInput {
    data: u64,
    port: u16,
    valid: u8,
    last: u8,
    error: u8,
    empty: u8,
}

#[repr(C)]
struct RawInput {
    lines: [RawLineInput; 2],
    next: u64,
    session: [u32; 3],
    wait_cycles: u32,
    restart: u8,
    ready: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawLineOutput {
    sequence: u64,
    words: [u64; 6],
    frame_sequence: u64,
    frame_count: u16,
    message: u8,
    well_formed: u8,
    frame: u8,
    frame_class: u8,
    overflow: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    lines: [RawLineOutput; 2],
    sequence: u64,
    words: [u64; 6],
    gap_from: u64,
    gap_to: u64,
    taken: u8,
    gap: u8,
}

const _: () = assert!(size_of::<RawInput>() == 64 && size_of::<RawOutput>() == 224);

unsafe extern "C" {
    fn outcry_feed_new(seed: c_int) -> *mut c_void;
    fn outcry_feed_free(device: *mut c_void);
    fn outcry_feed_cycle(device: *mut c_void, input: *const RawInput, output: *mut RawOutput);
}

/// Verilated lines with their stream.
pub struct VerilatedFeed(*mut c_void);

impl VerilatedFeed {
    /// What the Verilog leaves undefined at the start follows from `seed`.
    #[must_use]
    pub fn new(seed: i32) -> Self {
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        Self(unsafe { outcry_feed_new(seed) })
    }
}

impl Drop for VerilatedFeed {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_feed_new` and is not used again.
        unsafe { outcry_feed_free(self.0) }
    }
}

impl FeedDevice for VerilatedFeed {
    fn name(&self) -> &'static str {
        "verilator"
    }

    fn cycle(&mut self, input: &FeedInput) -> FeedOutput {
        let raw = RawInput {
            lines: [raw_line(&input.lines[0]), raw_line(&input.lines[1])],
            next: input.restart_at.unwrap_or_default(),
            session: key_words(input.lines[0].session),
            wait_cycles: input.wait_cycles,
            restart: input.restart_at.is_some().into(),
            ready: input.ready.into(),
        };
        let mut out = RawOutput::default();
        // SAFETY: the device is alive, and the structs are laid out as in the shim.
        unsafe { outcry_feed_cycle(self.0, &raw, &mut out) };
        let message = (out.sequence, FeedMessage::from_words(out.words));
        FeedOutput {
            overflow: [out.lines[0].overflow != 0, out.lines[1].overflow != 0],
            message: (out.taken != 0).then_some(message),
            gap: (out.gap != 0).then_some((out.gap_from, out.gap_to)),
            lines: out.lines.map(RawLineOutput::records),
        }
    }
}

fn raw_line(input: &LineInput) -> RawLineInput {
    let beat = input.beat.unwrap_or_default();
    RawLineInput {
        data: beat.data,
        port: input.port,
        valid: input.beat.is_some().into(),
        last: beat.last.into(),
        error: beat.error.into(),
        empty: beat.empty,
    }
}

impl RawLineOutput {
    fn records(self) -> LineOutput {
        let words = FeedMessage::from_words(self.words);
        let message = LineMessage {
            sequence: self.sequence,
            kind: words.kind,
            message: (self.well_formed != 0).then_some(words),
        };
        let frame = (self.frame != 0).then(|| LineFrame {
            class: FrameClass::ALL[usize::from(self.frame_class)],
            sequence: self.frame_sequence,
            count: self.frame_count,
        });
        LineOutput {
            message: (self.message != 0).then_some(message),
            frame: frame.map(LineFrame::normal),
        }
    }
}
