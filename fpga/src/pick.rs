//! What goes out next: a beat of a frame, or a word of its trailer.

use crate::known::Known;
use rust_hdl::prelude::*;

/// Decides in every cycle, by what is [`Known`] of the frame on its way out: where its last beat
/// is, and how many records it has. Of a frame whose last beat is not visible yet nothing may be
/// known; its beats go out all the same.
#[derive(LogicBlock, Default)]
pub struct Pick {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Marking`](crate::marking::Marking), as the next ones.
    pub info_write: Signal<In, Bit>,
    /// See there.
    pub info_at: Signal<In, Bits<9>>,
    /// Of it, see [`Known`].
    pub info: Signal<In, Bits<16>>,
    /// Beats that may be taken out from the next cycle on.
    pub visible: Signal<In, Bits<10>>,
    /// There is room for what goes out.
    pub go: Signal<In, Bit>,
    /// A beat goes out.
    pub takes: Signal<Out, Bit>,
    /// Which: beats that were taken out before.
    pub read: Signal<Out, Bits<10>>,
    /// It is the last of its frame, and its trailer follows.
    pub marked: Signal<Out, Bit>,
    /// A word of a record goes out.
    pub trails: Signal<Out, Bit>,
    /// Which.
    pub word: Signal<Out, Bits<3>>,
    /// Number of the record in its trailer.
    pub index: Signal<Out, Bits<4>>,
    /// Which row: rows that were taken out before.
    pub rows_read: Signal<Out, Bits<10>>,
    /// It is the last word of the trailer.
    pub ends: Signal<Out, Bit>,
    /// The record of the cycle before was the last of its trailer. Not of its last word.
    pub is_final: Signal<Out, Bit>,
    /// Number of the frame: frames that went out before.
    pub frame_at: Signal<Out, Bits<9>>,
    known: Known,
    /// The next beat is the last of its frame, without a trailer behind it, and with one.
    ends_plain: DFF<Bit>,
    ends_marked: DFF<Bit>,
    frames_done: DFF<Bits<9>>,
    taken: DFF<Bits<10>>,
    taken_up: DFF<Bits<10>>,
    is_there: DFF<Bit>,
    rows_taken: DFF<Bits<10>>,
    in_trailer: DFF<Bit>,
    count: DFF<Bits<3>>,
    number: DFF<Bits<5>>,
    /// The record is the last of its trailer; it takes eight words, so that is known in time.
    is_last_one: DFF<Bit>,
    /// The next word is the last of its trailer.
    is_final_word: DFF<Bit>,
    at_end: Signal<Local, Bit>,
    is_marked: Signal<Local, Bit>,
    number_up: Signal<Local, Bits<5>>,
    taking: Signal<Local, Bit>,
    trailing: Signal<Local, Bit>,
    enters: Signal<Local, Bit>,
    ends_record: Signal<Local, Bit>,
    ends_trailer: Signal<Local, Bit>,
    is_done: Signal<Local, Bit>,
    moves: Signal<Local, Bit>,
    now_here: Signal<Local, Bit>,
    now_behind: Signal<Local, Bit>,
    then_here: Signal<Local, Bit>,
    then_behind: Signal<Local, Bit>,
    more_here: Signal<Local, Bit>,
    more_behind: Signal<Local, Bit>,
}

impl Logic for Pick {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ends_plain, ends_marked);
        dff_setup!(self, clock, frames_done, taken, taken_up, is_there, rows_taken);
        dff_setup!(self, clock, in_trailer, count, number, is_last_one, is_final_word);
        clock!(self, clock, known);
        // What is known of a frame is here before its last beat is, so no beat waits for it.
        self.taking.next = (self.go.val() & self.is_there.q.val()) & !self.in_trailer.q.val();
        self.enters.next = self.taking.val() & self.ends_marked.q.val();
        self.trailing.next = self.go.val() & self.in_trailer.q.val();
        self.ends_record.next = self.trailing.val() & (self.count.q.val() == bits::<3>(7));
        self.ends_trailer.next = self.trailing.val() & self.is_final_word.q.val();
        // What ends plainly is known, so it need not be asked again whether anything is.
        self.is_done.next = self.go.val()
            & ((self.in_trailer.q.val() & self.is_final_word.q.val())
                | ((self.is_there.q.val() & self.ends_plain.q.val()) & !self.in_trailer.q.val()));
        // The first beat is number 0 and has no number behind it until then.
        self.taken_up.d.next = self.taken.q.val() + bits::<10>(1);
        self.now_here.next = self.known.now.val().get_bits::<10>(5) == self.taken.q.val();
        self.now_behind.next = self.known.now.val().get_bits::<10>(5) == self.taken_up.q.val();
        self.then_here.next = self.known.then.val().get_bits::<10>(5) == self.taken.q.val();
        self.then_behind.next = self.known.then.val().get_bits::<10>(5) == self.taken_up.q.val();
        self.more_here.next = self.visible.val() != self.taken.q.val();
        self.more_behind.next = self.visible.val() != self.taken_up.q.val();
        self.is_there.d.next = self.more_here.val();
        if self.taking.val() {
            self.taken.d.next = self.taken_up.q.val();
            self.taken_up.d.next = self.taken_up.q.val() + bits::<10>(1);
            self.is_there.d.next = self.more_behind.val();
        }
        self.known.info_write.next = self.info_write.val();
        self.known.info_at.next = self.info_at.val();
        self.known.info.next = self.info.val();
        self.known.is_done.next = self.is_done.val();
        self.is_marked.next = self.known.now_marked.val();
        self.moves.next = self.is_done.val() | !self.known.has_now.val();
        if self.moves.val() {
            self.is_marked.next = self.known.then_marked.val();
            self.at_end.next = self.known.has_then.val() & self.then_here.val();
            if self.taking.val() {
                self.at_end.next = self.known.has_then.val() & self.then_behind.val();
            }
        } else {
            self.at_end.next = self.now_here.val();
            if self.taking.val() {
                self.at_end.next = self.now_behind.val();
            }
        }
        self.ends_plain.d.next = self.at_end.val() & !self.is_marked.val();
        self.ends_marked.d.next = self.at_end.val() & self.is_marked.val();
        if self.is_done.val() {
            self.frames_done.d.next = self.frames_done.q.val() + bits::<9>(1);
        }
        self.number_up.next = self.number.q.val() + bits::<5>(1);
        self.is_last_one.d.next = self.number_up.val() == self.known.now.val().get_bits::<5>(0);
        self.is_final_word.d.next = (self.count.q.val() == bits::<3>(7)) & self.is_last_one.q.val();
        if self.trailing.val() {
            self.is_final_word.d.next =
                (self.count.q.val() == bits::<3>(6)) & self.is_last_one.q.val();
        }
        if self.enters.val() {
            self.in_trailer.d.next = true;
        }
        if self.trailing.val() {
            self.count.d.next = self.count.q.val() + bits::<3>(1);
        }
        if self.ends_record.val() {
            self.rows_taken.d.next = self.rows_taken.q.val() + bits::<10>(1);
            self.number.d.next = self.number_up.val();
        }
        if self.ends_trailer.val() {
            self.in_trailer.d.next = false;
            self.number.d.next = bits::<5>(0);
        }
        self.takes.next = self.taking.val();
        self.trails.next = self.trailing.val();
        self.read.next = self.taken.q.val();
        self.marked.next = self.enters.val();
        self.word.next = self.count.q.val();
        self.index.next = self.number.q.val().get_bits::<4>(0);
        self.rows_read.next = self.rows_taken.q.val();
        self.ends.next = self.ends_trailer.val();
        self.is_final.next = self.is_last_one.q.val();
        self.frame_at.next = self.frames_done.q.val();
    }
}
