//! What happens to somebody's own account, as it happens: orders and executions.
//!
//! Every message has a number that counts the account's messages for good, across restarts of
//! engine and control plane: a client that was away goes on behind the last one it has.

use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use gateway::{Account, Gateway, Update};
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
use crate::resources::order_body::{ExecutionBody, OrderBody};
use crate::resources::orders::account_of;
use crate::resources::streaming::{Source, Upgrade, last_event, over_events, over_socket};

/// How often an account that has never traded is looked for.
const OPENING_PERIOD: Duration = Duration::from_millis(100);
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
    /// An execution.
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

/// What one client has been told.
struct Told {
    gateway: Gateway,
    account: AccountId,
    /// The account's number and when to look at it, once it has traded.
    known: Option<(u32, watch::Receiver<u64>)>,
    /// The last message told; nothing before the snapshot.
    after: Option<u64>,
}

impl Told {
    fn new(gateway: Gateway, account: AccountId, after: Option<u64>) -> Result<Self, Problem> {
        let mut told = Self { gateway, account, known: None, after };
        told.look()?;
        if let (Some((number, _)), Some(after)) = (&told.known, after) {
            let orders = told.gateway.orders();
            let forgotten = orders.account(*number).is_some_and(|account| {
                account.updates_after(after).is_none() || after > account.updates_total()
            });
            if forgotten {
                let what = "messages that old are not kept here; begin with a snapshot";
                return Err(Problem::new(Code::Gone, what));
            }
        }
        Ok(told)
    }

    /// Finds the account's number, when it has one.
    fn look(&mut self) -> Result<(), Problem> {
        if self.known.is_none()
            && let Some(number) = self.gateway.number(self.account)?
        {
            self.known = Some((number, self.gateway.ticks(number)));
        }
        Ok(())
    }
}

impl Source for Told {
    type Message = AccountMessage;

    fn catch_up(&mut self) -> Option<Vec<AccountMessage>> {
        // Before the numbers are known there is nothing to tell.
        let _ = self.look();
        let orders = self.gateway.orders();
        let known = self.known.as_ref();
        let account = known.and_then(|(number, _)| Some((*number, orders.account(*number)?)));
        let Some((number, account)) = account else {
            let is_first = self.after.is_none();
            self.after = self.after.or(Some(0));
            let empty = AccountMessage::Snapshot { sequence: 0, orders: Vec::new() };
            return Some(if is_first { vec![empty] } else { Vec::new() });
        };
        let Some(after) = self.after else {
            let sequence = account.updates_total();
            self.after = Some(sequence);
            return Some(vec![snapshot(number, account, sequence)]);
        };
        let mut messages = Vec::new();
        for (sequence, update) in account.updates_after(after)?.take(AT_ONCE) {
            self.after = Some(sequence);
            messages.push(match update {
                Update::Order(order) => {
                    AccountMessage::Order { sequence, order: OrderBody::of(number, order) }
                }
                Update::Execution(execution) => {
                    let execution = ExecutionBody::of(number, execution);
                    AccountMessage::Execution { sequence, execution }
                }
            });
        }
        Some(messages)
    }

    fn heartbeat(&self) -> AccountMessage {
        AccountMessage::Heartbeat { sequence: self.after.unwrap_or(0) }
    }

    fn end(code: &'static str) -> AccountMessage {
        AccountMessage::End { code }
    }

    fn id(message: &AccountMessage) -> Option<u64> {
        match message {
            AccountMessage::Snapshot { sequence, .. }
            | AccountMessage::Order { sequence, .. }
            | AccountMessage::Execution { sequence, .. } => Some(*sequence),
            AccountMessage::Heartbeat { .. } | AccountMessage::End { .. } => None,
        }
    }

    async fn changed(&mut self) -> bool {
        match &mut self.known {
            Some((number, ticks)) => {
                let orders = self.gateway.orders();
                let total = orders.account(*number).map_or(0, Account::updates_total);
                drop(orders);
                if self.after.is_some_and(|after| after < total) {
                    return true;
                }
                ticks.changed().await.is_ok()
            }
            None => {
                tokio::time::sleep(OPENING_PERIOD).await;
                true
            }
        }
    }
}

fn snapshot(number: u32, account: &Account, sequence: u64) -> AccountMessage {
    let orders = account.open_orders().map(|order| OrderBody::of(number, order)).collect();
    AccountMessage::Snapshot { sequence, orders }
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
    let account = account_of(caller.who()?.user());
    let told = Told::new(api.gateway()?.clone(), account, query.after)?;
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
    let account = account_of(caller.who()?.user());
    let after = query.after.or(last_event(&headers));
    let told = Told::new(api.gateway()?.clone(), account, after)?;
    Ok(over_events(api, caller, told))
}
