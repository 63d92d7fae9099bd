//! API keys of the user who asks.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::api_key::{AllowList, VerifyingKey};
use identity::keys::{ApiKey, ApiKeyId, NewKey};
use identity::policy::{Resource, Scope};
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, make)).routes(routes!(read, revoke))
}

/// A key to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewApiKey {
    /// What its owner calls it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it may, such as `order:write`.
    #[schema(min_items = 1)]
    scopes: Vec<String>,
    /// Addresses and networks (CIDR) from which it may be used; anywhere when empty.
    #[serde(default)]
    #[schema(max_items = 32)]
    networks: Vec<String>,
    /// Until when, RFC 3339; for ever when absent.
    #[serde(default)]
    #[schema(format = DateTime)]
    expires: Option<String>,
    /// An Ed25519 public key, 32 bytes in base64: the key then signs its requests, and has no
    /// secret here.
    #[serde(default)]
    verifying_key: Option<String>,
}

/// A key.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApiKeyBody {
    /// Its id, for `Outcry-Key`.
    id: String,
    /// What its owner calls it.
    name: String,
    /// What it may.
    scopes: Vec<String>,
    /// From where.
    networks: Vec<String>,
    /// The public half, when it signs.
    verifying_key: Option<String>,
    /// When it was made.
    #[schema(format = DateTime)]
    created: String,
    /// Until when it counts.
    #[schema(format = DateTime)]
    expires: Option<String>,
    /// When it was revoked.
    #[schema(format = DateTime)]
    revoked: Option<String>,
}

impl From<ApiKey> for ApiKeyBody {
    fn from(key: ApiKey) -> Self {
        Self {
            id: key.id.to_string(),
            name: key.name,
            scopes: key.scopes.iter().map(ToString::to_string).collect(),
            networks: key.networks.entries(),
            verifying_key: key.verifying_key,
            created: key.created.to_string(),
            expires: key.expires.map(|at| at.to_string()),
            revoked: key.revoked.map(|at| at.to_string()),
        }
    }
}

/// A key that was just made.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeApiKey {
    /// The key.
    key: ApiKeyBody,
    /// For `Authorization: Bearer`; never seen again. Null for a key that signs.
    secret: Option<String>,
}

fn read_new(api: &Api, new: NewApiKey) -> Result<NewKey, Problem> {
    let refuse = |what: String| Problem::new(Code::Unprocessable, what);
    let read_scope = |text: &String| {
        text.parse::<Scope>().map_err(|_| {
            let all: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
            refuse(format!("scopes: expected some of {}", all.join(", ")))
        })
    };
    let scopes = new.scopes.iter().map(read_scope).collect::<Result<BTreeSet<_>, _>>()?;
    if scopes.is_empty() {
        return Err(refuse("scopes: a key that may nothing is no key".to_owned()));
    }
    let networks = AllowList::parse(&new.networks).map_err(|e| refuse(format!("networks: {e}")))?;
    let read_time = |text: String| {
        text.parse::<Timestamp>().map_err(|error| refuse(format!("expires: {error}")))
    };
    let expires = new.expires.map(read_time).transpose()?;
    if expires.is_some_and(|expires| expires <= api.clock.now()) {
        return Err(refuse("expires: is in the past".to_owned()));
    }
    let read_key = |text: String| {
        let what = || refuse("verifying_key: expected 32 bytes in base64".to_owned());
        VerifyingKey::parse(&text).ok_or_else(what)
    };
    let verifying_key = new.verifying_key.map(read_key).transpose()?;
    Ok(NewKey { name: new.name, scopes, networks, expires, verifying_key })
}

/// Make a key. Its secret is in this answer and nowhere else.
#[utoipa::path(post, path = "/v1/api-keys", tag = "api keys", request_body = NewApiKey, responses(
    (status = 201, description = "Made", body = MadeApiKey),
))]
async fn make(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewApiKey>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let new = read_new(&api, new)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (key, secret) = api.identity.make_key(tx, user, &new).await?;
        let location = format!("/v1/api-keys/{}", key.id);
        let secret = secret.map(|secret| secret.expose().to_owned());
        Ok::<_, Problem>(Reply::created(&MadeApiKey { key: key.into(), secret }, location))
    })
}

/// The keys, newest first, revoked ones included.
#[utoipa::path(get, path = "/v1/api-keys", tag = "api keys", params(PageQuery), responses(
    (status = 200, description = "One page", body = Page<ApiKeyBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let after: Option<ApiKeyId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let user = caller.who()?.user();
    let found = api.identity.keys(&mut tx, user, after, limit + 1).await?;
    let page: Page<ApiKeyBody> = Page::of(found, limit, |key| key.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One key.
#[utoipa::path(get, path = "/v1/api-keys/{id}", tag = "api keys",
    params(("id" = String, Path, description = "The key")), responses(
    (status = 200, description = "The key", body = ApiKeyBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ApiKeyId>,
) -> Result<Response, Problem> {
    let key = api.identity.key(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(key.user))?;
    Ok(Reply::ok(&ApiKeyBody::from(key)).unless_known(&headers))
}

/// Revoke a key, for good.
#[utoipa::path(delete, path = "/v1/api-keys/{id}", tag = "api keys",
    params(("id" = String, Path, description = "The key")),
    responses((status = 204, description = "Revoked")))]
async fn revoke(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<ApiKeyId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let key = api.identity.key(tx, id).await?;
        caller.may(&api, Resource::Of(key.user))?;
        api.identity.revoke_key(tx, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}
