//! From session key to account: an exact match in two block RAMs.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Where a key may lie in both ways, said with the beat that completes it: a cycle before the key
/// is at hand, so that what the memories say can rest before anything is asked of it.
#[derive(LogicBlock, Default)]
pub struct KeyHash {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It completes these header bytes, see [`Untag`](crate::untag::Untag).
    pub header: Signal<In, Bits<64>>,
    /// Which.
    pub index: Signal<In, Bits<4>>,
    /// With header beat 6: the row in way 0.
    pub hash_0: Signal<Out, Bits<8>>,
    /// That in way 1.
    pub hash_1: Signal<Out, Bits<8>>,
    high_0: DFF<Bits<8>>,
    high_1: DFF<Bits<8>>,
    /// The high part of the key, of header beat 5, and the low part, as 80 bits each.
    high: Signal<Local, Bits<80>>,
    low: Signal<Local, Bits<80>>,
    of_high: Fold,
    of_low: Fold,
}

impl Logic for KeyHash {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, high_0, high_1);
        self.high.next = bit_cast::<80, 48>(self.header.val().get_bits::<48>(0)) << bits::<7>(32);
        self.low.next = bit_cast::<80, 32>(self.header.val().get_bits::<32>(32));
        self.of_high.key.next = self.high.val();
        self.of_low.key.next = self.low.val();
        if self.valid.val() & (self.index.val() == bits::<4>(5)) {
            self.high_0.d.next = self.of_high.hash_0.val();
            self.high_1.d.next = self.of_high.hash_1.val();
        }
        self.hash_0.next = self.high_0.q.val() ^ self.of_low.hash_0.val();
        self.hash_1.next = self.high_1.q.val() ^ self.of_low.hash_1.val();
    }
}

/// A key, folded to a row in either way; a fold of two parts is that of each, put together by XOR.
/// Steps of 7 and 9 bits spread keys of digits and letters, whose bytes differ in few bits.
/// Combinational.
#[derive(LogicBlock, Default)]
struct Fold {
    key: Signal<In, Bits<80>>,
    hash_0: Signal<Out, Bits<8>>,
    hash_1: Signal<Out, Bits<8>>,
}

impl Logic for Fold {
    #[hdl_gen]
    fn update(&mut self) {
        self.hash_0.next = (self.key.val().get_bits::<8>(0) ^ self.key.val().get_bits::<8>(7))
            ^ (self.key.val().get_bits::<8>(14) ^ self.key.val().get_bits::<8>(21))
            ^ (self.key.val().get_bits::<8>(28) ^ self.key.val().get_bits::<8>(35))
            ^ (self.key.val().get_bits::<8>(42) ^ self.key.val().get_bits::<8>(49))
            ^ (self.key.val().get_bits::<8>(56) ^ self.key.val().get_bits::<8>(63))
            ^ self.key.val().get_bits::<8>(70);
        self.hash_1.next = (self.key.val().get_bits::<8>(0) ^ self.key.val().get_bits::<8>(9))
            ^ (self.key.val().get_bits::<8>(18) ^ self.key.val().get_bits::<8>(27))
            ^ (self.key.val().get_bits::<8>(36) ^ self.key.val().get_bits::<8>(45))
            ^ (self.key.val().get_bits::<8>(54) ^ self.key.val().get_bits::<8>(63))
            ^ self.key.val().get_bits::<8>(72);
    }
}

