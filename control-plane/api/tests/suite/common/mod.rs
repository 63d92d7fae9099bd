//! A venue of a test's own, and a client that speaks HTTP to it without a network.
#![allow(clippy::unwrap_used, dead_code)]

use std::net::IpAddr;
use std::sync::Arc;

use audit::Signer;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use engine::bridge::Position;
use http_body_util::BodyExt as _;
use identity::policy::Role;
use identity::secret::Secret;
use identity::users::Registration;
use identity::{Identity, IdentityError, Settings, UserId, totp};
use market::Feed;
use notify::mail::{Transport, deliver_due};
use outcry_api as api;
use portfolio::{Phase, Status};
use serde_json::{Value, json};
use store::{Clock as _, Db, ManualClock, SystemClock, transact};
use tempfile::TempDir;
use tokio::sync::watch;
use vault::Vault;

use api::guard::Peer;
use api::leaving::Leaving;
use api::recorder::Recorder;
use api::{Api, Books, Front, Rates};

pub(crate) const ISSUER: &str = "https://venue.example";
pub(crate) const PASSWORD: &str = "eleven blue herons";
pub(crate) const ADDRESS: &str = "192.0.2.7";

/// A venue on SQLite, whose time stands still until it is moved.
pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) identity: Identity,
    pub(crate) market: Feed,
    pub(crate) front: Front,
    /// What the projection says of itself.
    pub(crate) projection: watch::Sender<Status>,
    /// What withdrawals pass.
    pub(crate) leaving: Leaving,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
    pub(crate) text: String,
}

impl Answer {
    /// The problem's code.
    pub(crate) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or("no problem")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A request in the making.
pub(crate) struct Ask<'a> {
    world: &'a World,
    request: axum::http::request::Builder,
    address: IpAddr,
    body: Option<String>,
}

impl<'a> Ask<'a> {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn key(self, key: &str) -> Self {
        self.header("idempotency-key", key)
    }

    pub(crate) fn from(mut self, address: &str) -> Self {
        self.address = address.parse().unwrap();
        self
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.text("application/json", &body.to_string())
    }

    pub(crate) fn text(mut self, media: &str, body: &str) -> Self {
        self.body = Some(body.to_owned());
        self.header("content-type", media)
    }

    pub(crate) async fn send(self) -> Answer {
        let body = self.body.map_or_else(Body::empty, Body::from);
        let mut request = self.request.body(body).unwrap();
        request.extensions_mut().insert(Peer(self.address));
        let response = self.world.front.answer(request).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        Answer { status: parts.status, headers: parts.headers, body, text }
    }
}

