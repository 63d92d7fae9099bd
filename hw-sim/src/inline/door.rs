//! Where software reaches the registers of the simulated device: a Unix socket that takes what
//! [`wire::registers`] says.

use std::fs;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd};
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use wire::registers::{ACCESS_BYTES, Access, READ, WRITE};
use wire::{FromBytes as _, IntoBytes as _};

use super::line::Line;
use crate::device::Device;

/// Programs that may be connected at once; one is the engine.
const CLIENTS_MAX: usize = 4;
/// Requests of a client that are served before frames have their turn.
const REQUESTS: usize = 64;

/// The socket cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// Somebody answers there.
    #[error("{}: another device answers there: give each its own socket", .0.display())]
    InUse(PathBuf),
    /// The path is something else.
    #[error("{}: something else than a socket is there: choose another path", .0.display())]
    NotASocket(PathBuf),
    /// The system refused.
    #[error("socket {}", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The socket and who is connected.
#[derive(Debug)]
pub struct Door {
    listener: UnixListener,
    path: PathBuf,
    clients: Vec<Client>,
}

#[derive(Debug)]
struct Client {
    stream: UnixStream,
    /// The part of a request that has come.
    part: Vec<u8>,
}

impl Door {
    /// Opens the socket for the owner of this process.
    ///
    /// # Errors
    /// [`DoorError`] when the path cannot be had.
    pub fn open(path: &Path) -> Result<Self, DoorError> {
        let io = |source| DoorError::Io { path: path.to_path_buf(), source };
        if let Ok(there) = fs::symlink_metadata(path) {
            if !there.file_type().is_socket() {
                return Err(DoorError::NotASocket(path.to_path_buf()));
            }
            if UnixStream::connect(path).is_ok() {
                return Err(DoorError::InUse(path.to_path_buf()));
            }
            // Left by a device that crashed.
            fs::remove_file(path).map_err(io)?;
        }
        let listener = UnixListener::bind(path).map_err(io)?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(io)?;
        listener.set_nonblocking(true).map_err(io)?;
        Ok(Self { listener, path: path.to_path_buf(), clients: Vec::new() })
    }

    /// What to wait for.
    pub fn descriptors(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        let clients = self.clients.iter().map(|client| client.stream.as_fd());
        clients.chain(std::iter::once(self.listener.as_fd()))
    }

    /// Serves who is connected; returns how many requests. The line has settled.
    ///
    /// # Errors
    /// [`DoorError::Io`] when nobody can connect any more.
    pub fn serve<D: Device>(&mut self, line: &mut Line<D>) -> Result<u64, DoorError> {
        match self.listener.accept() {
            // One too many is closed at once.
            Ok((stream, _)) if self.clients.len() < CLIENTS_MAX => {
                if stream.set_nonblocking(true).is_ok() {
                    self.clients.push(Client { stream, part: Vec::new() });
                }
            }
            Ok(_) => {}
            Err(error) if is_passing(&error) => {}
            Err(source) => return Err(DoorError::Io { path: self.path.clone(), source }),
        }
        let mut served = 0;
        self.clients.retain_mut(|client| {
            let outcome = client.serve(line);
            served += *outcome.as_ref().unwrap_or(&0);
            outcome.is_ok()
        });
        Ok(served)
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        // A path that is gone already is as it should be.
        let _ = fs::remove_file(&self.path);
    }
}

impl Client {
    /// Serves what has come. An error closes the connection: it has gone, does not listen, or asks
    /// for what there is not.
    fn serve<D: Device>(&mut self, line: &mut Line<D>) -> io::Result<u64> {
        let mut room = [0; REQUESTS * ACCESS_BYTES];
        let free = room.len() - self.part.len();
        match self.stream.read(&mut room[..free]) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(bytes) => self.part.extend(&room[..bytes]),
            Err(error) if is_passing(&error) => return Ok(0),
            Err(error) => return Err(error),
        }
        let whole = self.part.len() / ACCESS_BYTES * ACCESS_BYTES;
        let mut answers = Vec::with_capacity(whole);
        for bytes in self.part[..whole].chunks_exact(ACCESS_BYTES) {
            let access = Access::ref_from_bytes(bytes).map_err(|_| ErrorKind::InvalidData)?;
            let answer = match access.kind {
                READ => Access { value: line.read(access.address.get()).into(), ..*access },
                WRITE => {
                    line.write(access.address.get(), access.value.get());
                    *access
                }
                _ => return Err(ErrorKind::InvalidData.into()),
            };
            answers.extend(answer.as_bytes());
        }
        self.part.drain(..whole);
        self.stream.write_all(&answers)?;
        Ok((whole / ACCESS_BYTES) as u64)
    }
}

fn is_passing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::WouldBlock | ErrorKind::Interrupted | ErrorKind::ConnectionAborted
    )
}
