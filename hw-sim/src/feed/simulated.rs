//! The feed decoder in rust-hdl's own simulator.

use fpga::feed::line::FeedLine;
use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::feed::top::Feed;
use fpga::record::FrameClass;
use rust_hdl::prelude::{Bits, Block, ToBits as _, simulate};

use crate::device::Beat;
use crate::feed::device::{FeedDevice, FeedInput, FeedOutput, LineDevice, LineInput, LineOutput};

/// Passes over the design until nothing changes any more; more than its deepest chain needs.
const SETTLE_PASSES_MAX: usize = 100;

/// A line, driven directly.
pub struct SimulatedLine(Box<FeedLine>);

impl Default for SimulatedLine {
    fn default() -> Self {
        let mut device = Self(fpga::feed::build_line());
        settle(device.0.as_mut());
        device
    }
}

pub(crate) fn settle<D: Block>(design: &mut D) {
    let settled = simulate(design, SETTLE_PASSES_MAX);
    assert!(settled, "the design does not settle in {SETTLE_PASSES_MAX} passes");
}

/// A session key as the hardware takes it.
fn key_bits(session: [u8; 10]) -> Bits<80> {
    session.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte)).to_bits()
}

impl LineDevice for SimulatedLine {
    fn name(&self) -> &'static str {
        "rust-hdl"
    }

    fn cycle(&mut self, input: &LineInput) -> LineOutput {
        let top = self.0.as_mut();
        let Beat { data, last, empty, error } = input.beat.unwrap_or_default();
        top.s_valid.next = input.beat.is_some();
        top.s_data.next = data.to_bits();
        top.s_last.next = last;
        top.s_empty.next = empty.to_bits();
        top.s_error.next = error;
        top.cfg_port.next = input.port.to_bits();
        top.cfg_session.next = key_bits(input.session);
        top.clock.next = false.into();
        settle(top);
        top.clock.next = true.into();
        settle(top);
        LineOutput {
            message: top.m_valid.val().then(|| message(top)),
            frame: top.f_valid.val().then(|| frame(top)),
        }
    }
}

fn message(top: &FeedLine) -> LineMessage {
    let words = FeedMessage::from_words([
        top.m_order_ref.val().to_u64(),
        top.m_other_ref.val().to_u64(),
        top.m_symbol.val().to_u64(),
        top.m_terms.val().to_u64(),
        top.m_stamp.val().to_u64(),
        top.m_head.val().to_u64(),
    ]);
    LineMessage {
        sequence: top.m_sequence.val().to_u64(),
        kind: words.kind,
        message: top.m_well_formed.val().then_some(words),
    }
}

fn frame(top: &FeedLine) -> LineFrame {
    LineFrame {
        class: FrameClass::ALL[usize::from(top.f_class.val().to_u8())],
        sequence: top.f_sequence.val().to_u64(),
        count: top.f_count.val().to_u16(),
    }
    .normal()
}

/// Both lines and their stream, driven directly.
pub struct SimulatedFeed(Box<Feed>);

impl Default for SimulatedFeed {
    fn default() -> Self {
        let mut device = Self(fpga::feed::build());
        settle(device.0.as_mut());
        device
    }
}

impl FeedDevice for SimulatedFeed {
    fn name(&self) -> &'static str {
        "rust-hdl"
    }

    fn cycle(&mut self, input: &FeedInput) -> FeedOutput {
        let top = self.0.as_mut();
        let Beat { data, last, empty, error } = input.lines[0].beat.unwrap_or_default();
        top.a_valid.next = input.lines[0].beat.is_some();
        top.a_data.next = data.to_bits();
        top.a_last.next = last;
        top.a_empty.next = empty.to_bits();
        top.a_error.next = error;
        top.a_port.next = input.lines[0].port.to_bits();
        let Beat { data, last, empty, error } = input.lines[1].beat.unwrap_or_default();
        top.b_valid.next = input.lines[1].beat.is_some();
        top.b_data.next = data.to_bits();
        top.b_last.next = last;
        top.b_empty.next = empty.to_bits();
        top.b_error.next = error;
        top.b_port.next = input.lines[1].port.to_bits();
        top.cfg_session.next = key_bits(input.lines[0].session);
        top.cfg_wait.next = u64::from(input.wait_cycles).to_bits();
        top.cfg_restart.next = input.restart_at.is_some();
        top.cfg_next.next = input.restart_at.unwrap_or_default().to_bits();
        top.x_ready.next = input.ready;
        top.clock.next = false.into();
        settle(top);
        // What is there before the edge is taken with it.
        let message = (top.x_valid.val() && input.ready).then(|| stream(top));
        top.clock.next = true.into();
        settle(top);
        FeedOutput {
            lines: [line_a(top), line_b(top)],
            overflow: [top.a_overflow.val(), top.b_overflow.val()],
            message,
            gap: top.g_valid.val().then(|| (top.g_from.val().to_u64(), top.g_to.val().to_u64())),
        }
    }
}

fn stream(top: &Feed) -> (u64, FeedMessage) {
    let words = FeedMessage::from_words([
        top.x_order_ref.val().to_u64(),
        top.x_other_ref.val().to_u64(),
        top.x_symbol.val().to_u64(),
        top.x_terms.val().to_u64(),
        top.x_stamp.val().to_u64(),
        top.x_head.val().to_u64(),
    ]);
    (top.x_sequence.val().to_u64(), words)
}

fn line_a(top: &Feed) -> LineOutput {
    let words = FeedMessage::from_words([
        top.a_order_ref.val().to_u64(),
        top.a_other_ref.val().to_u64(),
        top.a_symbol.val().to_u64(),
        top.a_terms.val().to_u64(),
        top.a_stamp.val().to_u64(),
        top.a_head.val().to_u64(),
    ]);
    let message = top.a_message.val().then(|| LineMessage {
        sequence: top.a_sequence.val().to_u64(),
        kind: words.kind,
        message: top.a_well_formed.val().then_some(words),
    });
    let frame = top.a_frame.val().then(|| LineFrame {
        class: FrameClass::ALL[usize::from(top.a_frame_class.val().to_u8())],
        sequence: top.a_frame_sequence.val().to_u64(),
        count: top.a_frame_count.val().to_u16(),
    });
    LineOutput { message, frame: frame.map(LineFrame::normal) }
}

fn line_b(top: &Feed) -> LineOutput {
    let words = FeedMessage::from_words([
        top.b_order_ref.val().to_u64(),
        top.b_other_ref.val().to_u64(),
        top.b_symbol.val().to_u64(),
        top.b_terms.val().to_u64(),
        top.b_stamp.val().to_u64(),
        top.b_head.val().to_u64(),
    ]);
    let message = top.b_message.val().then(|| LineMessage {
        sequence: top.b_sequence.val().to_u64(),
        kind: words.kind,
        message: top.b_well_formed.val().then_some(words),
    });
    let frame = top.b_frame.val().then(|| LineFrame {
        class: FrameClass::ALL[usize::from(top.b_frame_class.val().to_u8())],
        sequence: top.b_frame_sequence.val().to_u64(),
        count: top.b_frame_count.val().to_u16(),
    });
    LineOutput { message, frame: frame.map(LineFrame::normal) }
}
