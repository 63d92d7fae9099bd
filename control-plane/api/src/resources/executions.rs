//! Executions of an account, as the engine's events tell them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use gateway::{Account, Execution};
use serde::Deserialize;
use store::AccountId;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Page, Reply};
use crate::resources::accounts;
use crate::resources::market::symbol;
use crate::resources::order_body::{ExecutionBody, OrderId};
use crate::resources::page_limit;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(executions))
}

/// Which executions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ExecutionsQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// Whose; the caller's only account when absent.
    #[param(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// Only of this order.
    order_id: Option<String>,
    /// Only in this instrument.
    symbol: Option<String>,
}

/// Executions of an account, newest first: some two thousand are kept here, all of them in the
/// statements.
#[utoipa::path(get, path = "/v1/executions", tag = "orders", params(ExecutionsQuery), responses(
    (status = 200, description = "One page", body = Page<ExecutionBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn executions(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<ExecutionsQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let before: Option<u64> = read_cursor(query.cursor.as_deref())?;
    let symbol = query.symbol.as_deref().map(symbol).transpose()?;
    let foreign = |()| Problem::new(Code::Malformed, "order_id is no id of an order");
    let order: Option<OrderId> =
        query.order_id.as_deref().map(str::parse).transpose().map_err(foreign)?;
    let number = accounts::to_see(&api, &caller, query.account_id).await?.map(|a| a.number);
    let matches = |execution: &&Execution| {
        order.is_none_or(|id| Some(id.number) == number && id.id == execution.order)
            && symbol.is_none_or(|symbol| symbol == execution.symbol)
    };
    let found: Vec<(u32, Execution)> = {
        let orders = api.gateway()?.known_orders()?;
        let account = number.and_then(|number| Some((number, orders.history(number)?)));
        let all = account.into_iter().flat_map(|(number, account): (u32, &Account)| {
            account.executions_before(before).filter(matches).map(move |one| (number, *one))
        });
        all.take(limit as usize + 1).collect()
    };
    let page = Page::of(found, limit, |(_, execution)| execution.number.to_string());
    Ok(Reply::ok::<Page<ExecutionBody>>(&page).unless_known(&headers))
}
