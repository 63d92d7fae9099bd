//! What handlers take out of a request: strictly, with a problem instead of a guess.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;

use crate::guard::{Caller, read_body};
use crate::problem::{Code, Problem};

/// A JSON body. Types refuse unknown fields; trailing text and other media types are refused here.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let media = request.headers().get(header::CONTENT_TYPE);
        let media = media.and_then(|value| value.to_str().ok()).unwrap_or_default();
        let is_json = media.split(';').next().is_some_and(|m| m.trim() == "application/json");
        if !is_json {
            return Err(Problem::new(Code::MediaType, "send Content-Type: application/json"));
        }
        parse(&read_body(request.into_body()).await?).map(Self)
    }
}

/// Reads JSON, or says where it is not what was asked for.
///
/// # Errors
/// [`Code::Malformed`].
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let malformed = |error: serde_json::Error| Problem::new(Code::Malformed, error.to_string());
    serde_json::from_slice(bytes).map_err(malformed)
}

/// The query, read as strictly as a body.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        axum::extract::Query::try_from_uri(&parts.uri)
            .map(|query| Self(query.0))
            .map_err(|error| Problem::new(Code::Malformed, error.body_text()))
    }
}

/// A parameter of the path.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        axum::extract::Path::from_request_parts(parts, state)
            .await
            .map(|path| Self(path.0))
            // An id that cannot be one is an id of nothing.
            .map_err(|_| Problem::new(Code::NotFound, "there is no such thing"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let missing = || Problem::new(Code::Internal, "an endpoint outside the guard");
        // It is taken once: to clone it would be a dozen allocations.
        parts.extensions.remove::<Self>().ok_or_else(missing)
    }
}

/// The version in `If-Match`.
///
/// # Errors
/// [`Code::PreconditionRequired`] when there is none, [`Code::PreconditionFailed`] when it is not
/// one of ours.
pub fn if_match(headers: &HeaderMap) -> Result<u32, Problem> {
    let Some(value) = headers.get(header::IF_MATCH) else {
        let what = "send If-Match with the ETag you read, so that no change is lost";
        return Err(Problem::new(Code::PreconditionRequired, what));
    };
    let text = value.to_str().unwrap_or_default().trim();
    let version = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let what = "If-Match is not the ETag of this resource; read it again";
    version
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| Problem::new(Code::PreconditionFailed, what))
}

/// Where a page begins, as clients carry it: opaque, so that it may change.
#[must_use]
pub fn cursor_of(id: &str) -> String {
    URL_SAFE_NO_PAD.encode(id)
}

/// The id in a cursor.
///
/// # Errors
/// [`Code::Malformed`] when it is not one that we gave out.
pub fn read_cursor<T: std::str::FromStr>(cursor: Option<&str>) -> Result<Option<T>, Problem> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let foreign = || Problem::new(Code::Malformed, "cursor is not one that the API gave out");
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| foreign())?;
    let text = std::str::from_utf8(&bytes).map_err(|_| foreign())?;
    text.parse().map(Some).map_err(|_| foreign())
}
