//! The control plane as a process: opens what is kept, serves it, and works off what waits.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use audit::{AuditError, Signer};
use bus::{AnyBus, BusError};
use cache::{Cache, CacheError};
use engine::bridge::Days;
use gateway::{Gateway, Places};
use identity::limits::Rate;
use identity::oidc::Provider;
use identity::policy::Role;
use identity::secret::Secret;
use identity::users::Registration;
use identity::{Identity, IdentityError, Settings, UserId};
use kyc::sim::SimProvider;
use ledger::LedgerError;
use market::Feed;
use notify::mail::{Transport, deliver_due};
use outbound::{Client, OutboundError, Reach};
use payments::files::{FileRail, Folder};
use payments::sim::SimRail;
use portfolio::{Follower, PortfolioError, Rebuilt};
use settings::{Requests, SettingsError};
use store::{Clock, Db, StoreError, SystemClock, Timestamp, transact};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use treasury::Treasury;
use vault::{RewrapError, Vault, VaultError};

use crate::config::{Config, ConfigError, StaffLogin};
use crate::connections::Bounds;
use crate::forgetting::forget;
use crate::leaving::Leaving;
use crate::recorder::Recorder;
use crate::server::{self, TlsError};
use crate::workers::{
    broadcast, check_people, deliver_webhooks, move_money, relay_events, tell_news, watch_market,
};
use crate::{Api, Books, MIGRATIONS, Rates, agreed, applying};

/// How often the queue of mails is looked at.
const MAIL_PERIOD: Duration = Duration::from_millis(500);
/// How old the key that signs access tokens may get.
const SIGNING_KEY_LIFETIME_NS: i64 = 24 * 3600 * 1_000_000_000;
/// How often that is looked at.
const SIGNING_KEY_PERIOD: Duration = Duration::from_mins(1);

