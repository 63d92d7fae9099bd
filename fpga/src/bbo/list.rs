//! The best levels of a side of one symbol.

use crate::bbo::departure::Departure;
use crate::bbo::level::Level;
use rust_hdl::prelude::*;

/// Four levels, the best first, without a hole. Says what becomes of each, and what leaves the list
/// or never comes to be on it. The steps are those of [`Level`].
#[derive(LogicBlock, Default)]
pub struct List {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The levels; they stand still in all steps, like the next ones.
    pub rows: [Signal<In, Bits<89>>; 4],
    /// See [`Side`](crate::bbo::side::Side).
    pub key: Signal<In, Bits<32>>,
    /// See there.
    pub gain: Signal<In, Bits<44>>,
    /// See there.
    pub more: Signal<In, Bits<13>>,
    /// In the second step: an order comes.
    pub adds: Signal<In, Bit>,
    /// Shares go.
    pub takes: Signal<In, Bit>,
    /// Those of an order that is gone with them.
    pub ends: Signal<In, Bit>,
    /// An order is open that nobody follows.
    pub loses: Signal<In, Bit>,
    /// The key is better than all that is not listed.
    pub knows: Signal<In, Bit>,
    /// In the second step: there is a level at the key.
    pub listed: Signal<Out, Bit>,
    /// Orders are behind the list that were not before, see [`Departure`].
    pub unlists: Signal<Out, Bit>,
    /// How many.
    pub orders: Signal<Out, Bits<13>>,
    /// The best price of them.
    pub best: Signal<Out, Bits<32>>,
    /// In the third step: what is to be written.
    pub results: [Signal<Out, Bits<89>>; 4],
    levels: [Level; 4],
    departure: Departure,
    behind: [DFF<Bits<13>>; 4],
    low: Signal<Local, Bits<13>>,
    high: Signal<Local, Bits<13>>,
    is_listed: Signal<Local, Bit>,
    inserts: Signal<Local, Bit>,
    ended: [Signal<Local, Bit>; 4],
}

impl Logic for List {
    #[hdl_gen]
    fn update(&mut self) {
        self.is_listed.next = (self.levels[0].is_same.val() | self.levels[1].is_same.val())
            | (self.levels[2].is_same.val() | self.levels[3].is_same.val());
        self.listed.next = self.is_listed.val();
        self.inserts.next = self.adds.val() & (self.knows.val() & !self.is_listed.val());
        self.ended[0].next =
            self.ends.val() & (self.levels[0].is_same.val() & self.levels[0].is_single.val());
        for i in 0..3 {
            self.ended[i + 1].next = self.ended[i].val();
            if self.ends.val()
                & (self.levels[i + 1].is_same.val() & self.levels[i + 1].is_single.val())
            {
                self.ended[i + 1].next = true;
            }
        }
        for i in 0..4 {
            self.levels[i].clock.next = self.clock.val();
            self.levels[i].row.next = self.rows[i].val();
            self.levels[i].key.next = self.key.val();
            self.levels[i].gain.next = self.gain.val();
            self.levels[i].more.next = self.more.val();
            self.levels[i].changes.next = self.adds.val() | self.takes.val();
            self.levels[i].inserts.next = self.inserts.val();
            self.levels[i].closes_up.next = self.ended[i].val();
            self.levels[i].loses.next = self.loses.val();
            self.results[i].next = self.levels[i].result.val();
            self.behind[i].clock.next = self.clock.val();
            self.departure.there[i].next = self.levels[i].is_there.val();
            self.departure.better[i].next = self.levels[i].is_better.val();
            self.departure.keys[i].next = self.rows[i].val().get_bits::<32>(0);
            self.departure.behind[i].next = self.behind[i].q.val();
        }
        self.levels[0].above.next = bits::<89>(0);
        self.levels[0].above_is_better.next = true;
        self.levels[3].below.next = bits::<89>(0);
        for i in 0..3 {
            self.levels[i + 1].above.next = self.rows[i].val();
            self.levels[i + 1].above_is_better.next = self.levels[i].is_better.val();
            self.levels[i].below.next = self.rows[i + 1].val();
        }
        // Orders of each level and of those below.
        self.low.next = self.levels[2].orders.val() + self.levels[3].orders.val();
        self.high.next = self.levels[0].orders.val() + self.levels[1].orders.val();
        self.behind[0].d.next = self.high.val() + self.low.val();
        self.behind[1].d.next = self.levels[1].orders.val() + self.low.val();
        self.behind[2].d.next = self.low.val();
        self.behind[3].d.next = self.levels[3].orders.val();
        self.departure.key.next = self.key.val();
        self.departure.passes.next = self.adds.val() & !self.knows.val();
        self.departure.inserts.next = self.inserts.val();
        self.departure.loses.next = self.loses.val();
        self.unlists.next = self.departure.unlists.val();
        self.orders.next = self.departure.orders.val();
        self.best.next = self.departure.best.val();
    }
}
