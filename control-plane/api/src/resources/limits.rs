//! Risk limits of accounts and firms, and what is demanded of sessions: read by many, set by two.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::control::{Action as Do, Keys, Request};
use engine::core::SessionId;
use engine::core::limits::{Denied, Limits, Owner};
use engine::core::operator::OnDisconnect;
use gateway::venue::Port;
use identity::policy::{Action, Resource};
use identity::proposals::NewProposal;
use serde::{Deserialize, Serialize};
use settings::rows;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::agreed::{OnDisconnectName, SessionStep, Step};
use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(read, propose))
        .routes(routes!(session, propose_session))
        .routes(routes!(participants))
}

/// Kinds of orders that an account may not enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum DeniedBody {
    /// Market orders.
    Market,
    /// Intermarket sweeps.
    Sweeps,
    /// Short sales.
    Short,
    /// Short sales exempt from the price test.
    Exempt,
}

const KINDS: [(Denied, DeniedBody); 4] = [
    (Denied::MARKET, DeniedBody::Market),
    (Denied::SWEEPS, DeniedBody::Sweeps),
    (Denied::SHORT, DeniedBody::Short),
    (Denied::EXEMPT, DeniedBody::Exempt),
];

/// Limits of an account, or of all accounts of a firm together; 0 is none. Money is in
/// ten-thousandths.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LimitsBody {
    /// The account's number at the engine, or
    #[serde(default)]
    account: Option<u32>,
    /// the firm's code.
    #[serde(default)]
    #[schema(max_length = 4)]
    firm: Option<String>,
    /// Largest order in shares.
    #[serde(default)]
    order_shares: u32,
    /// Largest order in money.
    #[serde(default)]
    order_notional: u64,
    /// Largest gross exposure.
    #[serde(default)]
    gross: u64,
    /// Largest net exposure.
    #[serde(default)]
    net: u64,
    /// How far a price may be beyond the last sale, in ten-thousandths of it; like all that follows
    /// an account's alone.
    #[serde(default)]
    fat_finger_bp: u32,
    /// What may not be entered.
    #[serde(default)]
    #[schema(max_items = 4)]
    denied: Vec<DeniedBody>,
    /// Whether purchases must be covered by cash.
    #[serde(default)]
    cash: bool,
    /// Whether long sales must be covered by the position.
    #[serde(default)]
    keeps_positions: bool,
    /// New orders and replaces a second in each instrument; 0 does not count them.
    #[serde(default)]
    messages_per_second: u32,
    /// The same at once after a pause.
    #[serde(default = "one")]
    #[schema(minimum = 1)]
    messages_burst: u32,
}

const fn one() -> u32 {
    1
}

impl From<&rows::Limits> for LimitsBody {
    fn from(row: &rows::Limits) -> Self {
        let denied = |kind: &rows::Denied| match kind {
            rows::Denied::Market => DeniedBody::Market,
            rows::Denied::Sweeps => DeniedBody::Sweeps,
            rows::Denied::Short => DeniedBody::Short,
            rows::Denied::Exempt => DeniedBody::Exempt,
        };
        Self {
            account: row.account,
            firm: row.firm.clone(),
            order_shares: row.order_shares,
            order_notional: row.order_notional,
            gross: row.gross,
            net: row.net,
            fat_finger_bp: row.fat_finger_bp,
            denied: row.denied.iter().map(denied).collect(),
            cash: row.cash,
            keeps_positions: row.keeps_positions,
            messages_per_second: row.messages_per_second,
            messages_burst: if row.messages_per_second == 0 { 1 } else { row.messages_burst },
        }
    }
}

impl From<&LimitsBody> for rows::Limits {
    fn from(body: &LimitsBody) -> Self {
        let denied = |kind: &DeniedBody| match kind {
            DeniedBody::Market => rows::Denied::Market,
            DeniedBody::Sweeps => rows::Denied::Sweeps,
            DeniedBody::Short => rows::Denied::Short,
            DeniedBody::Exempt => rows::Denied::Exempt,
        };
        Self {
            account: body.account,
            firm: body.firm.clone(),
            order_shares: body.order_shares,
            order_notional: body.order_notional,
            gross: body.gross,
            net: body.net,
            fat_finger_bp: body.fat_finger_bp,
            denied: body.denied.iter().map(denied).collect(),
            cash: body.cash,
            keeps_positions: body.keeps_positions,
            messages_per_second: body.messages_per_second,
            messages_burst: if body.messages_per_second == 0 { 0 } else { body.messages_burst },
        }
    }
}

