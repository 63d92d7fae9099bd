//! `outcry hw sim`: a capture through golden model and simulators.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use fpga::record::{Check, FrameRecord, MessageRecord, Verdict};
use outcry_hw_sim::capture;
use outcry_hw_sim::device::Device;
use outcry_hw_sim::driver::run_frames;
use outcry_hw_sim::generate::Stimulus;
use outcry_hw_sim::golden::{Golden, Killed};
use outcry_hw_sim::icarus::IcarusPipeline;
use outcry_hw_sim::setup::{Learner, Setup};
use serde_json::{Value, json};

/// Run a capture through the golden model and the simulated hardware: what it decodes, what it
/// says of every order, and whether both agree.
///
/// The golden model in plain Rust says what is right. Verilator runs the generated Verilog on the
/// same frames, back to back, and every record is compared, with the cycle it comes in, and every
/// frame that goes out, with its trailer. With --vcd Icarus Verilog runs them too and writes every
/// signal. The exit status is 0 only when all agree. Kill switches are off, no session has a rate.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry hw sim orders.pcap
  outcry hw sim orders.pcap --tables tables.toml --json | jq '.frames[].messages[].verdict'
  outcry hw sim orders.pcap --vcd orders.vcd && gtkwave orders.vcd

A file of tables (prices and notional with 4 decimals; what is left out does not limit):
  port = 26400
  [[session]]
  key = \"ABCDEFGHIJ\"
  account = 1
  [[account]]
  number = 1
  quantity_max = 10000
  exposure_max = 50000000000
  [[symbol]]
  name = \"OUTC\"
  mode = \"no_short_sales\"               # or halted, restricted, free
  price_max = 600000")]
