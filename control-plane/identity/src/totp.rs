//! One-time codes of an authenticator (RFC 6238), and recovery codes for when it is lost.

use totp_rs::{Builder, Totp};

use crate::secret::{Digest, Secret, random_bytes};

/// Authenticators show a new code this often.
const STEP_S: u64 = 30;
/// Steps before and after now that count, for clocks that are off.
const SKEW_STEPS: u16 = 1;
const DIGITS: u8 = 6;

/// Recovery codes given out at once.
pub const RECOVERY_CODES: usize = 10;

/// Letters and digits that nobody confuses; 32, so that a byte maps onto them evenly.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
const _: () = assert!(256 % ALPHABET.len() == 0, "every letter is equally likely");

/// A new shared secret of 160 bits, in base32 as authenticators take it.
#[must_use]
pub fn new_secret() -> Secret {
    Secret::new(totp_rs::Secret::from(random_bytes::<20>().to_vec()).to_base32())
}

/// The address an authenticator reads from a QR code.
#[must_use]
pub fn enrolment_uri(secret: &Secret, account: &str, issuer: &str) -> Secret {
    let (account, issuer) = (percent(account), percent(issuer));
    Secret::new(format!(
        "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1\
         &digits={DIGITS}&period={STEP_S}",
        secret.expose()
    ))
}

/// The step of a code that counts now, to be kept as the last one used; `None` when the code is
/// wrong, too old, or not newer than `last_step`: a code works once.
#[must_use]
pub fn check(secret: &Secret, code: &str, now_ns: i64, last_step: Option<u64>) -> Option<u64> {
    let now_s = u64::try_from(now_ns / 1_000_000_000).ok()?;
    let step = totp(secret)?.check(code, now_s)?;
    last_step.is_none_or(|last| step > last).then_some(step)
}

/// The code an authenticator would show now; for tests and demos that play the user.
#[must_use]
pub fn code_at(secret: &Secret, now_ns: i64) -> Option<String> {
    let now_s = u64::try_from(now_ns / 1_000_000_000).ok()?;
    Some(totp(secret)?.generate(now_s).to_string())
}

fn totp(secret: &Secret) -> Option<Totp> {
    let secret = totp_rs::Secret::try_from_base32(secret.expose()).ok()?;
    Builder::new()
        .with_secret(secret)
        .with_digits(DIGITS)
        .with_skew(SKEW_STEPS)
        .with_step_duration(STEP_S)
        .build()
        .ok()
}

/// Ten codes of 50 bits, each good for one login without the authenticator.
#[must_use]
pub fn recovery_codes() -> Vec<Secret> {
    let code = || {
        let letters: String = random_bytes::<10>()
            .map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]))
            .iter()
            .collect();
        Secret::new(format!("{}-{}", &letters[..5], &letters[5..]))
    };
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

/// What is kept of a recovery code, however the user typed it.
#[must_use]
pub fn recovery_digest(code: &Secret) -> Digest {
    let letters: String =
        code.expose().chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    Digest::of(letters.to_ascii_lowercase().as_bytes())
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const S: i64 = 1_000_000_000;

    /// RFC 6238, appendix B, SHA-1, cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(code_at(&secret, second * S).unwrap(), code);
        }
    }

    #[test]
    fn a_code_works_once_and_not_for_long() {
        let secret = new_secret();
        let now = 1_800_000_000 * S;
        let code = code_at(&secret, now).unwrap();
        let step = check(&secret, &code, now, None).unwrap();
        assert_eq!(check(&secret, &code, now, Some(step)), None, "used");
        assert_eq!(check(&secret, &code, now + 29 * S, None), Some(step));
        assert_eq!(check(&secret, &code, now + 90 * S, None), None, "too old");
        for wrong in ["", "12345", "1234567", "abcdef", "１２３４５６"] {
            assert_eq!(check(&secret, wrong, now, None), None, "{wrong}");
        }
    }

    #[test]
    fn the_enrolment_address_is_escaped() {
        let uri = enrolment_uri(&Secret::new("ABC"), "a b@c.d", "Out&cry");
        let expected = "otpauth://totp/Out%26cry:a%20b%40c.d?secret=ABC&issuer=Out%26cry&";
        assert!(uri.expose().starts_with(expected), "{}", uri.expose());
    }

    #[test]
    fn recovery_codes_differ_and_are_read_leniently() {
        let codes = recovery_codes();
        assert_eq!(codes.len(), RECOVERY_CODES);
        let mut digests: Vec<_> = codes.iter().map(recovery_digest).collect();
        digests.sort();
        digests.dedup();
        assert_eq!(digests.len(), RECOVERY_CODES);
        let typed = Secret::new(format!(" {} ", codes[0].expose().to_uppercase().replace('-', "")));
        assert_eq!(recovery_digest(&typed), recovery_digest(&codes[0]));
    }
}
