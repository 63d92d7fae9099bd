//! A picture of an order's way through the pipeline, as a simulator shows it: one column a cycle.

use std::fmt::Write as _;

use fpga::tables::{AccountLimits, Mode, Session, SymbolLimits};

use crate::control;
use crate::device::{Beat, Device, Input, Output};
use crate::envelope;
use crate::golden::Golden;
use crate::random::Random;

const PORT: u16 = 26_400;
const KEY: [u8; 10] = *b"SESSION001";
const SYMBOL: [u8; 8] = *b"OUTC    ";
const COLUMN: usize = 74;
const LEFT: usize = 90;
const ROW: usize = 46;
/// Longest frame with its trailer that is asked for, in beats.
const LONGEST: u16 = 189;
/// Cycles behind the last beat in which everything must have come out.
const PATIENCE: usize = 64;

/// Parts of the frame: name, first byte, colour.
const PARTS: [(&str, usize, &str); 9] = [
    ("Ethernet", 0, "#d9e2ec"),
    ("IPv4", 14, "#c6d8ef"),
    ("UDP", 34, "#b3cde8"),
    ("MoldUDP64", 42, "#cfe8d5"),
    ("Enter, number", 62, "#fde9c9"),
    ("side, shares", 69, "#fbd9a5"),
    ("symbol", 74, "#f8c98a"),
    ("price", 82, "#f4b56a"),
    ("rest of it", 90, "#fde9c9"),
];

/// The picture as SVG, from a run of `device`.
///
/// # Panics
/// When the device loses a record.
#[must_use]
pub fn svg(device: &mut dyn Device) -> String {
    let frame = frame();
    load(device);
    let beats = frame.len().div_ceil(8);
    let mut said = Vec::new();
    for index in 0..beats + PATIENCE {
        let beat = frame.get(index * 8..).filter(|rest| !rest.is_empty()).map(|rest| {
            let mut lanes = [0; 8];
            let bytes = rest.len().min(8);
            lanes[..bytes].copy_from_slice(&rest[..bytes]);
            let last = index + 1 == beats;
            Beat { data: u64::from_be_bytes(lanes), last, empty: (8 - bytes) as u8, error: false }
        });
        let output = device.cycle(&Input { beat, ready: true, ..Input::default() });
        said.push(output);
        if output.out.is_some_and(|beat| beat.last) {
            break;
        }
    }
    draw(&frame, &said)
}

/// An Enter for 100 shares, alone in its packet; the same at every call.
fn frame() -> Vec<u8> {
    let mut message = vec![b'O', 0, 0, 0, 7, b'B'];
    message.extend(100_u32.to_be_bytes());
    message.extend(SYMBOL);
    message.extend(500_100_u64.to_be_bytes());
    message.resize(47, 0);
    message[26..45].copy_from_slice(b"0YPN\0Order000000007");
    let mut payload = KEY.to_vec();
    payload.extend(1_u64.to_be_bytes());
    payload.extend(1_u16.to_be_bytes());
    payload.extend((message.len() as u16).to_be_bytes());
    payload.extend(message);
    // The first seed whose frame has no VLAN tag.
    let mut frames = (0..).map(|seed| envelope::sound(&mut Random::new(seed), PORT, &payload));
    frames.find(|frame| frame.len() == 42 + payload.len()).expect("two seeds in three")
}

fn load(device: &mut dyn Device) {
    let mut golden = Golden { port: PORT, longest: LONGEST, ..Golden::default() };
    golden.sessions.insert(KEY, Session { account: 1, slot: 0 });
    let collar = SymbolLimits { mode: Mode::Free, price_min: 400_000, price_max: 600_000 };
    golden.symbols.insert(SYMBOL, collar);
    let (notional_max, exposure_max) = (u64::MAX, u64::MAX);
    let limits = AccountLimits { quantity_max: 1_000, notional_max, exposure_max };
    golden.accounts.insert(1, limits);
    control::load(device, &golden);
}

/// A canvas of SVG.
struct Canvas(String);

