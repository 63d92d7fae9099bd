//! What every request passes before a handler sees it: limits, who sends it, whether they may.

use std::net::IpAddr;
use std::sync::Arc;

use audit::Entry;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::{IntoResponse as _, Response};
use http_body_util::{BodyExt as _, Limited};
use identity::UserId;
use identity::api_key::SignedRequest;
use identity::authenticate::{Authenticated, Credential, Refused, Via};
use identity::limits::address_key;
use identity::policy::{Action, Resource, authorize};
use identity::secret::Secret;
use identity::sessions::{SessionId, csrf_matches, csrf_token};
use store::beside::{self, State};
use store::idempotency::KEY_BYTES_MAX;
use tower::ServiceExt as _;

use crate::Api;
use crate::access::{self, Access, Endpoint, Place, Repeat};
use crate::attempt::{Attempt, End, Running};
use crate::problem::{Code, Problem};
use crate::reply::Recorded;
use crate::rpc;

/// The largest body that is taken.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// The cookie of a browser's session. The prefix makes browsers keep it to this host over TLS.
pub const COOKIE: &str = "__Host-outcry";

/// Where a connection comes from; put into each request by the server.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// A request that has passed the guard.
#[derive(Clone, Debug)]
pub struct Caller {
    /// From where.
    pub address: IpAddr,
    /// Which program.
    pub agent: String,
    /// Who; nobody at public endpoints.
    pub authenticated: Option<Authenticated>,
    /// What they do; nothing at public endpoints.
    pub action: Option<Action>,
    /// What the venue's own page must send with a write, when the session is in a cookie.
    pub csrf_token: Option<String>,
    /// What makes a write known again.
    pub idempotency_key: Option<String>,
    /// BLAKE3 of method, target and body: what a repeat must have in common.
    pub request_hash: [u8; 32],
    /// What the audit log says of it when it is done; nothing without a log.
    pub deed: Option<Arc<Entry>>,
}

impl Caller {
    /// Who.
    ///
    /// # Errors
    /// [`Code::Unauthenticated`] at a public endpoint.
    pub fn who(&self) -> Result<&Authenticated, Problem> {
        let nobody = || Problem::new(Code::Unauthenticated, "log in, or send an API key");
        self.authenticated.as_ref().ok_or_else(nobody)
    }

    /// Who, and in which session of theirs.
    ///
    /// # Errors
    /// [`Code::InPerson`] when it is a key or an application.
    pub fn in_person(&self) -> Result<(UserId, SessionId), Problem> {
        let who = self.who()?;
        let what = "this needs you in person, not an API key or an application";
        let session = who.session().ok_or_else(|| Problem::new(Code::InPerson, what))?;
        Ok((who.user(), session))
    }

    /// Whether who opened a stream still counts: the session may have ended, the key been revoked.
    ///
    /// # Errors
    /// Why not.
    pub async fn still_counts(&self, api: &Api) -> Result<(), Problem> {
        Ok(api.identity.still_counts(self.who()?, self.address).await?)
    }

    /// Whether they may do the endpoint's action to `resource`.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, api: &Api, resource: Resource) -> Result<(), Problem> {
        let action = self.action.ok_or_else(|| Problem::new(Code::Forbidden, "a public action"))?;
        Ok(authorize(&self.who()?.actor, action, resource, api.clock.now().ns())?)
    }
}

/// The guard, and what it stands before: the endpoints of [`access`] are reached through it alone.
///
/// It is not a layer in their router. As one it would cost each request copies of the service and a
/// box for what is waited for, and a route without it would be open.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    api: Api,
    endpoints: Router,
    pages: Router,
}

impl Guard {
    /// Before these `endpoints`; `pages` are for everybody.
    pub(crate) const fn new(api: Api, endpoints: Router, pages: Router) -> Self {
        Self { api, endpoints, pages }
    }

    /// The answer to a request.
    pub(crate) async fn answer(&self, request: Request) -> Response {
        let Some(place) = access::place(request.uri().path()) else {
            return run(&self.pages, request).await;
        };
        let outcome = match place.endpoint(request.method().as_str()) {
            Some(endpoint) => beside::scope(self.attempt(endpoint, request)).await,
            None => return no_method(place),
        };
        outcome.unwrap_or_else(|problem| refusal(place, problem))
    }

