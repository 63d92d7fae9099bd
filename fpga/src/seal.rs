//! The last steps before the line: the CRC of records.

use crate::crc::CrcStep;
use rust_hdl::prelude::*;

/// Keeps a beat or a word of a record for a cycle, then puts the CRC into the last word of a record
/// and shows it to the line.
#[derive(LogicBlock, Default)]
pub struct Seal {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The line takes what is shown, or nothing is; everything moves on.
    pub moves: Signal<In, Bit>,
    /// Something comes in.
    pub valid: Signal<In, Bit>,
    /// It is a word of a record.
    pub record: Signal<In, Bit>,
    /// The last one, with room for the CRC in its lower half.
    pub last_word: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// With the last: the frame is damaged.
    pub error: Signal<In, Bit>,
    /// Unused bytes at its end.
    pub empty: Signal<In, Bits<3>>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// See [`Egress`](crate::egress::Egress), as the next ones.
    pub t_valid: Signal<Out, Bit>,
    /// See there.
    pub t_last: Signal<Out, Bit>,
    /// See there.
    pub t_error: Signal<Out, Bit>,
    /// See there.
    pub t_empty: Signal<Out, Bits<3>>,
    /// See there.
    pub t_data: Signal<Out, Bits<64>>,
    is_there: DFF<Bit>,
    is_record: DFF<Bit>,
    is_end: DFF<Bit>,
    is_last: DFF<Bit>,
    is_error: DFF<Bit>,
    unused: DFF<Bits<3>>,
    bytes: DFF<Bits<64>>,
    /// The CRC so far, inverted so that it starts at 0 by configuration.
    crc: DFF<Bits<32>>,
    whole_step: CrcStep<64>,
    half_step: CrcStep<32>,
    out_valid: DFF<Bit>,
    out_last: DFF<Bit>,
    out_error: DFF<Bit>,
    out_empty: DFF<Bits<3>>,
    out_data: DFF<Bits<64>>,
    so_far: Signal<Local, Bits<32>>,
    sealed: Signal<Local, Bits<32>>,
    next_crc: Signal<Local, Bits<32>>,
}

impl Logic for Seal {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_there, is_record, is_end, is_last, is_error, unused, bytes);
        dff_setup!(self, clock, crc, out_valid, out_last, out_error, out_empty, out_data);
        self.so_far.next = !self.crc.q.val();
        self.whole_step.crc.next = self.so_far.val();
        self.whole_step.data.next = self.bytes.q.val();
        self.half_step.crc.next = self.so_far.val();
        self.half_step.data.next = self.bytes.q.val().get_bits::<32>(32);
        self.sealed.next = !self.half_step.stepped.val();
        self.next_crc.next = !self.whole_step.stepped.val();
        if self.moves.val() {
            self.is_there.d.next = self.valid.val();
            self.is_record.d.next = self.record.val();
            self.is_end.d.next = self.last_word.val();
            self.is_last.d.next = self.last.val();
            self.is_error.d.next = self.error.val();
            self.unused.d.next = self.empty.val();
            self.bytes.d.next = self.data.val();
            self.out_valid.d.next = self.is_there.q.val();
            self.out_last.d.next = self.is_last.q.val();
            self.out_error.d.next = self.is_error.q.val() & self.is_last.q.val();
            self.out_empty.d.next = self.unused.q.val();
            self.out_data.d.next = self.bytes.q.val();
            if self.is_record.q.val() {
                self.crc.d.next = self.next_crc.val();
                if self.is_end.q.val() {
                    self.crc.d.next = bits::<32>(0);
                    self.out_data.d.next =
                        (bit_cast::<64, 32>(self.bytes.q.val().get_bits::<32>(32))
                            << bits::<64>(32))
                            | bit_cast::<64, 32>(self.sealed.val());
                }
            }
        }
        self.t_valid.next = self.out_valid.q.val();
        self.t_last.next = self.out_last.q.val();
        self.t_error.next = self.out_error.q.val();
        self.t_empty.next = self.out_empty.q.val();
        self.t_data.next = self.out_data.q.val();
    }
}
