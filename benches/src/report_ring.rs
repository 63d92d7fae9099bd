//! The reports an engine writes, and where to: cache lines in a ring of 64 KiB. Engine and floor
//! use the same one, so that both pay the same for it.
//!
//! A report says what befell an order. Where a step is told to the owner and, right behind it, to
//! everybody (accepted and added, cancelled and deleted, replaced and requoted), one report holds
//! both: they share nearly all they say, and an engine without a public feed would write as much.

use engine::core::{Event, EventSink, OrderRef, Price, Qty, Stamp};

/// Bytes of the ring.
pub const RING_BYTES: usize = 64 << 10;
const SLOTS: usize = RING_BYTES / size_of::<Report>();

const _: () = assert!(size_of::<Report>() == 64 && align_of::<Report>() == 64);
/// In the kind of a report: everybody is told of it, too.
pub const TOLD_TO_ALL: u8 = 1 << 7;

// The position wraps by masking.
const _: () = assert!(SLOTS.is_power_of_two());

/// What befell an order, flat. What a kind does not have is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub struct Report {
    /// Place in the log.
    pub seq: u64,
    /// Time of the command.
    pub time_ns: u64,
    /// Venue's number of the order.
    pub order: u64,
    /// Venue's number of the order it met or replaced.
    pub other_order: u64,
    /// Number of the trade.
    pub match_number: u64,
    /// Price.
    pub price: u32,
    /// Shares.
    pub qty: u32,
    /// Client's number.
    pub user_ref: u32,
    /// Client's number of the other order.
    pub other_user_ref: u32,
    /// Open shares left.
    pub leaves: u32,
    /// Instrument.
    pub instrument: u16,
    /// What happened.
    pub kind: u8,
    /// Buy or sell, or a reason.
    pub code: u8,
}

/// A ring of reports that nobody reads.
#[derive(Debug)]
pub struct ReportRing {
    slots: Box<[Report; SLOTS]>,
    written: u64,
}

impl Default for ReportRing {
    fn default() -> Self {
        Self { slots: Box::new([Report::default(); SLOTS]), written: 0 }
    }
}

impl ReportRing {
    /// Writes one report in place.
    #[inline(always)]
    pub fn push(&mut self, report: Report) {
        self.slots[self.written as usize & (SLOTS - 1)] = report;
        self.written = self.written.wrapping_add(1);
    }

    /// Adds what everybody is told to the report just written, when that is the owner's of the same
    /// step. Nothing that either says is left out.
    #[inline(always)]
    fn join(&mut self, at: Stamp, event: &Event) -> bool {
        let last = &mut self.slots[self.written.wrapping_sub(1) as usize & (SLOTS - 1)];
        if last.seq != at.seq.0 {
            return false;
        }
        let of = |kind, order: OrderRef, qty: Qty, price: Price| {
            (last.kind, last.order, last.leaves, last.price) == (kind, order.0, qty.0, price.0)
        };
        match *event {
            Event::Added(added) if of(b'A', added.order, added.qty, added.price) => {}
            Event::Deleted { instrument, order } if last.kind == b'C' => {
                (last.order, last.instrument) = (order.0, instrument.0);
            }
            Event::Requoted { old, new, qty, price, .. } if of(b'U', new, qty, price) => {
                last.other_order = old.0;
            }
            _ => return false,
        }
        last.kind |= TOLD_TO_ALL;
        true
    }

    /// Reports written since the start.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// The reports still there, so that an optimiser must write them.
    #[must_use]
    pub fn slots(&self) -> &[Report] {
        &*self.slots
    }
}

impl EventSink for ReportRing {
    #[inline(always)]
    fn event(&mut self, at: Stamp, event: &Event) {
        if !self.join(at, event) {
            let base = Report { seq: at.seq.0, time_ns: at.time.0, ..Report::default() };
            self.push(flatten(base, event));
        }
    }
}

#[inline(always)]
fn flatten(base: Report, event: &Event) -> Report {
    match event {
        Event::Accepted(_)
        | Event::Rejected(_)
        | Event::Replaced(_)
        | Event::Canceled(_)
        | Event::Modified(_)
        | Event::MassCanceled { .. }
        | Event::EntrySwitched { .. }
        | Event::QueryAnswered { .. } => flatten_private(base, event),
        _ => flatten_public(base, event),
    }
}

