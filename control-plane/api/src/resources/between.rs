//! Money between two accounts of one person.

use axum::extract::State;
use payments::{TransferId, between};
use serde::{Deserialize, Serialize};
use store::{AccountId, Money};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::accounts;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(transfer))
}

/// Money to be moved from one account of the caller to another one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewInternalTransfer {
    /// From which account.
    #[schema(value_type = String, format = "uuid")]
    from_account_id: AccountId,
    /// To which account.
    #[schema(value_type = String, format = "uuid")]
    to_account_id: AccountId,
    /// How much, with two digits after the point.
    #[schema(example = "250.00")]
    amount: String,
}

/// Money that was moved; both accounts' entries tell of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct InternalTransfer {
    /// Its id.
    id: String,
    /// From which account.
    from_account_id: String,
    /// To which account.
    to_account_id: String,
    /// How much.
    amount: String,
    /// ISO 4217.
    currency: String,
}

/// Move money between two accounts of one's own: at once, and nobody is asked. It is refused for
/// now while not all that was traded is booked. The engine hears of it a moment later: an order
/// that it accepts in between may leave the first account owing.
#[utoipa::path(post, path = "/v1/transfers/internal", tag = "payments",
    request_body = NewInternalTransfer,
    responses((status = 201, description = "Moved", body = InternalTransfer)))]
async fn transfer(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewInternalTransfer>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let (from, to) = (new.from_account_id, new.to_account_id);
    for id in [from, to] {
        accounts::of_id(&api, &caller, id).await?;
    }
    let wrong = |error| Problem::new(Code::Unprocessable, format!("amount: {error}"));
    let amount = Money::parse(&new.amount, api.books.currency).map_err(wrong)?;
    api.check_level().await?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let id = TransferId::new(&*api.clock);
        between::transfer(tx, &*api.clock, id, (from, to), (amount, user)).await?;
        let moved = InternalTransfer {
            id: id.to_string(),
            from_account_id: from.to_string(),
            to_account_id: to.to_string(),
            amount: amount.decimal(),
            currency: amount.currency.to_string(),
        };
        Ok::<_, Problem>(Reply::created(&moved, format!("/v1/accounts/{to}/entries")))
    })
}
