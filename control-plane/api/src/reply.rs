//! What handlers answer, and how a repeated write gets the first answer again.

use std::net::IpAddr;
use std::sync::Arc;

use audit::Entry;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use identity::secret::Digest;
use serde::{Deserialize, Serialize};
use store::beside;
use store::idempotency::{self, Answer, Claim};
use store::{Timestamp, Tx};
use utoipa::ToSchema;

use crate::Api;
use crate::attempt::End;
use crate::guard::Caller;
use crate::problem::{Code, Problem};

/// Of an answer, about: room for them is made at once.
const HEADERS: usize = 24;
const BODY_BYTES: usize = 1024;

const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// An answer before it becomes HTTP: it can be kept, and given again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reply {
    status: u16,
    /// JSON, as it goes out.
    #[serde(with = "as_json")]
    body: Option<Vec<u8>>,
    version: Option<u32>,
    location: Option<String>,
    /// Of a refusal, while it is new.
    #[serde(skip)]
    code: Option<Code>,
}

impl Reply {
    /// 200 with a body.
    #[must_use]
    pub fn ok<T: Serialize>(body: &T) -> Self {
        let mut json = Vec::with_capacity(BODY_BYTES);
        if serde_json::to_writer(&mut json, body).is_err() {
            // Our own types become JSON without fail; this would be seen by the schema tests.
            json = b"null".to_vec();
        }
        Self { status: 200, body: Some(json), version: None, location: None, code: None }
    }

    /// 201 with a body, and where it is now.
    #[must_use]
    pub fn created<T: Serialize>(body: &T, location: String) -> Self {
        Self { status: 201, location: Some(location), ..Self::ok(body) }
    }

    /// 202: it will be done, or was not to be told.
    #[must_use]
    pub fn accepted<T: Serialize>(body: &T) -> Self {
        Self { status: 202, ..Self::ok(body) }
    }

    /// 204.
    #[must_use]
    pub fn empty() -> Self {
        Self { status: 204, body: None, version: None, location: None, code: None }
    }

    /// A refusal that is an outcome as well: it is kept, and told again.
    #[must_use]
    pub fn problem(problem: &Problem) -> Self {
        let code = problem.code();
        let status = code.status().as_u16();
        Self { status, code: Some(code), ..Self::ok(&problem.body()) }
    }

    /// The version of what is in the body, which becomes its ETag.
    #[must_use]
    pub fn version(self, version: u32) -> Self {
        Self { version: Some(version), ..self }
    }

    /// The answer to a GET: 304 when the client has it already.
    #[must_use]
    pub fn unless_known(self, headers: &HeaderMap) -> Response {
        let etag = self.etag();
        let known = headers.get_all(header::IF_NONE_MATCH).iter().any(|value| {
            let text = value.to_str().unwrap_or_default();
            text.split(',').any(|known| Some(known.trim()) == etag.as_deref())
        });
        let mut response = self.into_response();
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.body_mut() = axum::body::Body::empty();
            response.headers_mut().remove(header::CONTENT_TYPE);
        }
        response
    }

    /// The version, or a digest of the body where nothing counts versions.
    fn etag(&self) -> Option<String> {
        if let Some(version) = self.version {
            return Some(format!("\"{version}\""));
        }
        let body = self.body.as_ref()?;
        let digest = Digest::of(body);
        Some(format!("\"{}\"", &digest.as_str()[..32]))
    }
}