/// Why the process cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key file.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A value that does not open.
    #[error("{0}: nothing else was lost; every older key is kept")]
    Sealed(RewrapError),
    /// The certificate.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The bus.
    #[error(transparent)]
    Bus(#[from] BusError),
    /// The configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// What goes out.
    #[error(transparent)]
    Outbound(#[from] OutboundError),
    /// The cache.
    #[error(transparent)]
    Cache(#[from] CacheError),
    /// People.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The address.
    #[error("cannot listen on {address}")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The key of the audit log.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// Settings that two people agreed on.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// Accounts.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// Orders and holdings.
    #[error(transparent)]
    Portfolio(#[from] PortfolioError),
    /// Nothing to project.
    #[error("events is not set: set it to the engine's bridge.events")]
    NoEvents,
    /// What was made once more is not one.
    #[error("the books disagree: {0}")]
    Breaks(String),
    /// A folder or the listener.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Opens the database of `config`, brings its tables up, and opens the people in it.
///
/// # Errors
/// [`ProcessError`].
pub async fn open(config: &Config) -> Result<Identity, ProcessError> {
    let folders = [config.key_file.parent(), database_folder(&config.database)];
    for folder in folders.into_iter().flatten().filter(|path| !path.as_os_str().is_empty()) {
        tokio::fs::create_dir_all(folder).await?;
    }
    let vault = Arc::new(Vault::open_file(&config.key_file)?);
    let db = open_database(config).await?;
    let clock = clock(config.clock_ahead_s);
    let settings = Settings::new(config.public_url.clone());
    let cache = Cache::open(&config.cache)?;
    Ok(Identity::open(db, clock, vault, settings).await?.with_cache(cache))
}

/// The database of `config` alone, with its tables up.
pub(crate) async fn open_database(config: &Config) -> Result<Db, StoreError> {
    let db = Db::open(&config.database).await?;
    store::migrate::up(&db, &*clock(config.clock_ahead_s), MIGRATIONS).await?;
    Ok(db)
}

/// A clock that is wrong, for tests.
#[derive(Debug)]
struct WrongClock {
    ahead_ns: i64,
}

impl Clock for WrongClock {
    fn now(&self) -> Timestamp {
        SystemClock.now().plus_ns(self.ahead_ns)
    }
}

fn clock(ahead_s: i64) -> Arc<dyn Clock> {
    if ahead_s == 0 {
        return Arc::new(SystemClock);
    }
    tracing::warn!("clock_ahead_s = {ahead_s}: times here are wrong, as they are for tests only");
    Arc::new(WrongClock { ahead_ns: ahead_s.saturating_mul(1_000_000_000) })
}

fn database_folder(address: &str) -> Option<&Path> {
    Path::new(address.strip_prefix("sqlite:")?).parent()
}

/// Runs until `end` comes; `ready` hears the address once requests are taken.
///
/// # Errors
/// [`ProcessError`].
pub async fn run(
    config: &Config,
    ready: impl FnOnce(SocketAddr),
    end: impl Future<Output = ()>,
) -> Result<(), ProcessError> {
    let identity = open(config).await?;
    let tls = config.tls.as_ref().map(|tls| server::tls(&tls.certificate, &tls.key)).transpose()?;
    let failure = |source| ProcessError::Listen { address: config.listen, source };
    let listener = TcpListener::bind(config.listen).await.map_err(failure)?;
    let outbound = client(config)?;
    let mut workers = vec![
        tokio::spawn(deliver_mail(identity.clone(), transport(config)?)),
        tokio::spawn(deliver_webhooks(identity.clone(), outbound.clone())),
        tokio::spawn(broadcast(identity.clone())),
        tokio::spawn(relay_events(identity.clone(), AnyBus::open(&config.bus)?)),
        tokio::spawn(rotate_keys(identity.clone())),
        tokio::spawn(forget(identity.clone())),
        tokio::spawn(tell_news(identity.clone())),
    ];
    ready(listener.local_addr()?);
    let signer = Signer::open(&config.audit_key)?;
    let recorder = Recorder::start(identity.db.clone(), identity.clock.clone(), signer);
    let mut api = Api::new(identity.clone(), rates(config, &identity).await?)
        .with_outbound(outbound)
        .with_recorder(recorder);
    if let Some(staff_login) = &config.staff_login {
        api = api.with_staff_login(provider(config, staff_login)?);
    }
    if let Some(provider) = config.identity_provider {
        workers.push(tokio::spawn(check_people(identity.clone(), SimProvider::new(provider))));
    }
    let mut books = Books {
        is_simulated: config.bank.is_some() || config.bank_files.is_some(),
        is_unfunded: config.unfunded_trading,
        ..Books::default()
    };
    if let Some(events) = &config.events {
        let feed = Feed::follow(events)?;
        workers.push(tokio::spawn(watch_market(identity.clone(), feed.clone())));
        api = api.with_market(feed);
        let days = Days::new(events.clone(), config.past_events.clone());
        let follower = Follower::new(identity.db.clone(), days.clone(), books.currency);
        books.follow(&follower);
        workers.push(tokio::spawn(follower.run()));
        if let Some(ring) = &config.ring {
            let places = Places { days, ring: ring.clone() };
            let Identity { db, vault, clock, .. } = identity.clone();
            let gateway = Gateway::open((db, vault), clock, places)?;
            if !books.is_unfunded {
                let (db, clock) = (identity.db.clone(), identity.clock.clone());
                let treasury = Treasury::new(db, clock, gateway.clone(), books.currency);
                workers.push(tokio::spawn(treasury::watch::watch(treasury.clone())));
                api = api.with_treasury(treasury);
            }
            workers.push(tokio::spawn(agreed::carry_out(identity.clone(), gateway.clone())));
            workers.push(tokio::spawn(applying::apply(identity.clone(), gateway.clone())));
            api = api.with_gateway(gateway);
        }
    }
    let api = api.with_books(books);
    workers.extend(bank(config, &identity, api.leaving())?);
    let served = server::serve(listener, tls, api.front(), bounds(config), end).await;
    // What they leave undone waits in the database.
    for worker in workers {
        worker.abort();
    }
    identity.db.close().await;
    Ok(served?)
}

/// How many connections there may be.
fn bounds(config: &Config) -> Bounds {
    let (connections, by_address) = (config.connections, config.connections_by_address);
    Bounds { connections, by_address, ..Bounds::default() }
}

/// Makes orders and holdings once more, from the events of all days, and compares them with
/// themselves and with the ledger.
///
/// # Errors
/// [`ProcessError`], also when a day is missing or something differs.
pub async fn rebuild(config: &Config) -> Result<Rebuilt, ProcessError> {
    let events = config.events.clone().ok_or(ProcessError::NoEvents)?;
    let identity = open(config).await?;
    let days = Days::new(events, config.past_events.clone());
    let rebuilt = portfolio::rebuild(&identity.db, &days, Books::default().currency).await?;
    let breaks = portfolio::reconcile::books(&mut identity.db.read().await?).await?;
    identity.db.close().await;
    match breaks.as_slice() {
        [] => Ok(rebuilt),
        breaks => Err(ProcessError::Breaks(format!("{breaks:?}"))),
    }
}

/// What moves money, over the one way to a bank that is configured.
fn bank(
    config: &Config,
    identity: &Identity,
    leaving: Leaving,
) -> Result<Option<JoinHandle<()>>, ProcessError> {
    if let Some(bank) = config.bank {
        let rail = SimRail::new(bank);
        return Ok(Some(tokio::spawn(move_money(identity.clone(), rail, leaving))));
    }
    let Some(files) = &config.bank_files else { return Ok(None) };
    let Identity { db, vault, clock, .. } = identity.clone();
    let rail = FileRail::new((db, vault, clock), Folder::open(&files.folder)?, files.house()?);
    Ok(Some(tokio::spawn(move_money(identity.clone(), rail, leaving))))
}

/// How often somebody may ask: as two people agreed, else as configured.
async fn rates(config: &Config, identity: &Identity) -> Result<Rates, ProcessError> {
    let agreed = settings::current(&mut identity.db.read().await?).await?;
    let configured = Requests {
        by_user: config.requests_by_user,
        by_key: config.requests_by_key,
        by_address: config.requests_by_address,
    };
    let requests = agreed.map_or(configured, |version| {
        tracing::info!("settings of version {}, which two people agreed on", version.number);
        version.document.requests
    });
    let rate = |per_second: u32| Rate { per_second, burst: per_second.saturating_mul(2) };
    let Requests { by_user, by_key, by_address } = requests;
    let (by_user, by_key, by_address) = (rate(by_user), rate(by_key), rate(by_address));
    Ok(Rates { by_user, by_key, by_address, ..Rates::default() })
}

async fn deliver_mail(identity: Identity, transport: Transport) {
    let Identity { db, clock, vault, .. } = identity;
    loop {
        if let Err(error) = deliver_due(&db, &*clock, &vault, &transport).await {
            tracing::warn!(%error, "the queue of mails cannot be worked off");
        }
        tokio::time::sleep(MAIL_PERIOD).await;
    }
}

/// What carries mail away.
fn transport(config: &Config) -> Result<Transport, ConfigError> {
    let folder = config.mail_folder.clone();
    Ok(match &config.smtp {
        Some(smtp) => Transport::Relay(Box::new(smtp.relay(&config.trust)?), folder),
        None => Transport::Folder(folder),
    })
}

/// What webhooks go out by. A machine without certificates to trust reaches nobody over TLS, and
/// every delivery says so.
fn client(config: &Config) -> Result<Client, OutboundError> {
    let reach = if config.webhooks_anywhere { Reach::Anywhere } else { Reach::Public };
    let trust = Some(config.trust.as_path()).filter(|path| path.exists());
    if trust.is_none() {
        tracing::warn!(path = %config.trust.display(), "no certificates to trust: webhooks fail");
    }
    Client::new(reach, trust)
}

/// The staff's identity provider. The operator named it, so it may be inside the house.
fn provider(config: &Config, staff: &StaffLogin) -> Result<Provider, ProcessError> {
    let trust = Some(config.trust.as_path()).filter(|path| path.exists());
    let secret = vault::read_private(&staff.client_secret_file)?;
    Ok(Provider {
        issuer: staff.issuer.clone(),
        client_id: staff.client_id.clone(),
        client_secret: Secret::new(secret.trim()),
        groups_claim: staff.groups_claim.clone(),
        roles: staff.role_sets()?,
        http: Client::new(Reach::Anywhere, trust)?,
    })
}

/// Replaces the signing key by its age, however often the process is started, and hears of keys
/// that another process has made.
async fn rotate_keys(identity: Identity) {
    loop {
        if let Err(error) = identity.keep_signing_key_fresh(SIGNING_KEY_LIFETIME_NS).await {
            tracing::warn!(%error, "the signing key was not replaced; the old one goes on");
        }
        tokio::time::sleep(SIGNING_KEY_PERIOD).await;
    }
}

/// Somebody of the staff, whose address needs no proof: how the first operator comes in.
#[derive(Clone, Debug)]
pub struct NewStaff {
    /// Their address.
    pub email: String,
    /// Their first password.
    pub password: Secret,
    /// What they are to the venue.
    pub roles: Vec<Role>,
}

/// Makes a member of staff in the database of `config`.
///
/// # Errors
/// [`ProcessError`], also when the address is taken.
pub async fn add_staff(config: &Config, new: NewStaff) -> Result<UserId, ProcessError> {
    let identity = open(config).await?;
    let registration = Registration {
        email: new.email,
        password: new.password,
        given_name: "Staff".to_owned(),
        family_name: "Member".to_owned(),
        country: "XX".to_owned(),
    };
    let prepared = registration.prepare().await?;
    let id: Result<UserId, IdentityError> =
        transact!(identity.db, |tx| identity.install(tx, &prepared, &new.roles).await);
    identity.db.close().await;
    Ok(id?)
}
