//! Turns the committed Verilog into C++ with Verilator and links it, where Verilator is installed.
//! Without it the crate builds all the same, without the simulator (`cfg(verilated)` says which).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each design: its name, that of its class in C++, and its shim.
const DESIGNS: [(&str, &str, &str); 3] = [
    ("order_entry", "Vtop", "shim/shim.cpp"),
    ("feed_line", "Vfeed_line", "shim/feed_line.cpp"),
    ("feed", "Vfeed", "shim/feed.cpp"),
];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(verilated)");
    for (design, _, shim) in DESIGNS {
        println!("cargo::rerun-if-changed={}", verilog(design));
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
    for (design, class, _) in DESIGNS {
        translate(&verilog(design), class, &out.join(design));
    }
    compile(&out);
    println!("cargo::rustc-cfg=verilated");
}

fn verilog(design: &str) -> String {
    format!("../fpga/verilog/{design}.v")
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// WIDTH: rust-hdl writes every literal 32 bits wide; what that can change is what the lint of
/// `fpga` and the comparison with rust-hdl's own simulator are for. UNOPTFLAT: it writes a module
/// as one `always` block, so that a chain through sub-modules looks like a loop, and takes longer.
fn translate(verilog: &str, class: &str, out: &Path) {
    let status = Command::new("verilator")
        .args(["--cc", "-O3", "--x-assign", "unique", "--x-initial", "unique"])
        .args(["-Wno-WIDTH", "-Wno-UNOPTFLAT"])
        .args(["--top-module", "top", "--prefix", class, "--Mdir"])
        .arg(out)
        .arg(verilog)
        .status()
        .expect("verilator is on the path");
    assert!(status.success(), "verilator does not take {verilog}");
}

fn compile(out: &Path) {
    let output = Command::new("verilator").args(["--getenv", "VERILATOR_ROOT"]).output();
    let root = output.expect("verilator is on the path").stdout;
    let root = String::from_utf8(root).expect("a path in UTF-8");
    let include = Path::new(root.trim()).join("include");
    let mut build = cc::Build::new();
    build.cpp(true).std("c++17").opt_level(3).warnings(false);
    build.include(&include).include(include.join("vltstd"));
    build.define("VL_THREADED", None).define("VM_TRACE", "0");
    for name in ["verilated.cpp", "verilated_threads.cpp"] {
        build.file(include.join(name));
    }
    for (design, _, shim) in DESIGNS {
        let folder = out.join(design);
        let mut sources: Vec<PathBuf> = std::fs::read_dir(&folder)
            .expect("verilator made the folder")
            .map(|entry| entry.expect("a readable folder").path())
            .filter(|path| path.extension().is_some_and(|end| end == "cpp"))
            .filter(|path| !path.to_string_lossy().contains("__ALL"))
            .collect();
        sources.sort();
        build.include(&folder).files(sources).file(shim);
    }
    build.compile("outcry_verilated");
}
