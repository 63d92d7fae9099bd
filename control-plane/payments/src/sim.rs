//! The rail to the simulated bank: JSON lines over TCP, one question and one answer a connection.

use std::net::SocketAddr;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use crate::rail::{Instruction, Notice, PaymentRail, RailError};

/// How long it waits for an answer.
const WAIT_MAX: Duration = Duration::from_secs(2);
/// The longest answer.
const ANSWER_BYTES_MAX: u64 = 4 << 20;

/// What the simulated bank is asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Question {
    /// Take a payment.
    Submit(Instruction),
    /// Notices after a place.
    Notices(u64),
}

/// What it answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Answer {
    /// It has the payment, under this reference.
    Taken(String),
    /// It does not want it.
    Refused(String),
    /// Notices, and the place to ask from next.
    Notices(Vec<Notice>, u64),
}

/// The way to a simulated bank.
#[derive(Clone, Debug)]
pub struct SimRail {
    address: SocketAddr,
    wait: Duration,
}

impl SimRail {
    /// To the bank that listens there.
    #[must_use]
    pub const fn new(address: SocketAddr) -> Self {
        Self { address, wait: WAIT_MAX }
    }

    /// Waits so long for an answer.
    #[must_use]
    pub const fn with_wait(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    async fn ask(&self, question: &Question) -> Result<Answer, RailError> {
        let unknown = |error: std::io::Error| RailError::Unknown(error.to_string());
        let exchange = async {
            let mut stream = TcpStream::connect(self.address).await?;
            let mut line = serde_json::to_vec(question)?;
            line.push(b'\n');
            stream.write_all(&line).await?;
            let mut answer = Vec::new();
            let mut reader = BufReader::new(stream.take(ANSWER_BYTES_MAX));
            reader.read_until(b'\n', &mut answer).await?;
            Ok(answer)
        };
        let answer = tokio::time::timeout(self.wait, exchange).await;
        let answer = answer.map_err(|_| RailError::Unknown("it took too long".to_owned()))?;
        let answer = answer.map_err(unknown)?;
        serde_json::from_slice(&answer).map_err(|error| RailError::Unknown(error.to_string()))
    }
}

impl PaymentRail for SimRail {
    fn name(&self) -> &str {
        "sim"
    }

    async fn submit(&self, instruction: &Instruction) -> Result<String, RailError> {
        match self.ask(&Question::Submit(instruction.clone())).await? {
            Answer::Taken(reference) => Ok(reference),
            Answer::Refused(why) => Err(RailError::Refused(why)),
            Answer::Notices(..) => {
                Err(RailError::Unknown("it answers another question".to_owned()))
            }
        }
    }

    async fn notices(&self, after: u64) -> Result<(Vec<Notice>, u64), RailError> {
        match self.ask(&Question::Notices(after)).await? {
            Answer::Notices(notices, next) => Ok((notices, next)),
            _ => Err(RailError::Unknown("it answers another question".to_owned())),
        }
    }
}
