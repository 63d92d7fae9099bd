//! `outcry journal`: look into a journal, beside a running venue or without one.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use engine::bridge::{self, Settings};
use engine::config::Config;
use engine::core::{Command, Symbol};
use engine::journal::{self, Field, Report};
use engine::opening::Opening;
use engine::venue;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};

/// Inspect a journal: check it, print its commands, or write down what they did.
///
/// Reads only, takes no lock, and works beside a running venue.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry journal verify                        the journal in ./journal
  outcry journal dump --from 100 --to 120      twenty-one commands, one a line
  outcry journal dump --json | jq .kind | sort | uniq -c
  outcry journal events --config venue.toml --out events    the events, byte for byte as the
                                                            engine wrote them
  outcry journal opening --config venue.toml --out opening.json monday
                                               what outlives the day in ./monday, for the next:
                                               say `opening = \"opening.json\"` in its
                                               configuration, and begin it in an empty folder")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Check every frame, the chain of hashes and every command; say how much there is.
    Verify {
        #[command(flatten)]
        source: Source,
    },
    /// Print one command a line, in order.
    Dump {
        #[command(flatten)]
        source: Source,
        /// First sequence number to print.
        #[arg(long, value_name = "N", default_value_t = 1)]
        from: u64,
        /// Last sequence number to print; without it, all there are.
        #[arg(long, value_name = "M")]
        to: Option<u64>,
    },
    /// Write the events of the journal into a folder, as the engine does for the control plane
    /// (bridge.events). What is there already is held against the journal, and continued.
    Events {
        /// The configuration the journal was written with: its capacities decide what was rejected.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Folder of the events.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        #[command(flatten)]
        source: Source,
    },
    /// Write down what outlives the trading day of a journal: its orders that are good till
    /// cancelled or till a date, in order of age, and what accounts of the control plane have. The
    /// engine that begins the next day in an empty folder restores them, when its configuration
    /// names the file under `opening`: with their numbers and what they have traded, under new
    /// references, before anybody may enter anything.
    /// What the next day would not take (its time is over, the money is not there, the instrument
    /// is restricted, its ticks are others) is cancelled then, and its owner is told.
    ///
    /// The day must have ended (`outcry control end-of-day`) and its engine have stopped. Make an
    /// opening also when nothing outlives the day: by it the next journal says which one it goes on
    /// from, and without that the control plane does not go on.
    Opening(NextDay),
}

#[derive(Debug, clap::Args)]
struct NextDay {
    /// The configuration the journal was written with: its capacities decide what was rejected.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Leave out the orders in an instrument: one that is no longer listed, or whose prices mean
    /// something else now. May be said more than once.
    #[arg(long, value_name = "SYMBOL")]
    without: Vec<String>,
    #[command(flatten)]
    source: Source,
}

#[derive(Debug, clap::Args)]
struct Source {
    /// Folder of the segment files.
    #[arg(value_name = "DIR", default_value = "journal")]
    dir: PathBuf,
    /// Print JSON: one object on one line, for dump one a command.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    match args.action {
        Action::Verify { source } => verify(&source),
        Action::Dump { source, from, to } => dump(&source, from, to.unwrap_or(u64::MAX)),
        Action::Events { config, out, source } => events(config.as_deref(), &out, &source),
        Action::Opening(next) => opening(&next),
    }
}

