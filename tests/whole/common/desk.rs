//! A control plane of a test, beside the engine of its place.
#![allow(clippy::unwrap_used)]

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::Stdio;

use engine::config::{BridgeSession, Config};
use serde_json::{Value, json};

use super::http::{Answer, Ask};
use super::process::outcry;
use super::{Place, Process, wait_until};

pub(crate) const PASSWORD: &str = "eleven blue herons";

/// An engine's configuration with a bridge, and room for sessions of investors.
pub(crate) fn with_bridge(place: &Place) -> Config {
    let mut config = place.config();
    config.bridge.events = place.path("events");
    config.bridge.ring = place.path("ring");
    config.bridge_sessions =
        vec![BridgeSession { account: 90, firm: "BRKR".into(), operator: true }];
    config.capacity.sessions = 32;
    config.capacity.spare_sessions = 1;
    config
}

/// Where the control plane is, and what it is started with.
pub(crate) struct Desk {
    pub(crate) config: String,
    pub(crate) address: SocketAddr,
}

impl Desk {
    /// Writes the configuration of a control plane beside an engine.
    pub(crate) fn new(place: &Place, engine: &Config) -> Self {
        Self::with(place, engine, &json!({"unfunded_trading": true}))
    }

    /// The same with settings of its own.
    pub(crate) fn with(place: &Place, engine: &Config, settings: &Value) -> Self {
        let path = place.path("control-plane.toml");
        let address = SocketAddr::from(([127, 0, 0, 1], place.port(20)));
        let mut config = json!({
            "listen": address,
            "public_url": format!("http://{address}"),
            "database": format!("sqlite:{}", place.path("venue.db").display()),
            "key_file": place.path("master.key"),
            "mail_folder": place.path("mail"),
            "events": engine.bridge.events,
            "ring": engine.bridge.ring,
            "audit_key": place.path("audit.key"),
        });
        let own = settings.as_object().unwrap().clone();
        config.as_object_mut().unwrap().extend(own);
        std::fs::write(&path, toml::to_string(&config).unwrap()).unwrap();
        Self { config: path.to_str().unwrap().to_owned(), address }
    }

    /// Starts it, and waits until it takes requests.
    pub(crate) fn start(&self, place: &Place) -> Process {
        let args = ["control-plane", "run", "--json", "--config", &self.config];
        let mut process = place.start(&args);
        process.wait_for_event("ready");
        process
    }

    /// The same whose clock is ahead of the engine's, or behind.
    pub(crate) fn start_ahead(&self, place: &Place, seconds: i64) -> Process {
        let path = format!("{}.ahead", self.config);
        let config = std::fs::read_to_string(&self.config).unwrap();
        std::fs::write(&path, format!("clock_ahead_s = {seconds}\n{config}")).unwrap();
        let mut process = place.start(&["control-plane", "run", "--json", "--config", &path]);
        process.wait_for_event("ready");
        process
    }

    /// Somebody with these roles, whose address needs no proof.
    pub(crate) fn add(&self, email: &str, roles: &[&str]) {
        let mut args = vec!["control-plane", "add-staff", "--config", &self.config];
        args.extend(["--email", email]);
        roles.iter().for_each(|role| args.extend(["--role", role]));
        let mut child = outcry(&args).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "{PASSWORD}").unwrap();
        assert!(child.wait().unwrap().success());
    }

    /// What the control plane answers; it must be there.
    pub(crate) fn ask(&self, place: &Place, ask: &Ask) -> Answer {
        ask.send(place, self.address).unwrap()
    }

    /// What the control plane answers to a write that is asked again, as clients are told to, while
    /// something is too slow or away, or too much was asked.
    pub(crate) fn insist(&self, place: &Place, ask: &Ask) -> Answer {
        let mut answer = None;
        wait_until("a write is answered", || {
            answer = ask.send(place, self.address).ok();
            answer.as_ref().is_some_and(|answer| ![429, 503, 504].contains(&answer.status))
        });
        answer.unwrap()
    }

    /// An access token.
    pub(crate) fn log_in(&self, place: &Place, email: &str) -> String {
        let login =
            Ask::post("/v1/auth/login").json(&json!({"email": email, "password": PASSWORD}));
        let answer = self.ask(place, &login);
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["access_token"].as_str().unwrap().to_owned()
    }

    /// An access token of a new investor with an account.
    pub(crate) fn investor(&self, place: &Place, email: &str) -> String {
        self.add(email, &["investor"]);
        let token = self.log_in(place, email);
        let open = Ask::post("/v1/accounts").bearer(&token).key("open").json(&json!({"name": "a"}));
        let opened = self.insist(place, &open);
        assert_eq!(opened.status, 201, "{opened:?}");
        token
    }

    /// Waits until everything the control plane needs does its work.
    pub(crate) fn wait_until_ready(&self, place: &Place) {
        wait_until("the control plane is ready", || self.readiness(place)["ready"] == true);
    }

    pub(crate) fn readiness(&self, place: &Place) -> Value {
        Ask::get("/readyz").send(place, self.address).map_or(Value::Null, |answer| answer.body)
    }
}