pub(crate) struct Args {
    /// A capture of Ethernet frames: pcap or pcapng.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What the tables of the hardware hold. Without it they are learned from the capture: every
    /// session gets an account, nothing is limited, but a number used before is refused.
    #[arg(long, value_name = "FILE", conflicts_with = "port")]
    tables: Option<PathBuf>,
    /// UDP port of order entry, when the tables are learned.
    #[arg(long, value_name = "N", default_value_t = 26_400)]
    port: u16,
    /// Write every signal there, as simulated by Icarus Verilog.
    #[arg(long, value_name = "FILE")]
    vcd: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

/// A simulator's run.
struct Outcome {
    name: &'static str,
    cycles: u64,
    cycles_per_s: f64,
    difference: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let (golden, left_out) = golden(args)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    if !args.json {
        say_tables(&mut out, args, &golden, left_out)?;
    }
    print_frames(&mut out, args, &golden)?;
    let outcomes = simulate(args, &golden)?;
    let agree = outcomes.iter().all(|outcome| outcome.difference.is_none());
    if args.json {
        let simulators: Vec<Value> = outcomes.iter().map(Outcome::json).collect();
        let learned = args.tables.is_none();
        let end = json!({ "tables_learned": learned, "left_out_of_tables": left_out,
            "simulators": simulators, "agree": agree });
        // The frames went out one by one; this closes the object they are in.
        writeln!(out, "],{}", &end.to_string()[1..])?;
    } else {
        outcomes.iter().try_for_each(|outcome| outcome.print(&mut out))?;
    }
    out.flush()?;
    Ok(if agree { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn golden(args: &Args) -> Result<(Golden, u64), Box<dyn Error>> {
    if let Some(path) = &args.tables {
        let text = fs::read_to_string(path)?;
        return Ok((toml::from_str::<Setup>(&text)?.golden()?, 0));
    }
    let mut learner = Learner::new(args.port);
    capture::read(&args.file, |_, frame| learner.frame(frame))?;
    let left_out = learner.left_out;
    Ok((learner.golden(), left_out))
}

fn say_tables(out: &mut impl Write, args: &Args, golden: &Golden, left_out: u64) -> io::Result<()> {
    let (sessions, symbols) = (golden.sessions.len(), golden.symbols.len());
    let from = if args.tables.is_some() { "as given" } else { "learned from the capture" };
    writeln!(
        out,
        "tables      {from}: port {}, {sessions} sessions, {symbols} symbols",
        golden.port
    )?;
    if left_out > 0 {
        writeln!(out, "            {left_out} sessions or symbols found no room and are unknown")?;
    }
    Ok(())
}

fn print_frames(out: &mut impl Write, args: &Args, golden: &Golden) -> Result<(), Box<dyn Error>> {
    if args.json {
        write!(out, "{{\"file\":{},\"frames\":[", json!(args.file.to_string_lossy()))?;
    }
    // What an order adds to exposure and numbers, the next ones meet.
    let mut golden = golden.clone();
    let mut result = Ok(());
    capture::read(&args.file, |number, frame| {
        if result.is_ok() {
            let (said, record) = judge(&mut golden, frame);
            result = print_frame(out, args.json, (number, frame), &said, &record);
        }
    })?;
    Ok(result?)
}

/// What the golden model says of a frame and its messages. No session has a rate, so that it does
/// not matter in which cycle the frame began.
fn judge(golden: &mut Golden, frame: &[u8]) -> (Vec<(MessageRecord, Verdict)>, FrameRecord) {
    let (messages, record) = golden.frame(frame, false);
    let Some(session) = golden.session(frame) else { return (Vec::new(), record) };
    let mut draft = golden.begin(session, 0);
    let mut verdict = |message| golden.verdict(&mut draft, message, Killed::default());
    let said = messages.iter().map(|message| (message.record, verdict(&message.record))).collect();
    golden.finish(draft, record.class);
    (said, record)
}

fn print_frame(
    out: &mut impl Write,
    json: bool,
    (number, frame): (u64, &[u8]),
    said: &[(MessageRecord, Verdict)],
    record: &FrameRecord,
) -> io::Result<()> {
    let said = said.iter().copied();
    if json {
        let messages: Vec<Value> =
            said.map(|(message, verdict)| json_of(message, verdict)).collect();
        let comma = if number == 0 { "" } else { "," };
        let frame = json!({ "number": number, "bytes": frame.len(),
            "class": format!("{:?}", record.class), "sequence": record.sequence,
            "count": record.count, "account": record.account, "messages": messages });
        return write!(out, "{comma}{frame}");
    }
    write!(out, "frame {number:<5} {} bytes, {:?}", frame.len(), record.class)?;
    if record.class.is_sound() {
        write!(out, ", account {}, messages from {}", record.account, record.sequence)?;
    }
    writeln!(out)?;
    for (message, verdict) in said {
        write!(out, "  message {:<3} ", message.number)?;
        match message.fields {
            None => write!(out, "malformed, {} bytes", message.length)?,
            Some(fields) => write!(
                out,
                "{} {} {:?} {} x {} at {}.{:04}",
                char::from(fields.kind),
                fields.user_ref,
                char::from(fields.side),
                text(fields.symbol),
                fields.quantity,
                fields.price / 10_000,
                fields.price % 10_000
            )?,
        }
        writeln!(out, ": {}", words(verdict))?;
    }
    Ok(())
}

/// Symbol bytes as text.
fn text(symbol: u64) -> String {
    let bytes = if symbol == 0 { Vec::new() } else { symbol.to_be_bytes().to_vec() };
    bytes.escape_ascii().to_string().trim_end().to_owned()
}

fn fails(verdict: Verdict) -> Vec<String> {
    let failed = Check::ALL.into_iter().filter(|check| verdict.fails & check.bit() != 0);
    failed.map(|check| format!("{check:?}")).collect()
}

fn words(verdict: Verdict) -> String {
    match verdict.reason() {
        _ if !verdict.checked => "not checked".to_owned(),
        None => "passes".to_owned(),
        Some(reason) => format!("rejected as {reason:?}: {}", fails(verdict).join(", ")),
    }
}

fn json_of(message: MessageRecord, verdict: Verdict) -> Value {
    let fields = message.fields.map(|fields| {
        json!({ "kind": char::from(fields.kind), "side": fields.side, "user_ref": fields.user_ref,
            "orig_ref": fields.orig_ref, "quantity": fields.quantity,
            "symbol": text(fields.symbol), "price": fields.price })
    });
    let reason = verdict.reason().map(|reason| format!("{reason:?}"));
    json!({ "number": message.number, "length": message.length, "account": message.account,
        "fields": fields, "verdict": { "checked": verdict.checked, "fails": fails(verdict),
        "reason": reason } })
}

fn simulate(args: &Args, golden: &Golden) -> Result<Vec<Outcome>, Box<dyn Error>> {
    let mut frames = Vec::new();
    capture::read(&args.file, |_, frame| frames.push(frame.to_vec()))?;
    let mut outcomes = Vec::new();
    #[cfg(verilated)]
    {
        let mut device = outcry_hw_sim::verilated::Verilated::new(1);
        outcomes.push(outcome(&mut device, golden, &frames));
    }
    #[cfg(not(verilated))]
    eprintln!(
        "Verilator was not there when this was built: install it (apt-get install verilator g++) \
         and build again; only what else is asked for runs"
    );
    if let Some(vcd) = &args.vcd {
        let folder = tempfile::tempdir()?;
        let vcd = if vcd.is_absolute() { vcd.clone() } else { env::current_dir()?.join(vcd) };
        let started = IcarusPipeline::start(folder.path(), Some(vcd));
        let mut device = started.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                "--vcd needs Icarus Verilog: apt-get install iverilog".to_owned().into()
            }
            _ => Box::<dyn Error>::from(error),
        })?;
        outcomes.push(outcome(&mut device, golden, &frames));
    }
    if outcomes.is_empty() {
        return Err("nothing to simulate with: see above".into());
    }
    Ok(outcomes)
}

fn outcome(device: &mut dyn Device, golden: &Golden, frames: &[Vec<u8>]) -> Outcome {
    let stimuli = frames.iter().map(|frame| Stimulus {
        frame: frame.clone(),
        damaged: false,
        gaps: Vec::new(),
        filler: 0,
    });
    let start = Instant::now();
    let name = device.name();
    let run = run_frames(device, golden, None, stimuli);
    let (cycles, difference) = match run {
        Ok(run) => (run.cycles, None),
        Err(difference) => (0, Some(difference.to_string())),
    };
    let cycles_per_s = cycles as f64 / start.elapsed().as_secs_f64();
    Outcome { name, cycles, cycles_per_s, difference }
}

impl Outcome {
    fn json(&self) -> Value {
        json!({ "name": self.name, "cycles": self.cycles,
            "cycles_per_s": self.cycles_per_s.round(), "difference": self.difference })
    }

    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        match &self.difference {
            Some(difference) => writeln!(out, "{:<11} DIFFERS: {difference}", self.name),
            None => writeln!(
                out,
                "{:<11} agrees with the golden model in every record and cycle; {} cycles, {:.0}/s",
                self.name, self.cycles, self.cycles_per_s
            ),
        }
    }
}