impl LimitsBody {
    pub(crate) fn of(owner: Owner, limits: &Limits) -> Self {
        let (account, firm) = match owner {
            Owner::Account(account) => (Some(account.0), None),
            Owner::Firm(firm) => (None, Some(firm_text(firm))),
        };
        let kinds = KINDS.iter().filter(|(kind, _)| limits.denied.has(*kind));
        Self {
            account,
            firm,
            order_shares: limits.order_qty.0,
            order_notional: limits.order_notional,
            gross: limits.gross,
            net: limits.net,
            fat_finger_bp: limits.fat_finger_bp,
            denied: kinds.map(|(_, name)| *name).collect(),
            cash: limits.is_cash,
            keeps_positions: limits.keeps_positions,
            messages_per_second: limits.rate.map_or(0, |rate| rate.per_second),
            messages_burst: limits.rate.map_or(1, |rate| rate.burst),
        }
    }

    pub(crate) fn request(&self) -> Result<Request, Problem> {
        let mut keys = Keys::new();
        let all = serde_json::to_value(self).map_err(|error| Problem::internal(&error))?;
        for (key, value) in all.as_object().into_iter().flatten() {
            if key != "account" && key != "firm" {
                keys.insert(key.clone(), value.to_string());
            }
        }
        let (account, firm) = (self.account, self.firm.clone());
        Ok(Request { account, firm, keys, ..Request::new(Do::Limits) })
    }
}

pub(crate) fn firm_text(firm: [u8; 4]) -> String {
    String::from_utf8_lossy(&firm).trim_end().to_owned()
}

/// All limits.
#[derive(Debug, Serialize, ToSchema)]
pub struct LimitsList {
    /// Those of accounts, then those of firms. Who is not here has none.
    items: Vec<LimitsBody>,
}

/// The limits that hold now.
#[utoipa::path(get, path = "/v1/venue/limits", tag = "venue", responses(
    (status = 200, description = "All of them", body = LimitsList),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let items = {
        let known = api.gateway()?.orders();
        known.venue().limits().map(|(owner, limits)| LimitsBody::of(owner, limits)).collect()
    };
    Ok(Reply::ok(&LimitsList { items }).unless_known(&headers))
}

/// New limits, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLimits {
    /// All of them: what is not said is no limit.
    limits: LimitsBody,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose new limits for an account or a firm. They hold when a second person agrees.
#[utoipa::path(post, path = "/v1/venue/limits", tag = "venue", request_body = NewLimits,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewLimits>,
) -> Result<Written, Problem> {
    let step = Step::Request(Box::new(new.limits.request()?));
    agree(&api, &caller, (Action::RiskWrite, step), new.reason).await
}

