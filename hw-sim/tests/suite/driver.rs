//! The driver finds a device out that is wrong once, in any way.

use crate::common;
use outcry_hw_sim::device::{Device, Input, Output};
use outcry_hw_sim::driver;

/// Frames of the run, and the record that goes wrong.
const FRAMES: u64 = 60;
const WRONG_RECORD: usize = 20;

/// The driver is tested and not the simulator, so any will do: the fastest there is.
#[cfg(verilated)]
fn honest() -> impl Device {
    outcry_hw_sim::verilated::Verilated::new(1)
}

#[cfg(not(verilated))]
fn honest() -> impl Device {
    outcry_hw_sim::simulated::Simulated::default()
}

/// A device that changes what another one says of one message or frame.
struct Liar<D, F> {
    honest: D,
    records: usize,
    lie: F,
}

impl<D: Device, F: FnMut(&mut Output)> Device for Liar<D, F> {
    fn name(&self) -> &'static str {
        "liar"
    }

    fn cycle(&mut self, input: &Input) -> Output {
        let mut output = self.honest.cycle(input);
        // Neither what a register says is a record, which is compared where somebody asked for it,
        // nor that limits could be taken.
        if (Output { value: 0, takes_collar: false, ..output }) != Output::default() {
            self.records += 1;
            if self.records == WRONG_RECORD {
                (self.lie)(&mut output);
            }
        }
        output
    }
}

fn is_found_out(seed: u64, lie: impl FnMut(&mut Output)) -> bool {
    let mut liar = Liar { honest: honest(), records: 0, lie };
    let result = driver::run(&mut liar, seed, FRAMES);
    assert!(liar.records >= WRONG_RECORD, "{FRAMES} frames make too few records");
    result.is_err()
}

#[test]
fn one_wrong_record_is_found() {
    let seed = common::seed("driver");
    assert!(!is_found_out(seed, |_| {}), "an honest device must pass");
    assert!(is_found_out(seed, |output| *output = Output::default()), "a record is lost");
    assert!(is_found_out(seed, |output| {
        if let Some(message) = &mut output.message {
            message.number ^= 1;
        } else if let Some(out) = &mut output.out {
            // Its first byte: of the last beat the others may be unused.
            out.data ^= 1 << 63;
        } else if let Some(frame) = &mut output.frame {
            frame.account ^= 0x8000;
            frame.sequence ^= 1 << 63;
        }
    }));
}
