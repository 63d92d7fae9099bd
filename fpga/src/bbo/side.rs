//! A side of the books of every symbol: its best levels, and what is known of the rest.

use crate::bbo::departure::Departure;
use crate::bbo::level::Level;
use crate::bbo::tail::Tail;
use crate::memory::Memory;
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
    /// With that: its best level, see [`Level`]; 0 when there is none.
    pub best: Signal<Out, Bits<89>>,
    /// It is a level.
    pub has_best: Signal<Out, Bit>,
    memories: [Memory<89, 10>; 4],
    tails: Memory<78, 10>,
    read: [DFF<Bits<89>>; 4],
    read_tail: DFF<Bits<78>>,
    kept: [DFF<Bits<89>>; 4],
    kept_tail: DFF<Bits<78>>,
    adds: DFF<Bit>,
    takes: DFF<Bit>,
    its_end: DFF<Bit>,
    loses: DFF<Bit>,
    levels: [Level; 4],
    tail: Tail,
    departure: Departure,
    changed: [DFF<Bits<89>>; 4],
    changed_tail: DFF<Bits<78>>,
    behind: [DFF<Bits<13>>; 4],
    here: DFF<Bits<10>>,
    writing: DFF<Bit>,
    write_at: DFF<Bits<10>>,
    rows: [DFF<Bits<89>>; 4],
    tail_row: DFF<Bits<78>>,
    is_known: DFF<Bit>,
    is_level: DFF<Bit>,
    low: Signal<Local, Bits<13>>,
    high: Signal<Local, Bits<13>>,
    ones: Signal<Local, Bits<33>>,
    listed: Signal<Local, Bit>,
    inserts: Signal<Local, Bit>,
    ended: [Signal<Local, Bit>; 4],
    is_there: Signal<Local, Bit>,
}

