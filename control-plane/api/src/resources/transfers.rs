//! Deposits and withdrawals.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use kyc::cases;
use payments::rail::Direction;
use payments::transfers::{self, Request, Transfer};
use payments::{LinkId, TransferId};
use serde::{Deserialize, Serialize};
use store::{AccountId, Money, Tx};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::place::Place;
use crate::resources::settings::payment_limits;
use crate::resources::{PageQuery, accounts, page_limit};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(deposit))
        .routes(routes!(withdraw))
        .routes(routes!(list))
        .routes(routes!(waiting))
        .routes(routes!(read))
        .routes(routes!(cancel))
        .routes(routes!(approve))
        .routes(routes!(refuse))
}

/// Money to be moved.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTransfer {
    /// Of which account; the caller's only one when absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
    /// From or to which linked bank account.
    #[schema(value_type = String, format = "uuid")]
    bank_link_id: LinkId,
    /// How much, with two digits after the point.
    #[schema(example = "1000.00")]
    amount: String,
}

/// A deposit or a withdrawal.
#[derive(Debug, Serialize, ToSchema)]
pub struct TransferBody {
    /// Its id.
    id: String,
    /// Of which account.
    account_id: String,
    /// From or to which linked bank account.
    bank_link_id: String,
    /// `deposit` or `withdrawal`.
    direction: &'static str,
    /// How much.
    amount: String,
    /// ISO 4217.
    currency: String,
    /// `waiting`, `ready`, `submitting`, `sent`, `settled`, `returned`, `failed`, `refused` or
    /// `canceled`.
    state: &'static str,
    /// Why, where that needs a reason.
    reason: Option<String>,
    /// When it was asked for.
    #[schema(format = DateTime)]
    created: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    changed: String,
    /// Counts its changes.
    version: u64,
}

impl From<Transfer> for TransferBody {
    fn from(transfer: Transfer) -> Self {
        Self {
            id: transfer.id.to_string(),
            account_id: transfer.account.to_string(),
            bank_link_id: transfer.link.to_string(),
            direction: transfer.direction.name(),
            amount: transfer.amount.decimal(),
            currency: transfer.amount.currency.to_string(),
            state: transfer.state.name(),
            reason: Some(transfer.reason).filter(|reason| !reason.is_empty()),
            created: transfer.created.to_string(),
            changed: transfer.changed.to_string(),
            version: transfer.version,
        }
    }
}

async fn ask(
    api: Api,
    caller: Caller,
    new: NewTransfer,
    direction: Direction,
) -> Result<Written, Problem> {
    let account = accounts::to_trade(&api, &caller, new.account_id).await?;
    let asked_by = caller.who()?.user();
    let wrong = |error| Problem::new(Code::Unprocessable, format!("amount: {error}"));
    let amount = Money::parse(&new.amount, api.books.currency).map_err(wrong)?;
    if direction == Direction::Withdrawal {
        api.check_level().await?;
    }
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        check_approved(tx, asked_by).await?;
        let request = Request {
            id: TransferId::new(&*api.clock),
            account: account.id,
            link: new.bank_link_id,
            direction,
            amount,
            asked_by,
        };
        let limits = payment_limits(&api, tx).await?;
        let transfer = transfers::ask(tx, &*api.clock, &limits, &request).await?;
        let location = format!("/v1/transfers/{}", transfer.id);
        Ok::<_, Problem>(Reply::created(&TransferBody::from(transfer), location))
    })
}

/// Money moves only for people whose identity was approved.
pub(super) async fn check_approved(tx: &mut Tx, user: identity::UserId) -> Result<(), Problem> {
    let missing = || {
        let what = "your identity has not been approved yet: see /v1/kyc";
        Problem::new(Code::NotApproved, what)
    };
    match cases::of_user(tx, user).await {
        Ok(case) if kyc::check::may_trade(&case) => Ok(()),
        Ok(_) | Err(kyc::KycError::NotFound(_)) => Err(missing()),
        Err(error) => Err(error.into()),
    }
}

/// Deposit money from a linked bank account.
#[utoipa::path(post, path = "/v1/deposits", tag = "payments", request_body = NewTransfer,
    responses((status = 201, description = "On its way", body = TransferBody)))]
async fn deposit(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewTransfer>,
) -> Result<Written, Problem> {
    ask(api, caller, new, Direction::Deposit).await
}

/// Withdraw money to a linked bank account. When it and the others of the last 24 hours, of all
/// accounts, come to a large amount, it waits for two members of staff. It is refused for now while
/// not all that was traded is booked. It is out of reach at once, and sent when the engine has
/// let it go: an order that was faster may still need it, and until then `reason` says so; if such
/// an order trades, the withdrawal fails.
#[utoipa::path(post, path = "/v1/withdrawals", tag = "payments", request_body = NewTransfer,
    responses((status = 201, description = "On its way", body = TransferBody)))]
