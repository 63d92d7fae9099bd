//! The way into the queue of frames: records of their messages, and which frame has a trailer.

use rust_hdl::prelude::*;

/// Writes the row of every message as it comes and takes those of a frame back when it gets no
/// trailer, see [`Egress`](crate::egress::Egress).
#[derive(LogicBlock, Default)]
pub struct Marking {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Egress`](crate::egress::Egress), as the next ones.
    pub message: Signal<In, Bit>,
    /// See there.
    pub message_row: Signal<In, Bits<296>>,
    /// See there.
    pub frame: Signal<In, Bit>,
    /// See there.
    pub sound: Signal<In, Bit>,
    /// See there.
    pub shared: Signal<In, Bits<121>>,
    /// See there.
    pub longest: Signal<In, Bits<11>>,
    /// See [`Arrivals`](crate::arrivals::Arrivals), as the next ones.
    pub written: Signal<In, Bits<10>>,
    /// See there.
    pub used: Signal<In, Bits<10>>,
    /// See there.
    pub ended: Signal<In, Bits<23>>,
    /// Rows that were taken out.
    pub rows_read: Signal<In, Bits<10>>,
    /// Write a row.
    pub row_write: Signal<Out, Bit>,
    /// Where.
    pub row_at: Signal<Out, Bits<9>>,
    /// What.
    pub row: Signal<Out, Bits<296>>,
    /// Write what is to be known of a frame.
    pub info_write: Signal<Out, Bit>,
    /// Where.
    pub info_at: Signal<Out, Bits<9>>,
    /// Whether there are records in bit 136, where the last beat is in 135 to 126, records in 125
    /// to 121, what they share below.
    pub info: Signal<Out, Bits<137>>,
    /// Beats that may be taken out: what is to be known of their frames is there.
    pub visible: Signal<Out, Bits<10>>,
    /// See [`Egress`](crate::egress::Egress).
    pub with_trailer: Signal<Out, Bit>,
    /// See there.
    pub no_trailer: Signal<Out, Bit>,
    shown: [DFF<Bits<10>>; 7],
    ended_at: [DFF<Bits<23>>; 5],
    message_1: DFF<Bit>,
    row_1: DFF<Bits<296>>,
    message_2: DFF<Bit>,
    row_2: DFF<Bits<296>>,
    frame_1: DFF<Bit>,
    sound_1: DFF<Bit>,
    /// It is sound, and its beats went in as a whole.
    is_whole: DFF<Bit>,
    shared_1: DFF<Bits<121>>,
    rows: DFF<Bits<10>>,
    rows_base: DFF<Bits<10>>,
    count: DFF<Bits<5>>,
    pending: DFF<Bits<10>>,
    room: DFF<Bit>,
    /// It has records, and not too many.
    fits: DFF<Bit>,
    infos: DFF<Bits<9>>,
    body: Signal<Local, Bits<240>>,
    verdict: Signal<Local, Bits<22>>,
    spare: DFF<Bits<12>>,
    backlog: Signal<Local, Bits<13>>,
    records: Signal<Local, Bits<5>>,
    is_some: Signal<Local, Bit>,
    marks: Signal<Local, Bit>,
}

impl Logic for Marking {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, message_1, row_1, message_2, row_2, frame_1, sound_1, shared_1);
        dff_setup!(
            self, clock, rows, rows_base, count, pending, room, spare, fits, infos, is_whole
        );
        for i in 0..7 {
            self.shown[i].clock.next = self.clock.val();
        }
        for i in 0..5 {
            self.ended_at[i].clock.next = self.clock.val();
        }
        self.shown[0].d.next = self.written.val();
        for i in 0..6 {
            self.shown[i + 1].d.next = self.shown[i].q.val();
        }
        self.ended_at[0].d.next = self.ended.val();
        for i in 0..4 {
            self.ended_at[i + 1].d.next = self.ended_at[i].q.val();
        }
        self.message_1.d.next = self.message.val();
        self.row_1.d.next = self.message_row.val();
        self.message_2.d.next = self.message_1.q.val();
        // Fields of what is not well formed are 0, and so is the verdict on what is not checked.
        self.body.next = bits::<240>(0);
        self.verdict.next = bits::<22>(0);
        if self.row_1.q.val().get_bit(278) {
            self.body.next = self.row_1.q.val().get_bits::<240>(0);
        }
        if self.row_1.q.val().get_bit(279) {
            self.verdict.next = self.row_1.q.val().get_bits::<22>(256);
        }
        self.row_2.d.next = (bit_cast::<296, 18>(self.row_1.q.val().get_bits::<18>(278))
            << bits::<9>(278))
            | (bit_cast::<296, 22>(self.verdict.val()) << bits::<9>(256))
            | (bit_cast::<296, 16>(self.row_1.q.val().get_bits::<16>(240)) << bits::<9>(240))
            | bit_cast::<296, 240>(self.body.val());
        self.frame_1.d.next = self.frame.val();
        self.sound_1.d.next = self.sound.val();
        self.is_whole.d.next =
            self.sound.val() & (self.ended_at[3].q.val().get_bits::<2>(11) == bits::<2>(0));
        self.shared_1.d.next = self.shared.val();
        // More than 16 messages stay 17.
        self.row_write.next = self.message_2.q.val() & (self.count.q.val() < bits::<5>(16));
        if self.message_2.q.val() & (self.count.q.val() < bits::<5>(17)) {
            self.count.d.next = self.count.q.val() + bits::<5>(1);
        }
        if self.row_write.val() {
            self.rows.d.next = self.rows.q.val() + bits::<10>(1);
        }
        // The last message came two cycles before the frame's end does or more, and counts below.
        self.spare.d.next = bit_cast::<12, 11>(self.longest.val())
            - bit_cast::<12, 11>(self.ended_at[2].q.val().get_bits::<11>(0));
        self.is_some.next =
            (self.count.q.val() != bits::<5>(0)) & (self.count.q.val() != bits::<5>(17));
        self.fits.d.next = (self.is_some.val() & !self.spare.q.val().get_bit(11))
            & (self.spare.q.val().get_bits::<8>(3) >= bit_cast::<8, 5>(self.count.q.val()));
        self.pending.d.next = self.rows.q.val() - self.rows_read.val();
        self.backlog.next = (bit_cast::<13, 10>(self.pending.q.val()) << bits::<13>(3))
            + bit_cast::<13, 10>(self.used.val());
        self.room.d.next = self.backlog.val() < bits::<13>(464);
        // Few steps, for it is far from here to the memories that keep it.
        self.marks.next = (self.is_whole.q.val() & self.fits.q.val()) & self.room.q.val();
        self.records.next = bits::<5>(0);
        if self.marks.val() {
            self.records.next = self.count.q.val();
        }
        if self.frame_1.q.val() {
            self.count.d.next = bits::<5>(0);
            if self.marks.val() {
                self.rows_base.d.next = self.rows.q.val();
            } else {
                self.rows.d.next = self.rows_base.q.val();
            }
        }
        self.info_write.next = self.frame_1.q.val() & !self.ended_at[4].q.val().get_bit(12);
        if self.info_write.val() {
            self.infos.d.next = self.infos.q.val() + bits::<9>(1);
        }
        self.row_at.next = self.rows.q.val().get_bits::<9>(0);
        self.row.next = self.row_2.q.val();
        self.info_at.next = self.infos.q.val();
        self.info.next = (bit_cast::<137, 1>(self.marks.val().into()) << bits::<9>(136))
            | (bit_cast::<137, 10>(self.ended_at[4].q.val().get_bits::<10>(13)) << bits::<9>(126))
            | (bit_cast::<137, 5>(self.records.val()) << bits::<9>(121))
            | bit_cast::<137, 121>(self.shared_1.q.val());
        self.visible.next = self.shown[6].q.val();
        self.with_trailer.next = self.frame_1.q.val() & self.marks.val();
        self.no_trailer.next = (self.frame_1.q.val() & self.sound_1.q.val()) & !self.marks.val();
    }
}
