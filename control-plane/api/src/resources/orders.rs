//! Orders of an account: placed, replaced and cancelled at the engine, and listed as its events
//! tell them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::{Side, TimeInForce};
use gateway::{Account, Answer, Decided, Form, Order, Replacement, Status};
use ledger::brokerage::Brokerage;
use serde::{Deserialize, Serialize};
use store::AccountId;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written};
use crate::resources::market::symbol;
use crate::resources::order_body::{
    NewOrderBody, OrderBody, OrderId, ReplaceBody, SideBody, client_order_id, price, quantity,
    read_new,
};
use crate::resources::page_limit;
use crate::resources::{accounts, funds};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, place))
        .routes(routes!(cancel_all))
        .routes(routes!(read, replace, cancel))
}

/// How much was cancelled.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CanceledBody {
    /// Orders.
    orders: u32,
    /// Shares.
    shares: u64,
}

/// An order that the caller may see, or do the endpoint's action to.
async fn find_order(
    api: &Api,
    caller: &Caller,
    id: &str,
) -> Result<(Brokerage, OrderId, Order), Problem> {
    let nothing = || Problem::new(Code::NotFound, "there is no such order, or it is too old");
    let id: OrderId = id.parse().map_err(|()| nothing())?;
    let account = accounts::by_number(api, caller, id.number).await?;
    let orders = api.gateway()?.orders();
    let order = orders.account(id.number).and_then(|account| account.order(id.id));
    order.map(|order| (account, id, order.clone())).ok_or_else(nothing)
}

fn reply_of(number: u32, order: &Order) -> Reply {
    Reply::ok(&OrderBody::of(number, order)).version(order.version)
}

/// Place an order. The answer is the engine's, after the order has met the book: what traded at
/// once is in it.
#[utoipa::path(post, path = "/v1/orders", tag = "orders", request_body = NewOrderBody, responses(
    (status = 201, description = "Taken; as it stood then", body = OrderBody),
    (status = 422, description = "Not taken: `order-rejected`, and why"),
))]
async fn place(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewOrderBody>,
) -> Result<Written, Problem> {
    let order = read_new(&new)?;
    let key = Intent::of(&caller)?.at_gateway();
    let gateway = api.gateway()?;
    let account = accounts::to_trade(&api, &caller, new.account_id).await?;
    if let Err(problem) = funds::check(&api, &account, &order, None).await {
        // When it was this request that took the money, its answer is the first one.
        return entered(gateway.repeat(key).await?.ok_or(problem)?);
    }
    gateway.open_account(account.number).await?;
    if let Some(treasury) = &api.treasury {
        treasury.admit(account.number).await?;
        treasury.level(account.number).await?;
    }
    entered(gateway.request(key, account.number, Form::Enter(order)).await?)
}

fn entered((decided, answer): (Decided, Answer)) -> Result<Written, Problem> {
    let Decided { number, is_repeat, .. } = decided;
    match answer {
        Answer::Order(order) => {
            let location = format!("/v1/orders/{}", OrderId { number, id: order.id });
            let reply = Reply::created(&OrderBody::of(number, &order), location);
            Ok(Written::of(reply.version(order.version), is_repeat))
        }
        answer => Err(refusal(&answer)),
    }
}

/// Why the engine did nothing.
fn refusal(answer: &Answer) -> Problem {
    match answer {
        Answer::Rejected(reason) => {
            Problem::new(Code::OrderRejected, gateway::reject_text(*reason))
        }
        Answer::Refused(code) => Problem::new(Code::Conflict, gateway::refusal_text(*code)),
        Answer::Order(_) | Answer::Canceled { .. } => {
            Problem::new(Code::OrderClosed, "the order has ended")
        }
    }
}

/// Give an order new terms. It keeps its id and loses its place in the book. `If-Match` with the
/// order's ETag refuses when it has changed in between.
#[utoipa::path(put, path = "/v1/orders/{id}", tag = "orders", request_body = ReplaceBody,
    params(("id" = String, Path, description = "The order")), responses(
    (status = 200, description = "Replaced; as it stood then", body = OrderBody),
    (status = 409, description = "It had ended: `order-not-open`"),
))]
async fn replace(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Body(new): Body<ReplaceBody>,
) -> Result<Written, Problem> {
    let (qty, price) = (quantity(new.quantity)?, price(&new.price)?);
    let given = client_order_id(new.client_order_id.as_deref())?;
    let (account, OrderId { number, .. }, order) = find_order(&api, &caller, &id).await?;
    let key = Intent::of(&caller)?.at_gateway();
    let checked = match check_open(&headers, &order) {
        Ok(()) => funds::check_replacement(&api, &account, &order, (qty, price)).await,
        ended => ended,
    };
    if let Err(problem) = checked {
        return repeat_or(&api, key, (number, &order), problem).await;
    }
    let client_order_id = match new.client_order_id {
        Some(_) => given,
        None => order.client_order_id,
    };
    let time_in_force = TimeInForce::Day;
    let form = Replacement { current: order.current, qty, price, time_in_force, client_order_id };
    let asked = api.gateway()?.request(key, number, Form::Replace(form)).await?;
    changed(number, &order, asked)
}

