//! What an authenticator says, verified (WebAuthn level 3): pure rules, no database.
//!
//! ES256 and EdDSA, which is what authenticators make; attestation is asked for and looked at by
//! nobody, because any authenticator is welcome. What counts is that the key signs our challenge,
//! for our origin, for a user whom the authenticator has verified.

mod cbor;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::signature::{ECDSA_P256_SHA256_ASN1, ED25519, UnparsedPublicKey};
use serde::Deserialize;

use cbor::Item;

/// Longer ones are refused unread.
const BYTES_MAX: usize = 16 * 1024;
const CREDENTIAL_BYTES_MAX: usize = 1023;
const AUTH_DATA_BYTES_MIN: usize = 32 + 1 + 4;
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

/// Why what an authenticator says does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyError {
    /// Not what the standard says.
    #[error("what the authenticator says cannot be read")]
    Malformed,
    /// Said in another ceremony, to another question, or to another site.
    #[error("the authenticator answers another question or another site")]
    Ceremony,
    /// The user did nothing, or was not verified.
    #[error("the authenticator has not verified who uses it")]
    Unverified,
    /// Another kind of key.
    #[error("the authenticator's key is neither ES256 nor EdDSA")]
    Algorithm,
    /// Not signed by the key.
    #[error("the authenticator's signature is wrong")]
    Signature,
}

use PasskeyError as E;

/// Who we are to authenticators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// The origin of our pages.
    pub origin: String,
    /// Its host.
    pub id: String,
}

impl RelyingParty {
    /// That of the venue's own address.
    #[must_use]
    pub fn of(issuer: &str) -> Self {
        let host = issuer.split_once("://").map_or(issuer, |(_, host)| host);
        let host = match host.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => host,
        };
        Self { origin: issuer.to_owned(), id: host.to_owned() }
    }
}

/// The public half of a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// `es256` or `eddsa`.
    pub algorithm: &'static str,
    /// An uncompressed point, or 32 bytes.
    pub bytes: Vec<u8>,
}

impl PublicKey {
    /// What is kept of one.
    #[must_use]
    pub fn read(algorithm: &str, bytes: Vec<u8>) -> Option<Self> {
        let algorithm = ["es256", "eddsa"].into_iter().find(|known| *known == algorithm)?;
        Some(Self { algorithm, bytes })
    }

    /// A COSE key (RFC 9053): EC2 on P-256 for ES256, OKP Ed25519 for EdDSA.
    fn of_cose(key: &Item<'_>) -> Result<Self, E> {
        let number = |name| match key.get(&Item::Int(name)) {
            Some(Item::Int(value)) => Some(*value),
            _ => None,
        };
        let part = |name| {
            let bytes = key.get(&Item::Int(name)).and_then(Item::bytes);
            bytes.filter(|bytes| bytes.len() == 32).ok_or(E::Malformed)
        };
        match (number(1), number(3), number(-1)) {
            (Some(2), Some(-7), Some(1)) => {
                let bytes = [&[4], part(-2)?, part(-3)?].concat();
                Ok(Self { algorithm: "es256", bytes })
            }
            (Some(1), Some(-8), Some(6)) => {
                Ok(Self { algorithm: "eddsa", bytes: part(-2)?.to_vec() })
            }
            _ => Err(E::Algorithm),
        }
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), E> {
        let verified = if self.algorithm == "es256" {
            UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, &self.bytes).verify(message, signature)
        } else {
            UnparsedPublicKey::new(&ED25519, &self.bytes).verify(message, signature)
        };
        verified.map_err(|_| E::Signature)
    }
}

/// A new passkey, as its authenticator tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCredential {
    /// Its id, in base64url.
    pub credential: String,
    /// What verifies it.
    pub key: PublicKey,
    /// How often it has signed; 0 where it does not count.
    pub counter: u32,
}

/// What a browser collected. It may add members, which are none of our business.
#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

fn decode(text: &str) -> Result<Vec<u8>, E> {
    if text.len() > BYTES_MAX {
        return Err(E::Malformed);
    }
    URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).map_err(|_| E::Malformed)
}

/// The challenge that client data answers, before anything is believed.
///
/// # Errors
/// [`PasskeyError::Malformed`].
pub fn challenge_of(client_data: &str) -> Result<String, PasskeyError> {
    let data: ClientData =
        serde_json::from_slice(&decode(client_data)?).map_err(|_| E::Malformed)?;
    Ok(data.challenge)
}

