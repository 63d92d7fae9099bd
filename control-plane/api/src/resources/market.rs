//! Instruments, books and trades, as everybody may see them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::{Price, Side, Symbol};
use market::{Instrument, LEVELS_MAX, Level, Trade};
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Path, Query};
use crate::problem::{Code, Problem};
use crate::reply::Reply;
use crate::resources::LIMIT_MAX;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
        .routes(routes!(book))
        .routes(routes!(trades))
}

/// A listed instrument.
#[derive(Debug, Serialize, ToSchema)]
pub struct InstrumentBody {
    /// Its ticker.
    #[schema(example = "OUTC")]
    symbol: String,
    /// Its number in the engine, the stock locate of ITCH.
    id: u16,
    /// Shares of a round lot.
    round_lot: u32,
}

impl From<&Instrument> for InstrumentBody {
    fn from(instrument: &Instrument) -> Self {
        Self {
            symbol: instrument.symbol.to_string(),
            id: instrument.id.0,
            round_lot: instrument.round_lot.0,
        }
    }
}

/// All instruments.
#[derive(Debug, Serialize, ToSchema)]
pub struct Instruments {
    /// By ticker; a venue lists at most some thousands, so there is one page.
    items: Vec<InstrumentBody>,
}

/// All displayed orders at one price.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LevelBody {
    /// With four digits after the point.
    #[schema(example = "50.0100")]
    price: String,
    /// Shares displayed.
    shares: u64,
    /// Orders.
    orders: u32,
}

impl From<Level> for LevelBody {
    fn from(level: Level) -> Self {
        let Level { price, shares, orders } = level;
        Self { price: decimal(price), shares, orders }
    }
}

/// The book of an instrument.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookBody {
    /// Which instrument.
    symbol: String,
    /// Best first.
    bids: Vec<LevelBody>,
    /// Best first.
    offers: Vec<LevelBody>,
    /// The engine's command after which the book looked so.
    engine_sequence: u64,
}

/// A trade.
#[derive(Debug, Serialize, ToSchema)]
pub struct TradeBody {
    /// Counts the trades of the venue; give it as `after` to go on behind it.
    number: u64,
    /// The number that both parties heard.
    match_number: u64,
    /// When.
    #[schema(format = DateTime)]
    time: String,
    /// Which instrument.
    symbol: String,
    /// With four digits after the point.
    price: String,
    /// Shares.
    shares: u64,
    /// Who came to trade: `buy` or `sell`; null in an auction.
    aggressor: Option<&'static str>,
}

impl From<&Trade> for TradeBody {
    fn from(trade: &Trade) -> Self {
        let time_ns = i64::try_from(trade.time_ns).unwrap_or(i64::MAX);
        Self {
            number: trade.number,
            match_number: trade.match_number,
            time: Timestamp::from_ns(time_ns).to_string(),
            symbol: trade.symbol.to_string(),
            price: decimal(trade.price),
            shares: trade.shares,
            aggressor: trade.aggressor.map(side_name),
        }
    }
}

/// Trades, oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Trades {
    /// At most `limit`.
    items: Vec<TradeBody>,
}

/// A price in the venue's currency, as text with four digits after the point.
pub(super) fn decimal(price: Price) -> String {
    format!("{}.{:04}", price.0 / 10_000, price.0 % 10_000)
}

pub(super) fn side_name(side: Side) -> &'static str {
    match side {
        Side::Buy => "buy",
        Side::Sell => "sell",
    }
}

pub(crate) fn symbol(text: &str) -> Result<Symbol, Problem> {
    Symbol::new(text).ok_or_else(|| Problem::new(Code::NotFound, "there is no such instrument"))
}

/// Every instrument that the engine has listed.
#[utoipa::path(get, path = "/v1/instruments", tag = "market", responses(
    (status = 200, description = "All of them", body = Instruments),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Problem> {
    let items = api.market()?.view().instruments().map(Into::into).collect();
    Ok(Reply::ok(&Instruments { items }).unless_known(&headers))
}

