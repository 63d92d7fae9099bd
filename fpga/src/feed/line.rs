//! One line of the feed: frames in, one record for each message and each frame out.

use crate::feed::decoded::Decoded;
use crate::feed::lengths::Lengths;
use crate::feed::numbers::SessionCheck;
use crate::feed::walker::FeedWalker;
use crate::parser::Parser;
use crate::summary::Summary;
use rust_hdl::prelude::*;

/// Decodes a line of `MoldUDP64` packets with ITCH 5.0 messages. It takes a beat every cycle,
/// frames back to back, and never says stop. The words of a message are those of
/// [`FeedMessage`](crate::feed::message::FeedMessage).
#[derive(LogicBlock, Default)]
pub struct FeedLine {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub s_valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub s_last: Signal<In, Bit>,
    /// With the last beat: the MAC found the frame damaged (FCS, length, line code).
    pub s_error: Signal<In, Bit>,
    /// With the last beat: unused bytes at its end, 0 to 7.
    pub s_empty: Signal<In, Bits<3>>,
    /// The bytes of the beat, the first in bits 63 to 56; no preamble, no FCS.
    pub s_data: Signal<In, Bits<64>>,
    /// UDP port of the line.
    pub cfg_port: Signal<In, Bits<16>>,
    /// `MoldUDP64` session of the day, first character in the highest bits.
    pub cfg_session: Signal<In, Bits<80>>,
    /// A message ended three cycles ago. Holds only if its frame turns out to be of class Data.
    pub m_valid: Signal<Out, Bit>,
    /// Known type and right length; but for the type, the words below mean nothing otherwise.
    pub m_well_formed: Signal<Out, Bit>,
    /// It is well-formed and about an order or a trade, so that all of its words mean something.
    pub m_kept: Signal<Out, Bit>,
    /// Its number in the session.
    pub m_sequence: Signal<Out, Bits<64>>,
    /// The order; of a replace the old one.
    pub m_order_ref: Signal<Out, Bits<64>>,
    /// The new order, or the match number.
    pub m_other_ref: Signal<Out, Bits<64>>,
    /// Symbol.
    pub m_symbol: Signal<Out, Bits<64>>,
    /// Shares and price.
    pub m_terms: Signal<Out, Bits<64>>,
    /// Timestamp and number in the packet.
    pub m_stamp: Signal<Out, Bits<64>>,
    /// Locate, printable, side, type.
    pub m_head: Signal<Out, Bits<40>>,
    /// A frame ended five cycles ago.
    pub f_valid: Signal<Out, Bit>,
    /// Its class, see [`FrameClass`](crate::record::FrameClass).
    pub f_class: Signal<Out, Bits<4>>,
    /// Of a packet of the session: number of its first message.
    pub f_sequence: Signal<Out, Bits<64>>,
    /// Of the same: messages announced.
    pub f_count: Signal<Out, Bits<16>>,
    parser: Parser,
    lengths: Lengths,
    walker: FeedWalker,
    decoded: Decoded,
    session: SessionCheck,
    summary: Summary,
    valid_1: DFF<Bit>,
    data_1: DFF<Bits<64>>,
    go_1: DFF<Bit>,
    prepare_1: DFF<Bit>,
    with_vlan_1: DFF<Bit>,
    bytes_1: DFF<Bits<4>>,
    ends_1: DFF<Bit>,
}

impl Logic for FeedLine {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, valid_1, data_1, go_1, prepare_1, with_vlan_1, bytes_1, ends_1);
        clock!(self, clock, parser, lengths, walker, decoded, session, summary);
        self.parser.valid.next = self.s_valid.val();
        self.parser.last.next = self.s_last.val();
        self.parser.empty.next = self.s_empty.val();
        self.parser.data.next = self.s_data.val();
        self.parser.port.next = self.cfg_port.val();
        self.session.expected.next = self.cfg_session.val();
        self.session.key_valid.next = self.parser.key_valid.val();
        self.session.key.next = self.parser.key.val();
        self.lengths.valid.next = self.s_valid.val();
        self.lengths.data.next = self.s_data.val();
        self.valid_1.d.next = self.s_valid.val();
        self.data_1.d.next = self.s_data.val();
        self.go_1.d.next = self.parser.go.val();
        self.prepare_1.d.next = self.parser.prepare.val();
        self.with_vlan_1.d.next = self.parser.with_vlan.val();
        self.bytes_1.d.next = self.parser.bytes.val();
        self.ends_1.d.next = self.parser.ends.val();
        for i in 0..8 {
            self.walker.from[i].next = self.lengths.from[i].val();
        }
        self.walker.valid.next = self.valid_1.q.val();
        self.walker.go.next = self.go_1.q.val() & !self.parser.checksum_wrong.val();
        self.walker.prepare.next = self.prepare_1.q.val();
        self.walker.with_vlan.next = self.with_vlan_1.q.val();
        self.walker.bytes.next = self.bytes_1.q.val();
        self.walker.ends.next = self.ends_1.q.val();
        self.decoded.beat_valid.next = self.valid_1.q.val();
        self.decoded.data.next = self.data_1.q.val();
        self.decoded.shift.next = self.walker.shift.val();
        self.decoded.beat.next = self.walker.beat.val();
        self.decoded.go.next =
            (self.valid_1.q.val() & self.go_1.q.val()) & !self.parser.checksum_wrong.val();
        self.decoded.starts.next = self.walker.starts.val();
        self.decoded.in_length.next = self.walker.behind_length.val();
        self.decoded.offset.next = self.walker.offset.val();
        self.decoded.done.next = self.walker.done.val();
        self.decoded.hit.next = self.session.hit.val();
        self.decoded.length.next = self.walker.length.val();
        self.decoded.big.next = self.walker.big.val();
        self.decoded.number.next = self.walker.number.val();
        self.decoded.packet.next = self.parser.sequence_no.val();
        self.summary.frame_end.next = self.s_valid.val() & self.s_last.val();
        self.summary.damaged.next = self.s_error.val();
        self.summary.truncated.next = self.parser.truncated.val();
        self.summary.cut.next = self.parser.cut.val();
        self.summary.flags.next = self.parser.flags.val();
        self.summary.checksum_wrong.next = self.parser.checksum_wrong.val();
        self.summary.count.next = self.parser.count.val();
        self.summary.overflow.next = self.parser.overflow.val();
        self.summary.hit.next = self.session.hit.val();
        self.summary.fits.next = self.walker.fits.val();
        self.summary.blocks.next = self.walker.blocks.val();
        self.m_valid.next = self.decoded.valid.val();
        self.m_well_formed.next = self.decoded.well_formed.val();
        self.m_kept.next = self.decoded.kept.val();
        self.m_sequence.next = self.decoded.sequence_no.val();
        self.m_order_ref.next = self.decoded.order_ref.val();
        self.m_other_ref.next = self.decoded.other_ref.val();
        self.m_symbol.next = self.decoded.symbol.val();
        self.m_terms.next = self.decoded.terms.val();
        self.m_stamp.next = self.decoded.stamp.val();
        self.m_head.next = self.decoded.head.val();
        self.f_valid.next = self.summary.valid.val();
        self.f_class.next = self.summary.frame_class.val();
        self.f_sequence.next = self.parser.sequence_no.val();
        self.f_count.next = self.parser.count.val();
    }
}
