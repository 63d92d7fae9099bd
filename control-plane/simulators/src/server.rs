//! One question and one answer a connection.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The longest question.
const QUESTION_BYTES_MAX: u64 = 1 << 20;
/// How long a question may take to come.
const WAIT_MAX: Duration = Duration::from_secs(5);
/// How long a simulated time-out holds the line.
const SILENCE: Duration = Duration::from_secs(10);

/// Listens, says on standard output where, and answers until the process ends. `answer` gives none
/// where it pretends to time out.
///
/// # Errors
/// When it cannot listen there.
pub async fn serve<Q, A, F>(address: SocketAddr, answer: F) -> io::Result<()>
where
    Q: DeserializeOwned + Send,
    A: Serialize + Send,
    F: Fn(Q) -> io::Result<Option<A>> + Send + Sync + 'static,
{
    if !address.ip().is_loopback() {
        let what = "a simulator listens on loopback only";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    let answer = Arc::new(answer);
    loop {
        let (stream, _) = listener.accept().await?;
        let answer = Arc::clone(&answer);
        tokio::spawn(async move {
            if let Err(error) = one(stream, &*answer).await {
                eprintln!("{error}");
            }
        });
    }
}

async fn one<Q: DeserializeOwned, A: Serialize>(
    mut stream: TcpStream,
    answer: &(dyn Fn(Q) -> io::Result<Option<A>> + Send + Sync),
) -> io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut line = Vec::new();
    let mut reader = BufReader::new(reader.take(QUESTION_BYTES_MAX));
    tokio::time::timeout(WAIT_MAX, reader.read_until(b'\n', &mut line)).await??;
    let Some(said) = answer(serde_json::from_slice(&line)?)? else {
        tokio::time::sleep(SILENCE).await;
        return Ok(());
    };
    let mut text = serde_json::to_vec(&said)?;
    text.push(b'\n');
    writer.write_all(&text).await?;
    writer.shutdown().await
}
