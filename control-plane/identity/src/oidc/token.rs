//! ID tokens of the staff's identity provider, verified: pure rules, no network.
//!
//! Three algorithms, each with the kind of key that belongs to it; `none`, and a public key taken
//! for a shared secret, are not among them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde::Deserialize;

/// Longer ones are refused unread.
const TOKEN_BYTES_MAX: usize = 16 * 1024;
/// Keys of one provider.
const KEYS_MAX: usize = 100;
/// Its clock may be this far from ours.
const SKEW_S: i64 = 60;
/// How old a token may be: it comes straight from the provider.
const AGE_S: i64 = 600;

/// Why an ID token counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdTokenError {
    /// Not three parts of base64url that hold what they should.
    #[error("the ID token is malformed")]
    Malformed,
    /// Signed by a key or in a way that does not count.
    #[error("the ID token's key is unknown, or of another kind than its algorithm")]
    Key,
    /// The signature does not fit.
    #[error("the ID token's signature is wrong")]
    Signature,
    /// By or for somebody else, or the answer to another question.
    #[error("the ID token is of another provider, for another application, or for another login")]
    Foreign,
    /// Its time is over, or has not come.
    #[error("the ID token is too old, or from the future")]
    Time,
}

use IdTokenError as E;

/// The public keys of a provider (RFC 7517).
#[derive(Clone, Debug, Deserialize)]
pub struct KeySet {
    keys: Vec<Jwk>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    crv: String,
    n: String,
    e: String,
    x: String,
    y: String,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
}

/// Whom a token may be for.
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
struct Raw {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nonce: Option<String>,
    email: Option<String>,
    #[serde(default)]
    email_verified: bool,
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
    #[serde(default)]
    amr: Vec<String>,
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
}

/// What must be in a token.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The provider.
    pub issuer: &'a str,
    /// We.
    pub client: &'a str,
    /// Which login.
    pub nonce: &'a str,
    /// Which claim names groups.
    pub groups: &'a str,
}

/// What a provider says about a member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who, for ever.
    pub subject: String,
    /// Their address, when the provider has proved it.
    pub email: Option<String>,
    /// Given names.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// What they belong to.
    pub groups: Vec<String>,
    /// Whether they proved a second factor there (`mfa`, RFC 8176).
    pub second_factor: bool,
}

fn decode(part: &str) -> Result<Vec<u8>, E> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| E::Malformed)
}

