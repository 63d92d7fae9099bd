//! The golden model, rust-hdl's simulator and the generated Verilog agree record by record.

use crate::common;
use outcry_hw_sim::coverage::Coverage;
use outcry_hw_sim::device::Device;
use outcry_hw_sim::driver;
use outcry_hw_sim::simulated::Simulated;

/// rust-hdl simulates a thousand cycles a second or so.
const FRAMES_RUST_HDL: u64 = 300;

#[test]
fn rust_hdl_agrees_with_the_golden_model() {
    let seed = common::seed("rust_hdl");
    let run = compare(&mut Simulated::default(), seed, FRAMES_RUST_HDL);
    assert!(run.classes.iter().filter(|count| **count > 0).count() > 8, "{run:?}");
}

#[cfg(verilated)]
#[test]
fn verilog_agrees_with_the_golden_model_and_everything_came_up() {
    use outcry_hw_sim::verilated::Verilated;
    let frames = common::long(200_000, 10_000_000);
    let seed = common::seed("verilog");
    // In parts, so that each starts with a design just out of configuration. What is rare may need
    // more of them.
    let (parts, parts_max) = (8, 40);
    let mut coverage = Coverage::default();
    for part in 0..parts_max {
        if part >= parts && coverage.missing().is_empty() {
            break;
        }
        let mut device = Verilated::new((seed as i32 ^ part as i32).max(1));
        coverage.merge(&compare(&mut device, seed.wrapping_add(part), frames / parts));
    }
    assert_eq!(coverage.missing(), Vec::<String>::new());
}

#[cfg(not(verilated))]
#[test]
fn verilog_agrees_with_the_golden_model_and_everything_came_up() {
    common::skip("verilog_agrees_with_the_golden_model", "no verilator or no c++ on the path");
}

fn compare(device: &mut dyn Device, seed: u64, frames: u64) -> Coverage {
    let name = device.name();
    let start = std::time::Instant::now();
    let run = driver::run(device, seed, frames).unwrap_or_else(|difference| panic!("{difference}"));
    assert!(run.collars > 0, "no collar moved");
    let seconds = start.elapsed().as_secs_f64();
    let speed = run.cycles as f64 / seconds;
    println!(
        "{name}: {frames} frames, {} cycles in {seconds:.1} s, {speed:.0} cycles/s",
        run.cycles
    );
    run.coverage
}
