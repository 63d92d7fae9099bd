//! The walk from block to block of a feed packet.

use rust_hdl::prelude::*;

/// Follows the blocks one beat behind the input. Nothing it says depends on later beats.
#[derive(LogicBlock, Default)]
pub struct FeedWalker {
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
    /// The ways from every place, see [`Lengths`](crate::feed::lengths::Lengths).
    pub from: [Signal<In, Bits<26>>; 8],
    /// It is one, and a message begins in it.
    pub starts: Signal<Out, Bit>,
    /// Behind a length that began in the beat before.
    pub behind_length: Signal<Out, Bit>,
    /// Otherwise: where its length begins.
    pub offset: Signal<Out, Bits<3>>,
    /// The beat ends a message.
    pub done: Signal<Out, Bit>,
    /// Where that message begins in its first beat, less one.
    pub shift: Signal<Out, Bits<3>>,
    /// Beats since that one, from 1; stays at 7 once there.
    pub beat: Signal<Out, Bits<3>>,
    /// Its bytes, if below 64.
    pub length: Signal<Out, Bits<6>>,
    /// It has 64 bytes or more.
    pub big: Signal<Out, Bit>,
    /// Its number in the packet, from 0.
    pub number: Signal<Out, Bits<16>>,
    /// Blocks so far, one cycle late.
    pub blocks: Signal<Out, Bits<16>>,
    /// The blocks are exactly the datagram and none is short, one cycle late.
    pub fits: Signal<Out, Bit>,
    left: DFF<Bits<17>>,
    near: DFF<Bit>,
    in_length: DFF<Bit>,
    in_message: DFF<Bit>,
    short: DFF<Bit>,
    body: DFF<Bits<3>>,
    since: DFF<Bits<3>>,
    of_length: DFF<Bits<6>>,
    is_big: DFF<Bit>,
    index: DFF<Bits<16>>,
    counted: DFF<Bits<16>>,
    fit: DFF<Bit>,
    choice: Choice,
    ended: Signal<Local, Bit>,
}

impl Logic for FeedWalker {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, left, near, in_length, in_message, short, body, since);
        dff_setup!(self, clock, of_length, is_big, index, counted, fit);
        self.offset.next = self.left.q.val().get_bits::<3>(0);
        self.choice.offset.next = self.left.q.val().get_bits::<3>(0);
        self.choice.near.next = self.near.q.val();
        self.choice.in_length.next = self.in_length.q.val();
        self.choice.bytes.next = self.bytes.val();
        for i in 0..8 {
            self.choice.from[i].next = self.from[i].val();
        }
        self.ended.next =
            self.in_message.q.val() & (bit_cast::<17, 4>(self.bytes.val()) >= self.left.q.val());
        if self.valid.val() & self.go.val() {
            self.left.d.next = self.left.q.val() - bits::<17>(8);
            self.near.d.next = self.left.q.val() < bits::<17>(16);
            if self.near.q.val() | self.in_length.q.val() {
                self.left.d.next = self.choice.way.val().get_bits::<17>(0);
                self.near.d.next = self.choice.way.val().get_bit(17);
            }
            self.in_length.d.next = self.choice.cut.val();
            self.in_message.d.next = self.in_message.q.val() & !self.ended.val();
            if self.since.q.val() != bits::<3>(7) {
                self.since.d.next = self.since.q.val() + bits::<3>(1);
            }
            if self.choice.starts.val() {
                self.counted.d.next = self.counted.q.val() + bits::<16>(1);
                self.in_message.d.next = (!self.short.q.val()) & !self.choice.way.val().get_bit(18);
            }
            // No message goes on behind where the next one would start, so what is kept of it may
            // change before it is known whether the datagram goes on that far. If it does not, it
            // ends, and whether that one was short counts no more.
            if self.near.q.val() | self.in_length.q.val() {
                self.short.d.next = self.short.q.val() | self.choice.way.val().get_bit(18);
                self.index.d.next = self.counted.q.val();
                self.is_big.d.next = self.choice.way.val().get_bit(19);
                self.of_length.d.next = self.choice.way.val().get_bits::<6>(20);
                self.since.d.next = bits::<3>(1);
                // The body begins two bytes on; behind a continued length, at the second byte.
                self.body.d.next = self.left.q.val().get_bits::<3>(0) + bits::<3>(1);
                if self.in_length.q.val() {
                    self.body.d.next = bits::<3>(0);
                }
            }
            if self.ends.val() {
                // A message that goes on behind its datagram never ends, padding or not.
                self.in_message.d.next = false;
                self.fit.d.next = ((!self.short.q.val()) & (!self.in_length.q.val()))
                    & (self.left.q.val() == bit_cast::<17, 4>(self.bytes.val()));
            }
        }
        if self.valid.val() & self.prepare.val() {
            self.left.d.next = bits::<17>(6);
            if self.with_vlan.val() {
                self.left.d.next = bits::<17>(2);
            }
            self.near.d.next = true;
            self.in_length.d.next = false;
            self.in_message.d.next = false;
            self.short.d.next = false;
            self.counted.d.next = bits::<16>(0);
            self.fit.d.next = false;
        }
        self.starts.next = self.choice.starts.val();
        self.behind_length.next = self.in_length.q.val();
        self.done.next = (self.valid.val() & self.go.val()) & self.ended.val();
        self.shift.next = self.body.q.val();
        self.beat.next = self.since.q.val();
        self.length.next = self.of_length.q.val();
        self.big.next = self.is_big.q.val();
        self.number.next = self.index.q.val();
        self.blocks.next = self.counted.q.val();
        self.fits.next = self.fit.q.val();
    }
}

