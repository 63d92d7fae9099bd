//! From beats to verdicts: the front and the risk checks.

use crate::front::Front;
use crate::record::Check;
use crate::risk::Risk;
use rust_hdl::prelude::*;

/// The pipeline without registers and without the way out. Ports are those of
/// [`OrderEntry`](crate::order_entry::OrderEntry), [`Front`] and [`Risk`] where they have the same
/// names.
#[derive(LogicBlock, Default)]
pub struct Pipeline {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub s_valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub s_last: Signal<In, Bit>,
    /// With the last beat: the MAC found the frame damaged.
    pub s_error: Signal<In, Bit>,
    /// With the last beat: unused bytes at its end.
    pub s_empty: Signal<In, Bits<3>>,
    /// The bytes of the beat.
    pub s_data: Signal<In, Bits<64>>,
    /// UDP port of order entry.
    pub port: Signal<In, Bits<16>>,
    /// Cycles since configuration.
    pub now: Signal<In, Bits<64>>,
    /// See [`Commands`](crate::commands::Commands), as the next ones.
    pub write: Signal<In, Bits<8>>,
    /// See there.
    pub row: Signal<In, Bits<12>>,
    /// See there.
    pub data: Signal<In, Bits<128>>,
    /// See [`Commands`](crate::commands::Commands), the next ones as well.
    pub collar_write: Signal<In, Bit>,
    /// See there.
    pub collar_row: Signal<In, Bits<12>>,
    /// See there.
    pub collar_limits: Signal<In, Bits<62>>,
    /// See [`Kills`](crate::kills::Kills), as the next ones.
    pub kill_write: Signal<In, Bit>,
    /// See there.
    pub kill_on: Signal<In, Bit>,
    /// See there.
    pub kill_whose: Signal<In, Bits<2>>,
    /// See there.
    pub kill_which: Signal<In, Bits<9>>,
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
    /// Its first beat came in this cycle, if its session is known.
    pub f_cycle: Signal<Out, Bits<64>>,
    /// Slot of its session.
    pub slot: Signal<Out, Bits<9>>,
    /// It was of class Data.
    pub sound: Signal<Out, Bit>,
    /// See [`Front`].
    pub keep: Signal<Out, Bits<4>>,
    /// See there.
    pub open: Signal<Out, Bit>,
    /// See [`Risk`].
    pub killed: Signal<Out, Bit>,
    /// See there.
    pub releasing: Signal<Out, Bit>,
    /// See there.
    pub result: Signal<Out, Bits<64>>,
    front: Front,
    risk: Risk,
    began: DFF<Bits<64>>,
    reason: Reason,
    is_sound: Signal<Local, Bit>,
}

impl Logic for Pipeline {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, began);
        clock!(self, clock, front, risk);
        if self.front.first.val() {
            self.began.d.next = self.now.val();
        }
        self.front.s_valid.next = self.s_valid.val();
        self.front.s_last.next = self.s_last.val();
        self.front.s_error.next = self.s_error.val();
        self.front.s_empty.next = self.s_empty.val();
        self.front.s_data.next = self.s_data.val();
        self.front.port.next = self.port.val();
        self.front.session_write.next = self.write.val().get_bit(0);
        self.front.session_address.next = self.row.val().get_bits::<9>(0);
        self.front.session_row.next = self.data.val().get_bits::<107>(0);
        self.risk.is_replace.next = self.front.is_replace.val();
        self.risk.short.next = self.front.short.val();
        self.risk.user_ref.next = self.front.user_ref.val();
        self.risk.quantity.next = self.front.quantity.val();
        self.risk.price.next = self.front.price.val();
        self.risk.wide.next = self.front.wide.val();
        self.risk.symbol.next = self.front.symbol.val();
        self.risk.account.next = self.front.f_account.val();
        self.risk.slot.next = self.front.slot.val();
        self.risk.opens.next = self.front.key_valid.val();
        self.risk.began.next = self.began.q.val();
        self.is_sound.next = self.front.f_valid.val() & (self.front.f_class.val() == bits::<4>(13));
        self.risk.store.next = self.is_sound.val();
        self.risk.checked.next = self.front.checked.val();
        self.risk.write.next = self.write.val();
        self.risk.row.next = self.row.val();
        self.risk.data.next = self.data.val();
        self.risk.collar_write.next = self.collar_write.val();
        self.risk.collar_row.next = self.collar_row.val();
        self.risk.collar_limits.next = self.collar_limits.val();
        self.risk.kill_write.next = self.kill_write.val();
        self.risk.kill_on.next = self.kill_on.val();
        self.risk.kill_whose.next = self.kill_whose.val();
        self.risk.kill_which.next = self.kill_which.val();
        self.m_valid.next = self.front.m_valid.val();
        self.m_number.next = self.front.m_number.val();
        self.m_length.next = self.front.m_length.val();
        self.m_account.next = self.front.m_account.val();
        self.m_well_formed.next = self.front.m_well_formed.val();
        self.m_kind.next = self.front.m_kind.val();
        self.m_side.next = self.front.m_side.val();
        self.m_user_ref.next = self.front.m_user_ref.val();
        self.m_orig_ref.next = self.front.m_orig_ref.val();
        self.m_quantity.next = self.front.m_quantity.val();
        self.m_symbol.next = self.front.m_symbol.val();
        self.m_price.next = self.front.m_price.val();
        self.v_valid.next = self.front.checked.val();
        self.reason.fails.next = self.risk.fails.val();
        self.v_fails.next = self.risk.fails.val();
        self.v_reason.next = self.reason.reason.val();
        self.f_valid.next = self.front.f_valid.val();
        self.f_class.next = self.front.f_class.val();
        self.f_sequence.next = self.front.f_sequence.val();
        self.f_count.next = self.front.f_count.val();
        self.f_account.next = self.front.f_account.val();
        self.f_cycle.next = self.risk.now.val();
        self.slot.next = self.front.slot.val();
        self.sound.next = self.is_sound.val();
        self.keep.next = self.front.keep.val();
        self.open.next = self.front.open.val();
        self.killed.next = self.risk.killed.val();
        self.releasing.next = self.risk.releasing.val();
        self.result.next = self.risk.result.val();
    }
}

