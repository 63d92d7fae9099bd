//! Webhooks of the user who asks, and what became of what they were told.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use identity::secret::random_token;
use notify::topic::Topic;
use notify::webhooks::{self, Delivery, DeliveryId, NewWebhook, Webhook, WebhookId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, if_match, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(read, change, remove))
        .routes(routes!(deliveries))
        .routes(routes!(retry))
}

const SECRET_PREFIX: &str = "oc_webhook_";

/// What a webhook is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookRequest {
    /// Where it goes: https, to a public address.
    #[schema(max_length = 500, example = "https://hooks.example.com/outcry")]
    url: String,
    /// What it is told about; everything when empty.
    #[serde(default)]
    topics: Vec<String>,
    /// Whether it is told anything now.
    #[serde(default = "active")]
    active: bool,
}

fn active() -> bool {
    true
}

/// A webhook.
#[derive(Debug, Serialize, ToSchema)]
pub struct WebhookBody {
    /// Its id.
    id: String,
    /// Where it goes.
    url: String,
    /// What it is told about; everything when empty.
    topics: Vec<String>,
    /// Whether it is told anything now.
    active: bool,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// Grows with every change; the ETag.
    version: u32,
}

impl From<Webhook> for WebhookBody {
    fn from(webhook: Webhook) -> Self {
        Self {
            id: webhook.id.to_string(),
            url: webhook.url,
            topics: webhook.topics.iter().map(ToString::to_string).collect(),
            active: webhook.active,
            created: webhook.created.to_string(),
            version: webhook.version,
        }
    }
}

/// A webhook that was just made.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeWebhook {
    /// The webhook.
    webhook: WebhookBody,
    /// Signs what it is told: `Outcry-Webhook-Signature` is `v1=` and the HMAC-SHA256, in
    /// hexadecimal, of `Outcry-Webhook-Id`, `Outcry-Webhook-Timestamp` and the body, joined by
    /// dots. Never seen again.
    secret: String,
}

/// All webhooks of a user.
#[derive(Debug, Serialize, ToSchema)]
pub struct Webhooks {
    /// Oldest first; at most 10.
    items: Vec<WebhookBody>,
}

fn read_request(request: WebhookRequest) -> Result<NewWebhook, Problem> {
    let read_topic = |text: &String| {
        let refuse = |e| Problem::new(Code::Unprocessable, format!("topics: {text:?}: {e}"));
        text.parse::<Topic>().map_err(refuse)
    };
    let topics = request.topics.iter().map(read_topic).collect::<Result<BTreeSet<_>, _>>()?;
    Ok(NewWebhook { url: request.url, topics, active: request.active })
}

/// The webhooks.
#[utoipa::path(get, path = "/v1/webhooks", tag = "webhooks", responses(
    (status = 200, description = "All of them", body = Webhooks),
))]
async fn list(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let found = webhooks::list(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&Webhooks { items: found.into_iter().map(Into::into).collect() }))
}

/// Make a webhook. Its secret is in this answer and nowhere else.
#[utoipa::path(post, path = "/v1/webhooks", tag = "webhooks", request_body = WebhookRequest,
    responses((status = 201, description = "Made", body = MadeWebhook)))]
async fn make(
    State(api): State<Api>,
    caller: Caller,
    Body(request): Body<WebhookRequest>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let new = read_request(request)?;
    let secret = random_token(SECRET_PREFIX);
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (clock, vault, client) = (&*api.clock, api.vault(), &api.outbound);
        let made = webhooks::make(tx, clock, vault, client, user, &new, secret.expose()).await?;
        let location = format!("/v1/webhooks/{}", made.id);
        let body = MadeWebhook { webhook: made.into(), secret: secret.expose().to_owned() };
        Ok::<_, Problem>(Reply::created(&body, location))
    })
}

