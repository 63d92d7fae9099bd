//! The venue's settings: what counts now, what was agreed on before, and what somebody wants
//! changed, which another one sees the difference of.

use audit::{Deed, Outcome};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::{Action, Resource};
use identity::proposals::{NewProposal, Proposal};
use payments::Limits;
use serde::{Deserialize, Serialize};
use settings::{Agreed, Change, Document, Effect, Payments, Requests, SettingsError, Version};
use store::{Tx, UserId};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, if_match, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(current, propose))
        .routes(routes!(versions))
        .routes(routes!(version))
}

/// All settings.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VenueSettings {
    /// What may be moved without asking anybody; counts at once.
    payments: PaymentLimits,
    /// How often somebody may ask; counts when the control plane starts next.
    requests: RequestRates,
}

/// What may be moved without asking anybody, in minor units.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PaymentLimits {
    /// At most so much at once.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    single: i64,
    /// At most so much of an account in 24 hours, each way.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    daily: i64,
    /// Withdrawals from this amount on wait for two members of staff.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    four_eyes: i64,
}

/// Requests a second; twice as many at once.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRates {
    /// Of one user, over all their sessions and keys.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_user: u32,
    /// Of one API key.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_key: u32,
    /// From one address.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_address: u32,
}

impl From<Document> for VenueSettings {
    fn from(Document { payments, requests }: Document) -> Self {
        let Payments { single, daily, four_eyes } = payments;
        let Requests { by_user, by_key, by_address } = requests;
        Self {
            payments: PaymentLimits { single, daily, four_eyes },
            requests: RequestRates { by_user, by_key, by_address },
        }
    }
}

impl From<VenueSettings> for Document {
    fn from(VenueSettings { payments, requests }: VenueSettings) -> Self {
        let PaymentLimits { single, daily, four_eyes } = payments;
        let RequestRates { by_user, by_key, by_address } = requests;
        Self {
            payments: Payments { single, daily, four_eyes },
            requests: Requests { by_user, by_key, by_address },
        }
    }
}

/// A setting that is different.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SettingChange {
    /// Its name.
    #[schema(example = "payments.daily")]
    setting: String,
    /// Before.
    from: i64,
    /// After.
    to: i64,
    /// When it counts: `at_once`, or `at_next_start` of the control plane.
    effect: &'static str,
}

impl From<Change> for SettingChange {
    fn from(Change { setting, from, to, effect }: Change) -> Self {
        let effect = match effect {
            Effect::AtOnce => "at_once",
            Effect::AtNextStart => "at_next_start",
        };
        Self { setting, from, to, effect }
    }
}

fn bodies(changes: Vec<Change>) -> Vec<SettingChange> {
    changes.into_iter().map(Into::into).collect()
}

/// The settings that count.
#[derive(Debug, Serialize, ToSchema)]
pub struct CurrentSettings {
    /// Which version; 0 is what the process was started with. The ETag.
    version: u32,
    /// All of them.
    settings: VenueSettings,
}

/// A version.
#[derive(Debug, Serialize, ToSchema)]
pub struct SettingsVersion {
    /// Counts them from 1.
    version: u32,
    /// All of it.
    settings: VenueSettings,
    /// What would be different if it counted instead of the newest one.
    difference: Vec<SettingChange>,
    /// The proposal, which tells what was different then.
    #[schema(format = "uuid")]
    proposal: String,
    /// Who wanted it.
    proposer: String,
    /// Who agreed.
    approver: String,
    /// Why.
    reason: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
}

impl SettingsVersion {
    fn of(version: Version, newest: &Document) -> Self {
        let Version { number, document, agreed, created } = version;
        Self {
            version: number,
            settings: document.into(),
            difference: bodies(settings::changes(newest, &document)),
            proposal: agreed.proposal.to_string(),
            proposer: agreed.proposer.to_string(),
            approver: agreed.approver.to_string(),
            reason: agreed.reason,
            created: created.to_string(),
        }
    }
}

/// The number of the newest version and what it says; 0 and what the process was started with.
async fn newest(api: &Api, tx: &mut Tx) -> Result<(u32, Document), SettingsError> {
    let newest = settings::current(tx).await?;
    Ok(newest.map_or((0, api.started()), |version| (version.number, version.document)))
}

/// What may be moved without asking anybody, now.
pub(super) async fn payment_limits(api: &Api, tx: &mut Tx) -> Result<Limits, Problem> {
    let Payments { single, daily, four_eyes } = newest(api, tx).await?.1.payments;
    Ok(Limits { single, daily, four_eyes })
}

/// What the newest settings say that this process does not do before its next start.
pub(super) async fn waiting(api: &Api, tx: &mut Tx) -> Result<Vec<SettingChange>, Problem> {
    let mut late = settings::changes(&api.started(), &newest(api, tx).await?.1);
    late.retain(|change| change.effect == Effect::AtNextStart);
    Ok(bodies(late))
}

