//! What somebody's own account has, as it changes: entries of its cash, balances, positions.
//!
//! Entries are history: each has a number for good, and a client that was away goes on behind the
//! last one it has. Balances and positions are told whole at the beginning, and again whenever one
//! is different; several changes at once are told as one.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::Account;
use ledger::read::{self, Entry};
use portfolio::read::{Position, positions};
use serde::{Deserialize, Serialize};
use store::{AccountId, Currency, Db, Money};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::resources::accounts::{self, BalanceBody, EntryBody};
use crate::resources::stored_stream::{Stored, Stream};
use crate::resources::streaming::{Upgrade, last_event, over_events, over_socket};

/// Entries of the whole ledger that a client may be behind.
const BEHIND_MAX: i64 = 1_000_000;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(events)).routes(routes!(socket))
}

/// Where to begin.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct HoldingsStreamQuery {
    /// Whose; the caller's only account when absent.
    #[param(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// With the entries behind this one; with those to come when absent. `Last-Event-ID` says the
    /// same.
    after: Option<u64>,
}

/// Shares of one instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct HeldBody {
    /// Ticker.
    symbol: String,
    /// Shares; below zero when short.
    quantity: i64,
    /// What they cost, fees included.
    cost: String,
    /// What was won or lost so far.
    realised: String,
    /// Dividends so far.
    income: String,
}

impl HeldBody {
    fn of(position: &Position, currency: Currency) -> Self {
        let text = |minor| Money::new(minor, currency).decimal();
        Self {
            symbol: position.symbol.to_string(),
            quantity: position.qty,
            cost: text(position.cost),
            realised: text(position.realised),
            income: text(position.income),
        }
    }
}

/// One message of the stream.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum HoldingsMessage {
    /// What there is at the beginning.
    Snapshot {
        /// The last entry of the ledger that is in it.
        sequence: u64,
        /// By currency.
        balances: Vec<BalanceBody>,
        /// By ticker.
        positions: Vec<HeldBody>,
    },
    /// One line of the account's history.
    Entry {
        /// Its number: numbers grow, with those of other accounts in between.
        sequence: u64,
        /// The line.
        entry: EntryBody,
    },
    /// Balances, when one is different.
    Balances {
        /// By currency.
        balances: Vec<BalanceBody>,
    },
    /// A position that is different.
    Position {
        /// As it is now.
        position: HeldBody,
    },
    /// Nothing happened for a while.
    Heartbeat {
        /// The last entry.
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
    db: Db,
    account: Account,
    number: u32,
    /// The last entry of the ledger that was looked at.
    after: i64,
    balances: Vec<BalanceBody>,
    positions: BTreeMap<String, HeldBody>,
}

impl Told {
    async fn begin(
        api: &Api,
        caller: &Caller,
        named: Option<AccountId>,
        after: Option<u64>,
    ) -> Result<Stream<Self>, Problem> {
        let account = accounts::to_trade(api, caller, named).await?;
        let db = api.identity.db.clone();
        let last = read::last_entry(&mut db.read().await?).await?;
        let wanted = after.map_or(last, |after| i64::try_from(after).unwrap_or(i64::MAX));
        if wanted > last || last - wanted > BEHIND_MAX {
            let what = "begin with a snapshot; entries are at /v1/accounts/{id}/entries";
            return Err(Problem::new(Code::Gone, what));
        }
        let mut told = Self {
            db,
            account: Account::cash(account.id, api.books.currency),
            number: account.number,
            after: last,
            balances: Vec::new(),
            positions: BTreeMap::new(),
        };
        // All of it is in the snapshot.
        let mut has_more = told.look(&mut Vec::new()).await?;
        let (balances, positions) = (told.balances.clone(), told.positions.values().cloned());
        let positions = positions.collect();
        let snapshot = HoldingsMessage::Snapshot { sequence: told.sequence(), balances, positions };
        if after.is_some() {
            (told.after, has_more) = (wanted, true);
        }
        Ok(Stream::new(told, api.held.clone(), (vec![snapshot], has_more)))
    }

    fn sequence(&self) -> u64 {
        u64::try_from(self.after).unwrap_or(0)
    }
}

impl Stored for Told {
    type News = HoldingsMessage;
    type Message = HoldingsMessage;
    const WHAT: &'static str = "holdings";

    async fn look(&mut self, news: &mut Vec<HoldingsMessage>) -> Result<bool, Problem> {
        let mut tx = self.db.read().await?;
        let (entries, until) = read::booked_after(&mut tx, self.account, self.after).await?;
        let has_more = until < read::last_entry(&mut tx).await?;
        let owner = self.account.owner.unwrap_or(AccountId::from_uuid(store::uuid::Uuid::nil()));
        let cash = read::cash(&mut tx, owner).await?;
        let balances: Vec<_> =
            cash.iter().map(|(currency, one)| BalanceBody::of(*currency, one)).collect();
        let held = positions(&mut tx, self.number).await?;
        drop(tx);
        let currency = self.account.currency;
        let entry = |entry: Entry| HoldingsMessage::Entry {
            sequence: u64::try_from(entry.number).unwrap_or(0),
            entry: (currency, entry).into(),
        };
        news.extend(entries.into_iter().map(entry));
        self.after = until;
        if balances != self.balances {
            self.balances.clone_from(&balances);
            news.push(HoldingsMessage::Balances { balances });
        }
        for position in &held {
            let position = HeldBody::of(position, currency);
            if self.positions.get(&position.symbol) != Some(&position) {
                self.positions.insert(position.symbol.clone(), position.clone());
                news.push(HoldingsMessage::Position { position });
            }
        }
        Ok(has_more)
    }

    fn heartbeat(&self) -> HoldingsMessage {
        HoldingsMessage::Heartbeat { sequence: self.sequence() }
    }

    fn end(code: &'static str) -> HoldingsMessage {
        HoldingsMessage::End { code }
    }

    fn id(news: &HoldingsMessage) -> Option<u64> {
        match news {
            HoldingsMessage::Entry { sequence, .. } => Some(*sequence),
            _ => None,
        }
    }
}

/// Stream what the caller's account has over a WebSocket, one JSON object a message.
#[utoipa::path(get, path = "/v1/me/holdings/socket", tag = "accounts",
    params(HoldingsStreamQuery), responses(
    (status = 101, description = "Messages follow", body = HoldingsMessage),
))]
async fn socket(
    State(api): State<Api>,
    caller: Caller,
    Query(query): Query<HoldingsStreamQuery>,
    upgrade: Upgrade,
) -> Result<Response, Problem> {
    let told = Told::begin(&api, &caller, query.account_id, query.after).await?;
    over_socket(api, caller, told, upgrade)
}

/// Stream what the caller's account has as server-sent events. A client that reconnects sends
/// `Last-Event-ID` and misses no entry.
#[utoipa::path(get, path = "/v1/me/holdings/events", tag = "accounts",
    params(HoldingsStreamQuery), responses(
    (status = 200, description = "Messages follow", body = HoldingsMessage,
        content_type = "text/event-stream"),
))]
async fn events(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<HoldingsStreamQuery>,
) -> Result<Response, Problem> {
    let after = query.after.or(last_event(&headers));
    let told = Told::begin(&api, &caller, query.account_id, after).await?;
    Ok(over_events(api, caller, told))
}
