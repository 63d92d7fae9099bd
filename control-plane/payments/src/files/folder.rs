//! The folder that we share with a bank.
//!
//! | Folder | What is in it |
//! |---|---|
//! | `out` | files for the bank, which takes them away |
//! | `in` | files of the bank |
//! | `done` | those of them that were read |
//! | `quarantine` | those that were not, each with a `.reason` |
//!
//! A file appears under its name when it is whole: it is written under another one, which begins
//! with a point, and renamed. Whoever reads passes over names that begin so.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Files larger than this are not read.
const FILE_BYTES_MAX: u64 = 32 << 20;
/// Files of one look.
const FILES_MAX: usize = 1_000;

/// The shared folder.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

/// A file of the bank.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) name: String,
    /// Nothing where it is too large.
    pub(super) bytes: Option<Vec<u8>>,
}

impl Folder {
    /// With all folders in it.
    ///
    /// # Errors
    /// When they are not there and cannot be made.
    pub fn open(root: &Path) -> io::Result<Self> {
        for part in ["out", "in", "done", "quarantine"] {
            fs::create_dir_all(root.join(part))?;
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Writes a file that appears whole, and is there after a crash.
    ///
    /// # Errors
    /// What the system says; then it has not appeared.
    pub fn put(&self, part: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
        let folder = self.root.join(part);
        let unfinished = folder.join(format!(".{name}.new"));
        let mut file = File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(name))?;
        File::open(&folder)?.sync_all()
    }

    /// Whole files of a part, by name.
    ///
    /// # Errors
    /// What the system says.
    pub fn names(&self, part: &str) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.root.join(part))? {
            let entry = entry?;
            // What has a name that is no text is nobody's, and no file is a folder.
            let Ok(name) = entry.file_name().into_string() else { continue };
            if !name.starts_with('.') && entry.file_type()?.is_file() {
                names.push(name);
            }
        }
        names.sort();
        names.truncate(FILES_MAX);
        Ok(names)
    }

    /// The path of a file.
    #[must_use]
    pub fn path(&self, part: &str, name: &str) -> PathBuf {
        self.root.join(part).join(name)
    }

    pub(super) fn incoming(&self) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for name in self.names("in")? {
            let mut bytes = Vec::new();
            let file = File::open(self.path("in", &name))?;
            file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
            let is_fit = bytes.len() as u64 <= FILE_BYTES_MAX;
            found.push(Found { name, bytes: is_fit.then_some(bytes) });
        }
        Ok(found)
    }

    /// Moves a file of the bank that was read. One of that name may be there.
    pub(super) fn done(&self, name: &str, hash: &str) -> io::Result<()> {
        fs::rename(self.path("in", name), self.path("done", &format!("{hash}-{name}")))
    }

    /// Puts a file of the bank aside, and says why.
    pub(super) fn quarantine(&self, name: &str, hash: &str, why: &str) -> io::Result<()> {
        let kept = format!("{hash}-{name}");
        self.put("quarantine", &format!("{kept}.reason"), format!("{why}\n").as_bytes())?;
        fs::rename(self.path("in", name), self.path("quarantine", &kept))
    }
}
