//! Running the hardware without hardware.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | the definition of right |
//! | [`headers`] | its part around the messages |
//! | [`generate`], `envelope` | frames to try it with |
//! | [`driver`] | the same frames through the golden model and a device, compared |
//! | `control` | what software does meanwhile, and when it holds |
//! | `line_out` | the line out, compared |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | `verilated` | Verilator on the generated Verilog, where Verilator is installed |
//! | [`coverage`] | what came up in a run |
//! | [`feed`] | the same for the feed decoder |
//! | [`random`] | random numbers with a seed |

mod control;
pub mod coverage;
pub mod device;
pub mod driver;
mod envelope;
pub mod feed;
pub mod generate;
pub mod golden;
pub mod headers;
mod line_out;
pub mod random;
pub mod simulated;
#[cfg(verilated)]
pub mod verilated;
