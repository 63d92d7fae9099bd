//! One fixed script for each operation, in a function of its own, so that an instruction counter
//! can tell them apart: `cargo xtask instructions`.
#![allow(missing_docs)]

use std::hint::black_box;

use engine::core::Core;
use engine::core::event::NullSink;
use outcry_benches::flow::{Flow, Request, requests};
use outcry_benches::report_ring::ReportRing;
use replay::workload::{Op, Preset, Translator, capacity, generate};

// Each function says its name, or the compiler would make one of them all.

/// Operations of each kind.
const OPERATIONS: usize = 2_000;
const SEED: u64 = 1;

/// The core as the script goes through it.
struct Script {
    core: Core,
    flow: Flow,
    ring: ReportRing,
}

impl Script {
    #[inline(always)]
    fn apply(&mut self, requests: &[Request]) {
        for request in requests {
            self.flow.step(&mut self.core, &mut self.ring, request);
        }
    }
}

#[inline(never)]
fn script_add(script: &mut Script, requests: &[Request]) {
    black_box("add");
    script.apply(requests);
}

#[inline(never)]
fn script_cancel(script: &mut Script, requests: &[Request]) {
    black_box("cancel");
    script.apply(requests);
}

#[inline(never)]
fn script_replace(script: &mut Script, requests: &[Request]) {
    black_box("replace");
    script.apply(requests);
}

/// Orders that trade at once, with one resting order or more.
#[inline(never)]
fn script_fill(script: &mut Script, requests: &[Request]) {
    black_box("fill");
    script.apply(requests);
}

fn main() -> std::io::Result<()> {
    let generated = generate(Preset::W1, 200_000, SEED);
    let header = *generated.workload.header();
    let mut core = Core::new(capacity(&header));
    for command in Translator::new(&header).opening(&header) {
        core.apply(&command, &mut NullSink);
    }
    let flow = Flow::behind(&core);
    let mut script = Script { core, flow, ring: ReportRing::default() };
    let requests = requests(&header, generated.workload.records())?;
    let (prefill, flow) = requests.split_at(header.prefill as usize);
    script.apply(prefill);
    let mut left = [OPERATIONS; 4];
    for request in flow {
        let (kind, function): (usize, fn(&mut Script, &[Request])) = match request.op() {
            Some(Op::New) if request.is_immediate() => (3, script_fill),
            Some(Op::New) => (0, script_add),
            Some(Op::Replace) => (2, script_replace),
            _ => (1, script_cancel),
        };
        let one = std::slice::from_ref(request);
        if left[kind] > 0 {
            left[kind] -= 1;
            function(&mut script, one);
        } else {
            script.apply(one);
        }
    }
    assert_eq!(left, [0; 4], "the flow has enough of each kind");
    black_box(script.ring.slots());
    Ok(())
}
