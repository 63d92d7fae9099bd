//! `outcry engine`: one matching engine, from a configuration file, until it is told to stop.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use engine::bridge::{RequestRing, VenueId};
use engine::config::{Config, Realtime};
use engine::control::{Door, Server};
use engine::hardware::card::{Card, CardError, Writer};
use engine::hardware::image::Image;
use engine::hardware::{Hardware, Offload};
use engine::journal::{CommitMode, JournalHandle, ThreadSetup};
use engine::shard::Shard;
use engine::shard::run::{Idle, run as run_shard};
use engine::telemetry::Counter;
use engine::venue;
use nic::{Nic, NicMode};
use serde::Serialize;

use crate::wiring::{hex, keep_off, settle_memory, settle_thread, stop_on_signal, venue_nic};

/// Run one matching engine.
///
/// Recovers the market from the journal, lists the instruments and opens the sessions of the
/// configuration, and takes orders until SIGINT or SIGTERM. What was acknowledged by then is in the
/// journal; so it is after a crash.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry config print > venue.toml            start from the defaults
  outcry engine --config venue.toml           run it
  OUTCRY_JOURNAL__COMMIT=memory outcry engine --config venue.toml")]
pub(crate) struct Args {
    /// Configuration file; `outcry config print` shows every key.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Print one JSON object on a line when ready and one when stopped.
    #[arg(long)]
    json: bool,
}

/// What runs, said once when it does.
#[derive(Serialize)]
struct Ready<'a> {
    event: &'static str,
    nic: &'a str,
    interface: &'a str,
    huge_pages: bool,
    commit: String,
    realtime: bool,
    instruments: usize,
    sessions: usize,
    recovered_commands: u64,
    last_command: u64,
    state_hash: String,
}

/// How it ended.
#[derive(Serialize)]
struct Stopped {
    event: &'static str,
    last_command: u64,
    trades: u64,
    state_hash: String,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let config = Config::load(Some(&args.config))?.config;
    let stop = stop_on_signal()?;
    // All that is started from here on: journal, events, the operator's socket.
    keep_off(config.threads.shard_core);
    // First, so that from now on nobody can send a trailer along.
    let card = claim_card(&config)?;
    let mut nic = nic::open(&venue_nic(&config))?;
    let info = nic.info().clone();
    let (mut shard, started) = venue::start(&config, &nic, Some(journal_thread(&config)))?;
    let follower = venue::follow(&config, &mut shard)?;
    open_ring(&config, &mut shard)?;
    if let Some(card) = card {
        attach_card(&config, card, info.mode, &mut shard)?;
    }
    if let Some(torn) = &started.torn {
        tracing::warn!("an unfinished write was cut off the journal: {torn:?}");
    }
    // Before this thread becomes the shard's: who is started by it is where and as urgent as it is.
    let control = open_control(&config, &mut shard)?;
    let is_all = config.threads.realtime == Realtime::All;
    if is_all {
        settle_memory();
    }
    let realtime = settle_thread("shard", config.threads.shard_core, is_all);
    let page = shard.page_mut();
    page.set(Counter::NicMode, info.mode as u64);
    page.set(Counter::Realtime, u64::from(realtime));
    announce(
        &Ready {
            event: "ready",
            nic: info.mode.name(),
            interface: &info.name,
            huge_pages: info.huge_pages,
            commit: started.mode.to_string(),
            realtime,
            instruments: config.instruments.len(),
            sessions: config.sessions.len(),
            recovered_commands: started.recovered,
            last_command: shard.last_command().0,
            state_hash: hex(&shard.state_hash()),
        },
        args.json,
    );
    let idle = if config.threads.yield_when_idle { Idle::Yield } else { Idle::Spin };
    let outcome = run_shard(&mut shard, &mut nic, &stop, idle);
    drop(control);
    finish(shard, started.mode, args.json)?;
    outcome?;
    if let Some(follower) = follower {
        tracing::info!("events are written up to command {}", follower.close()?);
    }
    Ok(ExitCode::SUCCESS)
}