/// The reject reason of the first check that failed, see
/// [`Check::reason`](crate::record::Check::reason). Combinational.
#[derive(LogicBlock)]
struct Reason {
    fails: Signal<In, Bits<14>>,
    reason: Signal<Out, Bits<8>>,
    code_0: Constant<Bits<8>>,
    code_1: Constant<Bits<8>>,
    code_2: Constant<Bits<8>>,
    code_3: Constant<Bits<8>>,
    code_4: Constant<Bits<8>>,
    code_5: Constant<Bits<8>>,
    code_6: Constant<Bits<8>>,
    code_7: Constant<Bits<8>>,
    code_8: Constant<Bits<8>>,
    code_9: Constant<Bits<8>>,
    code_10: Constant<Bits<8>>,
    code_11: Constant<Bits<8>>,
    code_12: Constant<Bits<8>>,
    code_13: Constant<Bits<8>>,
}

impl Default for Reason {
    fn default() -> Self {
        let code = |check: Check| Constant::new(u64::from(check.reason() as u16).to_bits());
        Self {
            fails: Default::default(),
            reason: Default::default(),
            code_0: code(Check::ALL[0]),
            code_1: code(Check::ALL[1]),
            code_2: code(Check::ALL[2]),
            code_3: code(Check::ALL[3]),
            code_4: code(Check::ALL[4]),
            code_5: code(Check::ALL[5]),
            code_6: code(Check::ALL[6]),
            code_7: code(Check::ALL[7]),
            code_8: code(Check::ALL[8]),
            code_9: code(Check::ALL[9]),
            code_10: code(Check::ALL[10]),
            code_11: code(Check::ALL[11]),
            code_12: code(Check::ALL[12]),
            code_13: code(Check::ALL[13]),
        }
    }
}

impl Logic for Reason {
    #[hdl_gen]
    fn update(&mut self) {
        self.reason.next = bits::<8>(0);
        if self.fails.val().get_bit(13) {
            self.reason.next = self.code_13.val();
        }
        if self.fails.val().get_bit(12) {
            self.reason.next = self.code_12.val();
        }
        if self.fails.val().get_bit(11) {
            self.reason.next = self.code_11.val();
        }
        if self.fails.val().get_bit(10) {
            self.reason.next = self.code_10.val();
        }
        if self.fails.val().get_bit(9) {
            self.reason.next = self.code_9.val();
        }
        if self.fails.val().get_bit(8) {
            self.reason.next = self.code_8.val();
        }
        if self.fails.val().get_bit(7) {
            self.reason.next = self.code_7.val();
        }
        if self.fails.val().get_bit(6) {
            self.reason.next = self.code_6.val();
        }
        if self.fails.val().get_bit(5) {
            self.reason.next = self.code_5.val();
        }
        if self.fails.val().get_bit(4) {
            self.reason.next = self.code_4.val();
        }
        if self.fails.val().get_bit(3) {
            self.reason.next = self.code_3.val();
        }
        if self.fails.val().get_bit(2) {
            self.reason.next = self.code_2.val();
        }
        if self.fails.val().get_bit(1) {
            self.reason.next = self.code_1.val();
        }
        if self.fails.val().get_bit(0) {
            self.reason.next = self.code_0.val();
        }
    }
}
