//! OAuth 2.0 for applications of others (RFC 6749 as RFC 9700 wants it used).
//!
//! Two ways in: an authorization code with PKCE (S256 alone) for an application that acts for a
//! user who agreed, and client credentials for one that acts for who registered it. There is no
//! implicit grant, no password grant, no plain challenge and no pattern in a redirect address.
//! [`clients`] keeps who may ask, [`grants`] what they were given.

pub mod clients;
pub mod grants;

use std::collections::BTreeSet;

use ring::digest::{SHA256, digest};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{StoreError, Transient};

use crate::IdentityError;
use crate::policy::Scope;

/// Addresses one application may be redirected to.
pub const REDIRECTS_MAX: usize = 10;
const REDIRECT_BYTES_MAX: usize = 500;
/// A verifier has 43 to 128 characters (RFC 7636, section 4.1).
const VERIFIER_CHARACTERS: std::ops::RangeInclusive<usize> = 43..=128;

/// Why a token was not given, as RFC 6749, section 5.2 names it.
#[derive(Debug, thiserror::Error)]
pub enum OauthError {
    /// A parameter is missing or makes no sense.
    #[error("{0}")]
    InvalidRequest(&'static str),
    /// The application is unknown, revoked, or did not prove who it is.
    #[error("the application is unknown, or its secret is wrong")]
    InvalidClient,
    /// The code or refresh token does not count, or no longer.
    #[error("{0}")]
    InvalidGrant(&'static str),
    /// The application may not ask in this way.
    #[error("{0}")]
    UnauthorizedClient(&'static str),
    /// There is no such way.
    #[error("grant_type is authorization_code, refresh_token or client_credentials")]
    UnsupportedGrantType,
    /// More than the application, or the user, allows.
    #[error("a scope is unknown, or more than the application may ask for")]
    InvalidScope,
    /// Anything else.
    #[error(transparent)]
    Identity(#[from] IdentityError),
}

impl OauthError {
    /// The name that clients see.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InvalidRequest(_) => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant(_) => "invalid_grant",
            Self::UnauthorizedClient(_) => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::Identity(_) => "server_error",
        }
    }
}

impl From<StoreError> for OauthError {
    fn from(error: StoreError) -> Self {
        Self::Identity(error.into())
    }
}

impl Transient for OauthError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Identity(error) if error.is_transient())
    }
}

/// Whether an application may be sent back to `address`: over TLS, or to the user's own machine,
/// without a fragment. What was registered is compared character by character later.
///
/// # Errors
/// [`IdentityError::Redirect`].
pub fn check_redirect(address: &str) -> Result<(), IdentityError> {
    let refuse = || IdentityError::Redirect;
    let is_plain = address.len() <= REDIRECT_BYTES_MAX
        && address.bytes().all(|b| b.is_ascii_graphic())
        && !address.contains(['#', '\\', '"', '<', '>', '@']);
    let (scheme, rest) = address.split_once("://").ok_or_else(refuse)?;
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        Some(_) if !authority.ends_with(']') => return Err(refuse()),
        _ => authority,
    };
    let is_local = ["127.0.0.1", "[::1]", "localhost"].contains(&host);
    let is_host = host.starts_with('[')
        || (!host.is_empty()
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'));
    let good = is_plain && is_host && (scheme == "https" || (scheme == "http" && is_local));
    if good { Ok(()) } else { Err(refuse()) }
}

/// Whether `verifier` is what `challenge` was made of (RFC 7636, method S256).
#[must_use]
pub fn verifies(verifier: &str, challenge: &str) -> bool {
    let is_unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    VERIFIER_CHARACTERS.contains(&verifier.len())
        && verifier.bytes().all(is_unreserved)
        && URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes())) == challenge
}

/// Whether a text can be a challenge: a SHA-256 in base64url.
#[must_use]
pub fn is_challenge(text: &str) -> bool {
    URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == 32)
}

/// Scopes as OAuth writes them, separated by spaces.
///
/// # Errors
/// [`OauthError::InvalidScope`] when one is unknown or there is none.
pub fn read_scopes(text: &str) -> Result<BTreeSet<Scope>, OauthError> {
    let read = |word: &str| word.parse().map_err(|_| OauthError::InvalidScope);
    let scopes: BTreeSet<Scope> = text.split(' ').map(read).collect::<Result<_, _>>()?;
    if scopes.is_empty() { Err(OauthError::InvalidScope) } else { Ok(scopes) }
}

/// Scopes as OAuth writes them.
#[must_use]
pub fn scope_text(scopes: &BTreeSet<Scope>) -> String {
    let words: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn redirects_go_home_over_tls_or_to_the_users_machine() {
        for good in [
            "https://app.example/callback",
            "https://app.example:8443/cb?x=1",
            "http://127.0.0.1:9000/cb",
            "http://[::1]/cb",
        ] {
            assert!(check_redirect(good).is_ok(), "{good}");
        }
        for wrong in [
            "http://app.example/cb",
            "https://app.example/cb#fragment",
            "https://user@app.example/",
            "https://app.example\\@evil.example/",
            "javascript:alert(1)",
            "https://",
            "https://*.example/cb",
            "https://app.example/c b",
            "com.example.app://cb",
            "http://127.0.0.1.evil.example/",
        ] {
            assert!(check_redirect(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_verifier_fits_its_challenge_alone() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(verifies(verifier, challenge) && is_challenge(challenge));
        assert!(!verifies("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl", challenge));
        assert!(!verifies(challenge, challenge), "not the plain method");
        assert!(!is_challenge(&challenge[1..]) && !is_challenge(""));
    }

    #[test]
    fn scopes_read_back_and_unknown_ones_do_not() {
        let scopes = read_scopes("order:write market:read").unwrap();
        assert_eq!(read_scopes(&scope_text(&scopes)).unwrap(), scopes);
        assert!(read_scopes("order:write everything").is_err());
        assert!(read_scopes("").is_err());
    }
}
