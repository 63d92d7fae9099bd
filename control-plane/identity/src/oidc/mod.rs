//! Staff logs in through their own identity provider (OpenID Connect, authorization code, PKCE).
//!
//! The provider says who somebody is and which groups they are in; the configuration says which
//! roles that makes. Roles are set anew with every login, so that who leaves a group loses its
//! roles here. Who is in no group that counts does not get in, and is put out if they were.

pub mod token;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use outbound::{Client as Http, OutboundError};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use store::{Tx, UserId, transact, values};

use crate::policy::Role;
use crate::secret::{Digest, Secret, random_bytes};
use crate::sessions::{Client, Grant};
use crate::users::{Prepared, UserState, count_change, find_login, normal_email};
use crate::{Identity, IdentityError};
use token::{Expected, IdTokenError, KeySet, Person};

/// From the redirect there to the redirect back.
const LOGIN_LIFE: Duration = Duration::from_secs(600);

/// The staff's identity provider, as an operator configured it.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Its address, where its discovery document is.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// What we prove to it that we are.
    pub client_secret: Secret,
    /// Which claim names groups.
    pub groups_claim: String,
    /// Which roles a group makes.
    pub roles: BTreeMap<String, BTreeSet<Role>>,
    /// What asks it. The operator named it, so it may be inside.
    pub http: Http,
}

/// Why nobody is let in.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    /// The provider does not answer as it should.
    #[error("the identity provider does not answer as it should")]
    Provider(#[source] OutboundError),
    /// The provider says something else than the standard does.
    #[error("the identity provider says something that makes no sense: {0}")]
    Document(&'static str),
    /// The provider refused.
    #[error("the identity provider refused the login")]
    Refused,
    /// The login was not begun here, by this browser, in the last ten minutes.
    #[error("this login was not begun here, or took longer than ten minutes; begin again")]
    State,
    /// The answer comes from another provider.
    #[error("the answer comes from another identity provider")]
    MixUp,
    /// The ID token counts for nothing.
    #[error(transparent)]
    Token(#[from] IdTokenError),
    /// In no group that counts.
    #[error("none of your groups has a role here; ask who runs the venue")]
    NoRole,
    /// Without a proved address, or with one that belongs to another account.
    #[error("the identity provider gives no proved address, or one that has another account here")]
    Address,
}

/// A login that has been begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Where the browser goes.
    pub authorization_url: String,
    /// What the browser keeps, so that nobody finishes a login that another one began.
    pub browser: Secret,
}

/// What comes back with the browser.
#[derive(Clone, Debug)]
pub struct Finish {
    /// The provider's code.
    pub code: Secret,
    /// Which login.
    pub state: String,
    /// Who answers (RFC 9207), when it says so.
    pub issuer: Option<String>,
    /// What the browser kept.
    pub browser: Secret,
    /// From where.
    pub client: Client,
}

#[derive(Serialize, Deserialize)]
struct Waiting {
    nonce: String,
    verifier: String,
    browser: String,
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct TokenAnswer {
    id_token: String,
}

impl Provider {
    async fn discover(&self) -> Result<Discovery, OidcError> {
        let address = format!("{}/.well-known/openid-configuration", self.issuer);
        let found: Discovery = self.get(&address).await?;
        if found.issuer != self.issuer {
            return Err(OidcError::Document("its document names another issuer"));
        }
        Ok(found)
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, address: &str) -> Result<T, OidcError> {
        let answer = self.http.get(address, &[]).await.map_err(OidcError::Provider)?;
        if answer.status != 200 {
            return Err(OidcError::Document("a document is not there"));
        }
        let unreadable = |_| OidcError::Document("a document is not what it should be");
        serde_json::from_slice(&answer.body).map_err(unreadable)
    }

    async fn redeem(
        &self,
        endpoint: &str,
        code: &Secret,
        redirect: &str,
        verifier: &str,
    ) -> Result<String, OidcError> {
        let (id, secret) = (encoded(&self.client_id), encoded(self.client_secret.expose()));
        let basic = format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
        let body = format!(
            "grant_type=authorization_code&code={}&redirect_uri={}&code_verifier={verifier}",
            encoded(code.expose()),
            encoded(redirect)
        );
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept", "application/json"),
            ("authorization", basic.as_str()),
        ];
        let answer = self.http.post(endpoint, &headers, body.into_bytes()).await;
        let answer = answer.map_err(OidcError::Provider)?;
        if answer.status != 200 {
            return Err(OidcError::Refused);
        }
        let unreadable = |_| OidcError::Document("it gives no ID token");
        let tokens: TokenAnswer = serde_json::from_slice(&answer.body).map_err(unreadable)?;
        Ok(tokens.id_token)
    }

    fn roles_of(&self, person: &Person) -> BTreeSet<Role> {
        person.groups.iter().filter_map(|group| self.roles.get(group)).flatten().copied().collect()
    }
}

/// As a form and a query want it.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn fresh() -> String {
    URL_SAFE_NO_PAD.encode(random_bytes::<32>())
}

