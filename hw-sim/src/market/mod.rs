//! The market data unit in simulators, beside the golden models of its parts.
//!
//! | Module | Part |
//! |---|---|
//! | [`golden`] | limits of collars: the definition of right |
//! | [`itch`] | messages as bytes |
//! | [`driver`] | two lines with losses, sessions and references through golden models and a device |
//! | [`device`] | what a device is |
//! | [`simulated`] | rust-hdl's own simulator |
//! | [`icarus`] | Icarus on the generated Verilog |
//! | `verilated` | Verilator on the generated Verilog, where Verilator is installed |

pub mod device;
pub mod driver;
pub mod golden;
pub mod icarus;
pub mod itch;
pub mod simulated;
#[cfg(verilated)]
pub mod verilated;
