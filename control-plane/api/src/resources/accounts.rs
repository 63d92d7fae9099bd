//! Accounts: what owns money, holdings and orders; their balances and what was booked in them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use ledger::brokerage::{self, Brokerage};
use ledger::read::{self, Balance, Entry, Range};
use ledger::{Account, LedgerError};
use serde::{Deserialize, Serialize};
use store::{AccountId, Currency, Money, Timestamp};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::page_limit;

/// Accounts that one user may have.
const ACCOUNTS_MAX: usize = 20;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, open))
        .routes(routes!(one))
        .routes(routes!(balances))
        .routes(routes!(entries))
}

/// An account to be opened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// What its owner calls it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountBody {
    /// Its id.
    id: String,
    /// What its owner calls it.
    name: String,
    /// What the engine calls it: the first part of its orders' ids.
    number: u32,
    /// `open`, `restricted` (neither buys nor withdraws) or `closed`.
    state: &'static str,
    /// Why it is in that state.
    reason: Option<String>,
    /// When it was opened.
    #[schema(format = DateTime)]
    opened: String,
    /// Counts its changes.
    version: u64,
}

impl From<Brokerage> for AccountBody {
    fn from(account: Brokerage) -> Self {
        Self {
            id: account.id.to_string(),
            name: account.name,
            number: account.number,
            state: account.state.name(),
            reason: Some(account.reason).filter(|reason| !reason.is_empty()),
            opened: account.created.to_string(),
            version: account.version,
        }
    }
}

/// All accounts of somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct Accounts {
    /// Oldest first; there are few, so there is one page.
    items: Vec<AccountBody>,
}

/// What an account has in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct BalanceBody {
    /// ISO 4217.
    #[schema(example = "USD")]
    currency: String,
    /// Booked.
    #[schema(example = "1000.00")]
    posted: String,
    /// On its way in.
    pending_in: String,
    /// On its way out.
    pending_out: String,
    /// Held for open orders.
    held: String,
    /// What can be spent or withdrawn.
    available: String,
}

impl BalanceBody {
    pub(super) fn of(currency: Currency, balance: &Balance) -> Self {
        let text = |minor| Money::new(minor, currency).decimal();
        Self {
            currency: currency.to_string(),
            posted: text(balance.posted),
            pending_in: text(balance.pending_in),
            pending_out: text(balance.pending_out),
            held: text(balance.held),
            available: text(balance.available()),
        }
    }
}

/// The balances of an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct Balances {
    /// By currency.
    items: Vec<BalanceBody>,
}

/// One line of an account's history.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryBody {
    /// Its number; numbers grow in the order of booking.
    number: i64,
    /// The transaction it is of.
    transaction: String,
    /// `posted`, `pending`, `settled` or `reversal`.
    phase: String,
    /// What kind of thing happened.
    reason: String,
    /// For people.
    memo: String,
    /// Into (above zero) or out of the account.
    amount: String,
    /// ISO 4217.
    currency: String,
    /// When it happened.
    #[schema(format = DateTime)]
    time: String,
}

impl From<(Currency, Entry)> for EntryBody {
    fn from((currency, entry): (Currency, Entry)) -> Self {
        Self {
            number: entry.number,
            transaction: entry.transaction.to_string(),
            phase: entry.phase,
            reason: entry.reason,
            memo: entry.memo,
            amount: Money::new(entry.amount, currency).decimal(),
            currency: currency.to_string(),
            time: entry.time.to_string(),
        }
    }
}

/// An account that the caller may see, or do the endpoint's action to.
pub(super) async fn of_id(api: &Api, caller: &Caller, id: AccountId) -> Result<Brokerage, Problem> {
    let account = brokerage::get(&mut api.identity.db.read().await?, id).await;
    may(api, caller, account)
}

/// The same by the number that the engine knows it by.
pub(crate) async fn by_number(
    api: &Api,
    caller: &Caller,
    number: u32,
) -> Result<Brokerage, Problem> {
    let account = brokerage::by_number(&mut api.identity.db.read().await?, number).await;
    may(api, caller, account)
}

fn may(
    api: &Api,
    caller: &Caller,
    account: Result<Brokerage, LedgerError>,
) -> Result<Brokerage, Problem> {
    // To who may not see it, it is the same whether there is one.
    let account = match account {
        Err(LedgerError::NotFound(_)) => {
            caller.may(api, Resource::Venue)?;
            return Err(Problem::new(Code::NotFound, "there is no such thing"));
        }
        other => other?,
    };
    caller.may(api, Resource::Of(account.user))?;
    Ok(account)
}

/// The account that is named, or the caller's only one; nothing when they have none.
pub(super) async fn to_see(
    api: &Api,
    caller: &Caller,
    named: Option<AccountId>,
) -> Result<Option<Brokerage>, Problem> {
    if let Some(id) = named {
        return of_id(api, caller, id).await.map(Some);
    }
    let user = caller.who()?.user();
    caller.may(api, Resource::Of(user))?;
    let read = || async { brokerage::of_user(&mut api.identity.db.read().await?, user).await };
    let mut accounts = api.accounts.get(user, read).await?;
    if accounts.len() > 1 {
        let what = "account_id: you have several accounts; say which";
        return Err(Problem::new(Code::Unprocessable, what));
    }
    Ok(accounts.pop())
}

