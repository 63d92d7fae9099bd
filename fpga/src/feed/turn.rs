//! Whose turn it is: one stream out of two lines.

use rust_hdl::prelude::*;

/// Looks at the heads of two queues. What holds the next number is emitted, what was seen is
/// dropped, and what is ahead waits for the other line: until that is ahead as well, or silent for
/// `wait_cycles`, or a queue is half full. Then the numbers between are lost.
#[derive(LogicBlock, Default)]
pub struct Turn {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Start over at `restart_at`, whatever is going on.
    pub restart: Signal<In, Bit>,
    /// See `restart`.
    pub restart_at: Signal<In, Bits<64>>,
    /// Cycles to wait for a line that says nothing.
    pub wait_cycles: Signal<In, Bits<24>>,
    /// Heads of the queues, see [`LineQueue`](crate::feed::queue::LineQueue).
    pub head_valid: [Signal<In, Bit>; 2],
    /// Number of the first message.
    pub head_sequence: [Signal<In, Bits<64>>; 2],
    /// Number of the first message behind.
    pub head_next: [Signal<In, Bits<64>>; 2],
    /// A queue is half full.
    pub pressed: [Signal<In, Bit>; 2],
    /// The packet was emitted.
    pub emitted: Signal<In, Bit>,
    /// Emit the head, from the next cycle on, until it was.
    pub emit: Signal<Out, Bit>,
    /// That of the second line.
    pub of_b: Signal<Out, Bit>,
    /// Messages of it that were seen already.
    pub skip: Signal<Out, Bits<16>>,
    /// Forget the head.
    pub pop: [Signal<Out, Bit>; 2],
    /// Numbers were lost on both lines.
    pub lost: Signal<Out, Bit>,
    /// The first of them.
    pub lost_from: Signal<Out, Bits<64>>,
    /// The first one behind them.
    pub lost_to: Signal<Out, Bits<64>>,
    places: [Place; 2],
    patience: Patience,
    expected: DFF<Bits<64>>,
    looked: DFF<Bit>,
    emitting: DFF<Bit>,
    is_b: DFF<Bit>,
    b_first: DFF<Bit>,
    seen: DFF<Bits<16>>,
    is_lost: DFF<Bit>,
    from: DFF<Bits<64>>,
    to: DFF<Bits<64>>,
    decides: Signal<Local, Bit>,
    accepts: Signal<Local, Bit>,
    ahead: Signal<Local, Bit>,
    gives_up: Signal<Local, Bit>,
    to_b: Signal<Local, Bit>,
}

