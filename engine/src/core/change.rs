//! Changes of orders that are more than plain: cancel, modify and replace (chapter R4); and the end
//! of the day for all of them.

use super::Core;
use super::command::{
    CancelOrder, CancelQty, ModifyOrder, RefusedMessage, ReplaceOrder, ReplaceQty, ReplaceSpecial,
};
use super::crosses::CROSSES;
use super::event::{Canceled, Event, EventSink, Modified};
use super::extra::{Extra, Role};
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::CrossType;
use super::room::Freed;
use super::slab::Slot;
use super::special::{Arrival, Display, Fate, Old, is_immediate};
use super::sweep::ORDERS_PER_COMMAND_MAX;
use super::terms::Terms;
use super::types::{
    CORE_QTY_MAX, CancelReason, InstrumentId, OrderTags, Qty, RejectReason, SessionId, Side,
    UserRef,
};

impl Core {
    /// Takes a special order out with all its parts and says so. Any part of it may be given.
    #[cold]
    #[inline(never)]
    pub(super) fn take_out_special<S: EventSink>(
        &mut self,
        slot: Slot<Order>,
        reason: CancelReason,
        out: &mut Out<'_, S>,
    ) {
        let front = self.front(slot);
        let Order { session, user_ref, instrument, sided, flags, .. } = self.books.orders[front];
        let qty = self.open_of(front);
        self.drop_whole(front);
        out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
        if !flags.has(Flags::HIDDEN) {
            out.emit(&Event::Deleted { instrument, order: sided.order() });
        }
    }

