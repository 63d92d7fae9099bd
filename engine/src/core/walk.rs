//! The walk of an aggressor past whatever rests on the other side (rules R3.4 and R3.5): displayed
//! before hidden before midpoint pegs, minimums, prevention of self-trades; for real, or as a trial
//! without effect.

use super::Core;
use super::event::{Event, EventSink, Part, Party, Traded};
use super::holdings::Sale;
use super::levels::Level;
use super::matching::Out;
use super::order::{Flags, Order};
use super::pegs::Stand;
use super::protection::Corridor;
use super::risk::Leg;
use super::self_trade::Hand;
use super::side::Key;
use super::slab::Slot;
use super::terms::SelfTradeStrategy;
use super::types::{FILLS_PER_COMMAND_MAX, InstrumentId, Price, Qty, Side};

/// An order on its way past the other side.
#[derive(Clone, Copy)]
pub(super) struct Aggressor {
    pub(super) instrument: InstrumentId,
    pub(super) side: Side,
    pub(super) side_code: u8,
    /// The worst price it trades at, as the key of a resting order there; none without a price,
    /// when there is nobody to trade with.
    pub(super) limit: Option<Key>,
    /// The same as a price, which need not be one of a level.
    pub(super) worst: Price,
    /// Of a peg, where it stands with what is left.
    pub(super) stand: Stand,
    /// The price it is reserved at.
    pub(super) reserved: Price,
    /// Who it is, with what it has open.
    pub(super) party: Party,
    /// Whom it does not trade with.
    pub(super) hand: Option<Hand>,
    /// Where it may trade.
    pub(super) corridor: Corridor,
}

impl Aggressor {
    /// So many of its shares.
    pub(super) fn leg(&self, qty: Qty) -> Leg {
        let Self { instrument, side, side_code, reserved, party, .. } = *self;
        let sale = Sale::of(side, side_code);
        Leg { session: party.session, instrument, sale, qty, reserved }
    }
}

/// How a walk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Nothing is left of the aggressor.
    Done,
    /// Nobody is left to trade with.
    Exhausted,
    /// It met as many parts as one command may.
    Enough,
    /// The next trade would be outside the corridor.
    Collared,
}

/// What a walk did, or would do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walked {
    /// Shares left of the aggressor.
    pub(super) left: Qty,
    /// Shares traded.
    pub(super) traded: Qty,
    pub(super) end: End,
    /// Displays used up, first to last, linked by their `next`.
    pub(super) used_up: (Slot<Order>, Slot<Order>),
}

impl Walked {
    /// A walk of nobody past nobody, with so many shares left.
    pub(super) const fn nothing(left: Qty) -> Self {
        let used_up = (Slot::NONE, Slot::NONE);
        Self { left, traded: Qty(0), end: End::Exhausted, used_up }
    }
}

/// A place in one of the two queues of a side.
#[derive(Clone, Copy)]
struct Cursor {
    level: Slot<Level>,
    order: Slot<Order>,
}

/// How far the walk has come in both queues, and in that of midpoint pegs.
#[derive(Clone, Copy)]
pub(super) struct Front {
    shown: Cursor,
    hidden: Cursor,
    /// The next midpoint peg, and the midpoint as it was when the walk began.
    pub(super) mid: (Slot<Order>, Price),
}

/// A part met, and at which price.
pub(super) struct Meeting {
    pub(super) slot: Slot<Order>,
    pub(super) price: Price,
    pub(super) part: Part,
}

/// What a walk would meet first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    /// Nobody.
    Nobody,
    /// An eligible part at this price.
    Part(Price),
    /// Too many parts that are not eligible.
    Enough,
}

impl Core {
    /// The best of a queue.
    fn first_of(&self, aggressor: &Aggressor, hidden: bool) -> Cursor {
        let side = aggressor.side.opposite();
        let level = self.market.ladder(aggressor.instrument, side, hidden).best();
        let order = if level.is_none() { Slot::NONE } else { self.books.levels[level].head };
        Cursor { level, order }
    }