// Several lines hold two of a kind, so that all of it fits a screen.
#[rustfmt::skip]
impl Logic for Side {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, kept_tail, changed_tail, here, writing, write_at, tail_row);
        dff_setup!(self, clock, is_known, is_level, read_tail, adds, takes, its_end, loses);
        self.adds.d.next = self.add.val(); self.takes.d.next = self.take.val();
        self.its_end.d.next = self.ends.val(); self.loses.d.next = self.lose.val();
        clock!(self, clock, tails, tail);
        self.here.d.next = self.slot.val(); self.write_at.d.next = self.here.q.val();
        if self.clear.val() {
            self.write_at.d.next = self.clear_slot.val();
        }
        self.ones.next = !bits::<33>(0); self.writing.d.next = self.write.val() | self.clear.val();
        self.tail_row.d.next = self.changed_tail.q.val();
        if self.clear.val() {
            self.tail_row.d.next = bits::<78>(0);
            if !self.is_empty.val() {
                // An order may be open at any price.
                self.tail_row.d.next = bit_cast::<78, 33>(self.ones.val()) << bits::<8>(45);
            }
        }
        self.tails.read_address.next = self.here.q.val();
        self.tails.write.next = self.writing.q.val();
        self.tails.write_address.next = self.write_at.q.val();
        self.tails.write_data.next = self.tail_row.q.val();
        self.read_tail.d.next = self.tails.read_data.val();
        self.kept_tail.d.next = self.read_tail.q.val();
        self.tail.row.next = self.kept_tail.q.val(); self.tail.key.next = self.key.val();
        self.has_lost.next = self.tail.has_lost.val();
        self.listed.next = (self.levels[0].is_same.val() | self.levels[1].is_same.val())
            | (self.levels[2].is_same.val() | self.levels[3].is_same.val());
        self.inserts.next = self.adds.q.val() & (self.tail.knows.val() & !self.listed.val());
        self.ended[0].next =
            self.its_end.q.val() & (self.levels[0].is_same.val() & self.levels[0].is_single.val());
        for i in 0..3 {
            self.ended[i + 1].next = self.ended[i].val();
            if self.its_end.q.val()
                & (self.levels[i + 1].is_same.val() & self.levels[i + 1].is_single.val())
            {
                self.ended[i + 1].next = true;
            }
        }
        for i in 0..4 {
            self.memories[i].clock.next = self.clock.val();
            self.rows[i].clock.next = self.clock.val();
            self.rows[i].d.next = self.changed[i].q.val();
            if self.clear.val() {
                self.rows[i].d.next = bits::<89>(0);
            }
            self.memories[i].read_address.next = self.here.q.val();
            self.memories[i].write.next = self.writing.q.val();
            self.memories[i].write_address.next = self.write_at.q.val();
            self.memories[i].write_data.next = self.rows[i].q.val();
            self.kept[i].clock.next = self.clock.val(); self.read[i].clock.next = self.clock.val();
            self.read[i].d.next = self.memories[i].read_data.val();
            self.kept[i].d.next = self.read[i].q.val();
            self.levels[i].clock.next = self.clock.val();
            self.levels[i].row.next = self.kept[i].q.val();
            self.levels[i].key.next = self.key.val();
            self.levels[i].gain.next = self.gain.val(); self.levels[i].more.next = self.more.val();
            self.levels[i].changes.next = self.adds.q.val() | self.takes.q.val();
            self.levels[i].inserts.next = self.inserts.val();
            self.levels[i].closes_up.next = self.ended[i].val();
            self.levels[i].loses.next = self.loses.q.val();
            self.changed[i].clock.next = self.clock.val();
            self.changed[i].d.next = self.levels[i].result.val();
            self.behind[i].clock.next = self.clock.val();
            self.departure.there[i].next = self.levels[i].is_there.val();
            self.departure.better[i].next = self.levels[i].is_better.val();
            self.departure.keys[i].next = self.kept[i].q.val().get_bits::<32>(0);
            self.departure.behind[i].next = self.behind[i].q.val();
        }
        self.levels[0].above.next = bits::<89>(0); self.levels[0].above_is_better.next = true;
        self.levels[3].below.next = bits::<89>(0);
        for i in 0..3 {
            self.levels[i + 1].above.next = self.kept[i].q.val();
            self.levels[i + 1].above_is_better.next = self.levels[i].is_better.val();
            self.levels[i].below.next = self.kept[i + 1].q.val();
        }
        self.low.next = self.levels[2].orders.val() + self.levels[3].orders.val(); // And below.
        self.high.next = self.levels[0].orders.val() + self.levels[1].orders.val();
        self.behind[0].d.next = self.high.val() + self.low.val();
        self.behind[1].d.next = self.levels[1].orders.val() + self.low.val();
        self.behind[2].d.next = self.low.val(); self.behind[3].d.next = self.levels[3].orders.val();
        self.departure.key.next = self.key.val();
        self.departure.passes.next = self.adds.q.val() & !self.tail.knows.val();
        self.departure.inserts.next = self.inserts.val();
        self.departure.loses.next = self.loses.q.val();
        self.tail.unlists.next = self.departure.unlists.val();
        self.tail.unlisted_orders.next = self.departure.orders.val();
        self.tail.unlisted_key.next = self.departure.best.val();
        self.tail.ends.next = self.its_end.q.val() & !self.listed.val();
        self.tail.loses.next = self.loses.q.val();
        self.changed_tail.d.next = self.tail.result.val();
        self.is_there.next = self.changed[0].q.val().get_bits::<13>(76) != bits::<13>(0);
        self.is_known.d.next = self.is_there.val()
            | ((self.changed_tail.q.val().get_bits::<13>(0) == bits::<13>(0))
                & !self.changed_tail.q.val().get_bit(77));
        self.is_level.d.next = self.is_there.val() & !self.clear.val();
        self.known.next = self.is_known.q.val(); self.best.next = self.rows[0].q.val();
        self.has_best.next = self.is_level.q.val();
    }
}
