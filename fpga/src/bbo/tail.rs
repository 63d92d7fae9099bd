//! What is known of the orders of a side that are not listed.

use rust_hdl::prelude::*;

/// Two marks. No order of the table that is not listed is better than the edge; no order that
/// found no room in the table is better than the lost mark. A price better than both can be listed.
/// The steps are those of [`Level`](crate::bbo::level::Level).
///
/// Row: orders of the table that are not listed in bits 12 to 0, the edge in 44 to 13, the lost
/// mark in 76 to 45, there are lost orders in 77.
#[derive(LogicBlock, Default)]
pub struct Tail {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The marks; they stand still in all steps, like the next ones.
    pub row: Signal<In, Bits<78>>,
    /// See [`Side`](crate::bbo::side::Side).
    pub key: Signal<In, Bits<32>>,
    /// In the second step: an order comes that is not listed, or levels leave the list.
    pub unlists: Signal<In, Bit>,
    /// How many orders.
    pub unlisted_orders: Signal<In, Bits<13>>,
    /// The best price of them.
    pub unlisted_key: Signal<In, Bits<32>>,
    /// An order that is not listed is gone.
    pub ends: Signal<In, Bit>,
    /// An order is open that nobody follows.
    pub loses: Signal<In, Bit>,
    /// There are lost orders, at once.
    pub has_lost: Signal<Out, Bit>,
    /// In the second step: the key is better than both marks.
    pub knows: Signal<Out, Bit>,
    /// In the third step: what is to be written.
    pub result: Signal<Out, Bits<78>>,
    none: DFF<Bit>,
    over_edge: DFF<Bit>,
    over_lost: DFF<Bit>,
    lost: DFF<Bit>,
    change: DFF<Bits<13>>,
    moves_edge: DFF<Bit>,
    edge_to: DFF<Bits<32>>,
    moves_mark: DFF<Bit>,
    is_known: Signal<Local, Bit>,
    unlisted: Signal<Local, Bits<13>>,
    new_edge: Signal<Local, Bits<32>>,
    mark: Signal<Local, Bits<32>>,
    is_lost: Signal<Local, Bit>,
}

impl Logic for Tail {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, none, over_edge, over_lost, lost);
        dff_setup!(self, clock, change, moves_edge, edge_to, moves_mark);
        self.none.d.next = self.row.val().get_bits::<13>(0) == bits::<13>(0);
        self.over_edge.d.next = self.key.val() > self.row.val().get_bits::<32>(13);
        self.over_lost.d.next = self.key.val() > self.row.val().get_bits::<32>(45);
        self.lost.d.next = self.row.val().get_bit(77);
        self.has_lost.next = self.row.val().get_bit(77);
        self.is_known.next = (self.none.q.val() | self.over_edge.q.val())
            & (self.over_lost.q.val() | !self.lost.q.val());
        self.knows.next = self.is_known.val();
        self.change.d.next = bits::<13>(0);
        if self.unlists.val() {
            self.change.d.next = self.unlisted_orders.val();
        }
        if self.ends.val() {
            self.change.d.next = bits::<13>(0x1fff);
        }
        // What leaves the list was better than the edge; what comes may not be.
        self.moves_edge.d.next = self.unlists.val()
            & ((self.loses.val() | self.is_known.val())
                | (self.none.q.val() | self.over_edge.q.val()));
        self.edge_to.d.next = self.unlisted_key.val();
        self.moves_mark.d.next = self.loses.val() & (self.over_lost.q.val() | !self.lost.q.val());
        self.unlisted.next = self.row.val().get_bits::<13>(0) + self.change.q.val();
        self.new_edge.next = self.row.val().get_bits::<32>(13);
        if self.moves_edge.q.val() {
            self.new_edge.next = self.edge_to.q.val();
        }
        self.is_lost.next = self.lost.q.val() | self.loses.val();
        self.mark.next = self.row.val().get_bits::<32>(45);
        if self.moves_mark.q.val() {
            self.mark.next = self.key.val();
        }
        self.result.next = bit_cast::<78, 13>(self.unlisted.val())
            | (bit_cast::<78, 32>(self.new_edge.val()) << bits::<8>(13))
            | (bit_cast::<78, 32>(self.mark.val()) << bits::<8>(45))
            | (bit_cast::<78, 1>(self.is_lost.val().into()) << bits::<8>(77));
    }
}