/// One instrument.
#[utoipa::path(get, path = "/v1/instruments/{symbol}", tag = "market",
    params(("symbol" = String, Path, description = "Its ticker")), responses(
    (status = 200, description = "The instrument", body = InstrumentBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    headers: HeaderMap,
    Path(ticker): Path<String>,
) -> Result<Response, Problem> {
    let symbol = symbol(&ticker)?;
    let found = api.market()?.view().instrument(symbol).map(InstrumentBody::from);
    let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
    Ok(Reply::ok(&found.ok_or_else(unknown)?).unless_known(&headers))
}

/// How deep.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BookQuery {
    /// Price levels of each side.
    #[param(minimum = 1, maximum = 100, default = 10)]
    depth: Option<usize>,
}

pub(crate) fn depth(given: Option<usize>) -> Result<usize, Problem> {
    let depth = given.unwrap_or(10);
    if (1..=LEVELS_MAX).contains(&depth) {
        return Ok(depth);
    }
    Err(Problem::new(Code::Malformed, format!("depth must be from 1 to {LEVELS_MAX}")))
}

/// The displayed orders of an instrument, by price.
#[utoipa::path(get, path = "/v1/instruments/{symbol}/book", tag = "market",
    params(("symbol" = String, Path, description = "Its ticker"), BookQuery), responses(
    (status = 200, description = "The book", body = BookBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn book(
    State(api): State<Api>,
    headers: HeaderMap,
    Path(ticker): Path<String>,
    Query(query): Query<BookQuery>,
) -> Result<Response, Problem> {
    let (symbol, depth) = (symbol(&ticker)?, depth(query.depth)?);
    let body = {
        let view = api.market()?.view();
        let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
        let book = view.book(symbol).ok_or_else(unknown)?;
        BookBody {
            symbol: symbol.to_string(),
            bids: book.levels(Side::Buy, depth).map(Into::into).collect(),
            offers: book.levels(Side::Sell, depth).map(Into::into).collect(),
            engine_sequence: view.position().seq,
        }
    };
    Ok(Reply::ok(&body).unless_known(&headers))
}

/// Which trades.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TradesQuery {
    /// Those after this number; the newest ones when absent.
    after: Option<u64>,
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// Trades of an instrument, oldest first. Some ten thousand of the venue are kept here.
#[utoipa::path(get, path = "/v1/instruments/{symbol}/trades", tag = "market",
    params(("symbol" = String, Path, description = "Its ticker"), TradesQuery), responses(
    (status = 200, description = "Trades", body = Trades),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn trades(
    State(api): State<Api>,
    headers: HeaderMap,
    Path(ticker): Path<String>,
    Query(query): Query<TradesQuery>,
) -> Result<Response, Problem> {
    let found = find_trades(&api, symbol(&ticker)?, query.after, query.limit)?;
    let items = found.iter().map(Into::into).collect();
    Ok(Reply::ok(&Trades { items }).unless_known(&headers))
}

/// Trades of an instrument, oldest first: those behind `after`, else the newest.
pub(crate) fn find_trades(
    api: &Api,
    symbol: Symbol,
    after: Option<u64>,
    limit: Option<u32>,
) -> Result<Vec<Trade>, Problem> {
    let limit = limit.unwrap_or(50);
    if !(1..=LIMIT_MAX).contains(&limit) {
        let what = format!("limit must be from 1 to {LIMIT_MAX}");
        return Err(Problem::new(Code::Malformed, what));
    }
    let limit = limit as usize;
    let view = api.market()?.view();
    let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
    view.instrument(symbol).ok_or_else(unknown)?;
    let forgotten = || Problem::new(Code::Gone, "trades that old are not kept here");
    let oldest = view.trades_forgotten();
    let found = view.trades_after(after.unwrap_or(oldest)).ok_or_else(forgotten)?;
    let mut found: Vec<Trade> = found.filter(|trade| trade.symbol == symbol).copied().collect();
    match after {
        Some(_) => found.truncate(limit),
        None => drop(found.drain(..found.len().saturating_sub(limit))),
    }
    Ok(found)
}
