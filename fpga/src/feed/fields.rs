//! ITCH 5.0: the fields of messages about orders and trades.

use rust_hdl::prelude::*;

/// Reads the fields out of the first 48 bytes of a message into the words of
/// [`FeedMessage`](crate::feed::message::FeedMessage). Combinational. A field that a message does
/// not have is 0; nothing but the type means anything unless the length is that of
/// the type.
#[derive(LogicBlock, Default)]
pub struct FeedFields {
    /// Bytes 0 to 7 of the message, and so on.
    pub words: [Signal<In, Bits<64>>; 6],
    /// What its type has, see [`Kinds`](crate::feed::kinds::Kinds).
    pub flags: Signal<In, Bits<7>>,
    /// Its number in the packet.
    pub number: Signal<In, Bits<16>>,
    /// The order; of a replace the old one.
    pub order_ref: Signal<Out, Bits<64>>,
    /// Replace: the new order. Execution and trade: the match number.
    pub other_ref: Signal<Out, Bits<64>>,
    /// Symbol of an add or trade.
    pub symbol: Signal<Out, Bits<64>>,
    /// Shares in bits 63 to 32, price in 31 to 0.
    pub terms: Signal<Out, Bits<64>>,
    /// Timestamp in bits 63 to 16, number in the packet in 15 to 0.
    pub stamp: Signal<Out, Bits<64>>,
    /// Locate in bits 39 to 24, printable in 23 to 16, side in 15 to 8, type in 7 to 0.
    pub head: Signal<Out, Bits<40>>,
    shares: Signal<Local, Bits<32>>,
    price: Signal<Local, Bits<32>>,
    side: Signal<Local, Bits<8>>,
    printable: Signal<Local, Bits<8>>,
}

impl Logic for FeedFields {
    #[hdl_gen]
    fn update(&mut self) {
        self.order_ref.next = bits::<64>(0);
        self.other_ref.next = bits::<64>(0);
        self.symbol.next = bits::<64>(0);
        self.shares.next = bits::<32>(0);
        self.price.next = bits::<32>(0);
        self.side.next = bits::<8>(0);
        self.printable.next = bits::<8>(0);
        if self.flags.val().get_bit(1) {
            self.order_ref.next = (bit_cast::<64, 40>(self.words[1].val().get_bits::<40>(0))
                << bits::<64>(24))
                | bit_cast::<64, 24>(self.words[2].val().get_bits::<24>(40));
        }
        if self.flags.val().get_bit(0) {
            self.symbol.next = self.words[3].val();
            self.shares.next = self.words[2].val().get_bits::<32>(0);
            self.price.next = self.words[4].val().get_bits::<32>(32);
            self.side.next = self.words[2].val().get_bits::<8>(32);
        }
        if self.flags.val().get_bit(3) {
            self.shares.next = self.words[2].val().get_bits::<32>(8);
        }
        if self.flags.val().get_bit(2) {
            self.other_ref.next = (bit_cast::<64, 8>(self.words[2].val().get_bits::<8>(0))
                << bits::<64>(56))
                | bit_cast::<64, 56>(self.words[3].val().get_bits::<56>(8));
        }
        if self.flags.val().get_bit(4) {
            self.printable.next = self.words[3].val().get_bits::<8>(0);
            self.price.next = self.words[4].val().get_bits::<32>(32);
        }
        if self.flags.val().get_bit(5) {
            self.other_ref.next = (bit_cast::<64, 40>(self.words[2].val().get_bits::<40>(0))
                << bits::<64>(24))
                | bit_cast::<64, 24>(self.words[3].val().get_bits::<24>(40));
            self.shares.next = self.words[3].val().get_bits::<32>(8);
            self.price.next = (bit_cast::<32, 8>(self.words[3].val().get_bits::<8>(0))
                << bits::<32>(24))
                | bit_cast::<32, 24>(self.words[4].val().get_bits::<24>(40));
        }
        if self.flags.val().get_bit(6) {
            self.other_ref.next = (bit_cast::<64, 32>(self.words[4].val().get_bits::<32>(0))
                << bits::<64>(32))
                | bit_cast::<64, 32>(self.words[5].val().get_bits::<32>(32));
        }
        self.terms.next = (bit_cast::<64, 32>(self.shares.val()) << bits::<64>(32))
            | bit_cast::<64, 32>(self.price.val());
        self.stamp.next = (bit_cast::<64, 24>(self.words[0].val().get_bits::<24>(0))
            << bits::<64>(40))
            | (bit_cast::<64, 24>(self.words[1].val().get_bits::<24>(40)) << bits::<64>(16))
            | bit_cast::<64, 16>(self.number.val());
        self.head.next = (bit_cast::<40, 16>(self.words[0].val().get_bits::<16>(40))
            << bits::<40>(24))
            | (bit_cast::<40, 8>(self.printable.val()) << bits::<40>(16))
            | (bit_cast::<40, 8>(self.side.val()) << bits::<40>(8))
            | bit_cast::<40, 8>(self.words[0].val().get_bits::<8>(56));
    }
}
