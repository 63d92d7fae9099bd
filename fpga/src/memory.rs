//! A block RAM that is zero at the start, for every table too large to spell out row by row.

use rust_hdl::prelude::*;

/// `2^N` rows of `W` bits; a read answers in the next cycle, with what was there before a write in
/// the same one.
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
        }
    }
}

impl<const W: usize, const N: usize> Logic for Memory<W, N> {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        self.read_data.next = self._rows[self.read_address.val().index()];
        if self.write.val() {
            let row = self.write_address.val().index();
            self._rows[row] = self.write_data.val();
        }
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (width, rows) = (W - 1, (1 << N) - 1);
        Verilog::Custom(format!(
            "\
reg [{width}:0] mem [0:{rows}];
integer row;
initial begin
    for (row = 0; row <= {rows}; row = row + 1) mem[row] = 0;
    read_data = 0;
end
always @(posedge clock) begin
    read_data <= mem[read_address];
    if (write) mem[write_address] <= write_data;
end
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