    /// Lets a request through, or not, and has it written down.
    async fn attempt(
        &self,
        endpoint: &'static Endpoint,
        request: Request,
    ) -> Result<Response, Problem> {
        let mut attempt = Attempt::of(&request, endpoint);
        let outcome = match pass(&self.api, endpoint, request, &mut attempt).await {
            Ok(request) => {
                let running = Running::new(&self.api, attempt);
                let response = run(&self.endpoints, request).await;
                let Some(ended) = running.end() else { return Ok(response) };
                attempt = ended;
                Ok(response)
            }
            Err(problem) => Err(problem),
        };
        let end = End::of(&outcome);
        let is_recorded = |response: &Response| response.extensions().get::<Recorded>().is_some();
        let is_recorded = outcome.as_ref().is_ok_and(is_recorded)
            || (end.is_done() && beside::state() == State::Written);
        if is_recorded || !attempt.counts(end) {
            return outcome;
        }
        self.write_down(attempt, end).await?;
        outcome
    }

    /// Writes down what is not in the log yet. Without that nothing is answered to be done.
    async fn write_down(&self, attempt: Attempt, end: End) -> Result<(), Problem> {
        let Some(recorder) = &self.api.recorder else { return Ok(()) };
        if attempt.is_strange() && !end.is_done() && !self.api.limits.tells(&attempt, &self.api) {
            recorder.pass_over();
            return Ok(());
        }
        let is_written = recorder.record(attempt.ended(end)).await;
        if is_written || !end.is_done() {
            return Ok(());
        }
        let what = "the venue's audit log does not take what was asked; try again";
        Err(Problem::new(Code::Unavailable, what).retry_after_ns(1_000_000_000))
    }
}

async fn run(router: &Router, request: Request) -> Response {
    router.clone().oneshot(request).await.unwrap_or_else(|never| match never {})
}

/// A problem as it is told at this place.
fn refusal(place: &Place, problem: Problem) -> Response {
    match place.is_rpc() {
        true => rpc::refusal(&problem),
        false => problem.into_response(),
    }
}

fn no_method(place: &Place) -> Response {
    let what = "see /docs for what there is";
    let mut response = refusal(place, Problem::new(Code::MethodNotAllowed, what));
    if let Ok(methods) = HeaderValue::try_from(place.methods()) {
        response.headers_mut().insert(header::ALLOW, methods);
    }
    response
}

/// The request as its handler takes it, with its [`Caller`].
async fn pass(
    api: &Api,
    endpoint: &'static Endpoint,
    request: Request,
    attempt: &mut Attempt,
) -> Result<Request, Problem> {
    let address = request.extensions().get::<Peer>().map(|peer| peer.0);
    let address = address.ok_or_else(|| Problem::new(Code::Internal, "a request from nowhere"))?;
    let now_ns = api.clock.now().ns();
    api.limits.by_address.check(&address_key(address), now_ns).map_err(limited)?;
    let is_application = endpoint.path.starts_with("/oauth/");
    if endpoint.access == Access::Public && endpoint.method == "POST" && !is_application {
        // Guessing and registering are what strangers do too much of. Applications are many users
        // behind one address, and show secrets that nobody guesses.
        api.limits.by_stranger.check(&address_key(address), now_ns).map_err(limited)?;
    }
    let (parts, body) = request.into_parts();
    let body = read_body(body).await?;
    let idempotency_key = idempotency_key(endpoint, &parts.headers)?;
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let mut hasher = blake3::Hasher::new();
    for part in [parts.method.as_str(), " ", target, "\n"] {
        hasher.update(part.as_bytes());
    }
    hasher.update(&body);
    let mut caller = Caller {
        address,
        agent: header_text(&parts.headers, "user-agent").unwrap_or_default().to_owned(),
        authenticated: None,
        action: None,
        csrf_token: None,
        idempotency_key,
        request_hash: *hasher.finalize().as_bytes(),
        deed: None,
    };
    if let Access::Needs(action) = endpoint.access {
        let request = RequestView { method: &parts.method, target, headers: &parts.headers };
        let credential = credential(request.headers)?;
        let who = match authenticate(api, request, &credential, &body, &caller).await {
            Ok(who) => who,
            Err(Refused { error, who }) => {
                attempt.names(who);
                return Err(error.into());
            }
        };
        attempt.knows(who.name());
        if let Via::Key(key) = who.via {
            api.limits.by_key.check(&key, now_ns).map_err(limited)?;
        }
        api.limits.by_user.check(&who.user(), now_ns).map_err(limited)?;
        if let Credential::Cookie(cookie) = &credential {
            check_csrf(api, request, cookie)?;
            caller.csrf_token = Some(csrf_token(cookie));
        }
        // A first answer, as if it were their own; the handler asks again for what it touches.
        authorize(&who.actor, action, Resource::Of(who.user()), now_ns)?;
        caller.authenticated = Some(who);
        caller.action = Some(action);
    }
    if api.recorder.is_some() && attempt.may_write() {
        let deed = Arc::new(attempt.clone().decided());
        caller.deed = Some(Arc::clone(&deed));
        beside::owe(deed, Arc::clone(&api.clock));
    }
    let mut request = Request::from_parts(parts, Body::from(body));
    request.extensions_mut().insert(caller);
    Ok(request)
}

