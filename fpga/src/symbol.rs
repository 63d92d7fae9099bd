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
    ways: [Way; 2],
    hashes: [Signal<Local, Bits<11>>; 2],
    named: DFF<Bit>,
}

impl Logic for SymbolLookup {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, named);
        self.named.d.next = self.symbol.val() != bits::<64>(0);
        self.hashes[0].next = (self.symbol.val().get_bits::<11>(0)
            ^ self.symbol.val().get_bits::<11>(2))
            ^ (self.symbol.val().get_bits::<11>(12) ^ self.symbol.val().get_bits::<11>(17))
            ^ (self.symbol.val().get_bits::<11>(25) ^ self.symbol.val().get_bits::<11>(27))
            ^ (self.symbol.val().get_bits::<11>(28) ^ self.symbol.val().get_bits::<11>(29))
            ^ (self.symbol.val().get_bits::<11>(34) ^ self.symbol.val().get_bits::<11>(41))
            ^ (self.symbol.val().get_bits::<11>(50) ^ self.symbol.val().get_bits::<11>(52));
        self.hashes[1].next = (self.symbol.val().get_bits::<11>(0)
            ^ self.symbol.val().get_bits::<11>(1))
            ^ (self.symbol.val().get_bits::<11>(9) ^ self.symbol.val().get_bits::<11>(10))
            ^ (self.symbol.val().get_bits::<11>(16) ^ self.symbol.val().get_bits::<11>(26))
            ^ (self.symbol.val().get_bits::<11>(29) ^ self.symbol.val().get_bits::<11>(40))
            ^ (self.symbol.val().get_bits::<11>(43) ^ self.symbol.val().get_bits::<11>(48))
            ^ (self.symbol.val().get_bits::<11>(49) ^ self.symbol.val().get_bits::<11>(52));
        for i in 0..2 {
            self.ways[i].clock.next = self.clock.val();
            self.ways[i].address.next = self.hashes[i].val();
            self.ways[i].symbol.next = self.symbol.val();
            self.ways[i].named.next = self.named.q.val();
            self.ways[i].price.next = self.price.val();
            self.ways[i].wide.next = self.wide.val();
            self.ways[i].write_address.next = self.write_address.val().get_bits::<11>(0);
            self.ways[i].write_row.next = self.write_row.val();
            self.ways[i].collar_address.next = self.collar_row.val().get_bits::<11>(0);
            self.ways[i].collar_limits.next = self.collar_limits.val();
        }
        self.ways[0].write.next = self.write.val() & !self.write_address.val().get_bit(11);
        self.ways[1].write.next = self.write.val() & self.write_address.val().get_bit(11);
        self.ways[0].collar_write.next =
            self.collar_write.val() & !self.collar_row.val().get_bit(11);
        self.ways[1].collar_write.next =
            self.collar_write.val() & self.collar_row.val().get_bit(11);
        self.unknown.next = !(self.ways[0].is_it.val() | self.ways[1].is_it.val());
        self.halted.next = self.ways[0].halted.val() | self.ways[1].halted.val();
        self.restricted.next = self.ways[0].restricted.val() | self.ways[1].restricted.val();
        self.short_sale.next =
            self.short.val() & (self.ways[0].no_short.val() | self.ways[1].no_short.val());
        self.collar.next = self.ways[0].outside.val() | self.ways[1].outside.val();
    }
}