/// The way from where the next block starts, and whether that is in this beat. Combinational.
#[derive(LogicBlock, Default)]
struct Choice {
    offset: Signal<In, Bits<3>>,
    near: Signal<In, Bit>,
    in_length: Signal<In, Bit>,
    bytes: Signal<In, Bits<4>>,
    from: [Signal<In, Bits<26>>; 8],
    way: Signal<Out, Bits<26>>,
    /// A length begins in the last byte of the beat.
    cut: Signal<Out, Bit>,
    /// A length ends in the beat, and a message begins.
    starts: Signal<Out, Bit>,
    begins: Signal<Local, Bit>,
    of_4: [Signal<Local, Bits<26>>; 4],
    of_2: [Signal<Local, Bits<26>>; 2],
}

impl Logic for Choice {
    #[hdl_gen]
    fn update(&mut self) {
        self.of_4[0].next = self.from[1].val();
        self.of_4[1].next = self.from[3].val();
        self.of_4[2].next = self.from[5].val();
        self.of_4[3].next = self.from[7].val();
        if self.offset.val().get_bit(0) {
            self.of_4[0].next = self.from[2].val();
            self.of_4[1].next = self.from[4].val();
            self.of_4[2].next = self.from[6].val();
            // A length that begins at offset 7 goes on in the next beat.
            self.of_4[3].next = bits::<26>(0);
        }
        self.of_2[0].next = self.of_4[0].val();
        self.of_2[1].next = self.of_4[2].val();
        if self.offset.val().get_bit(1) {
            self.of_2[0].next = self.of_4[1].val();
            self.of_2[1].next = self.of_4[3].val();
        }
        self.way.next = self.of_2[0].val();
        if self.offset.val().get_bit(2) {
            self.way.next = self.of_2[1].val();
        }
        if self.in_length.val() {
            self.way.next = self.from[0].val();
        }
        self.begins.next =
            self.near.val() & (bit_cast::<4, 3>(self.offset.val()) < self.bytes.val());
        self.cut.next = self.begins.val() & (self.offset.val() == bits::<3>(7));
        self.starts.next = (self.begins.val() & (self.offset.val() != bits::<3>(7)))
            | (self.in_length.val() & (self.bytes.val() != bits::<4>(0)));
    }
}
