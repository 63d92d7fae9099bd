//! What an order would cost now, and what to know before placing it. Nothing is kept of it.

use axum::extract::State;
use engine::core::{PostOnly, Price, Side};
use gateway::NewOrder;
use ledger::fees::{Rates, Role};
use ledger::{LedgerError, rounding};
use market::{Level, View};
use serde::Serialize;
use store::{Currency, Money};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::Reply;
use crate::resources::order_body::{NewOrderBody, decimal_of, read_new};
use crate::resources::{accounts, funds};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(preview))
}

/// A limit further than this from the best price is worth a question, in percent.
const FAR_PERCENT: u64 = 10;

/// What an order would do if it were placed now.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewBody {
    /// Ticker.
    symbol: String,
    /// Shares that would trade at once with what is displayed.
    executable: u32,
    /// What they would cost or bring.
    executable_value: String,
    /// Shares that would rest, or be cancelled for want of a price.
    remaining: u32,
    /// The most that a purchase can cost before fees, or what a sale brings at least if it trades:
    /// what rests counts at its limit.
    value: String,
    /// The most that the fees of it can be, by the schedule in force and in one trade: each further
    /// one may add a minimum, and cents of rounding.
    #[schema(example = "0.30")]
    fee: String,
    /// In which role they are that: `maker` when it rests first, `taker` when it trades at once, or
    /// `auction`.
    #[schema(example = "taker")]
    fee_role: &'static str,
    /// The value and the fees: the most that a purchase can cost, or what a sale brings at least.
    #[schema(example = "5000.30")]
    total: String,
    /// What to know before placing it.
    warnings: Vec<Warning>,
}

/// Something to know.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Warning {
    /// Stable.
    #[schema(example = "price-far-from-market")]
    code: &'static str,
    /// For people.
    text: String,
}

fn warning(code: &'static str, text: impl Into<String>) -> Warning {
    Warning { code, text: text.into() }
}

/// What the displayed book does to an order.
#[derive(Debug, Default, PartialEq, Eq)]
struct Walk {
    shares: u32,
    value: u64,
}

/// Walks the levels of the other side, best first. What waits meets nobody.
fn walk(levels: impl Iterator<Item = Level>, order: &NewOrder) -> Walk {
    if order.special.is_waiting() {
        return Walk::default();
    }
    let is_good = |price: Price| match (order.price, order.side) {
        (None, _) => true,
        (Some(limit), Side::Buy) => price <= limit,
        (Some(limit), Side::Sell) => price >= limit,
    };
    let mut walk = Walk::default();
    for level in levels.take_while(|level| is_good(level.price)) {
        let left = order.qty.0 - walk.shares;
        let taken = u32::try_from(level.shares).unwrap_or(u32::MAX).min(left);
        walk.shares += taken;
        walk.value += u64::from(taken) * u64::from(level.price.0);
        if walk.shares == order.qty.0 {
            break;
        }
    }
    walk
}

/// What the market says against it.
fn market_warnings(
    view: &View,
    order: &NewOrder,
    walk: &Walk,
    best: Option<Price>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if order.special.terms.post_only != PostOnly::No && walk.shares > 0 {
        warnings.push(warning("post-only-would-trade", "it would trade at once: it is cancelled"));
    }
    let is_waiting = order.special.is_waiting();
    match (order.price, best) {
        _ if is_waiting => {}
        (None, None) => {
            warnings.push(warning("no-market", "nobody is on the other side: nothing would trade"));
        }
        (None, Some(_)) if walk.shares < order.qty.0 => {
            let text = format!("only {} shares are displayed; the rest is cancelled", walk.shares);
            warnings.push(warning("not-enough-displayed", text));
        }
        (Some(limit), Some(best)) => {
            let (limit, best) = (u64::from(limit.0), u64::from(best.0));
            let is_bad = match order.side {
                Side::Buy => limit > best,
                Side::Sell => limit < best,
            };
            if is_bad && limit.abs_diff(best) * 100 > best * FAR_PERCENT {
                let text = format!("more than {FAR_PERCENT} % worse than the best price");
                warnings.push(warning("price-far-from-market", text));
            }
        }
        _ => {}
    }
    let lot = view.instrument(order.symbol).map_or(1, |listed| listed.round_lot.0.max(1));
    if !order.qty.0.is_multiple_of(lot) {
        warnings.push(warning("odd-lot", "not a multiple of a round lot"));
    }
    warnings
}

/// What an order costs or brings in all, in minor units.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
    fee: i64,
    role: Role,
    total: i64,
}

/// What `shares` of an order cost whose value is this, in ten-thousandths.
fn cost(
    rates: &Rates,
    (side, shares): (Side, u32),
    value: u64,
    currency: Currency,
) -> Result<Cost, LedgerError> {
    let value = match side {
        Side::Buy => rounding::value_up(1, value, currency)?,
        Side::Sell => rounding::value(1, value, currency)?,
    };
    let (fee, role) = match shares {
        // No trade, no minimum.
        0 => (0, Role::Taker),
        shares => rates.worst(shares.into(), value, currency)?,
    };
    let total = match side {
        Side::Buy => value.checked_add(fee),
        Side::Sell => value.checked_sub(fee),
    };
    Ok(Cost { fee, role, total: total.ok_or(LedgerError::Overflow)? })
}

