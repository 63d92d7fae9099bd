//! The tops of `fpga/board` in Icarus, each in a bench of its own: the Versa board with its PLL,
//! pins and PHYs, and the block for a 10 Gb/s MAC. A bench says PASS, or what is wrong.

use crate::common;
use std::path::{Path, PathBuf};
use std::process::Command;

const BOARD: [&str; 10] = [
    "bench/versa.v",
    "bench/clocks.v",
    "bench/ecp5.v",
    "versa.v",
    "gigabit.v",
    "serial.v",
    "rgmii.v",
    "mac_rx.v",
    "mac_tx.v",
    "beat_fifo.v",
];
const WIDE: [&str; 2] = ["bench/wide.v", "wide.v"];
const BOTH: [&str; 2] = ["frame_fifo.v", "../verilog/order_entry.v"];

/// What a bench says of the files, one of them changed.
fn run(name: &str, files: &[&str], change: Option<(&str, &str, &str)>) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let board = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fpga/board");
    let mut paths: Vec<PathBuf> = files.iter().chain(&BOTH).map(|file| board.join(file)).collect();
    if let Some((file, from, to)) = change {
        let text = std::fs::read_to_string(board.join(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} in {file}");
        let changed = folder.join("changed.v");
        std::fs::write(&changed, text.replace(from, to)).unwrap();
        paths.retain(|path| *path != board.join(file));
        paths.push(changed);
    }
    let program = folder.join("bench.vvp");
    let compiled = Command::new("iverilog")
        .args(["-g2005", "-s", "bench", "-o"])
        .arg(&program)
        .args(&paths)
        .output()
        .unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    let said = Command::new("vvp").arg("-n").arg(&program).output().unwrap();
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[test]
fn the_versa_board_passes_frames_both_ways() {
    let test = "the_versa_board_passes_frames_both_ways";
    if !common::is_installed("iverilog") {
        return common::skip(test, "no iverilog on the path");
    }
    assert_eq!(run("versa", &BOARD, None), "PASS\n");
    for change in [
        // Nibbles the wrong way round, a clock that goes out late, cores that tick too soon.
        ("rgmii.v", "{fall[3:0], rise[3:0]}", "{rise[3:0], fall[3:0]}"),
        ("rgmii.v", ".D0(1'b1), .D1(1'b0)", ".D0(1'b0), .D1(1'b1)"),
        ("versa.v", ".CLKOS_DIV(5)", ".CLKOS_DIV(6)"),
        ("versa.v", "run <= run | is_locked[1];", "run <= 1;"),
    ] {
        let said = run("versa_changed", &BOARD, Some(change));
        assert!(!said.contains("PASS"), "{change:?}");
    }
}

#[test]
fn the_wide_block_passes_frames_and_answers() {
    let test = "the_wide_block_passes_frames_and_answers";
    if !common::is_installed("iverilog") {
        return common::skip(test, "no iverilog on the path");
    }
    assert_eq!(run("wide", &WIDE, None), "PASS\n");
    for change in [
        ("wide.v", "8'hff >> m_empty", "8'hff"),
        ("wide.v", "wait_left <= 3;", "wait_left <= 2;"),
        // A frame longer than there is room would stop all that follows.
        ("frame_fifo.v", "!full | spoilt | hopeless", "!full"),
    ] {
        let said = run("wide_changed", &WIDE, Some(change));
        assert!(!said.contains("PASS"), "{change:?}");
    }
}
