//! OUCH 5.0 from client to venue: the fields of a message.

use rust_hdl::prelude::*;

/// Reads the fields out of the first 32 bytes of a message. Combinational. Fields that a message
/// does not have are 0; none means anything unless [`Shape`](crate::shape::Shape) says so.
#[derive(LogicBlock, Default)]
pub struct Fields {
    /// Bytes 0 to 7 of the message.
    pub word_0: Signal<In, Bits<64>>,
    /// Bytes 8 to 15.
    pub word_1: Signal<In, Bits<64>>,
    /// Bytes 16 to 23.
    pub word_2: Signal<In, Bits<64>>,
    /// Bytes 24 to 31.
    pub word_3: Signal<In, Bits<64>>,
    /// What it is, see [`Shape`](crate::shape::Shape), as the next ones.
    pub is_enter: Signal<In, Bit>,
    /// See there.
    pub is_replace: Signal<In, Bit>,
    /// See there.
    pub is_cancel: Signal<In, Bit>,
    /// See there.
    pub is_modify: Signal<In, Bit>,
    /// See there.
    pub is_mass: Signal<In, Bit>,
    /// See there.
    pub is_query: Signal<In, Bit>,
    /// Type byte.
    pub kind: Signal<Out, Bits<8>>,
    /// Side byte.
    pub side: Signal<Out, Bits<8>>,
    /// The client's number for the order or request; of Replace the new one.
    pub user_ref: Signal<Out, Bits<32>>,
    /// Replace: the order to replace.
    pub orig_ref: Signal<Out, Bits<32>>,
    /// Shares.
    pub quantity: Signal<Out, Bits<32>>,
    /// Symbol.
    pub symbol: Signal<Out, Bits<64>>,
    /// Price, 4 decimals.
    pub price: Signal<Out, Bits<64>>,
    at_5: Signal<Local, Bits<32>>,
    at_6: Signal<Local, Bits<32>>,
    at_9: Signal<Local, Bits<32>>,
}

impl Logic for Fields {
    #[hdl_gen]
    fn update(&mut self) {
        self.kind.next = self.word_0.val().get_bits::<8>(56);
        self.side.next = bits::<8>(0);
        self.user_ref.next = self.word_0.val().get_bits::<32>(24);
        self.orig_ref.next = bits::<32>(0);
        self.quantity.next = bits::<32>(0);
        self.symbol.next = bits::<64>(0);
        self.price.next = bits::<64>(0);
        self.at_5.next = (bit_cast::<32, 24>(self.word_0.val().get_bits::<24>(0)) << bits::<32>(8))
            | bit_cast::<32, 8>(self.word_1.val().get_bits::<8>(56));
        self.at_6.next = (bit_cast::<32, 16>(self.word_0.val().get_bits::<16>(0))
            << bits::<32>(16))
            | bit_cast::<32, 16>(self.word_1.val().get_bits::<16>(48));
        self.at_9.next = self.word_1.val().get_bits::<32>(24);
        if self.is_enter.val() {
            self.side.next = self.word_0.val().get_bits::<8>(16);
            self.quantity.next = self.at_6.val();
            self.symbol.next = (bit_cast::<64, 48>(self.word_1.val().get_bits::<48>(0))
                << bits::<64>(16))
                | bit_cast::<64, 16>(self.word_2.val().get_bits::<16>(48));
            self.price.next = (bit_cast::<64, 48>(self.word_2.val().get_bits::<48>(0))
                << bits::<64>(16))
                | bit_cast::<64, 16>(self.word_3.val().get_bits::<16>(48));
        }
        if self.is_replace.val() {
            self.orig_ref.next = self.word_0.val().get_bits::<32>(24);
            self.user_ref.next = self.at_5.val();
            self.quantity.next = self.at_9.val();
            self.price.next = (bit_cast::<64, 24>(self.word_1.val().get_bits::<24>(0))
                << bits::<64>(40))
                | bit_cast::<64, 40>(self.word_2.val().get_bits::<40>(24));
        }
        if self.is_cancel.val() {
            self.quantity.next = self.at_5.val();
        }
        if self.is_modify.val() {
            self.side.next = self.word_0.val().get_bits::<8>(16);
            self.quantity.next = self.at_6.val();
        }
        if self.is_mass.val() {
            self.symbol.next = (bit_cast::<64, 56>(self.word_1.val().get_bits::<56>(0))
                << bits::<64>(8))
                | bit_cast::<64, 8>(self.word_2.val().get_bits::<8>(56));
        }
        if self.is_query.val() {
            self.user_ref.next = bits::<32>(0);
        }
    }
}