/// Has a second person asked whether the engine is to do this.
pub(super) async fn agree(
    api: &Api,
    caller: &Caller,
    (action, step): (Action, Step),
    reason: String,
) -> Result<Written, Problem> {
    caller.may(api, Resource::Venue)?;
    let unfit = |why| Problem::new(Code::Unprocessable, why);
    step.command(api.gateway()?, api.vault()).map_err(unfit)?;
    let payload = serde_json::to_value([step]).map_err(|error| Problem::internal(&error))?;
    let proposal = NewProposal { action, payload, reason };
    let proposer = caller.who()?.user();
    let intent = Intent::of(caller)?;
    write_once!(api, intent, |tx| {
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

/// What the venue does for, and demands of, a session.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettingsBody {
    /// What becomes of its orders when its client is gone.
    on_disconnect: OnDisconnectName,
    /// Messages a second in the long run; 0 does not count them.
    messages_per_second: u32,
    /// Messages at once after a pause.
    messages_burst: u32,
    /// As many equal orders among the last 16, and the next is refused; 0 does not compare them.
    duplicates_most: u8,
    /// Orders as old as this are forgotten.
    duplicates_window_ms: u32,
}

/// What holds for a session now.
#[utoipa::path(get, path = "/v1/venue/sessions/{session}/settings", tag = "venue",
    params(("session" = u16, Path, description = "Its number")), responses(
    (status = 200, description = "Its settings", body = SettingsBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn session(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(session): Path<u16>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let settings = {
        let known = api.gateway()?.orders();
        let is_open = known.venue().ports().any(|(id, _)| id == SessionId(session));
        is_open.then(|| known.venue().settings(SessionId(session)))
    };
    let nothing = || Problem::new(Code::NotFound, "there is no such session");
    let settings = settings.ok_or_else(nothing)?;
    let body = SettingsBody {
        on_disconnect: match settings.on_disconnect {
            OnDisconnect::Keep => OnDisconnectName::Keep,
            OnDisconnect::CancelDay => OnDisconnectName::CancelDay,
            OnDisconnect::CancelAll => OnDisconnectName::CancelAll,
        },
        messages_per_second: settings.rate.map_or(0, |rate| rate.per_second),
        messages_burst: settings.rate.map_or(0, |rate| rate.burst),
        duplicates_most: settings.duplicates.map_or(0, |limit| limit.most),
        duplicates_window_ms: settings
            .duplicates
            .map_or(0, |limit| u32::try_from(limit.window_ns / 1_000_000).unwrap_or(u32::MAX)),
    };
    Ok(Reply::ok(&body).unless_known(&headers))
}

/// New settings, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSettings {
    /// All of them.
    settings: SettingsBody,
    /// One line for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose settings for a session. They hold when a second person agrees; sessions of the engine's
/// configuration have those of the configuration again after its next start.
#[utoipa::path(post, path = "/v1/venue/sessions/{session}/settings", tag = "venue",
    params(("session" = u16, Path, description = "Its number")), request_body = NewSettings,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose_session(
    State(api): State<Api>,
    caller: Caller,
    Path(session): Path<u16>,
    Body(new): Body<NewSettings>,
) -> Result<Written, Problem> {
    let SettingsBody { on_disconnect, messages_per_second, messages_burst, .. } = new.settings;
    let SettingsBody { duplicates_most, duplicates_window_ms, .. } = new.settings;
    let step = Step::Session(SessionStep {
        session,
        on_disconnect,
        messages_per_second,
        messages_burst,
        duplicates_most,
        duplicates_window_ms,
    });
    agree(&api, &caller, (Action::RiskWrite, step), new.reason).await
}

/// A firm at the engine.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParticipantBody {
    /// Its code.
    firm: String,
    /// Its sessions, by number.
    sessions: Vec<u16>,
    /// Accounts that they trade for.
    accounts: usize,
    /// Requests of all its sessions so far.
    requests: u64,
    /// Whether order entry is switched off for the firm.
    is_off: bool,
}

/// All firms.
#[derive(Debug, Serialize, ToSchema)]
pub struct Participants {
    /// By code.
    items: Vec<ParticipantBody>,
}

/// The firms that have sessions: those of the engine's configuration, and the venue's own for
/// people who trade over this API.
#[utoipa::path(get, path = "/v1/venue/participants", tag = "venue", responses(
    (status = 200, description = "All of them", body = Participants),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn participants(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    use std::collections::{BTreeMap, BTreeSet};

    use engine::core::operator::Scope;
    caller.may(&api, Resource::Venue)?;
    let items = {
        let known = api.gateway()?.orders();
        let mut firms: BTreeMap<[u8; 4], Vec<(SessionId, &Port)>> = BTreeMap::new();
        for (id, port) in known.venue().ports() {
            firms.entry(port.firm).or_default().push((id, port));
        }
        let body = |(firm, ports): ([u8; 4], Vec<(SessionId, &Port)>)| {
            let accounts: BTreeSet<u32> = ports.iter().map(|(_, port)| port.account.0).collect();
            ParticipantBody {
                firm: firm_text(firm),
                sessions: ports.iter().map(|(id, _)| id.0).collect(),
                accounts: accounts.len(),
                requests: ports.iter().map(|(_, port)| port.last_request).sum(),
                is_off: known.venue().switched_off().contains(&Scope::Firm(firm)),
            }
        };
        firms.into_iter().map(body).collect()
    };
    Ok(Reply::ok(&Participants { items }).unless_known(&headers))
}
