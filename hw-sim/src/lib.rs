//! Running the hardware without hardware.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | the definition of right |
//! | [`headers`] | its part around the messages |
//! | [`generate`], `envelope` | frames to try it with |
//! | `board` | the board around the design, at its pins, where Verilator is installed |
//! | [`bitstream`] | the board, to what configures it |
//! | [`burst`] | the densest traffic there is |
//! | [`capture`], [`setup`] | captures as frames, and the tables for them |
//! | [`driver`] | the same frames through the golden model and a device, compared |
//! | `control` | what software does meanwhile, and when it holds |
//! | `line_out` | the line out, compared |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | [`measure`], [`flow`] | what the hardware takes: cycles, and clock rate and cells by place and route |
//! | [`icarus`] | Icarus on the generated Verilog, in a process of its own |
//! | [`inline`] | the design between two interfaces |
//! | [`picture`] | an order's way through the pipeline, drawn |
//! | [`ports`] | the ports of a design, read from its Verilog |
//! | `verilated` | Verilator on the generated Verilog, where Verilator is installed |
//! | [`coverage`] | what came up in a run |
//! | [`feed`] | the same for the feed decoder |
//! | [`bbo`] | the same for best bid and offer |
//! | [`market`] | the same for the market data unit, which has both |
//! | [`random`] | random numbers with a seed |

pub mod bbo;
pub mod bitstream;
#[cfg(verilated)]
pub mod board;
pub mod burst;
pub mod capture;
mod control;
pub mod coverage;
pub mod device;
pub mod driver;
mod envelope;
pub mod feed;
pub mod flow;
pub mod generate;
pub mod golden;
pub mod headers;
pub mod icarus;
pub mod inline;
mod line_out;
pub mod market;
pub mod measure;
pub mod picture;
pub mod ports;
pub mod random;
pub mod rest;
pub mod setup;
pub mod simulated;
#[cfg(verilated)]
pub mod verilated;

/// Every design whose Verilog is kept: its name and the text.
pub const KEPT: [(&str, &str); 5] = [
    ("order_entry", include_str!("../../fpga/verilog/order_entry.v")),
    ("feed_line", include_str!("../../fpga/verilog/feed_line.v")),
    ("feed", include_str!("../../fpga/verilog/feed.v")),
    ("bbo", include_str!("../../fpga/verilog/bbo.v")),
    ("market", include_str!("../../fpga/verilog/market.v")),
];

/// The kept Verilog of a design.
///
/// # Panics
/// When there is no such design.
#[must_use]
pub fn kept(design: &str) -> &'static str {
    let found = KEPT.iter().find(|(name, _)| *name == design);
    found.unwrap_or_else(|| panic!("no design {design}")).1
}