/// A body within what is kept of an answer: the JSON that it is, not a text with JSON in it.
mod as_json {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, ser::Error as _};
    use serde_json::value::RawValue;

    pub(super) fn serialize<S: Serializer>(
        body: &Option<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let raw = body.as_deref().map(serde_json::from_slice::<&RawValue>).transpose();
        raw.map_err(S::Error::custom)?.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Vec<u8>>, D::Error> {
        let raw = Option::<Box<RawValue>>::deserialize(deserializer)?;
        Ok(raw.map(|raw| Box::<str>::from(raw).into_boxed_bytes().into_vec()))
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let etag = self.etag();
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let media = match status.is_client_error() {
            true => "application/problem+json",
            false => "application/json",
        };
        let mut headers = HeaderMap::with_capacity(HEADERS);
        let body = self.body.map_or_else(Body::empty, |body| {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
            Body::from(body)
        });
        let texts = [(header::ETAG, etag), (header::LOCATION, self.location)];
        for (name, text) in texts {
            if let Some(value) = text.and_then(|text| HeaderValue::try_from(text).ok()) {
                headers.insert(name, value);
            }
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}

impl<T> Page<T> {
    /// A page of at most `limit` of the `limit + 1` that were looked up.
    #[must_use]
    pub fn of<U: Into<T>>(mut found: Vec<U>, limit: u32, id: impl Fn(&U) -> String) -> Self {
        let limit = limit as usize;
        let more = found.len() > limit;
        found.truncate(limit);
        let next_cursor =
            found.last().filter(|_| more).map(|last| crate::extract::cursor_of(&id(last)));
        Self { items: found.into_iter().map(Into::into).collect(), next_cursor }
    }
}

/// A write as its repeat is known by: who, which key, and the same request.
#[derive(Clone, Debug)]
pub struct Intent {
    scope: String,
    key: String,
    hash: [u8; 32],
    deed: Option<Arc<Entry>>,
    address: IpAddr,
}

impl Intent {
    /// The intent of `caller`.
    ///
    /// # Errors
    /// [`Code::KeyMissing`]; the guard has refused that before.
    pub fn of(caller: &Caller) -> Result<Self, Problem> {
        let missing = || Problem::new(Code::KeyMissing, "send an Idempotency-Key");
        let key = caller.idempotency_key.clone().ok_or_else(missing)?;
        let scope = match &caller.authenticated {
            Some(who) => who.user().to_string(),
            None => format!("address {}", caller.address),
        };
        let (hash, address, deed) = (caller.request_hash, caller.address, caller.deed.clone());
        Ok(Self { scope, key, hash, deed, address })
    }

    /// The same for what the engine is asked.
    #[must_use]
    pub fn at_gateway(self) -> gateway::Key {
        beside::hand_over();
        let Self { scope, key, hash, deed, .. } = self;
        gateway::Key { scope, key, hash, deed }
    }

    /// The first answer, when there was one.
    ///
    /// # Errors
    /// [`Code::KeyReused`] when the key stood for something else.
    pub async fn claim(&self, api: &Api, tx: &mut Tx) -> Result<Option<Replayed>, Problem> {
        match idempotency::begin(tx, &self.scope, &self.key, self.hash).await? {
            Claim::Fresh => Ok(None),
            Claim::Conflict => {
                let what = "this Idempotency-Key stood for another request; use a new one";
                Err(Problem::new(Code::KeyReused, what))
            }
            Claim::Answered(answer) => {
                let broken = |error: &dyn std::error::Error| Problem::internal(error);
                let plain = api.vault().open(&self.context(), &answer.body);
                let plain = plain.map_err(|error| broken(&error))?;
                let reply = serde_json::from_slice(&plain).map_err(|error| broken(&error))?;
                Ok(Some(Replayed(reply)))
            }
        }
    }

    /// Keeps the answer beside the change, and has it written down. It is sealed, because it may
    /// hold a secret that is told once: the same client may ask again, nobody else can read it.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn complete(
        &self,
        api: &Api,
        tx: &mut Tx,
        reply: &Reply,
        now: Timestamp,
    ) -> Result<(), Problem> {
        if let Some(deed) = &self.deed {
            // Better than that it was decided.
            let status = StatusCode::from_u16(reply.status).unwrap_or_default();
            let end = End { status, code: reply.code, is_hidden: false };
            let details = end.details(Some(self.address));
            let told = Entry { outcome: end.outcome(), details, ..(**deed).clone() };
            beside::owe(Arc::new(told), Arc::clone(&api.clock));
        }
        let plain = serde_json::to_vec(reply).map_err(|error| Problem::internal(&error))?;
        let body = api.vault().seal(&self.context(), &plain);
        let answer = Answer { status: reply.status, body };
        idempotency::complete(tx, &self.scope, &self.key, self.hash, &answer, now).await?;
        Ok(())
    }

    fn context(&self) -> String {
        context(&self.scope, &self.key)
    }
}

/// What an answer is sealed for.
pub(crate) fn context(scope: &str, key: &str) -> String {
    format!("idempotency/{scope}/{key}")
}

/// The answer that was given the first time.
#[derive(Debug)]
pub struct Replayed(Reply);

/// The outcome of a write.
#[derive(Debug)]
pub enum Written {
    /// Done now.
    Now(Reply),
    /// Done now at the gateway, which has written it down.
    Decided(Reply),
    /// Done before.
    Before(Replayed),
}

/// Goes with an answer whose request the audit log holds already.
#[derive(Clone, Copy, Debug)]
pub struct Recorded;

impl Written {
    /// The gateway's answer, which is made again the same, instead of kept.
    #[must_use]
    pub fn of(reply: Reply, is_repeat: bool) -> Self {
        if is_repeat { Self::Before(Replayed(reply)) } else { Self::Decided(reply) }
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        match self {
            Self::Now(reply) => reply.into_response(),
            Self::Decided(reply) => {
                let mut response = reply.into_response();
                response.extensions_mut().insert(Recorded);
                response
            }
            Self::Before(Replayed(reply)) => {
                let mut response = reply.into_response();
                response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
                response
            }
        }
    }
}

/// Runs a write as one transaction together with the memory of its answer and its record: the body,
/// an expression of type `Result<Reply, Problem>` in which `?` works, runs only for an intent never
/// seen before.
macro_rules! write_once {
    ($api:expr, $intent:expr, |$tx:ident| $body:expr) => {{
        let (api, intent): (&$crate::Api, &$crate::reply::Intent) = (&$api, &$intent);
        let outcome: Result<$crate::reply::Written, $crate::problem::Problem> =
            store::transact!(api.identity.db, |$tx| {
                if let Some(first) = intent.claim(api, $tx).await? {
                    return Ok($crate::reply::Written::Before(first));
                }
                let reply: $crate::reply::Reply = async { $body }.await?;
                intent.complete(api, $tx, &reply, api.clock.now()).await?;
                Ok($crate::reply::Written::Now(reply))
            });
        outcome
    }};
}
pub(crate) use write_once;