/// The same where there must be one.
pub(crate) async fn to_trade(
    api: &Api,
    caller: &Caller,
    named: Option<AccountId>,
) -> Result<Brokerage, Problem> {
    let none = || Problem::new(Code::NoAccount, "open an account first: POST /v1/accounts");
    to_see(api, caller, named).await?.ok_or_else(none)
}

/// Open an account.
#[utoipa::path(post, path = "/v1/accounts", tag = "accounts", request_body = NewAccount,
    responses((status = 201, description = "Opened", body = AccountBody)))]
async fn open(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewAccount>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        if brokerage::of_user(tx, user).await?.len() >= ACCOUNTS_MAX {
            let what = format!("at most {ACCOUNTS_MAX} accounts a person");
            return Err(Problem::new(Code::Conflict, what));
        }
        let now = api.clock.now();
        let id = AccountId::new(&*api.clock);
        let account = brokerage::open(tx, id, user, &new.name, now).await?;
        let location = format!("/v1/accounts/{id}");
        Ok::<_, Problem>(Reply::created(&AccountBody::from(account), location))
    })
}

/// The caller's accounts, oldest first.
#[utoipa::path(get, path = "/v1/accounts", tag = "accounts", responses(
    (status = 200, description = "All of them", body = Accounts),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    let accounts = brokerage::of_user(&mut api.identity.db.read().await?, user).await?;
    let items = accounts.into_iter().map(Into::into).collect();
    Ok(Reply::ok(&Accounts { items }).unless_known(&headers))
}

/// One account.
#[utoipa::path(get, path = "/v1/accounts/{id}", tag = "accounts",
    params(("id" = String, Path, description = "The account")), responses(
    (status = 200, description = "The account", body = AccountBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn one(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    Ok(Reply::ok(&AccountBody::from(account)).unless_known(&headers))
}

/// As of when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BalancesQuery {
    /// What was booked up to and including this moment; now when absent.
    #[param(value_type = Option<String>, format = DateTime)]
    as_of: Option<String>,
}

/// What an account has. As of a past moment, only what was booked is told.
#[utoipa::path(get, path = "/v1/accounts/{id}/balances", tag = "accounts",
    params(("id" = String, Path, description = "The account"), BalancesQuery), responses(
    (status = 200, description = "By currency", body = Balances),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn balances(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
    Query(query): Query<BalancesQuery>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let as_of = read_time("as_of", query.as_of.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let mut items = Vec::new();
    for (currency, mut balance) in read::cash(&mut tx, account.id).await? {
        if let Some(moment) = as_of {
            let cash = Account::cash(account.id, currency);
            let posted = read::as_of(&mut tx, cash, moment).await?;
            balance = Balance { posted, ..Balance::default() };
        }
        items.push(BalanceBody::of(currency, &balance));
    }
    Ok(Reply::ok(&Balances { items }).unless_known(&headers))
}

/// A moment of a query.
pub(super) fn read_time(name: &str, text: Option<&str>) -> Result<Option<Timestamp>, Problem> {
    let malformed = |error| Problem::new(Code::Malformed, format!("{name}: {error}"));
    text.map(|text| text.parse::<Timestamp>().map_err(malformed)).transpose()
}

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EntriesQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// In this currency; USD when absent.
    currency: Option<String>,
    /// From this moment on.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<String>,
    /// Before this moment.
    #[param(value_type = Option<String>, format = DateTime)]
    before: Option<String>,
}

/// What was booked in an account, in the order of time.
#[utoipa::path(get, path = "/v1/accounts/{id}/entries", tag = "accounts",
    params(("id" = String, Path, description = "The account"), EntriesQuery), responses(
    (status = 200, description = "One page", body = Page<EntryBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn entries(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
    Query(query): Query<EntriesQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let account = of_id(&api, &caller, id).await?;
    let cursor: Option<Place> = read_cursor(query.cursor.as_deref())?;
    let currency = query.currency.as_deref().unwrap_or("USD").parse::<Currency>();
    let malformed = |error| Problem::new(Code::Malformed, format!("currency: {error}"));
    let currency = currency.map_err(malformed)?;
    let usual = Range::default();
    let range = Range {
        from: read_time("from", query.from.as_deref())?.unwrap_or(usual.from),
        before: read_time("before", query.before.as_deref())?.unwrap_or(usual.before),
        after: cursor.map(|place| (Timestamp::from_ns(place.time_ns), place.number)),
        limit: limit as usize + 1,
    };
    let cash = Account::cash(account.id, currency);
    let found = read::entries(&mut api.identity.db.read().await?, cash, range).await?;
    let found: Vec<_> = found.into_iter().map(|entry| (currency, entry)).collect();
    let place = |(_, entry): &(Currency, Entry)| format!("{}/{}", entry.time.ns(), entry.number);
    let page: Page<EntryBody> = Page::of(found, limit, place);
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// Where a page of entries ended.
struct Place {
    time_ns: i64,
    number: i64,
}

impl std::str::FromStr for Place {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (time, number) = text.split_once('/').unwrap_or((text, ""));
        Ok(Self { time_ns: time.parse()?, number: number.parse()? })
    }
}
