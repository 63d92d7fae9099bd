//! Positions, lots, gains and what an account is worth, as projected from the engine's events.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::{Price, Side, Symbol};
use portfolio::lots::Lot;
use portfolio::read::{self, Gain, Position};
use serde::{Deserialize, Serialize};
use store::{AccountId, Currency, Money};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Page, Reply};
use crate::resources::accounts::of_id;
use crate::resources::market::{decimal, symbol};
use crate::resources::page_limit;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(positions))
        .routes(routes!(lots))
        .routes(routes!(gains))
        .routes(routes!(worth))
}

/// Shares of one instrument.
#[derive(Debug, Serialize, ToSchema)]
pub struct PositionBody {
    /// Ticker.
    symbol: String,
    /// Shares; below zero when short.
    quantity: i64,
    /// What they cost, fees included.
    cost: String,
    /// What a share is worth now: the middle of the best prices, or the last trade; null when there
    /// is neither.
    mark: Option<String>,
    /// What the shares are worth at the mark.
    value: Option<String>,
    /// What would be won or lost at the mark.
    unrealised: Option<String>,
    /// What was won or lost so far.
    realised: String,
    /// Dividends so far.
    income: String,
    /// ISO 4217.
    currency: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    changed: String,
}

impl PositionBody {
    fn of(position: &Position, mark: Option<Price>, currency: Currency) -> Result<Self, Problem> {
        let text = |minor| Money::new(minor, currency).decimal();
        let value = mark.map(|mark| position.worth(mark, currency)).transpose()?;
        let unrealised = mark.map(|mark| position.unrealised(mark, currency)).transpose()?;
        Ok(Self {
            symbol: position.symbol.to_string(),
            quantity: position.qty,
            cost: text(position.cost),
            mark: mark.map(decimal),
            value: value.map(text),
            unrealised: unrealised.map(text),
            realised: text(position.realised),
            income: text(position.income),
            currency: currency.to_string(),
            changed: position.changed.to_string(),
        })
    }
}

/// The positions of an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct Positions {
    /// By ticker, those that are zero by now included.
    items: Vec<PositionBody>,
}

/// What was bought at once.
#[derive(Debug, Serialize, ToSchema)]
pub struct LotBody {
    /// Its number.
    number: u64,
    /// The execution that opened it.
    execution: u64,
    /// When.
    #[schema(format = DateTime)]
    opened: String,
    /// Shares left; below zero when short.
    quantity: i64,
    /// What they cost.
    cost: String,
}

/// The open lots of a position.
#[derive(Debug, Serialize, ToSchema)]
pub struct Lots {
    /// Oldest first.
    items: Vec<LotBody>,
}

/// What a lot gave up to a trade.
#[derive(Debug, Serialize, ToSchema)]
pub struct GainBody {
    /// Its number.
    number: u64,
    /// The execution that closed it.
    execution: u64,
    /// Ticker.
    symbol: String,
    /// Shares.
    quantity: i64,
    /// What they had cost.
    cost: String,
    /// What they brought.
    proceeds: String,
    /// The difference.
    gain: String,
    /// When they were bought.
    #[schema(format = DateTime)]
    opened: String,
    /// When they were sold.
    #[schema(format = DateTime)]
    closed: String,
    /// Whether a later correction undid it.
    undone: bool,
}

impl From<(Currency, Gain)> for GainBody {
    fn from((currency, gain): (Currency, Gain)) -> Self {
        let text = |minor| Money::new(minor, currency).decimal();
        let closure = &gain.closure;
        Self {
            number: gain.number,
            execution: gain.execution,
            symbol: gain.symbol.to_string(),
            quantity: closure.qty,
            cost: text(closure.cost),
            proceeds: text(closure.cash),
            gain: text(closure.realised()),
            opened: closure.opened.to_string(),
            closed: gain.closed.to_string(),
            undone: gain.undone_by.is_some(),
        }
    }
}

/// What an account is worth.
#[derive(Debug, Serialize, ToSchema)]
pub struct WorthBody {
    /// ISO 4217.
    currency: String,
    /// Cash booked.
    cash: String,
    /// Cash that can be spent.
    buying_power: String,
    /// What the shares are worth, those without a mark at their cost.
    holdings: String,
    /// Cash and holdings.
    equity: String,
    /// What was won or lost so far.
    realised: String,
    /// What would be won or lost now.
    unrealised: String,
    /// Dividends so far.
    income: String,
}