/// All that was traded is projected.
fn live() -> watch::Sender<Status> {
    watch::Sender::new(Status { phase: Phase::Live, at: Position::START })
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with_rates(Rates::default()).await
    }

    pub(crate) async fn with_rates(rates: Rates) -> Self {
        Self::made(rates, Books::default()).await
    }

    /// The same whose bank is the simulated one: mails tell what it would show. All that was traded
    /// is projected, which is nothing.
    pub(crate) async fn with_bank() -> Self {
        let projection = live();
        let status = Some(projection.subscribe());
        let books = Books { is_simulated: true, status, ..Books::default() };
        Self { projection, ..Self::made(Rates::default(), books).await }
    }

    /// What is kept in the folder of one that was stopped.
    pub(crate) async fn again(folder: TempDir, clock: Arc<ManualClock>) -> Self {
        Self::kept_in(folder, clock, (Rates::default(), Books::default())).await
    }

    async fn made(rates: Rates, books: Books) -> Self {
        let clock = Arc::new(ManualClock::at(SystemClock.now()));
        Self::kept_in(tempfile::tempdir().unwrap(), clock, (rates, books)).await
    }

    async fn kept_in(
        folder: TempDir,
        clock: Arc<ManualClock>,
        (rates, books): (Rates, Books),
    ) -> Self {
        let db = Db::sqlite(&folder.path().join("venue.db")).await.unwrap();
        store::migrate::up(&db, &*clock, api::MIGRATIONS).await.unwrap();
        let vault = Arc::new(Vault::open_file(&folder.path().join("master.key")).unwrap());
        let settings = Settings::new(ISSUER);
        let identity = Identity::open(db, clock.clone(), vault, settings).await.unwrap();
        let market = Feed::follow(&folder.path().join("events")).unwrap();
        let signer = Signer::open(&folder.path().join("audit.key")).unwrap();
        let recorder = Recorder::start(identity.db.clone(), clock.clone(), signer);
        let api = Api::new(identity.clone(), rates).with_market(market.clone());
        let leaving = Leaving { db: identity.db.clone(), books: books.clone(), treasury: None };
        let api = api.with_books(books).with_recorder(recorder);
        let (front, projection) = (api.front(), live());
        Self { market, folder, clock, identity, front, projection, leaving }
    }

    pub(crate) fn ask(&self, method: &str, target: &str) -> Ask<'_> {
        let request = Request::builder().method(method).uri(target);
        Ask { world: self, request, address: ADDRESS.parse().unwrap(), body: None }
    }

    pub(crate) fn get(&self, target: &str) -> Ask<'_> {
        self.ask("GET", target)
    }

    pub(crate) fn post(&self, target: &str) -> Ask<'_> {
        self.ask("POST", target)
    }

    /// An idempotency key, new each time.
    pub(crate) fn unique(&self) -> String {
        self.clock.now().fresh_uuid().to_string()
    }

    pub(crate) fn advance_s(&self, seconds: i64) {
        self.clock.advance_ns(seconds * 1_000_000_000);
    }

    /// Somebody who can log in, whatever they are to the venue.
    pub(crate) async fn user(&self, email: &str, roles: &[Role]) -> UserId {
        let new = Registration {
            email: email.to_owned(),
            password: Secret::new(PASSWORD),
            given_name: "Ada".to_owned(),
            family_name: "Lovelace".to_owned(),
            country: "GB".to_owned(),
        };
        let prepared = new.prepare().await.unwrap();
        let id: Result<UserId, IdentityError> =
            transact!(self.identity.db, |tx| self.identity.install(tx, &prepared, roles).await);
        id.unwrap()
    }

    /// What the audit log says of an action, with what waits to be sealed into it. However that is
    /// stored: as rows, or, where many were written at once, as a run.
    pub(crate) async fn audited(&self, action: &str) -> Vec<audit::Record> {
        let (action, limit) = (Some(action.to_owned()), audit::RECORDS_MAX);
        let query = audit::Query { action, limit, ..audit::Query::default() };
        let found: Result<Vec<audit::Record>, audit::AuditError> =
            transact!(self.identity.db, |tx| {
                audit::seal(tx).await?;
                audit::query(tx, &query).await
            });
        found.unwrap()
    }

    pub(crate) async fn log_in(&self, email: &str, code: Option<&str>) -> Answer {
        let body = json!({"email": email, "password": PASSWORD, "code": code});
        self.post("/v1/auth/login").json(&body).send().await
    }

    /// An access token of somebody new with these roles.
    pub(crate) async fn token(&self, email: &str, roles: &[Role]) -> String {
        self.user(email, roles).await;
        let answer = self.log_in(email, None).await;
        answer.body["access_token"].as_str().unwrap().to_owned()
    }

    /// Enrols an authenticator in the session of `token`; its secret.
    pub(crate) async fn enrol(&self, token: &str) -> Secret {
        let path = "/v1/me/authenticator";
        let enrolment = self.post(path).bearer(token).key("enrol").send().await;
        assert_eq!(enrolment.status, StatusCode::CREATED, "{enrolment:?}");
        let secret = Secret::new(enrolment.body["secret"].as_str().unwrap());
        let confirm = self.post(&format!("{path}/confirm")).bearer(token).key("confirm");
        let answer = confirm.json(&json!({"code": self.code(&secret)})).send().await;
        assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
        secret
    }

    /// What the authenticator shows now.
    pub(crate) fn code(&self, secret: &Secret) -> String {
        totp::code_at(secret, self.clock.now().ns()).unwrap()
    }

    /// The mails that are waiting, delivered.
    pub(crate) async fn mails(&self) -> Vec<String> {
        let folder = self.folder.path().join("mail");
        let transport = Transport::Folder(folder.clone());
        let Identity { db, vault, .. } = &self.identity;
        deliver_due(db, &*self.clock, vault, &transport).await.unwrap();
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
            .into_iter()
            .map(|path| {
                let text = std::fs::read_to_string(&path).unwrap();
                std::fs::remove_file(path).unwrap();
                text
            })
            .collect()
    }
}
