//! `sim-bank`: a bank that is not real. What it does with a payment is in its cents; see the crate.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;
use outcry_simulators::{bank::Bank, server};
use store::SystemClock;

/// A bank that is not real, on loopback.
#[derive(Debug, Parser)]
#[command(version)]
struct Args {
    /// Where to listen; port 0 takes a free one, which is said on standard output.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// The file it keeps its books in.
    #[arg(long)]
    books: PathBuf,
    /// After how long payments settle.
    #[arg(long, default_value_t = 1_000)]
    settle_ms: u32,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let args = Args::parse();
    let bank = Bank::open(&args.books, i64::from(args.settle_ms) * 1_000_000)?;
    server::serve(args.listen, move |question| bank.answer(&SystemClock, &question)).await
}