impl Identity {
    /// Begins a login of staff; the provider sends the browser back to `redirect`.
    ///
    /// # Errors
    /// [`IdentityError::Oidc`], and what the cache refuses.
    pub async fn begin_staff_login(
        &self,
        provider: &Provider,
        redirect: &str,
    ) -> Result<Begun, IdentityError> {
        let endpoint = provider.discover().await?.authorization_endpoint;
        let (state, browser) = (fresh(), Secret::new(fresh()));
        let digest_of_browser = browser.digest().as_str().to_owned();
        let waiting = Waiting { nonce: fresh(), verifier: fresh(), browser: digest_of_browser };
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, waiting.verifier.as_bytes()));
        let plain = serde_json::to_vec(&waiting).map_err(|_| OidcError::State)?;
        self.cache.put(&format!("oidc/{state}"), &plain, LOGIN_LIFE).await?;
        let join = if endpoint.contains('?') { '&' } else { '?' };
        let authorization_url = format!(
            "{endpoint}{join}response_type=code&scope=openid%20email%20profile&client_id={}\
             &redirect_uri={}&state={state}&nonce={}&code_challenge={challenge}\
             &code_challenge_method=S256",
            encoded(&provider.client_id),
            encoded(redirect),
            waiting.nonce
        );
        Ok(Begun { authorization_url, browser })
    }

    /// Finishes a login of staff: a session with a cookie.
    ///
    /// # Errors
    /// [`IdentityError::Oidc`], [`IdentityError::Suspended`].
    pub async fn finish_staff_login(
        &self,
        provider: &Provider,
        redirect: &str,
        finish: &Finish,
    ) -> Result<Grant, IdentityError> {
        if finish.state.len() != 43 {
            return Err(OidcError::State.into());
        }
        let kept = self.cache.take(&format!("oidc/{}", finish.state)).await?;
        let waiting: Waiting =
            kept.and_then(|plain| serde_json::from_slice(&plain).ok()).ok_or(OidcError::State)?;
        if Digest::of(finish.browser.expose().as_bytes()).as_str() != waiting.browser {
            return Err(OidcError::State.into());
        }
        if finish.issuer.as_ref().is_some_and(|issuer| *issuer != provider.issuer) {
            return Err(OidcError::MixUp.into());
        }
        let discovery = provider.discover().await?;
        let (endpoint, verifier) = (&discovery.token_endpoint, &waiting.verifier);
        let token = provider.redeem(endpoint, &finish.code, redirect, verifier).await?;
        let keys: KeySet = provider.get(&discovery.jwks_uri).await?;
        let expected = Expected {
            issuer: &provider.issuer,
            client: &provider.client_id,
            nonce: &waiting.nonce,
            groups: &provider.groups_claim,
        };
        let now_s = self.clock.now().ns() / crate::SECOND_NS;
        let person = token::verify(&token, &keys, expected, now_s).map_err(OidcError::from)?;
        let roles = provider.roles_of(&person);
        if roles.is_empty() {
            transact!(self.db, |tx| self.put_out(tx, &provider.issuer, &person).await)?;
            return Err(OidcError::NoRole.into());
        }
        let methods: &[&str] = if person.second_factor { &["oidc", "mfa"] } else { &["oidc"] };
        transact!(self.db, |tx| {
            let user = self.staff_user(tx, &provider.issuer, &person, &roles).await?;
            if self.user(tx, user).await?.state != UserState::Active {
                return Err(IdentityError::Suspended);
            }
            self.open_session(tx, user, methods, &finish.client, true).await
        })
    }

    /// The user who is that person, made when they come first, with these roles and no others.
    async fn staff_user(
        &self,
        tx: &mut Tx,
        issuer: &str,
        person: &Person,
        roles: &BTreeSet<Role>,
    ) -> Result<UserId, IdentityError> {
        if let Some(user) = known_staff(tx, issuer, person).await? {
            self.set_roles(tx, user, roles).await?;
            return Ok(user);
        }
        let email = person.email.as_deref().ok_or(OidcError::Address)?;
        let email = normal_email(email).map_err(|_| OidcError::Address)?;
        // An account that is there already is another way in: it is not given to whom a provider
        // says has its address.
        if find_login(tx, &email).await?.is_some() {
            return Err(OidcError::Address.into());
        }
        let new = Prepared::without_password(email, &person.given_name, &person.family_name);
        let roles: Vec<Role> = roles.iter().copied().collect();
        let user = self.install(tx, &new, &roles).await?;
        let sql = "insert into staff_identities (issuer, subject, user_id) values ($1, $2, $3)";
        tx.execute(sql, values![issuer, &person.subject, user]).await?;
        Ok(user)
    }

    /// Takes their roles from who is in no group that counts any more, and ends what they opened.
    async fn put_out(
        &self,
        tx: &mut Tx,
        issuer: &str,
        person: &Person,
    ) -> Result<(), IdentityError> {
        let Some(user) = known_staff(tx, issuer, person).await? else {
            return Ok(());
        };
        let why = "in no group that counts";
        self.set_roles(tx, user, &BTreeSet::new()).await?;
        self.end_all_sessions(tx, user, why).await?;
        self.end_all_grants(tx, user, why).await?;
        self.revoke_all_keys(tx, user).await
    }

    async fn set_roles(
        &self,
        tx: &mut Tx,
        user: UserId,
        roles: &BTreeSet<Role>,
    ) -> Result<(), IdentityError> {
        if self.user(tx, user).await?.roles == *roles {
            return Ok(());
        }
        tx.execute("delete from user_roles where user_id = $1", values![user]).await?;
        for role in roles {
            let sql = "insert into user_roles (user_id, role) values ($1, $2)";
            tx.execute(sql, values![user, role.as_str()]).await?;
        }
        Ok(count_change(tx, user).await?)
    }
}

/// Who that person is here, when they have come before.
async fn known_staff(
    tx: &mut Tx,
    issuer: &str,
    person: &Person,
) -> Result<Option<UserId>, IdentityError> {
    let sql = "select user_id from staff_identities where issuer = $1 and subject = $2";
    let row = tx.optional(sql, values![issuer, &person.subject]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?)
}