impl Jwk {
    fn verify(&self, alg: &str, message: &[u8], signature: &[u8]) -> Result<(), E> {
        let verified = match (alg, self.kty.as_str(), self.crv.as_str()) {
            ("RS256", "RSA", _) => {
                let key = RsaPublicKeyComponents { n: decode(&self.n)?, e: decode(&self.e)? };
                key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
            ("ES256", "EC", "P-256") => {
                let point = [vec![4], decode(&self.x)?, decode(&self.y)?].concat();
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
            ("EdDSA", "OKP", "Ed25519") => {
                UnparsedPublicKey::new(&ED25519, decode(&self.x)?).verify(message, signature)
            }
            _ => return Err(E::Key),
        };
        verified.map_err(|_| E::Signature)
    }
}

/// What a token says, when its provider signed it for this login of ours, just now.
///
/// # Errors
/// [`IdTokenError`].
pub fn verify(
    token: &str,
    keys: &KeySet,
    expected: Expected<'_>,
    now_s: i64,
) -> Result<Person, IdTokenError> {
    if token.len() > TOKEN_BYTES_MAX || keys.keys.len() > KEYS_MAX {
        return Err(E::Malformed);
    }
    let (signed, signature) = token.rsplit_once('.').ok_or(E::Malformed)?;
    let (header, claims) = signed.split_once('.').ok_or(E::Malformed)?;
    let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| E::Malformed)?;
    let signs = |key: &&Jwk| key.purpose.as_deref().is_none_or(|purpose| purpose == "sig");
    let mut candidates = keys.keys.iter().filter(signs);
    let key = match &header.kid {
        Some(kid) => candidates.find(|key| key.kid.as_ref() == Some(kid)),
        // Without a name there must be nothing to choose.
        None => candidates.next().filter(|_| keys.keys.len() == 1),
    };
    let key = key.ok_or(E::Key)?;
    key.verify(&header.alg, signed.as_bytes(), &decode(signature)?)?;
    let raw: Raw = serde_json::from_slice(&decode(claims)?).map_err(|_| E::Malformed)?;
    let is_for_us = match &raw.aud {
        Audience::One(one) => one == expected.client,
        Audience::Many(many) => {
            many.iter().any(|one| one == expected.client)
                && (many.len() == 1 || raw.azp.as_deref() == Some(expected.client))
        }
    };
    let is_ours = raw.iss == expected.issuer && raw.nonce.as_deref() == Some(expected.nonce);
    if !is_for_us || !is_ours || raw.sub.is_empty() || raw.sub.len() > 255 {
        return Err(E::Foreign);
    }
    let age_s = now_s.saturating_sub(raw.iat);
    if raw.exp <= now_s.saturating_sub(SKEW_S) || !(-SKEW_S..=AGE_S).contains(&age_s) {
        return Err(E::Time);
    }
    let groups = match raw.rest.get(expected.groups) {
        Some(serde_json::Value::Array(groups)) => {
            groups.iter().filter_map(|group| group.as_str().map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    };
    Ok(Person {
        subject: raw.sub,
        email: raw.email.filter(|_| raw.email_verified),
        given_name: raw.given_name,
        family_name: raw.family_name,
        groups,
        second_factor: raw.amr.iter().any(|method| method == "mfa"),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    // Made by OpenSSL, whose key was thrown away.
    const MODULUS: &str = "\
        sLyDfDgnRUqtzz0leHVq7Kw4CCGKDOfwEQ6bKEYrmk3Ugk65MsKbEiArr_rIe7b-zf4db-DesS27kYvGoty5\
        prbaIqlzQqeSQO8ZFGoyd_U95rpuw8izfk02slq0OlWyMYCQUnWS6k5PEj6ssh-VDhmZ71IWUgvXfqQ-4Y9O\
        A1SOtDlBPk5x0YPrpszJsRaroIfDve4u6mSoFu_GPQLhvW_iPNN5dwTuLg4brK069eJOMuxbgWEOihihCVrd\
        wpNlcqSpDU2PrxHv9tWapeUAFW4Qm5MwJ9_x4cjrv9EnqGR653Z0hbReSlImfunlQhTFiP2D9ruEihLo3sS_\
        LQeGmw";
    const TOKEN: &str = "\
        eyJhbGciOiJSUzI1NiIsImtpZCI6InIxIn0.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUiLCJzdWIiOiJh\
        ZGEtMSIsImF1ZCI6Im91dGNyeSIsIm5vbmNlIjoibiIsImlhdCI6MTgwMDAwMDAwMCwiZXhwIjoxODAwMDAw\
        MzAwLCJlbWFpbCI6ImFkYUB2ZW51ZS5leGFtcGxlIiwiZW1haWxfdmVyaWZpZWQiOnRydWUsImdyb3VwcyI6\
        WyJkZXNrIiw3LCJjaGVzcyJdLCJhbXIiOlsibWZhIl19.pv8qEMATCBKNsMVVfSbxrqiSlpIIP555Raws4ho\
        GCnLhfV8rUJP4RHTyvCos09qVct9OC_0hckJUsnbzjhcybXQITcxgK7ziSidtBKPell4WvaqT6mSzHK9sSpi\
        GeOhkiNpX9OI8MAEFfC-6VxL1E4ylkGByg6x1LNIe9BwlBX5QJ4JiDjOLokGj6yXc4UjKdFSvGEhAeqZqV0K\
        EnWkUOM8jcdAIk4d8lRkcha0eth1ttdWWLKAxHQBubGBGVJ3FOjliaRo8M9WDI4trO1EM0r_gkwgSyEr7E2t\
        Ezz-Nh_L1qIMGHlXHxrODIg2B-sThYF-3uD4IavRG7VfYJhC0vA";

    const EXPECTED: Expected<'_> =
        Expected { issuer: "https://id.example", client: "outcry", nonce: "n", groups: "groups" };

    fn keys(n: &str) -> KeySet {
        let key = json!({"kty": "RSA", "kid": "r1", "use": "sig", "n": n, "e": "AQAB"});
        serde_json::from_value(json!({ "keys": [key] })).unwrap()
    }

    fn check(token: &str, expected: Expected<'_>, now_s: i64) -> Result<Person, IdTokenError> {
        verify(token, &keys(MODULUS), expected, now_s)
    }

    #[test]
    fn a_token_signed_with_rsa_counts_for_its_time() {
        let person = check(TOKEN, EXPECTED, 1_800_000_010).unwrap();
        assert_eq!((person.subject.as_str(), person.second_factor), ("ada-1", true));
        assert_eq!(person.groups, ["desk", "chess"], "what is no text is no group");
        assert_eq!(check(TOKEN, EXPECTED, 1_800_000_361), Err(E::Time));
        assert_eq!(check(TOKEN, EXPECTED, 1_799_999_900), Err(E::Time));
        let other = Expected { nonce: "m", ..EXPECTED };
        assert_eq!(check(TOKEN, other, 1_800_000_010), Err(E::Foreign));
        let forged = format!("{}A", &MODULUS[..MODULUS.len() - 1]);
        let outcome = verify(TOKEN, &keys(&forged), EXPECTED, 1_800_000_010);
        assert_eq!(outcome, Err(E::Signature));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC*") {
            prop_assert!(check(&text, EXPECTED, 0).is_err());
        }

        /// No single changed character of a token leaves it valid.
        #[test]
        fn a_changed_token_is_refused(at in 0_usize..TOKEN.len(), with in "[A-Za-z0-9_-]") {
            let mut changed = TOKEN.to_owned();
            changed.replace_range(at..=at, &with);
            prop_assume!(changed != TOKEN);
            prop_assert!(check(&changed, EXPECTED, 1_800_000_010).is_err());
        }
    }
}
