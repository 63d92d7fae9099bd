//! Counting beats and taking a VLAN tag out of the headers.

use rust_hdl::prelude::*;

/// Presents the headers as if there were no VLAN tag: a tagged header beat comes one beat later,
/// put together from two halves. Combinational; the payload is not touched.
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
    /// Eight header bytes of the frame without its tag.
    pub header: Signal<Out, Bits<64>>,
    /// Which eight: bytes `8 * index` and on; stays at 15 (or 14) once there. 0 means none of use.
    pub index: Signal<Out, Bits<4>>,
    /// Number of the beat in its frame; stays at 15 once there.
    pub beat: Signal<Out, Bits<4>>,
    /// The frame has a tag; known from beat 2 on.
    pub with_vlan: Signal<Out, Bit>,
    count: DFF<Bits<4>>,
    has_tag: DFF<Bit>,
    low: DFF<Bits<32>>,
    tag_here: Signal<Local, Bit>,
    count_up: Signal<Local, Bits<4>>,
    count_down: Signal<Local, Bits<4>>,
}

impl Logic for Untag {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, has_tag, low);
        self.count_up.next = self.count.q.val() + bits::<4>(1);
        self.count_down.next = self.count.q.val() - bits::<4>(1);
        self.tag_here.next = (self.count.q.val() == bits::<4>(1))
            & (self.data.val().get_bits::<16>(16) == bits::<16>(0x8100));
        if self.valid.val() {
            self.low.d.next = self.data.val().get_bits::<32>(0);
            if self.last.val() {
                self.count.d.next = bits::<4>(0);
                self.has_tag.d.next = false;
            } else {
                if self.count.q.val() != bits::<4>(15) {
                    self.count.d.next = self.count_up.val();
                }
                if self.tag_here.val() {
                    self.has_tag.d.next = true;
                }
            }
        }
        self.header.next = self.data.val();
        self.index.next = self.count.q.val();
        if self.tag_here.val() {
            self.index.next = bits::<4>(0);
        }
        if self.has_tag.q.val() {
            self.header.next = (bit_cast::<64, 32>(self.low.q.val()) << bits::<64>(32))
                | bit_cast::<64, 32>(self.data.val().get_bits::<32>(32));
            self.index.next = self.count_down.val();
        }
        self.beat.next = self.count.q.val();
        self.with_vlan.next = self.has_tag.q.val();
    }
}
