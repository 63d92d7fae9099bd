//! OUCH 5.0 from client to venue: whether a message has the length its type asks for.

use rust_hdl::prelude::*;

/// Compares the length of a message with its type and with the length of its appendage, whose
/// elements nobody looks at here. What each type leaves for the appendage is worked out a cycle
/// before the last bytes of the message are there.
#[derive(LogicBlock, Default)]
pub struct Shape {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Bytes of the whole message, 9 or more; a cycle earlier than the rest.
    pub length: Signal<In, Bits<17>>,
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
    /// The type is known, and the appendage exactly as long as the message leaves room for.
    pub well_formed: Signal<Out, Bit>,
    /// It is, and the message is an Enter or Replace.
    pub is_order: Signal<Out, Bit>,
    of_enter: DFF<Bits<17>>,
    of_replace: DFF<Bits<17>>,
    of_short: DFF<Bits<17>>,
    of_modify: DFF<Bits<17>>,
    of_mass: DFF<Bits<17>>,
    of_query: DFF<Bits<17>>,
    is_9: DFF<Bit>,
    is_10: DFF<Bit>,
    kind: Signal<Local, Bits<8>>,
    enter: Signal<Local, Bit>,
    replace: Signal<Local, Bit>,
    short: Signal<Local, Bit>,
    modify: Signal<Local, Bit>,
    mass: Signal<Local, Bit>,
    query: Signal<Local, Bit>,
    others: Signal<Local, Bit>,
}

impl Logic for Shape {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, of_enter, of_replace, of_short, of_modify, of_mass, of_query);
        dff_setup!(self, clock, is_9, is_10);
        self.of_enter.d.next = self.length.val() - bits::<17>(47);
        self.of_replace.d.next = self.length.val() - bits::<17>(40);
        self.of_short.d.next = self.length.val() - bits::<17>(11);
        self.of_modify.d.next = self.length.val() - bits::<17>(12);
        self.of_mass.d.next = self.length.val() - bits::<17>(19);
        self.of_query.d.next = self.length.val() - bits::<17>(3);
        self.is_9.d.next = self.length.val() == bits::<17>(9);
        self.is_10.d.next = self.length.val() == bits::<17>(10);
        self.kind.next = self.word_0.val().get_bits::<8>(56);
        // O, Enter Order
        self.enter.next = (self.kind.val() == bits::<8>(0x4f))
            & (self.of_enter.q.val() == bit_cast::<17, 16>(self.word_5.val().get_bits::<16>(8)));
        // U, Replace Order
        self.replace.next = (self.kind.val() == bits::<8>(0x55))
            & (self.of_replace.q.val() == bit_cast::<17, 16>(self.word_4.val().get_bits::<16>(0)));
        // D and E, Disable and Enable Order Entry; X, Cancel Order, may come without an appendage
        self.short.next = (((self.kind.val() == bits::<8>(0x44))
            | (self.kind.val() == bits::<8>(0x45)))
            | (self.kind.val() == bits::<8>(0x58)))
            & (self.of_short.q.val() == bit_cast::<17, 16>(self.word_1.val().get_bits::<16>(40)));
        // M, Modify Order
        self.modify.next = (self.kind.val() == bits::<8>(0x4d))
            & (self.is_10.q.val()
                | (self.of_modify.q.val()
                    == bit_cast::<17, 16>(self.word_1.val().get_bits::<16>(32))));
        // C, Mass Cancel
        self.mass.next = (self.kind.val() == bits::<8>(0x43))
            & (self.of_mass.q.val() == bit_cast::<17, 16>(self.word_2.val().get_bits::<16>(40)));
        // Q, Account Query
        self.query.next = (self.kind.val() == bits::<8>(0x51))
            & (self.of_query.q.val() == bit_cast::<17, 16>(self.word_0.val().get_bits::<16>(40)));
        self.others.next = ((self.short.val() | self.modify.val())
            | (self.mass.val() | self.query.val()))
            | (self.is_9.q.val() & (self.kind.val() == bits::<8>(0x58)));
        self.is_order.next = self.enter.val() | self.replace.val();
        self.well_formed.next = (self.enter.val() | self.replace.val()) | self.others.val();
    }
}
