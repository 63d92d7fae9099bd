//! Statements of an account, and what happened in a period that is not over yet.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use statements::{Format, Statement, StatementError, StatementId};
use store::{AccountId, Date};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;
use crate::resources::accounts::of_id;
use crate::resources::file::file_of;

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

/// A period, as a page that ended with it says.
struct Behind((Date, Date));

impl std::str::FromStr for Behind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (from, before) = text.split_once('/').ok_or(())?;
        Ok(Self((from.parse().map_err(drop)?, before.parse().map_err(drop)?)))
    }
}

/// The statements that were written, the latest first.
#[utoipa::path(get, path = "/v1/accounts/{id}/statements", tag = "statements",
    params(("id" = String, Path, description = "The account"), PageQuery), responses(
    (status = 200, description = "One page", body = Page<StatementBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<AccountId>,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let account = of_id(&api, &caller, id).await?;
    let limit = query.limit()?;
    let behind: Option<Behind> = read_cursor(query.cursor.as_deref())?;
    let behind = behind.map(|Behind(period)| period);
    let mut tx = api.identity.db.read().await?;
    let found = statements::list(&mut tx, account.id, behind, limit as usize + 1).await?;
    let period = |one: &Statement| format!("{}/{}", one.from, one.before);
    let page: Page<StatementBody> = Page::of(found, limit, period);
    Ok(Reply::ok(&page).unless_known(&headers))
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
