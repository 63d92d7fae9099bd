//! The file that holds the master keys: one line each, a number and 32 bytes in base64.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::{KEY_BYTES, Vault, VaultError};

/// The text of a file that holds a secret.
///
/// # Errors
/// When it cannot be read, or others than its owner can read it too.
pub fn read_private(path: &Path) -> Result<Zeroizing<String>, VaultError> {
    let mut file = File::open(path).map_err(|source| failure(path, source))?;
    read_open(&mut file, path)
}

fn read_open(file: &mut File, path: &Path) -> Result<Zeroizing<String>, VaultError> {
    let fail = |source| failure(path, source);
    if file.metadata().map_err(fail)?.permissions().mode() & 0o077 != 0 {
        return Err(VaultError::Exposed { path: path.display().to_string() });
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(fail)?;
    Ok(text)
}

/// The file at `path`, locked, and its text: of the file that is in place, not of one that was
/// replaced while it was waited for.
pub(crate) fn in_place(
    path: &Path,
    lock: fn(&File) -> Result<(), TryLockError>,
) -> Result<(File, Zeroizing<String>), VaultError> {
    let fail = |source| failure(path, source);
    loop {
        let mut file = File::open(path).map_err(fail)?;
        match lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(VaultError::InUse { path: path.display().to_string() });
            }
            Err(TryLockError::Error(source)) => return Err(fail(source)),
        }
        let place = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
        let locked = file.metadata().map(place).map_err(fail)?;
        if fs::metadata(path).map(place).map_err(fail)? == locked {
            let text = read_open(&mut file, path)?;
            return Ok((file, text));
        }
    }
}

impl Vault {
    /// Reads the keys from `path`; a missing file is made with one key, for its owner alone. As
    /// long as the vault lives its keys do not change.
    ///
    /// # Errors
    /// When the file cannot be read or made, others can read it, or it does not hold keys;
    /// [`VaultError::InUse`] while its keys are being changed.
    pub fn open_file(path: &Path) -> Result<Self, VaultError> {
        if !path.exists() {
            Self::ephemeral().write_file(path, |_| Ok(())).map_err(|e| failure(path, e))?;
        }
        let (file, text) = in_place(path, File::try_lock_shared)?;
        Ok(Self { held: Some(file), ..Self::parse(&text, path)? })
    }

    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, VaultError> {
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
        Ok(Self { masters, held: None })
    }

    /// Writes a new file beside the old one and puts it in its place, so that a crash loses no key;
    /// `lock` has it before anybody else.
    pub(crate) fn write_file(
        &self,
        path: &Path,
        lock: fn(&File) -> io::Result<()>,
    ) -> io::Result<File> {
        let mut text = Zeroizing::new(String::new());
        for (number, key) in &self.masters {
            let key = Zeroizing::new(STANDARD.encode(key.as_slice()));
            writeln!(text, "{number} {}", key.as_str()).map_err(io::Error::other)?;
        }
        let beside = path.with_extension("new");
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        lock(&file)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(file)
    }
}

pub(crate) fn failure(path: &Path, source: io::Error) -> VaultError {
    VaultError::File { path: path.display().to_string(), source }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn keys_survive_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let sealed = Vault::open_file(&path).unwrap().seal("c", b"x");
        let again = Vault::open_file(&path).unwrap();
        assert_eq!(again.open("c", &sealed).unwrap().as_slice(), b"x");
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