/// One webhook.
#[utoipa::path(get, path = "/v1/webhooks/{id}", tag = "webhooks",
    params(("id" = String, Path, description = "The webhook")), responses(
    (status = 200, description = "The webhook", body = WebhookBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<WebhookId>,
) -> Result<Response, Problem> {
    let webhook = webhooks::find(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(webhook.user))?;
    let version = webhook.version;
    Ok(Reply::ok(&WebhookBody::from(webhook)).version(version).unless_known(&headers))
}

/// Change a webhook, as it was read (If-Match).
#[utoipa::path(put, path = "/v1/webhooks/{id}", tag = "webhooks", request_body = WebhookRequest,
    params(("id" = String, Path, description = "The webhook"),
        ("If-Match" = String, Header, description = "The ETag that was read")),
    responses((status = 200, description = "Changed", body = WebhookBody)))]
async fn change(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<WebhookId>,
    Body(request): Body<WebhookRequest>,
) -> Result<Written, Problem> {
    let version = if_match(&headers)?;
    let new = read_request(request)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let webhook = webhooks::find(tx, id).await?;
        caller.may(&api, Resource::Of(webhook.user))?;
        let changed = webhooks::change(tx, &api.outbound, id, version, &new).await?;
        let version = changed.version;
        Ok::<_, Problem>(Reply::ok(&WebhookBody::from(changed)).version(version))
    })
}

/// Remove a webhook, with everything that it was to be told.
#[utoipa::path(delete, path = "/v1/webhooks/{id}", tag = "webhooks",
    params(("id" = String, Path, description = "The webhook")),
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<WebhookId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let webhook = webhooks::find(tx, id).await?;
        caller.may(&api, Resource::Of(webhook.user))?;
        webhooks::remove(tx, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}

/// One thing told to one webhook.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeliveryBody {
    /// Its id, in `Outcry-Webhook-Id`: what comes twice has the same one.
    id: String,
    /// About what.
    topic: String,
    /// `waiting`, `delivered`, or `dead` after twelve tries.
    state: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// Tries so far.
    attempts: u32,
    /// When it is tried next.
    #[schema(format = DateTime)]
    next: Option<String>,
    /// HTTP status of the last try.
    status: Option<u16>,
    /// What was wrong at the last try.
    error: Option<String>,
}

impl From<Delivery> for DeliveryBody {
    fn from(delivery: Delivery) -> Self {
        let waits = delivery.state == "waiting";
        Self {
            id: delivery.id.to_string(),
            topic: delivery.topic,
            state: delivery.state,
            created: delivery.created.to_string(),
            attempts: delivery.attempts,
            next: waits.then(|| delivery.next.to_string()),
            status: delivery.status,
            error: delivery.error,
        }
    }
}

/// What a webhook was told, newest first.
#[utoipa::path(get, path = "/v1/webhooks/{id}/deliveries", tag = "webhooks",
    params(PageQuery, ("id" = String, Path, description = "The webhook")), responses(
    (status = 200, description = "One page", body = Page<DeliveryBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn deliveries(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<WebhookId>,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let after: Option<DeliveryId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let webhook = webhooks::find(&mut tx, id).await?;
    caller.may(&api, Resource::Of(webhook.user))?;
    let found = webhooks::deliveries(&mut tx, id, after, limit + 1).await?;
    let page: Page<DeliveryBody> = Page::of(found, limit, |delivery| delivery.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// Have a dead delivery tried again.
#[utoipa::path(post, path = "/v1/webhook-deliveries/{id}/retry", tag = "webhooks",
    params(("id" = String, Path, description = "The delivery")),
    responses((status = 200, description = "It waits again", body = DeliveryBody)))]
async fn retry(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<DeliveryId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let delivery = webhooks::delivery(tx, id).await?;
        let webhook = webhooks::find(tx, delivery.webhook).await?;
        caller.may(&api, Resource::Of(webhook.user))?;
        let waits = webhooks::retry(tx, id, api.clock.now()).await?;
        Ok::<_, Problem>(Reply::ok(&DeliveryBody::from(waits)))
    })
}
