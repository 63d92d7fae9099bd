//! A side of the books of every symbol: its best levels, and what is known of the rest.

use crate::bbo::list::List;
use crate::bbo::shelf::Shelf;
use crate::bbo::tail::Tail;
use rust_hdl::prelude::*;

/// Lists the four best levels. Keys are prices by which the better one is larger. Every order at a
/// listed price is counted there; no other order is better than the marks of the [`Tail`]. So the
/// best level listed is the best there is.
///
/// A symbol is read two cycles behind `slot`, kept in the next one and near in the one behind,
/// compared with the key after that, chosen from in the cycle behind and changed in the next.
/// `write` comes with what is changed, or later; the memories are written a cycle behind it.
#[derive(LogicBlock, Default)]
pub struct Side {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Symbol.
    pub slot: Signal<In, Bits<10>>,
    /// Price.
    pub key: Signal<In, Bits<32>>,
    /// Shares that its level gains, modulo 2^44.
    pub gain: Signal<In, Bits<44>>,
    /// Orders that it gains, modulo 2^13.
    pub more: Signal<In, Bits<13>>,
    /// In the cycle behind: an order comes.
    pub add: Signal<In, Bit>,
    /// Shares go.
    pub take: Signal<In, Bit>,
    /// Those of an order that is gone with them.
    pub ends: Signal<In, Bit>,
    /// An order is open that nobody follows.
    pub lose: Signal<In, Bit>,
    /// Write.
    pub write: Signal<In, Bit>,
    /// Forget this symbol.
    pub clear: Signal<In, Bit>,
    /// Which.
    pub clear_slot: Signal<In, Bits<10>>,
    /// And say that its book is empty. Otherwise nothing is known.
    pub is_empty: Signal<In, Bit>,
    /// The symbol has lost orders; there with what is kept.
    pub has_lost: Signal<Out, Bit>,
    /// A cycle behind what is to be written: the side is not stale.
    pub known: Signal<Out, Bit>,
    /// With that: its best level, see [`Level`](crate::bbo::level::Level); 0 when there is none.
    pub best: Signal<Out, Bits<89>>,
    /// It is a level.
    pub has_best: Signal<Out, Bit>,
    shelves: [Shelf<89>; 4],
    tails: Shelf<78>,
    list: List,
    tail: Tail,
    adds: DFF<Bit>,
    takes: DFF<Bit>,
    its_end: DFF<Bit>,
    loses: DFF<Bit>,
    here: DFF<Bits<10>>,
    writing: DFF<Bit>,
    write_at: DFF<Bits<10>>,
    is_known: DFF<Bit>,
    is_level: DFF<Bit>,
    ones: Signal<Local, Bits<33>>,
    is_there: Signal<Local, Bit>,
}

impl Logic for Side {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, adds, takes, its_end, loses);
        dff_setup!(self, clock, here, writing, write_at, is_known, is_level);
        clock!(self, clock, tails, list, tail);
        self.adds.d.next = self.add.val();
        self.takes.d.next = self.take.val();
        self.its_end.d.next = self.ends.val();
        self.loses.d.next = self.lose.val();
        self.here.d.next = self.slot.val();
        self.writing.d.next = self.write.val() | self.clear.val();
        self.write_at.d.next = self.here.q.val();
        if self.clear.val() {
            self.write_at.d.next = self.clear_slot.val();
        }
        for i in 0..4 {
            self.shelves[i].clock.next = self.clock.val();
            self.shelves[i].slot.next = self.here.q.val();
            self.shelves[i].result.next = self.list.results[i].val();
            self.shelves[i].write.next = self.writing.q.val();
            self.shelves[i].write_slot.next = self.write_at.q.val();
            self.shelves[i].clear.next = self.clear.val();
            self.shelves[i].cleared.next = bits::<89>(0);
            self.list.rows[i].next = self.shelves[i].kept.val();
        }
        self.list.key.next = self.key.val();
        self.list.gain.next = self.gain.val();
        self.list.more.next = self.more.val();
        self.list.adds.next = self.adds.q.val();
        self.list.takes.next = self.takes.q.val();
        self.list.ends.next = self.its_end.q.val();
        self.list.loses.next = self.loses.q.val();
        self.list.knows.next = self.tail.knows.val();
        self.tails.slot.next = self.here.q.val();
        self.tails.result.next = self.tail.result.val();
        self.tails.write.next = self.writing.q.val();
        self.tails.write_slot.next = self.write_at.q.val();
        self.tails.clear.next = self.clear.val();
        self.ones.next = !bits::<33>(0);
        self.tails.cleared.next = bits::<78>(0);
        if !self.is_empty.val() {
            // An order may be open at any price.
            self.tails.cleared.next = bit_cast::<78, 33>(self.ones.val()) << bits::<8>(45);
        }
        self.tail.row.next = self.tails.kept.val();
        self.tail.key.next = self.key.val();
        self.tail.unlists.next = self.list.unlists.val();
        self.tail.unlisted_orders.next = self.list.orders.val();
        self.tail.unlisted_key.next = self.list.best.val();
        self.tail.ends.next = self.its_end.q.val() & !self.list.listed.val();
        self.tail.loses.next = self.loses.q.val();
        self.has_lost.next = self.tail.has_lost.val();
        self.is_there.next = self.shelves[0].changed.val().get_bits::<13>(76) != bits::<13>(0);
        self.is_known.d.next = self.is_there.val()
            | ((self.tails.changed.val().get_bits::<13>(0) == bits::<13>(0))
                & !self.tails.changed.val().get_bit(77));
        self.is_level.d.next = self.is_there.val() & !self.clear.val();
        self.known.next = self.is_known.q.val();
        self.best.next = self.shelves[0].row.val();
        self.has_best.next = self.is_level.q.val();
    }
}
