//! `sim-bank`: a bank that is not real, as a program of its own.

use clap::Parser;
use outcry_simulators::cli::BankArgs;

#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    args: BankArgs,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    Cli::parse().args.run().await
}
