//! The Verilog of `board`, which is by hand: Verilator's lint has nothing to say of it, and yosys
//! finds no latch and no loose wire.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{is_installed, skip};

/// A top, and what it is made of beside the pipeline.
const TOPS: [(&str, &[&str]); 2] = [
    (
        "versa",
        &[
            "versa.v",
            "gigabit.v",
            "serial.v",
            "rgmii.v",
            "mac_rx.v",
            "mac_tx.v",
            "beat_fifo.v",
            "frame_fifo.v",
        ],
    ),
    ("wide", &["wide.v", "frame_fifo.v"]),
];
const MODELS: [&str; 2] = ["bench/ecp5.v", "bench/clocks.v"];
/// What is not by hand, or for simulators only.
const NOT_LINTED: &str = "`verilator_config\nlint_off -file \"*/order_entry.v\"\n\
                          lint_off -file \"*/clocks.v\"\n";

fn room(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn board(files: &[&str]) -> Vec<PathBuf> {
    files.iter().map(|file| room("board").join(file)).collect()
}

#[test]
fn verilator_has_nothing_to_say() {
    if !is_installed("verilator") {
        return skip("verilator_has_nothing_to_say", "no verilator on the path");
    }
    let config = Path::new(env!("CARGO_TARGET_TMPDIR")).join("board.vlt");
    std::fs::write(&config, NOT_LINTED).unwrap();
    for (top, files) in TOPS {
        let mut command = Command::new("verilator");
        command.args(["--lint-only", "-Wall", "--timing", "--top-module", top]);
        // Small modules share files, records have no reader, and models no use for attributes.
        command.args(["-Wno-DECLFILENAME", "-Wno-PINCONNECTEMPTY", "-Wno-UNUSEDPARAM"]);
        command.args(["-Wno-TIMESCALEMOD"]).arg(&config).args(board(files)).args(board(&MODELS));
        command.arg(room("verilog/order_entry.v"));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{top}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn yosys_finds_no_latch_and_no_loose_wire() {
    if !is_installed("yosys") {
        return skip("yosys_finds_no_latch_and_no_loose_wire", "no yosys on the path");
    }
    for (top, files) in TOPS {
        let names: Vec<String> =
            board(files).iter().map(|file| file.display().to_string()).collect();
        // The pipeline is looked at by itself.
        let script = format!(
            "read_verilog -lib +/ecp5/cells_bb.v {}; read_verilog {}; \
             hierarchy -check -top {top}; proc; check -assert; \
             select -assert-none t:$dlatch t:$adlatch t:$dlatchsr; \
             flatten; opt_clean; check -assert",
            room("verilog/order_entry.v").display(),
            names.join(" ")
        );
        let output = Command::new("yosys").args(["-q", "-p", &script]).output().unwrap();
        assert!(output.status.success(), "{top}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
