//! OUCH 5.0 from client to venue: whether a message has the length its type asks for.

use rust_hdl::prelude::*;

/// Compares the length of a message with its type and with the length of its appendage, whose
/// elements nobody looks at here. Combinational.
#[derive(LogicBlock, Default)]
pub struct Shape {
    /// Bytes 0 to 7 of the message.
    pub word_0: Signal<In, Bits<64>>,
    /// Bytes 8 to 15.
    pub word_1: Signal<In, Bits<64>>,
    /// Bytes 16 to 23.
    pub word_2: Signal<In, Bits<64>>,
    /// Bytes 32 to 39.
    pub word_4: Signal<In, Bits<64>>,
    /// Bytes 40 to 47.
    pub word_5: Signal<In, Bits<64>>,
    /// Bytes of the whole message, 9 or more.
    pub length: Signal<In, Bits<17>>,
    /// The type is known, and the appendage exactly as long as the message leaves room for.
    pub well_formed: Signal<Out, Bit>,
    kind: Signal<Local, Bits<8>>,
    appendage: Signal<Local, Bits<16>>,
    full: Signal<Local, Bits<17>>,
    bare: Signal<Local, Bits<17>>,
    rest: Signal<Local, Bits<17>>,
    known: Signal<Local, Bit>,
}

impl Logic for Shape {
    #[hdl_gen]
    fn update(&mut self) {
        self.kind.next = self.word_0.val().get_bits::<8>(56);
        // `full` has an empty appendage; `bare`, where that is legal, none at all.
        self.known.next = true;
        self.bare.next = bits::<17>(0);
        self.full.next = bits::<17>(11);
        self.appendage.next = self.word_1.val().get_bits::<16>(40);
        if self.kind.val() == bits::<8>(0x4f) {
            // O, Enter Order
            self.full.next = bits::<17>(47);
            self.appendage.next = self.word_5.val().get_bits::<16>(8);
        } else if self.kind.val() == bits::<8>(0x55) {
            // U, Replace Order
            self.full.next = bits::<17>(40);
            self.appendage.next = self.word_4.val().get_bits::<16>(0);
        } else if self.kind.val() == bits::<8>(0x58) {
            // X, Cancel Order
            self.bare.next = bits::<17>(9);
        } else if self.kind.val() == bits::<8>(0x4d) {
            // M, Modify Order
            self.bare.next = bits::<17>(10);
            self.full.next = bits::<17>(12);
            self.appendage.next = self.word_1.val().get_bits::<16>(32);
        } else if self.kind.val() == bits::<8>(0x43) {
            // C, Mass Cancel
            self.full.next = bits::<17>(19);
            self.appendage.next = self.word_2.val().get_bits::<16>(40);
        } else if self.kind.val() == bits::<8>(0x51) {
            // Q, Account Query
            self.full.next = bits::<17>(3);
            self.appendage.next = self.word_0.val().get_bits::<16>(40);
        } else if (self.kind.val() != bits::<8>(0x44)) & (self.kind.val() != bits::<8>(0x45)) {
            // Neither D nor E, Disable and Enable Order Entry
            self.known.next = false;
        }
        self.rest.next = self.length.val() - self.full.val();
        self.well_formed.next = self.known.val()
            & (((self.length.val() >= self.full.val())
                & (self.rest.val() == bit_cast::<17, 16>(self.appendage.val())))
                | (self.length.val() == self.bare.val()));
    }
}
