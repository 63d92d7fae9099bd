//! `outcry doctor`: what this machine offers, found by trying, and what to change for more.

mod disk;
mod kernel;
mod network;

use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;

use serde::Serialize;

/// What this machine offers, and what to change for more.
///
/// Looks at everything the venue's latency and durability depend on: kernel and CPU, rights,
/// AF_XDP, huge pages, real-time priority, clock, disk, tools. What can be tried is tried (a write
/// burst in the current folder, a real-time thread, a socket in a private network namespace), and
/// nothing is left behind. It changes nothing and always exits 0: a machine that offers less still
/// runs the venue, on a lower rung.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry doctor                                  run it in the journal's folder to time its disk
  outcry doctor --json | jq '.findings[] | select(.status != \"good\")'")]
pub(crate) struct Args {
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

/// How much of what the venue could use is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    /// As good as the venue can use.
    Good,
    /// Works, but slower or less steady than it could be.
    Limited,
    /// Not available: the venue falls back to something else and says so.
    Absent,
}

/// One thing looked at.
#[derive(Debug, Serialize)]
struct Finding {
    name: &'static str,
    status: Status,
    /// What is there, in the machine's own terms.
    found: String,
    /// What to change for more, if anything.
    change: Option<String>,
}

impl Finding {
    fn good(name: &'static str, found: impl Into<String>) -> Self {
        Self { name, status: Status::Good, found: found.into(), change: None }
    }

    fn limited(name: &'static str, found: impl Into<String>, change: impl Into<String>) -> Self {
        Self { name, status: Status::Limited, found: found.into(), change: Some(change.into()) }
    }

    fn absent(name: &'static str, found: impl Into<String>, change: impl Into<String>) -> Self {
        Self { name, status: Status::Absent, found: found.into(), change: Some(change.into()) }
    }
}

#[derive(Debug, Serialize)]
struct Diagnosis {
    findings: Vec<Finding>,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let mut findings = kernel::findings();
    findings.extend(network::findings());
    findings.push(disk::sync_write());
    let diagnosis = Diagnosis { findings };
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer(&mut out, &diagnosis)?;
        writeln!(out)?;
    } else {
        print(&mut out, &diagnosis)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut impl std::io::Write, diagnosis: &Diagnosis) -> std::io::Result<()> {
    for finding in &diagnosis.findings {
        let mark = match finding.status {
            Status::Good => "good   ",
            Status::Limited => "limited",
            Status::Absent => "absent ",
        };
        writeln!(out, "{mark}  {:<18} {}", finding.name, finding.found)?;
        if let Some(change) = &finding.change {
            writeln!(out, "{:28} -> {change}", "")?;
        }
    }
    Ok(())
}
