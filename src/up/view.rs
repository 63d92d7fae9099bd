//! What there is to show: the last second of the venue, as its participants and its telemetry page
//! tell it.

use std::collections::VecDeque;

use engine::telemetry::{Counter, Latency, Reader, Snapshot};
use serde_json::Value;

use super::desk::Desk;
use super::parts::News;
use super::plan::Plan;

/// Seconds of history on the screen.
pub(super) const HISTORY: usize = 120;
/// What the venue refused or lost: these must not grow when everybody behaves.
const DROPS: [Counter; 20] = [
    Counter::DropTruncated,
    Counter::DropNotIpv4,
    Counter::DropIpv4Header,
    Counter::DropIpv4Length,
    Counter::DropFragment,
    Counter::DropNotUdp,
    Counter::DropUdpLength,
    Counter::DropIpv4Checksum,
    Counter::DropUdpChecksum,
    Counter::DropPacketHeader,
    Counter::DropPacketSequence,
    Counter::DropPacketBlock,
    Counter::DropPacketTrailing,
    Counter::DropUnknownSession,
    Counter::DropSpoofedSource,
    Counter::NicRxDropped,
    Counter::NicRxRingFull,
    Counter::NicRxOversized,
    Counter::NicInvalidDescs,
    Counter::NicTxErrors,
];
/// Log lines on the screen.
const LOG_LINES: usize = 6;

/// The state of the screen.
pub(super) struct View {
    pub(super) shape: String,
    pub(super) reasons: Vec<String>,
    /// Where people come in, and with which logins.
    pub(super) desk: Vec<String>,
    pub(super) nic: String,
    pub(super) commit: String,
    pub(super) realtime: bool,
    pub(super) seconds: u64,
    pub(super) now: Second,
    pub(super) orders: VecDeque<u64>,
    pub(super) trades: VecDeque<u64>,
    pub(super) tops: Vec<Top>,
    pub(super) log: VecDeque<String>,
    before: Option<Snapshot>,
}

/// One second of the venue.
#[derive(Clone, Copy, Default, serde::Serialize)]
pub(super) struct Second {
    pub(super) orders_per_s: u64,
    pub(super) trades_per_s: u64,
    pub(super) rejects_per_s: u64,
    pub(super) live_orders: u64,
    pub(super) faults: u64,
    /// Frame seen to reply queued, in ns: p50, p99, p99.9; includes the wait for the commit.
    pub(super) residency_ns: [u64; 3],
    /// Request meant to leave to answer read, in ns: p50, p99, p99.9.
    pub(super) round_trip_ns: [u64; 3],
    pub(super) drops: u64,
    pub(super) gaps: u64,
}

/// Best prices of an instrument.
pub(super) struct Top {
    pub(super) symbol: String,
    /// Price in ten-thousandths, and shares.
    pub(super) bid: Option<(u64, u64)>,
    pub(super) ask: Option<(u64, u64)>,
}

impl View {
    pub(super) fn new(plan: &Plan, ready: &Value, desk: &Desk) -> Self {
        let text = |key: &str| ready[key].as_str().unwrap_or("?").to_owned();
        Self {
            shape: plan.shape.into(),
            reasons: plan.reasons.clone(),
            desk: desk.lines(),
            nic: text("nic"),
            commit: text("commit"),
            realtime: ready["realtime"].as_bool().unwrap_or(false),
            seconds: 0,
            now: Second::default(),
            orders: VecDeque::with_capacity(HISTORY),
            trades: VecDeque::with_capacity(HISTORY),
            tops: Vec::new(),
            log: VecDeque::with_capacity(LOG_LINES),
            before: None,
        }
    }

    /// Takes news in; returns whether another second is complete.
    pub(super) fn update(&mut self, news: Vec<News>, telemetry: &Reader) -> bool {
        let mut complete = false;
        for item in news {
            match item {
                News::Said(_, value) if value["event"] == "progress" => {
                    self.second(&value, telemetry.snapshot());
                    complete = true;
                }
                News::Said(..) => {}
                News::Logged(part, line) => {
                    push(&mut self.log, LOG_LINES, format!("{part}: {line}"));
                }
            }
        }
        complete
    }

    fn second(&mut self, said: &Value, page: Snapshot) {
        let per_s = |key: &str| {
            let interval_ns = said["interval_ns"].as_u64().unwrap_or(1).max(1);
            let count = said[key].as_u64().unwrap_or(0);
            (u128::from(count) * 1_000_000_000 / u128::from(interval_ns)) as u64
        };
        let ack = |key: &str| said["ack_ns"][key].as_u64().unwrap_or(0);
        let residency = page.latency(Latency::Residency, self.before.as_ref());
        self.now = Second {
            orders_per_s: per_s("orders"),
            trades_per_s: per_s("trades"),
            rejects_per_s: per_s("rejects"),
            live_orders: page.get(Counter::OrdersLive),
            faults: said["faults"].as_u64().unwrap_or(0),
            residency_ns: [0.5, 0.99, 0.999].map(|q| residency.quantile_ns(q)),
            round_trip_ns: ["p50", "p99", "p999"].map(ack),
            drops: DROPS.iter().map(|&counter| page.get(counter)).sum(),
            gaps: page.get(Counter::GapRequestsOut) + page.get(Counter::RerequestsAnswered),
        };
        self.seconds += 1;
        push(&mut self.orders, HISTORY, self.now.orders_per_s);
        push(&mut self.trades, HISTORY, self.now.trades_per_s);
        let tops = said["tops"].as_array().into_iter().flatten();
        self.tops = tops
            .map(|top| Top {
                symbol: top["symbol"].as_str().unwrap_or("?").trim().to_owned(),
                bid: quote(&top["bid"]),
                ask: quote(&top["ask"]),
            })
            .collect();
        self.before = Some(page);
    }
}

fn quote(value: &Value) -> Option<(u64, u64)> {
    Some((value[0].as_u64()?, value[1].as_u64()?))
}

fn push<T>(queue: &mut VecDeque<T>, limit: usize, item: T) {
    if queue.len() == limit {
        queue.pop_front();
    }
    queue.push_back(item);
}

/// Nanoseconds as a person reads them.
pub(super) fn duration(ns: u64) -> String {
    match ns {
        0..1_000 => format!("{ns} ns"),
        1_000..1_000_000 => format!("{:.1} us", ns as f64 / 1e3),
        _ => format!("{:.2} ms", ns as f64 / 1e6),
    }
}

/// A price in ten-thousandths as a person reads it.
pub(super) fn price(ten_thousandths: u64) -> String {
    format!("{}.{:02}", ten_thousandths / 10_000, ten_thousandths % 10_000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [duration(999), duration(1_500), duration(2_340_000)],
            ["999 ns", "1.5 us", "2.34 ms"]
        );
        assert_eq!(price(1_503_400), "150.34");
    }
}
