//! Our own journal, replayed: the commands of a venue, dead or alive, through a fresh core.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;

use engine::core::event::NullSink;
use engine::core::{Capacity, Command, Core, EventSink};
use engine::journal::{self, JournalError};
use engine::venue::{Market, StartError};
use serde::Serialize;

use crate::itch_file::ItchFile;

/// Why a journal could not be replayed to its end.
#[derive(Debug, thiserror::Error)]
pub enum JournalReplayError {
    /// The journal is broken, absent or cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A command that cannot be part of this log: of another core, or beyond its capacity.
    #[error(transparent)]
    Impossible(#[from] StartError),
    /// The feed could not be written.
    #[error("writing the feed: {0}")]
    Itch(#[source] io::Error),
}

/// What a journal did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JournalReport {
    /// Commands replayed.
    pub messages: u64,
    /// Orders accepted and replaced.
    pub orders: u64,
    /// Trades.
    pub trades: u64,
    /// Shares traded.
    pub volume: u128,
    /// Orders resting at the end.
    pub resting: u64,
    /// Commands answered with a reject.
    pub rejects: u64,
    /// Commands without an answer.
    pub ignored: u64,
    /// Instruments listed.
    pub instruments: u64,
    /// Sessions opened.
    pub sessions: u64,
    /// Frames read.
    pub frames: u64,
    /// Bytes of frames.
    pub bytes: u64,
    /// Bytes at the end of a write that had not finished; nothing in it was acknowledged.
    pub torn_bytes: u64,
    /// Hash over the whole state at the end and the positions of all streams, in hexadecimal: the
    /// one a running venue names at start and when it stops.
    pub state_hash: String,
    /// Messages of the feed written, when one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub itch_messages: Option<u64>,
}

/// Replays the journal in `dir` through a core of `capacity`, which has to be the venue's: what is
/// refused for want of room depends on it. The feed of the day goes to `itch`, as `BinaryFILE`.
/// `progress` is told the number of commands done. Nothing is locked or changed, so the venue may
/// be running.
///
/// # Errors
/// [`JournalReplayError`] says what is wrong and where.
pub fn replay(
    dir: &Path,
    capacity: Capacity,
    itch: Option<&mut dyn Write>,
    progress: impl FnMut(u64),
) -> Result<(Core, JournalReport), JournalReplayError> {
    let market = Market::with_capacity(capacity);
    match itch {
        None => drive(dir, market, &mut NullSink, progress),
        Some(out) => {
            let mut file = ItchFile::new(out);
            let (core, mut report) = drive(dir, market, &mut file, progress)?;
            report.itch_messages = Some(file.finish().map_err(JournalReplayError::Itch)?);
            Ok((core, report))
        }
    }
}

fn drive(
    dir: &Path,
    mut market: Market,
    sink: &mut impl EventSink,
    mut progress: impl FnMut(u64),
) -> Result<(Core, JournalReport), JournalReplayError> {
    let found = journal::dump(dir, |command: &Command| {
        market.replay_to(command, sink);
        if market.is_faulty() {
            return ControlFlow::Break(());
        }
        progress(command.seq.0);
        ControlFlow::Continue(())
    })?;
    let market = market.finish()?;
    let state_hash = hex(&market.state_hash());
    let core = market.core;
    let counters = core.counters();
    let report = JournalReport {
        messages: found.commands,
        orders: counters.orders,
        trades: counters.trades,
        volume: counters.volume,
        resting: core.live_orders() as u64,
        rejects: counters.rejected,
        ignored: counters.ignored,
        instruments: core.instruments().len() as u64,
        sessions: core.sessions().len() as u64,
        frames: found.frames,
        bytes: found.bytes,
        torn_bytes: found.torn.map_or(0, |torn| torn.bytes),
        state_hash,
        itch_messages: None,
    };
    Ok((core, report))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
