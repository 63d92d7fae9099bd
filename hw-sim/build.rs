//! Turns the committed Verilog into C++ with Verilator and links it, where Verilator is installed.
//! Without it the crate builds all the same, without the simulator (`cfg(verilated)` says which).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each design: its name, its top module, that of its class in C++, and its shim.
const DESIGNS: [(&str, &str, &str, &str); 6] = [
    ("order_entry", "top", "Vtop", "shim/shim.cpp"),
    ("feed_line", "top", "Vfeed_line", "shim/feed_line.cpp"),
    ("feed", "top", "Vfeed", "shim/feed.cpp"),
    ("gigabit", "gigabit", "Vgigabit", "shim/gigabit.cpp"),
    ("bbo", "top", "Vbbo", "shim/bbo.cpp"),
    ("market", "top", "Vmarket", "shim/market.cpp"),
];
/// What `gigabit` is made of, beside the pipeline.
const BOARD: [&str; 8] =
    ["gigabit", "serial", "rgmii", "mac_rx", "mac_tx", "beat_fifo", "frame_fifo", "bench/ecp5"];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(verilated)");
    for (design, _, _, shim) in DESIGNS {
        for file in verilog(design) {
            println!("cargo::rerun-if-changed={file}");
        }
        println!("cargo::rerun-if-changed={shim}");
    }
    println!("cargo::rerun-if-env-changed=PATH");
    if !(is_installed("verilator") && is_installed("c++")) {
        // A file that is not there makes cargo look again at every build.
        println!("cargo::rerun-if-changed=no-verilator");
        return;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("verilated");
    // What an earlier design left there must not be compiled.
    if out.exists() {
        std::fs::remove_dir_all(&out).expect("cargo's folder can be written");
    }
    std::fs::create_dir_all(&out).expect("cargo's folder can be written");
    for (design, top, class, _) in DESIGNS {
        translate(&verilog(design), top, class, &out.join(design));
    }
    compile(&out);
    println!("cargo::rustc-cfg=verilated");
}

fn verilog(design: &str) -> Vec<String> {
    let kept = |design: &str| format!("../fpga/verilog/{design}.v");
    if design != "gigabit" {
        return vec![kept(design)];
    }
    let board = BOARD.iter().map(|name| format!("../fpga/board/{name}.v"));
    board.chain([kept("order_entry")]).collect()
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// WIDTH: rust-hdl writes every literal 32 bits wide; what that can change is what the lint of
/// `fpga` and the comparison with rust-hdl's own simulator are for. UNOPTFLAT: it writes a module
/// as one `always` block, so that a chain through sub-modules looks like a loop, and takes longer.
/// The serial line of the board is faster here, for its waits are nothing to simulate.
fn translate(verilog: &[String], top: &str, class: &str, out: &Path) {
    let status = Command::new("verilator")
        .args(["--cc", "-O3", "--x-assign", "unique", "--x-initial", "unique"])
        .args(["-Wno-WIDTH", "-Wno-UNOPTFLAT"])
        .args(["--top-module", top, "--prefix", class, "--Mdir"])
        .arg(out)
        .args((top == "gigabit").then_some("-GDIVIDER=8"))
        .args(verilog)
        .status()
        .expect("verilator is on the path");
    assert!(status.success(), "verilator does not take {verilog:?}");
}

fn compile(out: &Path) {
    let output = Command::new("verilator").args(["--getenv", "VERILATOR_ROOT"]).output();
    let root = output.expect("verilator is on the path").stdout;
    let root = String::from_utf8(root).expect("a path in UTF-8");
    let include = Path::new(root.trim()).join("include");
    let mut build = cc::Build::new();
    // Nobody steps through what Verilator wrote.
    build.cpp(true).std("c++17").opt_level(3).debug(false).warnings(false);
    build.include(&include).include(include.join("vltstd"));
    build.define("VL_THREADED", None).define("VM_TRACE", "0");
    for (design, ..) in DESIGNS {
        build.include(out.join(design));
    }
    // What runs once, when a simulation begins, is nearly half of the text, and optimising it gains
    // nothing. Verilator keeps it apart.
    let mut once = build.clone();
    once.opt_level(0);
    for name in ["verilated.cpp", "verilated_threads.cpp"] {
        build.file(include.join(name));
    }
    for (design, _, _, shim) in DESIGNS {
        let mut sources: Vec<PathBuf> = std::fs::read_dir(out.join(design))
            .expect("verilator made the folder")
            .map(|entry| entry.expect("a readable folder").path())
            .filter(|path| path.extension().is_some_and(|end| end == "cpp"))
            .filter(|path| !path.to_string_lossy().contains("__ALL"))
            .collect();
        sources.sort();
        let is_slow = |path: &PathBuf| path.to_string_lossy().ends_with("__Slow.cpp");
        let (slow, fast): (Vec<_>, Vec<_>) = sources.into_iter().partition(is_slow);
        once.files(slow);
        build.files(fast).file(shim);
    }
    build.objects(once.compile_intermediates()).compile("outcry_verilated");
}
