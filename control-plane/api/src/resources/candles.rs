//! Candles of an instrument, as everybody may see them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::Symbol;
use market::Candle;
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Path, Query};
use crate::problem::{Code, Problem};
use crate::reply::Reply;
use crate::resources::market::{decimal, symbol};

/// Candles in one answer.
const CANDLES_MAX: usize = 1_500;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(candles))
}

/// What an instrument's trades did in a stretch of time.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandleBody {
    /// Which instrument.
    symbol: String,
    /// When it begins.
    #[schema(format = DateTime)]
    start: String,
    /// The first price.
    open: String,
    /// The highest.
    high: String,
    /// The lowest.
    low: String,
    /// The last.
    close: String,
    /// Shares.
    shares: u64,
    /// Trades.
    trades: u64,
}

impl CandleBody {
    pub(super) fn of(symbol: Symbol, candle: &Candle) -> Self {
        let start_ns = i64::try_from(candle.start_ns).unwrap_or(i64::MAX);
        Self {
            symbol: symbol.to_string(),
            start: Timestamp::from_ns(start_ns).to_string(),
            open: decimal(candle.open),
            high: decimal(candle.high),
            low: decimal(candle.low),
            close: decimal(candle.close),
            shares: candle.shares,
            trades: candle.trades,
        }
    }
}

/// Candles, oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandlesBody {
    /// Stretches without trades have none.
    items: Vec<CandleBody>,
}

/// How long a candle is.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub enum Interval {
    /// A minute.
    #[default]
    #[serde(rename = "1m")]
    Minute,
    /// Five minutes.
    #[serde(rename = "5m")]
    FiveMinutes,
    /// A quarter of an hour.
    #[serde(rename = "15m")]
    Quarter,
    /// An hour.
    #[serde(rename = "1h")]
    Hour,
}

/// Which candles.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CandlesQuery {
    /// How long each is; a minute when absent.
    #[param(inline)]
    interval: Option<Interval>,
    /// The newest so many.
    #[param(minimum = 1, maximum = 1500, default = 200)]
    limit: Option<usize>,
}

/// The newest candles of an instrument, oldest first. A day of minutes is kept here.
#[utoipa::path(get, path = "/v1/instruments/{symbol}/candles", tag = "market",
    params(("symbol" = String, Path, description = "Its ticker"), CandlesQuery), responses(
    (status = 200, description = "Candles", body = CandlesBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn candles(
    State(api): State<Api>,
    headers: HeaderMap,
    Path(ticker): Path<String>,
    Query(query): Query<CandlesQuery>,
) -> Result<Response, Problem> {
    let symbol = symbol(&ticker)?;
    let limit = query.limit.unwrap_or(200);
    if !(1..=CANDLES_MAX).contains(&limit) {
        let what = format!("limit must be from 1 to {CANDLES_MAX}");
        return Err(Problem::new(Code::Malformed, what));
    }
    let minutes = match query.interval.unwrap_or_default() {
        Interval::Minute => 1,
        Interval::FiveMinutes => 5,
        Interval::Quarter => 15,
        Interval::Hour => 60,
    };
    let found = {
        let view = api.market()?.view();
        let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
        view.instrument(symbol).ok_or_else(unknown)?;
        view.candles(symbol).map(|candles| candles.of_minutes(minutes, limit)).unwrap_or_default()
    };
    let items = found.iter().map(|candle| CandleBody::of(symbol, candle)).collect();
    Ok(Reply::ok(&CandlesBody { items }).unless_known(&headers))
}
