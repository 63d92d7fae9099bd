//! No block of the Verilog reads what it writes only later.
//!
//! `always @(*)` does not wake up for its own writes. A block that reads a signal and then writes
//! it works with the value of the time before, in a simulator that takes the standard at its word
//! (Icarus does); Verilator, yosys and rust-hdl's own simulator go on until nothing changes, and
//! see no difference. In a kernel: write a Local above where it is read.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

#[test]
fn no_block_reads_what_it_writes_later() {
    for (design, verilog) in outcry_fpga::DESIGNS {
        let found = stale(&verilog());
        assert!(found.is_empty(), "{design}: {found:?}");
    }
}

#[test]
fn a_stale_read_is_found() {
    let block = |body: &str| format!("always @(*) begin\n{body}\n    end\n");
    assert_eq!(stale(&block("  a = b;\n  b = c;")), ["b"]);
    assert_eq!(stale(&block("  if (b) begin\n a = c;\n end\n  b[(32'h0)+:(8)] = c;")), ["b"]);
    assert!(stale(&block("  b = c;\n  a = b;\n  if (b == a) begin\n a = 8'hff;\n end")).is_empty());
}

/// Every name that a block reads above its first assignment to it.
fn stale(verilog: &str) -> Vec<String> {
    let blocks = verilog.split("always @(*) begin").skip(1);
    blocks.flat_map(|block| stale_in(block.split("\n    end").next().unwrap())).collect()
}

fn stale_in(block: &str) -> BTreeSet<String> {
    let statements: Vec<(Option<&str>, &str)> = block.lines().map(parts).collect();
    let written: BTreeSet<&str> = statements.iter().filter_map(|(target, _)| *target).collect();
    let (mut done, mut found) = (BTreeSet::new(), BTreeSet::new());
    for (target, value) in statements {
        let read = names(value).filter(|name| written.contains(name) && !done.contains(name));
        found.extend(read.map(str::to_owned));
        done.extend(target);
    }
    found
}

/// What a line assigns to, and what it reads.
fn parts(line: &str) -> (Option<&str>, &str) {
    let Some((target, value)) = line.split_once(" = ") else {
        return (None, line);
    };
    let target = target.trim().split('[').next();
    (target, value)
}

/// Names of signals; the digits of literals (`32'h0`) are none.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "_$'".contains(c);
    text.split(move |c| !is_part(c)).filter(|word| !word.contains('\'') && !word.is_empty())
}
