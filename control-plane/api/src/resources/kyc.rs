//! Know your customer: a person's own case.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identity::policy::Resource;
use kyc::cases::{self, Case};
use kyc::documents::{self, Document, Kind};
use kyc::{DocumentId, KycError};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(own))
        .routes(routes!(person))
        .routes(routes!(answers))
        .routes(routes!(document))
        .routes(routes!(submit))
}

/// Who somebody says they are.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonBody {
    /// As in their documents.
    #[schema(min_length = 1, max_length = 100)]
    given_name: String,
    /// As in their documents.
    #[schema(min_length = 1, max_length = 100)]
    family_name: String,
    /// Day of birth.
    #[schema(format = Date, example = "1990-12-10")]
    born: String,
    /// Two capital letters (ISO 3166).
    #[schema(pattern = "^[A-Z]{2}$")]
    nationality: String,
    /// Street and number.
    #[schema(min_length = 1, max_length = 100)]
    street: String,
    /// Town.
    #[schema(min_length = 1, max_length = 100)]
    city: String,
    /// As the country writes it.
    #[serde(default)]
    #[schema(max_length = 100)]
    postal_code: String,
    /// Two capital letters (ISO 3166).
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    /// For the tax office of that country.
    #[schema(min_length = 4, max_length = 100)]
    tax_id: String,
}

impl From<kyc::Person> for PersonBody {
    fn from(person: kyc::Person) -> Self {
        Self {
            given_name: person.given_name,
            family_name: person.family_name,
            born: person.born.to_string(),
            nationality: person.nationality,
            street: person.street,
            city: person.city,
            postal_code: person.postal_code,
            country: person.country,
            tax_id: person.tax_id,
        }
    }
}

/// What somebody answers.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswersBody {
    /// `employed`, `self_employed`, `retired`, `student` or `unemployed`.
    #[schema(value_type = String)]
    employment: kyc::Employment,
    /// A year, in thousands: `below25`, `below100`, `below500` or `above500`.
    #[schema(value_type = String)]
    income: kyc::Income,
    /// Where the money comes from: `salary`, `business`, `savings`, `inheritance` or `other`.
    #[schema(value_type = String)]
    source: kyc::Source,
    /// What they expect to deposit in a year, in thousands.
    expected_deposits: u32,
    /// Years of experience with trading.
    experience_years: u8,
    /// Whether they, or who is close to them, hold a public office of weight.
    is_politically_exposed: bool,
    /// Whether they act for somebody else.
    acts_for_others: bool,
}

impl From<kyc::Questionnaire> for AnswersBody {
    fn from(answers: kyc::Questionnaire) -> Self {
        Self {
            employment: answers.employment,
            income: answers.income,
            source: answers.source,
            expected_deposits: answers.expected_deposits,
            experience_years: answers.experience_years,
            is_politically_exposed: answers.is_politically_exposed,
            acts_for_others: answers.acts_for_others,
        }
    }
}

/// A document.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    /// `passport`, `identity_card`, `driving_licence` or `proof_of_address`.
    kind: String,
    /// A PDF, JPEG or PNG in base64; a request takes 256 KiB.
    content: String,
}

/// A document, without its bytes.
#[derive(Debug, Serialize, ToSchema)]
pub struct DocumentBody {
    /// Its id.
    id: String,
    /// What it shows.
    kind: &'static str,
    /// By its first bytes.
    media_type: String,
    /// Bytes.
    size: u64,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
}

impl From<Document> for DocumentBody {
    fn from(document: Document) -> Self {
        Self {
            id: document.id.to_string(),
            kind: document.kind.name(),
            media_type: document.media_type,
            size: document.size,
            created: document.created.to_string(),
        }
    }
}

/// A case.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseBody {
    /// Its id.
    id: String,
    /// Whose.
    user_id: String,
    /// `open`, `submitted`, `checking`, `review`, `approved` or `rejected`.
    state: &'static str,
    /// Why it stands there.
    reason: Option<String>,
    /// Whether the identity is filled in.
    has_person: bool,
    /// Whether the questions are answered.
    has_answers: bool,
    /// What was handed in.
    documents: Vec<DocumentBody>,
    /// 0 to 100, once it is checked.
    risk: u32,
    /// Counts its changes.
    version: u64,
}

