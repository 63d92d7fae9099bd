//! The last steps before the line: the CRC of records.

use crate::crc::CrcStep;
use rust_hdl::prelude::*;

/// Keeps a beat or a word of a record for two cycles, then puts the CRC into the last word of a
/// record. A record comes in eight cycles or more, and nothing but its words counts.
#[derive(LogicBlock, Default)]
pub struct Seal {
    /// The one clock.
    pub clock: Signal<In, Clock>,
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
    /// Three cycles later: something goes out.
    pub out_there: Signal<Out, Bit>,
    /// It: see [`Arrivals`](crate::arrivals::Arrivals).
    pub out_beat: Signal<Out, Bits<69>>,
    is_there: DFF<Bit>,
    is_record: DFF<Bit>,
    is_end: DFF<Bit>,
    is_last: DFF<Bit>,
    is_error: DFF<Bit>,
    unused: DFF<Bits<3>>,
    bytes: DFF<Bits<64>>,
    /// The CRC so far, inverted so that it starts at 0 by configuration.
    crc: DFF<Bits<32>>,
    /// What the word adds to it, a cycle before it is needed.
    whole_part: CrcStep<64>,
    half_part: CrcStep<32>,
    whole_adds: DFF<Bits<32>>,
    half_adds: DFF<Bits<32>>,
    whole_step: CrcStep<64>,
    half_step: CrcStep<32>,
    there_2: DFF<Bit>,
    record_2: DFF<Bit>,
    end_2: DFF<Bit>,
    last_2: DFF<Bit>,
    error_2: DFF<Bit>,
    unused_2: DFF<Bits<3>>,
    bytes_2: DFF<Bits<64>>,
    out_valid: DFF<Bit>,
    out_last: DFF<Bit>,
    out_error: DFF<Bit>,
    out_empty: DFF<Bits<3>>,
    out_data: DFF<Bits<64>>,
    so_far: Signal<Local, Bits<32>>,
    stepped: Signal<Local, Bits<32>>,
    following: Signal<Local, Bits<32>>,
    sealed: Signal<Local, Bits<32>>,
    next_crc: Signal<Local, Bits<32>>,
}

impl Logic for Seal {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_there, is_record, is_end, is_last, is_error, unused, bytes);
        dff_setup!(self, clock, there_2, record_2, end_2, last_2, error_2, unused_2, bytes_2);
        dff_setup!(
            self, clock, whole_adds, half_adds, crc, out_valid, out_last, out_error, out_empty,
            out_data
        );
        self.whole_part.crc.next = bits::<32>(0);
        self.whole_part.data.next = self.bytes.q.val();
        self.half_part.crc.next = bits::<32>(0);
        self.half_part.data.next = self.bytes.q.val().get_bits::<32>(32);
        self.whole_adds.d.next = self.whole_part.stepped.val();
        self.half_adds.d.next = self.half_part.stepped.val();
        self.so_far.next = !self.crc.q.val();
        self.whole_step.crc.next = self.so_far.val();
        self.whole_step.data.next = bits::<64>(0);
        self.half_step.crc.next = self.so_far.val();
        self.half_step.data.next = bits::<32>(0);
        self.stepped.next = self.half_step.stepped.val() ^ self.half_adds.q.val();
        self.sealed.next = !self.stepped.val();
        self.following.next = self.whole_step.stepped.val() ^ self.whole_adds.q.val();
        self.next_crc.next = !self.following.val();
        self.there_2.d.next = self.is_there.q.val();
        self.record_2.d.next = self.is_record.q.val();
        self.end_2.d.next = self.is_end.q.val();
        self.last_2.d.next = self.is_last.q.val();
        self.error_2.d.next = self.is_error.q.val();
        self.unused_2.d.next = self.unused.q.val();
        self.bytes_2.d.next = self.bytes.q.val();
        self.is_there.d.next = self.valid.val();
        self.is_record.d.next = self.record.val();
        self.is_end.d.next = self.last_word.val();
        self.is_last.d.next = self.last.val();
        self.is_error.d.next = self.error.val();
        self.unused.d.next = self.empty.val();
        self.bytes.d.next = self.data.val();
        self.out_valid.d.next = self.there_2.q.val();
        self.out_last.d.next = self.last_2.q.val();
        self.out_error.d.next = self.error_2.q.val() & self.last_2.q.val();
        self.out_empty.d.next = self.unused_2.q.val();
        self.out_data.d.next = self.bytes_2.q.val();
        if self.record_2.q.val() {
            self.crc.d.next = self.next_crc.val();
            if self.end_2.q.val() {
                self.crc.d.next = bits::<32>(0);
                self.out_data.d.next =
                    (bit_cast::<64, 32>(self.bytes_2.q.val().get_bits::<32>(32)) << bits::<64>(32))
                        | bit_cast::<64, 32>(self.sealed.val());
            }
        }
        self.out_there.next = self.out_valid.q.val();
        self.out_beat.next = (bit_cast::<69, 64>(self.out_data.q.val()) << bits::<9>(5))
            | (bit_cast::<69, 3>(self.out_empty.q.val()) << bits::<9>(2))
            | (bit_cast::<69, 1>(self.out_error.q.val().into()) << bits::<9>(1))
            | bit_cast::<69, 1>(self.out_last.q.val().into());
    }
}
