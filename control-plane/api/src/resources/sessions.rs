//! Sessions of the user who asks.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use identity::sessions::{Session, SessionId};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(end))
}

/// A session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionBody {
    /// Its id.
    id: String,
    /// When it was opened.
    #[schema(format = DateTime)]
    created: String,
    /// When it was last refreshed.
    #[schema(format = DateTime)]
    used: String,
    /// When it ends at the latest.
    #[schema(format = DateTime)]
    expires: String,
    /// From where it was opened.
    address: String,
    /// By which program.
    agent: String,
    /// When its second factor was last proved.
    #[schema(format = DateTime)]
    second_factor: Option<String>,
}

impl From<Session> for SessionBody {
    fn from(session: Session) -> Self {
        Self {
            id: session.id.to_string(),
            created: session.created.to_string(),
            used: session.used.to_string(),
            expires: session.expires.to_string(),
            address: session.address,
            agent: session.agent,
            second_factor: session.second_factor.map(|at| at.to_string()),
        }
    }
}

/// The sessions that have not ended, newest first.
#[utoipa::path(get, path = "/v1/sessions", tag = "sessions", params(PageQuery), responses(
    (status = 200, description = "One page", body = Page<SessionBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let after: Option<SessionId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let user = caller.who()?.user();
    let found = api.identity.sessions(&mut tx, user, after, limit + 1).await?;
    let page: Page<SessionBody> = Page::of(found, limit, |session| session.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// End a session.
#[utoipa::path(delete, path = "/v1/sessions/{id}", tag = "sessions",
    params(("id" = String, Path, description = "The session")),
    responses((status = 204, description = "Ended")))]
async fn end(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<SessionId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let session = api.identity.session(tx, id).await?;
        caller.may(&api, Resource::Of(session.user))?;
        api.identity.end_session(tx, id, "ended by its owner").await?;
        Ok::<_, Problem>(Reply::empty())
    })
}
