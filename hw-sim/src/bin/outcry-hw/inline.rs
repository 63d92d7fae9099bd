//! `outcry hw inline`: the design between two interfaces.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// Run the simulated hardware in line between two interfaces, until SIGINT or SIGTERM.
///
/// What comes in at --in goes through the Verilator-built pipeline and out at --out, orders with
/// their trailer; what comes in at --out goes out at --in unchanged. Its tables come from software
/// by the socket of --registers (an engine with hardware.offload loads them), or from a file. Needs
/// root or cap_net_raw. The frames are real, the speed is that of a simulator: it says so itself.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw inline --in eth1 --out eth2 --registers /run/outcry/card.sock
  outcry hw inline --in eth1 --out eth2 --tables tables.toml --json
  cargo xtask up --hardware              a venue that trades through it

The file of tables is that of `outcry hw sim`. No frame is longer than 1,518 bytes: senders must not
leave segmentation to their interface (ethtool -K IF tso off).")]
pub(crate) struct Args {
    /// Interface towards the participants.
    #[arg(long = "in", value_name = "IF")]
    participants: String,
    /// Interface towards the venue.
    #[arg(long = "out", value_name = "IF")]
    venue: String,
    /// Unix socket by which software reads and writes the registers.
    #[arg(long, value_name = "PATH", required_unless_present = "tables")]
    registers: Option<PathBuf>,
    /// What the tables hold at the start.
    #[arg(long, value_name = "FILE")]
    tables: Option<PathBuf>,
    /// Print one JSON object on a line when it runs and one at the end.
    #[arg(long)]
    json: bool,
}

#[cfg(not(verilated))]
pub(crate) fn run(_: &Args) -> Result<ExitCode, Box<dyn Error>> {
    Err("Verilator was not there when this was built: install it (apt-get install verilator g++) \
         and build again; the other simulators are too slow for a line"
        .into())
}

#[cfg(verilated)]
pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use nic::raw::RawPort;
    use outcry_hw_sim::inline::{Door, Inline, Line};
    use outcry_hw_sim::setup::Setup;
    use outcry_hw_sim::verilated::Verilated;
    use serde_json::json;

    if args.participants == args.venue {
        return Err("--in and --out are the same interface".into());
    }
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&stop))?;
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    let mut line = Line::new(Verilated::new(1));
    if let Some(path) = &args.tables {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("tables {}: {error}", path.display()))?;
        line.load(&toml::from_str::<Setup>(&text)?.golden()?);
    }
    let participants = RawPort::open(&args.participants)?;
    let venue = RawPort::open(&args.venue)?;
    let door = args.registers.as_deref().map(Door::open).transpose()?;
    let mut inline = Inline::new(line, participants, venue, door);
    if args.json {
        let ready = json!({ "event": "ready", "in": args.participants, "out": args.venue,
            "simulator": "verilator" });
        println!("{ready}");
    } else {
        eprintln!("in line between {} and {}, simulated", args.participants, args.venue);
    }
    let outcome = inline.run(&stop);
    print(args.json, &mut inline)?;
    outcome?;
    Ok(ExitCode::SUCCESS)
}

/// What it did, also when it failed.
#[cfg(verilated)]
fn print<D: outcry_hw_sim::device::Device>(
    json: bool,
    inline: &mut outcry_hw_sim::inline::Inline<D>,
) -> Result<(), Box<dyn Error>> {
    use std::io::Write as _;

    let counts = *inline.counts();
    let per_s = counts.cycles as f64 / (counts.simulated_ns.max(1) as f64 / 1e9);
    let counters = inline.counters();
    let mut said = serde_json::to_value(counts)?;
    said["cycles_per_s"] = per_s.round().into();
    let design = counters.into_iter().map(|(what, count)| (what, count.into()));
    said["design"] = serde_json::Value::Object(design.collect());
    let mut out = std::io::stdout().lock();
    if json {
        said["event"] = "stopped".into();
        writeln!(out, "{said}")?;
    } else {
        super::report::print(&mut out, "", &said)?;
    }
    Ok(())
}