/// What a share is worth now.
pub(super) fn mark(api: &Api, symbol: Symbol) -> Option<Price> {
    let view = api.market().ok()?.view();
    let best = |side| view.book(symbol)?.levels(side, 1).next().map(|level| level.price.0);
    match (best(Side::Buy), best(Side::Sell)) {
        (Some(bid), Some(offer)) => Some(Price(bid / 2 + offer / 2 + (bid % 2 + offer % 2) / 2)),
        _ => view.candles(symbol)?.last().map(|candle| candle.close),
    }
}

/// The positions of an account, marked to the market.
#[utoipa::path(get, path = "/v1/accounts/{id}/positions", tag = "portfolio",
    params(("id" = String, Path, description = "The account")), responses(
    (status = 200, description = "All of them", body = Positions),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn positions(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let found = read::positions(&mut api.identity.db.read().await?, account.number).await?;
    let body = |position: &Position| {
        PositionBody::of(position, mark(&api, position.symbol), api.books.currency)
    };
    let items = found.iter().map(body).collect::<Result<_, _>>()?;
    Ok(Reply::ok(&Positions { items }).unless_known(&headers))
}

/// The open lots of a position.
#[utoipa::path(get, path = "/v1/accounts/{id}/positions/{symbol}/lots", tag = "portfolio",
    params(("id" = String, Path, description = "The account"),
        ("symbol" = String, Path, description = "The ticker")), responses(
    (status = 200, description = "All of them", body = Lots),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn lots(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path((id, ticker)): Path<(AccountId, String)>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let symbol = symbol(&ticker)?;
    let found = read::lots(&mut api.identity.db.read().await?, account.number, symbol).await?;
    let body = |lot: Lot| LotBody {
        number: lot.number,
        execution: lot.execution,
        opened: lot.opened.to_string(),
        quantity: lot.qty,
        cost: Money::new(lot.cost, api.books.currency).decimal(),
    };
    let items = found.into_iter().map(body).collect();
    Ok(Reply::ok(&Lots { items }).unless_known(&headers))
}

/// Which gains.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct GainsQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Gains and losses realised, oldest first.
#[utoipa::path(get, path = "/v1/accounts/{id}/gains", tag = "portfolio",
    params(("id" = String, Path, description = "The account"), GainsQuery), responses(
    (status = 200, description = "One page", body = Page<GainBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn gains(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
    Query(query): Query<GainsQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let account = of_id(&api, &caller, id).await?;
    let after: u64 = read_cursor(query.cursor.as_deref())?.unwrap_or(0);
    let mut tx = api.identity.db.read().await?;
    let found = read::gains(&mut tx, account.number, after, limit as usize + 1).await?;
    let found: Vec<_> = found.into_iter().map(|gain| (api.books.currency, gain)).collect();
    let page: Page<GainBody> = Page::of(found, limit, |(_, gain)| gain.number.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// What an account is worth, and what it won and lost.
#[utoipa::path(get, path = "/v1/accounts/{id}/worth", tag = "portfolio",
    params(("id" = String, Path, description = "The account")), responses(
    (status = 200, description = "As the market stands", body = WorthBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn worth(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let currency = api.books.currency;
    let mut tx = api.identity.db.read().await?;
    let cash = ledger::read::balance(&mut tx, ledger::Account::cash(id, currency)).await?;
    let (mut holdings, mut unrealised, mut realised, mut income) = (0, 0, 0, 0);
    for position in read::positions(&mut tx, account.number).await? {
        realised += position.realised;
        income += position.income;
        match mark(&api, position.symbol) {
            Some(mark) => {
                holdings += position.worth(mark, currency)?;
                unrealised += position.unrealised(mark, currency)?;
            }
            None => holdings += position.cost,
        }
    }
    let text = |minor| Money::new(minor, currency).decimal();
    let body = WorthBody {
        currency: currency.to_string(),
        cash: text(cash.posted),
        buying_power: text(cash.available()),
        holdings: text(holdings),
        equity: text(cash.posted + holdings),
        realised: text(realised),
        unrealised: text(unrealised),
        income: text(income),
    };
    Ok(Reply::ok(&body).unless_known(&headers))
}
