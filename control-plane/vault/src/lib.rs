//! Secrets at rest: AES-256-GCM envelopes under keys that rotate.
//!
//! Each sealed value has a data key of its own, wrapped by the newest of the vault's master keys.
//! A [`Rotation`] adds a master key; [`Vault::rewrap`] moves a value to it without touching what is
//! sealed, and [`Sealed`] all values of a column. The *context* (table, column and row, say) is
//! authenticated, so that a value copied into another row does not open there.
//!
//! ```text
//! version 1 | master key u32 | wrap nonce 12 | data key 32 + tag 16 | nonce 12 | sealed + tag 16
//! ```

mod column;
mod file;
mod rotation;

pub use column::{Context, Key, RewrapError, Sealed};
pub use file::read_private;
pub use rotation::Rotation;

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::{Zeroize, Zeroizing};

const VERSION: u8 = 1;
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;
const WRAP_AT: usize = 1 + 4;
const WRAPPED_AT: usize = WRAP_AT + NONCE_BYTES;
const NONCE_AT: usize = WRAPPED_AT + KEY_BYTES + TAG_BYTES;
const SEALED_AT: usize = NONCE_AT + NONCE_BYTES;

/// Bytes by which a sealed value is longer than what is in it.
pub const OVERHEAD_BYTES: usize = SEALED_AT + TAG_BYTES;
const _: () = assert!(OVERHEAD_BYTES == 93, "the layout above, added up");

/// The master keys. Kept in a file of the process's user, never in the database they protect.
pub struct Vault {
    masters: BTreeMap<u32, Zeroizing<[u8; KEY_BYTES]>>,
    /// The file they are of, which nobody changes meanwhile.
    held: Option<File>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { masters, held } = self;
        let mut shown = f.debug_struct("Vault");
        shown.field("keys", &masters.len()).field("held", held).finish_non_exhaustive()
    }
}

/// What is wrong with a key file or a sealed value.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The key file cannot be read or written.
    #[error("key file {path}: {source}")]
    File {
        /// Where it is.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// A line of the key file is not a number and a key.
    #[error("key file {path} line {line}: expected a number and 32 bytes in base64")]
    Line {
        /// Where it is.
        path: String,
        /// Which line, from 1.
        line: usize,
    },
    /// Others than its owner can read the key file.
    #[error("key file {path} can be read by others: chmod 600 it, and rotate if somebody did")]
    Exposed {
        /// Where it is.
        path: String,
    },
    /// There is no key in the file.
    #[error("key file {path} holds no key")]
    Empty {
        /// Where it is.
        path: String,
    },
    /// Somebody has the file open: its keys cannot be changed, or are being changed.
    #[error(
        "key file {path} is in use: keys change while the control plane is stopped, and it starts \
         when that is done"
    )]
    InUse {
        /// Where it is.
        path: String,
    },
    /// The value is sealed under a master key that the file does not have.
    #[error("sealed under master key {0}, which the key file does not have")]
    UnknownKey(u32),
    /// Not a sealed value, changed since, or sealed for another context.
    #[error("a sealed value does not open: changed, moved, or of another vault")]
    Broken,
}

impl Vault {
    /// A vault with one fresh key that lives as long as the process; for tests and throw-away
    /// venues.
    #[must_use]
    pub fn ephemeral() -> Self {
        Self { masters: BTreeMap::from([(1, random_key())]), held: None }
    }

