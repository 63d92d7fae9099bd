//! One fixed script for each operation, in a function of its own, so that an instruction counter
//! can tell them apart: `cargo xtask instructions`.
#![allow(missing_docs)]

use std::hint::black_box;

use engine::core::Core;
use engine::core::event::NullSink;
use outcry_benches::report_ring::ReportRing;
use replay::workload::{Op, Preset, Record, Translator, capacity, generate};

// Each function says its name, or the compiler would make one of them all.

/// Operations of each kind.
const OPERATIONS: usize = 2_000;
const SEED: u64 = 1;

/// The core as the script goes through it.
struct Script {
    core: Core,
    translator: Translator,
    ring: ReportRing,
}

impl Script {
    #[inline(always)]
    fn apply(&mut self, records: &[Record]) {
        for record in records {
            self.core.apply(&self.translator.command(record), &mut self.ring);
        }
    }
}

#[inline(never)]
fn script_add(script: &mut Script, records: &[Record]) {
    black_box("add");
    script.apply(records);
}

#[inline(never)]
fn script_cancel(script: &mut Script, records: &[Record]) {
    black_box("cancel");
    script.apply(records);
}

#[inline(never)]
fn script_replace(script: &mut Script, records: &[Record]) {
    black_box("replace");
    script.apply(records);
}

/// Orders that trade at once, with one resting order or more.
#[inline(never)]
fn script_fill(script: &mut Script, records: &[Record]) {
    black_box("fill");
    script.apply(records);
}

fn main() -> std::io::Result<()> {
    let generated = generate(Preset::W1, 200_000, SEED);
    let header = *generated.workload.header();
    let mut core = Core::new(capacity(&header));
    let mut translator = Translator::new(&header);
    for command in translator.opening(&header) {
        core.apply(&command, &mut NullSink);
    }
    let mut script = Script { core, translator, ring: ReportRing::new()? };
    let records = generated.workload.records();
    let (prefill, flow) = records.split_at(header.prefill as usize);
    script.apply(prefill);
    let mut left = [OPERATIONS; 4];
    for record in flow {
        let (kind, function): (usize, fn(&mut Script, &[Record])) = match record.op() {
            Some(Op::New) if record.immediate() => (3, script_fill),
            Some(Op::New) => (0, script_add),
            Some(Op::Replace) => (2, script_replace),
            _ => (1, script_cancel),
        };
        let one = std::slice::from_ref(record);
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
