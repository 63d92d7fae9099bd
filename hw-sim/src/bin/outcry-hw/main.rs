//! `outcry hw`: the hardware on the table of an engineer. A program of its own, which `outcry`
//! starts, so that the appliance needs neither rust-hdl nor Verilator.
//!
//! One file a subcommand, as in `src/` of the repository: arguments in, a call of the library,
//! results to standard output. The exit status is 0 only when the thing asked for was done.

mod board;
mod inline;
mod picture;
mod report;
mod sim;
mod verilog;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

const AFTER_HELP: &str = "\
Examples:
  outcry hw sim capture.pcap             what the hardware says of every frame of a capture
  outcry hw sim capture.pcap --vcd a.vcd and every signal of it, for a waveform viewer
  outcry hw verilog --out rtl            the design as Verilog
  outcry hw report --json                cycles, clock rate, cells, simulation speed
  outcry hw board --out build            a bitstream for an ECP5-5G Versa board
  outcry hw inline --in IF --out IF ...  the design between two interfaces, simulated

The guide to the hardware is fpga/README.md.";

#[derive(Debug, Parser)]
#[command(name = "outcry hw", version, about = "The hardware: simulate, look at, synthesise")]
#[command(after_help = AFTER_HELP, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Board(board::Args),
    Inline(inline::Args),
    Picture(picture::Args),
    Report(report::Args),
    Sim(sim::Args),
    Verilog(verilog::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Board(args) => board::run(&args),
        Command::Inline(args) => inline::run(&args),
        Command::Picture(args) => picture::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Sim(args) => sim::run(&args),
        Command::Verilog(args) => verilog::run(&args),
    };
    result.unwrap_or_else(|error| failure(error.as_ref()))
}

/// Prints the error with its causes. A reader that went away is not a failure of ours.
fn failure(error: &(dyn Error + 'static)) -> ExitCode {
    let causes = || std::iter::successors(Some(error), |&error| error.source());
    let io = causes().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    if io.is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    eprintln!("error: {error}");
    for cause in causes().skip(1) {
        eprintln!("  because: {cause}");
    }
    ExitCode::FAILURE
}
