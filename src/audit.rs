//! `outcry audit`: prove the audit log, or a part of it that was exported.

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use audit::{Checkpoint, Verdict};
use clap::Subcommand;
use serde_json::json;
use store::Db;

/// Prove the audit log of the control plane: find what was changed, removed or inserted.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry audit verify --database sqlite:outcry.db --key 9f3a…    the whole log of a database
  outcry audit verify --export part.jsonl --key 9f3a…            a part that was exported
  outcry audit export --database sqlite:outcry.db --from 100 --to 200 --out part.jsonl")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Walk the chain of hashes and check every signature.
    Verify {
        /// Database of the control plane: sqlite:PATH or postgres://USER@HOST/NAME.
        #[arg(long, value_name = "ADDRESS", required_unless_present = "export")]
        database: Option<String>,
        /// A file that was exported, instead of the database.
        #[arg(long, value_name = "FILE", conflicts_with = "database")]
        export: Option<PathBuf>,
        /// Public key of who may sign, in hexadecimal; again for one before it.
        #[arg(long, value_name = "KEY", required = true)]
        key: Vec<String>,
        /// A file of checkpoints kept elsewhere, one JSON object a line: the log must still have
        /// them. Without it nobody notices an end that was cut off with its checkpoints.
        #[arg(long, value_name = "FILE", conflicts_with = "export")]
        kept: Option<PathBuf>,
        /// Print one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Write records out with what proves them.
    Export {
        /// Database of the control plane.
        #[arg(long, value_name = "ADDRESS")]
        database: String,
        /// First record.
        #[arg(long, value_name = "N", default_value_t = 1)]
        from: u64,
        /// Last record; the export goes on to the next one that is signed.
        #[arg(long, value_name = "M", default_value_t = u64::MAX >> 1)]
        to: u64,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match args.action {
        Action::Verify { database, export, key, kept, json } => {
            let keys = key.iter().map(|key| public_key(key)).collect::<Result<Vec<_>, _>>()?;
            let kept = kept.as_deref().map(read_kept).transpose()?.unwrap_or_default();
            let verdict = match (&export, &database) {
                (Some(path), _) => {
                    audit::verify_export(&mut BufReader::new(File::open(path)?), &keys)?
                }
                (None, Some(address)) => runtime.block_on(async {
                    let mut tx = Db::open(address).await?.read().await?;
                    audit::verify(&mut tx, &keys, &kept).await
                })?,
                (None, None) => return Err("name a database or an export".into()),
            };
            Ok(report(&verdict, json))
        }
        Action::Export { database, from, to, out } => {
            let mut file = BufWriter::new(File::create_new(&out)?);
            let records = runtime.block_on(async {
                let mut tx = Db::open(&database).await?.read().await?;
                audit::export(&mut tx, (from, to), &mut file).await
            })?;
            file.flush()?;
            println!("{records} records in {}", out.display());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn report(verdict: &Verdict, json: bool) -> ExitCode {
    let Verdict { records, signed_up_to, waiting, findings } = verdict;
    if json {
        let found =
            findings.iter().map(|found| json!({"record": found.number, "what": found.what}));
        let found: Vec<_> = found.collect();
        println!(
            "{}",
            json!({"sound": verdict.is_sound(), "records": records, "signed_up_to": signed_up_to,
                "waiting": waiting, "findings": found})
        );
    } else {
        println!("{records} records, signed up to {signed_up_to}, {waiting} not in the chain yet");
        for found in findings {
            println!("record {}: {}", found.number, found.what);
        }
        if verdict.is_sound() {
            println!("every record is as it was written");
        }
    }
    if verdict.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn public_key(text: &str) -> Result<[u8; 32], Box<dyn Error>> {
    audit::key_of(text).ok_or_else(|| format!("{text:?} is no key: 64 hexadecimal digits").into())
}

fn read_kept(path: &Path) -> Result<Vec<Checkpoint>, Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Ok(lines.map(serde_json::from_str).collect::<Result<_, _>>()?)
}
