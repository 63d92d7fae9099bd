//! Where somebody is reached: an address or number changes only when the new one has been proved.

use notify::mail::{self, Mail};
use store::{Tx, UserId, values};

use crate::secret::{Digest, Secret, random_bytes, random_token};
use crate::security::Security;
use crate::users::{User, find_login, normal_email};
use crate::{Identity, IdentityError, SECOND_NS};

const CHANGE_PREFIX: &str = "oc_email_";
const PHONE_CODE_NS: i64 = 600 * SECOND_NS;
/// Wrong codes before a new one must be asked for: one in 200,000 guesses through.
const GUESSES_MAX: u32 = 5;
/// ITU-T E.164: fifteen digits at most.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// A telephone number as we keep it: `+` and digits.
///
/// # Errors
/// [`IdentityError::Phone`].
pub fn normal_phone(text: &str) -> Result<String, IdentityError> {
    let plain: String = text.chars().filter(|c| !" -().".contains(*c)).collect();
    let digits = plain.strip_prefix('+').ok_or(IdentityError::Phone)?;
    let good = PHONE_DIGITS.contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    if good { Ok(plain) } else { Err(IdentityError::Phone) }
}

impl Identity {
    /// Whether `password` is that of `id`; a wrong one is counted, and too many lock the account.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`], [`IdentityError::Locked`].
    pub async fn prove_password(&self, id: UserId, password: Secret) -> Result<(), IdentityError> {
        let email = self.user(&mut self.db.read().await?, id).await?.email;
        self.check_password(&email, password).await.map(drop)
    }

    /// Begins a change of address of somebody who has proved the password: the new one gets a link,
    /// the old one is told. Whether the new one has an account already is told there and nowhere
    /// else.
    ///
    /// # Errors
    /// [`IdentityError::Email`].
    pub async fn begin_email_change(
        &self,
        tx: &mut Tx,
        id: UserId,
        email: &str,
    ) -> Result<(), IdentityError> {
        let email = normal_email(email)?;
        let old = self.user(tx, id).await?.email;
        let text = format!(
            "Somebody asked to change the address of your account to {email}. If it \
                            was not you, change your password now."
        );
        let title = "Your address is about to change";
        let what = Security { event: "email.changing", title, text: &text };
        self.tell_security(tx, (id, &old), what).await?;
        if find_login(tx, &email).await?.is_some() {
            let text = "Somebody tried to move their account to your address, which has an \
                        account already. Nothing has changed.";
            return self.mail(tx, &email, "You have an account already", text).await;
        }
        let token = random_token(CHANGE_PREFIX);
        tx.execute("delete from email_changes where user_id = $1", values![id]).await?;
        let sql = "insert into email_changes (user_id, digest, email, expires_ns)
                   values ($1, $2, $3, $4)";
        let expires = self.clock.now().plus_ns(self.settings.mail_link_ns);
        tx.execute(sql, values![id, token.digest().as_str(), &email, expires]).await?;
        let (issuer, token) = (&self.settings.issuer, token.expose());
        let text = format!(
            "Follow this link to use this address from now on:\n\n\
                            {issuer}/confirm-email#{token}\n\nToken: {token}"
        );
        self.mail(tx, &email, "Confirm your new address", &text).await
    }

    /// Makes the change that the token of the mail stands for.
    ///
    /// # Errors
    /// [`IdentityError::Stale`], also when the address has been taken in the meantime.
    pub async fn confirm_email_change(
        &self,
        tx: &mut Tx,
        token: &Secret,
    ) -> Result<User, IdentityError> {
        let sql = "delete from email_changes where digest = $1 and expires_ns > $2
                   returning user_id, email";
        let values = values![token.digest().as_str(), self.clock.now()];
        let row = tx.optional(sql, values).await?.ok_or(IdentityError::Stale)?;
        let (id, email): (UserId, String) = (row.get(0)?, row.get(1)?);
        if find_login(tx, &email).await?.is_some() {
            return Err(IdentityError::Stale);
        }
        let old = self.user(tx, id).await?.email;
        let sql = "update users set email = $1, version = version + 1 where id = $2";
        tx.execute(sql, values![&email, id]).await?;
        // A link that went to the old address must not set a password any more.
        tx.execute("delete from email_tokens where user_id = $1", values![id]).await?;
        let text = format!("The address of your account is {email} from now on.");
        let title = "Your address has changed";
        let what = Security { event: "email.changed", title, text: &text };
        self.tell_security(tx, (id, &old), what).await?;
        self.user(tx, id).await
    }

    /// Sends a code to a new telephone number.
    ///
    /// # Errors
    /// [`IdentityError::Phone`].
    pub async fn begin_phone_change(
        &self,
        tx: &mut Tx,
        id: UserId,
        phone: &str,
    ) -> Result<(), IdentityError> {
        let phone = normal_phone(phone)?;
        let code = six_digits();
        tx.execute("delete from phone_changes where user_id = $1", values![id]).await?;
        let sql = "insert into phone_changes (user_id, phone, digest, expires_ns)
                   values ($1, $2, $3, $4)";
        let expires = self.clock.now().plus_ns(PHONE_CODE_NS);
        tx.execute(sql, values![id, &phone, code_digest(id, &code).as_str(), expires]).await?;
        let body = format!("Your code for {} is {}", self.settings.issuer, code.expose());
        Ok(mail::queue(tx, &*self.clock, &self.vault, &Mail::text_message(phone, body)).await?)
    }

    /// Takes the code that came to the new number. A wrong one is counted: commit its outcome too.
    ///
    /// # Errors
    /// [`IdentityError::Stale`] when no code is awaited; inside, what is wrong with the code.
    pub async fn confirm_phone_change(
        &self,
        tx: &mut Tx,
        id: UserId,
        code: &Secret,
    ) -> Result<Result<User, IdentityError>, IdentityError> {
        let sql = "update phone_changes set guesses = guesses + 1
                   where user_id = $1 and guesses < $2 and expires_ns > $3
                   returning phone, digest";
        let row = tx.optional(sql, values![id, GUESSES_MAX, self.clock.now()]).await?;
        let Some(row) = row else {
            return Ok(Err(IdentityError::Stale));
        };
        let (phone, digest): (String, String) = (row.get(0)?, row.get(1)?);
        if code_digest(id, code).as_str() != digest {
            return Ok(Err(IdentityError::Credentials));
        }
        tx.execute("delete from phone_changes where user_id = $1", values![id]).await?;
        let sql = "update users set phone = $1, version = version + 1 where id = $2";
        tx.execute(sql, values![&phone, id]).await?;
        let user = self.user(tx, id).await?;
        let text = format!("The telephone number of your account is {phone} from now on.");
        let title = "Your telephone number has changed";
        let what = Security { event: "phone.changed", title, text: &text };
        self.tell_security(tx, (id, &user.email), what).await?;
        Ok(Ok(user))
    }
}

fn six_digits() -> Secret {
    let number = u64::from_le_bytes(random_bytes()) % 1_000_000;
    Secret::new(format!("{number:06}"))
}

/// Of little use to a thief of the database: it counts ten minutes, and opens nothing by itself.
fn code_digest(id: UserId, code: &Secret) -> Digest {
    Digest::of(format!("phone {id} {}", code.expose()).as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_are_international() {
        assert_eq!(normal_phone("+44 20 7946-0000").unwrap(), "+442079460000");
        for wrong in
            ["", "020 7946 0000", "+0442079460000", "+44", "+44x2079460000", "+1234567890123456"]
        {
            assert!(normal_phone(wrong).is_err(), "{wrong}");
        }
    }
}
