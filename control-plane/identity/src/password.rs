//! Passwords: argon2id with a random salt, and what is too weak to accept.

use std::sync::OnceLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::secret::{Secret, random_bytes};

const CHARACTERS_MIN: usize = 12;
/// Long enough for any passphrase; a bound, so that nobody makes us hash a megabyte.
const BYTES_MAX: usize = 256;
const DISTINCT_MIN: usize = 6;

/// Kept for who has no password: it fits none.
pub(crate) const NONE: &str = "!";

/// Work of one hash: 19 MiB, two passes, one lane (OWASP password storage cheat sheet).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Why a password is refused when it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// Fewer than 12 characters.
    #[error("the password needs at least 12 characters; a sentence is easiest to remember")]
    TooShort,
    /// More than 256 bytes.
    #[error("the password may have at most 256 bytes")]
    TooLong,
    /// Few different characters.
    #[error("the password needs at least 6 different characters")]
    TooUniform,
    /// It contains the name in front of the @.
    #[error("the password must not contain your e-mail address")]
    ContainsEmail,
}

/// Whether `password` may be chosen by the owner of `email`.
///
/// # Errors
/// The first rule it breaks.
pub fn check_strength(password: &Secret, email: &str) -> Result<(), WeakPassword> {
    let text = password.expose();
    if text.chars().count() < CHARACTERS_MIN {
        return Err(WeakPassword::TooShort);
    }
    if text.len() > BYTES_MAX {
        return Err(WeakPassword::TooLong);
    }
    let mut distinct: Vec<char> = text.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < DISTINCT_MIN {
        return Err(WeakPassword::TooUniform);
    }
    let name = email.split('@').next().unwrap_or_default().to_lowercase();
    if name.len() >= 4 && text.to_lowercase().contains(&name) {
        return Err(WeakPassword::ContainsEmail);
    }
    Ok(())
}

/// The hash to keep, as a PHC string with its salt and parameters. Takes tens of milliseconds and
/// 19 MiB: not for an async thread.
///
/// # Panics
/// Never: the parameters are constants that argon2 accepts.
#[must_use]
pub fn hash(password: &Secret) -> String {
    let salt = random_bytes::<16>();
    hasher()
        .hash_password_with_salt(password.expose().as_bytes(), &salt)
        .expect("constant parameters, bounded password")
        .to_string()
}

/// Whether `password` is the one that `kept` was made of. A hash that cannot be read fits nothing.
#[must_use]
pub fn verify(password: &Secret, kept: &str) -> bool {
    if password.expose().len() > BYTES_MAX {
        return false;
    }
    PasswordHash::new(kept)
        .is_ok_and(|kept| hasher().verify_password(password.expose().as_bytes(), &kept).is_ok())
}

/// Does the work of [`verify`] for an account that does not exist, so that time tells nobody.
pub fn verify_nobody(password: &Secret) {
    static NOBODY: OnceLock<String> = OnceLock::new();
    let kept = NOBODY.get_or_init(|| hash(&Secret::new("a password of nobody")));
    let _ = verify(password, kept);
}

fn params() -> Params {
    Params::new(MEMORY_KIB, PASSES, LANES, None).expect("constants within argon2's bounds")
}

fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_right_password_fits_its_hash() {
        let password = Secret::new("correct horse battery");
        let kept = hash(&password);
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(verify(&password, &kept));
        assert!(!verify(&Secret::new("correct horse batterz"), &kept));
        assert!(!verify(&password, "not a hash"));
        assert_ne!(kept, hash(&password), "every hash has a salt of its own");
    }

    #[test]
    fn weak_passwords_are_named() {
        let check = |text: &str| check_strength(&Secret::new(text), "violet@example.com");
        assert_eq!(check("short"), Err(WeakPassword::TooShort));
        assert_eq!(check(&"ab".repeat(10)), Err(WeakPassword::TooUniform));
        assert_eq!(check("my Violet password"), Err(WeakPassword::ContainsEmail));
        assert_eq!(check(&"abcdefg".repeat(40)), Err(WeakPassword::TooLong));
        assert_eq!(check("eleven blue herons"), Ok(()));
    }
}
