//! The file that holds the master keys: one line each, a number and 32 bytes in base64.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::{KEY_BYTES, Vault, VaultError, random_key};

/// The text of a file that holds a secret.
///
/// # Errors
/// When it cannot be read, or others than its owner can read it too.
pub fn read_private(path: &Path) -> Result<Zeroizing<String>, VaultError> {
    let metadata = fs::metadata(path).map_err(|source| failure(path, source))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(VaultError::Exposed { path: path.display().to_string() });
    }
    fs::read_to_string(path).map(Zeroizing::new).map_err(|source| failure(path, source))
}

impl Vault {
    /// Reads the keys from `path`; a missing file is made with one key, for its owner alone.
    ///
    /// # Errors
    /// When the file cannot be read or made, others can read it, or it does not hold keys.
    pub fn open_file(path: &Path) -> Result<Self, VaultError> {
        match read_private(path) {
            Err(VaultError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                let vault = Self::ephemeral();
                vault.write_file(path).map_err(|source| failure(path, source))?;
                Ok(vault)
            }
            text => Self::parse(&text?, path),
        }
    }

    /// Adds a key to the file at `path`; from now on it seals. The older ones still open.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn rotate_file(&mut self, path: &Path) -> Result<u32, VaultError> {
        let number = self.newest().0 + 1;
        self.masters.insert(number, random_key());
        if let Err(source) = self.write_file(path) {
            self.masters.remove(&number);
            return Err(failure(path, source));
        }
        Ok(number)
    }

    fn parse(text: &str, path: &Path) -> Result<Self, VaultError> {
        let mut masters = BTreeMap::new();
        for (line, content) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty()) {
            let read = || {
                let (number, key) = content.split_once(' ')?;
                let bytes = Zeroizing::new(STANDARD.decode(key).ok()?);
                let key: [u8; KEY_BYTES] = bytes.as_slice().try_into().ok()?;
                Some((number.parse().ok()?, Zeroizing::new(key)))
            };
            let (number, key) =
                read().ok_or(VaultError::Line { path: path.display().to_string(), line })?;
            masters.insert(number, key);
        }
        if masters.is_empty() {
            return Err(VaultError::Empty { path: path.display().to_string() });
        }
        Ok(Self { masters })
    }

    /// Writes a new file beside the old one and puts it in its place, so that a crash loses no key.
    fn write_file(&self, path: &Path) -> io::Result<()> {
        let mut text = Zeroizing::new(String::new());
        for (number, key) in &self.masters {
            let key = Zeroizing::new(STANDARD.encode(key.as_slice()));
            writeln!(text, "{number} {}", key.as_str()).map_err(io::Error::other)?;
        }
        let beside = path.with_extension("new");
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }
}

fn failure(path: &Path, source: io::Error) -> VaultError {
    VaultError::File { path: path.display().to_string(), source }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn keys_survive_a_restart_and_a_rotation() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let mut vault = Vault::open_file(&path).unwrap();
        let sealed = vault.seal("c", b"x");
        assert_eq!(vault.rotate_file(&path).unwrap(), 2);
        let again = Vault::open_file(&path).unwrap();
        assert_eq!(again.open("c", &sealed).unwrap().as_slice(), b"x");
        let newer = vault.seal("c", b"y");
        assert_eq!(again.open("c", &newer).unwrap().as_slice(), b"y");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_others_read_or_that_holds_no_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let write = |text: &str, mode| {
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            Vault::open_file(&path).unwrap_err()
        };
        assert!(matches!(write("1 x\n", 0o644), VaultError::Exposed { .. }));
        assert!(matches!(write("\n1 x\n", 0o600), VaultError::Line { line: 2, .. }));
        assert!(matches!(write("", 0o600), VaultError::Empty { .. }));
    }
}
