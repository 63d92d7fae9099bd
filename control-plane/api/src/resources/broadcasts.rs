//! What the venue tells everybody.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use notify::broadcasts::{self, Broadcast, BroadcastId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, write)).routes(routes!(read))
}

/// Something for everybody.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBroadcast {
    /// One line.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// Plain text.
    #[schema(min_length = 1, max_length = 2000)]
    body: String,
}

/// A broadcast, and how far it came.
#[derive(Debug, Serialize, ToSchema)]
pub struct BroadcastBody {
    /// Its id.
    id: String,
    /// One line.
    title: String,
    /// Plain text.
    body: String,
    /// Who wrote it.
    author: String,
    /// When.
    #[schema(format = DateTime)]
    created: String,
    /// Users told so far.
    told: u64,
    /// Whether everybody was who was a user when it was written.
    done: bool,
}

impl From<Broadcast> for BroadcastBody {
    fn from(broadcast: Broadcast) -> Self {
        let Broadcast { id, title, body, author, created, told, is_done, .. } = broadcast;
        Self {
            id: id.to_string(),
            title,
            body,
            author: author.to_string(),
            created: created.to_string(),
            told,
            done: is_done,
        }
    }
}

/// Broadcasts, newest first.
#[utoipa::path(get, path = "/v1/broadcasts", tag = "venue", params(PageQuery), responses(
    (status = 200, description = "One page", body = Page<BroadcastBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = query.limit()?;
    let after: Option<BroadcastId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let found = broadcasts::list(&mut tx, after, limit + 1).await?;
    let page: Page<BroadcastBody> = Page::of(found, limit, |one| one.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One broadcast.
#[utoipa::path(get, path = "/v1/broadcasts/{id}", tag = "venue",
    params(("id" = String, Path, description = "The broadcast")), responses(
    (status = 200, description = "The broadcast", body = BroadcastBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<BroadcastId>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let found = broadcasts::get(&mut api.identity.db.read().await?, id).await?;
    Ok(Reply::ok(&BroadcastBody::from(found)).unless_known(&headers))
}

/// Tell everybody who can log in, each by the ways they chose for it.
#[utoipa::path(post, path = "/v1/broadcasts", tag = "venue", request_body = NewBroadcast,
    responses((status = 201, description = "Being told", body = BroadcastBody)))]
async fn write(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewBroadcast>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let author = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let text = (new.title.as_str(), new.body.as_str());
        let written = broadcasts::write(tx, &*api.clock, author, text).await?;
        let location = format!("/v1/broadcasts/{}", written.id);
        Ok::<_, Problem>(Reply::created(&BroadcastBody::from(written), location))
    })
}
