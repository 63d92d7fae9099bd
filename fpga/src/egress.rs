//! Frames out: each as it came in, with the records of its messages behind it.

use crate::arrivals::Arrivals;
use crate::marking::Marking;
use crate::outlet::Outlet;
use rust_hdl::prelude::*;

/// Beats that may wait for the line: frames grow by their trailers, and gaps make up for it.
pub const BEATS: usize = 512;
/// Most records of a trailer.
pub const RECORDS: usize = wire::trailer::RECORDS_MAX;

/// Forwards every frame cut-through, a fixed number of cycles late, so that what its trailer says
/// is known when its last beat leaves. A trailer is left out, never cut: when the frame is not of
/// class Data, has more than 16 messages or would become longer than `longest`, or when what waits
/// already leaves no room for it.
///
/// The line must be as fast as the one in. If it takes less, frames that find no room are lost as a
/// whole, and one that is under way is cut and marked with `t_error`.
#[derive(LogicBlock, Default)]
pub struct Egress {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// With the last beat: the frame is damaged.
    pub error: Signal<In, Bit>,
    /// Unused bytes at its end.
    pub empty: Signal<In, Bits<3>>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// How many of them are kept; the others become 0.
    pub keep: Signal<In, Bits<4>>,
    /// A message is there.
    pub message: Signal<In, Bit>,
    /// Its number in the packet. Here and below: what its record says.
    pub number: Signal<In, Bits<16>>,
    /// Its bytes.
    pub length: Signal<In, Bits<17>>,
    /// Known type and right length.
    pub well_formed: Signal<In, Bit>,
    /// It was checked.
    pub checked: Signal<In, Bit>,
    /// Checks that failed.
    pub fails: Signal<In, Bits<14>>,
    /// Reject reason, or 0.
    pub reason: Signal<In, Bits<8>>,
    /// Type byte.
    pub kind: Signal<In, Bits<8>>,
    /// Side byte.
    pub side: Signal<In, Bits<8>>,
    /// Its own number.
    pub user_ref: Signal<In, Bits<32>>,
    /// That of the order to replace.
    pub orig_ref: Signal<In, Bits<32>>,
    /// Shares.
    pub quantity: Signal<In, Bits<32>>,
    /// Symbol.
    pub symbol: Signal<In, Bits<64>>,
    /// Price.
    pub price: Signal<In, Bits<64>>,
    /// A frame ended, five cycles behind its last beat.
    pub frame: Signal<In, Bit>,
    /// It was of class Data.
    pub sound: Signal<In, Bit>,
    /// Account of its session.
    pub account: Signal<In, Bits<16>>,
    /// Slot of its session.
    pub slot: Signal<In, Bits<9>>,
    /// When it began.
    pub cycle: Signal<In, Bits<64>>,
    /// Rows of tables of limits written until then.
    pub epoch: Signal<In, Bits<32>>,
    /// Longest frame with its trailer, in beats.
    pub longest: Signal<In, Bits<11>>,
    /// A beat goes out, if `t_ready`.
    pub t_valid: Signal<Out, Bit>,
    /// The line takes it.
    pub t_ready: Signal<In, Bit>,
    /// It is the last of its frame.
    pub t_last: Signal<Out, Bit>,
    /// With the last: the frame is damaged.
    pub t_error: Signal<Out, Bit>,
    /// Unused bytes at its end.
    pub t_empty: Signal<Out, Bits<3>>,
    /// Its bytes.
    pub t_data: Signal<Out, Bits<64>>,
    /// A trailer was put behind a frame.
    pub with_trailer: Signal<Out, Bit>,
    /// There was no room for one.
    pub no_trailer: Signal<Out, Bit>,
    /// A frame was lost, or cut.
    pub lost: Signal<Out, Bit>,
    arrivals: Arrivals,
    marking: Marking,
    outlet: Outlet,
    body: Signal<Local, Bits<240>>,
    head: Signal<Local, Bits<56>>,
}

impl Logic for Egress {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, arrivals, marking, outlet);
        self.arrivals.valid.next = self.valid.val();
        self.arrivals.last.next = self.last.val();
        self.arrivals.error.next = self.error.val();
        self.arrivals.empty.next = self.empty.val();
        self.arrivals.data.next = self.data.val();
        self.arrivals.keep.next = self.keep.val();
        self.arrivals.read.next = self.outlet.read.val();
        // A row, see `Words`.
        self.body.next = (bit_cast::<240, 32>(self.user_ref.val()) << bits::<9>(208))
            | (bit_cast::<240, 32>(self.orig_ref.val()) << bits::<9>(176))
            | (bit_cast::<240, 32>(self.quantity.val()) << bits::<9>(144))
            | (bit_cast::<240, 8>(self.kind.val()) << bits::<9>(136))
            | (bit_cast::<240, 8>(self.side.val()) << bits::<9>(128))
            | (bit_cast::<240, 64>(self.symbol.val()) << bits::<9>(64))
            | bit_cast::<240, 64>(self.price.val());
        self.head.next = (bit_cast::<56, 16>(self.number.val()) << bits::<56>(40))
            | (bit_cast::<56, 1>(self.checked.val().into()) << bits::<56>(39))
            | (bit_cast::<56, 1>(self.well_formed.val().into()) << bits::<56>(38))
            | (bit_cast::<56, 14>(self.fails.val()) << bits::<56>(24))
            | (bit_cast::<56, 8>(self.reason.val()) << bits::<56>(16))
            | bit_cast::<56, 16>(self.length.val().get_bits::<16>(0));
        self.marking.message.next = self.message.val();
        self.marking.message_row.next = (bit_cast::<296, 56>(self.head.val()) << bits::<9>(240))
            | bit_cast::<296, 240>(self.body.val());
        self.marking.frame.next = self.frame.val();
        self.marking.sound.next = self.sound.val();
        self.marking.shared.next = (bit_cast::<121, 9>(self.slot.val()) << bits::<9>(112))
            | (bit_cast::<121, 16>(self.account.val()) << bits::<9>(96))
            | (bit_cast::<121, 64>(self.cycle.val()) << bits::<9>(32))
            | bit_cast::<121, 32>(self.epoch.val());
        self.marking.longest.next = self.longest.val();
        self.marking.written.next = self.arrivals.written.val();
        self.marking.used.next = self.arrivals.used.val();
        self.marking.ended.next = self.arrivals.ended.val();
        self.marking.rows_read.next = self.outlet.rows_read.val();
        self.outlet.beat_write.next = self.arrivals.write.val();
        self.outlet.beat_at.next = self.arrivals.written.val().get_bits::<9>(0);
        self.outlet.beat.next = self.arrivals.beat.val();
        self.outlet.row_write.next = self.marking.row_write.val();
        self.outlet.row_at.next = self.marking.row_at.val();
        self.outlet.row.next = self.marking.row.val();
        self.outlet.info_write.next = self.marking.info_write.val();
        self.outlet.info_at.next = self.marking.info_at.val();
        self.outlet.info.next = self.marking.info.val();
        self.outlet.visible.next = self.marking.visible.val();
        self.outlet.t_ready.next = self.t_ready.val();
        self.t_valid.next = self.outlet.t_valid.val();
        self.t_last.next = self.outlet.t_last.val();
        self.t_error.next = self.outlet.t_error.val();
        self.t_empty.next = self.outlet.t_empty.val();
        self.t_data.next = self.outlet.t_data.val();
        self.with_trailer.next = self.marking.with_trailer.val();
        self.no_trailer.next = self.marking.no_trailer.val();
        self.lost.next = self.arrivals.lost.val();
    }
}
