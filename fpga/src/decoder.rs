//! From payload beats to messages: `MoldUDP64` blocks and OUCH 5.0 fields, at any alignment.

use crate::blocks::Blocks;
use crate::capture::Capture;
use crate::fields::Fields;
use crate::kinds::Kinds;
use crate::shape::Shape;
use crate::terms::Terms;
use crate::walker::Walker;
use rust_hdl::prelude::*;

/// A message is there two cycles after its last byte, for one cycle.
#[derive(LogicBlock, Default)]
pub struct Decoder {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// See [`Parser`](crate::parser::Parser).
    pub go: Signal<In, Bit>,
    /// One cycle later: see [`Parser`](crate::parser::Parser).
    pub checksum_wrong: Signal<In, Bit>,
    /// See [`Parser`](crate::parser::Parser).
    pub prepare: Signal<In, Bit>,
    /// See [`Parser`](crate::parser::Parser).
    pub with_vlan: Signal<In, Bit>,
    /// See [`Parser`](crate::parser::Parser).
    pub bytes: Signal<In, Bits<4>>,
    /// See [`Parser`](crate::parser::Parser).
    pub ends: Signal<In, Bit>,
    /// A message is there.
    pub done: Signal<Out, Bit>,
    /// Its number in the packet, from 0.
    pub number: Signal<Out, Bits<16>>,
    /// Its bytes.
    pub length: Signal<Out, Bits<17>>,
    /// See [`Shape`].
    pub well_formed: Signal<Out, Bit>,
    /// See [`Shape`].
    pub is_order: Signal<Out, Bit>,
    /// See [`Fields`].
    pub kind: Signal<Out, Bits<8>>,
    /// See [`Fields`].
    pub side: Signal<Out, Bits<8>>,
    /// See [`Fields`].
    pub user_ref: Signal<Out, Bits<32>>,
    /// See [`Fields`].
    pub orig_ref: Signal<Out, Bits<32>>,
    /// See [`Fields`].
    pub quantity: Signal<Out, Bits<32>>,
    /// See [`Fields`].
    pub symbol: Signal<Out, Bits<64>>,
    /// See [`Fields`].
    pub price: Signal<Out, Bits<64>>,
    /// See [`Terms`], as the next ones.
    pub is_replace: Signal<Out, Bit>,
    /// See [`Terms`].
    pub early_short: Signal<Out, Bit>,
    /// See [`Terms`].
    pub early_ref: Signal<Out, Bits<32>>,
    /// See [`Terms`].
    pub early_quantity: Signal<Out, Bits<32>>,
    /// See [`Terms`].
    pub early_price: Signal<Out, Bits<32>>,
    /// See [`Terms`].
    pub early_wide: Signal<Out, Bit>,
    /// See [`Terms`].
    pub early_symbol: Signal<Out, Bits<64>>,
    /// Two cycles after a beat: blocks up to its end.
    pub blocks: Signal<Out, Bits<16>>,
    /// Two cycles after the datagram's last beat: its blocks are exactly the datagram.
    pub fits: Signal<Out, Bit>,
    ways: Blocks,
    walker: Walker,
    capture: Capture,
    fields: Fields,
    kinds: Kinds,
    shape: Shape,
    terms: Terms,
    valid_1: DFF<Bit>,
    data_1: DFF<Bits<64>>,
    go_1: DFF<Bit>,
    prepare_1: DFF<Bit>,
    with_vlan_1: DFF<Bit>,
    bytes_1: DFF<Bits<4>>,
    ends_1: DFF<Bit>,
    is_done: DFF<Bit>,
    of_number: DFF<Bits<16>>,
    of_length: DFF<Bits<17>>,
}

