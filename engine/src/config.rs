//! The one configuration file of an engine: its keys, defaults and limits.
//!
//! Values come from the built-in defaults, then the file, then `OUTCRY_*` environment variables
//! (`OUTCRY_JOURNAL__COMMIT=memory`), the later ones winning. Unknown keys are errors. [`Loaded`]
//! remembers where each value came from.

mod bands;
mod breaker;
mod bridge;
mod defaults;
mod environment;
mod hardware;
mod limits;
mod names;
mod protection;
mod schedule;

use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::{Path, PathBuf};

use figment::providers::{Env, Format, Serialized, Toml};
use figment::{Figment, Provider};
use serde::{Deserialize, Serialize};

use crate::core::{Capacity, Symbol};
use crate::shard::{PEER_TIMEOUT_MIN_NS, PEER_TIMEOUT_NS, window_messages_min};

pub use bands::BandSection;
pub use breaker::BreakerSection;
pub use bridge::{BridgeSection, BridgeSession};
pub use hardware::HardwareSection;
pub use limits::{DisconnectPolicy, Limits};
pub use names::firm_code;
pub use protection::{BarredSide, InstrumentRules, OrderKind, OwnerLimits};
pub use schedule::{CallTimes, Entry, Schedule};

/// Everything an engine needs to know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// What the venue's draws of a day depend on (rule R1.18); without it, drawn at the first start
    /// of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub random_seed: Option<u64>,
    /// Whether every account must have limits to trade.
    #[serde(skip_serializing_if = "is_not")]
    pub limits_required: bool,
    /// What has outlived the day before, as `outcry journal opening` has written it: restored when
    /// the day of an empty journal begins, and not looked at later. Empty for nothing.
    #[serde(skip_serializing_if = "is_empty")]
    pub opening: PathBuf,
    /// Where packets come in and go out.
    pub network: Network,
    /// Market data.
    pub feed: Feed,
    /// Durability.
    pub journal: JournalSection,
    /// How much the engine may hold.
    pub capacity: CapacitySection,
    /// Where the threads run.
    pub threads: Threads,
    /// What other processes may read while the engine runs.
    pub telemetry: TelemetrySection,
    /// Where the operator reaches the engine while it runs.
    pub control: ControlSection,
    /// Hardware in line, in front of the interface.
    pub hardware: HardwareSection,
    /// What the control plane reads and writes.
    pub bridge: BridgeSection,
    /// Instruments, in order of their stock locate (the first is 1).
    pub instruments: Vec<Instrument>,
    /// Days of instruments with phases and auctions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    /// The market-wide breaker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breaker: Option<BreakerSection>,
    /// Rules of instruments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<InstrumentRules>,
    /// Order-entry sessions, in order of their number (the first is 1).
    pub sessions: Vec<Session>,
    /// Sessions of the control plane, in order.
    pub bridge_sessions: Vec<BridgeSession>,
    /// Limits of accounts and firms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<OwnerLimits>,
}

fn is_empty(path: &Path) -> bool {
    path.as_os_str().is_empty()
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
const fn is_not(what: &bool) -> bool {
    !*what
}

/// Where packets come in and go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    /// Best rung of the ladder to try: `auto`, `xdp-zero-copy`, `xdp-native-copy`, `xdp-skb` or
    /// `kernel-udp`. All but `auto` are exact: the engine does not start on another rung.
    pub nic: String,
    /// Interface for AF_XDP; empty runs on kernel UDP sockets.
    pub interface: String,
    /// Receive queue of the interface.
    pub queue: u32,
    /// The venue's address.
    pub ip: Ipv4Addr,
    /// UDP port of order entry.
    pub order_entry_port: u16,
    /// UDP port that answers MoldUDP64 re-requests, for the feed and for sessions.
    pub rerequest_port: u16,
    /// Silence after which a client is taken to be gone, in ms; 3,000 or more.
    pub client_timeout_ms: u64,
    /// Whether received IPv4 and UDP checksums are verified. Turn off behind a NIC that did it, or
    /// on a virtual link whose sender leaves them to hardware.
    pub verify_checksums: bool,
    /// Whether frame memory is wanted on huge pages.
    pub huge_pages: bool,
    /// Frames of packet memory.
    pub frames: u32,
}

