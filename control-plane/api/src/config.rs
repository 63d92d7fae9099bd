//! The configuration of the control plane's process: a TOML file, the environment, and defaults.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format as _, Serialized, Toml};
use identity::policy::Role;
use notify::relay::{self, Relay, Security};
use payments::files::House;
use serde::{Deserialize, Serialize};

use crate::connections::Bounds;

/// Seconds that a clock may be wrong.
const CLOCK_AHEAD_S_MAX: u64 = 366 * 24 * 3600;

/// Every setting. Unknown keys are errors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where it listens.
    pub listen: SocketAddr,
    /// What people type: in tokens, mails and the check of a browser's `Origin`.
    pub public_url: String,
    /// `sqlite:PATH` or `postgres://USER@HOST/NAME`.
    pub database: String,
    /// The master keys of sealed secrets; made when missing, readable by its owner alone.
    pub key_file: PathBuf,
    /// Mail and text messages are written here, one file each; with `smtp` text messages alone.
    pub mail_folder: PathBuf,
    /// The relay that sends mail on.
    pub smtp: Option<Smtp>,
    /// `memory:`, or `redis://HOST:PORT/NUMBER` when several processes serve the same venue.
    pub cache: String,
    /// Certificates to trust when the venue itself asks others, PEM.
    pub trust: PathBuf,
    /// For development: webhooks may go anywhere, also to this machine and without TLS. Never where
    /// users are not your own.
    pub webhooks_anywhere: bool,
    /// The staff's identity provider; without it staff logs in with a password.
    pub staff_login: Option<StaffLogin>,
    /// `memory:`, or `nats://HOST:PORT/STREAM` for events that other systems hear of.
    pub bus: String,
    /// The engine's folder of events (`bridge.events` of its configuration); without it there is no
    /// market data.
    pub events: Option<PathBuf>,
    /// Where the folders of events of days before are, each under any name; beside `events` when
    /// absent. The last one is read when a day begins, and all of them by `rebuild`.
    pub past_events: Option<PathBuf>,
    /// The engine's ring of requests (`bridge.ring` of its configuration); without it there is no
    /// trading.
    pub ring: Option<PathBuf>,
    /// The key that signs the audit log; made when missing, readable by its owner alone.
    pub audit_key: PathBuf,
    /// The simulated bank (`outcry sim bank`): there is no other. Without it payments wait.
    pub bank: Option<SocketAddr>,
    /// The same in files (`outcry sim bank --folder`), instead.
    pub bank_files: Option<BankFiles>,
    /// The simulated identity provider (`sim-kyc`): there is no other. Without it cases wait.
    pub identity_provider: Option<SocketAddr>,
    /// Let people trade whose identity was not approved, and without money: for demos and tests.
    pub unfunded_trading: bool,
    /// For tests: seconds that this process's clock is ahead of the machine's; below zero, behind.
    pub clock_ahead_s: i64,
    /// Requests a second that one user may send, over all their sessions and keys; twice as many at
    /// once.
    pub requests_by_user: u32,
    /// The same by one API key.
    pub requests_by_key: u32,
    /// The same from one address.
    pub requests_by_address: u32,
    /// Connections at once, WebSockets included.
    pub connections: u32,
    /// The same from one address, or one /64 of IPv6. More where many users share one, or a proxy
    /// stands in front.
    pub connections_by_address: u32,
    /// Where the threads run, and behind whom.
    pub threads: Threads,
    /// TLS. Without it, only this machine itself can be served.
    pub tls: Option<Tls>,
}

/// A relay for mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    /// Its name, which its certificate is for.
    pub host: String,
    /// Its port: 465 unless `security` says otherwise.
    pub port: Option<u16>,
    /// `tls`, `starttls` (port 587), or `plain` (port 25) on this machine alone.
    #[serde(default)]
    pub security: Security,
    /// Our name there.
    pub user: Option<String>,
    /// A file that holds our password, readable by its owner alone.
    pub password_file: Option<PathBuf>,
    /// Who writes: `Name <address>`.
    pub from: String,
}

impl Smtp {
    fn check(&self) -> Result<(), ConfigError> {
        let is_local = ["127.0.0.1", "::1", "localhost"].contains(&self.host.as_str());
        if self.security == Security::Plain && !is_local {
            return Err(ConfigError::Smtp("what is not on this machine is reached by TLS"));
        }
        if self.user.is_some() != self.password_file.is_some() {
            return Err(ConfigError::Smtp("user and password_file go together"));
        }
        Ok(())
    }

