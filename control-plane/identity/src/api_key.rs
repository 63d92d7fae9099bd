//! API keys: what programs log in with. Scoped, bound to addresses, and signing if they like.
//!
//! A key is either a bearer secret, `oc_key_` and 256 random bits, or an Ed25519 public key whose
//! private half never reaches us: each request then carries its own signature.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ipnet::IpNet;
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::secret::{Digest, Secret, random_token};

/// What every bearer key begins with, for scanners that look for leaked ones.
pub const PREFIX: &str = "oc_key_";
/// Networks one key may be bound to.
pub const NETWORKS_MAX: usize = 32;
/// How far the time in a signed request may be from ours.
pub const SIGNATURE_WINDOW_NS: i64 = 30 * 1_000_000_000;

/// A new bearer key, shown once.
#[must_use]
pub fn new_key() -> Secret {
    random_token(PREFIX)
}

/// The networks a key may be used from; an empty list means any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowList(Vec<IpNet>);

/// Why a list of networks is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllowListError {
    /// An entry is neither an address nor a network.
    #[error("{0:?} is neither an address nor a network in CIDR notation, such as 192.0.2.0/24")]
    NotANetwork(String),
    /// More than 32 entries.
    #[error("a key may be bound to at most 32 networks")]
    TooMany,
}

impl AllowList {
    /// Reads addresses and networks in CIDR notation.
    ///
    /// # Errors
    /// The first entry that is neither, or too many of them.
    pub fn parse<T: AsRef<str>>(entries: &[T]) -> Result<Self, AllowListError> {
        if entries.len() > NETWORKS_MAX {
            return Err(AllowListError::TooMany);
        }
        let read = |entry: &T| {
            let text = entry.as_ref();
            IpNet::from_str(text)
                .or_else(|_| IpAddr::from_str(text).map(IpNet::from))
                .map(|network| network.trunc())
                .map_err(|_| AllowListError::NotANetwork(text.chars().take(64).collect()))
        };
        entries.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// Whether a request from `address` may use the key.
    #[must_use]
    pub fn allows(&self, address: IpAddr) -> bool {
        // An IPv4 client of a dual-stack socket must not slip past its IPv4 network.
        let address = address.to_canonical();
        self.0.is_empty() || self.0.iter().any(|network| network.contains(&address))
    }

    /// The networks as text, as [`Self::parse`] reads them.
    #[must_use]
    pub fn entries(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

/// The Ed25519 public key of somebody who signs requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyingKey([u8; 32]);

impl VerifyingKey {
    /// Reads 32 bytes in base64.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        STANDARD.decode(text).ok()?.try_into().ok().map(Self)
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

/// What a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct SignedRequest<'a> {
    /// Upper-case HTTP method.
    pub method: &'a str,
    /// Path and query as sent.
    pub target: &'a str,
    /// Nanoseconds since 1970 in `Outcry-Timestamp`.
    pub timestamp_ns: i64,
    /// The `Idempotency-Key`, or nothing. It is signed so that a captured write is only a repeat.
    pub idempotency_key: &'a str,
    /// The body.
    pub body: &'a [u8],
}

/// Why a signed request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// The time in the request is too far from ours.
    #[error("the request's timestamp is more than 30 s from the venue's clock")]
    Window,
    /// The signature is not that of this request by this key.
    #[error("the request's signature is wrong")]
    Signature,
}

impl SignedRequest<'_> {
    /// The text that is signed: five lines, the last one the body's SHA-256 in hexadecimal.
    #[must_use]
    pub fn canonical(&self) -> String {
        let Self { method, target, timestamp_ns, idempotency_key, body } = self;
        let body = Digest::of(body);
        format!("{method}\n{target}\n{timestamp_ns}\n{idempotency_key}\n{}", body.as_str())
    }

    /// Checks a signature in base64.
    ///
    /// # Errors
    /// When the request is too old or from the future, or the signature does not fit.
    pub fn verify(
        &self,
        key: &VerifyingKey,
        signature: &str,
        now_ns: i64,
    ) -> Result<(), SignatureError> {
        if now_ns.abs_diff(self.timestamp_ns) > SIGNATURE_WINDOW_NS.unsigned_abs() {
            return Err(SignatureError::Window);
        }
        let signature = STANDARD.decode(signature).map_err(|_| SignatureError::Signature)?;
        UnparsedPublicKey::new(&ED25519, key.0)
            .verify(self.canonical().as_bytes(), &signature)
            .map_err(|_| SignatureError::Signature)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use ring::rand::SystemRandom;
    use ring::signature::{Ed25519KeyPair, KeyPair};

    use super::*;

    #[test]
    fn an_allow_list_lets_in_what_it_names() {
        let list = AllowList::parse(&["192.0.2.0/24", "2001:db8::1"]).unwrap();
        let allows = |address: &str| list.allows(address.parse().unwrap());
        assert!(allows("192.0.2.77"));
        assert!(allows("::ffff:192.0.2.77"), "the same address on a dual-stack socket");
        assert!(allows("2001:db8::1"));
        assert!(!allows("192.0.3.1"));
        assert!(!allows("2001:db8::2"));
        assert!(AllowList::default().allows("203.0.113.9".parse().unwrap()));
        assert_eq!(list.entries(), ["192.0.2.0/24", "2001:db8::1/128"]);
        assert!(AllowList::parse(&["all"]).is_err());
        assert_eq!(AllowList::parse(&["10.0.0.1"; 33]), Err(AllowListError::TooMany));
    }

    #[test]
    fn a_signature_covers_every_part_of_the_request() {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
        let key = VerifyingKey::parse(&STANDARD.encode(pair.public_key())).unwrap();
        let now = 1_800_000_000_000_000_000;
        let request = SignedRequest {
            method: "POST",
            target: "/v1/orders?a=1",
            timestamp_ns: now,
            idempotency_key: "k1",
            body: b"{}",
        };
        let signature = STANDARD.encode(pair.sign(request.canonical().as_bytes()));
        let check = |request: SignedRequest<'_>| request.verify(&key, &signature, now);
        assert_eq!(check(request), Ok(()));
        for changed in [
            SignedRequest { method: "PUT", ..request },
            SignedRequest { target: "/v1/orders?a=2", ..request },
            SignedRequest { timestamp_ns: now + 1, ..request },
            SignedRequest { idempotency_key: "k2", ..request },
            SignedRequest { body: b"[]", ..request },
        ] {
            assert_eq!(check(changed), Err(SignatureError::Signature), "{changed:?}");
        }
        let late = now + SIGNATURE_WINDOW_NS + 1;
        assert_eq!(request.verify(&key, &signature, late), Err(SignatureError::Window));
    }
}
