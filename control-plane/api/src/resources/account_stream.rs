//! What happens to somebody's own account, as it happens: orders and executions.
//!
//! Every message has a number that counts the account's messages for good, across restarts of
//! engine and control plane: a client that was away goes on behind the last one it has.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use gateway::{Account, Gateway, Order, Update};
use serde::{Deserialize, Serialize};
use store::AccountId;
use tokio::sync::watch;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::resources::accounts;
use crate::resources::order_body::{ExecutionBody, OrderBody};
use crate::resources::streaming::{Source, Upgrade, last_event, over_events, over_socket};

/// Messages told at once.
const AT_ONCE: usize = 500;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(events)).routes(routes!(socket))
}

/// Where to begin.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AccountStreamQuery {
    /// Whose; the caller's only account when absent.
    #[param(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// Behind this message; with a snapshot when absent. `Last-Event-ID` says the same.
    after: Option<u64>,
}

/// One message of an account's stream.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum AccountMessage {
    /// What is open now; what happens after it follows.
    Snapshot {
        /// The last message that is in it.
        sequence: u64,
        /// Open orders.
        orders: Vec<OrderBody>,
    },
    /// An order, as it is after it changed.
    Order {
        /// Counts the account's messages, from 1 without gaps.
        sequence: u64,
        /// The order.
        order: OrderBody,
    },
    /// An execution; once more when it is busted.
    Execution {
        /// Counts the account's messages, from 1 without gaps.
        sequence: u64,
        /// The execution.
        execution: ExecutionBody,
    },
    /// Nothing happened for a while.
    Heartbeat {
        /// The last message.
        sequence: u64,
    },
    /// The last message, when the venue ends the stream.
    End {
        /// Why, as a problem's code.
        code: &'static str,
    },
}

/// What there is to tell of an account: its number, and the number of the message.
#[derive(Debug)]
pub(crate) struct News {
    pub(crate) number: u32,
    pub(crate) sequence: u64,
    pub(crate) what: What,
}

/// What happened.
#[derive(Debug)]
pub(crate) enum What {
    Snapshot(Vec<Order>),
    Update(Update),
    Heartbeat,
}

impl From<News> for AccountMessage {
    fn from(News { number, sequence, what }: News) -> Self {
        match what {
            What::Snapshot(orders) => {
                let orders = orders.iter().map(|order| OrderBody::of(number, order)).collect();
                Self::Snapshot { sequence, orders }
            }
            What::Update(Update::Order(order)) => {
                Self::Order { sequence, order: OrderBody::of(number, &order) }
            }
            What::Update(Update::Execution(execution)) => {
                let execution = ExecutionBody::of(number, &execution);
                Self::Execution { sequence, execution }
            }
            What::Heartbeat => Self::Heartbeat { sequence },
        }
    }
}

/// What one client has been told.
pub(crate) struct Told {
    gateway: Gateway,
    number: u32,
    ticks: watch::Receiver<u64>,
    /// The last message told; nothing before the snapshot.
    after: Option<u64>,
}

impl Told {
    pub(crate) fn new(gateway: Gateway, number: u32, after: Option<u64>) -> Result<Self, Problem> {
        let ticks = gateway.ticks(number);
        if let Some(after) = after {
            let orders = gateway.known_orders()?;
            let is_known = orders.history(number).map_or(after == 0, |account| {
                account.updates_after(after).is_some() && after <= account.updates_total()
            });
            if !is_known {
                let what = "messages that old are not kept here; begin with a snapshot";
                return Err(Problem::new(Code::Gone, what));
            }
        }
        Ok(Self { gateway, number, ticks, after })
    }
}

impl Source for Told {
    type News = News;
    type Message = AccountMessage;

    fn catch_up(&mut self) -> Option<Vec<News>> {
        let (number, orders) = (self.number, self.gateway.orders());
        let account = orders.history(number);
        let Some(after) = self.after else {
            let sequence = account.map_or(0, Account::updates_total);
            self.after = Some(sequence);
            let open = account.into_iter().flat_map(Account::open_orders).cloned().collect();
            return Some(vec![News { number, sequence, what: What::Snapshot(open) }]);
        };
        let Some(account) = account else {
            return Some(Vec::new());
        };
        let mut news = Vec::new();
        for (sequence, update) in account.updates_after(after)?.take(AT_ONCE) {
            self.after = Some(sequence);
            news.push(News { number, sequence, what: What::Update(update.clone()) });
        }
        Some(news)
    }

    fn heartbeat(&self) -> News {
        let (number, sequence) = (self.number, self.after.unwrap_or(0));
        News { number, sequence, what: What::Heartbeat }
    }

    fn end(code: &'static str) -> AccountMessage {
        AccountMessage::End { code }
    }

    fn id(news: &News) -> Option<u64> {
        match news.what {
            What::Snapshot(_) | What::Update(_) => Some(news.sequence),
            What::Heartbeat => None,
        }
    }

    async fn changed(&mut self) -> bool {
        let total = self.gateway.orders().history(self.number).map_or(0, Account::updates_total);
        // What came while a batch of messages was told.
        self.after.is_some_and(|after| after < total) || self.ticks.changed().await.is_ok()
    }
}

/// Stream the caller's own orders and executions over a WebSocket, one JSON object a message.
#[utoipa::path(get, path = "/v1/me/socket", tag = "orders", params(AccountStreamQuery), responses(
    (status = 101, description = "Messages follow", body = AccountMessage),
))]
async fn socket(
    State(api): State<Api>,
    caller: Caller,
    Query(query): Query<AccountStreamQuery>,
    upgrade: Upgrade,
) -> Result<Response, Problem> {
    let number = accounts::to_trade(&api, &caller, query.account_id).await?.number;
    let told = Told::new(api.gateway()?.clone(), number, query.after)?;
    over_socket(api, caller, told, upgrade)
}

/// Stream the caller's own orders and executions as server-sent events. A client that reconnects
/// sends `Last-Event-ID` and misses nothing.
#[utoipa::path(get, path = "/v1/me/events", tag = "orders", params(AccountStreamQuery), responses(
    (status = 200, description = "Messages follow", body = AccountMessage,
        content_type = "text/event-stream"),
))]
async fn events(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<AccountStreamQuery>,
) -> Result<Response, Problem> {
    let number = accounts::to_trade(&api, &caller, query.account_id).await?.number;
    let after = query.after.or(last_event(&headers));
    let told = Told::new(api.gateway()?.clone(), number, after)?;
    Ok(over_events(api, caller, told))
}
