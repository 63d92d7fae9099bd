//! Users as staff sees them: found, suspended, reinstated, given roles.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::UserId;
use identity::policy::{Action, Resource, Role};
use identity::proposals::NewProposal;
use identity::staff::{RoleChange, UserFilter};
use identity::users::UserState;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::me::Me;
use crate::resources::page_limit;
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
        .routes(routes!(suspend))
        .routes(routes!(reinstate))
        .routes(routes!(change_role))
}

/// Which users, and which page of them.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UserQuery {
    /// What the address begins with.
    #[serde(default)]
    #[param(max_length = 254)]
    email: String,
    /// `unverified`, `active` or `suspended`.
    state: Option<String>,
    /// What they are to the venue.
    role: Option<String>,
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

impl UserQuery {
    fn filter(self) -> Result<UserFilter, Problem> {
        let refuse = |what| Problem::new(Code::Malformed, what);
        let state = match self.state.as_deref() {
            None => None,
            Some("unverified") => Some(UserState::Unverified),
            Some("active") => Some(UserState::Active),
            Some("suspended") => Some(UserState::Suspended),
            Some(_) => return Err(refuse("state is unverified, active or suspended")),
        };
        let read_role = |text: String| text.parse::<Role>().map_err(|_| refuse("no such role"));
        Ok(UserFilter { email: self.email, state, role: self.role.map(read_role).transpose()? })
    }
}

/// Users, newest first.
#[utoipa::path(get, path = "/v1/users", tag = "users", params(UserQuery), responses(
    (status = 200, description = "One page", body = Page<Me>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<UserQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = page_limit(query.limit)?;
    let after: Option<UserId> = read_cursor(query.cursor.as_deref())?;
    let filter = query.filter()?;
    let mut tx = api.identity.db.read().await?;
    let found = api.identity.users(&mut tx, &filter, after, limit + 1).await?;
    let page: Page<Me> = Page::of(found, limit, |user| user.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One user.
#[utoipa::path(get, path = "/v1/users/{id}", tag = "users",
    params(("id" = String, Path, description = "The user")), responses(
    (status = 200, description = "The user", body = Me),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<UserId>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let user = api.identity.user(&mut api.identity.db.read().await?, id).await?;
    let version = user.version;
    Ok(Reply::ok(&Me::from(user)).version(version).unless_known(&headers))
}

/// Why something is done to somebody.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// One line; they are told.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Close somebody's door: sessions end, and neither login nor key nor application gets in.
#[utoipa::path(post, path = "/v1/users/{id}/suspend", tag = "users", request_body = Reason,
    params(("id" = String, Path, description = "The user")),
    responses((status = 200, description = "Suspended", body = Me)))]
async fn suspend(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<UserId>,
    Body(given): Body<Reason>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    if caller.who()?.user() == id {
        return Err(Problem::new(Code::Conflict, "you would lock yourself out"));
    }
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let user = api.identity.suspend(tx, id, &given.reason).await?;
        let version = user.version;
        Ok::<_, Problem>(Reply::ok(&Me::from(user)).version(version))
    })
}

/// Open the door again; a lock that wrong guesses made goes too.
#[utoipa::path(post, path = "/v1/users/{id}/reinstate", tag = "users",
    params(("id" = String, Path, description = "The user")),
    responses((status = 200, description = "Open", body = Me)))]
async fn reinstate(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<UserId>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let user = api.identity.reinstate(tx, id).await?;
        let version = user.version;
        Ok::<_, Problem>(Reply::ok(&Me::from(user)).version(version))
    })
}

/// A role to be given or taken.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChangeBody {
    /// Which, such as `operator`.
    role: String,
    /// Whether it is given.
    grant: bool,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose to give or take a role. It happens when another administrator agrees; neither of them
/// may be the user.
#[utoipa::path(post, path = "/v1/users/{id}/role-changes", tag = "users",
    request_body = RoleChangeBody, params(("id" = String, Path, description = "The user")),
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn change_role(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<UserId>,
    Body(new): Body<RoleChangeBody>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let proposer = caller.who()?.user();
    let change = RoleChange { user: id, role: new.role, grant: new.grant };
    let payload = serde_json::to_value(&change).unwrap_or_default();
    let proposal = NewProposal { action: Action::RoleGrant, payload, reason: new.reason };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        api.identity.check_role_change(tx, proposer, &change).await?;
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}
