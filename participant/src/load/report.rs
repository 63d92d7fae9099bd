//! What a load run found.

use hdrhistogram::Histogram;
use serde::Serialize;

use crate::book::{FaultCounts, FeedCounts};
use crate::feed::FeedStats;
use crate::orders::Audit;
use crate::session::SessionStats;
use crate::stream::StreamStats;

/// Percentiles of a duration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Percentiles {
    /// Measurements.
    pub count: u64,
    /// Median.
    pub p50: u64,
    /// 90 %.
    pub p90: u64,
    /// 99 %.
    pub p99: u64,
    /// 99.9 %.
    pub p999: u64,
    /// Longest.
    pub max: u64,
}

/// Durations up to a minute, to three digits.
#[derive(Debug)]
pub(super) struct Durations(Histogram<u64>);

impl Durations {
    pub(super) fn new() -> Self {
        let histogram = Histogram::new_with_bounds(1, 60_000_000_000, 3);
        Self(histogram.expect("the bounds are in order and the digits few"))
    }

    pub(super) fn record(&mut self, ns: u64) {
        self.0.saturating_record(ns.max(1));
    }

    pub(super) fn clear(&mut self) {
        self.0.reset();
    }

    pub(super) fn percentiles(&self) -> Percentiles {
        if self.0.is_empty() {
            return Percentiles::default();
        }
        Percentiles {
            count: self.0.len(),
            p50: self.0.value_at_quantile(0.5),
            p90: self.0.value_at_quantile(0.9),
            p99: self.0.value_at_quantile(0.99),
            p999: self.0.value_at_quantile(0.999),
            max: self.0.max(),
        }
    }
}

/// Best prices of an instrument, for the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TopOfBook {
    /// Ticker.
    pub symbol: String,
    /// Best bid in ten-thousandths and shares at it.
    pub bid: Option<(u32, u64)>,
    /// Best offer in ten-thousandths and shares at it.
    pub ask: Option<(u32, u64)>,
}

/// The state of a run, and what happened since the last snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Snapshot {
    /// Since the start of trading.
    pub elapsed_ns: u64,
    /// Since the last snapshot.
    pub interval_ns: u64,
    /// Requests sent since the last snapshot.
    pub requests: u64,
    /// Orders accepted since then, replacements included.
    pub orders: u64,
    /// Requests refused since then.
    pub rejects: u64,
    /// Executions reported to the participants since then; a trade among them counts twice.
    pub executions: u64,
    /// Trades on the feed since then.
    pub trades: u64,
    /// Shares traded on the feed since then.
    pub traded_shares: u64,
    /// Answer latencies since then.
    pub ack_ns: Percentiles,
    /// How late requests left since then.
    pub slip_ns: Percentiles,
    /// Orders live, as the participants know it.
    pub live_orders: usize,
    /// Orders live, as the feed says.
    pub feed_live_orders: Option<usize>,
    /// Feed messages asked for again, and lost, since the start.
    pub feed_recovered_lost: Option<(u64, u64)>,
    /// Contradictions found so far.
    pub faults: u64,
    /// Best prices of the first instruments.
    pub tops: Vec<TopOfBook>,
}

/// What the feed showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeedReport {
    /// Lines, gaps, recovery.
    pub stats: FeedStats,
    /// Messages by kind.
    pub counts: FeedCounts,
    /// Contradictions by cause.
    pub faults: FaultCounts,
    /// The first contradictions in words, with the number of the message.
    pub first_faults: Vec<(u64, String)>,
    /// Orders live at the end.
    pub live_orders: usize,
    /// Shares traded since trading began.
    pub traded_shares: u64,
}

/// The result of a load run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// NIC mode.
    pub nic: &'static str,
    /// Seed of the flow.
    pub seed: u64,
    /// Sessions traded on.
    pub sessions: usize,
    /// Requests a second asked for; `None` in closed loop.
    pub rate_per_s: Option<u64>,
    /// Length of the sending phase.
    pub elapsed_ns: u64,
    /// Requests sent in the sending phase, cancels included.
    pub requests: u64,
    /// Requests a second achieved.
    pub achieved_per_s: u64,
    /// Orders accepted.
    pub accepted: u64,
    /// Requests refused.
    pub rejected: u64,
    /// Executions reported to the participants.
    pub executions: u64,
    /// Orders cancelled, wholly or after partial execution.
    pub cancelled: u64,
    /// From intended sending to the answer (accepted, replaced, rejected).
    pub ack_ns: Percentiles,
    /// From intended sending to sending.
    pub slip_ns: Percentiles,
    /// Times a request had to wait because replies were missing.
    pub blocked: u64,
    /// Datagrams that could not be handed to the interface.
    pub transmit_dropped: u64,
    /// Frames that held no datagram for us, and datagrams that were refused.
    pub receive_refused: u64,
    /// Final states of all orders.
    pub audit: Audit,
    /// Sum over the sessions' outbound sides.
    pub outbound: SessionStats,
    /// Sum over the sessions' inbound sides.
    pub inbound: StreamStats,
    /// What the feed showed.
    pub feed: Option<FeedReport>,
    /// Everything that is not as it should be.
    pub problems: Vec<String>,
    /// Whether there are no problems.
    pub clean: bool,
}

impl Report {
    /// Writes down everything that is not as it should be. `left` sessions have proof that all
    /// their cancels were executed.
    pub(super) fn judge(&mut self, left: usize, sole_participants: bool) {
        let mut problems = Vec::new();
        let mut expect = |holds: bool, problem: &dyn Fn() -> String| {
            if !holds {
                problems.push(problem());
            }
        };
        let audit = &self.audit;
        expect(left == self.sessions, &|| {
            format!("{} of {} sessions did not finish in time", self.sessions - left, self.sessions)
        });
        let unsettled = audit.pending + audit.open;
        expect(unsettled == 0, &|| format!("{unsettled} orders have no final state"));
        expect(audit.lost == 0, &|| format!("{} orders were never answered", audit.lost));
        expect(audit.faults == 0, &|| format!("{} replies contradict the ledger", audit.faults));
        expect(audit.is_balanced(), &|| "orders or shares do not add up".into());
        if sole_participants {
            let (bought, executed) = (audit.shares_bought, audit.shares_executed);
            expect(bought * 2 == executed, &|| {
                format!("{bought} shares were bought, {} sold", executed - bought)
            });
        }
        if let Some(feed) = &self.feed {
            feed.judge(sole_participants.then_some(audit.shares_bought), &mut problems);
        }
        self.clean = problems.is_empty();
        self.problems = problems;
    }
}

impl FeedReport {
    fn judge(&self, bought: Option<u64>, problems: &mut Vec<String>) {
        let lost = self.stats.stream.lost;
        if self.stats.stream.delivered == 0 {
            problems.push("the feed brought no message".into());
        }
        if lost > 0 {
            problems.push(format!("{lost} feed messages were lost for good"));
        }
        for (cause, count) in self.faults.by_cause().filter(|&(_, count)| count > 0) {
            problems.push(format!("the feed contradicts itself: {cause} {count} times"));
        }
        let Some(bought) = bought else { return };
        if self.live_orders > 0 {
            problems
                .push(format!("{} orders are on the feed's books at the end", self.live_orders));
        }
        if self.traded_shares != bought {
            problems.push(format!(
                "the feed shows {} shares traded, the participants {bought}",
                self.traded_shares
            ));
        }
    }
}
