//! A line of the feed in Icarus, and two lines with their stream.

use std::io;
use std::path::Path;

use fpga::feed::message::{FeedMessage, LineFrame, LineMessage};
use fpga::record::FrameClass;

use crate::feed::device::{FeedDevice, FeedInput, FeedOutput, LineDevice, LineInput, LineOutput};
use crate::icarus::{Icarus, Said};

/// Words of a message, as the ports call them behind their prefix.
const WORDS: [&str; 6] = ["order_ref", "other_ref", "symbol", "terms", "stamp", "head"];

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
            message: said.is_set("m_well_formed").then(|| words(&said, "m")),
        });
        LineOutput { message, frame: said.is_set("f_valid").then(|| frame(&said, "f")) }
    }
}

/// Two lines and their stream in Icarus.
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
        let [a, b] = input.lines.map(|line| (line.beat.is_some(), line.beat.unwrap_or_default()));
        let values = [
            ("a_valid", a.0.into()),
            ("a_last", a.1.last.into()),
            ("a_error", a.1.error.into()),
            ("a_empty", a.1.empty.into()),
            ("a_data", a.1.data.into()),
            ("a_port", input.lines[0].port.into()),
            ("b_valid", b.0.into()),
            ("b_last", b.1.last.into()),
            ("b_error", b.1.error.into()),
            ("b_empty", b.1.empty.into()),
            ("b_data", b.1.data.into()),
            ("b_port", input.lines[1].port.into()),
            ("cfg_session", key(input.lines[0].session)),
            ("cfg_wait", input.wait_cycles.into()),
            ("cfg_restart", input.restart_at.is_some().into()),
            ("cfg_next", input.restart_at.unwrap_or_default().into()),
            ("x_ready", input.ready.into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        // What is there ahead of the edge is taken with it.
        let is_taken = input.ready && said.before("x_valid") == 1;
        let taken = || {
            let words = WORDS.map(|word| said.before(&format!("x_{word}")) as u64);
            (said.before("x_sequence") as u64, FeedMessage::from_words(words))
        };
        let gap = || (said.value("g_from") as u64, said.value("g_to") as u64);
        FeedOutput {
            lines: ["a", "b"].map(|line| records(&said, line)),
            overflow: ["a_overflow", "b_overflow"].map(|name| said.is_set(name)),
            message: is_taken.then(taken),
            gap: said.is_set("g_valid").then(gap),
        }
    }
}

/// What a line of the two says.
fn records(said: &Said<'_>, line: &str) -> LineOutput {
    let is_set = |name: &str| said.is_set(&format!("{line}_{name}"));
    let message = is_set("message").then(|| LineMessage {
        sequence: said.value(&format!("{line}_sequence")) as u64,
        kind: said.value(&format!("{line}_head")) as u8,
        message: is_set("well_formed").then(|| words(said, line)),
    });
    LineOutput { message, frame: is_set("frame").then(|| frame(said, &format!("{line}_frame"))) }
}

fn frame(said: &Said<'_>, ports: &str) -> LineFrame {
    let class = FrameClass::ALL[said.value(&format!("{ports}_class")) as usize];
    let value = |name: &str| {
        if class.is_sound() { said.value(&format!("{ports}_{name}")) } else { 0 }
    };
    LineFrame { class, sequence: value("sequence") as u64, count: value("count") as u16 }
}

fn words(said: &Said<'_>, ports: &str) -> FeedMessage {
    FeedMessage::from_words(WORDS.map(|word| said.value(&format!("{ports}_{word}")) as u64))
}

fn key(session: [u8; 10]) -> u128 {
    session.iter().fold(0, |bits, byte| bits << 8 | u128::from(*byte))
}
