//! Two lines of the feed and one stream out of both: golden model, rust-hdl's simulator and the
//! generated Verilog agree on every message and every gap.

use crate::common;
use outcry_hw_sim::feed::device::FeedDevice;
use outcry_hw_sim::feed::simulated::SimulatedFeed;
use outcry_hw_sim::feed::stream::{StreamRun, run_stream};

/// rust-hdl simulates some thousand cycles a second.
const ROUNDS_RUST_HDL: u64 = 20;

#[test]
fn rust_hdl_makes_the_stream_of_the_golden_model() {
    let seed = common::seed("stream_rust_hdl");
    let run = compare(&mut SimulatedFeed::default(), seed, ROUNDS_RUST_HDL);
    assert!(run.messages > 0, "{run:?}");
}

#[cfg(verilated)]
#[test]
fn verilog_makes_the_stream_of_the_golden_model() {
    use outcry_hw_sim::feed::verilated_feed::VerilatedFeed;
    let seed = common::seed("stream_verilog");
    let rounds = common::long(8_000, 400_000);
    for part in 0..4_u64 {
        let mut device = VerilatedFeed::new((seed as i32 ^ part as i32).max(1));
        let run = compare(&mut device, seed.wrapping_add(part), rounds / 4);
        assert!(run.gaps > 10 && run.rescued > 1_000 && run.messages > 5_000, "{run:?}");
    }
}

#[cfg(not(verilated))]
#[test]
fn verilog_makes_the_stream_of_the_golden_model() {
    common::skip("stream_verilog", "no verilator or no c++ on the path");
}

fn compare(device: &mut dyn FeedDevice, seed: u64, rounds: u64) -> StreamRun {
    let name = device.name();
    let run = run_stream(device, seed, rounds).unwrap_or_else(|difference| panic!("{difference}"));
    println!("{name}: {run:?}");
    run
}
