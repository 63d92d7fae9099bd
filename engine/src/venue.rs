//! A venue put together: the recovered market, its journal and its shard, ready for a NIC.
//!
//! The order of starting is the order of what may go wrong: telemetry, then the journal (which may
//! be locked, broken or on a full disk), then the configuration against what the journal says.
//! Nothing is sent before all of it stands.

use std::hash::{BuildHasher, Hasher, RandomState};

use nic::Nic;

use crate::bridge::{EventError, EventFile, Follower, Scribe, Settings};
use crate::config::{CapacitySection, Config};
use crate::core::event::NullSink;
use crate::core::{Capacity, Command, CommandError, Core, Event, EventSink, Stamp};
use crate::journal::{
    CommitMode, Journal, JournalConfig, JournalError, JournalHandle, Recovered, ThreadSetup,
    TornTail, recover,
};
use crate::shard::{
    BootstrapError, IN_FLIGHT_MAX, Net, Outbox, Parts, Shard, bootstrap, run::clock,
};
use crate::telemetry::{Counter, Page};

/// The one shard there is for now; instruments are partitioned over several later.
const SHARD: u16 = 0;

/// Why a venue cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The telemetry page.
    #[error("telemetry page {path}: {source}: choose another telemetry.path, best on tmpfs")]
    Telemetry {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The journal holds commands this market cannot execute.
    #[error(
        "command {seq} of the journal cannot be executed: {source}: start with the capacities the \
         journal was written with (--config), or with the version that wrote it"
    )]
    Replay {
        /// The command.
        seq: u64,
        /// Why.
        source: CommandError,
    },
    /// The configuration contradicts the journal.
    #[error(transparent)]
    Bootstrap(#[from] BootstrapError),
    /// The file of events.
    #[error(transparent)]
    Events(#[from] EventError),
}

/// A market rebuilt from a journal: what every command up to the last one made of it.
pub struct Market {
    /// The state.
    pub core: Core,
    /// The streams, all of them committed.
    pub outbox: Outbox,
    fault: Option<(u64, CommandError)>,
}

impl Market {
    /// An empty market of a configuration.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let windows = &config.capacity;
        let windows = (windows.session_window_messages, windows.feed_window_messages);
        Self::with_windows(config.core_capacity(), windows)
    }

    /// An empty market that keeps as many messages of each session, and of the feed, as
    /// [`Config`] does by default.
    #[must_use]
    pub fn with_capacity(capacity: Capacity) -> Self {
        let windows = CapacitySection::default();
        let windows = (windows.session_window_messages, windows.feed_window_messages);
        Self::with_windows(capacity, windows)
    }

    fn with_windows(capacity: Capacity, (session, feed): (u32, u32)) -> Self {
        let outbox = Outbox::new(capacity.sessions, capacity.orders, session, feed);
        Self { core: Core::new(capacity), outbox, fault: None }
    }

    /// Executes a command that is already durable.
    pub fn replay(&mut self, command: &Command) {
        self.replay_to(command, &mut NullSink);
    }

    /// As [`Market::replay`], and `also` hears what happens.
    pub fn replay_to(&mut self, command: &Command, also: &mut impl EventSink) {
        if self.fault.is_some() {
            return;
        }
        if let Err(error) = self.core.check(command) {
            self.fault = Some((command.seq.0, error));
            return;
        }
        self.outbox.prepare(command);
        self.core.apply(command, &mut Both(&mut self.outbox, also));
        self.outbox.skip_all(command.seq);
    }

    /// Whether a command could not be executed; nothing is replayed after it.
    #[must_use]
    pub const fn is_faulty(&self) -> bool {
        self.fault.is_some()
    }

    /// Fingerprint of the market; equal to the running shard's at the same command.
    #[must_use]
    pub fn state_hash(&self) -> [u8; 32] {
        crate::shard::state_hash(&self.core, &self.outbox)
    }

    /// The market, unless a command could not be executed.
    ///
    /// # Errors
    /// [`StartError::Replay`] naming the first such command.
    pub fn finish(self) -> Result<Self, StartError> {
        match self.fault {
            None => Ok(self),
            Some((seq, source)) => Err(StartError::Replay { seq, source }),
        }
    }
}

/// Two that listen to the same events.
struct Both<'a, A, B>(&'a mut A, &'a mut B);

