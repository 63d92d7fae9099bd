//! The inbox of the user who asks.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use notify::tell::{self, Notice, NoticeId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::page_limit;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(count)).routes(routes!(mark))
}

/// Something the user was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoticeBody {
    /// Its id; ids grow with time.
    id: String,
    /// About what.
    #[schema(example = "market.alert")]
    topic: String,
    /// One line.
    title: String,
    /// Plain text.
    body: String,
    /// For programs.
    data: serde_json::Value,
    /// When.
    #[schema(format = DateTime)]
    created: String,
    /// When it was read.
    #[schema(format = DateTime)]
    read: Option<String>,
}

impl From<Notice> for NoticeBody {
    fn from(notice: Notice) -> Self {
        Self {
            id: notice.id.to_string(),
            topic: notice.topic,
            title: notice.title,
            body: notice.body,
            data: notice.data,
            created: notice.created.to_string(),
            read: notice.read.map(|at| at.to_string()),
        }
    }
}

/// Which notices, and which page of them.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NoticeQuery {
    /// Only what has not been read.
    #[serde(default)]
    unread: bool,
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// The inbox, newest first.
#[utoipa::path(get, path = "/v1/notifications", tag = "notifications", params(NoticeQuery),
    responses(
    (status = 200, description = "One page", body = Page<NoticeBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<NoticeQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let after: Option<NoticeId> = read_cursor(query.cursor.as_deref())?;
    let user = caller.who()?.user();
    let mut tx = api.identity.db.read().await?;
    let found = tell::inbox(&mut tx, user, query.unread, after, limit + 1).await?;
    let page: Page<NoticeBody> = Page::of(found, limit, |notice| notice.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// How much is unread.
#[derive(Debug, Serialize, ToSchema)]
pub struct Unread {
    /// Notices.
    unread: u64,
}

/// How many notices are unread.
#[utoipa::path(get, path = "/v1/notifications/unread", tag = "notifications", responses(
    (status = 200, description = "The number", body = Unread),
))]
async fn count(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let unread = tell::unread(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&Unread { unread }))
}

/// How far the user has read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadUpTo {
    /// The newest notice that was read; older ones count as read too.
    last: String,
}

/// Mark notices as read.
#[utoipa::path(post, path = "/v1/notifications/read", tag = "notifications",
    request_body = ReadUpTo, responses((status = 200, description = "Marked", body = Unread)))]
async fn mark(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<ReadUpTo>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let refuse = |_| Problem::new(Code::Unprocessable, "last is not the id of a notice");
    let last: NoticeId = given.last.parse().map_err(refuse)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        tell::mark_read(tx, user, last, api.clock.now()).await?;
        Ok::<_, Problem>(Reply::ok(&Unread { unread: tell::unread(tx, user).await? }))
    })
}
