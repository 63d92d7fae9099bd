//! From what a request carries to who sends it.

use std::net::IpAddr;

use store::{UserId, values};

use crate::api_key::{PREFIX, SignedRequest, VerifyingKey};
use crate::keys::{ApiKey, ApiKeyId};
use crate::oauth::grants::GrantId;
use crate::policy::Actor;
use crate::secret::{Digest, Secret};
use crate::sessions::{SessionBy, SessionId};
use crate::users::{UserState, roles_of};
use crate::{Identity, IdentityError};

/// What a request carries to say who sends it.
#[derive(Clone, Debug)]
pub enum Credential {
    /// `Authorization: Bearer`: an access token or a bearer API key.
    Bearer(Secret),
    /// A browser's cookie.
    Cookie(Secret),
    /// A signature of the request.
    Signature {
        /// The key's id.
        key: ApiKeyId,
        /// In base64.
        signature: String,
    },
}

/// Who sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authenticated {
    /// Who, and what decisions need to know of them.
    pub actor: Actor,
    /// By which way they came in.
    pub via: Via,
}

/// The way somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// A session of theirs.
    Session(SessionId),
    /// An API key of theirs.
    Key(ApiKeyId),
    /// An application that they let in.
    App(GrantId),
}

impl Authenticated {
    /// The session, when it is one.
    #[must_use]
    pub fn session(&self) -> Option<SessionId> {
        match self.via {
            Via::Session(id) => Some(id),
            Via::Key(_) | Via::App(_) => None,
        }
    }

    /// Who.
    #[must_use]
    pub fn user(&self) -> UserId {
        self.actor.user
    }
}

impl Identity {
    /// Who sends `request` from `address`, by the credential it carries.
    ///
    /// # Errors
    /// Why the credential counts for nothing.
    pub async fn authenticate(
        &self,
        credential: &Credential,
        request: SignedRequest<'_>,
        address: IpAddr,
    ) -> Result<Authenticated, IdentityError> {
        match credential {
            Credential::Bearer(secret) if secret.expose().starts_with(PREFIX) => {
                self.by_key(KeyBy::Digest(secret.digest()), address, None).await
            }
            Credential::Bearer(token) => {
                let claims = self.verify(token.expose())?;
                let unreadable = |_| IdentityError::Unauthenticated;
                if claims.client_id.is_some() {
                    let grant: GrantId = claims.sid.parse().map_err(unreadable)?;
                    return self.by_grant(grant, Some(&claims.scope)).await;
                }
                let session: SessionId = claims.sid.parse().map_err(unreadable)?;
                self.by_session(SessionBy::Id(session)).await
            }
            Credential::Cookie(secret) => {
                self.by_session(SessionBy::Cookie(&secret.digest())).await
            }
            Credential::Signature { key, signature } => {
                self.by_key(KeyBy::Id(*key), address, Some((request, signature))).await
            }
        }
    }

    /// Whether who came in some time ago still counts: for streams, which outlive their request.
    ///
    /// # Errors
    /// Why not.
    pub async fn still_counts(
        &self,
        who: &Authenticated,
        address: IpAddr,
    ) -> Result<(), IdentityError> {
        match who.via {
            Via::Session(id) => self.by_session(SessionBy::Id(id)).await?,
            Via::Key(id) => self.by_key(KeyBy::Known(id), address, None).await?,
            Via::App(id) => self.by_grant(id, None).await?,
        };
        Ok(())
    }

    async fn by_session(&self, by: SessionBy<'_>) -> Result<Authenticated, IdentityError> {
        let mut tx = self.db.read().await?;
        let (session, actor) = self.session_actor(&mut tx, by).await?;
        Ok(Authenticated { actor, via: Via::Session(session) })
    }

    async fn by_grant(
        &self,
        id: GrantId,
        scopes: Option<&str>,
    ) -> Result<Authenticated, IdentityError> {
        let actor = self.app_actor(&mut self.db.read().await?, id, scopes).await?;
        Ok(Authenticated { actor, via: Via::App(id) })
    }

    async fn by_key(
        &self,
        by: KeyBy,
        address: IpAddr,
        signed: Option<(SignedRequest<'_>, &String)>,
    ) -> Result<Authenticated, IdentityError> {
        let mut tx = self.db.read().await?;
        let is_known = matches!(by, KeyBy::Known(_));
        let id = match by {
            KeyBy::Id(id) | KeyBy::Known(id) => id,
            KeyBy::Digest(digest) => {
                let sql = "select id from api_keys where digest = $1";
                let row = tx.optional(sql, values![digest.as_str()]).await?;
                row.ok_or(IdentityError::Unauthenticated)?.get(0)?
            }
        };
        let key = match self.key(&mut tx, id).await {
            Err(IdentityError::NotFound(_)) => return Err(IdentityError::Unauthenticated),
            other => other?,
        };
        let now = self.clock.now();
        if key.revoked.is_some() || key.expires.is_some_and(|expires| expires <= now) {
            return Err(IdentityError::Unauthenticated);
        }
        if !is_known {
            check_signature(&key, signed, now.ns())?;
        }
        if !key.networks.allows(address) {
            return Err(IdentityError::Network);
        }
        if self.user(&mut tx, key.user).await?.state != UserState::Active {
            return Err(IdentityError::Suspended);
        }
        let roles = roles_of(&mut tx, key.user).await?;
        let (user, scopes) = (key.user, Some(key.scopes));
        let actor = Actor { user, roles, scopes, second_factor_ns: None };
        Ok(Authenticated { actor, via: Via::Key(id) })
    }
}

enum KeyBy {
    Id(ApiKeyId),
    /// Proved before, in this process.
    Known(ApiKeyId),
    Digest(Digest),
}

/// A key that signs is never taken on its id alone, nor a bearer key on a signature.
fn check_signature(
    key: &ApiKey,
    signed: Option<(SignedRequest<'_>, &String)>,
    now_ns: i64,
) -> Result<(), IdentityError> {
    match (&key.verifying_key, signed) {
        (None, None) => Ok(()),
        (Some(public), Some((request, signature))) => {
            let public = VerifyingKey::parse(public).ok_or(IdentityError::Unauthenticated)?;
            Ok(request.verify(&public, signature, now_ns)?)
        }
        _ => Err(IdentityError::Unauthenticated),
    }
}
