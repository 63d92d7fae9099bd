//! Orders for a cross: they stand apart until their auction, trade in it alone, and what it leaves
//! of them is cancelled (rules R2.14, R6.1, R6.18, R6.21 and R7.4).

use super::Core;
use super::aside::Aside;
use super::event::EventSink;
use super::extra::{Extra, Manner, Role};
use super::levels::Ladder;
use super::market::Book;
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::{CrossType, Phase};
use super::side::Key;
use super::slab::{Item, Slot};
use super::special::Arrival;
use super::terms::{PRICE_MARKET, PriceType};
use super::types::{CancelReason, InstrumentId, OrderRef, Price, Qty, RejectReason, Side};

/// All auctions, each with its place among them.
pub(super) const CROSSES: [CrossType; 3] =
    [CrossType::Opening, CrossType::Closing, CrossType::Halt];

/// Every kind of queue of these orders, in its place.
const QUEUES: [(CrossType, bool); 5] = [
    (CrossType::Opening, false),
    (CrossType::Closing, false),
    (CrossType::Halt, false),
    (CrossType::Opening, true),
    (CrossType::Closing, true),
];

/// Where the orders for a cross stand, or those that are for what it leaves only.
fn place_of(kind: CrossType, is_imbalance: bool) -> usize {
    let place = QUEUES.iter().position(|&queue| queue == (kind, is_imbalance));
    place.expect("nobody waits for what a halt cross leaves")
}

/// The auction of a cross type code; none for continuous trading, and for a code of nothing.
pub(super) fn cross_of(code: u8) -> Option<CrossType> {
    CROSSES.into_iter().find(|&kind| kind as u8 == code)
}

impl Aside {
    /// The orders of one side for a cross, to be changed.
    pub(super) fn cross_mut(&mut self, kind: CrossType, role: Role, side: Side) -> &mut Ladder {
        self.crosses[place_of(kind, role == Role::Imbalance)].side_mut(side)
    }

    /// The orders of one side that are for what a cross leaves; nobody waits for what a halt cross
    /// does.
    pub(super) fn imbalance(&self, kind: CrossType, side: Side) -> Option<&Ladder> {
        (kind != CrossType::Halt).then(|| self.crosses[place_of(kind, true)].side(side))
    }

    /// The orders for some crosses, whatever they do in them.
    pub(super) fn all_for(&self, kinds: &[CrossType]) -> impl Iterator<Item = (CrossType, &Book)> {
        let queues = QUEUES.into_iter().zip(&self.crosses);
        let wanted = queues.filter(move |((kind, _), _)| kinds.contains(kind));
        wanted.map(|((kind, _), book)| (kind, book))
    }
}

impl Arrival {
    /// What it does in the cross it is for.
    fn role(&self) -> Role {
        match self.terms.price_type {
            _ if self.terms.imbalance_only => Role::Imbalance,
            PriceType::MarketToLimit => Role::ToLimit,
            _ => Role::Ordinary,
        }
    }
}

impl Core {
    /// The orders of one side for a cross that take part in finding its price.
    pub(super) fn cross_ladder(&self, id: InstrumentId, kind: CrossType, side: Side) -> &Ladder {
        self.asides.get(id).crosses[place_of(kind, false)].side(side)
    }

    /// The cross that an order is for, given by its front, and what it does in it.
    pub(super) fn cross_of_order(&self, front: Slot<Order>) -> Option<(CrossType, Role)> {
        match self.extra(&self.books.orders[front])?.manner {
            Manner::Cross { kind, role, .. } => Some((kind, role)),
            _ => None,
        }
    }

    /// Check 12: whether an order for a cross is taken in this phase, which takes orders (rules
    /// R7.4 and R6.9).
    ///
    /// # Errors
    /// When it is not.
    pub(super) fn check_cross(
        &self,
        id: InstrumentId,
        kind: CrossType,
        is_imbalance: bool,
    ) -> Result<(), RejectReason> {
        let phase = self.phase(id);
        let in_halt = matches!(phase, Some(Phase::HaltCall | Phase::Paused));
        let is_opened = self.courses.get(id).is_some_and(|course| course.opened);
        let is_taken = match kind {
            CrossType::Closing => true,
            CrossType::Halt => in_halt,
            CrossType::Opening if in_halt => !is_opened,
            CrossType::Opening => matches!(phase, Some(Phase::PreOpen | Phase::OpeningCall)),
        };
        let is_late = !is_imbalance && self.is_frozen(id, kind);
        // Without a calendar there is no auction.
        if is_taken && !is_late && self.is_scheduled(id) {
            Ok(())
        } else {
            Err(RejectReason::InvalidCross)
        }
    }

