//! Whether an order finds room: judged before it trades, for the worst case that all of it rests
//! (chapter R11).

use super::Core;
use super::side::Key;
use super::special::{Arrival, Display};
use super::types::TimeInForce;

/// What becomes free before an order rests.
#[derive(Clone, Copy, Default)]
pub(super) struct Freed {
    /// Places of orders.
    pub(super) places: usize,
    pub(super) extra: bool,
    /// A peg of its instrument.
    pub(super) peg: bool,
}

impl Core {
    /// Whether an order finds room if it rests wholly, with what becomes free before.
    pub(super) fn has_room_for(
        &self,
        arrival: &Arrival,
        Freed { places: free_places, extra: free_extra, peg: free_peg }: Freed,
    ) -> bool {
        if arrival.terms.price_type.is_peg() && arrival.time_in_force == TimeInForce::Day {
            return self.books.orders.room() + free_places >= 1
                && self.extras.room() + usize::from(free_extra) >= 1
                && self.has_room_for_peg(arrival, free_peg);
        }
        let apart = match (arrival.cross, self.stop_tick(arrival)) {
            (Some(kind), _) => Some(self.levels_for_cross(arrival, kind)),
            (None, tick) => tick.map(|tick| self.levels_for_stop(arrival, tick)),
        };
        if let Some(levels) = apart {
            return self.books.orders.room() + free_places >= 1
                && self.extras.room() + usize::from(free_extra) >= 1
                && (levels == 0 || self.books.levels.has_room(levels));
        }
        let Some(tick) = arrival.tick.filter(|_| arrival.time_in_force == TimeInForce::Day) else {
            return true;
        };
        let has_reserve = arrival.has_reserve();
        let places = 1 + usize::from(has_reserve);
        let extras = usize::from(arrival.needs_extra(has_reserve));
        if self.books.orders.room() + free_places < places
            || self.extras.room() + usize::from(free_extra) < extras
        {
            return false;
        }
        // A level of nothing but pegs may be theirs no more when they are somewhere else.
        let pegs = self.asides.get(arrival.instrument).pegs.count > 0;
        let is_new = |hidden| {
            let ladder = self.market.ladder(arrival.instrument, arrival.side, hidden);
            hidden && pegs || self.books.levels.find(ladder, Key::of(arrival.side, tick)).is_none()
        };
        let hidden = arrival.display == Display::Hidden;
        let levels = usize::from(!hidden && is_new(false))
            + usize::from((hidden || has_reserve) && is_new(true));
        levels == 0 || self.books.levels.has_room(levels)
    }
}
