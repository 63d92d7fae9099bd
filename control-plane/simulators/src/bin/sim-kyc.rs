//! `sim-kyc`: an identity provider that is not real, as a program of its own.

use clap::Parser;
use outcry_simulators::cli::KycArgs;

#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    args: KycArgs,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    Cli::parse().args.run().await
}
