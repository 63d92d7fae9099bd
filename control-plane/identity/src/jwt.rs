//! Access tokens: JSON Web Tokens (RFC 7519, RFC 9068) signed with Ed25519 (RFC 8037) alone.
//!
//! There is one algorithm, so there is nothing to negotiate and nothing to confuse: a token whose
//! header says anything but `EdDSA` and a key of ours is refused before its claims are read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::secret::{Digest, Secret};

/// Nothing we sign is longer; longer texts are refused unread.
const TOKEN_BYTES_MAX: usize = 4096;
/// Clocks of verifiers may be this far behind ours.
const CLOCK_SKEW_S: i64 = 5;

/// What an access token says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// Who signed it: the venue's own address.
    pub iss: String,
    /// Whom it is for.
    pub aud: String,
    /// The user.
    pub sub: String,
    /// The session, so that a closed one ends its tokens.
    pub sid: String,
    /// Unique for each token.
    pub jti: String,
    /// Seconds since 1970 at which it was made.
    pub iat: i64,
    /// Seconds since 1970 from which it is worth nothing.
    pub exp: i64,
    /// Seconds since 1970 at which the user last proved who they are.
    pub auth_time: i64,
    /// How: `pwd`, `otp`, `recovery`, `hwk` (RFC 8176).
    pub amr: Vec<String>,
    /// Scopes, separated by spaces; empty for the user in person.
    #[serde(default)]
    pub scope: String,
    /// The third-party application that holds the token, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    typ: String,
    kid: String,
}

/// Why a token is worth nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not three parts of base64url that hold what they should.
    #[error("the access token is malformed")]
    Malformed,
    /// The header names another algorithm.
    #[error("the access token is not signed with EdDSA")]
    Algorithm,
    /// The key is not, or no longer, one of ours.
    #[error("the access token is signed with an unknown key")]
    UnknownKey,
    /// The signature does not fit.
    #[error("the access token's signature is wrong")]
    Signature,
    /// Its time is over.
    #[error("the access token has expired; refresh it")]
    Expired,
    /// It comes from the future.
    #[error("the access token is not valid yet")]
    NotYet,
    /// Made by or for somebody else.
    #[error("the access token is for another service")]
    Audience,
}

/// A key pair that signs, or signed, access tokens.
pub struct SigningKey {
    kid: String,
    pkcs8: Secret,
    pair: Ed25519KeyPair,
    /// Nanoseconds since 1970 at which it was made.
    pub created_ns: i64,
    /// From when on nothing signed with it counts; `None` while it signs.
    pub ends_ns: Option<i64>,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.kid).finish_non_exhaustive()
    }
}

impl SigningKey {
    /// A new key.
    ///
    /// # Panics
    /// When the operating system has no randomness to give.
    #[must_use]
    pub fn generate(now_ns: i64) -> Self {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new())
            .expect("the operating system gives randomness");
        let text = Secret::new(URL_SAFE_NO_PAD.encode(document.as_ref()));
        Self::read(text, now_ns, None).expect("what was just made can be read")
    }

    /// Reads what [`Self::pkcs8`] gave; `None` when it is no Ed25519 key.
    #[must_use]
    pub fn read(pkcs8: Secret, created_ns: i64, ends_ns: Option<i64>) -> Option<Self> {
        let document = URL_SAFE_NO_PAD.decode(pkcs8.expose()).ok()?;
        let pair = Ed25519KeyPair::from_pkcs8(&document).ok()?;
        // Named by its thumbprint, so that the same key has the same name everywhere.
        let kid = Digest::of(pair.public_key().as_ref()).as_str()[..16].to_owned();
        Some(Self { kid, pkcs8, pair, created_ns, ends_ns })
    }

    /// The name in a token's header.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// PKCS#8 in base64url, to be kept encrypted.
    #[must_use]
    pub fn pkcs8(&self) -> &Secret {
        &self.pkcs8
    }
}

/// The keys that count now. The newest signs; older ones verify until their last token expired.
#[derive(Debug)]
pub struct KeyRing {
    issuer: String,
    keys: Vec<SigningKey>,
    /// Tokens whose signature was verified, by their digest: the same one comes with each request
    /// of its holder, and to verify it anew costs more than most of what is asked for.
    verified: Mutex<HashMap<blake3::Hash, Verified>>,
}

/// Tokens that are remembered; beyond that it begins anew.
const VERIFIED_MAX: usize = 4_096;

/// What is known of a token that one of our keys has signed.
#[derive(Clone, Debug)]
struct Verified {
    kid: Arc<str>,
    claims: Arc<Claims>,
}