/// Market data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Feed {
    /// MoldUDP64 session of the feed: up to 10 letters and digits.
    pub session: String,
    /// Source port of feed packets.
    pub source_port: u16,
    /// Where line A goes.
    pub line_a: SocketAddrV4,
    /// Where line B goes.
    pub line_b: SocketAddrV4,
    /// How long committed feed messages may wait for company, in ns; a packet that is full does not
    /// wait. A packet costs as much to send as a reply, and this decides how many messages share
    /// it. 0 sends with the replies of the same commit.
    pub packing_ns: u64,
}

/// Durability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct JournalSection {
    /// Folder of the segment files.
    pub dir: PathBuf,
    /// When output may leave: `local` (on this disk) or `memory` (for measurement only).
    pub commit: String,
    /// Size of a segment file.
    pub segment_bytes: u64,
    /// Largest frame written at once.
    pub frame_bytes_max: usize,
    /// Commands that may wait for the journal thread; one with special terms counts twice.
    pub ring_commands: usize,
    /// How the journal thread waits: `spin`, `yield`, `park` until it is woken, or `sleep:N`
    /// microseconds.
    pub wait: String,
}

/// How much the engine may hold; see [`Capacity`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CapacitySection {
    /// Instruments.
    pub instruments: u16,
    /// Order-entry sessions.
    pub sessions: u16,
    /// Orders resting at once.
    pub orders: u32,
    /// Price levels at once.
    pub levels: u32,
    /// Streams laid out for sessions that the control plane opens while the engine runs.
    pub spare_sessions: u16,
    /// Messages of each session kept for re-request; a power of two.
    pub session_window_messages: u32,
    /// Messages of the feed kept for re-request; a power of two.
    pub feed_window_messages: u32,
}

/// Where the threads run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Threads {
    /// Core of the shard thread, off which the engine's other threads keep; -1 leaves it to the
    /// scheduler.
    pub shard_core: i32,
    /// Core of the journal thread; -1 leaves it to the scheduler.
    pub journal_core: i32,
    /// Which threads ask for real-time priority (and report a refusal).
    pub realtime: Realtime,
    /// What the shard thread does when idle: `true` yields its core after a while, for machines
    /// where cores are shared; `false` polls without pause.
    pub yield_when_idle: bool,
}

/// Threads with real-time priority.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Realtime {
    /// Shard and journal, and memory is locked: they have their cores to themselves.
    #[default]
    All,
    /// The journal alone. Replies wait for it, and it waits for whoever computes on its core; while
    /// it sleeps between writes it keeps nobody off for long, however few cores there are.
    Journal,
    /// Nobody.
    None,
}

/// What other processes may read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TelemetrySection {
    /// File of the telemetry page, best on tmpfs; empty keeps it private.
    pub path: PathBuf,
}

/// Where the operator reaches the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ControlSection {
    /// Unix socket for `outcry control`; empty has none. Who may open it may stop the market: it is
    /// made for the engine's user alone.
    pub socket: PathBuf,
}

/// An instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Ticker, 1 to 8 characters.
    pub symbol: String,
    /// Smallest price step, in ten-thousandths.
    #[serde(default = "default_tick")]
    pub tick: u32,
    /// Round lot, in shares.
    #[serde(default = "default_round_lot")]
    pub round_lot: u32,
}

const fn default_tick() -> u32 {
    100
}

const fn default_round_lot() -> u32 {
    100
}