/// The line card, when the configuration has one.
fn claim_card(config: &Config) -> Result<Option<Card>, CardError> {
    let section = &config.hardware;
    if section.offload() == Offload::None {
        return Ok(None);
    }
    Card::claim(&section.registers, config.network.order_entry_port).map(Some)
}

/// Loads the tables of the line card, and has it mark orders.
fn attach_card(
    config: &Config,
    mut card: Card,
    mode: NicMode,
    shard: &mut Shard<JournalHandle>,
) -> Result<(), Box<dyn Error>> {
    if mode == NicMode::KernelUdp {
        return Err(
            "hardware.offload needs AF_XDP, which this machine refuses (see the log above): \
                    the kernel takes trailers off"
                .into(),
        );
    }
    let clock_hz = config.hardware.clock_hz;
    let image = Arc::new(Image::of(shard.core(), clock_hz)?);
    let settled = card.load(&image, 0)?;
    let writer = Writer::start(card, Arc::clone(&image))?;
    let rows = image.rows.len();
    let hardware = Hardware::new(config.hardware.offload(), image, writer, settled);
    shard.attach(hardware.with_clock(clock_hz));
    tracing::info!("the line card has {rows} rows; offload = {}", config.hardware.offload);
    Ok(())
}

/// Opens the ring for the control plane, when the configuration has one.
fn open_ring(config: &Config, shard: &mut Shard<JournalHandle>) -> Result<(), Box<dyn Error>> {
    let path = &config.bridge.ring;
    if !config.bridge.has_ring() {
        return Ok(());
    }
    let first = shard.core().first().ok_or("the log has no command")?;
    let log = (VenueId::of(first), shard.last_command());
    let ring = RequestRing::create(path, config.bridge.ring_slots, log)
        .map_err(|error| format!("bridge.ring {}: {error}", path.display()))?;
    shard.lay_out_sessions(config.capacity.spare_sessions);
    shard.open_ring(ring);
    tracing::info!("the control plane's ring is {}", path.display());
    Ok(())
}

/// Opens the socket for the operator, when the configuration has one.
fn open_control(
    config: &Config,
    shard: &mut Shard<JournalHandle>,
) -> Result<Option<Server>, Box<dyn Error>> {
    let path = &config.control.socket;
    if path.as_os_str().is_empty() {
        return Ok(None);
    }
    let (door, desk) = Door::new();
    shard.open_door(door);
    let server = Server::open(path, config.clone(), desk)?;
    tracing::info!("the operator's socket is {}", path.display());
    Ok(Some(server))
}

/// Closes the journal and says how it ended. A failed journal is the cause, so it comes first.
fn finish(shard: Shard<JournalHandle>, mode: CommitMode, json: bool) -> Result<(), Box<dyn Error>> {
    let stopped = Stopped {
        event: "stopped",
        last_command: shard.last_command().0,
        trades: shard.core().counters().trades,
        state_hash: hex(&shard.state_hash()),
    };
    let committed = shard.into_log().close()?;
    tracing::info!(
        "stopped after command {}, {} committed ({mode}), {} trades, state {}",
        stopped.last_command,
        committed,
        stopped.trades,
        stopped.state_hash
    );
    if json {
        println!("{}", serde_json::to_string(&stopped)?);
    }
    Ok(())
}

fn journal_thread(config: &Config) -> ThreadSetup {
    let threads = config.threads;
    Box::new(move || {
        settle_thread("journal", threads.journal_core, threads.realtime != Realtime::None);
    })
}

fn announce(ready: &Ready<'_>, json: bool) {
    tracing::info!(
        "ready: nic {} on {} (huge pages: {}), commit {}, {} instruments, {} sessions, \
         {} commands recovered, at command {}, state {}",
        ready.nic,
        ready.interface,
        ready.huge_pages,
        ready.commit,
        ready.instruments,
        ready.sessions,
        ready.recovered_commands,
        ready.last_command,
        ready.state_hash
    );
    if json {
        println!("{}", serde_json::to_string(ready).expect("plain data serialises"));
    }
}
