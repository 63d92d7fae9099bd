//! Getting in and out: registration, proof of the address, login, refresh, logout, step-up.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use identity::IdentityError;
use identity::secret::Secret;
use identity::sessions::{Attempt, Client, Grant, csrf_token};
use identity::users::Registration;
use serde::{Deserialize, Serialize};
use store::transact;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::{COOKIE, Caller};
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(register))
        .routes(routes!(verify_email))
        .routes(routes!(login))
        .routes(routes!(refresh))
        .routes(routes!(logout))
        .routes(routes!(step_up))
        .routes(routes!(forgot_password))
        .routes(routes!(reset_password))
}

/// What the mail will say.
#[derive(Debug, Serialize, ToSchema)]
pub struct Notice {
    /// For the person.
    message: String,
}

impl Notice {
    pub(super) fn new(message: &str) -> Self {
        Self { message: message.to_owned() }
    }
}

/// Somebody new.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewUser {
    /// Where mail reaches them.
    #[schema(example = "ada@example.com", max_length = 254)]
    email: String,
    /// At least 12 characters, 6 of them different.
    #[schema(value_type = String, format = Password, min_length = 12, max_length = 256)]
    password: Secret,
    /// Given names.
    #[schema(min_length = 1, max_length = 200)]
    given_name: String,
    /// Family name.
    #[schema(min_length = 1, max_length = 200)]
    family_name: String,
    /// Where they live, ISO 3166-1 alpha-2.
    #[schema(pattern = "^[A-Z]{2}$", example = "GB")]
    country: String,
}

/// Register. A link that proves the address comes by mail; whether the address was known already
/// is told there and nowhere else.
#[utoipa::path(post, path = "/v1/auth/register", tag = "auth", request_body = NewUser, responses(
    (status = 202, description = "Mail is on its way", body = Notice),
))]
async fn register(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewUser>,
) -> Result<Written, Problem> {
    let NewUser { email, password, given_name, family_name, country } = new;
    let new = Registration { email, password, given_name, family_name, country };
    let prepared = new.prepare().await?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        api.identity.register(tx, &prepared).await?;
        Ok::<_, Problem>(Reply::accepted(&Notice::new("follow the link in your mail")))
    })
}

/// A token that came by mail.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailedToken {
    /// As in the mail.
    #[schema(value_type = String, max_length = 200)]
    pub(super) token: Secret,
}

/// Confirm an address by the token of the mail. Works once.
#[utoipa::path(post, path = "/v1/auth/verify-email", tag = "auth", request_body = MailedToken,
    responses((status = 204, description = "Confirmed")))]
async fn verify_email(
    State(api): State<Api>,
    Body(given): Body<MailedToken>,
) -> Result<Reply, Problem> {
    let done: Result<_, IdentityError> =
        transact!(api.identity.db, |tx| api.identity.verify_email(tx, &given.token).await);
    done?;
    Ok(Reply::empty())
}

/// Who wants in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Login {
    /// The address.
    #[schema(max_length = 254)]
    email: String,
    /// The password.
    #[schema(value_type = String, format = Password, max_length = 256)]
    password: Secret,
    /// The code of the authenticator, or a recovery code, where one is enrolled.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 32)]
    code: Option<Secret>,
    /// For browsers: keep the session in a cookie as well.
    #[serde(default)]
    cookie: bool,
}

/// What to go on with.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tokens {
    /// For `Authorization: Bearer`.
    access_token: String,
    /// `Bearer`.
    token_type: String,
    /// Seconds until the access token ends.
    expires_in: i64,
    /// For one refresh.
    refresh_token: String,
    /// The session.
    session_id: String,
    /// Whose it is.
    user_id: String,
    /// For `Outcry-CSRF`, when the session is in a cookie.
    csrf_token: Option<String>,
}

pub(super) fn granted(grant: &Grant) -> Response {
    let tokens = Tokens {
        access_token: grant.access.expose().to_owned(),
        token_type: "Bearer".to_owned(),
        expires_in: grant.access_s,
        refresh_token: grant.refresh.expose().to_owned(),
        session_id: grant.session.to_string(),
        user_id: grant.user.to_string(),
        csrf_token: grant.cookie.as_ref().map(csrf_token),
    };
    let mut response = Reply::ok(&tokens).into_response();
    let headers = response.headers_mut();
    // Tokens are no resource, and must not be kept by anything on the way.
    headers.remove(header::ETAG);
    if let Some(cookie) = &grant.cookie {
        let text =
            format!("{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Strict", cookie.expose());
        headers.extend(HeaderValue::try_from(text).ok().map(|value| (header::SET_COOKIE, value)));
    }
    response
}

