//! The last beats before the line.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Beats that wait for the line, so that nothing before them must.
#[derive(LogicBlock, Default)]
pub struct Exit {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat comes.
    pub push: Signal<In, Bit>,
    /// It: see [`Arrivals`](crate::arrivals::Arrivals).
    pub beat: Signal<In, Bits<69>>,
    /// There is room for eight more, which are on their way at most when this has been off.
    pub go: Signal<Out, Bit>,
    /// The line takes a beat.
    pub t_ready: Signal<In, Bit>,
    /// One is there.
    pub t_valid: Signal<Out, Bit>,
    /// It.
    pub beat_out: Signal<Out, Bits<69>>,
    beats: Memory<69, 4>,
    written: DFF<Bits<5>>,
    taken: DFF<Bits<5>>,
    level: DFF<Bits<5>>,
    is_open: DFF<Bit>,
    is_there: DFF<Bit>,
    taken_up: Signal<Local, Bits<5>>,
    ahead: Signal<Local, Bits<5>>,
}

impl Logic for Exit {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, written, taken, level, is_open, is_there);
        clock!(self, clock, beats);
        if self.push.val() {
            self.written.d.next = self.written.q.val() + bits::<5>(1);
        }
        self.taken_up.next = self.taken.q.val() + bits::<5>(1);
        self.ahead.next = self.taken.q.val();
        if self.is_there.q.val() & self.t_ready.val() {
            self.ahead.next = self.taken_up.val();
        }
        self.taken.d.next = self.ahead.val();
        self.is_there.d.next = self.ahead.val() != self.written.q.val();
        self.level.d.next = self.written.q.val() - self.taken.q.val();
        self.is_open.d.next = self.level.q.val() < bits::<5>(6);
        self.beats.write.next = self.push.val();
        self.beats.write_address.next = self.written.q.val().get_bits::<4>(0);
        self.beats.write_data.next = self.beat.val();
        self.beats.read_address.next = self.ahead.val().get_bits::<4>(0);
        self.go.next = self.is_open.q.val();
        self.t_valid.next = self.is_there.q.val();
        self.beat_out.next = self.beats.read_data.val();
    }
}
