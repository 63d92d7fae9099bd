//! The unit that follows the books, one message after the other.

use crate::bbo::board::{Board, Quoted};
use crate::bbo::control::Control;
use crate::bbo::intent::Intent;
use crate::bbo::orders::Orders;
use crate::bbo::side::Side;
use rust_hdl::prelude::*;

/// Takes the messages of a stream that holds, as that of [`Feed`](crate::feed::top::Feed), and says
/// the quote of the symbol behind each that may change it. What it does not know it says to be
/// stale.
///
/// A message is worked on alone, so that no two can meet. Whoever sends them waits for `x_ready`:
/// 15 cycles from one to the next, 28 behind a Replace, 3 behind one that is passed over.
#[derive(LogicBlock, Default)]
pub struct Bbo {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Locate of slot 0; the 1,023 behind it are followed as well. Changes with `cfg_begin` only.
    pub cfg_locate: Signal<In, Bits<16>>,
    /// Every book is empty, now: a session begins. Takes 1,024 cycles.
    pub cfg_begin: Signal<In, Bit>,
    /// Messages were lost. Nothing is known until a session begins; takes as long.
    pub g_valid: Signal<In, Bit>,
    /// A message is there, until it is taken; see
    /// [`FeedMessage`](crate::feed::message::FeedMessage) for its words.
    pub x_valid: Signal<In, Bit>,
    /// Its number.
    pub x_sequence: Signal<In, Bits<64>>,
    /// Word 0.
    pub x_order_ref: Signal<In, Bits<64>>,
    /// Word 1.
    pub x_other_ref: Signal<In, Bits<64>>,
    /// Word 3.
    pub x_terms: Signal<In, Bits<64>>,
    /// Word 5.
    pub x_head: Signal<In, Bits<40>>,
    /// A symbol to ask for.
    pub q_slot: Signal<In, Bits<10>>,
    /// The message is taken.
    pub x_ready: Signal<Out, Bit>,
    /// A record is there, for one cycle: the quote of a symbol behind a message.
    pub b_valid: Signal<Out, Bit>,
    /// Number of the message.
    pub b_sequence: Signal<Out, Bits<64>>,
    /// Its locate less `cfg_locate`.
    pub b_slot: Signal<Out, Bits<10>>,
    /// Its best bid: known in bit 76, price in 75 to 44, open shares at it in 43 to 0. All is 0 if
    /// the side is stale, price and shares if it is empty.
    pub b_bid: Signal<Out, Bits<77>>,
    /// Its best offer, in the same way.
    pub b_offer: Signal<Out, Bits<77>>,
    /// Two cycles behind `q_slot`: the best bid of that symbol.
    pub q_bid: Signal<Out, Bits<77>>,
    /// Its best offer.
    pub q_offer: Signal<Out, Bits<77>>,
    control: Control,
    intent: Intent,
    orders: Orders,
    bids: Side,
    offers: Side,
    board: Board,
    quoted: Quoted,
    done: DFF<Bit>,
    done_slot: DFF<Bits<10>>,
    done_sequence: DFF<Bits<64>>,
    said: DFF<Bit>,
    of_slot: DFF<Bits<10>>,
    of_sequence: DFF<Bits<64>>,
    its_sequence: DFF<Bits<64>>,
    board_write: DFF<Bit>,
    board_slot: DFF<Bits<10>>,
    board_quote: DFF<Bits<154>>,
    quote: DFF<Bits<154>>,
}