    /// The part behind this one in its queue, at its level or the next.
    fn behind(&self, aggressor: &Aggressor, at: Cursor, hidden: bool) -> Cursor {
        let order = self.books.orders[at.order].next;
        if !order.is_none() {
            return Cursor { order, ..at };
        }
        let ladder = self.market.ladder(aggressor.instrument, aggressor.side.opposite(), hidden);
        let level = self.books.levels.worse_than(ladder, self.books.levels[at.level].key);
        let order = if level.is_none() { Slot::NONE } else { self.books.levels[level].head };
        Cursor { level, order }
    }

    fn front_of(&self, aggressor: &Aggressor) -> Front {
        let (shown, hidden) = (self.first_of(aggressor, false), self.first_of(aggressor, true));
        Front { shown, hidden, mid: self.first_mid(aggressor) }
    }

    /// The next part inside the limit, and the walk moved past it.
    fn next_of(&self, aggressor: &Aggressor, front: &mut Front) -> Option<Meeting> {
        let key = |at: Cursor| {
            if at.level.is_none() { Key::NONE } else { self.books.levels[at.level].key }
        };
        let (shown, below) = (key(front.shown), key(front.hidden));
        let hidden = below < shown;
        let at = if hidden { &mut front.hidden } else { &mut front.shown };
        let (Cursor { level, order: slot }, limit) = (*at, aggressor.limit?);
        let best = (!level.is_none()).then(|| self.books.levels[level].price);
        if let Some(mid) = self.next_mid(aggressor, &mut front.mid, best) {
            return Some(mid);
        }
        if level.is_none() || shown.min(below) > limit {
            return None;
        }
        *at = self.behind(aggressor, *at, hidden);
        let part = match self.books.orders[slot].flags {
            flags if flags.has(Flags::RESERVE) => Part::Reserve,
            _ if hidden => Part::Hidden,
            _ => Part::Displayed,
        };
        Some(Meeting { slot, price: self.books.levels[level].price, part })
    }

    /// Whether so many shares of an aggressor are enough for a part's minimum (rule R3.4, 4).
    fn meets_minimum(&self, maker: &Order, open: Qty) -> bool {
        let least = self.extra(maker).map_or(0, |extra| extra.min_qty.0);
        open.0.min(maker.open.0) >= least.min(maker.open.0)
    }

    /// Walks for real: trades, and keeps from trading what is of one hand.
    pub(super) fn walk<S: EventSink>(
        &mut self,
        aggressor: &Aggressor,
        out: &mut Out<'_, S>,
    ) -> Walked {
        let mut front = self.front_of(aggressor);
        let mut walked = Walked {
            left: aggressor.party.leaves,
            traded: Qty(0),
            end: End::Done,
            used_up: (Slot::NONE, Slot::NONE),
        };
        let most = self.asides.units_left();
        for units in 0.. {
            self.asides.units += u32::from(units > 0);
            if walked.left.0 == 0 {
                break;
            }
            let Some(next) = self.next_of(aggressor, &mut front) else {
                walked.end = End::Exhausted;
                break;
            };
            if units == most {
                walked.end = End::Enough;
                break;
            }
            let maker = self.books.orders[next.slot];
            if !self.meets_minimum(&maker, walked.left) {
                continue;
            }
            if aggressor.corridor.is_outside(next.price) {
                walked.end = End::Collared;
                break;
            }
            if self.of_one_hand(aggressor, &maker) {
                if aggressor.hand.is_some_and(|hand| hand.takes_out_resting()) {
                    let reserve = self.reserve_of(self.front(next.slot));
                    self.pass_by(aggressor, &mut front, reserve);
                }
                self.prevent(aggressor, &mut walked, &next, out);
            } else {
                self.trade(aggressor, &mut walked, &next, out);
            }
        }
        self.asides.mark(aggressor.instrument);
        walked
    }

    /// Moves the walk past a reserve part that is about to go.
    fn pass_by(&self, aggressor: &Aggressor, front: &mut Front, reserve: Slot<Order>) {
        if !reserve.is_none() && front.hidden.order == reserve {
            front.hidden = self.behind(aggressor, front.hidden, true);
        }
    }

