//! Writes the pipeline as Verilog to standard output; `verilog/order_entry.v` is kept that way.

fn main() {
    print!("{}", outcry_fpga::verilog());
}
