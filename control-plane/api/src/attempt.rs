//! What is written down of a request: every write, every read that is watched, and whatever was
//! denied.

use std::borrow::Cow;
use std::net::IpAddr;

use audit::{Entry, NAME_BYTES_MAX, Outcome};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use identity::authenticate::Who;
use store::beside::{self, State};

use crate::Api;
use crate::access::{Access, Endpoint, Repeat};
use crate::guard::Peer;
use crate::problem::{Code, Denial, Problem};
use crate::rpc;

/// A request, as the audit log tells of it.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    actor: Option<String>,
    /// Whether they are who they say.
    is_known: bool,
    pub(crate) address: Option<IpAddr>,
    action: Cow<'static, str>,
    object: String,
    pub(crate) is_write: bool,
    is_watched: bool,
    is_public: bool,
}

impl Attempt {
    pub(crate) fn of(request: &Request, endpoint: &Endpoint) -> Self {
        let method = request.method();
        let action = match endpoint.access {
            Access::Needs(action) => Cow::from(action.as_str()),
            Access::Public => format!("{method} {}", endpoint.path).into(),
        };
        let object = request.uri().path();
        let object = &object[..object.floor_char_boundary(OBJECT_BYTES_MAX)];
        Self {
            actor: None,
            is_known: false,
            address: request.extensions().get::<Peer>().map(|peer| peer.0),
            action,
            object: object.to_owned(),
            is_write: match endpoint.path.starts_with(rpc::PREFIX) {
                true => endpoint.repeat == Repeat::Keyed,
                false => !method.is_safe(),
            },
            is_watched: match endpoint.access {
                Access::Needs(action) => action.rule().watched,
                Access::Public => false,
            },
            is_public: endpoint.access == Access::Public,
        }
    }

    /// Whose credential it is, as it says.
    pub(crate) fn names(&mut self, who: Option<Who>) {
        self.actor = who.map(|who| who.to_string());
    }

    /// Whose credential it is: it counts.
    pub(crate) fn knows(&mut self, who: Who) {
        self.names(Some(who));
        self.is_known = true;
    }

    /// Whether it may change something: a login by way of another site comes back in a GET.
    pub(crate) const fn may_write(&self) -> bool {
        self.is_write || self.is_public
    }

    /// Whether this is by somebody who may be anybody.
    pub(crate) const fn is_strange(&self) -> bool {
        !self.is_known
    }

    /// Whether it is written down that it ended so.
    pub(crate) fn counts(&self, end: End) -> bool {
        let is_told = self.is_write || self.is_watched;
        end.is_denied() || (is_told && (self.is_known || self.is_public))
    }

    pub(crate) fn ended(self, end: End) -> Entry {
        let details = end.details(self.address);
        self.told(end.outcome(), details)
    }

    /// The same before it is done, to be written down with the decision that it be done.
    pub(crate) fn decided(self) -> Entry {
        let details = self.status("decided");
        self.told(Outcome::Done, details)
    }

    /// The same when it was given up before there was an answer.
    fn unanswered(self) -> Entry {
        let details = self.status("unanswered");
        self.told(Outcome::Failed, details)
    }

    fn status(&self, status: &str) -> String {
        // Nothing in an address has to be escaped.
        format!(r#"{{"address":"{}","status":"{status}"}}"#, text(self.address))
    }

    fn told(self, outcome: Outcome, details: String) -> Entry {
        let actor = self.actor.unwrap_or_else(|| format!("address:{}", text(self.address)));
        Entry { actor, action: self.action.into_owned(), object: self.object, outcome, details }
    }
}

const OBJECT_BYTES_MAX: usize = 100;
const _: () = assert!(OBJECT_BYTES_MAX < NAME_BYTES_MAX);

fn text(address: Option<IpAddr>) -> String {
    address.map(|address| address.to_string()).unwrap_or_default()
}

/// How a request ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<Code>,
    /// Denied, whatever the status says: some things are hidden from who may not see them.
    pub(crate) is_hidden: bool,
}

impl End {
    pub(crate) fn of(outcome: &Result<Response, Problem>) -> Self {
        let (code, is_hidden) = match outcome {
            Ok(response) => {
                let found = response.extensions();
                (found.get::<Code>().copied(), found.get::<Denial>().is_some())
            }
            Err(problem) => (Some(problem.code()), problem.is_denial()),
        };
        // gRPC says what went wrong beside a status of 200.
        let status = match outcome {
            Ok(response) => code.map_or(response.status(), Code::status),
            Err(problem) => problem.code().status(),
        };
        Self { status, code, is_hidden }
    }

    fn is_denied(self) -> bool {
        self.is_hidden || [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN].contains(&self.status)
    }

    pub(crate) fn is_done(self) -> bool {
        self.status.is_success()
    }

    pub(crate) fn outcome(self) -> Outcome {
        match self.is_done() {
            true => Outcome::Done,
            false if self.is_denied() => Outcome::Denied,
            false => Outcome::Failed,
        }
    }

    pub(crate) fn details(self, address: Option<IpAddr>) -> String {
        let (status, code) = (self.status.as_u16(), self.code.map(Code::as_str));
        let address = text(address);
        serde_json::json!({ "address": address, "status": status, "code": code }).to_string()
    }
}

/// An attempt whose handler runs. Dropped before its end, it is written down as one that nobody was
/// answered: who wrote left, or it took too long, and a wrong guess may have been counted.
pub(crate) struct Running<'a> {
    api: &'a Api,
    attempt: Option<Attempt>,
}

impl<'a> Running<'a> {
    pub(crate) const fn new(api: &'a Api, attempt: Attempt) -> Self {
        Self { api, attempt: Some(attempt) }
    }

    /// It has come to its end.
    pub(crate) fn end(mut self) -> Option<Attempt> {
        self.attempt.take()
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        // What is committed, or may be, has its record with it.
        let is_open = matches!(beside::state(), State::Owed | State::Nothing);
        let attempt = self.attempt.take().filter(|attempt| is_open && attempt.is_write);
        if let (Some(recorder), Some(attempt)) = (&self.api.recorder, attempt) {
            recorder.leave(attempt.unanswered());
        }
    }
}
