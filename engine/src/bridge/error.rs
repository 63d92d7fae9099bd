//! What can go wrong with a file of events, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use super::record::Position;
use super::segment::VenueId;
use crate::core::CommandError;
use crate::journal::JournalError;

/// Why a file of events cannot be read or written. Every message ends with what to do.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// No events yet.
    #[error(
        "no events in {0}: is the engine running, and is this its bridge.events folder? It appears \
         with the first command"
    )]
    Absent(PathBuf),
    /// Another process writes there.
    #[error("another process writes events into {0}: stop it first, or name another folder")]
    InUse(PathBuf),
    /// The file went away while it was read, or another took its place.
    #[error(
        "{0} is gone, or another file has taken its place: open the folder again at the last \
         position; where the folder is gone, rebuild it with `outcry journal events`"
    )]
    Gone(PathBuf),
    /// Not a file of events at all, or damaged in its head.
    #[error(
        "{0} is no file of events, or its head is damaged: move it away, and rebuild the folder"
    )]
    NotEvents(PathBuf),
    /// Another format.
    #[error(
        "{path} has format {found} of events, this program reads format {supported}: use the \
         version of Outcry that wrote it, or rebuild the folder with `outcry journal events`"
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u16,
        /// The format this program knows.
        supported: u16,
    },
    /// The events are those of another journal.
    #[error(
        "{path} holds the events of venue {found}, not of {expected}: every journal needs a folder \
         of events of its own, and what was made of another journal's events must begin anew"
    )]
    OtherVenue {
        /// The file.
        path: PathBuf,
        /// Whose events they are.
        found: VenueId,
        /// Whose they should be.
        expected: VenueId,
    },
    /// The head of a file says something else than the writer would.
    #[error(
        "{path} was begun with other settings ({what}): start with those, or move the folder away \
         and rebuild it with `outcry journal events`"
    )]
    OtherSettings {
        /// The file.
        path: PathBuf,
        /// Which.
        what: &'static str,
    },
    /// The file is shorter than it was.
    #[error(
        "{path} was cut to {bytes} bytes while it was read: open the folder again at the last \
         position once the engine has written it anew, or rebuild it with `outcry journal events`"
    )]
    Truncated {
        /// The file.
        path: PathBuf,
        /// Its length now.
        bytes: u64,
    },
    /// Bytes that are no record stand where one must.
    #[error(
        "{path} is broken at byte {offset}: {what}. Start the engine, which mends what a crash \
         broke, or rebuild the folder with `outcry journal events`"
    )]
    Broken {
        /// The file.
        path: PathBuf,
        /// Where.
        offset: u64,
        /// What is wrong.
        what: &'static str,
    },
    /// A whole record says something this program does not know.
    #[error(
        "record {}.{} in {path} says {what} this program does not know: it was written by a newer \
         version of Outcry; read it with that",
        .at.seq, .at.index
    )]
    Unknown {
        /// The file.
        path: PathBuf,
        /// Which record.
        at: Position,
        /// What.
        what: &'static str,
    },
    /// The position asked for is behind the end.
    #[error(
        "position {}.{} was asked for, and the events in {dir} end before it: wait when the engine \
         has only just started; otherwise its journal has lost commands, and what was made of \
         them must begin anew",
        .after.seq, .after.index
    )]
    Ahead {
        /// The folder.
        dir: PathBuf,
        /// The position asked for.
        after: Position,
    },
    /// What is in the file is not what the log makes of it.
    #[error(
        "{path} at byte {offset} says something else about command {seq} than this program makes \
         of the journal: it was written with other capacities or by another version. Use those, or \
         move the folder away and rebuild it with `outcry journal events`; consumers begin anew"
    )]
    Disagrees {
        /// The file.
        path: PathBuf,
        /// Where.
        offset: u64,
        /// The command.
        seq: u64,
    },
    /// A command of the log cannot be executed.
    #[error(
        "command {seq} cannot be executed: {source}: use the capacities the journal was written \
         with (--config)"
    )]
    Command {
        /// The command.
        seq: u64,
        /// Why.
        source: CommandError,
    },
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A file operation failed.
    #[error(
        "cannot {action} {path}: {source}: check space and permissions there; the journal is not \
         touched by this, and the events can be rebuilt from it"
    )]
    Io {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl EventError {
    /// Whether it may go away when space is made.
    pub(super) fn is_want_of_space(&self) -> bool {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        let kinds = [StorageFull, QuotaExceeded, FileTooLarge];
        matches!(self, Self::Io { source, .. } if kinds.contains(&source.kind()))
    }

    pub(crate) fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io { action, path: path.to_path_buf(), source }
    }
}
