//! What trading costs: versions of the schedule, each from a moment in the future on.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use ledger::LedgerError;
use ledger::fees::{self, Rate, Rates};
use serde::{Deserialize, Serialize};
use settings::{Document, rows};
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
use crate::resources::settings::{self as venue_settings, Offer};

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

impl From<rows::Rate> for RateBody {
    fn from(rows::Rate { per_share, value_ppm, minimum }: rows::Rate) -> Self {
        Self { per_share, value_ppm, minimum }
    }
}

impl From<RateBody> for rows::Rate {
    fn from(RateBody { per_share, value_ppm, minimum }: RateBody) -> Self {
        Self { per_share, value_ppm, minimum }
    }
}

impl From<rows::Fees> for FeesBody {
    fn from(rows::Fees { effective, maker, taker, auction }: rows::Fees) -> Self {
        Self { effective, maker: maker.into(), taker: taker.into(), auction: auction.into() }
    }
}

impl From<FeesBody> for rows::Fees {
    fn from(FeesBody { effective, maker, taker, auction }: FeesBody) -> Self {
        Self { effective, maker: maker.into(), taker: taker.into(), auction: auction.into() }
    }
}

fn of_schedule((effective, Rates { maker, taker, auction }): (Timestamp, Rates)) -> rows::Fees {
    let rate =
        |Rate { per_share, value_ppm, minimum }: Rate| rows::Rate { per_share, value_ppm, minimum };
    rows::Fees { effective, maker: rate(maker), taker: rate(taker), auction: rate(auction) }
}

fn rates(fees: &rows::Fees) -> Rates {
    let rate = |rows::Rate { per_share, value_ppm, minimum }: rows::Rate| Rate {
        per_share,
        value_ppm,
        minimum,
    };
    Rates { maker: rate(fees.maker), taker: rate(fees.taker), auction: rate(fees.auction) }
}

/// The schedule that takes effect last.
pub(super) async fn latest(tx: &mut Tx) -> Result<Option<rows::Fees>, LedgerError> {
    Ok(fees::latest(tx, portfolio::FEES).await?.map(of_schedule))
}

/// Whether a schedule may follow the one that takes effect last.
pub(super) fn check_next(
    next: &rows::Fees,
    last: Option<&rows::Fees>,
    now: Timestamp,
) -> Result<(), Problem> {
    let unfit = |what| Err(Problem::new(Code::Unprocessable, what));
    if next.effective <= now {
        return unfit("effective: fees change in the future only");
    }
    if last.is_some_and(|last| next.effective <= last.effective) {
        return unfit("effective: fees are scheduled for then or later already; after those only");
    }
    Ok(rates(next).check()?)
}

/// What trading costs, has cost, and will.
#[utoipa::path(get, path = "/v1/fees", tag = "market", responses(
    (status = 200, description = "All versions", body = FeesList),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Problem> {
    let versions = fees::versions(&mut api.identity.db.read().await?, portfolio::FEES).await?;
    let items = versions.into_iter().map(|version| of_schedule(version).into()).collect();
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

/// Propose new fees: a version of the configuration that differs in them alone. They take effect at
/// their moment, if a second person agrees before, and no other version came in between.
#[utoipa::path(post, path = "/v1/fees", tag = "market", request_body = NewFees,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewFees>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let actor = &caller.who()?.actor;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (base, before) = venue_settings::newest(&api, tx).await?;
        let after = Document { fees: Some(new.fees.into()), ..before.clone() };
        let offer = Offer { base, before, after, reapply: false };
        let proposed = venue_settings::offer(&api, tx, actor, &offer, &new.reason).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

/// Does what two people agreed on before fees were in versions.
pub(super) async fn add(api: &Api, tx: &mut Tx, payload: serde_json::Value) -> Result<(), Problem> {
    let body: FeesBody =
        serde_json::from_value(payload).map_err(|error| Problem::internal(&error))?;
    schedule(api, tx, &body.into()).await
}

/// Adds a schedule.
pub(super) async fn schedule(api: &Api, tx: &mut Tx, fees: &rows::Fees) -> Result<(), Problem> {
    let known = portfolio::projection::known_until(tx).await?;
    let bounds = (api.clock.now(), known);
    Ok(fees::add(tx, portfolio::FEES, fees.effective, &rates(fees), bounds).await?)
}
