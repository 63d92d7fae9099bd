//! From symbol to its limits: an exact match in two block RAMs.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Looks a symbol up in both ways, every cycle. A symbol lies in way 0 at one hash of it or in way
/// 1 at the other (see [`SymbolTable`](crate::tables::SymbolTable)); what matches is all of it. The
/// answer comes three cycles later, and is right if the symbol has not changed a cycle before. The
/// price is compared with both rows at once, so that it need not wait for the match.
///
/// Row: symbol in bits 127 to 64, highest price in 63 to 33, lowest in 32 to 2, a
/// [`Mode`](crate::tables::Mode) in bits 1 and 0. OUCH prices fit 31 bits. Symbol 0 marks a free
/// row. The limits lie in memories of their own, so that hardware may write them alone: the highest
/// in bits 61 to 31, the lowest below.
#[derive(LogicBlock, Default)]
pub struct SymbolLookup {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The symbol.
    pub symbol: Signal<In, Bits<64>>,
    /// The low half of the price, in the cycle before the answer.
    pub price: Signal<In, Bits<32>>,
    /// Its high half is not 0.
    pub wide: Signal<In, Bit>,
    /// It is a short sale.
    pub short: Signal<In, Bit>,
    /// Write a row.
    pub write: Signal<In, Bit>,
    /// Which: the way in bit 11, the row in it below.
    pub write_address: Signal<In, Bits<12>>,
    /// What.
    pub write_row: Signal<In, Bits<128>>,
    /// Write the limits of a row alone; never with `write`.
    pub collar_write: Signal<In, Bit>,
    /// Which.
    pub collar_row: Signal<In, Bits<12>>,
    /// What.
    pub collar_limits: Signal<In, Bits<62>>,
    /// The symbol has no row.
    pub unknown: Signal<Out, Bit>,
    /// It has one, and does not trade.
    pub halted: Signal<Out, Bit>,
    /// It is restricted.
    pub restricted: Signal<Out, Bit>,
    /// It may not be sold short, and is.
    pub short_sale: Signal<Out, Bit>,
    /// It has one, and the price is outside of its collar.
    pub collar: Signal<Out, Bit>,
    way_0: Memory<66, 11>,
    way_1: Memory<66, 11>,
    limits_0: Memory<62, 11>,
    limits_1: Memory<62, 11>,
    named_row: Signal<Local, Bits<66>>,
    hash_0: Signal<Local, Bits<11>>,
    hash_1: Signal<Local, Bits<11>>,
    row_0: DFF<Bits<128>>,
    row_1: DFF<Bits<128>>,
    named: DFF<Bit>,
    /// Quarters of the symbol that are those of a row: all four are looked at a cycle later.
    same_0: [DFF<Bit>; 4],
    same_1: [DFF<Bit>; 4],
    out_0: DFF<Bit>,
    out_1: DFF<Bit>,
    /// What the modes of the rows mean, so that a match is all that is missing.
    halted_0: DFF<Bit>,
    halted_1: DFF<Bit>,
    restricted_0: DFF<Bit>,
    restricted_1: DFF<Bit>,
    no_short_0: DFF<Bit>,
    no_short_1: DFF<Bit>,
    is_0: Signal<Local, Bit>,
    is_1: Signal<Local, Bit>,
}

