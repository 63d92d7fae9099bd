//! `up` and `doctor`: build the one binary and become it.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode};

use crate::process::{Failure, cargo, root, succeeds, target};
use crate::tools;

/// Installs what the best shape of this machine needs, then runs the venue.
pub(crate) fn up(arguments: &[String]) -> Result<ExitCode, Failure> {
    tools::for_namespaces()?;
    become_outcry("up", arguments)
}

/// Says what this machine offers.
pub(crate) fn doctor(arguments: &[String]) -> Result<ExitCode, Failure> {
    become_outcry("doctor", arguments)
}

/// Builds the release binary and replaces this process with it, so that Ctrl-C and the exit status
/// go straight through. Returns only when that failed.
fn become_outcry(subcommand: &str, arguments: &[String]) -> Result<ExitCode, Failure> {
    if !succeeds(&mut cargo(&["build", "--release", "--package", "outcry"])) {
        return Err(Failure("the release binary does not build (see above)".to_owned()));
    }
    let binary = target().join("release").join("outcry");
    let error: io::Error =
        Command::new(&binary).arg(subcommand).args(arguments).current_dir(root()).exec();
    Err(Failure(format!("cannot run {}: {error}", binary.display())))
}
