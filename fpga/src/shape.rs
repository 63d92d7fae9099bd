//! OUCH 5.0 from client to venue: whether a message has the length its type asks for.

use rust_hdl::prelude::*;

/// Compares the length of a message with its type and with the length of its appendage, whose
/// elements nobody looks at here. The type, and what each type leaves for the appendage, is known a
/// cycle earlier.
#[derive(LogicBlock, Default)]
pub struct Shape {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Bytes of the whole message, 9 or more; a cycle earlier than the rest.
    pub length: Signal<In, Bits<17>>,
    /// Byte 0 of a message is there, a cycle before the last one is at the earliest.
    pub first_there: Signal<In, Bit>,
    /// What it says, see [`Kinds`](crate::kinds::Kinds).
    pub kind: Signal<In, Bits<3>>,
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
    /// It is an Enter, whatever its length, as the next ones.
    pub is_enter: Signal<Out, Bit>,
    /// A Replace.
    pub is_replace: Signal<Out, Bit>,
    /// A Cancel.
    pub is_cancel: Signal<Out, Bit>,
    /// A Modify.
    pub is_modify: Signal<Out, Bit>,
    /// A Mass Cancel.
    pub is_mass: Signal<Out, Bit>,
    /// An Account Query.
    pub is_query: Signal<Out, Bit>,
    of_enter: DFF<Bits<17>>,
    of_replace: DFF<Bits<17>>,
    of_short: DFF<Bits<17>>,
    of_modify: DFF<Bits<17>>,
    of_mass: DFF<Bits<17>>,
    of_query: DFF<Bits<17>>,
    is_9: DFF<Bit>,
    is_10: DFF<Bit>,
    is_o: DFF<Bit>,
    is_u: DFF<Bit>,
    is_x: DFF<Bit>,
    is_dex: DFF<Bit>,
    is_m: DFF<Bit>,
    is_c: DFF<Bit>,
    is_q: DFF<Bit>,
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
        dff_setup!(self, clock, is_9, is_10, is_o, is_u, is_x, is_dex, is_m, is_c, is_q);
        self.of_enter.d.next = self.length.val() - bits::<17>(47);
        self.of_replace.d.next = self.length.val() - bits::<17>(40);
        self.of_short.d.next = self.length.val() - bits::<17>(11);
        self.of_modify.d.next = self.length.val() - bits::<17>(12);
        self.of_mass.d.next = self.length.val() - bits::<17>(19);
        self.of_query.d.next = self.length.val() - bits::<17>(3);
        self.is_9.d.next = self.length.val() == bits::<17>(9);
        self.is_10.d.next = self.length.val() == bits::<17>(10);
        if self.first_there.val() {
            self.is_o.d.next = self.kind.val() == bits::<3>(1);
            self.is_u.d.next = self.kind.val() == bits::<3>(2);
            self.is_x.d.next = self.kind.val() == bits::<3>(3);
            self.is_dex.d.next =
                (self.kind.val() == bits::<3>(3)) | (self.kind.val() == bits::<3>(4));
            self.is_m.d.next = self.kind.val() == bits::<3>(5);
            self.is_c.d.next = self.kind.val() == bits::<3>(6);
            self.is_q.d.next = self.kind.val() == bits::<3>(7);
        }
        self.enter.next = self.is_o.q.val()
            & (self.of_enter.q.val() == bit_cast::<17, 16>(self.word_5.val().get_bits::<16>(8)));
        self.replace.next = self.is_u.q.val()
            & (self.of_replace.q.val() == bit_cast::<17, 16>(self.word_4.val().get_bits::<16>(0)));
        self.short.next = self.is_dex.q.val()
            & (self.of_short.q.val() == bit_cast::<17, 16>(self.word_1.val().get_bits::<16>(40)));
        // Modify and Cancel may come without an appendage.
        self.modify.next = self.is_m.q.val()
            & (self.is_10.q.val()
                | (self.of_modify.q.val()
                    == bit_cast::<17, 16>(self.word_1.val().get_bits::<16>(32))));
        self.mass.next = self.is_c.q.val()
            & (self.of_mass.q.val() == bit_cast::<17, 16>(self.word_2.val().get_bits::<16>(40)));
        self.query.next = self.is_q.q.val()
            & (self.of_query.q.val() == bit_cast::<17, 16>(self.word_0.val().get_bits::<16>(40)));
        self.others.next = ((self.short.val() | self.modify.val())
            | (self.mass.val() | self.query.val()))
            | (self.is_9.q.val() & self.is_x.q.val());
        self.is_enter.next = self.is_o.q.val();
        self.is_replace.next = self.is_u.q.val();
        self.is_cancel.next = self.is_x.q.val();
        self.is_modify.next = self.is_m.q.val();
        self.is_mass.next = self.is_c.q.val();
        self.is_query.next = self.is_q.q.val();
        self.is_order.next = self.enter.val() | self.replace.val();
        self.well_formed.next = (self.enter.val() | self.replace.val()) | self.others.val();
    }
}