/// An order-entry session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// MoldUDP64 session key: exactly 10 letters and digits, unguessable.
    pub key: String,
    /// Owner of its orders.
    pub account: u32,
    /// Firm (MPID), up to 4 characters.
    pub firm: String,
    /// When given, datagrams from any other address are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<Ipv4Addr>,
    /// What becomes of its post-only orders that would trade: `reject` or `slide`.
    #[serde(default = "default_post_only")]
    pub post_only: String,
    /// How trades with orders of the same hand are prevented, where an order does not say: empty
    /// for not at all, or scope and strategy, as in `account:oldest`. Scopes are `firm` and
    /// `account`; strategies `newest`, `oldest`, `both`, `decrement` and `decrement-quietly`.
    #[serde(default)]
    pub self_trade: String,
    /// What the venue does for, and demands of, the session.
    #[serde(default, skip_serializing_if = "Limits::is_default")]
    pub limits: Limits,
}

fn default_post_only() -> String {
    "reject".into()
}

impl Default for Network {
    fn default() -> Self {
        Self {
            nic: "auto".into(),
            interface: String::new(),
            queue: 0,
            ip: Ipv4Addr::LOCALHOST,
            order_entry_port: 26_400,
            rerequest_port: 26_401,
            client_timeout_ms: PEER_TIMEOUT_NS / 1_000_000,
            verify_checksums: true,
            huge_pages: true,
            frames: 8192,
        }
    }
}

impl Default for Feed {
    fn default() -> Self {
        Self {
            session: "OUTCRY0001".into(),
            source_port: 26_402,
            line_a: SocketAddrV4::new(Ipv4Addr::new(239, 77, 0, 1), 26_477),
            line_b: SocketAddrV4::new(Ipv4Addr::new(239, 77, 0, 2), 26_478),
            packing_ns: 20_000,
        }
    }
}

impl Default for JournalSection {
    fn default() -> Self {
        Self {
            dir: "journal".into(),
            commit: "local".into(),
            segment_bytes: 64 << 20,
            frame_bytes_max: 256 << 10,
            ring_commands: 1 << 15,
            wait: "yield".into(),
        }
    }
}

impl Default for CapacitySection {
    fn default() -> Self {
        Self {
            instruments: 1024,
            sessions: 64,
            spare_sessions: 0,
            orders: 1 << 20,
            levels: 1 << 18,
            session_window_messages: 1 << 18,
            feed_window_messages: 1 << 20,
        }
    }
}

impl Default for Threads {
    fn default() -> Self {
        Self { shard_core: -1, journal_core: -1, realtime: Realtime::All, yield_when_idle: false }
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not there.
    #[error("no configuration file at {0}: write one, or start from `outcry config print`")]
    Missing(PathBuf),
    /// A value does not fit its key, or a key does not exist.
    #[error("configuration: {0}")]
    Parse(Box<figment::Error>),
    /// A value is out of range or contradicts another.
    #[error("configuration: {key} {problem}")]
    Invalid {
        /// The key at fault.
        key: String,
        /// What is wrong with it and what would be right.
        problem: String,
    },
}

impl From<figment::Error> for ConfigError {
    fn from(error: figment::Error) -> Self {
        Self::Parse(Box::new(error))
    }
}

/// A checked configuration and where its values came from.
#[derive(Debug)]
pub struct Loaded {
    /// The values.
    pub config: Config,
    figment: Figment,
}

impl Loaded {
    /// Where the value of a dotted key (`journal.commit`) came from.
    #[must_use]
    pub fn origin(&self, key: &str) -> String {
        match self.figment.find_metadata(key) {
            Some(metadata) => match &metadata.source {
                Some(source) => format!("{} {source}", metadata.name),
                None => metadata.name.to_string(),
            },
            None => "default".into(),
        }
    }
}

impl Config {
    /// Loads defaults, then `file` when given, then the environment, and checks the result.
    ///
    /// # Errors
    /// [`ConfigError`] when the file is missing, does not parse, or a value is out of range.
    pub fn load(file: Option<&Path>) -> Result<Loaded, ConfigError> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(path) = file {
            if !path.exists() {
                return Err(ConfigError::Missing(path.to_path_buf()));
            }
            figment = figment.merge(Toml::file_exact(path));
        }
        Self::extract(
            figment.merge(Env::prefixed("OUTCRY_").filter(environment::is_ours).split("__")),
        )
    }

