//! The terms of an order, for the checks: there before the message has ended.

use crate::price::Price;
use rust_hdl::prelude::*;

/// Says quantity, price and symbol of the Enter or Replace that streams by, whether it is one or
/// not. All but the symbol is there one cycle before the last byte of the message is, the symbol
/// two ([`Risk`](crate::risk::Risk) counts on it), and all stays until three cycles after it, the
/// symbol one.
#[derive(LogicBlock, Default)]
pub struct Terms {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// See [`Price`].
    pub in_hand: Signal<In, Bit>,
    /// See [`Walker`](crate::walker::Walker).
    pub beat: Signal<In, Bits<3>>,
    /// See [`Walker`](crate::walker::Walker).
    pub shift: Signal<In, Bits<3>>,
    /// The word of the message that the beat before completes, see
    /// [`Capture`](crate::capture::Capture).
    pub whole: Signal<In, Bits<64>>,
    /// It is a Replace, see [`Shape`](crate::shape::Shape).
    pub replaces: Signal<In, Bit>,
    /// Bytes 0 to 7 of the message, see [`Capture`](crate::capture::Capture).
    pub word_0: Signal<In, Bits<64>>,
    /// Bytes 8 to 15.
    pub word_1: Signal<In, Bits<64>>,
    /// Bytes 16 to 23.
    pub word_2: Signal<In, Bits<64>>,
    /// It is a Replace.
    pub is_replace: Signal<Out, Bit>,
    /// It is a short sale, and not exempt, if it is an Enter.
    pub short: Signal<Out, Bit>,
    /// Its number.
    pub user_ref: Signal<Out, Bits<32>>,
    /// Shares.
    pub quantity: Signal<Out, Bits<32>>,
    /// Price, 4 decimals: its low half.
    pub price: Signal<Out, Bits<32>>,
    /// The high half is not 0. A cycle later than the rest.
    pub wide: Signal<Out, Bit>,
    /// Symbol of an Enter.
    pub symbol: Signal<Out, Bits<64>>,
    prices: Price,
    of_quantity: DFF<Bits<32>>,
    is_wide: DFF<Bit>,
    high_enter: Signal<Local, Bits<32>>,
    high_replace: Signal<Local, Bits<32>>,
}

impl Logic for Terms {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, of_quantity, is_wide);
        clock!(self, clock, prices);
        self.prices.valid.next = self.valid.val();
        self.prices.data.next = self.data.val();
        self.prices.in_hand.next = self.in_hand.val();
        self.prices.beat.next = self.beat.val();
        self.prices.shift.next = self.shift.val();
        self.prices.is_replace.next = self.replaces.val();
        if self.in_hand.val() & (self.beat.val() == bits::<3>(2)) {
            self.of_quantity.d.next = (bit_cast::<32, 16>(self.word_0.val().get_bits::<16>(0))
                << bits::<32>(16))
                | bit_cast::<32, 16>(self.whole.val().get_bits::<16>(48));
            if self.replaces.val() {
                self.of_quantity.d.next = self.whole.val().get_bits::<32>(24);
            }
        }
        self.high_enter.next = self.word_2.val().get_bits::<32>(16);
        self.high_replace.next = (bit_cast::<32, 24>(self.word_1.val().get_bits::<24>(0))
            << bits::<32>(8))
            | bit_cast::<32, 8>(self.word_2.val().get_bits::<8>(56));
        self.short.next = self.word_0.val().get_bits::<8>(16) == bits::<8>(0x54);
        self.user_ref.next = self.word_0.val().get_bits::<32>(24);
        self.is_replace.next = self.replaces.val();
        self.quantity.next = self.of_quantity.q.val();
        self.price.next = self.prices.price.val();
        self.is_wide.d.next = self.high_enter.val() != bits::<32>(0);
        if self.replaces.val() {
            self.user_ref.next = (bit_cast::<32, 24>(self.word_0.val().get_bits::<24>(0))
                << bits::<32>(8))
                | bit_cast::<32, 8>(self.word_1.val().get_bits::<8>(56));
            self.is_wide.d.next = self.high_replace.val() != bits::<32>(0);
        }
        self.wide.next = self.is_wide.q.val();
        self.symbol.next = self.prices.symbol.val();
    }
}
