//! What the venue answers over HTTP: REST, streams, documentation.
//!
//! A request passes, in this order: the [`server`]'s limits on connections and time, the
//! [`headers`] that browsers obey, the [`guard`] (who sends it, may they, how often), and then its
//! handler in [`resources`], which answers a [`reply`] or a [`problem`]. [`access`] is the one list
//! of endpoints and what they ask for; [`docs`] describes them in OpenAPI 3.1, made from the code.
//! gRPC comes the same way, to the same handlers, in other words: `rpc`.
//! [`process`] runs all of it from a [`config`], and [`workers`] beside it.

pub mod access;
pub mod agreed;
pub mod applying;
mod attempt;
mod books;
pub mod config;
pub mod connections;
pub mod demo;
pub mod docs;
pub mod extract;
pub mod forgetting;
pub mod guard;
pub mod headers;
mod held;
pub mod leaving;
pub mod problem;
pub mod process;
pub mod recorder;
pub mod reply;
pub mod resources;
pub mod rotation;
mod rpc;
pub mod server;
pub mod workers;

use std::net::IpAddr;
use std::ops::Deref;
use std::sync::Arc;

use axum::Router;
use gateway::Gateway;
use identity::keys::ApiKeyId;
use identity::limits::{Limiter, Rate, address_key};
use identity::oidc::Provider;
use identity::{Identity, UserId};
use ledger::brokerage::Brokerage;
use market::Feed;
use outbound::{Client, Reach};
use settings::{Document, Payments, Requests};
use store::{Clock, Memo, Migration};
use treasury::Treasury;
use vault::Vault;

use attempt::Attempt;
pub use books::Books;
use guard::Guard;
pub use headers::Front;
use leaving::Leaving;
use problem::{Code, Problem};
use recorder::Recorder;

/// The tables of all domains behind the API, in the order in which they come up.
pub const MIGRATIONS: &[&[Migration]] = &[
    store::MIGRATIONS,
    notify::MIGRATIONS,
    identity::MIGRATIONS,
    ledger::MIGRATIONS,
    gateway::MIGRATIONS,
    bus::MIGRATIONS,
    watch::MIGRATIONS,
    portfolio::MIGRATIONS,
    audit::MIGRATIONS,
    payments::MIGRATIONS,
    kyc::MIGRATIONS,
    statements::MIGRATIONS,
    treasury::MIGRATIONS,
    settings::MIGRATIONS,
];

/// What handlers work with. Cheap to clone: each request does so several times.
#[derive(Clone, Debug)]
pub struct Api(Arc<Parts>);

impl Deref for Api {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// What an [`Api`] is made of.
#[derive(Clone, Debug)]
pub struct Parts {
    /// People, and the database they are in.
    pub identity: Identity,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    limits: Arc<Limits>,
    outbound: Client,
    staff_login: Option<Arc<Provider>>,
    market: Option<Feed>,
    gateway: Option<Gateway>,
    books: Books,
    recorder: Option<Recorder>,
    treasury: Option<Treasury>,
    requests: Requests,
    /// Whose accounts are which, as they were read.
    accounts: Arc<Memo<UserId, Vec<Brokerage>>>,
    /// Changes with what accounts have, and with what people are told.
    held: tokio::sync::watch::Receiver<u64>,
    told: tokio::sync::watch::Receiver<u64>,
}

/// How often somebody may ask.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// One address, whatever it asks.
    pub by_address: Rate,
    /// One address, at endpoints that take strangers: logging in, registering.
    pub by_stranger: Rate,
    /// One user, over all their sessions and keys.
    pub by_user: Rate,
    /// One API key.
    pub by_key: Rate,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            by_address: Rate { per_second: 200, burst: 400 },
            by_stranger: Rate { per_second: 1, burst: 20 },
            by_user: Rate { per_second: 100, burst: 200 },
            by_key: Rate { per_second: 50, burst: 100 },
        }
    }
}

/// Refusals of strangers that are written down one by one: from one address, and from all. More are
/// counted, and their number is written down.
const STRANGE_BY_ADDRESS: Rate = Rate { per_second: 1, burst: 20 };
const STRANGE: Rate = Rate { per_second: 5, burst: 400 };

/// Addresses and users whose rates are known at once; some 100 bytes each.
const RATE_KEYS_MAX: usize = 100_000;

#[derive(Debug)]
struct Limits {
    by_address: Limiter<IpAddr>,
    by_stranger: Limiter<IpAddr>,
    by_user: Limiter<UserId>,
    by_key: Limiter<ApiKeyId>,
    strange_by_address: Limiter<IpAddr>,
    strange: Limiter<()>,
}

impl Limits {
    /// Whether a refusal of a stranger is told by itself.
    fn tells(&self, attempt: &Attempt, api: &Api) -> bool {
        let now_ns = api.clock.now().ns();
        let address = attempt.address.unwrap_or(IpAddr::from([0; 4]));
        let is_first = self.strange_by_address.check(&address_key(address), now_ns).is_ok();
        is_first && self.strange.check(&(), now_ns).is_ok()
    }
}

