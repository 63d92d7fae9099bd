//! Packets of a line that were found sound, waiting for their turn.

use crate::feed::store::{MessageStore, PacketStore};
use rust_hdl::prelude::*;

/// Messages a queue holds.
pub const MESSAGES: usize = 512;
/// Packets a queue holds.
pub const PACKETS: usize = 64;

/// Keeps the messages of a frame, and forgets them unless the record of the frame says that it is a
/// sound packet with room for all of them. Only messages about orders and trades are kept; the
/// others have their numbers and nothing else.
///
/// A packet that finds no room is as if the line had lost it.
#[derive(LogicBlock, Default)]
pub struct LineQueue {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A message to keep.
    pub m_valid: Signal<In, Bit>,
    /// Its words, see [`FeedMessage`](crate::feed::message::FeedMessage).
    pub words_in: [Signal<In, Bits<64>>; 6],
    /// A frame has ended.
    pub f_valid: Signal<In, Bit>,
    /// Its class.
    pub f_class: Signal<In, Bits<4>>,
    /// Number of its first message.
    pub f_sequence: Signal<In, Bits<64>>,
    /// Messages announced.
    pub f_count: Signal<In, Bits<16>>,
    /// Forget the packet at the head.
    pub pop: Signal<In, Bit>,
    /// Read this message.
    pub read: Signal<In, Bits<9>>,
    /// A packet is at the head.
    pub head_valid: Signal<Out, Bit>,
    /// Number of its first message.
    pub head_sequence: Signal<Out, Bits<64>>,
    /// Number of the first message behind it.
    pub head_next: Signal<Out, Bits<64>>,
    /// Its first message, in the queue.
    pub head_begin: Signal<Out, Bits<10>>,
    /// The first message behind it.
    pub head_end: Signal<Out, Bits<10>>,
    /// Two cycles after `read`: the message.
    pub words: [Signal<Out, Bits<64>>; 6],
    /// Half full: do not wait for the other line.
    pub pressed: Signal<Out, Bit>,
    /// A sound packet found no room.
    pub lost: Signal<Out, Bit>,
    messages: MessageStore,
    packets: PacketStore,
    filled: DFF<Bits<10>>,
    sound: DFF<Bits<10>>,
    begin_at: DFF<Bits<10>>,
    over: DFF<Bit>,
    press: DFF<Bit>,
    is_lost: DFF<Bit>,
    used: Signal<Local, Bits<10>>,
    is_sound: Signal<Local, Bit>,
    keep: Signal<Local, Bit>,
}

impl Logic for LineQueue {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, filled, sound, begin_at, over, press, is_lost);
        clock!(self, clock, messages, packets);
        self.used.next = self.filled.q.val() - self.begin_at.q.val();
        self.press.d.next =
            (self.used.val().get_bit(9) | self.used.val().get_bit(8)) | self.packets.is_half.val();
        for i in 0..6 {
            self.messages.words_in[i].next = self.words_in[i].val();
            self.words[i].next = self.messages.words[i].val();
        }
        self.messages.write.next = self.m_valid.val() & !self.used.val().get_bit(9);
        self.messages.write_address.next = self.filled.q.val().get_bits::<9>(0);
        self.messages.read_address.next = self.read.val();
        if self.m_valid.val() {
            if self.used.val().get_bit(9) {
                self.over.d.next = true;
            } else {
                self.filled.d.next = self.filled.q.val() + bits::<10>(1);
            }
        }
        // Data, Heartbeat and EndOfSession; only the first has messages.
        self.is_sound.next = self.f_valid.val() & (self.f_class.val() >= bits::<4>(13));
        self.keep.next = self.is_sound.val() & ((!self.over.q.val()) & !self.packets.is_full.val());
        self.is_lost.d.next = self.is_sound.val() & !self.keep.val();
        if self.f_valid.val() {
            self.over.d.next = false;
            if self.keep.val() {
                self.sound.d.next = self.filled.q.val();
            } else {
                self.filled.d.next = self.sound.q.val();
            }
        }
        self.packets.write.next = self.keep.val();
        self.packets.first_in.next = self.f_sequence.val();
        self.packets.end_in.next = self.filled.q.val();
        self.packets.count_in.next = bits::<16>(0);
        if self.f_class.val() == bits::<4>(13) {
            self.packets.count_in.next = self.f_count.val();
        }
        self.packets.pop.next = self.pop.val();
        if self.packets.valid.val() & self.pop.val() {
            self.begin_at.d.next = self.packets.end_at.val();
        }
        self.head_valid.next = self.packets.valid.val();
        self.head_sequence.next = self.packets.first.val();
        self.head_next.next = self.packets.behind.val();
        self.head_begin.next = self.begin_at.q.val();
        self.head_end.next = self.packets.end_at.val();
        self.pressed.next = self.press.q.val();
        self.lost.next = self.is_lost.q.val();
    }
}