pub(super) async fn body_of(tx: &mut Tx, case: Case) -> Result<CaseBody, Problem> {
    let documents = documents::list(tx, case.id).await?.into_iter().map(Into::into).collect();
    Ok(CaseBody {
        id: case.id.to_string(),
        user_id: case.user.to_string(),
        state: case.state.name(),
        reason: Some(case.reason).filter(|reason| !reason.is_empty()),
        has_person: case.has_person,
        has_answers: case.has_answers,
        documents,
        risk: case.risk,
        version: case.version,
    })
}

/// The caller's own case; 404 before it was begun.
#[utoipa::path(get, path = "/v1/kyc", tag = "kyc", responses(
    (status = 200, description = "The case", body = CaseBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn own(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    caller.may(&api, Resource::Of(user))?;
    let mut tx = api.identity.db.read().await?;
    let case = cases::of_user(&mut tx, user).await?;
    Ok(Reply::ok(&body_of(&mut tx, case).await?).unless_known(&headers))
}

/// Fill in, or change, who you are. The first call begins the case.
#[utoipa::path(put, path = "/v1/kyc/person", tag = "kyc", request_body = PersonBody,
    responses((status = 200, description = "The case", body = CaseBody)))]
async fn person(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<PersonBody>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let wrong = |error| Problem::new(Code::Unprocessable, format!("born: {error}"));
    let person = kyc::Person {
        born: given.born.parse().map_err(wrong)?,
        given_name: given.given_name,
        family_name: given.family_name,
        nationality: given.nationality,
        street: given.street,
        city: given.city,
        postal_code: given.postal_code,
        country: given.country,
        tax_id: given.tax_id,
    };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        cases::open(tx, &*api.clock, user).await?;
        let means = (&*api.clock, api.vault());
        let case = cases::set_person(tx, means, user, &person).await?;
        Ok::<_, Problem>(Reply::ok(&body_of(tx, case).await?))
    })
}

/// Answer, or answer anew, the questions.
#[utoipa::path(put, path = "/v1/kyc/answers", tag = "kyc", request_body = AnswersBody,
    responses((status = 200, description = "The case", body = CaseBody)))]
async fn answers(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<AnswersBody>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let answers = kyc::Questionnaire {
        employment: given.employment,
        income: given.income,
        source: given.source,
        expected_deposits: given.expected_deposits,
        experience_years: given.experience_years,
        is_politically_exposed: given.is_politically_exposed,
        acts_for_others: given.acts_for_others,
    };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        cases::open(tx, &*api.clock, user).await?;
        let means = (&*api.clock, api.vault());
        let case = cases::set_answers(tx, means, user, &answers).await?;
        Ok::<_, Problem>(Reply::ok(&body_of(tx, case).await?))
    })
}

/// Add a document to the case.
#[utoipa::path(post, path = "/v1/kyc/documents", tag = "kyc", request_body = NewDocument,
    responses((status = 201, description = "Added", body = DocumentBody)))]
async fn document(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewDocument>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let refuse = |what: String| Problem::new(Code::Unprocessable, what);
    let kind: Kind = new.kind.parse().map_err(|error| refuse(format!("kind: {error}")))?;
    let bytes = STANDARD.decode(&new.content);
    let bytes = bytes.map_err(|_| refuse("content: expected base64".to_owned()))?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        cases::open(tx, &*api.clock, user).await?;
        let means = (&*api.clock, api.vault());
        let id = DocumentId::new(&*api.clock);
        let added = documents::add(tx, means, user, id, (kind, &bytes)).await?;
        Ok::<_, Problem>(Reply::created(&DocumentBody::from(added), "/v1/kyc".to_owned()))
    })
}

/// Hand the case in.
#[utoipa::path(post, path = "/v1/kyc/submit", tag = "kyc",
    responses((status = 200, description = "It is being checked", body = CaseBody)))]
async fn submit(State(api): State<Api>, caller: Caller) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let case = cases::submit(tx, &*api.clock, user).await?;
        Ok::<_, Problem>(Reply::ok(&body_of(tx, case).await?))
    })
}

impl From<KycError> for Problem {
    fn from(error: KycError) -> Self {
        use KycError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Vault(_) => return Self::internal(&error),
            E::NotFound(_) => Code::NotFound,
            E::Invalid { .. } => Code::Unprocessable,
            E::State { .. } | E::Missing(_) => Code::Conflict,
            E::SameEyes => Code::SameEyes,
        };
        Self::new(code, error.to_string())
    }
}
