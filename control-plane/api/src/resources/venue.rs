//! The venue for those who operate it: state of the engine, its sessions, kill switch, phases.
//!
//! What is done is a command in the engine's log like any order, given by the operator's session.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::control::{Action, Request};
use engine::core::operator::Scope;
use engine::core::{Access, CommandBody};
use gateway::venue::Venue;
use gateway::{Answer, refusal_text};
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written};
use crate::resources::settings::{self, SettingChange};
use crate::{Api, agreed};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(state))
        .routes(routes!(sessions))
        .routes(routes!(kill))
        .routes(routes!(revive))
        .routes(routes!(cancel_orders))
        .routes(routes!(phase))
}

/// The venue now.
#[derive(Debug, Serialize, ToSchema)]
pub struct VenueBody {
    /// Whether the engine takes requests.
    ready: bool,
    /// Why not.
    reason: Option<String>,
    /// The engine's last command that is known here.
    engine_sequence: u64,
    /// Where the trading day is.
    #[schema(example = "start of market hours")]
    day: Option<&'static str>,
    /// Trades so far.
    trades: u64,
    /// Displayed orders resting.
    orders: usize,
    /// Where order entry is switched off.
    switched_off: Vec<String>,
    /// Instruments with the phase they are in.
    instruments: Vec<PhaseBody>,
    /// Settings that count when the control plane starts next.
    waiting: Vec<SettingChange>,
}

/// Where an instrument is.
#[derive(Debug, Serialize, ToSchema)]
pub struct PhaseBody {
    /// Ticker.
    symbol: String,
    /// The phase; null when it follows the day.
    phase: Option<&'static str>,
    /// Why, as market data tells it.
    reason: Option<String>,
}

/// A session of the engine.
#[derive(Debug, Serialize, ToSchema)]
pub struct PortBody {
    /// Its number.
    session: u16,
    /// The account that owns its orders.
    account: u32,
    /// Firm.
    firm: String,
    /// `wire`, `bridge` or `operator`.
    access: &'static str,
    /// Requests so far.
    requests: u64,
    /// When the last one came.
    #[schema(format = DateTime)]
    last_request: Option<String>,
}

/// All sessions.
#[derive(Debug, Serialize, ToSchema)]
pub struct Ports {
    /// By number; an engine has some thousands at most, so there is one page.
    items: Vec<PortBody>,
}

/// Where, by exactly one name.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Where {
    /// A session's number.
    #[serde(default)]
    #[schema(minimum = 1)]
    session: Option<u16>,
    /// An account's number.
    #[serde(default)]
    account: Option<u32>,
    /// A firm's code.
    #[serde(default)]
    #[schema(max_length = 4)]
    firm: Option<String>,
    /// A ticker.
    #[serde(default)]
    #[schema(max_length = 8)]
    symbol: Option<String>,
    /// Everywhere.
    #[serde(default)]
    all: bool,
    /// Leave the orders that rest (kill only).
    #[serde(default)]
    keep_orders: bool,
    /// Tell the owners that a regulator asked.
    #[serde(default)]
    regulatory: bool,
}

impl Where {
    fn request(self, action: Action) -> Request {
        let Self { session, account, firm, symbol, all, keep_orders, regulatory } = self;
        let request = Request::new(action);
        Request { session, account, firm, symbol, all, keep_orders, regulatory, ..request }
    }
}

/// Where an instrument is to be moved.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPhase {
    /// `closed`, `pre-open`, `opening-call`, `continuous`, `closing-call`, `halted`, `halt-call` or
    /// `paused`.
    #[schema(example = "halted")]
    phase: String,
    /// Why, as market data tells it, such as T1.
    #[serde(default)]
    #[schema(max_length = 4)]
    reason: Option<String>,
}

/// What was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct DoneBody {
    /// Orders cancelled by it; more may follow when there are very many.
    orders_cancelled: u32,
}

pub(super) fn day_name(code: engine::core::command::SystemEventCode) -> &'static str {
    use engine::core::command::SystemEventCode as Day;
    match code {
        Day::StartOfMessages => "start of messages",
        Day::StartOfSystemHours => "start of system hours",
        Day::StartOfMarketHours => "start of market hours",
        Day::EndOfMarketHours => "end of market hours",
        Day::EndOfSystemHours => "end of system hours",
        Day::EndOfMessages => "end of messages",
    }
}

pub(super) fn scope_name(venue: &Venue, scope: Scope) -> String {
    match scope {
        Scope::Venue => "everywhere".to_owned(),
        Scope::Firm(firm) => format!("firm {}", String::from_utf8_lossy(&firm).trim_end()),
        Scope::Account(account) => format!("account {account}"),
        Scope::Session(session) => format!("session {session}"),
        Scope::Instrument(id) => {
            let found = venue.instruments().find(|(known, _)| *known == id);
            found.map_or(format!("instrument {id}"), |(_, listed)| {
                format!("instrument {}", listed.symbol)
            })
        }
    }
}

