//! Passkeys: registered by the user who asks, used to log in and to step up.
//!
//! Bodies are what browsers make of `PublicKeyCredential` (`toJSON()`), so they may have members
//! that are not named here.

use axum::extract::State;
use axum::response::Response;
use identity::IdentityError;
use identity::passkey::RelyingParty;
use identity::passkeys::{Assertion, Ceremony, Passkey, PasskeyId};
use identity::policy::Resource;
use identity::sessions::Client;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::transact;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::auth::granted;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, register))
        .routes(routes!(registration_options))
        .routes(routes!(remove))
        .routes(routes!(login_options))
        .routes(routes!(log_in))
        .routes(routes!(step_up_options))
        .routes(routes!(step_up))
}

const TIMEOUT_MS: u32 = 300_000;

/// A passkey.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyBody {
    /// Its id here.
    id: String,
    /// What its owner calls it.
    name: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// When it was used last.
    #[schema(format = DateTime)]
    used: Option<String>,
}

impl From<Passkey> for PasskeyBody {
    fn from(passkey: Passkey) -> Self {
        Self {
            id: passkey.id.to_string(),
            name: passkey.name,
            created: passkey.created.to_string(),
            used: passkey.used.map(|at| at.to_string()),
        }
    }
}

/// The passkeys of a user.
#[derive(Debug, Serialize, ToSchema)]
pub struct Passkeys {
    /// Oldest first; at most 20.
    items: Vec<PasskeyBody>,
}

/// The passkeys.
#[utoipa::path(get, path = "/v1/me/passkeys", tag = "passkeys", responses(
    (status = 200, description = "All of them", body = Passkeys),
))]
async fn list(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let found = api.identity.passkeys(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&Passkeys { items: found.into_iter().map(Into::into).collect() }))
}

fn credentials(passkeys: &[Passkey]) -> Vec<Value> {
    passkeys.iter().map(|p| json!({"type": "public-key", "id": p.credential})).collect()
}

/// What to give to `navigator.credentials.create()`
/// (`PublicKeyCredential.parseCreationOptionsFromJSON`). Who has a second factor must have proved
/// it just now.
#[utoipa::path(post, path = "/v1/me/passkeys/options", tag = "passkeys", responses(
    (status = 200, description = "PublicKeyCredentialCreationOptionsJSON", body = Value),
))]
async fn registration_options(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let (id, session) = caller.in_person()?;
    let mut tx = api.identity.db.read().await?;
    api.identity.require_fresh(&mut tx, id, session).await?;
    let user = api.identity.user(&mut tx, id).await?;
    let known = api.identity.passkeys(&mut tx, id).await?;
    let RelyingParty { id: party, .. } = api.identity.relying_party();
    let challenge = api.identity.passkey_challenge(Ceremony::Register(id)).await?;
    let parameters: Vec<Value> =
        [-7, -8].iter().map(|alg| json!({"type": "public-key", "alg": alg})).collect();
    let handle = crate::extract::cursor_of(&id.to_string());
    let name = format!("{} {}", user.profile.given_name, user.profile.family_name);
    Ok(Reply::ok(&json!({
        "rp": {"id": party, "name": "Outcry"},
        "user": {"id": handle, "name": user.email, "displayName": name},
        "challenge": challenge,
        "pubKeyCredParams": parameters,
        "timeout": TIMEOUT_MS,
        "excludeCredentials": credentials(&known),
        "authenticatorSelection": {"residentKey": "required", "userVerification": "required"},
        "attestation": "none",
    })))
}

/// What an authenticator made.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewPasskey {
    /// What its owner calls it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// `PublicKeyCredential` as JSON.
    credential: NewCredentialBody,
}

/// A new credential.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewCredentialBody {
    /// What it says.
    response: AttestationBody,
}

/// `AuthenticatorAttestationResponse`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AttestationBody {
    /// In base64url.
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    /// In base64url.
    attestation_object: String,
}

/// Register a passkey. A challenge is answered once; the owner is told by mail.
#[utoipa::path(post, path = "/v1/me/passkeys", tag = "passkeys", request_body = NewPasskey,
    responses((status = 201, description = "Registered", body = PasskeyBody)))]
async fn register(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewPasskey>,
) -> Result<Reply, Problem> {
    let (user, session) = caller.in_person()?;
    let AttestationBody { client_data, attestation_object } = new.credential.response;
    let made = api.identity.check_new_passkey(user, &client_data, &attestation_object).await?;
    let kept: Result<Passkey, IdentityError> = transact!(api.identity.db, |tx| {
        api.identity.require_fresh(tx, user, session).await?;
        api.identity.add_passkey(tx, user, &new.name, &made).await
    });
    let kept = kept?;
    let location = format!("/v1/me/passkeys/{}", kept.id);
    Ok(Reply::created(&PasskeyBody::from(kept), location))
}

