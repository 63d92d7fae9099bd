//! No block of the Verilog reads what it writes only later, and no two wake each other for ever.
//!
//! `always @(*)` does not wake up for its own writes. A block that reads a signal and then writes
//! it works with the value of the time before, in a simulator that takes the standard at its word
//! (Icarus does); Verilator, yosys and rust-hdl's own simulator go on until nothing changes, and
//! see no difference. In a kernel: write a Local above where it is read.
//!
//! A block that writes a signal twice (a default, then what holds) wakes whoever reads it, though
//! it ends as it was. Where a block does so with an input of a part of it, and that part with an
//! output of its own, each wakes the other and the cycle never ends, in Icarus again. In a kernel:
//! let the output come from a register.

use std::collections::{BTreeMap, BTreeSet};

#[test]
fn no_block_reads_what_it_writes_later_and_no_two_wake_each_other_for_ever() {
    for (design, verilog) in outcry_fpga::DESIGNS {
        let text = verilog();
        let (stale, restless) = (stale(&text), restless(&text));
        assert!(stale.is_empty() && restless.is_empty(), "{design}: {stale:?} {restless:?}");
    }
}

#[test]
fn a_stale_read_is_found() {
    let block = |body: &str| format!("always @(*) begin\n{body}\n    end\n");
    assert_eq!(stale(&block("  a = b;\n  b = c;")), ["b"]);
    assert_eq!(stale(&block("  if (b) begin\n a = c;\n end\n  b[(32'h0)+:(8)] = c;")), ["b"]);
    assert!(stale(&block("  b = c;\n  a = b;\n  if (b == a) begin\n a = 8'hff;\n end")).is_empty());
}

#[test]
fn blocks_that_wake_each_other_are_found() {
    let whole = |input: &str, output: &str| {
        format!(
            "\nmodule top();\n    top$part part(\n        .x(x));\n\
             \n    always @(*) begin\n{input}\n    end\nendmodule\n\
             \nmodule top$part(x, y);\n    output reg  y;\n\
             \n    always @(*) begin\n{output}\n    end\nendmodule\n"
        )
    };
    let (once, twice) = ("part$x = a;", "part$x = a;\n if (b) begin\n part$x = c;\n end");
    let (plain, woken) = ("y = x;", "y = 1'b0;\n if (x) begin\n y = 1'b1;\n end");
    assert_eq!(restless(&whole(twice, woken)), ["top$part: part$x, y"]);
    for (input, output) in [(once, woken), (twice, plain), (once, plain)] {
        assert!(restless(&whole(input, output)).is_empty(), "{input} {output}");
    }
}

/// Parts of which an input is written more than once by the block around it, and an output more
/// than once by its own.
fn restless(verilog: &str) -> Vec<String> {
    let modules: BTreeMap<&str, &str> = verilog
        .split("\nmodule ")
        .skip(1)
        .map(|module| (module.split('(').next().unwrap(), module))
        .collect();
    let mut found = Vec::new();
    for (name, module) in &modules {
        let written = written_twice(module);
        // A part of module `top$a` called `b` is of module `top$a$b`.
        for (part, inner) in modules.range(*name..) {
            let Some(called) = part.strip_prefix(name).and_then(|rest| rest.strip_prefix('$'))
            else {
                continue;
            };
            let is_direct = module.contains(&format!("{part} {called}("));
            let into = written.iter().find(|signal| signal.starts_with(&format!("{called}$")));
            let is_output = |signal: &&String| {
                inner.contains(&format!(" {signal};"))
                    && inner.lines().any(|line| {
                        line.trim_start().starts_with("output ")
                            && line.ends_with(&format!(" {signal};"))
                    })
            };
            let twice = written_twice(inner);
            let out = twice.iter().find(is_output);
            if let (true, Some(into), Some(out)) = (is_direct, into, out) {
                found.push(format!("{part}: {into}, {out}"));
            }
        }
    }
    found
}

/// What the blocks of a module assign to more than once.
fn written_twice(module: &str) -> BTreeSet<String> {
    let (mut once, mut twice) = (BTreeSet::new(), BTreeSet::new());
    for block in module.split("always @(*) begin").skip(1) {
        for line in block.split("\n    end").next().unwrap().lines() {
            let Some(target) = parts(line).0 else { continue };
            if !once.insert(target.to_owned()) {
                twice.insert(target.to_owned());
            }
        }
    }
    twice
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
