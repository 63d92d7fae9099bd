//! What a user is asked by an application, and what they answer.
//!
//! Nobody is ever sent to an address that was not registered: a request for an unknown application
//! or address ends here, with a problem. Everything else goes back to the application, with the
//! venue's name beside it (RFC 9207) so that one server's answer is not taken for another's.

use std::collections::BTreeSet;

use axum::extract::State;
use identity::oauth::clients::{ClientId, OauthClient};
use identity::oauth::grants::{Connected, Consent};
use identity::oauth::{is_challenge, read_scopes};
use identity::policy::Scope;
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::with_query;
use crate::Api;
use crate::extract::{Body, Path, Query};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(ask, answer))
        .routes(routes!(connected))
        .routes(routes!(disconnect))
}

/// An authorization request (RFC 6749, section 4.1.1; RFC 7636). Others of its parameters are
/// ignored, as the RFC wants.
#[derive(Clone, Debug, Deserialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct AuthorizationRequest {
    /// `code`.
    #[serde(default)]
    response_type: String,
    /// The application.
    client_id: String,
    /// One of its registered addresses, exactly.
    redirect_uri: String,
    /// What it asks for; everything it may, when absent.
    scope: Option<String>,
    /// Given back as it is.
    #[serde(default)]
    #[param(max_length = 500)]
    #[schema(max_length = 500)]
    state: String,
    /// SHA-256 of the verifier, in base64url.
    #[serde(default)]
    code_challenge: String,
    /// `S256`.
    #[serde(default)]
    code_challenge_method: String,
}

const STATE_BYTES_MAX: usize = 500;

/// A request that may be put before the user, or what is wrong with it in OAuth's words.
struct Checked {
    client: OauthClient,
    outcome: Result<BTreeSet<Scope>, &'static str>,
}

async fn check(api: &Api, tx: &mut Tx, request: &AuthorizationRequest) -> Result<Checked, Problem> {
    let unknown = || {
        let what = "the application is unknown, or asks to be answered at an address that is not \
                    its own; nobody is sent there";
        Problem::new(Code::Unprocessable, what)
    };
    let id: ClientId = request.client_id.parse().map_err(|_| unknown())?;
    let client = api.identity.client(tx, id).await.map_err(|_| unknown())?;
    if client.revoked.is_some() || !client.redirects.contains(&request.redirect_uri) {
        return Err(unknown());
    }
    if request.state.len() > STATE_BYTES_MAX {
        return Err(Problem::new(Code::Unprocessable, "state is longer than 500 bytes"));
    }
    let outcome = if request.response_type != "code" {
        Err("unsupported_response_type")
    } else if request.code_challenge_method != "S256" || !is_challenge(&request.code_challenge) {
        Err("invalid_request")
    } else {
        let scopes = match &request.scope {
            Some(text) => read_scopes(text).ok().filter(|asked| asked.is_subset(&client.scopes)),
            None => Some(client.scopes.clone()),
        };
        scopes.ok_or("invalid_scope")
    };
    Ok(Checked { client, outcome })
}

fn back(api: &Api, request: &AuthorizationRequest, name: &str, value: &str) -> String {
    let mut parameters = vec![(name, value)];
    if !request.state.is_empty() {
        parameters.push(("state", &request.state));
    }
    parameters.push(("iss", &api.identity.settings.issuer));
    with_query(&request.redirect_uri, &parameters)
}

/// What the user is asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConsentQuestion {
    /// The application's name.
    application: String,
    /// What it asks for.
    scopes: Vec<String>,
    /// Whether the user has agreed to all of it before.
    agreed_before: bool,
    /// When the request is wrong: where to send the user instead of asking.
    redirect_to: Option<String>,
    /// For `Outcry-CSRF`, when the session is in a cookie.
    csrf_token: Option<String>,
}

/// What an application asks of the user.
#[utoipa::path(get, path = "/v1/oauth/authorize", tag = "applications",
    params(AuthorizationRequest), responses(
    (status = 200, description = "The question", body = ConsentQuestion),
))]
async fn ask(
    State(api): State<Api>,
    caller: Caller,
    Query(request): Query<AuthorizationRequest>,
) -> Result<Reply, Problem> {
    let mut tx = api.identity.db.read().await?;
    let Checked { client, outcome } = check(&api, &mut tx, &request).await?;
    let before = api.identity.consented(&mut tx, caller.who()?.user(), client.id).await?;
    let (scopes, redirect_to) = match outcome {
        Ok(scopes) => (scopes, None),
        Err(error) => (BTreeSet::new(), Some(back(&api, &request, "error", error))),
    };
    Ok(Reply::ok(&ConsentQuestion {
        application: client.name,
        agreed_before: redirect_to.is_none() && scopes.is_subset(&before),
        scopes: scopes.iter().map(ToString::to_string).collect(),
        redirect_to,
        csrf_token: caller.csrf_token,
    }))
}

/// What the user answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentAnswer {
    /// The request, as it came.
    request: AuthorizationRequest,
    /// Whether they agree.
    approve: bool,
}

/// Where to send the user now.
#[derive(Debug, Serialize, ToSchema)]
pub struct SendBack {
    /// An address of the application.
    redirect_to: String,
}

/// Agree, or not, to what an application asks. What it is given counts like an API key of yours, so
/// it needs a fresh second factor too.
#[utoipa::path(post, path = "/v1/oauth/authorize", tag = "applications",
    request_body = ConsentAnswer, responses(
    (status = 200, description = "Send the user there", body = SendBack),
))]
async fn answer(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<ConsentAnswer>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let request = given.request;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let Checked { client, outcome } = check(&api, tx, &request).await?;
        let redirect_to = match outcome {
            Err(error) => back(&api, &request, "error", error),
            Ok(_) if !given.approve => back(&api, &request, "error", "access_denied"),
            Ok(scopes) => {
                let consent = Consent {
                    client: client.id,
                    user,
                    redirect: request.redirect_uri.clone(),
                    scopes,
                    challenge: request.code_challenge.clone(),
                };
                let code = api.identity.authorize_client(tx, &consent).await?;
                back(&api, &request, "code", code.expose())
            }
        };
        Ok::<_, Problem>(Reply::ok(&SendBack { redirect_to }))
    })
}

/// An application that the user let in.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConnectedBody {
    /// Its `client_id`.
    id: String,
    /// What it calls itself.
    name: String,
    /// What it may.
    scopes: Vec<String>,
    /// Since when.
    #[schema(format = DateTime)]
    granted: String,
}

impl From<Connected> for ConnectedBody {
    fn from(connected: Connected) -> Self {
        Self {
            id: connected.client.to_string(),
            name: connected.name,
            scopes: connected.scopes.iter().map(ToString::to_string).collect(),
            granted: connected.granted.to_string(),
        }
    }
}

/// The applications that the user let in.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConnectedList {
    /// At most 200.
    items: Vec<ConnectedBody>,
}

/// The applications that act for the user.
#[utoipa::path(get, path = "/v1/me/applications", tag = "applications", responses(
    (status = 200, description = "All of them", body = ConnectedList),
))]
async fn connected(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let found = api.identity.connected(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&ConnectedList { items: found.into_iter().map(Into::into).collect() }))
}

/// Take back what an application was allowed: everything it holds ends.
#[utoipa::path(delete, path = "/v1/me/applications/{id}", tag = "applications",
    params(("id" = String, Path, description = "The application")),
    responses((status = 204, description = "Out")))]
async fn disconnect(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<ClientId>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        api.identity.disconnect(tx, user, id).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}
