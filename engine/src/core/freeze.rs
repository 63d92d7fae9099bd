//! The freeze before a cross: orders for it are no longer taken, and those that wait for it stay
//! (rules R6.9, R6.10 and R6.20).

use super::Core;
use super::alarms::Kind;
use super::command::{CancelOrder, CancelQty};
use super::deadlines::NEVER;
use super::event::{Event, EventSink};
use super::extra::Manner;
use super::matching::Out;
use super::order::{Flags, Order};
use super::phase::{CrossType, Phase};
use super::slab::Slot;
use super::types::{InstrumentId, Nanos};

impl Core {
    /// When the cross comes for which orders gather now, as far as that is known: a random end is
    /// no part of it.
    fn cross_time(&self, id: InstrumentId) -> Option<Nanos> {
        let course = self.courses.get(id)?;
        let entry = course.next_entry().filter(|&(_, to)| match course.phase {
            Phase::Continuous => matches!(to, Phase::ClosingCall | Phase::Closed),
            from => from.leads_to() == Some(to),
        });
        let end = Some(self.courses.alarms.at(Kind::CallEnd, id)).filter(|&end| end != NEVER);
        entry.map(|(at, _)| at).into_iter().chain(end).min()
    }

    /// Whether a cross is so near that it is frozen.
    pub(super) fn is_frozen(&self, id: InstrumentId, kind: CrossType) -> bool {
        let Some(course) = self.courses.get(id).filter(|course| course.calls.freeze_ms > 0) else {
            return false;
        };
        let is_to_come = course.phase == Phase::Continuous || course.phase.gathers();
        let freeze_ns = u64::from(course.calls.freeze_ms) * 1_000_000;
        is_to_come
            && course.phase.cross_to_come(course.opened) == kind
            && self.cross_time(id).is_some_and(|at| self.time.0 >= at.0.saturating_sub(freeze_ns))
    }

    /// Whether an order, given by its front, stays for a frozen cross.
    pub(super) fn is_held(&self, front: Slot<Order>) -> bool {
        let order = &self.books.orders[front];
        order.flags.has(Flags::CROSS)
            && self
                .cross_of_order(front)
                .is_some_and(|(kind, _)| self.is_frozen(order.instrument, kind))
    }

    /// Cancel Order, of an order that is held: what the cross leaves of it will go.
    #[cold]
    #[inline(never)]
    pub(super) fn cancel_held<S: EventSink>(
        &mut self,
        front: Slot<Order>,
        cancel: &CancelOrder,
        out: &mut Out<'_, S>,
    ) {
        let (open, executed) = (self.open_of(front), self.executed_of(front));
        let left = match cancel.qty_kind {
            CancelQty::Total => cancel.qty.0.saturating_sub(executed.0).min(open.0),
            CancelQty::Decrement => open.0.saturating_sub(cancel.qty.0),
        };
        if left == 0 {
            return self.hold(front, out);
        }
        if left == open.0 {
            self.counters.ignored += 1;
            return;
        }
        let Order { session, user_ref, .. } = self.books.orders[front];
        out.emit(&Event::CancelRejected { session, user_ref });
    }

    /// An order that is held is to go after its cross.
    pub(super) fn hold<S: EventSink>(&mut self, front: Slot<Order>, out: &mut Out<'_, S>) {
        let Order { session, user_ref, extra, .. } = self.books.orders[front];
        let extra = extra.wide();
        if let Manner::Cross { leaving, .. } = &mut self.extras[extra].manner {
            *leaving = true;
        }
        out.emit(&Event::CancelPending { session, user_ref });
    }

    /// Whether its cancel is pending.
    pub(super) fn is_leaving(&self, front: Slot<Order>) -> bool {
        let extra = self.extra(&self.books.orders[front]);
        matches!(extra.map(|extra| extra.manner), Some(Manner::Cross { leaving: true, .. }))
    }
}
