//! What somebody is told, as they are told.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::UserId;
use notify::tell::{self, Notice};
use serde::{Deserialize, Serialize};
use store::Db;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::resources::notices::NoticeBody;
use crate::resources::stored_stream::{Stored, Stream};
use crate::resources::streaming::{Upgrade, last_event, over_events, over_socket};

/// Notices told at once.
const AT_ONCE: u32 = 100;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(events)).routes(routes!(socket))
}

/// Where to begin.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NoticeStreamQuery {
    /// Behind the notice of this number; 0 is all that are kept, absent those to come.
    /// `Last-Event-ID` says the same.
    after: Option<u64>,
}

/// One message of the stream.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum NoticeMessage {
    /// Something the user was told.
    Notice {
        /// Counts the user's notices, from 1 without gaps.
        sequence: u64,
        /// What.
        notice: Box<NoticeBody>,
    },
    /// Nothing happened for a while.
    Heartbeat {
        /// The last notice.
        sequence: u64,
    },
    /// The last message, when the venue ends the stream.
    End {
        /// Why, as a problem's code.
        code: &'static str,
    },
}

/// A notice under its number, or none for a while.
#[derive(Debug)]
pub(crate) struct News(u64, Option<Notice>);

impl From<News> for NoticeMessage {
    fn from(News(sequence, notice): News) -> Self {
        match notice {
            Some(notice) => Self::Notice { sequence, notice: Box::new(notice.into()) },
            None => Self::Heartbeat { sequence },
        }
    }
}

/// What one client has been told.
struct Told {
    db: Db,
    user: UserId,
    after: u64,
}

impl Told {
    async fn begin(api: &Api, user: UserId, after: Option<u64>) -> Result<Stream<Self>, Problem> {
        let db = api.identity.db.clone();
        let newest = tell::newest(&mut db.read().await?, user).await?;
        let after = after.unwrap_or(newest);
        if after > newest {
            return Err(Problem::new(Code::Gone, "there is no such notice; begin anew"));
        }
        let (mut told, mut news) = (Self { db, user, after }, Vec::new());
        let has_more = told.look(&mut news).await?;
        Ok(Stream::new(told, api.told.clone(), (news, has_more)))
    }
}

impl Stored for Told {
    type News = News;
    type Message = NoticeMessage;
    const WHAT: &'static str = "notices";

    async fn look(&mut self, news: &mut Vec<News>) -> Result<bool, Problem> {
        let mut tx = self.db.read().await?;
        let found = tell::after(&mut tx, self.user, self.after, AT_ONCE).await?;
        let has_more = found.len() == AT_ONCE as usize;
        for (number, notice) in found {
            self.after = number;
            news.push(News(number, Some(notice)));
        }
        Ok(has_more)
    }

    fn heartbeat(&self) -> News {
        News(self.after, None)
    }

    fn end(code: &'static str) -> NoticeMessage {
        NoticeMessage::End { code }
    }

    fn id(news: &News) -> Option<u64> {
        news.1.as_ref().map(|_| news.0)
    }
}

/// Stream the caller's notices over a WebSocket, one JSON object a message.
#[utoipa::path(get, path = "/v1/notifications/socket", tag = "notifications",
    params(NoticeStreamQuery), responses(
    (status = 101, description = "Messages follow", body = NoticeMessage),
))]
async fn socket(
    State(api): State<Api>,
    caller: Caller,
    Query(query): Query<NoticeStreamQuery>,
    upgrade: Upgrade,
) -> Result<Response, Problem> {
    let told = Told::begin(&api, caller.who()?.user(), query.after).await?;
    over_socket(api, caller, told, upgrade)
}

/// Stream the caller's notices as server-sent events. A client that reconnects sends
/// `Last-Event-ID` and misses nothing.
#[utoipa::path(get, path = "/v1/notifications/events", tag = "notifications",
    params(NoticeStreamQuery), responses(
    (status = 200, description = "Messages follow", body = NoticeMessage,
        content_type = "text/event-stream"),
))]
async fn events(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<NoticeStreamQuery>,
) -> Result<Response, Problem> {
    let after = query.after.or(last_event(&headers));
    let told = Told::begin(&api, caller.who()?.user(), after).await?;
    Ok(over_events(api, caller, told))
}