    /// Where an order stands among those for its cross, and the price it says: one without a limit
    /// before all others, unless its account pays with what it has (rule R9.19).
    fn place_in_cross(&self, arrival: &Arrival) -> (Key, Price) {
        let Arrival { session, instrument, side, tick, price, .. } = *arrival;
        let is_capped = tick.is_none() && self.pays_cash(session, side);
        let price = if is_capped { self.cap_of(arrival).unwrap_or(price) } else { price };
        let listed = self.market.get(instrument).filter(|_| price != PRICE_MARKET);
        let tick = listed.and_then(|listed| listed.tick_of(price));
        (tick.map_or(Key::FIRST, |tick| Key::of(side, tick)), price)
    }

    /// How many levels an order for a cross needs: its own, if it is new, and one that is promised
    /// to an order that becomes a limit.
    pub(super) fn levels_for_cross(&self, arrival: &Arrival, kind: CrossType) -> usize {
        let place = place_of(kind, arrival.role() == Role::Imbalance);
        let ladder = self.asides.get(arrival.instrument).crosses[place].side(arrival.side);
        let (key, _) = self.place_in_cross(arrival);
        let is_new = self.books.levels.find(ladder, key).is_none();
        usize::from(is_new) + usize::from(arrival.role() == Role::ToLimit)
    }

    /// An order that was accepted stands apart until its cross.
    pub(super) fn wait_for_cross(&mut self, arrival: &Arrival, own: OrderRef, kind: CrossType) {
        let Arrival { instrument, side, terms, .. } = *arrival;
        let flags = Flags::HIDDEN.with(Flags::KEPT).with(Flags::CROSS).with(arrival.lasting());
        let reserved = self.reserved_price(arrival);
        let (front, extra) = (self.books.orders.take(), self.extras.take());
        let size = Qty(arrival.executed.0 + arrival.open.0);
        let order = arrival.as_order(own, size);
        let open = arrival.open;
        self.books.write(front, Order { open, extra: extra.into(), flags, ..order });
        let role = arrival.role();
        let (key, price) = self.place_in_cross(arrival);
        let ladder = self.asides.of(instrument).cross_mut(kind, role, side);
        self.books.link(ladder, key, price, front);
        self.extras[extra] = Extra {
            own,
            front,
            group: terms.group,
            self_trade_group: terms.self_trade_group,
            manner: Manner::Cross { kind, reserved, role, leaving: false },
            ..Extra::BLANK
        };
        self.books.levels.promised += usize::from(role == Role::ToLimit);
        if let Some(second) = arrival.expires {
            self.expire_at(extra, second);
        }
        self.asides.of(instrument).cross_count += 1;
        if self.risk.is_on() {
            let leg = self.leg_of(front);
            self.risk.reserve(&leg);
        }
    }

    /// An order for a cross that has left its queue is forgotten as such.
    pub(super) fn forget_cross(&mut self, slot: Slot<Order>) {
        if self.cross_of_order(slot).is_some_and(|(_, role)| role == Role::ToLimit) {
            self.books.levels.promised -= 1;
        }
        self.asides.of(self.books.orders[slot].instrument).cross_count -= 1;
    }

    /// Cancels the orders for some crosses, by age; `false` when there was no room for all. Those
    /// that become limits may be spared.
    pub(super) fn cancel_crosses<S: EventSink>(
        &mut self,
        id: InstrumentId,
        (kinds, spares): (&[CrossType], bool),
        reason: CancelReason,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        if self.asides.get(id).cross_count == 0 {
            return true;
        }
        self.find_crosses(id, kinds, |role, leaving| !spares || role != Role::ToLimit || leaving);
        self.cancel_found(reason, room, out)
    }

    /// Finds orders for some crosses, by age.
    pub(super) fn find_crosses(
        &mut self,
        id: InstrumentId,
        kinds: &[CrossType],
        is_wanted: impl Fn(Role, bool) -> bool,
    ) {
        let Self { books, sweeper, extras, asides, .. } = self;
        sweeper.begin();
        for (_, book) in asides.get(id).all_for(kinds) {
            for side in [Side::Buy, Side::Sell] {
                books.each_in(book.side(side), |slot, order| {
                    match extras[order.extra.wide()].manner {
                        Manner::Cross { role, leaving, .. } if is_wanted(role, leaving) => {
                            sweeper.add_front(order, extras, slot);
                        }
                        _ => {}
                    }
                });
            }
        }
        sweeper.arrange();
    }

    /// Cancels the orders found, as many as there is room for; gives whether that was all.
    pub(super) fn cancel_found<S: EventSink>(
        &mut self,
        reason: CancelReason,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        let found = self.sweeper.found.len();
        let count = found.min(*room);
        for at in 0..count {
            let (_, slot) = self.sweeper.found[at];
            let by_owner = reason == CancelReason::Cross && self.is_leaving(slot);
            self.cancel_whole(slot, if by_owner { CancelReason::User } else { reason }, out);
        }
        *room -= count;
        count == found && !self.sweeper.more
    }
}
