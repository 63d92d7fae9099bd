//! `outcry`: the venue, and everything around it, as one program.
//!
//! One file a subcommand and no logic: each file turns its arguments into a call of the room that
//! does the work, and prints what came out. Results go to standard output, logs to standard error.
//! The exit status is 0 only when the thing asked for was done, 1 when it failed, 2 when the
//! command line was wrong.

mod audit;
mod bench;
mod config;
mod control;
mod control_plane;
mod doctor;
mod engine;
mod hw;
mod journal;
mod load;
mod replay;
mod report;
mod sim;
mod up;
mod wiring;

use std::error::Error;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{ArgAction, Parser, Subcommand};
use tikv_jemallocator::Jemalloc;
use tracing_subscriber::EnvFilter;

/// An order through the web is some two hundred small allocations, a fifth of its instructions with
/// the system's allocator (docs/decisions/0024). SQLite allocates from this one too. The shard
/// allocates nothing once it runs.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

const LONG_ABOUT: &str = "\
Outcry is a stock exchange in a box: a deterministic matching engine that takes OUCH orders \
straight off the network card (AF_XDP), makes them durable in a journal, matches them by price \
and time, and publishes ITCH market data on two lines.

Results go to standard output (--json: one object on one line), logs to standard error. The exit \
status is 0 only when the thing asked for was done, 1 when it failed, 2 when the command line was \
wrong.";

const AFTER_HELP: &str = "\
Examples:
  outcry up                         the whole venue here, with participants, live on screen
  outcry doctor                     what this machine offers, and what to change for more
  outcry config print > venue.toml  every setting with its origin, as a file to start from
  outcry engine --config venue.toml run the venue until Ctrl-C
  outcry control end-of-day --engine DIR    end its trading day
  outcry control-plane run --config FILE    people and orders over HTTP, beside it
  outcry load --config venue.toml   trade with it, and check what it does
  outcry journal verify             is every frame of ./journal whole and in its place
  outcry audit verify --database sqlite:outcry.db --key KEY    is the audit log as it was written
  outcry replay day.itch            rebuild every book of a recorded day, and count what is wrong
  outcry bench match --json         the matching core, beside its floor
  outcry hw sim orders.pcap         what the hardware says of a capture, in simulation
  outcry sim bank --books FILE      a bank that is not real, for a control plane to fail with

Every subcommand explains itself: outcry help COMMAND.
RUST_LOG sets the log filter exactly (for example RUST_LOG=nic=debug).";

#[derive(Debug, Parser)]
#[command(name = "outcry", version, about, long_about = LONG_ABOUT, after_help = AFTER_HELP)]
#[command(arg_required_else_help = true, propagate_version = true)]
struct Cli {
    /// Log more: -v debug, -vv trace.
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "quiet")]
    verbose: u8,
    /// Log warnings and errors only.
    #[arg(short, long, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Audit(audit::Args),
    Bench(bench::Args),
    Config(config::Args),
    Control(control::Args),
    ControlPlane(control_plane::Args),
    Doctor(doctor::Args),
    Engine(engine::Args),
    Hw(hw::Args),
    Journal(journal::Args),
    Load(load::Args),
    Replay(replay::Args),
    Sim(sim::Args),
    Up(up::Args),
}

impl Command {
    fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        match self {
            Self::Audit(args) => audit::run(args),
            Self::Bench(args) => bench::run(args),
            Self::Config(args) => config::run(args),
            Self::Control(args) => control::run(args),
            Self::ControlPlane(args) => control_plane::run(args),
            Self::Doctor(args) => doctor::run(args),
            Self::Engine(args) => engine::run(args),
            Self::Hw(args) => hw::run(args),
            Self::Journal(args) => journal::run(args),
            Self::Load(args) => load::run(args),
            Self::Replay(args) => replay::run(args),
            Self::Sim(args) => sim::run(args),
            Self::Up(args) => up::run(args),
        }
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    log_to_stderr(cli.verbose, cli.quiet);
    cli.command.run().unwrap_or_else(|error| report::failure(error.as_ref()))
}

fn log_to_stderr(verbose: u8, quiet: bool) {
    let level = match (quiet, verbose) {
        (true, _) => "warn",
        (false, 0) => "info",
        (false, 1) => "debug",
        (false, _) => "trace",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    /// Clap checks its own declarations (clashing flags, missing values) only when asked to.
    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
