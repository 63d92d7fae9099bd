//! Sessions of participants that operators open while the venue runs.

use axum::extract::State;
use identity::policy::{Action, Resource};
use identity::proposals::NewProposal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::agreed::{Port, Step};
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(open))
}

/// A session that is to be opened, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPort {
    /// The account that owns its orders, by its number at the engine.
    account: u32,
    /// The firm's code.
    #[schema(min_length = 1, max_length = 4, example = "LIME")]
    firm: String,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// What waits for a second person, and the key of the session.
#[derive(Debug, Serialize, ToSchema)]
pub struct PortProposedBody {
    /// What waits.
    proposal: ProposalBody,
    /// Who knows it is the session: it is shown here, once, and goes to the participant.
    #[schema(min_length = 10, max_length = 10)]
    key: String,
}

/// Propose to open a session of the wire for a participant. It is opened when a second person
/// agrees, where the engine has a stream laid out for it (`capacity.spare_sessions`), and for as
/// long as the engine keeps its journal. Its limits and settings are set as those of others.
#[utoipa::path(post, path = "/v1/venue/sessions", tag = "venue", request_body = NewPort,
    responses((status = 202, description = "Waits for a second person", body = PortProposedBody)))]
async fn open(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewPort>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let NewPort { account, firm, reason } = new;
    let proposer = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (port, key) = Port::new(api.vault(), account, firm.clone());
        let step = Step::Port(port);
        let unfit = |why| Problem::new(Code::Unprocessable, why);
        step.command(api.gateway()?, api.vault()).map_err(unfit)?;
        let payload = serde_json::to_value([step]).map_err(|error| Problem::internal(&error))?;
        let proposal = NewProposal { action: Action::PortWrite, payload, reason: reason.clone() };
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        let key = key.expose().to_owned();
        let body = PortProposedBody { proposal: ProposalBody::from(proposed), key };
        Ok::<_, Problem>(Reply::accepted(&body))
    })
}
