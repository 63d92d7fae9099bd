//! API keys as they are kept: made, listed, revoked.

use std::collections::BTreeSet;

use store::{Row, StoreError, Timestamp, Tx, UserId, define_id, values};

use crate::api_key::{self, AllowList, VerifyingKey};
use crate::policy::Scope;
use crate::secret::Secret;
use crate::security::Security;
use crate::users::one_line;
use crate::{Identity, IdentityError};

/// Keys one user may have.
const KEYS_MAX: usize = 50;

define_id! {
    /// An API key.
    ApiKeyId
}

/// What a new key is to be.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// What its owner calls it.
    pub name: String,
    /// What it may.
    pub scopes: BTreeSet<Scope>,
    /// From where; anywhere when empty.
    pub networks: AllowList,
    /// Until when.
    pub expires: Option<Timestamp>,
    /// For a key that signs: its public half. Otherwise a bearer secret is made.
    pub verifying_key: Option<VerifyingKey>,
}

/// A key as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// What it may.
    pub scopes: BTreeSet<Scope>,
    /// From where; anywhere when empty.
    pub networks: AllowList,
    /// The public half, when it signs.
    pub verifying_key: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Until when it counts.
    pub expires: Option<Timestamp>,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
}

const COLUMNS_BY_ID: &str = "select id, user_id, name, scopes, networks, verifying_key, created_ns,
    expires_ns, revoked_ns from api_keys where id = $1";
const COLUMNS_BY_USER: &str = "select id, user_id, name, scopes, networks, verifying_key,
    created_ns, expires_ns, revoked_ns from api_keys
    where user_id = $1 and ($2 = 0 or id < $3) order by id desc limit $4";

impl Identity {
    /// Makes a key; its secret, if it has one, is never seen again. Its owner is told.
    ///
    /// # Errors
    /// [`IdentityError::Text`], [`IdentityError::TooMany`].
    pub async fn make_key(
        &self,
        tx: &mut Tx,
        user: UserId,
        new: &NewKey,
    ) -> Result<(ApiKey, Option<Secret>), IdentityError> {
        one_line("name", &new.name)?;
        let sql = "select count(*) from api_keys where user_id = $1 and revoked_ns is null";
        if tx.one(sql, values![user]).await?.get::<u64>(0)? >= KEYS_MAX as u64 {
            return Err(IdentityError::TooMany(KEYS_MAX));
        }
        let id = ApiKeyId::new(&*self.clock);
        let secret = new.verifying_key.is_none().then(api_key::new_key);
        let scopes: Vec<&str> = new.scopes.iter().map(|scope| scope.as_str()).collect();
        let sql = "insert into api_keys (id, user_id, name, digest, verifying_key, scopes,
                   networks, created_ns, expires_ns)
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let values = values![
            id,
            user,
            &new.name,
            secret.as_ref().map(|secret| secret.digest().as_str().to_owned()),
            new.verifying_key.as_ref().map(ToString::to_string),
            scopes.join(" "),
            new.networks.entries().join(" "),
            self.clock.now(),
            new.expires,
        ];
        tx.execute(sql, values).await?;
        let text = format!(
            "The API key {} has been made for your account. If it was not you, revoke it and \
             reset your password now.",
            new.name
        );
        let title = "An API key has been made";
        let what = Security { event: "api_key.made", title, text: &text };
        self.tell_security_of(tx, user, what).await?;
        Ok((self.key(tx, id).await?, secret))
    }

    /// One key.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn key(&self, tx: &mut Tx, id: ApiKeyId) -> Result<ApiKey, IdentityError> {
        let row = tx.optional(COLUMNS_BY_ID, values![id]).await?;
        Ok(read_key(&row.ok_or(IdentityError::NotFound("API key"))?)?)
    }

    /// The keys of a user, newest first, after `after`.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn keys(
        &self,
        tx: &mut Tx,
        user: UserId,
        after: Option<ApiKeyId>,
        limit: u32,
    ) -> Result<Vec<ApiKey>, IdentityError> {
        let cursor = after.unwrap_or(ApiKeyId::from_uuid(store::uuid::Uuid::nil()));
        let rows = tx.all(COLUMNS_BY_USER, values![user, after.is_some(), cursor, limit]).await?;
        Ok(rows.iter().map(read_key).collect::<Result<_, _>>()?)
    }

    /// Revokes a key, for good.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn revoke_key(&self, tx: &mut Tx, id: ApiKeyId) -> Result<ApiKey, IdentityError> {
        let sql = "update api_keys set revoked_ns = $1 where id = $2 and revoked_ns is null";
        tx.execute(sql, values![self.clock.now(), id]).await?;
        self.key(tx, id).await
    }

    /// Revokes all keys of a user, for good.
    pub(crate) async fn revoke_all_keys(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<(), IdentityError> {
        let sql = "update api_keys set revoked_ns = $1 where user_id = $2 and revoked_ns is null";
        tx.execute(sql, values![self.clock.now(), user]).await?;
        Ok(())
    }
}

fn read_key(row: &Row) -> Result<ApiKey, StoreError> {
    let words = |column| -> Result<Vec<String>, StoreError> {
        let text: String = row.get(column)?;
        Ok(text.split_whitespace().map(str::to_owned).collect())
    };
    let broken = |column, what: String| StoreError::Decode { column, what };
    let networks = AllowList::parse(&words(4)?).map_err(|error| broken(4, error.to_string()))?;
    Ok(ApiKey {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        // A scope that this program does not know gives no rights.
        scopes: words(3)?.iter().filter_map(|scope| scope.parse().ok()).collect(),
        networks,
        verifying_key: row.get(5)?,
        created: row.get(6)?,
        expires: row.get(7)?,
        revoked: row.get(8)?,
    })
}
