//! Which step of which message it is, and when everything is forgotten.

use rust_hdl::prelude::*;

/// A message goes from step 1 to 14, a Replace from step 2 once more. Between two the tables
/// may be cleared, which begins right out of configuration.
#[derive(LogicBlock, Default)]
pub struct Control {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A session begins: every book is empty.
    pub begins: Signal<In, Bit>,
    /// Messages were lost.
    pub gap: Signal<In, Bit>,
    /// A message is there.
    pub offered: Signal<In, Bit>,
    /// In step 2: it is of no symbol that is followed, or changes no book.
    pub skips: Signal<In, Bit>,
    /// In the last step: once more.
    pub again: Signal<In, Bit>,
    /// The message is taken.
    pub ready: Signal<Out, Bit>,
    /// It is, with this edge.
    pub takes: Signal<Out, Bit>,
    /// The side of a resting order is known, for the second time round as well.
    pub learns: Signal<Out, Bit>,
    /// The last step.
    pub writes: Signal<Out, Bit>,
    /// It is the second time round.
    pub is_second: Signal<Out, Bit>,
    /// A row is cleared.
    pub clears: Signal<Out, Bit>,
    /// Which.
    pub clear_row: Signal<Out, Bits<10>>,
    /// The books are empty then; otherwise nothing is known.
    pub is_empty: Signal<Out, Bit>,
    /// Nothing that is in the tables holds.
    pub doubts: Signal<Out, Bit>,
    /// Nor what was read from them in the last cycles.
    pub doubted: Signal<Out, Bit>,
    step: DFF<Bits<4>>,
    second: DFF<Bit>,
    pending: DFF<Bit>,
    pending_empty: DFF<Bit>,
    cleared: DFF<Bit>,
    empty: DFF<Bit>,
    row: DFF<Bits<10>>,
    settled: DFF<Bits<3>>,
    is_idle: Signal<Local, Bit>,
    in_doubt: Signal<Local, Bit>,
    is_ready: Signal<Local, Bit>,
    is_last: Signal<Local, Bit>,
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, step, second, pending, pending_empty, cleared, empty, row, settled);
        self.is_idle.next = self.step.q.val() == bits::<4>(0);
        self.is_last.next = self.step.q.val() == bits::<4>(14);
        self.in_doubt.next = self.pending.q.val() | !self.cleared.q.val();
        self.is_ready.next = self.is_idle.val() & !self.in_doubt.val();
        self.step.d.next = self.step.q.val() + bits::<4>(1);
        if self.is_idle.val() {
            self.step.d.next = bits::<4>(0);
            self.second.d.next = false;
            if self.offered.val() & self.is_ready.val() {
                self.step.d.next = bits::<4>(1);
            }
        }
        if (self.step.q.val() == bits::<4>(2)) & self.skips.val() {
            self.step.d.next = bits::<4>(0);
        }
        if self.is_last.val() {
            self.step.d.next = bits::<4>(0);
            if self.again.val() {
                self.step.d.next = bits::<4>(2);
                self.second.d.next = true;
            }
        }
        if !self.cleared.q.val() {
            self.row.d.next = self.row.q.val() + bits::<10>(1);
            self.cleared.d.next = self.row.q.val() == bits::<10>(1023);
        }
        if self.pending.q.val() & self.is_idle.val() {
            self.pending.d.next = false;
            self.cleared.d.next = false;
            self.empty.d.next = self.pending_empty.q.val();
            self.row.d.next = bits::<10>(0);
        }
        if self.begins.val() | self.gap.val() {
            self.pending.d.next = true;
            self.pending_empty.d.next = !self.gap.val();
        }
        // A row is cleared a cycle later; what was read before is seen two more cycles later.
        self.settled.d.next = bit_cast::<3, 1>(self.cleared.q.val().into())
            | (bit_cast::<3, 2>(self.settled.q.val().get_bits::<2>(0)) << bits::<3>(1));
        self.ready.next = self.is_ready.val();
        self.takes.next = self.is_ready.val() & self.offered.val();
        self.learns.next = (self.step.q.val() == bits::<4>(9)) & !self.second.q.val();
        self.writes.next = self.is_last.val();
        self.is_second.next = self.second.q.val();
        self.clears.next = !self.cleared.q.val();
        self.clear_row.next = self.row.q.val();
        self.is_empty.next = self.empty.q.val();
        self.doubts.next = self.in_doubt.val();
        self.doubted.next = self.in_doubt.val() | (self.settled.q.val() != bits::<3>(7));
    }
}
