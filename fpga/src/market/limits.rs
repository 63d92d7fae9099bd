//! From a quote to the limits of a collar.

use rust_hdl::prelude::*;

/// Limits around a quote, in three cycles: `width` 65,536ths of the best bid below it, and of the
/// best offer above it. A quote can be used if both sides are known and have a price, the bid is
/// below the offer, and the offer fits the limits. Otherwise the limits are those of the row, or
/// nothing passes.
///
/// Row: see [`Reference`](crate::market_registers::Reference). Quote: see
/// [`Board`](crate::bbo::board::Board). Both stand still meanwhile.
#[derive(LogicBlock, Default)]
pub struct Limits {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Row of the symbol.
    pub row: Signal<In, Bits<96>>,
    /// Its quote.
    pub quote: Signal<In, Bits<154>>,
    /// Highest price in bits 61 to 31, lowest below.
    pub limits: Signal<Out, Bits<62>>,
    bid: Signal<Local, Bits<32>>,
    offer: Signal<Local, Bits<32>>,
    width: Signal<Local, Bits<16>>,
    bid_high: DFF<Bits<32>>,
    bid_low: DFF<Bits<32>>,
    offer_high: DFF<Bits<32>>,
    offer_low: DFF<Bits<32>>,
    usable: DFF<Bit>,
    below: DFF<Bits<32>>,
    above: DFF<Bits<32>>,
    low: DFF<Bits<32>>,
    high: DFF<Bits<33>>,
    chosen: Signal<Local, Bits<62>>,
}

impl Logic for Limits {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, bid_high, bid_low, offer_high, offer_low, usable, below, above);
        dff_setup!(self, clock, low, high);
        self.bid.next = self.quote.val().get_bits::<32>(44);
        self.offer.next = self.quote.val().get_bits::<32>(121);
        self.width.next = self.row.val().get_bits::<16>(62);
        self.usable.d.next = ((self.quote.val().get_bit(76) & self.quote.val().get_bit(153))
            & ((self.quote.val().get_bits::<44>(0) != bits::<44>(0))
                & (self.quote.val().get_bits::<44>(77) != bits::<44>(0))))
            & ((self.bid.val() < self.offer.val()) & !self.offer.val().get_bit(31));
        self.bid_high.d.next = self.bid.val().get_bits::<16>(16) * self.width.val();
        self.bid_low.d.next = self.bid.val().get_bits::<16>(0) * self.width.val();
        self.offer_high.d.next = self.offer.val().get_bits::<16>(16) * self.width.val();
        self.offer_low.d.next = self.offer.val().get_bits::<16>(0) * self.width.val();
        self.below.d.next =
            self.bid_high.q.val() + bit_cast::<32, 16>(self.bid_low.q.val().get_bits::<16>(16));
        self.above.d.next =
            self.offer_high.q.val() + bit_cast::<32, 16>(self.offer_low.q.val().get_bits::<16>(16));
        self.low.d.next = self.bid.val() - self.below.q.val();
        self.high.d.next =
            bit_cast::<33, 32>(self.offer.val()) + bit_cast::<33, 32>(self.above.q.val());
        self.chosen.next = bit_cast::<62, 31>(self.low.q.val().get_bits::<31>(0))
            | (bit_cast::<62, 31>(self.high.q.val().get_bits::<31>(0)) << bits::<62>(31));
        if self.high.q.val().get_bits::<2>(31) != bits::<2>(0) {
            self.chosen.next = bit_cast::<62, 31>(self.low.q.val().get_bits::<31>(0))
                | (bits::<62>(0x7fffffff) << bits::<62>(31));
        }
        if !self.usable.q.val() {
            self.chosen.next = self.row.val().get_bits::<62>(0);
            if self.row.val().get_bit(90) {
                self.chosen.next = bits::<62>(1);
            }
        }
        self.limits.next = self.chosen.val();
    }
}
