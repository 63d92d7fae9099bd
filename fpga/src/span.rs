//! Where the datagram lies in the frame: how many bytes of each beat belong to its payload.

use rust_hdl::prelude::*;

/// Follows the IPv4 total length to the end of the datagram. Outputs are combinational.
#[derive(LogicBlock, Default)]
pub struct Span {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// Unused bytes at the end of the last beat, 0 to 7.
    pub empty: Signal<In, Bits<3>>,
    /// It is header beat 2, see [`Untag`](crate::untag::Untag).
    pub second: Signal<In, Bit>,
    /// Its first two bytes.
    pub start: Signal<In, Bits<16>>,
    /// The frame has a VLAN tag.
    pub with_vlan: Signal<In, Bit>,
    /// Number of the beat in its frame.
    pub beat: Signal<In, Bits<4>>,
    /// Bytes of this beat that are of the datagram and of the frame, 0 to 8. Means something from
    /// header beat 7 on.
    pub bytes: Signal<Out, Bits<4>>,
    /// Bytes of this beat that are of the frame.
    pub in_frame_bytes: Signal<Out, Bits<4>>,
    /// The datagram ends in this beat. Means something from header beat 7 on.
    pub ends: Signal<Out, Bit>,
    /// In the last beat: the frame ends before the datagram does.
    pub cut: Signal<Out, Bit>,
    /// In the last beat: the frame ends inside Ethernet, IPv4 and UDP headers.
    pub truncated: Signal<Out, Bit>,
    /// Of what is left of the datagram: whole beats, and the bytes behind them.
    whole: DFF<Bits<14>>,
    rest: DFF<Bits<3>>,
    /// No whole beat is left; one is, and no bytes behind it.
    is_rest: DFF<Bit>,
    is_last_whole: DFF<Bit>,
    is_none: Signal<Local, Bit>,
    is_one: Signal<Local, Bit>,
    is_two: Signal<Local, Bit>,
    no_rest: Signal<Local, Bit>,
    tag_bytes: Signal<Local, Bits<17>>,
    from_length: Signal<Local, Bits<17>>,
    in_frame: Signal<Local, Bits<4>>,
    in_datagram: Signal<Local, Bits<4>>,
}

impl Logic for Span {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, whole, rest, is_rest, is_last_whole);
        // Behind header beat 2 the frame goes on at byte 24 (tagged: 32), its datagram ends at
        // 14 + length (tagged: 18 + length).
        self.tag_bytes.next = bits::<17>(10);
        if self.with_vlan.val() {
            self.tag_bytes.next = bits::<17>(14);
        }
        self.from_length.next = bit_cast::<17, 16>(self.start.val()) - self.tag_bytes.val();
        self.is_none.next = self.whole.q.val() == bits::<14>(0);
        self.is_one.next = self.whole.q.val() == bits::<14>(1);
        self.is_two.next = self.whole.q.val() == bits::<14>(2);
        self.no_rest.next = self.rest.q.val() == bits::<3>(0);
        self.is_rest.d.next = self.is_none.val();
        self.is_last_whole.d.next = self.is_one.val() & self.no_rest.val();
        self.in_datagram.next = bits::<4>(8);
        if self.is_rest.q.val() {
            self.in_datagram.next = bit_cast::<4, 3>(self.rest.q.val());
        }
        if self.valid.val() {
            self.is_rest.d.next = self.is_none.val() | self.is_one.val();
            self.is_last_whole.d.next = self.is_two.val() & self.no_rest.val();
            if self.is_rest.q.val() {
                self.rest.d.next = bits::<3>(0);
            } else {
                self.whole.d.next = self.whole.q.val() - bits::<14>(1);
            }
            if self.second.val() {
                self.whole.d.next = self.from_length.val().get_bits::<14>(3);
                // Two whole beats at least, unless the length is flagged as too short.
                self.is_rest.d.next = false;
                self.is_last_whole.d.next = false;
                self.rest.d.next = self.from_length.val().get_bits::<3>(0);
            }
        }
        self.in_frame.next = bits::<4>(8);
        if self.last.val() {
            self.in_frame.next = bits::<4>(8) - bit_cast::<4, 3>(self.empty.val());
        }
        self.in_frame_bytes.next = self.in_frame.val();
        self.bytes.next = self.in_datagram.val();
        if self.in_frame.val() < self.in_datagram.val() {
            self.bytes.next = self.in_frame.val();
        }
        self.ends.next = self.is_last_whole.q.val() | (self.is_rest.q.val() & !self.no_rest.val());
        self.cut.next = (!self.is_rest.q.val() & !self.is_last_whole.q.val())
            | (self.in_frame.val() < self.in_datagram.val());
        self.truncated.next = self.beat.val() < bits::<4>(5);
        if (self.beat.val() == bits::<4>(5)) & (self.in_frame.val() < bits::<4>(2)) {
            self.truncated.next = true;
        }
        if (self.beat.val() == bits::<4>(5))
            & self.with_vlan.val()
            & (self.in_frame.val() < bits::<4>(6))
        {
            self.truncated.next = true;
        }
    }
}
