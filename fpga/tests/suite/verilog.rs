//! The Verilog that is kept is that of the design, and yosys finds nothing wrong with it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{is_installed, skip};

fn kept(design: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("verilog/{design}.v"))
}

#[test]
fn the_verilog_is_that_of_the_design() {
    for (design, verilog) in outcry_fpga::DESIGNS {
        let kept = std::fs::read_to_string(kept(design)).unwrap();
        let how = "cargo run -p outcry-fpga --example verilog --";
        assert!(kept == verilog(), "it has changed: {how} {design} > fpga/verilog/{design}.v");
    }
}

#[test]
fn the_register_map_is_that_of_the_design() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("registers.md");
    let how = "cargo run -p outcry-fpga --example verilog -- registers > fpga/registers.md";
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == outcry_fpga::registers::markdown(), "it has changed: {how}");
}

/// No latch, no undriven or twice driven wire, no loop through logic alone.
#[test]
fn yosys_finds_no_latch_and_no_loose_wire() {
    if !is_installed("yosys") {
        return skip("yosys_finds_no_latch_and_no_loose_wire", "no yosys on the path");
    }
    for (design, _) in outcry_fpga::DESIGNS {
        check(&kept(design)).unwrap();
    }
}

/// The check bites: a latch, and a wire that nobody drives.
#[test]
fn yosys_refuses_latches_and_loose_wires() {
    if !is_installed("yosys") {
        return skip("yosys_refuses_latches_and_loose_wires", "no yosys on the path");
    }
    let latch =
        "module top(e, a, q); input e, a; output reg q; always @(*) if (e) q = a; endmodule";
    let loose = "module top(a, q); input a; output q; wire w; assign q = a & w; endmodule";
    let sound = "module top(a, q); input a; output q; assign q = !a; endmodule";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, text, is_sound) in
        [("latch.v", latch, false), ("loose.v", loose, false), ("sound.v", sound, true)]
    {
        let file = folder.join(name);
        std::fs::write(&file, text).unwrap();
        assert_eq!(check(&file).is_ok(), is_sound, "{name}");
    }
}

fn check(file: &Path) -> Result<(), String> {
    let script = format!(
        "read_verilog {}; hierarchy -check -top top; proc; check -assert; \
         select -assert-none t:$dlatch t:$adlatch t:$dlatchsr; \
         flatten; opt_clean; check -assert",
        file.display()
    );
    let output = Command::new("yosys").args(["-q", "-p", &script]).output().unwrap();
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
