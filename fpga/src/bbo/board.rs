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
