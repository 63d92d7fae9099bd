//! The Verilog of the hardware: that it is the design's, that nothing is wrong with it, and what is
//! proven of it.
#![allow(clippy::unwrap_used)]

mod common;

mod board;
mod crossings;
mod formal;
mod lint;
mod stale;
mod verilog;
