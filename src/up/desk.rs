//! The control plane of a demo: where it listens, and who can log in.

use std::error::Error;
use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

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
    #[serde(skip)]
    bank: SocketAddr,
    #[serde(skip)]
    provider: SocketAddr,
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
        let [bank, provider] = two_addresses()?;
        let config = Config {
            listen,
            public_url: address.clone(),
            database: format!("sqlite:{}", kept.join("venue.db").display()),
            key_file: kept.join("master.key"),
            mail_folder: kept.join("mail"),
            events: Some(engine.bridge.events.clone()),
            ring: Some(engine.bridge.ring.clone()),
            audit_key: kept.join("audit.key"),
            bank: Some(bank),
            identity_provider: Some(provider),
            // Whoever logs in can trade at once; the bank and the provider are there to be tried.
            unfunded_trading: true,
            ..Config::default()
        };
        let path = folder.join("control-plane.toml");
        fs::write(&path, toml::to_string(&config)?)?;
        let password = || Ok(format!("{}-{}", session_key()?, session_key()?));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let logins = runtime.block_on(furnish(&config, &kept.join("logins.json"), password))?;
        Ok(Self { event: "control-plane", address, logins, config: path, bank, provider })
    }

    /// The bank and the identity provider, which are not real: their programs.
    pub(super) fn outside(&self, kept: &Path) -> [Command; 2] {
        let command = |which: &str, listen: SocketAddr| {
            let mut command = Command::new("/proc/self/exe");
            command.args(["sim", which, "--listen", &listen.to_string()]);
            command
        };
        let mut bank = command("bank", self.bank);
        bank.arg("--books").arg(kept.join("bank.jsonl"));
        [bank, command("kyc", self.provider)]
    }

    /// For people.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines =
            vec![format!("control plane {0}/  API documentation {0}/docs", self.address)];
        let login = |login: &Login| format!("  {}: {} {}", login.role, login.email, login.password);
        lines.extend(self.logins.iter().map(login));
        lines.push("a bank and an identity provider that are not real: outcry sim --help".into());
        lines
    }
}

/// Two free ports of this machine, held together, so that they differ.
fn two_addresses() -> std::io::Result<[SocketAddr; 2]> {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let (one, two) = (TcpListener::bind(any)?, TcpListener::bind(any)?);
    Ok([one.local_addr()?, two.local_addr()?])
}

/// The usual port, or another when it is taken. Between here and its use somebody else may take it;
/// then the control plane says so.
fn free_address() -> std::io::Result<SocketAddr> {
    let loopback = |port| SocketAddr::from(([127, 0, 0, 1], port));
    let listener = TcpListener::bind(loopback(PORT)).or_else(|_| TcpListener::bind(loopback(0)))?;
    listener.local_addr()
}
