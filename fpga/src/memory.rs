//! A block RAM that is zero at the start, for every table too large to spell out row by row.
//!
//! What a read says of a row that is written in the same cycle is undefined in block RAM, and logic
//! that defines it costs a step behind every read. So nobody may ask: the simulators answer such a
//! read wrongly on purpose. Only [`Memory::exact`] has that logic.

use rust_hdl::prelude::*;

/// For yosys: reads of a row in the cycle of its write need no logic.
const ANY: &str = "(* no_rw_check *) ";
/// For simulators: what such a read says.
const WRONG: &str = "\
`ifndef SYNTHESIS
    if (write && write_address == read_address) read_data <= ~mem[read_address];
`endif
";

/// `2^N` rows of `W` bits; a read answers in the next cycle. What it says of a row that is written
/// in the same one means nothing.
#[derive(LogicBlock)]
pub struct Memory<const W: usize, const N: usize> {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Row to read.
    pub read_address: Signal<In, Bits<N>>,
    /// What it held, one cycle later.
    pub read_data: Signal<Out, Bits<W>>,
    /// Write a row.
    pub write: Signal<In, Bit>,
    /// Which.
    pub write_address: Signal<In, Bits<N>>,
    /// What.
    pub write_data: Signal<In, Bits<W>>,
    _rows: Vec<Bits<W>>,
    _is_exact: bool,
}

impl<const W: usize, const N: usize> Default for Memory<W, N> {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            read_address: Default::default(),
            read_data: Default::default(),
            write: Default::default(),
            write_address: Default::default(),
            write_data: Default::default(),
            _rows: vec![Bits::default(); 1 << N],
            _is_exact: false,
        }
    }
}

impl<const W: usize, const N: usize> Memory<W, N> {
    /// One whose reads say what was there before a write in the same cycle.
    #[must_use]
    pub fn exact() -> Self {
        Self { _is_exact: true, ..Self::default() }
    }
}

impl<const W: usize, const N: usize> Logic for Memory<W, N> {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        let (read, written) = (self.read_address.val(), self.write_address.val());
        let said = self._rows[read.index()];
        let is_wrong = !self._is_exact && self.write.val() && read == written;
        self.read_data.next = if is_wrong { !said } else { said };
        if self.write.val() {
            self._rows[written.index()] = self.write_data.val();
        }
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (width, rows) = (W - 1, (1 << N) - 1);
        let (any, wrong) = if self._is_exact { ("", "") } else { (ANY, WRONG) };
        Verilog::Custom(format!(
            "\
{any}reg [{width}:0] mem [0:{rows}];
integer row;
initial begin
    for (row = 0; row <= {rows}; row = row + 1) mem[row] = 0;
    read_data = 0;
end
always @(posedge clock) begin
    read_data <= mem[read_address];
    if (write) mem[write_address] <= write_data;
{wrong}end
"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let row = |name: &str, inputs: &[&str], outputs: &[&str]| TimingInfo {
            name: name.to_owned(),
            clock: "clock".to_owned(),
            inputs: inputs.iter().map(|port| (*port).to_owned()).collect(),
            outputs: outputs.iter().map(|port| (*port).to_owned()).collect(),
        };
        vec![
            row("read", &["read_address"], &["read_data"]),
            row("write", &["write", "write_address", "write_data"], &[]),
        ]
    }
}