impl Api {
    /// The API over what is kept. Webhooks may go to public addresses, and find nobody whom they
    /// trust until [`Self::with_outbound`].
    ///
    /// # Panics
    /// Never: TLS 1.3 is what our cryptography knows.
    #[must_use]
    pub fn new(identity: Identity, rates: Rates) -> Self {
        let limits = Limits {
            by_address: Limiter::new(rates.by_address, RATE_KEYS_MAX),
            by_stranger: Limiter::new(rates.by_stranger, RATE_KEYS_MAX),
            by_user: Limiter::new(rates.by_user, RATE_KEYS_MAX),
            by_key: Limiter::new(rates.by_key, RATE_KEYS_MAX),
            strange_by_address: Limiter::new(STRANGE_BY_ADDRESS, RATE_KEYS_MAX),
            strange: Limiter::new(STRANGE, 1),
        };
        let outbound = Client::new(Reach::Public, None).expect("TLS 1.3 is known");
        let clock = identity.clock.clone();
        let requests = Requests {
            by_user: rates.by_user.per_second,
            by_key: rates.by_key.per_second,
            by_address: rates.by_address.per_second,
        };
        let limits = Arc::new(limits);
        let (staff_login, market, gateway, recorder, treasury) = (None, None, None, None, None);
        let books = Books::default();
        let accounts = Arc::new(Memo::new(&identity.db, &["brokerage_accounts"]));
        let held = identity.db.hear(&["ledger_accounts", "ledger_entries", "positions"]);
        let told = identity.db.hear(&["notices"]);
        Self(Arc::new(Parts {
            clock,
            identity,
            limits,
            outbound,
            staff_login,
            market,
            gateway,
            books,
            recorder,
            treasury,
            requests,
            accounts,
            held,
            told,
        }))
    }

    /// The same after a change, before anybody else has it.
    fn changed(self, change: impl FnOnce(&mut Parts)) -> Self {
        let mut parts = Arc::unwrap_or_clone(self.0);
        change(&mut parts);
        Self(Arc::new(parts))
    }

    /// The same with what carries webhooks out.
    #[must_use]
    pub fn with_outbound(self, outbound: Client) -> Self {
        self.changed(|parts| parts.outbound = outbound)
    }

    /// The same with an identity provider for staff.
    #[must_use]
    pub fn with_staff_login(self, provider: Provider) -> Self {
        self.changed(|parts| parts.staff_login = Some(Arc::new(provider)))
    }

    /// The same with the market of an engine.
    #[must_use]
    pub fn with_market(self, market: Feed) -> Self {
        self.changed(|parts| parts.market = Some(market))
    }

    /// The same with the way to an engine.
    #[must_use]
    pub fn with_gateway(self, gateway: Gateway) -> Self {
        self.changed(|parts| parts.gateway = Some(gateway))
    }

    /// The same with these rules about money.
    #[must_use]
    pub fn with_books(self, books: Books) -> Self {
        self.changed(|parts| parts.books = books)
    }

    /// The same with an audit log.
    #[must_use]
    pub fn with_recorder(self, recorder: Recorder) -> Self {
        self.changed(|parts| parts.recorder = Some(recorder))
    }

    /// The same whose engine is held to the ledger.
    #[must_use]
    pub fn with_treasury(self, treasury: Treasury) -> Self {
        self.changed(|parts| parts.treasury = Some(treasury))
    }

    /// The settings that this process was started with.
    pub(crate) fn started(&self) -> Document {
        let payments::Limits { single, daily, four_eyes } = self.books.limits;
        let payments = Payments { single, daily, four_eyes };
        let requests = self.requests;
        Document { payments, requests, limits: Vec::new(), sessions: Vec::new(), fees: None }
    }

    pub(crate) fn audit_keys(&self) -> Vec<[u8; 32]> {
        self.recorder.iter().map(|recorder| recorder.key).collect()
    }

    pub(crate) fn gateway(&self) -> Result<&Gateway, Problem> {
        let nothing = || Problem::new(Code::Unavailable, "this process trades with no engine");
        self.gateway.as_ref().ok_or_else(nothing)
    }

    /// What stands between a withdrawal and the bank.
    pub(crate) fn leaving(&self) -> Leaving {
        let (books, treasury) = (self.books.clone(), self.treasury.clone());
        Leaving { db: self.identity.db.clone(), books, treasury }
    }

    /// Whether money may leave an account now.
    ///
    /// # Errors
    /// [`problem::Code::Unavailable`] while not all that was traded is booked.
    pub(crate) async fn check_level(&self) -> Result<(), Problem> {
        let heard = self.gateway.as_ref().map(|gateway| gateway.orders().position());
        self.books.check_level(heard).await
    }

    pub(crate) fn market(&self) -> Result<&Feed, Problem> {
        let nothing = || Problem::new(Code::Unavailable, "this process follows no engine");
        self.market.as_ref().ok_or_else(nothing)
    }

    /// The description of everything that is served, in OpenAPI 3.1.
    #[must_use]
    pub fn document() -> utoipa::openapi::OpenApi {
        docs::finish(resources::router().split_for_parts().1)
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.identity.vault
    }

    /// Everything that is served.
    pub fn front(self) -> Front {
        let (endpoints, document) = resources::router().split_for_parts();
        let document = docs::finish(document);
        let refuse = async || Problem::new(Code::NotFound, "there is no such page");
        let served = |router: Router<Self>| router.fallback(refuse).with_state(self.clone());
        let endpoints = served(endpoints.merge(rpc::router(self.clone())));
        let pages = served(docs::router(document));
        Front::new(Guard::new(self, endpoints, pages))
    }
}
