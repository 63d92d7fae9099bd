//! The venue's settings: what counts now, what was agreed on before, and what somebody wants
//! changed, which another one sees the difference of.

mod agree;
mod body;

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use identity::policy::Resource;
use payments::Limits;
use serde::Deserialize;
use settings::{Document, Effect, Payments, SettingsError, Version, commands};
use store::{Timestamp, Tx};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, if_match, read_cursor};
use crate::guard::Caller;
use crate::held;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::proposals::ProposalBody;
use crate::resources::{PageQuery, fees, venue};

pub(super) use agree::{Offer, agree, offer};
pub use body::{
    CommandState, CurrentSettings, Drift, DriftItem, PaymentLimits, RequestRates, SessionRow,
    SettingChange, SettingsVersion, VenueSettings,
};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(current, propose))
        .routes(routes!(drift))
        .routes(routes!(versions))
        .routes(routes!(version))
}

/// The number of the newest version and what it says; 0 and what the process was started with.
async fn agreed(api: &Api, tx: &mut Tx) -> Result<(u32, Document), SettingsError> {
    let newest = settings::current(tx).await?;
    Ok(newest.map_or_else(|| (0, api.started()), |version| (version.number, version.document)))
}

/// The same with the fees that the ledger knows, some of which may be from before versions.
pub(super) async fn newest(api: &Api, tx: &mut Tx) -> Result<(u32, Document), Problem> {
    let (number, document) = agreed(api, tx).await?;
    Ok((number, Document { fees: fees::latest(tx).await?, ..document }))
}

/// What may be moved without asking anybody, now.
pub(super) async fn payment_limits(api: &Api, tx: &mut Tx) -> Result<Limits, Problem> {
    let Payments { single, daily, four_eyes } = agreed(api, tx).await?.1.payments;
    Ok(Limits { single, daily, four_eyes })
}

/// What the newest settings say that this process does not do before its next start.
pub(super) async fn waiting(api: &Api, tx: &mut Tx) -> Result<Vec<SettingChange>, Problem> {
    let mut late = settings::changes(&api.started(), &agreed(api, tx).await?.1)?;
    late.retain(|change| change.effect == Effect::AtNextStart);
    Ok(body::bodies(late))
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
    let body = CurrentSettings { version, settings: (&document).into() };
    let reply = Reply::ok(&body).version(version);
    // Before the first version they are what this process was started with, which nobody counts.
    Ok(if version == 0 { reply.into_response() } else { reply.unless_known(&headers) })
}

/// Where the engine is not as the newest version says: after an operator's own command, after a day
/// that began from the engine's configuration, or because it has refused, or not heard yet.
#[utoipa::path(get, path = "/v1/venue/settings/drift", tag = "venue", responses(
    (status = 200, description = "All of it", body = Drift),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn drift(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let gateway = api.gateway()?;
    let mut tx = api.identity.db.read().await?;
    let (version, document) = agreed(&api, &mut tx).await?;
    let due = commands::waiting(&mut tx, u32::MAX).await?;
    let due: BTreeSet<String> = due.iter().map(|one| one.command.row.to_string()).collect();
    let known = gateway.orders();
    let mut items = Vec::new();
    for row in document.rows() {
        let waiting = due.contains(&row.to_string());
        let held = held::held(known.venue(), &row);
        let apart = settings::drift(&row, held.as_ref())?.into_iter();
        items.extend(apart.map(|change| DriftItem {
            setting: change.setting,
            version: change.from,
            engine: change.to,
            waiting,
        }));
    }
    let venue = known.venue();
    let switched_off = venue.switched_off().iter().map(|at| venue::scope_name(venue, *at));
    let switched_off = switched_off.collect();
    let engine_sequence = known.position().seq;
    drop(known);
    let body = Drift { version, engine_sequence, items, switched_off };
    Ok(Reply::ok(&body).unless_known(&headers))
}

/// A version as it would count after `before`. One that says nothing of fees, or the same, leaves
/// them as they are.
fn as_next(document: Document, before: &Document) -> Document {
    let fees = match (document.fees, before.fees) {
        (None, last) => last,
        (Some(old), Some(last)) if old.costs_as(&last) => Some(last),
        (Some(old), _) => Some(old),
    };
    Document { fees, ..document }
}

async fn body_of(
    tx: &mut Tx,
    newest: &Document,
    found: Version,
) -> Result<SettingsVersion, Problem> {
    let difference = settings::changes(newest, &as_next(found.document.clone(), newest))?;
    let state = commands::state(tx, found.number).await?;
    Ok(SettingsVersion::of(found, difference, state))
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
    let mut found = Vec::new();
    for version in settings::list(&mut tx, before, limit + 1).await? {
        found.push(body_of(&mut tx, &document, version).await?);
    }
    let page: Page<SettingsVersion> =
        Page::of(found, limit, |one: &SettingsVersion| one.version.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// One version of the settings, with what the engine was told of it and what it said.
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
    let mut body = body_of(&mut tx, &document, found).await?;
    let told = commands::of_version(&mut tx, number).await?;
    body.commands = Some(told.into_iter().map(Into::into).collect());
    Ok(Reply::ok(&body).unless_known(&headers))
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
    /// From when the fees of that version are to count again, where they differ.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    fees_effective: Option<Timestamp>,
    /// Whether the engine is also told what it should hold already, and does not.
    #[serde(default)]
    reapply: bool,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose new settings, or those of an old version. `If-Match` names the version they follow;
/// `payload.difference` of the proposal tells what changes and when it counts, `payload.commands`
/// what the engine will be told. They are the next version when a second person agrees and no other
/// one came in between. Who proposes and who agrees must each be allowed to change all that is
/// different: settings as an operator, limits and sessions as risk, fees as finance.
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
    let actor = &caller.who()?.actor;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let (base, before) = newest(&api, tx).await?;
        if known != base {
            let what = "the settings have changed since you read them; read them again";
            return Err(Problem::new(Code::PreconditionFailed, what));
        }
        let after = wanted(tx, &new, &before).await?;
        let offered = Offer { base, before, after, reapply: new.reapply };
        let proposed = offer(&api, tx, actor, &offered, &new.reason).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

async fn wanted(
    tx: &mut Tx,
    new: &NewSettingsVersion,
    before: &Document,
) -> Result<Document, Problem> {
    let unfit = |what| Err(Problem::new(Code::Unprocessable, what));
    match (&new.settings, new.like_version) {
        (Some(_), None) if new.fees_effective.is_some() => {
            unfit("fees_effective goes with like_version; settings.fees have their own")
        }
        (Some(given), None) => Ok(given.clone().over(before)),
        (None, Some(number)) => {
            let old = settings::version(tx, number).await?.document;
            let mut next = as_next(old, before);
            match (
                next.fees.as_mut().filter(|fees| before.fees != Some(**fees)),
                new.fees_effective,
            ) {
                (Some(fees), Some(effective)) => fees.effective = effective,
                (None, None) => {}
                (Some(_), None) => return unfit("fees_effective: say from when its fees count"),
                (None, Some(_)) => return unfit("fees_effective: its fees are those that count"),
            }
            Ok(next)
        }
        _ => unfit("say either settings or like_version"),
    }
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
