//! The type of a message, told from its first byte.

use rust_hdl::prelude::*;

/// Tells of every byte of a beat which type it would be, before it is known where messages begin.
///
/// A kind is 1 for an Enter (`O`), 2 for a Replace (`U`), 3 for a Cancel (`X`), 4 to disable or
/// enable order entry (`D`, `E`), 5 for a Modify (`M`), 6 for a Mass Cancel (`C`), 7 for an Account
/// Query (`Q`), 0 for what is none.
#[derive(LogicBlock, Default)]
pub struct Kinds {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// Where the message at hand begins in its first beat, less one; the beat is the second then.
    pub shift: Signal<In, Bits<3>>,
    /// The kind of its first byte. Combinational.
    pub kind: Signal<Out, Bits<3>>,
    lanes: [Kind; 8],
    now: [DFF<Bits<3>>; 8],
    earlier: [DFF<Bits<3>>; 8],
    of_2: [Signal<Local, Bits<3>>; 4],
    of_4: [Signal<Local, Bits<3>>; 2],
}

impl Logic for Kinds {
    #[hdl_gen]
    fn update(&mut self) {
        self.lanes[0].said.next = self.data.val().get_bits::<8>(56);
        self.lanes[1].said.next = self.data.val().get_bits::<8>(48);
        self.lanes[2].said.next = self.data.val().get_bits::<8>(40);
        self.lanes[3].said.next = self.data.val().get_bits::<8>(32);
        self.lanes[4].said.next = self.data.val().get_bits::<8>(24);
        self.lanes[5].said.next = self.data.val().get_bits::<8>(16);
        self.lanes[6].said.next = self.data.val().get_bits::<8>(8);
        self.lanes[7].said.next = self.data.val().get_bits::<8>(0);
        for i in 0..8 {
            self.now[i].clock.next = self.clock.val();
            self.now[i].d.next = self.now[i].q.val();
            self.earlier[i].clock.next = self.clock.val();
            self.earlier[i].d.next = self.earlier[i].q.val();
            if self.valid.val() {
                self.now[i].d.next = self.lanes[i].kind.val();
                self.earlier[i].d.next = self.now[i].q.val();
            }
        }
        // The first byte is in lane `shift + 1` of the beat before, or in lane 0 of this one.
        self.of_2[0].next = self.earlier[1].q.val();
        self.of_2[1].next = self.earlier[3].q.val();
        self.of_2[2].next = self.earlier[5].q.val();
        self.of_2[3].next = self.earlier[7].q.val();
        if self.shift.val().get_bit(0) {
            self.of_2[0].next = self.earlier[2].q.val();
            self.of_2[1].next = self.earlier[4].q.val();
            self.of_2[2].next = self.earlier[6].q.val();
            self.of_2[3].next = self.now[0].q.val();
        }
        self.of_4[0].next = self.of_2[0].val();
        self.of_4[1].next = self.of_2[2].val();
        if self.shift.val().get_bit(1) {
            self.of_4[0].next = self.of_2[1].val();
            self.of_4[1].next = self.of_2[3].val();
        }
        self.kind.next = self.of_4[0].val();
        if self.shift.val().get_bit(2) {
            self.kind.next = self.of_4[1].val();
        }
    }
}

/// The kind of one byte. Combinational.
#[derive(LogicBlock, Default)]
struct Kind {
    said: Signal<In, Bits<8>>,
    kind: Signal<Out, Bits<3>>,
}

impl Logic for Kind {
    #[hdl_gen]
    fn update(&mut self) {
        self.kind.next = bits::<3>(0);
        if self.said.val() == bits::<8>(0x4f) {
            self.kind.next = bits::<3>(1);
        }
        if self.said.val() == bits::<8>(0x55) {
            self.kind.next = bits::<3>(2);
        }
        if self.said.val() == bits::<8>(0x58) {
            self.kind.next = bits::<3>(3);
        }
        if (self.said.val() == bits::<8>(0x44)) | (self.said.val() == bits::<8>(0x45)) {
            self.kind.next = bits::<3>(4);
        }
        if self.said.val() == bits::<8>(0x4d) {
            self.kind.next = bits::<3>(5);
        }
        if self.said.val() == bits::<8>(0x43) {
            self.kind.next = bits::<3>(6);
        }
        if self.said.val() == bits::<8>(0x51) {
            self.kind.next = bits::<3>(7);
        }
    }
}
