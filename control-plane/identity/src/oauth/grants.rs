//! What applications were given: codes, tokens, consent, and how all of it ends.
//!
//! A grant is to an application what a session is to a person. A code or refresh token that comes
//! twice is in two hands, so its grant ends.

use std::collections::BTreeSet;

use store::{Row, Timestamp, Tx, UserId, define_id, transact, values};

use super::clients::{ClientId, OauthClient};
use super::{OauthError, scope_text, verifies};
use crate::authenticate::{Authenticated, Refused, Via, Who};
use crate::jwt::Claims;
use crate::policy::{Actor, Role, Scope};
use crate::secret::{Secret, random_token};
use crate::security::Security;
use crate::users::{UserState, roles_of};
use crate::{Identity, IdentityError, SECOND_NS};

const CODE_PREFIX: &str = "oc_code_";
const REFRESH_PREFIX: &str = "oc_app_refresh_";
/// A code goes from one redirect straight into a request.
const CODE_NS: i64 = 60 * SECOND_NS;

define_id! {
    /// What an application was given.
    GrantId
}

/// What a user agreed to.
#[derive(Clone, Debug)]
pub struct Consent {
    /// To whom.
    pub client: ClientId,
    /// Who.
    pub user: UserId,
    /// Where the code goes.
    pub redirect: String,
    /// What the application may.
    pub scopes: BTreeSet<Scope>,
    /// What the application's verifier must fit.
    pub challenge: String,
}

/// What an application is given.
#[derive(Clone, Debug)]
pub struct AppTokens {
    /// For `Authorization: Bearer`.
    pub access: Secret,
    /// Seconds that it counts.
    pub access_s: i64,
    /// For one refresh; client credentials get none.
    pub refresh: Option<Secret>,
    /// What it may.
    pub scopes: BTreeSet<Scope>,
}

/// What RFC 7662 tells about a token that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introspection {
    /// To whom it was given.
    pub client: ClientId,
    /// For whom it acts.
    pub user: UserId,
    /// What it may.
    pub scopes: BTreeSet<Scope>,
    /// Seconds since 1970 at which it ends.
    pub expires_s: i64,
    /// Whether it is an access token.
    pub is_access: bool,
}

/// An application that a user let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// Which.
    pub client: ClientId,
    /// What it calls itself.
    pub name: String,
    /// What it may.
    pub scopes: BTreeSet<Scope>,
    /// Since when.
    pub granted: Timestamp,
}

/// Keeps a refusal's trace, which must be committed, apart from its error.
type Verdict<T> = Result<Result<T, OauthError>, OauthError>;

fn words(text: &str) -> BTreeSet<Scope> {
    text.split_whitespace().filter_map(|scope| scope.parse().ok()).collect()
}

