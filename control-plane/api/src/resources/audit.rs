//! The audit log: who did what, and the proof that nothing of it was changed.

use audit::{AuditError, Record};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use identity::policy::Resource;
use portfolio::PortfolioError;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Page, Reply};
use crate::resources::accounts::read_time;
use crate::resources::page_limit;

/// Records of one export.
const EXPORT_MAX: u64 = 50_000;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(records)).routes(routes!(verify)).routes(routes!(export))
}

/// A record.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordBody {
    /// Its place in the chain, from 1 without gaps.
    number: u64,
    /// When.
    #[schema(format = DateTime)]
    time: String,
    /// Who: `user:…`, `key:…`, `address:…` or `system`.
    actor: String,
    /// What.
    #[schema(example = "payment.withdraw")]
    action: String,
    /// To what.
    object: String,
    /// `done`, `denied` or `failed`.
    outcome: &'static str,
    /// More, as JSON.
    details: String,
    /// Covers everything above and the record before.
    hash: String,
}

impl From<Record> for RecordBody {
    fn from(record: Record) -> Self {
        Self {
            number: record.number,
            time: record.time.to_string(),
            actor: record.actor,
            action: record.action,
            object: record.object,
            outcome: record.outcome.name(),
            details: record.details,
            hash: record.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// Which records.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RecordsQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// Of one actor.
    actor: Option<String>,
    /// Of one action, or of all that begin so when it ends with a dot.
    action: Option<String>,
    /// To one object.
    object: Option<String>,
    /// From this moment on.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<String>,
    /// Before this moment.
    #[param(value_type = Option<String>, format = DateTime)]
    before: Option<String>,
}

/// Records in the order of the chain.
#[utoipa::path(get, path = "/v1/audit/records", tag = "audit", params(RecordsQuery), responses(
    (status = 200, description = "One page", body = Page<RecordBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn records(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<RecordsQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let limit = page_limit(query.limit)?;
    let asked = audit::Query {
        actor: query.actor,
        action: query.action,
        object: query.object,
        from: read_time("from", query.from.as_deref())?,
        before: read_time("before", query.before.as_deref())?,
        after: read_cursor(query.cursor.as_deref())?.unwrap_or(0),
        limit: limit as usize + 1,
    };
    let found = audit::query(&mut api.identity.db.read().await?, &asked).await?;
    let page: Page<RecordBody> = Page::of(found, limit, |record| record.number.to_string());
    Ok(Reply::ok(&page).unless_known(&headers))
}

/// What a walk along the chain found.
#[derive(Debug, Serialize, ToSchema)]
pub struct VerdictBody {
    /// Whether everything is as it was written.
    sound: bool,
    /// What is not.
    findings: Vec<String>,
}

/// Walk along the whole chain: nothing was changed, removed or inserted.
#[utoipa::path(get, path = "/v1/audit/verify", tag = "audit",
    responses((status = 200, description = "What was found", body = VerdictBody)))]
async fn verify(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    caller.may(&api, Resource::Venue)?;
    let keys = api.audit_keys();
    let verdict = audit::verify(&mut api.identity.db.read().await?, &keys, &[]).await?;
    let findings = verdict
        .findings
        .iter()
        .map(|finding| format!("record {}: {}", finding.number, finding.what))
        .collect();
    Ok(Reply::ok(&VerdictBody { sound: verdict.is_sound(), findings }))
}

/// Which part of the chain.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// The first record.
    #[param(minimum = 1)]
    first: u64,
    /// The last one; at most 50,000 at once.
    #[param(minimum = 1)]
    last: u64,
}

/// Records with what proves them, a line each; `outcry audit verify` checks such a file without the
/// database.
#[utoipa::path(get, path = "/v1/audit/export", tag = "audit", params(ExportQuery), responses(
    (status = 200, description = "The file", body = String,
        content_type = "application/x-ndjson"),
))]
async fn export(
    State(api): State<Api>,
    caller: Caller,
    Query(query): Query<ExportQuery>,
) -> Result<Response, Problem> {
    caller.may(&api, Resource::Venue)?;
    let ExportQuery { first, last } = query;
    if first == 0 || last < first || last - first >= EXPORT_MAX {
        let what = format!("first and last: from 1 on, and at most {EXPORT_MAX} records");
        return Err(Problem::new(Code::Malformed, what));
    }
    let mut out = Vec::new();
    let mut tx = api.identity.db.read().await?;
    audit::export(&mut tx, (first, last), &mut out).await?;
    let media = [(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"))];
    Ok((media, out).into_response())
}

impl From<AuditError> for Problem {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::Store(error) => error.into(),
            error => Self::internal(&error),
        }
    }
}

impl From<PortfolioError> for Problem {
    fn from(error: PortfolioError) -> Self {
        use PortfolioError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Ledger(error) => return error.into(),
            E::Events(_) | E::Day(_) | E::Unknown { .. } | E::Gap { .. } => {
                return Self::internal(&error);
            }
            E::NotFound(_) => Code::NotFound,
            E::Conflict(_) => Code::Conflict,
            E::Overflow(_) | E::Invalid(_) => Code::Unprocessable,
        };
        Self::new(code, error.to_string())
    }
}
