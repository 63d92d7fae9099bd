//! What can go wrong with a journal, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

/// Why a journal cannot be read or written. Every message ends with what to do.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// A value in the configuration.
    #[error("journal configuration: {0}")]
    Config(String),
    /// The folder's path leads to something else.
    #[error("journal folder {0} is not a directory: move the file away or choose another folder")]
    NotADirectory(PathBuf),
    /// There is no such folder to inspect.
    #[error("there is no journal in {0}: name the folder that holds the segment files")]
    Absent(PathBuf),
    /// The file system does not let this user do it.
    #[error(
        "no permission to {action} {path}: give the user that runs the venue write access to \
         the journal folder, or choose another folder"
    )]
    Permission {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another process has the journal open.
    #[error(
        "journal folder {dir} is in use by {}: stop it first, or choose another folder",
        .pid.map_or("another process".into(), |pid| format!("process {pid}"))
    )]
    Locked {
        /// The folder.
        dir: PathBuf,
        /// Who has it, when known.
        pid: Option<u32>,
    },
    /// No space left.
    #[error(
        "no space left to {action} {path}: free space on its file system, lower \
         journal.segment_bytes or choose another folder; what was committed before is safe"
    )]
    DiskFull {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Any other failure of a file operation.
    #[error(
        "cannot {action} {path}: check the disk and the kernel log; what was committed before is \
         safe, start again to recover it"
    )]
    Io {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The log is damaged before its end, or its last frame is damaged though it was written whole.
    #[error(
        "journal is broken in {path} at byte {offset}: {what}. Commands behind this point cannot \
         be trusted, so nothing is started. Keep a copy of the folder, restore it from a replica \
         or a backup, and look at the disk"
    )]
    Broken {
        /// The segment file.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// What is wrong there.
        what: String,
    },
    /// A segment file is gone.
    #[error(
        "segment {path} is missing though later ones are there: restore the file from a replica \
         or a backup; nothing is started without it"
    )]
    MissingSegment {
        /// The file that should be there.
        path: PathBuf,
    },
    /// The frames are of another shard.
    #[error(
        "{path} at byte {offset} belongs to shard {found}, not to shard {expected}: give every \
         shard a folder of its own and point this one at its own"
    )]
    WrongShard {
        /// The segment file.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// The shard in the frame.
        found: u16,
        /// The shard that was asked for.
        expected: u16,
    },
    /// The frames are of another format.
    #[error(
        "{path} at byte {offset} is journal format {found}, this program reads format \
         {supported}: run the version of Outcry that wrote it, or start in an empty folder"
    )]
    Version {
        /// The segment file.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// The format in the frame.
        found: u16,
        /// The format this program reads.
        supported: u16,
    },
    /// The journal thread ended without saying why: a defect.
    #[error("the journal thread ended unexpectedly: see the log, start again to recover")]
    ThreadDied,
}

impl JournalError {
    pub(super) fn config(message: impl Into<String>) -> Self {
        Self::Config(message.into())
    }

    /// Sorts a failed file operation by what the operator can do about it.
    pub(super) fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::Permission { action, path, source }
            }
            // A file size limit of the process has the same cure as a full disk.
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull { action, path, source },
            io::ErrorKind::NotADirectory => Self::NotADirectory(path),
            _ => Self::Io { action, path, source },
        }
    }

    pub(super) fn broken(path: &Path, offset: u64, what: impl Into<String>) -> Self {
        Self::Broken { path: path.to_path_buf(), offset, what: what.into() }
    }
}
