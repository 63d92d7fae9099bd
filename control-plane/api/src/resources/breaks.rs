//! Where engine and ledger disagree about an account.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use serde::Serialize;
use treasury::{Standing, TreasuryError};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::Reply;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(breaks))
}

/// A disagreement that stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct BreakBody {
    /// The account, by the engine's number.
    account: u32,
    /// `cash`, in minor units, or `shares`.
    what: &'static str,
    /// Of which instrument; null for cash.
    symbol: Option<String>,
    /// What the engine said.
    engine: i64,
    /// What was booked.
    booked: i64,
    /// Since when it is known.
    #[schema(format = DateTime)]
    since: String,
}

impl From<Standing> for BreakBody {
    fn from(standing: Standing) -> Self {
        let Standing { account, what, symbol, engine, booked, since } = standing;
        let symbol = Some(symbol.to_string()).filter(|symbol| !symbol.is_empty());
        Self { account, what, symbol, engine, booked, since: since.to_string() }
    }
}

/// The disagreements.
#[derive(Debug, Serialize, ToSchema)]
pub struct Breaks {
    /// By account; none is as it should be.
    items: Vec<BreakBody>,
}

/// Where engine and ledger disagree about cash or shares of an account, as two answers of the
/// engine in a row showed. Accounts are asked about each second.
#[utoipa::path(get, path = "/v1/venue/breaks", tag = "venue", responses(
    (status = 200, description = "What stands now", body = Breaks),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn breaks(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let nothing = || {
        let what = "this process compares nothing: it trades with no engine, or without money";
        Problem::new(Code::Unavailable, what)
    };
    let found = api.treasury.as_ref().ok_or_else(nothing)?.standing();
    let items = found.into_iter().map(Into::into).collect();
    Ok(Reply::ok(&Breaks { items }).unless_known(&headers))
}

impl From<TreasuryError> for Problem {
    fn from(error: TreasuryError) -> Self {
        use TreasuryError as E;
        match error {
            E::Store(error) => error.into(),
            E::Ledger(error) => error.into(),
            E::Portfolio(error) => error.into(),
            E::Gateway(error) => error.into(),
            E::Refused(_) | E::Overflow => Self::new(Code::Conflict, error.to_string()),
        }
    }
}
