//! From beats to messages and frames: parser, session table, decoder, class of the frame.

use crate::decoder::Decoder;
use crate::parser::Parser;
use crate::session::{KeyHash, SessionLookup};
use crate::summary::Summary;
use rust_hdl::prelude::*;

/// The part of the pipeline that knows no limits. Ports are those of
/// [`OrderEntry`](crate::order_entry::OrderEntry) where they have the same names.
#[derive(LogicBlock, Default)]
pub struct Front {
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
    /// Write a row of the session table.
    pub session_write: Signal<In, Bit>,
    /// Which.
    pub session_address: Signal<In, Bits<9>>,
    /// What.
    pub session_row: Signal<In, Bits<107>>,
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
    /// Slot of its session.
    pub slot: Signal<Out, Bits<9>>,
    /// A session key is there; account and slot come three cycles later.
    pub key_valid: Signal<Out, Bit>,
    /// No packet is under way, so tables may be written in this cycle.
    pub open: Signal<Out, Bit>,
    /// The beat is the first of its frame.
    pub first: Signal<Out, Bit>,
    /// Bytes of the beat to forward; the others lie behind the datagram or the frame.
    pub keep: Signal<Out, Bits<4>>,
    /// The message that is there is a well-formed Enter or Replace of a known session.
    pub checked: Signal<Out, Bit>,
    /// See [`Terms`](crate::terms::Terms), as the next ones.
    pub is_replace: Signal<Out, Bit>,
    /// See there.
    pub short: Signal<Out, Bit>,
    /// See there.
    pub user_ref: Signal<Out, Bits<32>>,
    /// See there.
    pub quantity: Signal<Out, Bits<32>>,
    /// See there.
    pub price: Signal<Out, Bits<32>>,
    /// See there.
    pub wide: Signal<Out, Bit>,
    /// See there.
    pub symbol: Signal<Out, Bits<64>>,
    parser: Parser,
    hash: KeyHash,
    sessions: SessionLookup,
    decoder: Decoder,
    summary: Summary,
    used_port: DFF<Bits<16>>,
    is_open: DFF<Bit>,
    is_there: Signal<Local, Bit>,
}

impl Logic for Front {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, used_port, is_open);
        clock!(self, clock, parser, hash, sessions, decoder, summary);
        self.parser.valid.next = self.s_valid.val();
        self.parser.last.next = self.s_last.val();
        self.parser.empty.next = self.s_empty.val();
        self.parser.data.next = self.s_data.val();
        self.parser.port.next = self.used_port.q.val();
        self.hash.valid.next = self.s_valid.val();
        self.hash.index.next = self.parser.index.val();
        self.hash.header.next = self.parser.header.val();
        self.sessions.hash_0.next = self.hash.hash_0.val();
        self.sessions.hash_1.next = self.hash.hash_1.val();
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
        self.is_there.next = self.decoder.done.val() & self.sessions.hit.val();
        self.m_valid.next = self.is_there.val();
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
        self.checked.next = self.is_there.val() & self.decoder.is_order.val();
        self.is_replace.next = self.decoder.is_replace.val();
        self.short.next = self.decoder.early_short.val();
        self.user_ref.next = self.decoder.early_ref.val();
        self.quantity.next = self.decoder.early_quantity.val();
        self.price.next = self.decoder.early_price.val();
        self.wide.next = self.decoder.early_wide.val();
        self.symbol.next = self.decoder.early_symbol.val();
        self.slot.next = self.sessions.slot.val();
        self.key_valid.next = self.parser.key_valid.val();
        self.keep.next = self.parser.keep.val();
        self.first.next = self.parser.at_start.val();
        // Between two frames the port may change. Tables may be written up to the beat before the
        // one with the key (raw beat 6 at least), with which the row is asked for, and not while a
        // frame waits for its record.
        if self.parser.at_start.val() {
            self.used_port.d.next = self.port.val();
        }
        // Known a cycle ahead, for a write has a long way from here.
        self.is_open.d.next = self.parser.is_ahead.val() & !self.summary.pending.val();
        self.open.next = self.is_open.q.val();
        self.f_valid.next = self.summary.valid.val();
        self.f_class.next = self.summary.frame_class.val();
        self.f_sequence.next = self.parser.sequence_no.val();
        self.f_count.next = self.parser.count.val();
        self.f_account.next = self.sessions.account.val();
    }
}