impl<A: EventSink, B: EventSink> EventSink for Both<'_, A, B> {
    #[inline]
    fn event(&mut self, at: Stamp, event: &Event) {
        self.0.event(at, event);
        self.1.event(at, event);
    }
}

/// What a start found and did.
#[derive(Clone, Debug)]
pub struct Started {
    /// Commands replayed from the journal.
    pub recovered: u64,
    /// What was cut off the end of the journal.
    pub torn: Option<TornTail>,
    /// Commands the configuration added.
    pub bootstrapped: u64,
    /// When output may leave.
    pub mode: CommitMode,
}

/// Recovers the market, starts the journal and brings the shard to what `config` asks for.
///
/// # Errors
/// [`StartError`]; nothing runs then.
pub fn start(
    config: &Config,
    nic: &impl Nic,
    journal_thread: Option<ThreadSetup>,
) -> Result<(Shard<JournalHandle>, Started), StartError> {
    let mut page = telemetry_page(config)?;
    let mode: CommitMode = config.journal.commit.parse()?;
    let (market, recovered) = recover_market(config, mode)?;
    page.set(Counter::CommandsRecovered, recovered.last.0);
    let mut started = Started {
        recovered: recovered.last.0,
        torn: recovered.torn.clone(),
        bootstrapped: 0,
        mode,
    };
    let time = recovered.last_time;
    let log = Journal::start(journal_config(config, mode, journal_thread)?, recovered)?;
    let net = Net::new(config, nic.info().mac);
    let Market { core, outbox, .. } = market;
    let mut shard = Shard::new(Parts { core, outbox, log, time, net, page });
    let seed = config.random_seed.unwrap_or_else(drawn_seed);
    let config = Config { random_seed: Some(seed), ..config.clone() };
    started.bootstrapped = bootstrap(&mut shard, &config, clock())?;
    Ok((shard, started))
}

/// Starts to write down what happens, when the configuration wants it. Call it before pinning the
/// calling thread or raising its priority: the thread started here inherits both.
///
/// # Errors
/// [`StartError::Events`] when the folder cannot be written.
pub fn follow(
    config: &Config,
    shard: &mut Shard<JournalHandle>,
) -> Result<Option<Follower>, StartError> {
    let Some(feed) = shard.log_mut().take_feed() else { return Ok(None) };
    let settings = event_settings(config);
    let file = EventFile::open(&config.bridge.events, settings)?;
    let scribe = Scribe::new(Core::new(settings.capacity), file);
    let follower = Follower::start(feed, scribe)
        .map_err(|e| EventError::io("start a thread for", &config.bridge.events, e))?;
    Ok(Some(follower))
}

/// How the events of a configuration are written.
#[must_use]
pub fn event_settings(config: &Config) -> Settings {
    Settings {
        shard: SHARD,
        segment_bytes: config.bridge.segment_bytes,
        capacity: config.core_capacity(),
        is_kept: config.journal.commit != "memory",
    }
}

/// A seed nobody knows beforehand: keys of the standard library's tables come from the operating
/// system's random source.
fn drawn_seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Replays the journal of a configuration, holding its lock.
fn recover_market(config: &Config, mode: CommitMode) -> Result<(Market, Recovered), StartError> {
    let mut market = Market::new(config);
    let recovered = match mode {
        CommitMode::Memory => Recovered::nothing(SHARD),
        CommitMode::Local => recover(&config.journal.dir, SHARD, |command| market.replay(command))?,
    };
    Ok((market.finish()?, recovered))
}

fn telemetry_page(config: &Config) -> Result<Page, StartError> {
    let path = &config.telemetry.path;
    let page = if path.as_os_str().is_empty() { Page::private() } else { Page::create(path) };
    page.map_err(|source| StartError::Telemetry { path: path.display().to_string(), source })
}

fn journal_config(
    config: &Config,
    mode: CommitMode,
    thread_setup: Option<ThreadSetup>,
) -> Result<JournalConfig, JournalError> {
    let section = &config.journal;
    Ok(JournalConfig {
        mode,
        segment_bytes: section.segment_bytes,
        frame_bytes_max: section.frame_bytes_max,
        ring_commands: section.ring_commands.min(IN_FLIGHT_MAX),
        wait: section.wait.parse()?,
        feed_commands: if config.bridge.has_events() { section.ring_commands } else { 0 },
        thread_setup,
        ..JournalConfig::new(&section.dir, SHARD)
    })
}
