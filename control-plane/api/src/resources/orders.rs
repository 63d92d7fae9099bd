//! Orders of an account: placed, replaced and cancelled at the engine, and listed as its events
//! tell them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::{Price, Qty, Side, Symbol};
use gateway::{
    Account, Answer, ClientOrderId, Decided, Form, NewOrder, Order, Replacement, Status,
};
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
    read_new, stop_price,
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
    pub(crate) orders: u32,
    /// Shares.
    pub(crate) shares: u64,
}

/// An order as a write left it.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) number: u32,
    pub(crate) order: Order,
    pub(crate) is_repeat: bool,
}

impl From<Done> for Written {
    fn from(done: Done) -> Self {
        Self::of(reply_of(done.number, &done.order), done.is_repeat)
    }
}

/// An order that the caller may see, or do the endpoint's action to.
pub(crate) async fn find_order(
    api: &Api,
    caller: &Caller,
    id: &str,
) -> Result<(Brokerage, OrderId, Order), Problem> {
    let nothing = || Problem::new(Code::NotFound, "there is no such order, or it is too old");
    let id: OrderId = id.parse().map_err(|()| nothing())?;
    let account = accounts::by_number(api, caller, id.number).await?;
    let orders = api.gateway()?.known_orders()?;
    let order = orders.history(id.number).and_then(|account| account.order(id.id));
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
    let done = place_order(&api, &caller, new.account_id, order).await?;
    let id = OrderId { number: done.number, id: done.order.id };
    let body = OrderBody::of(done.number, &done.order);
    let reply = Reply::created(&body, format!("/v1/orders/{id}")).version(done.order.version);
    Ok(Written::of(reply, done.is_repeat))
}

