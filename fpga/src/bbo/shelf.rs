//! A word of a side of every symbol, read ahead of its turn and written behind it.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Keeps `W` bits for each symbol. The word of one is read in the cycle behind `slot`, kept two
/// cycles later, and stands still with `slot`. A cycle behind `result` it is `changed`, a cycle
/// behind that it is the `row` that is written.
#[derive(LogicBlock, Default)]
pub struct Shelf<const W: usize> {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Symbol.
    pub slot: Signal<In, Bits<10>>,
    /// What becomes of its word.
    pub result: Signal<In, Bits<W>>,
    /// The row is written.
    pub write: Signal<In, Bit>,
    /// As the word of this symbol.
    pub write_slot: Signal<In, Bits<10>>,
    /// The next row is not what has changed, but `cleared`.
    pub clear: Signal<In, Bit>,
    /// See there.
    pub cleared: Signal<In, Bits<W>>,
    /// The word of the symbol.
    pub kept: Signal<Out, Bits<W>>,
    /// What became of it.
    pub changed: Signal<Out, Bits<W>>,
    /// What is written.
    pub row: Signal<Out, Bits<W>>,
    words: Memory<W, 10>,
    read: DFF<Bits<W>>,
    its_word: DFF<Bits<W>>,
    becomes: DFF<Bits<W>>,
    next_row: DFF<Bits<W>>,
}

impl<const W: usize> Logic for Shelf<W> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read, its_word, becomes, next_row);
        clock!(self, clock, words);
        self.words.read_address.next = self.slot.val();
        self.words.write.next = self.write.val();
        self.words.write_address.next = self.write_slot.val();
        self.words.write_data.next = self.next_row.q.val();
        self.read.d.next = self.words.read_data.val();
        self.its_word.d.next = self.read.q.val();
        self.kept.next = self.its_word.q.val();
        self.becomes.d.next = self.result.val();
        self.changed.next = self.becomes.q.val();
        self.next_row.d.next = self.becomes.q.val();
        if self.clear.val() {
            self.next_row.d.next = self.cleared.val();
        }
        self.row.next = self.next_row.q.val();
    }
}
