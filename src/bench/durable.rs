//! `outcry bench durable`: the price of the journal.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use benches::durable::{DurableOptions, DurableReport, ORDERS_MAX, ROUNDS_MIN, measure};

use super::{Progress, print_json, print_machine, print_memory, print_times};

/// Measure what it costs that no order is answered before it is on the disk.
///
/// The venue and a client run on one thread over a wire in memory, the journal on its own thread on
/// another core. Measured are the time from an order to its answer, one order at a time, beside one
/// bare synchronous write of 4 KiB on the same disk; and the rate of orders under group commit,
/// beside the same flow without a journal. Every answer is checked.
///
/// Needs a folder on the disk to be measured, and some 500 MiB there, which are given back.
/// Real-time priority is asked for and reported.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry bench durable                              the disk of the folder you are in
  outcry bench durable --dir /var/lib/outcry --json | jq '.ack_ratio, .rate_ratio'
  outcry bench durable --wait spin                  a journal thread that never sleeps")]
pub(super) struct DurableArgs {
    /// Folder on the disk to measure.
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: PathBuf,
    /// Rounds; the median counts. One more is run first and not counted.
    #[arg(long, default_value_t = ROUNDS_MIN)]
    #[arg(value_parser = clap::value_parser!(u32).range(i64::from(ROUNDS_MIN)..))]
    rounds: u32,
    /// Bare writes, and orders one at a time, of each round.
    #[arg(long, value_name = "N", default_value_t = 4_000)]
    #[arg(value_parser = clap::value_parser!(u32).range(100..=10_000))]
    writes: u32,
    /// Orders of each round at full rate.
    #[arg(long, value_name = "N", default_value_t = 300_000)]
    #[arg(value_parser = clap::value_parser!(u32).range(10_000..=i64::from(ORDERS_MAX)))]
    orders: u32,
    /// Orders unanswered at most.
    #[arg(long, value_name = "N", default_value_t = 16_384)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=32_768))]
    window: u32,
    /// How the journal's thread waits, instead of the venue's default (`journal.wait`).
    #[arg(long, value_name = "spin|yield|park|sleep:N")]
    wait: Option<String>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &DurableArgs) -> Result<ExitCode, Box<dyn Error>> {
    let options = DurableOptions {
        dir: args.dir.clone(),
        rounds: args.rounds,
        writes: args.writes.next_multiple_of(2),
        orders: args.orders.next_multiple_of(2),
        window: args.window,
        wait: args.wait.clone(),
    };
    let progress = Progress::start("durable");
    let report = measure(&options, &|done| progress.say(done))?;
    progress.finish();
    let mut out = io::stdout().lock();
    if args.json {
        print_json(&mut out, &report)?
    } else {
        print(&mut out, &report)?
    }
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut impl Write, report: &DurableReport) -> io::Result<()> {
    writeln!(
        out,
        "durable      {} on {}, {} rounds of {} orders one at a time and {} with up to {} \
         unanswered",
        report.file_system, report.disk, report.rounds, report.writes, report.orders, report.window
    )?;
    print_times(out, "order to ack", report.ack_ns, "")?;
    print_times(out, "  one write ", report.floor_write_ns, " (4 KiB, O_DIRECT|O_DSYNC)")?;
    writeln!(
        out,
        "  ratio      {:.2} of p50 (spread {:.0} %, write {:.0} %)",
        report.ack_ratio,
        report.ack_spread * 100.0,
        report.floor_spread * 100.0
    )?;
    print_times(out, "  in memory ", report.memory_ack_ns, " without the journal")?;
    writeln!(
        out,
        "rate         {:.2} M orders/s (spread {:.0} %)",
        report.orders_per_s / 1e6,
        report.rate_spread * 100.0
    )?;
    writeln!(
        out,
        "  in memory  {:.2} M orders/s (spread {:.0} %)",
        report.memory_orders_per_s / 1e6,
        report.memory_rate_spread * 100.0
    )?;
    writeln!(out, "  ratio      {:.2}", report.rate_ratio)?;
    writeln!(out, "journal      core {}, waits by {}", report.journal_core, report.journal_wait)?;
    print_memory(out, report.memory_locked)?;
    print_machine(out, &report.machine)
}
