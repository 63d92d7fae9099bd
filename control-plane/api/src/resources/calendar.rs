//! The trading day for everybody: where it is, which phase each instrument is in, and what comes.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::InstrumentId;
use engine::core::phase::CalendarEntry;
use gateway::venue::{Calendar, Listed, Venue};
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::problem::{Code, Problem};
use crate::reply::Reply;
use crate::resources::market::symbol;
use crate::resources::venue::day_name;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(read))
}

/// The trading day.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarBody {
    /// Where it is; null before the first one.
    #[schema(example = "start of market hours")]
    day: Option<&'static str>,
    /// Instruments, in the order they were listed.
    items: Vec<InstrumentDayBody>,
}

/// The day of an instrument.
#[derive(Debug, Serialize, ToSchema)]
pub struct InstrumentDayBody {
    /// Ticker.
    symbol: String,
    /// The phase it is in; null when it opens and closes with the day.
    #[schema(example = "continuous")]
    phase: Option<&'static str>,
    /// Why, as market data tells it.
    reason: Option<String>,
    /// What its calendar says, in the order of time; what is over included.
    entries: Vec<EntryBody>,
}

/// A change of phase that is planned.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryBody {
    /// When, at the earliest.
    #[schema(format = DateTime)]
    time: String,
    /// Where to.
    #[schema(example = "closing-call")]
    phase: &'static str,
    /// How much later it may be, by a draw, in ms.
    random_end_ms: u64,
}

impl InstrumentDayBody {
    fn of(venue: &Venue, id: InstrumentId, listed: &Listed) -> Self {
        let calendar = venue.calendar(id).cloned().unwrap_or_default();
        let Calendar { midnight, mut entries } = calendar;
        entries.sort_by_key(|entry| entry.at_ns);
        let body = |entry: CalendarEntry| {
            let at = i64::try_from(midnight.0.saturating_add(entry.at_ns)).unwrap_or(i64::MAX);
            EntryBody {
                time: Timestamp::from_ns(at).to_string(),
                phase: entry.phase.name(),
                random_end_ms: entry.random_end_ns / 1_000_000,
            }
        };
        Self {
            symbol: listed.symbol.to_string(),
            phase: listed.phase.map(|(phase, _)| phase.name()),
            reason: listed.phase.map(|(_, reason)| reason.text()),
            entries: entries.into_iter().map(body).collect(),
        }
    }
}

/// Of what.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CalendarQuery {
    /// Only of this instrument.
    #[param(min_length = 1, max_length = 8)]
    symbol: Option<String>,
}

/// Where the trading day is, which phase each instrument is in, and what its calendar plans.
#[utoipa::path(get, path = "/v1/calendar", tag = "market", params(CalendarQuery), responses(
    (status = 200, description = "The day", body = CalendarBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    headers: HeaderMap,
    Query(query): Query<CalendarQuery>,
) -> Result<Response, Problem> {
    let wanted = query.symbol.as_deref().map(symbol).transpose()?;
    let body = {
        let known = api.gateway()?.orders();
        let venue = known.venue();
        let listed = venue.instruments();
        let chosen = listed.filter(|(_, one)| wanted.is_none_or(|symbol| symbol == one.symbol));
        let items: Vec<_> =
            chosen.map(|(id, listed)| InstrumentDayBody::of(venue, id, listed)).collect();
        if wanted.is_some() && items.is_empty() {
            return Err(Problem::new(Code::NotFound, "there is no such instrument"));
        }
        CalendarBody { day: venue.day().map(day_name), items }
    };
    Ok(Reply::ok(&body).unless_known(&headers))
}
