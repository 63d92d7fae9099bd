//! What the sides say, as quotes: told behind a message, and kept for who asks.

use crate::bbo::board::Board;
use rust_hdl::prelude::*;

/// Says the quote of a symbol three cycles behind the last step of a message, and puts it on the
/// [`Board`]. Quotes come in pairs, the bid first: known in bit 76, price in 75 to 44, open shares
/// in 43 to 0.
#[derive(LogicBlock, Default)]
pub struct Teller {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A message is taken.
    pub takes: Signal<In, Bit>,
    /// Its number.
    pub number: Signal<In, Bits<64>>,
    /// It is done with.
    pub done: Signal<In, Bit>,
    /// The symbol.
    pub slot: Signal<In, Bits<10>>,
    /// Of bids and offers, see [`Side`](crate::bbo::side::Side).
    pub best: [Signal<In, Bits<89>>; 2],
    /// See there.
    pub known: [Signal<In, Bit>; 2],
    /// Of offers, see there.
    pub has_offer: Signal<In, Bit>,
    /// See [`Control`](crate::bbo::control::Control), as the next ones.
    pub doubts: Signal<In, Bit>,
    /// See there.
    pub doubted: Signal<In, Bit>,
    /// See there.
    pub clears: Signal<In, Bit>,
    /// See there.
    pub clear_row: Signal<In, Bits<10>>,
    /// See there.
    pub is_empty: Signal<In, Bit>,
    /// A symbol that is asked for.
    pub asked: Signal<In, Bits<10>>,
    /// A quote is told.
    pub says: Signal<Out, Bit>,
    /// Number of its message.
    pub its_number: Signal<Out, Bits<64>>,
    /// Its symbol.
    pub its_slot: Signal<Out, Bits<10>>,
    /// Bid and offer.
    pub quotes: [Signal<Out, Bits<77>>; 2],
    /// Bid and offer of the symbol that was asked for, two cycles later.
    pub answers: [Signal<Out, Bits<77>>; 2],
    quoted: Quoted,
    board: Board,
    taken: DFF<Bits<64>>,
    is_done: DFF<Bit>,
    done_slot: DFF<Bits<10>>,
    done_number: DFF<Bits<64>>,
    said: DFF<Bit>,
    of_slot: DFF<Bits<10>>,
    of_number: DFF<Bits<64>>,
    quote: DFF<Bits<154>>,
    board_write: DFF<Bit>,
    board_slot: DFF<Bits<10>>,
    board_quote: DFF<Bits<154>>,
}

impl Logic for Teller {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, taken, is_done, done_slot, done_number);
        dff_setup!(self, clock, said, of_slot, of_number, quote);
        dff_setup!(self, clock, board_write, board_slot, board_quote);
        clock!(self, clock, board);
        if self.takes.val() {
            self.taken.d.next = self.number.val();
        }
        self.is_done.d.next = self.done.val();
        self.done_slot.d.next = self.slot.val();
        self.done_number.d.next = self.taken.q.val();
        self.said.d.next = self.is_done.q.val();
        self.of_slot.d.next = self.done_slot.q.val();
        self.of_number.d.next = self.done_number.q.val();
        for i in 0..2 {
            self.quoted.best[i].next = self.best[i].val();
            self.quoted.known[i].next = self.known[i].val();
        }
        self.quoted.has_offer.next = self.has_offer.val();
        self.quoted.doubts.next = self.doubts.val();
        self.quote.d.next = self.quoted.quote.val();
        self.says.next = self.said.q.val();
        self.its_number.next = self.of_number.q.val();
        self.its_slot.next = self.of_slot.q.val();
        self.quotes[0].next = self.quote.q.val().get_bits::<77>(0);
        self.quotes[1].next = self.quote.q.val().get_bits::<77>(77);
        self.board_write.d.next = self.said.q.val() | self.clears.val();
        self.board_slot.d.next = self.of_slot.q.val();
        self.board_quote.d.next = self.quote.q.val();
        if self.clears.val() {
            self.board_slot.d.next = self.clear_row.val();
            self.board_quote.d.next = bits::<154>(0);
            if self.is_empty.val() {
                self.board_quote.d.next =
                    (bits::<154>(1) << bits::<8>(76)) | (bits::<154>(1) << bits::<8>(153));
            }
        }
        self.board.write.next = self.board_write.q.val();
        self.board.write_slot.next = self.board_slot.q.val();
        self.board.quote_in.next = self.board_quote.q.val();
        self.board.slot.next = self.asked.val();
        self.answers[0].next = self.board.quote.val().get_bits::<77>(0);
        self.answers[1].next = self.board.quote.val().get_bits::<77>(77);
        if self.doubted.val() {
            self.answers[0].next = bits::<77>(0);
            self.answers[1].next = bits::<77>(0);
        }
    }
}

/// What the sides of a symbol say, as a quote: the offer above the bid, each known in bit 76, price
/// in 75 to 44, shares in 43 to 0. Combinational.
#[derive(LogicBlock, Default)]
struct Quoted {
    /// Best level of each side, see [`Level`](crate::bbo::level::Level).
    best: [Signal<In, Bits<89>>; 2],
    /// The best of the offers is a level.
    has_offer: Signal<In, Bit>,
    /// It is not stale.
    known: [Signal<In, Bit>; 2],
    /// Nothing holds.
    doubts: Signal<In, Bit>,
    /// The quote.
    quote: Signal<Out, Bits<154>>,
    bid: Signal<Local, Bits<77>>,
    offer: Signal<Local, Bits<77>>,
    offer_price: Signal<Local, Bits<32>>,
}

impl Logic for Quoted {
    #[hdl_gen]
    fn update(&mut self) {
        self.bid.next = (bit_cast::<77, 44>(self.best[0].val().get_bits::<44>(32))
            | (bit_cast::<77, 32>(self.best[0].val().get_bits::<32>(0)) << bits::<8>(44)))
            | (bit_cast::<77, 1>(self.known[0].val().into()) << bits::<8>(76));
        // From key to price, and 0 when there is no level.
        self.offer_price.next = bits::<32>(0);
        if self.has_offer.val() {
            self.offer_price.next = !self.best[1].val().get_bits::<32>(0);
        }
        self.offer.next = (bit_cast::<77, 44>(self.best[1].val().get_bits::<44>(32))
            | (bit_cast::<77, 32>(self.offer_price.val()) << bits::<8>(44)))
            | (bit_cast::<77, 1>(self.known[1].val().into()) << bits::<8>(76));
        self.quote.next = bit_cast::<154, 77>(self.bid.val())
            | (bit_cast::<154, 77>(self.offer.val()) << bits::<8>(77));
        if self.doubts.val() {
            self.quote.next = bits::<154>(0);
        }
    }
}