#[derive(Clone, Copy)]
struct RequestView<'a> {
    method: &'a Method,
    target: &'a str,
    headers: &'a HeaderMap,
}

async fn authenticate(
    api: &Api,
    request: RequestView<'_>,
    credential: &Credential,
    body: &Bytes,
    caller: &Caller,
) -> Result<Authenticated, Refused> {
    let timestamp = header_text(request.headers, "outcry-timestamp").and_then(|t| t.parse().ok());
    let signed = SignedRequest {
        method: request.method.as_str(),
        target: request.target,
        timestamp_ns: timestamp.unwrap_or(0),
        idempotency_key: caller.idempotency_key.as_deref().unwrap_or_default(),
        body,
    };
    api.identity.authenticate(credential, signed, caller.address).await
}

/// The one credential of a request.
fn credential(headers: &HeaderMap) -> Result<Credential, Problem> {
    let mut found = Vec::new();
    for value in headers.get_all(header::AUTHORIZATION) {
        let token = value.to_str().ok().and_then(|text| text.split_once(' '));
        match token {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
                found.push(Credential::Bearer(Secret::new(token.trim())));
            }
            _ => return Err(Problem::new(Code::Unauthenticated, "use Authorization: Bearer …")),
        }
    }
    if let Some(key) = header_text(headers, "outcry-key") {
        let key = key.parse().map_err(|_| {
            Problem::new(Code::Unauthenticated, "Outcry-Key is not the id of an API key")
        })?;
        let signature = header_text(headers, "outcry-signature").unwrap_or_default().to_owned();
        found.push(Credential::Signature { key, signature });
    }
    found.extend(cookies(headers, COOKIE).map(|value| Credential::Cookie(Secret::new(value))));
    let credential = found.pop();
    if !found.is_empty() {
        let what = "send one credential: a bearer token, a signature, or the cookie";
        return Err(Problem::new(Code::Credentials, what));
    }
    credential.ok_or_else(|| Problem::new(Code::Unauthenticated, "log in, or send an API key"))
}

/// The values of the cookies of that name.
pub(crate) fn cookies<'h>(headers: &'h HeaderMap, name: &str) -> impl Iterator<Item = &'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(move |(found, _)| *found == name)
        .map(|(_, value)| value)
}

/// A browser sends cookies along with what another site's page asks of it, so a cookie alone never
/// changes anything: the page must know the token, and must not be another site's.
fn check_csrf(api: &Api, request: RequestView<'_>, cookie: &Secret) -> Result<(), Problem> {
    let headers = request.headers;
    // A WebSocket is opened by a GET, and browsers let any page open one.
    let is_socket = headers.contains_key(header::UPGRADE);
    if request.method.is_safe() && !is_socket {
        return Ok(());
    }
    let origin = header_text(headers, "origin");
    let foreign = origin.is_some_and(|origin| origin != api.identity.settings.issuer)
        || header_text(headers, "sec-fetch-site").is_some_and(|site| site != "same-origin");
    let token = header_text(headers, "outcry-csrf").unwrap_or_default();
    if is_socket && origin.is_some() && !foreign {
        return Ok(());
    }
    if foreign || !csrf_matches(cookie, token) {
        let what = "send the csrf_token of the login in Outcry-CSRF, from the venue's own pages";
        return Err(Problem::new(Code::Csrf, what));
    }
    Ok(())
}

fn idempotency_key(endpoint: &Endpoint, headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let key = headers.get("idempotency-key");
    if endpoint.repeat == Repeat::Harmless {
        // Still part of what a signature covers.
        return Ok(key.and_then(|key| key.to_str().ok()).map(str::to_owned));
    }
    let key = key.and_then(|key| key.to_str().ok()).unwrap_or_default();
    let good =
        (1..=KEY_BYTES_MAX).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
    if !good {
        let what = "send an Idempotency-Key of 1 to 255 visible ASCII characters, new for each \
                    intent and the same for each retry";
        return Err(Problem::new(Code::KeyMissing, what));
    }
    Ok(Some(key.to_owned()))
}

/// The whole of a body that is not too large.
pub(crate) async fn read_body(body: Body) -> Result<Bytes, Problem> {
    match Limited::new(body, BODY_BYTES_MAX).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => {
            let what = format!("a body may have at most {BODY_BYTES_MAX} bytes");
            Err(Problem::new(Code::TooLarge, what))
        }
        Err(_) => Err(Problem::new(Code::Malformed, "the body broke off")),
    }
}

fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn limited(limited: identity::limits::Limited) -> Problem {
    let what = "too many requests; wait as long as Retry-After says";
    Problem::new(Code::RateLimited, what).retry_after_ns(limited.retry_after_ns)
}