/// Looks a key up in both ways at once. A key lies in way 0 at one hash of it or in way 1 at the
/// other, so that software always finds room for keys it chose well (see
/// [`SessionTable`](crate::tables::SessionTable)); what matches is the whole key. The answer is
/// there three cycles after the key and stays until that of the next one.
///
/// Row: key in bits 106 to 27, account in bits 26 to 11, slot in bits 9 to 1, bit 0 says that the
/// row is in use. The slot is where state of the session is kept, wherever its key lies.
#[derive(LogicBlock, Default)]
pub struct SessionLookup {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Look `key` up.
    pub key_valid: Signal<In, Bit>,
    /// The key.
    pub key: Signal<In, Bits<80>>,
    /// Where it may lie, a cycle before it is there, see [`KeyHash`].
    pub hash_0: Signal<In, Bits<8>>,
    /// See there.
    pub hash_1: Signal<In, Bits<8>>,
    /// Write a row.
    pub write: Signal<In, Bit>,
    /// Which: the way in bit 8, the row in it below.
    pub write_address: Signal<In, Bits<9>>,
    /// What.
    pub write_row: Signal<In, Bits<107>>,
    /// The key was found.
    pub hit: Signal<Out, Bit>,
    /// Its account.
    pub account: Signal<Out, Bits<16>>,
    /// Its slot.
    pub slot: Signal<Out, Bits<9>>,
    way_0: Memory<107, 8>,
    way_1: Memory<107, 8>,
    /// What the memories said, at rest.
    rests_0: DFF<Bits<107>>,
    rests_1: DFF<Bits<107>>,
    /// How a row differs from the key, and what else it says.
    differs_0: DFF<Bits<40>>,
    differs_1: DFF<Bits<40>>,
    row_0: DFF<Bits<27>>,
    row_1: DFF<Bits<27>>,
    wanted: DFF<Bits<80>>,
    reading: DFF<Bit>,
    comparing: DFF<Bit>,
    is_hit: DFF<Bit>,
    of_key: DFF<Bits<16>>,
    of_slot: DFF<Bits<9>>,
    other_0: Signal<Local, Bits<80>>,
    other_1: Signal<Local, Bits<80>>,
    same_0: Signal<Local, Bit>,
    same_1: Signal<Local, Bit>,
}

impl Logic for SessionLookup {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, way_0, way_1);
        dff_setup!(self, clock, differs_0, differs_1, row_0, row_1, wanted, reading, comparing);
        dff_setup!(self, clock, is_hit, of_key, of_slot, rests_0, rests_1);
        self.way_0.read_address.next = self.hash_0.val();
        self.way_1.read_address.next = self.hash_1.val();
        self.way_0.write_address.next = self.write_address.val().get_bits::<8>(0);
        self.way_1.write_address.next = self.write_address.val().get_bits::<8>(0);
        self.way_0.write_data.next = self.write_row.val();
        self.way_1.write_data.next = self.write_row.val();
        self.way_0.write.next = self.write.val() & !self.write_address.val().get_bit(8);
        self.way_1.write.next = self.write.val() & self.write_address.val().get_bit(8);
        if self.key_valid.val() {
            self.wanted.d.next = self.key.val();
        }
        self.reading.d.next = self.key_valid.val();
        self.comparing.d.next = self.reading.q.val();
        self.rests_0.d.next = self.way_0.read_data.val();
        self.rests_1.d.next = self.way_1.read_data.val();
        // Two bits of the key at once, so that half as many are left to look at.
        self.other_0.next = self.rests_0.q.val().get_bits::<80>(27) ^ self.wanted.q.val();
        self.other_1.next = self.rests_1.q.val().get_bits::<80>(27) ^ self.wanted.q.val();
        self.differs_0.d.next = bit_cast::<40, 20>(
            self.other_0.val().get_bits::<20>(0) | self.other_0.val().get_bits::<20>(20),
        ) | (bit_cast::<40, 20>(
            self.other_0.val().get_bits::<20>(40) | self.other_0.val().get_bits::<20>(60),
        ) << bits::<40>(20));
        self.differs_1.d.next = bit_cast::<40, 20>(
            self.other_1.val().get_bits::<20>(0) | self.other_1.val().get_bits::<20>(20),
        ) | (bit_cast::<40, 20>(
            self.other_1.val().get_bits::<20>(40) | self.other_1.val().get_bits::<20>(60),
        ) << bits::<40>(20));
        self.row_0.d.next = self.rests_0.q.val().get_bits::<27>(0);
        self.row_1.d.next = self.rests_1.q.val().get_bits::<27>(0);
        self.same_0.next =
            self.row_0.q.val().get_bit(0) & (self.differs_0.q.val() == bits::<40>(0));
        self.same_1.next =
            self.row_1.q.val().get_bit(0) & (self.differs_1.q.val() == bits::<40>(0));
        if self.comparing.q.val() {
            self.is_hit.d.next = self.same_0.val() | self.same_1.val();
            self.of_key.d.next = self.row_0.q.val().get_bits::<16>(11);
            self.of_slot.d.next = self.row_0.q.val().get_bits::<9>(1);
            if self.same_1.val() {
                self.of_key.d.next = self.row_1.q.val().get_bits::<16>(11);
                self.of_slot.d.next = self.row_1.q.val().get_bits::<9>(1);
            }
        }
        self.hit.next = self.is_hit.q.val();
        self.account.next = self.of_key.q.val();
        self.slot.next = self.of_slot.q.val();
    }
}
