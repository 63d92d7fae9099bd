//! Quotes for who asks.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// The last quote of each symbol. The answer comes two cycles behind the question; a row is written
/// as a whole, and a question in the cycle of a write is answered by what was there before.
#[derive(LogicBlock)]
pub struct Board {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write a quote.
    pub write: Signal<In, Bit>,
    /// Whose.
    pub write_slot: Signal<In, Bits<10>>,
    /// What.
    pub quote_in: Signal<In, Bits<154>>,
    /// Symbol that is asked for.
    pub slot: Signal<In, Bits<10>>,
    /// Its quote.
    pub quote: Signal<Out, Bits<154>>,
    quotes: Memory<154, 10>,
    said: DFF<Bits<154>>,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_slot: Signal::default(),
            quote_in: Signal::default(),
            slot: Signal::default(),
            quote: Signal::default(),
            quotes: Memory::exact(),
            said: DFF::default(),
        }
    }
}

impl Logic for Board {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, said);
        clock!(self, clock, quotes);
        self.quotes.write.next = self.write.val();
        self.quotes.write_address.next = self.write_slot.val();
        self.quotes.write_data.next = self.quote_in.val();
        self.quotes.read_address.next = self.slot.val();
        self.said.d.next = self.quotes.read_data.val();
        self.quote.next = self.said.q.val();
    }
}

/// What the sides of a symbol say, as a quote: the offer above the bid, each known in bit 76, price
/// in 75 to 44, shares in 43 to 0. Combinational.
#[derive(LogicBlock, Default)]
pub struct Quoted {
    /// Best level of each side, see [`Level`](crate::bbo::level::Level).
    pub best: [Signal<In, Bits<89>>; 2],
    /// The best of the offers is a level.
    pub has_offer: Signal<In, Bit>,
    /// It is not stale.
    pub known: [Signal<In, Bit>; 2],
    /// Nothing holds.
    pub doubts: Signal<In, Bit>,
    /// The quote.
    pub quote: Signal<Out, Bits<154>>,
    bid: Signal<Local, Bits<77>>,
    offer: Signal<Local, Bits<77>>,
    offer_price: Signal<Local, Bits<32>>,
}

impl Logic for Quoted {
    #[hdl_gen]
    fn update(&mut self) {
        self.bid.next = (bit_cast::<77, 44>(self.best[0].val().get_bits::<44>(32))
            | (bit_cast::<77, 32>(self.best[0].val().get_bits::<32>(0)) << bits::<8>(44)))
            | (bit_cast::<77, 1>(self.known[0].val().into()) << bits::<8>(76));
        // From key to price, and 0 when there is no level.
        self.offer_price.next = bits::<32>(0);
        if self.has_offer.val() {
            self.offer_price.next = !self.best[1].val().get_bits::<32>(0);
        }
        self.offer.next = (bit_cast::<77, 44>(self.best[1].val().get_bits::<44>(32))
            | (bit_cast::<77, 32>(self.offer_price.val()) << bits::<8>(44)))
            | (bit_cast::<77, 1>(self.known[1].val().into()) << bits::<8>(76));
        self.quote.next = bit_cast::<154, 77>(self.bid.val())
            | (bit_cast::<154, 77>(self.offer.val()) << bits::<8>(77));
        if self.doubts.val() {
            self.quote.next = bits::<154>(0);
        }
    }
}