impl KeyRing {
    /// A ring of the keys that were kept.
    #[must_use]
    pub fn new(issuer: impl Into<String>, mut keys: Vec<SigningKey>) -> Self {
        keys.sort_by_key(|key| key.created_ns);
        Self { issuer: issuer.into(), keys, verified: Mutex::default() }
    }

    /// Who signs, and whom the tokens are for.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The key that signs, if there is one.
    #[must_use]
    pub fn newest(&self) -> Option<&SigningKey> {
        self.keys.iter().rfind(|key| key.ends_ns.is_none())
    }

    /// Puts `key` in front. The one before counts for `overlap_ns` longer, so that no token dies
    /// before its time; keys whose time is over leave.
    pub fn rotate(&mut self, key: SigningKey, now_ns: i64, overlap_ns: i64) {
        self.keys.retain(|key| key.ends_ns.is_none_or(|ends| ends > now_ns));
        for key in self.keys.iter_mut().filter(|key| key.ends_ns.is_none()) {
            key.ends_ns = Some(now_ns.saturating_add(overlap_ns));
        }
        self.keys.push(key);
    }

    /// The public halves, as RFC 7517 wants them.
    #[must_use]
    pub fn jwks(&self, now_ns: i64) -> serde_json::Value {
        let keys: Vec<_> = self
            .keys
            .iter()
            .filter(|key| key.ends_ns.is_none_or(|ends| ends > now_ns))
            .map(|key| {
                let x = URL_SAFE_NO_PAD.encode(key.pair.public_key());
                json!({"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig",
                    "kid": key.kid, "x": x})
            })
            .collect();
        json!({ "keys": keys })
    }

    /// The signed token; `None` when no key signs.
    ///
    /// # Panics
    /// Never: claims are plain texts and numbers, which always become JSON.
    #[must_use]
    pub fn sign(&self, claims: &Claims) -> Option<Secret> {
        let key = self.newest()?;
        let header =
            Header { alg: "EdDSA".to_owned(), typ: "at+jwt".to_owned(), kid: key.kid.clone() };
        let part = |json: serde_json::Result<Vec<u8>>| {
            URL_SAFE_NO_PAD.encode(json.expect("plain data becomes JSON"))
        };
        let signed =
            format!("{}.{}", part(serde_json::to_vec(&header)), part(serde_json::to_vec(claims)));
        let signature = URL_SAFE_NO_PAD.encode(key.pair.sign(signed.as_bytes()));
        Some(Secret::new(format!("{signed}.{signature}")))
    }

    /// What a token says, when it is ours and its time is now.
    ///
    /// # Errors
    /// The first reason why it is worth nothing.
    pub fn verify(&self, token: &str, now_ns: i64) -> Result<Arc<Claims>, TokenError> {
        if token.len() > TOKEN_BYTES_MAX {
            return Err(TokenError::Malformed);
        }
        let digest = blake3::hash(token.as_bytes());
        let verified = || self.verified.lock().unwrap_or_else(PoisonError::into_inner);
        let known = verified().get(&digest).cloned();
        let is_known = known.is_some();
        let Verified { kid, claims } = match known {
            Some(known) => known,
            None => self.read(token)?,
        };
        let counts = |key: &&SigningKey| key.ends_ns.is_none_or(|ends| ends > now_ns);
        if !self.keys.iter().filter(counts).any(|key| *key.kid == *kid) {
            return Err(TokenError::UnknownKey);
        }
        self.judge(&claims, now_ns)?;
        if !is_known {
            let mut verified = verified();
            if verified.len() >= VERIFIED_MAX {
                verified.clear();
            }
            verified.insert(digest, Verified { kid, claims: Arc::clone(&claims) });
        }
        Ok(claims)
    }

