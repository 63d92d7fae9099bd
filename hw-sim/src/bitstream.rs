//! The board of `fpga/board`, to the bitstream that configures it: yosys, nextpnr, ecppack.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::flow::{Cells, Flow, FlowError, PLACER, cells};

/// The part on the board, and the board.
pub const PART: &str = "LFE5UM5G-45F-8BG381 (Lattice ECP5-5G Versa)";
/// What goes into yosys, and the pins.
const SOURCES: [(&str, &str); 9] = [
    ("versa.v", include_str!("../../fpga/board/versa.v")),
    ("gigabit.v", include_str!("../../fpga/board/gigabit.v")),
    ("serial.v", include_str!("../../fpga/board/serial.v")),
    ("rgmii.v", include_str!("../../fpga/board/rgmii.v")),
    ("mac_rx.v", include_str!("../../fpga/board/mac_rx.v")),
    ("mac_tx.v", include_str!("../../fpga/board/mac_tx.v")),
    ("beat_fifo.v", include_str!("../../fpga/board/beat_fifo.v")),
    ("frame_fifo.v", include_str!("../../fpga/board/frame_fifo.v")),
    ("order_entry.v", include_str!("../../fpga/verilog/order_entry.v")),
];
const PINS: &str = include_str!("../../fpga/board/versa.lpf");

/// A clock of the board.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Its net.
    pub clock: String,
    /// What it must run at, in MHz.
    pub needed_mhz: f64,
    /// What it could.
    pub reached_mhz: f64,
}

/// A board that is done.
#[derive(Clone, Debug)]
pub struct Built {
    /// The bitstream, for JTAG or the flash of the board.
    pub bitstream: PathBuf,
    /// Its bytes.
    pub bytes: u64,
    /// What the whole design takes.
    pub cells: Cells,
    /// The block RAMs of the part.
    pub bram_of_part: u64,
    /// Its clocks.
    pub rates: Vec<Rate>,
}

/// Builds the board in the folder of the flow. A clock that does not reach its rate is a failure.
///
/// # Errors
/// When a tool fails, or says what is not expected of it.
pub fn build(flow: &Flow<'_>, seed: u32, say: impl Fn(&str)) -> Result<Built, FlowError> {
    for (name, text) in SOURCES.iter().chain([&("versa.lpf", PINS)]) {
        fs::write(flow.folder.join(name), text)?;
    }
    say("synthesis (yosys)");
    let names: Vec<&str> = SOURCES.iter().map(|(name, _)| *name).collect();
    let script = format!(
        "read_verilog {}; synth_ecp5 -abc9 -top versa -json versa.json; \
         tee -o cells.json stat -json",
        names.join(" ")
    );
    flow.run(&flow.tools.yosys, &["-q", "-p", &script])?;
    say("place and route (nextpnr)");
    let seed = seed.to_string();
    let part = ["--um5g-45k", "--package", "CABGA381", "--speed", "8", "--seed", &seed];
    let files = ["--json", "versa.json", "--lpf", "versa.lpf", "--textcfg", "versa.config"];
    let rest = ["--report", "report.json", "--log", "nextpnr.log", "--quiet"];
    flow.run(&flow.tools.nextpnr, &[&part[..], &PLACER, &files, &rest].concat())?;
    say("bitstream (ecppack)");
    flow.run(&flow.tools.ecppack, &["--compress", "versa.config", "versa.bit"])?;
    let read = |name: &str| -> Result<Value, FlowError> {
        Ok(serde_json::from_str(&fs::read_to_string(flow.folder.join(name))?)?)
    };
    let report = read("report.json")?;
    let bitstream = flow.folder.join("versa.bit");
    Ok(Built {
        bytes: fs::metadata(&bitstream)?.len(),
        bitstream,
        cells: cells(&read("cells.json")?)?,
        bram_of_part: report["utilization"]["DP16KD"]["available"].as_u64().unwrap_or_default(),
        rates: rates(&report)?,
    })
}

/// The clocks in a report of nextpnr.
fn rates(report: &Value) -> Result<Vec<Rate>, FlowError> {
    let clocks = report["fmax"].as_object().into_iter().flatten();
    let rates: Vec<Rate> = clocks
        .filter_map(|(clock, rate)| {
            let clock = clock.trim_start_matches("$glbnet$").trim_end_matches("$TRELLIS_IO_IN");
            let (needed, reached) = (rate["constraint"].as_f64()?, rate["achieved"].as_f64()?);
            Some(Rate { clock: clock.to_owned(), needed_mhz: needed, reached_mhz: reached })
        })
        .collect();
    if rates.is_empty() {
        return Err(FlowError::NoNumber("nextpnr", "a clock rate".to_owned()));
    }
    Ok(rates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pin_of_the_board_has_a_place() {
        let (_, top) = SOURCES[0];
        let (_, ports) = top.split_once("input  wire       osc").unwrap_or_default();
        let (ports, _) = ports.split_once(");").unwrap_or_default();
        let mut pins = vec!["osc".to_owned()];
        for port in ports.lines().filter(|line| line.contains("put ")) {
            let words = port.split("//").next().unwrap_or_default();
            let name = words.split_whitespace().last().unwrap_or_default().trim_end_matches(',');
            let width = port.split_once('[').and_then(|(_, rest)| rest.split_once(':'));
            match width.and_then(|(high, _)| high.parse::<usize>().ok()) {
                Some(high) => pins.extend((0..=high).map(|bit| format!("{name}[{bit}]"))),
                None => pins.push(name.to_owned()),
            }
        }
        assert_eq!(pins.len(), 1 + 2 * 13 + 2 + 8);
        let mut sites = std::collections::BTreeSet::new();
        for pin in &pins {
            let place = format!("LOCATE COMP \"{pin}\" SITE \"");
            let (_, site) = PINS.split_once(&place).unwrap_or_else(|| panic!("{pin} has no place"));
            assert!(sites.insert(site.split('"').next()), "{pin} shares its place");
            assert!(PINS.contains(&format!("IOBUF PORT \"{pin}\" IO_TYPE=")), "{pin}");
        }
        assert_eq!(PINS.matches("LOCATE").count(), pins.len(), "no pin is for nothing");
    }

    #[test]
    fn clocks_are_read_from_the_report() {
        let report = serde_json::json!({ "fmax": {
            "core": { "achieved": 120.5, "constraint": 100.0 },
            "$glbnet$osc$TRELLIS_IO_IN": { "achieved": 300.0, "constraint": 100.0 } } });
        let rate = |clock: &str, reached_mhz| Rate {
            clock: clock.to_owned(),
            needed_mhz: 100.0,
            reached_mhz,
        };
        assert_eq!(rates(&report).ok(), Some(vec![rate("core", 120.5), rate("osc", 300.0)]));
        assert!(rates(&serde_json::json!({})).is_err());
    }
}
