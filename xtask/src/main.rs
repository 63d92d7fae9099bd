//! `cargo xtask`: the tools of the repository, as code instead of shell.
//!
//! Only the standard library, so that it builds in seconds on a machine that has nothing else yet.

mod checks;
mod instructions;
mod mutants;
mod process;
mod programs;
mod run;
mod tally;
mod tools;

use std::env;
use std::process::ExitCode;

const HELP: &str = "\
The tools of the repository.

Usage: cargo xtask COMMAND [ARGUMENTS]

  up [ARGS]      install what the best shape of this machine needs, build the release binary and
                 run `outcry up ARGS`: the whole venue with demo participants. Ctrl-C ends it.
  test [--quick] format, lint, build and run every test, check dependencies, fuzz for a bounded
                 time. Ends with one line: N passed, N failed, N skipped.
                 --quick leaves out installations, the dependency check and fuzzing (counted as
                 skipped).
  instructions   count the core's instructions for each operation with valgrind and compare with
                 benches/instructions.txt; --write keeps what was counted.
  hw ARGS        the hardware: installs what `outcry hw ARGS` needs (verilator, iverilog, yosys and
                 nextpnr), builds it and runs it. `cargo xtask hw --help` lists what it can do.
  mutants [RULE ...]
                 break the core in many ways, one rule at a time, and see whether the comparison
                 with the reference model notices; fails when one survives. Only these rules, as
                 R6.5, when some are named.
  doctor [ARGS]  what this machine offers and what to change: builds and runs `outcry doctor ARGS`.

As root on Debian, missing tools are installed with apt-get; each installation is announced.";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let command = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let result = match command.as_deref() {
        Some("up") => run::up(&rest),
        Some("hw") => run::hw(&rest),
        Some("doctor") => run::doctor(&rest),
        Some("instructions") => match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => instructions::instructions(false),
            ["--write"] => instructions::instructions(true),
            _ => return usage(&format!("instructions takes --write only, not {rest:?}")),
        },
        Some("mutants") => mutants::mutants(&rest),
        Some("test") => match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => checks::test(checks::Depth::Full),
            ["--quick"] => checks::test(checks::Depth::Quick),
            _ => return usage(&format!("test takes --quick only, not {rest:?}")),
        },
        Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Some(other) => return usage(&format!("no such command: {other}")),
        None => return usage("a command is missing"),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn usage(problem: &str) -> ExitCode {
    eprintln!("error: {problem}\n\n{HELP}");
    ExitCode::from(2)
}
