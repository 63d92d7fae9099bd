//! Icarus Verilog on the generated text: a simulator of another make, with four values. What is
//! undefined and reaches a record shows as `x` here, where Verilator chose some number.
//!
//! The design runs in a process of its own, a line of inputs and a line of outputs for each cycle.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use fpga::record::{FrameClass, FrameRecord, MessageFields, MessageRecord};

use crate::device::{Beat, Device, Input, Output};
use crate::ports::{self, Port};

/// Before the outputs of a cycle.
const MARK: &str = "= ";

/// A design in Icarus.
pub struct Icarus {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    inputs: Vec<Port>,
    outputs: Vec<Port>,
    /// What was said ahead of the last edge, and behind it.
    line: String,
}

/// What a cycle is given: names of inputs and their values. Every input must be named.
pub type Values<'a> = [(&'a str, u128)];

/// What a port says: a number, or nothing when a bit of it is undefined.
pub struct Said<'a> {
    design: &'a Icarus,
    words: Vec<&'a str>,
}

impl Icarus {
    /// Compiles a design in `folder` and starts it. With `vcd` every signal of it is written there.
    ///
    /// # Errors
    /// When `iverilog` and `vvp` are missing, or do not take the design.
    pub fn start(verilog: &str, folder: &Path, vcd: Option<&Path>) -> io::Result<Self> {
        let ports = ports::of(verilog);
        let (source, program) = (folder.join("bench.v"), folder.join("bench.vvp"));
        fs::write(&source, format!("{}\n{verilog}", bench(&ports)))?;
        let compiled = Command::new("iverilog")
            .args(["-g2005", "-s", "bench", "-o"])
            .args([&program, &source])
            .output()?;
        if !compiled.status.success() {
            let said = String::from_utf8_lossy(&compiled.stderr).into_owned();
            return Err(io::Error::other(format!("iverilog does not take the design: {said}")));
        }
        let mut command = Command::new("vvp");
        command.arg("-n").arg(&program).stdin(Stdio::piped()).stdout(Stdio::piped());
        if let Some(vcd) = vcd {
            command.arg(format!("+vcd={}", vcd.display()));
        }
        let mut child = command.spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(input), Some(output)) = (input, output) else {
            unreachable!("both were asked for");
        };
        let (inputs, outputs) = ports::split(&ports);
        let own = |ports: Vec<&Port>| ports.into_iter().cloned().collect();
        Ok(Self {
            child,
            input: Some(input),
            output: BufReader::new(output),
            inputs: own(inputs),
            outputs: own(outputs),
            line: String::new(),
        })
    }

    /// One cycle, and what is there behind the edge.
    ///
    /// # Errors
    /// When the simulator has ended.
    ///
    /// # Panics
    /// When an input is not named, or a name is no input.
    pub fn step(&mut self, values: &Values<'_>) -> io::Result<Said<'_>> {
        self.send(values)?;
        self.read_line()?;
        let words: Vec<&str> = self.line[MARK.len()..].split_whitespace().collect();
        assert_eq!(words.len(), 2 * self.outputs.len(), "vvp said {}", self.line);
        Ok(Said { design: self, words })
    }

    fn send(&mut self, values: &Values<'_>) -> io::Result<()> {
        assert_eq!(values.len(), self.inputs.len(), "every input has a value");
        let mut line = String::new();
        for port in &self.inputs {
            let value = values.iter().find(|(name, _)| *name == port.name);
            let (_, value) = value.unwrap_or_else(|| panic!("input {} has no value", port.name));
            write!(line, "{value:x} ").expect("a String takes all");
        }
        line.push('\n');
        let input = self.input.as_mut().expect("open until the end");
        input.write_all(line.as_bytes())
    }

    fn read_line(&mut self) -> io::Result<()> {
        let line = &mut self.line;
        loop {
            line.clear();
            if self.output.read_line(line)? == 0 {
                return Err(io::Error::other("vvp has ended"));
            }
            // What vvp says of itself, that a dump was opened, has no mark.
            if line.starts_with(MARK) {
                return Ok(());
            }
        }
    }
}

impl Drop for Icarus {
    fn drop(&mut self) {
        // The end of its input ends it, with the dump whole; nobody is left to tell of a failure.
        drop(self.input.take());
        let _ = self.child.wait();
    }
}

impl Said<'_> {
    /// The value of an output behind the edge.
    ///
    /// # Panics
    /// When there is no such output, or a bit of it is undefined: a record must never hold one.
    pub fn value(&self, name: &str) -> u128 {
        self.word(name, self.design.outputs.len())
    }

    /// The value of an output ahead of the edge, with the inputs applied.
    ///
    /// # Panics
    /// As [`value`](Self::value).
    pub fn before(&self, name: &str) -> u128 {
        self.word(name, 0)
    }

    fn word(&self, name: &str, offset: usize) -> u128 {
        let place = self.design.outputs.iter().position(|port| port.name == name);
        let word = self.words[offset + place.unwrap_or_else(|| panic!("no output {name}"))];
        let value = u128::from_str_radix(word, 16);
        value.unwrap_or_else(|_| panic!("icarus: {name} is undefined: {word}"))
    }

    /// Whether an output of one bit is set.
    pub fn is_set(&self, name: &str) -> bool {
        self.value(name) == 1
    }
}

