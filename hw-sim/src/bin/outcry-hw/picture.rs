//! `outcry hw picture`: an order's way through the pipeline.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use outcry_hw_sim::picture;
use outcry_hw_sim::simulated::Simulated;

/// Draw an order's way through the pipeline, cycle by cycle, as simulated.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw picture docs/hardware-order.svg      the one that the guide shows")]
pub(crate) struct Args {
    /// The SVG file to write.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    std::fs::write(&args.file, picture::svg(&mut Simulated::default()))?;
    println!("{}", args.file.display());
    Ok(ExitCode::SUCCESS)
}
