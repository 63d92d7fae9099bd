//! A line of the feed: golden model, rust-hdl's simulator and the generated Verilog agree record by
//! record.

use crate::common;
use outcry_hw_sim::feed::coverage::LineCoverage;
use outcry_hw_sim::feed::device::LineDevice;
use outcry_hw_sim::feed::driver::run_line;
use outcry_hw_sim::feed::simulated::SimulatedLine;

/// rust-hdl simulates some thousand cycles a second.
const FRAMES_RUST_HDL: u64 = 600;

#[test]
fn rust_hdl_agrees_with_the_golden_model() {
    let seed = common::seed("feed_rust_hdl");
    let run = compare(&mut SimulatedLine::default(), seed, FRAMES_RUST_HDL);
    assert!(run.classes.iter().filter(|count| **count > 0).count() > 12, "{run:?}");
}

#[cfg(verilated)]
#[test]
fn verilog_agrees_with_the_golden_model_and_everything_came_up() {
    use outcry_hw_sim::feed::verilated::VerilatedLine;
    let frames = common::long(200_000, 10_000_000);
    let seed = common::seed("feed_verilog");
    // In parts, so that each starts with a design just out of configuration.
    let parts = 8;
    let mut coverage = LineCoverage::default();
    for part in 0..parts {
        let mut device = VerilatedLine::new((seed as i32 ^ part).max(1));
        let part = u64::from(part.unsigned_abs());
        let frames = frames / u64::from(parts.unsigned_abs());
        coverage.merge(&compare(&mut device, seed.wrapping_add(part), frames));
    }
    assert_eq!(coverage.missing(), Vec::<String>::new());
}

#[cfg(not(verilated))]
#[test]
fn verilog_agrees_with_the_golden_model_and_everything_came_up() {
    common::skip("feed_verilog_agrees", "no verilator or no c++ on the path");
}

fn compare(device: &mut dyn LineDevice, seed: u64, frames: u64) -> LineCoverage {
    let name = device.name();
    let start = std::time::Instant::now();
    let run = run_line(device, seed, frames).unwrap_or_else(|difference| panic!("{difference}"));
    let seconds = start.elapsed().as_secs_f64();
    let speed = run.cycles as f64 / seconds;
    println!("{name}: {frames} frames, {} cycles in {seconds:.1} s, {speed:.0}/s", run.cycles);
    run.coverage
}