// A loop takes two lines, so that all of it fits a screen.
#[rustfmt::skip]
impl Logic for SymbolLookup {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, way_0, way_1, limits_0, limits_1);
        dff_setup!(self, clock, row_0, row_1, named, out_0, out_1, halted_0, halted_1);
        dff_setup!(self, clock, restricted_0, restricted_1, no_short_0, no_short_1);
        for i in 0..4 { self.same_0[i].clock.next = self.clock.val();
                        self.same_1[i].clock.next = self.clock.val(); }
        self.named.d.next = self.symbol.val() != bits::<64>(0);
        self.hash_0.next = (self.symbol.val().get_bits::<11>(0)
            ^ self.symbol.val().get_bits::<11>(2))
            ^ (self.symbol.val().get_bits::<11>(12) ^ self.symbol.val().get_bits::<11>(17))
            ^ (self.symbol.val().get_bits::<11>(25) ^ self.symbol.val().get_bits::<11>(27))
            ^ (self.symbol.val().get_bits::<11>(28) ^ self.symbol.val().get_bits::<11>(29))
            ^ (self.symbol.val().get_bits::<11>(34) ^ self.symbol.val().get_bits::<11>(41))
            ^ (self.symbol.val().get_bits::<11>(50) ^ self.symbol.val().get_bits::<11>(52));
        self.hash_1.next = (self.symbol.val().get_bits::<11>(0)
            ^ self.symbol.val().get_bits::<11>(1))
            ^ (self.symbol.val().get_bits::<11>(9) ^ self.symbol.val().get_bits::<11>(10))
            ^ (self.symbol.val().get_bits::<11>(16) ^ self.symbol.val().get_bits::<11>(26))
            ^ (self.symbol.val().get_bits::<11>(29) ^ self.symbol.val().get_bits::<11>(40))
            ^ (self.symbol.val().get_bits::<11>(43) ^ self.symbol.val().get_bits::<11>(48))
            ^ (self.symbol.val().get_bits::<11>(49) ^ self.symbol.val().get_bits::<11>(52));
        self.way_0.write_address.next = self.write_address.val().get_bits::<11>(0);
        self.way_1.write_address.next = self.write_address.val().get_bits::<11>(0);
        self.named_row.next = (bit_cast::<66, 64>(self.write_row.val().get_bits::<64>(64))
            << bits::<8>(2))
            | bit_cast::<66, 2>(self.write_row.val().get_bits::<2>(0));
        self.way_0.write_data.next = self.named_row.val();
        self.way_1.write_data.next = self.named_row.val();
        self.way_0.write.next = self.write.val() & !self.write_address.val().get_bit(11);
        self.way_1.write.next = self.write.val() & self.write_address.val().get_bit(11);
        self.way_0.read_address.next = self.hash_0.val();
        self.way_1.read_address.next = self.hash_1.val();
        self.limits_0.read_address.next = self.hash_0.val();
        self.limits_1.read_address.next = self.hash_1.val();
        self.limits_0.write_address.next = self.write_address.val().get_bits::<11>(0);
        self.limits_0.write_data.next = self.write_row.val().get_bits::<62>(2);
        self.limits_0.write.next = self.write.val() & !self.write_address.val().get_bit(11);
        self.limits_1.write_address.next = self.write_address.val().get_bits::<11>(0);
        self.limits_1.write_data.next = self.write_row.val().get_bits::<62>(2);
        self.limits_1.write.next = self.write.val() & self.write_address.val().get_bit(11);
        if self.collar_write.val() {
            self.limits_0.write_address.next = self.collar_row.val().get_bits::<11>(0);
            self.limits_0.write_data.next = self.collar_limits.val();
            self.limits_0.write.next = !self.collar_row.val().get_bit(11);
            self.limits_1.write_address.next = self.collar_row.val().get_bits::<11>(0);
            self.limits_1.write_data.next = self.collar_limits.val();
            self.limits_1.write.next = self.collar_row.val().get_bit(11);
        }
        self.row_0.d.next = (bit_cast::<128, 64>(self.way_0.read_data.val().get_bits::<64>(2))
            << bits::<8>(64))
            | ((bit_cast::<128, 62>(self.limits_0.read_data.val()) << bits::<8>(2))
                | bit_cast::<128, 2>(self.way_0.read_data.val().get_bits::<2>(0)));
        self.row_1.d.next = (bit_cast::<128, 64>(self.way_1.read_data.val().get_bits::<64>(2))
            << bits::<8>(64))
            | ((bit_cast::<128, 62>(self.limits_1.read_data.val()) << bits::<8>(2))
                | bit_cast::<128, 2>(self.way_1.read_data.val().get_bits::<2>(0)));
        self.same_0[0].d.next = self.named.q.val()
            & (self.row_0.q.val().get_bits::<16>(64) == self.symbol.val().get_bits::<16>(0));
        self.same_0[1].d.next =
            self.row_0.q.val().get_bits::<16>(80) == self.symbol.val().get_bits::<16>(16);
        self.same_0[2].d.next =
            self.row_0.q.val().get_bits::<16>(96) == self.symbol.val().get_bits::<16>(32);
        self.same_0[3].d.next =
            self.row_0.q.val().get_bits::<16>(112) == self.symbol.val().get_bits::<16>(48);
        self.same_1[0].d.next = self.named.q.val()
            & (self.row_1.q.val().get_bits::<16>(64) == self.symbol.val().get_bits::<16>(0));
        self.same_1[1].d.next =
            self.row_1.q.val().get_bits::<16>(80) == self.symbol.val().get_bits::<16>(16);
        self.same_1[2].d.next =
            self.row_1.q.val().get_bits::<16>(96) == self.symbol.val().get_bits::<16>(32);
        self.same_1[3].d.next =
            self.row_1.q.val().get_bits::<16>(112) == self.symbol.val().get_bits::<16>(48);
        self.out_0.d.next = (self.wide.val()
            | (bit_cast::<32, 31>(self.row_0.q.val().get_bits::<31>(33)) < self.price.val()))
            | (self.price.val() < bit_cast::<32, 31>(self.row_0.q.val().get_bits::<31>(2)));
        self.out_1.d.next = (self.wide.val()
            | (bit_cast::<32, 31>(self.row_1.q.val().get_bits::<31>(33)) < self.price.val()))
            | (self.price.val() < bit_cast::<32, 31>(self.row_1.q.val().get_bits::<31>(2)));
        self.halted_0.d.next = self.row_0.q.val().get_bits::<2>(0) == bits::<2>(0);
        self.halted_1.d.next = self.row_1.q.val().get_bits::<2>(0) == bits::<2>(0);
        self.restricted_0.d.next = self.row_0.q.val().get_bits::<2>(0) == bits::<2>(1);
        self.restricted_1.d.next = self.row_1.q.val().get_bits::<2>(0) == bits::<2>(1);
        self.no_short_0.d.next = self.row_0.q.val().get_bits::<2>(0) == bits::<2>(2);
        self.no_short_1.d.next = self.row_1.q.val().get_bits::<2>(0) == bits::<2>(2);
        self.is_0.next = (self.same_0[0].q.val() & self.same_0[1].q.val())
            & (self.same_0[2].q.val() & self.same_0[3].q.val());
        self.is_1.next = (self.same_1[0].q.val() & self.same_1[1].q.val())
            & (self.same_1[2].q.val() & self.same_1[3].q.val());
        self.unknown.next = !(self.is_0.val() | self.is_1.val());
        self.halted.next =
            (self.is_0.val() & self.halted_0.q.val()) | (self.is_1.val() & self.halted_1.q.val());
        self.restricted.next = (self.is_0.val() & self.restricted_0.q.val())
            | (self.is_1.val() & self.restricted_1.q.val());
        self.short_sale.next = self.short.val()
            & ((self.is_0.val() & self.no_short_0.q.val())
                | (self.is_1.val() & self.no_short_1.q.val()));
        self.collar.next =
            (self.is_0.val() & self.out_0.q.val()) | (self.is_1.val() & self.out_1.q.val());
    }
}