    /// The relay, with these certificates to trust.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn relay(&self, trust: &Path) -> Result<Relay, ConfigError> {
        let unread = |error: &dyn std::fmt::Display| ConfigError::Relay(error.to_string());
        let usual = match self.security {
            Security::Tls => 465,
            Security::StartTls => 587,
            Security::Plain => 25,
        };
        let trust = match self.security {
            Security::Plain => Vec::new(),
            _ => std::fs::read(trust).map_err(|e| unread(&format!("{}: {e}", trust.display())))?,
        };
        let password = self.password_file.as_deref().map(vault::read_private).transpose();
        let password = password.map_err(|error| unread(&error))?;
        let login = self.user.clone().zip(password.map(|text| text.trim().to_owned()));
        let (host, port) = (self.host.clone(), self.port.unwrap_or(usual));
        let (security, from) = (self.security, self.from.clone());
        let settings = relay::Settings { host, port, security, trust, login, from };
        Relay::new(settings).map_err(ConfigError::Relay)
    }
}

/// A folder that is shared with a bank, and who we are to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BankFiles {
    /// Files for the bank are in its `out`, files of the bank come into its `in`.
    pub folder: PathBuf,
    /// Our name; up to 16 characters of plain ASCII.
    pub company: String,
    /// What the bank knows us by; up to 10 characters.
    pub company_id: String,
    /// Routing number of the bank that files come from: ours.
    pub origin: String,
    /// Routing number of the bank that they go to.
    pub destination: String,
    /// Our account there, by its international number.
    pub iban: String,
    /// Seconds in which a payment over US banks may come back before it counts as settled: nothing
    /// else says that it has.
    #[serde(default = "settle_after_s")]
    pub settle_after_s: u32,
}

/// Two days, and a night.
const fn settle_after_s() -> u32 {
    60 * 3600
}

impl BankFiles {
    /// Who we are to the bank.
    ///
    /// # Errors
    /// [`ConfigError::BankFiles`].
    pub fn house(&self) -> Result<House, ConfigError> {
        let house = House {
            company: self.company.clone(),
            company_id: self.company_id.clone(),
            origin: self.origin.clone(),
            destination: self.destination.clone(),
            iban: self.iban.clone(),
            settle_after_ns: i64::from(self.settle_after_s) * 1_000_000_000,
        };
        house.check().map_err(ConfigError::BankFiles)?;
        Ok(house)
    }
}

/// Where the threads run, and behind whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Threads {
    /// The cores they may use: all but those of the engine's shard and journal (`threads` of its
    /// configuration). Empty leaves it to the scheduler.
    pub cores: Vec<usize>,
    /// How far they step back behind others where they share a core (`nice`), 0 to 19.
    pub nice: u8,
}

/// An OpenID Connect provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffLogin {
    /// Its address, `https://HOST/PATH` (`http://` on this machine alone).
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// A file that holds our secret, readable by its owner alone.
    pub client_secret_file: PathBuf,
    /// The claim of the ID token that names groups.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// The roles that each group makes. Who may change this file gives out roles: it takes the
    /// place of the four eyes that a role needs otherwise.
    pub roles: BTreeMap<String, Vec<String>>,
}

fn groups() -> String {
    "groups".to_owned()
}

/// The certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The chain, PEM.
    pub certificate: PathBuf,
    /// Its key, PEM.
    pub key: PathBuf,
}

/// One effective value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Setting {
    /// Its name, with its table's in front: `tls.key`.
    pub key: String,
    /// Its value.
    pub value: serde_json::Value,
    /// `default`, `environment` or a file.
    pub origin: String,
}

/// What is wrong with a configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A key or value is not understood.
    #[error("configuration: {0}")]
    Read(Box<figment::Error>),
    /// Passwords would cross a network in the clear.
    #[error(
        "listen = {0} can be reached by others, and there is no TLS: set tls.certificate and \
         tls.key, or listen on 127.0.0.1"
    )]
    Plain(SocketAddr),
    /// Answers to what is asked are in the events.
    #[error("ring is set and events is not: set events to the engine's bridge.events, too")]
    Ring,
    /// The identity provider cannot be used so.
    #[error("staff_login: {0}")]
    StaffLogin(String),
    /// Nobody could ask anything.
    #[error("requests_by_user, requests_by_key and requests_by_address are 1 to 1,000,000")]
    Rates,
    /// Nobody could come in.
    #[error("connections and connections_by_address are 1 to 1,000,000")]
    Connections,
    /// No file could be written for the bank.
    #[error("bank_files: {0}")]
    BankFiles(&'static str),
    /// There is no such priority.
    #[error("threads.nice = {0}: 0 to 19")]
    Nice(u8),
    /// No clock is so wrong.
    #[error("clock_ahead_s = {0}: at most a year, {CLOCK_AHEAD_S_MAX} seconds, either way")]
    ClockAhead(i64),
    /// Mail would go out in the clear, or without a password.
    #[error("smtp: {0}")]
    Smtp(&'static str),
    /// The relay for mail cannot be used like this.
    #[error("smtp: {0}")]
    Relay(String),
    /// The public address is not one.
    #[error("public_url = {0:?}: write https://HOST (http:// for this machine), without a path")]
    PublicUrl(String),
}

impl Default for Config {
    fn default() -> Self {
        let folder = Path::new("outcry-control-plane");
        let bounds = Bounds::default();
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: "http://127.0.0.1:8080".to_owned(),
            database: format!("sqlite:{}", folder.join("venue.db").display()),
            key_file: folder.join("master.key"),
            mail_folder: folder.join("mail"),
            smtp: None,
            cache: "memory:".to_owned(),
            trust: "/etc/ssl/certs/ca-certificates.crt".into(),
            webhooks_anywhere: false,
            staff_login: None,
            bus: "memory:".to_owned(),
            events: None,
            past_events: None,
            ring: None,
            audit_key: folder.join("audit.key"),
            bank: None,
            bank_files: None,
            identity_provider: None,
            unfunded_trading: false,
            clock_ahead_s: 0,
            requests_by_user: 100,
            requests_by_key: 50,
            requests_by_address: 200,
            connections: bounds.connections,
            connections_by_address: bounds.by_address,
            threads: Threads::default(),
            tls: None,
        }
    }
}