/// Log in. Wrong guesses are counted, and lock the account for a while.
#[utoipa::path(post, path = "/v1/auth/login", tag = "auth", request_body = Login, responses(
    (status = 200, description = "In", body = Tokens),
))]
async fn login(
    State(api): State<Api>,
    caller: Caller,
    Body(login): Body<Login>,
) -> Result<Response, Problem> {
    let attempt = Attempt {
        email: login.email,
        password: login.password,
        code: login.code,
        client: Client { address: caller.address, agent: caller.agent },
        wants_cookie: login.cookie,
    };
    match api.identity.log_in(attempt).await {
        Ok(grant) => Ok(granted(&grant)),
        Err(IdentityError::Locked(until)) => {
            let wait_ns = until.ns() - api.clock.now().ns();
            Err(Problem::from(IdentityError::Locked(until)).retry_after_ns(wait_ns))
        }
        Err(error) => Err(error.into()),
    }
}

/// A refresh token.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// The newest one.
    #[schema(value_type = String, max_length = 200)]
    refresh_token: Secret,
}

/// New tokens for a refresh token, which works once. One that comes twice is in two hands: the
/// session ends.
#[utoipa::path(post, path = "/v1/auth/refresh", tag = "auth", request_body = Refresh, responses(
    (status = 200, description = "New tokens", body = Tokens),
))]
async fn refresh(State(api): State<Api>, Body(given): Body<Refresh>) -> Result<Response, Problem> {
    Ok(granted(&api.identity.refresh(&given.refresh_token).await?))
}

/// End the session that asks.
#[utoipa::path(post, path = "/v1/auth/logout", tag = "auth", responses(
    (status = 204, description = "Out"),
))]
async fn logout(State(api): State<Api>, caller: Caller) -> Result<Response, Problem> {
    let session = caller.who()?.session();
    let session = session.ok_or_else(|| Problem::new(Code::InPerson, "a key has no session"))?;
    let done: Result<(), IdentityError> = transact!(api.identity.db, |tx| {
        api.identity.end_session(tx, session, "logged out").await
    });
    done?;
    let mut response = Reply::empty().into_response();
    let gone = format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
    let gone = HeaderValue::try_from(gone).ok().map(|value| (header::SET_COOKIE, value));
    response.headers_mut().extend(gone);
    Ok(response)
}

/// A code of the second factor.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeBody {
    /// Six digits of the authenticator, or a recovery code.
    #[schema(value_type = String, max_length = 32)]
    pub(super) code: Secret,
}

/// Prove the second factor in the running session, for what needs it freshly. It counts for five
/// minutes.
#[utoipa::path(post, path = "/v1/auth/step-up", tag = "auth", request_body = CodeBody, responses(
    (status = 204, description = "Proved"),
))]
async fn step_up(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<CodeBody>,
) -> Result<Reply, Problem> {
    let who = caller.who()?;
    let session = who.session();
    let session = session.ok_or_else(|| Problem::new(Code::InPerson, "a key has no session"))?;
    api.identity.step_up(who.user(), session, &given.code).await?;
    Ok(Reply::empty())
}

/// Whose password is forgotten.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Forgotten {
    /// The address.
    #[schema(max_length = 254)]
    email: String,
}

/// Ask for a mail that lets a new password be set. The answer is the same for unknown addresses.
#[utoipa::path(post, path = "/v1/auth/forgot-password", tag = "auth", request_body = Forgotten,
    responses((status = 202, description = "Mail is on its way, if there is an account",
        body = Notice)))]
async fn forgot_password(
    State(api): State<Api>,
    Body(given): Body<Forgotten>,
) -> Result<Reply, Problem> {
    let done: Result<(), IdentityError> =
        transact!(api.identity.db, |tx| api.identity.forgot_password(tx, &given.email).await);
    done?;
    Ok(Reply::accepted(&Notice::new("if there is an account, mail is on its way")))
}

/// A new password by a mailed token.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// As in the mail.
    #[schema(value_type = String, max_length = 200)]
    token: Secret,
    /// At least 12 characters, 6 of them different.
    #[schema(value_type = String, format = Password, min_length = 12, max_length = 256)]
    password: Secret,
}

/// Set a new password. All sessions end.
#[utoipa::path(post, path = "/v1/auth/reset-password", tag = "auth", request_body = Reset,
    responses((status = 204, description = "Set")))]
async fn reset_password(
    State(api): State<Api>,
    Body(given): Body<Reset>,
) -> Result<Reply, Problem> {
    api.identity.reset_password(&given.token, given.password).await?;
    Ok(Reply::empty())
}
