//! The way out of the queue of frames.

use crate::exit::Exit;
use crate::memory::Memory;
use crate::pick::Pick;
use crate::seal::Seal;
use crate::words::Words;
use rust_hdl::prelude::*;

/// Takes beats and records out of the queue, see [`Egress`](crate::egress::Egress). In one cycle it
/// is decided what goes out; then it comes out of the memories, rests, and becomes a beat, which
/// [`Seal`] completes. Nothing on this way ever waits: nothing is taken unless [`Exit`] has room
/// for all that is on it.
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
    pub info: Signal<In, Bits<137>>,
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
    pick: Pick,
    beats: Memory<69, 9>,
    rows: Memory<296, 9>,
    /// What the records of a frame share.
    commons: Memory<121, 9>,
    words: Words,
    seal: Seal,
    exit: Exit,
    /// Out of the memories: what was taken.
    beat_1: DFF<Bit>,
    word_1: DFF<Bit>,
    number_1: DFF<Bits<3>>,
    index_1: DFF<Bits<4>>,
    ends_1: DFF<Bit>,
    marked_1: DFF<Bit>,
    /// At rest.
    beat_2: DFF<Bit>,
    word_2: DFF<Bit>,
    number_2: DFF<Bits<8>>,
    index_2: DFF<Bits<4>>,
    ends_2: DFF<Bit>,
    marked_2: DFF<Bit>,
    shared_2: DFF<Bits<121>>,
    final_2: DFF<Bit>,
    bytes_2: DFF<Bits<69>>,
    row_2: DFF<Bits<296>>,
}

impl Logic for Outlet {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, beat_1, word_1, number_1, index_1, ends_1, marked_1);
        dff_setup!(self, clock, beat_2, word_2, number_2, index_2, ends_2, marked_2, shared_2);
        dff_setup!(self, clock, final_2, bytes_2, row_2);
        clock!(self, clock, pick, beats, rows, commons, seal, exit);
        self.beats.write.next = self.beat_write.val();
        self.beats.write_address.next = self.beat_at.val();
        self.beats.write_data.next = self.beat.val();
        self.rows.write.next = self.row_write.val();
        self.rows.write_address.next = self.row_at.val();
        self.rows.write_data.next = self.row.val();
        self.pick.info_write.next = self.info_write.val();
        self.pick.info_at.next = self.info_at.val();
        self.pick.info.next = self.info.val().get_bits::<16>(121);
        self.commons.write.next = self.info_write.val();
        self.commons.write_address.next = self.info_at.val();
        self.commons.write_data.next = self.info.val().get_bits::<121>(0);
        self.pick.visible.next = self.visible.val();
        self.pick.go.next = self.exit.go.val();
        self.beats.read_address.next = self.pick.read.val().get_bits::<9>(0);
        self.rows.read_address.next = self.pick.rows_read.val().get_bits::<9>(0);
        self.commons.read_address.next = self.pick.frame_at.val();
        self.beat_1.d.next = self.pick.takes.val();
        self.word_1.d.next = self.pick.trails.val();
        self.number_1.d.next = self.pick.word.val();
        self.index_1.d.next = self.pick.index.val();
        self.ends_1.d.next = self.pick.ends.val();
        self.marked_1.d.next = self.pick.marked.val();
        self.beat_2.d.next = self.beat_1.q.val();
        self.word_2.d.next = self.word_1.q.val();
        self.number_2.d.next = bits::<8>(1) << bit_cast::<8, 3>(self.number_1.q.val());
        self.index_2.d.next = self.index_1.q.val();
        self.ends_2.d.next = self.ends_1.q.val();
        self.marked_2.d.next = self.marked_1.q.val();
        self.shared_2.d.next = self.commons.read_data.val();
        self.final_2.d.next = self.pick.is_final.val();
        self.bytes_2.d.next = self.beats.read_data.val();
        self.row_2.d.next = self.rows.read_data.val();
        self.words.row.next = self.row_2.q.val();
        self.words.shared.next = self.shared_2.q.val();
        self.words.index.next = self.index_2.q.val();
        self.words.last.next = self.final_2.q.val();
        self.words.word.next = self.number_2.q.val();
        self.seal.valid.next = self.beat_2.q.val() | self.word_2.q.val();
        self.seal.record.next = self.word_2.q.val();
        self.seal.last_word.next = self.number_2.q.val().get_bit(7);
        self.seal.data.next = self.bytes_2.q.val().get_bits::<64>(5);
        self.seal.empty.next = self.bytes_2.q.val().get_bits::<3>(2);
        self.seal.error.next = self.bytes_2.q.val().get_bit(1);
        self.seal.last.next = self.bytes_2.q.val().get_bit(0);
        // Behind the last beat of the frame comes its trailer, so all of it counts.
        if self.marked_2.q.val() {
            self.seal.empty.next = bits::<3>(0);
            self.seal.last.next = false;
        }
        if self.word_2.q.val() {
            self.seal.data.next = self.words.data.val();
            self.seal.empty.next = bits::<3>(0);
            self.seal.error.next = false;
            self.seal.last.next = self.ends_2.q.val();
        }
        self.exit.push.next = self.seal.out_there.val();
        self.exit.beat.next = self.seal.out_beat.val();
        self.exit.t_ready.next = self.t_ready.val();
        self.read.next = self.pick.read.val();
        self.rows_read.next = self.pick.rows_read.val();
        self.t_valid.next = self.exit.t_valid.val();
        self.t_last.next = self.exit.beat_out.val().get_bit(0);
        self.t_error.next = self.exit.beat_out.val().get_bit(1);
        self.t_empty.next = self.exit.beat_out.val().get_bits::<3>(2);
        self.t_data.next = self.exit.beat_out.val().get_bits::<64>(5);
    }
}
