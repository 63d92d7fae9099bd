//! The second factor of the user who asks.

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::auth::CodeBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(enrol)).routes(routes!(confirm)).routes(routes!(remove))
}

/// What goes into the authenticator.
#[derive(Debug, Serialize, ToSchema)]
pub struct Enrolment {
    /// In base32, to be typed.
    secret: String,
    /// To be shown as a QR code.
    uri: String,
}

/// Codes that get in without the authenticator, once each.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecoveryCodes {
    /// Keep them somewhere else than the authenticator.
    recovery_codes: Vec<String>,
}

/// Begin to enrol an authenticator (TOTP, RFC 6238). It counts once a code confirmed it.
#[utoipa::path(post, path = "/v1/me/authenticator", tag = "me", responses(
    (status = 201, description = "To be confirmed", body = Enrolment),
))]
async fn enrol(State(api): State<Api>, caller: Caller) -> Result<Written, Problem> {
    let (user, session) = caller.in_person()?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        // Who has a passkey proves it first; who has an authenticator is told below.
        if !api.identity.passkeys(tx, user).await?.is_empty() {
            api.identity.require_fresh(tx, user, session).await?;
        }
        let enrolment = api.identity.enrol(tx, user).await?;
        let body = Enrolment {
            secret: enrolment.secret.expose().to_owned(),
            uri: enrolment.uri.expose().to_owned(),
        };
        Ok::<_, Problem>(Reply::created(&body, "/v1/me/authenticator/confirm".to_owned()))
    })
}

/// Confirm the authenticator by a code of it. The session counts as proved by it.
#[utoipa::path(post, path = "/v1/me/authenticator/confirm", tag = "me", request_body = CodeBody,
    responses((status = 200, description = "In use", body = RecoveryCodes)))]
async fn confirm(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<CodeBody>,
) -> Result<Written, Problem> {
    let who = caller.who()?;
    let (user, session) = (who.user(), who.session());
    let session = session.ok_or_else(|| Problem::new(Code::InPerson, "a key has no session"))?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let codes = api.identity.confirm(tx, user, session, &given.code).await?;
        let recovery_codes = codes.iter().map(|code| code.expose().to_owned()).collect();
        Ok::<_, Problem>(Reply::ok(&RecoveryCodes { recovery_codes }))
    })
}

/// Remove the authenticator, proved by it once more.
#[utoipa::path(post, path = "/v1/me/authenticator/remove", tag = "me", request_body = CodeBody,
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<CodeBody>,
) -> Result<Reply, Problem> {
    api.identity.remove_authenticator(caller.who()?.user(), &given.code).await?;
    Ok(Reply::empty())
}