impl Config {
    /// Defaults, then the file, then `OUTCRY_CONTROL_PLANE_…` of the environment (`__` between a
    /// table and its key).
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        Self::read(&Self::sources(file))
    }

    /// Every effective value, and where it came from.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn explain(file: Option<&Path>) -> Result<Vec<Setting>, ConfigError> {
        let sources = Self::sources(file);
        let config = Self { database: String::new(), ..Self::read(&sources)? };
        let unreadable = |error| ConfigError::Read(Box::new(error));
        let values = figment::value::Value::serialize(&config).map_err(unreadable)?;
        let mut settings = Vec::new();
        collect("", &values, &sources, &mut settings);
        // What may hold a password is shown without it.
        let shown = store::shown_address(&Self::read(&sources)?.database);
        for setting in settings.iter_mut().filter(|setting| setting.key == "database") {
            setting.value = shown.clone().into();
        }
        Ok(settings)
    }

    fn sources(file: Option<&Path>) -> Figment {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(file) = file {
            figment = figment.merge(Toml::file_exact(file));
        }
        figment.merge(Env::prefixed("OUTCRY_CONTROL_PLANE_").split("__"))
    }

    fn read(sources: &Figment) -> Result<Self, ConfigError> {
        let config: Self = sources.extract().map_err(|error| ConfigError::Read(Box::new(error)))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        if self.ring.is_some() && self.events.is_none() {
            return Err(ConfigError::Ring);
        }
        if let Some(files) = &self.bank_files {
            if self.bank.is_some() {
                return Err(ConfigError::BankFiles("bank and bank_files are two ways to one bank"));
            }
            files.house()?;
        }
        let rates = [self.requests_by_user, self.requests_by_key, self.requests_by_address];
        if rates.iter().any(|rate| !(1..=1_000_000).contains(rate)) {
            return Err(ConfigError::Rates);
        }
        let places = [self.connections, self.connections_by_address];
        if places.iter().any(|places| !(1..=1_000_000).contains(places)) {
            return Err(ConfigError::Connections);
        }
        if self.threads.nice > 19 {
            return Err(ConfigError::Nice(self.threads.nice));
        }
        if self.clock_ahead_s.unsigned_abs() > CLOCK_AHEAD_S_MAX {
            return Err(ConfigError::ClockAhead(self.clock_ahead_s));
        }
        if self.tls.is_none() && !self.listen.ip().is_loopback() {
            return Err(ConfigError::Plain(self.listen));
        }
        self.staff_login.as_ref().map_or(Ok(()), StaffLogin::check)?;
        self.smtp.as_ref().map_or(Ok(()), Smtp::check)?;
        let host = ["https://", "http://"].iter().find_map(|s| self.public_url.strip_prefix(s));
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' '])) {
            return Err(ConfigError::PublicUrl(self.public_url.clone()));
        }
        Ok(())
    }
}

fn collect(
    prefix: &str,
    value: &figment::value::Value,
    sources: &Figment,
    settings: &mut Vec<Setting>,
) {
    use figment::value::{Empty, Value};
    match value {
        Value::Dict(_, table) => {
            for (key, value) in table {
                let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                collect(&key, value, sources, settings);
            }
        }
        Value::Empty(_, Empty::None | Empty::Unit) => {}
        value => {
            let origin = sources.find_metadata(prefix).map_or("default".to_owned(), |origin| {
                let source = origin.source.as_ref().and_then(|source| source.file_path());
                match source {
                    Some(path) => path.display().to_string(),
                    None if origin.name.contains("environment") => "environment".to_owned(),
                    None => "default".to_owned(),
                }
            });
            let value = serde_json::to_value(value).unwrap_or_default();
            settings.push(Setting { key: prefix.to_owned(), value, origin });
        }
    }
}

