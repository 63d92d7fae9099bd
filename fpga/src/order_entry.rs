//! The order-entry pipeline: frames in and out, one record for each message and each frame.

use crate::desk::Desk;
use crate::egress::Egress;
use crate::pipeline::Pipeline;
use rust_hdl::prelude::*;

/// The whole pipeline. It takes a beat every cycle, frames back to back, and never says stop.
#[derive(LogicBlock, Default)]
pub struct OrderEntry {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub s_valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub s_last: Signal<In, Bit>,
    /// With the last beat: the MAC found the frame damaged (FCS, length, line code).
    pub s_error: Signal<In, Bit>,
    /// With the last beat: unused bytes at its end, 0 to 7.
    pub s_empty: Signal<In, Bits<3>>,
    /// The bytes of the beat, the first in bits 63 to 56; no preamble, no FCS.
    pub s_data: Signal<In, Bits<64>>,
    /// Write a register, see [`registers`](crate::registers).
    pub r_write: Signal<In, Bit>,
    /// Its byte address, to write or to read.
    pub r_address: Signal<In, Bits<12>>,
    /// What to write.
    pub r_data: Signal<In, Bits<32>>,
    /// What the register says whose address was there three cycles ago.
    pub r_value: Signal<Out, Bits<32>>,
    /// Limits of the collar of a symbol are there, until they are taken; from hardware beside it,
    /// as [`Market`](crate::market::top::Market) is. 0 where there is none.
    pub c_valid: Signal<In, Bit>,
    /// Row of the symbol, as in a command for its table.
    pub c_row: Signal<In, Bits<12>>,
    /// Highest price in bits 61 to 31, lowest below.
    pub c_limits: Signal<In, Bits<62>>,
    /// They are taken with this edge, and written between two packets.
    pub c_ready: Signal<Out, Bit>,
    /// A message ended two cycles ago. Holds only if its frame turns out to be of class Data.
    pub m_valid: Signal<Out, Bit>,
    /// Its number in the packet, from 0.
    pub m_number: Signal<Out, Bits<16>>,
    /// Its bytes.
    pub m_length: Signal<Out, Bits<17>>,
    /// The account of its session.
    pub m_account: Signal<Out, Bits<16>>,
    /// Known type and right length; the fields below mean nothing otherwise.
    pub m_well_formed: Signal<Out, Bit>,
    /// Type byte.
    pub m_kind: Signal<Out, Bits<8>>,
    /// Side byte, or 0.
    pub m_side: Signal<Out, Bits<8>>,
    /// The client's number for order or request, or 0.
    pub m_user_ref: Signal<Out, Bits<32>>,
    /// The order to replace, or 0.
    pub m_orig_ref: Signal<Out, Bits<32>>,
    /// Shares, or 0.
    pub m_quantity: Signal<Out, Bits<32>>,
    /// Symbol, or 0.
    pub m_symbol: Signal<Out, Bits<64>>,
    /// Price, 4 decimals, or 0.
    pub m_price: Signal<Out, Bits<64>>,
    /// It is a well-formed Enter or Replace, which are checked.
    pub v_valid: Signal<Out, Bit>,
    /// Then: checks that failed, see [`Verdict`](crate::record::Verdict).
    pub v_fails: Signal<Out, Bits<14>>,
    /// The OUCH 5.0 reject reason of the first of them, or 0.
    pub v_reason: Signal<Out, Bits<8>>,
    /// A frame ended five cycles ago.
    pub f_valid: Signal<Out, Bit>,
    /// Its class, see [`FrameClass`](crate::record::FrameClass).
    pub f_class: Signal<Out, Bits<4>>,
    /// Of a packet with a known session: number of its first message.
    pub f_sequence: Signal<Out, Bits<64>>,
    /// Of the same: messages announced.
    pub f_count: Signal<Out, Bits<16>>,
    /// Of the same: account.
    pub f_account: Signal<Out, Bits<16>>,
    /// Rows of tables of limits written until then: those were checked against.
    pub f_epoch: Signal<Out, Bits<32>>,
    /// Its first beat came in this cycle, if its session is known.
    pub f_cycle: Signal<Out, Bits<64>>,
    /// A beat goes out, see [`Egress`], as the next ones.
    pub t_valid: Signal<Out, Bit>,
    /// See there.
    pub t_ready: Signal<In, Bit>,
    /// See there.
    pub t_last: Signal<Out, Bit>,
    /// See there.
    pub t_error: Signal<Out, Bit>,
    /// See there.
    pub t_empty: Signal<Out, Bits<3>>,
    /// See there.
    pub t_data: Signal<Out, Bits<64>>,
    core: Pipeline,
    desk: Desk,
    egress: Egress,
    now: DFF<Bits<64>>,
}

