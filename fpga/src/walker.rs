//! The walk from block to block: where messages start and end, and whether the blocks are exactly
//! the datagram.

use rust_hdl::prelude::*;

/// Follows the blocks one beat behind the input. Nothing it says depends on later beats.
#[derive(LogicBlock, Default)]
pub struct Walker {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// The next beat is the first with blocks.
    pub prepare: Signal<In, Bit>,
    /// Their offset in it is 2 (VLAN tag) and not 6.
    pub with_vlan: Signal<In, Bit>,
    /// The beat is of a datagram to decode.
    pub go: Signal<In, Bit>,
    /// How many of its bytes are of the datagram.
    pub bytes: Signal<In, Bits<4>>,
    /// The datagram ends in it.
    pub ends: Signal<In, Bit>,
    /// The ways from the place where the next block starts, see [`Blocks`](crate::blocks::Blocks).
    pub way: Signal<In, Bits<25>>,
    /// Which of them it wants: the offset of the next block, unless `half`.
    pub offset: Signal<Out, Bits<3>>,
    /// It wants the one that continues a length.
    pub half: Signal<Out, Bit>,
    /// The beat ends a long message.
    pub done: Signal<Out, Bit>,
    /// The beat belongs to a long message that began in an earlier one.
    pub in_body: Signal<Out, Bit>,
    /// Where that message begins in its first beat, less one.
    pub shift: Signal<Out, Bits<3>>,
    /// Beats since that one, from 1; stays at 7 once there.
    pub beat: Signal<Out, Bits<3>>,
    /// Its bytes.
    pub length: Signal<Out, Bits<17>>,
    /// Its number in the packet, from 0.
    pub number: Signal<Out, Bits<16>>,
    /// Blocks so far, one cycle late.
    pub blocks: Signal<Out, Bits<16>>,
    /// The last block ended where the datagram did, one cycle late.
    pub fits: Signal<Out, Bit>,
    left: DFF<Bits<17>>,
    in_length: DFF<Bit>,
    in_message: DFF<Bit>,
    body: DFF<Bits<4>>,
    start: DFF<Bits<17>>,
    since: DFF<Bits<3>>,
    index: DFF<Bits<16>>,
    counted: DFF<Bits<16>>,
    fit: DFF<Bit>,
    here: Signal<Local, Bit>,
    target: Signal<Local, Bits<17>>,
    after: Signal<Local, Bits<17>>,
    cut: Signal<Local, Bit>,
    sum: Signal<Local, Bits<16>>,
    shift_wide: Signal<Local, Bits<4>>,
}

impl Logic for Walker {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, left, in_length, in_message, body, start, since, index, counted);
        dff_setup!(self, clock, fit);
        self.here.next = self.left.q.val() < bit_cast::<17, 4>(self.bytes.val());
        if self.in_length.q.val() {
            self.here.next = self.bytes.val() != bits::<4>(0);
        }
        // A message that has come up to here ends in this beat; `left` is at least 1 in one.
        self.done.next = ((self.valid.val() & self.go.val()) & self.in_message.q.val())
            & (self.left.q.val() <= bit_cast::<17, 4>(self.bytes.val()));
        self.target.next = self.left.q.val();
        self.cut.next = false;
        if self.here.val() {
            self.target.next = self.way.val().get_bits::<17>(0);
            self.cut.next = self.way.val().get_bits::<4>(20) == bits::<4>(9);
        }
        self.after.next = self.target.val() - bits::<17>(8);
        self.sum.next = self.counted.q.val() + bit_cast::<16, 3>(self.way.val().get_bits::<3>(17));
        if self.valid.val() & self.go.val() {
            self.left.d.next = self.after.val();
            self.fit.d.next = self.ends.val()
                & !self.cut.val()
                & (self.target.val() == bit_cast::<17, 4>(self.bytes.val()));
            if !self.ends.val() {
                self.fit.d.next = self.fit.q.val();
            }
            if self.since.q.val() != bits::<3>(7) {
                self.since.d.next = self.since.q.val() + bits::<3>(1);
            }
            if self.done.val() {
                self.in_message.d.next = false;
            }
            if self.here.val() {
                self.counted.d.next = self.sum.val();
                self.in_length.d.next = self.cut.val();
                self.in_message.d.next = self.way.val().get_bit(24);
                self.body.d.next = self.way.val().get_bits::<4>(20);
                self.start.d.next = self.target.val();
                self.since.d.next = bits::<3>(1);
                self.index.d.next = self.sum.val() - bits::<16>(1);
            }
            // A message that goes on behind its datagram never ends, padding or not.
            if self.ends.val() {
                self.in_message.d.next = false;
            }
        }
        if self.valid.val() & self.prepare.val() {
            self.left.d.next = bits::<17>(6);
            if self.with_vlan.val() {
                self.left.d.next = bits::<17>(2);
            }
            self.in_length.d.next = false;
            self.in_message.d.next = false;
            self.counted.d.next = bits::<16>(0);
            self.fit.d.next = false;
        }
        self.offset.next = self.left.q.val().get_bits::<3>(0);
        self.half.next = self.in_length.q.val();
        self.in_body.next = (self.valid.val() & self.go.val()) & self.in_message.q.val();
        self.shift_wide.next = self.body.q.val() - bits::<4>(1);
        self.shift.next = self.shift_wide.val().get_bits::<3>(0);
        self.beat.next = self.since.q.val();
        self.length.next = self.start.q.val() - bit_cast::<17, 4>(self.body.q.val());
        self.number.next = self.index.q.val();
        self.blocks.next = self.counted.q.val();
        self.fits.next = self.fit.q.val();
    }
}
