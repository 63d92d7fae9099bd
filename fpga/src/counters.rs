//! Counters of events, and a copy of all of them to read.

use crate::registers::COUNTER_BITS;
use rust_hdl::prelude::*;

/// Counts `N` events, one bit each. `keep` copies all counters in one cycle, without what happens
/// in it. Written in Verilog: a kernel cannot loop over registers of its own.
#[derive(LogicBlock)]
pub struct Counters<const N: usize> {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// What happened, in the order of [`registers`](crate::registers).
    pub events: Signal<In, Bits<N>>,
    /// Copy the counters.
    pub keep: Signal<In, Bit>,
    /// Which to read.
    pub index: Signal<In, Bits<6>>,
    /// Its upper half.
    pub high: Signal<In, Bit>,
    /// What the copy says, two cycles later; 0 for one that is not there.
    pub value: Signal<Out, Bits<32>>,
    _counts: Vec<u64>,
    _kept: Vec<u64>,
    _picked: u64,
}

/// Counters that are chosen from in the first cycle; the second chooses a group.
const GROUP: usize = 8;

impl<const N: usize> Default for Counters<N> {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            events: Default::default(),
            keep: Default::default(),
            index: Default::default(),
            high: Default::default(),
            value: Default::default(),
            _counts: vec![0; N],
            _kept: vec![0; N],
            _picked: 0,
        }
    }
}

impl<const N: usize> Logic for Counters<N> {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        let kept = self._kept.get(self.index.val().index()).copied().unwrap_or_default();
        let half = if self.high.val() { kept >> 32 } else { kept & 0xffff_ffff };
        self.value.next = self._picked.to_bits();
        self._picked = half;
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
        let each = |line: &dyn Fn(usize) -> String| -> String { (0..N).map(line).collect() };
        let registers = each(&|n| format!("reg [{width}:0] count_{n}, kept_{n};\n"));
        let initial = each(&|n| format!("    count_{n} = 0; kept_{n} = 0;\n"));
        let count = each(&|n| {
            format!(
                "    if (events[{n}]) count_{n} <= count_{n} + 1'b1;\n    \
                 if (keep) kept_{n} <= count_{n};\n"
            )
        });
        let groups = N.div_ceil(GROUP);
        let pick = |group: usize| {
            let of = (group * GROUP..N.min((group + 1) * GROUP)).map(|n| {
                let at = n % GROUP;
                format!(
                    "        {at}: pick_{group} <= high ? kept_{n}[{width}:32] : kept_{n}[31:0];\n"
                )
            });
            let of: String = of.collect();
            format!("    case (index[2:0])\n{of}        default: pick_{group} <= 0;\n    endcase\n")
        };
        let picks: String = (0..groups).map(pick).collect();
        let picked: String = (0..groups).map(|n| format!("reg [31:0] pick_{n};\n")).collect();
        let zero: String = (0..groups).map(|n| format!(" pick_{n} = 0;")).collect();
        let read: String =
            (0..groups).map(|n| format!("        {n}: value <= pick_{n};\n")).collect();
        Verilog::Custom(format!(
            "{registers}{picked}reg [2:0] group;\ninitial begin\n{initial}   {zero} group = 0; \
             value = 0;\nend\nalways @(posedge clock) begin\n{count}    group <= index[5:3];\n\
             {picks}    case (group)\n{read}        default: value <= 0;\n    endcase\nend\n"
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
