//! The way out of the queue of frames.

use crate::memory::Memory;
use crate::seal::Seal;
use crate::words::Words;
use rust_hdl::prelude::*;

/// Takes beats and records out of the queue, see [`Egress`](crate::egress::Egress). Three steps
/// that all wait when the line does: out of the memories; a word of a record, if it is one; its
/// CRC.
#[derive(LogicBlock, Default)]
pub struct Outlet {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Arrivals`](crate::arrivals::Arrivals) and [`Marking`](crate::marking::Marking), as the
    /// next ones.
    pub beat_write: Signal<In, Bit>,
    /// See there.
    pub beat_at: Signal<In, Bits<9>>,
    /// See there.
    pub beat: Signal<In, Bits<69>>,
    /// See there.
    pub row_write: Signal<In, Bit>,
    /// See there.
    pub row_at: Signal<In, Bits<9>>,
    /// See there.
    pub row: Signal<In, Bits<296>>,
    /// See there.
    pub info_write: Signal<In, Bit>,
    /// See there.
    pub info_at: Signal<In, Bits<9>>,
    /// See there.
    pub info: Signal<In, Bits<126>>,
    /// See there.
    pub visible: Signal<In, Bits<10>>,
    /// Beats that were taken out.
    pub read: Signal<Out, Bits<10>>,
    /// Rows that were taken out.
    pub rows_read: Signal<Out, Bits<10>>,
    /// See [`Egress`](crate::egress::Egress), as the next ones.
    pub t_ready: Signal<In, Bit>,
    /// See there.
    pub t_valid: Signal<Out, Bit>,
    /// See there.
    pub t_last: Signal<Out, Bit>,
    /// See there.
    pub t_error: Signal<Out, Bit>,
    /// See there.
    pub t_empty: Signal<Out, Bits<3>>,
    /// See there.
    pub t_data: Signal<Out, Bits<64>>,
    beats: Memory<69, 9>,
    rows: Memory<296, 9>,
    infos: Memory<126, 9>,
    words: Words,
    seal: Seal,
    taken: DFF<Bits<10>>,
    rows_taken: DFF<Bits<10>>,
    infos_taken: DFF<Bits<9>>,
    in_trailer: DFF<Bit>,
    word: DFF<Bits<3>>,
    index: DFF<Bits<5>>,
    moves: Signal<Local, Bit>,
    takes: Signal<Local, Bit>,
    ends_record: Signal<Local, Bit>,
    ends_trailer: Signal<Local, Bit>,
    next_info: Signal<Local, Bit>,
    is_marked: Signal<Local, Bit>,
    index_up: Signal<Local, Bits<5>>,
    last_one: Signal<Local, Bit>,
    taken_up: Signal<Local, Bits<10>>,
    rows_up: Signal<Local, Bits<10>>,
    infos_up: Signal<Local, Bits<9>>,
}

impl Logic for Outlet {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, taken, rows_taken, infos_taken, in_trailer, word, index);
        clock!(self, clock, beats, rows, infos, seal);
        self.beats.write.next = self.beat_write.val();
        self.beats.write_address.next = self.beat_at.val();
        self.beats.write_data.next = self.beat.val();
        self.rows.write.next = self.row_write.val();
        self.rows.write_address.next = self.row_at.val();
        self.rows.write_data.next = self.row.val();
        self.infos.write.next = self.info_write.val();
        self.infos.write_address.next = self.info_at.val();
        self.infos.write_data.next = self.info.val();
        self.moves.next = (!self.seal.t_valid.val()) | self.t_ready.val();
        self.takes.next = (self.moves.val() & !self.in_trailer.q.val())
            & (self.taken.q.val() != self.visible.val());
        self.is_marked.next = self.infos.read_data.val().get_bits::<5>(121) != bits::<5>(0);
        self.index_up.next = self.index.q.val() + bits::<5>(1);
        self.last_one.next = self.index_up.val() == self.infos.read_data.val().get_bits::<5>(121);
        self.ends_record.next =
            (self.moves.val() & self.in_trailer.q.val()) & (self.word.q.val() == bits::<3>(7));
        self.ends_trailer.next = self.ends_record.val() & self.last_one.val();
        self.next_info.next = self.ends_trailer.val()
            | ((self.takes.val() & self.beats.read_data.val().get_bit(0)) & !self.is_marked.val());
        self.taken_up.next = self.taken.q.val() + bits::<10>(1);
        self.rows_up.next = self.rows_taken.q.val() + bits::<10>(1);
        self.infos_up.next = self.infos_taken.q.val() + bits::<9>(1);
        self.beats.read_address.next = self.taken.q.val().get_bits::<9>(0);
        self.rows.read_address.next = self.rows_taken.q.val().get_bits::<9>(0);
        self.infos.read_address.next = self.infos_taken.q.val();
        if self.takes.val() {
            self.taken.d.next = self.taken_up.val();
            self.beats.read_address.next = self.taken_up.val().get_bits::<9>(0);
            // What shares a frame with the trailer is there for as long as its last beat.
            self.in_trailer.d.next = self.beats.read_data.val().get_bit(0) & self.is_marked.val();
        }
        if self.moves.val() & self.in_trailer.q.val() {
            self.word.d.next = self.word.q.val() + bits::<3>(1);
        }
        if self.ends_record.val() {
            self.rows_taken.d.next = self.rows_up.val();
            self.rows.read_address.next = self.rows_up.val().get_bits::<9>(0);
            self.index.d.next = self.index_up.val();
        }
        if self.ends_trailer.val() {
            self.in_trailer.d.next = false;
            self.index.d.next = bits::<5>(0);
        }
        if self.next_info.val() {
            self.infos_taken.d.next = self.infos_up.val();
            self.infos.read_address.next = self.infos_up.val();
        }
        self.words.row.next = self.rows.read_data.val();
        self.words.shared.next = self.infos.read_data.val().get_bits::<121>(0);
        self.words.index.next = self.index.q.val().get_bits::<4>(0);
        self.words.last.next = self.last_one.val();
        self.words.word.next = self.word.q.val();
        self.seal.moves.next = self.moves.val();
        self.seal.valid.next = self.takes.val() | self.in_trailer.q.val();
        self.seal.record.next = self.in_trailer.q.val();
        self.seal.last_word.next = self.word.q.val() == bits::<3>(7);
        self.seal.data.next = self.beats.read_data.val().get_bits::<64>(5);
        self.seal.empty.next = self.beats.read_data.val().get_bits::<3>(2);
        self.seal.error.next = self.beats.read_data.val().get_bit(1);
        self.seal.last.next = self.beats.read_data.val().get_bit(0) & !self.is_marked.val();
        if self.beats.read_data.val().get_bit(0) & self.is_marked.val() {
            self.seal.empty.next = bits::<3>(0);
        }
        if self.in_trailer.q.val() {
            self.seal.data.next = self.words.data.val();
            self.seal.empty.next = bits::<3>(0);
            self.seal.error.next = false;
            self.seal.last.next = self.ends_trailer.val();
        }
        self.read.next = self.taken.q.val();
        self.rows_read.next = self.rows_taken.q.val();
        self.t_valid.next = self.seal.t_valid.val();
        self.t_last.next = self.seal.t_last.val();
        self.t_error.next = self.seal.t_error.val();
        self.t_empty.next = self.seal.t_empty.val();
        self.t_data.next = self.seal.t_data.val();
    }
}
