//! The way to the simulated provider: JSON lines over TCP, one question and one answer a
//! connection.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use crate::provider::{Inquiry, KycProvider, Unanswered, Verdict};

/// How long it waits for an answer.
const WAIT_MAX: Duration = Duration::from_secs(2);
/// The longest answer.
const ANSWER_BYTES_MAX: u64 = 64 << 10;

/// A simulated provider that listens somewhere.
#[derive(Clone, Debug)]
pub struct SimProvider {
    address: SocketAddr,
    wait: Duration,
}

impl SimProvider {
    /// The one that listens there.
    #[must_use]
    pub const fn new(address: SocketAddr) -> Self {
        Self { address, wait: WAIT_MAX }
    }

    /// Waits so long for an answer.
    #[must_use]
    pub const fn with_wait(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    async fn ask(&self, inquiry: &Inquiry) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(self.address).await?;
        let mut line = serde_json::to_vec(inquiry)?;
        line.push(b'\n');
        stream.write_all(&line).await?;
        let mut answer = Vec::new();
        let mut reader = BufReader::new(stream.take(ANSWER_BYTES_MAX));
        reader.read_until(b'\n', &mut answer).await?;
        Ok(answer)
    }
}

impl KycProvider for SimProvider {
    async fn check(&self, inquiry: &Inquiry) -> Result<(String, Verdict), Unanswered> {
        let answer = tokio::time::timeout(self.wait, self.ask(inquiry)).await;
        let answer = answer.map_err(|_| Unanswered("it took too long".to_owned()))?;
        let answer = answer.map_err(|error| Unanswered(error.to_string()))?;
        serde_json::from_slice(&answer).map_err(|error| Unanswered(error.to_string()))
    }
}
