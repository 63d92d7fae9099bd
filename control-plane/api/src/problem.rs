//! What the API answers when it does not do what was asked: problem details (RFC 9457).
//!
//! `code` is stable: programs may branch on it, people read `detail`. The page `/problems` lists
//! every code.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bus::BusError;
use cache::CacheError;
use gateway::GatewayError;
use identity::IdentityError;
use identity::four_eyes::DecisionError;
use identity::oidc::OidcError;
use identity::policy::Denied;
use ledger::LedgerError;
use notify::NotifyError;
use notify::mail::MailError;
use serde::{Deserialize, Serialize};
use store::{StoreError, Transient};
use utoipa::ToSchema;
use watch::WatchError;

macro_rules! codes {
    ($(#[doc = $doc:literal] $name:ident = $text:literal, $status:ident;)+) => {
        /// Every reason for which the API does not do what was asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code { $(#[doc = $doc] $name,)+ }

        impl Code {
            /// All of them, for the page that explains them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// As in `code`, for ever.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The HTTP status it comes with.
            #[must_use]
            pub fn status(self) -> StatusCode {
                match self { $(Self::$name => StatusCode::$status,)+ }
            }

            /// The sentence of the documentation above, which clients may show.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $doc,)+ }
            }
        }
    };
}

codes! {
    /// The request is not what the documentation asks for: JSON, fields, types, parameters.
    Malformed = "malformed-request", BAD_REQUEST;
    /// The request carries more than one credential.
    Credentials = "ambiguous-credentials", BAD_REQUEST;
    /// Writes need an Idempotency-Key of 1 to 255 visible ASCII characters.
    KeyMissing = "idempotency-key-missing", BAD_REQUEST;
    /// Log in, or send an API key or a signature.
    Unauthenticated = "unauthenticated", UNAUTHORIZED;
    /// E-mail address, password or code is wrong.
    WrongCredentials = "wrong-credentials", UNAUTHORIZED;
    /// The password is right; send the code of the authenticator, or a recovery code, with it.
    CodeNeeded = "second-factor-needed", UNAUTHORIZED;
    /// The token, link or signature does not count, or no longer.
    TokenInvalid = "token-invalid", UNAUTHORIZED;
    /// The refresh token was used before; its session has been ended.
    TokenReused = "token-reused", UNAUTHORIZED;
    /// Neither role nor ownership allow it.
    Forbidden = "forbidden", FORBIDDEN;
    /// The credential was not given the scope that this needs.
    ScopeMissing = "scope-missing", FORBIDDEN;
    /// Only a person in a session may do this, not an API key or an application.
    InPerson = "in-person-only", FORBIDDEN;
    /// The second factor must be proved again: POST /v1/auth/step-up.
    StepUp = "step-up-needed", FORBIDDEN;
    /// An authenticator must be enrolled first.
    SecondFactorMissing = "second-factor-missing", FORBIDDEN;
    /// A browser's write lacks the token that only the venue's own pages know.
    Csrf = "csrf-token-missing", FORBIDDEN;
    /// The API key may not be used from this address.
    Network = "network-not-allowed", FORBIDDEN;
    /// The e-mail address has not been confirmed.
    Unverified = "email-unverified", FORBIDDEN;
    /// The account is suspended.
    Suspended = "account-suspended", FORBIDDEN;
    /// The staff's identity provider does not vouch for who asks; detail tells why.
    StaffLogin = "staff-login-refused", FORBIDDEN;
    /// It does not exist, or belongs to somebody else.
    NotFound = "not-found", NOT_FOUND;
    /// The path exists, the method does not.
    MethodNotAllowed = "method-not-allowed", METHOD_NOT_ALLOWED;
    /// It was here and is not kept any longer.
    Gone = "gone", GONE;
    /// It cannot be done in the state things are in.
    Conflict = "conflict", CONFLICT;
    /// The identity of the person has not been approved.
    NotApproved = "identity-not-approved", FORBIDDEN;
    /// A second person must decide.
    SameEyes = "same-eyes", FORBIDDEN;
    /// The user has no account yet: POST /v1/accounts.
    NoAccount = "no-account", CONFLICT;
    /// The order has ended; nothing of it can be changed.
    OrderClosed = "order-not-open", CONFLICT;
    /// It has been changed since the version in If-Match; read it again.
    PreconditionFailed = "version-changed", PRECONDITION_FAILED;
    /// The body is larger than the API takes.
    TooLarge = "body-too-large", PAYLOAD_TOO_LARGE;
    /// The body is not JSON: send Content-Type: application/json.
    MediaType = "unsupported-media-type", UNSUPPORTED_MEDIA_TYPE;
    /// More is asked of an account than is available in it.
    Insufficient = "insufficient-funds", UNPROCESSABLE_ENTITY;
    /// More shares are to be sold than are held.
    NotHeld = "not-held", UNPROCESSABLE_ENTITY;
    /// The engine refused the order; detail tells why.
    OrderRejected = "order-rejected", UNPROCESSABLE_ENTITY;
    /// Understood, and refused for what it says; detail tells why.
    Unprocessable = "unprocessable", UNPROCESSABLE_ENTITY;
    /// The Idempotency-Key was used for another request.
    KeyReused = "idempotency-key-reused", UNPROCESSABLE_ENTITY;
    /// Changing this needs If-Match with the ETag that was read.
    PreconditionRequired = "if-match-missing", PRECONDITION_REQUIRED;
    /// Too many requests; Retry-After tells when to come back.
    RateLimited = "rate-limited", TOO_MANY_REQUESTS;
    /// The client reads too slowly; connect again and go on behind what was heard.
    TooSlow = "slow-consumer", TOO_MANY_REQUESTS;
    /// Too many wrong guesses; Retry-After tells when the account opens again.
    Locked = "account-locked", TOO_MANY_REQUESTS;
    /// A defect of ours; the request_id finds it in our logs.
    Internal = "internal-error", INTERNAL_SERVER_ERROR;
    /// Something the venue needs does not answer; try again.
    Unavailable = "unavailable", SERVICE_UNAVAILABLE;
    /// It took too long; whether it was done tells the same request with the same Idempotency-Key.
    Timeout = "timeout", GATEWAY_TIMEOUT;
}

