//! The user who asks: who they are to the venue, their profile, their password.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use identity::secret::Secret;
use identity::users::{Profile, User};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, if_match};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(read))
        .routes(routes!(change_profile))
        .routes(routes!(change_password))
}

/// What somebody tells about themselves.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileBody {
    /// Given names.
    #[schema(min_length = 1, max_length = 200)]
    given_name: String,
    /// Family name.
    #[schema(min_length = 1, max_length = 200)]
    family_name: String,
    /// ISO 3166-1 alpha-2.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    /// BCP 47.
    #[schema(min_length = 1, max_length = 200, example = "en-GB")]
    locale: String,
}

/// The user who asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// Their id.
    id: String,
    /// Their address.
    email: String,
    /// Their telephone number, proved, or empty.
    #[schema(example = "+442079460000")]
    phone: String,
    /// `active`, or why not.
    state: String,
    /// What they are to the venue.
    roles: Vec<String>,
    /// Whether an authenticator is in use.
    has_authenticator: bool,
    /// What they tell about themselves.
    profile: ProfileBody,
    /// When they registered, RFC 3339.
    #[schema(format = DateTime)]
    created: String,
    /// Grows with every change; the ETag.
    version: u32,
}

impl From<User> for Me {
    fn from(user: User) -> Self {
        let Profile { given_name, family_name, country, locale } = user.profile;
        Self {
            id: user.id.to_string(),
            email: user.email,
            phone: user.phone,
            state: user.state.as_str().to_owned(),
            roles: user.roles.iter().map(ToString::to_string).collect(),
            has_authenticator: user.has_authenticator,
            profile: ProfileBody { given_name, family_name, country, locale },
            created: user.created.to_string(),
            version: user.version,
        }
    }
}

/// The user who asks.
#[utoipa::path(get, path = "/v1/me", tag = "me", responses(
    (status = 200, description = "The user", body = Me),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = caller.who()?.user();
    let user = api.identity.user(&mut api.identity.db.read().await?, id).await?;
    let version = user.version;
    Ok(Reply::ok(&Me::from(user)).version(version).unless_known(&headers))
}

/// Change the profile, as it was read (If-Match).
#[utoipa::path(put, path = "/v1/me/profile", tag = "me", request_body = ProfileBody,
    params(("If-Match" = String, Header, description = "The ETag that was read")),
    responses((status = 200, description = "Changed", body = Me)))]
async fn change_profile(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Body(new): Body<ProfileBody>,
) -> Result<Written, Problem> {
    let version = if_match(&headers)?;
    let id = caller.who()?.user();
    caller.may(&api, Resource::Of(id))?;
    let ProfileBody { given_name, family_name, country, locale } = new;
    let profile = Profile { given_name, family_name, country, locale };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let user = api.identity.change_profile(tx, id, version, &profile).await?;
        let version = user.version;
        Ok::<_, Problem>(Reply::ok(&Me::from(user)).version(version))
    })
}

/// A new password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// The one that counts now.
    #[schema(value_type = String, format = Password, max_length = 256)]
    current: Secret,
    /// At least 12 characters, 6 of them different.
    #[schema(value_type = String, format = Password, min_length = 12, max_length = 256)]
    new: Secret,
}

/// Change the password. All other sessions end.
#[utoipa::path(post, path = "/v1/me/password", tag = "me", request_body = NewPassword,
    responses((status = 204, description = "Changed")))]
async fn change_password(
    State(api): State<Api>,
    caller: Caller,
    Body(given): Body<NewPassword>,
) -> Result<Reply, Problem> {
    let who = caller.who()?;
    api.identity.change_password(who.user(), given.current, given.new, who.session()).await?;
    Ok(Reply::empty())
}
