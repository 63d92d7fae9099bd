//! Alerts of the user who asks: they go off once, when the market moves.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use watch::alerts::{self, Alert, AlertId, Condition, NewAlert};

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;
use crate::resources::market::{decimal, symbol};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, set)).routes(routes!(read, remove))
}

/// What an alert waits for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ConditionBody {
    /// A trade at this price or above.
    PriceAtOrAbove {
        /// With at most four digits after the point.
        #[schema(example = "51.5000")]
        price: String,
    },
    /// A trade at this price or below.
    PriceAtOrBelow {
        /// With at most four digits after the point.
        #[schema(example = "49.5000")]
        price: String,
    },
    /// A trade so far from the last price when it was set, either way.
    MovePercent {
        /// Percent.
        #[schema(minimum = 1, maximum = 10000)]
        percent: u32,
    },
    /// Trading since it was set.
    Volume {
        /// Shares.
        #[schema(minimum = 1)]
        shares: u64,
    },
}

/// An alert to be set.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AlertRequest {
    /// Which instrument.
    #[schema(example = "OUTC")]
    symbol: String,
    /// What it waits for.
    condition: ConditionBody,
}

/// An alert.
#[derive(Debug, Serialize, ToSchema)]
pub struct AlertBody {
    /// Its id.
    id: String,
    /// Which instrument.
    symbol: String,
    /// `price_at_or_above`, `price_at_or_below`, `move_percent` or `volume`.
    kind: &'static str,
    /// A price, percent or shares, as the kind has it.
    threshold: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// When it went off.
    #[schema(format = DateTime)]
    fired: Option<String>,
    /// At which price.
    fired_price: Option<String>,
}

impl From<Alert> for AlertBody {
    fn from(alert: Alert) -> Self {
        let price = |price| decimal(engine::core::Price(price));
        let threshold = match alert.condition {
            Condition::AtOrAbove(at) | Condition::AtOrBelow(at) => price(at),
            other => other.threshold().to_string(),
        };
        Self {
            id: alert.id.to_string(),
            symbol: alert.symbol,
            kind: alert.condition.kind(),
            threshold,
            created: alert.created.to_string(),
            fired: alert.fired.map(|at| at.to_string()),
            fired_price: alert.fired_price.map(price),
        }
    }
}

/// A price as people write it, in ten-thousandths.
fn read_price(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || part.len() > 4 {
        return None;
    }
    let part: u64 = format!("{part:0<4}").parse().ok()?;
    whole.parse::<u64>().ok()?.checked_mul(10_000)?.checked_add(part)
}

fn read_condition(body: &ConditionBody) -> Result<Condition, Problem> {
    let price = |text: &str| {
        let what = "price is a positive number with at most four digits after the point";
        read_price(text).ok_or_else(|| Problem::new(Code::Unprocessable, what))
    };
    let (kind, threshold) = match body {
        ConditionBody::PriceAtOrAbove { price: text } => ("price_at_or_above", price(text)?),
        ConditionBody::PriceAtOrBelow { price: text } => ("price_at_or_below", price(text)?),
        ConditionBody::MovePercent { percent } => ("move_percent", u64::from(*percent)),
        ConditionBody::Volume { shares } => ("volume", *shares),
    };
    Ok(Condition::of(kind, threshold)?)
}

/// The alerts, newest first, those that went off included.
#[utoipa::path(get, path = "/v1/alerts", tag = "alerts", params(PageQuery), responses(
    (status = 200, description = "One page", body = Page<AlertBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let after: Option<AlertId> = read_cursor(query.cursor.as_deref())?;
    let user = caller.who()?.user();
    let mut tx = api.identity.db.read().await?;
    let found = alerts::list(&mut tx, user, after, limit + 1).await?;
    let page: Page<AlertBody> = Page::of(found, limit, |alert| alert.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// Set an alert. It sees the trades that come after it, and goes off once.
#[utoipa::path(post, path = "/v1/alerts", tag = "alerts", request_body = AlertRequest,
    responses((status = 201, description = "Set", body = AlertBody)))]
async fn set(
    State(api): State<Api>,
    caller: Caller,
    Body(request): Body<AlertRequest>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let condition = read_condition(&request.condition)?;
    let symbol = symbol(&request.symbol)?;
    let new = {
        let view = api.market()?.view();
        if view.instrument(symbol).is_none() {
            return Err(Problem::new(Code::NotFound, "there is no such instrument"));
        }
        let seen = view.trades_total();
        let kept = view.trades_after(view.trades_forgotten()).into_iter().flatten();
        let last = kept.filter(|trade| trade.symbol == symbol).last().map(|t| t.price.0);
        NewAlert { symbol, condition, last, seen }
    };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let made = alerts::set(tx, &*api.clock, user, &new).await?;
        let location = format!("/v1/alerts/{}", made.id);
        Ok::<_, Problem>(Reply::created(&AlertBody::from(made), location))
    })
}

/// One alert.
#[utoipa::path(get, path = "/v1/alerts/{id}", tag = "alerts",
    params(("id" = String, Path, description = "The alert")), responses(
    (status = 200, description = "The alert", body = AlertBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AlertId>,
) -> Result<Response, Problem> {
    let alert = alerts::find(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(alert.user))?;
    Ok(Reply::ok(&AlertBody::from(alert)).unless_known(&headers))
}

/// Remove an alert.
#[utoipa::path(delete, path = "/v1/alerts/{id}", tag = "alerts",
    params(("id" = String, Path, description = "The alert")),
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<AlertId>,
) -> Result<Written, Problem> {
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let alert = alerts::find(tx, id).await?;
        caller.may(&api, Resource::Of(alert.user))?;
        alerts::remove(tx, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_to_the_last_digit() {
        assert_eq!(read_price("50.01"), Some(500_100));
        assert_eq!(read_price("7"), Some(70_000));
        assert_eq!(read_price("0.0001"), Some(1));
        for wrong in ["", ".", "1.", ".5", "1.00001", "-1", "1e3", "1,5", "99999999999999999999"] {
            assert_eq!(read_price(wrong), None, "{wrong}");
        }
    }
}