/// Problem details as they are sent (RFC 9457).
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// Where the code is explained.
    #[serde(rename = "type")]
    #[schema(example = "/problems#not-found")]
    pub kind: String,
    /// What the code means.
    pub title: String,
    /// HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// Stable name of the reason.
    #[schema(example = "not-found")]
    pub code: String,
    /// What happened here, for people.
    pub detail: String,
}

/// Why the API does not do what was asked.
#[derive(Clone, Debug)]
pub struct Problem {
    code: Code,
    detail: String,
    retry_after_s: Option<i64>,
    transient: bool,
    is_denial: bool,
}

/// Goes with an answer that denies something without saying so.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("denied")]
pub(crate) struct Denial;

impl Problem {
    /// A problem, told to people with `detail`.
    #[must_use]
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self {
            code,
            detail: detail.into(),
            retry_after_s: None,
            transient: false,
            is_denial: false,
        }
    }

    /// Its stable name.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// Whether it is there, and hidden from who asks.
    pub(crate) fn is_denial(&self) -> bool {
        self.is_denial
    }

    /// When to come back, where that is known.
    pub(crate) fn retry_after_s(&self) -> Option<i64> {
        self.retry_after_s
    }

    /// When to come back, rounded up.
    #[must_use]
    pub fn retry_after_ns(mut self, ns: i64) -> Self {
        self.retry_after_s = Some(ns.max(0) / 1_000_000_000 + 1);
        self
    }

    /// A defect: the cause goes to the log, not to the client.
    pub fn internal(error: &dyn std::error::Error) -> Self {
        let mut causes = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            causes = format!("{causes}: {cause}");
            source = cause.source();
        }
        tracing::error!(error = causes, "a request failed by our own fault");
        Self::new(Code::Internal, "the venue made a mistake; it has been logged")
    }
}

impl Problem {
    /// As it is sent.
    #[must_use]
    pub fn body(&self) -> ProblemBody {
        ProblemBody {
            kind: format!("/problems#{}", self.code.as_str()),
            title: self.code.meaning().trim().to_owned(),
            status: self.code.status().as_u16(),
            code: self.code.as_str().to_owned(),
            detail: self.detail.clone(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.code.status();
        let body = self.body();
        let mut response = (status, Json(body)).into_response();
        // For who writes down what was done.
        response.extensions_mut().insert(self.code);
        if self.is_denial {
            response.extensions_mut().insert(Denial);
        }
        let headers = response.headers_mut();
        let problem = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, problem);
        if let Some(seconds) = self.retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            let bearer = HeaderValue::from_static("Bearer realm=\"outcry\"");
            headers.insert(header::WWW_AUTHENTICATE, bearer);
        }
        response
    }
}

impl Transient for Problem {
    fn is_transient(&self) -> bool {
        self.transient
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let transient = error.is_transient();
        let problem = match &error {
            StoreError::Busy(_) | StoreError::Unavailable(_) => {
                tracing::warn!(%error, "the database does not keep up");
                Self::new(Code::Unavailable, "the venue's database does not answer; try again")
                    .retry_after_ns(1_000_000_000)
            }
            StoreError::NoRow => Self::new(Code::NotFound, "there is no such thing"),
            _ => Self::internal(&error),
        };
        Self { transient, ..problem }
    }
}

