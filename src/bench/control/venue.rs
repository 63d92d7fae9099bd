//! The programs that are measured: an engine, its participants, a control plane.

use std::cell::Cell;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use api::config::Threads;
use engine::config::{BridgeSession, Config, Instrument, Limits, Realtime, Session};
use engine::telemetry::{Latency, Reader};
use nic::lab::{die_with_parent, pause, resume};
use serde_json::Value;
use tempfile::TempDir;

use super::{Client, Failure};

pub(super) const BUYER: &str = "buyer@bench.example";
pub(super) const SELLER: &str = "seller@bench.example";
pub(super) const PASSWORD: &str = "eleven blue herons";
/// What participants trade, and streams carry; QUIET is left to people.
pub(super) const SYMBOLS: [&str; 10] =
    ["AMBR", "BELL", "CRIE", "DRUM", "ECHO", "FIFE", "GONG", "HORN", "LUTE", "TAPE"];
/// Sessions of participants, and so their ports.
const SESSIONS: u32 = 4;
/// More than anybody here asks.
const REQUESTS_PER_S: u32 = 1_000_000;
/// More than clients open, all from one address.
const CONNECTIONS: u32 = 100_000;

/// By how much the control plane, and what it is compared with, step back.
pub(super) const NICE: u8 = 10;

/// Who runs where.
pub(super) struct Place {
    /// The shard's own; none where there is one core.
    pub(super) shard: Option<usize>,
    /// Everybody else's.
    pub(super) others: Vec<usize>,
}

impl Place {
    fn of_this_machine() -> Self {
        match nic::thread::cores() {
            [others @ .., shard] if !others.is_empty() => {
                Self { shard: Some(*shard), others: others.to_vec() }
            }
            one => Self { shard: None, others: one.to_vec() },
        }
    }
}

/// A program that ends with this one.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program that is stopped in place, until this is dropped.
pub(super) struct Paused<'a>(&'a Child);

impl<'a> Paused<'a> {
    fn new(program: &'a Running) -> Result<Self, Failure> {
        pause(&program.0)?;
        Ok(Self(&program.0))
    }
}

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        // One that is not there any more is missed by whoever asks it something.
        let _ = resume(self.0);
    }
}

/// All of them, in a folder that goes with them.
pub(super) struct Venue {
    pub(super) place: Place,
    config: Config,
    path: PathBuf,
    telemetry: Reader,
    first_port: u16,
    achieved: Cell<f64>,
    desk: Option<Running>,
    floor: Option<Running>,
    _engine: Running,
    folder: TempDir,
}

impl Venue {
    /// Starts the engine.
    pub(super) fn start() -> Result<Self, Failure> {
        let folder = tempfile::tempdir_in(".")?;
        // The folder's path reaches programs of another working directory.
        let root = folder.path().canonicalize()?;
        let place = Place::of_this_machine();
        let (config, first_port) = configure(&root, &place)?;
        let path = root.join("venue.toml");
        fs::write(&path, toml::to_string(&config)?)?;
        let mut engine = this_program();
        engine.args(["engine", "--json", "--config"]).arg(&path);
        let (engine, _) = start(engine)?;
        let telemetry = Reader::open(&config.telemetry.path)?;
        let achieved = Cell::new(0.0);
        let (desk, floor) = (None, None);
        Ok(Self {
            place,
            config,
            path,
            telemetry,
            first_port,
            achieved,
            desk,
            floor,
            _engine: engine,
            folder,
        })
    }

    /// The 99th percentile of the shard's residency while participants trade, and `meanwhile`
    /// happens.
    pub(super) fn residency_p99(
        &self,
        rate: u64,
        length: Duration,
        meanwhile: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<u64, Failure> {
        let mut load = this_program();
        load.args(["load", "--json", "--not-alone", "--no-feed", "--config"]).arg(&self.path);
        load.args(["--rate", &rate.to_string(), "--seconds", &length.as_secs().to_string()]);
        load.args(["--first-port", &self.first_port.to_string(), "--nic", "kernel-udp"]);
        let before = self.telemetry.snapshot();
        let load = die_with_parent(load.stdout(Stdio::piped())).spawn()?;
        let done = meanwhile();
        let output = load.wait_with_output()?;
        done?;
        let report: Value = serde_json::from_slice(&output.stdout)?;
        self.achieved.set(report["achieved_per_s"].as_f64().unwrap_or(0.0));
        let after = self.telemetry.snapshot();
        Ok(after.latency(Latency::Residency, Some(&before)).quantile_ns(0.99))
    }

    /// Requests a second of the participants, the last time.
    pub(super) const fn achieved_per_s(&self) -> f64 {
        self.achieved.get()
    }

    /// Starts the control plane, with people.
    pub(super) fn open_desk(&mut self) -> Result<SocketAddr, Failure> {
        let root = self.folder.path().canonicalize()?;
        let listen = free_tcp()?;
        let desk = api::config::Config {
            listen,
            public_url: format!("http://{listen}"),
            database: format!("sqlite:{}", root.join("venue.db").display()),
            key_file: root.join("master.key"),
            mail_folder: root.join("mail"),
            audit_key: root.join("audit.key"),
            events: Some(self.config.bridge.events.clone()),
            ring: Some(self.config.bridge.ring.clone()),
            unfunded_trading: true,
            threads: Threads { cores: self.place.others.clone(), nice: NICE },
            requests_by_user: REQUESTS_PER_S,
            requests_by_address: REQUESTS_PER_S,
            connections: CONNECTIONS,
            connections_by_address: CONNECTIONS,
            ..api::config::Config::default()
        };
        let path = root.join("control-plane.toml");
        fs::write(&path, toml::to_string(&desk)?)?;
        for email in [BUYER, SELLER] {
            let mut add = this_program();
            add.args(["control-plane", "add-staff", "--role", "investor", "--email", email]);
            add.arg("--config").arg(&path).stdin(Stdio::piped()).stdout(Stdio::null());
            let mut child = die_with_parent(&mut add).spawn()?;
            if let Some(mut password) = child.stdin.take() {
                writeln!(password, "{PASSWORD}")?;
            }
            if !child.wait()?.success() {
                return Err("an investor could not be made".into());
            }
        }
        let mut run = this_program();
        run.args(["control-plane", "run", "--json", "--config"]).arg(&path);
        self.desk = Some(start(run)?.0);
        wait_until_ready(listen)?;
        Ok(listen)
    }

    /// Starts what orders are compared with.
    pub(super) fn empty_handler(&mut self) -> Result<SocketAddr, Failure> {
        let mut floor = this_program();
        floor.args(["bench", "control", "--empty-handler", &NICE.to_string()]);
        let (running, ready) = start(floor)?;
        self.floor = Some(running);
        Ok(ready["address"].as_str().ok_or("a floor without an address")?.parse()?)
    }

    /// Stops the control plane in place.
    pub(super) fn without_desk(&self) -> Result<Paused<'_>, Failure> {
        Paused::new(self.desk.as_ref().ok_or("no control plane runs")?)
    }

