//! The API's description in OpenAPI 3.1, Swagger UI over it without the network, and plain pages.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use utoipa::openapi::path::{Operation, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::Type;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, InfoBuilder, ObjectBuilder, OpenApi, OpenApiBuilder, Ref,
    Required, ResponseBuilder,
};
use utoipa_swagger_ui::Config;

use crate::Api;
use crate::access::{self, Access, Endpoint, Repeat};
use crate::headers::CSP_PAGE;
use crate::problem::{Code, Problem, ProblemBody};

const DESCRIPTION: &str = "\
People, money and orders at the venue.

- **Errors** are problem details (RFC 9457) with a stable `code`; all of them are at `/problems`.
- **Writes** carry an `Idempotency-Key`: the same key and request get the first answer again, with \
`Idempotency-Replayed: true`, however often they are sent.
- **Lists** come in pages: give `next_cursor` as `cursor`.
- **ETag**: send it in `If-None-Match` to read, and in `If-Match` to change.
- **Times** are RFC 3339 in UTC with nanoseconds, **amounts** are decimal text, never floats.
- **Unknown fields** are refused.
- **Programs** use API keys: a bearer secret, or an Ed25519 key that signs method, target, \
timestamp, Idempotency-Key and body (`Outcry-Key`, `Outcry-Timestamp`, `Outcry-Signature`).
- **Browsers** may keep the session in a cookie; their writes carry `Outcry-CSRF`.";

/// The description before the endpoints are in it.
#[must_use]
pub fn base() -> OpenApi {
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("An access token of a session, or an API key."))
        .build();
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Outcry")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(DESCRIPTION))
                .build(),
        )
        .components(Some(
            ComponentsBuilder::new()
                .schema_from::<ProblemBody>()
                .security_scheme("bearer", SecurityScheme::Http(bearer))
                .build(),
        ))
        .build()
}

/// Adds to every endpoint what its row in [`access`] means for it.
#[must_use]
pub fn finish(mut document: OpenApi) -> OpenApi {
    for (path, item) in &mut document.paths.paths {
        let operations = [
            ("GET", &mut item.get),
            ("POST", &mut item.post),
            ("PUT", &mut item.put),
            ("PATCH", &mut item.patch),
            ("DELETE", &mut item.delete),
        ];
        for (method, operation) in operations {
            if let (Some(operation), Some(endpoint)) = (operation, access::find(method, path)) {
                describe(operation, endpoint);
            }
        }
    }
    document
}

fn describe(operation: &mut Operation, endpoint: &Endpoint) {
    let problem = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    let problem = ResponseBuilder::new()
        .description("A problem; its code tells which")
        .content("application/problem+json", problem)
        .build();
    operation.responses.responses.insert("default".to_owned(), problem.into());
    if endpoint.repeat == Repeat::Keyed {
        let key = ParameterBuilder::new()
            .name("Idempotency-Key")
            .parameter_in(ParameterIn::Header)
            .required(Required::True)
            .description(Some("New for each intent, the same for each retry."))
            .schema(Some(
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .min_length(Some(1))
                    .max_length(Some(255))
                    .pattern(Some("^[!-~]+$")),
            ))
            .build();
        operation.parameters.get_or_insert_default().push(key.into());
    }
    if let Access::Needs(action) = endpoint.access {
        operation.security = Some(vec![SecurityRequirement::new("bearer", Vec::<String>::new())]);
        let rule = action.rule();
        let scope = rule.scope.map_or("in person only".to_owned(), |s| format!("scope `{s}`"));
        let watched = if rule.watched { " The audit log tells who did it." } else { "" };
        let needs = format!("\n\nAction `{action}`; programs: {scope}.{watched}");
        operation.description.get_or_insert_default().push_str(&needs);
    }
}

#[derive(Clone)]
struct Documents {
    openapi: Arc<str>,
    swagger: Arc<Config<'static>>,
}

/// The pages and the description.
pub fn router(document: OpenApi) -> Router<Api> {
    // Made of our own code, and read by the tests of every build.
    let openapi = document.to_json().unwrap_or_default().into();
    let swagger = Arc::new(Config::from("/openapi.json"));
    let documents = Documents { openapi, swagger };
    Router::new()
        .route("/", get(status_page))
        .route("/problems", get(problems_page))
        .route("/docs", get(async || Redirect::permanent("/docs/")))
        .route("/docs/", get(swagger_index))
        .route("/docs/{*file}", get(swagger_file))
        .route("/openapi.json", get(openapi_json))
        .route("/oauth/authorize", get(authorize_page))
        .route("/oauth/authorize.js", get(authorize_script))
        .layer(axum::Extension(documents))
}

async fn openapi_json(documents: axum::Extension<Documents>) -> Response {
    let json = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (json, documents.openapi.to_string()).into_response()
}

/// Where applications send their users. The page does what it does over the API.
async fn authorize_page() -> Response {
    let csp = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP_PAGE))];
    (csp, Html(include_str!("pages/authorize.html"))).into_response()
}

async fn authorize_script() -> Response {
    let media = [(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript"))];
    (media, include_str!("pages/authorize.js")).into_response()
}

async fn swagger_index(documents: axum::Extension<Documents>) -> Response {
    swagger("", &documents)
}

async fn swagger_file(Path(file): Path<String>, documents: axum::Extension<Documents>) -> Response {
    swagger(&file, &documents)
}

fn swagger(file: &str, documents: &Documents) -> Response {
    let file = if file.is_empty() { "index.html" } else { file };
    let Ok(Some(found)) = utoipa_swagger_ui::serve(file, documents.swagger.clone()) else {
        return Problem::new(Code::NotFound, "the documentation has no such file").into_response();
    };
    let Ok(media) = HeaderValue::try_from(found.content_type) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let csp = HeaderValue::from_static(CSP_PAGE);
    let headers = [(header::CONTENT_TYPE, media), (header::CONTENT_SECURITY_POLICY, csp)];
    (headers, found.bytes.into_owned()).into_response()
}

fn page(title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>body{{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}}\
         td,th{{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}}</style>\
         <h1>{title}</h1>{body}</html>"
    );
    let csp = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP_PAGE))];
    (csp, Html(html)).into_response()
}

async fn status_page(State(api): State<Api>) -> Response {
    let mut rows = String::new();
    for (what, state) in crate::resources::health::checks(&api).await {
        let state = match state {
            Ok(()) => "ready".to_owned(),
            Err(why) => format!("<strong>not ready</strong>: {why}"),
        };
        let _ = write!(rows, "<tr><th>{what}</th><td>{state}</td></tr>");
    }
    let body = format!(
        "<table>{rows}<tr><th>version</th><td>{}</td></tr><tr><th>time</th><td>{}</td></tr>\
         </table><p><a href=\"/docs/\">API documentation</a>, \
         <a href=\"/openapi.json\">OpenAPI 3.1</a>, <a href=\"/problems\">problems</a></p>",
        env!("CARGO_PKG_VERSION"),
        api.clock.now()
    );
    page("Outcry", &body)
}

async fn problems_page() -> Response {
    let mut rows = String::new();
    for code in Code::ALL {
        let (name, status) = (code.as_str(), code.status().as_u16());
        let meaning = code.meaning();
        let _ = write!(
            rows,
            "<tr id=\"{name}\"><td><code>{name}</code></td><td>{status}</td><td>{meaning}</td></tr>"
        );
    }
    let head = "<tr><th>code</th><th>status</th><th>meaning</th></tr>";
    page("Problems", &format!("<table>{head}{rows}</table>"))
}
