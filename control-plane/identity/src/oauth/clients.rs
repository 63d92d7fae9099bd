//! Applications: registered by a user, with a secret when they can keep one.

use std::collections::BTreeSet;

use store::{Row, StoreError, Timestamp, Tx, UserId, define_id, values};

use super::{OauthError, REDIRECTS_MAX, check_redirect};
use crate::policy::Scope;
use crate::secret::{Secret, random_token};
use crate::users::one_line;
use crate::{Identity, IdentityError};

const SECRET_PREFIX: &str = "oc_client_";
/// Applications one user may have.
const CLIENTS_MAX: usize = 20;

define_id! {
    /// A third-party application.
    ClientId
}

/// What a new application is to be.
#[derive(Clone, Debug)]
pub struct NewClient {
    /// What users will read.
    pub name: String,
    /// Whether it keeps a secret (a server), or cannot (a page, a program on the user's machine).
    pub confidential: bool,
    /// Where users are sent back to, exactly.
    pub redirects: Vec<String>,
    /// What it may ask for.
    pub scopes: BTreeSet<Scope>,
}

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OauthClient {
    /// Its `client_id`.
    pub id: ClientId,
    /// Who registered it.
    pub owner: UserId,
    /// What users read.
    pub name: String,
    /// Whether it keeps a secret.
    pub confidential: bool,
    /// Where users are sent back to.
    pub redirects: Vec<String>,
    /// What it may ask for.
    pub scopes: BTreeSet<Scope>,
    /// Since when.
    pub created: Timestamp,
    /// Until when.
    pub revoked: Option<Timestamp>,
}

impl Identity {
    /// Registers an application; its secret, if it has one, is never seen again.
    ///
    /// # Errors
    /// [`IdentityError::Text`], [`IdentityError::Redirect`], [`IdentityError::TooMany`].
    pub async fn register_client(
        &self,
        tx: &mut Tx,
        owner: UserId,
        new: &NewClient,
    ) -> Result<(OauthClient, Option<Secret>), IdentityError> {
        one_line("name", &new.name)?;
        if new.redirects.len() > REDIRECTS_MAX {
            return Err(IdentityError::TooMany(REDIRECTS_MAX));
        }
        new.redirects.iter().try_for_each(|address| check_redirect(address))?;
        if new.redirects.is_empty() && !new.confidential {
            // It could never be given anything.
            return Err(IdentityError::Redirect);
        }
        let sql = "select count(*) from oauth_clients where user_id = $1 and revoked_ns is null";
        if tx.one(sql, values![owner]).await?.get::<u64>(0)? >= CLIENTS_MAX as u64 {
            return Err(IdentityError::TooMany(CLIENTS_MAX));
        }
        let id = ClientId::new(&*self.clock);
        let secret = new.confidential.then(|| random_token(SECRET_PREFIX));
        let sql = "insert into oauth_clients (id, user_id, name, secret_digest, redirects, scopes,
                   created_ns) values ($1, $2, $3, $4, $5, $6, $7)";
        let values = values![
            id,
            owner,
            &new.name,
            secret.as_ref().map(|secret| secret.digest().as_str().to_owned()),
            new.redirects.join(" "),
            super::scope_text(&new.scopes),
            self.clock.now(),
        ];
        tx.execute(sql, values).await?;
        Ok((self.client(tx, id).await?, secret))
    }

    /// One application.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn client(&self, tx: &mut Tx, id: ClientId) -> Result<OauthClient, IdentityError> {
        let sql = "select id, user_id, name, secret_digest, redirects, scopes, created_ns,
                   revoked_ns from oauth_clients where id = $1";
        let row = tx.optional(sql, values![id]).await?;
        Ok(read(&row.ok_or(IdentityError::NotFound("application"))?)?)
    }

    /// The applications of who registered them, newest first, after `after`.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn clients(
        &self,
        tx: &mut Tx,
        owner: UserId,
        after: Option<ClientId>,
        limit: u32,
    ) -> Result<Vec<OauthClient>, IdentityError> {
        let sql = "select id, user_id, name, secret_digest, redirects, scopes, created_ns,
                   revoked_ns from oauth_clients
                   where user_id = $1 and ($2 = 0 or id < $3) order by id desc limit $4";
        let cursor = after.unwrap_or(ClientId::from_uuid(store::uuid::Uuid::nil()));
        let rows = tx.all(sql, values![owner, after.is_some(), cursor, limit]).await?;
        Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
    }

    /// Revokes an application, for good: nothing it holds counts any longer.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn revoke_client(&self, tx: &mut Tx, id: ClientId) -> Result<(), IdentityError> {
        let now = self.clock.now();
        let sql = "update oauth_clients set revoked_ns = $1 where id = $2 and revoked_ns is null";
        tx.execute(sql, values![now, id]).await?;
        let sql = "update oauth_grants set ended_ns = $1, end_reason = 'application revoked'
                   where client_id = $2 and ended_ns is null";
        tx.execute(sql, values![now, id]).await?;
        tx.execute("delete from oauth_codes where client_id = $1", values![id]).await?;
        Ok(())
    }

    /// The application that asks for tokens: a confidential one must know its secret, a public one
    /// must not pretend to have one.
    ///
    /// # Errors
    /// [`OauthError::InvalidClient`].
    pub async fn prove_client(
        &self,
        tx: &mut Tx,
        id: &str,
        secret: Option<&Secret>,
    ) -> Result<OauthClient, OauthError> {
        let id: ClientId = id.parse().map_err(|_| OauthError::InvalidClient)?;
        let sql = "select id, user_id, name, secret_digest, redirects, scopes, created_ns,
                   revoked_ns from oauth_clients where id = $1 and revoked_ns is null";
        let row = tx.optional(sql, values![id]).await?.ok_or(OauthError::InvalidClient)?;
        let kept: Option<String> = row.get(3)?;
        let given = secret.map(|secret| secret.digest().as_str().to_owned());
        if kept != given {
            return Err(OauthError::InvalidClient);
        }
        Ok(read(&row)?)
    }
}

fn read(row: &Row) -> Result<OauthClient, StoreError> {
    let redirects: String = row.get(4)?;
    let scopes: String = row.get(5)?;
    Ok(OauthClient {
        id: row.get(0)?,
        owner: row.get(1)?,
        name: row.get(2)?,
        confidential: row.get::<Option<String>>(3)?.is_some(),
        redirects: redirects.split_whitespace().map(str::to_owned).collect(),
        // A scope that this program does not know gives no rights.
        scopes: scopes.split_whitespace().filter_map(|scope| scope.parse().ok()).collect(),
        created: row.get(6)?,
        revoked: row.get(7)?,
    })
}
