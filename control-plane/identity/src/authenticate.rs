//! From what a request carries to who sends it.

use std::collections::BTreeSet;
use std::fmt;
use std::net::IpAddr;

use store::{Db, Memo, UserId, values};

use crate::api_key::{PREFIX, SignedRequest, VerifyingKey};
use crate::keys::{ApiKey, ApiKeyId};
use crate::oauth::grants::{GrantId, KeptGrant};
use crate::policy::{Actor, Role};
use crate::secret::{Digest, Secret};
use crate::sessions::{KeptSession, SessionId, SessionName};
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

/// Somebody as they are named in what is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A person, in a session.
    User(UserId),
    /// An API key.
    Key(ApiKeyId),
    /// An application that was let in.
    App(GrantId),
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(user) => write!(f, "user:{user}"),
            Self::Key(key) => write!(f, "key:{key}"),
            Self::App(grant) => write!(f, "app:{grant}"),
        }
    }
}

/// Why a credential counts for nothing.
#[derive(Debug)]
pub struct Refused {
    /// What is wrong with it.
    pub error: IdentityError,
    /// Whose it is, where that is known; of a signature that is wrong, who it says it is of.
    pub who: Option<Who>,
}

impl From<IdentityError> for Refused {
    fn from(error: IdentityError) -> Self {
        Self { error, who: None }
    }
}

impl Authenticated {
    /// How they are named.
    #[must_use]
    pub fn name(&self) -> Who {
        match self.via {
            Via::Session(_) => Who::User(self.user()),
            Via::Key(key) => Who::Key(key),
            Via::App(grant) => Who::App(grant),
        }
    }

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
    ) -> Result<Authenticated, Refused> {
        match credential {
            Credential::Bearer(secret) if secret.expose().starts_with(PREFIX) => {
                self.by_key(KeyBy::Digest(secret.digest()), address, None).await
            }
            Credential::Bearer(token) => {
                let claims = self.verify(token.expose()).map_err(IdentityError::from)?;
                let unreadable = |_| IdentityError::Unauthenticated;
                if claims.client_id.is_some() {
                    let grant: GrantId = claims.sid.parse().map_err(unreadable)?;
                    return self.by_grant(grant, Some(&claims.scope)).await;
                }
                let session: SessionId = claims.sid.parse().map_err(unreadable)?;
                self.by_session(SessionName::Id(session)).await
            }
            Credential::Cookie(secret) => {
                self.by_session(SessionName::Cookie(secret.digest())).await
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
        let found = match who.via {
            Via::Session(id) => self.by_session(SessionName::Id(id)).await,
            Via::Key(id) => self.by_key(KeyBy::Known(id), address, None).await,
            Via::App(id) => self.by_grant(id, None).await,
        };
        found.map(drop).map_err(|refused| refused.error)
    }

    async fn by_key(
        &self,
        by: KeyBy,
        address: IpAddr,
        signed: Option<(SignedRequest<'_>, &String)>,
    ) -> Result<Authenticated, Refused> {
        let is_known = matches!(by, KeyBy::Known(_));
        let name = match by {
            KeyBy::Id(id) | KeyBy::Known(id) => KeyName::Id(id),
            KeyBy::Digest(digest) => KeyName::Digest(digest),
        };
        let read = || async { self.read_key(&name).await };
        let KeptKey { key, state, roles } = self.met.keys.get(name.clone(), read).await?;
        let now = self.clock.now();
        let refuse = |error| Refused { error, who: Some(Who::Key(key.id)) };
        if key.revoked.is_some() || key.expires.is_some_and(|expires| expires <= now) {
            return Err(refuse(IdentityError::Unauthenticated));
        }
        if !is_known {
            check_signature(&key, signed, now.ns()).map_err(refuse)?;
        }
        if !key.networks.allows(address) {
            return Err(refuse(IdentityError::Network));
        }
        if state != UserState::Active {
            return Err(refuse(IdentityError::Suspended));
        }
        let actor =
            Actor { user: key.user, roles, scopes: Some(key.scopes), second_factor_ns: None };
        Ok(Authenticated { actor, via: Via::Key(key.id) })
    }

    async fn read_key(&self, name: &KeyName) -> Result<KeptKey, IdentityError> {
        let mut tx = self.db.read().await?;
        let id = match name {
            KeyName::Id(id) => *id,
            KeyName::Digest(digest) => {
                let sql = "select id from api_keys where digest = $1";
                let row = tx.optional(sql, values![digest.as_str()]).await?;
                row.ok_or(IdentityError::Unauthenticated)?.get(0)?
            }
        };
        let key = match self.key(&mut tx, id).await {
            Err(IdentityError::NotFound(_)) => return Err(IdentityError::Unauthenticated),
            other => other?,
        };
        let state = self.user(&mut tx, key.user).await?.state;
        let roles = roles_of(&mut tx, key.user).await?;
        Ok(KeptKey { key, state, roles })
    }
}

enum KeyBy {
    Id(ApiKeyId),
    /// Proved before, in this process.
    Known(ApiKeyId),
    Digest(Digest),
}

/// How an API key is found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum KeyName {
    Id(ApiKeyId),
    Digest(Digest),
}

/// An API key, and whose it is.
#[derive(Clone, Debug)]
struct KeptKey {
    key: ApiKey,
    state: UserState,
    roles: BTreeSet<Role>,
}

/// Those who came lately, as the database knows them. Whether they count is judged at each request.
#[derive(Debug)]
pub(crate) struct Met {
    pub(crate) sessions: Memo<SessionName, KeptSession>,
    keys: Memo<KeyName, KeptKey>,
    pub(crate) grants: Memo<GrantId, KeptGrant>,
}

impl Met {
    pub(crate) fn new(db: &Db) -> Self {
        Self {
            sessions: Memo::new(db, &["sessions", "users", "user_roles"]),
            keys: Memo::new(db, &["api_keys", "users", "user_roles"]),
            grants: Memo::new(db, &["oauth_grants", "users", "user_roles"]),
        }
    }
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
