//! Know your customer: those who look into cases, and decide them.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use kyc::cases::{self, Case, Decision, State as CaseState};
use kyc::{CaseId, DocumentId, documents};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::file::file_of;
use crate::resources::kyc::{AnswersBody, CaseBody, PersonBody, body_of};
use crate::resources::page_limit;
use crate::resources::place::Place;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
        .routes(routes!(details))
        .routes(routes!(document))
        .routes(routes!(decide))
}

/// Which cases, and which page of them.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CasesQuery {
    /// `open`, `submitted`, `checking`, `review`, `approved` or `rejected`; `review` when absent.
    state: Option<String>,
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// For staff: cases in a state, those that wait longest first. Without one, those that a person has
/// to look at.
#[utoipa::path(get, path = "/v1/kyc/cases", tag = "kyc", params(CasesQuery), responses(
    (status = 200, description = "One page", body = Page<CaseBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<CasesQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = page_limit(query.limit)?;
    let wrong = |error| Problem::new(Code::Malformed, format!("state: {error}"));
    let state = query.state.as_deref().map(str::parse).transpose().map_err(wrong)?;
    let state = state.unwrap_or(CaseState::Review);
    let after: Option<Place<CaseId>> = read_cursor(query.cursor.as_deref())?;
    let after = after.map(Place::pair);
    let mut tx = api.identity.db.read().await?;
    let found = cases::in_state(&mut tx, state, after, limit as usize + 1).await?;
    let place = |case: &Case| Place { time: case.changed, id: case.id }.to_string();
    let Page { items, next_cursor } = Page::<Case>::of(found, limit, place);
    let mut page = Page { items: Vec::with_capacity(items.len()), next_cursor };
    for case in items {
        page.items.push(body_of(&mut tx, case).await?);
    }
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One case.
#[utoipa::path(get, path = "/v1/kyc/cases/{id}", tag = "kyc",
    params(("id" = String, Path, description = "The case")), responses(
    (status = 200, description = "The case", body = CaseBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<CaseId>,
) -> Result<Response, Problem> {
    let mut tx = api.identity.db.read().await?;
    let case = cases::get(&mut tx, id).await?;
    caller.may(&api, Resource::Of(case.user))?;
    Ok(Reply::ok(&body_of(&mut tx, case).await?).unless_known(&headers))
}

/// A step of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepBody {
    /// What it became.
    state: &'static str,
    /// Why: a hit, what is not genuine, what is missing, what somebody decided.
    note: Option<String>,
    /// Who: `user:` and an id, or `system`.
    actor: String,
    /// When.
    #[schema(format = DateTime)]
    time: String,
}

/// A case with what is in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseDetails {
    /// The case.
    case: CaseBody,
    /// Who they say they are.
    person: Option<PersonBody>,
    /// What they answered.
    answers: Option<AnswersBody>,
    /// The provider's reference of the last check.
    provider_reference: Option<String>,
    /// What happened to it, oldest first; what the provider hit is in the notes.
    steps: Vec<StepBody>,
}

/// For who decides cases: what somebody handed in, and what was found. Nobody sees their own.
#[utoipa::path(get, path = "/v1/kyc/cases/{id}/details", tag = "kyc",
    params(("id" = String, Path, description = "The case")), responses(
    (status = 200, description = "All of it; the bytes of documents apart", body = CaseDetails),
))]
async fn details(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<CaseId>,
) -> Result<Reply, Problem> {
    caller.may(&api, Resource::Venue)?;
    let mut tx = api.identity.db.read().await?;
    let case = cases::for_staff(&mut tx, id, caller.who()?.user()).await?;
    let (person, answers) = cases::filled_in(&mut tx, api.vault(), id).await?;
    let steps = cases::steps(&mut tx, id).await?.into_iter();
    let steps = steps.map(|(state, note, actor, time)| StepBody {
        state: state.name(),
        note: Some(note).filter(|note| !note.is_empty()),
        actor,
        time: time.to_string(),
    });
    Ok(Reply::ok(&CaseDetails {
        person: person.map(Into::into),
        answers: answers.map(Into::into),
        provider_reference: Some(case.provider_ref.clone()).filter(|text| !text.is_empty()),
        steps: steps.collect(),
        case: body_of(&mut tx, case).await?,
    }))
}

/// For who decides cases: the bytes of a document, as they were handed in.
#[utoipa::path(get, path = "/v1/kyc/cases/{id}/documents/{document}", tag = "kyc",
    params(("id" = String, Path, description = "The case"),
        ("document" = String, Path, description = "The document")), responses(
    (status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/png"))),
))]
async fn document(
    State(api): State<Api>,
    caller: Caller,
    Path((id, document)): Path<(CaseId, DocumentId)>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let mut tx = api.identity.db.read().await?;
    cases::for_staff(&mut tx, id, caller.who()?.user()).await?;
    let (document, bytes) = documents::open(&mut tx, api.vault(), id, document).await?;
    let end = match document.media_type.as_str() {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        _ => "png",
    };
    let name = format!("{}-{}.{end}", document.kind.name(), document.id);
    Ok(file_of(bytes, &document.media_type, &name))
}

/// What is decided.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// They may trade.
    Approve,
    /// They may not.
    Reject,
    /// Something is missing.
    AskForMore,
}

/// A decision about a case.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionBody {
    /// What.
    decision: Verdict,
    /// Why.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// For staff: decide a case in review.
#[utoipa::path(post, path = "/v1/kyc/cases/{id}/decision", tag = "kyc",
    params(("id" = String, Path, description = "The case")), request_body = DecisionBody,
    responses((status = 200, description = "Decided", body = CaseBody)))]
async fn decide(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<CaseId>,
    Body(given): Body<DecisionBody>,
) -> Result<Written, Problem> {
    let staff = caller.who()?.user();
    caller.may(&api, Resource::Venue)?;
    let decision = match given.decision {
        Verdict::Approve => Decision::Approve,
        Verdict::Reject => Decision::Reject,
        Verdict::AskForMore => Decision::AskForMore,
    };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let what = (decision, given.reason.as_str());
        let case = cases::decide(tx, &*api.clock, id, staff, what).await?;
        Ok::<_, Problem>(Reply::ok(&body_of(tx, case).await?))
    })
}
