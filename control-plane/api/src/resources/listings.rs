//! Instruments that operators list while the venue runs, and how their auctions go.

use axum::extract::State;
use engine::core::CommandBody;
use engine::core::oversight::{Calls, Oversight, SetCalls};
use identity::policy::Action;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::agreed::{Listing, Step};
use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::Written;
use crate::resources::limits::agree;
use crate::resources::market::symbol;
use crate::resources::order_body::price;
use crate::resources::proposals::ProposalBody;
use crate::resources::venue::{DoneBody, execute};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(calls))
}

/// An instrument that is to be listed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListingBody {
    /// Its ticker.
    #[schema(min_length = 1, max_length = 8, example = "NEWC")]
    symbol: String,
    /// The smallest price step.
    #[schema(example = "0.01", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    tick: String,
    /// Shares of a round lot.
    #[schema(minimum = 1, maximum = 999_999)]
    round_lot: u32,
    /// Whether operators move it from phase to phase; else it opens and closes with the day.
    #[serde(default)]
    has_phases: bool,
}

/// An instrument, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewListing {
    /// All of it.
    instrument: ListingBody,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose to list an instrument. It is listed when a second person agrees, and for as long as the
/// engine keeps its journal: for the days after, write it into the engine's configuration as well.
#[utoipa::path(post, path = "/v1/venue/instruments", tag = "venue", request_body = NewListing,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewListing>,
) -> Result<Written, Problem> {
    let ListingBody { symbol, tick, round_lot, has_phases } = new.instrument;
    let listing = Listing { symbol, tick: price(&tick)?.0, round_lot, has_phases };
    let step = (Action::InstrumentWrite, Step::Listing(listing));
    agree(&api, &caller, step, new.reason).await
}

/// How the calls of an instrument with phases go: all of it, what is not said is 0.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub struct CallsBody {
    /// How long a halt call or a pause lasts, in ms; 0 until somebody ends it.
    duration_ms: u32,
    /// Between two messages about the imbalance, in ms; 0 for none.
    imbalance_ms: u32,
    /// How long before the closing they begin, in ms; 0 for not at all.
    closing_ms: u32,
    /// How far an auction's price may be from the static reference, in ten-thousandths; 0 for any.
    auction_bp: u16,
    /// How often a call is extended for its price at most.
    extensions: u8,
    /// By how much each time, in ms.
    extension_ms: u32,
    /// How long before its cross no more orders for it are taken, in ms; 0 for not at all.
    freeze_ms: u32,
}

/// Say how the calls of an instrument with phases go, from now on. A call begins and crosses by
/// `/v1/venue/instruments/{symbol}/phase`.
#[utoipa::path(post, path = "/v1/venue/instruments/{symbol}/calls", tag = "venue",
    params(("symbol" = String, Path, description = "Its ticker")), request_body = CallsBody,
    responses((status = 200, description = "Done", body = DoneBody)))]
async fn calls(
    State(api): State<Api>,
    caller: Caller,
    Path(ticker): Path<String>,
    Body(new): Body<CallsBody>,
) -> Result<Written, Problem> {
    let symbol = symbol(&ticker)?;
    let instrument = {
        let known = api.gateway()?.orders();
        let mut listed = known.venue().instruments();
        listed.find(|(_, one)| one.symbol == symbol).map(|(id, _)| id)
    };
    let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
    let instrument = instrument.ok_or_else(unknown)?;
    let CallsBody { duration_ms, imbalance_ms, closing_ms, auction_bp, .. } = new;
    let CallsBody { extensions, extension_ms, freeze_ms, .. } = new;
    let calls = Calls {
        duration_ms,
        imbalance_ms,
        closing_ms,
        auction_bp,
        extensions,
        extension_ms,
        freeze_ms,
    };
    let set = Oversight::Calls(SetCalls { instrument, calls });
    execute(&api, &caller, CommandBody::Oversee(set)).await
}
