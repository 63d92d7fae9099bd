//! Collars that follow the quotes.

use crate::market::limits::Limits;
use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Works out the limits of one symbol after the other, round and round, and of one whose quote has
/// just changed in between. A round takes 18 cycles a symbol at most, and what is not taken at once
/// more; a symbol without a reference row five. Questions of software go first.
///
/// Steps: 0 chooses a symbol; its row is there at 3, its quote at 4; its limits at 8.
#[derive(LogicBlock)]
pub struct Collars {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A quote has changed.
    pub changed: Signal<In, Bit>,
    /// Whose.
    pub changed_slot: Signal<In, Bits<10>>,
    /// Software asks for a quote.
    pub ask: Signal<In, Bit>,
    /// Whose.
    pub ask_slot: Signal<In, Bits<10>>,
    /// Write a reference row.
    pub write: Signal<In, Bit>,
    /// Of which symbol.
    pub write_slot: Signal<In, Bits<10>>,
    /// What.
    pub write_row: Signal<In, Bits<96>>,
    /// Symbol whose quote is wanted.
    pub slot: Signal<Out, Bits<10>>,
    /// It, two cycles later.
    pub quote: Signal<In, Bits<154>>,
    /// The quote that was asked for.
    pub asked: Signal<Out, Bits<154>>,
    /// A question is under way.
    pub asking: Signal<Out, Bit>,
    /// Limits by a row that has changed may be on their way.
    pub settling: Signal<Out, Bit>,
    /// Limits are there, until they are taken.
    pub c_valid: Signal<Out, Bit>,
    /// Row of the symbol in order entry.
    pub c_row: Signal<Out, Bits<12>>,
    /// Limits.
    pub c_limits: Signal<Out, Bits<62>>,
    /// They are taken.
    pub c_ready: Signal<In, Bit>,
    rows: Memory<96, 10>,
    limits: Limits,
    step: DFF<Bits<4>>,
    at: DFF<Bits<10>>,
    sweep: DFF<Bits<10>>,
    waits: DFF<Bit>,
    waiting_slot: DFF<Bits<10>>,
    was_changed: DFF<Bit>,
    is_asked: DFF<Bit>,
    of_ask: DFF<Bits<10>>,
    answers: DFF<Bit>,
    unsettled: DFF<Bit>,
    row: DFF<Bits<96>>,
    of_quote: DFF<Bits<154>>,
    answer: DFF<Bits<154>>,
    said: DFF<Bits<62>>,
    is_said: DFF<Bit>,
}

impl Default for Collars {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            changed: Default::default(),
            changed_slot: Default::default(),
            ask: Default::default(),
            ask_slot: Default::default(),
            write: Default::default(),
            write_slot: Default::default(),
            write_row: Default::default(),
            slot: Default::default(),
            quote: Default::default(),
            asked: Default::default(),
            asking: Default::default(),
            settling: Default::default(),
            c_valid: Default::default(),
            c_row: Default::default(),
            c_limits: Default::default(),
            c_ready: Default::default(),
            rows: Memory::exact(),
            limits: Default::default(),
            step: Default::default(),
            at: Default::default(),
            sweep: Default::default(),
            waits: Default::default(),
            waiting_slot: Default::default(),
            was_changed: Default::default(),
            is_asked: Default::default(),
            of_ask: Default::default(),
            answers: Default::default(),
            unsettled: Default::default(),
            row: Default::default(),
            of_quote: Default::default(),
            answer: Default::default(),
            said: Default::default(),
            is_said: Default::default(),
        }
    }
}

impl Logic for Collars {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, step, at, sweep, waits, waiting_slot, was_changed, is_asked);
        dff_setup!(self, clock, of_ask, answers, unsettled, row, of_quote, answer, said, is_said);
        clock!(self, clock, rows, limits);
        self.rows.write.next = self.write.val();
        self.rows.write_address.next = self.write_slot.val();
        self.rows.write_data.next = self.write_row.val();
        self.rows.read_address.next = self.at.q.val();
        self.slot.next = self.at.q.val();
        self.row.d.next = self.row.q.val();
        self.of_quote.d.next = self.of_quote.q.val();
        self.limits.row.next = self.row.q.val();
        self.limits.quote.next = self.of_quote.q.val();
        self.step.d.next = self.step.q.val() + bits::<4>(1);
        if self.step.q.val() == bits::<4>(0) {
            self.unsettled.d.next = false;
            self.answers.d.next = self.is_asked.q.val();
            self.was_changed.d.next = false;
            if self.is_asked.q.val() {
                self.at.d.next = self.of_ask.q.val();
                self.was_changed.d.next = self.was_changed.q.val();
            } else if self.waits.q.val() & !self.was_changed.q.val() {
                self.at.d.next = self.waiting_slot.q.val();
                self.waits.d.next = false;
                self.was_changed.d.next = true;
            } else {
                self.at.d.next = self.sweep.q.val();
                self.sweep.d.next = self.sweep.q.val() + bits::<10>(1);
            }
        }
        if self.step.q.val() == bits::<4>(2) {
            self.row.d.next = self.rows.read_data.val();
        }
        if self.step.q.val() == bits::<4>(3) {
            self.of_quote.d.next = self.quote.val();
        }
        if self.step.q.val() == bits::<4>(4) {
            if self.answers.q.val() {
                self.answer.d.next = self.of_quote.q.val();
                self.is_asked.d.next = false;
                self.step.d.next = bits::<4>(0);
            }
            if !self.row.q.val().get_bit(91) {
                self.step.d.next = bits::<4>(0);
            }
        }
        if self.step.q.val() == bits::<4>(7) {
            self.said.d.next = self.limits.limits.val();
            self.is_said.d.next = true;
        }
        if self.step.q.val() == bits::<4>(8) {
            self.step.d.next = bits::<4>(8);
            if self.c_ready.val() {
                self.is_said.d.next = false;
                self.step.d.next = bits::<4>(0);
            }
        }
        if self.changed.val() {
            self.waits.d.next = true;
            self.waiting_slot.d.next = self.changed_slot.val();
        }
        if self.ask.val() {
            self.is_asked.d.next = true;
            self.of_ask.d.next = self.ask_slot.val();
        }
        if self.write.val() {
            self.unsettled.d.next = true;
        }
        self.asked.next = self.answer.q.val();
        self.asking.next = self.is_asked.q.val();
        self.settling.next = self.unsettled.q.val();
        self.c_valid.next = self.is_said.q.val();
        self.c_row.next = self.row.q.val().get_bits::<12>(78);
        self.c_limits.next = self.said.q.val();
    }
}