/// Whether it would trade with the caller's own orders.
fn crosses_itself(api: &Api, number: u32, order: &NewOrder) -> Result<bool, Problem> {
    if order.special.is_waiting() {
        return Ok(false);
    }
    let orders = api.gateway()?.orders();
    let mut open = orders.account(number).into_iter().flat_map(gateway::Account::open_orders);
    Ok(open.any(|own| {
        own.symbol == order.symbol
            && own.side != order.side
            && !own.special.is_waiting()
            && match (own.price, order.price, order.side) {
                (Some(own), Some(limit), Side::Buy) => own <= limit,
                (Some(own), Some(limit), Side::Sell) => own >= limit,
                _ => true,
            }
    }))
}

fn look(view: &View, order: &NewOrder) -> Option<(Walk, Option<Price>)> {
    let book = view.book(order.symbol)?;
    let other = order.side.opposite();
    let best = book.levels(other, 1).next().map(|level| level.price);
    Some((walk(book.levels(other, market::LEVELS_MAX), order), best))
}

/// What an order would cost now, and what to know before placing it.
#[utoipa::path(post, path = "/v1/orders/preview", tag = "orders", request_body = NewOrderBody,
    responses((status = 200, description = "As the market stands", body = PreviewBody)))]
async fn preview(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewOrderBody>,
) -> Result<Reply, Problem> {
    let order = read_new(&new)?;
    let account = accounts::to_trade(&api, &caller, new.account_id).await?;
    let number = account.number;
    let unknown = || Problem::new(Code::Unprocessable, "symbol: there is no such instrument");
    let (walk, mut warnings) = {
        let view = api.market()?.view();
        let (walk, best) = look(&view, &order).ok_or_else(unknown)?;
        let warnings = market_warnings(&view, &order, &walk, best);
        (walk, warnings)
    };
    if let Err(why) = api.gateway()?.state().check() {
        warnings.push(warning("engine-not-ready", why));
    } else if let Err(problem) = funds::check(&api, &account, &order, None).await {
        warnings.push(warning(problem.code().as_str(), problem.body().detail));
    }
    if crosses_itself(&api, number, &order)? {
        warnings.push(warning("own-order", "it would meet an order of your own"));
    }
    let remaining = order.qty.0 - walk.shares;
    let at = order.price.unwrap_or(order.special.terms.stop_price);
    let resting = u64::from(remaining) * u64::from(at.0);
    let value = walk.value + resting;
    // What has no price is cancelled, and costs nothing.
    let shares = if at.0 == 0 { walk.shares } else { order.qty.0 };
    let currency = api.books.currency;
    let rates = funds::rates(&api, &mut api.identity.db.read().await?).await?;
    let Cost { fee, role, total } = cost(&rates, (order.side, shares), value, currency)?;
    let text = |minor| Money::new(minor, currency).decimal();
    Ok(Reply::ok(&PreviewBody {
        symbol: order.symbol.to_string(),
        executable: walk.shares,
        executable_value: decimal_of(walk.value),
        remaining,
        value: decimal_of(value),
        fee: text(fee),
        fee_role: role.name(),
        total: text(total),
        warnings,
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use engine::core::{Qty, Symbol, TimeInForce};
    use gateway::{ClientOrderId, Special};

    fn order(side: Side, qty: u32, price: Option<u32>) -> NewOrder {
        NewOrder {
            symbol: Symbol::new("OUTC").unwrap(),
            side,
            qty: Qty(qty),
            price: price.map(Price),
            time_in_force: TimeInForce::Day,
            special: Special::NONE,
            client_order_id: ClientOrderId::NONE,
        }
    }

    #[test]
    fn a_preview_adds_the_worst_fee_to_a_purchase_and_takes_it_off_a_sale() {
        use ledger::fees::Rate;
        let rate = |per_share, minimum| Rate { per_share, minimum, ..Rate::default() };
        let rates = Rates { taker: rate(30, 25), maker: rate(-20, 0), auction: rate(10, 0) };
        let cost = |side, shares, value| super::cost(&rates, (side, shares), value, Currency::USD);
        let is = |fee, role, total| Cost { fee, role, total };
        // 100 at 50.00: 0.003 a share are 0.30.
        let buy = cost(Side::Buy, 100, 50_000_000).unwrap();
        assert_eq!(buy, is(30, Role::Taker, 500_030));
        let sell = cost(Side::Sell, 100, 50_000_000).unwrap();
        assert_eq!(sell, is(30, Role::Taker, 499_970));
        // Half a cent is paid and not received; the least is 0.25.
        assert_eq!(cost(Side::Buy, 1, 500_050).unwrap(), is(25, Role::Taker, 5_001 + 25));
        assert_eq!(cost(Side::Sell, 1, 500_050).unwrap(), is(25, Role::Taker, 5_000 - 25));
        assert_eq!(cost(Side::Buy, 0, 0).unwrap(), is(0, Role::Taker, 0));
    }

    #[test]
    fn a_walk_takes_what_the_limit_allows() {
        let levels = [(500_000, 100), (500_100, 200), (500_200, 300)];
        let levels = || {
            levels.iter().map(|&(price, shares)| Level { price: Price(price), shares, orders: 1 })
        };
        let walk = |qty, price| super::walk(levels(), &order(Side::Buy, qty, price));
        let cost = 100 * 500_000 + 150 * 500_100;
        assert_eq!(walk(250, Some(500_100)), Walk { shares: 250, value: cost });
        assert_eq!(walk(900, Some(500_000)).shares, 100);
        assert_eq!(walk(900, None).shares, 600);
        assert_eq!(super::walk(levels(), &order(Side::Sell, 100, Some(500_300))).shares, 0);
        let at_open = Special { cross_type: b'O', ..Special::NONE };
        let waits = NewOrder { special: at_open, ..order(Side::Buy, 100, Some(500_000)) };
        assert_eq!(super::walk(levels(), &waits), Walk::default());
    }
}
