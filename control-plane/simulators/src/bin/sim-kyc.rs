//! `sim-kyc`: an identity provider that is not real. What it finds is in the family name; see the
//! crate.

use std::net::SocketAddr;

use clap::Parser;
use outcry_simulators::{provider::Provider, server};

/// An identity provider that is not real, on loopback.
#[derive(Debug, Parser)]
#[command(version)]
struct Args {
    /// Where to listen; port 0 takes a free one, which is said on standard output.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let provider = Provider::default();
    server::serve(Args::parse().listen, move |inquiry| Ok(provider.answer(&inquiry))).await
}
