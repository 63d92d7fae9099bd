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
    /// One cycle later: the flags of [`HeaderChecks`](crate::headers::HeaderChecks), in the order
    /// of the classes from bit 0.
    pub flags: Signal<In, Bits<8>>,
    /// Four cycles later: see [`HeaderChecksum`](crate::checksum::HeaderChecksum).
    pub checksum_wrong: Signal<In, Bit>,
    /// Four cycles later: the session key is known.
    pub hit: Signal<In, Bit>,
    /// Four cycles later: the blocks end with the datagram.
    pub fits: Signal<In, Bit>,
    /// Four cycles later: blocks there are.
    pub blocks: Signal<In, Bits<16>>,
    /// Four cycles later: messages announced.
    pub count: Signal<In, Bits<16>>,
    /// Four cycles later: their numbers overflow.
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
    flags_2: DFF<Bits<8>>,
    flags_3: DFF<Bits<8>>,
    flags_4: DFF<Bits<8>>,
    is_valid: DFF<Bit>,
    is_class: DFF<Bits<4>>,
    expected: Signal<Local, Bits<16>>,
    of_packet: Signal<Local, Bits<4>>,
}

impl Logic for Summary {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, end_1, end_2, end_3, end_4);
        dff_setup!(self, clock, at_end_1, at_end_2, at_end_3, at_end_4);
        dff_setup!(self, clock, flags_2, flags_3, flags_4, is_valid, is_class);
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
        self.flags_2.d.next = self.flags.val();
        self.flags_3.d.next = self.flags_2.q.val();
        self.flags_4.d.next = self.flags_3.q.val();
        self.is_valid.d.next = self.end_4.q.val();
        self.expected.next = self.count.val();
        self.of_packet.next = bits::<4>(13);
        if self.count.val() == bits::<16>(0) {
            self.of_packet.next = bits::<4>(14);
        } else if self.count.val() == bits::<16>(0xffff) {
            self.expected.next = bits::<16>(0);
            self.of_packet.next = bits::<4>(15);
        } else if self.overflow.val() {
            self.of_packet.next = bits::<4>(12);
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
        } else if (!self.fits.val()) | (self.blocks.val() != self.expected.val()) {
            self.is_class.d.next = bits::<4>(12);
        } else {
            self.is_class.d.next = self.of_packet.val();
        }
        self.pending.next =
            (self.end_1.q.val() | self.end_2.q.val()) | (self.end_3.q.val() | self.end_4.q.val());
        self.valid.next = self.is_valid.q.val();
        self.frame_class.next = self.is_class.q.val();
    }
}
