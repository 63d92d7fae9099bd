//! Passkeys as they are kept: registered, used to log in and to step up, removed.
//!
//! A challenge is answered once: it waits in the cache until then. A passkey whose authenticator
//! has verified its user is two factors in one, what they have and what they know or are.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{Row, StoreError, Timestamp, Tx, UserId, define_id, transact, values};

use crate::passkey::{self, NewCredential, PasskeyError, PublicKey, RelyingParty};
use crate::secret::random_bytes;
use crate::security::Security;
use crate::sessions::{Client, Grant, SessionId};
use crate::users::{UserState, one_line};
use crate::{Identity, IdentityError, policy};

/// Passkeys one user may have.
const PASSKEYS_MAX: usize = 20;
/// How long a challenge waits for its answer.
const CHALLENGE_LIFE: Duration = Duration::from_secs(300);

define_id! {
    /// A passkey.
    PasskeyId
}

/// A passkey as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id here.
    pub id: PasskeyId,
    /// Its id to authenticators.
    pub credential: String,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub created: Timestamp,
    /// When it was used last.
    pub used: Option<Timestamp>,
}

/// What an authenticator signed, as a browser hands it on; all of it in base64url.
#[derive(Clone, Debug)]
pub struct Assertion {
    /// Which passkey.
    pub credential: String,
    /// `clientDataJSON`.
    pub client_data: String,
    /// `authenticatorData`.
    pub auth_data: String,
    /// `signature`.
    pub signature: String,
}

/// What a challenge is for.
#[derive(Clone, Copy, Debug)]
pub enum Ceremony {
    /// Registering a passkey of this user.
    Register(UserId),
    /// Logging in, whoever it is.
    LogIn,
    /// Stepping up in a session of this user.
    StepUp(UserId),
}

impl Ceremony {
    fn key(self, challenge: &str) -> String {
        match self {
            Self::Register(user) => format!("passkey/register/{user}/{challenge}"),
            Self::LogIn => format!("passkey/login/{challenge}"),
            Self::StepUp(user) => format!("passkey/step-up/{user}/{challenge}"),
        }
    }
}

impl Identity {
    /// Who we are to authenticators.
    #[must_use]
    pub fn relying_party(&self) -> RelyingParty {
        RelyingParty::of(&self.settings.issuer)
    }

    /// A challenge that counts once, for five minutes.
    ///
    /// # Errors
    /// What the cache refuses.
    pub async fn passkey_challenge(&self, ceremony: Ceremony) -> Result<String, IdentityError> {
        let challenge = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
        self.cache.put(&ceremony.key(&challenge), b"", CHALLENGE_LIFE).await?;
        Ok(challenge)
    }

    async fn take_challenge(
        &self,
        ceremony: Ceremony,
        client_data: &str,
    ) -> Result<(), IdentityError> {
        let challenge = passkey::challenge_of(client_data)?;
        // Ours have 43 characters; a longer one would not even be a key.
        if challenge.len() != 43 {
            return Err(PasskeyError::Ceremony.into());
        }
        let found = self.cache.take(&ceremony.key(&challenge)).await?;
        found.map(drop).ok_or(PasskeyError::Ceremony.into())
    }

    /// What an authenticator made for `user`, verified; it uses the challenge up.
    ///
    /// # Errors
    /// [`IdentityError::Passkey`].
    pub async fn check_new_passkey(
        &self,
        user: UserId,
        client_data: &str,
        attestation: &str,
    ) -> Result<NewCredential, IdentityError> {
        self.take_challenge(Ceremony::Register(user), client_data).await?;
        Ok(passkey::register(&self.relying_party(), client_data, attestation)?)
    }

