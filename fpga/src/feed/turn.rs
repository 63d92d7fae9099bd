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
    choice: Choice,
    expected: DFF<Bits<64>>,
    /// Cycles since what is decided from last changed, as ones from below.
    settled: DFF<Bits<2>>,
    emitting: DFF<Bit>,
    is_b: DFF<Bit>,
    seen: DFF<Bits<16>>,
    is_lost: DFF<Bit>,
    /// `expected` follows the loss that was said.
    jumps: DFF<Bit>,
    from: DFF<Bits<64>>,
    to: DFF<Bits<64>>,
    behind: DFF<Bits<64>>,
    decides: Signal<Local, Bit>,
    ahead: Signal<Local, Bit>,
}

impl Logic for Turn {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, expected, settled, emitting, is_b, seen);
        dff_setup!(self, clock, is_lost, jumps, from, to, behind);
        clock!(self, clock, patience, choice);
        // In the first cycle the places of the heads are worked out, in the second what follows,
        // in the third it is done.
        self.settled.d.next = (self.settled.q.val() << bits::<2>(1)) | bits::<2>(1);
        self.decides.next = self.settled.q.val().get_bit(1) & !self.emitting.q.val();
        for i in 0..2 {
            self.places[i].clock.next = self.clock.val();
            self.places[i].head_valid.next = self.head_valid[i].val();
            self.places[i].first.next = self.head_sequence[i].val();
            self.places[i].behind.next = self.head_next[i].val();
            self.places[i].expected.next = self.expected.q.val();
            self.choice.old[i].next = self.places[i].old.val();
            self.choice.now[i].next = self.places[i].now.val();
            self.choice.ahead[i].next = self.places[i].ahead.val();
            self.choice.skip[i].next = self.places[i].skip.val();
            self.choice.pressed[i].next = self.pressed[i].val();
        }
        self.choice.b_first.next = self.head_sequence[1].val() < self.head_sequence[0].val();
        self.choice.late.next = self.patience.late.val();
        self.ahead.next = self.places[0].ahead.val() | self.places[1].ahead.val();
        self.patience.waits.next = self.ahead.val() & !self.emitting.q.val();
        self.patience.cycles.next = self.wait_cycles.val();
        self.pop[0].next = (self.decides.val() & self.choice.drops[0].val())
            | (self.emitted.val() & !self.is_b.q.val());
        self.pop[1].next = (self.decides.val() & self.choice.drops[1].val())
            | (self.emitted.val() & self.is_b.q.val());
        self.is_lost.d.next = false;
        self.jumps.d.next = false;
        if !self.emitting.q.val() {
            self.is_b.d.next = self.choice.to_b.val();
            self.seen.d.next = self.choice.seen.val();
        }
        if self.decides.val() {
            if self.choice.acts.val() {
                self.settled.d.next = bits::<2>(0);
            }
            self.emitting.d.next = self.choice.accepts.val();
            self.is_lost.d.next = self.choice.loses.val();
            self.jumps.d.next = self.choice.loses.val();
            if self.choice.loses.val() {
                self.from.d.next = self.expected.q.val();
                self.to.d.next = self.head_sequence[0].val();
                if self.choice.jumps_to_b.val() {
                    self.to.d.next = self.head_sequence[1].val();
                }
            }
        }
        self.behind.d.next = self.head_next[0].val();
        if self.is_b.q.val() {
            self.behind.d.next = self.head_next[1].val();
        }
        if self.emitted.val() {
            self.emitting.d.next = false;
            self.expected.d.next = self.behind.q.val();
        }
        if self.jumps.q.val() {
            self.expected.d.next = self.to.q.val();
        }
        if self.emitting.q.val() | self.jumps.q.val() {
            self.settled.d.next = bits::<2>(0);
        }
        if self.restart.val() {
            self.expected.d.next = self.restart_at.val();
            self.settled.d.next = bits::<2>(0);
            self.emitting.d.next = false;
            self.jumps.d.next = false;
        }
        self.emit.next = self.emitting.q.val();
        self.of_b.next = self.is_b.q.val();
        self.skip.next = self.seen.q.val();
        self.lost.next = self.is_lost.q.val();
        self.lost_from.next = self.from.q.val();
        self.lost_to.next = self.to.q.val();
    }
}

/// What is to be done, one cycle behind the places.
#[derive(LogicBlock, Default)]
struct Choice {
    clock: Signal<In, Clock>,
    old: [Signal<In, Bit>; 2],
    now: [Signal<In, Bit>; 2],
    ahead: [Signal<In, Bit>; 2],
    skip: [Signal<In, Bits<16>>; 2],
    pressed: [Signal<In, Bit>; 2],
    /// The head of line B has the lower number; a cycle ahead of the places.
    b_first: Signal<In, Bit>,
    late: Signal<In, Bit>,
    /// Something is to be done.
    acts: Signal<Out, Bit>,
    drops: [Signal<Out, Bit>; 2],
    accepts: Signal<Out, Bit>,
    /// The packet to emit is of line B.
    to_b: Signal<Out, Bit>,
    seen: Signal<Out, Bits<16>>,
    loses: Signal<Out, Bit>,
    /// The loss ends at the head of line B.
    jumps_to_b: Signal<Out, Bit>,
    is_b_first: DFF<Bit>,
    is_old: [DFF<Bit>; 2],
    is_now: DFF<Bit>,
    is_of_b: DFF<Bit>,
    skips: DFF<Bits<16>>,
    is_loss: DFF<Bit>,
    is_to_b: DFF<Bit>,
    gives_up: Signal<Local, Bit>,
    nothing: Signal<Local, Bit>,
}

impl Logic for Choice {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_b_first, is_now, is_of_b, skips, is_loss, is_to_b);
        for i in 0..2 {
            self.is_old[i].clock.next = self.clock.val();
            self.is_old[i].d.next = self.old[i].val();
            self.drops[i].next = self.is_old[i].q.val();
        }
        self.is_b_first.d.next = self.b_first.val();
        self.is_now.d.next = self.now[0].val() | self.now[1].val();
        self.is_of_b.d.next = !self.now[0].val();
        self.skips.d.next = self.skip[1].val();
        if self.now[0].val() {
            self.skips.d.next = self.skip[0].val();
        }
        self.gives_up.next = (self.ahead[0].val() & self.ahead[1].val())
            | self.late.val()
            | (self.pressed[0].val() | self.pressed[1].val());
        self.nothing.next = ((!self.old[0].val()) & !self.old[1].val())
            & ((!self.now[0].val()) & !self.now[1].val());
        self.is_loss.d.next = self.nothing.val()
            & ((self.ahead[0].val() | self.ahead[1].val()) & self.gives_up.val());
        self.is_to_b.d.next =
            self.ahead[1].val() & (self.is_b_first.q.val() | !self.ahead[0].val());
        self.acts.next = (self.is_old[0].q.val() | self.is_old[1].q.val())
            | (self.is_now.q.val() | self.is_loss.q.val());
        self.accepts.next = self.is_now.q.val();
        self.to_b.next = self.is_of_b.q.val();
        self.seen.next = self.skips.q.val();
        self.loses.next = self.is_loss.q.val();
        self.jumps_to_b.next = self.is_to_b.q.val();
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
        self.is_ahead.d.next = self.expected.val() < self.first.val();
        self.is_old.d.next = self.expected.val() >= self.behind.val();
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
