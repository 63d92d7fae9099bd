//! Statements of an account, and what happened in a period that is not over yet.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use statements::{Format, Statement, StatementError, StatementId};
use store::{AccountId, Date};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::accounts::of_id;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, issue))
        .routes(routes!(file))
        .routes(routes!(activity))
}

/// A statement.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementBody {
    /// Its id.
    id: String,
    /// Its first day.
    #[schema(format = Date)]
    from: String,
    /// The day after its last one.
    #[schema(format = Date)]
    before: String,
    /// When it was written.
    #[schema(format = DateTime)]
    created: String,
}

impl From<Statement> for StatementBody {
    fn from(statement: Statement) -> Self {
        Self {
            id: statement.id.to_string(),
            from: statement.from.to_string(),
            before: statement.before.to_string(),
            created: statement.created.to_string(),
        }
    }
}

/// The statements of an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct Statements {
    /// The latest first, a thousand at most.
    items: Vec<StatementBody>,
}

/// A period.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Its first day.
    #[schema(format = Date)]
    from: String,
    /// The day after its last one.
    #[schema(format = Date)]
    before: String,
}

fn date(name: &str, text: &str) -> Result<Date, Problem> {
    text.parse().map_err(|error| Problem::new(Code::Unprocessable, format!("{name}: {error}")))
}

/// The statements that were written.
#[utoipa::path(get, path = "/v1/accounts/{id}/statements", tag = "statements",
    params(("id" = String, Path, description = "The account")), responses(
    (status = 200, description = "All of them", body = Statements),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let found = statements::list(&mut api.identity.db.read().await?, account.id).await?;
    let items = found.into_iter().map(Into::into).collect();
    Ok(Reply::ok(&Statements { items }).unless_known(&headers))
}

/// Have the statement of a period written that is over; the same period gives the same statement.
#[utoipa::path(post, path = "/v1/accounts/{id}/statements", tag = "statements",
    params(("id" = String, Path, description = "The account")), request_body = Period,
    responses((status = 201, description = "Written", body = StatementBody)))]
async fn issue(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<AccountId>,
    Body(period): Body<Period>,
) -> Result<Written, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let days = (date("from", &period.from)?, date("before", &period.before)?);
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let known = portfolio::projection::known_until(tx).await?;
        // While the projection is level with the engine, all there is up to now is known.
        let known = if api.books.is_level() { api.clock.now() } else { known };
        let means = (api.books.currency, known);
        let written = statements::issue(tx, &*api.clock, account.id, days, means).await?;
        let location = format!("/v1/accounts/{}/statements/{}/file", account.id, written.id);
        Ok::<_, Problem>(Reply::created(&StatementBody::from(written), location))
    })
}

/// How a statement is written.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FormatBody {
    /// For people.
    #[default]
    Pdf,
    /// For programs.
    Csv,
}

/// Which file.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FileQuery {
    /// PDF when absent.
    #[param(inline)]
    format: Option<FormatBody>,
}

fn file_of(bytes: Vec<u8>, media: &'static str, name: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let disposition =
        HeaderValue::try_from(disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media)),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    (headers, bytes).into_response()
}

/// The bytes of a statement, checked against the hash in the audit log.
#[utoipa::path(get, path = "/v1/accounts/{id}/statements/{statement}/file", tag = "statements",
    params(("id" = String, Path, description = "The account"),
        ("statement" = String, Path, description = "The statement"), FileQuery), responses(
    (status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (String = "text/csv"))),
))]
async fn file(
    State(api): State<Api>,
    caller: Caller,
    Path((id, statement)): Path<(AccountId, StatementId)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let (format, media, end) = match query.format.unwrap_or_default() {
        FormatBody::Pdf => (Format::Pdf, "application/pdf", "pdf"),
        FormatBody::Csv => (Format::Csv, "text/csv", "csv"),
    };
    let mut tx = api.identity.db.read().await?;
    let bytes = statements::bytes(&mut tx, account.id, statement, format).await?;
    Ok(file_of(bytes, media, &format!("statement-{statement}.{end}")))
}

/// Which days.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ActivityQuery {
    /// The first day.
    #[param(format = Date)]
    from: String,
    /// The day after the last one.
    #[param(format = Date)]
    before: String,
}

/// What a statement of these days would say now, as CSV; it is not kept.
#[utoipa::path(get, path = "/v1/accounts/{id}/activity", tag = "statements",
    params(("id" = String, Path, description = "The account"), ActivityQuery), responses(
    (status = 200, description = "The file", body = String, content_type = "text/csv"),
))]
async fn activity(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<AccountId>,
    Query(query): Query<ActivityQuery>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let days = (date("from", &query.from)?, date("before", &query.before)?);
    if days.1 <= days.0 || days.1.days() - days.0.days() > statements::DAYS_MAX {
        return Err(Problem::new(Code::Unprocessable, "from 1 to 366 days at once"));
    }
    let mut tx = api.identity.db.read().await?;
    let content = statements::content(&mut tx, account.id, days, api.books.currency).await?;
    Ok(file_of(statements::csv(&content), "text/csv", "activity.csv"))
}

impl From<StatementError> for Problem {
    fn from(error: StatementError) -> Self {
        use StatementError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Ledger(error) => return error.into(),
            E::Portfolio(error) => return error.into(),
            E::Audit(error) => return error.into(),
            E::Changed => return Self::internal(&error),
            E::NotFound(_) => Code::NotFound,
            E::Period(_) | E::TooLong => Code::Unprocessable,
        };
        Self::new(code, error.to_string())
    }
}