    /// Keeps a verified passkey; its owner is told.
    ///
    /// # Errors
    /// [`IdentityError::Text`], [`IdentityError::TooMany`], [`IdentityError::Conflict`].
    pub async fn add_passkey(
        &self,
        tx: &mut Tx,
        user: UserId,
        name: &str,
        new: &NewCredential,
    ) -> Result<Passkey, IdentityError> {
        one_line("name", name)?;
        if self.passkeys(tx, user).await?.len() >= PASSKEYS_MAX {
            return Err(IdentityError::TooMany(PASSKEYS_MAX));
        }
        let sql = "select 1 from passkeys where credential = $1";
        if tx.optional(sql, values![&new.credential]).await?.is_some() {
            return Err(IdentityError::Conflict("this passkey is registered already"));
        }
        let id = PasskeyId::new(&*self.clock);
        let sql = "insert into passkeys (id, credential, user_id, name, algorithm, public_key,
                   counter, created_ns) values ($1, $2, $3, $4, $5, $6, $7, $8)";
        let NewCredential { credential, key, counter } = new;
        let (algorithm, bytes) = (key.algorithm, key.bytes.as_slice());
        let now = self.clock.now();
        let values = values![id, credential, user, name, algorithm, bytes, *counter, now];
        tx.execute(sql, values).await?;
        let text = "A passkey has been added to your account. If it was not you, reset your \
                    password and remove it now.";
        let title = "A passkey has been added";
        let what = Security { event: "passkey.added", title, text };
        self.tell_security_of(tx, user, what).await?;
        self.passkey(tx, id).await
    }

    /// The passkeys of a user, oldest first.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn passkeys(&self, tx: &mut Tx, user: UserId) -> Result<Vec<Passkey>, IdentityError> {
        let sql = "select id, credential, user_id, name, created_ns, used_ns from passkeys
                   where user_id = $1 order by id limit 100";
        let rows = tx.all(sql, values![user]).await?;
        Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
    }

    /// One passkey.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn passkey(&self, tx: &mut Tx, id: PasskeyId) -> Result<Passkey, IdentityError> {
        let sql = "select id, credential, user_id, name, created_ns, used_ns from passkeys
                   where id = $1";
        let row = tx.optional(sql, values![id]).await?;
        Ok(read(&row.ok_or(IdentityError::NotFound("passkey"))?)?)
    }

    /// Removes a passkey; its owner is told.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn remove_passkey(
        &self,
        tx: &mut Tx,
        passkey: &Passkey,
    ) -> Result<(), IdentityError> {
        tx.execute("delete from passkeys where id = $1", values![passkey.id]).await?;
        let text = format!("The passkey {} has been removed from your account.", passkey.name);
        let title = "A passkey has been removed";
        let what = Security { event: "passkey.removed", title, text: &text };
        self.tell_security_of(tx, passkey.user, what).await
    }

    /// Opens a session for who holds a passkey; nothing else is asked.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`] whatever is wrong with it, [`IdentityError::Unverified`],
    /// [`IdentityError::Suspended`].
    pub async fn log_in_with_passkey(
        &self,
        assertion: &Assertion,
        client: &Client,
        wants_cookie: bool,
    ) -> Result<Grant, IdentityError> {
        self.question(Ceremony::LogIn, assertion).await?;
        transact!(self.db, |tx| {
            let user = self.prove_passkey(tx, assertion, None).await?;
            match self.user(tx, user).await?.state {
                UserState::Active => {}
                UserState::Unverified => return Err(IdentityError::Unverified),
                UserState::Suspended => return Err(IdentityError::Suspended),
            }
            // What they have, and what the authenticator knows them by (RFC 8176).
            self.open_session(tx, user, &["hwk", "user"], client, wants_cookie).await
        })
    }

    /// Proves the second factor in a running session by a passkey of its user.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`].
    pub async fn step_up_with_passkey(
        &self,
        user: UserId,
        session: SessionId,
        assertion: &Assertion,
    ) -> Result<(), IdentityError> {
        self.question(Ceremony::StepUp(user), assertion).await?;
        transact!(self.db, |tx| {
            self.prove_passkey(tx, assertion, Some(user)).await?;
            self.prove(tx, session, self.clock.now()).await
        })
    }

    /// Whether the assertion answers a question of ours. To who answers wrongly it is all one.
    async fn question(
        &self,
        ceremony: Ceremony,
        assertion: &Assertion,
    ) -> Result<(), IdentityError> {
        match self.take_challenge(ceremony, &assertion.client_data).await {
            Err(IdentityError::Passkey(_)) => Err(IdentityError::Credentials),
            other => other,
        }
    }

    /// Whose passkey signed, when it is one of `expected` where somebody is expected.
    async fn prove_passkey(
        &self,
        tx: &mut Tx,
        assertion: &Assertion,
        expected: Option<UserId>,
    ) -> Result<UserId, IdentityError> {
        let sql = "select id, user_id, algorithm, public_key, counter from passkeys
                   where credential = $1";
        let row = tx.optional(sql, values![&assertion.credential]).await?;
        let row = row.ok_or(IdentityError::Credentials)?;
        let (id, user): (PasskeyId, UserId) = (row.get(0)?, row.get(1)?);
        if expected.is_some_and(|expected| expected != user) {
            return Err(IdentityError::Credentials);
        }
        let key = PublicKey::read(&row.get::<String>(2)?, row.get(3)?);
        let key = key.ok_or(IdentityError::Credentials)?;
        let Assertion { client_data, auth_data, signature, .. } = assertion;
        let counter =
            passkey::assert(&self.relying_party(), &key, client_data, auth_data, signature)
                .map_err(|_| IdentityError::Credentials)?;
        let kept: u32 = row.get(4)?;
        if (counter > 0 || kept > 0) && counter <= kept {
            tracing::warn!(passkey = %id, "a passkey's counter went back: it may have been copied");
            return Err(IdentityError::Credentials);
        }
        let sql = "update passkeys set counter = $1, used_ns = $2 where id = $3";
        tx.execute(sql, values![counter, self.clock.now(), id]).await?;
        Ok(user)
    }

    /// Somebody with a second factor must have proved it in the last five minutes; somebody without
    /// has none to prove yet.
    ///
    /// # Errors
    /// [`IdentityError::Denied`].
    pub async fn require_fresh(
        &self,
        tx: &mut Tx,
        user: UserId,
        session: SessionId,
    ) -> Result<(), IdentityError> {
        let has_none =
            !self.has_authenticator(tx, user).await? && self.passkeys(tx, user).await?.is_empty();
        if has_none {
            return Ok(());
        }
        let proved = self.session(tx, session).await?.second_factor;
        let is_fresh = proved
            .is_some_and(|at| self.clock.now().ns().saturating_sub(at.ns()) <= policy::STEP_UP_NS);
        if is_fresh { Ok(()) } else { Err(policy::Denied::StepUp.into()) }
    }
}

fn read(row: &Row) -> Result<Passkey, StoreError> {
    Ok(Passkey {
        id: row.get(0)?,
        credential: row.get(1)?,
        user: row.get(2)?,
        name: row.get(3)?,
        created: row.get(4)?,
        used: row.get(5)?,
    })
}
