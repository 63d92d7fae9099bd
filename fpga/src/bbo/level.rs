//! A price level of the list of a side.

use rust_hdl::prelude::*;

/// What becomes of a level and of its place in the list. The row is there a cycle before its key,
/// so that it is known whether there is a level. The first step compares it with the key, the
/// second one, a cycle later, chooses what takes its place, the third one says what is written.
///
/// Row: key in bits 31 to 0, shares in 75 to 32, orders in 88 to 76. Without orders there is no
/// level, and the row is 0.
#[derive(LogicBlock, Default)]
pub struct Level {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The level; it stands still in all steps, like the next ones.
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
    /// In the third step: what is to be written.
    pub result: Signal<Out, Bits<89>>,
    there: DFF<Bit>,
    better: DFF<Bit>,
    same: DFF<Bit>,
    single: DFF<Bit>,
    sum_shares: DFF<Bits<44>>,
    sum_orders: DFF<Bits<13>>,
    mine: DFF<Bits<89>>,
    stays: DFF<Bit>,
    is_fresh: DFF<Bit>,
    goes_down: DFF<Bit>,
    goes_up: DFF<Bit>,
    sum: Signal<Local, Bits<89>>,
    fresh: Signal<Local, Bits<89>>,
    is_cut: Signal<Local, Bit>,
    makes_room: Signal<Local, Bit>,
    of_mine: Signal<Local, Bits<89>>,
    of_fresh: Signal<Local, Bits<89>>,
    of_above: Signal<Local, Bits<89>>,
    of_below: Signal<Local, Bits<89>>,
}

impl Logic for Level {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, there, better, same, single, sum_shares, sum_orders);
        dff_setup!(self, clock, mine, stays, is_fresh, goes_down, goes_up);
        self.there.d.next = self.row.val().get_bits::<13>(76) != bits::<13>(0);
        self.better.d.next =
            self.there.q.val() & (self.row.val().get_bits::<32>(0) > self.key.val());
        self.same.d.next =
            self.there.q.val() & (self.row.val().get_bits::<32>(0) == self.key.val());
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
        self.mine.d.next = self.row.val();
        if self.same.q.val() & self.changes.val() {
            self.mine.d.next = self.sum.val();
        }
        self.is_cut.next = self.loses.val() & !self.better.q.val();
        self.makes_room.next = (self.inserts.val() & !self.better.q.val())
            & !(self.closes_up.val() | self.is_cut.val());
        self.is_fresh.d.next = self.makes_room.val() & self.above_is_better.val();
        self.goes_down.d.next = self.makes_room.val() & !self.above_is_better.val();
        self.goes_up.d.next = self.closes_up.val() & !self.is_cut.val();
        self.stays.d.next = !(self.makes_room.val() | (self.closes_up.val() | self.is_cut.val()));
        // One of them, or none: then there is no level.
        self.of_mine.next = bits::<89>(0);
        if self.stays.q.val() {
            self.of_mine.next = self.mine.q.val();
        }
        self.of_fresh.next = bits::<89>(0);
        if self.is_fresh.q.val() {
            self.of_fresh.next = self.fresh.val();
        }
        self.of_above.next = bits::<89>(0);
        if self.goes_down.q.val() {
            self.of_above.next = self.above.val();
        }
        self.of_below.next = bits::<89>(0);
        if self.goes_up.q.val() {
            self.of_below.next = self.below.val();
        }
        self.result.next = (self.of_mine.val() | self.of_fresh.val())
            | (self.of_above.val() | self.of_below.val());
    }
}
