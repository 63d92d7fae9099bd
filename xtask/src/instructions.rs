//! `cargo xtask instructions`: instructions the core takes for each operation, counted by valgrind
//! on a fixed script. Unlike times, they are the same on a busy machine.

use std::fs;
use std::process::ExitCode;

use crate::process::{Failure, cargo, program, root, run, target};
use crate::tools;

/// Operations of each kind in the script, `benches/examples/instructions.rs`.
const OPERATIONS: u64 = 2_000;
/// The numbers that are kept.
const KEPT: &str = "benches/instructions.txt";
const HEAD: &str = "# Instructions for each operation, its 64-byte reports and the making of its
# command included: cargo xtask instructions --write
";
/// A count may differ from the one kept by a part in so many.
const TOLERANCE: u64 = 50;

/// Counts, and compares with what is kept or writes it.
pub(crate) fn instructions(write: bool) -> Result<ExitCode, Failure> {
    let counts = count()?;
    if write {
        let lines: String =
            counts.iter().map(|(name, count)| format!("{name} {count}\n")).collect();
        fs::write(root().join(KEPT), format!("{HEAD}{lines}"))
            .map_err(|error| Failure(format!("cannot write {KEPT}: {error}")))?;
        print!("{lines}");
        return Ok(ExitCode::SUCCESS);
    }
    let kept = fs::read_to_string(root().join(KEPT))
        .map_err(|error| Failure(format!("cannot read {KEPT}: {error}")))?;
    let differences: Vec<String> =
        counts.iter().filter_map(|(name, count)| difference(&kept, name, *count)).collect();
    for (name, count) in &counts {
        println!("{name} {count}");
    }
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let what = differences.join("; ");
    Err(Failure(format!("{what}. If that is meant: cargo xtask instructions --write")))
}

/// Whether the tool that counts is there.
pub(crate) fn ready() -> Result<(), Failure> {
    tools::debian("valgrind", "valgrind")
}

fn count() -> Result<Vec<(&'static str, u64)>, Failure> {
    ready()?;
    let build = ["build", "--release", "-p", "outcry-benches", "--example", "instructions"];
    run(&mut cargo(&build)).map_err(|why| Failure(format!("the script does not build: {why}")))?;
    ["add", "cancel", "replace", "fill"]
        .map(|name| Ok((name, count_one(name)?)))
        .into_iter()
        .collect()
}

/// Instructions for one operation, in the mean over the script.
fn count_one(name: &str) -> Result<u64, Failure> {
    let script = target().join("release/examples/instructions");
    let toggle = format!("--toggle-collect=*script_{name}*");
    let arguments = ["--tool=callgrind", "--callgrind-out-file=/dev/null", &toggle];
    let output = program("valgrind", &arguments)
        .arg(script)
        .output()
        .map_err(|error| Failure(format!("cannot run valgrind: {error}")))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    let total: Option<u64> = collected.and_then(|(_, number)| number.trim().parse().ok());
    match total.filter(|&total| output.status.success() && total > 0) {
        Some(total) => Ok(total / OPERATIONS),
        None => Err(Failure(format!("valgrind counted nothing for {name}:\n{said}"))),
    }
}

/// What is wrong with a count, if anything.
fn difference(kept: &str, name: &str, count: u64) -> Option<String> {
    let line = kept.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let Some(expected) = line.and_then(|number| number.trim().parse::<u64>().ok()) else {
        return Some(format!("{KEPT} has no number for {name}"));
    };
    (count.abs_diff(expected) * TOLERANCE > expected)
        .then(|| format!("{name} takes {count} instructions, {expected} are kept"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fiftieth_is_tolerated_and_no_more() {
        let kept = "# add\nadd 200\ncancel 100\n";
        assert_eq!(difference(kept, "add", 204), None);
        assert_eq!(difference(kept, "add", 196), None);
        assert!(difference(kept, "add", 205).is_some());
        assert!(difference(kept, "add", 195).is_some());
        assert!(difference(kept, "fill", 1).is_some());
    }
}