/// The client data's bytes, when it belongs to this ceremony at our site.
fn check_client(party: &RelyingParty, kind: &str, client_data: &str) -> Result<Vec<u8>, E> {
    let bytes = decode(client_data)?;
    let data: ClientData = serde_json::from_slice(&bytes).map_err(|_| E::Malformed)?;
    let good = data.kind == kind && data.origin == party.origin && !data.cross_origin;
    if good { Ok(bytes) } else { Err(E::Ceremony) }
}

/// The counter, when the data is for our site and the user was verified.
fn check_auth_data(party: &RelyingParty, data: &[u8]) -> Result<u32, E> {
    if data.len() < AUTH_DATA_BYTES_MIN {
        return Err(E::Malformed);
    }
    if data[..32] != *digest(&SHA256, party.id.as_bytes()).as_ref() {
        return Err(E::Ceremony);
    }
    if data[32] & PRESENT == 0 || data[32] & VERIFIED == 0 {
        return Err(E::Unverified);
    }
    let counter: [u8; 4] = data[33..37].try_into().map_err(|_| E::Malformed)?;
    Ok(u32::from_be_bytes(counter))
}

/// What an authenticator made for us. The challenge has been found to be ours before.
///
/// # Errors
/// [`PasskeyError`].
pub fn register(
    party: &RelyingParty,
    client_data: &str,
    attestation: &str,
) -> Result<NewCredential, PasskeyError> {
    check_client(party, "webauthn.create", client_data)?;
    let attestation = decode(attestation)?;
    let (object, rest) = cbor::read(&attestation).ok_or(E::Malformed)?;
    let data = object.get(&Item::Text("authData")).and_then(Item::bytes).ok_or(E::Malformed)?;
    if !rest.is_empty() {
        return Err(E::Malformed);
    }
    let counter = check_auth_data(party, data)?;
    if data[32] & HAS_CREDENTIAL == 0 {
        return Err(E::Malformed);
    }
    // Behind the counter: 16 bytes of model, a length, the id, the key, and perhaps extensions.
    let behind = data.get(AUTH_DATA_BYTES_MIN + 16..).ok_or(E::Malformed)?;
    let (length, behind) = behind.split_at_checked(2).ok_or(E::Malformed)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    if !(1..=CREDENTIAL_BYTES_MAX).contains(&length) {
        return Err(E::Malformed);
    }
    let (id, behind) = behind.split_at_checked(length).ok_or(E::Malformed)?;
    let (key, _) = cbor::read(behind).ok_or(E::Malformed)?;
    let key = PublicKey::of_cose(&key)?;
    Ok(NewCredential { credential: URL_SAFE_NO_PAD.encode(id), key, counter })
}

/// What an authenticator signed for us: its counter. The challenge was found to be ours before.
///
/// # Errors
/// [`PasskeyError`].
pub fn assert(
    party: &RelyingParty,
    key: &PublicKey,
    client_data: &str,
    auth_data: &str,
    signature: &str,
) -> Result<u32, PasskeyError> {
    let client = check_client(party, "webauthn.get", client_data)?;
    let mut message = decode(auth_data)?;
    let counter = check_auth_data(party, &message)?;
    message.extend(digest(&SHA256, &client).as_ref());
    key.verify(&message, &decode(signature)?)?;
    Ok(counter)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_host_is_who_we_are() {
        for (issuer, id) in [
            ("https://venue.example", "venue.example"),
            ("http://localhost:8080", "localhost"),
            ("https://a.b.example:8443", "a.b.example"),
        ] {
            assert_eq!(RelyingParty::of(issuer).id, id);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(
            bytes in prop::collection::vec(any::<u8>(), 0..300),
            kind in prop::sample::select(vec!["webauthn.create", "webauthn.get"]),
        ) {
            let party = RelyingParty::of("https://venue.example");
            let client = serde_json::json!({"type": kind, "challenge": "x",
                "origin": "https://venue.example"});
            let client = URL_SAFE_NO_PAD.encode(client.to_string());
            let noise = URL_SAFE_NO_PAD.encode(&bytes);
            let key = PublicKey { algorithm: "eddsa", bytes: bytes.clone() };
            prop_assert!(register(&party, &client, &noise).is_err());
            prop_assert!(assert(&party, &key, &client, &noise, &noise).is_err());
        }
    }
}
