//! The feed as a whole: two lines in, one stream out.

use crate::feed::pair::Pair;
use rust_hdl::prelude::*;

/// Two lines, decoded as they come, and one stream of what both say. Ports of line A begin with
/// `a_`, of line B with `b_`, of the stream with `x_`; the words of a message are those of
/// [`FeedMessage`](crate::feed::message::FeedMessage).
#[derive(LogicBlock, Default)]
pub struct Feed {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Line A. A beat is there.
    pub a_valid: Signal<In, Bit>,
    /// Line A. It is the last of its frame.
    pub a_last: Signal<In, Bit>,
    /// Line A. With it: the MAC found the frame damaged.
    pub a_error: Signal<In, Bit>,
    /// Line A. With it: unused bytes.
    pub a_empty: Signal<In, Bits<3>>,
    /// Line A. Its bytes, the first in bits 63 to 56.
    pub a_data: Signal<In, Bits<64>>,
    /// Line A. Its UDP port.
    pub a_port: Signal<In, Bits<16>>,
    /// Line B. A beat is there.
    pub b_valid: Signal<In, Bit>,
    /// Line B. It is the last of its frame.
    pub b_last: Signal<In, Bit>,
    /// Line B. With it: the MAC found the frame damaged.
    pub b_error: Signal<In, Bit>,
    /// Line B. With it: unused bytes.
    pub b_empty: Signal<In, Bits<3>>,
    /// Line B. Its bytes, the first in bits 63 to 56.
    pub b_data: Signal<In, Bits<64>>,
    /// Line B. Its UDP port.
    pub b_port: Signal<In, Bits<16>>,
    /// `MoldUDP64` session of the day, first character in the highest bits.
    pub cfg_session: Signal<In, Bits<80>>,
    /// Cycles to wait for one line when the other one has lost something.
    pub cfg_wait: Signal<In, Bits<24>>,
    /// Start over. To be said once before the first packet.
    pub cfg_restart: Signal<In, Bit>,
    /// With it: number of the message to start at.
    pub cfg_next: Signal<In, Bits<64>>,
    /// The message of the stream is taken.
    pub x_ready: Signal<In, Bit>,
    /// Line A. A message ended three cycles ago; it holds only if its frame turns out to be Data.
    pub a_message: Signal<Out, Bit>,
    /// Line A. Known type and right length.
    pub a_well_formed: Signal<Out, Bit>,
    /// Line A. Its number in the session.
    pub a_sequence: Signal<Out, Bits<64>>,
    /// Line A. Word 0 of the message.
    pub a_order_ref: Signal<Out, Bits<64>>,
    /// Line A. Word 1 of the message.
    pub a_other_ref: Signal<Out, Bits<64>>,
    /// Line A. Word 2 of the message.
    pub a_symbol: Signal<Out, Bits<64>>,
    /// Line A. Word 3 of the message.
    pub a_terms: Signal<Out, Bits<64>>,
    /// Line A. Word 4 of the message.
    pub a_stamp: Signal<Out, Bits<64>>,
    /// Line A. Word 5 of the message.
    pub a_head: Signal<Out, Bits<40>>,
    /// Line A. A frame ended five cycles ago.
    pub a_frame: Signal<Out, Bit>,
    /// Line A. Its class, see [`FrameClass`](crate::record::FrameClass).
    pub a_frame_class: Signal<Out, Bits<4>>,
    /// Line A. Of a packet of the session: number of its first message.
    pub a_frame_sequence: Signal<Out, Bits<64>>,
    /// Line A. Of the same: messages announced.
    pub a_frame_count: Signal<Out, Bits<16>>,
    /// Line A. A packet found no room in the queue: for the stream, the line lost it.
    pub a_overflow: Signal<Out, Bit>,
    /// Line B. A message ended three cycles ago; it holds only if its frame turns out to be Data.
    pub b_message: Signal<Out, Bit>,
    /// Line B. Known type and right length.
    pub b_well_formed: Signal<Out, Bit>,
    /// Line B. Its number in the session.
    pub b_sequence: Signal<Out, Bits<64>>,
    /// Line B. Word 0 of the message.
    pub b_order_ref: Signal<Out, Bits<64>>,
    /// Line B. Word 1 of the message.
    pub b_other_ref: Signal<Out, Bits<64>>,
    /// Line B. Word 2 of the message.
    pub b_symbol: Signal<Out, Bits<64>>,
    /// Line B. Word 3 of the message.
    pub b_terms: Signal<Out, Bits<64>>,
    /// Line B. Word 4 of the message.
    pub b_stamp: Signal<Out, Bits<64>>,
    /// Line B. Word 5 of the message.
    pub b_head: Signal<Out, Bits<40>>,
    /// Line B. A frame ended five cycles ago.
    pub b_frame: Signal<Out, Bit>,
    /// Line B. Its class, see [`FrameClass`](crate::record::FrameClass).
    pub b_frame_class: Signal<Out, Bits<4>>,
    /// Line B. Of a packet of the session: number of its first message.
    pub b_frame_sequence: Signal<Out, Bits<64>>,
    /// Line B. Of the same: messages announced.
    pub b_frame_count: Signal<Out, Bits<16>>,
    /// Line B. A packet found no room in the queue: for the stream, the line lost it.
    pub b_overflow: Signal<Out, Bit>,
    /// The next message of the stream is there, until it is taken.
    pub x_valid: Signal<Out, Bit>,
    /// It is from line B.
    pub x_of_b: Signal<Out, Bit>,
    /// Its number in the session.
    pub x_sequence: Signal<Out, Bits<64>>,
    /// Its word 0.
    pub x_order_ref: Signal<Out, Bits<64>>,
    /// Its word 1.
    pub x_other_ref: Signal<Out, Bits<64>>,
    /// Its word 2.
    pub x_symbol: Signal<Out, Bits<64>>,
    /// Its word 3.
    pub x_terms: Signal<Out, Bits<64>>,
    /// Its word 4.
    pub x_stamp: Signal<Out, Bits<64>>,
    /// Its word 5.
    pub x_head: Signal<Out, Bits<40>>,
    /// Both lines lost messages.
    pub g_valid: Signal<Out, Bit>,
    /// The first of them.
    pub g_from: Signal<Out, Bits<64>>,
    /// The first one behind them.
    pub g_to: Signal<Out, Bits<64>>,
    pair: Pair,
}