/// The settings that count.
#[utoipa::path(get, path = "/v1/venue/settings", tag = "venue", responses(
    (status = 200, description = "All of them", body = CurrentSettings),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn current(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let (version, document) = newest(&api, &mut api.identity.db.read().await?).await?;
    let body = CurrentSettings { version, settings: document.into() };
    Ok(Reply::ok(&body).version(version).unless_known(&headers))
}

/// Versions of the settings, newest first.
#[utoipa::path(get, path = "/v1/venue/settings/versions", tag = "venue", params(PageQuery),
    responses(
        (status = 200, description = "One page", body = Page<SettingsVersion>),
        (status = 304, description = "Known by If-None-Match"),
    ))]
async fn versions(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = query.limit()?;
    let before: Option<u32> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let (_, document) = newest(&api, &mut tx).await?;
    let found = settings::list(&mut tx, before, limit + 1).await?;
    let found = found.into_iter().map(|version| SettingsVersion::of(version, &document)).collect();
    let page: Page<SettingsVersion> =
        Page::of(found, limit, |one: &SettingsVersion| one.version.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One version of the settings.
#[utoipa::path(get, path = "/v1/venue/settings/versions/{version}", tag = "venue",
    params(("version" = u32, Path, description = "Its number")), responses(
    (status = 200, description = "The version", body = SettingsVersion),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn version(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(number): Path<u32>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let mut tx = api.identity.db.read().await?;
    let (_, document) = newest(&api, &mut tx).await?;
    let found = settings::version(&mut tx, number).await?;
    Ok(Reply::ok(&SettingsVersion::of(found, &document)).unless_known(&headers))
}

/// What is to be changed, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSettingsVersion {
    /// All settings as they are to be, or
    #[serde(default)]
    settings: Option<VenueSettings>,
    /// a version whose settings are to count again.
    #[serde(default)]
    #[schema(minimum = 1)]
    like_version: Option<u32>,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// What a proposal carries.
#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    /// The version it was made against, and counts after.
    base: u32,
    settings: Document,
    /// For who decides.
    difference: Vec<Change>,
}

/// Propose new settings, or those of an old version. `If-Match` names the version they follow;
/// `payload.difference` of the proposal tells what changes and when it counts. They are the next
/// version when a second person agrees and no other one came in between.
#[utoipa::path(post, path = "/v1/venue/settings", tag = "venue",
    request_body = NewSettingsVersion,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Body(new): Body<NewSettingsVersion>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let known = if_match(&headers)?;
    let proposer = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (base, before) = newest(&api, tx).await?;
        if known != base {
            let what = "the settings have changed since you read them; read them again";
            return Err(Problem::new(Code::PreconditionFailed, what));
        }
        let after = wanted(tx, &new).await?;
        let difference = settings::changes(&before, &after);
        if difference.is_empty() {
            return Err(Problem::new(Code::Unprocessable, "settings: nothing would be different"));
        }
        let payload = Payload { base, settings: after, difference };
        let payload = serde_json::to_value(payload).map_err(|error| Problem::internal(&error))?;
        let (action, reason) = (Action::SettingsWrite, new.reason.clone());
        let proposal = NewProposal { action, payload, reason };
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

async fn wanted(tx: &mut Tx, new: &NewSettingsVersion) -> Result<Document, Problem> {
    let document = match (new.settings, new.like_version) {
        (Some(given), None) => given.into(),
        (None, Some(number)) => settings::version(tx, number).await?.document,
        _ => {
            let what = "say either settings or like_version";
            return Err(Problem::new(Code::Unprocessable, what));
        }
    };
    document.check()?;
    Ok(document)
}

/// Does what two people agreed on.
pub(super) async fn agree(
    api: &Api,
    tx: &mut Tx,
    proposal: &Proposal,
    approver: UserId,
) -> Result<(), Problem> {
    let payload = serde_json::from_value(proposal.payload.clone());
    let Payload { base, settings, difference } =
        payload.map_err(|error| Problem::internal(&error))?;
    let agreed = Agreed {
        proposal: proposal.id.uuid(),
        proposer: proposal.proposer,
        approver,
        reason: proposal.reason.clone(),
    };
    let made = settings::add(tx, base, settings, agreed, api.clock.now()).await?;
    let details = serde_json::json!({ "difference": difference, "proposer": proposal.proposer });
    let deed = Deed {
        actor: &format!("user:{approver}"),
        action: Action::SettingsWrite.as_str(),
        object: &format!("settings:{}", made.number),
        outcome: Outcome::Done,
        details: &details.to_string(),
    };
    audit::record(tx, &*api.clock, &deed).await?;
    Ok(())
}

impl From<SettingsError> for Problem {
    fn from(error: SettingsError) -> Self {
        let code = match error {
            SettingsError::Store(error) => return error.into(),
            SettingsError::Broken(_) => return Self::internal(&error),
            SettingsError::Refused(_) => Code::Unprocessable,
            SettingsError::Version(_) => Code::Conflict,
            SettingsError::NotFound => Code::NotFound,
        };
        Self::new(code, error.to_string())
    }
}