impl Logic for Turn {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, expected, looked, emitting, is_b, b_first, seen);
        dff_setup!(self, clock, is_lost, from, to);
        // First the places of the heads are worked out, then it is decided.
        self.looked.d.next = (!self.looked.q.val()) & !self.emitting.q.val();
        self.decides.next = self.looked.q.val() & !self.emitting.q.val();
        clock!(self, clock, patience);
        for i in 0..2 {
            self.places[i].clock.next = self.clock.val();
            self.places[i].head_valid.next = self.head_valid[i].val();
            self.places[i].first.next = self.head_sequence[i].val();
            self.places[i].behind.next = self.head_next[i].val();
            self.places[i].expected.next = self.expected.q.val();
        }
        self.pop[0].next = (self.decides.val() & self.places[0].old.val())
            | (self.emitted.val() & !self.is_b.q.val());
        self.pop[1].next = (self.decides.val() & self.places[1].old.val())
            | (self.emitted.val() & self.is_b.q.val());
        self.b_first.d.next = self.head_sequence[1].val() < self.head_sequence[0].val();
        self.accepts.next = self.places[0].now.val() | self.places[1].now.val();
        self.ahead.next = self.places[0].ahead.val() | self.places[1].ahead.val();
        self.patience.waits.next = self.ahead.val() & !self.emitting.q.val();
        self.patience.cycles.next = self.wait_cycles.val();
        self.gives_up.next = (self.places[0].ahead.val() & self.places[1].ahead.val())
            | self.patience.late.val()
            | (self.pressed[0].val() | self.pressed[1].val());
        self.to_b.next =
            self.places[1].ahead.val() & (self.b_first.q.val() | !self.places[0].ahead.val());
        self.is_lost.d.next = false;
        if self.decides.val() {
            if self.accepts.val() {
                self.is_b.d.next = !self.places[0].now.val();
                self.seen.d.next = self.places[1].skip.val();
                if self.places[0].now.val() {
                    self.seen.d.next = self.places[0].skip.val();
                }
                self.emitting.d.next = true;
            } else if ((!self.places[0].old.val()) & !self.places[1].old.val())
                & (self.ahead.val() & self.gives_up.val())
            {
                self.is_lost.d.next = true;
                self.from.d.next = self.expected.q.val();
                self.to.d.next = self.head_sequence[0].val();
                self.expected.d.next = self.head_sequence[0].val();
                if self.to_b.val() {
                    self.to.d.next = self.head_sequence[1].val();
                    self.expected.d.next = self.head_sequence[1].val();
                }
            }
        }
        if self.emitted.val() {
            self.emitting.d.next = false;
            self.expected.d.next = self.head_next[0].val();
            if self.is_b.q.val() {
                self.expected.d.next = self.head_next[1].val();
            }
        }
        if self.restart.val() {
            self.expected.d.next = self.restart_at.val();
            self.looked.d.next = false;
            self.emitting.d.next = false;
        }
        self.emit.next = self.emitting.q.val();
        self.of_b.next = self.is_b.q.val();
        self.skip.next = self.seen.q.val();
        self.lost.next = self.is_lost.q.val();
        self.lost_from.next = self.from.q.val();
        self.lost_to.next = self.to.q.val();
    }
}

/// Where a packet lies in the stream, one cycle later.
#[derive(LogicBlock, Default)]
struct Place {
    clock: Signal<In, Clock>,
    head_valid: Signal<In, Bit>,
    first: Signal<In, Bits<64>>,
    behind: Signal<In, Bits<64>>,
    expected: Signal<In, Bits<64>>,
    old: Signal<Out, Bit>,
    now: Signal<Out, Bit>,
    ahead: Signal<Out, Bit>,
    skip: Signal<Out, Bits<16>>,
    is_valid: DFF<Bit>,
    is_old: DFF<Bit>,
    is_ahead: DFF<Bit>,
    seen: DFF<Bits<16>>,
}

impl Logic for Place {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_valid, is_old, is_ahead, seen);
        self.is_valid.d.next = self.head_valid.val();
        self.is_ahead.d.next = self.first.val() > self.expected.val();
        self.is_old.d.next = self.behind.val() <= self.expected.val();
        self.seen.d.next =
            self.expected.val().get_bits::<16>(0) - self.first.val().get_bits::<16>(0);
        self.ahead.next = self.is_valid.q.val() & self.is_ahead.q.val();
        self.old.next = (self.is_valid.q.val() & self.is_old.q.val()) & !self.is_ahead.q.val();
        self.now.next = self.is_valid.q.val() & ((!self.is_old.q.val()) & !self.is_ahead.q.val());
        self.skip.next = self.seen.q.val();
    }
}

/// How long one line has waited for the other.
#[derive(LogicBlock, Default)]
struct Patience {
    clock: Signal<In, Clock>,
    waits: Signal<In, Bit>,
    cycles: Signal<In, Bits<24>>,
    late: Signal<Out, Bit>,
    waited: DFF<Bits<24>>,
    is_late: DFF<Bit>,
}

impl Logic for Patience {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, waited, is_late);
        self.is_late.d.next = self.waits.val() & (self.waited.q.val() >= self.cycles.val());
        self.waited.d.next = bits::<24>(0);
        if self.waits.val() {
            self.waited.d.next = self.waited.q.val();
            if !self.is_late.q.val() {
                self.waited.d.next = self.waited.q.val() + bits::<24>(1);
            }
        }
        self.late.next = self.is_late.q.val();
    }
}