// Some lines hold two of a kind, so that all of it fits a screen.
#[rustfmt::skip]
impl Logic for Bbo {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, done, done_slot, done_sequence, said, of_slot, of_sequence);
        dff_setup!(self, clock, its_sequence, board_write, board_slot, board_quote, quote);
        clock!(self, clock, control, intent, orders, bids, offers, board);
        self.control.begins.next = self.cfg_begin.val(); self.control.gap.next = self.g_valid.val();
        self.control.offered.next = self.x_valid.val();
        self.control.skips.next = self.intent.skips.val();
        self.control.again.next = self.intent.again.val();
        self.x_ready.next = self.control.ready.val();
        self.intent.takes.next = self.control.takes.val();
        self.intent.learns.next = self.control.learns.val();
        self.intent.is_second.next = self.control.is_second.val();
        self.intent.first_locate.next = self.cfg_locate.val();
        self.intent.order_ref.next = self.x_order_ref.val();
        self.intent.other_ref.next = self.x_other_ref.val();
        self.intent.terms.next = self.x_terms.val(); self.intent.head.next = self.x_head.val();
        if self.control.takes.val() {
            self.its_sequence.d.next = self.x_sequence.val();
        }
        self.orders.address.next = self.intent.set.val();
        self.orders.reference.next = self.intent.reference.val();
        self.orders.slot.next = self.intent.slot.val();
        self.intent.found.next = self.orders.found.val();
        self.intent.has_room.next = self.orders.has_room.val();
        self.intent.open_shares.next = self.orders.shares.val();
        self.intent.open_price.next = self.orders.price.val();
        self.intent.open_offer.next = self.orders.is_offer.val();
        self.intent.has_lost[0].next = self.bids.has_lost.val();
        self.intent.has_lost[1].next = self.offers.has_lost.val();
        self.orders.write_free.next = self.control.writes.val() & self.intent.adds.val();
        self.orders.write_found.next = self.control.writes.val() & self.intent.takes_off.val();
        self.orders.clear.next = self.control.clears.val();
        self.orders.clear_address.next = self.control.clear_row.val();
        self.orders.entry.next = self.intent.entry.val();
        if self.control.clears.val() {
            self.orders.entry.next = bits::<140>(0);
        }
        self.bids.slot.next = self.intent.slot.val();
        self.bids.key.next = self.intent.bid_key.val();
        self.bids.gain.next = self.intent.gain.val(); self.bids.more.next = self.intent.more.val();
        self.bids.ends.next =
            self.intent.takes_off.val() & (self.intent.ends.val() & !self.intent.is_offer.val());
        self.bids.add.next = self.intent.adds.val() & !self.intent.is_offer.val();
        self.bids.take.next = self.intent.takes_off.val() & !self.intent.is_offer.val();
        self.bids.lose.next = self.intent.loses[0].val();
        self.bids.write.next = self.control.writes.val();
        self.bids.clear.next = self.control.clears.val();
        self.bids.clear_slot.next = self.control.clear_row.val();
        self.bids.is_empty.next = self.control.is_empty.val();
        self.offers.slot.next = self.intent.slot.val();
        self.offers.key.next = self.intent.offer_key.val();
        self.offers.gain.next = self.intent.gain.val();
        self.offers.more.next = self.intent.more.val();
        self.offers.ends.next =
            self.intent.takes_off.val() & (self.intent.ends.val() & self.intent.is_offer.val());
        self.offers.add.next = self.intent.adds.val() & self.intent.is_offer.val();
        self.offers.take.next = self.intent.takes_off.val() & self.intent.is_offer.val();
        self.offers.lose.next = self.intent.loses[1].val();
        self.offers.write.next = self.control.writes.val();
        self.offers.clear.next = self.control.clears.val();
        self.offers.clear_slot.next = self.control.clear_row.val();
        self.offers.is_empty.next = self.control.is_empty.val();
        self.quoted.best[0].next = self.bids.best.val();
        self.quoted.best[1].next = self.offers.best.val();
        self.quoted.has_offer.next = self.offers.has_best.val();
        self.quoted.known[0].next = self.bids.known.val();
        self.quoted.known[1].next = self.offers.known.val();
        self.quoted.doubts.next = self.control.doubts.val();
        self.done.d.next = self.control.writes.val() & !self.intent.again.val();
        self.done_slot.d.next = self.intent.slot.val();
        self.done_sequence.d.next = self.its_sequence.q.val(); self.said.d.next = self.done.q.val();
        self.of_slot.d.next = self.done_slot.q.val();
        self.of_sequence.d.next = self.done_sequence.q.val();
        self.quote.d.next = self.quoted.quote.val();
        self.b_valid.next = self.said.q.val(); self.b_sequence.next = self.of_sequence.q.val();
        self.b_slot.next = self.of_slot.q.val();
        self.b_bid.next = self.quote.q.val().get_bits::<77>(0);
        self.b_offer.next = self.quote.q.val().get_bits::<77>(77);
        self.board_write.d.next = self.said.q.val() | self.control.clears.val();
        self.board_slot.d.next = self.of_slot.q.val();
        self.board_quote.d.next = self.quote.q.val();
        if self.control.clears.val() {
            self.board_slot.d.next = self.control.clear_row.val();
            self.board_quote.d.next = bits::<154>(0);
            if self.control.is_empty.val() {
                self.board_quote.d.next =
                    (bits::<154>(1) << bits::<8>(76)) | (bits::<154>(1) << bits::<8>(153));
            }
        }
        self.board.write.next = self.board_write.q.val();
        self.board.write_slot.next = self.board_slot.q.val();
        self.board.quote_in.next = self.board_quote.q.val();
        self.board.slot.next = self.q_slot.val();
        self.q_bid.next = self.board.quote.val().get_bits::<77>(0);
        self.q_offer.next = self.board.quote.val().get_bits::<77>(77);
        if self.control.doubted.val() {
            self.q_bid.next = bits::<77>(0);
            self.q_offer.next = bits::<77>(0);
        }
    }
}