impl From<GatewayError> for Problem {
    fn from(error: GatewayError) -> Self {
        let detail = error.to_string();
        match error {
            GatewayError::Store(error) => error.into(),
            GatewayError::NotReady(_) => {
                Self::new(Code::Unavailable, detail).retry_after_ns(1_000_000_000)
            }
            GatewayError::KeyReused => Self::new(Code::KeyReused, detail),
            GatewayError::NoAnswer => Self::new(Code::Timeout, detail),
            GatewayError::Forgotten | GatewayError::DayOver => Self::new(Code::Gone, detail),
            GatewayError::NeverDecided => Self::new(Code::NotFound, detail),
            GatewayError::NoSession(_) => Self::new(Code::Conflict, detail),
        }
    }
}

impl From<LedgerError> for Problem {
    fn from(error: LedgerError) -> Self {
        use LedgerError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Lines(_) | E::ZeroLine | E::Unbalanced { .. } | E::Overflow => Code::Unprocessable,
            E::Text(_) | E::Retroactive(_) | E::Rates(_) => Code::Unprocessable,
            E::Insufficient { .. } => Code::Insufficient,
            E::Conflict(_) | E::Ended(_) | E::Phase { .. } | E::Account(_) => Code::Conflict,
            E::NotFound(_) => Code::NotFound,
            E::Version => Code::PreconditionFailed,
        };
        Self::new(code, error.to_string())
    }
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        let code = match denied {
            Denied::Role => Code::Forbidden,
            // Whether somebody else's thing exists is nobody's business.
            Denied::NotYours => {
                let hidden = Self::new(Code::NotFound, "there is no such thing");
                return Self { is_denial: true, ..hidden };
            }
            Denied::Scope(_) => Code::ScopeMissing,
            Denied::InPerson => Code::InPerson,
            Denied::SecondFactor => Code::SecondFactorMissing,
            Denied::StepUp => Code::StepUp,
        };
        Self::new(code, denied.to_string())
    }
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        use IdentityError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Mail(MailError::Store(error)) => return error.into(),
            E::Notify(error) => return error.into(),
            E::Cache(error @ (CacheError::Unavailable(_) | CacheError::Full(_))) => {
                tracing::warn!(%error, "the cache does not keep up");
                return Self::new(
                    Code::Unavailable,
                    "the venue's cache does not answer; try again",
                )
                .retry_after_ns(1_000_000_000);
            }
            E::Vault(_) | E::Mail(_) | E::Cache(_) => return Self::internal(&error),
            E::Limited(limited) => {
                return Self::new(Code::RateLimited, "too many requests")
                    .retry_after_ns(limited.retry_after_ns);
            }
            E::Denied(denied) => return denied.into(),
            E::Oidc(error @ (OidcError::Provider(_) | OidcError::Document(_))) => {
                tracing::warn!(%error, "the staff's identity provider does not do its work");
                return Self::new(Code::Unavailable, error.to_string());
            }
            E::Oidc(_) => Code::StaffLogin,
            E::WeakPassword(_)
            | E::AllowList(_)
            | E::Email
            | E::Phone
            | E::Redirect
            | E::Passkey(_)
            | E::Text(_) => Code::Unprocessable,
            E::OwnRoles | E::Decision(DecisionError::SameEyes | DecisionError::NotYours) => {
                Code::Forbidden
            }
            E::Conflict(_) | E::Decision(_) => Code::Conflict,
            E::Token(_) | E::Signature(_) | E::Stale => Code::TokenInvalid,
            E::Credentials => Code::WrongCredentials,
            E::CodeNeeded => Code::CodeNeeded,
            E::Locked(_) => Code::Locked,
            E::Unverified => Code::Unverified,
            E::Suspended => Code::Suspended,
            E::Reused => Code::TokenReused,
            E::Unauthenticated => Code::Unauthenticated,
            E::Network => Code::Network,
            E::Enrolled | E::NotEnrolled | E::TooMany(_) => Code::Conflict,
            E::NotFound(_) => Code::NotFound,
            E::Version => Code::PreconditionFailed,
        };
        Self::new(code, error.to_string())
    }
}

impl From<NotifyError> for Problem {
    fn from(error: NotifyError) -> Self {
        use NotifyError as E;
        let code = match error {
            E::Store(error) | E::Mail(MailError::Store(error)) => return error.into(),
            E::Bus(BusError::Store(error)) => return error.into(),
            E::Vault(_) | E::Mail(_) | E::Bus(_) => return Self::internal(&error),
            E::Outbound(_) | E::Refused(_) => Code::Unprocessable,
            E::Version => Code::PreconditionFailed,
            E::NotFound(_) => Code::NotFound,
        };
        Self::new(code, error.to_string())
    }
}

impl From<WatchError> for Problem {
    fn from(error: WatchError) -> Self {
        use WatchError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Notify(error) => return error.into(),
            E::Refused(_) => Code::Unprocessable,
            E::Version => Code::PreconditionFailed,
            E::NotFound(_) => Code::NotFound,
        };
        Self::new(code, error.to_string())
    }
}
