//! What is not listed any more, or not listed at all.

use rust_hdl::prelude::*;

/// Says which orders are behind the list that were not before. Combinational, in the second step
/// of [`Level`](crate::bbo::level::Level).
#[derive(LogicBlock, Default)]
pub struct Departure {
    /// See [`Side`](crate::bbo::side::Side).
    pub key: Signal<In, Bits<32>>,
    /// An order comes that cannot be listed.
    pub passes: Signal<In, Bit>,
    /// A level comes.
    pub inserts: Signal<In, Bit>,
    /// An order is open that nobody follows.
    pub loses: Signal<In, Bit>,
    /// There is a level.
    pub there: [Signal<In, Bit>; 4],
    /// It is better than the key.
    pub better: [Signal<In, Bit>; 4],
    /// Its key.
    pub keys: [Signal<In, Bits<32>>; 4],
    /// Its orders and those of the levels below.
    pub behind: [Signal<In, Bits<13>>; 4],
    /// Orders are behind the list.
    pub unlists: Signal<Out, Bit>,
    /// How many.
    pub orders: Signal<Out, Bits<13>>,
    /// The best price of them.
    pub best: Signal<Out, Bits<32>>,
}

impl Logic for Departure {
    #[hdl_gen]
    fn update(&mut self) {
        // The last level, if the key is not behind it: an order that passes always is.
        self.orders.next = bits::<13>(1);
        self.best.next = self.key.val();
        if self.there[3].val() & !self.better[3].val() {
            self.orders.next = self.behind[3].val();
            self.best.next = self.keys[3].val();
        }
        self.unlists.next = self.passes.val() | (self.inserts.val() & self.there[3].val());
        // From the first level on that is not better.
        if self.loses.val() {
            self.unlists.next = self.there[3].val() & !self.better[3].val();
            if self.there[2].val() & !self.better[2].val() {
                self.unlists.next = true;
                self.orders.next = self.behind[2].val();
                self.best.next = self.keys[2].val();
            }
            if self.there[1].val() & !self.better[1].val() {
                self.unlists.next = true;
                self.orders.next = self.behind[1].val();
                self.best.next = self.keys[1].val();
            }
            if self.there[0].val() & !self.better[0].val() {
                self.unlists.next = true;
                self.orders.next = self.behind[0].val();
                self.best.next = self.keys[0].val();
            }
        }
    }
}
