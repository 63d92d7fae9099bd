//! Master keys that change, while nobody else uses them.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::file::{failure, in_place};
use crate::{Vault, VaultError, random_key};

/// The key file of a venue that is stopped, for its keys to be changed. Who opens the file
/// meanwhile is refused, and so is this while somebody has it open: they would seal under a key
/// that goes.
#[derive(Debug)]
pub struct Rotation {
    vault: Vault,
    path: PathBuf,
    /// The one in place, locked.
    alone: File,
}

impl Rotation {
    /// Takes the file at `path` for itself.
    ///
    /// # Errors
    /// [`VaultError::InUse`], and what is wrong with the file.
    pub fn begin(path: &Path) -> Result<Self, VaultError> {
        let (file, text) = in_place(path, File::try_lock)?;
        let vault = Vault::parse(&text, path)?;
        Ok(Self { vault, path: path.to_owned(), alone: file })
    }

    /// The keys as they are now.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Adds a key, which seals from now on; its number. The older ones still open.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn add(&mut self) -> Result<u32, VaultError> {
        let number = self.vault.newest().0 + 1;
        self.vault.masters.insert(number, random_key());
        if let Err(error) = self.write() {
            self.vault.masters.remove(&number);
            return Err(error);
        }
        Ok(number)
    }

    /// Removes all keys but the newest; their numbers. What is sealed under one of them is lost.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn forget(&mut self) -> Result<Vec<u32>, VaultError> {
        let newest = self.vault.newest().0;
        let kept = self.vault.masters.split_off(&newest);
        let mut old = std::mem::replace(&mut self.vault.masters, kept);
        if let Err(error) = self.write() {
            self.vault.masters.append(&mut old);
            return Err(error);
        }
        Ok(old.into_keys().collect())
    }

    fn write(&mut self) -> Result<(), VaultError> {
        let written = self.vault.write_file(&self.path, File::lock);
        self.alone = written.map_err(|source| failure(&self.path, source))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_new_key_seals_and_the_old_one_opens_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let sealed = Vault::open_file(&path).unwrap().seal("c", b"x");
        let mut rotation = Rotation::begin(&path).unwrap();
        assert_eq!(rotation.add().unwrap(), 2);
        let moved = rotation.vault().rewrap("c", &sealed).unwrap().unwrap();
        drop(rotation);
        let both = Vault::open_file(&path).unwrap();
        for value in [&sealed, &moved, &both.seal("c", b"x")] {
            assert_eq!(both.open("c", value).unwrap().as_slice(), b"x");
        }
        drop(both);
        assert_eq!(Rotation::begin(&path).unwrap().forget().unwrap(), [1]);
        let newer = Vault::open_file(&path).unwrap();
        assert_eq!(newer.open("c", &moved).unwrap().as_slice(), b"x");
        assert!(matches!(newer.open("c", &sealed), Err(VaultError::UnknownKey(1))));
    }

    #[test]
    fn keys_change_only_while_nobody_uses_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        assert!(matches!(Rotation::begin(&path), Err(VaultError::File { .. })), "there is none");
        let (one, other) = (Vault::open_file(&path).unwrap(), Vault::open_file(&path).unwrap());
        assert!(matches!(Rotation::begin(&path), Err(VaultError::InUse { .. })));
        drop(one);
        assert!(matches!(Rotation::begin(&path), Err(VaultError::InUse { .. })));
        drop(other);
        let mut rotation = Rotation::begin(&path).unwrap();
        for _ in 0..2 {
            assert!(matches!(Vault::open_file(&path), Err(VaultError::InUse { .. })));
            assert!(matches!(Rotation::begin(&path), Err(VaultError::InUse { .. })));
            rotation.add().unwrap();
        }
        drop(rotation);
        Vault::open_file(&path).unwrap();
    }
}
