//! Bodies of events about orders that wait: for a sale, for a cross, for the next day.

use super::{Put, Take};
use crate::core::Event;

const TRIGGERED: u8 = 70;
const BECAME_LIMIT: u8 = 71;
const CANCEL_PENDING: u8 = 72;
const CANCEL_REJECTED: u8 = 73;
const RESTORED: u8 = 74;

impl Put<'_> {
    /// Writes an event of this file; gives its kind.
    pub(super) fn waiting_event(&mut self, event: &Event) -> u8 {
        match event {
            Event::Restored(order, terms, executed) => {
                self.accepted(order).terms(terms).u32(executed.0);
                RESTORED
            }
            Event::BecameLimit { session, user_ref, order, price, qty } => {
                self.order(*session, *user_ref).u64(order.0).u32(price.0).u32(qty.0);
                BECAME_LIMIT
            }
            Event::CancelPending { session, user_ref } => {
                self.order(*session, *user_ref);
                CANCEL_PENDING
            }
            Event::CancelRejected { session, user_ref } => {
                self.order(*session, *user_ref);
                CANCEL_REJECTED
            }
            Event::Triggered { session, user_ref, order } => {
                self.order(*session, *user_ref).u64(order.0);
                TRIGGERED
            }
            other => unreachable!("{other:?} has its body elsewhere"),
        }
    }
}

impl Take<'_> {
    pub(super) fn waiting_event(&mut self, kind: u8) -> Option<Event> {
        if kind == RESTORED {
            let (order, terms) = (self.accepted()?, self.terms()?);
            return Some(Event::Restored(order, terms, self.qty()?));
        }
        if !(TRIGGERED..=CANCEL_REJECTED).contains(&kind) {
            return None;
        }
        let (session, user_ref) = (self.session()?, self.user_ref()?);
        Some(match kind {
            TRIGGERED => Event::Triggered { session, user_ref, order: self.order()? },
            BECAME_LIMIT => {
                let (order, price, qty) = (self.order()?, self.price()?, self.qty()?);
                Event::BecameLimit { session, user_ref, order, price, qty }
            }
            CANCEL_PENDING => Event::CancelPending { session, user_ref },
            _ => Event::CancelRejected { session, user_ref },
        })
    }
}
