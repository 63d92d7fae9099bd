//! The control plane of a demo: where it listens, and who can log in.

use std::error::Error;
use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use api::config::Config;
use api::demo::{Login, furnish};
use serde::Serialize;

use super::plan::session_key;

/// Where it listens, when nobody else does.
const PORT: u16 = 8080;

/// What people need to use it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Desk {
    pub(super) event: &'static str,
    pub(super) address: String,
    pub(super) logins: Vec<Login>,
    #[serde(skip)]
    pub(super) config: PathBuf,
}

impl Desk {
    /// Writes its configuration into `folder`, keeps its data in `kept`, and makes its people.
    pub(super) fn prepare(
        folder: &Path,
        kept: &Path,
        engine: &engine::config::Config,
    ) -> Result<Self, Box<dyn Error>> {
        let listen = free_address()?;
        let address = format!("http://{listen}");
        let config = Config {
            listen,
            public_url: address.clone(),
            database: format!("sqlite:{}", kept.join("venue.db").display()),
            key_file: kept.join("master.key"),
            mail_folder: kept.join("mail"),
            events: Some(engine.bridge.events.clone()),
            ring: Some(engine.bridge.ring.clone()),
            audit_key: kept.join("audit.key"),
            // There is nobody here to send money, or to approve anybody.
            unfunded_trading: true,
            ..Config::default()
        };
        let path = folder.join("control-plane.toml");
        fs::write(&path, toml::to_string(&config)?)?;
        let password = || Ok(format!("{}-{}", session_key()?, session_key()?));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let logins = runtime.block_on(furnish(&config, &kept.join("logins.json"), password))?;
        Ok(Self { event: "control-plane", address, logins, config: path })
    }

    /// For people.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines =
            vec![format!("control plane {0}/  API documentation {0}/docs", self.address)];
        let login = |login: &Login| format!("  {}: {} {}", login.role, login.email, login.password);
        lines.extend(self.logins.iter().map(login));
        lines
    }
}

/// The usual port, or another when it is taken. Between here and its use somebody else may take it;
/// then the control plane says so.
fn free_address() -> std::io::Result<SocketAddr> {
    let loopback = |port| SocketAddr::from(([127, 0, 0, 1], port));
    let listener = TcpListener::bind(loopback(PORT)).or_else(|_| TcpListener::bind(loopback(0)))?;
    listener.local_addr()
}
