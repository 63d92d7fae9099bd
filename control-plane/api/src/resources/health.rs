//! Whether the process lives, and whether it can do its work.

use axum::Json;
use axum::extract;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use market::State;
use serde::Serialize;
use store::values;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(alive)).routes(routes!(ready)).routes(routes!(jwks))
}

/// What one thing that the venue needs says.
#[derive(Debug, Serialize, ToSchema)]
pub struct Check {
    /// Which thing.
    name: String,
    /// Whether it does its work.
    ready: bool,
    /// Why not.
    reason: Option<String>,
}

/// Whether the venue can do its work.
#[derive(Debug, Serialize, ToSchema)]
pub struct Readiness {
    /// Whether everything does.
    ready: bool,
    /// Each thing by itself.
    checks: Vec<Check>,
}

/// Each thing that the venue needs, and why it does not work.
pub(crate) async fn checks(api: &Api) -> Vec<(&'static str, Result<(), String>)> {
    let ask = async {
        api.identity.db.read().await?.one("select count(*) from users where 1 = 0", values![]).await
    };
    let database = ask.await.map(drop).map_err(|error| error.to_string());
    let mut checks = vec![("database", database)];
    if let Ok(market) = api.market() {
        let engine = match market.state() {
            State::Live => Ok(()),
            State::Waiting => Err("the engine has written no events yet".to_owned()),
            State::CatchingUp => Err("catching up with the engine's events".to_owned()),
            State::Broken(why) => Err(why),
        };
        checks.push(("market data", engine));
    }
    if let Ok(gateway) = api.gateway() {
        checks.push(("engine", gateway.state().check()));
    }
    if let Some(projection) = api.books.projection() {
        checks.push(("holdings", projection));
    }
    checks
}

/// The process lives.
#[utoipa::path(get, path = "/healthz", tag = "health", responses(
    (status = 204, description = "It does"),
))]
async fn alive() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// Everything that requests need does its work; 503 and the reasons when something does not.
#[utoipa::path(get, path = "/readyz", tag = "health", responses(
    (status = 200, description = "Ready", body = Readiness),
    (status = 503, description = "Not ready", body = Readiness),
))]
async fn ready(extract::State(api): extract::State<Api>) -> Response {
    let checks: Vec<Check> = checks(&api)
        .await
        .into_iter()
        .map(|(name, outcome)| Check {
            name: name.to_owned(),
            ready: outcome.is_ok(),
            reason: outcome.err(),
        })
        .collect();
    let ready = checks.iter().all(|check| check.ready);
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(Readiness { ready, checks })).into_response()
}

/// The public keys that verify access tokens (RFC 7517).
#[utoipa::path(get, path = "/.well-known/jwks.json", tag = "auth", responses(
    (status = 200, description = "A JSON Web Key Set", body = serde_json::Value),
))]
async fn jwks(extract::State(api): extract::State<Api>) -> Json<serde_json::Value> {
    Json(api.identity.jwks())
}
