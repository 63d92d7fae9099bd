//! Pegs: hidden orders whose price follows the quote (rules R2.7 to R2.10 and R3.21 to R3.24).
//!
//! An awake primary or market peg stands among the hidden orders at its working price, an awake
//! midpoint peg in a queue beside the levels; one that is asleep is in no queue. All pegs of an
//! instrument are in one list by age besides, which is the way of the pass.

use super::Core;
use super::event::{Canceled, Event, EventSink, Part, Party};
use super::extra::{Extra, Manner};
use super::matching::Out;
use super::order::{Flags, Order, RestingOrder};
use super::side::{Key, Tick};
use super::slab::{Item, Slot};
use super::special::{Arrival, Fate};
use super::terms::{PriceType, Terms};
use super::types::{CancelReason, InstrumentId, OrderRef, Price, Qty, Side, TimeInForce};
use super::walk::{Aggressor, End, Meeting, Walked};

/// Pegs that live in an instrument at most: each is asked in every pass.
pub const PEGS_PER_INSTRUMENT_MAX: u32 = 256;

/// Best displayed bid and offer, where there are any.
type Quote = (Option<Price>, Option<Price>);

/// The pegs of an instrument.
#[derive(Clone, Copy)]
pub(super) struct Pegs {
    pub(super) first: Slot<Extra>,
    last: Slot<Extra>,
    pub(super) count: u32,
    /// The first awake midpoint peg of buyers, and of sellers.
    mids: [Slot<Order>; 2],
    /// The quote that the last pass looked at, or the one under way does; none before the first.
    pub(super) quote: Option<Quote>,
    /// The next one of the pass under way; none when there is none under way.
    pub(super) next: Slot<Extra>,
}

impl Pegs {
    pub(super) const NONE: Self = Self {
        first: Slot::NONE,
        last: Slot::NONE,
        count: 0,
        mids: [Slot::NONE; 2],
        quote: None,
        next: Slot::NONE,
    };

    pub(super) fn mids(&self, side: Side) -> Slot<Order> {
        self.mids[usize::from(side == Side::Sell)]
    }
}

/// Where a peg stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// In no queue.
    Asleep,
    /// Among the midpoint pegs, which are at this price.
    Mid(Price),
    /// Among the hidden orders at this price.
    At(Price),
}

/// What a peg follows, and how.
#[derive(Clone, Copy)]
struct Ask {
    kind: PriceType,
    limit: Price,
    offset: i32,
}

impl Core {
    pub(super) fn quote(&self, id: InstrumentId) -> Quote {
        let best = |side| {
            let level = self.market.ladder(id, side, false).best();
            (!level.is_none()).then(|| self.books.levels[level].price)
        };
        (best(Side::Buy), best(Side::Sell))
    }

    /// Midway between bid and offer; none while one is missing (rule R3.3).
    pub(super) fn mid(&self, id: InstrumentId) -> Option<Price> {
        let (bid, offer) = self.quote(id);
        // Both are below 2^31.
        Some(Price((bid?.0 + offer?.0) / 2))
    }

    /// Rule R3.21.
    fn stand_of(&self, id: InstrumentId, side: Side, ask: Ask) -> Stand {
        if ask.kind == PriceType::Midpoint {
            let mid = self.mid(id).filter(|&mid| !self.is_outside_bands(id, mid));
            return mid.map_or(Stand::Asleep, Stand::Mid);
        }
        let (bid, offer) = self.quote(id);
        let (own, other) = if side == Side::Buy { (bid, offer) } else { (offer, bid) };
        let follows = if ask.kind == PriceType::Primary { own } else { other };
        let Some(follows) = follows else { return Stand::Asleep };
        let grid = self.grid(id);
        let (follows, limit, offset) =
            (i64::from(follows.0), i64::from(ask.limit.0), i64::from(ask.offset));
        let other = other.map(|price| i64::from(price.0));
        let price = match side {
            Side::Buy => {
                let down = grid.down(follows + offset);
                limit.min(down).min(other.map_or(i64::MAX, |offer| grid.below(offer)))
            }
            Side::Sell => {
                let up = grid.up(follows - offset);
                limit.max(up).max(other.map_or(i64::MIN, |bid| grid.above(bid)))
            }
        };
        if !grid.is_price(price) {
            return Stand::Asleep;
        }
        Stand::At(self.within_bands(id, side, Price(price as u32)))
    }

