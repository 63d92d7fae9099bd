//! `outcry bench`: the numbers of docs/performance.md, each beside its floor in the same run.

mod control;
mod depth;
mod durable;
mod wire;

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use benches::machine::Machine;
use benches::match_book::{self, MatchReport, RUNS_MIN};
use benches::stats::Percentiles;
use clap::Subcommand;
use indicatif::ProgressBar;
use replay::workload::{Preset, Workload, generate};

/// Measure one thing, together with the least it could cost, in the same run.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    bench: Bench,
}

#[derive(Debug, Subcommand)]
enum Bench {
    Control(control::ControlArgs),
    Depth(depth::DepthArgs),
    Durable(durable::DurableArgs),
    /// Messages a second and latency of the matching core, in process.
    Match(MatchArgs),
    Wire(wire::WireArgs),
}

/// Measure the matching core on a workload: rate, latency, and the ratio to the floor loop.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry bench match --workload W1              generated here, in memory
  outcry bench match --workload flow.mew --json | jq .floor_ratio

Workloads by name: W1 (one hot book), W1D (one deep book), W2 (1,000 books), W2X (10,000 books),
W3 (sweeps), W3X (very large sweeps).")]
struct MatchArgs {
    /// A MEW1 file, or the name of a standard workload.
    #[arg(long, value_name = "FILE|NAME", default_value = "W1")]
    workload: String,
    /// Timed runs of engine and floor each; the median counts.
    #[arg(long, default_value_t = RUNS_MIN, value_parser = clap::value_parser!(u32).range(5..))]
    runs: u32,
    /// Measured messages of a workload by name, instead of its published number.
    #[arg(long, value_name = "N")]
    messages: Option<u64>,
    /// Seed of a workload by name.
    #[arg(long, default_value_t = Preset::SEED)]
    seed: u64,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    match args.bench {
        Bench::Control(args) => control::run(&args),
        Bench::Depth(args) => depth::run(&args),
        Bench::Durable(args) => durable::run(&args),
        Bench::Match(args) => run_match(&args),
        Bench::Wire(args) => wire::run(&args),
    }
}

/// What is being done, on standard error, when somebody watches.
struct Progress {
    spinner: ProgressBar,
    what: String,
}

impl Progress {
    fn start(what: impl Into<String>) -> Self {
        let spinner = ProgressBar::new_spinner();
        spinner.enable_steady_tick(std::time::Duration::from_millis(100));
        let progress = Self { spinner, what: what.into() };
        progress.say("preparing");
        progress
    }

    fn say(&self, done: &str) {
        self.spinner.set_message(format!("{}: {done}", self.what));
    }

    fn finish(self) {
        self.spinner.finish_and_clear();
    }
}

fn run_match(args: &MatchArgs) -> Result<ExitCode, Box<dyn Error>> {
    let progress = Progress::start(format!("workload {}", args.workload));
    let workload = workload(args)?;
    let report = match_book::measure(&workload, args.runs, &|done| progress.say(done))?;
    progress.finish();
    let mut out = io::stdout().lock();
    if args.json {
        print_json(&mut out, &report)?
    } else {
        print_match(&mut out, &report)?
    }
    Ok(ExitCode::SUCCESS)
}

/// A file of that name, else a standard workload of that name.
fn workload(args: &MatchArgs) -> Result<Workload, Box<dyn Error>> {
    let path = Path::new(&args.workload);
    if fs::exists(path)? {
        if args.messages.is_some() {
            return Err("--messages is for workloads by name; a file has its own".into());
        }
        return Ok(Workload::read(path)?);
    }
    let Some(preset) = Preset::from_name(&args.workload) else {
        let names: Vec<_> = Preset::ALL.iter().map(|preset| preset.name()).collect();
        let names = names.join(", ");
        return Err(format!("{} is neither a file nor one of {names}", args.workload).into());
    };
    let messages = args.messages.unwrap_or_else(|| preset.messages());
    Ok(generate(preset, messages, args.seed).workload)
}

fn print_match(out: &mut impl Write, report: &MatchReport) -> io::Result<()> {
    let MatchReport { machine, tally, .. } = report;
    writeln!(
        out,
        "workload     {}: {} messages behind a prefill of {}",
        report.workload, report.messages, report.prefill
    )?;
    writeln!(
        out,
        "outcome      {} trades, volume {}, hash {:016x}, {} rejects, {} resting",
        tally.trades, tally.volume, tally.hash, report.rejects, report.resting
    )?;
    writeln!(
        out,
        "engine       {:.2} M messages/s (spread {:.0} %, {} runs)",
        report.messages_per_s / 1e6,
        report.spread * 100.0,
        report.runs
    )?;
    writeln!(
        out,
        "floor        {:.2} M messages/s (spread {:.0} %); the engine takes {:.2} times its time",
        report.floor_messages_per_s / 1e6,
        report.floor_spread * 100.0,
        report.floor_ratio
    )?;
    print_times(out, "latency     ", report.latency_ns, "")?;
    print_times(out, "of which    ", report.clock_ns, " for reading the clock")?;
    print_machine(out, machine)?;
    writeln!(out, "huge pages   {} MiB", report.huge_bytes >> 20)
}

fn print_json(out: &mut impl Write, report: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, report)?;
    writeln!(out)
}

fn print_machine(out: &mut impl Write, machine: &Machine) -> io::Result<()> {
    let core = machine.core.map_or("no core".to_owned(), |core| format!("core {core}"));
    writeln!(out, "machine      {}, Linux {}, {core}", machine.cpu, machine.kernel)?;
    writeln!(out, "real time    {}", machine.realtime)?;
    if let Some(throttling) = &machine.throttling {
        writeln!(out, "             {throttling}")?;
    }
    Ok(())
}

fn print_memory(out: &mut impl Write, locked: bool) -> io::Result<()> {
    let state = if locked { "locked" } else { "not locked: page faults are in the numbers" };
    writeln!(out, "memory       {state}")
}

fn print_times(out: &mut impl Write, name: &str, of: Percentiles, what: &str) -> io::Result<()> {
    let Percentiles { p50, p99, p999 } = of;
    writeln!(out, "{name} p50 {p50} ns, p99 {p99} ns, p99.9 {p999} ns{what}")
}
