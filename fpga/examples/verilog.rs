//! Writes a design as Verilog to standard output; `verilog/DESIGN.v` is kept that way.
//! `cargo run -p outcry-fpga --example verilog -- DESIGN`, `order_entry` unless it says otherwise;
//! `registers` is the register map, kept in `registers.md`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_else(|| "order_entry".to_owned());
    if name == "registers" {
        print!("{}", outcry_fpga::registers::markdown());
        return ExitCode::SUCCESS;
    }
    let Some((_, verilog)) = outcry_fpga::DESIGNS.iter().find(|(known, _)| *known == name) else {
        let known: Vec<&str> = outcry_fpga::DESIGNS.iter().map(|(known, _)| *known).collect();
        eprintln!("no design {name}; there are {}", known.join(", "));
        return ExitCode::FAILURE;
    };
    print!("{}", verilog());
    ExitCode::SUCCESS
}
