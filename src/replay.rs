//! `outcry replay`: recorded input through the book.

use std::error::Error;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use benches::beside_floor;
use clap::ValueEnum;
use engine::config::Config;
use indicatif::{ProgressBar, ProgressStyle};
use participant::book::FeedBook;
use replay::detect::{Format, detect};
use replay::feed::{FeedReplay, Framing};
use replay::lobster::{LobsterReplay, count_adds};
use replay::workload::Reader;
use replay::{journal, write_books};
use serde::Serialize;
use serde_json::{Map, Value};

/// Drive recorded input through the book and check what comes out.
///
/// A workload (MEW1) must give its published trades, volume and hash. An ITCH 5.0 feed (BinaryFILE
/// day file, or MoldUDP64 in a pcap or pcapng capture) is rebuilt book by book; messages that do
/// not fit the book they speak of are counted by cause. A LOBSTER message file is matched again,
/// and the share of recorded executions that come out the same (maker, price, quantity) is shown.
/// Our own journal gives its state hash and, with --itch, the feed of the day.
///
/// A file that breaks off or is not what it claims gives what could be read, then an error with the
/// place, and exit status 1. Contradictions inside a sound file are reported and exit 0, unless
/// --strict.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry replay w1.mew
  outcry replay day.itch --dump-books books.txt --strict
  outcry replay feed.pcap --json | jq .faults
  outcry replay journal/ --config venue.toml --itch day.itch")]