/// Has an order of an account entered at the engine.
pub(crate) async fn place_order(
    api: &Api,
    caller: &Caller,
    account: Option<AccountId>,
    order: NewOrder,
) -> Result<Done, Problem> {
    let key = Intent::of(caller)?.at_gateway();
    let gateway = api.gateway()?;
    let account = accounts::to_trade(api, caller, account).await?;
    if let Err(problem) = funds::check(api, &account, &order, None).await {
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

fn entered((decided, answer): (Decided, Answer)) -> Result<Done, Problem> {
    let Decided { number, is_repeat, .. } = decided;
    match answer {
        Answer::Order(order) => Ok(Done { number, order: *order, is_repeat }),
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
    let terms = Terms {
        qty: quantity(new.quantity)?,
        price: new.price.as_deref().map(price).transpose()?,
        stop_price: new.stop_price.as_deref().map(stop_price).transpose()?,
        client_order_id: match new.client_order_id.as_deref() {
            Some(name) => Some(client_order_id(Some(name))?),
            None => None,
        },
    };
    replace_order(&api, &caller, &id, wanted(&headers)?, terms).await.map(Into::into)
}

/// New terms of an order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) qty: Qty,
    /// The one it has when absent, if it has one.
    pub(crate) price: Option<Price>,
    /// Likewise.
    pub(crate) stop_price: Option<Price>,
    /// The one it has when absent.
    pub(crate) client_order_id: Option<ClientOrderId>,
}

/// Has an order of this id, and of the wanted version, replaced at the engine.
pub(crate) async fn replace_order(
    api: &Api,
    caller: &Caller,
    id: &str,
    wanted: Option<u32>,
    terms: Terms,
) -> Result<Done, Problem> {
    let (account, OrderId { number, .. }, order) = find_order(api, caller, id).await?;
    let key = Intent::of(caller)?.at_gateway();
    let checked = match check_open(wanted, &order).and_then(|()| terms.of(&order)) {
        Ok(new) => funds::check_replacement(api, &account, &order, &new).await.map(|()| new),
        Err(problem) => Err(problem),
    };
    match checked {
        Ok(new) => changed(&order, api.gateway()?.request(key, number, Form::Replace(new)).await?),
        Err(problem) => repeat_or(api, key, &order, problem).await,
    }
}

impl Terms {
    /// What they make of an order.
    fn of(self, order: &Order) -> Result<Replacement, Problem> {
        let mut special = order.special;
        if let Some(stop_price) = self.stop_price {
            if special.terms.stop_price.0 == 0 {
                let what = "stop_price: the order does not wait; cancel it and place another";
                return Err(Problem::new(Code::Unprocessable, what));
            }
            special.terms.stop_price = stop_price;
        }
        Ok(Replacement {
            current: order.current,
            qty: self.qty,
            price: self.price.or(order.price),
            time_in_force: order.time_in_force,
            special,
            client_order_id: self.client_order_id.unwrap_or(order.client_order_id),
        })
    }
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
    cancel_order(&api, &caller, &id, wanted(&headers)?).await.map(Into::into)
}

/// Has an order of this id, and of the wanted version, cancelled at the engine.
pub(crate) async fn cancel_order(
    api: &Api,
    caller: &Caller,
    id: &str,
    wanted: Option<u32>,
) -> Result<Done, Problem> {
    let (_, OrderId { number, .. }, order) = find_order(api, caller, id).await?;
    let key = Intent::of(caller)?.at_gateway();
    if let Err(problem) = check_open(wanted, &order) {
        return repeat_or(api, key, &order, problem).await;
    }
    changed(&order, api.gateway()?.request(key, number, Form::Cancel(order.current)).await?)
}

/// The version in `If-Match`, when there is one.
fn wanted(headers: &HeaderMap) -> Result<Option<u32>, Problem> {
    let is_conditional = headers.contains_key(axum::http::header::IF_MATCH);
    if is_conditional { crate::extract::if_match(headers).map(Some) } else { Ok(None) }
}

/// Whether the order is open, and of the wanted version.
fn check_open(wanted: Option<u32>, order: &Order) -> Result<(), Problem> {
    if wanted.is_some_and(|version| version != order.version) {
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
    order: &Order,
    problem: Problem,
) -> Result<Done, Problem> {
    match api.gateway()?.repeat(key).await? {
        Some(asked) => changed(order, asked),
        None => Err(problem),
    }
}

fn changed(before: &Order, (decided, answer): (Decided, Answer)) -> Result<Done, Problem> {
    match answer {
        Answer::Order(order) if order.id == before.id => {
            Ok(Done { number: decided.number, order: *order, is_repeat: decided.is_repeat })
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
    let (gone, is_repeat) = cancel_orders(&api, &caller, body.account_id, symbol).await?;
    let reply = Reply::ok(&gone);
    Ok(match is_repeat {
        Some(is_repeat) => Written::of(reply, is_repeat),
        None => Written::Now(reply),
    })
}

/// Has an account's orders cancelled at the engine; what went, and whether it had gone before.
/// Nothing is decided for an account that the engine does not know; while that is not known, nobody
/// is told that nothing was open.
pub(crate) async fn cancel_orders(
    api: &Api,
    caller: &Caller,
    account: Option<AccountId>,
    symbol: Option<Symbol>,
) -> Result<(CanceledBody, Option<bool>), Problem> {
    let number = accounts::to_trade(api, caller, account).await?.number;
    if api.gateway()?.known_orders()?.account(number).is_none() {
        return Ok((CanceledBody { orders: 0, shares: 0 }, None));
    }
    let key = Intent::of(caller)?.at_gateway();
    let (decided, answer) = api.gateway()?.request(key, number, Form::CancelAll(symbol)).await?;
    match answer {
        Answer::Canceled { orders, shares } => {
            Ok((CanceledBody { orders, shares }, Some(decided.is_repeat)))
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
        let orders = api.gateway()?.known_orders()?;
        let account = number.and_then(|number| Some((number, orders.history(number)?)));
        let all = account.into_iter().flat_map(|(number, account): (u32, &Account)| {
            account.orders_before(before).filter(matches).map(move |o| (number, o.clone()))
        });
        all.take(limit as usize + 1).collect()
    };
    let page = Page::of(found, limit, |(_, order)| order.id.to_string());
    Ok(Reply::ok::<Page<OrderBody>>(&page).unless_known(&headers))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It is allocated and moved with each order. What is waited for on a way that is seldom taken
    /// should not be in it: box that.
    #[test]
    fn to_wait_for_an_order_takes_little_memory() {
        fn bytes<F: Future>(
            _: impl Fn(&'static Api, &'static Caller, Option<AccountId>, NewOrder) -> F,
        ) -> usize {
            size_of::<F>()
        }
        let bytes = bytes(place_order);
        assert!(bytes <= 4096, "{bytes} bytes");
    }
}
