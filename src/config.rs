//! `outcry config`: the effective configuration, and where each value came from.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use engine::config::{Config, Loaded};
use serde_json::{Map, Value, json};

/// Show the effective configuration, and where each value came from.
///
/// Values come from the built-in defaults, then the file given with --config, then OUTCRY_*
/// environment variables (OUTCRY_JOURNAL__COMMIT=memory sets journal.commit); the later ones win.
/// Unknown keys are errors.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry config print > venue.toml                 a whole file to start from
  outcry config check --config venue.toml          is it sound, and what does it amount to
  OUTCRY_JOURNAL__COMMIT=memory outcry config print --config venue.toml | grep '# environment'")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Check the configuration, and say in a few lines what it amounts to.
    Check(Source),
    /// Print every effective value with its origin, as a configuration file.
    Print {
        #[command(flatten)]
        source: Source,
        /// Print session keys instead of asterisks: whoever reads one can trade on it.
        #[arg(long)]
        show_keys: bool,
    },
}

#[derive(Debug, clap::Args)]
struct Source {
    /// The configuration file; without it, defaults and environment alone.
    #[arg(short, long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let mut out = io::stdout().lock();
    match args.action {
        Action::Check(source) => {
            let loaded = Config::load(source.config.as_deref())?;
            check(&mut out, &loaded.config, source.json)?;
        }
        Action::Print { source, show_keys } => {
            let loaded = Config::load(source.config.as_deref())?;
            let entries = entries(&loaded, show_keys)?;
            if source.json { print_json(&mut out, &entries) } else { print(&mut out, &entries) }?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn check(out: &mut impl Write, config: &Config, json: bool) -> io::Result<()> {
    if json {
        let summary = json!({
            "ok": true,
            "instruments": config.instruments.len(),
            "sessions": config.sessions.len(),
            "commit": config.journal.commit,
            "journal": config.journal.dir,
        });
        return writeln!(out, "{summary}");
    }
    let (network, feed, journal) = (&config.network, &config.feed, &config.journal);
    let interface = if network.interface.is_empty() { "none" } else { &network.interface };
    writeln!(out, "The configuration is sound.")?;
    writeln!(
        out,
        "  orders   {}:{} on interface {interface} ({})",
        network.ip, network.order_entry_port, network.nic
    )?;
    writeln!(out, "  feed     {} and {}, session {}", feed.line_a, feed.line_b, feed.session)?;
    writeln!(out, "  journal  {}, commit mode {}", journal.dir.display(), journal.commit)?;
    writeln!(
        out,
        "  trading  {} instruments, {} sessions, up to {} resting orders",
        config.instruments.len(),
        config.sessions.len(),
        config.capacity.orders
    )?;
    if journal.commit == "memory" {
        writeln!(out, "  WARNING  commit mode memory loses acknowledged orders with the machine")?;
    }
    if config.instruments.is_empty() || config.sessions.is_empty() {
        writeln!(out, "  note     nobody can trade without an instrument and a session")?;
    }
    Ok(())
}

/// One effective value.
struct Entry {
    /// The table it stands in: `[network]`, or `[[instruments]]` with its index.
    table: String,
    index: Option<usize>,
    key: String,
    value: Value,
    origin: String,
}

impl Entry {
    fn heading(&self) -> String {
        match self.index {
            Some(_) => format!("[[{}]]", self.table),
            None => format!("[{}]", self.table),
        }
    }

    fn dotted(&self) -> String {
        match self.index {
            Some(index) => format!("{}[{index}].{}", self.table, self.key),
            None => format!("{}.{}", self.table, self.key),
        }
    }
}

/// Every value in the order of the configuration's own declaration.
fn entries(loaded: &Loaded, show_keys: bool) -> Result<Vec<Entry>, serde_json::Error> {
    let Value::Object(tables) = serde_json::to_value(&loaded.config)? else {
        unreachable!("a configuration is a table of tables")
    };
    let mut entries = Vec::new();
    let mut add = |table: &str, index: Option<usize>, values: &Map<String, Value>| {
        for (key, value) in values {
            let secret = table == "sessions" && key == "key" && !show_keys;
            // A list comes whole from one place: later sources replace it, they do not merge.
            let origin = match index {
                Some(_) => origin(loaded, table),
                None => origin(loaded, &format!("{table}.{key}")),
            };
            entries.push(Entry {
                table: table.to_owned(),
                index,
                key: key.clone(),
                value: if secret { Value::from("**********") } else { value.clone() },
                origin,
            });
        }
    };
    for (table, value) in &tables {
        match value {
            Value::Object(values) => add(table, None, values),
            Value::Array(rows) => {
                let rows = rows.iter().filter_map(Value::as_object).enumerate();
                rows.for_each(|(index, row)| add(table, Some(index), row));
            }
            _ => unreachable!("{table} is neither a table nor an array of tables"),
        }
    }
    Ok(entries)
}

/// Where a value came from; the built-in defaults are known by the type they are declared on.
fn origin(loaded: &Loaded, key: &str) -> String {
    let origin = loaded.origin(key);
    if origin.starts_with(std::any::type_name::<Config>()) { "default".to_owned() } else { origin }
}

fn print_json(out: &mut impl Write, entries: &[Entry]) -> io::Result<()> {
    let values: Vec<Value> = entries
        .iter()
        .map(|entry| json!({ "key": entry.dotted(), "value": entry.value, "origin": entry.origin }))
        .collect();
    writeln!(out, "{}", json!({ "values": values }))
}

/// Prints TOML, each value with its origin as a comment, so that the output is a file to start
/// from. The scalars that occur (strings, integers, booleans) are written alike in JSON and TOML.
fn print(out: &mut impl Write, entries: &[Entry]) -> io::Result<()> {
    let mut heading = None;
    for entry in entries {
        let here = Some((&entry.table, entry.index));
        if here != heading {
            let gap = if heading.is_some() { "\n" } else { "" };
            match entry.index {
                Some(_) => writeln!(out, "{gap}{:<40} # {}", entry.heading(), entry.origin)?,
                None => writeln!(out, "{gap}{}", entry.heading())?,
            }
            heading = here;
        }
        let assignment = format!("{} = {}", entry.key, entry.value);
        match entry.index {
            Some(_) => writeln!(out, "{assignment}")?,
            None => writeln!(out, "{assignment:<40} # {}", entry.origin)?,
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "\
[journal]
commit = \"memory\"

[[instruments]]
symbol = \"ZVZZT\"

[[sessions]]
key = \"ABCDEFGH12\"
account = 7
firm = \"OUTC\"
";

    fn printed(show_keys: bool) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("venue.toml");
        std::fs::write(&path, FILE).unwrap();
        let loaded = Config::load(Some(&path)).unwrap();
        let mut out = Vec::new();
        print(&mut out, &entries(&loaded, show_keys).unwrap()).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_is_printed_loads_to_the_same_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("first"), folder.path().join("second"));
        std::fs::write(&first, FILE).unwrap();
        std::fs::write(&second, printed(true)).unwrap();
        let load = |path: &PathBuf| Config::load(Some(path)).unwrap().config;
        assert_eq!(load(&first), load(&second));
    }

    #[test]
    fn each_value_says_where_it_came_from() {
        let text = printed(false);
        let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap();
        assert!(line("commit = ").contains("venue.toml"), "{text}");
        assert!(line("[[instruments]]").contains("venue.toml"), "{text}");
        assert!(line("order_entry_port = ").ends_with("# default"), "{text}");
    }

    #[test]
    fn session_keys_are_shown_only_when_asked_for() {
        assert!(!printed(false).contains("ABCDEFGH12"));
        assert!(printed(true).contains("ABCDEFGH12"));
    }
}
