//! Cancel and modify: chapter R4.

use outcry_engine::core::command::{CancelOrder, CancelQty, ModifyOrder};
use outcry_engine::core::event::{Canceled, Modified};
use outcry_engine::core::{CancelReason, Event, Qty, SessionId, Side};

use super::{Display, Model};

impl Model {
    pub(super) fn cancel(&mut self, session: SessionId, cancel: CancelOrder) {
        let Some(at) = self.find(session, cancel.user_ref) else { return };
        let order = self.resting[at];
        let open = i64::from(order.open());
        let left = match cancel.qty_kind {
            CancelQty::Decrement => open - i64::from(cancel.qty.0),
            CancelQty::Total => i64::from(cancel.qty.0) - i64::from(order.executed),
        };
        if self.stays_frozen(&order) {
            if left <= 0 {
                self.hold(at);
            } else if left < open {
                self.reached.insert("not made smaller in a freeze");
                let user_ref = cancel.user_ref;
                self.events.push(Event::CancelRejected { session, user_ref });
            }
        } else if left <= 0 {
            self.kill(at, CancelReason::User);
        } else if left < open {
            let (qty, reason) = (Qty((open - left) as u32), CancelReason::User);
            let user_ref = cancel.user_ref;
            self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
            self.shrink(at, qty.0);
        }
    }

    pub(super) fn modify(&mut self, session: SessionId, modify: ModifyOrder) {
        let Some(at) = self.find(session, modify.user_ref) else { return };
        let order = self.resting[at];
        let codes: &[u8] = if order.side == Side::Buy { b"B" } else { b"STE" };
        let total = order.open() + order.executed;
        if !codes.contains(&modify.side_code) || modify.qty.0 > total {
            return;
        }
        if self.stays_frozen(&order) {
            return;
        }
        if modify.qty.0 <= order.executed {
            return self.kill(at, CancelReason::User);
        }
        let left = modify.qty.0 - order.executed;
        if !self.may_recode(&order, modify.side_code, left) {
            return;
        }
        self.resting[at].tags.side_code = modify.side_code;
        let ModifyOrder { user_ref, side_code, .. } = modify;
        let modified = Modified { session, user_ref, side_code, qty: Qty(left) };
        self.events.push(Event::Modified(modified));
        if left < order.open() {
            self.shrink(at, order.open() - left);
        }
    }

    /// Rule R4.5: what is behind a display goes first, and unseen.
    fn shrink(&mut self, at: usize, qty: u32) {
        let order = &mut self.resting[at];
        if order.apart > 0 {
            order.apart -= qty;
            return;
        }
        if order.peg > 0 {
            order.peg -= qty;
            self.reached.insert("sleeping peg shrunk");
            return;
        }
        let unseen = qty.min(order.hidden);
        order.hidden -= unseen;
        order.shown -= qty - unseen;
        if order.is_reserve {
            self.reached.insert(if unseen > 0 { "reserve shrunk" } else { "display shrunk" });
        }
        let order = self.resting[at];
        if qty > unseen && order.display != Display::Hidden {
            let (instrument, number) = (order.instrument, order.display_ref);
            let qty = Qty(qty - unseen);
            self.events.push(Event::Reduced { instrument, order: number, qty });
        }
    }
}
