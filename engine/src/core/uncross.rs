//! The uncross: one price for all that can trade in an auction, and everybody's share of it
//! (rulebook, chapter 6).

use super::Core;
use super::event::{CrossFilled, Event, EventSink};
use super::levels::{Ladder, Level};
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::CrossType;
use super::risk::Leg;
use super::side::Key;
use super::slab::Slot;
use super::terms::PRICE_MARKET;
use super::types::{InstrumentId, MatchNumber, PRICE_MAX, Price, Qty, Side};

/// A cross that is under way.
#[derive(Clone, Copy)]
pub(super) struct Cross {
    pub(super) kind: CrossType,
    /// 0 when there is no price.
    pub(super) price: Price,
    match_number: MatchNumber,
    /// What each side trades.
    shares: u64,
    /// Shares that buyers and sellers have still to trade in the order of allocation.
    left: [u64; 2],
    /// Shares that those have still to trade who take what others leave.
    pub(super) imbalance: [u64; 2],
}

impl Cross {
    /// Everything about it, for the state's hash.
    pub(super) fn put(&self, put: &mut impl FnMut(&[u8])) {
        put(&[self.kind as u8]);
        put(&self.price.0.to_le_bytes());
        let numbers = [self.match_number.0, self.shares, self.left[0], self.left[1]];
        numbers.iter().for_each(|number| put(&number.to_le_bytes()));
        if self.imbalance != [0; 2] {
            self.imbalance.iter().for_each(|number| put(&number.to_le_bytes()));
        }
    }
}

/// What an auction would give now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Auction {
    pub(super) price: Price,
    /// Shares that trade.
    pub(super) paired: u64,
    /// Shares bid for less shares offered, at that price.
    pub(super) surplus: i128,
}

/// Displayed and hidden interest of a side, and the orders for the cross.
const QUEUES: usize = 3;
/// Hidden parts come after all others at a price.
const CLASS: [u8; QUEUES] = [0, 1, 0];

/// Shares of one side at one price.
#[derive(Clone, Copy)]
struct Depth {
    price: Price,
    qty: u64,
}

/// How far a walk over the levels of a side has come, best first.
struct Levels {
    kind: CrossType,
    side: Side,
    at: [Slot<Level>; QUEUES],
}

/// How far a walk over the parts of a side has come, in order of allocation.
struct Line {
    kind: CrossType,
    side: Side,
    at: [(Slot<Level>, Slot<Order>); QUEUES],
}

const fn is_hidden(queue: usize) -> bool {
    queue == 1
}

impl Core {
    /// Begins a cross: its price is fixed from now on.
    pub(super) fn begin_cross(&mut self, id: InstrumentId, kind: CrossType) -> Cross {
        let Some(auction) = self.auction(id, kind, true) else {
            let (price, match_number) = (Price(0), MatchNumber(0));
            let (left, imbalance) = ([0; 2], [0; 2]);
            return Cross { kind, price, match_number, shares: 0, left, imbalance };
        };
        let Auction { price, paired, surplus } = auction;
        let taken = self.takes_surplus(id, kind, price, surplus);
        let shares = paired + taken;
        self.counters.trades += 1;
        self.counters.volume += u128::from(shares);
        let match_number = MatchNumber(self.counters.trades);
        let (left, imbalance) = if surplus > 0 {
            ([shares, paired], [0, taken])
        } else {
            ([paired, shares], [taken, 0])
        };
        Cross { kind, price, match_number, shares, left, imbalance }
    }

    /// The reference price of an auction (rule R6.4): none, or a valid tick.
    pub(super) fn auction_reference(&self, id: InstrumentId, kind: CrossType) -> Option<Price> {
        let listed = self.market.get(id)?;
        let previous_close = self.courses.get(id)?.previous_close;
        let (first, second) = match kind {
            CrossType::Opening => (previous_close, listed.last),
            CrossType::Closing | CrossType::Halt => (listed.last, previous_close),
        };
        let price = if first.0 != 0 { first } else { second };
        let down = self.grid(id).down(price.0.into());
        (down != 0).then_some(Price(down as u32))
    }

