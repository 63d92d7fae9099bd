//! Staff logs in through its own identity provider.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use identity::oidc::{Finish, Provider};
use identity::secret::Secret;
use identity::sessions::Client;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::{COOKIE, Caller, cookies};
use crate::problem::{Code, Problem};
use crate::reply::Reply;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(begin)).routes(routes!(finish))
}

/// Keeps a login with the browser that began it. It must come along when the provider sends the
/// browser back, which a strict cookie does not.
const LOGIN_COOKIE: &str = "__Host-outcry-login";
const CALLBACK: &str = "/v1/auth/staff/callback";

fn provider(api: &Api) -> Result<&Provider, Problem> {
    let what = "staff logs in with a password here; no identity provider is configured";
    api.staff_login.as_deref().ok_or_else(|| Problem::new(Code::NotFound, what))
}

fn callback(api: &Api) -> String {
    format!("{}{CALLBACK}", api.identity.settings.issuer)
}

/// Where to go to log in.
#[derive(Debug, Serialize, ToSchema)]
pub struct StaffLoginBegun {
    /// A page of the identity provider.
    authorization_url: String,
}

/// Begin a login at the staff's identity provider. The browser gets a cookie to come back with.
#[utoipa::path(post, path = "/v1/auth/staff/login", tag = "auth", responses(
    (status = 200, description = "Send the browser there", body = StaffLoginBegun),
))]
async fn begin(State(api): State<Api>) -> Result<Response, Problem> {
    let begun = api.identity.begin_staff_login(provider(&api)?, &callback(&api)).await?;
    let body = StaffLoginBegun { authorization_url: begun.authorization_url };
    let mut response = Reply::ok(&body).into_response();
    let cookie = format!(
        "{LOGIN_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600",
        begun.browser.expose()
    );
    let headers = response.headers_mut();
    headers.remove(header::ETAG);
    headers.extend(HeaderValue::try_from(cookie).ok().map(|value| (header::SET_COOKIE, value)));
    Ok(response)
}

/// What comes back with the browser.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StaffCallback {
    /// The provider's code.
    #[param(value_type = Option<String>)]
    code: Option<Secret>,
    /// Which login.
    state: String,
    /// Who answers (RFC 9207).
    iss: Option<String>,
    /// Why not.
    error: Option<String>,
}

/// The way back from the identity provider: opens a session in a cookie and goes to the front page.
#[utoipa::path(get, path = "/v1/auth/staff/callback", tag = "auth", params(StaffCallback),
    responses((status = 303, description = "In, and on to the front page")))]
async fn finish(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<StaffCallback>,
) -> Result<Response, Problem> {
    let refused = || Problem::new(Code::StaffLogin, "the identity provider refused the login");
    let code = query.code.filter(|_| query.error.is_none()).ok_or_else(refused)?;
    let browser = Secret::new(cookies(&headers, LOGIN_COOKIE).next().unwrap_or_default());
    let client = Client { address: caller.address, agent: caller.agent };
    let finish = Finish { code, state: query.state, issuer: query.iss, browser, client };
    let provider = provider(&api)?;
    let grant = api.identity.finish_staff_login(provider, &callback(&api), &finish).await?;
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response();
    let strict = "Path=/; Secure; HttpOnly; SameSite=Strict";
    let session = grant.cookie.map(|cookie| format!("{COOKIE}={}; {strict}", cookie.expose()));
    let gone = format!("{LOGIN_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    for text in session.into_iter().chain([gone]) {
        if let Ok(value) = HeaderValue::try_from(text) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    Ok(response)
}
