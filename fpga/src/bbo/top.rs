//! The unit that follows the books, one message after the other.

use crate::bbo::control::Control;
use crate::bbo::intent::Intent;
use crate::bbo::orders::Orders;
use crate::bbo::side::Side;
use crate::bbo::teller::Teller;
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
    /// Bids and offers.
    sides: [Side; 2],
    teller: Teller,
    is_of: [Signal<Local, Bit>; 2],
}

impl Logic for Bbo {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, control, intent, orders, teller);
        self.control.begins.next = self.cfg_begin.val();
        self.control.gap.next = self.g_valid.val();
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
        self.intent.terms.next = self.x_terms.val();
        self.intent.head.next = self.x_head.val();
        self.orders.address.next = self.intent.set.val();
        self.orders.reference.next = self.intent.reference.val();
        self.orders.slot.next = self.intent.slot.val();
        self.intent.found.next = self.orders.found.val();
        self.intent.has_room.next = self.orders.has_room.val();
        self.intent.open_shares.next = self.orders.shares.val();
        self.intent.open_price.next = self.orders.price.val();
        self.intent.open_offer.next = self.orders.is_offer.val();
        self.orders.write_free.next = self.control.writes.val() & self.intent.adds.val();
        self.orders.write_found.next = self.control.writes.val() & self.intent.takes_off.val();
        self.orders.clear.next = self.control.clears.val();
        self.orders.clear_address.next = self.control.clear_row.val();
        self.orders.entry.next = self.intent.entry.val();
        if self.control.clears.val() {
            self.orders.entry.next = bits::<140>(0);
        }
        self.is_of[0].next = !self.intent.is_offer.val();
        self.is_of[1].next = self.intent.is_offer.val();
        for i in 0..2 {
            self.sides[i].clock.next = self.clock.val();
            self.sides[i].slot.next = self.intent.slot.val();
            self.sides[i].key.next = self.intent.keys[i].val();
            self.sides[i].gain.next = self.intent.gain.val();
            self.sides[i].more.next = self.intent.more.val();
            self.sides[i].add.next = self.intent.adds.val() & self.is_of[i].val();
            self.sides[i].take.next = self.intent.takes_off.val() & self.is_of[i].val();
            self.sides[i].ends.next =
                self.intent.takes_off.val() & (self.intent.ends.val() & self.is_of[i].val());
            self.sides[i].lose.next = self.intent.loses[i].val();
            self.sides[i].write.next = self.control.writes.val();
            self.sides[i].clear.next = self.control.clears.val();
            self.sides[i].clear_slot.next = self.control.clear_row.val();
            self.sides[i].is_empty.next = self.control.is_empty.val();
            self.intent.has_lost[i].next = self.sides[i].has_lost.val();
            self.teller.best[i].next = self.sides[i].best.val();
            self.teller.known[i].next = self.sides[i].known.val();
        }
        self.teller.takes.next = self.control.takes.val();
        self.teller.number.next = self.x_sequence.val();
        self.teller.has_offer.next = self.sides[1].has_best.val();
        self.teller.doubts.next = self.control.doubts.val();
        self.teller.done.next = self.control.writes.val() & !self.intent.again.val();
        self.teller.slot.next = self.intent.slot.val();
        self.teller.doubted.next = self.control.doubted.val();
        self.teller.clears.next = self.control.clears.val();
        self.teller.clear_row.next = self.control.clear_row.val();
        self.teller.is_empty.next = self.control.is_empty.val();
        self.teller.asked.next = self.q_slot.val();
        self.b_valid.next = self.teller.says.val();
        self.b_sequence.next = self.teller.its_number.val();
        self.b_slot.next = self.teller.its_slot.val();
        self.b_bid.next = self.teller.quotes[0].val();
        self.b_offer.next = self.teller.quotes[1].val();
        self.q_bid.next = self.teller.answers[0].val();
        self.q_offer.next = self.teller.answers[1].val();
    }
}
