//! What applications ask: tokens, their end, what they mean, and where everything is.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identity::oauth::clients::OauthClient;
use identity::oauth::grants::AppTokens;
use identity::oauth::{OauthError, read_scopes, scope_text};
use identity::policy::Scope;
use identity::secret::Secret;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::problem::Problem;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(metadata))
        .routes(routes!(token))
        .routes(routes!(revoke))
        .routes(routes!(introspect))
}

/// An error as RFC 6749, section 5.2 writes it.
#[derive(Debug)]
struct Refusal(OauthError);

impl From<OauthError> for Refusal {
    fn from(error: OauthError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match &self.0 {
            OauthError::InvalidClient => StatusCode::UNAUTHORIZED,
            OauthError::Identity(_) => {
                let OauthError::Identity(error) = self.0 else { unreachable!("matched above") };
                return Problem::from(error).into_response();
            }
            _ => StatusCode::BAD_REQUEST,
        };
        let body = json!({"error": self.0.name(), "error_description": self.0.to_string()});
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            let basic = HeaderValue::from_static("Basic realm=\"outcry\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, basic);
        }
        response
    }
}

/// Reads `application/x-www-form-urlencoded`, which is written like a query.
fn form<T: DeserializeOwned>(headers: &HeaderMap, body: &Bytes) -> Result<T, Refusal> {
    let refuse = |what| Refusal(OauthError::InvalidRequest(what));
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media = media.unwrap_or_default().split(';').next().unwrap_or_default();
    if media.trim() != "application/x-www-form-urlencoded" {
        return Err(refuse("send Content-Type: application/x-www-form-urlencoded"));
    }
    let what = "the body is not a form, or names a parameter twice";
    let text = std::str::from_utf8(body).map_err(|_| refuse(what))?;
    let uri: Uri = format!("/?{text}").parse().map_err(|_| refuse(what))?;
    let read = axum::extract::Query::try_from_uri(&uri).map_err(|_| refuse(what))?;
    Ok(read.0)
}

/// How an application says who it is, in the form.
#[derive(Debug, Deserialize)]
struct ClientFields {
    client_id: Option<String>,
    client_secret: Option<Secret>,
}

