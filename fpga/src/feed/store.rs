//! The memories of a queue: messages, and packets.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Messages, six words each; a message is there two cycles after it is written.
#[derive(LogicBlock, Default)]
pub struct MessageStore {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write a message.
    pub write: Signal<In, Bit>,
    /// Where.
    pub write_address: Signal<In, Bits<9>>,
    /// What.
    pub words_in: [Signal<In, Bits<64>>; 6],
    /// Read this one.
    pub read_address: Signal<In, Bits<9>>,
    /// Two cycles later: the message.
    pub words: [Signal<Out, Bits<64>>; 6],
    messages: [Memory<64, 9>; 6],
    kept: [DFF<Bits<64>>; 6],
    writing: DFF<Bit>,
    write_at: DFF<Bits<9>>,
    coming: [DFF<Bits<64>>; 6],
}

impl Logic for MessageStore {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, writing, write_at);
        self.writing.d.next = self.write.val();
        self.write_at.d.next = self.write_address.val();
        for i in 0..6 {
            self.coming[i].clock.next = self.clock.val();
            self.coming[i].d.next = self.words_in[i].val();
            self.messages[i].clock.next = self.clock.val();
            self.messages[i].write.next = self.writing.q.val();
            self.messages[i].write_address.next = self.write_at.q.val();
            self.messages[i].write_data.next = self.coming[i].q.val();
            self.messages[i].read_address.next = self.read_address.val();
            self.kept[i].clock.next = self.clock.val();
            self.kept[i].d.next = self.messages[i].read_data.val();
            self.words[i].next = self.kept[i].q.val();
        }
    }
}

/// Packets: the number of the first message, how many, and where they end. The one at the head is
/// there three cycles after it is written or the one before it was popped.
#[derive(LogicBlock, Default)]
pub struct PacketStore {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write a packet; not when `is_full`.
    pub write: Signal<In, Bit>,
    /// Number of its first message.
    pub first_in: Signal<In, Bits<64>>,
    /// How many.
    pub count_in: Signal<In, Bits<16>>,
    /// The first message in the queue that is not of it.
    pub end_in: Signal<In, Bits<10>>,
    /// Forget the head.
    pub pop: Signal<In, Bit>,
    /// There is a head.
    pub valid: Signal<Out, Bit>,
    /// Number of its first message.
    pub first: Signal<Out, Bits<64>>,
    /// Number of the first one behind.
    pub behind: Signal<Out, Bits<64>>,
    /// Where it ends in the queue.
    pub end_at: Signal<Out, Bits<10>>,
    /// No room.
    pub is_full: Signal<Out, Bit>,
    /// Half full.
    pub is_half: Signal<Out, Bit>,
    sequences: Memory<64, 6>,
    places: Memory<26, 6>,
    filled: DFF<Bits<7>>,
    popped: DFF<Bits<7>>,
    state: DFF<Bits<2>>,
    /// What the memories said, at rest.
    rests: DFF<Bits<64>>,
    place_rests: DFF<Bits<26>>,
    of_first: DFF<Bits<64>>,
    of_behind: DFF<Bits<64>>,
    of_end: DFF<Bits<10>>,
    used: DFF<Bits<7>>,
    pops: Signal<Local, Bit>,
}

impl Logic for PacketStore {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, filled, popped, state, of_first, of_behind, of_end);
        dff_setup!(self, clock, rests, place_rests, used);
        clock!(self, clock, sequences, places);
        self.pops.next = (self.state.q.val() == bits::<2>(3)) & self.pop.val();
        if self.write.val() & !self.pops.val() {
            self.used.d.next = self.used.q.val() + bits::<7>(1);
        }
        if self.pops.val() & !self.write.val() {
            self.used.d.next = self.used.q.val() - bits::<7>(1);
        }
        self.sequences.write.next = self.write.val();
        self.sequences.write_address.next = self.filled.q.val().get_bits::<6>(0);
        self.sequences.write_data.next = self.first_in.val();
        self.sequences.read_address.next = self.popped.q.val().get_bits::<6>(0);
        self.places.write.next = self.write.val();
        self.places.write_address.next = self.filled.q.val().get_bits::<6>(0);
        self.places.write_data.next = (bit_cast::<26, 16>(self.count_in.val()) << bits::<26>(10))
            | bit_cast::<26, 10>(self.end_in.val());
        self.places.read_address.next = self.popped.q.val().get_bits::<6>(0);
        if self.write.val() {
            self.filled.d.next = self.filled.q.val() + bits::<7>(1);
        }
        self.rests.d.next = self.sequences.read_data.val();
        self.place_rests.d.next = self.places.read_data.val();
        // Read, rest, add, there.
        if (self.state.q.val() == bits::<2>(0)) & (self.used.q.val() != bits::<7>(0)) {
            self.state.d.next = bits::<2>(1);
        }
        if self.state.q.val() == bits::<2>(1) {
            self.state.d.next = bits::<2>(2);
        }
        if self.state.q.val() == bits::<2>(2) {
            self.of_first.d.next = self.rests.q.val();
            self.of_end.d.next = self.place_rests.q.val().get_bits::<10>(0);
            self.of_behind.d.next = self.rests.q.val()
                + bit_cast::<64, 16>(self.place_rests.q.val().get_bits::<16>(10));
            self.state.d.next = bits::<2>(3);
        }
        if self.pops.val() {
            self.popped.d.next = self.popped.q.val() + bits::<7>(1);
            self.state.d.next = bits::<2>(0);
        }
        self.valid.next = self.state.q.val() == bits::<2>(3);
        self.first.next = self.of_first.q.val();
        self.behind.next = self.of_behind.q.val();
        self.end_at.next = self.of_end.q.val();
        self.is_full.next = self.used.q.val().get_bit(6);
        self.is_half.next = self.used.q.val().get_bit(6) | self.used.q.val().get_bit(5);
    }
}
