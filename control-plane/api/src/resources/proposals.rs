//! Proposals: what waits for a second person, and what happens when they agree.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::four_eyes::{self, Decision};
use identity::policy::{Action, Actor, Resource};
use identity::proposals::{Proposal, ProposalId, state_name};
use identity::staff::RoleChange;
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::{adjustments, corporate_actions, fees, page_limit, settings};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(read)).routes(routes!(decide))
}

/// Carries out what a second person has just agreed to, in the same transaction. An action that
/// needs four eyes has its arm here.
async fn carry_out(
    api: &Api,
    tx: &mut Tx,
    proposal: Proposal,
    actor: &Actor,
) -> Result<Proposal, Problem> {
    let four_eyes::State::Approved(approver) = proposal.state else {
        return Ok(proposal);
    };
    let payload = proposal.payload.clone();
    let unreadable = |error: serde_json::Error| Problem::internal(&error);
    match proposal.action {
        Action::RoleGrant => {
            let change: RoleChange = serde_json::from_value(payload).map_err(unreadable)?;
            api.identity.change_role(tx, approver, &change).await?;
        }
        // One that waited when fees were not in versions yet.
        Action::FeeWrite => fees::add(api, tx, payload).await?,
        Action::LedgerAdjust => adjustments::book(api, tx, &proposal).await?,
        Action::CorporateActionWrite => corporate_actions::perform(api, tx, &proposal).await?,
        // Of before versions spoke of the engine, it is one of settings alone.
        Action::ConfigurationWrite | Action::SettingsWrite => {
            if settings::agree(api, tx, &proposal, actor).await? {
                return Ok(proposal);
            }
        }
        // The engine does these, a moment later.
        Action::TradeBust | Action::RiskWrite | Action::InstrumentWrite | Action::PortWrite => {
            return Ok(proposal);
        }
        other => {
            return Err(Problem::new(Code::Conflict, format!("nothing here carries out {other}")));
        }
    }
    Ok(api.identity.conclude(tx, proposal.id, "done").await?)
}

/// Something that waits for a second person, or did.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProposalBody {
    /// Its id.
    id: String,
    /// What is to be done, as in the list of actions.
    #[schema(example = "role.grant")]
    action: String,
    /// What exactly.
    payload: serde_json::Value,
    /// Why.
    reason: String,
    /// Who wants it done.
    proposer: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// `pending`, `approved`, `rejected` or `withdrawn`.
    state: String,
    /// Who decided.
    decider: Option<String>,
    /// When.
    #[schema(format = DateTime)]
    decided: Option<String>,
    /// What came of it once it was approved: `done`, or `refused` and why. Null while it waits for
    /// the engine.
    outcome: Option<String>,
    /// Grows with every change; the ETag.
    version: u32,
}

impl From<Proposal> for ProposalBody {
    fn from(proposal: Proposal) -> Self {
        let decider = match proposal.state {
            four_eyes::State::Approved(by) | four_eyes::State::Rejected(by) => Some(by),
            four_eyes::State::Withdrawn => Some(proposal.proposer),
            four_eyes::State::Pending => None,
        };
        Self {
            id: proposal.id.to_string(),
            action: proposal.action.to_string(),
            payload: proposal.payload,
            reason: proposal.reason,
            proposer: proposal.proposer.to_string(),
            created: proposal.created.to_string(),
            state: state_name(proposal.state).to_owned(),
            decider: decider.map(|by| by.to_string()),
            decided: proposal.decided.map(|at| at.to_string()),
            outcome: proposal.outcome,
            version: proposal.version,
        }
    }
}

/// Which proposals, and which page of them.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProposalQuery {
    /// Only those that wait.
    #[serde(default)]
    pending: bool,
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Proposals, newest first. One that waited a day has expired, whatever its state says.
#[utoipa::path(get, path = "/v1/proposals", tag = "proposals", params(ProposalQuery), responses(
    (status = 200, description = "One page", body = Page<ProposalBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<ProposalQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = page_limit(query.limit)?;
    let after: Option<ProposalId> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let found = api.identity.proposals(&mut tx, query.pending, after, limit + 1).await?;
    let page: Page<ProposalBody> = Page::of(found, limit, |proposal| proposal.id.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One proposal.
#[utoipa::path(get, path = "/v1/proposals/{id}", tag = "proposals",
    params(("id" = String, Path, description = "The proposal")), responses(
    (status = 200, description = "The proposal", body = ProposalBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ProposalId>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let found = api.identity.proposal(&mut api.identity.db.read().await?, id).await?;
    let version = found.version;
    Ok(Reply::ok(&ProposalBody::from(found)).version(version).unless_known(&headers))
}

/// What is thought of a proposal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Do it.
    Approve,
    /// Do not.
    Reject,
    /// Who proposed it takes it back.
    Withdraw,
}

/// A decision.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionBody {
    /// Which.
    decision: Verdict,
}

/// Decide a proposal of somebody else, or withdraw one's own. What is approved is done at once, or
/// by the engine a moment later (`outcome`), and who approves must be allowed to do it themselves.
#[utoipa::path(post, path = "/v1/proposals/{id}/decision", tag = "proposals",
    request_body = DecisionBody, params(("id" = String, Path, description = "The proposal")),
    responses((status = 200, description = "Decided", body = ProposalBody)))]
async fn decide(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<ProposalId>,
    Body(given): Body<DecisionBody>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let actor = &caller.who()?.actor;
    let decision = match given.decision {
        Verdict::Approve => Decision::Approve,
        Verdict::Reject => Decision::Reject,
        Verdict::Withdraw => Decision::Withdraw,
    };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let proposal = api.identity.decide(tx, actor, id, decision).await?;
        let proposal = carry_out(&api, tx, proposal, actor).await?;
        let version = proposal.version;
        Ok::<_, Problem>(Reply::ok(&ProposalBody::from(proposal)).version(version))
    })
}
