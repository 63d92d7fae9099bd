//! A line of the feed in Icarus.

use std::io;
use std::path::Path;

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::feed::device::{LineDevice, LineInput, LineOutput};
use crate::icarus::{Icarus, Said};

/// Words of a message, as the ports call them.
const WORDS: [&str; 6] = ["m_order_ref", "m_other_ref", "m_symbol", "m_terms", "m_stamp", "m_head"];

/// A line in Icarus.
pub struct IcarusLine(Icarus);

impl IcarusLine {
    /// See [`Icarus::start`].
    ///
    /// # Errors
    /// When Icarus is missing, or does not take the design.
    pub fn start(folder: &Path) -> io::Result<Self> {
        Icarus::start(crate::kept("feed_line"), folder, None).map(Self)
    }
}

impl LineDevice for IcarusLine {
    fn name(&self) -> &'static str {
        "icarus"
    }

    fn cycle(&mut self, input: &LineInput) -> LineOutput {
        let beat = input.beat.unwrap_or_default();
        let values = [
            ("s_valid", input.beat.is_some().into()),
            ("s_last", beat.last.into()),
            ("s_error", beat.error.into()),
            ("s_empty", beat.empty.into()),
            ("s_data", beat.data.into()),
            ("cfg_port", input.port.into()),
            ("cfg_session", key(input.session)),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        let message = said.is_set("m_valid").then(|| LineMessage {
            sequence: said.value("m_sequence") as u64,
            kind: said.value("m_head") as u8,
            message: said.is_set("m_well_formed").then(|| words(&said)),
        });
        LineOutput { message, frame: said.is_set("f_valid").then(|| frame(&said)) }
    }
}

fn frame(said: &Said<'_>) -> LineFrame {
    let class = FrameClass::ALL[said.value("f_class") as usize];
    let value = |name| if class.is_sound() { said.value(name) } else { 0 };
    LineFrame { class, sequence: value("f_sequence") as u64, count: value("f_count") as u16 }
}

fn words(said: &Said<'_>) -> FeedMessage {
    FeedMessage::from_words(WORDS.map(|word| said.value(word) as u64))
}

fn key(session: [u8; 10]) -> u128 {
    session.iter().fold(0, |bits, byte| bits << 8 | u128::from(*byte))
}
