//! The feed decoder in rust-hdl's own simulator.

use fpga::feed::line::FeedLine;
use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;
use rust_hdl::prelude::{Bits, Block, ToBits as _, simulate};

use crate::device::Beat;
use crate::feed::device::{LineDevice, LineInput, LineOutput};

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

fn settle<D: Block>(design: &mut D) {
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
