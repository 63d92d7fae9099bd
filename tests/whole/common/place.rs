//! Where a venue of a test lives: a folder and a network of its own, so that tests never meet.

use std::fs;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use engine::config::{Config, Instrument, Limits, Realtime, Session};
use nic::lab::{Entered, NetNs};

use super::process::{Process, outcry};
use super::{Random, any_number, is_root};

/// Ports a place has, in a row.
const PORTS: u16 = 32;

/// A folder, and a loopback interface with free ports on it.
pub(crate) struct Place {
    folder: tempfile::TempDir,
    /// The loopback interface of nobody else; without root it is the machine's.
    net: Option<NetNs>,
    first_port: u16,
}

impl Place {
    pub(crate) fn new() -> Self {
        let net = is_root().then(|| {
            let net = NetNs::create().unwrap();
            net.ip("link set dev lo up").unwrap();
            net
        });
        let mut place = Self { folder: tempfile::tempdir().unwrap(), net, first_port: 0 };
        place.first_port = place.free_ports();
        place
    }

    /// Everything the calling thread opens and starts is in this place until the guard is dropped.
    pub(crate) fn enter(&self) -> Option<Entered> {
        self.net.as_ref().map(|net| net.enter().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The n-th port of this place.
    pub(crate) fn port(&self, n: u16) -> u16 {
        assert!(n < PORTS);
        self.first_port + n
    }

    pub(crate) fn socket(&self, port: u16) -> std::io::Result<UdpSocket> {
        let _entered = self.enter();
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, port))?;
        socket.set_nonblocking(true)?;
        Ok(socket)
    }

    /// A venue on kernel UDP, `local`, with small segments, for a machine whose cores are shared.
    pub(crate) fn config(&self) -> Config {
        let mut config = Config::default();
        let at = |port| SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        config.network.nic = "kernel-udp".into();
        config.network.verify_checksums = false;
        config.network.order_entry_port = self.port(0);
        config.network.rerequest_port = self.port(1);
        config.feed.source_port = self.port(2);
        config.feed.line_a = at(self.port(3));
        config.feed.line_b = at(self.port(4));
        config.journal.dir = self.path("journal");
        config.journal.segment_bytes = 1 << 20;
        config.journal.wait = "park".into();
        config.capacity.instruments = 8;
        config.capacity.sessions = 8;
        config.capacity.orders = 1 << 16;
        config.capacity.levels = 1 << 15;
        config.capacity.feed_window_messages = 1 << 18;
        config.threads.realtime = Realtime::None;
        config.threads.yield_when_idle = true;
        config.instruments = ["OUTC", "BELL", "TAPE", "QUIET"]
            .map(|symbol| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 })
            .to_vec();
        config.sessions = (1..=4)
            .map(|number| Session {
                key: format!("TESTKEY{number:03}"),
                account: number,
                firm: format!("F{number:03}"),
                source_ip: None,
                post_only: "reject".into(),
                self_trade: String::new(),
                limits: Limits::default(),
            })
            .collect();
        config
    }

    /// Writes a configuration; returns its path as text, for the command line.
    pub(crate) fn write(&self, name: &str, config: &Config) -> String {
        let path = self.path(name);
        fs::write(&path, toml::to_string(config).unwrap()).unwrap();
        text(&path)
    }

    /// Starts the program in this place.
    pub(crate) fn start(&self, args: &[&str]) -> Process {
        self.spawn(outcry(args))
    }

    /// Starts a command in this place.
    pub(crate) fn spawn(&self, command: Command) -> Process {
        let _entered = self.enter();
        Process::start(command)
    }

    /// The program where everybody may run it, and a folder where everybody may write.
    pub(crate) fn program_for_all(&self) -> PathBuf {
        let mode = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        mode(self.folder.path(), 0o777);
        let program = self.path("outcry");
        if !program.exists() {
            fs::copy(env!("CARGO_BIN_EXE_outcry"), &program).unwrap();
            mode(&program, 0o755);
        }
        program
    }

    /// Names of the network interfaces here.
    pub(crate) fn interfaces(&self) -> Vec<String> {
        let _entered = self.enter();
        let links = Command::new("ip").args(["-o", "link"]).output().unwrap();
        let links = String::from_utf8(links.stdout).unwrap();
        let name = |line: &str| line.split(':').nth(1).unwrap().trim().to_owned();
        links.lines().map(name).collect()
    }

    /// Starts an engine.
    pub(crate) fn engine(&self, config: &str) -> Process {
        self.start(&["engine", "--json", "--config", config])
    }

    fn free_ports(&self) -> u16 {
        let mut random = Random::new(any_number());
        loop {
            let first = 10_000 + u16::try_from(random.below(20_000)).unwrap();
            if (first..first + PORTS).all(|port| self.socket(port).is_ok()) {
                return first;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// A path as text.
pub(crate) fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

/// Names of the files of a journal that are not what a whole journal has.
pub(crate) fn partial_files(dir: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".new"))
        .collect()
}
