//! `outcry hw verilog`: the designs as Verilog.

use std::error::Error;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

/// Write the design as Verilog; the module is called `top`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw verilog                    the order-entry pipeline, on standard output
  outcry hw verilog --design feed      market data: two lines, one stream
  outcry hw verilog --out rtl          every design, a file each")]
pub(crate) struct Args {
    /// Which: order_entry, feed_line, feed, ... An unknown name lists them.
    #[arg(long, value_name = "NAME")]
    design: Option<String>,
    /// Write files into this folder instead of standard output.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let wanted = |name: &str| args.design.as_deref().is_none_or(|design| design == name);
    let designs: Vec<_> = fpga::DESIGNS.iter().filter(|(name, _)| wanted(name)).collect();
    if designs.is_empty() {
        let known: Vec<&str> = fpga::DESIGNS.iter().map(|(name, _)| *name).collect();
        return Err(format!("no such design; there are {}", known.join(", ")).into());
    }
    let Some(folder) = &args.out else {
        // Without a name, the first: a module `top` can be in a file only once.
        io::stdout().lock().write_all(designs[0].1().as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    };
    fs::create_dir_all(folder)?;
    for (name, write) in designs {
        let path = folder.join(format!("{name}.v"));
        fs::write(&path, write())?;
        println!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
