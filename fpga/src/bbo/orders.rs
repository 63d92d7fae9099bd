//! Open orders, by their reference.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// A table of four ways. The answer comes six cycles behind `address`, and holds until it changes.
/// What is written is in the table two cycles behind the command.
///
/// Entry: reference in bits 63 to 0, shares in 95 to 64, price in 127 to 96, symbol in 137 to 128,
/// an offer in 138, open in 139.
#[derive(LogicBlock, Default)]
pub struct Orders {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Set of the order.
    pub address: Signal<In, Bits<10>>,
    /// Its reference.
    pub reference: Signal<In, Bits<64>>,
    /// Its symbol.
    pub slot: Signal<In, Bits<10>>,
    /// Write the entry that was found.
    pub write_found: Signal<In, Bit>,
    /// Write a free one.
    pub write_free: Signal<In, Bit>,
    /// What.
    pub entry: Signal<In, Bits<140>>,
    /// Free this set.
    pub clear: Signal<In, Bit>,
    /// Which.
    pub clear_address: Signal<In, Bits<10>>,
    /// The order is there.
    pub found: Signal<Out, Bit>,
    /// There is room in its set.
    pub has_room: Signal<Out, Bit>,
    /// Its entry.
    pub shares: Signal<Out, Bits<32>>,
    /// See there.
    pub price: Signal<Out, Bits<32>>,
    /// See there.
    pub is_offer: Signal<Out, Bit>,
    ways: [Way; 4],
    is_found: DFF<Bit>,
    is_free: DFF<Bit>,
    its: DFF<Bits<65>>,
    write_address: DFF<Bits<10>>,
    written: DFF<Bits<140>>,
    writing: [DFF<Bit>; 4],
    no_lower: [Signal<Local, Bit>; 4],
}

impl Logic for Orders {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_found, is_free, its, write_address, written);
        self.written.d.next = self.entry.val();
        self.write_address.d.next = self.address.val();
        if self.clear.val() {
            self.write_address.d.next = self.clear_address.val();
        }
        self.no_lower[0].next = self.write_free.val();
        self.no_lower[1].next = self.no_lower[0].val() & !self.ways[0].free.val();
        self.no_lower[2].next = self.no_lower[1].val() & !self.ways[1].free.val();
        self.no_lower[3].next = self.no_lower[2].val() & !self.ways[2].free.val();
        for i in 0..4 {
            self.ways[i].clock.next = self.clock.val();
            self.ways[i].address.next = self.address.val();
            self.ways[i].reference.next = self.reference.val();
            self.ways[i].slot.next = self.slot.val();
            self.ways[i].write_address.next = self.write_address.q.val();
            self.ways[i].entry.next = self.written.q.val();
            self.ways[i].write.next = self.writing[i].q.val();
            self.writing[i].clock.next = self.clock.val();
            self.writing[i].d.next = (self.clear.val()
                | (self.write_found.val() & self.ways[i].same.val()))
                | (self.no_lower[i].val() & self.ways[i].free.val());
        }
        self.is_found.d.next = (self.ways[0].same.val() | self.ways[1].same.val())
            | (self.ways[2].same.val() | self.ways[3].same.val());
        self.is_free.d.next = (self.ways[0].free.val() | self.ways[1].free.val())
            | (self.ways[2].free.val() | self.ways[3].free.val());
        self.its.d.next = (self.ways[0].terms.val() | self.ways[1].terms.val())
            | (self.ways[2].terms.val() | self.ways[3].terms.val());
        self.found.next = self.is_found.q.val();
        self.has_room.next = self.is_free.q.val();
        self.shares.next = self.its.q.val().get_bits::<32>(0);
        self.price.next = self.its.q.val().get_bits::<32>(32);
        self.is_offer.next = self.its.q.val().get_bit(64);
    }
}

/// A way: whether the order is in it, five cycles after it is asked for.
#[derive(LogicBlock, Default)]
struct Way {
    clock: Signal<In, Clock>,
    address: Signal<In, Bits<10>>,
    reference: Signal<In, Bits<64>>,
    slot: Signal<In, Bits<10>>,
    write: Signal<In, Bit>,
    write_address: Signal<In, Bits<10>>,
    entry: Signal<In, Bits<140>>,
    same: Signal<Out, Bit>,
    free: Signal<Out, Bit>,
    /// Side, price and shares of the order; 0 if it is not here.
    terms: Signal<Out, Bits<65>>,
    entries: Memory<140, 10>,
    read: DFF<Bits<140>>,
    kept: DFF<Bits<140>>,
    same_low: DFF<Bit>,
    same_high: DFF<Bit>,
    same_slot: DFF<Bit>,
    is_free: DFF<Bit>,
    its: DFF<Bits<65>>,
    is_same: DFF<Bit>,
    is_free_1: DFF<Bit>,
    its_1: DFF<Bits<65>>,
}

impl Logic for Way {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read, kept, same_low, same_high, same_slot, is_free, its);
        dff_setup!(self, clock, is_same, is_free_1, its_1);
        clock!(self, clock, entries);
        self.entries.read_address.next = self.address.val();
        self.entries.write.next = self.write.val();
        self.entries.write_address.next = self.write_address.val();
        self.entries.write_data.next = self.entry.val();
        self.read.d.next = self.entries.read_data.val();
        self.kept.d.next = self.read.q.val();
        self.same_low.d.next =
            self.kept.q.val().get_bits::<32>(0) == self.reference.val().get_bits::<32>(0);
        self.same_high.d.next =
            self.kept.q.val().get_bits::<32>(32) == self.reference.val().get_bits::<32>(32);
        self.same_slot.d.next = (self.kept.q.val().get_bits::<10>(128) == self.slot.val())
            & self.kept.q.val().get_bit(139);
        self.is_free.d.next = !self.kept.q.val().get_bit(139);
        self.its.d.next = (bit_cast::<65, 32>(self.kept.q.val().get_bits::<32>(64))
            | (bit_cast::<65, 32>(self.kept.q.val().get_bits::<32>(96)) << bits::<8>(32)))
            | (bit_cast::<65, 1>(self.kept.q.val().get_bits::<1>(138)) << bits::<8>(64));
        self.is_same.d.next =
            (self.same_low.q.val() & self.same_high.q.val()) & self.same_slot.q.val();
        self.is_free_1.d.next = self.is_free.q.val();
        self.its_1.d.next = self.its.q.val();
        self.same.next = self.is_same.q.val();
        self.free.next = self.is_free_1.q.val();
        self.terms.next = bits::<65>(0);
        if self.is_same.q.val() {
            self.terms.next = self.its_1.q.val();
        }
    }
}