    /// What the control plane has resident.
    pub(super) fn desk_memory(&self) -> Result<u64, Failure> {
        self.memory("VmRSS:")
    }

    /// What it had at most.
    pub(super) fn desk_memory_most(&self) -> Result<u64, Failure> {
        self.memory("VmHWM:")
    }

    fn memory(&self, key: &str) -> Result<u64, Failure> {
        let desk = self.desk.as_ref().ok_or("no control plane runs")?;
        let status = fs::read_to_string(format!("/proc/{}/status", desk.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(key));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
        kib.map(|kib: u64| kib << 10).ok_or_else(|| format!("no {key} of the control plane").into())
    }
}

fn configure(root: &Path, place: &Place) -> Result<(Config, u16), Failure> {
    let mut config = Config::default();
    // Held together, so that they differ.
    let sockets = (0..5).map(|_| UdpSocket::bind("127.0.0.1:0")).collect::<Result<Vec<_>, _>>()?;
    let mut ports = Vec::new();
    for socket in &sockets {
        ports.push(socket.local_addr()?.port());
    }
    let at = |port| SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
    config.network.ip = Ipv4Addr::LOCALHOST;
    config.network.nic = "kernel-udp".into();
    config.network.verify_checksums = false;
    (config.network.order_entry_port, config.network.rerequest_port) = (ports[0], ports[1]);
    config.feed.source_port = ports[2];
    (config.feed.line_a, config.feed.line_b) = (at(ports[3]), at(ports[4]));
    config.journal.dir = root.join("journal");
    config.journal.wait = "park".into();
    config.telemetry.path = root.join("telemetry");
    config.control.socket = root.join("control.sock");
    config.bridge.events = root.join("events");
    config.bridge.ring = root.join("ring");
    config.bridge_sessions =
        vec![BridgeSession { account: 90, firm: "BRKR".into(), operator: true }];
    config.capacity.instruments = 16;
    config.capacity.sessions = 32;
    config.capacity.orders = 1 << 18;
    config.capacity.levels = 1 << 17;
    config.threads.shard_core = place.shard.map_or(-1, |core| core as i32);
    config.threads.realtime = Realtime::Journal;
    config.threads.yield_when_idle = true;
    let listed = |symbol: &str| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 };
    config.instruments = SYMBOLS.iter().copied().chain(["QUIET"]).map(listed).collect();
    let session = |number: u32| Session {
        key: format!("BENCHKEY{number:02}"),
        account: number,
        firm: format!("F{number:03}"),
        source_ip: None,
        post_only: "reject".into(),
        self_trade: String::new(),
        limits: Limits::default(),
    };
    config.sessions = (1..=SESSIONS).map(session).collect();
    Ok((config, 27_600))
}

fn free_tcp() -> std::io::Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}

fn this_program() -> Command {
    Command::new("/proc/self/exe")
}

/// Starts a program, and waits for the line that says it is ready.
fn start(mut command: Command) -> Result<(Running, Value), Failure> {
    let mut child = die_with_parent(command.stdout(Stdio::piped())).spawn()?;
    let out = child.stdout.take().ok_or("a program without an output")?;
    let running = Running(child);
    let mut lines = BufReader::new(out).lines();
    for line in lines.by_ref() {
        let said: Value = serde_json::from_str(&line?)?;
        if said["event"] == "ready" {
            // What it says later must not stop it.
            std::thread::spawn(move || lines.for_each(drop));
            return Ok((running, said));
        }
    }
    Err("a program ended before it was ready; its log is above".into())
}

fn wait_until_ready(desk: SocketAddr) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    for _ in 0..600 {
        let ready = runtime.block_on(async {
            let mut client = Client::connect(desk, "").await?;
            client.ask(("GET", "/readyz"), "ready", "").await
        });
        if ready.is_ok_and(|(status, _)| status == 200) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Err("the control plane is not ready".into())
}
