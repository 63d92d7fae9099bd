//! The market data unit says what the golden models of its parts do, in two simulators.

use crate::common;
use outcry_hw_sim::market::device::MarketDevice;
use outcry_hw_sim::market::driver::{Effort, MarketRun, run_market};
use outcry_hw_sim::market::simulated::SimulatedMarket;

/// For a simulator of a few thousand cycles a second, of which a session takes a thousand.
const SHORT: Effort = Effort { rounds: 4, references: 16, waits: false };

#[test]
fn rust_hdl_follows_the_market_as_the_golden_models_do() {
    let seed = common::seed("market_rust_hdl");
    let run = compare(&mut SimulatedMarket::default(), seed, SHORT);
    assert!(run.quotes > 0 && run.asked > 0 && run.followed + run.fallen_back > 0, "{run:?}");
}

#[cfg(verilated)]
#[test]
fn verilog_follows_the_market_as_the_golden_models_do_and_everything_came_up() {
    use outcry_hw_sim::market::verilated::VerilatedMarket;
    let seed = common::seed("market_verilog");
    let rounds = common::long(1_500, 150_000);
    for (part, references) in [(0, 1_024), (1, 64)] {
        let mut device = VerilatedMarket::new((seed as i32 ^ part).max(1));
        let effort = Effort { rounds, references, waits: true };
        let run = compare(&mut device, seed.wrapping_add(part as u64), effort);
        assert!(run.is_whole(), "{run:?}");
    }
}

#[cfg(not(verilated))]
#[test]
fn verilog_follows_the_market_as_the_golden_models_do_and_everything_came_up() {
    common::skip("market_verilog", "no verilator or no c++ on the path");
}

fn compare(device: &mut dyn MarketDevice, seed: u64, effort: Effort) -> MarketRun {
    let name = device.name();
    let run = run_market(device, seed, effort).unwrap_or_else(|difference| panic!("{difference}"));
    println!("{name}: {run:?}");
    run
}
