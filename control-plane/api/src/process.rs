//! The control plane as a process: opens what is kept, serves it, and works off what waits.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use audit::{AuditError, Signer};
use gateway::{Gateway, Places};
use identity::policy::Role;
use identity::secret::Secret;
use identity::users::Registration;
use identity::{Identity, IdentityError, Settings, UserId};
use kyc::sim::SimProvider;
use ledger::LedgerError;
use market::Feed;
use notify::mail::{Transport, deliver_due};
use payments::sim::SimRail;
use portfolio::Follower;
use store::{Clock, Db, StoreError, SystemClock, transact};
use tokio::net::TcpListener;
use vault::{Vault, VaultError};

use crate::config::Config;
use crate::recorder::Recorder;
use crate::server::{self, TlsError};
use crate::{Api, Books, MIGRATIONS, Rates};

/// How often the queue of mails is looked at.
const MAIL_PERIOD: Duration = Duration::from_millis(500);
/// How often bank and identity provider are asked.
const OUTSIDE_PERIOD: Duration = Duration::from_millis(250);
/// How often the key that signs access tokens is replaced.
const SIGNING_KEY_LIFETIME: Duration = Duration::from_hours(24);
/// Answers of writes are remembered for this long.
const MEMORY_NS: i64 = 48 * 3600 * 1_000_000_000;

/// Why the process cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key file.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The certificate.
    #[error(transparent)]
    Tls(#[from] TlsError),
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
    /// Accounts.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
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
    let db = Db::open(&config.database).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    store::migrate::up(&db, &*clock, MIGRATIONS).await?;
    let settings = Settings::new(config.public_url.clone());
    Ok(Identity::open(db, clock, vault, settings).await?)
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
    let mut workers = vec![
        tokio::spawn(deliver_mail(identity.clone(), Transport::Folder(config.mail_folder.clone()))),
        tokio::spawn(rotate_keys(identity.clone())),
        tokio::spawn(forget_answers(identity.clone())),
    ];
    ready(listener.local_addr()?);
    let signer = Signer::open(&config.audit_key)?;
    let recorder = Recorder::start(identity.db.clone(), identity.clock.clone(), signer);
    let mut api = Api::new(identity.clone(), Rates::default()).with_recorder(recorder);
    let mut books = Books {
        is_simulated: config.bank.is_some(),
        is_unfunded: config.unfunded_trading,
        ..Books::default()
    };
    if let Some(bank) = config.bank {
        workers.push(tokio::spawn(move_money(identity.clone(), SimRail::new(bank))));
    }
    if let Some(provider) = config.identity_provider {
        workers.push(tokio::spawn(check_people(identity.clone(), SimProvider::new(provider))));
    }
    if let Some(events) = &config.events {
        api = api.with_market(Feed::follow(events)?);
        let follower = Follower::new(identity.db.clone(), events.clone(), books.currency);
        books.follow(&follower);
        workers.push(tokio::spawn(follower.run()));
        if let Some(ring) = &config.ring {
            let places = Places { events: events.clone(), ring: ring.clone() };
            let (db, clock) = (identity.db.clone(), identity.clock.clone());
            api = api.with_gateway(Gateway::open(db, clock, places)?);
        }
    }
    let api = api.with_books(books);
    let served = server::serve(listener, tls, api.router(), end).await;
    // What they leave undone waits in the database.
    for worker in workers {
        worker.abort();
    }
    identity.db.close().await;
    Ok(served?)
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

/// Sends what is to be paid, and hears what became of it.
async fn move_money(identity: Identity, rail: SimRail) {
    let Identity { db, clock, vault, .. } = identity;
    let mut after = 0;
    loop {
        if let Err(error) = payments::dispatch::due(&db, &*clock, &vault, &rail).await {
            tracing::warn!(%error, "payments are not sent");
        }
        match payments::notices::listen(&db, &*clock, &rail, after).await {
            Ok((next, strange)) => {
                after = next;
                strange.iter().for_each(|what| tracing::warn!("the bank says: {what}"));
            }
            Err(error) => tracing::warn!(%error, "the bank's notices are not heard"),
        }
        tokio::time::sleep(OUTSIDE_PERIOD).await;
    }
}

/// Has identities checked.
async fn check_people(identity: Identity, provider: SimProvider) {
    let Identity { db, clock, vault, .. } = identity;
    loop {
        if let Err(error) = kyc::check::due(&db, &*clock, &vault, &provider).await {
            tracing::warn!(%error, "identities are not checked");
        }
        tokio::time::sleep(OUTSIDE_PERIOD).await;
    }
}

async fn rotate_keys(identity: Identity) {
    loop {
        tokio::time::sleep(SIGNING_KEY_LIFETIME).await;
        if let Err(error) = identity.rotate_signing_key().await {
            tracing::warn!(%error, "the signing key was not replaced; the old one goes on");
        }
    }
}

async fn forget_answers(identity: Identity) {
    loop {
        let before = identity.clock.now().plus_ns(-MEMORY_NS);
        let forgotten: Result<u64, StoreError> =
            transact!(identity.db, |tx| store::idempotency::forget(tx, before).await);
        if let Err(error) = forgotten {
            tracing::warn!(%error, "old answers were not forgotten");
        }
        tokio::time::sleep(Duration::from_hours(1)).await;
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
