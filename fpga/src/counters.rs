//! Counters of events, and a copy of all of them to read.

use crate::registers::{COUNTER_BITS, COUNTERS_COUNT};
use rust_hdl::prelude::*;

/// Counts events, one bit each. `keep` copies all counters in one cycle, without what happens in
/// it. Written in Verilog: a kernel cannot loop over registers of its own.
#[derive(LogicBlock)]
pub struct Counters {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// What happened, in the order of [`registers`](crate::registers).
    pub events: Signal<In, Bits<37>>,
    /// Copy the counters.
    pub keep: Signal<In, Bit>,
    /// Which to read.
    pub index: Signal<In, Bits<6>>,
    /// Its upper half.
    pub high: Signal<In, Bit>,
    /// What the copy says, one cycle later; 0 for one that is not there.
    pub value: Signal<Out, Bits<32>>,
    _counts: Vec<u64>,
    _kept: Vec<u64>,
}

const _: () = assert!(COUNTERS_COUNT == 37);

impl Default for Counters {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            events: Default::default(),
            keep: Default::default(),
            index: Default::default(),
            high: Default::default(),
            value: Default::default(),
            _counts: vec![0; COUNTERS_COUNT],
            _kept: vec![0; COUNTERS_COUNT],
        }
    }
}

impl Logic for Counters {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        let kept = self._kept.get(self.index.val().index()).copied().unwrap_or_default();
        let half = if self.high.val() { kept >> 32 } else { kept & 0xffff_ffff };
        self.value.next = half.to_bits();
        if self.keep.val() {
            self._kept.copy_from_slice(&self._counts);
        }
        for (index, count) in self._counts.iter_mut().enumerate() {
            *count += u64::from(self.events.val().get_bit(index));
            *count &= (1 << COUNTER_BITS) - 1;
        }
    }

    fn connect(&mut self) {
        self.value.connect();
    }

    fn hdl(&self) -> Verilog {
        let width = COUNTER_BITS - 1;
        let each =
            |line: &dyn Fn(usize) -> String| -> String { (0..COUNTERS_COUNT).map(line).collect() };
        let registers = each(&|n| format!("reg [{width}:0] count_{n}, kept_{n};\n"));
        let initial = each(&|n| format!("    count_{n} = 0; kept_{n} = 0;\n"));
        let count = each(&|n| {
            format!(
                "    if (events[{n}]) count_{n} <= count_{n} + 1'b1;\n    \
                 if (keep) kept_{n} <= count_{n};\n"
            )
        });
        let read = each(&|n| {
            format!("        {n}: value <= high ? kept_{n}[{width}:32] : kept_{n}[31:0];\n")
        });
        Verilog::Custom(format!(
            "{registers}initial begin\n{initial}    value = 0;\nend\n\
             always @(posedge clock) begin\n{count}    case (index)\n{read}        \
             default: value <= 0;\n    endcase\nend\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "count".to_owned(),
            clock: "clock".to_owned(),
            inputs: ["events", "keep", "index", "high"].map(str::to_owned).to_vec(),
            outputs: vec!["value".to_owned()],
        }]
    }
}
