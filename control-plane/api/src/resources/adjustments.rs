//! Corrections of the ledger: money of an account that comes from the house, or goes to it.

use axum::extract::State;
use identity::policy::{Action, Resource};
use identity::proposals::{NewProposal, Proposal};
use ledger::{Account, Draft, Kind, TransactionId, brokerage};
use serde::{Deserialize, Serialize};
use store::{AccountId, Money, Tx};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(propose))
}

/// Which way money goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentWay {
    /// To the account.
    Credit,
    /// From the account: no more than is available in it.
    Debit,
}

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdjustmentBody {
    /// Of which account.
    #[schema(value_type = String, format = "uuid")]
    account_id: AccountId,
    /// Which way.
    way: AdjustmentWay,
    /// How much, with two digits after the point.
    #[schema(example = "12.50")]
    amount: String,
}

/// A correction, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAdjustment {
    /// All of it.
    adjustment: AdjustmentBody,
    /// One line for who decides, and for the owner: it stands in the account's entries.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

impl AdjustmentBody {
    fn money(&self, api: &Api) -> Result<Money, Problem> {
        let wrong = |what: String| Problem::new(Code::Unprocessable, format!("amount: {what}"));
        let amount = Money::parse(&self.amount, api.books.currency);
        let amount = amount.map_err(|error| wrong(error.to_string()))?;
        if amount.minor <= 0 {
            return Err(wrong("more than nothing".to_owned()));
        }
        Ok(amount)
    }
}

/// Propose a correction: money from the venue's own to an account, or back. It is booked when a
/// second person agrees.
#[utoipa::path(post, path = "/v1/ledger/adjustments", tag = "accounts",
    request_body = NewAdjustment,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewAdjustment>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    new.adjustment.money(&api)?;
    let payload =
        serde_json::to_value(&new.adjustment).map_err(|error| Problem::internal(&error))?;
    let proposal = NewProposal { action: Action::LedgerAdjust, payload, reason: new.reason };
    let proposer = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        brokerage::get(tx, new.adjustment.account_id).await?;
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

/// Does what two people agreed on.
pub(super) async fn book(api: &Api, tx: &mut Tx, proposal: &Proposal) -> Result<(), Problem> {
    let body: AdjustmentBody = serde_json::from_value(proposal.payload.clone())
        .map_err(|error| Problem::internal(&error))?;
    let amount = body.money(api)?;
    let house = Account::venue(Kind::House, amount.currency);
    let cash = Account::cash(body.account_id, amount.currency);
    let way = match body.way {
        AdjustmentWay::Credit => (house, cash),
        AdjustmentWay::Debit => (cash, house),
    };
    let id = TransactionId::derived("outcry adjustment v1", proposal.id.uuid().as_bytes());
    let draft = Draft::transfer(id, "adjustment", api.clock.now(), way, amount.minor);
    ledger::post(tx, &draft.with_memo(proposal.reason.clone())).await?;
    Ok(())
}
