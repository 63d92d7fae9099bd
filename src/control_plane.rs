//! `outcry control-plane`: people, money and orders over HTTP, beside a running engine.

use std::error::Error;
use std::io::{self, BufRead as _, IsTerminal as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use api::config::{Config, Setting, Threads};
use api::process::{self, NewStaff};
use api::rotation::{self, Rotated};
use clap::Subcommand;
use identity::policy::Role;
use identity::secret::Secret;
use portfolio::Rebuilt;
use serde_json::json;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

/// Run the control plane: people, money and orders over HTTP, beside an engine.
///
/// It follows the engine's file of events (bridge.events of the engine's configuration) and puts
/// requests into its ring (bridge.ring). Either may be started first, and both may be stopped, or
/// killed, at any time: nothing is lost or done twice. Status at /, API documentation at /docs.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry control-plane config print > control-plane.toml    a whole file to start from
  outcry control-plane run --config control-plane.toml      serve until Ctrl-C
  echo \"$PASSWORD\" | outcry control-plane add-staff --config control-plane.toml \\
      --email op@venue.example --role operator              the first member of staff

Settings come from the defaults, then the file, then OUTCRY_CONTROL_PLANE_* variables
(OUTCRY_CONTROL_PLANE_LISTEN=127.0.0.1:9000 sets listen).")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Serve until SIGINT or SIGTERM.
    Run {
        #[command(flatten)]
        source: Source,
        /// Print one JSON object on a line when ready and one when stopped.
        #[arg(long)]
        json: bool,
    },
    /// Look at the configuration.
    Config {
        #[command(subcommand)]
        action: ConfigAction,
    },
    /// Make orders, holdings and statements once more, from the events of all days. The money is
    /// found as it is booked, or this stops and says what differs; so it proves the ledger, too.
    /// Stop the control plane first. If this breaks off, do it again.
    Rebuild {
        #[command(flatten)]
        source: Source,
        /// Print one JSON object on one line.
        #[arg(long)]
        json: bool,
    },
    /// Make a new master key, and move everything that is sealed in the database to it. Stop the
    /// control plane first; this is refused while one runs. If it breaks off, do it again.
    RotateKey {
        #[command(flatten)]
        source: Source,
        /// Remove the older keys when all is moved. Copies of the database from before, backups
        /// among them, cannot be opened then: keep the key file as it was with them.
        #[arg(long)]
        forget: bool,
        /// Print one JSON object on one line.
        #[arg(long)]
        json: bool,
    },
    /// Make a member of staff; the password is a line on standard input.
    AddStaff {
        #[command(flatten)]
        source: Source,
        /// Their e-mail address.
        #[arg(long)]
        email: String,
        /// What they are to the venue; may be given several times.
        #[arg(long, required = true, value_parser = role)]
        role: Vec<Role>,
    },
}

