//! `outcry sim`: the bank and the identity provider of a venue that has no real ones.

use std::error::Error;
use std::process::ExitCode;

use clap::Subcommand;
use simulators::cli::{BankArgs, KycArgs};
use tokio::runtime::Runtime;

/// Run a bank or an identity provider that is not real, as the control plane's other side.
///
/// Nothing real is behind them: no money moves and nobody is looked up. They fail in the ways that
/// real ones do, when an amount or a name asks for it, so that a venue can be tried against late
/// returns, duplicate callbacks and time-outs after success. They listen on loopback only, and run
/// until they are stopped.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry sim bank --books bank.jsonl --listen 127.0.0.1:9001
  outcry sim kyc --listen 127.0.0.1:9002
  outcry sim bank --help             which cents make which failure
  outcry sim kyc --help              which names make which finding")]
pub(crate) struct Args {
    #[command(subcommand)]
    which: Which,
}

#[derive(Debug, Subcommand)]
enum Which {
    Bank(BankArgs),
    Kyc(KycArgs),
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let runtime = Runtime::new()?;
    runtime.block_on(async {
        match args.which {
            Which::Bank(args) => args.run().await,
            Which::Kyc(args) => args.run().await,
        }
    })?;
    Ok(ExitCode::SUCCESS)
}
