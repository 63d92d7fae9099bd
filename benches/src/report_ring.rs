//! The reports an engine writes, and where to: one cache line for each event into a ring of 64 KiB.
//! Engine and floor use the same one, so that both pay the same for it.

use engine::core::{Event, EventSink, Stamp};

use crate::huge::{HugeSlice, Plain};

/// Bytes of the ring.
pub const RING_BYTES: usize = 64 << 10;
const SLOTS: usize = RING_BYTES / size_of::<Report>();

const _: () = assert!(size_of::<Report>() == 64 && align_of::<Report>() == 64);
// The position wraps by masking.
const _: () = assert!(SLOTS.is_power_of_two());

/// One event, flat. What a kind does not have is 0.
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

// SAFETY: integers without padding.
unsafe impl Plain for Report {}

/// A ring of reports that nobody reads.
#[derive(Debug)]
pub struct ReportRing {
    slots: HugeSlice<Report>,
    written: u64,
}

impl ReportRing {
    /// An empty ring.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn new() -> std::io::Result<Self> {
        Ok(Self { slots: HugeSlice::zeroed(SLOTS)?, written: 0 })
    }

    /// Writes one report in place.
    #[inline(always)]
    pub fn push(&mut self, report: Report) {
        self.slots[self.written as usize & (SLOTS - 1)] = report;
        self.written += 1;
    }

    /// Reports written since the start.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// The reports still there, so that an optimiser must write them.
    #[must_use]
    pub fn slots(&self) -> &[Report] {
        &self.slots
    }
}

impl EventSink for ReportRing {
    #[inline(always)]
    fn event(&mut self, at: Stamp, event: &Event) {
        let base = Report { seq: at.seq.0, time_ns: at.time.0, ..Report::default() };
        self.push(flatten(base, event));
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
