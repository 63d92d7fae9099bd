//! Best bid and offer: nothing that is not stale is wrong, and golden model, rust-hdl's simulator
//! and the generated Verilog agree on every record, every answer and every cycle.

use crate::common;
use fpga::bbo::record::{Best, QuoteRecord};
use outcry_hw_sim::bbo::device::BboDevice;
use outcry_hw_sim::bbo::driver::{BboRun, run_bbo};
use outcry_hw_sim::bbo::flow::{Event, Flow};
use outcry_hw_sim::bbo::golden::{BboGolden, HARDWARE, Room};
use outcry_hw_sim::bbo::icarus::IcarusBbo;
use outcry_hw_sim::bbo::simulated::SimulatedBbo;

/// rust-hdl simulates some thousand cycles a second.
const EVENTS_RUST_HDL: u64 = 600;
const EVENTS_ICARUS: u64 = 1_500;

#[test]
fn nothing_that_is_known_is_wrong() {
    let seed = common::seed("bbo_truth");
    let room = |symbols, sets, ways, levels| Room { symbols, sets, ways, levels };
    let rooms = [
        HARDWARE,
        room(1, 1, 1, 1),
        room(2, 1, 4, 1),
        room(16, 2, 2, 2),
        room(16, 64, 4, 3),
        room(64, 1_024, 4, 4),
    ];
    let events = common::long(200_000, 10_000_000);
    for (number, room) in rooms.into_iter().enumerate() {
        let tally = truth(seed.wrapping_add(number as u64), room, events);
        println!("{room:?}: {tally:?}");
        assert!(tally.iter().all(|count| *count > 0), "{room:?}: {tally:?}");
    }
}

/// Runs a flow beside the whole book; sides that were known with and without orders, and stale.
fn truth(seed: u64, room: Room, events: u64) -> [u64; 3] {
    let mut flow = Flow::new(seed, room);
    let mut golden = BboGolden::new(room, flow.locate());
    let mut tally = [0; 3];
    for number in 0..events {
        let message = match flow.next_event() {
            Event::Begin => {
                golden.begin();
                continue;
            }
            Event::Gap => {
                golden.forget();
                continue;
            }
            Event::Message(message) => message,
        };
        let Some(QuoteRecord { slot, quote, .. }) = golden.message(number, &message) else {
            continue;
        };
        if Flow::is_odd(slot.into()) {
            continue;
        }
        let right = flow.truth().quote(message.locate);
        for (said, right) in [(quote.bid, right.bid), (quote.offer, right.offer)] {
            match said {
                Best { known: false, .. } => tally[2] += 1,
                said => {
                    assert_eq!(said, right, "OUTCRY_SEED={seed}, {room:?}, event {number}");
                    tally[usize::from(said.shares == 0)] += 1;
                }
            }
        }
    }
    tally
}

#[test]
fn rust_hdl_says_the_quotes_of_the_golden_model() {
    let seed = common::seed("bbo_rust_hdl");
    let run = compare(&mut SimulatedBbo::default(), seed, EVENTS_RUST_HDL);
    assert!(run.records.iter().all(|count| *count > 0), "{run:?}");
}

#[test]
fn icarus_says_the_quotes_of_the_golden_model() {
    if !common::is_installed("iverilog") {
        return common::skip("bbo_icarus", "no iverilog on the path");
    }
    let seed = common::seed("bbo_icarus");
    let folder = tempfile::tempdir().unwrap();
    let run = compare(&mut IcarusBbo::start(folder.path()).unwrap(), seed, EVENTS_ICARUS);
    assert!(run.records.iter().all(|count| *count > 0), "{run:?}");
}

#[cfg(verilated)]
#[test]
fn verilog_says_the_quotes_of_the_golden_model_and_everything_came_up() {
    use outcry_hw_sim::bbo::verilated::VerilatedBbo;
    let seed = common::seed("bbo_verilog");
    let events = common::long(240_000, 20_000_000);
    // In parts, so that each starts with a design just out of configuration.
    let mut run = BboRun::default();
    for part in 0..8_u64 {
        let mut device = VerilatedBbo::new((seed as i32 ^ part as i32).max(1));
        run.merge(&compare(&mut device, seed.wrapping_add(part), events / 8));
    }
    println!("all: {run:?}");
    assert!(run.is_whole(), "{run:?}");
}

#[cfg(not(verilated))]
#[test]
fn verilog_says_the_quotes_of_the_golden_model_and_everything_came_up() {
    common::skip("bbo_verilog", "no verilator or no c++ on the path");
}

fn compare(device: &mut dyn BboDevice, seed: u64, events: u64) -> BboRun {
    let name = device.name();
    let run = run_bbo(device, seed, events).unwrap_or_else(|difference| panic!("{difference}"));
    println!("{name}: {run:?}");
    run
}
