//! What a message does to the table of orders and to the sides of its symbol.

use crate::bbo::kind::Kind;
use crate::bbo::references::References;
use rust_hdl::prelude::*;

/// Keeps a message and works out, a little each step, what changes. What is said of a step holds
/// until the message is done.
///
/// A message that no book can say (an order that is there already or has no shares or side, more
/// shares off an order than it has, an order that nobody has heard of) makes its symbol stale: what
/// is known of its book is not the book.
#[derive(LogicBlock, Default)]
pub struct Intent {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Control`](crate::bbo::control::Control).
    pub takes: Signal<In, Bit>,
    /// See there.
    pub learns: Signal<In, Bit>,
    /// See there.
    pub is_second: Signal<In, Bit>,
    /// Locate of slot 0.
    pub first_locate: Signal<In, Bits<16>>,
    /// See [`FeedMessage`](crate::feed::message::FeedMessage).
    pub order_ref: Signal<In, Bits<64>>,
    /// See there.
    pub other_ref: Signal<In, Bits<64>>,
    /// See there.
    pub terms: Signal<In, Bits<64>>,
    /// See there.
    pub head: Signal<In, Bits<40>>,
    /// In step 9, see [`Orders`](crate::bbo::orders::Orders).
    pub found: Signal<In, Bit>,
    /// See there.
    pub has_room: Signal<In, Bit>,
    /// See there.
    pub open_shares: Signal<In, Bits<32>>,
    /// See there.
    pub open_price: Signal<In, Bits<32>>,
    /// See there.
    pub open_offer: Signal<In, Bit>,
    /// Of bids and offers, see [`Side`](crate::bbo::side::Side).
    pub has_lost: [Signal<In, Bit>; 2],
    /// In step 2: the symbol.
    pub slot: Signal<Out, Bits<10>>,
    /// It is none of those that are followed, or the message changes no book.
    pub skips: Signal<Out, Bit>,
    /// Set of the order that is asked for.
    pub set: Signal<Out, Bits<10>>,
    /// Its reference.
    pub reference: Signal<Out, Bits<64>>,
    /// In step 11: the price as a key of bids, and as one of offers.
    pub keys: [Signal<Out, Bits<32>>; 2],
    /// See [`Side`](crate::bbo::side::Side).
    pub gain: Signal<Out, Bits<44>>,
    /// See there.
    pub more: Signal<Out, Bits<13>>,
    /// The order is an offer.
    pub is_offer: Signal<Out, Bit>,
    /// It comes into the table.
    pub adds: Signal<Out, Bit>,
    /// Shares go off it.
    pub takes_off: Signal<Out, Bit>,
    /// All of them.
    pub ends: Signal<Out, Bit>,
    /// Bids and offers: an order is open that nobody follows.
    pub loses: [Signal<Out, Bit>; 2],
    /// The new order of a Replace is still to come.
    pub again: Signal<Out, Bit>,
    /// What becomes of the entry.
    pub entry: Signal<Out, Bits<140>>,
    its_terms: DFF<Bits<64>>,
    its_head: DFF<Bits<40>>,
    references: References,
    offer: DFF<Bit>,
    price: DFF<Bits<32>>,
    moved: DFF<Bits<32>>,
    left: DFF<Bits<32>>,
    is_over: DFF<Bit>,
    is_all: DFF<Bit>,
    key_bid: DFF<Bits<32>>,
    key_offer: DFF<Bits<32>>,
    gains: DFF<Bits<44>>,
    mores: DFF<Bits<13>>,
    is_add: DFF<Bit>,
    is_take: DFF<Bit>,
    lost_bid: DFF<Bit>,
    lost_offer: DFF<Bit>,
    once_more: DFF<Bit>,
    stays: Signal<Local, Bit>,
    kind: Kind,
    comes: Signal<Local, Bit>,
    any_lost: Signal<Local, Bit>,
    is_broken: Signal<Local, Bit>,
    has_all: Signal<Local, Bit>,
    is_full: Signal<Local, Bit>,
    is_unheard: Signal<Local, Bit>,
    shares: Signal<Local, Bits<32>>,
    not_price: Signal<Local, Bits<32>>,
    wide: Signal<Local, Bits<44>>,
    shares_left: Signal<Local, Bits<32>>,
}

impl Logic for Intent {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, kind, references);
        dff_setup!(self, clock, its_terms, its_head, offer, price, moved, left, is_over, is_all);
        dff_setup!(self, clock, key_bid, key_offer, gains, mores, is_add, is_take);
        dff_setup!(self, clock, lost_bid, lost_offer, once_more);
        self.references.takes.next = self.takes.val();
        self.references.is_second.next = self.is_second.val();
        self.references.named[0].next = self.order_ref.val();
        self.references.named[1].next = self.other_ref.val();
        if self.takes.val() {
            self.its_terms.d.next = self.terms.val();
            self.its_head.d.next = self.head.val();
        }
        self.kind.head.next = self.its_head.q.val();
        self.kind.terms.next = self.its_terms.q.val();
        self.kind.first_locate.next = self.first_locate.val();
        self.slot.next = self.kind.slot.val();
        self.skips.next = self.kind.skips.val();
        self.set.next = self.references.set.val();
        self.reference.next = self.references.reference.val();
        self.comes.next = self.kind.enters.val() | self.is_second.val();
        if self.learns.val() {
            self.offer.d.next = self.open_offer.val();
            if self.kind.enters.val() {
                self.offer.d.next = self.kind.sells.val();
            }
        }
        self.price.d.next = self.open_price.val();
        if self.comes.val() | (self.kind.replaces.val() & !self.found.val()) {
            self.price.d.next = self.its_terms.q.val().get_bits::<32>(0);
        }
        self.has_all.next =
            (self.kind.deletes.val() | self.kind.replaces.val()) & !self.is_second.val();
        self.shares.next = self.its_terms.q.val().get_bits::<32>(32);
        self.moved.d.next = self.shares.val();
        if self.has_all.val() {
            self.moved.d.next = self.open_shares.val();
        }
        self.left.d.next = self.open_shares.val() - self.shares.val();
        self.is_all.d.next = self.has_all.val() | (self.open_shares.val() == self.shares.val());
        self.is_over.d.next =
            self.kind.reduces.val() & (self.open_shares.val() < self.shares.val());
        self.any_lost.next = self.has_lost[0].val() | self.has_lost[1].val();
        self.is_broken.next = self.kind.is_odd.val() | !self.any_lost.val();
        if self.comes.val() {
            self.is_broken.next = self.kind.is_odd.val() | self.found.val();
        } else if self.found.val() {
            self.is_broken.next = self.kind.is_odd.val() | self.is_over.q.val();
        }
        self.is_add.d.next = (self.comes.val() & self.has_room.val()) & !self.is_broken.val();
        self.is_take.d.next = (self.found.val() & !self.comes.val()) & !self.is_broken.val();
        self.once_more.d.next = (self.kind.replaces.val() & !self.is_second.val())
            & (self.found.val() & !self.is_broken.val());
        self.is_full.next = self.comes.val() & !self.has_room.val();
        self.is_unheard.next =
            (self.kind.replaces.val() & !self.found.val()) & !self.is_second.val();
        self.lost_bid.d.next = (self.is_broken.val() | (self.is_full.val() & !self.offer.q.val()))
            | (self.is_unheard.val() & self.has_lost[0].val());
        self.lost_offer.d.next = (self.is_broken.val() | (self.is_full.val() & self.offer.q.val()))
            | (self.is_unheard.val() & self.has_lost[1].val());
        self.not_price.next = !self.price.q.val();
        self.key_bid.d.next = self.price.q.val();
        self.key_offer.d.next = self.not_price.val();
        if self.is_broken.val() {
            self.key_bid.d.next = !bits::<32>(0);
            self.key_offer.d.next = !bits::<32>(0);
        }
        self.wide.next = bit_cast::<44, 32>(self.moved.q.val());
        self.gains.d.next = bits::<44>(0) - self.wide.val();
        self.mores.d.next = bits::<13>(0);
        if self.is_all.q.val() {
            self.mores.d.next = bits::<13>(0x1fff);
        }
        if self.comes.val() {
            self.gains.d.next = self.wide.val();
            self.mores.d.next = bits::<13>(1);
        }
        self.keys[0].next = self.key_bid.q.val();
        self.keys[1].next = self.key_offer.q.val();
        self.gain.next = self.gains.q.val();
        self.more.next = self.mores.q.val();
        self.is_offer.next = self.offer.q.val();
        self.adds.next = self.is_add.q.val();
        self.takes_off.next = self.is_take.q.val();
        self.ends.next = self.is_all.q.val();
        self.loses[0].next = self.lost_bid.q.val();
        self.loses[1].next = self.lost_offer.q.val();
        self.again.next = self.once_more.q.val();
        self.shares_left.next = self.left.q.val();
        if self.is_add.q.val() {
            self.shares_left.next = self.moved.q.val();
        }
        self.stays.next = self.is_add.q.val() | !self.is_all.q.val();
        self.entry.next = bit_cast::<140, 64>(self.references.reference.val())
            | (bit_cast::<140, 32>(self.shares_left.val()) << bits::<8>(64))
            | (bit_cast::<140, 32>(self.price.q.val()) << bits::<8>(96))
            | (bit_cast::<140, 10>(self.kind.slot.val()) << bits::<8>(128))
            | (bit_cast::<140, 1>(self.offer.q.val().into()) << bits::<8>(138))
            | (bit_cast::<140, 1>(self.stays.val().into()) << bits::<8>(139));
    }
}
