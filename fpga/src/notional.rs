//! Price times quantity, in full.

use rust_hdl::prelude::*;

/// Multiplies 32 by 32 bits in two cycles: four products, then their sum.
#[derive(LogicBlock, Default)]
pub struct Notional {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Shares.
    pub quantity: Signal<In, Bits<32>>,
    /// Price, 4 decimals, below 2^32.
    pub price: Signal<In, Bits<32>>,
    /// Their product, two cycles later; no bit is lost.
    pub product: Signal<Out, Bits<64>>,
    /// It is 0.
    pub zero: Signal<Out, Bit>,
    low: DFF<Bits<32>>,
    cross_0: DFF<Bits<32>>,
    cross_1: DFF<Bits<32>>,
    high: DFF<Bits<32>>,
    crosses: Signal<Local, Bits<64>>,
    sum: DFF<Bits<64>>,
    zero_1: DFF<Bit>,
    zero_2: DFF<Bit>,
}

impl Logic for Notional {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, low, cross_0, cross_1, high, sum, zero_1, zero_2);
        self.low.d.next =
            self.quantity.val().get_bits::<16>(0) * self.price.val().get_bits::<16>(0);
        self.cross_0.d.next =
            self.quantity.val().get_bits::<16>(0) * self.price.val().get_bits::<16>(16);
        self.cross_1.d.next =
            self.quantity.val().get_bits::<16>(16) * self.price.val().get_bits::<16>(0);
        self.high.d.next =
            self.quantity.val().get_bits::<16>(16) * self.price.val().get_bits::<16>(16);
        self.crosses.next =
            bit_cast::<64, 32>(self.cross_0.q.val()) + bit_cast::<64, 32>(self.cross_1.q.val());
        self.sum.d.next = ((bit_cast::<64, 32>(self.high.q.val()) << bits::<64>(32))
            | bit_cast::<64, 32>(self.low.q.val()))
            + (self.crosses.val() << bits::<64>(16));
        self.product.next = self.sum.q.val();
        self.zero_1.d.next =
            (self.quantity.val() == bits::<32>(0)) | (self.price.val() == bits::<32>(0));
        self.zero_2.d.next = self.zero_1.q.val();
        self.zero.next = self.zero_2.q.val();
    }
}