impl Logic for OrderEntry {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, now);
        clock!(self, clock, core, desk, egress);
        self.now.d.next = self.now.q.val() + bits::<64>(1);
        self.core.now.next = self.now.q.val();
        self.core.s_valid.next = self.s_valid.val();
        self.core.s_last.next = self.s_last.val();
        self.core.s_error.next = self.s_error.val();
        self.core.s_empty.next = self.s_empty.val();
        self.core.s_data.next = self.s_data.val();
        self.core.port.next = self.desk.port.val();
        self.core.write.next = self.desk.write.val();
        self.core.row.next = self.desk.row.val();
        self.core.data.next = self.desk.data.val();
        self.core.collar_write.next = self.desk.collar_write.val();
        self.core.collar_row.next = self.desk.collar_row.val();
        self.core.collar_limits.next = self.desk.collar_limits.val();
        self.desk.collar_valid.next = self.c_valid.val();
        self.desk.collar_row_in.next = self.c_row.val();
        self.desk.collar_limits_in.next = self.c_limits.val();
        self.c_ready.next = self.desk.collar_ready.val();
        self.core.kill_write.next = self.desk.kill_write.val();
        self.core.kill_on.next = self.desk.kill_on.val();
        self.core.kill_whose.next = self.desk.kill_whose.val();
        self.core.kill_which.next = self.desk.kill_which.val();
        self.desk.r_write.next = self.r_write.val();
        self.desk.r_address.next = self.r_address.val();
        self.desk.r_data.next = self.r_data.val();
        self.desk.now.next = self.now.q.val();
        self.desk.open.next = self.core.open.val();
        self.desk.releasing.next = self.core.releasing.val();
        self.desk.result.next = self.core.result.val();
        self.desk.killed.next = self.core.killed.val();
        self.desk.message.next = self.core.m_valid.val();
        self.desk.checked.next = self.core.v_valid.val();
        self.desk.fails.next = self.core.v_fails.val();
        self.desk.frame.next = self.core.f_valid.val();
        self.desk.frame_class.next = self.core.f_class.val();
        self.desk.with_trailer.next = self.egress.with_trailer.val();
        self.desk.no_trailer.next = self.egress.no_trailer.val();
        self.desk.lost.next = self.egress.lost.val();
        self.r_value.next = self.desk.r_value.val();
        self.m_valid.next = self.core.m_valid.val();
        self.m_number.next = self.core.m_number.val();
        self.m_length.next = self.core.m_length.val();
        self.m_account.next = self.core.m_account.val();
        self.m_well_formed.next = self.core.m_well_formed.val();
        self.m_kind.next = self.core.m_kind.val();
        self.m_side.next = self.core.m_side.val();
        self.m_user_ref.next = self.core.m_user_ref.val();
        self.m_orig_ref.next = self.core.m_orig_ref.val();
        self.m_quantity.next = self.core.m_quantity.val();
        self.m_symbol.next = self.core.m_symbol.val();
        self.m_price.next = self.core.m_price.val();
        self.v_valid.next = self.core.v_valid.val();
        self.v_fails.next = self.core.v_fails.val();
        self.v_reason.next = self.core.v_reason.val();
        self.f_valid.next = self.core.f_valid.val();
        self.f_class.next = self.core.f_class.val();
        self.f_sequence.next = self.core.f_sequence.val();
        self.f_count.next = self.core.f_count.val();
        self.f_account.next = self.core.f_account.val();
        self.f_epoch.next = self.desk.epoch.val();
        self.f_cycle.next = self.core.f_cycle.val();
        self.egress.number.next = self.core.m_number.val();
        self.egress.length.next = self.core.m_length.val();
        self.egress.well_formed.next = self.core.m_well_formed.val();
        self.egress.kind.next = self.core.m_kind.val();
        self.egress.side.next = self.core.m_side.val();
        self.egress.user_ref.next = self.core.m_user_ref.val();
        self.egress.orig_ref.next = self.core.m_orig_ref.val();
        self.egress.quantity.next = self.core.m_quantity.val();
        self.egress.symbol.next = self.core.m_symbol.val();
        self.egress.price.next = self.core.m_price.val();
        self.egress.valid.next = self.s_valid.val();
        self.egress.last.next = self.s_last.val();
        self.egress.error.next = self.s_error.val();
        self.egress.empty.next = self.s_empty.val();
        self.egress.data.next = self.s_data.val();
        self.egress.keep.next = self.core.keep.val();
        self.egress.message.next = self.core.m_valid.val();
        self.egress.checked.next = self.core.v_valid.val();
        self.egress.fails.next = self.core.v_fails.val();
        self.egress.reason.next = self.core.v_reason.val();
        self.egress.frame.next = self.core.f_valid.val();
        self.egress.sound.next = self.core.sound.val();
        self.egress.account.next = self.core.f_account.val();
        self.egress.slot.next = self.core.slot.val();
        self.egress.cycle.next = self.core.f_cycle.val();
        self.egress.epoch.next = self.desk.epoch.val();
        self.egress.longest.next = self.desk.longest.val();
        self.egress.t_ready.next = self.t_ready.val();
        self.t_valid.next = self.egress.t_valid.val();
        self.t_last.next = self.egress.t_last.val();
        self.t_error.next = self.egress.t_error.val();
        self.t_empty.next = self.egress.t_empty.val();
        self.t_data.next = self.egress.t_data.val();
    }
}
