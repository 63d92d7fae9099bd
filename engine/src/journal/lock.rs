//! One journal, one writer.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::error::JournalError;

const LOCK_FILE: &str = "journal.lock";

/// The right to write a journal folder. Held by an advisory lock on a file, which the kernel lets
/// go when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Drop for Lock {
    /// Unlocks by name: closing the file does so only once no process has it open, and a process
    /// just forked from this one has it open until it runs its program.
    fn drop(&mut self) {
        // Where it fails, closing the file is what is left, and comes next.
        let _ = self.file.unlock();
    }
}

impl Lock {
    /// Takes the lock; makes the folder when it is not there.
    pub(super) fn take(dir: &Path) -> Result<Self, JournalError> {
        if dir.exists() && !dir.is_dir() {
            return Err(JournalError::NotADirectory(dir.to_path_buf()));
        }
        fs::create_dir_all(dir).map_err(|e| JournalError::io("create the folder", dir, e))?;
        let path = dir.join(LOCK_FILE);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .map_err(|e| JournalError::io("open the lock file", &path, e))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(JournalError::Locked {
                    dir: dir.to_path_buf(),
                    pid: read_pid(&mut file),
                });
            }
            Err(TryLockError::Error(e)) => return Err(JournalError::io("lock", &path, e)),
        }
        // The number only serves the message above, so a full disk is not an obstacle here.
        let _ = write_pid(&mut file);
        Ok(Self { file })
    }
}

fn read_pid(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(16).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

fn write_pid(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{}", std::process::id())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A process in the middle of starting another has every file open twice for a moment.
    #[test]
    fn an_inherited_file_does_not_keep_the_lock() {
        let dir = tempfile::TempDir::new().unwrap();
        let lock = Lock::take(dir.path()).unwrap();
        let inherited = lock.file.try_clone().unwrap();
        assert!(matches!(Lock::take(dir.path()), Err(JournalError::Locked { .. })));
        drop(lock);
        Lock::take(dir.path()).unwrap();
        drop(inherited);
    }
}