    /// Price, volume and surplus of an auction now (rules R6.2 to R6.5); none when nobody would
    /// trade.
    ///
    /// Both sides are paired off from their best prices on, which gives the greatest volume. It is
    /// reached at every price from that of the last seller paired to that of the last buyer. In
    /// between there can be shares left on one side only at a price: of the last buyer or seller
    /// paired, and at prices that did not get so far. So only the nearest of those can win.
    /// Without the book, the orders for the cross are alone.
    pub(super) fn auction(
        &self,
        id: InstrumentId,
        kind: CrossType,
        with_book: bool,
    ) -> Option<Auction> {
        let of = |side| self.levels_of(id, kind, side, with_book);
        let (mut buying, mut selling) = (of(Side::Buy), of(Side::Sell));
        let (mut buy, mut sell) =
            (self.next_depth(id, &mut buying), self.next_depth(id, &mut selling));
        let (mut paired, mut last) = (0, None);
        while let (Some(bid), Some(offer)) = (&mut buy, &mut sell) {
            if bid.price < offer.price {
                break;
            }
            let qty = bid.qty.min(offer.qty);
            paired += qty;
            last = Some((offer.price, bid.price));
            bid.qty -= qty;
            offer.qty -= qty;
            if bid.qty == 0 {
                buy = self.next_depth(id, &mut buying);
            }
            if offer.qty == 0 {
                sell = self.next_depth(id, &mut selling);
            }
        }
        let (low, high) = last?;
        // What is left of the last ones paired counts at every price in between.
        let rest_of = |depth: &Option<Depth>, price| depth.filter(|depth| depth.price == price);
        let (rest_bid, rest_offer) = (rest_of(&buy, high), rest_of(&sell, low));
        if rest_bid.is_some() {
            buy = self.next_depth(id, &mut buying);
        }
        if rest_offer.is_some() {
            sell = self.next_depth(id, &mut selling);
        }
        let after = [self.next_depth(id, &mut buying), self.next_depth(id, &mut selling)];
        let qty = |depth: Option<Depth>| depth.map_or(0, |depth| i128::from(depth.qty));
        let surplus = |price: Price| {
            let bids = qty(rest_bid) + qty(buy.filter(|bid| bid.price >= price));
            bids - qty(rest_offer) - qty(sell.filter(|offer| offer.price <= price))
        };
        let reference = self.auction_reference(id, kind);
        let price_of = |depth: Option<Depth>| depth.map(|depth| depth.price);
        let candidates = [Some(low), Some(high), price_of(buy), price_of(sell), reference];
        let can_win = |price: &Price| {
            // Who has no limit names no price.
            (Price(1)..=PRICE_MAX).contains(price)
                && (low..=high).contains(price)
                && price_of(after[0]).is_none_or(|next| next < *price)
                && price_of(after[1]).is_none_or(|next| next > *price)
        };
        let candidates = candidates.into_iter().flatten().filter(can_win);
        let candidates = candidates.map(|price| (price, surplus(price)));
        let (price, surplus) = choose(candidates, reference)?;
        Some(Auction { price, paired, surplus })
    }

    /// One of the queues of those who take part.
    fn queue_of(&self, id: InstrumentId, (kind, side): (CrossType, Side), queue: usize) -> &Ladder {
        match queue {
            0 | 1 => self.market.ladder(id, side, is_hidden(queue)),
            _ => self.cross_ladder(id, kind, side),
        }
    }

    fn levels_of(&self, id: InstrumentId, kind: CrossType, side: Side, with_book: bool) -> Levels {
        let best = |queue| self.queue_of(id, (kind, side), queue).best();
        let at =
            [0, 1, 2].map(|queue| if with_book || queue == 2 { best(queue) } else { Slot::NONE });
        Levels { kind, side, at }
    }

    /// The next price at which somebody takes part, with all that is there.
    fn next_depth(&self, id: InstrumentId, levels: &mut Levels) -> Option<Depth> {
        loop {
            let key = |at: Slot<Level>| {
                if at.is_none() { Key::NONE } else { self.books.levels[at].key }
            };
            let best = levels.at.iter().map(|&at| key(at)).min().filter(|&key| key != Key::NONE)?;
            let (mut price, mut qty) = (Price(0), 0);
            for queue in 0..QUEUES {
                let slot = levels.at[queue];
                if key(slot) != best {
                    continue;
                }
                price = match (self.books.levels[slot].price, levels.side) {
                    (PRICE_MARKET, Side::Buy) => Price(u32::MAX),
                    (PRICE_MARKET, Side::Sell) => Price(0),
                    (price, _) => price,
                };
                qty += self.taking_part(slot, queue);
                let ladder = self.queue_of(id, (levels.kind, levels.side), queue);
                levels.at[queue] = self.books.levels.worse_than(ladder, best);
            }
            if qty > 0 {
                return Some(Depth { price, qty });
            }
        }
    }

