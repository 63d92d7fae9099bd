//! The checksum of the IPv4 header, while the header streams by.

use rust_hdl::prelude::*;

/// Adds up the ten words of an IPv4 header without options. The answer is there three cycles after
/// header beat 4 and stays until that of the next frame.
#[derive(LogicBlock, Default)]
pub struct HeaderChecksum {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A header beat is there.
    pub valid: Signal<In, Bit>,
    /// The same a cycle earlier, but for the beat with the tag.
    pub coming: Signal<In, Bits<4>>,
    /// Which, see [`Untag`](crate::untag::Untag).
    pub index: Signal<In, Bits<4>>,
    /// Its bytes.
    pub header: Signal<In, Bits<64>>,
    /// The header is damaged.
    pub wrong: Signal<Out, Bit>,
    is_1: DFF<Bit>,
    is_4: DFF<Bit>,
    word_0: Signal<Local, Bits<20>>,
    word_1: Signal<Local, Bits<20>>,
    word_2: Signal<Local, Bits<20>>,
    word_3: Signal<Local, Bits<20>>,
    sum_0: DFF<Bits<20>>,
    sum_1: DFF<Bits<20>>,
    beat_first: DFF<Bit>,
    beat_final: DFF<Bit>,
    beat_valid: DFF<Bit>,
    so_far: Signal<Local, Bits<20>>,
    total: DFF<Bits<20>>,
    total_valid: DFF<Bit>,
    folded: Signal<Local, Bits<20>>,
    is_wrong: DFF<Bit>,
}

impl Logic for HeaderChecksum {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_1, is_4, sum_0, sum_1, beat_first, beat_final, beat_valid);
        dff_setup!(self, clock, total, total_valid, is_wrong);
        self.is_1.d.next = self.coming.val() == bits::<4>(1);
        self.is_4.d.next = self.coming.val() == bits::<4>(4);
        // Header bytes are 14 to 33: the last word of beat 1, beats 2 and 3, the first of beat 4.
        self.word_0.next = bit_cast::<20, 16>(self.header.val().get_bits::<16>(48));
        self.word_1.next = bit_cast::<20, 16>(self.header.val().get_bits::<16>(32));
        self.word_2.next = bit_cast::<20, 16>(self.header.val().get_bits::<16>(16));
        self.word_3.next = bit_cast::<20, 16>(self.header.val().get_bits::<16>(0));
        if self.is_1.q.val() {
            self.word_0.next = bits::<20>(0);
        }
        if self.is_1.q.val() | self.is_4.q.val() {
            self.word_1.next = bits::<20>(0);
            self.word_2.next = bits::<20>(0);
        }
        if self.is_4.q.val() {
            self.word_3.next = bits::<20>(0);
        }
        self.beat_valid.d.next = self.valid.val()
            & (self.index.val() >= bits::<4>(1))
            & (self.index.val() <= bits::<4>(4));
        self.beat_first.d.next = self.index.val() == bits::<4>(1);
        self.beat_final.d.next = self.index.val() == bits::<4>(4);
        self.sum_0.d.next = self.word_0.val() + self.word_1.val();
        self.sum_1.d.next = self.word_2.val() + self.word_3.val();
        // Add the beats up.
        self.so_far.next = self.total.q.val();
        if self.beat_first.q.val() {
            self.so_far.next = bits::<20>(0);
        }
        self.total_valid.d.next = self.beat_valid.q.val() & self.beat_final.q.val();
        if self.beat_valid.q.val() {
            self.total.d.next = self.so_far.val() + (self.sum_0.q.val() + self.sum_1.q.val());
        }
        // One fold is enough: ten words carry at most 9, so a second carry cannot make 0xffff.
        self.folded.next = bit_cast::<20, 16>(self.total.q.val().get_bits::<16>(0))
            + bit_cast::<20, 4>(self.total.q.val().get_bits::<4>(16));
        if self.total_valid.q.val() {
            self.is_wrong.d.next = self.folded.val() != bits::<20>(0xffff);
        }
        self.wrong.next = self.is_wrong.q.val();
    }
}