/// A bench that reads the inputs of a cycle from a line and writes the outputs as one.
fn bench(ports: &[Port]) -> String {
    let (inputs, outputs) = ports::split(ports);
    let mut text = String::from("`timescale 1ns/1ps\nmodule bench;\n  reg clock;\n");
    let mut add = |line: String| text = format!("{text}{line}\n");
    for port in &inputs {
        add(format!("  reg {}{};", port.range(), port.name));
    }
    for port in &outputs {
        add(format!("  wire {}{};", port.range(), port.name));
    }
    add(ports::instance(ports));
    let names = |ports: &[&Port]| {
        let names: Vec<&str> = ports.iter().map(|port| port.name.as_str()).collect();
        names.join(", ")
    };
    let reads = vec!["%h"; inputs.len()].join(" ");
    let writes = vec!["%h"; outputs.len()].join(" ");
    let named = names(&outputs);
    let ahead = format!("$write(\"{MARK}{writes} \", {named});");
    let say = format!("begin $display(\"{writes}\", {named}); $fflush; end");
    add("  integer got; reg [8191:0] file;\n  initial begin".to_owned());
    add("    if ($value$plusargs(\"vcd=%s\", file)) begin".to_owned());
    add("      $dumpfile(file); $dumpvars(0, dut);\n    end\n    clock = 0;".to_owned());
    let inputs_named = names(&inputs);
    let scan = format!("$fscanf(32'h8000_0000, \"{reads}\", {inputs_named})");
    add(format!("    got = {scan};\n    while (got == {}) begin", inputs.len()));
    add(format!("      clock = 0; #4; {ahead} clock = 1; #4; {say}"));
    add(format!("      got = {scan};\n    end\n    $finish;\n  end\nendmodule"));
    text
}

/// The order-entry pipeline in Icarus.
pub struct IcarusPipeline(Icarus);

impl IcarusPipeline {
    /// See [`Icarus::start`].
    ///
    /// # Errors
    /// When Icarus is missing, or does not take the design.
    pub fn start(folder: &Path, vcd: Option<PathBuf>) -> io::Result<Self> {
        let verilog = crate::kept("order_entry");
        Icarus::start(verilog, folder, vcd.as_deref()).map(Self)
    }
}

impl Device for IcarusPipeline {
    fn name(&self) -> &'static str {
        "icarus"
    }

    fn cycle(&mut self, input: &Input) -> Output {
        let beat = input.beat.unwrap_or_default();
        let values = [
            ("s_valid", input.beat.is_some().into()),
            ("s_last", beat.last.into()),
            ("s_error", beat.error.into()),
            ("s_empty", beat.empty.into()),
            ("s_data", beat.data.into()),
            ("r_write", input.write.is_some().into()),
            ("r_address", input.address.into()),
            ("r_data", input.write.unwrap_or_default().into()),
            ("t_ready", input.ready.into()),
            ("c_valid", input.collar.is_some().into()),
            ("c_row", input.collar.unwrap_or_default().row.into()),
            ("c_limits", input.collar.unwrap_or_default().bits().into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        let verdict = || (said.value("v_fails") as u16, said.value("v_reason") as u8);
        Output {
            message: said.is_set("m_valid").then(|| message(&said)),
            verdict: said.is_set("v_valid").then(verdict),
            frame: said.is_set("f_valid").then(|| frame(&said)),
            out: (input.ready && said.before("t_valid") == 1).then(|| out(&said)),
            value: said.value("r_value") as u32,
            takes_collar: said.before("c_ready") == 1,
        }
    }
}

/// The line takes what is shown ahead of the edge.
fn out(said: &Said<'_>) -> Beat {
    Beat {
        data: said.before("t_data") as u64,
        last: said.before("t_last") == 1,
        empty: said.before("t_empty") as u8,
        error: said.before("t_error") == 1,
    }
}

fn message(said: &Said<'_>) -> MessageRecord {
    MessageRecord {
        number: said.value("m_number") as u16,
        length: said.value("m_length") as u32,
        account: said.value("m_account") as u16,
        fields: said.is_set("m_well_formed").then(|| MessageFields {
            kind: said.value("m_kind") as u8,
            side: said.value("m_side") as u8,
            user_ref: said.value("m_user_ref") as u32,
            orig_ref: said.value("m_orig_ref") as u32,
            quantity: said.value("m_quantity") as u32,
            symbol: said.value("m_symbol") as u64,
            price: said.value("m_price") as u64,
        }),
    }
}

fn frame(said: &Said<'_>) -> FrameRecord {
    let class = FrameClass::ALL[said.value("f_class") as usize];
    let value = |name| if class.is_sound() { said.value(name) } else { 0 };
    FrameRecord {
        class,
        sequence: value("f_sequence") as u64,
        count: value("f_count") as u16,
        account: value("f_account") as u16,
        epoch: value("f_epoch") as u32,
        cycle: value("f_cycle") as u64,
    }
}
