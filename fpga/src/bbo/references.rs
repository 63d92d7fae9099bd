//! Which orders a message names, and where they lie.

use rust_hdl::prelude::*;

/// Keeps both references of a message; the one that is meant is there three cycles behind `takes`,
/// and a cycle behind `is_second`.
#[derive(LogicBlock, Default)]
pub struct References {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A message is taken.
    pub takes: Signal<In, Bit>,
    /// The order it names, and the other one.
    pub named: [Signal<In, Bits<64>>; 2],
    /// The other one is meant.
    pub is_second: Signal<In, Bit>,
    /// The reference.
    pub reference: Signal<Out, Bits<64>>,
    /// Its set.
    pub set: Signal<Out, Bits<10>>,
    refs: [DFF<Bits<64>>; 2],
    sets: [DFF<Bits<10>>; 2],
    meant: DFF<Bits<64>>,
    place: DFF<Bits<10>>,
}

impl Logic for References {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, meant, place);
        for i in 0..2 {
            self.refs[i].clock.next = self.clock.val();
            self.refs[i].d.next = self.refs[i].q.val();
            if self.takes.val() {
                self.refs[i].d.next = self.named[i].val();
            }
            self.sets[i].clock.next = self.clock.val();
            self.sets[i].d.next = (self.refs[i].q.val().get_bits::<10>(0)
                ^ self.refs[i].q.val().get_bits::<10>(10))
                ^ (self.refs[i].q.val().get_bits::<10>(20)
                    ^ self.refs[i].q.val().get_bits::<10>(30));
        }
        self.place.d.next = self.sets[0].q.val();
        self.meant.d.next = self.refs[0].q.val();
        if self.is_second.val() {
            self.place.d.next = self.sets[1].q.val();
            self.meant.d.next = self.refs[1].q.val();
        }
        self.set.next = self.place.q.val();
        self.reference.next = self.meant.q.val();
    }
}