    /// Where an arriving peg will stand.
    pub(super) fn stand_of_arrival(&self, arrival: &Arrival) -> Stand {
        let Arrival { instrument, side, price: limit, terms, .. } = *arrival;
        if arrival.fate == Fate::Gather {
            return Stand::Asleep;
        }
        let ask = Ask { kind: terms.price_type, limit, offset: terms.peg_offset };
        self.stand_of(instrument, side, ask)
    }

    /// The limit of a walk to this price: the key of the last level inside it.
    pub(super) fn key_within(&self, id: InstrumentId, side: Side, price: Price) -> Key {
        let tick = self.market.get(id).map_or(1, |listed| listed.tick.0);
        let ticks = if side == Side::Buy { price.0 / tick } else { price.0.div_ceil(tick) };
        Key::of(side.opposite(), Tick(ticks))
    }

    /// The first midpoint peg that an aggressor may meet, and the midpoint.
    pub(super) fn first_mid(&self, aggressor: &Aggressor) -> (Slot<Order>, Price) {
        let Aggressor { instrument, side, .. } = *aggressor;
        let first = self.asides.get(instrument).pegs.mids(side.opposite());
        if first.is_none() {
            return (first, Price(0));
        }
        self.mid(instrument).map_or((Slot::NONE, Price(0)), |mid| (first, mid))
    }

    /// The next midpoint peg, if it comes before whatever stands at the best price, and the walk
    /// moved past it. One whose limit does not allow the midpoint is not met (rule R3.4, 3).
    pub(super) fn next_mid(
        &self,
        aggressor: &Aggressor,
        front: &mut (Slot<Order>, Price),
        best: Option<Price>,
    ) -> Option<Meeting> {
        let (slot, price) = front;
        let price = *price;
        let is_better = match aggressor.side {
            _ if slot.is_none() => false,
            Side::Buy => best.is_none_or(|best| price < best),
            Side::Sell => best.is_none_or(|best| price > best),
        };
        if !is_better || !allows(aggressor.side, aggressor.worst, price) {
            return None;
        }
        while !slot.is_none() {
            let met = *slot;
            let Order { next, extra, .. } = self.books.orders[met];
            let extra = extra.wide();
            *slot = next;
            let Manner::Peg { limit, .. } = self.extras[extra].manner else {
                unreachable!("only pegs are at the midpoint");
            };
            if allows(aggressor.side.opposite(), limit, price) {
                return Some(Meeting { slot: met, price, part: Part::Midpoint });
            }
        }
        None
    }

    /// Whether one more peg finds room; `replaces` says that one of the instrument goes before. The
    /// level that it may come to need is promised to it.
    pub(super) fn has_room_for_peg(&self, arrival: &Arrival, replaces: bool) -> bool {
        let count = self.asides.get(arrival.instrument).pegs.count - u32::from(replaces);
        let is_priced = arrival.terms.price_type != PriceType::Midpoint;
        count < PEGS_PER_INSTRUMENT_MAX && (!is_priced || self.books.levels.has_room(1))
    }

    /// What is left of an arriving peg rests, asleep or awake.
    pub(super) fn rest_peg(
        &mut self,
        arrival: &Arrival,
        own: OrderRef,
        walked: &Walked,
        stand: Stand,
    ) {
        let Arrival { instrument, terms, price: limit, .. } = *arrival;
        let flags = Flags::HIDDEN.with(Flags::KEPT).with(Flags::PEG).with(arrival.lasting());
        let (front, extra) = (self.books.orders.take(), self.extras.take());
        let size = Qty(arrival.executed.0 + walked.traded.0 + walked.left.0);
        let (open, order) = (walked.left, arrival.as_order(own, size));
        self.books.write(front, Order { open, extra: extra.into(), flags, ..order });
        self.market.of(instrument).gate += 1;
        let aside = self.asides.of(instrument);
        aside.watchers += 1;
        let pegs = &mut aside.pegs;
        let prev = std::mem::replace(&mut pegs.last, extra);
        pegs.count += 1;
        if prev.is_none() {
            pegs.first = extra;
        } else {
            self.extras[prev].free = extra;
        }
        let Terms { price_type: kind, self_trade, min_qty, .. } = terms;
        let is_mid = kind == PriceType::Midpoint;
        let offset = if is_mid { 0 } else { terms.peg_offset };
        self.extras[extra] = Extra {
            own,
            front,
            min_qty,
            group: terms.group,
            self_trade_group: terms.self_trade_group,
            manner: Manner::Peg { kind, self_trade, limit, offset, prev },
            ..Extra::BLANK
        };
        self.books.levels.promised += usize::from(!is_mid);
        if let Some(second) = arrival.expires {
            self.expire_at(extra, second);
        }
        self.stand_at(front, stand);
        self.asides.mark(instrument);
    }

