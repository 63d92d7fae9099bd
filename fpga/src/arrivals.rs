//! The way into the queue of frames: their beats.

use rust_hdl::prelude::*;

/// Writes beats as they come, as long as there is room, see [`Egress`](crate::egress::Egress).
#[derive(LogicBlock, Default)]
pub struct Arrivals {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// With the last beat: the frame is damaged.
    pub error: Signal<In, Bit>,
    /// Unused bytes at its end.
    pub empty: Signal<In, Bits<3>>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// How many of them are kept; the others become 0.
    pub keep: Signal<In, Bits<4>>,
    /// Beats that were taken out.
    pub read: Signal<In, Bits<10>>,
    /// Write a beat.
    pub write: Signal<Out, Bit>,
    /// Where: beats written before.
    pub written: Signal<Out, Bits<10>>,
    /// Bytes in bits 68 to 5, unused ones in 4 to 2, error in bit 1, last in bit 0.
    pub beat: Signal<Out, Bits<69>>,
    /// Beats in the queue, a cycle late.
    pub used: Signal<Out, Bits<10>>,
    /// Of the frame whose beat is the last: its length in beats in bits 10 to 0, cut in bit 11,
    /// lost as a whole in bit 12, where its last beat is in 22 to 13.
    pub ended: Signal<Out, Bits<23>>,
    /// A frame was lost, or cut.
    pub lost: Signal<Out, Bit>,
    valid_1: DFF<Bit>,
    last_1: DFF<Bit>,
    error_1: DFF<Bit>,
    empty_1: DFF<Bits<3>>,
    data_1: DFF<Bits<64>>,
    keep_1: DFF<Bits<4>>,
    in_frame: DFF<Bit>,
    refused: DFF<Bit>,
    cut: DFF<Bit>,
    count: DFF<Bits<10>>,
    length: DFF<Bits<11>>,
    level: DFF<Bits<10>>,
    is_full: DFF<Bit>,
    is_over: DFF<Bit>,
    is_lost: DFF<Bit>,
    first: Keep,
    refuse: Signal<Local, Bit>,
    cutting: Signal<Local, Bit>,
    grown: Signal<Local, Bits<11>>,
}

impl Logic for Arrivals {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, valid_1, last_1, error_1, empty_1, data_1, keep_1);
        dff_setup!(self, clock, in_frame, refused, cut, count, length, level, is_full, is_over);
        dff_setup!(self, clock, is_lost);
        self.valid_1.d.next = self.valid.val();
        self.last_1.d.next = self.last.val();
        self.error_1.d.next = self.error.val();
        self.empty_1.d.next = self.empty.val();
        self.data_1.d.next = self.data.val();
        self.keep_1.d.next = self.keep.val();
        // The level is up to three cycles late; the marks leave room for that, and for the last
        // beat of a frame that is cut.
        self.level.d.next = self.count.q.val() - self.read.val();
        self.is_full.d.next = self.level.q.val() >= bits::<10>(484);
        self.is_over.d.next = self.level.q.val() >= bits::<10>(500);
        self.refuse.next = self.refused.q.val();
        self.cutting.next = self.cut.q.val() | self.is_over.q.val();
        if !self.in_frame.q.val() {
            self.refuse.next = self.is_full.q.val();
            self.cutting.next = false;
        }
        self.grown.next = self.length.q.val();
        if self.length.q.val() != bits::<11>(0x7ff) {
            self.grown.next = self.length.q.val() + bits::<11>(1);
        }
        self.write.next = (self.valid_1.q.val() & !self.refuse.val())
            & (self.last_1.q.val() | !self.cutting.val());
        if self.valid_1.q.val() {
            self.in_frame.d.next = !self.last_1.q.val();
            self.refused.d.next = self.refuse.val() & !self.last_1.q.val();
            self.cut.d.next = self.cutting.val() & !self.last_1.q.val();
            self.length.d.next = self.grown.val();
            if self.last_1.q.val() {
                self.length.d.next = bits::<11>(0);
            }
        }
        if self.write.val() {
            self.count.d.next = self.count.q.val() + bits::<10>(1);
        }
        self.is_lost.d.next =
            (self.valid_1.q.val() & self.last_1.q.val()) & (self.refuse.val() | self.cutting.val());
        self.lost.next = self.is_lost.q.val();
        self.first.data.next = self.data_1.q.val();
        self.first.keep.next = self.keep_1.q.val();
        self.written.next = self.count.q.val();
        self.beat.next = (bit_cast::<69, 64>(self.first.kept.val()) << bits::<9>(5))
            | (bit_cast::<69, 3>(self.empty_1.q.val()) << bits::<9>(2))
            | (bit_cast::<69, 1>((self.error_1.q.val() | self.cutting.val()).into())
                << bits::<9>(1))
            | bit_cast::<69, 1>(self.last_1.q.val().into());
        self.used.next = self.level.q.val();
        self.ended.next = bit_cast::<23, 11>(self.grown.val())
            | (bit_cast::<23, 1>(self.cutting.val().into()) << bits::<23>(11))
            | (bit_cast::<23, 1>(self.refuse.val().into()) << bits::<23>(12))
            | (bit_cast::<23, 10>(self.count.q.val()) << bits::<23>(13));
    }
}

/// The first bytes of a beat; the others become 0. Combinational.
#[derive(LogicBlock, Default)]
struct Keep {
    data: Signal<In, Bits<64>>,
    keep: Signal<In, Bits<4>>,
    kept: Signal<Out, Bits<64>>,
}

impl Logic for Keep {
    #[hdl_gen]
    fn update(&mut self) {
        self.kept.next = self.data.val();
        if self.keep.val() == bits::<4>(0) {
            self.kept.next = bits::<64>(0);
        }
        if self.keep.val() == bits::<4>(1) {
            self.kept.next = bit_cast::<64, 8>(self.data.val().get_bits::<8>(56)) << bits::<64>(56);
        }
        if self.keep.val() == bits::<4>(2) {
            self.kept.next =
                bit_cast::<64, 16>(self.data.val().get_bits::<16>(48)) << bits::<64>(48);
        }
        if self.keep.val() == bits::<4>(3) {
            self.kept.next =
                bit_cast::<64, 24>(self.data.val().get_bits::<24>(40)) << bits::<64>(40);
        }
        if self.keep.val() == bits::<4>(4) {
            self.kept.next =
                bit_cast::<64, 32>(self.data.val().get_bits::<32>(32)) << bits::<64>(32);
        }
        if self.keep.val() == bits::<4>(5) {
            self.kept.next =
                bit_cast::<64, 40>(self.data.val().get_bits::<40>(24)) << bits::<64>(24);
        }
        if self.keep.val() == bits::<4>(6) {
            self.kept.next =
                bit_cast::<64, 48>(self.data.val().get_bits::<48>(16)) << bits::<64>(16);
        }
        if self.keep.val() == bits::<4>(7) {
            self.kept.next = bit_cast::<64, 56>(self.data.val().get_bits::<56>(8)) << bits::<64>(8);
        }
    }
}