impl Logic for Feed {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, pair);
        self.pair.session.next = self.cfg_session.val();
        self.pair.wait_cycles.next = self.cfg_wait.val();
        self.pair.restart.next = self.cfg_restart.val();
        self.pair.restart_at.next = self.cfg_next.val();
        self.pair.ready.next = self.x_ready.val();
        self.pair.valid[0].next = self.a_valid.val();
        self.pair.last[0].next = self.a_last.val();
        self.pair.error[0].next = self.a_error.val();
        self.pair.empty[0].next = self.a_empty.val();
        self.pair.data[0].next = self.a_data.val();
        self.pair.port[0].next = self.a_port.val();
        self.pair.valid[1].next = self.b_valid.val();
        self.pair.last[1].next = self.b_last.val();
        self.pair.error[1].next = self.b_error.val();
        self.pair.empty[1].next = self.b_empty.val();
        self.pair.data[1].next = self.b_data.val();
        self.pair.port[1].next = self.b_port.val();
        self.a_message.next = self.pair.message[0].val();
        self.a_well_formed.next = self.pair.well_formed[0].val();
        self.a_sequence.next = self.pair.number[0].val();
        self.a_order_ref.next = self.pair.words_a[0].val();
        self.a_other_ref.next = self.pair.words_a[1].val();
        self.a_symbol.next = self.pair.words_a[2].val();
        self.a_terms.next = self.pair.words_a[3].val();
        self.a_stamp.next = self.pair.words_a[4].val();
        self.a_head.next = self.pair.words_a[5].val().get_bits::<40>(0);
        self.a_frame.next = self.pair.frame[0].val();
        self.a_frame_class.next = self.pair.frame_class[0].val();
        self.a_frame_sequence.next = self.pair.frame_sequence[0].val();
        self.a_frame_count.next = self.pair.frame_count[0].val();
        self.a_overflow.next = self.pair.overflow[0].val();
        self.b_message.next = self.pair.message[1].val();
        self.b_well_formed.next = self.pair.well_formed[1].val();
        self.b_sequence.next = self.pair.number[1].val();
        self.b_order_ref.next = self.pair.words_b[0].val();
        self.b_other_ref.next = self.pair.words_b[1].val();
        self.b_symbol.next = self.pair.words_b[2].val();
        self.b_terms.next = self.pair.words_b[3].val();
        self.b_stamp.next = self.pair.words_b[4].val();
        self.b_head.next = self.pair.words_b[5].val().get_bits::<40>(0);
        self.b_frame.next = self.pair.frame[1].val();
        self.b_frame_class.next = self.pair.frame_class[1].val();
        self.b_frame_sequence.next = self.pair.frame_sequence[1].val();
        self.b_frame_count.next = self.pair.frame_count[1].val();
        self.b_overflow.next = self.pair.overflow[1].val();
        self.x_order_ref.next = self.pair.words[0].val();
        self.x_other_ref.next = self.pair.words[1].val();
        self.x_symbol.next = self.pair.words[2].val();
        self.x_terms.next = self.pair.words[3].val();
        self.x_stamp.next = self.pair.words[4].val();
        self.x_head.next = self.pair.words[5].val().get_bits::<40>(0);
        self.x_valid.next = self.pair.there.val();
        self.x_of_b.next = self.pair.of_b.val();
        self.x_sequence.next = self.pair.sequence_no.val();
        self.g_valid.next = self.pair.lost.val();
        self.g_from.next = self.pair.lost_from.val();
        self.g_to.next = self.pair.lost_to.val();
    }
}
