//! Many clients of the market's streams, and how late they hear of trades.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use benches::stats::{Percentiles, histogram};
use serde::Serialize;
use store::{Clock as _, SystemClock, Timestamp};
use tokio::task::JoinSet;

use super::venue::{SYMBOLS, Venue};
use super::{Client, Failure};

/// What came of it.
#[derive(Debug, Serialize)]
pub(super) struct Fanout {
    pub(super) clients: u32,
    /// Requests a second that the venue took.
    pub(super) updates_per_s: f64,
    /// Messages a second that all clients read.
    pub(super) messages_per_s: f64,
    /// From the time of a trade at the engine to a client having read of it.
    pub(super) trade_ns: Percentiles,
    /// Of the control plane: resident with all clients idle, and at most.
    pub(super) memory_bytes: [u64; 2],
    /// Clients that the venue ended meanwhile.
    pub(super) ended: u64,
}

#[derive(Default)]
struct Counts {
    messages: AtomicU64,
    ended: AtomicU64,
}

/// The clients, each of one instrument.
pub(super) struct Streams {
    clients: u32,
    counts: Arc<Counts>,
    late: Arc<Mutex<hdrhistogram::Histogram<u64>>>,
    begun: Instant,
    _tasks: JoinSet<()>,
}

impl Streams {
    pub(super) async fn open(desk: SocketAddr, token: &str, clients: u32) -> Result<Self, Failure> {
        let counts = Arc::new(Counts::default());
        let late = Arc::new(Mutex::new(histogram()));
        let mut tasks = JoinSet::new();
        for (number, symbol) in (0..clients).zip(SYMBOLS.iter().cycle()) {
            let target = format!("/v1/market/socket?symbols={symbol}&depth=5");
            let mut socket = Client::connect(desk, token).await?.upgrade(&target).await?;
            let (counts, late) = (Arc::clone(&counts), Arc::clone(&late));
            // One in ten reads the times: reading them costs more than being told.
            let is_timed = number / 10 % 10 == 0;
            tasks.spawn(async move {
                while let Ok(Some(text)) = socket.next().await {
                    counts.messages.fetch_add(1, Relaxed);
                    if is_timed && let Some(at) = time_of_trade(text) {
                        let ns = SystemClock.now().ns().saturating_sub(at.ns());
                        let mut late = late.lock().unwrap_or_else(PoisonError::into_inner);
                        late.saturating_record(u64::try_from(ns).unwrap_or(0));
                    }
                }
                counts.ended.fetch_add(1, Relaxed);
            });
        }
        Ok(Self { clients, counts, late, begun: Instant::now(), _tasks: tasks })
    }

    /// What they have been told since they are there; `before` is the memory at the beginning.
    pub(super) fn take(&self, venue: &Venue, before: u64) -> Result<Fanout, Failure> {
        let seconds = self.begun.elapsed().as_secs_f64();
        let late = self.late.lock().unwrap_or_else(PoisonError::into_inner);
        if late.is_empty() {
            return Err("no client heard of any trade".into());
        }
        Ok(Fanout {
            clients: self.clients,
            updates_per_s: venue.achieved_per_s(),
            messages_per_s: self.counts.messages.load(Relaxed) as f64 / seconds,
            trade_ns: Percentiles::of(&late),
            memory_bytes: [before, venue.desk_memory_most()?],
            ended: self.counts.ended.load(Relaxed),
        })
    }
}

fn time_of_trade(text: &str) -> Option<Timestamp> {
    if !text.contains("\"type\":\"trade\"") {
        return None;
    }
    let (_, behind) = text.split_once("\"time\":\"")?;
    behind.split_once('"')?.0.parse().ok()
}
