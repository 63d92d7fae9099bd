//! The walk from block to block: where messages start and end, and whether the blocks are exactly
//! the datagram.

use rust_hdl::prelude::*;

/// Follows the blocks one beat behind the input. Nothing it says depends on later beats.
///
/// Where the next block starts is kept as a place in a beat and a number of beats until then, so
/// that the loop from beat to beat compares nothing. A block that starts at offset 7 has its length
/// in two beats: `edge` marks the first, and in the second its place is 7 still.
#[derive(LogicBlock, Default)]
pub struct Walker {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there, and the next one is the first with blocks.
    pub prepare: Signal<In, Bit>,
    /// Their offset in it is 2 (VLAN tag) and not 6.
    pub with_vlan: Signal<In, Bit>,
    /// A beat is there, of a datagram to decode.
    pub go: Signal<In, Bit>,
    /// How many of its bytes are of the datagram.
    pub bytes: Signal<In, Bits<4>>,
    /// The datagram ends in it.
    pub ends: Signal<In, Bit>,
    /// The way from the place where the next block starts, see [`Blocks`](crate::blocks::Blocks).
    pub way: Signal<In, Bits<28>>,
    /// Bytes of the message there.
    pub there: Signal<In, Bits<16>>,
    /// Which place it is.
    pub place: Signal<Out, Bits<8>>,
    /// The beat ends a message.
    pub done: Signal<Out, Bit>,
    /// Where the message begins in its first beat, less one.
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
    here: DFF<Bit>,
    edge_here: DFF<Bit>,
    at: DFF<Bits<3>>,
    /// The same, a bit for each.
    spot: DFF<Bits<8>>,
    at_start: Signal<Local, Bit>,
    at_edge: Signal<Local, Bit>,
    ahead: DFF<Bits<14>>,
    /// The message, or what is before the first one, ends in this beat.
    final_beat: DFF<Bit>,
    in_message: DFF<Bit>,
    too_short: DFF<Bit>,
    since: DFF<Bits<3>>,
    bytes_here: DFF<Bits<16>>,
    turned: DFF<Bits<3>>,
    index: DFF<Bits<16>>,
    counted: DFF<Bits<16>>,
    fit: DFF<Bit>,
    active: Signal<Local, Bit>,
    end_at: Signal<Local, Bits<4>>,
    starts: Signal<Local, Bit>,
    is_one: Signal<Local, Bit>,
    is_two: Signal<Local, Bit>,
}

impl Logic for Walker {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, here, edge_here, at, spot, ahead, final_beat);
        dff_setup!(self, clock, in_message, too_short);
        dff_setup!(self, clock, since, bytes_here, turned, index, counted, fit);
        self.at_start.next = self.spot.q.val().get_bit(0);
        self.at_edge.next = self.spot.q.val().get_bit(7);
        self.active.next = self.go.val() & !self.too_short.q.val();
        // Where the message that goes on in this beat ends, if it does.
        self.end_at.next = bit_cast::<4, 3>(self.at.q.val())
            | (bit_cast::<4, 1>(self.at_start.val().into()) << bits::<4>(3));
        self.done.next = self.active.val()
            & self.final_beat.q.val()
            & self.in_message.q.val()
            & (self.bytes.val() >= self.end_at.val());
        // A length that began in the beat before takes the first byte of this one.
        self.starts.next =
            self.here.q.val() & (bit_cast::<4, 3>(self.at.q.val()) < self.bytes.val());
        if self.at_edge.val() {
            self.starts.next = self.here.q.val() & (self.bytes.val() != bits::<4>(0));
        }
        self.is_one.next = self.ahead.q.val() == bits::<14>(1);
        self.is_two.next = self.ahead.q.val() == bits::<14>(2);
        if self.active.val() {
            if self.since.q.val() != bits::<3>(7) {
                self.since.d.next = self.since.q.val() + bits::<3>(1);
            }
            self.ahead.d.next = self.ahead.q.val() - bits::<14>(1);
            self.here.d.next = self.edge_here.q.val() | (self.is_one.val() & !self.at_edge.val());
            self.edge_here.d.next = self.is_one.val() & self.at_edge.val();
            self.final_beat.d.next = self.is_one.val();
            if self.at_start.val() {
                self.final_beat.d.next = self.is_two.val();
            }
            if self.here.q.val() {
                self.at.d.next = self.way.val().get_bits::<3>(0);
                self.spot.d.next = self.way.val().get_bits::<8>(20);
                self.ahead.d.next = self.way.val().get_bits::<14>(3);
                self.here.d.next = self.way.val().get_bit(17) & !self.way.val().get_bit(27);
                self.edge_here.d.next = self.way.val().get_bit(17) & self.way.val().get_bit(27);
                self.final_beat.d.next = self.way.val().get_bit(18);
                self.bytes_here.d.next = self.there.val();
                self.turned.d.next = self.at.q.val() + bits::<3>(1);
                self.since.d.next = bits::<3>(1);
                self.index.d.next = self.counted.q.val();
            }
            if self.starts.val() {
                self.counted.d.next = self.counted.q.val() + bits::<16>(1);
                self.in_message.d.next = true;
                self.too_short.d.next = self.way.val().get_bit(19);
            }
            if self.ends.val() {
                self.fit.d.next = self.final_beat.q.val() & (self.end_at.val() == self.bytes.val());
            }
        }
        if self.prepare.val() {
            self.at.d.next = bits::<3>(6);
            self.spot.d.next = bits::<8>(0x40);
            if self.with_vlan.val() {
                self.at.d.next = bits::<3>(2);
                self.spot.d.next = bits::<8>(4);
            }
            self.here.d.next = true;
            self.edge_here.d.next = false;
            self.ahead.d.next = bits::<14>(0);
            self.final_beat.d.next = true;
            self.in_message.d.next = false;
            self.too_short.d.next = false;
            self.counted.d.next = bits::<16>(0);
            self.fit.d.next = false;
        }
        self.place.next = self.spot.q.val();
        self.shift.next = self.turned.q.val();
        self.beat.next = self.since.q.val();
        self.length.next = bit_cast::<17, 16>(self.bytes_here.q.val());
        self.number.next = self.index.q.val();
        self.blocks.next = self.counted.q.val();
        self.fits.next = self.fit.q.val();
    }
}
