//! A line and B line: every message of the session once, in order, and what both lost said.

use crate::feed::emitter::Emitter;
use crate::feed::queue::LineQueue;
use crate::feed::turn::Turn;
use rust_hdl::prelude::*;

/// Two queues and whose turn it is. Only messages about orders and trades come out; those of other
/// types are counted, so that their loss is a gap as well.
#[derive(LogicBlock, Default)]
pub struct Arbiter {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Turn`].
    pub restart: Signal<In, Bit>,
    /// See [`Turn`].
    pub restart_at: Signal<In, Bits<64>>,
    /// See [`Turn`].
    pub wait_cycles: Signal<In, Bits<24>>,
    /// See [`LineQueue`]; the same for the next ones. Index 0 is line A, 1 line B.
    pub m_valid: [Signal<In, Bit>; 2],
    /// Words of line A.
    pub words_a: [Signal<In, Bits<64>>; 6],
    /// Words of line B.
    pub words_b: [Signal<In, Bits<64>>; 6],
    /// A frame has ended.
    pub f_valid: [Signal<In, Bit>; 2],
    /// Its class.
    pub f_class: [Signal<In, Bits<4>>; 2],
    /// Number of its first message.
    pub f_sequence: [Signal<In, Bits<64>>; 2],
    /// Messages announced.
    pub f_count: [Signal<In, Bits<16>>; 2],
    /// The next stage takes the message.
    pub ready: Signal<In, Bit>,
    /// The next message is there, until it is taken.
    pub valid: Signal<Out, Bit>,
    /// It is from line B.
    pub of_b: Signal<Out, Bit>,
    /// Its number.
    pub sequence_no: Signal<Out, Bits<64>>,
    /// Its words.
    pub words: [Signal<Out, Bits<64>>; 6],
    /// See [`Turn`].
    pub lost: Signal<Out, Bit>,
    /// See [`Turn`].
    pub lost_from: Signal<Out, Bits<64>>,
    /// See [`Turn`].
    pub lost_to: Signal<Out, Bits<64>>,
    /// A packet of a line found no room in its queue.
    pub overflow: [Signal<Out, Bit>; 2],
    a: LineQueue,
    b: LineQueue,
    turn: Turn,
    emitter: Emitter,
    its_stamp: Signal<Local, Bits<64>>,
}

impl Logic for Arbiter {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, a, b, turn, emitter);
        self.turn.restart.next = self.restart.val();
        self.turn.restart_at.next = self.restart_at.val();
        self.turn.wait_cycles.next = self.wait_cycles.val();
        self.turn.emitted.next = self.emitter.done.val();
        self.emitter.restart.next = self.restart.val();
        self.a.m_valid.next = self.m_valid[0].val();
        self.a.f_valid.next = self.f_valid[0].val();
        self.a.f_class.next = self.f_class[0].val();
        self.a.f_sequence.next = self.f_sequence[0].val();
        self.a.f_count.next = self.f_count[0].val();
        self.a.pop.next = self.turn.pop[0].val();
        self.a.read.next = self.emitter.read.val();
        self.turn.head_valid[0].next = self.a.head_valid.val();
        self.turn.head_sequence[0].next = self.a.head_sequence.val();
        self.turn.head_next[0].next = self.a.head_next.val();
        self.turn.pressed[0].next = self.a.pressed.val();
        self.overflow[0].next = self.a.lost.val();
        self.b.m_valid.next = self.m_valid[1].val();
        self.b.f_valid.next = self.f_valid[1].val();
        self.b.f_class.next = self.f_class[1].val();
        self.b.f_sequence.next = self.f_sequence[1].val();
        self.b.f_count.next = self.f_count[1].val();
        self.b.pop.next = self.turn.pop[1].val();
        self.b.read.next = self.emitter.read.val();
        self.turn.head_valid[1].next = self.b.head_valid.val();
        self.turn.head_sequence[1].next = self.b.head_sequence.val();
        self.turn.head_next[1].next = self.b.head_next.val();
        self.turn.pressed[1].next = self.b.pressed.val();
        self.overflow[1].next = self.b.lost.val();
        for i in 0..6 {
            self.a.words_in[i].next = self.words_a[i].val();
            self.b.words_in[i].next = self.words_b[i].val();
            self.words[i].next = self.a.words[i].val();
            if self.turn.of_b.val() {
                self.words[i].next = self.b.words[i].val();
            }
        }
        self.emitter.emit.next = self.turn.emit.val();
        self.emitter.skip.next = self.turn.skip.val();
        self.emitter.ready.next = self.ready.val();
        self.emitter.begin_at.next = self.a.head_begin.val();
        self.emitter.end_at.next = self.a.head_end.val();
        self.emitter.first.next = self.a.head_sequence.val();
        self.its_stamp.next = self.a.words[4].val();
        if self.turn.of_b.val() {
            self.emitter.begin_at.next = self.b.head_begin.val();
            self.emitter.end_at.next = self.b.head_end.val();
            self.emitter.first.next = self.b.head_sequence.val();
            self.its_stamp.next = self.b.words[4].val();
        }
        self.emitter.number.next = self.its_stamp.val().get_bits::<16>(0);
        self.valid.next = self.emitter.valid.val();
        self.of_b.next = self.turn.of_b.val();
        self.sequence_no.next = self.emitter.sequence_no.val();
        self.lost.next = self.turn.lost.val();
        self.lost_from.next = self.turn.lost_from.val();
        self.lost_to.next = self.turn.lost_to.val();
    }
}