    /// Walks without effect: what the walk would do.
    pub(super) fn trial(&self, aggressor: &Aggressor) -> Walked {
        let mut front = self.front_of(aggressor);
        let (mut left, mut traded) = (aggressor.party.leaves.0, 0);
        let (mut units, most) = (0, self.asides.units_left());
        let end = loop {
            if left == 0 {
                break End::Done;
            }
            let Some(next) = self.next_of(aggressor, &mut front) else {
                break End::Exhausted;
            };
            let maker = &self.books.orders[next.slot];
            let one_hand = self.of_one_hand(aggressor, maker);
            let strategy = aggressor.hand.filter(|_| one_hand).map(|hand| hand.rule.strategy);
            if strategy == Some(SelfTradeStrategy::Oldest) && maker.flags.has(Flags::RESERVE) {
                // It goes with its display, which came before it, and is not met.
                continue;
            }
            if units == most {
                break End::Enough;
            }
            units += 1;
            if !self.meets_minimum(maker, Qty(left)) {
                continue;
            }
            if aggressor.corridor.is_outside(next.price) {
                break End::Collared;
            }
            let qty = left.min(maker.open.0);
            match strategy {
                None => {
                    left -= qty;
                    traded += qty;
                }
                Some(SelfTradeStrategy::Oldest) => {}
                Some(SelfTradeStrategy::Newest | SelfTradeStrategy::Both) => left = 0,
                Some(_) => left -= qty,
            }
        };
        let used_up = (Slot::NONE, Slot::NONE);
        Walked { left: Qty(left), traded: Qty(traded), end, used_up }
    }

    /// What the walk would trade with first, self-trades counted as trades.
    pub(super) fn first_met(&self, aggressor: &Aggressor) -> Met {
        let mut front = self.front_of(aggressor);
        for _ in 0..FILLS_PER_COMMAND_MAX {
            let Some(next) = self.next_of(aggressor, &mut front) else {
                return Met::Nobody;
            };
            if self.meets_minimum(&self.books.orders[next.slot], aggressor.party.leaves) {
                return Met::Part(next.price);
            }
        }
        if self.next_of(aggressor, &mut front).is_none() { Met::Nobody } else { Met::Enough }
    }

    fn trade<S: EventSink>(
        &mut self,
        aggressor: &Aggressor,
        walked: &mut Walked,
        at: &Meeting,
        out: &mut Out<'_, S>,
    ) {
        let maker = self.books.orders[at.slot];
        let front = self.front(at.slot);
        let qty = walked.left.min(maker.open);
        walked.left.0 -= qty.0;
        walked.traded.0 += qty.0;
        let leaves = Qty(self.open_of(front).0 - qty.0);
        let order = self.books.orders[front].sided.order();
        if self.risk.is_on() {
            self.trade_exposure(front, &aggressor.leg(qty), at.price);
        }
        self.take_off_part(at.slot, qty, walked);
        let match_number = self.counters.count_trade(qty);
        self.watch_fall(aggressor.instrument, at.price);
        self.note_sale(aggressor.instrument, at.price);
        out.emit(&Event::Traded(Traded {
            instrument: aggressor.instrument,
            symbol: self.market.of(aggressor.instrument).symbol,
            price: at.price,
            qty,
            match_number,
            aggressor: aggressor.side,
            part: at.part,
            maker: Party { session: maker.session, user_ref: maker.user_ref, order, leaves },
            taker: Party { leaves: walked.left, ..aggressor.party },
        }));
    }

    /// Takes shares off a part that was met; what is used up leaves its queue. A display used up
    /// with a reserve behind it keeps its place until the walk has ended.
    pub(super) fn take_off_part(&mut self, slot: Slot<Order>, qty: Qty, walked: &mut Walked) {
        let Order { open, level, flags, .. } = self.books.orders[slot];
        self.books.orders[slot].open.0 -= qty.0;
        if !level.is_none() {
            self.books.levels[level].qty -= u64::from(qty.0);
        }
        if open > qty {
            return;
        }
        self.leave_queue(slot);
        if flags.has(Flags::RESERVE) {
            self.drop_reserve(slot);
        } else if self.reserve_of(slot).is_none() {
            self.drop_front(slot);
        } else {
            let (first, last) = walked.used_up;
            self.books.orders[slot].next = Slot::NONE;
            if first.is_none() {
                walked.used_up.0 = slot;
            } else {
                self.books.orders[last].next = slot;
            }
            walked.used_up.1 = slot;
        }
    }
}
