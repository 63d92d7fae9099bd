//! One record for each frame: what it was.

use rust_hdl::prelude::*;

/// Collects what is known of a frame at its end and, five cycles after its last beat, says its
/// class. The order of the checks is that of [`FrameClass`](crate::record::FrameClass).
#[derive(LogicBlock, Default)]
pub struct Summary {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The last beat of a frame.
    pub frame_end: Signal<In, Bit>,
    /// In that beat: the MAC found the frame damaged.
    pub damaged: Signal<In, Bit>,
    /// In that beat: see [`Span`](crate::span::Span).
    pub truncated: Signal<In, Bit>,
    /// In that beat: see [`Span`](crate::span::Span).
    pub cut: Signal<In, Bit>,
    /// Two cycles later: the flags of [`HeaderChecks`](crate::headers::HeaderChecks), in the order
    /// of the classes from bit 0.
    pub flags: Signal<In, Bits<8>>,
    /// Four cycles later: see [`HeaderChecksum`](crate::checksum::HeaderChecksum).
    pub checksum_wrong: Signal<In, Bit>,
    /// Four cycles later: the session key is known.
    pub hit: Signal<In, Bit>,
    /// Four cycles later: the blocks end with the datagram.
    pub fits: Signal<In, Bit>,
    /// Three cycles later: blocks there are.
    pub blocks: Signal<In, Bits<16>>,
    /// Three cycles later: messages announced.
    pub count: Signal<In, Bits<16>>,
    /// Three cycles later: their numbers overflow.
    pub overflow: Signal<In, Bit>,
    /// Five cycles later: a record is there.
    pub valid: Signal<Out, Bit>,
    /// Its class.
    pub frame_class: Signal<Out, Bits<4>>,
    /// A frame that has ended has no record yet, and does not get it in this cycle.
    pub pending: Signal<Out, Bit>,
    end_1: DFF<Bit>,
    end_2: DFF<Bit>,
    end_3: DFF<Bit>,
    end_4: DFF<Bit>,
    at_end_1: DFF<Bits<3>>,
    at_end_2: DFF<Bits<3>>,
    at_end_3: DFF<Bits<3>>,
    at_end_4: DFF<Bits<3>>,
    flags_3: DFF<Bits<8>>,
    flags_4: DFF<Bits<8>>,
    is_valid: DFF<Bit>,
    is_class: DFF<Bits<4>>,
    is_end: Signal<Local, Bit>,
    is_empty: Signal<Local, Bit>,
    is_same: Signal<Local, Bit>,
    of_packet: DFF<Bits<4>>,
    miscounted: DFF<Bit>,
}

impl Logic for Summary {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, end_1, end_2, end_3, end_4);
        dff_setup!(self, clock, at_end_1, at_end_2, at_end_3, at_end_4);
        dff_setup!(self, clock, flags_3, flags_4, is_valid, is_class, of_packet, miscounted);
        self.end_1.d.next = self.frame_end.val();
        self.end_2.d.next = self.end_1.q.val();
        self.end_3.d.next = self.end_2.q.val();
        self.end_4.d.next = self.end_3.q.val();
        self.at_end_1.d.next = bit_cast::<3, 1>(self.damaged.val().into())
            | (bit_cast::<3, 1>(self.truncated.val().into()) << bits::<3>(1))
            | (bit_cast::<3, 1>(self.cut.val().into()) << bits::<3>(2));
        self.at_end_2.d.next = self.at_end_1.q.val();
        self.at_end_3.d.next = self.at_end_2.q.val();
        self.at_end_4.d.next = self.at_end_3.q.val();
        self.flags_3.d.next = self.flags.val();
        self.flags_4.d.next = self.flags_3.q.val();
        self.is_valid.d.next = self.end_4.q.val();
        self.is_end.next = self.count.val() == bits::<16>(0xffff);
        self.is_empty.next = self.blocks.val() == bits::<16>(0);
        self.is_same.next = self.blocks.val() == self.count.val();
        self.of_packet.d.next = bits::<4>(13);
        if self.count.val() == bits::<16>(0) {
            self.of_packet.d.next = bits::<4>(14);
        } else if self.is_end.val() {
            self.of_packet.d.next = bits::<4>(15);
        } else if self.overflow.val() {
            self.of_packet.d.next = bits::<4>(12);
        }
        self.miscounted.d.next = !self.is_same.val();
        if self.is_end.val() {
            self.miscounted.d.next = !self.is_empty.val();
        }
        if self.at_end_4.q.val().get_bit(0) {
            self.is_class.d.next = bits::<4>(0);
        } else if self.at_end_4.q.val().get_bit(1) {
            self.is_class.d.next = bits::<4>(1);
        } else if self.flags_4.q.val().get_bit(0) {
            self.is_class.d.next = bits::<4>(2);
        } else if self.flags_4.q.val().get_bit(1) {
            self.is_class.d.next = bits::<4>(3);
        } else if self.flags_4.q.val().get_bit(2) {
            self.is_class.d.next = bits::<4>(4);
        } else if self.flags_4.q.val().get_bit(3) {
            self.is_class.d.next = bits::<4>(5);
        } else if self.flags_4.q.val().get_bit(4) {
            self.is_class.d.next = bits::<4>(6);
        } else if self.flags_4.q.val().get_bit(5) | self.at_end_4.q.val().get_bit(2) {
            self.is_class.d.next = bits::<4>(7);
        } else if self.checksum_wrong.val() {
            self.is_class.d.next = bits::<4>(8);
        } else if self.flags_4.q.val().get_bit(6) {
            self.is_class.d.next = bits::<4>(9);
        } else if self.flags_4.q.val().get_bit(7) {
            self.is_class.d.next = bits::<4>(10);
        } else if !self.hit.val() {
            self.is_class.d.next = bits::<4>(11);
        } else if (!self.fits.val()) | self.miscounted.q.val() {
            self.is_class.d.next = bits::<4>(12);
        } else {
            self.is_class.d.next = self.of_packet.q.val();
        }
        self.pending.next =
            (self.end_1.q.val() | self.end_2.q.val()) | (self.end_3.q.val() | self.end_4.q.val());
        self.valid.next = self.is_valid.q.val();
        self.frame_class.next = self.is_class.q.val();
    }
}