    /// Shares of a level that take part.
    fn taking_part(&self, slot: Slot<Level>, queue: usize) -> u64 {
        let level = &self.books.levels[slot];
        if !is_hidden(queue) {
            return level.qty;
        }
        let (mut at, mut qty) = (level.head, 0);
        while !at.is_none() {
            let order = &self.books.orders[at];
            if self.takes_part(order) {
                qty += u64::from(order.open.0);
            }
            at = order.next;
        }
        qty
    }

    /// Whether a part takes part in crosses: not a peg, and not with a minimum (rule R6.1).
    fn takes_part(&self, order: &Order) -> bool {
        !order.flags.has(Flags::PEG) && self.extra(order).is_none_or(|extra| extra.min_qty.0 == 0)
    }

    fn line_of(&self, id: InstrumentId, kind: CrossType, side: Side) -> Line {
        let first = |queue| {
            let level = self.queue_of(id, (kind, side), queue).best();
            (level, if level.is_none() { Slot::NONE } else { self.books.levels[level].head })
        };
        Line { kind, side, at: [0, 1, 2].map(first) }
    }

    /// The next part in order of allocation (rule R6.12), and the line moved past it.
    fn next_in_line(&self, id: InstrumentId, line: &mut Line) -> Option<Slot<Order>> {
        loop {
            let rank = |queue: usize| {
                let (level, order) = line.at[queue];
                let number = |order: Slot<Order>| self.books.orders[order].sided.order();
                (!level.is_none())
                    .then(|| (self.books.levels[level].key, CLASS[queue], number(order), queue))
            };
            let (_, _, _, queue) = (0..QUEUES).filter_map(rank).min()?;
            let (level, slot) = line.at[queue];
            let mut next = (level, self.books.orders[slot].next);
            if next.1.is_none() {
                let ladder = self.queue_of(id, (line.kind, line.side), queue);
                next.0 = self.books.levels.worse_than(ladder, self.books.levels[level].key);
                if !next.0.is_none() {
                    next.1 = self.books.levels[next.0].head;
                }
            }
            line.at[queue] = next;
            if self.takes_part(&self.books.orders[slot]) {
                return Some(slot);
            }
        }
    }

    /// Fills one side of a cross; `false` when there was no room for all of it.
    pub(super) fn fill_side<S: EventSink>(
        &mut self,
        id: InstrumentId,
        cross: &mut Cross,
        is_buying: bool,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        let side = if is_buying { Side::Buy } else { Side::Sell };
        let at = usize::from(!is_buying);
        let mut line = self.line_of(id, cross.kind, side);
        while cross.left[at] > 0 {
            if *room == 0 {
                return false;
            }
            *room -= 1;
            let slot = self.next_in_line(id, &mut line).expect("both sides have what is paired");
            let open = self.books.orders[slot].open;
            let qty = Qty(u64::from(open.0).min(cross.left[at]) as u32);
            cross.left[at] -= u64::from(qty.0);
            self.fill_in_cross(slot, qty, cross, out);
        }
        self.fill_imbalance(id, cross, side, room, out)
    }