impl Identity {
    /// Writes down that a user agreed, and makes the code that stands for it.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn authorize_client(
        &self,
        tx: &mut Tx,
        consent: &Consent,
    ) -> Result<Secret, IdentityError> {
        let Consent { client, user, redirect, scopes, challenge } = consent;
        let now = self.clock.now();
        let code = random_token(CODE_PREFIX);
        // Codes are gone after a minute; what they gave ends by itself.
        let sql = "delete from oauth_codes where expires_ns < $1";
        tx.execute(sql, values![now.plus_ns(-self.settings.session_ns)]).await?;
        let sql = "insert into oauth_codes (digest, client_id, user_id, redirect, scopes,
                   challenge, expires_ns) values ($1, $2, $3, $4, $5, $6, $7)";
        let scopes = scope_text(scopes);
        let values = values![
            code.digest().as_str(),
            *client,
            *user,
            redirect,
            &scopes,
            challenge,
            now.plus_ns(CODE_NS)
        ];
        tx.execute(sql, values).await?;
        let sql = "insert into oauth_consents (user_id, client_id, scopes, granted_ns)
                   values ($1, $2, $3, $4) on conflict (user_id, client_id)
                   do update set scopes = excluded.scopes, granted_ns = excluded.granted_ns";
        tx.execute(sql, values![*user, *client, &scopes, now]).await?;
        Ok(code)
    }

    /// Tokens for a code. One that comes twice ends what the first one was given.
    ///
    /// # Errors
    /// [`OauthError::InvalidGrant`].
    pub async fn redeem_code(
        &self,
        client: &OauthClient,
        code: &Secret,
        redirect: &str,
        verifier: &str,
    ) -> Result<AppTokens, OauthError> {
        let digest = code.digest();
        let verdict: Verdict<AppTokens> = transact!(self.db, |tx| {
            let refuse = |what| Ok(Err(OauthError::InvalidGrant(what)));
            let sql = "select client_id, user_id, redirect, scopes, challenge, expires_ns, grant_id
                       from oauth_codes where digest = $1";
            let Some(row) = tx.optional(sql, values![digest.as_str()]).await? else {
                return refuse("there is no such code");
            };
            if let Some(grant) = row.get::<Option<GrantId>>(6)? {
                tx.aside();
                self.end_grant(tx, grant, "code used twice").await?;
                return refuse("the code was used before; what it gave has been taken back");
            }
            // Another application's code is a stolen or mixed-up one: it opens nothing, and stays
            // for who it belongs to.
            if row.get::<ClientId>(0)? != client.id {
                return refuse("the code belongs to another application");
            }
            let fits = row.get::<String>(2)? == redirect
                && verifies(verifier, &row.get::<String>(4)?)
                && row.get::<Timestamp>(5)? > self.clock.now();
            if !fits {
                // One try: a guesser gets no second one.
                tx.aside();
                let sql = "delete from oauth_codes where digest = $1";
                tx.execute(sql, values![digest.as_str()]).await?;
                return refuse(
                    "code, redirect_uri and code_verifier do not fit, or it is too late",
                );
            }
            let (user, scopes): (UserId, String) = (row.get(1)?, row.get(3)?);
            let given = self.open_grant(tx, client, user, &words(&scopes), true).await?;
            let sql = "update oauth_codes set grant_id = $1 where digest = $2";
            tx.execute(sql, values![given.0, digest.as_str()]).await?;
            Ok(Ok(given.1))
        });
        verdict?
    }

    /// Tokens for an application itself, which then acts for who registered it.
    ///
    /// # Errors
    /// [`OauthError::UnauthorizedClient`], [`OauthError::InvalidScope`].
    pub async fn client_credentials(
        &self,
        client: &OauthClient,
        scopes: Option<BTreeSet<Scope>>,
    ) -> Result<AppTokens, OauthError> {
        if !client.confidential {
            let what = "an application without a secret cannot act by itself";
            return Err(OauthError::UnauthorizedClient(what));
        }
        let scopes = scopes.unwrap_or_else(|| client.scopes.clone());
        if !scopes.is_subset(&client.scopes) {
            return Err(OauthError::InvalidScope);
        }
        transact!(self.db, |tx| {
            Ok(self.open_grant(tx, client, client.owner, &scopes, false).await?.1)
        })
    }

    async fn open_grant(
        &self,
        tx: &mut Tx,
        client: &OauthClient,
        user: UserId,
        scopes: &BTreeSet<Scope>,
        refreshes: bool,
    ) -> Result<(GrantId, AppTokens), OauthError> {
        if self.user(tx, user).await?.state != UserState::Active {
            return Err(OauthError::InvalidGrant("the account is closed"));
        }
        let id = GrantId::new(&*self.clock);
        let now = self.clock.now();
        let refresh = refreshes.then(|| random_token(REFRESH_PREFIX));
        let life_ns = if refreshes { self.settings.session_ns } else { self.settings.access_ns };
        let sql = "insert into oauth_grants (id, client_id, user_id, scopes, refresh_digest,
                   created_ns, used_ns, expires_ns) values ($1, $2, $3, $4, $5, $6, $6, $7)";
        let values = values![
            id,
            client.id,
            user,
            scope_text(scopes),
            refresh.as_ref().map(|refresh| refresh.digest().as_str().to_owned()),
            now,
            now.plus_ns(life_ns),
        ];
        tx.execute(sql, values).await?;
        let access = self.app_token(id, client.id, user, scopes)?;
        let access_s = self.settings.access_ns / SECOND_NS;
        Ok((id, AppTokens { access, access_s, refresh, scopes: scopes.clone() }))
    }

    fn app_token(
        &self,
        grant: GrantId,
        client: ClientId,
        user: UserId,
        scopes: &BTreeSet<Scope>,
    ) -> Result<Secret, IdentityError> {
        let now_s = self.clock.now().ns() / SECOND_NS;
        self.sign(&Claims {
            iss: self.settings.issuer.clone(),
            aud: self.settings.issuer.clone(),
            sub: user.to_string(),
            sid: grant.to_string(),
            jti: self.clock.now().fresh_uuid().to_string(),
            iat: now_s,
            exp: now_s + self.settings.access_ns / SECOND_NS,
            auth_time: now_s,
            amr: Vec::new(),
            scope: scope_text(scopes),
            client_id: Some(client.to_string()),
        })
    }

    /// New tokens for a refresh token, which works once. Fewer scopes may be asked for; the grant
    /// keeps them all.
    ///
    /// # Errors
    /// [`OauthError::InvalidGrant`], [`OauthError::InvalidScope`].
    pub async fn refresh_app(
        &self,
        client: &OauthClient,
        token: &Secret,
        scopes: Option<&BTreeSet<Scope>>,
    ) -> Result<AppTokens, OauthError> {
        let digest = token.digest();
        let verdict: Verdict<AppTokens> = transact!(self.db, |tx| {
            let refuse = |what| Ok(Err(OauthError::InvalidGrant(what)));
            let sql = "select g.id, g.user_id from oauth_spent s
                       join oauth_grants g on g.id = s.grant_id where s.digest = $1";
            if let Some(row) = tx.optional(sql, values![digest.as_str()]).await? {
                tx.aside();
                self.end_grant(tx, row.get(0)?, "refresh token used twice").await?;
                let text = format!(
                    "What the application {} was given came from two places, so it must ask you \
                     again. If you do not know why, take your consent back.",
                    client.name
                );
                let title = "An application has been shut out";
                let what = Security { event: "application.reused", title, text: &text };
                self.tell_security_of(tx, row.get(1)?, what).await?;
                return refuse("the refresh token was used before; the grant has been ended");
            }
            let sql = "select g.id, g.client_id, g.user_id, g.scopes, g.used_ns, g.expires_ns,
                       u.state from oauth_grants g join users u on u.id = g.user_id
                       where g.refresh_digest = $1 and g.ended_ns is null";
            let row = tx.optional(sql, values![digest.as_str()]).await?;
            let Some(row) = row.filter(|row| row.get::<ClientId>(1).ok() == Some(client.id)) else {
                return refuse("there is no such refresh token of this application");
            };
            self.rotate_app(tx, &row, digest.as_str(), scopes).await
        });
        verdict?
    }

    async fn rotate_app(
        &self,
        tx: &mut Tx,
        row: &Row,
        digest: &str,
        scopes: Option<&BTreeSet<Scope>>,
    ) -> Verdict<AppTokens> {
        let (id, client, user): (GrantId, ClientId, UserId) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let (used, expires): (Timestamp, Timestamp) = (row.get(4)?, row.get(5)?);
        let now = self.clock.now();
        if now >= expires || now >= used.plus_ns(self.settings.idle_ns) {
            tx.aside();
            self.end_grant(tx, id, "expired").await?;
            return Ok(Err(OauthError::InvalidGrant("the refresh token has expired")));
        }
        if row.get::<String>(6)? != UserState::Active.as_str() {
            return Ok(Err(OauthError::InvalidGrant("the account is closed")));
        }
        let granted = words(&row.get::<String>(3)?);
        let scopes = scopes.unwrap_or(&granted);
        if !scopes.is_subset(&granted) {
            return Ok(Err(OauthError::InvalidScope));
        }
        let refresh = random_token(REFRESH_PREFIX);
        let sql = "update oauth_grants set refresh_digest = $1, used_ns = $2 where id = $3";
        tx.execute(sql, values![refresh.digest().as_str(), now, id]).await?;
        let sql = "insert into oauth_spent (digest, grant_id) values ($1, $2)";
        tx.execute(sql, values![digest, id]).await?;
        let access = self.app_token(id, client, user, scopes)?;
        let access_s = self.settings.access_ns / SECOND_NS;
        Ok(Ok(AppTokens { access, access_s, refresh: Some(refresh), scopes: scopes.clone() }))
    }

    async fn end_grant(&self, tx: &mut Tx, id: GrantId, reason: &str) -> Result<(), IdentityError> {
        let sql = "update oauth_grants set ended_ns = $1, end_reason = $2
                   where id = $3 and ended_ns is null";
        tx.execute(sql, values![self.clock.now(), reason, id]).await?;
        tx.execute("delete from oauth_spent where grant_id = $1", values![id]).await?;
        Ok(())
    }

    pub(crate) async fn end_all_grants(
        &self,
        tx: &mut Tx,
        user: UserId,
        reason: &str,
    ) -> Result<(), IdentityError> {
        let sql = "update oauth_grants set ended_ns = $1, end_reason = $2
                   where user_id = $3 and ended_ns is null";
        tx.execute(sql, values![self.clock.now(), reason, user]).await?;
        Ok(())
    }

    /// Ends what a token of `client` belongs to (RFC 7009); a token of nobody is as good as ended.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn revoke_token(
        &self,
        client: &OauthClient,
        token: &Secret,
    ) -> Result<(), OauthError> {
        let Some(found) = self.find_grant(token).await? else {
            return Ok(());
        };
        if found.client != client.id {
            return Ok(());
        }
        transact!(self.db, |tx| Ok(self.end_grant(tx, found.id, "revoked").await?))
    }

    /// What is to be said of a token (RFC 7662), to the application that holds it; `None` of one
    /// that does not count, or is another's.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn introspect(
        &self,
        client: &OauthClient,
        token: &Secret,
    ) -> Result<Option<Introspection>, OauthError> {
        let Some(found) = self.find_grant(token).await? else {
            return Ok(None);
        };
        let counts = found.client == client.id && found.counts;
        Ok(counts.then_some(Introspection {
            client: found.client,
            user: found.user,
            scopes: found.scopes,
            expires_s: found.expires_s,
            is_access: found.is_access,
        }))
    }

    async fn find_grant(&self, token: &Secret) -> Result<Option<Found>, OauthError> {
        let mut tx = self.db.read().await?;
        let is_refresh = token.expose().starts_with(REFRESH_PREFIX);
        let (sql, value, claims) = if is_refresh {
            let sql = "select g.id, g.client_id, g.user_id, g.scopes, g.expires_ns, g.ended_ns,
                       u.state from oauth_grants g join users u on u.id = g.user_id
                       where g.refresh_digest = $1";
            (sql, token.digest().as_str().into(), None)
        } else {
            let Ok(claims) = self.verify(token.expose()) else {
                return Ok(None);
            };
            let (Some(_), Ok(id)) = (&claims.client_id, claims.sid.parse::<GrantId>()) else {
                return Ok(None);
            };
            let sql = "select g.id, g.client_id, g.user_id, g.scopes, g.expires_ns, g.ended_ns,
                       u.state from oauth_grants g join users u on u.id = g.user_id
                       where g.id = $1";
            (sql, id.into(), Some(claims))
        };
        let Some(row) = tx.optional(sql, [value]).await? else {
            return Ok(None);
        };
        let expires: Timestamp = row.get(4)?;
        let is_open = row.get::<Option<Timestamp>>(5)?.is_none()
            && expires > self.clock.now()
            && row.get::<String>(6)? == UserState::Active.as_str();
        let scopes = match &claims {
            Some(claims) => words(&claims.scope),
            None => words(&row.get::<String>(3)?),
        };
        Ok(Some(Found {
            id: row.get(0)?,
            client: row.get(1)?,
            user: row.get(2)?,
            scopes,
            expires_s: claims.as_ref().map_or(expires.ns() / SECOND_NS, |claims| claims.exp),
            is_access: claims.is_some(),
            counts: is_open,
        }))
    }

    /// Whom an application acts for, and as far as which of its scopes, when its grant counts now.
    ///
    /// # Errors
    /// Why it does not.
    pub(crate) async fn by_grant(
        &self,
        id: GrantId,
        scopes: Option<&str>,
    ) -> Result<Authenticated, Refused> {
        let read = || async { read_grant(&mut self.db.read().await?, id).await };
        let kept = self.met.grants.get(id, read).await?;
        let refuse = |error| Err(Refused { error, who: Some(Who::App(id)) });
        if kept.expires <= self.clock.now() {
            return refuse(IdentityError::Unauthenticated);
        }
        if kept.state != UserState::Active {
            return refuse(IdentityError::Suspended);
        }
        let KeptGrant { user, roles, granted, .. } = kept;
        let scopes = scopes.map_or_else(|| granted.clone(), words);
        let scopes = scopes.intersection(&granted).copied().collect();
        let actor = Actor { user, roles, scopes: Some(scopes), second_factor_ns: None };
        Ok(Authenticated { actor, via: Via::App(id) })
    }

    /// What a user has agreed to for an application.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn consented(
        &self,
        tx: &mut Tx,
        user: UserId,
        client: ClientId,
    ) -> Result<BTreeSet<Scope>, IdentityError> {
        let sql = "select scopes from oauth_consents where user_id = $1 and client_id = $2";
        let row = tx.optional(sql, values![user, client]).await?;
        Ok(row
            .map(|row| row.get::<String>(0))
            .transpose()?
            .map_or_else(BTreeSet::new, |t| words(&t)))
    }

    /// The applications that a user let in.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn connected(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<Vec<Connected>, IdentityError> {
        let sql = "select c.id, c.name, o.scopes, o.granted_ns from oauth_consents o
                   join oauth_clients c on c.id = o.client_id
                   where o.user_id = $1 order by c.id limit 200";
        let mut found = Vec::new();
        for row in tx.all(sql, values![user]).await? {
            let scopes = words(&row.get::<String>(2)?);
            let (client, name, granted) = (row.get(0)?, row.get(1)?, row.get(3)?);
            found.push(Connected { client, name, scopes, granted });
        }
        Ok(found)
    }

    /// Takes back what a user agreed to: everything the application holds for them ends.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn disconnect(
        &self,
        tx: &mut Tx,
        user: UserId,
        client: ClientId,
    ) -> Result<(), IdentityError> {
        let sql = "delete from oauth_consents where user_id = $1 and client_id = $2";
        if tx.execute(sql, values![user, client]).await? == 0 {
            return Err(IdentityError::NotFound("application"));
        }
        let sql = "update oauth_grants set ended_ns = $1, end_reason = 'consent taken back'
                   where user_id = $2 and client_id = $3 and ended_ns is null";
        tx.execute(sql, values![self.clock.now(), user, client]).await?;
        let sql = "delete from oauth_codes where user_id = $1 and client_id = $2";
        tx.execute(sql, values![user, client]).await?;
        Ok(())
    }
}

struct Found {
    id: GrantId,
    client: ClientId,
    user: UserId,
    scopes: BTreeSet<Scope>,
    expires_s: i64,
    is_access: bool,
    counts: bool,
}

/// A grant that has not ended, and who gave it.
#[derive(Clone, Debug)]
pub(crate) struct KeptGrant {
    user: UserId,
    state: UserState,
    roles: BTreeSet<Role>,
    granted: BTreeSet<Scope>,
    expires: Timestamp,
}

async fn read_grant(tx: &mut Tx, id: GrantId) -> Result<KeptGrant, IdentityError> {
    let sql = "select g.user_id, g.scopes, g.expires_ns, u.state from oauth_grants g
               join users u on u.id = g.user_id where g.id = $1 and g.ended_ns is null";
    let row = tx.optional(sql, values![id]).await?.ok_or(IdentityError::Unauthenticated)?;
    let user = row.get(0)?;
    Ok(KeptGrant {
        user,
        state: UserState::parse(&row.get::<String>(3)?),
        roles: roles_of(tx, user).await?,
        granted: words(&row.get::<String>(1)?),
        expires: row.get(2)?,
    })
}
