//! Two lines and what arbitrates between them.

use crate::feed::arbiter::Arbiter;
use crate::feed::line::FeedLine;
use rust_hdl::prelude::*;

/// The parts of [`Feed`](crate::feed::top::Feed), with ports for line A at index 0 and for line B
/// at index 1.
#[derive(LogicBlock, Default)]
pub struct Pair {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: [Signal<In, Bit>; 2],
    /// It is the last of its frame.
    pub last: [Signal<In, Bit>; 2],
    /// With it: the MAC found the frame damaged.
    pub error: [Signal<In, Bit>; 2],
    /// With it: unused bytes.
    pub empty: [Signal<In, Bits<3>>; 2],
    /// Its bytes, the first in bits 63 to 56.
    pub data: [Signal<In, Bits<64>>; 2],
    /// UDP port of the line.
    pub port: [Signal<In, Bits<16>>; 2],
    /// See [`FeedLine`].
    pub session: Signal<In, Bits<80>>,
    /// See [`Turn`](crate::feed::turn::Turn).
    pub wait_cycles: Signal<In, Bits<24>>,
    /// See [`Turn`](crate::feed::turn::Turn).
    pub restart: Signal<In, Bit>,
    /// See [`Turn`](crate::feed::turn::Turn).
    pub restart_at: Signal<In, Bits<64>>,
    /// See [`Arbiter`].
    pub ready: Signal<In, Bit>,
    /// A message ended three cycles ago.
    pub message: [Signal<Out, Bit>; 2],
    /// Known type and right length.
    pub well_formed: [Signal<Out, Bit>; 2],
    /// Its number in the session.
    pub number: [Signal<Out, Bits<64>>; 2],
    /// A frame ended five cycles ago.
    pub frame: [Signal<Out, Bit>; 2],
    /// Its class, see [`FrameClass`](crate::record::FrameClass).
    pub frame_class: [Signal<Out, Bits<4>>; 2],
    /// Of a packet of the session: number of its first message.
    pub frame_sequence: [Signal<Out, Bits<64>>; 2],
    /// Of the same: messages announced.
    pub frame_count: [Signal<Out, Bits<16>>; 2],
    /// Words of a message of line A.
    pub words_a: [Signal<Out, Bits<64>>; 6],
    /// Words of a message of line B.
    pub words_b: [Signal<Out, Bits<64>>; 6],
    /// A packet found no room in its queue.
    pub overflow: [Signal<Out, Bit>; 2],
    /// See [`Arbiter`]; the same for the next ones.
    pub there: Signal<Out, Bit>,
    /// From line B.
    pub of_b: Signal<Out, Bit>,
    /// Its number.
    pub sequence_no: Signal<Out, Bits<64>>,
    /// Its words.
    pub words: [Signal<Out, Bits<64>>; 6],
    /// A gap.
    pub lost: Signal<Out, Bit>,
    /// Its first number.
    pub lost_from: Signal<Out, Bits<64>>,
    /// The first one behind.
    pub lost_to: Signal<Out, Bits<64>>,
    a: FeedLine,
    b: FeedLine,
    arbiter: Arbiter,
}

impl Logic for Pair {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, a, b, arbiter);
        self.arbiter.restart.next = self.restart.val();
        self.arbiter.restart_at.next = self.restart_at.val();
        self.arbiter.wait_cycles.next = self.wait_cycles.val();
        self.arbiter.ready.next = self.ready.val();
        self.a.s_valid.next = self.valid[0].val();
        self.a.s_last.next = self.last[0].val();
        self.a.s_error.next = self.error[0].val();
        self.a.s_empty.next = self.empty[0].val();
        self.a.s_data.next = self.data[0].val();
        self.a.cfg_port.next = self.port[0].val();
        self.a.cfg_session.next = self.session.val();
        self.arbiter.m_valid[0].next = self.a.m_kept.val();
        self.words_a[0].next = self.a.m_order_ref.val();
        self.words_a[1].next = self.a.m_other_ref.val();
        self.words_a[2].next = self.a.m_symbol.val();
        self.words_a[3].next = self.a.m_terms.val();
        self.words_a[4].next = self.a.m_stamp.val();
        self.words_a[5].next = bit_cast::<64, 40>(self.a.m_head.val());
        self.message[0].next = self.a.m_valid.val();
        self.well_formed[0].next = self.a.m_well_formed.val();
        self.number[0].next = self.a.m_sequence.val();
        self.frame[0].next = self.a.f_valid.val();
        self.frame_class[0].next = self.a.f_class.val();
        self.frame_sequence[0].next = self.a.f_sequence.val();
        self.frame_count[0].next = self.a.f_count.val();
        self.b.s_valid.next = self.valid[1].val();
        self.b.s_last.next = self.last[1].val();
        self.b.s_error.next = self.error[1].val();
        self.b.s_empty.next = self.empty[1].val();
        self.b.s_data.next = self.data[1].val();
        self.b.cfg_port.next = self.port[1].val();
        self.b.cfg_session.next = self.session.val();
        self.arbiter.m_valid[1].next = self.b.m_kept.val();
        self.words_b[0].next = self.b.m_order_ref.val();
        self.words_b[1].next = self.b.m_other_ref.val();
        self.words_b[2].next = self.b.m_symbol.val();
        self.words_b[3].next = self.b.m_terms.val();
        self.words_b[4].next = self.b.m_stamp.val();
        self.words_b[5].next = bit_cast::<64, 40>(self.b.m_head.val());
        self.message[1].next = self.b.m_valid.val();
        self.well_formed[1].next = self.b.m_well_formed.val();
        self.number[1].next = self.b.m_sequence.val();
        self.frame[1].next = self.b.f_valid.val();
        self.frame_class[1].next = self.b.f_class.val();
        self.frame_sequence[1].next = self.b.f_sequence.val();
        self.frame_count[1].next = self.b.f_count.val();
        for i in 0..6 {
            self.arbiter.words_a[i].next = self.words_a[i].val();
            self.arbiter.words_b[i].next = self.words_b[i].val();
            self.words[i].next = self.arbiter.words[i].val();
        }
        for i in 0..2 {
            self.arbiter.f_valid[i].next = self.frame[i].val();
            self.arbiter.f_class[i].next = self.frame_class[i].val();
            self.arbiter.f_sequence[i].next = self.frame_sequence[i].val();
            self.arbiter.f_count[i].next = self.frame_count[i].val();
            self.overflow[i].next = self.arbiter.overflow[i].val();
        }
        self.there.next = self.arbiter.valid.val();
        self.of_b.next = self.arbiter.of_b.val();
        self.sequence_no.next = self.arbiter.sequence_no.val();
        self.lost.next = self.arbiter.lost.val();
        self.lost_from.next = self.arbiter.lost_from.val();
        self.lost_to.next = self.arbiter.lost_to.val();
    }
}
