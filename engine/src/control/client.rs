//! Asking a running engine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use super::LINE_BYTES_MAX;
use super::request::{Reply, Request};

/// Name of the socket where a folder is given.
const SOCKET_NAME: &str = "control.sock";

/// Why there is no reply.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Nobody is there.
    #[error(
        "no engine answers at {}: {source}: is it running, and is this its control.socket?",
        path.display()
    )]
    Unreachable {
        /// The socket.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The engine went away in between.
    #[error("the engine went away: {0}: what was asked may or may not have been done")]
    Lost(io::Error),
    /// The engine said something else than a reply.
    #[error("not a reply of an engine: {0}")]
    Garbled(serde_json::Error),
}

/// The control socket of an engine, by its path or by the folder it is in.
#[must_use]
pub fn socket_of(place: &Path) -> PathBuf {
    if place.is_dir() { place.join(SOCKET_NAME) } else { place.to_path_buf() }
}

/// Asks the engine behind a socket, and waits until it is done.
///
/// # Errors
/// [`AskError`] when there is no reply; a reply may say no, too.
pub fn ask(socket: &Path, request: &Request) -> Result<Reply, AskError> {
    let unreachable = |source| AskError::Unreachable { path: socket.to_path_buf(), source };
    let mut engine = UnixStream::connect(socket).map_err(unreachable)?;
    let mut line = serde_json::to_string(request).map_err(AskError::Garbled)?;
    line.push('\n');
    engine.write_all(line.as_bytes()).map_err(AskError::Lost)?;
    line.clear();
    BufReader::new(engine.take(LINE_BYTES_MAX)).read_line(&mut line).map_err(AskError::Lost)?;
    if line.is_empty() {
        return Err(AskError::Lost(io::ErrorKind::UnexpectedEof.into()));
    }
    serde_json::from_str(&line).map_err(AskError::Garbled)
}
