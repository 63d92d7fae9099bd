//! The order-entry pipeline: frames in, one record for each message and each frame out.

use crate::decoder::Decoder;
use crate::parser::Parser;
use crate::risk::Risk;
use crate::session::SessionLookup;
use crate::summary::Summary;
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
    /// UDP port of order entry.
    pub cfg_port: Signal<In, Bits<16>>,
    /// Write a row of the session table.
    pub session_write: Signal<In, Bit>,
    /// Which: the way in bit 8, the row in it below.
    pub session_address: Signal<In, Bits<9>>,
    /// What: key in bits 96 to 17, account in bits 16 to 1, in use in bit 0.
    pub session_row: Signal<In, Bits<97>>,
    /// The kill switch for everybody; a verdict obeys that of the cycle before it.
    pub cfg_kill: Signal<In, Bit>,
    /// Write a row of the symbol table.
    pub symbol_write: Signal<In, Bit>,
    /// Which: the way in bit 11, the row in it below.
    pub symbol_address: Signal<In, Bits<12>>,
    /// What, see [`SymbolLookup`](crate::symbol::SymbolLookup).
    pub symbol_row: Signal<In, Bits<128>>,
    /// Write a row of the account table.
    pub account_write: Signal<In, Bit>,
    /// Which account.
    pub account_address: Signal<In, Bits<8>>,
    /// What, see [`Risk`].
    pub account_row: Signal<In, Bits<97>>,
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
    /// The verdict on the message that is there.
    pub v_valid: Signal<Out, Bit>,
    /// It is a well-formed Enter or Replace, which are checked.
    pub v_checked: Signal<Out, Bit>,
    /// Checks that failed, see [`Verdict`](crate::record::Verdict).
    pub v_reject: Signal<Out, Bits<8>>,
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
    parser: Parser,
    sessions: SessionLookup,
    decoder: Decoder,
    summary: Summary,
    risk: Risk,
    checked: Signal<Local, Bit>,
}

impl Logic for OrderEntry {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, parser, sessions, decoder, summary, risk);
        self.parser.valid.next = self.s_valid.val();
        self.parser.last.next = self.s_last.val();
        self.parser.empty.next = self.s_empty.val();
        self.parser.data.next = self.s_data.val();
        self.parser.port.next = self.cfg_port.val();
        self.sessions.key_valid.next = self.parser.key_valid.val();
        self.sessions.key.next = self.parser.key.val();
        self.sessions.write.next = self.session_write.val();
        self.sessions.write_address.next = self.session_address.val();
        self.sessions.write_row.next = self.session_row.val();
        self.decoder.valid.next = self.s_valid.val();
        self.decoder.data.next = self.s_data.val();
        self.decoder.go.next = self.parser.go.val();
        self.decoder.checksum_wrong.next = self.parser.checksum_wrong.val();
        self.decoder.prepare.next = self.parser.prepare.val();
        self.decoder.with_vlan.next = self.parser.with_vlan.val();
        self.decoder.bytes.next = self.parser.bytes.val();
        self.decoder.ends.next = self.parser.ends.val();
        self.summary.frame_end.next = self.s_valid.val() & self.s_last.val();
        self.summary.damaged.next = self.s_error.val();
        self.summary.truncated.next = self.parser.truncated.val();
        self.summary.cut.next = self.parser.cut.val();
        self.summary.flags.next = self.parser.flags.val();
        self.summary.checksum_wrong.next = self.parser.checksum_wrong.val();
        self.summary.count.next = self.parser.count.val();
        self.summary.overflow.next = self.parser.overflow.val();
        self.summary.hit.next = self.sessions.hit.val();
        self.summary.fits.next = self.decoder.fits.val();
        self.summary.blocks.next = self.decoder.blocks.val();
        self.m_valid.next = self.decoder.done.val() & self.sessions.hit.val();
        self.m_account.next = self.sessions.account.val();
        self.m_number.next = self.decoder.number.val();
        self.m_length.next = self.decoder.length.val();
        self.m_well_formed.next = self.decoder.well_formed.val();
        self.m_kind.next = self.decoder.kind.val();
        self.m_side.next = self.decoder.side.val();
        self.m_user_ref.next = self.decoder.user_ref.val();
        self.m_orig_ref.next = self.decoder.orig_ref.val();
        self.m_quantity.next = self.decoder.quantity.val();
        self.m_symbol.next = self.decoder.symbol.val();
        self.m_price.next = self.decoder.price.val();
        self.risk.is_replace.next = self.decoder.is_replace.val();
        self.risk.quantity.next = self.decoder.early_quantity.val();
        self.risk.price.next = self.decoder.early_price.val();
        self.risk.wide.next = self.decoder.early_wide.val();
        self.risk.symbol.next = self.decoder.early_symbol.val();
        self.risk.account.next = self.sessions.account.val();
        self.risk.kill.next = self.cfg_kill.val();
        self.risk.symbol_write.next = self.symbol_write.val();
        self.risk.symbol_address.next = self.symbol_address.val();
        self.risk.symbol_row.next = self.symbol_row.val();
        self.risk.account_write.next = self.account_write.val();
        self.risk.account_address.next = self.account_address.val();
        self.risk.account_row.next = self.account_row.val();
        self.checked.next = self.decoder.well_formed.val()
            & ((self.decoder.kind.val() == bits::<8>(0x4f))
                | (self.decoder.kind.val() == bits::<8>(0x55)));
        self.v_valid.next = self.decoder.done.val() & self.sessions.hit.val();
        self.v_checked.next = self.checked.val();
        self.v_reject.next = bits::<8>(0);
        if self.checked.val() {
            self.v_reject.next = self.risk.fails.val();
        }
        self.f_valid.next = self.summary.valid.val();
        self.f_class.next = self.summary.frame_class.val();
        self.f_sequence.next = self.parser.sequence_no.val();
        self.f_count.next = self.parser.count.val();
        self.f_account.next = self.sessions.account.val();
    }
}
