//! Orders for a cross: they stand apart until their auction, trade in it alone, and what it leaves
//! of them is cancelled (rules R2.14, R6.1, R6.18, R6.21 and R7.4).

use super::Core;
use super::aside::Aside;
use super::event::EventSink;
use super::extra::{Extra, Manner};
use super::levels::Ladder;
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::{CrossType, Phase};
use super::side::Key;
use super::slab::{Item, Slot};
use super::special::Arrival;
use super::types::{CancelReason, InstrumentId, OrderRef, Qty, RejectReason, Side};

/// All auctions, each with its place among them.
pub(super) const CROSSES: [CrossType; 3] =
    [CrossType::Opening, CrossType::Closing, CrossType::Halt];

const fn place_of(kind: CrossType) -> usize {
    match kind {
        CrossType::Opening => 0,
        CrossType::Closing => 1,
        CrossType::Halt => 2,
    }
}

/// The auction of a cross type code; none for continuous trading, and for a code of nothing.
pub(super) fn cross_of(code: u8) -> Option<CrossType> {
    CROSSES.into_iter().find(|&kind| kind as u8 == code)
}

/// Where an order stands among those for its cross: one without a limit before all others.
fn key_of(arrival: &Arrival) -> Key {
    arrival.tick.map_or(Key::FIRST, |tick| Key::of(arrival.side, tick))
}

impl Aside {
    /// The orders of one side for a cross, to be changed.
    pub(super) fn cross_mut(&mut self, kind: CrossType, side: Side) -> &mut Ladder {
        self.crosses[place_of(kind)].side_mut(side)
    }
}

impl Core {
    /// The orders of one side for a cross.
    pub(super) fn cross_ladder(&self, id: InstrumentId, kind: CrossType, side: Side) -> &Ladder {
        self.asides.get(id).crosses[place_of(kind)].side(side)
    }

    /// The cross that an order is for, given by its front.
    pub(super) fn cross_of_order(&self, front: Slot<Order>) -> Option<CrossType> {
        match self.extra(&self.books.orders[front])?.manner {
            Manner::Cross { kind, .. } => Some(kind),
            _ => None,
        }
    }

    /// Check 12: whether an order for a cross is taken in this phase, which takes orders (rule
    /// R7.4).
    ///
    /// # Errors
    /// When it is not.
    pub(super) fn check_cross(
        &self,
        id: InstrumentId,
        kind: CrossType,
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
        // Without a calendar there is no auction.
        if is_taken && self.is_scheduled(id) { Ok(()) } else { Err(RejectReason::InvalidCross) }
    }

    /// How many levels an order for a cross needs.
    pub(super) fn levels_for_cross(&self, arrival: &Arrival, kind: CrossType) -> usize {
        let ladder = self.cross_ladder(arrival.instrument, kind, arrival.side);
        usize::from(self.books.levels.find(ladder, key_of(arrival)).is_none())
    }

    /// An order that was accepted stands apart until its cross.
    pub(super) fn wait_for_cross(&mut self, arrival: &Arrival, own: OrderRef, kind: CrossType) {
        let Arrival { instrument, side, terms, price, .. } = *arrival;
        let flags = Flags::HIDDEN.with(Flags::KEPT).with(Flags::CROSS);
        let (front, extra) = (self.books.orders.take(), self.extras.take());
        let size = Qty(arrival.executed.0 + arrival.open.0);
        let order = arrival.as_order(own, size);
        self.books.orders[front] = Order { open: arrival.open, extra, flags, ..order };
        let ladder = self.asides.of(instrument).cross_mut(kind, side);
        self.books.link(ladder, key_of(arrival), price, front);
        self.books.index.insert(arrival.session, arrival.user_ref, front);
        self.extras[extra] = Extra {
            own,
            front,
            group: terms.group,
            self_trade_group: terms.self_trade_group,
            manner: Manner::Cross { kind, reserved: self.reserved_price(arrival) },
            ..Extra::BLANK
        };
        self.asides.of(instrument).cross_count += 1;
        if self.risk.is_on() {
            let leg = self.leg_of(front);
            self.risk.reserve(&leg);
        }
    }

    /// Cancels the orders for some crosses, by age; `false` when there was no room for all.
    pub(super) fn cancel_crosses<S: EventSink>(
        &mut self,
        id: InstrumentId,
        kinds: &[CrossType],
        reason: CancelReason,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        if self.asides.get(id).cross_count == 0 {
            return true;
        }
        let Self { books, sweeper, extras, asides, .. } = self;
        sweeper.begin();
        for &kind in kinds {
            for side in [Side::Buy, Side::Sell] {
                let ladder = asides.get(id).crosses[place_of(kind)].side(side);
                books.each_in(ladder, |slot, order| sweeper.add_front(order, extras, slot));
            }
        }
        sweeper.arrange();
        self.cancel_found(reason, room, out)
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
            self.cancel_whole(slot, reason, out);
        }
        *room -= count;
        count == found && !self.sweeper.more
    }
}