/// Remove a passkey. Who has a second factor must have proved it just now.
#[utoipa::path(delete, path = "/v1/me/passkeys/{id}", tag = "passkeys",
    params(("id" = String, Path, description = "The passkey")),
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<PasskeyId>,
) -> Result<Written, Problem> {
    let (user, session) = caller.in_person()?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let passkey = api.identity.passkey(tx, id).await?;
        caller.may(&api, Resource::Of(passkey.user))?;
        api.identity.require_fresh(tx, user, session).await?;
        api.identity.remove_passkey(tx, &passkey).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}

fn request_options(api: &Api, challenge: &str, allowed: &[Passkey]) -> Reply {
    Reply::ok(&json!({
        "challenge": challenge,
        "rpId": api.identity.relying_party().id,
        "timeout": TIMEOUT_MS,
        "allowCredentials": credentials(allowed),
        "userVerification": "required",
    }))
}

/// What to give to `navigator.credentials.get()` to log in with any passkey of this venue.
#[utoipa::path(post, path = "/v1/auth/passkey/options", tag = "passkeys", responses(
    (status = 200, description = "PublicKeyCredentialRequestOptionsJSON", body = Value),
))]
async fn login_options(State(api): State<Api>) -> Result<Reply, Problem> {
    let challenge = api.identity.passkey_challenge(Ceremony::LogIn).await?;
    Ok(request_options(&api, &challenge, &[]))
}

/// What an authenticator signed: `PublicKeyCredential` as JSON.
#[derive(Debug, Deserialize, ToSchema)]
pub struct AssertionBody {
    /// Which passkey, in base64url.
    id: String,
    /// What it says.
    response: AssertionResponse,
}

/// `AuthenticatorAssertionResponse`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssertionResponse {
    /// In base64url.
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    /// In base64url.
    authenticator_data: String,
    /// In base64url.
    signature: String,
}

impl From<AssertionBody> for Assertion {
    fn from(body: AssertionBody) -> Self {
        let AssertionResponse { client_data, authenticator_data, signature } = body.response;
        Self { credential: body.id, client_data, auth_data: authenticator_data, signature }
    }
}

/// Who wants in with a passkey.
#[derive(Debug, Deserialize, ToSchema)]
pub struct PasskeyLogin {
    /// What the authenticator signed.
    credential: AssertionBody,
    /// For browsers: keep the session in a cookie as well.
    #[serde(default)]
    cookie: bool,
}

/// Log in with a passkey. It counts as a second factor too, because its authenticator has verified
/// who uses it.
#[utoipa::path(post, path = "/v1/auth/passkey", tag = "passkeys", request_body = PasskeyLogin,
    responses((status = 200, description = "In", body = crate::resources::auth::Tokens)))]
async fn log_in(
    State(api): State<Api>,
    caller: Caller,
    Body(login): Body<PasskeyLogin>,
) -> Result<Response, Problem> {
    let client = Client { address: caller.address, agent: caller.agent };
    let assertion = login.credential.into();
    let grant = api.identity.log_in_with_passkey(&assertion, &client, login.cookie).await?;
    Ok(granted(&grant))
}

/// What to give to `navigator.credentials.get()` to step up.
#[utoipa::path(post, path = "/v1/auth/step-up/passkey/options", tag = "passkeys", responses(
    (status = 200, description = "PublicKeyCredentialRequestOptionsJSON", body = Value),
))]
async fn step_up_options(State(api): State<Api>, caller: Caller) -> Result<Reply, Problem> {
    let (user, _) = caller.in_person()?;
    let known = api.identity.passkeys(&mut api.identity.db.read().await?, user).await?;
    let challenge = api.identity.passkey_challenge(Ceremony::StepUp(user)).await?;
    Ok(request_options(&api, &challenge, &known))
}

/// Prove the second factor in the running session by a passkey. It counts for five minutes.
#[utoipa::path(post, path = "/v1/auth/step-up/passkey", tag = "passkeys",
    request_body = AssertionBody, responses((status = 204, description = "Proved")))]
async fn step_up(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<AssertionBody>,
) -> Result<Reply, Problem> {
    let (user, session) = caller.in_person()?;
    api.identity.step_up_with_passkey(user, session, &given.into()).await?;
    Ok(Reply::empty())
}
