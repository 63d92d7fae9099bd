//! Watchlists of the user who asks.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use watch::lists::{self, ListId, NewList, Watchlist};

use crate::Api;
use crate::extract::{Body, Path, if_match};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, make)).routes(routes!(read, change, remove))
}

/// What a watchlist is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WatchlistRequest {
    /// What its owner calls it.
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    /// Tickers in their owner's order, each once.
    #[schema(max_items = 200)]
    symbols: Vec<String>,
}

impl From<WatchlistRequest> for NewList {
    fn from(request: WatchlistRequest) -> Self {
        Self { name: request.name, symbols: request.symbols }
    }
}

/// A watchlist.
#[derive(Debug, Serialize, ToSchema)]
pub struct WatchlistBody {
    /// Its id.
    id: String,
    /// What its owner calls it.
    name: String,
    /// Tickers.
    symbols: Vec<String>,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// Grows with every change; the ETag.
    version: u32,
}

impl From<Watchlist> for WatchlistBody {
    fn from(list: Watchlist) -> Self {
        let Watchlist { id, name, symbols, created, version, .. } = list;
        Self { id: id.to_string(), name, symbols, created: created.to_string(), version }
    }
}

/// All watchlists of a user.
#[derive(Debug, Serialize, ToSchema)]
pub struct Watchlists {
    /// Oldest first; at most 50.
    items: Vec<WatchlistBody>,
}

/// The watchlists.
#[utoipa::path(get, path = "/v1/watchlists", tag = "watchlists", responses(
    (status = 200, description = "All of them", body = Watchlists),
))]
async fn list(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let found = lists::list(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&Watchlists { items: found.into_iter().map(Into::into).collect() }))
}

/// Make a watchlist.
#[utoipa::path(post, path = "/v1/watchlists", tag = "watchlists",
    request_body = WatchlistRequest,
    responses((status = 201, description = "Made", body = WatchlistBody)))]
async fn make(
    State(api): State<Api>,
    caller: Caller,
    Body(request): Body<WatchlistRequest>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let new = request.into();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let made = lists::make(tx, &*api.clock, user, &new).await?;
        let (location, version) = (format!("/v1/watchlists/{}", made.id), made.version);
        let body = WatchlistBody::from(made);
        Ok::<_, Problem>(Reply::created(&body, location).version(version))
    })
}

/// One watchlist.
#[utoipa::path(get, path = "/v1/watchlists/{id}", tag = "watchlists",
    params(("id" = String, Path, description = "The watchlist")), responses(
    (status = 200, description = "The watchlist", body = WatchlistBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ListId>,
) -> Result<Response, Problem> {
    let list = lists::find(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(list.user))?;
    let version = list.version;
    Ok(Reply::ok(&WatchlistBody::from(list)).version(version).unless_known(&headers))
}

/// Change a watchlist, as it was read (If-Match).
#[utoipa::path(put, path = "/v1/watchlists/{id}", tag = "watchlists",
    request_body = WatchlistRequest,
    params(("id" = String, Path, description = "The watchlist"),
        ("If-Match" = String, Header, description = "The ETag that was read")),
    responses((status = 200, description = "Changed", body = WatchlistBody)))]
async fn change(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ListId>,
    Body(request): Body<WatchlistRequest>,
) -> Result<Written, Problem> {
    let version = if_match(&headers)?;
    let new = request.into();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let list = lists::find(tx, id).await?;
        caller.may(&api, Resource::Of(list.user))?;
        let changed = lists::change(tx, id, version, &new).await?;
        let version = changed.version;
        Ok::<_, Problem>(Reply::ok(&WatchlistBody::from(changed)).version(version))
    })
}

/// Remove a watchlist.
#[utoipa::path(delete, path = "/v1/watchlists/{id}", tag = "watchlists",
    params(("id" = String, Path, description = "The watchlist")),
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<ListId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let list = lists::find(tx, id).await?;
        caller.may(&api, Resource::Of(list.user))?;
        lists::remove(tx, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}
