//! A line of the feed in Icarus, and both with their stream.

use std::io;
use std::path::Path;

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::feed::device::{FeedDevice, FeedInput, FeedOutput, LineDevice, LineInput, LineOutput};
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

/// Both lines and their stream in Icarus.
pub struct IcarusFeed(Icarus);

impl IcarusFeed {
    /// See [`Icarus::start`].
    ///
    /// # Errors
    /// When Icarus is missing, or does not take the design.
    pub fn start(folder: &Path) -> io::Result<Self> {
        Icarus::start(crate::kept("feed"), folder, None).map(Self)
    }
}

impl FeedDevice for IcarusFeed {
    fn name(&self) -> &'static str {
        "icarus"
    }

    fn cycle(&mut self, input: &FeedInput) -> FeedOutput {
        let [a, b] = input.lines.map(|line| line.beat.unwrap_or_default());
        let values = [
            ("a_valid", input.lines[0].beat.is_some().into()),
            ("a_last", a.last.into()),
            ("a_error", a.error.into()),
            ("a_empty", a.empty.into()),
            ("a_data", a.data.into()),
            ("a_port", input.lines[0].port.into()),
            ("b_valid", input.lines[1].beat.is_some().into()),
            ("b_last", b.last.into()),
            ("b_error", b.error.into()),
            ("b_empty", b.empty.into()),
            ("b_data", b.data.into()),
            ("b_port", input.lines[1].port.into()),
            ("cfg_session", key(input.lines[0].session)),
            ("cfg_wait", input.wait_cycles.into()),
            ("cfg_restart", input.restart_at.is_some().into()),
            ("cfg_next", input.restart_at.unwrap_or_default().into()),
            ("x_ready", input.ready.into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        // The message of the stream is that of ahead of the edge, which takes it.
        let message = || {
            let words = WORDS.map(|word| said.before(&word.replacen('m', "x", 1)) as u64);
            (said.before("x_sequence") as u64, FeedMessage::from_words(words))
        };
        FeedOutput {
            lines: ["a", "b"].map(|line| line_of(&said, line)),
            overflow: [said.is_set("a_overflow"), said.is_set("b_overflow")],
            message: (input.ready && said.before("x_valid") == 1).then(message),
            gap: said
                .is_set("g_valid")
                .then(|| (said.value("g_from") as u64, said.value("g_to") as u64)),
        }
    }
}

fn line_of(said: &Said<'_>, line: &str) -> LineOutput {
    let value = |name: &str| said.value(&format!("{line}_{name}"));
    let words = || FeedMessage::from_words(WORDS.map(|word| value(&word[2..]) as u64));
    let message = (value("message") == 1).then(|| LineMessage {
        sequence: value("sequence") as u64,
        kind: value("head") as u8,
        message: (value("well_formed") == 1).then(words),
    });
    let frame = (value("frame") == 1).then(|| {
        let class = FrameClass::ALL[value("frame_class") as usize];
        let sound = |name| if class.is_sound() { value(name) } else { 0 };
        LineFrame {
            class,
            sequence: sound("frame_sequence") as u64,
            count: sound("frame_count") as u16,
        }
    });
    LineOutput { message, frame }
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