impl StaffLogin {
    fn check(&self) -> Result<(), ConfigError> {
        let is_local = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"]
            .iter()
            .any(|here| self.issuer.starts_with(here));
        if !(self.issuer.starts_with("https://") || is_local) || self.issuer.ends_with('/') {
            let what = "issuer is https://HOST/PATH, as the provider writes it, without a / behind";
            return Err(ConfigError::StaffLogin(what.to_owned()));
        }
        self.role_sets().map(drop)
    }

    /// The roles that each group makes.
    ///
    /// # Errors
    /// [`ConfigError::StaffLogin`] when one is unknown, or a customer's.
    pub fn role_sets(&self) -> Result<BTreeMap<String, BTreeSet<Role>>, ConfigError> {
        let read = |name: &String| {
            let role = name.parse().ok();
            let is_staff = |role: &Role| ![Role::Investor, Role::Trader].contains(role);
            let what = || ConfigError::StaffLogin(format!("{name:?} is no role of staff"));
            role.filter(is_staff).ok_or_else(what)
        };
        let sets = self.roles.iter().map(|(group, names)| {
            let roles = names.iter().map(read).collect::<Result<_, _>>()?;
            Ok((group.clone(), roles))
        });
        sets.collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn load(text: &str) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("control-plane.toml");
        std::fs::write(&path, text).unwrap();
        Config::load(Some(&path))
    }

    #[test]
    fn defaults_serve_this_machine_alone() {
        let config = load("").unwrap();
        assert_eq!(config, Config::default());
        assert!(config.listen.ip().is_loopback());
    }

    #[test]
    fn what_would_be_unsafe_or_misspelt_is_refused() {
        let plain = load("listen = \"0.0.0.0:8080\"").unwrap_err().to_string();
        assert!(plain.contains("tls.certificate"), "{plain}");
        let typo = load("listne = \"127.0.0.1:1\"").unwrap_err().to_string();
        assert!(typo.contains("listne"), "{typo}");
        assert!(load("requests_by_user = 0").is_err());
        assert!(load("connections = 0").is_err());
        assert!(load("connections_by_address = 1000001").is_err());
        assert!(load("[threads]\ncores = [0, 2]\nnice = 19").is_ok());
        assert!(load("[threads]\nnice = 20").is_err());
        assert!(load("clock_ahead_s = -86400").is_ok());
        assert!(load("clock_ahead_s = 99999999").is_err());
        assert!(load("public_url = \"venue.example\"").is_err());
        assert!(load("public_url = \"https://venue.example/\"").is_err());
        let tls = "listen = \"0.0.0.0:443\"\n[tls]\ncertificate = \"c.pem\"\nkey = \"k.pem\"";
        assert!(load(tls).is_ok());
    }

    #[test]
    fn mail_goes_out_under_tls_or_not_at_all() {
        let smtp = |more: &str| {
            load(&format!("[smtp]\nfrom = \"Outcry <no-reply@venue.example>\"\n{more}"))
        };
        let config = smtp("host = \"mail.example\"").unwrap().smtp.unwrap();
        assert_eq!(config.security, Security::Tls);
        assert!(smtp("host = \"mail.example\"\nsecurity = \"plain\"").is_err());
        let local = smtp("host = \"127.0.0.1\"\nsecurity = \"plain\"\nport = 2525").unwrap();
        local.smtp.unwrap().relay(Path::new("/nowhere")).unwrap();
        assert!(smtp("host = \"mail.example\"\nuser = \"outcry\"").is_err());
        let absent = config.relay(Path::new("/nowhere")).unwrap_err().to_string();
        assert!(absent.contains("/nowhere"), "{absent}");
    }

    #[test]
    fn groups_of_staff_make_roles_of_staff() {
        let staff = |issuer: &str, role: &str| {
            load(&format!(
                "[staff_login]\nissuer = \"{issuer}\"\nclient_id = \"outcry\"\n\
                 client_secret_file = \"secret\"\n[staff_login.roles]\ndesk = [\"{role}\"]"
            ))
        };
        let config = staff("https://id.example", "operator").unwrap().staff_login.unwrap();
        assert_eq!(config.groups_claim, "groups");
        assert_eq!(config.role_sets().unwrap()["desk"], [Role::Operator].into());
        assert!(staff("http://127.0.0.1:1", "risk").is_ok());
        assert!(staff("http://id.example", "risk").is_err(), "secrets would cross in the clear");
        assert!(staff("https://id.example/", "risk").is_err());
        assert!(staff("https://id.example", "root").is_err());
        assert!(staff("https://id.example", "investor").is_err(), "staff is no customer");
    }
}
