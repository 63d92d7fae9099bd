//! Imbalance-only orders: they trade with what a cross would leave of the others (rules R2.15 and
//! R6.14).

use super::Core;
use super::event::EventSink;
use super::matching::Out;
use super::phase::CrossType;
use super::types::{InstrumentId, Price, Qty, Side};
use super::uncross::Cross;

impl Core {
    /// Shares of a surplus that they take at a price.
    pub(super) fn takes_surplus(
        &self,
        id: InstrumentId,
        kind: CrossType,
        price: Price,
        surplus: i128,
    ) -> u64 {
        let side = if surplus > 0 { Side::Sell } else { Side::Buy };
        let Some(ladder) = self.asides.get(id).imbalance(kind, side) else { return 0 };
        let last = self.key_within(id, side.opposite(), price);
        let mut shares = 0;
        self.books.each_until(ladder, last, |_, order| shares += u64::from(order.open.0));
        u64::try_from(surplus.unsigned_abs()).map_or(shares, |surplus| surplus.min(shares))
    }

    /// Fills those of one side, by age; `false` when there was no room for all of it.
    pub(super) fn fill_imbalance<S: EventSink>(
        &mut self,
        id: InstrumentId,
        cross: &mut Cross,
        side: Side,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        let at = usize::from(side == Side::Sell);
        if cross.imbalance[at] == 0 {
            return true;
        }
        let last = self.key_within(id, side.opposite(), cross.price);
        let Self { books, sweeper, extras, asides, .. } = self;
        sweeper.begin();
        if let Some(ladder) = asides.get(id).imbalance(cross.kind, side) {
            books.each_until(ladder, last, |slot, order| sweeper.add_front(order, extras, slot));
        }
        sweeper.arrange();
        for found in 0..self.sweeper.found.len() {
            if cross.imbalance[at] == 0 || *room == 0 {
                break;
            }
            *room -= 1;
            let (_, slot) = self.sweeper.found[found];
            let open = u64::from(self.books.orders[slot].open.0);
            let qty = open.min(cross.imbalance[at]);
            cross.imbalance[at] -= qty;
            self.fill_in_cross(slot, Qty(qty as u32), cross, out);
        }
        cross.imbalance[at] == 0
    }
}
