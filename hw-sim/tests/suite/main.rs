//! The hardware in its simulators, in one program: each would be linked with every simulation.
#![allow(clippy::unwrap_used)]

mod common;

mod agreement;
mod bbo;
mod bench;
#[cfg(verilated)]
mod board;
#[cfg(verilated)]
mod collar;
mod driver;
mod feed_line;
mod feed_stream;
mod feed_witness;
mod golden;
mod icarus;
#[cfg(verilated)]
mod inline;
mod line_rate;
mod mac;
mod market;
mod program;
