//! The second factor: enrolling an authenticator, proving it, getting in without it.

use store::{Timestamp, Tx, UserId, transact, values};
use vault::VaultError;

use crate::secret::Secret;
use crate::security::Security;
use crate::sessions::SessionId;
use crate::users::count_change;
use crate::{Identity, IdentityError, totp};

/// What the user puts into their authenticator.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// In base32, to be typed.
    pub secret: Secret,
    /// As a QR code carries it.
    pub uri: Secret,
}

impl Identity {
    /// Begins an enrolment; it counts once a code confirmed it.
    ///
    /// # Errors
    /// [`IdentityError::Enrolled`].
    pub async fn enrol(&self, tx: &mut Tx, user: UserId) -> Result<Enrolment, IdentityError> {
        if self.has_authenticator(tx, user).await? {
            return Err(IdentityError::Enrolled);
        }
        let email = self.user(tx, user).await?.email;
        let secret = totp::new_secret();
        let uri = totp::enrolment_uri(&secret, &email, "Outcry");
        let sealed = self.vault.seal(&context(user), secret.expose().as_bytes());
        tx.execute("delete from authenticators where user_id = $1", values![user]).await?;
        let sql = "insert into authenticators (user_id, sealed, created_ns) values ($1, $2, $3)";
        tx.execute(sql, values![user, sealed, self.clock.now()]).await?;
        Ok(Enrolment { secret, uri })
    }

    /// Confirms an enrolment by its first code. The session counts as proved by it, and the
    /// recovery codes are given out, once.
    ///
    /// # Errors
    /// [`IdentityError::NotEnrolled`], [`IdentityError::Credentials`] for a wrong code.
    pub async fn confirm(
        &self,
        tx: &mut Tx,
        user: UserId,
        session: SessionId,
        code: &Secret,
    ) -> Result<Vec<Secret>, IdentityError> {
        if self.has_authenticator(tx, user).await? {
            return Err(IdentityError::Enrolled);
        }
        let (secret, _) = self.authenticator(tx, user).await?.ok_or(IdentityError::NotEnrolled)?;
        let now = self.clock.now();
        let step = totp::check(&secret, code.expose(), now.ns(), None);
        let step = step.ok_or(IdentityError::Credentials)?;
        let sql = "update authenticators set confirmed_ns = $1, last_step = $2 where user_id = $3";
        tx.execute(sql, values![now, signed(step), user]).await?;
        self.prove(tx, session, now).await?;
        count_change(tx, user).await?;
        let text = "An authenticator has been added to your account. If it was not you, reset \
                    your password now.";
        let title = "An authenticator has been added";
        let what = Security { event: "authenticator.added", title, text };
        self.tell_security_of(tx, user, what).await?;
        self.new_recovery_codes(tx, user).await
    }

