//! Signed checkpoints: the number and the hash of a record, signed with Ed25519.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use store::{Clock, Row, StoreError, Timestamp, Tx, values};

use crate::AuditError;
use crate::chain::hex;
use crate::read::latest;

/// What was signed: up to here the chain is so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The record.
    pub number: u64,
    /// Its hash.
    #[serde(with = "hex")]
    pub hash: [u8; 32],
    /// When it was signed.
    pub time: Timestamp,
    /// The public key.
    #[serde(with = "hex")]
    pub key: [u8; 32],
    /// The signature.
    #[serde(with = "hex")]
    pub signature: [u8; 64],
}

impl Checkpoint {
    fn message(number: u64, hash: &[u8; 32], time: Timestamp) -> Vec<u8> {
        let mut message = b"outcry audit checkpoint v1\n".to_vec();
        message.extend(number.to_le_bytes());
        message.extend(hash);
        message.extend(time.ns().to_le_bytes());
        message
    }

    /// Whether the signature is that of the key it names.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let message = Self::message(self.number, &self.hash, self.time);
        UnparsedPublicKey::new(&ED25519, &self.key).verify(&message, &self.signature).is_ok()
    }
}

/// Who signs. The key is kept in a file, never in the database it vouches for.
pub struct Signer {
    pair: Ed25519KeyPair,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("key", &hex::text(&self.public())).finish_non_exhaustive()
    }
}

impl Signer {
    /// The signer of a key file, which is made, for its owner alone, when it is not there.
    ///
    /// # Errors
    /// [`AuditError::Key`], also when others can read the file.
    pub fn open(path: &Path) -> Result<Self, AuditError> {
        let fail = |what: String| AuditError::Key { path: path.display().to_string(), what };
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        if let Ok(mut file) = made {
            let fresh = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
            let fresh = fresh.map_err(|_| fail("no randomness".to_owned()))?;
            file.write_all(fresh.as_ref()).map_err(|error| fail(error.to_string()))?;
            file.sync_all().map_err(|error| fail(error.to_string()))?;
        }
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(|error| fail(error.to_string()))?;
        let mode = file.metadata().map_err(|error| fail(error.to_string()))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(fail("can be read by others: chmod 600 it, and change it".to_owned()));
        }
        file.take(4_096).read_to_end(&mut bytes).map_err(|error| fail(error.to_string()))?;
        let pair = Ed25519KeyPair::from_pkcs8(&bytes);
        Ok(Self { pair: pair.map_err(|_| fail("is no Ed25519 key in PKCS #8".to_owned()))? })
    }

    /// The public key.
    ///
    /// # Panics
    /// Never: a public key of Ed25519 has 32 bytes.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.pair.public_key().as_ref().try_into().expect("32 bytes")
    }

    fn sign(&self, number: u64, hash: [u8; 32], time: Timestamp) -> Checkpoint {
        let signature = self.pair.sign(&Checkpoint::message(number, &hash, time));
        let signature = signature.as_ref().try_into().expect("a signature of Ed25519 has 64 bytes");
        Checkpoint { number, hash, time, key: self.public(), signature }
    }
}

/// A public key written in hexadecimal.
#[must_use]
pub fn key_of(text: &str) -> Option<[u8; 32]> {
    hex::bytes(text)
}

/// Signs the chain as it stands, and keeps that; nothing when it is signed up to its end already.
///
/// # Errors
/// What the database refuses.
pub async fn checkpoint(
    tx: &mut Tx,
    clock: &dyn Clock,
    signer: &Signer,
) -> Result<Option<Checkpoint>, AuditError> {
    let (number, hash) = latest(tx).await?;
    let sql = "select number from audit_checkpoints where number = $1";
    if number == 0 || tx.optional(sql, values![number as i64]).await?.is_some() {
        return Ok(None);
    }
    let signed = signer.sign(number, hash, clock.now());
    let sql = "insert into audit_checkpoints values ($1, $2, $3, $4, $5)";
    let [place, hash, time] = values![number as i64, hash, signed.time];
    let [key, signature] = values![signed.key, signed.signature.as_slice()];
    tx.execute(sql, [place, hash, time, key, signature]).await?;
    Ok(Some(signed))
}

/// Checkpoints of records after a number, in their order.
///
/// # Errors
/// What the database refuses.
pub async fn checkpoints(
    tx: &mut Tx,
    after: u64,
    limit: usize,
) -> Result<Vec<Checkpoint>, AuditError> {
    let sql = "select number, hash, time_ns, key, signature from audit_checkpoints \
               where number > $1 order by number limit $2";
    let rows = tx.all(sql, values![after as i64, limit as i64]).await?;
    let read = |row: &Row| {
        let what = |_| StoreError::Decode { column: 4, what: "expected 64 bytes".to_owned() };
        Ok(Checkpoint {
            number: row.get(0)?,
            hash: row.get(1)?,
            time: Timestamp::from_ns(row.get(2)?),
            key: row.get(3)?,
            signature: row.get::<Vec<u8>>(4)?.try_into().map_err(what)?,
        })
    };
    rows.iter().map(read).collect()
}