fn verify(source: &Source) -> Result<ExitCode, Box<dyn Error>> {
    let (bar, segment_bytes) = progress(&source.dir);
    let checked = journal::verify(&source.dir, |at| {
        bar.set_position((at.segment - 1) * segment_bytes + at.offset);
    });
    bar.finish_and_clear();
    let mut out = io::stdout().lock();
    match (checked, source.json) {
        (Ok(report), true) => writeln!(out, "{}", to_json(&report))?,
        (Ok(report), false) => print(&mut out, &report)?,
        (Err(error), json) => {
            if json {
                writeln!(out, "{}", json!({ "ok": false, "error": error.to_string() }))?;
            }
            return Err(error.into());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A bar over all segments, shown only on a terminal, and the size of a segment.
fn progress(dir: &Path) -> (ProgressBar, u64) {
    // A folder that cannot be listed is reported by the reading itself.
    let (bytes, segments) = journal::size(dir).unwrap_or((0, 0));
    let style = ProgressStyle::with_template(
        "{bar:40} {bytes}/{total_bytes} {binary_bytes_per_sec} {eta} left",
    );
    let bar = ProgressBar::new(bytes);
    if let Ok(style) = style {
        bar.set_style(style);
    }
    (bar, bytes.checked_div(segments).unwrap_or(0))
}

fn to_json(report: &Report) -> Value {
    json!({
        "ok": true,
        "shard": report.shard,
        "epoch": report.epoch,
        "segments": report.segments,
        "frames": report.frames,
        "commands": report.commands,
        "first": u64::from(report.commands > 0),
        "last": report.last.0,
        "bytes": report.bytes,
        "chain_hash": hex(&report.chain_hash),
        "torn": report.torn.as_ref().map(|torn| json!({
            "path": torn.path,
            "offset": torn.offset,
            "bytes": torn.bytes,
        })),
    })
}

fn print(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let shard = report.shard.map_or("none yet".to_owned(), |shard| shard.to_string());
    writeln!(out, "The journal is sound.")?;
    writeln!(out, "  shard     {shard}, epoch {}", report.epoch)?;
    writeln!(out, "  segments  {}", report.segments)?;
    writeln!(out, "  frames    {}, {} bytes", report.frames, report.bytes)?;
    match report.commands {
        0 => writeln!(out, "  commands  none")?,
        n => writeln!(out, "  commands  {n}, sequence 1 to {}", report.last)?,
    }
    writeln!(out, "  chain     whole, ends in {}", hex(&report.chain_hash))?;
    match &report.torn {
        None => writeln!(out, "  tail      clean"),
        Some(torn) => writeln!(
            out,
            "  tail      torn: {} bytes in {} at byte {} never finished and were never \
             acknowledged; the next start cuts them off",
            torn.bytes,
            torn.path.display(),
            torn.offset
        ),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn dump(source: &Source, from: u64, to: u64) -> Result<ExitCode, Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut written = Ok(());
    let read = journal::dump(&source.dir, |command| {
        if command.seq.0 >= from && command.seq.0 <= to {
            written = if source.json {
                writeln!(out, "{}", command_to_json(command))
            } else {
                writeln!(out, "{}", command_to_text(command))
            };
        }
        if written.is_err() || command.seq.0 >= to {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    // What came before a broken place is printed before the error.
    written.and_then(|()| out.flush())?;
    read?;
    Ok(ExitCode::SUCCESS)
}

fn events(config: Option<&Path>, out: &Path, source: &Source) -> Result<ExitCode, Box<dyn Error>> {
    let config = Config::load(config)?.config;
    let settings = Settings { is_kept: true, ..venue::event_settings(&config) };
    let last = bridge::rebuild(&source.dir, out, settings)?;
    if source.json {
        println!("{}", json!({ "ok": true, "last": last.0, "events": out }));
    } else {
        println!("The events of commands 1 to {last} are in {}.", out.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn opening(next: &NextDay) -> Result<ExitCode, Box<dyn Error>> {
    let NextDay { config, out, without, source } = next;
    let config = Config::load(config.as_deref())?.config;
    let symbol = |text: &String| {
        Symbol::new(text).ok_or_else(|| format!("--without {text}: not a ticker of 1 to 8 letters"))
    };
    let without = without.iter().map(symbol).collect::<Result<BTreeSet<_>, _>>()?;
    let opening = Opening::of_journal(&source.dir, config.core_capacity(), &without)?;
    opening.write(out)?;
    let (orders, last) = (opening.head.orders, opening.head.last_command);
    if source.json {
        println!("{}", json!({ "ok": true, "orders": orders, "last": last, "opening": out }));
    } else {
        println!(
            "{orders} orders outlive the day that ended with command {last}: {}",
            out.display()
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn command_to_text(command: &Command) -> String {
    let mut text = journal::kind(command).to_owned();
    journal::describe(command, |name, field| {
        text += &match field {
            Field::Number(number) => format!(" {name}={number}"),
            Field::Signed(number) => format!(" {name}={number}"),
            Field::Code(code) => format!(" {name}={}", code.escape_ascii()),
            Field::Text(bytes) => format!(" {name}=\"{}\"", bytes.trim_ascii_end().escape_ascii()),
            Field::Secret => format!(" {name}=***"),
        };
    });
    text
}

fn command_to_json(command: &Command) -> Value {
    let mut object = Map::new();
    object.insert("kind".into(), journal::kind(command).into());
    journal::describe(command, |name, field| {
        let value = match field {
            Field::Number(number) => number.into(),
            Field::Signed(number) => number.into(),
            Field::Code(code) => code.escape_ascii().to_string().into(),
            Field::Text(bytes) => bytes.trim_ascii_end().escape_ascii().to_string().into(),
            Field::Secret => "***".into(),
        };
        object.insert(name.into(), value);
    });
    Value::Object(object)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use engine::core::command::{AddSession, CommandBody, EnterOrder};
    use engine::core::*;

    fn enter() -> Command {
        let tags = OrderTags {
            side_code: b'B',
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: *b"mine \"1\" \n    ",
        };
        let order = EnterOrder {
            user_ref: UserRef(7),
            side: Side::Buy,
            time_in_force: TimeInForce::Day,
            symbol: Symbol::new("ZVZZT").unwrap(),
            qty: Qty(100),
            price: Price(10_000),
            tags,
        };
        let body = CommandBody::Enter(order);
        Command { seq: SeqNo(3), time: Nanos(5), session: SessionId(1), body }
    }

    #[test]
    fn a_command_is_one_line_whatever_the_client_sent() {
        let text = command_to_text(&enter());
        assert!(text.starts_with("enter seq=3 time_ns=5 session=1 user_ref=7 qty=100 price=10000"));
        assert!(text.contains("symbol=\"ZVZZT\"") && !text.contains('\n'), "{text}");
        let json = command_to_json(&enter());
        assert_eq!(json["cl_ord_id"], "mine \\\"1\\\"");
        assert_eq!((json["kind"].as_str(), json["side"].as_str()), (Some("enter"), Some("B")));
    }

    #[test]
    fn session_keys_are_never_shown() {
        let added = AddSession {
            session: SessionId(1),
            account: AccountId(1),
            firm: *b"OUTC",
            key: *b"ABCDEFGH12",
        };
        let command = Command { body: CommandBody::AddSession(added), ..enter() };
        assert!(command_to_text(&command).ends_with("key=***"));
        assert_eq!(command_to_json(&command)["key"], "***");
    }
}