/// One of the two ways. What it says of a row that is not the symbol's is 0.
#[derive(LogicBlock, Default)]
struct Way {
    clock: Signal<In, Clock>,
    /// Row of the symbol, if it is in this way.
    address: Signal<In, Bits<11>>,
    /// See [`SymbolLookup`], as the next ones.
    symbol: Signal<In, Bits<64>>,
    /// The symbol of a cycle before was not 0.
    named: Signal<In, Bit>,
    price: Signal<In, Bits<32>>,
    wide: Signal<In, Bit>,
    write: Signal<In, Bit>,
    write_address: Signal<In, Bits<11>>,
    write_row: Signal<In, Bits<128>>,
    collar_write: Signal<In, Bit>,
    collar_address: Signal<In, Bits<11>>,
    collar_limits: Signal<In, Bits<62>>,
    /// The row is the symbol's.
    is_it: Signal<Out, Bit>,
    halted: Signal<Out, Bit>,
    restricted: Signal<Out, Bit>,
    no_short: Signal<Out, Bit>,
    outside: Signal<Out, Bit>,
    names: Memory<66, 11>,
    limits: Memory<62, 11>,
    row: DFF<Bits<128>>,
    /// Quarters of the symbol that are those of the row: all four are looked at a cycle later.
    same: [DFF<Bit>; 4],
    out: DFF<Bit>,
    /// What the mode of the row means, so that a match is all that is missing.
    is_halted: DFF<Bit>,
    is_restricted: DFF<Bit>,
    has_no_short: DFF<Bit>,
    here: Signal<Local, Bit>,
}

impl Logic for Way {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, names, limits);
        dff_setup!(self, clock, row, out, is_halted, is_restricted, has_no_short);
        for i in 0..4 {
            self.same[i].clock.next = self.clock.val();
        }
        self.names.read_address.next = self.address.val();
        self.names.write.next = self.write.val();
        self.names.write_address.next = self.write_address.val();
        self.names.write_data.next = (bit_cast::<66, 64>(self.write_row.val().get_bits::<64>(64))
            << bits::<8>(2))
            | bit_cast::<66, 2>(self.write_row.val().get_bits::<2>(0));
        self.limits.read_address.next = self.address.val();
        self.limits.write.next = self.write.val() | self.collar_write.val();
        self.limits.write_address.next = self.write_address.val();
        self.limits.write_data.next = self.write_row.val().get_bits::<62>(2);
        if self.collar_write.val() {
            self.limits.write_address.next = self.collar_address.val();
            self.limits.write_data.next = self.collar_limits.val();
        }
        self.row.d.next = (bit_cast::<128, 64>(self.names.read_data.val().get_bits::<64>(2))
            << bits::<8>(64))
            | ((bit_cast::<128, 62>(self.limits.read_data.val()) << bits::<8>(2))
                | bit_cast::<128, 2>(self.names.read_data.val().get_bits::<2>(0)));
        self.same[0].d.next = self.named.val()
            & (self.row.q.val().get_bits::<16>(64) == self.symbol.val().get_bits::<16>(0));
        self.same[1].d.next =
            self.row.q.val().get_bits::<16>(80) == self.symbol.val().get_bits::<16>(16);
        self.same[2].d.next =
            self.row.q.val().get_bits::<16>(96) == self.symbol.val().get_bits::<16>(32);
        self.same[3].d.next =
            self.row.q.val().get_bits::<16>(112) == self.symbol.val().get_bits::<16>(48);
        self.out.d.next = (self.wide.val()
            | (bit_cast::<32, 31>(self.row.q.val().get_bits::<31>(33)) < self.price.val()))
            | (self.price.val() < bit_cast::<32, 31>(self.row.q.val().get_bits::<31>(2)));
        self.is_halted.d.next = self.row.q.val().get_bits::<2>(0) == bits::<2>(0);
        self.is_restricted.d.next = self.row.q.val().get_bits::<2>(0) == bits::<2>(1);
        self.has_no_short.d.next = self.row.q.val().get_bits::<2>(0) == bits::<2>(2);
        self.here.next = (self.same[0].q.val() & self.same[1].q.val())
            & (self.same[2].q.val() & self.same[3].q.val());
        self.is_it.next = self.here.val();
        self.halted.next = self.here.val() & self.is_halted.q.val();
        self.restricted.next = self.here.val() & self.is_restricted.q.val();
        self.no_short.next = self.here.val() & self.has_no_short.q.val();
        self.outside.next = self.here.val() & self.out.q.val();
    }
}
