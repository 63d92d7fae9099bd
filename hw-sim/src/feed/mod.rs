//! The feed decoder in simulators, beside its golden model.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | the definition of right |
//! | [`generate`] | packets to try it with |
//! | [`mod@line`] | what a line still owes |
//! | [`driver`] | the same frames through the golden model and a device, compared |
//! | [`stream`] | the same for two lines and the stream out of both |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | [`icarus`] | Icarus on the generated Verilog |
//! | `verilated`, `verilated_feed` | Verilator on the generated Verilog, where Verilator is installed |
//! | [`coverage`] | what came up in a run |

pub mod coverage;
pub mod device;
pub mod driver;
pub mod generate;
pub mod golden;
pub mod icarus;
pub mod line;
pub mod simulated;
pub mod stream;
#[cfg(verilated)]
pub mod verilated;
#[cfg(verilated)]
pub mod verilated_feed;
