//! The feed decoder in simulators, beside its golden model.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | the definition of right |
//! | [`generate`] | packets to try it with |
//! | [`line`] | what a line still owes |
//! | [`driver`] | the same frames through the golden model and a device, compared |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | `verilated` | Verilator on the generated Verilog, where Verilator is installed |
//! | [`coverage`] | what came up in a run |

pub mod coverage;
pub mod device;
pub mod driver;
pub mod generate;
pub mod golden;
pub mod line;
pub mod simulated;
#[cfg(verilated)]
pub mod verilated;
