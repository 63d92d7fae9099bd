//! The keys that sign access tokens: kept sealed, rotated, shared by every process of the venue.

use std::sync::{Arc, PoisonError, RwLock};

use cache::Cache;
use store::{Clock, Db, Timestamp, define_id, transact, values};
use vault::{Vault, VaultError};

use crate::authenticate::Met;
use crate::jwt::{Claims, KeyRing, SigningKey, TokenError};
use crate::secret::Secret;
use crate::{Identity, IdentityError, Settings};

define_id! {
    /// A signing key's row.
    SigningKeyId
}

impl Identity {
    /// Opens what is kept; makes the first signing key when there is none.
    ///
    /// # Errors
    /// What the database refuses, or a key that does not open with this vault.
    pub async fn open(
        db: Db,
        clock: Arc<dyn Clock>,
        vault: Arc<Vault>,
        settings: Settings,
    ) -> Result<Self, IdentityError> {
        let ring = Arc::new(RwLock::new(KeyRing::new(settings.issuer.clone(), Vec::new())));
        let settings = Arc::new(settings);
        let (cache, met) = (Cache::memory(), Arc::new(Met::new(&db)));
        let identity = Self { db, clock, vault, cache, settings, ring, met };
        if !identity.load_keys().await? {
            identity.rotate_signing_key().await?;
        }
        Ok(identity)
    }

    /// The same with a cache that other processes share.
    #[must_use]
    pub fn with_cache(self, cache: Cache) -> Self {
        Self { cache, ..self }
    }

    /// Makes a new key that signs from now on; the one before verifies until its last token ended.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn rotate_signing_key(&self) -> Result<(), IdentityError> {
        let now = self.clock.now();
        let id = SigningKeyId::new(&*self.clock);
        let key = SigningKey::generate(now.ns());
        let sealed = self.vault.seal(&context(id), key.pkcs8().expose().as_bytes());
        let ends = now.plus_ns(self.settings.access_ns);
        transact!(self.db, |tx| {
            let end = "update signing_keys set ends_ns = $1 where ends_ns is null";
            tx.execute(end, values![ends]).await?;
            let insert = "insert into signing_keys (id, sealed, created_ns) values ($1, $2, $3)";
            tx.execute(insert, values![id, sealed.as_slice(), now]).await?;
            let prune = "delete from signing_keys where ends_ns < $1";
            tx.execute(prune, values![now]).await?;
            Ok::<_, IdentityError>(())
        })?;
        self.load_keys().await?;
        Ok(())
    }

    /// Reads the keys again, and replaces the one that signs when it is older than `lifetime_ns`.
    ///
    /// # Errors
    /// What the database refuses, or a key that does not open with this vault.
    pub async fn keep_signing_key_fresh(&self, lifetime_ns: i64) -> Result<(), IdentityError> {
        self.load_keys().await?;
        let made_ns = {
            let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
            ring.newest().map(|key| key.created_ns)
        };
        let age_ns = self.clock.now().ns().saturating_sub(made_ns.unwrap_or(i64::MIN));
        if age_ns > lifetime_ns {
            self.rotate_signing_key().await?;
        }
        Ok(())
    }

    /// Reads the keys again, for instance after another process rotated them; whether one signs.
    ///
    /// # Errors
    /// What the database refuses, or a key that does not open with this vault.
    pub async fn load_keys(&self) -> Result<bool, IdentityError> {
        let sql = "select id, sealed, created_ns, ends_ns from signing_keys
                   order by created_ns limit 100";
        let rows = self.db.read().await?.all(sql, values![]).await?;
        let mut keys = Vec::new();
        for row in rows {
            let id: SigningKeyId = row.get(0)?;
            let plain = self.vault.open(&context(id), &row.get::<Vec<u8>>(1)?)?;
            let text = std::str::from_utf8(&plain).map_err(|_| VaultError::Broken)?;
            let created: Timestamp = row.get(2)?;
            let ends = row.get::<Option<Timestamp>>(3)?.map(Timestamp::ns);
            let key = SigningKey::read(Secret::new(text), created.ns(), ends);
            keys.push(key.ok_or(VaultError::Broken)?);
        }
        let ring = KeyRing::new(self.settings.issuer.clone(), keys);
        let signs = ring.newest().is_some();
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(signs)
    }

    /// The public halves of the keys that count now (RFC 7517).
    #[must_use]
    pub fn jwks(&self) -> serde_json::Value {
        self.ring.read().unwrap_or_else(PoisonError::into_inner).jwks(self.clock.now().ns())
    }

    pub(crate) fn sign(&self, claims: &Claims) -> Result<Secret, IdentityError> {
        let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
        ring.sign(claims).ok_or(IdentityError::Token(TokenError::UnknownKey))
    }

    pub(crate) fn verify(&self, token: &str) -> Result<Arc<Claims>, TokenError> {
        let now_ns = self.clock.now().ns();
        self.ring.read().unwrap_or_else(PoisonError::into_inner).verify(token, now_ns)
    }
}

fn context(id: SigningKeyId) -> String {
    format!("signing_keys/{id}")
}
