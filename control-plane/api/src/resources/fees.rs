//! What trading costs: versions of the schedule, each from a moment in the future on.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::{Action, Resource};
use identity::proposals::NewProposal;
use ledger::fees::{self, Rate, Rates};
use serde::{Deserialize, Serialize};
use store::{Timestamp, Tx};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, propose))
}

/// What one side of a trade pays.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RateBody {
    /// A share, in ten-thousandths of the currency's unit; below zero is a rebate.
    #[schema(minimum = -10_000, maximum = 10_000)]
    per_share: i64,
    /// Of the value, in millionths; below zero is a rebate.
    #[schema(minimum = -100_000, maximum = 100_000)]
    value_ppm: i64,
    /// At least so much a trade, in minor units; 0 where there is a rebate.
    #[schema(minimum = 0, maximum = 1_000_000)]
    minimum: i64,
}

/// What trading costs from a moment on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeesBody {
    /// From when: of a new version, a moment to come.
    #[schema(value_type = String, format = DateTime)]
    effective: Timestamp,
    /// Whose order rested.
    maker: RateBody,
    /// Whose order came.
    taker: RateBody,
    /// Either side, in an auction.
    auction: RateBody,
}

/// All versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeesList {
    /// The latest first. Before the first one trading is free.
    items: Vec<FeesBody>,
}

fn of_rate(rate: Rate) -> RateBody {
    let Rate { per_share, value_ppm, minimum } = rate;
    RateBody { per_share, value_ppm, minimum }
}

fn rate(body: RateBody) -> Rate {
    let RateBody { per_share, value_ppm, minimum } = body;
    Rate { per_share, value_ppm, minimum }
}

/// What trading costs, has cost, and will.
#[utoipa::path(get, path = "/v1/fees", tag = "market", responses(
    (status = 200, description = "All versions", body = FeesList),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Problem> {
    let versions = fees::versions(&mut api.identity.db.read().await?, portfolio::FEES).await?;
    let body = |(effective, rates): (Timestamp, Rates)| FeesBody {
        effective,
        maker: of_rate(rates.maker),
        taker: of_rate(rates.taker),
        auction: of_rate(rates.auction),
    };
    let items = versions.into_iter().map(body).collect();
    Ok(Reply::ok(&FeesList { items }).unless_known(&headers))
}

/// A new version, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFees {
    /// All of it.
    fees: FeesBody,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose a new version. It takes effect at its moment, if a second person agrees before.
#[utoipa::path(post, path = "/v1/fees", tag = "market", request_body = NewFees,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewFees>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    if new.fees.effective <= api.clock.now() {
        return Err(Problem::new(Code::Unprocessable, "effective: fees change in the future only"));
    }
    let payload = serde_json::to_value(new.fees).map_err(|error| Problem::internal(&error))?;
    let proposal = NewProposal { action: Action::FeeWrite, payload, reason: new.reason };
    let proposer = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

/// Does what two people agreed on.
pub(super) async fn add(api: &Api, tx: &mut Tx, payload: serde_json::Value) -> Result<(), Problem> {
    let body: FeesBody =
        serde_json::from_value(payload).map_err(|error| Problem::internal(&error))?;
    let FeesBody { effective, maker, taker, auction } = body;
    let rates = Rates { maker: rate(maker), taker: rate(taker), auction: rate(auction) };
    let known = portfolio::projection::known_until(tx).await?;
    let bounds = (api.clock.now(), known);
    Ok(fees::add(tx, portfolio::FEES, effective, &rates, bounds).await?)
}