    /// Seals `plain` for `context`.
    ///
    /// # Panics
    /// When the operating system has no randomness to give.
    #[must_use]
    pub fn seal(&self, context: &str, plain: &[u8]) -> Vec<u8> {
        let data_key = random_key();
        let mut sealed = self.wrap(context, &data_key);
        let nonce = random::<NONCE_BYTES>();
        sealed.extend(nonce);
        sealed.extend(plain);
        let (head, body) = sealed.split_at_mut(SEALED_AT);
        debug_assert!(head.len() == SEALED_AT);
        let tag = key(&data_key)
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), aad(context), body)
            .expect("a secret is far shorter than what GCM can seal");
        sealed.extend(tag.as_ref());
        sealed
    }

    /// What was sealed for `context`.
    ///
    /// # Errors
    /// [`VaultError::UnknownKey`], [`VaultError::Broken`].
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let data_key = self.unwrap_key(context, sealed)?;
        let nonce = take::<NONCE_BYTES>(sealed, NONCE_AT)?;
        let mut body = Zeroizing::new(sealed[SEALED_AT..].to_vec());
        let plain_bytes = key(&data_key)
            .open_in_place(Nonce::assume_unique_for_key(nonce), aad(context), &mut body)
            .map_err(|_| VaultError::Broken)?
            .len();
        body.truncate(plain_bytes);
        Ok(body)
    }

    /// The same value under the newest master key; `None` when it is there already.
    ///
    /// # Errors
    /// [`VaultError::UnknownKey`], [`VaultError::Broken`].
    pub fn rewrap(&self, context: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>, VaultError> {
        if master_of(sealed)? == self.newest().0 {
            return Ok(None);
        }
        let data_key = self.unwrap_key(context, sealed)?;
        let mut rewrapped = self.wrap(context, &data_key);
        rewrapped.extend(&sealed[NONCE_AT..]);
        Ok(Some(rewrapped))
    }

    /// Everything before the nonce: the data key under the newest master key.
    fn wrap(&self, context: &str, data_key: &[u8; KEY_BYTES]) -> Vec<u8> {
        let (number, master) = self.newest();
        let nonce = random::<NONCE_BYTES>();
        let mut wrapped = *data_key;
        let tag = key(master)
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                aad(context),
                &mut wrapped,
            )
            .expect("32 bytes can be sealed");
        let mut sealed = vec![VERSION];
        sealed.extend(number.to_be_bytes());
        sealed.extend(nonce);
        sealed.extend(wrapped);
        sealed.extend(tag.as_ref());
        debug_assert!(sealed.len() == NONCE_AT);
        sealed
    }

    fn unwrap_key(
        &self,
        context: &str,
        sealed: &[u8],
    ) -> Result<Zeroizing<[u8; KEY_BYTES]>, VaultError> {
        let number = master_of(sealed)?;
        let master = self.masters.get(&number).ok_or(VaultError::UnknownKey(number))?;
        let nonce = take::<NONCE_BYTES>(sealed, WRAP_AT)?;
        let mut wrapped = take::<{ KEY_BYTES + TAG_BYTES }>(sealed, WRAPPED_AT)?;
        let opened = key(master)
            .open_in_place(Nonce::assume_unique_for_key(nonce), aad(context), &mut wrapped)
            .map_err(|_| VaultError::Broken)?;
        let mut data_key = Zeroizing::new([0; KEY_BYTES]);
        data_key.copy_from_slice(opened);
        wrapped.zeroize();
        Ok(data_key)
    }

    fn newest(&self) -> (u32, &[u8; KEY_BYTES]) {
        let (number, key) = self.masters.last_key_value().expect("a vault has a key");
        (*number, key)
    }
}

fn master_of(sealed: &[u8]) -> Result<u32, VaultError> {
    if sealed.len() < OVERHEAD_BYTES || sealed[0] != VERSION {
        return Err(VaultError::Broken);
    }
    Ok(u32::from_be_bytes(take(sealed, 1)?))
}

fn take<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], VaultError> {
    bytes.get(at..at + N).and_then(|part| part.try_into().ok()).ok_or(VaultError::Broken)
}

fn key(bytes: &[u8; KEY_BYTES]) -> LessSafeKey {
    // "Less safe" because nonces are the caller's: ours are random, one for each fresh data key,
    // and 2^32 wraps under one master key stay below NIST SP 800-38D's bound for random nonces.
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, bytes).expect("the key has 32 bytes"))
}

fn aad(context: &str) -> Aad<&[u8]> {
    Aad::from(context.as_bytes())
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

fn random_key() -> Zeroizing<[u8; KEY_BYTES]> {
    Zeroizing::new(random())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_value_opens_only_in_its_context_and_vault() {
        let vault = Vault::ephemeral();
        let sealed = vault.seal("bank/1", b"4111");
        assert_eq!(vault.open("bank/1", &sealed).unwrap().as_slice(), b"4111");
        assert!(matches!(vault.open("bank/2", &sealed), Err(VaultError::Broken)));
        assert!(matches!(Vault::ephemeral().open("bank/1", &sealed), Err(VaultError::Broken)));
        assert_ne!(sealed, vault.seal("bank/1", b"4111"), "no two envelopes are alike");
    }

    #[test]
    fn rotation_leaves_old_values_readable_and_moves_them() {
        let mut vault = Vault::ephemeral();
        let sealed = vault.seal("c", b"x");
        assert!(vault.rewrap("c", &sealed).unwrap().is_none());
        vault.masters.insert(2, random_key());
        assert_eq!(vault.open("c", &sealed).unwrap().as_slice(), b"x");
        let moved = vault.rewrap("c", &sealed).unwrap().unwrap();
        vault.masters.remove(&1);
        assert_eq!(vault.open("c", &moved).unwrap().as_slice(), b"x");
        assert!(matches!(vault.open("c", &sealed), Err(VaultError::UnknownKey(1))));
    }

    proptest! {
        #[test]
        fn every_value_comes_back_and_no_changed_byte_goes_unseen(
            plain in prop::collection::vec(any::<u8>(), 0..200),
            at in any::<usize>(),
            change in 1_u8..,
        ) {
            let vault = Vault::ephemeral();
            let mut sealed = vault.seal("c", &plain);
            prop_assert_eq!(sealed.len(), plain.len() + OVERHEAD_BYTES);
            let opened = vault.open("c", &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            let at = at % sealed.len();
            sealed[at] ^= change;
            prop_assert!(vault.open("c", &sealed).is_err());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(Vault::ephemeral().open("c", &bytes).is_err());
        }
    }
}
