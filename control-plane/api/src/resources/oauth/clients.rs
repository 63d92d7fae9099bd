//! Applications that the user who asks has registered.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::oauth::clients::{ClientId, NewClient, OauthClient};
use identity::policy::{Resource, Scope};
use serde::{Deserialize, Serialize};
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
    OpenApiRouter::new().routes(routes!(list, register)).routes(routes!(read, revoke))
}

/// An application to be registered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    /// What users will read.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Whether it can keep a secret: a server can, a page or a program on the user's machine
    /// cannot.
    confidential: bool,
    /// Where users are sent back to: https, or http on the user's own machine. Compared exactly.
    #[schema(max_items = 10)]
    redirect_uris: Vec<String>,
    /// What it may ask for.
    #[schema(min_items = 1)]
    scopes: Vec<String>,
}

/// An application.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicationBody {
    /// Its `client_id`.
    id: String,
    /// What users read.
    name: String,
    /// Whether it keeps a secret.
    confidential: bool,
    /// Where users are sent back to.
    redirect_uris: Vec<String>,
    /// What it may ask for.
    scopes: Vec<String>,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// When it was revoked.
    #[schema(format = DateTime)]
    revoked: Option<String>,
}

impl From<OauthClient> for ApplicationBody {
    fn from(client: OauthClient) -> Self {
        Self {
            id: client.id.to_string(),
            name: client.name,
            confidential: client.confidential,
            redirect_uris: client.redirects,
            scopes: client.scopes.iter().map(ToString::to_string).collect(),
            created: client.created.to_string(),
            revoked: client.revoked.map(|at| at.to_string()),
        }
    }
}

/// An application that was just registered.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegisteredApplication {
    /// The application.
    application: ApplicationBody,
    /// Never seen again; null for an application that keeps none.
    client_secret: Option<String>,
}

/// Register an application. It may act for users who agree, and, with its secret, for you.
#[utoipa::path(post, path = "/v1/oauth/clients", tag = "applications",
    request_body = NewApplication, responses(
    (status = 201, description = "Registered", body = RegisteredApplication),
))]
async fn register(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewApplication>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let refuse = || {
        let all: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
        Problem::new(Code::Unprocessable, format!("scopes: some of {}", all.join(", ")))
    };
    let read_scope = |text: &String| text.parse::<Scope>().map_err(|_| refuse());
    let scopes = new.scopes.iter().map(read_scope).collect::<Result<BTreeSet<_>, _>>()?;
    if scopes.is_empty() {
        return Err(refuse());
    }
    let NewApplication { name, confidential, redirect_uris: redirects, .. } = new;
    let new = NewClient { name, confidential, redirects, scopes };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (client, secret) = api.identity.register_client(tx, user, &new).await?;
        let location = format!("/v1/oauth/clients/{}", client.id);
        let client_secret = secret.map(|secret| secret.expose().to_owned());
        let body = RegisteredApplication { application: client.into(), client_secret };
        Ok::<_, Problem>(Reply::created(&body, location))
    })
}

/// The applications, newest first, revoked ones included.
#[utoipa::path(get, path = "/v1/oauth/clients", tag = "applications", params(PageQuery),
    responses(
    (status = 200, description = "One page", body = Page<ApplicationBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let after: Option<ClientId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let user = caller.who()?.user();
    let found = api.identity.clients(&mut tx, user, after, limit + 1).await?;
    let page: Page<ApplicationBody> = Page::of(found, limit, |client| client.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One application.
#[utoipa::path(get, path = "/v1/oauth/clients/{id}", tag = "applications",
    params(("id" = String, Path, description = "The application")), responses(
    (status = 200, description = "The application", body = ApplicationBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ClientId>,
) -> Result<Response, Problem> {
    let client = api.identity.client(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(client.owner))?;
    Ok(Reply::ok(&ApplicationBody::from(client)).unless_known(&headers))
}

/// Revoke an application, for good: nothing it holds counts any longer.
#[utoipa::path(delete, path = "/v1/oauth/clients/{id}", tag = "applications",
    params(("id" = String, Path, description = "The application")),
    responses((status = 204, description = "Revoked")))]
async fn revoke(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<ClientId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let client = api.identity.client(tx, id).await?;
        caller.may(&api, Resource::Of(client.owner))?;
        api.identity.revoke_client(tx, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}