#[derive(Debug, Subcommand)]
enum ConfigAction {
    /// Check it, and say in a few lines what it amounts to.
    Check {
        #[command(flatten)]
        source: Source,
        /// Print one JSON object on one line.
        #[arg(long)]
        json: bool,
    },
    /// Print every effective value with its origin, as a configuration file.
    Print {
        #[command(flatten)]
        source: Source,
        /// Print one JSON object on one line.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, clap::Args)]
struct Source {
    /// The configuration file; without it, defaults and environment alone.
    #[arg(short, long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Source {
    fn load(&self) -> Result<Config, api::config::ConfigError> {
        Config::load(self.config.as_deref())
    }
}

fn role(text: &str) -> Result<Role, String> {
    text.parse().map_err(|_| {
        let all: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("one of {}", all.join(", "))
    })
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    match args.action {
        Action::Run { source, json } => serve(&source.load()?, json)?,
        Action::Config { action: ConfigAction::Check { source, json } } => {
            check(&mut io::stdout().lock(), &source.load()?, json)?;
        }
        Action::Config { action: ConfigAction::Print { source, json } } => {
            let settings = Config::explain(source.config.as_deref())?;
            print(&mut io::stdout().lock(), &settings, json)?;
        }
        Action::Rebuild { source, json } => rebuild(&source.load()?, json)?,
        Action::RotateKey { source, forget, json } => rotate_key(&source.load()?, forget, json)?,
        Action::AddStaff { source, email, role } => {
            let config = source.load()?;
            if io::stdin().is_terminal() {
                eprintln!("The password, on one line (it is shown as you type):");
            }
            let mut password = String::new();
            io::stdin().lock().read_line(&mut password)?;
            let password = Secret::new(password.trim_end_matches(['\r', '\n']));
            let new = NewStaff { email, password, roles: role };
            let id = Runtime::new()?.block_on(process::add_staff(&config, new))?;
            println!("{id}");
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn rebuild(config: &Config, json: bool) -> Result<(), Box<dyn Error>> {
    let Rebuilt { journals, records } = Runtime::new()?.block_on(process::rebuild(config))?;
    if json {
        println!("{}", json!({ "ok": true, "journals": journals, "records": records }));
    } else {
        println!("{records} records of {journals} journals say what the books say.");
    }
    Ok(())
}

fn rotate_key(config: &Config, forget: bool, json: bool) -> Result<(), Box<dyn Error>> {
    let rotated = Runtime::new()?.block_on(rotation::rotate(config, forget))?;
    let Rotated { key, moved, forgotten } = rotated;
    if json {
        println!("{}", json!({ "ok": true, "key": key, "moved": moved, "forgotten": forgotten }));
        return Ok(());
    }
    println!("Master key {key} seals from now on; values moved to it: {moved}.");
    match forgotten.as_slice() {
        [] => {
            println!("The older keys are kept, and open copies from before: --forget removes them.")
        }
        old => println!("Forgotten, and good for copies from before alone: {old:?}."),
    }
    Ok(())
}

/// Before any other thread is started: they all come after this one.
fn settle(Threads { cores, nice }: &Threads) -> Result<(), String> {
    if !cores.is_empty() {
        nic::thread::confine(cores)?;
        tracing::info!("threads keep to cores {cores:?}");
    }
    if *nice > 0 {
        nic::thread::step_back(*nice)?;
    }
    Ok(())
}

fn serve(config: &Config, json: bool) -> Result<(), Box<dyn Error>> {
    settle(&config.threads)?;
    let runtime = Runtime::new()?;
    let outcome = runtime.block_on(async {
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        let end = async {
            tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        };
        let ready = |address| {
            tracing::info!("ready: {address}, as {}", config.public_url);
            if json {
                println!("{}", json!({ "event": "ready", "address": address }));
            }
        };
        process::run(config, ready, end).await
    });
    outcome?;
    if json {
        println!("{}", json!({ "event": "stopped" }));
    }
    Ok(())
}

fn check(out: &mut impl Write, config: &Config, json: bool) -> io::Result<()> {
    let engine = match (&config.events, &config.ring) {
        (None, _) => "none: people only, no market and no trading",
        (Some(_), None) => "its events: market data, no trading",
        (Some(_), Some(_)) => "its events and its ring: market data and trading",
    };
    if json {
        let tls = config.tls.is_some();
        let summary = json!({ "ok": true, "listen": config.listen, "tls": tls, "engine": engine });
        return writeln!(out, "{summary}");
    }
    writeln!(out, "The configuration is sound.")?;
    let tls = if config.tls.is_some() { "TLS 1.3" } else { "without TLS, for this machine alone" };
    writeln!(out, "  listens   {} ({tls}), as {}", config.listen, config.public_url)?;
    writeln!(out, "  engine    {engine}")?;
    let folder = config.mail_folder.display();
    match &config.smtp {
        Some(smtp) => writeln!(out, "  mail      over {}; text messages in {folder}", smtp.host),
        None => writeln!(out, "  mail      files in {folder}"),
    }
}

/// Prints TOML, each value with its origin as a comment. Scalars are written alike in JSON and
/// TOML.
fn print(out: &mut impl Write, settings: &[Setting], json: bool) -> io::Result<()> {
    if json {
        return writeln!(out, "{}", json!({ "values": settings }));
    }
    // Keys of tables come after all others, as TOML wants it.
    let (nested, plain): (Vec<_>, Vec<_>) =
        settings.iter().partition(|setting| setting.key.contains('.'));
    let mut heading = "";
    for setting in plain.into_iter().chain(nested) {
        let (table, key) = setting.key.rsplit_once('.').unwrap_or(("", &setting.key));
        if table != heading {
            writeln!(out, "\n[{table}]")?;
            heading = table;
        }
        let assignment = format!("{key} = {}", setting.value);
        writeln!(out, "{assignment:<60} # {}", setting.origin)?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_loads_to_the_same_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("first"), folder.path().join("second"));
        let text = "events = \"e\"\nring = \"r\"\n[threads]\ncores = [1]\n\
                    [tls]\ncertificate = \"c\"\nkey = \"k\"\n";
        std::fs::write(&first, text).unwrap();
        let mut printed = Vec::new();
        print(&mut printed, &Config::explain(Some(&first)).unwrap(), false).unwrap();
        std::fs::write(&second, &printed).unwrap();
        let load = |path: &PathBuf| Config::load(Some(path)).unwrap();
        assert_eq!(load(&first), load(&second));
        let printed = String::from_utf8(printed).unwrap();
        let line = |start: &str| printed.lines().find(|line| line.starts_with(start)).unwrap();
        assert!(line("ring = ").ends_with("first"), "{printed}");
        assert!(line("listen = ").ends_with("# default"), "{printed}");
    }

    #[test]
    fn passwords_of_databases_are_not_printed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "database = \"postgres://me:secret@db/x\"\n").unwrap();
        let settings = Config::explain(Some(&path)).unwrap();
        let database = settings.iter().find(|setting| setting.key == "database").unwrap();
        assert_eq!(database.value, "postgres://…@db/x");
    }
}
