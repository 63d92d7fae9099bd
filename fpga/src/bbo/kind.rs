//! What a message is.

use rust_hdl::prelude::*;

/// Type and symbol of a message, a cycle behind its words.
#[derive(LogicBlock, Default)]
pub struct Kind {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`FeedMessage`](crate::feed::message::FeedMessage).
    pub head: Signal<In, Bits<40>>,
    /// See there.
    pub terms: Signal<In, Bits<64>>,
    /// Locate of slot 0.
    pub first_locate: Signal<In, Bits<16>>,
    /// Its symbol.
    pub slot: Signal<Out, Bits<10>>,
    /// It is none of those that are followed, or the message changes no book.
    pub skips: Signal<Out, Bit>,
    /// An order is entered.
    pub enters: Signal<Out, Bit>,
    /// One takes the place of another.
    pub replaces: Signal<Out, Bit>,
    /// One is gone.
    pub deletes: Signal<Out, Bit>,
    /// Shares go off one.
    pub reduces: Signal<Out, Bit>,
    /// It is entered to sell.
    pub sells: Signal<Out, Bit>,
    /// No venue says this: an order without shares or side.
    pub is_odd: Signal<Out, Bit>,
    place: DFF<Bits<16>>,
    enter: DFF<Bit>,
    replace: DFF<Bit>,
    delete: DFF<Bit>,
    reduce: DFF<Bit>,
    sell: DFF<Bit>,
    odd: DFF<Bit>,
    code: Signal<Local, Bits<8>>,
    side: Signal<Local, Bits<8>>,
    of_enter: Signal<Local, Bit>,
    of_replace: Signal<Local, Bit>,
    no_shares: Signal<Local, Bit>,
    no_side: Signal<Local, Bit>,
}

impl Logic for Kind {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, place, enter, replace, delete, reduce, sell, odd);
        self.code.next = self.head.val().get_bits::<8>(0);
        self.side.next = self.head.val().get_bits::<8>(8);
        self.of_enter.next =
            (self.code.val() == bits::<8>(0x41)) | (self.code.val() == bits::<8>(0x46));
        self.of_replace.next = self.code.val() == bits::<8>(0x55);
        self.no_shares.next = self.terms.val().get_bits::<32>(32) == bits::<32>(0);
        self.no_side.next =
            (self.side.val() != bits::<8>(0x53)) & (self.side.val() != bits::<8>(0x42));
        self.place.d.next = self.head.val().get_bits::<16>(24) - self.first_locate.val();
        self.enter.d.next = self.of_enter.val();
        self.replace.d.next = self.of_replace.val();
        self.delete.d.next = self.code.val() == bits::<8>(0x44);
        self.reduce.d.next = (self.code.val() == bits::<8>(0x45))
            | ((self.code.val() == bits::<8>(0x43)) | (self.code.val() == bits::<8>(0x58)));
        self.sell.d.next = self.side.val() == bits::<8>(0x53);
        self.odd.d.next = (self.no_shares.val() & (self.of_enter.val() | self.of_replace.val()))
            | (self.no_side.val() & self.of_enter.val());
        self.slot.next = self.place.q.val().get_bits::<10>(0);
        self.skips.next = (self.place.q.val().get_bits::<6>(10) != bits::<6>(0))
            | !((self.enter.q.val() | self.replace.q.val())
                | (self.delete.q.val() | self.reduce.q.val()));
        self.enters.next = self.enter.q.val();
        self.replaces.next = self.replace.q.val();
        self.deletes.next = self.delete.q.val();
        self.reduces.next = self.reduce.q.val();
        self.sells.next = self.sell.q.val();
        self.is_odd.next = self.odd.q.val();
    }
}
