//! What `formal/*_fifo.svh` says of the buffers between clocks is proven for ever, whatever the two
//! clocks do to each other, and mutants break the proofs. Both clocks become one that may tick for
//! either side, both or none; the buffers have four places. Metastability is not in it: what
//! crosses in one step is a bit, or rests.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::proof_tools;

const BUFFERS: [&str; 2] = ["beat_fifo", "frame_fifo"];

/// What in a buffer becomes what.
const MUTANTS: [(&str, &str, &str); 13] = [
    ("beat_fifo", "write_gray <= gray(write);", "write_gray <= gray(write + (takes | ends));"),
    ("beat_fifo", "in_valid & !skip & !cut & !full;", "in_valid & !skip & !cut;"),
    ("beat_fifo", "ends = cut & !full;", "ends = cut;"),
    ("beat_fifo", "if (is_there) read", "read"),
    ("beat_fifo", "gray = number ^ (number >> 1);", "gray = number;"),
    ("beat_fifo", "if (open & !skip & !cut) cut <= 1;", ""),
    ("beat_fifo", "skip <= !in_last;", "skip <= 1;"),
    ("frame_fifo", "if (heard_2 == tell && told != whole)", "if (told != whole)"),
    ("frame_fifo", "if (!full) begin", "begin"),
    ("frame_fifo", "if (heard != tell_2) known <= told;", "known <= told;"),
    ("frame_fifo", "if (is_there) read", "read"),
    ("frame_fifo", "assign in_ready = !full | spoilt | hopeless;", "assign in_ready = !full;"),
    ("frame_fifo", "else whole <= write + 1;", "else whole <= write + 2;"),
];

#[test]
fn what_is_said_of_the_crossings_is_proven() {
    let Some(path) = proof_tools("what_is_said_of_the_crossings_is_proven") else { return };
    for buffer in BUFFERS {
        prove(buffer, None, &path).unwrap();
    }
}

#[test]
fn every_mutant_of_a_crossing_is_killed() {
    let Some(path) = proof_tools("every_mutant_of_a_crossing_is_killed") else { return };
    for (buffer, from, to) in MUTANTS {
        let survives = prove(buffer, Some((from, to)), &path);
        assert!(survives.is_err(), "{buffer}: {from} may become {to}");
    }
}

/// Whether a buffer, spoiled or not, is what its properties say: from the start, and by induction.
fn prove(buffer: &str, mutant: Option<(&str, &str)>, path: &OsStr) -> Result<(), String> {
    let stem =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{buffer}-{}", mutant.is_some()));
    let (verilog, model) = (stem.with_extension("sv"), stem.with_extension("smt2"));
    fs::write(&verilog, with_properties(buffer, mutant)).unwrap();
    let script = format!(
        "read_verilog -formal -sv {}; chparam -set BITS 2 {buffer}; prep -flatten -top {buffer}; \
         opt_clean; async2sync; write_smt2 -wires {}",
        verilog.display(),
        model.display()
    );
    let output = Command::new("yosys").args(["-q", "-p", &script]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for how in [&["-t", "16"][..], &["-i", "-t", "4"]] {
        let mut command = Command::new("yosys-smtbmc");
        command.env("PATH", path).args(["-s", "yices"]).args(how).arg(&model);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            assert!(said.contains("Status: FAILED"), "{said}");
            return Err(said);
        }
        assert!(said.contains("Status: PASSED"), "{said}");
    }
    Ok(())
}

/// The buffer with one clock, and its properties at its end.
fn with_properties(buffer: &str, mutant: Option<(&str, &str)>) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = fs::read_to_string(root.join(format!("board/{buffer}.v"))).unwrap();
    if let Some((from, to)) = mutant {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    for side in ["write", "read"] {
        let (whenever, ticks) = (format!("@(posedge {side}_clock)"), format!("{side}_tick"));
        assert_eq!(text.matches(&whenever).count(), 1, "{buffer}: one block for the {side} side");
        text = text.replace(&whenever, &format!("@(posedge clock) if ({ticks})"));
        text = text.replace(&format!("{side}_clock"), &ticks);
    }
    text = text.replacen(") (\n", ") (\n  input wire clock,\n", 1);
    let end = text.find("endmodule").unwrap();
    let properties = root.join(format!("formal/{buffer}.svh"));
    text.insert_str(end, &fs::read_to_string(properties).unwrap());
    text
}
