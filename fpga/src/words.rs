//! The words of a record, as [`wire::trailer::Record`] has them.

use rust_hdl::prelude::*;

/// Puts a word of a record together. Combinational; the CRC comes later.
///
/// Row: price in bits 63 to 0, symbol in 127 to 64, side in 135 to 128, type in 143 to 136, shares
/// in 175 to 144, old number in 207 to 176, number in 239 to 208, length in 255 to 240, reason in
/// 263 to 256, failed checks in 277 to 264, well formed in bit 278, checked in bit 279, number in
/// the packet in 295 to 280. What the records of a frame share: epoch in bits 31 to 0, cycle in 95
/// to 32, account in 111 to 96, slot in 120 to 112.
#[derive(LogicBlock)]
pub struct Words {
    /// What is its own.
    pub row: Signal<In, Bits<296>>,
    /// What it shares.
    pub shared: Signal<In, Bits<121>>,
    /// Number of the record in its trailer.
    pub index: Signal<In, Bits<4>>,
    /// It is the last.
    pub last: Signal<In, Bit>,
    /// Which word, a bit for each.
    pub word: Signal<In, Bits<8>>,
    /// That word.
    pub data: Signal<Out, Bits<64>>,
    head: Constant<Bits<24>>,
    flags: Signal<Local, Bits<8>>,
    of_0: Signal<Local, Bits<64>>,
    of_1: Signal<Local, Bits<64>>,
    of_3: Signal<Local, Bits<64>>,
    chosen: [Signal<Local, Bits<64>>; 8],
}

impl Default for Words {
    fn default() -> Self {
        let head = u64::from(wire::trailer::MAGIC) << 8 | u64::from(wire::trailer::VERSION);
        Self {
            row: Default::default(),
            shared: Default::default(),
            index: Default::default(),
            last: Default::default(),
            word: Default::default(),
            data: Default::default(),
            head: Constant::new(head.to_bits()),
            flags: Default::default(),
            of_0: Default::default(),
            of_1: Default::default(),
            of_3: Default::default(),
            chosen: Default::default(),
        }
    }
}

const _: () = {
    use wire::trailer::{FLAG_CHECKED, FLAG_LAST, FLAG_WELL_FORMED};
    assert!(FLAG_LAST == 1 && FLAG_WELL_FORMED == 2 && FLAG_CHECKED == 4);
};

impl Logic for Words {
    #[hdl_gen]
    fn update(&mut self) {
        self.flags.next = bit_cast::<8, 1>(self.last.val().into())
            | (bit_cast::<8, 2>(self.row.val().get_bits::<2>(278)) << bits::<8>(1));
        self.of_0.next = (bit_cast::<64, 24>(self.head.val()) << bits::<64>(40))
            | (bit_cast::<64, 8>(self.flags.val()) << bits::<64>(32))
            | (bit_cast::<64, 16>(self.row.val().get_bits::<16>(280)) << bits::<64>(16))
            | bit_cast::<64, 16>(self.shared.val().get_bits::<16>(96));
        self.of_1.next = (bit_cast::<64, 14>(self.row.val().get_bits::<14>(264)) << bits::<64>(32))
            | (bit_cast::<64, 8>(self.row.val().get_bits::<8>(256)) << bits::<64>(24))
            | (bit_cast::<64, 4>(self.index.val()) << bits::<64>(16))
            | bit_cast::<64, 16>(self.row.val().get_bits::<16>(240));
        self.of_3.next = (bit_cast::<64, 48>(self.row.val().get_bits::<48>(128)) << bits::<64>(16))
            | bit_cast::<64, 9>(self.shared.val().get_bits::<9>(112));
        self.chosen[0].next = bits::<64>(0);
        if self.word.val().get_bit(0) {
            self.chosen[0].next = self.of_0.val();
        }
        self.chosen[1].next = bits::<64>(0);
        if self.word.val().get_bit(1) {
            self.chosen[1].next = self.of_1.val();
        }
        self.chosen[2].next = bits::<64>(0);
        if self.word.val().get_bit(2) {
            self.chosen[2].next = self.row.val().get_bits::<64>(176);
        }
        self.chosen[3].next = bits::<64>(0);
        if self.word.val().get_bit(3) {
            self.chosen[3].next = self.of_3.val();
        }
        self.chosen[4].next = bits::<64>(0);
        if self.word.val().get_bit(4) {
            self.chosen[4].next = self.row.val().get_bits::<64>(64);
        }
        self.chosen[5].next = bits::<64>(0);
        if self.word.val().get_bit(5) {
            self.chosen[5].next = self.row.val().get_bits::<64>(0);
        }
        self.chosen[6].next = bits::<64>(0);
        if self.word.val().get_bit(6) {
            self.chosen[6].next = self.shared.val().get_bits::<64>(32);
        }
        self.chosen[7].next = bits::<64>(0);
        if self.word.val().get_bit(7) {
            self.chosen[7].next =
                bit_cast::<64, 32>(self.shared.val().get_bits::<32>(0)) << bits::<64>(32);
        }
        self.data.next = ((self.chosen[0].val() | self.chosen[1].val())
            | (self.chosen[2].val() | self.chosen[3].val()))
            | ((self.chosen[4].val() | self.chosen[5].val())
                | (self.chosen[6].val() | self.chosen[7].val()));
    }
}
