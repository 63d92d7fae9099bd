//! Asking for memory before it is needed.
//!
//! Where an order will rest, or the order that a message names, is seldom in cache: a book is
//! larger than what a core keeps between two orders. While a frame is checked and its message
//! turned into a command there is time to fetch it. What is expected is a guess from bytes that
//! nobody has checked yet. It changes nothing, and where it is wrong nothing is lost but the fetch.

use wire::datagram::PAYLOAD_OFFSET;
use wire::moldudp64;
use wire::ouch50::{CancelOrder, EnterOrder, ModifyOrder, ReplaceOrder};

use super::Shard;
use super::commit_log::CommitLog;
use crate::core::{Hint, Price, Qty, SessionId, Side, Symbol, TimeInForce, UserRef};

impl<L: CommitLog> Shard<L> {
    /// Whether so many orders rest that what frames name should be asked for before it is needed
    /// ([`Shard::look_ahead`]). Fewer stay in cache by themselves.
    #[inline]
    pub fn looks_ahead(&self) -> bool {
        self.core.looks_ahead()
    }

    /// The frames of a burst that are about to be taken. Of each, its first message is looked at.
    #[inline(never)]
    pub fn look_ahead<'a>(&self, frames: impl Iterator<Item = &'a [u8]>) {
        self.core.look_ahead(frames.filter_map(|frame| {
            let (key, message) = moldudp64::peek(frame.get(PAYLOAD_OFFSET..)?)?;
            hint(message, || self.core.session_by_key(&key.0))
        }));
    }

    /// A message that is about to be executed.
    pub(super) fn expect_message(&self, message: &[u8], session: SessionId) {
        match hint(message, || Some(session)) {
            Some(Hint::Enter { symbol, side, price, .. }) => {
                self.core.expect_order(symbol, side, price);
            }
            Some(Hint::Replace { session, user_ref, .. } | Hint::Change { session, user_ref }) => {
                self.core.expect_change(session, user_ref);
            }
            None => {}
        }
    }
}

/// What a message seems to ask for. A price or a side that is none makes a wrong guess, no fault.
#[inline(always)]
fn hint(message: &[u8], session: impl FnOnce() -> Option<SessionId>) -> Option<Hint> {
    if let Some(order) = EnterOrder::peek(message) {
        return Some(Hint::Enter {
            symbol: Symbol(order.symbol),
            side: if order.side == b'B' { Side::Buy } else { Side::Sell },
            time_in_force: match order.time_in_force {
                b'3' => TimeInForce::Ioc,
                _ => TimeInForce::Day,
            },
            price: Price(order.price.get() as u32),
            qty: Qty(order.quantity.get()),
        });
    }
    if let Some(replace) = ReplaceOrder::peek(message) {
        let user_ref = UserRef(replace.orig_user_ref_num.get());
        let price = Price(replace.price.get() as u32);
        return Some(Hint::Replace { session: session()?, user_ref, price });
    }
    let named = None
        .or_else(|| CancelOrder::peek(message).map(|cancel| cancel.user_ref_num))
        .or_else(|| ModifyOrder::peek(message).map(|modify| modify.user_ref_num))?;
    Some(Hint::Change { session: session()?, user_ref: UserRef(named.get()) })
}
