//! `outcry bench depth`: what an order costs when many rest.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use benches::depth::{DepthReport, SIZES, measure};

use super::{Progress, print_json, print_machine};

/// Measure what it costs to cancel an order and to add one, when 1,000 to 10 million rest over
/// 10,000 instruments.
///
/// Bursts of 64 cancels and of 64 orders alternate, any order and any instrument, so that the
/// number of live orders stays. The median burst counts. 10 million orders take 2 GiB of memory.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry bench depth
  outcry bench depth --svg depth.svg --json")]
pub(super) struct DepthArgs {
    /// Live orders to measure with.
    #[arg(long, value_name = "N", value_delimiter = ',', default_values_t = SIZES)]
    #[arg(value_parser = clap::value_parser!(u32).range(1_000..=20_000_000))]
    orders: Vec<u32>,
    /// Draw the result there.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &DepthArgs) -> Result<ExitCode, Box<dyn Error>> {
    let progress = Progress::start("depth");
    let report = measure(&args.orders, &|done| progress.say(done))?;
    progress.finish();
    if let Some(path) = &args.svg {
        std::fs::write(path, report.svg())?;
    }
    let mut out = io::stdout().lock();
    if args.json {
        print_json(&mut out, &report)?
    } else {
        print(&mut out, &report)?
    }
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut impl Write, report: &DepthReport) -> io::Result<()> {
    for size in &report.sizes {
        writeln!(
            out,
            "{:>10} live orders, {:>9} levels: cancel {:.0} ns, add {:.0} ns{}",
            size.orders,
            size.levels,
            size.cancel_ns,
            size.add_ns,
            if size.looks_ahead { ", looking ahead" } else { "" }
        )?;
    }
    writeln!(
        out,
        "highest to lowest: cancel {:.2}, add {:.2}",
        report.cancel_ratio, report.add_ratio
    )?;
    print_machine(out, &report.machine)
}
