//! Where the user who asks is reached: changed once the new address or number has been proved.

use axum::extract::State;
use identity::IdentityError;
use identity::secret::Secret;
use serde::Deserialize;
use store::transact;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Body;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::auth::{CodeBody, MailedToken, Notice};
use crate::resources::me::Me;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(change_email))
        .routes(routes!(confirm_email))
        .routes(routes!(change_phone))
        .routes(routes!(confirm_phone))
}

/// A new address.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEmail {
    /// Where mail reaches them.
    #[schema(max_length = 254, example = "ada@example.com")]
    email: String,
    /// The password once more.
    #[schema(value_type = String, format = Password, max_length = 256)]
    password: Secret,
}

/// Change the address. The new one gets a link to confirm it, the old one is told; who has a second
/// factor must have proved it just now.
#[utoipa::path(post, path = "/v1/me/email", tag = "me", request_body = NewEmail, responses(
    (status = 202, description = "Mail is on its way", body = Notice),
))]
async fn change_email(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewEmail>,
) -> Result<Written, Problem> {
    let (user, session) = caller.in_person()?;
    api.identity.require_fresh(&mut api.identity.db.read().await?, user, session).await?;
    api.identity.prove_password(user, new.password).await?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        api.identity.begin_email_change(tx, user, &new.email).await?;
        Ok::<_, Problem>(Reply::accepted(&Notice::new("follow the link in your mail")))
    })
}

/// Confirm the new address by the token of the mail. Works once.
#[utoipa::path(post, path = "/v1/auth/confirm-email", tag = "auth", request_body = MailedToken,
    responses((status = 204, description = "Changed")))]
async fn confirm_email(
    State(api): State<Api>,
    Body(given): Body<MailedToken>,
) -> Result<Reply, Problem> {
    let done: Result<_, IdentityError> =
        transact!(api.identity.db, |tx| api.identity.confirm_email_change(tx, &given.token).await);
    done?;
    Ok(Reply::empty())
}

/// A new telephone number.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPhone {
    /// In international form.
    #[schema(max_length = 40, example = "+44 20 7946 0000")]
    phone: String,
}

/// Change the telephone number. The new one gets a code by text message, which counts for ten
/// minutes; who has a second factor must have proved it just now.
#[utoipa::path(post, path = "/v1/me/phone", tag = "me", request_body = NewPhone, responses(
    (status = 202, description = "A text message is on its way", body = Notice),
))]
async fn change_phone(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewPhone>,
) -> Result<Written, Problem> {
    let (user, session) = caller.in_person()?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        api.identity.require_fresh(tx, user, session).await?;
        api.identity.begin_phone_change(tx, user, &new.phone).await?;
        Ok::<_, Problem>(Reply::accepted(&Notice::new("send the code of the text message")))
    })
}

/// Confirm the new number by the code that came to it. Five wrong codes, and a new one is needed.
#[utoipa::path(post, path = "/v1/me/phone/confirm", tag = "me", request_body = CodeBody,
    responses((status = 200, description = "Changed", body = Me)))]
async fn confirm_phone(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<CodeBody>,
) -> Result<Reply, Problem> {
    let user = caller.who()?.user();
    let outcome: Result<_, IdentityError> = transact!(api.identity.db, |tx| {
        api.identity.confirm_phone_change(tx, user, &given.code).await
    });
    match outcome? {
        Ok(user) => {
            let version = user.version;
            Ok(Reply::ok(&Me::from(user)).version(version))
        }
        Err(IdentityError::Credentials) => {
            Err(Problem::new(Code::WrongCredentials, "the code is wrong"))
        }
        Err(error) => Err(error.into()),
    }
}
