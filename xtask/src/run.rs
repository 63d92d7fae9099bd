//! `up`, `doctor` and `hw`: build a program and become it.

use std::env;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::process::{Failure, cargo, root, succeeds, target};
use crate::tools;

/// The subcommands of `outcry hw` that place and route.
const NEED_FLOW: [&str; 2] = ["board", "report"];

/// Installs what the best shape of this machine needs, then runs the venue.
pub(crate) fn up(arguments: &[String]) -> Result<ExitCode, Failure> {
    tools::for_namespaces()?;
    if arguments.iter().any(|argument| argument == "--hardware") {
        build_hardware()?;
    }
    become_outcry("up", arguments)
}

/// Says what this machine offers.
pub(crate) fn doctor(arguments: &[String]) -> Result<ExitCode, Failure> {
    become_outcry("doctor", arguments)
}

/// Builds and runs the tools of the hardware. Not a release build: the simulators are compiled with
/// optimisation in any profile.
pub(crate) fn hw(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut folders: Vec<PathBuf> = Vec::new();
    if arguments.first().is_some_and(|first| NEED_FLOW.contains(&first.as_str())) {
        folders.push(tools::fpga_flow()?);
    }
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(folders)
        .map_err(|error| Failure(format!("the target folder cannot be on a path: {error}")))?;
    build_hardware()?;
    let binary = target().join("debug").join("outcry-hw");
    let error = Command::new(&binary).args(arguments).env("PATH", path).exec();
    Err(Failure(format!("cannot run {}: {error}", binary.display())))
}

fn build_hardware() -> Result<(), Failure> {
    for (tool, package) in tools::HARDWARE {
        if let Err(why) = tools::debian(tool, package) {
            println!("some of it will not run: {why}");
        }
    }
    if !succeeds(&mut cargo(&["build", "--package", "outcry-hw-sim", "--bin", "outcry-hw"])) {
        return Err(Failure("the tools of the hardware do not build (see above)".to_owned()));
    }
    Ok(())
}

/// Builds the release binary and replaces this process with it, so that Ctrl-C and the exit status
/// go straight through. Returns only when that failed.
fn become_outcry(subcommand: &str, arguments: &[String]) -> Result<ExitCode, Failure> {
    if !succeeds(&mut cargo(&["build", "--release", "--package", "outcry"])) {
        return Err(Failure("the release binary does not build (see above)".to_owned()));
    }
    let binary = target().join("release").join("outcry");
    // Where outcry-hw is looked for, when it is asked for.
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(target().join("debug")).chain(env::split_paths(&path));
    let path = env::join_paths(folders)
        .map_err(|error| Failure(format!("the target folder cannot be on a path: {error}")))?;
    let mut command = Command::new(&binary);
    command.arg(subcommand).args(arguments).current_dir(root()).env("PATH", path);
    let error: io::Error = command.exec();
    Err(Failure(format!("cannot run {}: {error}", binary.display())))
}
