//! A price level of the list of a side.

use rust_hdl::prelude::*;

/// What becomes of a level and of its place in the list. The first step compares it with the key,
/// the second one, a cycle later, says what is to be written.
///
/// Row: key in bits 31 to 0, shares in 75 to 32, orders in 88 to 76. Without orders there is no
/// level, and the row is 0.
#[derive(LogicBlock, Default)]
pub struct Level {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The level; it stands still in both steps, like the next ones.
    pub row: Signal<In, Bits<89>>,
    /// The level above, which is better.
    pub above: Signal<In, Bits<89>>,
    /// The level below.
    pub below: Signal<In, Bits<89>>,
    /// See [`Side`](crate::bbo::side::Side).
    pub key: Signal<In, Bits<32>>,
    /// See there.
    pub gain: Signal<In, Bits<44>>,
    /// See there.
    pub more: Signal<In, Bits<13>>,
    /// In the second step: the level above is better than the key, or there is no place above.
    pub above_is_better: Signal<In, Bit>,
    /// The level at the key changes.
    pub changes: Signal<In, Bit>,
    /// The key is not listed and comes to be.
    pub inserts: Signal<In, Bit>,
    /// This level or one above is gone.
    pub closes_up: Signal<In, Bit>,
    /// Only levels better than the key stay.
    pub loses: Signal<In, Bit>,
    /// Its orders, at once.
    pub orders: Signal<Out, Bits<13>>,
    /// In the second step: there is a level.
    pub is_there: Signal<Out, Bit>,
    /// It is better than the key.
    pub is_better: Signal<Out, Bit>,
    /// It is at the key.
    pub is_same: Signal<Out, Bit>,
    /// It has one order.
    pub is_single: Signal<Out, Bit>,
    /// What is to be written.
    pub result: Signal<Out, Bits<89>>,
    there: DFF<Bit>,
    better: DFF<Bit>,
    same: DFF<Bit>,
    single: DFF<Bit>,
    sum_shares: DFF<Bits<44>>,
    sum_orders: DFF<Bits<13>>,
    exists: Signal<Local, Bit>,
    sum: Signal<Local, Bits<89>>,
    fresh: Signal<Local, Bits<89>>,
}

impl Logic for Level {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, there, better, same, single, sum_shares, sum_orders);
        self.exists.next = self.row.val().get_bits::<13>(76) != bits::<13>(0);
        self.there.d.next = self.exists.val();
        self.better.d.next =
            self.exists.val() & (self.row.val().get_bits::<32>(0) > self.key.val());
        self.same.d.next = self.exists.val() & (self.row.val().get_bits::<32>(0) == self.key.val());
        self.single.d.next = self.row.val().get_bits::<13>(76) == bits::<13>(1);
        self.sum_shares.d.next = self.row.val().get_bits::<44>(32) + self.gain.val();
        self.sum_orders.d.next = self.row.val().get_bits::<13>(76) + self.more.val();
        self.orders.next = self.row.val().get_bits::<13>(76);
        self.is_there.next = self.there.q.val();
        self.is_better.next = self.better.q.val();
        self.is_same.next = self.same.q.val();
        self.is_single.next = self.single.q.val();
        self.sum.next = bit_cast::<89, 32>(self.key.val())
            | (bit_cast::<89, 44>(self.sum_shares.q.val()) << bits::<8>(32))
            | (bit_cast::<89, 13>(self.sum_orders.q.val()) << bits::<8>(76));
        self.fresh.next = bit_cast::<89, 32>(self.key.val())
            | (bit_cast::<89, 44>(self.gain.val()) << bits::<8>(32))
            | (bits::<89>(1) << bits::<8>(76));
        self.result.next = self.row.val();
        if self.same.q.val() & self.changes.val() {
            self.result.next = self.sum.val();
        }
        if self.inserts.val() & !self.better.q.val() {
            self.result.next = self.above.val();
            if self.above_is_better.val() {
                self.result.next = self.fresh.val();
            }
        }
        if self.closes_up.val() {
            self.result.next = self.below.val();
        }
        if self.loses.val() & !self.better.q.val() {
            self.result.next = bits::<89>(0);
        }
    }
}