/// Cancel what is left of an order.
#[utoipa::path(delete, path = "/v1/orders/{id}", tag = "orders",
    params(("id" = String, Path, description = "The order")), responses(
    (status = 200, description = "Cancelled; as it stood then", body = OrderBody),
    (status = 409, description = "It had ended: `order-not-open`"),
))]
async fn cancel(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Written, Problem> {
    let (_, OrderId { number, .. }, order) = find_order(&api, &caller, &id).await?;
    let key = Intent::of(&caller)?.at_gateway();
    if let Err(problem) = check_open(&headers, &order) {
        return repeat_or(&api, key, (number, &order), problem).await;
    }
    let asked = api.gateway()?.request(key, number, Form::Cancel(order.current)).await?;
    changed(number, &order, asked)
}

/// Whether the order is open, and the one in `If-Match`, when there is one.
fn check_open(headers: &HeaderMap, order: &Order) -> Result<(), Problem> {
    let is_conditional = headers.contains_key(axum::http::header::IF_MATCH);
    if is_conditional && crate::extract::if_match(headers)? != order.version {
        let what = "the order has changed since you read it; read it again";
        return Err(Problem::new(Code::PreconditionFailed, what));
    }
    if order.status != Status::Open {
        return Err(Problem::new(Code::OrderClosed, "the order has ended"));
    }
    Ok(())
}

/// The first answer, when it was this request that changed the order; else the problem.
async fn repeat_or(
    api: &Api,
    key: gateway::Key,
    (number, order): (u32, &Order),
    problem: Problem,
) -> Result<Written, Problem> {
    match api.gateway()?.repeat(key).await? {
        Some(asked) => changed(number, order, asked),
        None => Err(problem),
    }
}

fn changed(
    number: u32,
    before: &Order,
    (decided, answer): (Decided, Answer),
) -> Result<Written, Problem> {
    match answer {
        Answer::Order(order) if order.id == before.id => {
            Ok(Written::of(reply_of(number, &order), decided.is_repeat))
        }
        answer => Err(refusal(&answer)),
    }
}

/// Which orders to cancel.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelAllBody {
    /// Whose; the caller's only account when absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// Only in this instrument.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 8)]
    symbol: Option<String>,
}

/// Cancel every open order, or those in one instrument.
#[utoipa::path(post, path = "/v1/orders/cancel-all", tag = "orders", request_body = CancelAllBody,
    responses((status = 200, description = "How much went", body = CanceledBody)))]
async fn cancel_all(
    State(api): State<Api>,
    caller: Caller,
    Body(body): Body<CancelAllBody>,
) -> Result<Written, Problem> {
    let unknown = |_| Problem::new(Code::Unprocessable, "symbol: there is no such instrument");
    let symbol = body.symbol.as_deref().map(symbol).transpose().map_err(unknown)?;
    let number = accounts::to_trade(&api, &caller, body.account_id).await?.number;
    if api.gateway()?.orders().account(number).is_none() {
        return Ok(Written::Now(Reply::ok(&CanceledBody { orders: 0, shares: 0 })));
    }
    let key = Intent::of(&caller)?.at_gateway();
    let (decided, answer) = api.gateway()?.request(key, number, Form::CancelAll(symbol)).await?;
    match answer {
        Answer::Canceled { orders, shares } => {
            Ok(Written::of(Reply::ok(&CanceledBody { orders, shares }), decided.is_repeat))
        }
        answer => Err(refusal(&answer)),
    }
}

/// One order.
#[utoipa::path(get, path = "/v1/orders/{id}", tag = "orders",
    params(("id" = String, Path, description = "The order")), responses(
    (status = 200, description = "The order", body = OrderBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (_, id, order) = find_order(&api, &caller, &id).await?;
    Ok(reply_of(id.number, &order).unless_known(&headers))
}

/// Which orders.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OrdersQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// Whose; the caller's only account when absent.
    #[param(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// Only those in this state.
    #[param(inline)]
    status: Option<StatusFilter>,
    /// Only in this instrument.
    symbol: Option<String>,
    /// Only on this side.
    side: Option<SideBody>,
    /// Only those with this name of yours.
    client_order_id: Option<String>,
}

/// A state of orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum StatusFilter {
    /// They may trade.
    Open,
    /// They have ended.
    Closed,
}

/// Orders of an account, newest first: all that are open, and some thousand that have ended.
#[utoipa::path(get, path = "/v1/orders", tag = "orders", params(OrdersQuery), responses(
    (status = 200, description = "One page", body = Page<OrderBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<OrdersQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let before: Option<u32> = read_cursor(query.cursor.as_deref())?;
    let symbol = query.symbol.as_deref().map(symbol).transpose()?;
    let name = client_order_id(query.client_order_id.as_deref())?;
    let matches = |order: &&Order| {
        let is_open = order.status == Status::Open;
        query.status.is_none_or(|wanted| (wanted == StatusFilter::Open) == is_open)
            && symbol.is_none_or(|symbol| symbol == order.symbol)
            && query.side.is_none_or(|side| Side::from(side) == order.side)
            && (query.client_order_id.is_none() || order.client_order_id == name)
    };
    let number = accounts::to_see(&api, &caller, query.account_id).await?.map(|a| a.number);
    let found: Vec<(u32, Order)> = {
        let orders = api.gateway()?.orders();
        let account = number.and_then(|number| Some((number, orders.account(number)?)));
        let all = account.into_iter().flat_map(|(number, account): (u32, &Account)| {
            account.orders_before(before).filter(matches).map(move |o| (number, o.clone()))
        });
        all.take(limit as usize + 1).collect()
    };
    let page = Page::of(found, limit, |(_, order)| order.id.to_string());
    Ok(Reply::ok::<Page<OrderBody>>(&page).unless_known(&headers))
}