    /// Ten new recovery codes; the old ones stop working.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn new_recovery_codes(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<Vec<Secret>, IdentityError> {
        tx.execute("delete from recovery_codes where user_id = $1", values![user]).await?;
        let codes = totp::recovery_codes();
        for code in &codes {
            let sql = "insert into recovery_codes (user_id, digest) values ($1, $2)";
            tx.execute(sql, values![user, totp::recovery_digest(code).as_str()]).await?;
        }
        Ok(codes)
    }

    /// Proves the second factor in a running session.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`], [`IdentityError::NotEnrolled`], [`IdentityError::Locked`].
    pub async fn step_up(
        &self,
        user: UserId,
        session: SessionId,
        code: &Secret,
    ) -> Result<(), IdentityError> {
        self.with_code(user, code).await?;
        transact!(self.db, |tx| self.prove(tx, session, self.clock.now()).await)
    }

    /// Takes the authenticator away from who can prove it once more.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`], [`IdentityError::NotEnrolled`], [`IdentityError::Locked`].
    pub async fn remove_authenticator(
        &self,
        user: UserId,
        code: &Secret,
    ) -> Result<(), IdentityError> {
        self.with_code(user, code).await?;
        transact!(self.db, |tx| {
            tx.execute("delete from authenticators where user_id = $1", values![user]).await?;
            tx.execute("delete from recovery_codes where user_id = $1", values![user]).await?;
            let sql = "update sessions set second_factor_ns = null where user_id = $1";
            tx.execute(sql, values![user]).await?;
            count_change(tx, user).await?;
            let text = "The authenticator has been removed from your account. If it was not you, \
                        reset your password now.";
            let title = "Your authenticator has been removed";
            let what = Security { event: "authenticator.removed", title, text };
            self.tell_security_of(tx, user, what).await
        })
    }

    /// Takes one code; a wrong one is counted, and too many lock the account.
    async fn with_code(&self, user: UserId, code: &Secret) -> Result<(), IdentityError> {
        let is_right: bool = transact!(self.db, |tx| {
            // What the code is for comes after it.
            tx.aside();
            let sql = "select failures, failed_ns from users where id = $1";
            let row = tx.one(sql, values![user]).await?;
            let failures = crate::limits::Failures { count: row.get(0)?, last_ns: row.get(1)? };
            if let Some(until) = failures.locked_until_ns()
                && self.clock.now().ns() < until
            {
                return Err(IdentityError::Locked(Timestamp::from_ns(until)));
            }
            if !self.has_authenticator(tx, user).await? {
                return Err(IdentityError::NotEnrolled);
            }
            let is_right = self.take_code(tx, user, code).await?.is_some();
            if !is_right {
                self.count_failure(tx, user).await?;
            }
            Ok(is_right)
        })?;
        if is_right { Ok(()) } else { Err(IdentityError::Credentials) }
    }

    pub(crate) async fn prove(
        &self,
        tx: &mut Tx,
        session: SessionId,
        now: Timestamp,
    ) -> Result<(), IdentityError> {
        let sql = "update sessions set second_factor_ns = $1 where id = $2";
        tx.execute(sql, values![now, session]).await?;
        Ok(())
    }

    pub(crate) async fn has_authenticator(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<bool, IdentityError> {
        let sql = "select 1 from authenticators where user_id = $1 and confirmed_ns is not null";
        Ok(tx.optional(sql, values![user]).await?.is_some())
    }

    async fn authenticator(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<Option<(Secret, Option<u64>)>, IdentityError> {
        let sql = "select sealed, last_step from authenticators where user_id = $1";
        let Some(row) = tx.optional(sql, values![user]).await? else {
            return Ok(None);
        };
        let plain = self.vault.open(&context(user), &row.get::<Vec<u8>>(0)?)?;
        let text = std::str::from_utf8(&plain).map_err(|_| VaultError::Broken)?;
        let last_step = row.get::<Option<i64>>(1)?.and_then(|step| u64::try_from(step).ok());
        Ok(Some((Secret::new(text), last_step)))
    }

    /// Uses up a code of the authenticator or a recovery code; how it was proved, or `None`.
    pub(crate) async fn take_code(
        &self,
        tx: &mut Tx,
        user: UserId,
        code: &Secret,
    ) -> Result<Option<&'static str>, IdentityError> {
        let now = self.clock.now();
        let Some((secret, last_step)) = self.authenticator(tx, user).await? else {
            return Ok(None);
        };
        if let Some(step) = totp::check(&secret, code.expose(), now.ns(), last_step) {
            let sql = "update authenticators set last_step = $1 where user_id = $2";
            tx.execute(sql, values![signed(step), user]).await?;
            return Ok(Some("otp"));
        }
        let sql = "update recovery_codes set used_ns = $1
                   where user_id = $2 and digest = $3 and used_ns is null";
        let digest = totp::recovery_digest(code);
        let taken = tx.execute(sql, values![now, user, digest.as_str()]).await?;
        Ok((taken == 1).then_some("recovery"))
    }
}

fn signed(step: u64) -> i64 {
    i64::try_from(step).unwrap_or(i64::MAX)
}

fn context(user: UserId) -> String {
    format!("authenticators/{user}")
}
