//! The generated Verilog of the feed decoder, translated by Verilator and linked in. Beside
//! [`verilated`](crate::verilated) the one place with `unsafe`: calls into `shim/feed_line.cpp`,
//! which holds the other half of these structs.

use std::ffi::{c_int, c_void};

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::device::Beat;
use crate::feed::device::{LineDevice, LineInput, LineOutput};

#[repr(C)]
struct RawInput {
    data: u64,
    session: [u32; 3],
    port: u16,
    valid: u8,
    last: u8,
    error: u8,
    empty: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    sequence: u64,
    words: [u64; 6],
    frame_sequence: u64,
    frame_count: u16,
    message_valid: u8,
    well_formed: u8,
    frame_valid: u8,
    frame_class: u8,
}

const _: () = assert!(size_of::<RawInput>() == 32 && size_of::<RawOutput>() == 72);

unsafe extern "C" {
    fn outcry_feed_line_new(seed: c_int) -> *mut c_void;
    fn outcry_feed_line_free(device: *mut c_void);
    fn outcry_feed_line_cycle(device: *mut c_void, input: *const RawInput, output: *mut RawOutput);
}

/// A Verilated line.
pub struct VerilatedLine(*mut c_void);

impl VerilatedLine {
    /// What the Verilog leaves undefined at the start follows from `seed`.
    #[must_use]
    pub fn new(seed: i32) -> Self {
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        Self(unsafe { outcry_feed_line_new(seed) })
    }
}

impl Drop for VerilatedLine {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_feed_line_new` and is not used again.
        unsafe { outcry_feed_line_free(self.0) }
    }
}

/// A session key in words of 32 bits, the lowest first.
pub(crate) fn key_words(session: [u8; 10]) -> [u32; 3] {
    let bits = session.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    [0, 32, 64].map(|shift| (bits >> shift) as u32)
}

impl LineDevice for VerilatedLine {
    fn name(&self) -> &'static str {
        "verilator"
    }

    fn cycle(&mut self, input: &LineInput) -> LineOutput {
        let Beat { data, last, empty, error } = input.beat.unwrap_or_default();
        let raw = RawInput {
            data,
            session: key_words(input.session),
            port: input.port,
            valid: input.beat.is_some().into(),
            last: last.into(),
            error: error.into(),
            empty,
        };
        let mut out = RawOutput::default();
        // SAFETY: the device is alive, and both structs are laid out as in the shim.
        unsafe { outcry_feed_line_cycle(self.0, &raw, &mut out) };
        let words = FeedMessage::from_words(out.words);
        let message = LineMessage {
            sequence: out.sequence,
            kind: words.kind,
            message: (out.well_formed != 0).then_some(words),
        };
        let frame = (out.frame_valid != 0).then(|| LineFrame {
            class: FrameClass::ALL[usize::from(out.frame_class)],
            sequence: out.frame_sequence,
            count: out.frame_count,
        });
        LineOutput {
            message: (out.message_valid != 0).then_some(message),
            frame: frame.map(LineFrame::normal),
        }
    }
}