    /// Cancel Order down to a size, of a special order.
    #[cold]
    #[inline(never)]
    pub(super) fn cancel_part_special<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        cancel: &CancelOrder,
        out: &mut Out<'_, S>,
    ) {
        let (open, executed) = (self.open_of(front), self.executed_of(front));
        let take_off = match cancel.qty_kind {
            CancelQty::Total => open.0.saturating_sub(cancel.qty.0.saturating_sub(executed.0)),
            CancelQty::Decrement => cancel.qty.0.min(open.0),
        };
        if take_off == 0 {
            self.counters.ignored += 1;
        } else if take_off == open.0 {
            self.take_out_special(front, CancelReason::User, out);
        } else {
            let Order { session, user_ref, .. } = self.books.orders[front];
            let (qty, reason) = (Qty(take_off), CancelReason::User);
            out.emit(&Event::Canceled(Canceled { session, user_ref, qty, reason }));
            self.shrink(front, qty, out);
        }
    }

    /// Modify Order: smaller, or another kind of sale; keeps its place. A size of what has traded,
    /// or less, cancels; anything else than a smaller or equal size of the same side is ignored.
    #[inline(never)]
    pub(super) fn modify<S: EventSink>(
        &mut self,
        session: SessionId,
        modify: &ModifyOrder,
        out: &mut Out<'_, S>,
    ) {
        let found = self.books.find(session, modify.user_ref).filter(|&slot| {
            let same_side = match self.books.orders[slot].sided.side() {
                Side::Buy => modify.side_code == b'B',
                Side::Sell => matches!(modify.side_code, b'S' | b'T' | b'E'),
            };
            same_side && modify.qty <= self.books.orders[slot].detail.size
        });
        let Some(slot) = found else {
            self.counters.ignored += 1;
            return;
        };
        if self.books.orders[slot].is_special() {
            return self.modify_special(slot, modify, out);
        }
        let Order { open, instrument, sided, .. } = self.books.orders[slot];
        let executed = self.books.orders[slot].executed();
        let left = Qty(modify.qty.0.saturating_sub(executed.0));
        if left.0 == 0 {
            return self.cancel_whole(slot, CancelReason::User, out);
        }
        if !self.may_recode(slot, modify.side_code, left) {
            self.counters.ignored += 1;
            return;
        }
        self.recode(slot, modify.side_code);
        let ModifyOrder { user_ref, side_code, .. } = *modify;
        out.emit(&Event::Modified(Modified { session, user_ref, side_code, qty: left }));
        if left < open {
            let qty = Qty(open.0 - left.0);
            self.free_shares(slot, qty);
            self.books.reduce(slot, qty);
            out.emit(&Event::Reduced { instrument, order: sided.order(), qty });
        }
    }

    /// A message the edge refused. A refused replace takes its original along, and is ignored when
    /// that is not live, as if it had got as far as its terms (OUCH 5.0 §5.5).
    #[inline(never)]
    pub(super) fn refuse<S: EventSink>(
        &mut self,
        session: SessionId,
        refused: &RefusedMessage,
        out: &mut Out<'_, S>,
    ) {
        if !self.sessions.of(session).take_user_ref(refused.user_ref) {
            self.counters.ignored += 1;
            return;
        }
        if let Some(orig_user_ref) = refused.orig_user_ref {
            let Some(slot) = self.books.find(session, orig_user_ref) else {
                self.counters.ignored += 1;
                return;
            };
            // A frozen cross takes no replace at all.
            if !self.is_held(slot) {
                self.cancel_whole(slot, CancelReason::System, out);
            }
        }
        self.reject(session, refused.user_ref, refused.reason, refused.cl_ord_id, out);
    }

    /// Whether a session may replace now. When not, the original stays.
    pub(super) fn may_replace(
        &mut self,
        session: SessionId,
        slot: Slot<Order>,
    ) -> Result<(), RejectReason> {
        if !self.sessions.of(session).gate.is_clear() {
            self.pass_gate(session, self.books.orders[slot].instrument)?;
        }
        Ok(())
    }

    /// Modify Order, of a special order.
    #[cold]
    #[inline(never)]
    pub(super) fn modify_special<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        modify: &ModifyOrder,
        out: &mut Out<'_, S>,
    ) {
        let (open, executed) = (self.open_of(front), self.executed_of(front));
        let left = Qty(modify.qty.0.saturating_sub(executed.0));
        if self.is_held(front) {
            self.counters.ignored += 1;
            return;
        }
        if left.0 == 0 {
            return self.take_out_special(front, CancelReason::User, out);
        }
        if !self.may_recode(front, modify.side_code, left) {
            self.counters.ignored += 1;
            return;
        }
        self.recode(front, modify.side_code);
        let session = self.books.orders[front].session;
        let ModifyOrder { user_ref, side_code, .. } = *modify;
        out.emit(&Event::Modified(Modified { session, user_ref, side_code, qty: left }));
        if left < open {
            self.shrink(front, Qty(open.0 - left.0), out);
        }
    }

    /// Takes shares, fewer than are open, off an order that keeps its place: off its reserve part
    /// first. The public hears of what is taken off the display.
    fn shrink<S: EventSink>(&mut self, front: Slot<Order>, qty: Qty, out: &mut Out<'_, S>) {
        self.free_shares(front, qty);
        let mut rest = qty;
        let reserve = self.reserve_of(front);
        if !reserve.is_none() {
            let Order { open, level, .. } = self.books.orders[reserve];
            let behind = open.min(qty);
            rest.0 -= behind.0;
            self.books.orders[front].detail.size.0 -= behind.0;
            self.books.orders[reserve].open.0 -= behind.0;
            self.books.levels[level].qty -= u64::from(behind.0);
            if behind == open {
                self.leave_queue(reserve);
                self.drop_reserve(reserve);
            }
        }
        if rest.0 == 0 {
            return;
        }
        if self.books.orders[front].level.is_none() {
            // A peg that is asleep, or at the midpoint.
            self.books.orders[front].open.0 -= rest.0;
            self.books.orders[front].detail.size.0 -= rest.0;
            return;
        }
        self.books.reduce(front, rest);
        let Order { instrument, sided, flags, .. } = self.books.orders[front];
        if !flags.has(Flags::HIDDEN) {
            out.emit(&Event::Reduced { instrument, order: sided.order(), qty: rest });
        }
    }

    /// Replace Order with special terms, or of an order that has them.
    #[cold]
    #[inline(never)]
    pub(super) fn replace_special<S: EventSink>(
        &mut self,
        session: SessionId,
        special: &ReplaceSpecial,
        out: &mut Out<'_, S>,
    ) {
        let ReplaceOrder { user_ref, orig_user_ref, .. } = special.order;
        if !self.sessions.of(session).take_user_ref(user_ref) {
            self.counters.ignored += 1;
            return;
        }
        match self.books.find(session, orig_user_ref) {
            Some(front) => self.replace_found(front, special, true, out),
            None => self.counters.ignored += 1,
        }
    }

    /// A plain replace whose number was taken, where the code for plain orders does not suffice.
    #[cold]
    #[inline(never)]
    pub(super) fn replace_gated<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        replace: &ReplaceOrder,
        out: &mut Out<'_, S>,
    ) {
        let special = ReplaceSpecial { order: *replace, side_code: 0, terms: Terms::PLAIN };
        self.replace_found(front, &special, false, out);
    }

    fn replace_found<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        special: &ReplaceSpecial,
        is_special: bool,
        out: &mut Out<'_, S>,
    ) {
        let ReplaceOrder { user_ref, cl_ord_id, .. } = special.order;
        let Order { session, instrument, extra, flags, sided, .. } = self.books.orders[front];
        let extra = extra.wide();
        let (cross, terms) = (self.cross_kept(front), &special.terms);
        let immediate = cross.is_none() && is_immediate(special.order.time_in_force, terms);
        let phase = self.may_replace(session, front);
        let gathers = match phase.and_then(|()| self.check_phase(instrument, immediate)) {
            Ok(gathers) => gathers,
            Err(reason) => return self.reject(session, user_ref, reason, cl_ord_id, out),
        };
        let cross = cross.or_else(|| self.cross_of_call(instrument, terms));
        let is_late = |kind| self.check_cross(instrument, kind, terms.imbalance_only).is_err();
        if self.is_held(front) || cross.is_some_and(is_late) {
            let reason = RejectReason::ReplaceNotAllowed;
            return self.reject(session, user_ref, reason, cl_ord_id, out);
        }
        let arrival = match self.new_terms_special(front, special, (is_special, gathers), cross) {
            Ok(Some(arrival)) => arrival,
            Ok(None) => return self.cancel_whole(front, CancelReason::User, out),
            Err(reason) => {
                self.cancel_whole(front, CancelReason::System, out);
                return self.reject(session, user_ref, reason, cl_ord_id, out);
            }
        };
        let places = 1 + usize::from(!self.reserve_of(front).is_none());
        let freed = Freed { places, extra: !extra.is_none(), peg: flags.has(Flags::PEG) };
        if !self.has_room_for(&arrival, freed) {
            let reason = RejectReason::ProcessingError;
            return self.reject(session, user_ref, reason, cl_ord_id, out);
        }
        let known = (sided.order(), flags.has(Flags::ATTRIBUTED));
        let shown = (!flags.has(Flags::HIDDEN)).then_some(known);
        let old = Old { user_ref: self.books.orders[front].user_ref, shown };
        self.drop_whole(front);
        self.arrive(&arrival, Some(&old), out);
    }

    /// The cross that an order stays for when it is replaced, given by its front: not that of a
    /// market-to-limit order, which is for a cross only where it gathers.
    fn cross_kept(&self, front: Slot<Order>) -> Option<CrossType> {
        let kept = self.cross_of_order(front).filter(|&(_, role)| role != Role::ToLimit);
        kept.map(|(kind, _)| kind)
    }

    /// The order that a replace makes of one; none when nothing would be open.
    fn new_terms_special(
        &mut self,
        front: Slot<Order>,
        special: &ReplaceSpecial,
        (is_special, gathers): (bool, bool),
        cross: Option<CrossType>,
    ) -> Result<Option<Arrival>, RejectReason> {
        let replace = &special.order;
        if replace.user_ref == UserRef(u32::MAX) {
            return Err(RejectReason::Other);
        }
        let Order { session, instrument, sided, detail, .. } = self.books.orders[front];
        let executed = self.executed_of(front);
        let tick = self.limit_of(instrument, replace.price, replace.qty, &special.terms)?;
        let open = match replace.qty_kind {
            ReplaceQty::Total => Qty(replace.qty.0.saturating_sub(executed.0)),
            ReplaceQty::Open => replace.qty,
        };
        if executed.0 + open.0 > CORE_QTY_MAX.0 {
            return Err(RejectReason::InvalidQuantity);
        }
        if open.0 == 0 {
            return Ok(None);
        }
        self.check_size(instrument, open)?;
        let side_code = match (special.side_code, sided.side()) {
            (0, _) => detail.tags.side_code,
            (b'B', Side::Buy) | (b'S' | b'T' | b'E', Side::Sell) => special.side_code,
            _ => return Err(RejectReason::InvalidSide),
        };
        let group =
            self.extra(&self.books.orders[front]).map_or_else(Default::default, |e| e.group);
        let mut arrival = Arrival {
            session,
            user_ref: replace.user_ref,
            instrument,
            side: sided.side(),
            price: replace.price,
            tick,
            time_in_force: replace.time_in_force,
            open,
            executed,
            tags: OrderTags {
                side_code,
                display: replace.display,
                intermarket_sweep: replace.intermarket_sweep,
                cl_ord_id: replace.cl_ord_id,
                ..detail.tags
            },
            display: if is_special { Display::of(replace.display) } else { Display::Shown },
            terms: Terms { group, ..special.terms },
            fate: if gathers { Fate::Gather } else { Fate::Work },
            expires: self.expiry_of(&special.terms),
            cross,
        };
        self.limit_by_quote(&mut arrival);
        self.clamp(&mut arrival);
        // A plain replace asks for nothing that has to be judged.
        if is_special || arrival.cross.is_some() {
            self.check_terms(&arrival)?;
        }
        let gate = self.sessions.of(session).gate;
        self.in_place_of(front, gate, |core| core.judge_order(gate, &core.judged(&arrival)))?;
        if is_special && !gathers {
            arrival.check_limit()?;
            self.judge_post_only(&mut arrival)?;
        }
        self.in_place_of(front, gate, |core| core.judge_exposure(gate, &core.judged(&arrival)))?;
        Ok(Some(arrival))
    }

    /// Cancels what ends with the day, by instrument, bids then offers, best first, oldest first,
    /// up to the bound of one command. The operator repeats the event until nothing is left.
    pub(super) fn close_day<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        let mut room = ORDERS_PER_COMMAND_MAX;
        for id in (1..=self.market.len()).map(InstrumentId) {
            self.close_book(id, &mut room, out);
        }
    }

    /// Does so for one instrument. Gives whether nothing is left.
    pub(super) fn close_book<S: EventSink>(
        &mut self,
        id: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        [Side::Buy, Side::Sell].into_iter().all(|side| self.close_side(id, side, room, out))
            && self.close_pegs(id, room, out)
            && self.close_stops(id, room, out)
            && self.cancel_crosses(id, (&CROSSES, false), CancelReason::Closed, room, out)
    }

    /// Then pegs, by age: all of them are asleep.
    fn close_pegs<S: EventSink>(
        &mut self,
        id: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        let Self { books, sweeper, extras, asides, .. } = self;
        sweeper.begin();
        let mut at = asides.get(id).pegs.first;
        while !at.is_none() {
            let Extra { own, front, free: next, .. } = extras[at];
            if books.orders[front].ends_with_day() {
                sweeper.add(own, front);
            }
            at = next;
        }
        sweeper.arrange();
        self.cancel_found(CancelReason::Closed, room, out)
    }

    /// Then what stands apart, by age.
    fn close_stops<S: EventSink>(
        &mut self,
        id: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        if self.asides.get(id).stop_count == 0 {
            return true;
        }
        self.find_stops(id);
        self.cancel_found(CancelReason::Closed, room, out)
    }

    fn find_stops(&mut self, id: InstrumentId) {
        let Self { books, sweeper, extras, asides, .. } = self;
        sweeper.begin();
        for side in [Side::Buy, Side::Sell] {
            books.each_in(asides.get(id).stops.side(side), |slot, order| {
                if order.ends_with_day() {
                    sweeper.add_front(order, extras, slot);
                }
            });
        }
        sweeper.arrange();
    }

    fn close_side<S: EventSink>(
        &mut self,
        id: InstrumentId,
        side: Side,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        self.find_to_close(id, side, *room);
        self.cancel_found(CancelReason::Closed, room, out)
    }
}
