//! Icarus Verilog, the third simulator: it agrees with the golden models, and nothing undefined
//! reaches a record.

use crate::common;
use std::path::PathBuf;

use outcry_hw_sim::driver;
use outcry_hw_sim::feed::driver::run_line;
use outcry_hw_sim::feed::icarus::{IcarusFeed, IcarusLine};
use outcry_hw_sim::feed::stream::run_stream;
use outcry_hw_sim::icarus::IcarusPipeline;
use outcry_hw_sim::market::driver::{Effort, run_market};
use outcry_hw_sim::market::icarus::IcarusMarket;

/// Icarus simulates some thousand cycles a second.
const FRAMES: u64 = 250;
/// Rounds of the stream of two lines, and of the market data unit.
const ROUNDS: u64 = 6;
const MARKET: Effort = Effort { rounds: 2, references: 16, waits: false };

#[test]
fn icarus_agrees_on_order_entry() {
    let Some(folder) = folder("icarus_order_entry") else { return };
    let seed = common::seed("icarus_order_entry");
    let mut device = IcarusPipeline::start(&folder, None).unwrap();
    let start = std::time::Instant::now();
    let run = driver::run(&mut device, seed, common::long(FRAMES, 20_000));
    let run = run.unwrap_or_else(|difference| panic!("{difference}"));
    let speed = run.cycles as f64 / start.elapsed().as_secs_f64();
    println!("icarus: {} frames, {} cycles, {speed:.0} cycles/s", run.frames, run.cycles);
    assert!(run.coverage.classes.iter().filter(|count| **count > 0).count() > 8, "{run:?}");
}

#[test]
fn icarus_agrees_on_a_line_of_the_feed() {
    let Some(folder) = folder("icarus_feed_line") else { return };
    let seed = common::seed("icarus_feed_line");
    let mut device = IcarusLine::start(&folder).unwrap();
    let run = run_line(&mut device, seed, common::long(FRAMES, 20_000));
    let run = run.unwrap_or_else(|difference| panic!("{difference}"));
    assert!(run.cycles > FRAMES, "{run:?}");
}

#[test]
fn icarus_agrees_on_the_stream_of_two_lines() {
    let Some(folder) = folder("icarus_stream") else { return };
    let seed = common::seed("icarus_stream");
    let mut device = IcarusFeed::start(&folder).unwrap();
    let run = run_stream(&mut device, seed, common::long(ROUNDS, 2_000));
    let run = run.unwrap_or_else(|difference| panic!("{difference}"));
    assert!(run.messages > ROUNDS, "{run:?}");
}

#[test]
fn icarus_agrees_on_the_market_data_unit() {
    let Some(folder) = folder("icarus_market") else { return };
    let seed = common::seed("icarus_market");
    let mut device = IcarusMarket::start(&folder).unwrap();
    let run = run_market(&mut device, seed, MARKET);
    let run = run.unwrap_or_else(|difference| panic!("{difference}"));
    assert!(run.quotes > 0 && run.asked > 0, "{run:?}");
}

#[test]
fn a_dump_has_every_signal() {
    let Some(folder) = folder("icarus_dump") else { return };
    let vcd = folder.join("dump.vcd");
    let mut device = IcarusPipeline::start(&folder, Some(vcd.clone())).unwrap();
    driver::run(&mut device, 1, 1).unwrap();
    drop(device);
    let dump = std::fs::read_to_string(vcd).unwrap();
    for name in ["s_data", "m_valid", "v_fails"] {
        assert!(dump.contains(&format!(" {name} ")), "{name} is not in the dump");
    }
    assert!(dump.contains("$scope module walker"), "what is inside is not in the dump");
}

/// A folder of its own, if Icarus is there.
fn folder(test: &str) -> Option<PathBuf> {
    if !common::is_installed("iverilog") {
        common::skip(test, "no iverilog on the path");
        return None;
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).unwrap();
    Some(folder)
}