/// The venue now.
#[utoipa::path(get, path = "/v1/venue", tag = "venue", responses(
    (status = 200, description = "Its state", body = VenueBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn state(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Problem> {
    let (trades, orders) = {
        let view = api.market()?.view();
        (view.trades_today(), view.orders())
    };
    let reason = api.gateway()?.state().check().err();
    let waiting = settings::waiting(&api, &mut api.identity.db.read().await?).await?;
    let body = {
        let known = api.gateway()?.orders();
        let venue = known.venue();
        VenueBody {
            waiting,
            ready: reason.is_none(),
            reason,
            engine_sequence: known.position().seq,
            day: venue.day().map(day_name),
            trades,
            orders,
            switched_off: venue.switched_off().iter().map(|at| scope_name(venue, *at)).collect(),
            instruments: venue
                .instruments()
                .map(|(_, listed)| PhaseBody {
                    symbol: listed.symbol.to_string(),
                    phase: listed.phase.map(|(phase, _)| phase.name()),
                    reason: listed.phase.map(|(_, reason)| reason.text()),
                })
                .collect(),
        }
    };
    Ok(Reply::ok(&body).unless_known(&headers))
}

/// The sessions of the engine: participants' ports and the control plane's own.
#[utoipa::path(get, path = "/v1/venue/sessions", tag = "venue", responses(
    (status = 200, description = "All of them", body = Ports),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn sessions(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Problem> {
    let items = {
        let known = api.gateway()?.orders();
        let body = |(session, port): (engine::core::SessionId, &gateway::venue::Port)| PortBody {
            session: session.0,
            account: port.account.0,
            firm: String::from_utf8_lossy(&port.firm).trim_end().to_owned(),
            access: match port.access {
                Access::Wire => "wire",
                Access::Bridge => "bridge",
                Access::Operator => "operator",
            },
            requests: port.last_request,
            last_request: (port.last_ns > 0).then(|| {
                Timestamp::from_ns(i64::try_from(port.last_ns).unwrap_or(i64::MAX)).to_string()
            }),
        };
        known.venue().ports().map(body).collect()
    };
    Ok(Reply::ok(&Ports { items }).unless_known(&headers))
}

/// Has a command executed, once.
async fn command(api: &Api, caller: &Caller, request: &Request) -> Result<Written, Problem> {
    let gateway = api.gateway()?;
    let refuse = |what: String| Problem::new(Code::Unprocessable, what);
    let body: CommandBody = request
        .command(&agreed::names(gateway))
        .map_err(refuse)?
        .ok_or_else(|| refuse("this is not one command".to_owned()))?;
    execute(api, caller, body).await
}

/// The same of a command that has no name among people.
pub(super) async fn execute(
    api: &Api,
    caller: &Caller,
    body: CommandBody,
) -> Result<Written, Problem> {
    let key = Intent::of(caller)?.at_gateway();
    let (decided, answer) = api.gateway()?.command(key, body).await?;
    match answer {
        Answer::Canceled { orders, .. } => {
            let done = DoneBody { orders_cancelled: orders };
            Ok(Written::of(Reply::ok(&done), decided.is_repeat))
        }
        Answer::Order(_) => {
            let done = DoneBody { orders_cancelled: 1 };
            Ok(Written::of(Reply::ok(&done), decided.is_repeat))
        }
        Answer::Refused(code) => Err(Problem::new(Code::Conflict, refusal_text(code))),
        Answer::Rejected(reason) => Err(Problem::new(Code::Conflict, gateway::reject_text(reason))),
    }
}

/// Switch order entry off in one place, and cancel what rests there.
#[utoipa::path(post, path = "/v1/venue/kill", tag = "venue", request_body = Where, responses(
    (status = 200, description = "Done", body = DoneBody),
))]
async fn kill(
    State(api): State<Api>,
    caller: Caller,
    Body(place): Body<Where>,
) -> Result<Written, Problem> {
    command(&api, &caller, &place.request(Action::Kill)).await
}

/// Switch order entry on again where it was switched off.
#[utoipa::path(post, path = "/v1/venue/revive", tag = "venue", request_body = Where, responses(
    (status = 200, description = "Done", body = DoneBody),
))]
async fn revive(
    State(api): State<Api>,
    caller: Caller,
    Body(place): Body<Where>,
) -> Result<Written, Problem> {
    command(&api, &caller, &place.request(Action::Revive)).await
}

/// Cancel the orders that match everything named.
#[utoipa::path(post, path = "/v1/venue/cancel-orders", tag = "venue", request_body = Where,
    responses((status = 200, description = "Done", body = DoneBody)))]
async fn cancel_orders(
    State(api): State<Api>,
    caller: Caller,
    Body(place): Body<Where>,
) -> Result<Written, Problem> {
    command(&api, &caller, &place.request(Action::Cancel)).await
}

/// Move an instrument with a schedule to another phase: halt it, resume it, let it cross.
#[utoipa::path(post, path = "/v1/venue/instruments/{symbol}/phase", tag = "venue",
    params(("symbol" = String, Path, description = "Its ticker")), request_body = NewPhase,
    responses((status = 200, description = "Done", body = DoneBody)))]
async fn phase(
    State(api): State<Api>,
    caller: Caller,
    Path(symbol): Path<String>,
    Body(new): Body<NewPhase>,
) -> Result<Written, Problem> {
    let NewPhase { phase, reason } = new;
    let request = Request::new(Action::Phase);
    let request = Request { symbol: Some(symbol), phase: Some(phase), reason, ..request };
    command(&api, &caller, &request).await
}