impl Logic for Decoder {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, valid_1, data_1, go_1, prepare_1, with_vlan_1, bytes_1, ends_1);
        dff_setup!(self, clock, is_done, of_number, of_length);
        clock!(self, clock, ways, walker, capture, kinds, shape, terms);
        self.ways.valid.next = self.valid.val();
        self.ways.data.next = self.data.val();
        self.ways.late_data.next = self.data_1.q.val();
        self.valid_1.d.next = self.valid.val();
        self.data_1.d.next = self.data.val();
        self.go_1.d.next = self.go.val();
        self.prepare_1.d.next = self.prepare.val();
        self.with_vlan_1.d.next = self.with_vlan.val();
        self.bytes_1.d.next = self.bytes.val();
        self.ends_1.d.next = self.ends.val();
        self.ways.place.next = self.walker.place.val();
        self.walker.way.next = self.ways.way.val();
        self.walker.there.next = self.ways.length.val();
        self.walker.go.next = self.go_1.q.val() & !self.checksum_wrong.val();
        self.walker.prepare.next = self.prepare_1.q.val();
        self.walker.with_vlan.next = self.with_vlan_1.q.val();
        self.walker.bytes.next = self.bytes_1.q.val();
        self.walker.ends.next = self.ends_1.q.val();
        self.capture.valid.next = self.valid_1.q.val();
        self.capture.data.next = self.data_1.q.val();
        self.capture.shift.next = self.walker.shift.val();
        self.capture.beat.next = self.walker.beat.val();
        self.is_done.d.next = self.walker.done.val();
        self.of_number.d.next = self.walker.number.val();
        self.of_length.d.next = self.walker.length.val();
        self.fields.word_0.next = self.capture.word_0.val();
        self.fields.word_1.next = self.capture.word_1.val();
        self.fields.word_2.next = self.capture.word_2.val();
        self.fields.word_3.next = self.capture.word_3.val();
        self.shape.first_there.next = self.capture.first_there.val();
        self.shape.kind.next = self.kinds.kind.val();
        self.kinds.valid.next = self.valid.val();
        self.kinds.data.next = self.data.val();
        self.kinds.shift.next = self.walker.shift.val();
        self.shape.word_0.next = self.capture.word_0.val();
        self.shape.word_1.next = self.capture.word_1.val();
        self.shape.word_2.next = self.capture.word_2.val();
        self.shape.word_4.next = self.capture.word_4.val();
        self.shape.word_5.next = self.capture.word_5.val();
        self.shape.length.next = self.walker.length.val();
        self.terms.valid.next = self.valid.val();
        self.terms.data.next = self.data.val();
        self.terms.in_hand.next = self.valid_1.q.val();
        self.terms.beat.next = self.walker.beat.val();
        self.terms.shift.next = self.walker.shift.val();
        self.terms.whole.next = self.capture.word.val();
        self.terms.replaces.next = self.shape.is_replace.val();
        self.terms.word_0.next = self.capture.word_0.val();
        self.terms.word_1.next = self.capture.word_1.val();
        self.terms.word_2.next = self.capture.word_2.val();
        self.fields.is_enter.next = self.shape.is_enter.val();
        self.fields.is_replace.next = self.shape.is_replace.val();
        self.fields.is_cancel.next = self.shape.is_cancel.val();
        self.fields.is_modify.next = self.shape.is_modify.val();
        self.fields.is_mass.next = self.shape.is_mass.val();
        self.fields.is_query.next = self.shape.is_query.val();
        self.is_replace.next = self.terms.is_replace.val();
        self.early_short.next = self.terms.short.val();
        self.early_ref.next = self.terms.user_ref.val();
        self.early_quantity.next = self.terms.quantity.val();
        self.early_price.next = self.terms.price.val();
        self.early_wide.next = self.terms.wide.val();
        self.early_symbol.next = self.terms.symbol.val();
        self.done.next = self.is_done.q.val();
        self.number.next = self.of_number.q.val();
        self.length.next = self.of_length.q.val();
        self.well_formed.next = self.shape.well_formed.val();
        self.is_order.next = self.shape.is_order.val();
        self.kind.next = self.fields.kind.val();
        self.side.next = self.fields.side.val();
        self.user_ref.next = self.fields.user_ref.val();
        self.orig_ref.next = self.fields.orig_ref.val();
        self.quantity.next = self.fields.quantity.val();
        self.symbol.next = self.fields.symbol.val();
        self.price.next = self.fields.price.val();
        self.blocks.next = self.walker.blocks.val();
        self.fits.next = self.walker.fits.val();
    }
}