    /// Loads defaults and then any other provider; for programs that make up their configuration.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn from_provider(provider: impl Provider) -> Result<Loaded, ConfigError> {
        Self::extract(Figment::from(Serialized::defaults(Self::default())).merge(provider))
    }

    fn extract(figment: Figment) -> Result<Loaded, ConfigError> {
        let config: Self = figment.extract()?;
        config.check()?;
        Ok(Loaded { config, figment })
    }

    /// The core's share of the capacities.
    #[must_use]
    pub fn core_capacity(&self) -> Capacity {
        Capacity {
            instruments: self.capacity.instruments,
            sessions: self.capacity.sessions,
            orders: self.capacity.orders,
            levels: self.capacity.levels,
        }
    }

    /// Checks ranges and relations that types do not express.
    ///
    /// # Errors
    /// [`ConfigError::Invalid`] naming the key.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.check_network()?;
        self.check_capacity()?;
        let too_many = |key: &str, count: usize, limit: u16| {
            ensure(count <= usize::from(limit), key, || {
                format!("has {count} entries but capacity.{key} is {limit}: raise it")
            })
        };
        too_many("instruments", self.instruments.len(), self.capacity.instruments)?;
        let sessions = self.sessions.len() + self.bridge_sessions.len();
        too_many("sessions", sessions, self.capacity.sessions)?;
        self.check_instruments()?;
        self.check_sessions()?;
        self.hardware.check(&self.network)?;
        self.bridge.check()?;
        self.check_bridge_sessions()?;
        self.check_protection()?;
        self.check_breaker()?;
        ensure(matches!(self.journal.commit.as_str(), "local" | "memory"), "journal.commit", || {
            let given = &self.journal.commit;
            match given.as_str() {
                "quorum" => "is \"quorum\", which needs replication; this build has \"local\" \
                             (on this disk) and \"memory\" (for measurement only)"
                    .into(),
                _ => format!("is \"{given}\"; use \"local\" or \"memory\""),
            }
        })
    }

    fn check_network(&self) -> Result<(), ConfigError> {
        const RUNGS: [&str; 5] =
            ["auto", "xdp-zero-copy", "xdp-native-copy", "xdp-skb", "kernel-udp"];
        let network = &self.network;
        ensure(RUNGS.contains(&network.nic.as_str()), "network.nic", || {
            format!("is \"{}\"; use one of {}", network.nic, RUNGS.join(", "))
        })?;
        let ports = [network.order_entry_port, network.rerequest_port, self.feed.source_port];
        let distinct = ports[0] != ports[1] && ports[1] != ports[2] && ports[0] != ports[2];
        ensure(distinct && !ports.contains(&0), "network", || {
            "needs three different ports: order_entry_port, rerequest_port, feed.source_port".into()
        })?;
        let timeout_ms = network.client_timeout_ms;
        let least_ms = PEER_TIMEOUT_MIN_NS / 1_000_000;
        ensure((least_ms..=86_400_000).contains(&timeout_ms), "network.client_timeout_ms", || {
            format!("is {timeout_ms}; use {least_ms} to 86400000: heartbeats come once a second")
        })?;
        let feed_name = &self.feed.session;
        let named = (1..=10).contains(&feed_name.len())
            && feed_name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        ensure(named, "feed.session", || {
            format!("is \"{feed_name}\"; use 1 to 10 letters and digits")
        })?;
        ensure(self.feed.line_a != self.feed.line_b, "feed.line_b", || {
            "equals feed.line_a; the lines must be told apart by address or port".into()
        })
    }

    fn check_capacity(&self) -> Result<(), ConfigError> {
        let capacity = &self.capacity;
        ensure(capacity.orders > 0 && capacity.orders <= 1 << 28, "capacity.orders", || {
            format!("is {}; use 1 to {}", capacity.orders, 1 << 28)
        })?;
        let (spare, sessions) = (capacity.spare_sessions, capacity.sessions);
        ensure(spare <= sessions, "capacity.spare_sessions", || {
            format!("is {spare}; capacity.sessions leaves room for {sessions}")
        })?;
        let least = window_messages_min(capacity.orders);
        let window = |key: &str, messages: u32| {
            ensure(messages.is_power_of_two() && messages >= least, key, || {
                format!("is {messages}; use a power of two of at least {least}")
            })
        };
        window("capacity.session_window_messages", capacity.session_window_messages)?;
        window("capacity.feed_window_messages", capacity.feed_window_messages)
    }

    fn check_instruments(&self) -> Result<(), ConfigError> {
        for (index, instrument) in self.instruments.iter().enumerate() {
            let key = format!("instruments[{index}]");
            ensure(Symbol::new(&instrument.symbol).is_some(), &key, || {
                format!("symbol \"{}\" must be 1 to 8 printable characters", instrument.symbol)
            })?;
            ensure(instrument.tick > 0 && instrument.round_lot > 0, &key, || {
                "tick and round_lot must be above 0".into()
            })?;
            let twice = self.instruments[..index].iter().any(|i| i.symbol == instrument.symbol);
            ensure(!twice, &key, || format!("symbol \"{}\" is listed twice", instrument.symbol))?;
        }
        schedule::check_all(&self.schedules, &self.instruments)
    }

    fn check_bridge_sessions(&self) -> Result<(), ConfigError> {
        for (index, session) in self.bridge_sessions.iter().enumerate() {
            ensure(session.firm_bytes().is_some(), &format!("bridge_sessions[{index}]"), || {
                format!("firm \"{}\" must be 1 to 4 capital letters or digits", session.firm)
            })?;
        }
        Ok(())
    }

    fn check_sessions(&self) -> Result<(), ConfigError> {
        for (index, session) in self.sessions.iter().enumerate() {
            let key = format!("sessions[{index}]");
            ensure(session.key_bytes().is_some(), &key, || {
                "key must be exactly 10 letters and digits".into()
            })?;
            ensure(session.firm_bytes().is_some(), &key, || {
                format!("firm \"{}\" must be 1 to 4 capital letters or digits", session.firm)
            })?;
            ensure(session.post_only_kind().is_some(), &key, || {
                format!("post_only is \"{}\"; use \"reject\" or \"slide\"", session.post_only)
            })?;
            ensure(session.self_trade_rule().is_some(), &key, || {
                let given = &session.self_trade;
                format!("self_trade is \"{given}\"; leave it empty, or say \"account:oldest\"")
            })?;
            let twice = self.sessions[..index].iter().any(|s| s.key == session.key);
            ensure(!twice, &key, || {
                "key is used by another session: give each session a key of its own".into()
            })?;
            session.limits.check(&key)?;
            ensure(session.key_bytes() != Some(self.feed.session_bytes()), &key, || {
                "key equals feed.session".into()
            })?;
        }
        Ok(())
    }
}

fn ensure(holds: bool, key: &str, problem: impl FnOnce() -> String) -> Result<(), ConfigError> {
    if holds {
        return Ok(());
    }
    Err(ConfigError::Invalid { key: key.into(), problem: problem() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_sound() {
        Config::default().check().expect("the defaults are in range");
    }

    #[test]
    fn a_window_fits_the_orders() {
        let mut config = Config::default();
        config.capacity.session_window_messages = 1 << 14;
        let error = config.check().expect_err("too small for a million orders");
        assert!(error.to_string().contains("at least 262144"), "{error}");
        config.capacity.orders = 64;
        config.check().expect("enough for 64 orders");
    }
}