/// The application: by HTTP Basic, or by the form, but not by both.
async fn prove(api: &Api, headers: &HeaderMap, body: &Bytes) -> Result<OauthClient, Refusal> {
    let fields: ClientFields = form(headers, body)?;
    let basic = headers.get(header::AUTHORIZATION).map(|value| {
        let text = value.to_str().ok()?;
        let (scheme, code) = text.split_once(' ')?;
        let plain =
            STANDARD.decode(code.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
        let (id, secret) = std::str::from_utf8(&plain).ok()?.split_once(':')?;
        Some((id.to_owned(), Secret::new(secret)))
    });
    let (id, secret) = match (basic, fields.client_id, fields.client_secret) {
        (Some(Some((id, secret))), form_id, None) if form_id.as_ref().is_none_or(|f| *f == id) => {
            (id, Some(secret))
        }
        (None, Some(id), secret) => (id, secret),
        _ => return Err(OauthError::InvalidClient.into()),
    };
    let mut tx = api.identity.db.read().await.map_err(OauthError::from)?;
    Ok(api.identity.prove_client(&mut tx, &id, secret.as_ref()).await?)
}

/// A request for tokens.
#[derive(Debug, Deserialize, ToSchema)]
pub struct TokenRequest {
    /// `authorization_code`, `refresh_token` or `client_credentials`.
    grant_type: String,
    /// From the redirect.
    #[schema(value_type = Option<String>)]
    code: Option<Secret>,
    /// The address that the code came to.
    redirect_uri: Option<String>,
    /// What the challenge was made of.
    code_verifier: Option<String>,
    /// The newest one.
    #[schema(value_type = Option<String>)]
    refresh_token: Option<Secret>,
    /// Fewer than granted, separated by spaces.
    scope: Option<String>,
}

/// What an application goes on with (RFC 6749, section 5.1).
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenAnswer {
    /// For `Authorization: Bearer`.
    access_token: String,
    /// `Bearer`.
    token_type: &'static str,
    /// Seconds until the access token ends.
    expires_in: i64,
    /// For one refresh; absent with client credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    /// What it may.
    scope: String,
}

async fn granted(
    api: &Api,
    client: &OauthClient,
    request: TokenRequest,
) -> Result<AppTokens, OauthError> {
    let missing = |what| OauthError::InvalidRequest(what);
    let scopes = request.scope.as_deref().map(read_scopes).transpose()?;
    match request.grant_type.as_str() {
        "authorization_code" => {
            let code = request.code.ok_or(missing("code is missing"))?;
            let redirect = request.redirect_uri.ok_or(missing("redirect_uri is missing"))?;
            let verifier = request.code_verifier.ok_or(missing("code_verifier is missing"))?;
            api.identity.redeem_code(client, &code, &redirect, &verifier).await
        }
        "refresh_token" => {
            let token = request.refresh_token.ok_or(missing("refresh_token is missing"))?;
            api.identity.refresh_app(client, &token, scopes.as_ref()).await
        }
        "client_credentials" => api.identity.client_credentials(client, scopes).await,
        _ => Err(OauthError::UnsupportedGrantType),
    }
}

/// Tokens for a code, a refresh token or an application's own credentials. A code or refresh token
/// that comes twice is in two hands: what it gave ends.
#[utoipa::path(post, path = "/oauth/token", tag = "applications",
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
    (status = 200, description = "Tokens", body = TokenAnswer),
    (status = 400, description = "An error of RFC 6749, section 5.2", body = serde_json::Value),
    (status = 401, description = "The application did not prove itself", body = serde_json::Value),
))]
async fn token(
    State(api): State<Api>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TokenAnswer>, Response> {
    let answer = async {
        let client = prove(&api, &headers, &body).await?;
        let tokens = granted(&api, &client, form(&headers, &body)?).await?;
        Ok(Json(TokenAnswer {
            access_token: tokens.access.expose().to_owned(),
            token_type: "Bearer",
            expires_in: tokens.access_s,
            refresh_token: tokens.refresh.map(|token| token.expose().to_owned()),
            scope: scope_text(&tokens.scopes),
        }))
    };
    answer.await.map_err(|refusal: Refusal| refusal.into_response())
}

/// A token.
#[derive(Debug, Deserialize, ToSchema)]
pub struct TokenForm {
    /// An access or refresh token.
    #[schema(value_type = String)]
    token: Secret,
}

/// End what a token belongs to (RFC 7009). Whether it counted is not told.
#[utoipa::path(post, path = "/oauth/revoke", tag = "applications",
    request_body(content = TokenForm, content_type = "application/x-www-form-urlencoded"),
    responses(
    (status = 200, description = "It counts no longer"),
    (status = 400, description = "An error of RFC 6749, section 5.2", body = serde_json::Value),
    (status = 401, description = "The application did not prove itself", body = serde_json::Value),
))]
async fn revoke(
    State(api): State<Api>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, Response> {
    let answer = async {
        let client = prove(&api, &headers, &body).await?;
        let given: TokenForm = form(&headers, &body)?;
        api.identity.revoke_token(&client, &given.token).await?;
        Ok(StatusCode::OK)
    };
    answer.await.map_err(|refusal: Refusal| refusal.into_response())
}

/// What a token means (RFC 7662).
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct IntrospectionBody {
    /// Whether it counts, and is the asking application's. If not, nothing else is told.
    active: bool,
    /// What it may.
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    /// To whom it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<String>,
    /// For whom it acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<String>,
    /// Seconds since 1970 at which it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
    /// `access_token` or `refresh_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    token_type: Option<&'static str>,
    /// Who gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    iss: Option<String>,
}

/// What a token means, told to the confidential application that holds it.
#[utoipa::path(post, path = "/oauth/introspect", tag = "applications",
    request_body(content = TokenForm, content_type = "application/x-www-form-urlencoded"),
    responses(
    (status = 200, description = "What it means", body = IntrospectionBody),
    (status = 400, description = "An error of RFC 6749, section 5.2", body = serde_json::Value),
    (status = 401, description = "The application did not prove itself", body = serde_json::Value),
))]
async fn introspect(
    State(api): State<Api>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<IntrospectionBody>, Response> {
    let answer = async {
        let client = prove(&api, &headers, &body).await?;
        if !client.confidential {
            return Err(OauthError::InvalidClient.into());
        }
        let given: TokenForm = form(&headers, &body)?;
        let found = api.identity.introspect(&client, &given.token).await?;
        Ok(Json(found.map_or_else(IntrospectionBody::default, |found| IntrospectionBody {
            active: true,
            scope: Some(scope_text(&found.scopes)),
            client_id: Some(found.client.to_string()),
            sub: Some(found.user.to_string()),
            exp: Some(found.expires_s),
            token_type: Some(if found.is_access { "access_token" } else { "refresh_token" }),
            iss: Some(api.identity.settings.issuer.clone()),
        })))
    };
    answer.await.map_err(|refusal: Refusal| refusal.into_response())
}

/// Where everything is, and what is understood (RFC 8414).
#[utoipa::path(get, path = "/.well-known/oauth-authorization-server", tag = "applications",
    responses((status = 200, description = "The document", body = serde_json::Value)))]
async fn metadata(State(api): State<Api>) -> Json<serde_json::Value> {
    let issuer = &api.identity.settings.issuer;
    let scopes: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    let methods = ["client_secret_basic", "client_secret_post", "none"];
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oauth/authorize"),
        "token_endpoint": format!("{issuer}/oauth/token"),
        "revocation_endpoint": format!("{issuer}/oauth/revoke"),
        "introspection_endpoint": format!("{issuer}/oauth/introspect"),
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "scopes_supported": scopes,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "token_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_methods_supported": methods,
        "introspection_endpoint_auth_methods_supported": &methods[..2],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
        "service_documentation": format!("{issuer}/docs/"),
    }))
}
