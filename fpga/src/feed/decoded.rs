//! The last stage of the decoder: a message that ended becomes a record.

use crate::capture::Capture;
use crate::feed::fields::FeedFields;
use crate::feed::kinds::Kinds;
use crate::feed::numbers::Numbers;
use rust_hdl::prelude::*;

/// Keeps the bytes of a message as they come, and registers its fields: there two cycles after
/// `done`, for one cycle.
#[derive(LogicBlock, Default)]
pub struct Decoded {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub beat_valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// Where that message begins in its first beat, less one.
    pub shift: Signal<In, Bits<3>>,
    /// Beats since that one.
    pub beat: Signal<In, Bits<3>>,
    /// A beat to decode is there.
    pub go: Signal<In, Bit>,
    /// A message begins in it.
    pub starts: Signal<In, Bit>,
    /// See [`Kinds`].
    pub in_length: Signal<In, Bit>,
    /// See [`Kinds`].
    pub offset: Signal<In, Bits<3>>,
    /// A message ends.
    pub done: Signal<In, Bit>,
    /// Its bytes, if below 64.
    pub length: Signal<In, Bits<6>>,
    /// It has 64 bytes or more.
    pub big: Signal<In, Bit>,
    /// Its number in the packet.
    pub number: Signal<In, Bits<16>>,
    /// Number of the first message of the packet.
    pub packet: Signal<In, Bits<64>>,
    /// One cycle later: its session is that of the day.
    pub hit: Signal<In, Bit>,
    /// A message is there.
    pub valid: Signal<Out, Bit>,
    /// The type is one of the 23, and the length that of the type.
    pub well_formed: Signal<Out, Bit>,
    /// It is well-formed and about an order or a trade, see [`Kinds`].
    pub kept: Signal<Out, Bit>,
    /// Its number in the session.
    pub sequence_no: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub order_ref: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub other_ref: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub symbol: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub terms: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub stamp: Signal<Out, Bits<64>>,
    /// See [`FeedFields`].
    pub head: Signal<Out, Bits<40>>,
    capture: Capture,
    fields: FeedFields,
    kinds: Kinds,
    numbers: Numbers,
    is_done: DFF<Bit>,
    of_length: DFF<Bits<6>>,
    is_big: DFF<Bit>,
    of_number: DFF<Bits<16>>,
    is_valid: DFF<Bit>,
    fits: DFF<Bit>,
    names_order: DFF<Bit>,
    its_order_ref: DFF<Bits<64>>,
    its_other_ref: DFF<Bits<64>>,
    its_symbol: DFF<Bits<64>>,
    its_terms: DFF<Bits<64>>,
    its_stamp: DFF<Bits<64>>,
    its_head: DFF<Bits<40>>,
}

impl Logic for Decoded {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_done, of_length, is_big, of_number, is_valid, fits);
        dff_setup!(self, clock, names_order, its_order_ref, its_other_ref, its_symbol);
        dff_setup!(self, clock, its_terms, its_stamp, its_head);
        clock!(self, clock, capture, kinds, numbers);
        self.capture.valid.next = self.beat_valid.val();
        self.capture.data.next = self.data.val();
        self.capture.shift.next = self.shift.val();
        self.capture.beat.next = self.beat.val();
        self.numbers.packet.next = self.packet.val();
        self.numbers.number.next = self.number.val();
        self.sequence_no.next = self.numbers.sequence_no.val();
        self.is_done.d.next = self.done.val();
        self.of_length.d.next = self.length.val();
        self.is_big.d.next = self.big.val();
        self.of_number.d.next = self.number.val();
        self.fields.words[0].next = self.capture.word_0.val();
        self.fields.words[1].next = self.capture.word_1.val();
        self.fields.words[2].next = self.capture.word_2.val();
        self.fields.words[3].next = self.capture.word_3.val();
        self.fields.words[4].next = self.capture.word_4.val();
        self.fields.words[5].next = self.capture.word_5.val();
        self.fields.number.next = self.of_number.q.val();
        self.kinds.valid.next = self.go.val();
        self.kinds.data.next = self.data.val();
        self.kinds.starts.next = self.starts.val();
        self.kinds.in_length.next = self.in_length.val();
        self.kinds.offset.next = self.offset.val();
        self.fields.flags.next = self.kinds.flags.val();
        self.is_valid.d.next = self.is_done.q.val() & self.hit.val();
        self.fits.d.next = ((self.kinds.wanted.val() == self.of_length.q.val())
            & !self.is_big.q.val())
            & (self.kinds.wanted.val() != bits::<6>(0));
        self.names_order.d.next = self.kinds.flags.val().get_bit(1);
        self.its_order_ref.d.next = self.fields.order_ref.val();
        self.its_other_ref.d.next = self.fields.other_ref.val();
        self.its_symbol.d.next = self.fields.symbol.val();
        self.its_terms.d.next = self.fields.terms.val();
        self.its_stamp.d.next = self.fields.stamp.val();
        self.its_head.d.next = self.fields.head.val();
        self.valid.next = self.is_valid.q.val();
        self.well_formed.next = self.fits.q.val();
        self.kept.next = (self.is_valid.q.val() & self.fits.q.val()) & self.names_order.q.val();
        self.order_ref.next = self.its_order_ref.q.val();
        self.other_ref.next = self.its_other_ref.q.val();
        self.symbol.next = self.its_symbol.q.val();
        self.terms.next = self.its_terms.q.val();
        self.stamp.next = self.its_stamp.q.val();
        self.head.next = self.its_head.q.val();
    }
}