async fn withdraw(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewTransfer>,
) -> Result<Written, Problem> {
    ask(api, caller, new, Direction::Withdrawal).await
}

/// Which transfers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TransfersQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// Whose; the caller's only account when absent.
    #[param(value_type = Option<String>, format = "uuid")]
    account_id: Option<AccountId>,
}

/// Deposits and withdrawals of an account, newest first.
#[utoipa::path(get, path = "/v1/transfers", tag = "payments", params(TransfersQuery), responses(
    (status = 200, description = "One page", body = Page<TransferBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<TransfersQuery>,
) -> Result<Response, Problem> {
    let limit = page_limit(query.limit)?;
    let before: Option<Place<TransferId>> = read_cursor(query.cursor.as_deref())?;
    let before = before.map(Place::pair);
    let account = accounts::to_see(&api, &caller, query.account_id).await?;
    let found = match account {
        None => Vec::new(),
        Some(account) => {
            let mut tx = api.identity.db.read().await?;
            transfers::of_account(&mut tx, account.id, before, limit as usize + 1).await?
        }
    };
    let page: Page<TransferBody> = Page::of(found, limit, place_of);
    Ok(Reply::ok(&page).unless_known(&headers))
}

fn place_of(one: &Transfer) -> String {
    Place { time: one.created, id: one.id }.to_string()
}

/// For staff: withdrawals that wait for two of them, oldest first.
#[utoipa::path(get, path = "/v1/transfers/waiting", tag = "payments", params(PageQuery), responses(
    (status = 200, description = "One page", body = Page<TransferBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn waiting(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = query.limit()?;
    let after: Option<Place<TransferId>> = read_cursor(query.cursor.as_deref())?;
    let after = after.map(Place::pair);
    let mut tx = api.identity.db.read().await?;
    let found = transfers::waiting(&mut tx, after, limit as usize + 1).await?;
    let page: Page<TransferBody> = Page::of(found, limit, place_of);
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One deposit or withdrawal.
#[utoipa::path(get, path = "/v1/transfers/{id}", tag = "payments",
    params(("id" = String, Path, description = "The transfer")), responses(
    (status = 200, description = "The transfer", body = TransferBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<TransferId>,
) -> Result<Response, Problem> {
    let transfer = transfers::get(&mut api.identity.db.read().await?, id).await?;
    caller.may(&api, Resource::Of(transfer.asked_by))?;
    Ok(Reply::ok(&TransferBody::from(transfer)).unless_known(&headers))
}

/// Take a transfer back that has not been sent.
#[utoipa::path(post, path = "/v1/transfers/{id}/cancel", tag = "payments",
    params(("id" = String, Path, description = "The transfer")),
    responses((status = 200, description = "Taken back", body = TransferBody)))]
async fn cancel(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<TransferId>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let transfer = transfers::cancel(tx, &*api.clock, id, user).await?;
        Ok::<_, Problem>(Reply::ok(&TransferBody::from(transfer)))
    })
}

/// For staff: agree to a withdrawal that waits. The second one sets it free.
#[utoipa::path(post, path = "/v1/transfers/{id}/approve", tag = "payments",
    params(("id" = String, Path, description = "The transfer")),
    responses((status = 200, description = "As it stands now", body = TransferBody)))]
async fn approve(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<TransferId>,
) -> Result<Written, Problem> {
    let staff = caller.who()?.user();
    caller.may(&api, Resource::Venue)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let transfer = transfers::approve(tx, &*api.clock, id, staff).await?;
        Ok::<_, Problem>(Reply::ok(&TransferBody::from(transfer)))
    })
}

/// Why not.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// For whoever asked for it.
    #[schema(min_length = 1, max_length = 150)]
    reason: String,
}

/// For staff: refuse a withdrawal that waits.
#[utoipa::path(post, path = "/v1/transfers/{id}/refuse", tag = "payments",
    params(("id" = String, Path, description = "The transfer")), request_body = Refusal,
    responses((status = 200, description = "Refused", body = TransferBody)))]
async fn refuse(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<TransferId>,
    Body(given): Body<Refusal>,
) -> Result<Written, Problem> {
    let staff = caller.who()?.user();
    caller.may(&api, Resource::Venue)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let who = (staff, given.reason.as_str());
        let transfer = transfers::refuse(tx, &*api.clock, id, who).await?;
        Ok::<_, Problem>(Reply::ok(&TransferBody::from(transfer)))
    })
}
