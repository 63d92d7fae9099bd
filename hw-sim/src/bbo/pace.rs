//! When the unit takes a message, and when it forgets: its control, in plain Rust.

use fpga::bbo::record::{AFTER_CYCLES, CLEAR_CYCLES, CYCLES, REPLACE_CYCLES, SKIP_CYCLES};

/// Cycles behind a clearing in which an answer may still be of before.
const SETTLE_CYCLES: u64 = 3;

/// The state ahead of an edge.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Cycles until the message is done.
    busy: u64,
    /// Something is to be forgotten when it is.
    is_pending: bool,
    /// Rows to clear.
    rows: u64,
    settling: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { busy: 0, is_pending: false, rows: CLEAR_CYCLES, settling: SETTLE_CYCLES }
    }
}

impl Pace {
    /// Nothing that is in the tables holds.
    #[must_use]
    pub const fn doubts(&self) -> bool {
        self.is_pending || self.rows > 0
    }

    /// Nor what was read from them.
    #[must_use]
    pub const fn doubted(&self) -> bool {
        self.doubts() || self.settling > 0
    }

    /// A message would be taken.
    #[must_use]
    pub const fn ready(&self) -> bool {
        self.busy == 0 && !self.doubts()
    }

    /// Cycles until the record of a message that is taken now; a Replace goes round twice if its
    /// order is found.
    #[must_use]
    pub const fn cycles(is_twice: bool) -> u64 {
        if is_twice { REPLACE_CYCLES } else { CYCLES }
    }

    /// The edge: `taken` is the number of cycles until the record of a message that is taken, or
    /// `Some(None)` when there is none; `forgets`, a session begins or messages were lost.
    pub const fn edge(&mut self, taken: Option<Option<u64>>, forgets: bool) {
        let was_idle = self.busy == 0;
        self.busy = match taken {
            Some(Some(cycles)) => cycles - AFTER_CYCLES,
            Some(None) => SKIP_CYCLES,
            None => self.busy.saturating_sub(1),
        };
        self.settling = if self.rows > 0 { SETTLE_CYCLES } else { self.settling.saturating_sub(1) };
        self.rows = self.rows.saturating_sub(1);
        if self.is_pending && was_idle {
            (self.is_pending, self.rows) = (false, CLEAR_CYCLES);
        }
        self.is_pending |= forgets;
    }
}
