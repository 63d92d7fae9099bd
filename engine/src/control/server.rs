//! The thread behind the socket: one connection at a time, one line in, one line out.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use super::LINE_BYTES_MAX;
use super::door::Desk;
use super::perform::perform;
use super::request::{Reply, Request};
use crate::config::Config;

/// Pause between two looks for a connection.
const PAUSE: Duration = Duration::from_millis(10);
/// How long a client may take to say what it wants, and to listen.
const CLIENT_TIMEOUT: Duration = Duration::from_secs(2);

/// Why there is no socket.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another engine listens there.
    #[error(
        "control socket {}: another engine answers there: give each its own control.socket",
        .0.display()
    )]
    InUse(PathBuf),
    /// The path is something else.
    #[error(
        "control socket {}: something else is there: choose another control.socket",
        .0.display()
    )]
    NotASocket(PathBuf),
    /// The system refused.
    #[error("control socket {}: {source}: choose another control.socket", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The running server. Dropped, it stops and takes its socket away.
#[derive(Debug)]
pub struct Server {
    path: PathBuf,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Opens the socket for the owner of this process, and serves what comes in at `desk`.
    ///
    /// # Errors
    /// [`OpenError`] when the path cannot be had.
    pub fn open(path: &Path, config: Config, desk: Desk) -> Result<Self, OpenError> {
        let io = |source| OpenError::Io { path: path.to_path_buf(), source };
        clear(path)?;
        let listener = UnixListener::bind(path).map_err(io)?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(io)?;
        listener.set_nonblocking(true).map_err(io)?;
        let stop = Arc::new(AtomicBool::new(false));
        let mut serving = Serving { listener, config, desk, stop: Arc::clone(&stop) };
        let thread = std::thread::Builder::new().name("outcry-control".into());
        let thread = thread.spawn(move || serving.run()).map_err(io)?;
        Ok(Self { path: path.to_path_buf(), stop, thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // A path that is gone already is as it should be.
        let _ = fs::remove_file(&self.path);
        if let Some(thread) = self.thread.take() {
            // A panic there has been printed; there is nothing to save.
            let _ = thread.join();
        }
    }
}

/// Takes away what an engine that was killed has left.
fn clear(path: &Path) -> Result<(), OpenError> {
    let io = |source| OpenError::Io { path: path.to_path_buf(), source };
    let Ok(metadata) = fs::symlink_metadata(path) else {
        return Ok(());
    };
    if !metadata.file_type().is_socket() {
        return Err(OpenError::NotASocket(path.to_path_buf()));
    }
    if UnixStream::connect(path).is_ok() {
        return Err(OpenError::InUse(path.to_path_buf()));
    }
    fs::remove_file(path).map_err(io)
}

struct Serving {
    listener: UnixListener,
    config: Config,
    desk: Desk,
    stop: Arc<AtomicBool>,
}

impl Serving {
    fn run(&mut self) {
        while !self.stop.load(Ordering::Relaxed) {
            match self.listener.accept() {
                Ok((client, _)) => {
                    if let Err(error) = self.serve(&client) {
                        tracing::warn!("a client of the control socket went away: {error}");
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    std::thread::sleep(PAUSE);
                }
                Err(error) => {
                    tracing::warn!("the control socket: {error}");
                    std::thread::sleep(PAUSE);
                }
            }
        }
    }

    fn serve(&mut self, mut client: &UnixStream) -> io::Result<()> {
        client.set_nonblocking(false)?;
        client.set_read_timeout(Some(CLIENT_TIMEOUT))?;
        client.set_write_timeout(Some(CLIENT_TIMEOUT))?;
        let mut line = String::new();
        BufReader::new(client.take(LINE_BYTES_MAX)).read_line(&mut line)?;
        if line.is_empty() {
            // Somebody looked whether anybody is here.
            return Ok(());
        }
        let reply = match serde_json::from_str::<Request>(&line) {
            Ok(request) => {
                let stop = Arc::clone(&self.stop);
                let stopping = move || stop.load(Ordering::Relaxed);
                let reply = perform(&request, &self.config, &mut self.desk, &stopping);
                tracing::info!("the operator asked for {request:?}: {reply:?}");
                reply
            }
            Err(error) => {
                Reply { error: Some(format!("not a request: {error}")), ..Reply::default() }
            }
        };
        let mut line = serde_json::to_string(&reply).expect("plain data serialises");
        line.push('\n');
        client.write_all(line.as_bytes())
    }
}
