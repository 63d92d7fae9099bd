//! `outcry hw`: the hardware, by way of the program `outcry-hw`, which the room `hw-sim` builds:
//! rust-hdl and Verilator stay out of this one.

use std::error::Error;
use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::{env, io};

const PROGRAM: &str = "outcry-hw";

/// Simulate the hardware, write it as Verilog, place and route it, stand it in line.
///
/// Runs the program outcry-hw, which must lie beside this one or on the path:
/// `cargo build --release -p outcry-hw-sim` makes it. `outcry hw --help` is its help.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What to do, and how; nothing lists what there is.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    // Returns only when it failed.
    let error = Command::new(program()).args(&args.arguments).exec();
    Err(match error.kind() {
        io::ErrorKind::NotFound => format!(
            "{PROGRAM} is neither beside this program nor on the path: \
             cargo build --release -p outcry-hw-sim makes it in the source tree, best with \
             verilator and g++ installed"
        )
        .into(),
        _ => error.into(),
    })
}

/// The program beside this one, or that on the path.
pub(crate) fn program() -> PathBuf {
    beside().unwrap_or_else(|| PathBuf::from(PROGRAM))
}

/// The program in the folder of this one, if it is there.
pub(crate) fn beside() -> Option<PathBuf> {
    let program = env::current_exe().ok()?.with_file_name(PROGRAM);
    program.is_file().then_some(program)
}
