//! Turns the committed Verilog into C++ with Verilator and links it, where Verilator is installed.
//! Without it the crate builds all the same, without the simulator (`cfg(verilated)` says which).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERILOG: &str = "../fpga/verilog/order_entry.v";
const SHIM: &str = "shim/shim.cpp";

fn main() {
    println!("cargo::rustc-check-cfg=cfg(verilated)");
    for input in [VERILOG, SHIM] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=PATH");
    if !(is_installed("verilator") && is_installed("c++")) {
        // A file that is not there makes cargo look again at every build.
        println!("cargo::rerun-if-changed=no-verilator");
        return;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("verilated");
    translate(&out);
    compile(&out);
    println!("cargo::rustc-cfg=verilated");
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// WIDTH: rust-hdl writes every literal 32 bits wide; what that can change is what the lint of
/// `fpga` and the comparison with rust-hdl's own simulator are for. UNOPTFLAT: it writes a module
/// as one `always` block, so that a chain through sub-modules looks like a loop, and takes longer.
fn translate(out: &Path) {
    let status = Command::new("verilator")
        .args(["--cc", "-O3", "--x-assign", "unique", "--x-initial", "unique"])
        .args(["-Wno-WIDTH", "-Wno-UNOPTFLAT"])
        .args(["--top-module", "top", "--prefix", "Vtop", "--Mdir"])
        .arg(out)
        .arg(VERILOG)
        .status()
        .expect("verilator is on the path");
    assert!(status.success(), "verilator does not take {VERILOG}");
}

fn compile(out: &Path) {
    let output = Command::new("verilator").args(["--getenv", "VERILATOR_ROOT"]).output();
    let root = output.expect("verilator is on the path").stdout;
    let root = String::from_utf8(root).expect("a path in UTF-8");
    let include = Path::new(root.trim()).join("include");
    let mut build = cc::Build::new();
    build.cpp(true).std("c++17").opt_level(3).warnings(false);
    build.include(out).include(&include).include(include.join("vltstd"));
    build.define("VL_THREADED", None).define("VM_TRACE", "0");
    for name in ["verilated.cpp", "verilated_threads.cpp"] {
        build.file(include.join(name));
    }
    let mut sources: Vec<PathBuf> = std::fs::read_dir(out)
        .expect("verilator made the folder")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|end| end == "cpp"))
        .filter(|path| !path.to_string_lossy().contains("__ALL"))
        .collect();
    sources.sort();
    build.files(sources).file(SHIM).compile("outcry_verilated");
}
