//! The body of a message, taken out of the beats it came in.

use rust_hdl::prelude::*;

/// Turns beats so that the message starts in the highest lane, and keeps its first 48 bytes: the
/// body of the longest message, Enter Order, has 47. What follows is appendage, and is skipped.
#[derive(LogicBlock, Default)]
pub struct Capture {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// Where the last message begins in its first beat, less one.
    pub shift: Signal<In, Bits<3>>,
    /// Beats since that one.
    pub beat: Signal<In, Bits<3>>,
    /// Bytes 0 to 7, one cycle later.
    pub word_0: Signal<Out, Bits<64>>,
    /// Bytes 8 to 15.
    pub word_1: Signal<Out, Bits<64>>,
    /// Bytes 16 to 23.
    pub word_2: Signal<Out, Bits<64>>,
    /// Bytes 24 to 31.
    pub word_3: Signal<Out, Bits<64>>,
    /// Bytes 32 to 39.
    pub word_4: Signal<Out, Bits<64>>,
    /// Bytes 40 to 47.
    pub word_5: Signal<Out, Bits<64>>,
    /// The word that the beat completes. Combinational, as the next one.
    pub word: Signal<Out, Bits<64>>,
    /// Byte 0 is there.
    pub first_there: Signal<Out, Bit>,
    previous: DFF<Bits<64>>,
    words: [DFF<Bits<64>>; 6],
    two: Signal<Local, Bits<120>>,
    by_4: Signal<Local, Bits<88>>,
    by_2: Signal<Local, Bits<72>>,
    whole: Signal<Local, Bits<64>>,
    one: Signal<Local, Bits<120>>,
    one_by_4: Signal<Local, Bits<88>>,
    one_by_2: Signal<Local, Bits<72>>,
    part: Signal<Local, Bits<64>>,
}

impl Logic for Capture {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, previous);
        for i in 0..6 {
            self.words[i].clock.next = self.clock.val();
            self.words[i].d.next = self.words[i].q.val();
        }
        if self.valid.val() {
            self.previous.d.next = self.data.val();
        }
        // The word that this beat completes, and the part of the next one that it brings.
        self.two.next = (bit_cast::<120, 56>(self.previous.q.val().get_bits::<56>(0))
            << bits::<7>(64))
            | bit_cast::<120, 64>(self.data.val());
        self.one.next = bit_cast::<120, 56>(self.data.val().get_bits::<56>(0)) << bits::<7>(64);
        self.by_4.next = self.two.val().get_bits::<88>(32);
        self.one_by_4.next = self.one.val().get_bits::<88>(32);
        if self.shift.val().get_bit(2) {
            self.by_4.next = self.two.val().get_bits::<88>(0);
            self.one_by_4.next = self.one.val().get_bits::<88>(0);
        }
        self.by_2.next = self.by_4.val().get_bits::<72>(16);
        self.one_by_2.next = self.one_by_4.val().get_bits::<72>(16);
        if self.shift.val().get_bit(1) {
            self.by_2.next = self.by_4.val().get_bits::<72>(0);
            self.one_by_2.next = self.one_by_4.val().get_bits::<72>(0);
        }
        self.whole.next = self.by_2.val().get_bits::<64>(8);
        self.part.next = self.one_by_2.val().get_bits::<64>(8);
        if self.shift.val().get_bit(0) {
            self.whole.next = self.by_2.val().get_bits::<64>(0);
            self.part.next = self.one_by_2.val().get_bits::<64>(0);
        }
        if self.valid.val() {
            if self.beat.val() == bits::<3>(1) {
                self.words[0].d.next = self.whole.val();
                self.words[1].d.next = self.part.val();
            }
            if self.beat.val() == bits::<3>(2) {
                self.words[1].d.next = self.whole.val();
                self.words[2].d.next = self.part.val();
            }
            if self.beat.val() == bits::<3>(3) {
                self.words[2].d.next = self.whole.val();
                self.words[3].d.next = self.part.val();
            }
            if self.beat.val() == bits::<3>(4) {
                self.words[3].d.next = self.whole.val();
                self.words[4].d.next = self.part.val();
            }
            if self.beat.val() == bits::<3>(5) {
                self.words[4].d.next = self.whole.val();
                self.words[5].d.next = self.part.val();
            }
            if self.beat.val() == bits::<3>(6) {
                self.words[5].d.next = self.whole.val();
            }
        }
        self.word.next = self.whole.val();
        self.first_there.next = self.valid.val() & (self.beat.val() == bits::<3>(1));
        self.word_0.next = self.words[0].q.val();
        self.word_1.next = self.words[1].q.val();
        self.word_2.next = self.words[2].q.val();
        self.word_3.next = self.words[3].q.val();
        self.word_4.next = self.words[4].q.val();
        self.word_5.next = self.words[5].q.val();
    }
}