pub(crate) struct Args {
    /// The file, or the folder of a journal.
    file: PathBuf,
    /// What the file is, instead of what its first bytes tell.
    #[arg(long, value_enum)]
    format: Option<FormatArg>,
    /// Write all books as they stand at the end, in canonical form.
    #[arg(long, value_name = "FILE")]
    dump_books: Option<PathBuf>,
    /// Write the feed of a journal's day, in BinaryFILE framing.
    #[arg(long, value_name = "FILE")]
    itch: Option<PathBuf>,
    /// Configuration of the venue that wrote a journal: its capacities decide what was refused.
    #[arg(short, long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Exit 1 on any contradiction: faults, lost messages, malformed lines, refused orders.
    #[arg(long)]
    strict: bool,
    /// Most live orders a feed may have.
    #[arg(long, value_name = "N", default_value_t = FeedBook::ORDERS_MAX_DEFAULT)]
    orders_max: usize,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatArg {
    Workload,
    Itch,
    Pcap,
    Pcapng,
    Lobster,
    Journal,
}

impl From<FormatArg> for Format {
    fn from(arg: FormatArg) -> Self {
        match arg {
            FormatArg::Workload => Self::Workload,
            FormatArg::Itch => Self::Itch,
            FormatArg::Pcap => Self::Pcap,
            FormatArg::Pcapng => Self::PcapNg,
            FormatArg::Lobster => Self::Lobster,
            FormatArg::Journal => Self::Journal,
        }
    }
}

/// What a replay gives: numbers to print, how it ended, and whether all was consistent.
struct Done {
    report: Map<String, Value>,
    notes: Vec<String>,
    clean: bool,
    broken: Option<Box<dyn Error>>,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let format = match args.format {
        Some(format) => format.into(),
        None => detect(&args.file)?,
    };
    if args.itch.is_some() && format != Format::Journal {
        return Err(format!("--itch is for journals; {} is a {format}", shown(&args)).into());
    }
    let done = match format {
        Format::Workload => workload(&args)?,
        Format::Itch => feed(&args, Framing::BinaryFile)?,
        Format::Pcap => feed(&args, Framing::Pcap)?,
        Format::PcapNg => feed(&args, Framing::PcapNg)?,
        Format::Lobster => lobster(&args)?,
        Format::Journal => replay_journal(&args)?,
    };
    print(&args, format, &done)?;
    match (done.broken, done.clean || !args.strict) {
        (Some(error), _) => Err(error),
        (None, true) => Ok(ExitCode::SUCCESS),
        (None, false) => Ok(ExitCode::FAILURE),
    }
}

fn workload(args: &Args) -> Result<Done, Box<dyn Error>> {
    let mut reader = Reader::open(&args.file)?;
    let header = *reader.header();
    let bar = bar(header.records);
    let (driver, rates) = beside_floor::drive(&mut reader, |done, _| bar.set_position(done))?;
    bar.finish_and_clear();
    dump(args, |out| write_books(driver.core(), out))?;
    let outcome = driver.report();
    let mut report = fields(&outcome)?;
    report.insert("workload".into(), header.name().into());
    report.insert("prefill".into(), header.prefill.into());
    report.extend(fields(&rates)?);
    // Anything refused means that the outcome is not the workload's.
    let refused = (outcome.refused > 0)
        .then(|| format!("the core refused {} messages of the workload", outcome.refused).into());
    Ok(Done { report, notes: Vec::new(), clean: true, broken: refused })
}

fn feed(args: &Args, framing: Framing) -> Result<Done, Box<dyn Error>> {
    let file = open(&args.file)?;
    let bar = bytes_bar(file.metadata()?.len());
    let mut replay = FeedReplay::new(framing, args.orders_max);
    let start = Instant::now();
    let read = replay.read(file, throttled(|offset| bar.set_position(offset)));
    let elapsed = start.elapsed();
    bar.finish_and_clear();
    dump(args, |out| replay.write_books(out))?;
    let outcome = replay.report();
    let lost = outcome.carrier.is_some_and(|carrier| carrier.stream.lost > 0);
    let mut report = fields(&outcome)?;
    insert_rate(&mut report, outcome.messages, elapsed);
    let notes = replay.first_faults().map(|(session, number, fault)| match session {
        Some(session) => format!("session {session}, message {number}: {fault}"),
        None => format!("message {number}: {fault}"),
    });
    Ok(Done {
        report,
        notes: notes.collect(),
        clean: outcome.faults_total == 0 && !lost,
        broken: read.err().map(Into::into),
    })
}

fn lobster(args: &Args) -> Result<Done, Box<dyn Error>> {
    let adds = count_adds(BufReader::new(open(&args.file)?))?;
    let file = open(&args.file)?;
    let bar = bytes_bar(file.metadata()?.len());
    let mut replay = LobsterReplay::new(adds);
    let start = Instant::now();
    let read = replay.read(BufReader::new(file), throttled(|offset| bar.set_position(offset)));
    let elapsed = start.elapsed();
    bar.finish_and_clear();
    dump(args, |out| write_books(replay.core(), out))?;
    let outcome = replay.report();
    let mut report = fields(&outcome)?;
    insert_rate(&mut report, outcome.messages, elapsed);
    let notes = replay.faults().iter().map(|(line, fault)| format!("line {line}: {fault}"));
    Ok(Done {
        report,
        notes: notes.collect(),
        clean: outcome.malformed == 0 && outcome.refused == 0,
        broken: read.err().map(Into::into),
    })
}

fn replay_journal(args: &Args) -> Result<Done, Box<dyn Error>> {
    let capacity = Config::load(args.config.as_deref())?.config.core_capacity();
    let spinner = ProgressBar::new_spinner().with_message("commands");
    let mut itch = args.itch.as_deref().map(create).transpose()?;
    let itch = itch.as_mut().map(|file| file as &mut dyn Write);
    let start = Instant::now();
    let progress = throttled(|seq| spinner.set_message(format!("{seq} commands")));
    let (core, outcome) = journal::replay(&args.file, capacity, itch, progress)?;
    let elapsed = start.elapsed();
    spinner.finish_and_clear();
    dump(args, |out| write_books(&core, out))?;
    let mut report = fields(&outcome)?;
    insert_rate(&mut report, outcome.messages, elapsed);
    Ok(Done { report, notes: Vec::new(), clean: true, broken: None })
}

fn open(path: &Path) -> Result<File, String> {
    File::open(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn create(path: &Path) -> Result<BufWriter<File>, String> {
    let file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(BufWriter::with_capacity(1 << 20, file))
}

fn dump(
    args: &Args,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    if let Some(path) = &args.dump_books {
        let mut out = create(path)?;
        let written = write(&mut out).and_then(|()| out.flush());
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn fields(report: &impl Serialize) -> Result<Map<String, Value>, Box<dyn Error>> {
    match serde_json::to_value(report)? {
        Value::Object(fields) => Ok(fields),
        other => Err(format!("a report is an object, not {other}").into()),
    }
}

fn insert_rate(report: &mut Map<String, Value>, messages: u64, elapsed: Duration) {
    let rate = messages as f64 / elapsed.as_secs_f64();
    report.insert("messages_per_s".into(), rate.round().into());
}

fn print(args: &Args, format: Format, done: &Done) -> Result<(), Box<dyn Error>> {
    for note in &done.notes {
        tracing::warn!("{note}");
    }
    let mut out = io::stdout().lock();
    if args.json {
        let mut object = Map::new();
        object.insert("format".into(), format.name().into());
        object.insert("file".into(), shown(args).into());
        object.insert("complete".into(), done.broken.is_none().into());
        object.extend(done.report.clone());
        writeln!(out, "{}", Value::Object(object))?;
        return Ok(());
    }
    writeln!(out, "{} ({format})", shown(args))?;
    print_fields(&mut out, &done.report, 1)?;
    Ok(())
}

/// One field a line, inner objects indented.
fn print_fields(out: &mut impl Write, fields: &Map<String, Value>, depth: usize) -> io::Result<()> {
    let indent = depth * 2;
    for (name, value) in fields {
        let name = name.replace('_', " ");
        match value {
            Value::Object(inner) => {
                writeln!(out, "{:indent$}{name}", "")?;
                print_fields(out, inner, depth + 1)?;
            }
            Value::Array(items) => {
                for inner in items.iter().filter_map(Value::as_object) {
                    writeln!(out, "{:indent$}{name}", "")?;
                    print_fields(out, inner, depth + 1)?;
                }
            }
            Value::String(text) => writeln!(out, "{:indent$}{name:<24} {text}", "")?,
            Value::Null => writeln!(out, "{:indent$}{name:<24} none", "")?,
            Value::Number(number) if number.is_f64() => {
                let number = number.as_f64().unwrap_or_default();
                let digits = if number < 100.0 { 4 } else { 0 };
                writeln!(out, "{:indent$}{name:<24} {number:.digits$}", "")?;
            }
            value => writeln!(out, "{:indent$}{name:<24} {value}", "")?,
        }
    }
    Ok(())
}

fn shown(args: &Args) -> String {
    args.file.display().to_string()
}

/// A bar on standard error, when that is a terminal.
fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} % {per_sec} {eta}");
    ProgressBar::new(length).with_style(style.expect("the template is well formed"))
}

fn bytes_bar(length: u64) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:40} {percent:>3} % {binary_bytes_per_sec} {eta}");
    ProgressBar::new(length).with_style(style.expect("the template is well formed"))
}

/// Passes every 4,096th position on: drawing must cost nothing beside replaying.
fn throttled(mut draw: impl FnMut(u64)) -> impl FnMut(u64) {
    let mut calls: u32 = 0;
    move |position| {
        calls = calls.wrapping_add(1);
        if calls.is_multiple_of(4096) {
            draw(position);
        }
    }
}
