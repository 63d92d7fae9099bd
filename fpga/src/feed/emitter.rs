//! From a packet in a queue to its messages, one after the other.

use rust_hdl::prelude::*;

/// Reads the messages of the packet whose turn it is; those that were seen are passed over. Five
/// cycles a message, and as many more as it takes the next stage to take it.
#[derive(LogicBlock, Default)]
pub struct Emitter {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Stop, whatever is going on.
    pub restart: Signal<In, Bit>,
    /// Emit the packet, from now until `done`.
    pub emit: Signal<In, Bit>,
    /// Its first message in the queue.
    pub begin_at: Signal<In, Bits<10>>,
    /// The first one behind it.
    pub end_at: Signal<In, Bits<10>>,
    /// Number of its first message.
    pub first: Signal<In, Bits<64>>,
    /// Messages of it that were seen already.
    pub skip: Signal<In, Bits<16>>,
    /// Two cycles after `read`: number of the message in its packet.
    pub number: Signal<In, Bits<16>>,
    /// The next stage takes the message.
    pub ready: Signal<In, Bit>,
    /// Message to read.
    pub read: Signal<Out, Bits<9>>,
    /// The message is there, until it is taken.
    pub valid: Signal<Out, Bit>,
    /// Its number.
    pub sequence_no: Signal<Out, Bits<64>>,
    /// That was all, with the cycle before.
    pub done: Signal<Out, Bit>,
    at: DFF<Bits<10>>,
    state: DFF<Bits<3>>,
    is_end: DFF<Bit>,
    is_end_next: DFF<Bit>,
    is_new: DFF<Bit>,
    is_done: DFF<Bit>,
    number_sum: DFF<Bits<64>>,
    after: Signal<Local, Bits<10>>,
    moves: Signal<Local, Bit>,
}

impl Logic for Emitter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, at, state, is_new, is_done, number_sum, is_end, is_end_next);
        self.after.next = self.at.q.val() + bits::<10>(1);
        self.moves.next =
            (self.state.q.val() == bits::<3>(4)) & (self.ready.val() | !self.is_new.q.val());
        self.is_done.d.next = false;
        // Until it is known that this packet is done, it is still to be emitted.
        if (self.emit.val() & !self.is_done.q.val()) & (self.state.q.val() == bits::<3>(0)) {
            self.at.d.next = self.begin_at.val();
            self.state.d.next = bits::<3>(6);
        }
        // Whether there is one more is known before it is asked.
        self.is_end_next.d.next = self.after.val() == self.end_at.val();
        if self.state.q.val() == bits::<3>(6) {
            self.is_end.d.next = self.at.q.val() == self.end_at.val();
            self.state.d.next = bits::<3>(5);
        }
        // Is there one more?
        if self.state.q.val() == bits::<3>(5) {
            self.state.d.next = bits::<3>(1);
            if self.is_end.q.val() {
                self.state.d.next = bits::<3>(0);
                self.is_done.d.next = true;
            }
        }
        // Two cycles for the memory.
        if self.state.q.val() == bits::<3>(1) {
            self.state.d.next = bits::<3>(2);
        }
        if self.state.q.val() == bits::<3>(2) {
            self.state.d.next = bits::<3>(3);
        }
        if self.state.q.val() == bits::<3>(3) {
            self.is_new.d.next = self.number.val() >= self.skip.val();
            self.number_sum.d.next = self.first.val() + bit_cast::<64, 16>(self.number.val());
            self.state.d.next = bits::<3>(4);
        }
        if self.moves.val() {
            self.at.d.next = self.after.val();
            self.is_end.d.next = self.is_end_next.q.val();
            self.state.d.next = bits::<3>(5);
        }
        if self.restart.val() {
            self.state.d.next = bits::<3>(0);
            self.is_done.d.next = false;
        }
        self.done.next = self.is_done.q.val();
        self.read.next = self.at.q.val().get_bits::<9>(0);
        self.valid.next = (self.state.q.val() == bits::<3>(4)) & self.is_new.q.val();
        self.sequence_no.next = self.number_sum.q.val();
    }
}