    /// What a token says that one of the keys has signed, whether or not it counts now.
    fn read(&self, token: &str) -> Result<Verified, TokenError> {
        let malformed = TokenError::Malformed;
        let (signed, signature) = token.rsplit_once('.').ok_or(malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(malformed)?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| malformed);
        let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| malformed)?;
        if header.alg != "EdDSA" || header.typ != "at+jwt" {
            return Err(TokenError::Algorithm);
        }
        let key = self.keys.iter().find(|key| key.kid == header.kid);
        let key = key.ok_or(TokenError::UnknownKey)?;
        UnparsedPublicKey::new(&ED25519, key.pair.public_key())
            .verify(signed.as_bytes(), &decode(signature)?)
            .map_err(|_| TokenError::Signature)?;
        let claims: Claims = serde_json::from_slice(&decode(claims)?).map_err(|_| malformed)?;
        Ok(Verified { kid: header.kid.into(), claims: Arc::new(claims) })
    }

    /// Whether what a token says is for us, and now.
    fn judge(&self, claims: &Claims, now_ns: i64) -> Result<(), TokenError> {
        if claims.iss != self.issuer || claims.aud != self.issuer {
            return Err(TokenError::Audience);
        }
        let now_s = now_ns / 1_000_000_000;
        if claims.exp <= now_s {
            return Err(TokenError::Expired);
        }
        if claims.iat > now_s.saturating_add(CLOCK_SKEW_S) {
            return Err(TokenError::NotYet);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const S: i64 = 1_000_000_000;
    const NOW_NS: i64 = 1_800_000_000 * S;

    fn claims() -> Claims {
        let iat = NOW_NS / S;
        Claims {
            iss: "https://venue".to_owned(),
            aud: "https://venue".to_owned(),
            sub: "user".to_owned(),
            sid: "session".to_owned(),
            jti: "one".to_owned(),
            iat,
            exp: iat + 600,
            auth_time: iat,
            amr: vec!["pwd".to_owned()],
            scope: String::new(),
            client_id: None,
        }
    }

    fn ring() -> KeyRing {
        KeyRing::new("https://venue", vec![SigningKey::generate(NOW_NS)])
    }

    #[test]
    fn a_token_counts_from_its_making_to_its_end() {
        let ring = ring();
        let token = ring.sign(&claims()).unwrap();
        let verify = |now_ns| ring.verify(token.expose(), now_ns);
        assert_eq!(verify(NOW_NS), Ok(claims().into()));
        assert_eq!(verify(NOW_NS + 599 * S), Ok(claims().into()));
        assert_eq!(verify(NOW_NS + 600 * S), Err(TokenError::Expired));
        assert_eq!(verify(NOW_NS - 6 * S), Err(TokenError::NotYet));
    }

    #[test]
    fn a_rotated_key_verifies_until_its_overlap_ends_and_no_longer() {
        let mut ring = ring();
        let mut long = claims();
        long.exp += 100_000;
        let token = ring.sign(&long).unwrap();
        let old = ring.newest().unwrap().kid().to_owned();
        ring.rotate(SigningKey::generate(NOW_NS + S), NOW_NS + S, 600 * S);
        assert_ne!(ring.newest().unwrap().kid(), old);
        assert_eq!(ring.jwks(NOW_NS)["keys"].as_array().unwrap().len(), 2);
        assert!(ring.verify(token.expose(), NOW_NS + 600 * S).is_ok());
        let after = NOW_NS + 601 * S;
        assert_eq!(ring.verify(token.expose(), after), Err(TokenError::UnknownKey));
        assert_eq!(ring.jwks(after)["keys"].as_array().unwrap().len(), 1);
    }

    #[test]
    fn a_key_reads_back_from_what_is_kept() {
        let key = SigningKey::generate(NOW_NS);
        let again = SigningKey::read(key.pkcs8().clone(), NOW_NS, None).unwrap();
        assert_eq!(key.kid(), again.kid());
        assert!(SigningKey::read(Secret::new("AAAA"), NOW_NS, None).is_none());
    }

    #[test]
    fn other_algorithms_issuers_and_rings_are_refused() {
        let ring = ring();
        let mut foreign = claims();
        foreign.aud = "https://elsewhere".to_owned();
        let token = ring.sign(&foreign).unwrap();
        assert_eq!(ring.verify(token.expose(), NOW_NS), Err(TokenError::Audience));
        let token = self::ring().sign(&claims()).unwrap();
        assert_eq!(ring.verify(token.expose(), NOW_NS), Err(TokenError::UnknownKey));
        let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"at+jwt","kid":"x"}"#);
        let forged = format!("{none}.{}.", URL_SAFE_NO_PAD.encode("{}"));
        assert_eq!(ring.verify(&forged, NOW_NS), Err(TokenError::Algorithm));
    }

    proptest! {
        /// No single changed character of a token leaves it valid with other claims.
        #[test]
        fn a_changed_token_is_refused(position in 0_usize..300, with in "[A-Za-z0-9_-]") {
            let ring = ring();
            let token = ring.sign(&claims()).unwrap();
            let position = position % token.expose().len();
            let mut changed = token.expose().to_owned();
            changed.replace_range(position..=position, &with);
            prop_assume!(changed != token.expose());
            prop_assert!(ring.verify(&changed, NOW_NS).is_err());
        }

        #[test]
        fn no_text_makes_verification_panic(text in "\\PC*") {
            prop_assert!(ring().verify(&text, NOW_NS).is_err());
        }
    }
}