    pub(super) fn fill_in_cross<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        qty: Qty,
        cross: &Cross,
        out: &mut Out<'_, S>,
    ) {
        let Order { session, user_ref, instrument, open, level, flags, .. } =
            self.books.orders[slot];
        let front = self.front(slot);
        let leaves = Qty(self.open_of(front).0 - qty.0);
        let order = self.books.orders[front].sided.order();
        if self.risk.is_on() {
            let leg = Leg { qty, ..self.leg_of(front) };
            self.risk.trade(&leg, cross.price);
        }
        self.books.orders[slot].open.0 -= qty.0;
        self.books.levels[level].qty -= u64::from(qty.0);
        if open == qty {
            self.leave_queue(slot);
            if flags.has(Flags::RESERVE) {
                self.drop_reserve(slot);
            }
            // A display used up with something behind it is filled again later.
            if leaves.0 == 0 {
                self.drop_front(front);
            }
        }
        out.emit(&Event::CrossFilled(CrossFilled {
            instrument,
            session,
            user_ref,
            order,
            qty,
            price: cross.price,
            match_number: cross.match_number,
            cross: cross.kind,
            leaves,
            is_displayed: !flags.has(Flags::HIDDEN),
        }));
    }

    /// Tells the public what a cross came to. Its price is the last sale.
    pub(super) fn print_cross<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        cross: &Cross,
        out: &mut Out<'_, S>,
    ) {
        let Cross { kind, price, match_number, shares, .. } = *cross;
        if shares == 0 && kind == CrossType::Halt {
            return;
        }
        if shares > 0 {
            self.note_sale(instrument, price);
            self.set_crossed(instrument, price);
        }
        let symbol = self.market.of(instrument).symbol;
        let cross = kind;
        out.emit(&Event::CrossPrinted { instrument, symbol, shares, price, match_number, cross });
        if shares > 0 && cross == CrossType::Opening {
            self.watch_fall(instrument, price);
            self.end_fall(out);
        }
    }

    /// Fills the displays that a cross used up, by the age of their orders; `false` when there was
    /// no room for all of it.
    pub(super) fn refill_displays<S: EventSink>(
        &mut self,
        id: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        self.find_empty_displays(id);
        let found = self.sweeper.found.len();
        let count = found.min(*room);
        for at in 0..count {
            let (_, front) = self.sweeper.found[at];
            self.refill(front, out);
        }
        *room -= count;
        count == found && !self.sweeper.more
    }

    fn find_empty_displays(&mut self, id: InstrumentId) {
        let Self { market, books, sweeper, extras, .. } = self;
        sweeper.begin();
        for side in [Side::Buy, Side::Sell] {
            let ladder = market.ladder(id, side, true);
            let mut level_slot = ladder.best();
            while !level_slot.is_none() {
                let level = &books.levels[level_slot];
                let mut slot = level.head;
                while !slot.is_none() {
                    let order = &books.orders[slot];
                    if order.flags.has(Flags::RESERVE) {
                        let extra = &extras[order.extra.wide()];
                        if books.orders[extra.front].open.0 == 0 {
                            sweeper.add(extra.own, extra.front);
                        }
                    }
                    slot = order.next;
                }
                level_slot = books.levels.worse_than(ladder, level.key);
            }
        }
        sweeper.arrange();
    }
}

/// The price of the ladder of rule R6.5, from the second step on, of candidates at which the volume
/// is greatest, each with its surplus.
fn choose(
    candidates: impl Iterator<Item = (Price, i128)> + Clone,
    reference: Option<Price>,
) -> Option<(Price, i128)> {
    let least = candidates.clone().map(|(_, surplus)| surplus.abs()).min()?;
    let kept = candidates.filter(|(_, surplus)| surplus.abs() == least);
    if kept.clone().all(|(_, surplus)| surplus > 0) {
        return kept.max();
    }
    if kept.clone().all(|(_, surplus)| surplus < 0) {
        return kept.min();
    }
    match reference {
        Some(reference) => {
            kept.min_by_key(|&(price, _)| (price.0.abs_diff(reference.0), std::cmp::Reverse(price)))
        }
        None => kept.min(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last table of the chapter's worked example.
    #[test]
    fn the_ladder_is_that_of_the_rulebook() {
        let price = |candidates: &[(u32, i128)], reference: Option<u32>| {
            let candidates = candidates.iter().map(|&(price, surplus)| (Price(price), surplus));
            choose(candidates, reference.map(Price)).map(|(price, _)| price.0)
        };
        assert_eq!(price(&[(1_000, 400), (1_003, 400), (1_010, 400)], Some(1_003)), Some(1_010));
        assert_eq!(price(&[(1_000, -400), (1_010, -400)], Some(1_003)), Some(1_000));
        assert_eq!(price(&[(1_000, 0), (1_003, 0), (1_010, 0)], Some(1_003)), Some(1_003));
        assert_eq!(price(&[(1_000, 0), (1_010, 0)], Some(1_020)), Some(1_010));
        assert_eq!(price(&[(1_000, 0), (1_010, 0)], None), Some(1_000));
        assert_eq!(price(&[(1_000, 0), (1_010, 0)], Some(1_005)), Some(1_010), "equally near");
        assert_eq!(price(&[], None), None);
    }
}