/// What one participant is told.
#[inline(always)]
fn flatten_private(base: Report, event: &Event) -> Report {
    match *event {
        Event::Accepted(order) => Report {
            order: order.order.0,
            price: order.price.0,
            qty: order.qty.0,
            leaves: order.qty.0,
            user_ref: order.user_ref.0,
            instrument: order.instrument.0,
            kind: b'A',
            code: order.tags.side_code,
            ..base
        },
        Event::Rejected(rejected) => Report {
            user_ref: rejected.user_ref.0,
            kind: b'J',
            code: rejected.reason as u8,
            ..base
        },
        Event::Replaced(replaced) => Report {
            order: replaced.now.order.0,
            price: replaced.now.price.0,
            qty: replaced.now.qty.0,
            leaves: replaced.now.qty.0,
            user_ref: replaced.now.user_ref.0,
            other_user_ref: replaced.orig_user_ref.0,
            instrument: replaced.now.instrument.0,
            kind: b'U',
            code: replaced.now.tags.side_code,
            ..base
        },
        Event::Canceled(canceled) => Report {
            user_ref: canceled.user_ref.0,
            qty: canceled.qty.0,
            kind: b'C',
            code: canceled.reason as u8,
            ..base
        },
        Event::Modified(modified) => Report {
            user_ref: modified.user_ref.0,
            qty: modified.qty.0,
            kind: b'M',
            code: modified.side_code,
            ..base
        },
        Event::QueryAnswered { next_user_ref, .. } => {
            Report { user_ref: next_user_ref.0, kind: b'Q', ..base }
        }
        Event::MassCanceled { user_ref, .. } => Report { user_ref: user_ref.0, kind: b'X', ..base },
        Event::EntrySwitched { user_ref, enabled, .. } => {
            let kind = if enabled { b'K' } else { b'G' };
            Report { user_ref: user_ref.0, kind, ..base }
        }
        _ => base,
    }
}

/// What everybody is told, trades included.
#[inline(always)]
fn flatten_public(base: Report, event: &Event) -> Report {
    match *event {
        Event::Traded(trade) => Report {
            order: trade.maker.order.0,
            other_order: trade.taker.order.0,
            match_number: trade.match_number.0,
            price: trade.price.0,
            qty: trade.qty.0,
            user_ref: trade.maker.user_ref.0,
            other_user_ref: trade.taker.user_ref.0,
            leaves: trade.maker.leaves.0,
            instrument: trade.instrument.0,
            kind: b'E',
            code: trade.aggressor as u8,
            ..base
        },
        Event::Added(added) => Report {
            order: added.order.0,
            price: added.price.0,
            qty: added.qty.0,
            leaves: added.qty.0,
            instrument: added.instrument.0,
            kind: b'a',
            code: added.side as u8,
            ..base
        },
        Event::Reduced { instrument, order, qty } => {
            Report { order: order.0, qty: qty.0, instrument: instrument.0, kind: b'x', ..base }
        }
        Event::Deleted { instrument, order } => {
            Report { order: order.0, instrument: instrument.0, kind: b'd', ..base }
        }
        Event::Requoted { instrument, old, new, qty, price } => Report {
            order: new.0,
            other_order: old.0,
            price: price.0,
            qty: qty.0,
            instrument: instrument.0,
            kind: b'u',
            ..base
        },
        Event::SystemEvent(code) => Report { kind: b'S', code: code as u8, ..base },
        Event::Listed { instrument, round_lot, .. } => {
            Report { qty: round_lot.0, instrument: instrument.0, kind: b'R', ..base }
        }
        _ => base,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::{Flow, requests};
    use engine::core::Core;
    use replay::workload::{Preset, Translator, capacity, generate};

    /// The reports of one command, as the ring has them and each event by itself.
    #[derive(Default)]
    struct Both {
        ring: ReportRing,
        apart: Vec<Report>,
    }

    impl EventSink for Both {
        fn event(&mut self, at: Stamp, event: &Event) {
            self.ring.event(at, event);
            let base = Report { seq: at.seq.0, time_ns: at.time.0, ..Report::default() };
            self.apart.push(flatten(base, event));
        }
    }

    /// A report taken apart again: what the owner is told, and what everybody is.
    fn apart(report: Report) -> Vec<Report> {
        if report.kind & TOLD_TO_ALL == 0 {
            return vec![report];
        }
        let Report { seq, time_ns, order, price, leaves, instrument, .. } = report;
        let kind = report.kind & !TOLD_TO_ALL;
        let base = Report { seq, time_ns, order, instrument, ..Report::default() };
        let code = if report.code == b'B' { b'B' } else { b'S' };
        let (owner, all) = match kind {
            b'A' => {
                let all = Report { price, qty: leaves, leaves, kind: b'a', code, ..base };
                (report, all)
            }
            b'C' => (Report { order: 0, instrument: 0, ..report }, Report { kind: b'd', ..base }),
            _ => {
                let other_order = report.other_order;
                let all = Report { other_order, price, qty: leaves, kind: b'u', ..base };
                (Report { other_order: 0, ..report }, all)
            }
        };
        vec![Report { kind, ..owner }, all]
    }

    /// Reports that hold two events say what both say, and nothing else.
    #[test]
    fn nothing_is_lost_in_a_report_of_two_events() {
        let generated = generate(Preset::W1, 20_000, 7);
        let header = generated.workload.header();
        let mut core = Core::new(capacity(header));
        let mut both = Both::default();
        for command in Translator::new(header).opening(header) {
            core.apply(&command, &mut both);
        }
        let mut flow = Flow::behind(&core);
        let requests = requests(header, generated.workload.records()).expect("memory");
        let mut joined = 0;
        for request in &*requests {
            let before = both.ring.written();
            both.apart.clear();
            flow.step(&mut core, &mut both, request);
            let new = (before..both.ring.written()).map(|at| both.ring.slots[at as usize % SLOTS]);
            let taken_apart: Vec<Report> = new.flat_map(apart).collect();
            assert_eq!(taken_apart, both.apart);
            joined += both.apart.len() - (both.ring.written() - before) as usize;
        }
        assert!(joined > 10_000, "only {joined} reports held two events");
    }
}
