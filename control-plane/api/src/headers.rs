//! Headers that make browsers keep the house's rules, and the time that a request may take.

use std::time::Duration;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use crate::guard::Guard;
use crate::problem::{Code, Problem};

/// How long a request may take before the client is told to ask again.
pub const REQUEST_TIME_MAX: Duration = Duration::from_secs(15);

/// Answers are data: nothing in them runs, loads or is framed.
const CSP_DATA: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
/// Our pages load what we serve and nothing else. Swagger UI styles its elements in line.
pub(crate) const CSP_PAGE: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'; \
    frame-ancestors 'none'; base-uri 'none'";

const FIXED: [(HeaderName, &str); 7] = [
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    // Passkeys are all that our pages ask of a device.
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Everything that is served, with the headers on it and within its time.
#[derive(Clone, Debug)]
pub struct Front(Guard);

impl Front {
    pub(crate) const fn new(guard: Guard) -> Self {
        Self(guard)
    }

    /// The answer to a request.
    pub async fn answer(&self, request: Request) -> Response {
        let answer = self.0.answer(request);
        let mut response = match tokio::time::timeout(REQUEST_TIME_MAX, answer).await {
            Ok(response) => response,
            Err(_) => {
                let what = "ask again with the same Idempotency-Key to learn whether it was done";
                Problem::new(Code::Timeout, what).into_response()
            }
        };
        secure(&mut response);
        response
    }
}

fn secure(response: &mut Response) {
    let headers = response.headers_mut();
    headers.reserve(FIXED.len() + 2);
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What says nothing else is for this client alone and for now.
    let unless_said =
        [(header::CONTENT_SECURITY_POLICY, CSP_DATA), (header::CACHE_CONTROL, "no-store")];
    for (name, value) in unless_said {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
