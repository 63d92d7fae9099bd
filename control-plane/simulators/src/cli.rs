//! What the simulators are told when they start: by their own programs, and by `outcry sim`.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use store::SystemClock;

use crate::bank::Bank;
use crate::files::{self, FileBank};
use crate::provider::Provider;
use crate::server;

/// A bank that is not real, on loopback.
///
/// It keeps its books in a file and goes on from them when it is started again, also after kill -9.
/// What it does with a payment is in the payment's cents.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
What an amount's cents ask for:
  .01    refused
  .02    taken, but the first answer does not come: a time-out after success
  .03    settles, and is told twice: a duplicate callback
  .04    settles, and is returned later: a late return
  .05    returned, never settled
  .06    returned, told before that it settled: callbacks out of order
  other  settles

With --folder it is told in files instead, NACHA and pain.001 in FOLDER/out, and answers in files,
NACHA returns and camt.053 in FOLDER/in:
  .04    settles, and is returned later: a late return
  .05    returned, never settled
  .06    returned; the file is cut short first, and comes whole later: a truncated file
  .07    returned; the file comes twice, by two names: a duplicate file
  other  settles

Examples:
  outcry sim bank --books bank.jsonl --listen 127.0.0.1:9001
  then bank = \"127.0.0.1:9001\" in the control plane's configuration, and deposit 10.04

  outcry sim bank --books files.jsonl --folder shared
  then [bank_files] with folder = \"shared\" there")]
pub struct BankArgs {
    /// Where to listen; port 0 takes a free one, which is said on standard output.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// The file it keeps its books in.
    #[arg(long, value_name = "FILE")]
    books: PathBuf,
    /// A folder to exchange files in, instead of listening.
    #[arg(long, value_name = "FOLDER", conflicts_with = "listen")]
    folder: Option<PathBuf>,
    /// After how long payments settle.
    #[arg(long, default_value_t = 1_000, value_name = "MS")]
    settle_ms: u32,
}

impl BankArgs {
    /// Answers until the process ends.
    ///
    /// # Errors
    /// When the books cannot be opened, nobody can listen there, or files cannot be exchanged.
    pub async fn run(self) -> io::Result<()> {
        let delay_ns = i64::from(self.settle_ms) * 1_000_000;
        if let Some(folder) = &self.folder {
            let mut bank = FileBank::open(&self.books, folder, delay_ns)?;
            println!("exchanging files in {}", folder.display());
            loop {
                bank.look(&SystemClock)?;
                tokio::time::sleep(files::PERIOD).await;
            }
        }
        let bank = Bank::open(&self.books, delay_ns)?;
        server::serve(self.listen, move |question| bank.answer(&SystemClock, &question)).await
    }
}

/// An identity provider that is not real, on loopback. What it finds is in the family name.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
What a family name asks for:
  Hit      somebody of a list
  Blurred  documents that cannot be read, in the first round
  Fake     documents that are not genuine
  Silent   the first answer does not come: a time-out
  other    nothing is found, if there is a document that shows who they are

Examples:
  outcry sim kyc --listen 127.0.0.1:9002
  then identity_provider = \"127.0.0.1:9002\" in the control plane's configuration")]
pub struct KycArgs {
    /// Where to listen; port 0 takes a free one, which is said on standard output.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "ADDRESS")]
    listen: SocketAddr,
}

impl KycArgs {
    /// Answers until the process ends.
    ///
    /// # Errors
    /// When nobody can listen there.
    pub async fn run(self) -> io::Result<()> {
        let provider = Provider::default();
        server::serve(self.listen, move |inquiry| Ok(provider.answer(&inquiry))).await
    }
}
