//! Counting beats and taking a VLAN tag out of the headers.

use rust_hdl::prelude::*;

/// Presents the headers as if there were no VLAN tag: a tagged header beat comes one beat later,
/// put together from two halves. The payload is not touched.
#[derive(LogicBlock, Default)]
pub struct Untag {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// Its bytes, the first in the highest lane.
    pub data: Signal<In, Bits<64>>,
    /// The first two of eight header bytes of the frame without its tag.
    pub start: Signal<Out, Bits<16>>,
    /// Which eight: bytes `8 * index` and on; stays at 15 once there. From beat 2 on.
    pub index: Signal<Out, Bits<4>>,
    /// Number of the beat in its frame; stays at 15 once there.
    pub beat: Signal<Out, Bits<4>>,
    /// Those eight.
    pub header: Signal<Out, Bits<64>>,
    /// The frame has a tag; known from beat 2 on.
    pub with_vlan: Signal<Out, Bit>,
    /// It is 2.
    pub second: Signal<Out, Bit>,
    /// It is 7 or more.
    pub in_body: Signal<Out, Bit>,
    /// One cycle late, as the next ones: a beat was there.
    pub late_valid: Signal<Out, Bit>,
    /// It was the first of its frame.
    pub late_first: Signal<Out, Bit>,
    /// Eight header bytes of the frame without its tag.
    pub late_header: Signal<Out, Bits<64>>,
    /// Which eight; 0 means none of use.
    pub late_index: Signal<Out, Bits<4>>,
    valid_1: DFF<Bit>,
    first_1: DFF<Bit>,
    header_1: DFF<Bits<64>>,
    index_1: DFF<Bits<4>>,
    count: DFF<Bits<4>>,
    at: DFF<Bits<4>>,
    is_body: DFF<Bit>,
    has_tag: DFF<Bit>,
    low: DFF<Bits<32>>,
    tag_here: Signal<Local, Bit>,
    count_up: Signal<Local, Bits<4>>,
    at_up: Signal<Local, Bits<4>>,
    is_behind: Signal<Local, Bit>,
}

impl Logic for Untag {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, count, at, is_body, has_tag, low, valid_1, first_1, header_1, index_1
        );
        self.count_up.next = self.count.q.val() + bits::<4>(1);
        // The beat behind that with the tag has the number of that one, and so all others.
        self.is_behind.next = self.has_tag.q.val() & (self.count.q.val() == bits::<4>(2));
        self.at_up.next = self.at.q.val() + bits::<4>(1);
        self.tag_here.next = (self.count.q.val() == bits::<4>(1))
            & (self.data.val().get_bits::<16>(16) == bits::<16>(0x8100));
        if self.valid.val() {
            self.low.d.next = self.data.val().get_bits::<32>(0);
            if self.last.val() {
                self.count.d.next = bits::<4>(0);
                self.at.d.next = bits::<4>(0);
                self.is_body.d.next = false;
                self.has_tag.d.next = false;
            } else {
                if self.count.q.val() != bits::<4>(15) {
                    self.count.d.next = self.count_up.val();
                }
                if self.tag_here.val() {
                    self.has_tag.d.next = true;
                }
                if !self.is_behind.val() & (self.at.q.val() != bits::<4>(15)) {
                    self.at.d.next = self.at_up.val();
                }
                if self.at.q.val() == bits::<4>(6) {
                    self.is_body.d.next = true;
                }
            }
        }
        self.start.next = self.data.val().get_bits::<16>(48);
        self.index.next = self.at.q.val();
        if self.is_behind.val() {
            self.index.next = bits::<4>(1);
        }
        self.second.next = !self.has_tag.q.val() & (self.count.q.val() == bits::<4>(2));
        if self.has_tag.q.val() {
            self.second.next = self.count.q.val() == bits::<4>(3);
        }
        self.in_body.next = self.is_body.q.val();
        self.valid_1.d.next = self.valid.val();
        self.first_1.d.next = self.count.q.val() == bits::<4>(0);
        self.header.next = self.data.val();
        self.index_1.d.next = self.at.q.val();
        if self.is_behind.val() {
            self.index_1.d.next = bits::<4>(1);
        }
        if self.tag_here.val() {
            self.index_1.d.next = bits::<4>(0);
        }
        if self.has_tag.q.val() {
            self.start.next = self.low.q.val().get_bits::<16>(16);
            self.header.next = (bit_cast::<64, 32>(self.low.q.val()) << bits::<64>(32))
                | bit_cast::<64, 32>(self.data.val().get_bits::<32>(32));
        }
        self.header_1.d.next = self.header.val();
        self.beat.next = self.count.q.val();
        self.with_vlan.next = self.has_tag.q.val();
        self.late_valid.next = self.valid_1.q.val();
        self.late_first.next = self.first_1.q.val();
        self.late_header.next = self.header_1.q.val();
        self.late_index.next = self.index_1.q.val();
    }
}