    /// Where a peg stands now.
    fn stands(&self, front: Slot<Order>) -> Stand {
        let Order { level, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        if !level.is_none() {
            return Stand::At(self.books.levels[level].price);
        }
        match self.extras[extra].manner {
            Manner::Peg { kind: PriceType::Midpoint, offset: 1.., .. } => {
                Stand::Mid(self.mid_of(extra))
            }
            _ => Stand::Asleep,
        }
    }

    /// The price a midpoint peg works at; 0 while it is asleep.
    fn mid_of(&self, extra: Slot<Extra>) -> Price {
        match self.extras[extra].manner {
            Manner::Peg { kind: PriceType::Midpoint, offset, .. } => Price(offset.cast_unsigned()),
            _ => Price(0),
        }
    }

    fn set_mid(&mut self, extra: Slot<Extra>, mid: Price) {
        if let Manner::Peg { offset, .. } = &mut self.extras[extra].manner {
            *offset = mid.0.cast_signed();
        }
    }

    /// A peg that is in no queue joins the end of one; among midpoint pegs it stands by its age.
    fn stand_at(&mut self, front: Slot<Order>, stand: Stand) {
        let Order { instrument, sided, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        let side = sided.side();
        match stand {
            Stand::Asleep => {}
            Stand::At(price) => {
                let tick = self.market.of(instrument).tick_of(price).expect("pegs work at ticks");
                let ladder = self.market.ladder_mut(instrument, side, true);
                self.books.link(ladder, Key::of(side, tick), price, front);
            }
            Stand::Mid(mid) => {
                let before = self.mid_before(extra, side);
                self.set_mid(extra, mid);
                let mids = &mut self.asides.of(instrument).pegs.mids;
                let first = &mut mids[usize::from(side == Side::Sell)];
                let orders = &mut self.books.orders;
                let next = if before.is_none() { *first } else { orders[before].next };
                orders[front].prev = before;
                orders[front].next = next;
                if before.is_none() {
                    *first = front;
                } else {
                    orders[before].next = front;
                }
                if !next.is_none() {
                    orders[next].prev = front;
                }
            }
        }
    }

    /// The awake midpoint peg of a side that is next older than this one.
    fn mid_before(&self, of: Slot<Extra>, side: Side) -> Slot<Order> {
        let mut at = self.peg_before(of);
        while !at.is_none() {
            let front = self.extras[at].front;
            if self.mid_of(at).0 > 0 && self.books.orders[front].sided.side() == side {
                return front;
            }
            at = self.peg_before(at);
        }
        Slot::NONE
    }

    fn peg_before(&self, extra: Slot<Extra>) -> Slot<Extra> {
        match self.extras[extra].manner {
            Manner::Peg { prev, .. } => prev,
            _ => unreachable!("only pegs are in the list"),
        }
    }

    /// A peg leaves the queue it is in, if any.
    pub(super) fn lift_peg(&mut self, front: Slot<Order>) {
        let Order { instrument, sided, extra, level, next, prev, .. } = self.books.orders[front];
        let extra = extra.wide();
        if !level.is_none() {
            let ladder = self.market.ladder_mut(instrument, sided.side(), true);
            self.books.unlink(ladder, front);
            self.books.orders[front].level = Slot::NONE;
        } else if self.mid_of(extra).0 > 0 {
            self.set_mid(extra, Price(0));
            if prev.is_none() {
                let at = usize::from(sided.side() == Side::Sell);
                self.asides.of(instrument).pegs.mids[at] = next;
            } else {
                self.books.orders[prev].next = next;
            }
            if !next.is_none() {
                self.books.orders[next].prev = prev;
            }
        }
    }

    /// A peg that has left its queue is forgotten as such.
    pub(super) fn forget_peg(&mut self, front: Slot<Order>) {
        let Order { instrument, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        let Extra { manner, free: next, .. } = self.extras[extra];
        let Manner::Peg { kind, prev, .. } = manner else {
            unreachable!("the order is a peg");
        };
        self.books.levels.promised -= usize::from(kind != PriceType::Midpoint);
        if let (false, Manner::Peg { prev: back, .. }) =
            (next.is_none(), &mut self.extras[next].manner)
        {
            *back = prev;
        }
        if !prev.is_none() {
            self.extras[prev].free = next;
        }
        let aside = self.asides.of(instrument);
        aside.watchers -= 1;
        let pegs = &mut aside.pegs;
        if pegs.first == extra {
            pegs.first = next;
        }
        if pegs.last == extra {
            pegs.last = prev;
        }
        if pegs.next == extra {
            pegs.next = next;
        }
        pegs.count -= 1;
        if pegs.count == 0 {
            pegs.quote = None;
        }
    }

    /// All pegs of an instrument sleep: it does not trade any more.
    pub(super) fn sleep_pegs(&mut self, id: InstrumentId) {
        let mut at = self.asides.get(id).pegs.first;
        while !at.is_none() {
            let Extra { front, free: next, .. } = self.extras[at];
            self.lift_peg(front);
            at = next;
        }
        let pegs = &mut self.asides.of(id).pegs;
        (pegs.quote, pegs.next) = (None, Slot::NONE);
    }

    /// Whether a pass has still to come to a peg; one begins, or begins again, when the quote is
    /// another (rule R3.18).
    pub(super) fn has_pass(&mut self, id: InstrumentId) -> bool {
        if self.asides.get(id).pegs.count == 0 {
            return false;
        }
        let quote = Some(self.quote(id));
        let pegs = &mut self.asides.of(id).pegs;
        if pegs.quote != quote {
            (pegs.quote, pegs.next) = (quote, pegs.first);
        }
        !pegs.next.is_none()
    }

    /// The pass comes to its next peg: one whose price is another arrives there (rule R3.22).
    pub(super) fn take_next_peg<S: EventSink>(&mut self, id: InstrumentId, out: &mut Out<'_, S>) {
        let at = self.asides.get(id).pegs.next;
        let Extra { front, free: next, manner, .. } = self.extras[at];
        self.asides.of(id).pegs.next = next;
        let Manner::Peg { kind, limit, offset, .. } = manner else {
            unreachable!("only pegs are in the list");
        };
        let side = self.books.orders[front].sided.side();
        let stand = self.stand_of(id, side, Ask { kind, limit, offset });
        if stand == self.stands(front) {
            return;
        }
        self.lift_peg(front);
        if stand != Stand::Asleep {
            self.arrive_again(front, stand, out);
        }
    }

    /// A peg that is in no queue trades as a new arrival, and joins one with what is left.
    fn arrive_again<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        stand: Stand,
        out: &mut Out<'_, S>,
    ) {
        let Order { session, user_ref, extra, open, .. } = self.books.orders[front];
        let extra = extra.wide();
        let aggressor = self.peg_as_aggressor(front, stand);
        let least = self.extras[extra].min_qty.min(open);
        let stands_by = least.0 > 0 && self.trial(&aggressor).traded < least;
        let walked = if stands_by { Walked::nothing(open) } else { self.walk(&aggressor, out) };
        self.replenish(walked.used_up.0, out);
        let order = &mut self.books.orders[front];
        order.detail.size.0 = order.executed().0 + walked.traded.0 + walked.left.0;
        order.open = walked.left;
        let pauses = self.rules_of(aggressor.instrument).pauses;
        let why = match walked.end {
            End::Enough => Some(CancelReason::System),
            End::Collared if !pauses => Some(CancelReason::Collar),
            End::Collared | End::Done | End::Exhausted => None,
        };
        match why {
            _ if walked.left.0 == 0 => self.drop_front(front),
            None => self.stand_at(front, stand),
            Some(reason) => {
                self.free_rest(&aggressor, walked.left);
                self.drop_front(front);
                let qty = walked.left;
                out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
            }
        }
        self.end_fall(out);
        if walked.end == End::Collared {
            self.pause_outside(aggressor.instrument, out);
        }
    }

    fn peg_as_aggressor(&self, front: Slot<Order>, stand: Stand) -> Aggressor {
        let Order { instrument, sided, detail, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        let Extra { manner, self_trade_group, .. } = self.extras[extra];
        let Manner::Peg { self_trade, limit: reserved, .. } = manner else {
            unreachable!("the order is a peg");
        };
        let Order { session, user_ref, open, .. } = self.books.orders[front];
        let side = sided.side();
        let worst = reach(stand, side, reserved);
        Aggressor {
            instrument,
            side,
            side_code: detail.tags.side_code,
            limit: worst.map(|price| self.key_within(instrument, side, price)),
            worst: worst.unwrap_or_default(),
            reserved,
            stand,
            corridor: self.corridor(instrument),
            party: Party { session, user_ref, order: sided.order(), leaves: open },
            hand: self.hand_of(session, &Terms { self_trade, self_trade_group, ..Terms::PLAIN }),
        }
    }
}

impl Core {
    /// What is special about the pegs of an instrument, and how far a pass has come, for the hash
    /// of the state.
    pub(super) fn put_pegs(&self, id: InstrumentId, put: &mut impl FnMut(&[u8])) {
        let pegs = &self.asides.get(id).pegs;
        let mut at = pegs.first;
        while !at.is_none() {
            let Extra { own, front, manner, free: next, .. } = self.extras[at];
            if self.books.orders[front].level.is_none() {
                self.put_part(front, put);
            }
            if let Manner::Peg { kind, self_trade, limit, offset, .. } = manner {
                put(&[0; 8]);
                put(b"G");
                put(&own.0.to_le_bytes());
                put(&[kind as u8]);
                put(&self_trade.map_or([0; 2], |r| [r.scope as u8, r.strategy as u8]));
                put(&limit.0.to_le_bytes());
                put(&offset.to_le_bytes());
            }
            at = next;
        }
        if let Some((bid, offer)) = pegs.quote {
            put(&[0; 8]);
            put(b"g");
            put(&id.0.to_le_bytes());
            put(&bid.unwrap_or_default().0.to_le_bytes());
            put(&offer.unwrap_or_default().0.to_le_bytes());
            if !pegs.next.is_none() {
                put(&self.extras[pegs.next].own.0.to_le_bytes());
            }
        }
    }

    /// Visits the pegs of an instrument that are in no queue of a price, by age.
    pub fn visit_pegs(&self, id: InstrumentId, mut visit: impl FnMut(RestingOrder)) {
        let mut at = self.market.get(id).map_or(Slot::NONE, |_| self.asides.get(id).pegs.first);
        while !at.is_none() {
            let Extra { front, free: next, .. } = self.extras[at];
            if self.books.orders[front].level.is_none() {
                visit(self.resting_part(front));
            }
            at = next;
        }
    }
}

/// The worst price an arriving peg trades at; none for one that is asleep, or whose limit does not
/// allow the midpoint. One that does not rest takes its limit instead (rule R3.24).
pub(super) fn reach_of_arrival(arrival: &Arrival, stand: Stand) -> Option<Price> {
    let is_immediate = arrival.time_in_force == TimeInForce::Ioc;
    match (stand, reach(stand, arrival.side, arrival.price)) {
        (Stand::Mid(_), None) if is_immediate => Some(arrival.price),
        (_, reach) => reach,
    }
}

/// The worst price of a peg that stands here; none when it trades with nobody.
fn reach(stand: Stand, side: Side, limit: Price) -> Option<Price> {
    match stand {
        Stand::At(price) => Some(price),
        Stand::Mid(mid) => allows(side, limit, mid).then_some(mid),
        Stand::Asleep => None,
    }
}

/// Whether an order of this side and limit trades at a price.
pub(super) fn allows(side: Side, limit: Price, price: Price) -> bool {
    if side == Side::Buy { price <= limit } else { price >= limit }
}