impl Canvas {
    fn text(&mut self, (x, y): (usize, usize), size: usize, text: &str) {
        let anchor = if x < LEFT { "start" } else { "middle" };
        writeln!(
            self.0,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">{text}</text>"
        )
        .expect("a String takes all");
    }

    /// A box over `share` eighths of a column, from the eighth `at`.
    fn bar(&mut self, column: usize, (at, share): (usize, usize), row: usize, colour: &str) {
        let (x, width) = (LEFT + column * COLUMN + at * COLUMN / 8, share * COLUMN / 8);
        let (y, height) = (row * ROW, ROW - 10);
        writeln!(
            self.0,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/>"
        )
        .expect("a String takes all");
    }
}

fn draw(frame: &[u8], said: &[Output]) -> String {
    let beats = frame.len().div_ceil(8);
    let (width, height) = (LEFT + said.len() * COLUMN + 10, 8 * ROW);
    let mut canvas = Canvas(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"monospace\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>\n"
    ));
    let middle = |column: usize| LEFT + column * COLUMN + COLUMN / 2;
    for (row, name) in ["cycle", "s_data", "", "m_*", "v_*", "f_*", "t_data"].iter().enumerate() {
        canvas.text((6, row * ROW + 24), 14, name);
    }
    for column in 0..said.len() {
        canvas.text((middle(column), 24), 12, &(column + 1).to_string());
    }
    for (number, (name, start, colour)) in PARTS.into_iter().enumerate() {
        let end = PARTS.get(number + 1).map_or(frame.len(), |(_, next, _)| *next);
        for at in start..end {
            canvas.bar(at / 8, (at % 8, 1), 1, colour);
        }
        let x = LEFT + (start + end) * COLUMN / 16;
        canvas.text((x, 2 * ROW + if number % 2 == 0 { 10 } else { 26 }), 12, name);
    }
    for (column, bytes) in frame.chunks(8).enumerate() {
        let shown: String = bytes.iter().map(|byte| printable(*byte)).collect();
        canvas.text((middle(column), ROW + 23), 12, &shown);
    }
    draw_outputs(&mut canvas, beats, said);
    let cycles = |found: fn(&Output) -> bool| {
        let column = said.iter().position(found).expect("every record comes");
        column + 2 - beats
    };
    let (verdict, whole) = (cycles(|o| o.verdict.is_some()), cycles(|o| o.frame.is_some()));
    let text = format!(
        "verdict {verdict} cycles and frame record {whole} cycles after the last beat, as \
         simulated; the trailer goes out behind the frame"
    );
    canvas.text((width / 2, 7 * ROW + 24), 13, &text);
    canvas.0 + "</svg>\n"
}

fn draw_outputs(canvas: &mut Canvas, beats: usize, said: &[Output]) {
    let mut record = |column: usize, row: usize, colour: &str, text: &str| {
        canvas.bar(column, (0, 8), row, colour);
        canvas.text((LEFT + column * COLUMN + COLUMN / 2, row * ROW + 23), 12, text);
    };
    let mut left = 0;
    for (column, output) in said.iter().enumerate() {
        // What is there behind an edge is seen in the next cycle.
        let seen = column + 1;
        if output.message.is_some() {
            record(seen, 3, "#f4b56a", "Enter");
        }
        if let Some((fails, _)) = output.verdict {
            let (colour, text) =
                if fails == 0 { ("#9bd3a6", "passes") } else { ("#eb9b96", "refused") };
            record(seen, 4, colour, text);
        }
        if let Some(frame) = output.frame {
            record(seen, 5, "#c6d8ef", &format!("{:?}", frame.class));
        }
        // The line takes what is shown ahead of the edge.
        if let Some(beat) = output.out {
            let colour = if left < beats { "#d9e2ec" } else { "#9bd3a6" };
            let shown: String = beat.data.to_be_bytes().map(printable).iter().collect();
            record(column, 6, colour, &shown);
            left += 1;
        }
    }
}

fn printable(byte: u8) -> char {
    if byte.is_ascii_alphanumeric() { char::from(byte) } else { '·' }
}
