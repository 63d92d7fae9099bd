//! Best bid and offer in simulators, beside their golden model.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | the definition of right |
//! | [`truth`] | the whole book, which the golden model must not contradict |
//! | [`flow`] | messages of a venue, and what no venue would say |
//! | [`pace`] | when a message is taken, and when everything is forgotten |
//! | [`driver`] | the same messages through the golden model and a device, compared |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | [`icarus`] | Icarus on the generated Verilog |
//! | `verilated` | Verilator on the generated Verilog, where Verilator is installed |

pub mod device;
pub mod driver;
pub mod flow;
pub mod golden;
pub mod icarus;
pub mod pace;
pub mod simulated;
pub mod truth;
#[cfg(verilated)]
pub mod verilated;
